//! Which of the known languages is a message in, or is it another one?
//!
//! Strings of up to three letters and whole words are counted in the examples of each language, and a message belongs to the
//! language in which its strings are likeliest (naive Bayes). Accents count here: they tell languages apart.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use whatlang::{Detector, Lang};

/// How many counters there are. Strings that share one by chance disturb little.
const COUNTERS: usize = 1 << 15;

/// The longest strings that count.
const LETTERS: usize = 3;

/// How often a word counts, beside the strings in it: few words are those of two languages.
const WORD: u32 = 2;

/// How many words it takes to tell another language. Fewer are taken for any.
const FEWEST_WORDS: u32 = 4;

/// The languages in which nobody asks for a contact, but that short texts of any language are often taken for.
const UNLIKELY: [Lang; 2] = [Lang::Epo, Lang::Lat];

/// How often each string counts as seen before it is.
const UNSEEN: f32 = 0.1;

/// How many standard deviations above the mean a message is unusual in its likeliest language.
const UNUSUAL: f32 = 1.0;

/// How many examples show what is usual.
const MANY: usize = 100;

/// How much more surprising the message must be in the next language, in sixteenths of a nat. With this much, it is twice as
/// likely in the first.
const CLEAR: u32 = 11;

/// How much of a message is looked at.
const MAX_BYTES: usize = 4_000;

/// How surprising each string of letters is in each language.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Languages {
    /// What `whatlang` takes the examples of each language for (ISO 639-3). It does not know all languages.
    codes: Vec<String>,
    /// The scripts that examples are in, as `whatlang` calls them.
    scripts: BTreeSet<String>,
    /// For each counter the surprise in each language, in sixteenths of a nat.
    #[serde(with = "serde_bytes")]
    surprises: Vec<u8>,
    /// How surprising a string is on average in the examples of each language, and by how much that differs. Nothing is too
    /// surprising where there are few examples.
    usual: Vec<(f32, f32)>,
}

/// What the letters of a message say about its language.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Guess {
    /// The number of a known language.
    Known(usize),
    /// Another one.
    Other(Lang),
    /// There are no letters, or two languages fit alike.
    Unclear,
}

impl Languages {
    /// Learns from the messages of each language.
    pub(crate) fn learn(languages: &[Vec<&str>]) -> Self {
        let mut surprises = vec![0; COUNTERS * languages.len()];
        for (number, messages) in languages.iter().enumerate() {
            let mut counts = vec![UNSEEN; COUNTERS];
            for message in messages {
                strings(message, |counter| counts[counter] += 1.0);
                words(message, |counter| counts[counter] += 1.0);
            }
            let sum: f32 = counts.iter().sum();
            for (counter, count) in counts.into_iter().enumerate() {
                let surprise = ((sum / count).ln() * 16.0).round().clamp(0.0, 255.0) as u8;
                surprises[counter * languages.len() + number] = surprise;
            }
        }
        let codes = languages.iter().map(|messages| {
            let all = messages.join("\n");
            whatlang::detect_lang(beginning(&all)).map_or("", |lang| lang.code()).to_owned()
        });
        let scripts = languages.iter().flatten().filter_map(|message| whatlang::detect_script(message));
        let scripts = scripts.map(|script| script.name().to_owned()).collect();
        let mut learned = Self { codes: codes.collect(), scripts, surprises, usual: Vec::new() };
        for (number, messages) in languages.iter().enumerate() {
            if messages.len() < MANY {
                learned.usual.push((f32::INFINITY, 0.0));
                continue;
            }
            let averages: Vec<f32> = messages.iter().filter_map(|message| learned.average(message, number)).collect();
            let count = averages.len().max(1) as f32;
            let mean = averages.iter().sum::<f32>() / count;
            let variance = averages.iter().map(|average| (average - mean).powi(2)).sum::<f32>();
            learned.usual.push((mean, (variance / count).sqrt()));
        }
        learned
    }

    /// Whether nothing is known of any language.
    pub(crate) fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// Whether the parts fit together, for so many languages.
    pub(crate) fn fit(&self, languages: usize) -> bool {
        self.codes.len() == languages && self.usual.len() == languages && self.surprises.len() == COUNTERS * languages
    }

