//! Where Fluent's isolation marks (U+2068, U+2069) stay, and where they would only do harm.
//!
//! fluent-bundle puts them around everything that a message shows, since it does not look at what that is. Each pair
//! takes four of X's 280 characters, some programs show boxes for them, and a program that makes links takes them for a
//! part of the address that they stand at. So what is not needed is taken out of the formatted text again.

use std::ops::Range;

use memchr::memchr_iter;

use crate::inline::{ISOLATION, has_scheme};
use crate::tag::Direction;

/// Whether Fluent's isolation marks (U+2068, U+2069) stand around what is put into a message.
///
/// They keep a left-to-right name from disturbing a right-to-left sentence and the other way round, and do no good in
/// text that is pasted elsewhere, where some programs show them as boxes. They never stand at an address, and only around
/// what a text cannot be read without: a name in letters of the other direction and, in a right-to-left text, a telephone
/// number. Between two Arabic letters, they would also keep these from being joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// With marks: where directions can mix, which is HTML.
    On,
    /// With marks in the texts of right-to-left locales only.
    RightToLeft,
    /// Without.
    Off,
}

impl Isolation {
    /// What it means for texts of that direction: [`Self::On`] for left-to-right ones only.
    pub(crate) fn in_texts_of(self, direction: Direction) -> Self {
        match (self, direction) {
            (Self::On | Self::RightToLeft, Direction::Rtl) => Self::RightToLeft,
            (Self::RightToLeft, Direction::Ltr) => Self::Off,
            _ => self,
        }
    }

    /// Takes those marks out of the text that begins at `start` that are not needed.
    pub(crate) fn settle(self, text: &mut String, start: usize) {
        let [open, close] = ISOLATION;
        if self == Self::Off {
            return;
        }
        let mut opened = Vec::new();
        let mut needless = Vec::new();
        // Both marks begin with this byte, which is no part of another character.
        for at in memchr_iter(0xe2, &text.as_bytes()[start..]).map(|at| start + at) {
            if text[at..].starts_with(open) {
                opened.push(at);
            } else if text[at..].starts_with(close)
                && let Some(from) = opened.pop()
            {
                let inside = &text[from + open.len_utf8()..at];
                let is_needed = if self == Self::RightToLeft { disturbs(inside) } else { disturbs_ltr(inside) };
                if is_at_address(inside) || !is_needed {
                    needless.extend([from..from + open.len_utf8(), at..at + close.len_utf8()]);
                }
            }
        }
        needless.sort_unstable_by_key(|range| range.start);
        remove(text, start, &needless);
    }
}

fn remove(text: &mut String, start: usize, ranges: &[Range<usize>]) {
    if ranges.is_empty() {
        return;
    }
    let mut kept = String::with_capacity(text.len() - start);
    let mut from = start;
    for range in ranges {
        kept.push_str(&text[from..range.start]);
        from = range.end;
    }
    kept.push_str(&text[from..]);
    text.truncate(start);
    text.push_str(&kept);
}

/// Whether a mark before or behind a value would stand at an address: before its scheme, or behind its last character
/// and what punctuation there is. Nearly every program that makes links reads on to the next space.
fn is_at_address(value: &str) -> bool {
    let value = value.trim_matches(ISOLATION);
    let last = value.rsplit(char::is_whitespace).next().unwrap_or(value);
    has_scheme(value) || last.contains("://")
}

/// Whether a value would disturb the right-to-left sentence that it stands in, by the bidirectional algorithm (UAX #9).
///
/// One that has letters that run from left to right may: signs and digits beside it would join its run. One whose own
/// letters run as the sentence does not, nor do signs and a number. Several numbers would change places ("30 1234"), and
/// a sign before a number would go behind it ("+49").
fn disturbs(value: &str) -> bool {
    const OVERRIDE: char = '\u{202e}';
    let mut isolated = 0_usize;
    let mut is_overridden = false;
    let mut has_rtl = false;
    for c in value.chars() {
        match c {
            // What is isolated itself is a sign to what is around it, and a pseudo-locale turns the letters of words.
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' => isolated = isolated.saturating_sub(1),
            OVERRIDE => is_overridden = true,
            '\u{202c}' => is_overridden = false,
            _ if isolated > 0 => {}
            _ if is_overridden || is_rtl(c) => has_rtl = true,
            '\u{200e}' => return true,
            _ if c.is_alphabetic() => return true,
            _ => {}
        }
    }
    !has_rtl && is_more_than_a_number(value)
}

