//! From a message to its language and its reasons.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use korb_localization::LocaleTag;

use crate::features::{Counts, Feature, Kind, features};
use crate::folded::Folded;
use crate::language::{Guess, Languages};
use crate::model::Model;
use crate::training::{self, Examples, HeldOut};

/// Ranks the reasons that a message may give.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognizer {
    model: Model,
    locales: Vec<LocaleTag>,
}

/// What a message says.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognition {
    /// The language of the message.
    pub language: Language,
    /// All reasons, the most likely one first.
    pub reasons: Vec<Scored>,
    /// The ids of the reasons that the message gives, the most likely one first: from none to three.
    pub chosen: Vec<String>,
    /// Whether the choice is clear enough to act on it without asking.
    pub is_clear: bool,
}

impl Recognition {
    fn unknown(language: Language) -> Self {
        Self { language, reasons: Vec::new(), chosen: Vec::new(), is_clear: false }
    }
}

/// A reason and how likely the message gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The id of the reason.
    pub id: String,
    /// How likely the message gives it, from 0 to 1.
    pub score: f32,
}

/// The language of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Language {
    /// That of a locale.
    Of(LocaleTag),
    /// Another one, by its name in English.
    Other(&'static str),
    /// There are no words to tell it by, or too few.
    Unclear,
}

/// What an example was taken for that had not been learned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guessed {
    /// The number of its language.
    pub language: usize,
    /// Its own number in the examples of the language.
    pub message: usize,
    /// The id of the likeliest reason; `None` if there are no reasons.
    pub reason: Option<String>,
}

/// What in a message spoke for a reason, or against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The words: a range of bytes of the message.
    pub range: Range<usize>,
    /// How much they spoke for the reason; below 0: against it.
    pub weight: f32,
}

/// These bytes are no recognizer, or one of another version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidModel;

impl fmt::Display for InvalidModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("these bytes are no recognizer of this version")
    }
}

impl std::error::Error for InvalidModel {}

/// How many reasons a message can be taken to give.
const MOST: usize = 3;

/// How likely a reason must be at least that a message is taken to give: the first, the second and the third.
const LEAST: [f32; MOST] = [0.15, 0.3, 0.3];

/// How likely a reason must be beside "none". There are more examples for "none" than for any reason, so it is taken for likelier
/// than it is.
const BESIDE_NONE: f32 = 0.8;

/// How much of what speaks for the weaker of two reasons may be the same as for the other.
const MOST_SHARED: f32 = 0.6;

/// How likely a choice must be at least to be clear, and how many times the odds of the next one its own must be. Of two that are
/// both likely, odds tell which is nearly certain: 0.99 is not twice 0.6, but sixty times as sure.
const LEAST_CLEAR: f32 = 0.4;
const CLEAR: f32 = 3.0;

/// How many weights of words and of concepts a page gets.
const PAGE_WORDS: usize = 4_000;
const PAGE_CONCEPTS: usize = 1_000;

impl Recognizer {
    /// Learns from examples. `reasons` are the ids of all reasons. An example of another reason is left out.
    pub fn train(reasons: &[&str], locales: &[Examples<'_>]) -> Self {
        Self::train_and_guess(reasons, locales).0
    }

    /// The same, and for each example what it would have been taken for, had it not been among the examples: the reasons
    /// were learned from two thirds of them and guessed for the rest, three times.
    pub fn train_and_guess(reasons: &[&str], locales: &[Examples<'_>]) -> (Self, Vec<Guessed>) {
        let tags = locales.iter().map(|locale| locale.locale.clone()).collect();
        let (model, held_out) = training::train(reasons, locales);
        let guesses = held_out.into_iter().map(|HeldOut { place: (language, message), scores, .. }| {
            let best = (0..reasons.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b]));
            Guessed { language, message, reason: best.map(|best| reasons[best].to_owned()) }
        });
        let guesses = guesses.collect();
        (Self { model, locales: tags }, guesses)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidModel> {
        let model = Model::from_bytes(bytes).ok_or(InvalidModel)?;
        let tags: Option<_> = model.locales.iter().map(|locale| LocaleTag::new(&locale.tag).ok()).collect();
        Ok(Self { locales: tags.ok_or(InvalidModel)?, model })
    }

    /// The recognizer as bytes, to keep.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.model.to_bytes()
    }

