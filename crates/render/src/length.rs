//! Counts the length of a text as the platform it goes to counts it.
//!
//! No two platforms mean the same by "characters", and a text that is one too long is cut or
//! refused. Where a platform's rule leaves a choice, the count here is the larger one: a text that
//! fits by this count fits.
//!
//! The module knows units only. Which platform counts in which one, and where its limit is, is the
//! catalogue's business. It never cuts a text either.

mod bluesky;
mod emoji;
mod graphemes;
mod links;
mod mastodon;
mod punycode;
mod sms;
mod utf16;
mod x;

use korb_catalogue::Unit;

pub(crate) use self::mastodon::is_handle;
pub use self::sms::{beyond_gsm7, to_gsm7};

/// The length of `text` in `unit`.
///
/// The empty text has length 0 in every unit.
///
/// ```
/// use korb_catalogue::Unit;
/// use korb_render::length;
///
/// let text = "Grüße 👋🏽";
/// assert_eq!(length(text, Unit::CodePoints), 8);
/// assert_eq!(length(text, Unit::Utf16), 10);
/// assert_eq!(length(text, Unit::Utf8Bytes), 16);
/// assert_eq!(length(text, Unit::Graphemes), 7);
/// // An emoji counts 2, however many code points it is made of.
/// assert_eq!(length(text, Unit::XWeighted), 8);
/// assert_eq!(length(text, Unit::Mastodon), 7);
/// // An emoji counts its bytes.
/// assert_eq!(length(text, Unit::Threads), 14);
/// assert_eq!(length(text, Unit::SmsParts), 1);
/// ```
///
/// X and Mastodon count every link as 23, however long it is, and Bluesky as what it shows of it:
///
/// ```
/// # use korb_catalogue::Unit;
/// # use korb_render::length;
/// let text = "See https://example.com/a/page/with/a/long/address.";
/// assert_eq!(length(text, Unit::XWeighted), 4 + 23 + 1);
/// assert_eq!(length(text, Unit::Mastodon), 4 + 23 + 1);
/// assert_eq!(length(text, Unit::Bluesky), "See example.com/a/page/with/...".len() + 1);
/// ```
///
/// # Where it may count more than the platform does
///
/// - A link whose top-level domain is newer than X's own library counts 23 or in full, whichever is more.
/// - X gives 2 to each emoji in its table, whose version it does not state. An emoji that Unicode does
///   not recommend (a flag of no country, a cat with a skin tone) counts as its parts.
/// - Threads does not say whether it counts code points or clusters. The count here is of code
///   points.
/// - Whether Mastodon takes two consonants of an Indic script that are written as one for one cluster
///   depends on the Ruby that its server runs on. They count apart.
/// - A link that few people have (to a host of digits, with a password) counts in full on Bluesky.
///
/// # It may shrink
///
/// On X, Mastodon and Bluesky a longer text can have a smaller length: a word with a dot in it becomes a URL, or stops being one; a
/// letter and a mark become one code point, a digit and two more a keycap. [`never_shrinks`] says for each unit
/// whether this can happen. If it can, a binary search for the longest prefix that fits may return a shorter one. It
/// never returns one that does not fit.
pub fn length(text: &str, unit: Unit) -> usize {
    match unit {
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => utf16::length(text),
        Unit::Utf8Bytes => text.len(),
        Unit::Graphemes => graphemes::count(text),
        Unit::XWeighted => x::length(text),
        Unit::Mastodon => mastodon::length(text),
        Unit::Bluesky => bluesky::length(text),
        Unit::Threads => threads(text),
        Unit::SmsParts => sms::parts(text),
    }
}

/// Whether no prefix of a text is ever longer than the whole text.
///
/// ```
/// use korb_catalogue::Unit;
/// use korb_render::{length, never_shrinks};
///
/// assert!(never_shrinks(Unit::Graphemes));
/// assert!(!never_shrinks(Unit::XWeighted));
/// assert!(length("1\u{fe0f}", Unit::XWeighted) > length("1\u{fe0f}\u{20e3}", Unit::XWeighted));
/// ```
pub fn never_shrinks(unit: Unit) -> bool {
    match unit {
        // All of them rewrite the text before they count: normal forms, emoji, links, mentions.
        Unit::XWeighted | Unit::Mastodon | Unit::Bluesky => false,
        Unit::CodePoints | Unit::Utf16 | Unit::Utf8Bytes | Unit::Graphemes | Unit::Threads | Unit::SmsParts => true,
    }
}

