//! Markup: whether a translation links and emphasizes as its source does.

use korb_catalogue::{Code, Diagnostic};

use super::features::MarkupCount;
use super::removal;
use super::untranslated::is_reported;
use super::view::{File, View, about};
use crate::entry::Entry;

/// Links and emphases of a translation that its source does not have, and the other way around.
pub(super) fn mismatch(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if !view.rules.markup {
        return;
    }
    let Some(source) = view.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(source) = source.get(attribute).map(|source| source.markup) else { continue };
        let own = MarkupCount::of(pattern);
        if own != source && is_reported(view, file, entry, attribute, pattern) {
            continue;
        }
        let kinds = [
            ("link", "links", source.links, own.links, "[text](address)"),
            ("emphasis", "emphases", source.emphasis, own.emphasis, "*text*"),
            ("strong emphasis", "strong emphases", source.strong, own.strong, "**text**"),
        ];
        for (one, several, wanted, has, form) in kinds {
            let has_variants = source.has_variants || own.has_variants;
            // Which variant has how many depends on the language.
            if wanted == has || (has_variants && wanted > 0 && has > 0) {
                continue;
            }
            // What cannot be read behind the text may hold it, and has been reported.
            if removal::is_torn(file, entry) {
                return;
            }
            let count = |number: usize| match number {
                0 => format!("no {one}"),
                _ if has_variants => several.to_owned(),
                1 => format!("one {one}"),
                number => format!("{number} {several}"),
            };
            let message = format!("this text has {}, but the source has {}", count(has), count(wanted));
            let help = if has < wanted {
                format!("write {form} where the source does")
            } else {
                format!("keep {form} only where the source has it; for the character itself write \\* or \\[")
            };
            let place = attribute.unwrap_or(entry.name);
            let fault = view.at(file, Diagnostic::warning(Code::MarkupMismatch, message), place);
            let fault = about(fault, entry, attribute, Some(one)).help(help);
            faults.push(view.beside_source(fault, file, entry, attribute));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;

    fn found(source: &str, text: &str) -> Vec<String> {
        compared("de", source, text, true)
    }

    #[test]
    fn markup_that_differs() {
        let wrong = ["warning markup-mismatch a"];
        for (source, text) in [
            ("one *two*", "eins zwei"),
            ("one two", "eins *zwei*"),
            ("one **two**", "eins *zwei"),
            ("*one* two", "*eins* *zwei*"),
            ("see [this](https://example.org/)", "siehe das"),
            ("see [this]({ $link })", "siehe [das] ({ $link })"),
            ("*{ $n ->\n    [one] x\n   *[other] y\n }*", "{ $n ->\n    [one] x\n   *[other] y\n }"),
        ] {
            assert_eq!(found(source, text), wrong, "{text}");
        }
        assert_eq!(found("one **two**", "eins *zwei*").len(), 2);
    }

    #[test]
    fn markup_that_agrees() {
        for (source, text) in [
            ("one *two*", "*eins* zwei"),
            ("2 * 3 is \\*so\\* and a [b]", "2 * 3 ist so"),
            ("[*so* { $n }]({ $link }) is [that](mailto:x)", "[{ $n } *so*](https://x) ist [das]({ $link })"),
            ("*so*", "{ $n ->\n    [one] *so*\n    [few] *so*\n   *[other] *so*\n }"),
            ("***so***", "***so***"),
        ] {
            let wrong = found(source, text);
            assert!(!wrong.iter().any(|wrong| wrong.contains("markup")), "{text}: {wrong:?}");
        }
        assert_eq!(compared("de", "one *two*", "eins zwei", false), [""; 0]);
    }

    #[test]
    fn a_text_full_of_marks_takes_no_time() {
        let marks = "*a **b [c ".repeat(100_000) + "d";
        assert_eq!(found("x", &marks), [""; 0]);
    }
}