    pub(crate) fn guess(&self, message: &str) -> Guess {
        let (of_strings, count) = self.sums(|see| strings(message, see));
        let (of_words, words) = self.sums(|see| words(message, see));
        let sums: Vec<u32> = of_strings.iter().zip(of_words).map(|(strings, words)| strings + WORD * words).collect();
        let mut order: Vec<usize> = (0..sums.len()).collect();
        order.sort_by_key(|language| sums[*language]);
        let Some(&best) = order.first().filter(|_| count > 0) else { return Guess::Unclear };
        let beginning = beginning(message);
        let (mean, deviation) = self.usual[best];
        let is_unusual = of_strings[best] as f32 / count as f32 > mean + UNUSUAL * deviation;
        let is_foreign =
            || whatlang::detect_script(beginning).is_some_and(|script| !self.scripts.contains(script.name()));
        if (is_unusual || is_foreign())
            && let Some(other) = Detector::with_denylist(UNLIKELY.to_vec()).detect_lang(beginning)
            && self.codes.iter().all(|code| code != other.code())
        {
            return if words >= FEWEST_WORDS || is_foreign() { Guess::Other(other) } else { Guess::Unclear };
        }
        match order.get(1) {
            Some(&next) if sums[next] - sums[best] < CLEAR => Guess::Unclear,
            _ => Guess::Known(best),
        }
    }

    /// How surprising strings or words are in each language, and how many there are.
    fn sums(&self, each: impl FnOnce(&mut dyn FnMut(usize))) -> (Vec<u32>, u32) {
        let (mut sums, mut count) = (vec![0_u32; self.codes.len()], 0);
        each(&mut |counter| {
            let row = &self.surprises[counter * sums.len()..][..sums.len()];
            sums.iter_mut().zip(row).for_each(|(sum, surprise)| *sum += u32::from(*surprise));
            count += 1;
        });
        (sums, count)
    }

    /// How surprising a string of the message is in one language, on average.
    fn average(&self, message: &str, number: usize) -> Option<f32> {
        let (mut sum, mut count) = (0_u32, 0_u32);
        strings(message, |counter| {
            sum += u32::from(self.surprises[counter * self.codes.len() + number]);
            count += 1;
        });
        (count > 0).then(|| sum as f32 / count as f32)
    }
}

/// What of a message is looked at.
fn beginning(message: &str) -> &str {
    &message[..message.floor_char_boundary(MAX_BYTES)]
}

/// The letters of a message, and a space for whatever is between them.
fn letters(message: &str) -> impl Iterator<Item = char> {
    let letters = beginning(message).nfc().flat_map(char::to_lowercase).chain([' ']);
    letters.map(|c| if c.is_alphabetic() { c } else { ' ' })
}

/// The counter of each string of letters, within words and with the spaces around them.
fn strings(message: &str, mut see: impl FnMut(usize)) {
    let mut last = [' '; LETTERS];
    for c in letters(message) {
        if c == ' ' && last[LETTERS - 1] == ' ' {
            continue;
        }
        last.rotate_left(1);
        last[LETTERS - 1] = c;
        for length in 1..=LETTERS {
            let string = &last[LETTERS - length..];
            if string.iter().any(|c| *c != ' ') && !(string.len() == LETTERS && string.starts_with(&[' ', ' '])) {
                see(counter(string.iter().fold(FNV, |hash, c| with(hash, *c))));
            }
        }
    }
}

/// The counter of each word, which is another one than that of its letters.
fn words(message: &str, mut see: impl FnMut(usize)) {
    let mut word = FNV;
    for c in letters(message) {
        if c != ' ' {
            word = with(word, c);
        } else if word != FNV {
            see(counter(with(with(word, ' '), ' ')));
            word = FNV;
        }
    }
}

/// The hash of no letters (FNV-1a, 32 bits), and that of one more.
const FNV: u32 = 0x811c_9dc5;

fn with(hash: u32, c: char) -> u32 {
    (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
}

fn counter(hash: u32) -> usize {
    (hash ^ (hash >> 16)) as usize % COUNTERS
}
