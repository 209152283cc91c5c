//! Counts a text as X does: NFC, two weights, two for each emoji, 23 for each URL.
//!
//! The weights are those of twitter-text's configuration version 3 (`config/v3.json`, read
//! 2026-11-23), whose scale of 100 is divided out: a post of 280 has room for 280.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::emoji;
use super::links::{self, Dialect};

/// What an emoji weighs, and every character without a weight of its own.
const DEFAULT_WEIGHT: usize = 2;

/// The length of `text` as X counts it.
pub(super) fn length(text: &str) -> usize {
    let text = normalized(text);
    links::length(&text, Dialect::X, |range| weight(&text[range]))
}

/// `text` in NFC, which nearly every text is in already.
fn normalized(text: &str) -> Cow<'_, str> {
    // The check also looks at the order of marks. The characters that are left out here only keep
    // marks apart: without them it may ask for needless work, but it overlooks nothing.
    match is_nfc_quick(text.chars().filter(|&c| !is_inert(c))) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// Whether `c` is known, without a table, to be no mark and never changed by NFC: the letters and
/// punctuation that most texts are made of, and emoji.
fn is_inert(c: char) -> bool {
    c < '\u{300}'
        || matches!(c,
            '\u{391}'..='\u{3ce}' | '\u{400}'..='\u{482}' | '\u{620}'..='\u{64a}'
            | '\u{2010}'..='\u{205f}' | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}'
            | '\u{30a1}'..='\u{30fe}' | '\u{4e00}'..='\u{9fff}'
            | '\u{2600}'..='\u{27bf}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f100}'..='\u{1faff}'
        )
}

/// The weight of a text without URLs.
fn weight(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let mut total = 0;
    let mut may_have_sequences = false;
    for c in text.chars() {
        total += char_weight(c);
        may_have_sequences |= c >= emoji::JOINER && emoji::is_component(c);
    }
    if may_have_sequences { weight_with_sequences(text) } else { total }
}

fn weight_with_sequences(text: &str) -> usize {
    let mut total = 0;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (length, weight) = match emoji::sequence(rest) {
            Some(length) => (length, DEFAULT_WEIGHT),
            None => (c.len_utf8(), char_weight(c)),
        };
        total += weight;
        rest = &rest[length..];
    }
    total
}

/// The ranges are Latin to Georgian, spaces and joiners, dashes and quotation marks, and primes.
fn char_weight(c: char) -> usize {
    match u32::from(c) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => DEFAULT_WEIGHT,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::char::canonical_combining_class;

    /// The `lengths` of twitter-text's `conformance/validate.yml`, those of other letters and emoji
    /// brought up to date: they are from before the weights.
    #[test]
    fn conforms() {
        for (text, expected) in [
            ("This is a test.", 15),
            ("http://test.com", 23),
            ("https://test.com", 23),
            ("test.com", 23),
            ("Test https://test.com test https://test.com test.com test", 86),
            ("\u{10000}\u{10ffff}", 4),
            ("저찀쯿쿿", 8),
            ("H\u{1f431}☺", 5),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
    }

    #[test]
    fn weights_change_where_the_configuration_says() {
        for (start, end, expected) in [
            (0, 4351, 1),
            (4352, 8191, 2),
            (8192, 8205, 1),
            (8206, 8207, 2),
            (8208, 8223, 1),
            (8224, 8241, 2),
            (8242, 8247, 1),
            (8248, u32::from(char::MAX), 2),
        ] {
            for c in (start..=end).filter_map(char::from_u32) {
                assert_eq!(char_weight(c), expected, "{c:?}");
                let mut buffer = [0; 4];
                assert_eq!(weight(c.encode_utf8(&mut buffer)), expected, "{c:?}");
            }
        }
    }

    #[test]
    fn a_text_counts_as_if_it_were_in_nfc() {
        for (text, expected) in [
            ("u\u{308}", 1),
            ("Gru\u{308}ße", 5),
            ("\u{212b}", 1),
            ("か\u{3099}", 2),
            ("\u{1112}\u{1161}\u{11ab}", 2),
            // NFC leaves this apart.
            ("x\u{308}", 2),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_inert_needs_no_normalizing() {
        for c in ('\0'..=char::MAX).filter(|&c| is_inert(c)) {
            assert_eq!(is_nfc_quick([c].into_iter()), IsNormalized::Yes, "{c:?}");
            assert_eq!(canonical_combining_class(c), 0, "{c:?}");
        }
    }

    #[test]
    fn an_emoji_counts_two() {
        for emoji in ["😀", "❤", "❤️", "👍🏽", "1️⃣", "🇩🇪", "👨‍👩‍👧", "🏳️‍🌈", "🧑🏻‍❤️‍💋‍🧑🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "©️"]
        {
            assert_eq!(length(emoji), 2, "{emoji}");
            assert_eq!(length(&format!("a{emoji}{emoji}ü")), 6, "{emoji}");
        }
        // These are text, and only the first two are light.
        assert_eq!(["©", "®", "™", "❤\u{fe0e}", "→"].map(length), [1, 1, 2, 4, 2]);
    }

    #[test]
    fn a_link_counts_23() {
        for (text, expected) in [
            ("https://example.com/a/very/long/path/indeed", 23),
            ("https://t.co", 23),
            ("example.com", 23),
            ("a.very.long.name.of.a.host.example.com", 23),
            ("example.com/a/long/path/", 23),
            ("Ende.So geht es", 23 + 8),
            ("https://example.newtld/a/path", 29),
            // The digit belongs to the link; what makes a keycap of it is left over.
            ("example.com/1\u{fe0f}\u{20e3}", 23 + 4),
        ] {
            assert_eq!(length(text), expected, "{text}");
        }
    }
}
