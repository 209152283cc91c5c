//! How well messages are recognized of which it is known what they say.
//!
//! Nothing here trains or recognizes by itself: it counts what a [`Recognizer`] makes of known messages, and divides
//! examples for those who want to train with a part of them. The same input gives the same figures, to the last digit.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::Requests;
use korb_localization::LocaleTag;
use korb_localization::inline::is_without_spaces;

use crate::recognizer::{Language, Recognizer};
use crate::training::Examples;

/// A message of which it is known what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known<'m> {
    /// The locale whose language it is in.
    pub locale: LocaleTag,
    /// The message.
    pub text: &'m str,
    /// The ids of the reasons that it gives; none if it fits no reason.
    pub reasons: Vec<&'m str>,
}

/// What was recognized in a known message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The locale whose language it is in.
    pub locale: LocaleTag,
    /// The reasons that it gives.
    pub expected: Vec<String>,
    /// The three reasons with the best scores.
    pub first: Vec<String>,
    /// The reasons that were chosen.
    pub chosen: Vec<String>,
    /// Whether its language was found.
    pub is_language_right: bool,
    /// How many words it has.
    pub words: usize,
}

impl Judged {
    /// What a recognizer makes of a message. The language of a locale that the recognizer does not know is right if it is
    /// found to be another one.
    pub fn new(recognizer: &Recognizer, known: &Known<'_>) -> Self {
        let recognition = recognizer.recognize(known.text);
        let is_language_right = match &recognition.language {
            Language::Of(locale) => *locale == known.locale,
            Language::Other(_) => !recognizer.locales().contains(&known.locale),
            Language::Unclear => false,
        };
        Self {
            locale: known.locale.clone(),
            expected: known.reasons.iter().map(|&reason| reason.to_owned()).collect(),
            first: recognition.reasons.into_iter().take(3).map(|reason| reason.id).collect(),
            chosen: recognition.chosen,
            is_language_right,
            words: count_words(known.text),
        }
    }

    /// What it was taken for, if that is not one of the reasons that it gives: a reason, or [`Requests::NONE`].
    pub fn mistaken_for(&self) -> Option<&str> {
        match self.chosen.first() {
            Some(chosen) if self.expected.contains(chosen) => None,
            Some(chosen) => Some(chosen),
            None if self.expected.is_empty() => None,
            None => Some(Requests::NONE),
        }
    }

    /// The reason that it gives, the first of several, or [`Requests::NONE`].
    fn first_expected(&self) -> &str {
        self.expected.first().map_or(Requests::NONE, String::as_str)
    }
}

/// How many words a text has. Where words stand side by side without a space, two characters count as one.
///
/// ```
/// use korb_recognition::count_words;
///
/// assert_eq!(count_words("Hi – you visited my profile 👀"), 5);
/// assert_eq!(count_words("プロフィールを拝見しました。"), 7);
/// ```
pub fn count_words(text: &str) -> usize {
    let words = text.split_whitespace().map(|word| {
        let without_spaces = word.chars().filter(|c| c.is_alphanumeric()).filter(|c| is_without_spaces(*c)).count();
        let has_others = word.chars().any(|c| c.is_alphanumeric() && !is_without_spaces(c));
        without_spaces.div_ceil(2) + usize::from(has_others)
    });
    words.sum()
}

