//! Counts extended grapheme clusters (UAX #29), what a reader takes for one character.
//!
//! The rules themselves are `unicode-segmentation`'s. What is here spares it the text that has no
//! need of them, which is nearly all text, because looking up each character's class takes most of
//! the time.

use unicode_segmentation::UnicodeSegmentation;

/// The number of clusters in `text`.
pub(super) fn count(text: &str) -> usize {
    if text.chars().all(is_plain) {
        return text.chars().count();
    }
    let mut count = 0;
    let mut cluster_start = 0;
    let mut after_plain = false;
    let mut all_plain = true;
    for (at, c) in text.char_indices() {
        let plain = is_plain(c);
        if plain && after_plain {
            count += count_between_breaks(&text[cluster_start..at], all_plain);
            cluster_start = at;
            all_plain = true;
        }
        all_plain &= plain;
        after_plain = plain;
    }
    count + count_between_breaks(&text[cluster_start..], all_plain)
}

/// There is a break between any two plain characters, so where all are plain, there is one at most.
fn count_between_breaks(text: &str, all_plain: bool) -> usize {
    if all_plain { usize::from(!text.is_empty()) } else { text.graphemes(true).count() }
}

/// Whether there is a break between `c` and any other plain character.
///
/// These are characters of the classes Other, Control and LF, and pictographs, in the blocks of the
/// scripts that the replies are written in. Leaving one out costs time, not correctness.
fn is_plain(c: char) -> bool {
    // Most characters of most texts are below, and comparing with all the ranges takes time.
    if c < '\u{300}' {
        return c != '\r';
    }
    matches!(c,
        // Greek, Cyrillic, Armenian, Hebrew letters, Arabic letters and digits.
        '\u{370}'..='\u{482}' | '\u{48a}'..='\u{590}' | '\u{5d0}'..='\u{5ea}'
        | '\u{61b}'..='\u{64a}' | '\u{660}'..='\u{66f}' | '\u{671}'..='\u{6d5}'
        // Punctuation, currencies, symbols; no joiners and no enclosing marks.
        | '\u{1e00}'..='\u{200b}' | '\u{2010}'..='\u{20cf}' | '\u{2100}'..='\u{2bff}'
        // Japanese and Chinese.
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309b}'..='\u{31ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{ff01}'..='\u{ff9d}'
        // Pictographs on both sides of the skin tones.
        | '\u{1f300}'..='\u{1f3fa}' | '\u{1f400}'..='\u{1faff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A character that joins none of these, from neither side, has one of the classes that
    /// `is_plain` promises; one of each class that joins anything is here.
    #[test]
    fn plain_characters_join_nothing_plain() {
        let joining = ["a", "\n", "\u{1100}", "\u{1161}", "\u{11a8}", "가", "각", "🇩"];
        for c in ('\0'..=char::MAX).filter(|&c| is_plain(c)) {
            for other in joining {
                for pair in [format!("{c}{other}"), format!("{other}{c}")] {
                    assert_eq!(pair.graphemes(true).count(), 2, "{pair:?}");
                }
            }
            // A mark joins whatever is before it, a prefix what follows it.
            assert_eq!(format!("a{c}").graphemes(true).count(), 2, "{c:?}");
        }
    }

    /// Every text of up to four pieces, where the pieces are chosen for the ways in which they
    /// join.
    #[test]
    fn the_shortcut_makes_no_difference() {
        let pieces = [
            "", "a", "ü", "\r", "\n", "\u{301}", "\u{200d}", "\u{fe0f}", "😀", "🏽", "🇩", "„", "が", "か", "\u{3099}",
            "ع", "\u{64b}", "\u{600}", "क", "\u{94d}", "\u{1100}", "\u{1161}", "가",
        ];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for four in pieces {
                        let text = [one, two, three, four].concat();
                        assert_eq!(count(&text), text.graphemes(true).count(), "{text:?}");
                    }
                }
            }
        }
    }
}
