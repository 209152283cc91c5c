//! Characters that nobody sees: controls, spaces without width, accents by themselves, and those that change the direction
//! of what follows.

use std::cell::LazyCell;

use korb_catalogue::{Code, Diagnostic, Listed};
use unicode_normalization::char::compose;

use super::mojibake;
use super::text::{MAX_IN_TEXT, Text};
use crate::tag::{Direction, LocaleTag};

/// Characters that no text has on purpose, or that only one font can show.
pub(super) fn control_character(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    // Who hyphenates a text does so throughout, and a file that comes from a Macintosh has all its letters in two parts.
    // A machine translation has spaces without width by the pair.
    let mut last_unseen = None;
    let mut is_first = |c: char| match c {
        '\u{AD}' => !text.file.has_soft_hyphen.replace(true),
        ACCENTS_BEGIN..=ACCENTS_END => !text.file.has_accent.replace(true),
        '\u{200B}' | '\u{2060}'..='\u{2064}' => last_unseen.replace(c) != Some(c),
        _ => true,
    };
    // The controls beyond ASCII are mostly bytes of letters that were read in a wrong encoding, which is reported as such.
    let is_mojibake = LazyCell::new(|| mojibake::found_in(text).is_some());
    let mut last = None;
    let following = text.written().skip(1).map(|(_, c)| Some(c)).chain([None]);
    let wrong = text.written().zip(following).filter_map(|((slice, c), behind)| {
        let before = last.replace(c);
        let kind = match c {
            ' '..='~' => return None,
            ACCENTS_BEGIN..=ACCENTS_END => in_two_parts(before?, c)?,
            '\u{80}'..='\u{9F}' if *is_mojibake => return None,
            WORD_JOINER if [before, behind].into_iter().flatten().any(may_break) => return None,
            '\u{200B}' if breaks_without_spaces(text.view.tag) => return None,
            c => kind(c)?,
        };
        Some((slice, c, kind)).filter(|_| is_first(c))
    });
    let mut listed = Listed::new(MAX_IN_TEXT);
    for (slice, c, (make, what, help)) in wrong {
        let name = code_point(c);
        let fault = make(Code::ControlCharacter, format!("{name} is {what}"));
        listed.push(faults, text.fault(fault, slice, &name).help(help));
    }
    listed.finish(faults);
}

/// Keeps a line from breaking where it stands.
const WORD_JOINER: char = '\u{2060}';

/// Whether a line may break beside a character, as it may behind a hyphen or a slash: there, a word joiner is meant.
fn may_break(c: char) -> bool {
    matches!(c, '-' | '/' | '|' | '…' | '\u{58A}' | '\u{5BE}' | '\u{2010}'..='\u{2015}' | '\u{30FB}')
}

/// Makes a finding of one severity.
type Make = fn(Code, String) -> Diagnostic;

/// The accents that belong to the letter before them.
const ACCENTS_BEGIN: char = '\u{300}';
const ACCENTS_END: char = '\u{36F}';

/// A letter with an accent behind it, if there is one character for both. They look the same, but a search for the one
/// often does not find the other.
fn in_two_parts(letter: char, accent: char) -> Option<Kind> {
    let what = "an accent by itself, behind its letter";
    let help = "type the letter with its accent as one character (Unicode calls that NFC)";
    compose(letter, accent).map(|_| (Diagnostic::note as Make, what, help))
}

/// Whether the language is written without spaces, so that a space without width says where a line may break.
fn breaks_without_spaces(tag: &LocaleTag) -> bool {
    matches!(tag.language(), "bo" | "dz" | "ja" | "jv" | "km" | "lo" | "my" | "shn" | "su" | "th" | "yue" | "zh")
}

/// How a finding is made, what the character is, and what to do.
type Kind = (Make, &'static str, &'static str);

fn kind(c: char) -> Option<Kind> {
    let error: Make = |code, message| Diagnostic::error(code, message);
    let warning: Make = |code, message| Diagnostic::warning(code, message);
    let note: Make = |code, message| Diagnostic::note(code, message);
    Some(match c {
        '\n' => return None,
        '\t' => (error, "a tab", "write a space"),
        c if c.is_control() => (error, "a control character", "remove it"),
        '\u{FEFF}' => (error, "a byte-order mark, which belongs nowhere in a text", "remove it"),
        char::REPLACEMENT_CHARACTER => {
            (error, "what is left of a character that could not be read", "write the character that it was meant to be")
        }
        '\u{200B}' => (warning, "a space without width, which nobody sees", "remove it"),
        '\u{2060}'..='\u{2064}' => (warning, "a character that nobody sees", "remove it"),
        '\u{2028}' | '\u{2029}' => (error, "a line break that hardly any program knows", "break the line as elsewhere"),
        '\u{AD}' => (note, "a soft hyphen, which shows only where the line breaks", "remove it if it is not meant"),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' => {
            (warning, "a character for private use, which only one font can show", "write a character that all can see")
        }
        '\u{FDD0}'..='\u{FDEF}' => (error, "no character", "remove it"),
        c if u32::from(c) & 0xFFFE == 0xFFFE => (error, "no character", "remove it"),
        _ => return None,
    })
}

