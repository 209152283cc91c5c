//! Spaces, dashes and dots as a typewriter writes them.

use std::cell::LazyCell;

use korb_catalogue::{Code, Diagnostic, Listed, Severity};

use super::habits::{Habit, Habits};
use super::html_signs::{Tags, ends_entity};
use super::text::{MAX_IN_TEXT, Near, Text};
use super::view::Weight;

/// Spaces where none belongs, two where one does, a hyphen for a dash, three dots for an ellipsis.
pub(super) fn spacing(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let mut listed = Listed::new(MAX_IN_TEXT);
    let mut report = |weight: Weight, slice: &str, message: &str, help: &str| {
        let severity = match weight {
            Weight::Nothing => return,
            Weight::Note => Severity::Note,
            Weight::Fault => Severity::Warning,
        };
        listed.push_with(faults, Code::Spacing, severity, || {
            let make = if severity == Severity::Note { Diagnostic::note } else { Diagnostic::warning };
            text.fault(make(Code::Spacing, message.to_owned()), slice, slice).help(help)
        });
    };
    // What the source has alike is not the fault of the translation. In a workspace both are reported, apart from what the text
    // may be about.
    let is_workspace = text.view.rules.vocabulary().is_some();
    let source_has_comma = LazyCell::new(|| text.source_has(" ,"));
    let source_has_dot = LazyCell::new(|| text.source_has(" ."));
    let source_has_spaces = LazyCell::new(|| !is_workspace && text.source_has("  "));
    let weight = |sign: &str, habit: fn(&Habits) -> Habit| {
        if !is_workspace && text.source_has(sign) { Weight::Nothing } else { text.view.typewriter(habit) }
    };
    let dots = LazyCell::new(|| weight("...", |habits| habits.dots));
    let dashes = LazyCell::new(|| weight(" - ", |habits| habits.dashes));
    let mut code = text.code();
    for (number, slice) in text.slices() {
        let bytes = slice.as_bytes();
        let run = |at: usize, of: u8| bytes[at..].iter().take_while(|byte| **byte == of).count();
        let mut at = 0;
        while at < bytes.len() {
            // Any other byte may be in the middle of a character, where the text cannot be divided.
            let is_code = code.holds(char::from(bytes[at]));
            let byte @ (b' ' | b'.') = bytes[at] else {
                at += 1;
                continue;
            };
            if is_code {
                at += 1;
                continue;
            }
            let length = run(at, byte);
            let end = at + length;
            let before = text.before((number, slice), at);
            let behind = text.behind((number, slice), end);
            let is_in_line = !matches!(before, Near::Edge | Near::Character('\n'));
            match byte {
                b' ' if !is_in_line => {}
                b' ' if length > 1 && !matches!(behind, Near::Edge | Near::Character('\n')) && !*source_has_spaces => {
                    report(Weight::Fault, &slice[at..end], "here are several spaces in a row", "write one");
                }
                b' ' if behind == Near::Character(',') && !*source_has_comma => {
                    report(Weight::Fault, &slice[at..end], "there is a space before a comma", "remove it");
                }
                b' ' if behind == Near::Character('.')
                    && ends_sentence(text, (number, slice), end)
                    && !*source_has_dot =>
                {
                    report(Weight::Fault, &slice[at..end], "there is a space before a full stop", "remove it");
                }
                b' ' if behind == Near::Character('-') && is_dash(text, (number, slice), end, before) => {
                    let help = "write – or —, as the language has it";
                    report(*dashes, &slice[end..=end], "this hyphen stands for a dash", help);
                }
                // More or fewer dots may mean anything, and beside a slash they are a part of a path.
                b'.' if length == 3 && before != Near::Character('/') && behind != Near::Character('/') => {
                    report(*dots, &slice[at..end], "these are three single dots", "write the one character …");
                }
                _ => {}
            }
            at = end;
        }
    }
    listed.finish(faults);
}

/// Whether the dot at a place is a full stop, and not the beginning of `.net` or of an ellipsis.
fn ends_sentence(text: &Text<'_>, (number, slice): (usize, &str), at: usize) -> bool {
    let behind = text.behind((number, slice), at + 1);
    behind != Near::Shown && !behind.is(|behind| behind.is_alphanumeric() || behind == '.')
}

/// Whether the hyphen at a place stands between spaces and not between numbers, where it is a minus.
fn is_dash(text: &Text<'_>, (number, slice): (usize, &str), at: usize, before: Near) -> bool {
    let is_digit = |near: Near| near.is(|near| near.is_ascii_digit());
    let is_minus = || is_digit(before) && is_digit(text.behind((number, slice), (at + 2).min(slice.len())));
    text.behind((number, slice), at + 1).is(|behind| matches!(behind, ' ' | '\n')) && !is_minus()
}