/// A share of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many it is true of.
    pub hits: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    fn of(all: impl Iterator<Item = bool>) -> Self {
        all.fold(Self::default(), |share, hit| Self { hits: share.hits + usize::from(hit), of: share.of + 1 })
    }

    /// The share and the interval that the true one is in with a probability of 95%, by Wilson's formula, which does not go
    /// wrong for few messages and for shares near 0 and 1. `None` if there are no messages.
    ///
    /// ```
    /// use korb_recognition::Share;
    ///
    /// let Some(estimate) = (Share { hits: 9, of: 10 }).estimate() else { unreachable!() };
    /// assert_eq!(estimate.value, 0.9);
    /// assert_eq!(((estimate.low * 1000.0).round(), (estimate.high * 1000.0).round()), (596.0, 982.0));
    /// ```
    pub fn estimate(self) -> Option<Estimate> {
        /// 97.5% of a normal distribution are below so many standard deviations.
        const Z: f64 = 1.959_963_984_540_054;
        if self.of == 0 {
            return None;
        }
        let (count, value) = (float(self.of), float(self.hits) / float(self.of));
        let middle = value + Z * Z / (2.0 * count);
        let half = Z * (value * (1.0 - value) / count + Z * Z / (4.0 * count * count)).sqrt();
        let all = 1.0 + Z * Z / count;
        Some(Estimate {
            value,
            low: ((middle - half) / all).clamp(0.0, value),
            high: ((middle + half) / all).clamp(value, 1.0),
        })
    }
}

/// A figure, and the interval that the true one is in with a probability of 95%.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: f64,
    /// The lower end of the interval.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// What came of messages.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// How many messages there are.
    pub messages: usize,
    /// Of those that give reasons: the best score is that of a reason that the message gives.
    pub right_first: Share,
    /// Of those that give reasons: one of the three best scores is.
    pub in_first_three: Share,
    /// Precision and recall of each reason in one number, what was chosen compared with what was given; and the mean of all
    /// reasons, rare ones and frequent ones alike. Its interval is that of a thousand samples of the messages.
    pub macro_f1: Option<Estimate>,
    /// Of those that fit no reason: one was chosen.
    pub false_alarms: Share,
    /// Of those that give reasons: none was chosen.
    pub misses: Share,
    /// Of those that give several reasons: exactly these were chosen.
    pub right_sets: Share,
    /// The language was found, in messages of each of [`LENGTHS`].
    pub language: [Share; LENGTHS.len()],
}

/// How many words the messages have at least that are counted together.
pub const LENGTHS: [usize; 3] = [0, 5, 10];

impl Figures {
    /// Counts what came of messages.
    pub fn of<'j>(judged: impl IntoIterator<Item = &'j Judged>) -> Self {
        let judged: Vec<&Judged> = judged.into_iter().collect();
        let has_reasons = || judged.iter().filter(|judged| !judged.expected.is_empty());
        let is_among = |judged: &Judged, count: usize| {
            judged.first.iter().take(count).any(|reason| judged.expected.contains(reason))
        };
        let several = has_reasons().filter(|judged| judged.expected.len() > 1);
        let is_same = |judged: &Judged| {
            judged.chosen.iter().collect::<BTreeSet<_>>() == judged.expected.iter().collect::<BTreeSet<_>>()
        };
        let of_length = |words: usize| LENGTHS.iter().rposition(|least| words >= *least).unwrap_or_default();
        Self {
            messages: judged.len(),
            right_first: Share::of(has_reasons().map(|judged| is_among(judged, 1))),
            in_first_three: Share::of(has_reasons().map(|judged| is_among(judged, 3))),
            macro_f1: macro_f1_with_interval(&judged),
            false_alarms: Share::of(
                judged.iter().filter(|judged| judged.expected.is_empty()).map(|judged| !judged.chosen.is_empty()),
            ),
            misses: Share::of(has_reasons().map(|judged| judged.chosen.is_empty())),
            right_sets: Share::of(several.map(|judged| is_same(judged))),
            language: std::array::from_fn(|length| {
                let of_length = judged.iter().filter(|judged| of_length(judged.words) == length);
                Share::of(of_length.map(|judged| judged.is_language_right))
            }),
        }
    }
}

/// How often a reason was chosen and how often it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OfReason {
    /// It was chosen where it was given.
    pub right: usize,
    /// It was chosen where it was not given.
    pub wrong: usize,
    /// It was given and not chosen.
    pub missed: usize,
}

impl OfReason {
    /// How many of those that were chosen were given.
    pub fn precision(self) -> Option<f64> {
        let chosen = self.right + self.wrong;
        (chosen > 0).then(|| float(self.right) / float(chosen))
    }

