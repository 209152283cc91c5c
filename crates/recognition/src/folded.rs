//! A message without what says nothing about its meaning: capitals, accents, punctuation, full and half width.
//!
//! Pages fold text in the same way by `normalize("NFKD")`, `\p{M}` and `toLowerCase()`. The words keep the places in
//! the message that they come from, so that an explanation can quote it.

use std::ops::Range;

use korb_localization::plain_letters;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What of a message is looked at. Nobody reads further either, and a message of 10 MB costs no more than one of this
/// length.
const MAX_BYTES: usize = 20_000;

/// The words of a message, folded, with a space before, between and after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Folded {
    /// The words. It is `" "` for a message without any.
    pub(crate) text: String,
    /// For each byte of the text, the range of bytes of the message that it comes from. That of a space is empty.
    origins: Vec<Range<u32>>,
    /// Whether the message asks, and whether it exclaims.
    pub(crate) asks: bool,
    pub(crate) exclaims: bool,
}

impl Folded {
    pub(crate) fn new(message: &str) -> Self {
        let mut folded = Self { text: " ".into(), origins: Vec::new(), asks: false, exclaims: false };
        folded.origins.push(0..0);
        let end = message.floor_char_boundary(MAX_BYTES);
        for (start, c) in message[..end].char_indices() {
            let origin = start as u32..(start + c.len_utf8()) as u32;
            decompose_compatible(c, |c| folded.push(c, &origin));
        }
        folded.end_word();
        folded
    }

    fn push(&mut self, c: char, origin: &Range<u32>) {
        match c {
            // Tatweel only makes a word longer, and these join emoji or color them.
            'ـ' | '\u{200d}' | '\u{1f3fb}'..='\u{1f3ff}' => {}
            _ if is_combining_mark(c) => {}
            _ if c.is_alphanumeric() => {
                for c in c.to_lowercase() {
                    self.extend(plain_letters(c).unwrap_or(c.encode_utf8(&mut [0; 4])), origin);
                }
            }
            _ if is_symbol(c) => {
                self.end_word();
                self.extend(c.encode_utf8(&mut [0; 4]), origin);
                self.end_word();
            }
            _ => {
                self.asks |= matches!(c, '?' | '؟' | '¿');
                self.exclaims |= matches!(c, '!' | '¡');
                self.end_word();
            }
        }
    }

    fn extend(&mut self, text: &str, origin: &Range<u32>) {
        self.text.push_str(text);
        self.origins.resize(self.text.len(), origin.clone());
    }

    fn end_word(&mut self) {
        if !self.text.ends_with(' ') {
            self.text.push(' ');
            let end = self.origins.last().map_or(0, |origin| origin.end);
            self.origins.push(end..end);
        }
    }

    /// The words, as ranges of the text.
    pub(crate) fn words(&self) -> impl Iterator<Item = Range<usize>> {
        let spaces = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(place, _)| place);
        let mut start = 1;
        spaces.skip(1).map(move |end| std::mem::replace(&mut start, end + 1)..end)
    }

    /// Where in the message a range of the text comes from.
    pub(crate) fn origin(&self, range: Range<usize>) -> Range<usize> {
        let within = self.origins.get(range).unwrap_or_default();
        let mut written = within.iter().filter(|origin| !origin.is_empty());
        let start = written.next().map_or(0, |origin| origin.start);
        let end =
            written.next_back().map_or_else(|| within.first().map_or(0, |origin| origin.end), |origin| origin.end);
        start as usize..end as usize
    }
}

/// Whether a sign that is neither letter nor digit says something by itself: money, percent, an emoji.
fn is_symbol(c: char) -> bool {
    matches!(c, '%' | '+' | '$' | '@' | '#' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_folded() {
        let cases = [
            ("", " "),
            ("?!", " "),
            ("Grüße, FUSSGÄNGER-Straße", " grusse fussganger strasse "),
            ("I don’t", " i don t "),
            ("İIıi Ł Ø", " iiii l o "),
            ("100 % 👍🏽!!", " 100 % 👍 "),
            ("ＡＢＣ ﾌﾟﾛﾌｨｰﾙ プロフィール", " abc フロフィール フロフィール "),
            ("مُحَمَّـــد أحمد", " محمد احمد "),
            ("\u{202e}a\u{0}b", " a b "),
        ];
        for (message, text) in cases {
            let folded = Folded::new(message);
            assert_eq!(folded.text, text, "{message}");
            assert_eq!(folded.origins.len(), text.len(), "{message}");
        }
        assert!(Folded::new("Wirklich？").asks && Folded::new("¡Hola!").exclaims);
    }

    #[test]
    fn words_know_where_they_come_from() {
        let message = "Ça — ﬃx „Straße“ 😀?";
        let folded = Folded::new(message);
        let words = folded.words().map(|word| (folded.text[word.clone()].to_owned(), &message[folded.origin(word)]));
        let words: Vec<_> = words.collect();
        let expected = [("ca", "Ça"), ("ffix", "ﬃx"), ("strasse", "Straße"), ("😀", "😀")];
        assert_eq!(words, expected.map(|(folded, origin)| (folded.to_owned(), origin)));
    }

    #[test]
    fn a_huge_message_is_cut() {
        assert!(Folded::new(&"ﷺ".repeat(1_000_000)).text.len() < 40 * MAX_BYTES);
    }
}
