//! What has been learned, as it is kept: a file of a few megabytes for all languages, and of some tens of kilobytes for one on
//! a page.
//!
//! The bytes are those of [postcard](https://postcard.jamesmunns.com/wire-format.html), field by field as they stand here,
//! behind [`SIGNATURE`].

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::features::Counts;
use crate::language::Languages;
use crate::lexicon::Lexicon;

/// What the bytes begin with: the format and its version.
pub(crate) const SIGNATURE: &[u8] = b"korb-recognizer 1\n";

/// All that has been learned.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Model {
    /// The classes: the ids of the reasons. That a message gives none of them is one more class, the last.
    pub(crate) reasons: Vec<String>,
    /// What each class has for itself before a message is read.
    pub(crate) bias: Vec<f32>,
    /// How scores become probabilities.
    pub(crate) calibration: Calibration,
    /// What the concepts and their pairs say, in every language.
    pub(crate) concepts: Table,
    /// What the letters say about the language.
    pub(crate) languages: Languages,
    /// What belongs to one language, in the same order.
    pub(crate) locales: Vec<OfLocale>,
}

/// What has been learned of one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct OfLocale {
    /// Its tag.
    pub(crate) tag: String,
    /// By which words it mentions the concepts.
    pub(crate) lexicon: Lexicon,
    /// What its words say.
    pub(crate) words: Table,
}

/// The probability of a score is `1 / (1 + exp(-slope * score - offset))` (Platt scaling).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Calibration {
    pub(crate) slope: f32,
    pub(crate) offset: f32,
}

/// What features say about the classes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct Table {
    /// The keys of the features, in their order. The first one is kept, and from each the step to the next one.
    #[serde(with = "steps")]
    keys: Vec<u32>,
    /// How rare each feature is: the logarithm of its inverse document frequency, in 16ths.
    #[serde(with = "serde_bytes")]
    rarities: Vec<u8>,
    /// A weight of 127, and so the unit of all.
    scale: f32,
    /// For each feature a row of weights, one for each class, as signed bytes.
    #[serde(with = "serde_bytes")]
    weights: Vec<u8>,
}

/// Ascending numbers, kept as the first one and the steps between them, which are small.
mod steps {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(numbers: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
        let before = [0].iter().chain(numbers);
        serializer.collect_seq(numbers.iter().zip(before).map(|(number, before)| number - before))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
        let mut numbers: Vec<u32> = Vec::deserialize(deserializer)?;
        let mut last = 0_u32;
        for number in &mut numbers {
            last = last.checked_add(*number).ok_or_else(|| D::Error::custom("the numbers become too large"))?;
            *number = last;
        }
        Ok(numbers)
    }
}

/// How many weights of a table are kept. Those closest to 0 say least, and without them a page gets the model of a
/// language in 40 kB.
const MAX_WEIGHTS: usize = 20_000;

/// In how many examples a feature must have been seen. Of one that was seen once, nobody knows what it says.
const MIN_EXAMPLES: u32 = 2;