/// Whether a character is one of those that run from right to left, the marks that do so included (`Bidi_Class` R and
/// AL, whose blocks are set aside for them, unassigned code points included).
fn is_rtl(c: char) -> bool {
    let is_of_block = matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    is_of_block && (c.is_alphabetic() || matches!(c, '\u{200f}' | '\u{61c}'))
}

/// Whether a value would disturb the left-to-right sentence that it stands in: only letters that run the other way do. What
/// is isolated within it is a sign to what is around it.
fn disturbs_ltr(value: &str) -> bool {
    let mut isolated = 0_usize;
    value.chars().any(|c| {
        match c {
            '\u{2066}'..='\u{2068}' => isolated += 1,
            '\u{2069}' => isolated = isolated.saturating_sub(1),
            _ => {}
        }
        // A pseudo-locale turns letters with an override.
        isolated == 0 && (is_rtl(c) || matches!(c, '\u{202b}' | '\u{202e}' | '٠'..='٩'))
    })
}

/// Whether a value without letters has digits that would be put in another order: more than one number, or one with a
/// sign before it. A number with separators in it is one (rules W4 to W6).
fn is_more_than_a_number(value: &str) -> bool {
    let is_digit = |c: char| c.is_numeric();
    let Some(first) = value.find(is_digit) else { return false };
    if value[..first].ends_with(['+', '-', '−']) {
        return true;
    }
    let mut rest = value[first..].trim_start_matches(is_digit);
    loop {
        let mut after = rest.chars();
        let separates = after.next().is_some_and(|c| "+-,./:٫٬\u{a0}\u{202f}".contains(c));
        if !separates || !after.as_str().starts_with(is_digit) {
            return rest.contains(is_digit);
        }
        rest = after.as_str().trim_start_matches(is_digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a text, with `<` and `>` for the marks.
    fn settled(isolation: Isolation, text: &str) -> String {
        let [open, close] = ISOLATION;
        let mut text = format!("<{}", text.replace('<', &open.to_string()).replace('>', &close.to_string()));
        isolation.settle(&mut text, 1);
        text[1..].replace(open, "<").replace(close, ">")
    }

    #[test]
    fn marks_stay_where_a_right_to_left_sentence_needs_them() {
        for (text, expected) in [
            // Letters of the other direction, whatever stands beside them.
            ("مع <XING> هنا", "مع <XING> هنا"),
            ("<C++> و <C#>", "<C++> و <C#>"),
            ("<محمد Kim>", "<محمد Kim>"),
            ("<東京>", "<東京>"),
            // Letters of its own direction, signs and numbers.
            ("يا <محمد>!", "يا محمد!"),
            ("<דנה 3>", "דנה 3"),
            ("<3,000> و <2026-11-25> و <٣٬٠٠٠> و <50%> و <(3)>", "3,000 و 2026-11-25 و ٣٬٠٠٠ و 50% و (3)"),
            ("<…>", "…"),
            ("<>", ""),
            // Numbers that would change places.
            ("<+49 30 1234> <-5> <1 / 2>", "<+49 30 1234> <-5> <1 / 2>"),
            ("<12 %>", "12 %"),
            // What stands in a value has its own marks.
            ("<طلب <XING>>", "طلب <XING>"),
            ("<طلب <محمد>>", "طلب محمد"),
            // Addresses.
            ("هنا: <https://example.org/why>", "هنا: https://example.org/why"),
            ("[<CC BY>](<https://example.org/>)", "[<CC BY>](https://example.org/)"),
            ("<انظر (https://example.org/a).>", "انظر (https://example.org/a)."),
            ("<Kim (https\\://example.org)>", "Kim (https\\://example.org)"),
            ("<https://example.org/a Kim>", "https://example.org/a Kim"),
            ("<see https://example.org/a here>", "<see https://example.org/a here>"),
            ("<<https://example.org/a>>", "https://example.org/a"),
            // Marks that are not in pairs are no marks of Fluent.
            ("> a <", "> a <"),
            ("<a <محمد>", "<a محمد"),
        ] {
            assert_eq!(settled(Isolation::RightToLeft, text), expected, "{text}");
        }
    }

    #[test]
    fn marks_stay_where_a_left_to_right_sentence_needs_them() {
        for (text, expected) in [
            ("bei <XING> <3>", "bei XING 3"),
            ("<محمد> und <דנה 3>, <Kim>", "<محمد> und <דנה 3>, Kim"),
            ("<bei <محمد>>!", "bei <محمد>!"),
            ("siehe <https://example.org/>.", "siehe https://example.org/."),
        ] {
            assert_eq!(settled(Isolation::On, text), expected, "{text}");
        }
    }
}