    /// A small recognizer for the language of these examples alone, as a page needs it: in 40 kB compressed or less. It has the
    /// weights that say most and the words of the thesaurus that are in the examples, takes every message to be in that
    /// language, and recognizes a little less. `None` for a locale that it does not know.
    pub fn for_page(&self, examples: &Examples<'_>) -> Option<Self> {
        let number = self.number(&examples.locale)?;
        let (mut locale, classes) = (self.model.locales[number].clone(), self.model.classes());
        locale.lexicon = locale.lexicon.mentioned_in(examples.messages.iter().map(|(_, text)| *text));
        locale.words.keep(PAGE_WORDS, classes);
        let mut model = Model { locales: vec![locale], languages: Languages::default(), ..self.model.clone() };
        model.concepts.keep(PAGE_CONCEPTS, classes);
        Some(Self { model, locales: vec![examples.locale.clone()] })
    }

    /// The locales that it knows.
    pub fn locales(&self) -> &[LocaleTag] {
        &self.locales
    }

    /// Finds the language of a message, and the reasons that it gives.
    ///
    /// A message in a language that it does not know gives none.
    pub fn recognize(&self, message: &str) -> Recognition {
        if self.model.languages.is_empty() && self.locales.len() == 1 {
            return self.recognize_by(0, message);
        }
        match self.model.languages.guess(message) {
            Guess::Known(number) => self.recognize_by(number, message),
            Guess::Other(language) => Recognition::unknown(Language::Other(language.eng_name())),
            Guess::Unclear => Recognition::unknown(Language::Unclear),
        }
    }

    /// The reasons that a message gives if it is in the language of a locale: none for a locale that it does not know.
    pub fn recognize_in(&self, locale: &LocaleTag, message: &str) -> Recognition {
        match self.number(locale) {
            Some(number) => self.recognize_by(number, message),
            None => Recognition::unknown(Language::Unclear),
        }
    }

    fn number(&self, locale: &LocaleTag) -> Option<usize> {
        self.locales.iter().position(|known| known == locale)
    }

