//! What the recognizer sees of a message: its words, and what they mean.
//!
//! Words count by themselves, by their beginnings (a plain kind of stem), and in pairs of neighbors. In scripts without
//! spaces, short strings of letters stand in for words. Concepts count by themselves and in pairs, in their order: "you …
//! visit … I" is another thing than "I … visit … you".

use std::collections::BTreeMap;
use std::ops::Range;

use korb_localization::inline::is_without_spaces;

use crate::folded::Folded;
use crate::lexicon::{Lexicon, Mention};

/// The name of a feature: a hash of what it is made of, or the numbers of its concepts.
pub(crate) type Key = u32;

/// A feature, once for each time that a message has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Feature {
    pub(crate) kind: Kind,
    pub(crate) key: Key,
    /// What it was seen in: a range of the folded text.
    pub(crate) range: Range<usize>,
}

/// Whether a feature belongs to one language, or means the same in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    Word,
    Concept,
}

/// The length of the key of a word. Two of some thousand words get the same one less than once in a thousand times, and
/// keys of this length make a small model.
const KEY_BITS: u32 = 22;

/// How many letters of a word's beginning count.
const BEGINNINGS: [usize; 3] = [4, 5, 6];

/// How many letters without a space between them count together.
const STRINGS: std::ops::RangeInclusive<usize> = 1..=4;

/// With how many of the next mentions a concept makes a pair.
const NEXT: usize = 4;

/// How many mentions are looked at for them.
const AHEAD: usize = 7;

/// These stand in for the numbers of concepts.
pub(crate) const MAX_CONCEPTS: u16 = 0xff00;
const ASKS: u16 = MAX_CONCEPTS;
const EXCLAIMS: u16 = MAX_CONCEPTS + 1;
const LENGTH: u16 = MAX_CONCEPTS + 2;

/// Up to how many bytes a message is a short one, a middling one, a long one.
const LENGTHS: [usize; 3] = [40, 100, 250];

/// All features of a message.
pub(crate) fn features(folded: &Folded, lexicon: &Lexicon) -> Vec<Feature> {
    let mut features = Vec::new();
    words(folded, &mut features);
    concepts(folded, &lexicon.mentions(folded), &mut features);
    features
}

fn words(folded: &Folded, features: &mut Vec<Feature>) {
    let mut see = |tag: &str, parts: [&str; 2], range: Range<usize>| {
        features.push(Feature { kind: Kind::Word, key: key(tag, parts), range });
    };
    let mut last: Option<Range<usize>> = None;
    for range in folded.words() {
        let word = &folded.text[range.clone()];
        if word.contains(is_without_spaces) {
            let starts: Vec<usize> = word.char_indices().map(|(at, _)| range.start + at).chain([range.end]).collect();
            for length in STRINGS {
                for window in starts.windows(length + 1) {
                    let string = window[0]..window[length];
                    see("string", [&folded.text[string.clone()], ""], string);
                }
            }
            last = None;
            continue;
        }
        see("word", [without_digits(word), ""], range.clone());
        for length in BEGINNINGS {
            if let Some((end, _)) = word.char_indices().nth(length) {
                see("beginning", [&word[..end], ""], range.clone());
            }
        }
        if let Some(last) = last.replace(range.clone()) {
            let before = without_digits(&folded.text[last.clone()]);
            see("pair", [before, without_digits(word)], last.start..range.end);
        }
    }
}

/// The word, or the same for all numbers.
fn without_digits(word: &str) -> &str {
    if word.bytes().all(|byte| byte.is_ascii_digit()) { "0" } else { word }
}

fn concepts(folded: &Folded, mentions: &[Mention], features: &mut Vec<Feature>) {
    let mut see = |key, range| features.push(Feature { kind: Kind::Concept, key, range });
    for (place, mention) in mentions.iter().enumerate() {
        see(concept_key(mention.concept, None), mention.range.clone());
        let after = mentions[place + 1..].iter().take(AHEAD);
        let after = after.filter(|next| {
            let is_behind = next.range.start > mention.range.start && next.range.end > mention.range.end;
            is_behind && next.concept != mention.concept
        });
        for next in after.take(NEXT) {
            see(concept_key(mention.concept, Some(next.concept)), mention.range.start..next.range.end);
        }
    }
    let all = 0..folded.text.len();
    if folded.asks {
        see(concept_key(ASKS, None), all.clone());
    }
    if folded.exclaims {
        see(concept_key(EXCLAIMS, None), all.clone());
    }
    let length = LENGTHS.partition_point(|length| all.end > *length);
    see(concept_key(LENGTH, Some(length as u16)), all);
}

/// The key of a concept, or of two, one after the other.
fn concept_key(concept: u16, next: Option<u16>) -> Key {
    Key::from(concept) + 1 + (next.map_or(0, |next| Key::from(next) + 1) << 16)
}

/// FNV-1a, which is the same on every machine and in every version, as the keys of a model must be.
fn key(tag: &str, parts: [&str; 2]) -> Key {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for part in [tag, parts[0], parts[1]] {
        for byte in part.bytes().chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    ((hash >> 32) ^ hash) as u32 >> (32 - KEY_BITS)
}

/// What is counted of a message.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counts {
    /// How often it has each feature, as a logarithm, in the order of the keys.
    pub(crate) words: Vec<(Key, f32)>,
    pub(crate) concepts: Vec<(Key, f32)>,
}

impl Counts {
    pub(crate) fn of(features: &[Feature]) -> Self {
        let of = |kind| {
            let mut counts: BTreeMap<Key, f32> = BTreeMap::new();
            features
                .iter()
                .filter(|feature| feature.kind == kind)
                .for_each(|feature| *counts.entry(feature.key).or_default() += 1.0);
            counts.into_iter().map(|(key, count)| (key, 1.0 + count.ln())).collect()
        };
        Self { words: of(Kind::Word), concepts: of(Kind::Concept) }
    }
}
