//! From examples to a model.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::Requests;
use korb_localization::LocaleTag;

use crate::features::{Counts, MAX_CONCEPTS, features};
use crate::folded::Folded;
use crate::language::Languages;
use crate::lexicon::Lexicon;
use crate::linear::{self, Example, Settings, Weights};
use crate::model::{Calibration, Model, OfLocale, Table};

/// What one locale has to learn from.
#[derive(Debug, Clone)]
pub struct Examples<'a> {
    /// The language of the messages.
    pub locale: LocaleTag,
    /// Messages, each with the id of its reason before it, or with [`Requests::NONE`].
    pub messages: Vec<(&'a str, &'a str)>,
    /// Words and phrases, each with the concept that it is a word for before it. What a concept says about the reasons
    /// is learned from all locales together.
    pub thesaurus: Vec<(&'a str, &'a str)>,
}

/// The weight of an example's error, and how often all of them are looked at: more gives no better recognizer.
const SETTINGS: Settings = Settings { cost: 0.4, rounds: 12 };

/// Into how many parts the examples are divided, so that each part can be judged by what the others teach.
const PARTS: usize = 3;

/// What an example would have been recognized as, had it not been among the examples.
pub(crate) struct HeldOut {
    /// The number of its language, and its own.
    pub(crate) place: (usize, usize),
    class: usize,
    /// The score of each class.
    pub(crate) scores: Vec<f32>,
}

