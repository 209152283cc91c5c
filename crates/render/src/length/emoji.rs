//! Which code points are emoji, and how far an emoji sequence goes: what X and Threads treat apart.
//!
//! A sequence is one that Unicode recommends (Emoji 17.0, `emoji-sequences.txt` and
//! `emoji-zwj-sequences.txt`), written in full: X counts the pieces of any other. Instead of a list of
//! some 3,800 there are the rules by which they are made, and a table of what is joined to what.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use unicode_properties::{EmojiStatus, UnicodeEmoji};

/// Joins two emoji into one, as in 👨‍👩‍👧.
pub(super) const JOINER: char = '\u{200d}';

const EMOJI_STYLE: char = '\u{fe0f}';
const KEYCAP: char = '\u{20e3}';
const LAST_TAG: char = '\u{e007f}';

/// The flags of countries and the like, two letters each, in the order of the alphabet.
const FLAGS: &str = "\
    acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcick\
    clcmcncocpcqcrcucvcwcxcyczdedgdjdkdmdodzeaeceeegehereseteufifjfkfmfofrgagbgdgegfggghgiglgmgn\
    gpgqgrgsgtgugwgyhkhmhnhrhthuicidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklr\
    lsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgph\
    pkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsysztatctdtftgthtjtktltm\
    tntotrtttvtwtzuaugumunusuyuzvavcvevgvivnvuwfwsxkyeytzazmzw";

/// The flags of parts of a country, which are tags behind a black one.
const TAGGED_FLAGS: [&str; 3] = ["gbeng", "gbsct", "gbwls"];

/// What is joined into one emoji: each of the first with each of the others, where every code point is
/// an emoji of its own, with a joiner before it.
const JOINED: &[(&str, &str)] = &[
    ("⛹🏃🏄🏊🏋🏌👮👯👰👱👳👷💁💂💆💇🕵🙅🙆🙇🙋🙍🙎🚣🚴🚵🚶🤦🤵🤷🤸🤹🤼🤽🤾🦸🦹🧍🧎🧏🧔🧖🧗🧘🧙🧚🧛🧜🧝🧞🧟", "♀ ♂"),
    ("🏃🚶🧎", "♀➡ ♂➡ ➡"),
    ("👨👩🧑", "⚕ ⚖ ✈ 🌾 🍳 🍼 🎓 🎤 🎨 🏫 🏭 💻 💼 🔧 🔬 🚀 🚒 🦯 🦯➡ 🦰 🦱 🦲 🦳 🦼 🦼➡ 🦽 🦽➡"),
    ("👨👩", "❤👨 ❤💋👨 🤝👨 👦 👦👦 👧 👧👦 👧👧 👩👦 👩👦👦 👩👧 👩👧👦 👩👧👧"),
    ("👨", "🐰👨 🫯👨 👨👦 👨👦👦 👨👧 👨👧👦 👨👧👧"),
    ("👩", "❤👩 ❤💋👩 🤝👩 🐰👩 🫯👩"),
    ("🧑", "❤🧑 ❤💋🧑 🤝🧑 🐰🧑 🫯🧑 🎄 🩰 🧒 🧒🧒 🧑🧒 🧑🧒🧒"),
    ("🫱", "🫲"),
    ("🏳", "🌈 ⚧"),
    ("🏴", "☠"),
    ("👁", "🗨"),
    ("😮", "💨"),
    ("😵", "💫"),
    ("😶", "🌫"),
    ("🙂", "↔ ↕"),
    ("❤", "🔥 🩹"),
    ("🐦", "🔥 ⬛"),
    ("🐈", "⬛"),
    ("🐕", "🦺"),
    ("🐻", "❄"),
    ("🍄", "🟫"),
    ("🍋", "🟩"),
    ("⛓", "💥"),
];

