//! The words of the platforms of a language as checks see them: which platform has which, and what they can say.
//!
//! They come from all locales of the language, since a regional variant has only the words that differ there.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use korb_catalogue::Place;

use crate::locale::Locale;
use crate::walk::{Part, walk};
use crate::words::GENERIC;

/// The words of the platforms of a language.
#[derive(Debug, Clone, Default)]
pub struct Platforms {
    /// By the names of their messages, then by those of their attributes.
    by_message: BTreeMap<String, BTreeMap<String, Word>>,
    /// The words that texts only choose by, and never show, by the names of their variables.
    only_chosen: BTreeSet<String>,
    /// What the words can say that texts choose by, by the names of their variables. Words that can also say something
    /// else are left out.
    values: BTreeMap<String, Values>,
}

/// What a word can say, each time with the first platform that says so and the place.
pub(super) type Values = BTreeMap<String, (String, Place)>;

/// A word of one platform.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) place: Place,
    /// What it can say; `None` if that depends on other texts.
    pub(super) values: Option<BTreeSet<String>>,
    /// All that is written out in it, variant by variant.
    pub(super) text: String,
    /// The words that it is made of.
    pub(super) made_of: BTreeSet<String>,
}

impl Platforms {
    /// The words in the locales of one language, the most specific locale first.
    pub(crate) fn of<'l>(locales: impl IntoIterator<Item = &'l Locale>) -> Self {
        let (mut platforms, mut chosen, mut shown) = (Self::default(), BTreeSet::new(), BTreeSet::new());
        for locale in locales {
            chosen.extend(locale.chosen_words());
            shown.extend(locale.shown_words());
            for resource in locale.resources() {
                for entry in resource.entries() {
                    if entry.is_term || !entry.name.starts_with("platform-") || entry.attributes.is_empty() {
                        continue;
                    }
                    let words = platforms.by_message.entry(entry.name.to_owned()).or_default();
                    for attribute in entry.attributes {
                        let place = || Place::new(resource.file(), resource.span(attribute.id.name));
                        words
                            .entry(attribute.id.name.to_owned())
                            .or_insert_with(|| Word::of(&attribute.value, place()));
                    }
                }
            }
        }
        // The name is there to be shown, even where it is not.
        shown.extend(["platform", "platform-name"]);
        platforms.only_chosen = chosen.difference(&shown).map(|word| (*word).to_owned()).collect();
        let values = chosen.into_iter().filter_map(|word| Some((word.to_owned(), platforms.values_of(word)?)));
        platforms.values = values.collect();
        platforms
    }

    fn values_of(&self, variable: &str) -> Option<Values> {
        let word = if variable == "platform" { "name" } else { variable.strip_prefix("platform-")? };
        let mut values = BTreeMap::new();
        for (message, words) in &self.by_message {
            let Some(word) = words.get(word) else { continue };
            for value in word.values.as_ref()? {
                values.entry(value.clone()).or_insert_with(|| (message.clone(), word.place.clone()));
            }
        }
        (!values.is_empty()).then_some(values)
    }

    /// A word of a platform itself.
    pub(super) fn word(&self, message: &str, word: &str) -> Option<&Word> {
        self.by_message.get(message)?.get(word)
    }

    /// The words of all platforms that have none of their own.
    pub(super) fn generic(&self) -> Option<&BTreeMap<String, Word>> {
        self.by_message.get(GENERIC)
    }

    /// The platforms with words of their own, by the names of their messages.
    pub(super) fn own(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, Word>)> {
        let own = self.by_message.iter().filter(|(message, _)| *message != GENERIC);
        own.map(|(message, words)| (message.as_str(), words))
    }

    /// What the word of a variable can say; `None` if that cannot be known, or if no text chooses by it.
    pub(super) fn values(&self, variable: &str) -> Option<&Values> {
        self.values.get(variable)
    }

    /// Whether texts only choose by a word, as they do by the gender of a noun.
    pub(super) fn is_only_chosen_by(&self, variable: &str) -> bool {
        self.only_chosen.contains(variable)
    }
}

impl Word {
    fn of(pattern: &Pattern<&str>, place: Place) -> Self {
        let mut word = Self { place, values: None, text: String::new(), made_of: BTreeSet::new() };
        walk(pattern, &mut |part| match part {
            Part::Text(text) => word.text.push_str(text),
            Part::String(text) => word.text.push_str(&unescape_unicode_to_string(text)),
            Part::Variable { name, .. } => {
                word.made_of.extend(name.strip_prefix("platform-").map(ToOwned::to_owned));
            }
            Part::Select { .. } => word.text.push(' '),
            _ => {}
        });
        let mut values = BTreeSet::new();
        if collect_values(pattern, &mut values) {
            word.values = Some(values);
        }
        word
    }
}

/// Collects what a text can say, if all of that is written out in it. The recursion is as deep as the file is nested.
fn collect_values(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) -> bool {
    match &pattern.elements[..] {
        [PatternElement::TextElement { value }] => drop(values.insert((*value).to_owned())),
        [PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }] => {
            values.insert(unescape_unicode_to_string(value).into_owned());
        }
        [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
            return variants.iter().all(|variant| collect_values(&variant.value, values));
        }
        _ => return false,
    }
    true
}