/// Learns from the examples of all locales.
pub(crate) fn train(reasons: &[&str], locales: &[Examples<'_>]) -> (Model, Vec<HeldOut>) {
    let mut model = Model { reasons: reasons.iter().map(|&id| id.to_owned()).collect(), ..Model::default() };
    let lexicons = lexicons(locales);
    let messages = messages(reasons, locales, &lexicons);
    let texts = locales.iter().map(|locale| locale.messages.iter().map(|(_, text)| *text).collect());
    model.languages = Languages::learn(&texts.collect::<Vec<Vec<&str>>>());
    model.locales = locales
        .iter()
        .zip(lexicons)
        .map(|(examples, lexicon)| OfLocale { tag: examples.locale.to_string(), lexicon, words: Table::default() })
        .collect();

    let mut held_out = Vec::with_capacity(messages.len());
    for part in 0..PARTS {
        let is_held_out = |message: &&Message| message.part == part;
        let learned: Vec<&Message> = messages.iter().filter(|message| !is_held_out(message)).collect();
        fit(&mut model, &learned);
        held_out.extend(messages.iter().filter(is_held_out).map(|message| HeldOut {
            place: (message.locale, message.number),
            class: message.class,
            scores: model.scores(message.locale, &message.counts),
        }));
    }
    fit(&mut model, &messages.iter().collect::<Vec<_>>());
    model.calibration = calibrate(&held_out);
    held_out.sort_by_key(|message| message.place);
    (model, held_out)
}

/// An example, counted.
struct Message {
    /// The number of its language, and its own.
    locale: usize,
    number: usize,
    part: usize,
    class: usize,
    counts: Counts,
}

/// The thesaurus of each locale, where the same concept has the same number everywhere.
fn lexicons(locales: &[Examples<'_>]) -> Vec<Lexicon> {
    let names: BTreeSet<&str> =
        locales.iter().flat_map(|locale| &locale.thesaurus).map(|(concept, _)| *concept).collect();
    let numbers: BTreeMap<&str, u16> = names.into_iter().zip(0..MAX_CONCEPTS).collect();
    let entries = |locale: &Examples<'_>| {
        Lexicon::new(locale.thesaurus.iter().filter_map(|(concept, entry)| Some((*numbers.get(concept)?, *entry))))
    };
    locales.iter().map(entries).collect()
}

fn messages(reasons: &[&str], locales: &[Examples<'_>], lexicons: &[Lexicon]) -> Vec<Message> {
    let mut messages = Vec::new();
    for (locale, (examples, lexicon)) in locales.iter().zip(lexicons).enumerate() {
        // Each part gets as many of each reason.
        let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
        for (number, (reason, text)) in examples.messages.iter().enumerate() {
            let known = reasons.iter().position(|id| id == reason);
            let Some(class) = known.or((*reason == Requests::NONE).then_some(reasons.len())) else { continue };
            let seen = seen.entry(class).or_default();
            let part = *seen % PARTS;
            *seen += 1;
            let counts = Counts::of(&features(&Folded::new(text), lexicon));
            messages.push(Message { locale, number, part, class, counts });
        }
    }
    messages
}

/// Gives the model the vocabulary and the weights that tell these messages apart.
fn fit(model: &mut Model, messages: &[&Message]) {
    let classes = model.classes();
    vocabulary(model, messages);
    // The features of all tables are numbered one after the other, behind the bias, which every message has.
    let mut first = vec![1];
    for table in model.locales.iter().map(|locale| &locale.words).chain([&model.concepts]) {
        first.push(first[first.len() - 1] + table.len() as u32);
    }
    let of_concepts = model.locales.len();
    let examples: Vec<Example> = messages
        .iter()
        .map(|message| {
            let locale = message.locale;
            let words = model.locales[locale].words.values(&message.counts.words);
            let concepts = model.concepts.values(&message.counts.concepts);
            let words = words.into_iter().map(|(number, value)| (number + first[locale], value));
            let concepts = concepts.into_iter().map(|(number, value)| (number + first[of_concepts], value));
            Example { features: words.chain(concepts).chain([(0, 1.0)]).collect(), class: message.class }
        })
        .collect();
    let features = first[of_concepts + 1] as usize;
    let weights = linear::train(&examples, features, classes, SETTINGS);
    model.bias = weights.row(0).to_vec();
    let row = |weights: &Weights, table: usize, number| weights.row(first[table] + number).to_vec();
    for (table, locale) in model.locales.iter_mut().enumerate() {
        locale.words.set(|number| row(&weights, table, number));
    }
    model.concepts.set(|number| row(&weights, of_concepts, number));
}

/// Counts in how many of the messages each feature is.
fn vocabulary(model: &mut Model, messages: &[&Message]) {
    let classes = model.classes();
    let mut seen: Vec<BTreeMap<u32, u32>> = vec![BTreeMap::new(); model.locales.len() + 1];
    let mut sizes = vec![0; model.locales.len()];
    for message in messages {
        let locale = message.locale;
        sizes[locale] += 1;
        message.counts.words.iter().for_each(|(key, _)| *seen[locale].entry(*key).or_default() += 1);
        let concepts = seen.last_mut().expect("it has one more than there are locales");
        message.counts.concepts.iter().for_each(|(key, _)| *concepts.entry(*key).or_default() += 1);
    }
    model.concepts = Table::new(seen.pop().unwrap_or_default(), messages.len(), classes);
    for (locale, (seen, size)) in model.locales.iter_mut().zip(seen.into_iter().zip(sizes)) {
        locale.words = Table::new(seen, size, classes);
    }
}

/// Finds the slope and the offset with which probabilities fit best what was right and what was wrong (Platt scaling, by
/// Newton's method).
fn calibrate(held_out: &[HeldOut]) -> Calibration {
    let judged = held_out.iter().flat_map(|message| {
        message
            .scores
            .iter()
            .enumerate()
            .map(|(class, score)| (f64::from(*score), f64::from(u8::from(class == message.class))))
    });
    let judged: Vec<(f64, f64)> = judged.collect();
    let (mut slope, mut offset) = (3.0_f64, 0.0_f64);
    for _ in 0..20 {
        // The gradient and the curvature, with a little pull to where it begins, so that there is always one answer.
        let pull = 1.0;
        let (mut g0, mut g1, mut h00, mut h01, mut h11) = (pull * (slope - 3.0), pull * offset, pull, 0.0, pull);
        for &(score, is_right) in &judged {
            let probability = 1.0 / (1.0 + (-slope * score - offset).exp());
            let (error, spread) = (probability - is_right, probability * (1.0 - probability));
            g0 += error * score;
            g1 += error;
            h00 += spread * score * score;
            h01 += spread * score;
            h11 += spread;
        }
        let determinant = h00 * h11 - h01 * h01;
        slope -= (h11 * g0 - h01 * g1) / determinant;
        offset -= (h00 * g1 - h01 * g0) / determinant;
    }
    Calibration { slope: slope as f32, offset: offset as f32 }
}