/// What is joined, by the first two emoji: a text full of families would be long in the counting if all were tried.
static BY_FIRST_TWO: LazyLock<BTreeMap<(char, char), Vec<&str>>> = LazyLock::new(|| {
    let mut by_first_two = BTreeMap::<_, Vec<_>>::new();
    for (firsts, others) in JOINED {
        for (first, others) in firsts.chars().flat_map(|first| others.split(' ').map(move |others| (first, others))) {
            let second = others.chars().next().expect("something is joined to each");
            by_first_two.entry((first, second)).or_default().push(others);
        }
    }
    by_first_two
});

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
    let rest = chars.as_str();
    let end = if matches!(first, '0'..='9' | '#' | '*') {
        rest.strip_prefix(EMOJI_STYLE).unwrap_or(rest).strip_prefix(KEYCAP)?
    } else if is_half_flag(first) {
        let other = chars.next().filter(|&c| is_half_flag(c))?;
        if !is_flag(first, other) {
            return None;
        }
        chars.as_str()
    } else if is_emoji(first) {
        let alone = after_skin_tone(rest, first)
            .or_else(|| rest.strip_prefix(EMOJI_STYLE).filter(|_| is_shown_as_text(first)))
            .or_else(|| after_tags(rest).filter(|_| first == '🏴'));
        let alone = alone.unwrap_or(rest);
        after_joined_to(first, &rest[..rest.len() - alone.len()], alone).unwrap_or(alone)
    } else {
        return None;
    };
    let length = text.len() - end.len();
    (length > first.len_utf8()).then_some(length)
}

/// What follows the longest that is joined to `first`, of which `style` is the skin tone or the like, at the
/// start of `text`.
fn after_joined_to<'t>(first: char, style: &str, text: &'t str) -> Option<&'t str> {
    let second = text.strip_prefix(JOINER)?.chars().next()?;
    if style.is_empty() && is_shown_as_text(first) {
        return None;
    }
    // Of two that are there, one is the beginning of the other.
    BY_FIRST_TWO
        .get(&(first, second))?
        .iter()
        .filter_map(|others| after_joined(text, others, style.starts_with(is_skin_tone)))
        .min_by_key(|rest| rest.len())
}

/// What follows the `others`, each with a joiner before it, if `text` starts with them.
fn after_joined<'t>(text: &'t str, others: &str, mut has_skin_tone: bool) -> Option<&'t str> {
    let mut rest = text;
    for c in others.chars() {
        rest = rest.strip_prefix(JOINER)?.strip_prefix(c)?;
        if let Some(after) = after_skin_tone(rest, c) {
            rest = after;
            has_skin_tone = true;
        } else if is_shown_as_text(c) {
            rest = rest.strip_prefix(EMOJI_STYLE)?;
        }
    }
    // Families have one color.
    let is_family = others.ends_with(['👦', '👧', '🧒']);
    (!(is_family && has_skin_tone)).then_some(rest)
}

fn after_skin_tone(rest: &str, emoji: char) -> Option<&str> {
    let takes_skin_tone = || {
        let status = emoji.emoji_status();
        matches!(status, EmojiStatus::EmojiModifierBase | EmojiStatus::EmojiPresentationAndModifierBase)
    };
    rest.strip_prefix(is_skin_tone).filter(|_| takes_skin_tone())
}

/// What follows the tags that make another flag of a black one.
fn after_tags(text: &str) -> Option<&str> {
    TAGGED_FLAGS.into_iter().find_map(|flag| {
        let mut rest = text;
        for letter in flag.chars() {
            rest = rest.strip_prefix(char::from_u32(u32::from(letter) + 0xe0000)?)?;
        }
        rest.strip_prefix(LAST_TAG)
    })
}

fn is_flag(first: char, other: char) -> bool {
    let flag = [first, other].map(|half| u32::from(half) - 0x1f1e6 + u32::from('a'));
    FLAGS.as_bytes().as_chunks::<2>().0.binary_search_by(|code| code.map(u32::from).cmp(&flag)).is_ok()
}

/// Whether an emoji is black on white until U+FE0F asks for its colors.
fn is_shown_as_text(emoji: char) -> bool {
    matches!(emoji.emoji_status(), EmojiStatus::EmojiOther | EmojiStatus::EmojiModifierBase)
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
        let sequences = ["❤️", "©️", "👍🏽", "☝🏿", "🇩🇪", "#️⃣", "*️⃣", "7⃣", "👨‍👩‍👧", "👩🏾‍🚀", "🏳️‍🌈", "🏴‍☠️", "❤️‍🔥", "👁️‍🗨️", "🧑🏻‍❤️‍💋‍🧑🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"];
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
            "🇦🇧",
            "🐱\u{fe0f}",
            "🐱🏽",
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
