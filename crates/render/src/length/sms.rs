//! Counts the parts in which a phone sends a text message, and rewrites a text so that it takes
//! fewer.
//!
//! A message in the GSM 7-bit default alphabet has 160 septets, any other has 70 UTF-16 units; each
//! part of a longer message loses some to a header. The national tables of 3GPP TS 23.038 are left
//! out on purpose, as few senders use them: a Turkish or Portuguese text counts as UTF-16, which is
//! never too few parts.

use std::borrow::Cow;
use std::collections::BTreeSet;

use unicode_segmentation::GraphemeCursor;

use super::utf16;

/// What fits into a message that is sent whole, and into each part of one that is not.
struct Capacity {
    whole: usize,
    part: usize,
}

const SEPTETS: Capacity = Capacity { whole: 160, part: 153 };
const UTF16_UNITS: Capacity = Capacity { whole: 70, part: 67 };

/// The number of parts in which `text` is sent; the empty text has none.
pub(super) fn parts(text: &str) -> usize {
    septet_parts(text).unwrap_or_else(|| utf16_parts(text))
}

/// The number of parts in the GSM 7-bit default alphabet, if it has all characters.
///
/// The two septets of a character never go into different parts, so a part may stay one short of full.
fn septet_parts(text: &str) -> Option<usize> {
    let (mut total, mut full_parts, mut in_part) = (0, 0, 0);
    for c in text.chars() {
        let size = septets(c)?;
        total += size;
        in_part += size;
        if in_part > SEPTETS.part {
            full_parts += 1;
            in_part = size;
        }
    }
    Some(if total <= SEPTETS.whole { usize::from(total > 0) } else { full_parts + 1 })
}

/// The number of parts in UTF-16, divided as phones divide them.
fn utf16_parts(text: &str) -> usize {
    if utf16::length(text) <= UTF16_UNITS.whole {
        return 1;
    }
    let (mut count, mut start) = (0, 0);
    while start < text.len() {
        start = end_of_part(text, start);
        count += 1;
    }
    count
}

/// Where the part ends that starts at `start`: never within what is one sign for people, unless that fills a part by itself.
///
/// Android does it like this (AOSP, `SmsMessageBase.findNextUnicodePosition`), and Twilio divides no such sign either.
fn end_of_part(text: &str, start: usize) -> usize {
    let mut room = UTF16_UNITS.part;
    let fitting = text[start..].chars().take_while(|c| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    });
    let end = start + fitting.map(char::len_utf8).sum::<usize>();
    let mut cursor = GraphemeCursor::new(end, text.len(), true);
    if cursor.is_boundary(text, 0) == Ok(true) {
        return end;
    }
    cursor.prev_boundary(text, 0).ok().flatten().filter(|border| *border > start).unwrap_or(end)
}

/// The septets that `c` takes in the GSM 7-bit default alphabet, if it is there: two if it has to
/// be escaped.
fn septets(c: char) -> Option<usize> {
    match c {
        '\n'
        | '\r'
        | ' '..='Z'
        | '_'
        | 'a'..='z'
        | '¡'
        | '£'
        | '¤'
        | '¥'
        | '§'
        | '¿'
        | 'Ä'
        | 'Å'
        | 'Æ'
        | 'Ç'
        | 'É'
        | 'Ñ'
        | 'Ö'
        | 'Ø'
        | 'Ü'
        | 'ß'
        | 'à'
        | 'ä'
        | 'å'
        | 'æ'
        | 'è'
        | 'é'
        | 'ì'
        | 'ñ'
        | 'ò'
        | 'ö'
        | 'ø'
        | 'ù'
        | 'ü'
        | 'Γ'
        | 'Δ'
        | 'Θ'
        | 'Λ'
        | 'Ξ'
        | 'Π'
        | 'Σ'
        | 'Φ'
        | 'Ψ'
        | 'Ω' => Some(1),
        '\u{c}' | '[' | '\\' | ']' | '^' | '{' | '|' | '}' | '~' | '€' => Some(2),
        _ => None,
    }
}