    fn recognize_by(&self, number: usize, message: &str) -> Recognition {
        let folded = Folded::new(message);
        let features = features(&folded, &self.model.locales[number].lexicon);
        let counts = Counts::of(&features);
        let scores = self.model.scores(number, &counts);
        let mut scores: Vec<f32> = scores.into_iter().map(|score| self.model.calibration.probability(score)).collect();
        let none = scores.pop().unwrap_or_default();
        let mut order: Vec<usize> = (0..scores.len()).collect();
        // A stable sort, so that equal scores stay in the order of the catalogue.
        order.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]));
        let scored = |&class: &usize| Scored { id: self.model.reasons[class].clone(), score: scores[class] };
        let reasons: Vec<Scored> = order.iter().map(scored).collect();
        let score = |place: usize| reasons.get(place).map_or(0.0, |reason| reason.score);
        let weights = |place: usize| self.weights(number, &folded, &features, &counts, order[place]);
        let likely: Vec<f32> = reasons.iter().take(MOST).map(|reason| reason.score).collect();
        let count = given(&likely, none, |one, other| are_apart(&weights(one), &weights(other)));
        let (last, next) = match count {
            0 => (none, score(0)),
            _ => (score(count - 1), score(count).max(none)),
        };
        let chosen = reasons.iter().take(count).map(|reason| reason.id.clone()).collect();
        let language = Language::Of(self.locales[number].clone());
        let is_clear = last > LEAST_CLEAR && odds(last) > CLEAR * odds(next);
        Recognition { language, reasons, chosen, is_clear }
    }

    /// The number of the text that is most like the message, if both are in the language of the locale. It is the first if
    /// none is like it.
    pub fn nearest(&self, locale: &LocaleTag, message: &str, texts: &[impl AsRef<str>]) -> usize {
        let Some(number) = self.number(locale) else { return 0 };
        let (locale, concepts) = (&self.model.locales[number], &self.model.concepts);
        let values = |text: &str| {
            let counts = Counts::of(&features(&Folded::new(text), &locale.lexicon));
            [locale.words.values(&counts.words), concepts.values(&counts.concepts)]
        };
        let of_message = values(message).map(BTreeMap::from_iter);
        let likeness = |text: &str| {
            let pairs = values(text).into_iter().zip(&of_message);
            let products = pairs.flat_map(|(values, of_message)| {
                values.into_iter().map(|(number, value)| value * of_message.get(&number).unwrap_or(&0.0))
            });
            products.sum::<f32>()
        };
        let likenesses: Vec<f32> = texts.iter().map(|text| likeness(text.as_ref())).collect();
        // Of several that are most like it, the first.
        (0..texts.len()).rev().max_by(|a, b| likenesses[*a].total_cmp(&likenesses[*b])).unwrap_or_default()
    }

    /// What in the message spoke for a reason and what against it, if it is in the language of the locale, the weightiest
    /// first. Words that said nothing are left out.
    pub fn explain(&self, locale: &LocaleTag, message: &str, reason: &str) -> Vec<Evidence> {
        let number = self.number(locale);
        let class = self.model.reasons.iter().position(|id| id == reason);
        let (Some(number), Some(class)) = (number, class) else { return Vec::new() };
        let folded = Folded::new(message);
        let features = features(&folded, &self.model.locales[number].lexicon);
        let weights = self.weights(number, &folded, &features, &Counts::of(&features), class);
        let evidence = folded.words().zip(weights);
        let evidence = evidence.map(|(word, weight)| Evidence { range: folded.origin(word), weight });
        let mut evidence: Vec<_> = evidence.filter(|evidence| evidence.weight != 0.0).collect();
        evidence.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
        evidence
    }

    /// How much each word of a message speaks for a class.
    fn weights(&self, number: usize, folded: &Folded, features: &[Feature], counts: &Counts, class: usize) -> Vec<f32> {
        let words: Vec<Range<usize>> = folded.words().collect();
        let within = |range: &Range<usize>| {
            words.partition_point(|word| word.end <= range.start)..words.partition_point(|word| word.start < range.end)
        };
        let mut weights = vec![0.0; words.len()];
        for (kind, table, counts) in [
            (Kind::Word, &self.model.locales[number].words, &counts.words),
            (Kind::Concept, &self.model.concepts, &counts.concepts),
        ] {
            let shares: BTreeMap<_, _> = table.shares(counts, class, self.model.classes()).into_iter().collect();
            // What is seen in the whole message belongs to no word.
            let seen = features.iter().filter(|seen| seen.kind == kind && seen.range.len() < folded.text.len());
            let seen: Vec<_> = seen.map(|seen| (seen.key, within(&seen.range))).collect();
            let mut sizes: BTreeMap<_, usize> = BTreeMap::new();
            for (key, words) in &seen {
                *sizes.entry(key).or_default() += words.len();
            }
            // What a feature says belongs in equal parts to the words that it was seen in.
            for (key, words) in &seen {
                if let Some(share) = shares.get(key) {
                    weights[words.clone()].iter_mut().for_each(|weight| *weight += share / sizes[key] as f32);
                }
            }
        }
        weights
    }
}

/// The odds of a probability: how many times likelier it is that something is so than that it is not.
fn odds(probability: f32) -> f32 {
    probability / (1.0 - probability)
}

/// How many of the likeliest reasons a message gives, by their scores, that of giving none, and whether two of them are read from
/// different words.
fn given(scores: &[f32], none: f32, are_apart: impl Fn(usize, usize) -> bool) -> usize {
    let is_given = |place: usize, score: f32| {
        score >= LEAST[place].max(BESIDE_NONE * none) && (0..place).all(|other| are_apart(other, place))
    };
    scores.iter().take(MOST).enumerate().take_while(|(place, score)| is_given(*place, **score)).count()
}