/// French has a space before `; ! ? :` and within guillemets, at which the line does not break.
pub(super) fn french(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let tag = text.view.tag;
    if tag.language() != "fr" {
        return;
    }
    let is_in = |region: &str| tag.as_str().split('-').any(|part| part == region);
    // In Canada there is none before `;`, `!` and `?`; in Switzerland none is needed anywhere.
    let punctuation = if is_in("CA") { ":«»" } else { ";!?:«»" };
    let is_needed = !is_in("CH");
    let mut listed = Listed::new(MAX_IN_TEXT);
    let mut tags = Tags::default();
    let mut code = text.code();
    for (number, slice) in text.slices() {
        for (at, c) in slice.char_indices() {
            if code.holds(c) || tags.hold(slice, at) || !punctuation.contains(c) {
                continue;
            }
            let end = at + c.len_utf8();
            let (before, behind) = (text.before((number, slice), at), text.behind((number, slice), end));
            // The side on which the space belongs, and whether the character is punctuation there.
            let (beside, is_punctuation) = match c {
                '«' => (behind, true),
                '»' => (before, true),
                ';' if ends_entity(slice, at) => continue,
                ':' if before == Near::Shown && behind == Near::Shown => continue,
                // An address, a time, a name such as `:smile:`.
                _ => (before, !behind.is(|behind| behind.is_alphanumeric() || "/:".contains(behind))),
            };
            let what = match beside {
                _ if !is_punctuation => continue,
                Near::Edge | Near::Character('\u{A0}' | '\u{202F}') => continue,
                Near::Character(beside) if beside.is_whitespace() => "can break the line",
                Near::Character(beside) if "!?…:([{".contains(beside) && c != '«' => continue,
                _ if !is_needed => continue,
                _ => "is missing",
            };
            let side = if c == '«' { "behind" } else { "before" };
            let (name, escape) = match c {
                ':' | '«' | '»' => ("no-break space (U+00A0)", "\\u00A0"),
                _ => ("narrow no-break space (U+202F)", "\\u202F"),
            };
            listed.push_with(faults, Code::Spacing, Severity::Warning, || {
                let message = format!("the space {side} `{c}` {what}");
                let help = format!("put a {name} there; if you cannot type it, write {{ \"{escape}\" }}");
                let mark = &slice[at..end];
                text.fault(Diagnostic::warning(Code::Spacing, message), mark, mark).help(help)
            });
        }
    }
    listed.finish(faults);
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{compared, found};

    fn wrong(text: &str) -> Vec<String> {
        found("de", text)
    }

    #[test]
    fn what_a_typewriter_did() {
        assert_eq!(wrong("so , ja"), ["warning spacing  "]);
        assert_eq!(wrong("{ $n } ."), ["warning spacing  "]);
        assert_eq!(wrong("so  ja"), ["warning spacing   "]);
        assert_eq!(wrong("schön – 漢字  ä"), ["warning spacing   "]);
        assert_eq!(wrong("{ $n }  ja"), ["warning spacing   "]);
        assert_eq!(wrong("so  { $n }"), ["warning spacing   "]);
        assert_eq!(wrong("so..."), ["note spacing ..."]);
        assert_eq!(wrong("so - ja"), ["note spacing -"]);
        assert_eq!(wrong("{ $n } - { $m }"), ["note spacing -"]);
        assert_eq!(wrong("so -\n    ja"), ["note spacing -"]);
    }

    #[test]
    fn what_the_source_has_alike_is_not_the_fault_of_the_translation() {
        for (source, text, wrong) in [
            ("so...", "so ...", &[][..]),
            ("so…", "so...", &["warning spacing ..."]),
            ("so", "so...", &["warning spacing ..."]),
            ("so - yes", "so - ja", &[]),
            ("so — yes", "so - ja", &["warning spacing -"]),
            ("so.  Yes", "so.  Ja", &[]),
            ("so. Yes", "so.  Ja", &["warning spacing   "]),
        ] {
            assert_eq!(compared("de", source, text, false), wrong, "{text}");
        }
    }

    #[test]
    fn what_is_meant() {
        for text in [
            "so, ja. 1.000 – so",
            "in .NET und .5",
            "so  \n    ja",
            "so\n      ja\n    ja",
            "3 - 2",
            "-3 und E-Mail und so-",
            "so\n    - ja\n    - nein",
            "siehe https://.../x und .../x",
            "so....",
            "so …",
            "{ $a }{ \"  \" }{ $b }",
            "`a... - b  , c` und `{ $n } - m`",
        ] {
            assert_eq!(wrong(text), [""; 0], "{text}");
        }
        assert_eq!(compared("de", "not . but , too", "nicht . sondern ,", false), [""; 0]);
    }

    #[test]
    fn french_has_spaces_of_its_own() {
        for text in ["Quoi ?", "Quoi !", "Oui ; non", "Nom : { $n }", "{ $n } :\n    x", "« oui\u{A0}»", "«\u{A0}oui »"]
        {
            let c = text.chars().find(|c| ";!?:«»".contains(*c)).unwrap();
            assert_eq!(found("fr", text).len(), 1, "{text}");
            assert_eq!(found("fr-CH", text).len(), 1, "{text}");
            assert_eq!(found("fr-CA", text).len(), usize::from(":«»".contains(c)), "{text}");
            assert_eq!(found("de", text).iter().filter(|wrong| wrong.contains("spacing")).count(), 0, "{text}");
        }
        for text in ["Quoi?", "{ $n }!", "Oui; non", "Nom: { $n }", "«oui\u{A0}»", "*Quoi*!"] {
            assert_eq!(found("fr", text).len(), 1, "{text}");
            assert_eq!(found("fr-CH", text), [""; 0], "{text}");
        }
    }

    #[test]
    fn french_that_is_in_order() {
        for text in [
            "Quoi\u{202F}?! Oui\u{A0}! Nom\u{A0}: «\u{A0}{ $n }\u{202F}»",
            "à 12:30, https://example.org/?a=b, x::y, { $host }:{ $port }, :smile",
            "{ $n }{ \"\\u202F\" }!",
            "Hein…? (?) [!]",
            "`quoi?` et `{ $n }:`",
            "<a href=\"x?y\" style=\"a: b;\">x</a> &amp; y",
        ] {
            assert_eq!(found("fr", text), [""; 0], "{text}");
        }
    }
}
