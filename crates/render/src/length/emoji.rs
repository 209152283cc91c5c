//! Which code points are emoji, and how far an emoji sequence goes: what X and Threads treat apart.
//!
//! A sequence is what the grammar of UTS #51, section 1.4.9 admits, which needs a handful of ranges
//! instead of a list of some 4,000 sequences to keep up to date. The grammar also admits sequences
//! that no font draws.

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
    // Nearly every character of every text is decided by these two comparisons.
    if c < '\u{203c}' {
        return matches!(c, '©' | '®');
    }
    if c > '\u{3299}' {
        return matches!(c, '\u{1f000}'..='\u{1faff}');
    }
    matches!(c,
        '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{2199}' | '\u{21a9}'
        | '\u{21aa}' | '\u{231a}' | '\u{231b}' | '\u{2328}' | '\u{23cf}' | '\u{23e9}'..='\u{23f3}'
        | '\u{23f8}'..='\u{23fa}' | '\u{24c2}' | '\u{25aa}' | '\u{25ab}' | '\u{25b6}' | '\u{25c0}'
        | '\u{25fb}'..='\u{25fe}' | '\u{2600}'..='\u{2604}' | '\u{260e}' | '\u{2611}' | '\u{2614}'
        | '\u{2615}' | '\u{2618}' | '\u{261d}' | '\u{2620}' | '\u{2622}' | '\u{2623}' | '\u{2626}'
        | '\u{262a}' | '\u{262e}' | '\u{262f}' | '\u{2638}'..='\u{263a}' | '\u{2640}' | '\u{2642}'
        | '\u{2648}'..='\u{2653}' | '\u{265f}' | '\u{2660}' | '\u{2663}' | '\u{2665}' | '\u{2666}'
        | '\u{2668}' | '\u{267b}' | '\u{267e}' | '\u{267f}' | '\u{2692}'..='\u{2697}' | '\u{2699}'
        | '\u{269b}' | '\u{269c}' | '\u{26a0}' | '\u{26a1}' | '\u{26a7}' | '\u{26aa}' | '\u{26ab}'
        | '\u{26b0}' | '\u{26b1}' | '\u{26bd}' | '\u{26be}' | '\u{26c4}' | '\u{26c5}' | '\u{26c8}'
        | '\u{26ce}' | '\u{26cf}' | '\u{26d1}' | '\u{26d3}' | '\u{26d4}' | '\u{26e9}' | '\u{26ea}'
        | '\u{26f0}'..='\u{26f5}' | '\u{26f7}'..='\u{26fa}' | '\u{26fd}' | '\u{2702}' | '\u{2705}'
        | '\u{2708}'..='\u{270d}' | '\u{270f}' | '\u{2712}' | '\u{2714}' | '\u{2716}' | '\u{271d}'
        | '\u{2721}' | '\u{2728}' | '\u{2733}' | '\u{2734}' | '\u{2744}' | '\u{2747}' | '\u{274c}'
        | '\u{274e}' | '\u{2753}'..='\u{2755}' | '\u{2757}' | '\u{2763}' | '\u{2764}'
        | '\u{2795}'..='\u{2797}' | '\u{27a1}' | '\u{27b0}' | '\u{27bf}' | '\u{2934}' | '\u{2935}'
        | '\u{2b05}'..='\u{2b07}' | '\u{2b1b}' | '\u{2b1c}' | '\u{2b50}' | '\u{2b55}' | '\u{3030}'
        | '\u{303d}' | '\u{3297}' | '\u{3299}'
    )
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
    let mut chars = text.chars();
    let first = chars.next()?;
    if matches!(first, '0'..='9' | '#' | '*') {
        let rest = chars.as_str();
        let rest = rest.strip_prefix(EMOJI_STYLE).unwrap_or(rest).strip_prefix(KEYCAP)?;
        return Some(text.len() - rest.len());
    }
    if is_half_flag(first) {
        return chars.next().filter(|&c| is_half_flag(c)).map(|_| text.len() - chars.as_str().len());
    }
    if !is_emoji(first) {
        return None;
    }
    let mut rest = after_modification(chars.as_str());
    while let Some(joined) = rest.strip_prefix(JOINER).and_then(|next| next.strip_prefix(is_emoji)) {
        rest = after_modification(joined);
    }
    let length = text.len() - rest.len();
    (length > first.len_utf8()).then_some(length)
}

/// What follows the skin tone, emoji style or tags that an emoji may carry.
fn after_modification(text: &str) -> &str {
    if let Some(rest) = text.strip_prefix(is_skin_tone) {
        return rest;
    }
    if let Some(rest) = text.strip_prefix(EMOJI_STYLE) {
        return rest.strip_prefix(KEYCAP).unwrap_or(rest);
    }
    // Without the tag that closes them, tags belong to no sequence.
    let untagged = text.trim_start_matches(|c| is_tag(c) && c != LAST_TAG);
    match untagged.strip_prefix(LAST_TAG) {
        Some(rest) if untagged.len() < text.len() => rest,
        _ => text,
    }
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
    use unicode_properties::UnicodeEmoji;

    #[test]
    fn emoji_are_those_of_unicode() {
        for c in ('\u{80}'..=char::MAX).filter(|&c| !is_component(c)) {
            if c < '\u{1f000}' {
                assert_eq!(is_emoji(c), c.is_emoji_char(), "U+{:04X}", u32::from(c));
            } else if c.is_emoji_char() {
                assert!(is_emoji(c), "U+{:04X}", u32::from(c));
            }
        }
    }

    #[test]
    fn a_sequence_is_taken_whole() {
        let sequences =
            ["❤️", "©️", "👍🏽", "☝🏿", "🇩🇪", "#️⃣", "*️⃣", "7⃣", "👨‍👩‍👧", "👩🏾‍🚀", "🏳️‍🌈", "🏳‍🌈", "🏴‍☠️", "❤️‍🔥", "👁️‍🗨️", "🧑🏻‍❤️‍💋‍🧑🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"];
        for emoji in sequences {
            for after in ["", "a", "😀", "\u{301}", "\u{fe0e}", "1"] {
                assert_eq!(sequence(&format!("{emoji}{after}")), Some(emoji.len()), "{emoji}{after}");
            }
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
            "→\u{fe0f}",
            "🏴\u{e0067}a",
            "\u{200d}😀",
        ] {
            assert_eq!(sequence(text), None, "{text:?}");
        }
    }
}