/// Whether two reasons are read from different words of a message. Where the same words speak for both, they are two ways to
/// understand it.
fn are_apart(one: &[f32], other: &[f32]) -> bool {
    let sum = |weights: &[f32]| weights.iter().map(|weight| weight.max(0.0)).sum::<f32>();
    let shared: f32 = one.iter().zip(other).map(|(one, other)| one.min(*other).max(0.0)).sum();
    shared < MOST_SHARED * sum(one).min(sum(other))
}

#[cfg(test)]
mod tests {
    use korb_catalogue::Requests;

    use super::*;

    /// Two reasons in two languages, with a thesaurus that has the words of both.
    fn recognizer() -> Recognizer {
        let messages = |visit: [&'static str; 4], help: [&'static str; 4], none: [&'static str; 4]| {
            let of = |reason: &'static str, texts: [&'static str; 4]| texts.map(move |text| (reason, text));
            [of("visit", visit), of("help", help), of(Requests::NONE, none)].concat()
        };
        let english = Examples {
            locale: LocaleTag::new("en").unwrap(),
            messages: messages(
                [
                    "You visited my profile",
                    "I saw that you visited my page",
                    "Thanks for visiting my profile",
                    "You looked at my page",
                ],
                [
                    "Perhaps I can help you",
                    "I would like to help you",
                    "We can help your company",
                    "Can we help you with that?",
                ],
                [
                    "Happy birthday to you",
                    "Happy birthday and many thanks",
                    "Lunch on Monday?",
                    "Many thanks for lunch on Monday",
                ],
            ),
            thesaurus: vec![
                ("visit", "visit*"),
                ("visit", "looked at"),
                ("visit", "dropped by"),
                ("help", "help*"),
                ("help", "support*"),
            ],
        };
        let german = Examples {
            locale: LocaleTag::new("de").unwrap(),
            messages: messages(
                [
                    "Sie haben mein Profil besucht",
                    "Du hast meine Seite besucht",
                    "Danke für den Besuch auf meinem Profil",
                    "Besuch von Ihnen",
                ],
                [
                    "Vielleicht kann ich Ihnen helfen",
                    "Ich helfe gern",
                    "Wir können Ihrer Firma helfen",
                    "Kann ich dir helfen?",
                ],
                [
                    "Alles Gute zum Geburtstag",
                    "Gute Besserung und alles Gute",
                    "Mittag am Montag?",
                    "Vielen Dank für das Essen am Montag",
                ],
            ),
            thesaurus: vec![
                ("visit", "besuch*"),
                ("visit", "vorbeigeschaut"),
                ("help", "helfe*"),
                ("help", "unterstütz*"),
            ],
        };
        Recognizer::train(&["visit", "help"], &[english, german])
    }

    fn first(recognition: &Recognition) -> &str {
        &recognition.reasons[0].id
    }

    #[test]
    fn a_word_of_the_thesaurus_is_understood_in_a_language_that_never_had_it() {
        let recognizer = recognizer();
        let recognition = recognizer.recognize("Sie haben bei mir vorbeigeschaut");
        assert_eq!(recognition.language, Language::Of(LocaleTag::new("de").unwrap()));
        assert_eq!(first(&recognition), "visit");
        assert_eq!(first(&recognizer.recognize("Wir möchten Sie unterstützen")), "help");
        assert_eq!(first(&recognizer.recognize("we support your company")), "help");
    }

    #[test]
    fn a_model_comes_back_from_its_bytes_and_others_are_refused() {
        let recognizer = recognizer();
        let bytes = recognizer.to_bytes();
        assert_eq!(Recognizer::from_bytes(&bytes), Ok(recognizer));
        for length in (0..bytes.len()).step_by(7) {
            assert_eq!(Recognizer::from_bytes(&bytes[..length]), Err(InvalidModel), "{length}");
        }
        for place in (0..bytes.len()).step_by(7) {
            // Whatever it says, it must not panic.
            let mut changed = bytes.clone();
            changed[place] ^= 0x81;
            if let Ok(changed) = Recognizer::from_bytes(&changed) {
                changed.recognize("You visited my profile");
            }
        }
    }

    #[test]
    fn a_page_knows_one_language_and_the_words_of_its_examples() {
        let (recognizer, tag) = (recognizer(), LocaleTag::new("en").unwrap());
        let messages = vec![("visit", "I saw that you visited my page"), ("help", "We can help")];
        let examples = Examples { locale: tag.clone(), messages, thesaurus: vec![] };
        let page = recognizer.for_page(&examples).unwrap();
        assert_eq!(page.locales(), [tag]);
        assert!(page.to_bytes().len() * 3 < recognizer.to_bytes().len());
        assert_eq!(Recognizer::from_bytes(&page.to_bytes()), Ok(page.clone()));
        assert_eq!(first(&page.recognize("You visited me")), "visit");
        let examples = Examples { locale: LocaleTag::new("fr").unwrap(), ..examples };
        assert_eq!(recognizer.for_page(&examples), None);
    }

    #[test]
    fn training_gives_the_same_bytes_each_time() {
        assert_eq!(recognizer().to_bytes(), recognizer().to_bytes());
    }

    #[test]
    fn nothing_to_learn_from_is_no_reason_to_panic() {
        let recognizer = Recognizer::train(&["a"], &[]);
        assert_eq!(recognizer.recognize("You visited me").language, Language::Unclear);
        let tag = LocaleTag::new("en").unwrap();
        let recognizer =
            Recognizer::train(&[], &[Examples { locale: tag.clone(), messages: vec![("b", "x")], thesaurus: vec![] }]);
        assert!(recognizer.recognize_in(&tag, "x").chosen.is_empty());
        assert!(recognizer.recognize("").chosen.is_empty());
    }

    #[test]
    fn who_visited_whom_tells_the_nearest_text() {
        let (recognizer, tag) = (recognizer(), LocaleTag::new("en").unwrap());
        let texts = ["I looked at your page", "You looked at my page", "You looked at my page"];
        assert_eq!(recognizer.nearest(&tag, "you LOOKED at my page?!", &texts), 1);
        assert_eq!(recognizer.nearest(&tag, "I looked at your page", &texts), 0);
        assert_eq!(recognizer.nearest(&tag, "Bonjour", &texts), 0);
        assert_eq!(recognizer.nearest(&tag, "x", &[""; 0]), 0);
    }

    #[test]
    fn a_message_gives_as_many_reasons_as_have_words_of_their_own() {
        let apart = |_, _| true;
        for (scores, none, count) in [
            (&[][..], 0.0, 0),
            (&[0.14], 0.0, 0),
            (&[0.9, 0.29, 0.29], 0.0, 1),
            (&[0.9, 0.4, 0.29], 0.0, 2),
            (&[0.9, 0.4, 0.29], 0.6, 1),
            (&[0.9, 0.8, 0.4], 0.0, 3),
            (&[0.9, 0.8, 0.7, 0.6], 0.0, 3),
        ] {
            assert_eq!(given(scores, none, apart), count, "{scores:?} {none}");
        }
        // The third is read from the same words as the first.
        assert_eq!(given(&[0.9, 0.8, 0.7], 0.0, |one, other| (one, other) != (0, 2)), 2);
        assert_eq!(given(&[0.9, 0.8, 0.7], 0.0, |_, _| false), 1);
    }

    #[test]
    fn an_explanation_names_the_words() {
        let (recognizer, message) = (recognizer(), "Hm, you VISITED my profile, many thanks");
        let evidence = recognizer.explain(&LocaleTag::new("en").unwrap(), message, "visit");
        assert_eq!(&message[evidence[0].range.clone()], "VISITED");
        assert!(evidence[0].weight > 0.0);
        assert!(evidence.iter().any(|evidence| &message[evidence.range.clone()] == "thanks" && evidence.weight < 0.0));
    }
}