    /// How many of those that were given were chosen.
    pub fn recall(self) -> Option<f64> {
        let given = self.right + self.missed;
        (given > 0).then(|| float(self.right) / float(given))
    }

    /// The harmonic mean of both; 0 if nothing was right.
    pub fn f1(self) -> f64 {
        let all = 2 * self.right + self.wrong + self.missed;
        if all == 0 { 0.0 } else { float(2 * self.right) / float(all) }
    }
}

/// Each reason that was given or chosen.
pub fn by_reason<'j>(judged: impl IntoIterator<Item = &'j Judged>) -> BTreeMap<&'j str, OfReason> {
    let mut reasons: BTreeMap<&str, OfReason> = BTreeMap::new();
    for judged in judged {
        for reason in &judged.expected {
            let counts = reasons.entry(reason).or_default();
            if judged.chosen.contains(reason) { counts.right += 1 } else { counts.missed += 1 }
        }
        for reason in judged.chosen.iter().filter(|reason| !judged.expected.contains(reason)) {
            reasons.entry(reason).or_default().wrong += 1;
        }
    }
    reasons
}

/// The mean over all reasons that were given or chosen.
fn macro_f1(counts: &[OfReason]) -> Option<f64> {
    let (count, sum) = counts
        .iter()
        .filter(|counts| **counts != OfReason::default())
        .fold((0, 0.0), |(count, sum), counts| (count + 1, sum + counts.f1()));
    (count > 0).then(|| sum / float(count))
}

fn macro_f1_with_interval(judged: &[&Judged]) -> Option<Estimate> {
    const SAMPLES: usize = 1000;
    // A sample only adds up numbers, or many messages would take long.
    let ids: Vec<&str> = by_reason(judged.iter().copied()).into_keys().collect();
    let number = |id: &String| ids.binary_search(&id.as_str()).unwrap_or_default();
    let numbers = |ids: &[String]| ids.iter().map(number).collect::<Vec<_>>();
    let judged: Vec<_> = judged.iter().map(|judged| (numbers(&judged.expected), numbers(&judged.chosen))).collect();
    let of_sample = |sample: &mut dyn Iterator<Item = usize>| {
        let mut counts = vec![OfReason::default(); ids.len()];
        for (expected, chosen) in sample.map(|message| &judged[message]) {
            for reason in expected {
                let counts = &mut counts[*reason];
                if chosen.contains(reason) { counts.right += 1 } else { counts.missed += 1 }
            }
            for reason in chosen.iter().filter(|reason| !expected.contains(reason)) {
                counts[*reason].wrong += 1;
            }
        }
        macro_f1(&counts)
    };
    let value = of_sample(&mut (0..judged.len()))?;
    let mut random = Random(judged.len() as u64);
    let mut sample = |_| of_sample(&mut (0..judged.len()).map(|_| random.below(judged.len()))).unwrap_or_default();
    let mut samples: Vec<f64> = (0..SAMPLES).map(&mut sample).collect();
    samples.sort_by(f64::total_cmp);
    Some(Estimate { value, low: samples[SAMPLES / 40], high: samples[SAMPLES - 1 - SAMPLES / 40] })
}

/// Numbers that look random and are the same in every run (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap_or_default()
    }
}

/// Messages that were taken for something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistakes<'j> {
    /// What they say: a reason, the first of several, or [`Requests::NONE`].
    pub expected: &'j str,
    /// What they were taken for.
    pub found: &'j str,
    /// Their numbers.
    pub messages: Vec<usize>,
}

/// What was taken for something else, the most frequent first.
pub fn mistakes(judged: &[Judged]) -> Vec<Mistakes<'_>> {
    let mut pairs: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (number, judged) in judged.iter().enumerate() {
        if let Some(found) = judged.mistaken_for() {
            pairs.entry((judged.first_expected(), found)).or_default().push(number);
        }
    }
    let mistakes = |((expected, found), messages)| Mistakes { expected, found, messages };
    let mut all: Vec<_> = pairs.into_iter().map(mistakes).collect();
    all.sort_by_key(|mistakes| std::cmp::Reverse(mistakes.messages.len()));
    all
}