impl Table {
    /// The features of so many examples, in how many of them each was seen, and no weights yet.
    pub(crate) fn new(seen: BTreeMap<u32, u32>, examples: usize, classes: usize) -> Self {
        let mut table = Self::default();
        for (key, count) in seen.into_iter().filter(|(_, count)| *count >= MIN_EXAMPLES) {
            table.keys.push(key);
            let rarity = ((1 + examples) as f32 / (1 + count) as f32).ln() + 1.0;
            table.rarities.push((rarity * 16.0).round().clamp(0.0, 255.0) as u8);
        }
        table.weights = vec![0; table.keys.len() * classes];
        table
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The known ones among the features of a message, by their number, with their values: how often the message has
    /// them and how rare they are, in proportion.
    pub(crate) fn values(&self, features: &[(u32, f32)]) -> Vec<(u32, f32)> {
        let known = features.iter().filter_map(|(key, count)| {
            let number = self.keys.binary_search(key).ok()?;
            Some((number as u32, count * f32::from(self.rarities[number]) / 16.0))
        });
        let mut values: Vec<_> = known.collect();
        let length = values.iter().map(|(_, value)| value * value).sum::<f32>().sqrt();
        for (_, value) in &mut values {
            *value /= length;
        }
        values
    }

    /// Adds up in `sums` how much the features of a message speak for each class.
    fn add_up(&self, features: &[(u32, f32)], sums: &mut [f32]) {
        for (number, value) in self.values(features) {
            let row = &self.weights[number as usize * sums.len()..][..sums.len()];
            sums.iter_mut()
                .zip(row)
                .for_each(|(sum, weight)| *sum += value * self.scale * f32::from(weight.cast_signed()));
        }
    }

    /// How much each feature of a message speaks for one class.
    pub(crate) fn shares(&self, features: &[(u32, f32)], class: usize, classes: usize) -> Vec<(u32, f32)> {
        let share = |(number, value): (u32, f32)| {
            let weight = self.weights[number as usize * classes + class].cast_signed();
            (self.keys[number as usize], value * self.scale * f32::from(weight))
        };
        self.values(features).into_iter().map(share).filter(|(_, share)| *share != 0.0).collect()
    }

    /// Takes the largest of these weights, and leaves out the features that have none of them.
    pub(crate) fn set(&mut self, weights: impl Fn(u32) -> Vec<f32>) {
        let rows: Vec<Vec<f32>> = (0..self.keys.len() as u32).map(weights).collect();
        self.take(&rows, MAX_WEIGHTS);
    }

    /// Leaves out all but the largest weights.
    pub(crate) fn keep(&mut self, most: usize, classes: usize) {
        let rows = self.weights.chunks(classes);
        let rows = rows.map(|row| row.iter().map(|weight| self.scale * f32::from(weight.cast_signed())).collect());
        self.take(&rows.collect::<Vec<Vec<f32>>>(), most);
    }

    /// Takes the largest of the weights in these rows, one for each feature.
    fn take(&mut self, rows: &[Vec<f32>], most: usize) {
        let mut sizes: Vec<f32> = rows.iter().flatten().map(|weight| weight.abs()).collect();
        sizes.sort_unstable_by(|a, b| b.total_cmp(a));
        let least = sizes.get(most).copied().unwrap_or(0.0);
        self.scale = sizes.first().copied().unwrap_or(0.0) / 127.0;
        let quantized = |weight: &f32| if weight.abs() > least { (weight / self.scale).round() as i8 } else { 0 };
        let mut kept = Self { scale: self.scale, ..Self::default() };
        for (number, row) in rows.iter().enumerate() {
            let row: Vec<u8> = row.iter().map(|weight| quantized(weight).cast_unsigned()).collect();
            if row.iter().any(|weight| *weight != 0) {
                kept.keys.push(self.keys[number]);
                kept.rarities.push(self.rarities[number]);
                kept.weights.extend(row);
            }
        }
        *self = kept;
    }

    /// Whether the parts fit together.
    fn fits(&self, classes: usize) -> bool {
        self.rarities.len() == self.keys.len()
            && self.weights.len() == self.keys.len() * classes
            && self.scale.is_finite()
    }
}

impl Model {
    /// The number of classes.
    pub(crate) fn classes(&self) -> usize {
        self.reasons.len() + 1
    }

    /// How much a message in the language of a locale speaks for each class.
    pub(crate) fn scores(&self, locale: usize, counts: &Counts) -> Vec<f32> {
        let mut scores = self.bias.clone();
        self.locales[locale].words.add_up(&counts.words, &mut scores);
        self.concepts.add_up(&counts.concepts, &mut scores);
        scores
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let bytes = postcard::to_extend(self, SIGNATURE.to_vec());
        bytes.expect("memory does not run out of room, and each type has its form")
    }

    /// `None` if these are not the bytes of a model of this version.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut model: Self = postcard::from_bytes(bytes.strip_prefix(SIGNATURE)?).ok()?;
        let classes = model.classes();
        let fits = model.bias.len() == classes
            && model.concepts.fits(classes)
            && (model.languages.is_empty() || model.languages.fit(model.locales.len()))
            && model.locales.iter_mut().all(|locale| locale.words.fits(classes) && locale.lexicon.complete());
        fits.then_some(model)
    }
}

impl Calibration {
    pub(crate) fn probability(self, score: f32) -> f32 {
        1.0 / (1.0 + (-self.slope * score - self.offset).exp())
    }
}
