//! How a message addresses its reader: in which of several registers it is, as far as single words tell.
//!
//! Nobody has to list such words. A language that has registers has the same texts in each of them, and what is said in one
//! alone, again and again, is what makes the difference: "du" and "dein" in German, "vous" and "votre" in French. So a language
//! is learned from its texts, and whoever adds one adds nothing for this.

use std::collections::{BTreeMap, BTreeSet};

use korb_localization::inline::is_without_spaces;
use unicode_normalization::UnicodeNormalization;

/// Tells the registers of a language apart.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Registers {
    /// The words of one register alone: its number, and in how many sentences it has the word.
    words: BTreeMap<String, (usize, usize)>,
}

/// In which register a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InRegister {
    /// The number of the register.
    pub register: usize,
    /// The words that say so, as the texts have them.
    pub words: BTreeSet<String>,
}

/// In how many sentences of a register a word must be at least to speak for it, and in how many to speak against another one.
const FEWEST_FOR: usize = 3;
const FEWEST_AGAINST: usize = 2;

/// In how many sentences all of the words together must be: a single word has to be usual.
const FEWEST_TOGETHER: usize = 4;

impl Registers {
    /// Learns from the same texts in each register.
    ///
    /// ```
    /// use korb_recognition::Registers;
    ///
    /// let informal = ["Schreib du mir.", "Hast du Zeit?", "Bist du es?", "Du bist dran."];
    /// let formal = ["Schreiben Sie mir.", "Haben Sie Zeit?", "Sind Sie es?", "Sie sind dran."];
    /// let registers = Registers::learn(&[&informal[..], &formal[..]]);
    /// assert_eq!(registers.of("Kommst DU mit?").unwrap().register, 0);
    /// assert_eq!(registers.of("Kommen Sie mit?").unwrap().register, 1);
    /// assert!(registers.of("Kommt jemand mit?").is_none());
    /// ```
    pub fn learn<S: AsRef<str>>(texts: &[impl AsRef<[S]>]) -> Self {
        let counted: Vec<BTreeMap<String, usize>> = texts
            .iter()
            .map(|texts| {
                let sentences: BTreeSet<&str> =
                    texts.as_ref().iter().flat_map(|text| sentences(text.as_ref())).collect();
                let mut counted = BTreeMap::new();
                for word in sentences.into_iter().flat_map(words) {
                    *counted.entry(word).or_default() += 1;
                }
                counted
            })
            .collect();
        let mut words = BTreeMap::new();
        for (register, of_register) in counted.iter().enumerate() {
            let others = || counted.iter().enumerate().filter(|(other, _)| *other != register);
            for (word, count) in of_register {
                let is_own = others().all(|(_, counted)| !counted.contains_key(word));
                if *count >= FEWEST_AGAINST && is_own && !is_beginning_of_one(word, of_register) {
                    words.insert(word.clone(), (register, *count));
                }
            }
        }
        Self { words }
    }

    /// The register that a message is in, if it has words of that one, and none of another.
    pub fn of(&self, message: &str) -> Option<InRegister> {
        let found: Vec<_> =
            words(message).into_iter().filter_map(|word| Some((self.words.get(&word)?, word))).collect();
        let ((register, _), _) = found.first()?;
        if found.iter().any(|((other, _), _)| other != register) {
            return None;
        }
        let usual = || found.iter().filter(|((_, count), _)| *count >= FEWEST_FOR);
        let together: usize = usual().map(|((_, count), _)| count).sum();
        let words = usual().map(|(_, word)| word.clone()).collect();
        (together >= FEWEST_TOGETHER).then_some(InRegister { register: *register, words })
    }
}

/// Whether a beginning is that of a single word, and so tells nothing about others.
fn is_beginning_of_one(word: &str, words: &BTreeMap<String, usize>) -> bool {
    let Some(beginning) = word.strip_suffix('…') else { return false };
    let begun = words.range(beginning.to_owned()..).take_while(|(word, _)| word.starts_with(beginning));
    begun.filter(|(word, _)| !word.ends_with('…')).take(2).count() < 2
}