/// What can stand for a typographic character, in the order of the code points.
///
/// No letter is here, and no symbol with a meaning of its own (©, ½, №): these are the writer's to replace.
const PLAIN: &[(char, &str)] = &[
    ('\t', " "),
    ('`', "'"),
    // The no-break space, and a hyphen that only says where a line may break.
    ('\u{a0}', " "),
    ('\u{ab}', "\""),
    ('\u{ad}', ""),
    ('\u{b4}', "'"),
    ('\u{bb}', "\""),
    ('\u{d7}', "x"),
    // From the en quad to the hair space, and the space of no width.
    ('\u{2000}', " "),
    ('\u{2001}', " "),
    ('\u{2002}', " "),
    ('\u{2003}', " "),
    ('\u{2004}', " "),
    ('\u{2005}', " "),
    ('\u{2006}', " "),
    ('\u{2007}', " "),
    ('\u{2008}', " "),
    ('\u{2009}', " "),
    ('\u{200a}', " "),
    ('\u{200b}', ""),
    // Hyphens, the figure dash, en dash, em dash, horizontal bar.
    ('\u{2010}', "-"),
    ('\u{2011}', "-"),
    ('\u{2012}', "-"),
    ('\u{2013}', "-"),
    ('\u{2014}', "-"),
    ('\u{2015}', "-"),
    // Quotation marks, high, low and reversed.
    ('\u{2018}', "'"),
    ('\u{2019}', "'"),
    ('\u{201a}', "'"),
    ('\u{201b}', "'"),
    ('\u{201c}', "\""),
    ('\u{201d}', "\""),
    ('\u{201e}', "\""),
    ('\u{201f}', "\""),
    ('\u{2022}', "-"),
    ('\u{2023}', "-"),
    ('\u{2026}', "..."),
    // The narrow no-break space, the primes, the small quotation marks.
    ('\u{202f}', " "),
    ('\u{2032}', "'"),
    ('\u{2033}', "\""),
    ('\u{2039}', "'"),
    ('\u{203a}', "'"),
    ('\u{2043}', "-"),
    ('\u{2044}', "/"),
    ('\u{205f}', " "),
    // The word joiner.
    ('\u{2060}', ""),
    ('\u{2190}', "<-"),
    ('\u{2192}', "->"),
    ('\u{21d2}', "=>"),
    ('\u{2212}', "-"),
    ('\u{feff}', ""),
];

/// `text` with typographic characters replaced by what the GSM 7-bit default alphabet has instead.
///
/// One character outside that alphabet leaves a text message less than half its room, and in most
/// languages written with it that character is a dash or a quotation mark. Letters are never
/// changed, and neither is anything that has no plain equivalent. Whether the result is in the
/// alphabet is another matter ([`beyond_gsm7`]): if a text has other characters outside it, replacing
/// these gains nothing.
///
/// ```
/// use korb_render::to_gsm7;
///
/// assert_eq!(to_gsm7("„Schön“ – danke…"), "\"Schön\" - danke...");
/// assert_eq!(to_gsm7("Zażółć €5 → 5 °C"), "Zażółć €5 -> 5 °C");
/// ```
pub fn to_gsm7(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(|c| plain_equivalent(c).is_some()) else {
        return Cow::Borrowed(text);
    };
    let mut plain = String::with_capacity(text.len());
    plain.push_str(&text[..first]);
    for c in text[first..].chars() {
        match plain_equivalent(c) {
            Some(equivalent) => plain.push_str(equivalent),
            None => plain.push(c),
        }
    }
    Cow::Owned(plain)
}

/// The characters of `text` that the GSM 7-bit default alphabet lacks, each once, in the order of the
/// text.
///
/// ```
/// use korb_render::beyond_gsm7;
///
/// assert_eq!(beyond_gsm7("Zażółć €5!"), ['ż', 'ó', 'ł', 'ć']);
/// assert!(beyond_gsm7("Grüße").is_empty());
/// ```
pub fn beyond_gsm7(text: &str) -> Vec<char> {
    let mut seen = BTreeSet::new();
    text.chars().filter(|&c| septets(c).is_none() && seen.insert(c)).collect()
}

