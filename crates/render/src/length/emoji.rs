//! Which code points are emoji, and how far an emoji sequence goes: what X and Threads treat apart.
//!
//! A sequence is one that Unicode recommends, written in full: X counts the pieces of any other. `emoji/table.rs` has
//! them all, generated from Unicode's data.

mod table;

use table::{START, STATES};

/// Joins two emoji into one, as in 👨‍👩‍👧.
pub(super) const JOINER: char = '\u{200d}';

const EMOJI_STYLE: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
const LAST_TAG: char = '\u{e007f}';

/// Whether `c` can be an emoji on its own. The digits, `#` and `*`, which need a keycap, are not
/// meant.
///
/// The Basic Multilingual Plane is listed exactly: new emoji no longer come there. Beyond it whole
/// blocks count, since whatever stands in them is an emoji, may become one, or is a symbol that no
/// reply has.
pub(super) fn is_emoji(c: char) -> bool {
    // Nearly every character of every text is decided by these two comparisons, from Latin to Georgian and from Kana on.
    if c < '\u{203c}' {
        return matches!(c, '©' | '®');
    }
    if c > '\u{303d}' {
        return matches!(c, '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}');
    }
    table::is_emoji(c)
}

/// Whether `c` can follow the first code point of an emoji sequence without being an emoji itself,
/// or is a skin tone or half a flag. No sequence of more than one code point is without one of
/// these.
pub(super) fn is_component(c: char) -> bool {
    matches!(c, JOINER | KEYCAP | EMOJI_STYLE) || is_skin_tone(c) || is_half_flag(c) || is_tag(c)
}

/// The length in bytes of the emoji sequence at the start of `text`, if there is one of at least
/// two code points.
pub(super) fn sequence(text: &str) -> Option<usize> {
    // One of these is the second in every sequence, so that letters are no matter for the table.
    if !text.chars().nth(1).is_some_and(is_component) {
        return None;
    }
    let mut state = START;
    let mut longest = None;
    for (at, c) in text.char_indices() {
        let Some(next) = after(state, c) else { break };
        state = next;
        if STATES[usize::from(state)].ends {
            longest = Some(at + c.len_utf8());
        }
    }
    longest
}

/// The state that `c` leads to.
fn after(state: u8, c: char) -> Option<u8> {
    let c = u32::from(c);
    let next = STATES[usize::from(state)].next;
    let (range, to) = next.get(next.partition_point(|(range, _)| *range.end() < c))?;
    range.contains(&c).then_some(*to)
}

fn is_skin_tone(c: char) -> bool {
    matches!(c, '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_half_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..=LAST_TAG)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emoji_are_those_of_unicode() {
        for c in '\u{80}'..=char::MAX {
            if c < '\u{1f000}' {
                assert_eq!(is_emoji(c), table::is_emoji(c), "U+{:04X}", u32::from(c));
            } else if table::is_emoji(c) {
                assert!(is_emoji(c), "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn the_second_of_a_sequence_is_a_component() {
        for (_, second) in STATES[usize::from(START)].next {
            for (range, _) in STATES[usize::from(*second)].next {
                assert!(range.clone().all(|c| char::from_u32(c).is_some_and(is_component)), "{range:x?}");
            }
        }
    }

    #[test]
    fn a_sequence_is_taken_whole() {
        let sequences = ["❤️", "©️", "👍🏽", "☝🏿", "🇩🇪", "#️⃣", "*️⃣", "7⃣", "👨‍👩‍👧", "👩🏾‍🚀", "🏳️‍🌈", "🏴‍☠️", "❤️‍🔥", "👁️‍🗨️", "🧑🏻‍❤️‍💋‍🧑🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"];
        for emoji in sequences {
            for after in ["", "a", "😀", "\u{301}", "\u{fe0e}", "1"] {
                assert_eq!(sequence(&format!("{emoji}{after}")), Some(emoji.len()), "{emoji}{after}");
            }
        }
    }

    #[test]
    fn a_sequence_ends_where_unicode_recommends_no_longer_one() {
        for (emoji, rest) in [("👩🏻", "\u{200d}❤️\u{200d}👩"), ("👨\u{200d}👦", "🏽"), ("👩🏽", "🏽")]
        {
            assert_eq!(sequence(&format!("{emoji}{rest}")), Some(emoji.len()), "{emoji}{rest}");
        }
    }

    #[test]
    fn a_single_code_point_is_no_sequence() {
        for text in [
            "",
            "a",
            "1",
            "1️",
            "#",
            "😀",
            "😀😀",
            "©",
            "❤\u{fe0e}",
            "🇩",
            "🇩a",
            "🇦🇧",
            "🐱\u{fe0f}",
            "🐱🏽",
            "👪🏽",
            "🤖\u{200d}🤖",
            "🏳\u{200d}🌈",
            "🏴\u{e0067}\u{e007f}",
            "→\u{fe0f}",
            "🏴\u{e0067}a",
            "\u{200d}😀",
        ] {
            assert_eq!(sequence(text), None, "{text:?}");
        }
    }
}
