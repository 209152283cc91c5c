//! Markup: whether a translation links and emphasizes as its source does.

use fluent_syntax::ast::Pattern;
use korb_catalogue::{Code, Diagnostic};

use super::features::MarkupCount;
use super::removal;
use super::untranslated::is_reported;
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::walk::{Part, walk};

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
            let unread = if one == "link" && has < wanted { unread_link(pattern) } else { None };
            let help = if let Some((_, help)) = &unread {
                help.clone()
            } else if has < wanted {
                format!("write {form} where the source does")
            } else {
                format!("keep {form} only where the source has it; for the character itself write \\* or \\[")
            };
            let place = unread.map_or(attribute.unwrap_or(entry.name), |(place, _)| place);
            let fault = view.at(file, Diagnostic::warning(Code::MarkupMismatch, message), place);
            let fault = about(fault, entry, attribute, Some(one)).help(help);
            faults.push(view.beside_source(fault, file, entry, attribute));
        }
    }
}

/// What looks like a link and is read as words: where it goes wrong, and what to do.
fn unread_link<'t>(pattern: &'t Pattern<&'t str>) -> Option<(&'t str, String)> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part
            && found.is_none()
        {
            found =
                text.match_indices([']', '］', '】']).find_map(|(at, bracket)| unread_behind(text, at, bracket.len()));
        }
    });
    found
}

/// The same of what may be the end of a link's text, which stands at `at`.
fn unread_behind(text: &str, at: usize, bracket: usize) -> Option<(&str, String)> {
    let behind = &text[at + bracket..];
    let spaces = behind.len() - behind.trim_start().len();
    let opening = behind[spaces..].chars().next().filter(|c| matches!(c, '(' | '（' | '<' | '{'))?;
    let address = at + bracket + spaces + opening.len_utf8();
    let inside = &text[address..];
    // In a text without an address these are words in brackets. A value can be one.
    if !(inside.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with("http") || inside.chars().count() <= 2) {
        return None;
    }
    let place = &text[at..address];
    if bracket > 1 || opening == '（' {
        return Some((
            place,
            format!("`{place}` has full-width brackets or parentheses: write [text](address) with plain ones"),
        ));
    }
    if spaces > 0 {
        return Some((place, "there must be no space between `]` and `(`: write [text](address)".to_owned()));
    }
    if opening != '(' {
        return Some((
            place,
            format!("an address stands in `(` and `)`, not behind `{opening}`: write [text](address)"),
        ));
    }
    let sign = inside.chars().next().filter(|c| !c.is_alphanumeric())?;
    let place = &text[at..address + sign.len_utf8()];
    Some(if sign.is_whitespace() {
        (place, "there must be no space between `(` and the address: write [text](address)".to_owned())
    } else if matches!(sign, '<' | '(' | '[') {
        (place, format!("the address stands in `(` and `)` alone; take out `{sign}`"))
    } else {
        (place, format!("the address must not stand in quotation marks: take out `{sign}` and what closes it"))
    })
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
            ("*{ $n ->\n    [one] x\n   *[other] y\n }*", "{ $n ->\n    [one] x\n   *[other] y\n }"),
        ] {
            assert_eq!(found(source, text), wrong, "{text}");
        }
        assert_eq!(found("one **two**", "eins *zwei*").len(), 2);
    }

    #[test]
    fn a_link_that_is_not_read_is_told_with_its_reason() {
        use crate::check::tests::helps;
        for (text, reason) in [
            ("siehe [das](“{ $link }”)", "take out `“`"),
            ("siehe [das](„https://example.org/“)", "take out `„`"),
            ("siehe [das](\"https://example.org/\")", "take out `\"`"),
            ("siehe [das](«{ $link }»)", "take out `«`"),
            ("siehe [das] ({ $link })", "no space between `]` and `(`"),
            ("siehe [das] (https://example.org/)", "no space between `]` and `(`"),
            ("siehe [das]( https://example.org/ )", "no space between `(` and the address"),
            ("siehe [das]（{ $link }）", "full-width"),
            ("siehe ［das］({ $link })", "full-width"),
            ("siehe 【das】（https://example.org/）", "full-width"),
            ("siehe [das](<{ $link }>)", "take out `<`"),
            ("siehe [das]<{ $link }>", "not behind `<`"),
            ("siehe [das] { $link }", "write [text](address) where"),
            ("siehe [das] (also jenes)", "write [text](address) where"),
        ] {
            let helps = helps("de", "see [this]({ $link })", text);
            assert!(helps.iter().any(|help| help.contains(reason)), "{text}: {helps:?}");
        }
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