/// Threads counts an emoji as its bytes in UTF-8 and everything else as 1 (developers.facebook.com,
/// "Threads posts", read 2026-11-23). Taking the bytes of each code point that can be part of an
/// emoji gives the same as taking those of the whole sequence, and needs no look at the neighbours.
fn threads(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let mut after_emoji = false;
    text.chars()
        .map(|c| {
            // The joiner is also a letter's companion in Indic scripts and Arabic; there it counts
            // 1.
            after_emoji = emoji::is_emoji(c) || emoji::is_component(c) && (after_emoji || c != emoji::JOINER);
            if after_emoji { c.len_utf8() } else { 1 }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use std::iter;

    use super::*;

    const UNITS: [Unit; 9] = [
        Unit::CodePoints,
        Unit::Utf16,
        Unit::Utf8Bytes,
        Unit::Graphemes,
        Unit::XWeighted,
        Unit::Mastodon,
        Unit::Bluesky,
        Unit::Threads,
        Unit::SmsParts,
    ];

    /// Each text with its length in the order of `UNITS`.
    const TABLE: &[(&str, [usize; 9])] = &[
        ("", [0; 9]),
        ("a", [1; 9]),
        ("Hello, world", [12, 12, 12, 12, 12, 12, 12, 12, 1]),
        ("a\r\nb", [4, 4, 4, 3, 4, 3, 3, 4, 1]),
        ("Grüße", [5, 5, 7, 5, 5, 5, 5, 5, 1]),
        ("„Schön“ – sehr …", [16, 16, 25, 16, 17, 16, 16, 16, 1]),
        ("u\u{308}", [2, 2, 3, 1, 1, 1, 1, 2, 1]),
        ("日本語", [3, 3, 9, 3, 6, 3, 3, 3, 1]),
        ("がが", [2, 2, 6, 2, 4, 2, 2, 2, 1]),
        ("か\u{3099}", [2, 2, 6, 1, 2, 1, 1, 2, 1]),
        ("مرحبًا", [6, 6, 12, 5, 6, 5, 5, 6, 1]),
        ("한국", [2, 2, 6, 2, 4, 2, 2, 2, 1]),
        ("हिन्दी", [6, 6, 18, 2, 6, 3, 2, 6, 1]),
        ("ไทย", [3, 3, 9, 3, 3, 3, 3, 3, 1]),
        ("€→•", [3, 3, 9, 3, 6, 3, 3, 3, 1]),
        ("😀", [1, 2, 4, 1, 2, 1, 1, 4, 1]),
        ("👍🏽", [2, 4, 8, 1, 2, 1, 1, 8, 1]),
        ("❤️", [2, 2, 6, 1, 2, 1, 1, 6, 1]),
        ("1️⃣", [3, 3, 7, 1, 2, 1, 1, 7, 1]),
        ("🇩🇪🇫🇷", [4, 8, 16, 2, 4, 2, 2, 16, 1]),
        ("👨‍👩‍👧", [5, 8, 18, 1, 2, 1, 1, 18, 1]),
        ("©®™", [3, 3, 7, 3, 4, 3, 3, 7, 1]),
        ("https://example.com", [19, 19, 19, 19, 23, 23, 11, 19, 1]),
        ("@user@example.social", [20, 20, 20, 20, 20, 5, 20, 20, 1]),
    ];

    #[test]
    fn each_text_has_its_length_in_each_unit() {
        for (text, lengths) in TABLE {
            let counted = UNITS.map(|unit| length(text, unit));
            assert_eq!(counted, *lengths, "{text:?}");
        }
    }

    /// Two texts with a line break between them are counted apart in every unit but SMS parts, so a
    /// shortcut taken for one kind of text must not show when it stands beside another kind.
    #[test]
    fn lengths_of_lines_add_up() {
        for (one, lengths_one) in TABLE {
            for (two, lengths_two) in TABLE {
                let both = format!("{one}\n{two}");
                for (i, unit) in UNITS.into_iter().enumerate() {
                    if unit != Unit::SmsParts {
                        let sum = lengths_one[i] + 1 + lengths_two[i];
                        assert_eq!(length(&both, unit), sum, "{both:?} in {unit:?}");
                    }
                }
            }
        }
    }

    /// Texts made of what joins, splits, links or is counted in a way of its own, always the same.
    fn texts() -> impl Iterator<Item = String> {
        const PIECES: [&str; 60] = [
            "a",
            "Wort",
            "ß",
            "e\u{301}",
            "\u{308}",
            "語",
            "か\u{3099}",
            "한",
            "\u{1112}\u{1161}",
            "я",
            "ع",
            "क",
            "्",
            "\u{200d}",
            "\u{fe0f}",
            "\u{20e3}",
            " ",
            " ",
            "\n",
            "\r\n",
            "\0",
            "\u{1b}",
            "\u{202e}",
            "\u{feff}",
            ".",
            ".",
            ",",
            "-",
            "_",
            "/",
            ":",
            "://",
            "(",
            ")",
            "@",
            "@user",
            "@user@host.social",
            "#",
            "&",
            "?",
            "=",
            "http://",
            "https://",
            "example",
            "com",
            "de",
            "newtld",
            "xn--",
            "example.com",
            "https://example.com/a",
            "https://t.co/a",
            "€",
            "…",
            "–",
            "1",
            "😀",
            "🏽",
            "👩‍🚀",
            "🇩",
            "🇪",
        ];
        // Numerical Recipes' generator: a test needs no better one, and fails the same way everywhere.
        let mut state = 1_u32;
        let mut random = move |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) as usize % below
        };
        iter::repeat_with(move || (0..=random(10)).map(|_| PIECES[random(PIECES.len())]).collect())
    }

    #[test]
    fn a_beginning_is_never_longer_where_that_is_said() {
        let mut shrinks = UNITS.map(|_| false);
        for text in texts().take(500) {
            let whole = UNITS.map(|unit| length(&text, unit));
            for (at, _) in text.char_indices() {
                for (i, unit) in UNITS.into_iter().enumerate() {
                    let shrinks_here = length(&text[..at], unit) > whole[i];
                    assert!(!(shrinks_here && never_shrinks(unit)), "{:?} in {unit:?}", &text[..at]);
                    shrinks[i] |= shrinks_here;
                }
            }
        }
        // The others are said to shrink because they do.
        assert_eq!(shrinks, UNITS.map(|unit| !never_shrinks(unit)));
    }

    /// Whatever is read once goes through a megabyte in no time; whatever is read again for each of its dots, brackets
    /// or emoji does not come to an end.
    #[test]
    fn a_long_text_of_one_kind_comes_to_its_end() {
        let pieces = [
            "語.",
            "a.",
            "語.b",
            "b.newtld",
            "b.newtld.",
            "b.de",
            "/b.de",
            "@a@",
            "@a.",
            "https://a.de/(",
            "https://t.co/a?",
            "http://",
            "((a)",
            "😀\u{200d}",
            "👨\u{200d}👩\u{200d}",
            "🏴\u{e0067}",
            "🇩",
            "1\u{fe0f}",
            "\u{301}\u{327}",
            "\r\n",
            "\u{1100}",
            "क्",
            "xn--",
            "\u{1b}-co.uk",
        ];
        for piece in pieces {
            let text = piece.repeat(100_000 / piece.len());
            for unit in UNITS {
                assert!(length(&text, unit) > 0, "{piece:?} in {unit:?}");
            }
        }
    }

    #[test]
    fn threads_counts_the_joiner_in_emoji_only() {
        assert_eq!(threads("क्\u{200d}ष"), 4);
        assert_eq!(threads("🏳️\u{200d}🌈"), "🏳️\u{200d}🌈".len());
    }
}