/// An example that was held back from the training, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBack {
    /// The number of its language.
    pub language: usize,
    /// Its own number in the examples of the language.
    pub message: usize,
    /// What came of it.
    pub judged: Judged,
}

/// One round of a cross-validation: learns from all examples but each `folds`-th of a reason, beginning with number `fold`,
/// and judges these. After `folds` rounds, each example has been judged once by a recognizer that did not know it.
pub fn cross_validate(reasons: &[&str], examples: &[Examples<'_>], folds: usize, fold: usize) -> Vec<HeldBack> {
    let (mut kept, mut held_back) = (Vec::new(), Vec::new());
    for (language, examples) in examples.iter().enumerate() {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut rest = Examples { messages: Vec::new(), ..examples.clone() };
        for (message, (reason, text)) in examples.messages.iter().enumerate() {
            // Reasons with few examples must not all hold back in the same round.
            let first = reasons.iter().position(|id| id == reason).unwrap_or(reasons.len());
            let count = counts.entry(reason).or_insert(first);
            let is_held_back = *count % folds == fold;
            *count += 1;
            if is_held_back {
                held_back.push((language, message, *reason, *text));
            } else {
                rest.messages.push((reason, text));
            }
        }
        kept.push(rest);
    }
    let recognizer = Recognizer::train(reasons, &kept);
    let judge = |(language, message, reason, text): (usize, usize, &str, &str)| {
        let expected = if reason == Requests::NONE { Vec::new() } else { vec![reason] };
        let known = Known { locale: examples[language].locale.clone(), text, reasons: expected };
        HeldBack { language, message, judged: Judged::new(&recognizer, &known) }
    };
    held_back.into_iter().map(judge).collect()
}

/// How many examples of each reason a learning curve is drawn for: 10, 20, 40 and so on, and as many as there are.
pub fn sizes(examples: &[Examples<'_>]) -> Vec<usize> {
    let most = examples.iter().map(most_of_a_reason).max().unwrap_or_default();
    let doubled = std::iter::successors(Some(10), |size| Some(size * 2));
    doubled.take_while(|size| *size < most).chain([most]).collect()
}

/// No more than `most` examples of each reason, spread over all that there are. Of messages that fit no reason, the same part
/// is kept as of the reason with the most examples.
pub fn limited<'e>(examples: &Examples<'e>, most: usize) -> Examples<'e> {
    let of_a_reason = most_of_a_reason(examples).max(1);
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    for (reason, _) in &examples.messages {
        *all.entry(reason).or_default() += 1;
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let messages = examples.messages.iter().filter(|(reason, _)| {
        let count = all[reason];
        let kept = if *reason == Requests::NONE { count * most.min(of_a_reason) / of_a_reason } else { most };
        let number = seen.entry(reason).or_default();
        *number += 1;
        // Of every so many, the first.
        kept >= count || *number * kept / count > (*number - 1) * kept / count
    });
    Examples { messages: messages.copied().collect(), ..examples.clone() }
}

fn most_of_a_reason(examples: &Examples<'_>) -> usize {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (reason, _) in examples.messages.iter().filter(|(reason, _)| *reason != Requests::NONE) {
        *counts.entry(reason).or_default() += 1;
    }
    counts.into_values().max().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "nobody has so many messages that it would matter")]