/// Characters that change the direction of what follows: they can make a text look different from what it says.
pub(super) fn bidi_control(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let is_rtl = text.view.tag.direction() == Direction::Rtl;
    let mut open: Vec<(&str, char)> = Vec::new();
    let mut listed = Listed::new(MAX_IN_TEXT);
    let mut report = |fault: Diagnostic, slice: &str, c: char, help: &str| {
        listed.push(faults, text.fault(fault, slice, &code_point(c)).help(help));
    };
    for (slice, c) in text.written() {
        match c {
            '\u{202D}' | '\u{202E}' => {
                open.push((slice, c));
                let message = format!("{} turns text around: what is read is not what is written", code_point(c));
                report(Diagnostic::error(Code::BidiControl, message), slice, c, "remove it");
            }
            '\u{202A}' | '\u{202B}' | '\u{2066}'..='\u{2068}' => open.push((slice, c)),
            '\u{202C}' | '\u{2069}' => match open.last() {
                Some((begun, opened)) if closes(*opened, c) => {
                    let (slice, opened) = (*begun, *opened);
                    open.pop();
                    if !is_rtl && !is_override(opened) {
                        let message = format!("{} changes the direction of what follows", code_point(opened));
                        let help = "remove it and what ends it, unless a text in another direction needs it";
                        report(Diagnostic::warning(Code::BidiControl, message), slice, opened, help);
                    }
                }
                _ => {
                    let message = format!("{} ends a change of direction that has not begun", code_point(c));
                    report(Diagnostic::error(Code::BidiControl, message), slice, c, "remove it");
                }
            },
            '\u{200E}' | '\u{200F}' | '\u{61C}' if !is_rtl => {
                let message = format!("{} changes the direction of the characters beside it", code_point(c));
                report(Diagnostic::note(Code::BidiControl, message), slice, c, "remove it if it is not meant");
            }
            _ => {}
        }
    }
    for (slice, c) in open.into_iter().filter(|(_, c)| !is_override(*c)) {
        let end = if is_isolate(c) { "U+2069" } else { "U+202C" };
        let message = format!("the change of direction by {} does not end", code_point(c));
        let help = format!("end it with {end} in the same text or variant, or remove it");
        report(Diagnostic::error(Code::BidiControl, message), slice, c, &help);
    }
    listed.finish(faults);
}

fn is_override(c: char) -> bool {
    matches!(c, '\u{202D}' | '\u{202E}')
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

fn closes(opened: char, c: char) -> bool {
    is_isolate(opened) == (c == '\u{2069}')
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;

    #[test]
    fn characters_that_nobody_sees() {
        for (text, wrong) in [
            ("a\tb", ["error control-character \\t"]),
            ("a\u{7}b", ["error control-character \\u{7}"]),
            ("a\u{85}b", ["error control-character \\u{85}"]),
            ("a\u{FEFF}b", ["error control-character \\u{feff}"]),
            ("a\u{FFFD}b", ["error control-character \u{FFFD}"]),
            ("a\u{FDD0}b", ["error control-character \\u{fdd0}"]),
            ("a\u{1FFFE}b", ["error control-character \\u{1fffe}"]),
            ("a\u{E000}b", ["warning control-character \\u{e000}"]),
            ("a\u{AD}b\u{AD}c", ["note control-character \\u{ad}"]),
            ("\u{200B}\u{200B}a\u{200B}", ["warning control-character \\u{200b}"]),
            ("a\u{2063}b", ["warning control-character \\u{2063}"]),
            ("a\u{2060}b", ["warning control-character \\u{2060}"]),
            ("a\u{2028}b", ["error control-character \\u{2028}"]),
            ("O\u{308}l, O\u{308}fen", ["note control-character \\u{308}"]),
            ("a{ \"b\\u0007\" }", ["error control-character \\\\u0007"]),
        ] {
            assert_eq!(found("de", text), wrong);
        }
        for text in [
            "a-\u{2060}b \u{5BE}\u{2060} a\u{2060}—b",
            "a\n b",
            "ä 😀 日本語：「」！",
            "a\u{A0}b\u{202F}c",
            "{ \"\\u00A0\" }",
            "a\r\n    b",
        ] {
            assert_eq!(found("de", text), [""; 0], "{text}");
        }
    }

    #[test]
    fn characters_that_a_language_needs() {
        for (tag, text) in [
            ("fa", "می\u{200C}کند"),
            ("hi", "क्\u{200D}ष"),
            ("km", "ភាសា\u{200B}ខ្មែរ"),
            ("ja", "》だけ、です"),
            ("lt", "ė\u{301}"),
            ("yo", "ẹ\u{301}"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{tag}");
        }
    }

    #[test]
    fn changes_of_direction() {
        for (text, wrong) in [
            ("a\u{2066}b", vec!["error bidi-control \\u{2066}"]),
            ("a\u{2069}b", vec!["error bidi-control \\u{2069}"]),
            ("a\u{2066}b\u{202C}", vec!["error bidi-control \\u{2066}", "error bidi-control \\u{202c}"]),
            ("a\u{202E}b\u{202C}", vec!["error bidi-control \\u{202e}"]),
            ("a\u{202E}b", vec!["error bidi-control \\u{202e}"]),
            ("{ \"\\u202E\" }b", vec!["error bidi-control \\\\u202E"]),
        ] {
            for tag in ["de", "ar"] {
                assert_eq!(found(tag, text), wrong);
            }
        }
        let isolated = "a\u{2068}{ $b }\u{2069}\u{202A}c\u{202C}";
        assert_eq!(found("ar", isolated), [""; 0]);
        let both = ["warning bidi-control \\u{2068}", "warning bidi-control \\u{202a}"];
        assert_eq!(found("de", isolated), both);
        assert_eq!(found("ar", "a\u{200F}b\u{200E}\u{61C}"), [""; 0]);
        assert_eq!(found("de", "a\u{200F}b"), ["note bidi-control \\u{200f}"]);
        // Each variant is read by itself.
        let variants = "{ $n ->\n    [a] \u{2067}x\n   *[b] y\u{2069}\n }";
        assert_eq!(found("ar", variants), ["error bidi-control \\u{2067}", "error bidi-control \\u{2069}"]);
    }
}
