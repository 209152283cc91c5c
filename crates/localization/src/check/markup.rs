//! Markup: whether a translation links and emphasizes as its source does.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use korb_catalogue::{Code, Diagnostic};

use super::text::each;
use super::view::{File, View, about};
use crate::entry::Entry;

/// Stands for a placeable while markup is looked for.
const PLACEABLE: char = char::REPLACEMENT_CHARACTER;

/// How much markup a text has, in all its variants together.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Markup {
    emphasis: usize,
    strong: usize,
    links: usize,
    /// Whether there are variants, so that the numbers of two texts say nothing.
    has_variants: bool,
}

/// Links and emphases of a translation that its source does not have, and the other way around.
pub(super) fn mismatch(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if !view.rules.markup {
        return;
    }
    let Some(source) = view.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(source) = source.get(attribute).map(|source| source.markup) else { continue };
        let own = Markup::of(pattern);
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
                format!("leave {form} only where the source has it; for the sign as such put a backslash before it")
            };
            let place = attribute.unwrap_or(entry.name);
            let fault = view.at(file, Diagnostic::warning(Code::MarkupMismatch, message), place);
            let fault = about(fault, entry, attribute, Some(one)).help(help);
            faults.push(view.beside_source(fault, file, entry, attribute));
        }
    }
}

impl Markup {
    /// The markup of a text. It is read as it is rendered, but only counted; a placeable is a sign like any other, and
    /// an address if it stands where one must.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut markup = Self::default();
        each(pattern, &mut |pattern, is_variant| {
            markup.has_variants |= is_variant;
            let is_marked = |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { value } if value.contains(['*', '[']));
            if !pattern.elements.iter().any(is_marked) {
                return;
            }
            let mut text = String::new();
            for element in &pattern.elements {
                match element {
                    PatternElement::TextElement { value } => text.push_str(value),
                    PatternElement::Placeable { expression: Expression::Inline(_) | Expression::Select { .. } } => {
                        text.push(PLACEABLE);
                    }
                }
            }
            for paragraph in text.split("\n\n") {
                markup.count(paragraph, [false; 3]);
            }
        });
        markup
    }

    /// Counts what is in a text; `open` says whether it is within emphasis, strong emphasis, a link already. Nothing is
    /// nested in its like, so the recursion is at most three deep.
    fn count(&mut self, text: &str, open: [bool; 3]) {
        // What is not closed once is not closed further on either: looking again would take quadratic time.
        let mut never = [open[0], open[1], open[2] || !text.contains("](")];
        let mut rest = text;
        while let Some(at) = rest.find(['*', '[', '\\']) {
            rest = &rest[at..];
            let mark = if rest.starts_with("**") { "**" } else { &rest[..1] };
            let inside = &rest[mark.len()..];
            rest = inside;
            match mark {
                "\\" => rest = inside.strip_prefix(|sign: char| sign.is_ascii_punctuation()).unwrap_or(inside),
                "[" if !never[2] => {
                    if let Some((label, after)) = link(inside) {
                        self.links += 1;
                        self.count(label, [open[0], open[1], true]);
                        rest = after;
                    }
                }
                "*" | "**" if !never[mark.len() - 1] && inside.starts_with(|sign: char| !sign.is_whitespace()) => {
                    let kind = mark.len() - 1;
                    let Some(end) = closing(inside, mark) else {
                        never[kind] = true;
                        continue;
                    };
                    *[&mut self.emphasis, &mut self.strong][kind] += 1;
                    let mut inner = open;
                    inner[kind] = true;
                    self.count(&inside[..end], inner);
                    rest = &inside[end + mark.len()..];
                }
                _ => {}
            }
        }
    }
}

/// Where emphasis ends, if it does: at a mark of the same length, not behind a space or a backslash.
fn closing(inside: &str, mark: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = inside[from..].find('*').map(|at| from + at) {
        let run = inside[at..].bytes().take_while(|byte| *byte == b'*').count();
        let is_behind_text = at > 0 && !inside[..at].ends_with(|sign: char| sign.is_whitespace() || sign == '\\');
        if run == mark.len() && is_behind_text {
            return Some(at);
        }
        from = at + run;
    }
    None
}

/// Label of the link that a text is the inside of, and what follows. The limits are those of the renderer.
fn link(inside: &str) -> Option<(&str, &str)> {
    let near = |text: &str, bytes: usize| text.floor_char_boundary(bytes.min(text.len()));
    let end = inside[..near(inside, 500)].find("](")?;
    let address = &inside[end + 2..];
    let address_end = address[..near(address, 2000)].find(')')?;
    let is_address = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        || address.starts_with(PLACEABLE);
    is_address.then(|| (&inside[..end], &address[address_end + 1..]))
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