fn float(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(expected: &[&str], first: &[&str], chosen: &[&str]) -> Judged {
        let owned = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect();
        Judged {
            locale: LocaleTag::new("en").unwrap(),
            expected: owned(expected),
            first: owned(first),
            chosen: owned(chosen),
            is_language_right: !chosen.is_empty(),
            words: 10 * expected.len(),
        }
    }

    /// One message of each kind.
    fn all() -> Vec<Judged> {
        vec![
            judged(&["a"], &["a", "b", "c"], &["a"]),
            judged(&["a"], &["b", "c", "a"], &["b"]),
            judged(&["a"], &["b", "c", "d"], &[]),
            judged(&["a", "b"], &["b", "a", "c"], &["b", "a"]),
            judged(&["a", "b"], &["b", "a", "c"], &["b"]),
            judged(&[], &["a", "b", "c"], &["a"]),
            judged(&[], &["a", "b", "c"], &[]),
        ]
    }

    #[test]
    fn each_figure_counts_the_messages_that_it_is_about() {
        let all = all();
        let figures = Figures::of(&all);
        let share = |hits, of| Share { hits, of };
        assert_eq!(figures.messages, 7);
        assert_eq!(figures.right_first, share(3, 5));
        assert_eq!(figures.in_first_three, share(4, 5));
        assert_eq!(figures.false_alarms, share(1, 2));
        assert_eq!(figures.misses, share(1, 5));
        assert_eq!(figures.right_sets, share(1, 2));
        assert_eq!(figures.language, [share(1, 2), share(0, 0), share(4, 5)]);
        let reasons = by_reason(&all);
        assert_eq!(reasons["a"], OfReason { right: 2, wrong: 1, missed: 3 });
        assert_eq!(reasons["b"], OfReason { right: 2, wrong: 1, missed: 0 });
        let f1 = figures.macro_f1.unwrap();
        assert!((f1.value - f64::midpoint(4.0 / 8.0, 4.0 / 5.0)).abs() < 1e-9);
        assert!(f1.low < f1.value && f1.value < f1.high, "{f1:?}");
        assert_eq!(Figures::of(&all), figures);
        assert_eq!(Figures::of([]).macro_f1, None);
    }

    #[test]
    fn what_was_taken_for_something_else_is_listed() {
        let all = all();
        let all = mistakes(&all);
        let all: Vec<_> = all.iter().map(|one| (one.expected, one.found, &one.messages[..])).collect();
        assert_eq!(all, [("a", "b", &[1][..]), ("a", "none", &[2]), ("none", "a", &[5])]);
    }

    #[test]
    fn an_interval_never_leaves_what_is_possible() {
        for of in 1..50 {
            for hits in 0..=of {
                let Estimate { value, low, high } = Share { hits, of }.estimate().unwrap();
                assert!(0.0 <= low && low <= value && value <= high && high <= 1.0, "{hits} of {of}");
            }
        }
        assert_eq!(Share::default().estimate(), None);
    }

    fn examples(counts: &[(&'static str, usize)]) -> Examples<'static> {
        let messages = counts.iter().flat_map(|(reason, count)| (0..*count).map(move |_| (*reason, "text")));
        Examples { locale: LocaleTag::new("en").unwrap(), messages: messages.collect(), thesaurus: vec![] }
    }

    #[test]
    fn each_example_is_held_back_once() {
        let examples = [examples(&[("a", 7), ("b", 1), ("none", 12)]), examples(&[("a", 3), ("b", 5)])];
        let mut all: Vec<_> = (0..5).flat_map(|fold| cross_validate(&["a", "b"], &examples, 5, fold)).collect();
        all.sort_by_key(|held_back| (held_back.language, held_back.message));
        let places: Vec<_> = all.iter().map(|held_back| (held_back.language, held_back.message)).collect();
        let expected = (0..20).map(|message| (0, message)).chain((0..8).map(|message| (1, message)));
        assert_eq!(places, expected.collect::<Vec<_>>());
    }

    #[test]
    fn a_learning_curve_takes_a_part_of_each_reason() {
        let all = examples(&[("a", 50), ("b", 7), ("none", 100)]);
        assert_eq!(sizes(std::slice::from_ref(&all)), [10, 20, 40, 50]);
        assert_eq!(sizes(&[]), [0]);
        for (most, counts) in [(10, [10, 7, 20]), (40, [40, 7, 80]), (50, [50, 7, 100]), (99, [50, 7, 100])] {
            let limited = limited(&all, most);
            let count = |id| limited.messages.iter().filter(|(reason, _)| *reason == id).count();
            assert_eq!([count("a"), count("b"), count("none")], counts, "{most}");
        }
    }
}
