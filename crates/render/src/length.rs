//! Counts the length of a text as the platform it goes to counts it.
//!
//! No two platforms mean the same by "characters", and a text that is one too long is cut or
//! refused. Where a platform's rule leaves a choice, the count here is the larger one: a text that
//! fits by this count fits.
//!
//! The module knows units only. Which platform counts in which one, and where its limit is, is the
//! catalogue's business. It never cuts a text either.

use korb_catalogue::Unit;

pub use self::sms::to_gsm7;

mod emoji;
mod graphemes;
mod links;
mod mastodon;
mod sms;
mod x;

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
/// X and Mastodon count every URL as 23, however long it is:
///
/// ```
/// # use korb_catalogue::Unit;
/// # use korb_render::length;
/// let text = "See https://example.com/a/page/with/a/long/address.";
/// assert_eq!(length(text, Unit::XWeighted), 4 + 23 + 1);
/// assert_eq!(length(text, Unit::Mastodon), 4 + 23 + 1);
/// ```
///
/// # Where it counts more than the platform does
///
/// - X also shortens URLs without a scheme. These count at least 23 here, and more if they are
///   longer; and since not every top-level domain is listed here, `some.word` counts 23 if `word`
///   might be one.
/// - URLs whose top-level domain is not listed here count at least 23, and more if they are longer.
/// - Threads does not say whether it counts code points or clusters. The count here is of code
///   points.
///
/// # Where it may count less
///
/// X gives 2 to each emoji in its table, whose version it does not state. A well-formed emoji that
/// is not in that table (a flag of no country, a family of two robots) counts 2 here, and X adds up
/// its parts. Links that touch one another, or an `@name` or a keycap, with nothing in between may
/// be told apart in another way.
pub fn length(text: &str, unit: Unit) -> usize {
    match unit {
        Unit::CodePoints => text.chars().count(),
        Unit::Utf16 => utf16(text),
        Unit::Utf8Bytes => text.len(),
        Unit::Graphemes => graphemes::count(text),
        Unit::XWeighted => x::length(text),
        Unit::Mastodon => mastodon::length(text),
        Unit::Threads => threads(text),
        Unit::SmsParts => sms::parts(text),
    }
}

/// Only characters of four bytes take two units, so counting bytes is enough. That is several times
/// as fast as encoding, because the compiler can do many bytes at once.
fn utf16(text: &str) -> usize {
    text.chars().count() + text.bytes().filter(|&byte| byte >= 0xf0).count()
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
    use super::*;

    const UNITS: [Unit; 8] = [
        Unit::CodePoints,
        Unit::Utf16,
        Unit::Utf8Bytes,
        Unit::Graphemes,
        Unit::XWeighted,
        Unit::Mastodon,
        Unit::Threads,
        Unit::SmsParts,
    ];

    /// Each text with its length in the order of `UNITS`.
    const TABLE: &[(&str, [usize; 8])] = &[
        ("", [0; 8]),
        ("a", [1; 8]),
        ("Hello, world", [12, 12, 12, 12, 12, 12, 12, 1]),
        ("a\r\nb", [4, 4, 4, 3, 4, 3, 4, 1]),
        ("Grüße", [5, 5, 7, 5, 5, 5, 5, 1]),
        ("„Schön“ – sehr …", [16, 16, 25, 16, 17, 16, 16, 1]),
        ("u\u{308}", [2, 2, 3, 1, 1, 1, 2, 1]),
        ("日本語", [3, 3, 9, 3, 6, 3, 3, 1]),
        ("がが", [2, 2, 6, 2, 4, 2, 2, 1]),
        ("か\u{3099}", [2, 2, 6, 1, 2, 1, 2, 1]),
        ("مرحبًا", [6, 6, 12, 5, 6, 5, 6, 1]),
        ("한국", [2, 2, 6, 2, 4, 2, 2, 1]),
        ("हिन्दी", [6, 6, 18, 2, 6, 2, 6, 1]),
        ("ไทย", [3, 3, 9, 3, 3, 3, 3, 1]),
        ("€→•", [3, 3, 9, 3, 6, 3, 3, 1]),
        ("😀", [1, 2, 4, 1, 2, 1, 4, 1]),
        ("👍🏽", [2, 4, 8, 1, 2, 1, 8, 1]),
        ("❤️", [2, 2, 6, 1, 2, 1, 6, 1]),
        ("1️⃣", [3, 3, 7, 1, 2, 1, 7, 1]),
        ("🇩🇪🇫🇷", [4, 8, 16, 2, 4, 2, 16, 1]),
        ("👨‍👩‍👧", [5, 8, 18, 1, 2, 1, 18, 1]),
        ("©®™", [3, 3, 7, 3, 4, 3, 7, 1]),
        ("https://example.com", [19, 19, 19, 19, 23, 23, 19, 1]),
        ("@user@example.social", [20, 20, 20, 20, 20, 5, 20, 1]),
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

    #[test]
    fn utf16_is_what_encoding_gives() {
        for c in '\0'..=char::MAX {
            let mut buffer = [0; 4];
            assert_eq!(utf16(c.encode_utf8(&mut buffer)), c.len_utf16(), "{c:?}");
        }
    }

    #[test]
    fn threads_counts_the_joiner_in_emoji_only() {
        assert_eq!(threads("क्\u{200d}ष"), 4);
        assert_eq!(threads("🏳️\u{200d}🌈"), "🏳️\u{200d}🌈".len());
    }
}