/// How many letters a beginning has that words have in common.
const BEGINNING: usize = 4;

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '.', '!', '?', '。', '！', '？', '؟'])
}

/// The words of a text, each as it stands and in small letters: "Sie" can be another word than "sie", and "du" is written "Du", too.
/// And how longer ones begin, since many languages have more endings than the texts show: "deinen" begins as "deine" does.
/// A single letter is a piece of one, as in "y a-t-il". Where a script has no spaces, whatever two or three characters stand
/// together.
fn words(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let text: String = text.nfc().collect();
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
        if word.contains(is_without_spaces) {
            let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
            for length in [2, 3] {
                found.extend(ends.windows(length + 1).map(|ends| word[ends[0]..ends[length]].to_owned()));
            }
        } else if word.chars().nth(1).is_some() {
            for word in [word.to_lowercase(), word.to_owned()] {
                if let Some((end, _)) = word.char_indices().nth(BEGINNING - 1) {
                    let end = word.ceil_char_boundary(end + 1);
                    found.insert(format!("{}…", &word[..end]));
                }
                found.insert(word);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_one_register_alone_speaks_for_it() {
        let informal = ["Tu viens. Tu pars.", "Tu es là ?\nEt toi ?", "Tu dors", "Ton chat", "Ton chien", "Vous deux"];
        let formal =
            ["Vous venez. Vous partez.", "Vous êtes là ?\nEt vous ?", "Vous dormez", "Votre chat", "Votre chien"];
        let registers = Registers::learn(&[&formal[..], &informal[..]]);
        let of =
            |message| registers.of(message).map(|found| (found.register, found.words.into_iter().collect::<Vec<_>>()));
        for (message, expected) in [
            ("Salut, tu vas bien ?", Some((1, vec!["tu".to_owned()]))),
            ("TU VIENS ?", Some((1, vec!["tu".to_owned()]))),
            // Too rare to speak for a register, and not too rare to speak against one.
            ("Ton chien", None),
            ("Votre chat, tu vois", None),
            // It is in the texts of both.
            ("Vous venez ?", None),
            ("Bonjour", None),
            ("", None),
        ] {
            assert_eq!(of(message), expected, "{message}");
        }
        assert_eq!(Registers::learn::<&str>(&[] as &[&[&str]]).of("Tu"), None);
        assert_eq!(Registers::learn(&[["Tu"; 9], ["Tu"; 9]]).of("Tu"), None);
    }

    #[test]
    fn other_endings_of_a_word_are_known_where_it_has_several() {
        let informal = [
            "Mit deiner Hand",
            "Auf deine Art",
            "In deinem Haus",
            "Nimm Salbei",
            "Nimm Salbei mit",
            "Iss Salbei",
            "Salbei!",
        ];
        let formal = ["Mit der Hand", "Auf ihre Art", "In dem Haus", "Essen", "Trinken"];
        let registers = Registers::learn(&[&formal[..], &informal[..]]);
        let of = |message| registers.of(message).map(|found| found.register);
        assert_eq!(
            of("Ich habe deinen Hut auf deinen Tisch gelegt"),
            None,
            "three sentences are too few for one beginning"
        );
        let more = Registers::learn(&[&formal[..], &[&informal[..], &["Für deines"]].concat()[..]]);
        assert_eq!(more.of("Ich habe deinen Hut").map(|found| found.register), Some(1));
        assert_eq!(of("Salben"), None, "the texts have one word that begins like this");
        assert_eq!(of("Salbei"), Some(1));
    }

    #[test]
    fn scripts_without_spaces_have_pieces_of_words() {
        assert_eq!(words("です。Ja"), ["Ja", "ja", "です"].map(str::to_owned).into());
        assert_eq!(words("t います"), ["いま", "ます", "います"].map(str::to_owned).into());
    }
}