fn plain_equivalent(c: char) -> Option<&'static str> {
    // Nearly every character of a text is one of these.
    if c.is_ascii_alphanumeric() || c == ' ' {
        return None;
    }
    PLAIN.binary_search_by_key(&c, |&(typographic, _)| typographic).ok().map(|at| PLAIN[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sms_splitter::SplitSms;

    #[test]
    fn parts_change_where_the_standard_says() {
        for (piece, count, expected) in [
            ("a", 0, 0),
            ("a", 1, 1),
            ("a", 160, 1),
            ("a", 161, 2),
            ("a", 306, 2),
            ("a", 307, 3),
            ("\n", 160, 1),
            ("ß", 161, 2),
            // 80 escaped characters fill a message, but a part of 153 septets has room for 76 of
            // them.
            ("€", 80, 1),
            ("€", 81, 2),
            ("€", 152, 2),
            ("€", 153, 3),
            ("ç", 70, 1),
            ("ç", 71, 2),
            ("ç", 134, 2),
            ("ç", 135, 3),
            // 35 pairs fill a message, but a part of 67 units has room for 33 of them.
            ("😀", 35, 1),
            ("😀", 36, 2),
            ("😀", 66, 2),
            ("😀", 67, 3),
            // What is one sign stays in one part: 16 thumbs of 4 units each, 16 flags, 13 persons of 5, 6 families of 11.
            ("👍🏽", 17, 1),
            ("👍🏽", 18, 2),
            ("👍🏽", 32, 2),
            ("👍🏽", 33, 3),
            ("🇩🇪", 32, 2),
            ("🇩🇪", 33, 3),
            ("👩‍🚀", 26, 2),
            ("👩‍🚀", 27, 3),
            ("👨‍👩‍👧‍👦", 12, 2),
            ("👨‍👩‍👧‍👦", 13, 3),
            ("1️⃣", 44, 2),
            ("1️⃣", 45, 3),
            ("a\u{301}", 66, 2),
            ("a\u{301}", 67, 3),
            ("ç\r\n", 44, 2),
            ("ç\r\n", 45, 3),
        ] {
            assert_eq!(parts(&piece.repeat(count)), expected, "{count} times {piece:?}");
        }
    }

    #[test]
    fn one_character_outside_the_alphabet_changes_all() {
        let text = "a".repeat(150);
        assert_eq!(parts(&text), 1);
        assert_eq!(parts(&format!("{text}–")), 3);
    }

    #[test]
    fn the_alphabet_is_that_of_the_standard() {
        let alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
            ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
        let escaped = "\u{c}^{}\\[~]|€";
        // The escape itself takes the 128th place.
        assert_eq!(alphabet.chars().count(), 127);
        for c in '\0'..=char::MAX {
            let expected = if alphabet.contains(c) {
                Some(1)
            } else if escaped.contains(c) {
                Some(2)
            } else {
                None
            };
            assert_eq!(septets(c), expected, "{c:?}");
        }
    }

    #[test]
    fn parts_are_those_of_another_implementation() {
        let pieces = ["a", "ä", "€", "[", "\n", "ç", "😀", "…", "日"];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for count in [1, 23, 34, 35, 66, 67, 69, 70, 71, 76, 77, 134, 153, 154, 160] {
                        for ahead in 0..3 {
                            let mut text = one.repeat(ahead);
                            text.push_str(&two.repeat(count));
                            text.push_str(three);
                            let reference = SplitSms::default().split(text.clone());
                            assert_eq!(parts(&text), reference.parts.len(), "{text:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn each_row_replaces_what_the_alphabet_lacks_by_what_it_has() {
        assert!(PLAIN.is_sorted_by_key(|(typographic, _)| *typographic));
        for &(typographic, plain) in PLAIN {
            assert_eq!(septets(typographic), None, "{typographic:?}");
            assert!(!typographic.is_alphanumeric(), "{typographic:?}");
            assert!(plain.chars().all(|c| septets(c) == Some(1)), "{plain:?}");
            assert_eq!(to_gsm7(&format!("a{typographic}b")), format!("a{plain}b"));
            assert_eq!(beyond_gsm7(&typographic.to_string()), [typographic]);
        }
    }

    #[test]
    fn letters_and_the_alphabet_stay_as_they_are() {
        for c in '\0'..=char::MAX {
            let mut buffer = [0; 4];
            let text: &str = c.encode_utf8(&mut buffer);
            let plain = to_gsm7(text);
            if c.is_alphanumeric() || septets(c).is_some() {
                assert_eq!(plain, text);
            }
            if plain != text {
                assert!(plain.chars().all(|c| septets(c) == Some(1)), "{c:?} becomes {plain:?}");
            }
        }
    }

    #[test]
    fn replacing_happens_everywhere_and_once() {
        for (text, expected) in [
            ("", ""),
            ("Nothing to do", "Nothing to do"),
            ("– — „a“ ”b” ‘c’ ‚d‘", "- - \"a\" \"b\" 'c' 'd'"),
            ("«\u{a0}oui\u{202f}» ‹non›", "\" oui \" 'non'"),
            ("• a → b…", "- a -> b..."),
            ("Silben\u{ad}trennung", "Silbentrennung"),
            ("日本語…", "日本語..."),
        ] {
            let plain = to_gsm7(text);
            assert_eq!(plain, expected);
            assert_eq!(to_gsm7(&plain), expected);
            assert_eq!(matches!(plain, Cow::Borrowed(_)), text == expected);
        }
    }
}
