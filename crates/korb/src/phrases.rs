//! How people ask, in every language: what a request is found by, by whoever has read it in any of them.

use korb_catalogue::Reason;
use korb_localization::{LocaleTag, fold};

use crate::failure::Failure;
use crate::requests;
use crate::workspace::Root;

/// What people write, in all languages.
pub(crate) struct Phrases {
    /// By language, and in the order of its files.
    all: Vec<Phrase>,
}

pub(crate) struct Phrase {
    reason: String,
    pub(crate) locale: LocaleTag,
    pub(crate) text: String,
    folded: String,
}

impl Phrases {
    /// Reads the requests of the texts, and the examples beside them. A fault in a language does no harm to the others.
    ///
    /// # Errors
    ///
    /// The catalogue has a fault, there are no texts of the source locale, or the machine has a fault.
    pub(crate) fn read(root: &Root) -> Result<Self, Failure> {
        let (draft, locales) = root.read_texts()?;
        let mut all = Vec::new();
        for locale in locales.iter() {
            let mut add = |reason: &str, text: &str| {
                let (reason, locale, folded) = (reason.to_owned(), locale.tag().clone(), fold(text));
                all.push(Phrase { reason, locale, text: text.to_owned(), folded });
            };
            for (reason, text) in locale.outlined_phrasings() {
                add(reason, &text);
            }
            let Some(catalogue) = draft.catalogue() else { continue };
            if let Some(Ok(examples)) = requests::of(root, locale.tag(), catalogue) {
                for (reason, examples) in examples.value.iter() {
                    for example in examples {
                        add(reason, &example.text);
                    }
                }
            }
        }
        Ok(Self { all })
    }

    /// How a reason is found by some words: by its id, or by the phrases that have them all, in the order of the files.
    /// `None` if it is not.
    pub(crate) fn found(&self, words: &Words, reason: &Reason) -> Option<Vec<&Phrase>> {
        let of_reason = self.all.iter().filter(|phrase| phrase.reason == *reason.id);
        let phrases: Vec<_> = of_reason.filter(|phrase| words.are_in(&phrase.folded)).collect();
        (!phrases.is_empty() || words.are_in(&reason.id)).then_some(phrases)
    }

    /// How well a reason fits some words: better the more phrases have them, and best if its id has. `None` if it does not fit.
    pub(crate) fn fit(&self, words: &Words, reason: &Reason) -> Option<usize> {
        let found = self.found(words, reason)?.len();
        Some(if words.are_in(&reason.id) { found + self.all.len() } else { found })
    }
}

/// What somebody looks for: words that must all be there, in any order.
pub(crate) struct Words(Vec<String>);

impl Words {
    pub(crate) fn of(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(ToOwned::to_owned).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn are_in(&self, folded: &str) -> bool {
        self.0.iter().all(|word| folded.contains(word.as_str()))
    }
}
