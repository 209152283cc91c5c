//! Formatting: from the name of a message to a text and the locale that it came from.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use icu_locale_core::LanguageIdentifier;
use korb_catalogue::{Code, Diagnostic, Gender, Id, SourceFile};

use crate::initial::{self, Initials, initial};
use crate::isolation::Isolation;
use crate::key::Key;
use crate::locale::{Locale, Locales};
use crate::numbers;
use crate::pseudo::Pseudo;
use crate::tag::LocaleTag;

/// A text and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Localized<'l> {
    /// The text, with inline markup.
    pub text: String,
    /// The locale that it is written in, which need not be the one that was asked for.
    pub locale: &'l LocaleTag,
}

/// Formats the texts of one locale and of everything that it falls back to.
///
/// Not for sharing between threads: make one in each, it costs some microseconds.
pub struct Localizer<'l> {
    languages: Vec<Language<'l>>,
    /// The words of the platforms that have been asked for, by their names. Every kind of file asks for them again.
    pub(crate) known_words: RefCell<BTreeMap<Id, Vec<Rc<Words>>>>,
}

/// The words of one platform in every language of a localizer.
#[derive(Debug)]
pub struct Words {
    pub(crate) by_language: Vec<Formatted>,
    pub(crate) register: String,
    pub(crate) sender: Option<Gender>,
    pub(crate) recipient: Option<Gender>,
}

/// The words of one platform in one language.
#[derive(Debug)]
pub(crate) struct Formatted {
    /// The words by the names of their variables, sorted.
    pub(crate) words: Vec<(String, String)>,
    /// The words with a form of their own at the beginning of a sentence, if there are any.
    pub(crate) initials: Option<Arc<Initials>>,
}

/// A stretch of the fallback chain that is written in one language: `de-AT` and `de`. Texts of it can be mixed.
pub struct Language<'l> {
    layers: Vec<Layer<'l>>,
}

struct Layer<'l> {
    /// The tag that its texts go by, which for a pseudo-locale is not the one of `locale`.
    tag: &'l LocaleTag,
    pseudo: Option<Pseudo>,
    locale: &'l Locale,
    isolation: Isolation,
    bundle: FluentBundle<&'l FluentResource>,
    /// What `INITIAL` has to know besides the text that it is given. It belongs to the text that is being formatted, and
    /// Fluent passes a function nothing but its arguments.
    initials: Arc<Mutex<Option<Arc<Initials>>>>,
}

/// What is put into messages, for every language of a localizer.
#[derive(Debug)]
pub struct Arguments<'a> {
    pub(crate) by_language: Vec<Values<'a>>,
}

/// What is put into the messages of one language.
#[derive(Debug, Default)]
pub(crate) struct Values<'a> {
    pub(crate) arguments: FluentArgs<'a>,
    /// The words with a form of their own at the beginning of a sentence, if there are any.
    pub(crate) initials: Option<Arc<Initials>>,
    /// Whether numbers are among them that nobody knows.
    pub(crate) has_unknown: bool,
}

impl Locales {
    /// A localizer for `tag`: its own texts, then those that it falls back to.
    ///
    /// The localizer of a pseudo-locale transforms the texts of the language that it is made from. What that language
    /// lacks stays as it is.
    pub fn localizer(&self, tag: &LocaleTag, isolation: Isolation) -> Localizer<'_> {
        let pseudo = self.pseudo(tag);
        let chain = self.chain_of(tag);
        let mut languages: Vec<Language<'_>> = Vec::new();
        for locale in &chain {
            let pseudo = pseudo.filter(|_| locale.tag().same_language(chain[0].tag()));
            match languages.last_mut() {
                Some(language) if language.tag().same_language(locale.tag()) => {
                    let first = language.layers[0].locale;
                    language.layers.push(Layer::new(locale, first, pseudo, isolation));
                }
                _ => languages.push(Language { layers: vec![Layer::new(locale, locale, pseudo, isolation)] }),
            }
        }
        Localizer { languages, known_words: RefCell::default() }
    }
}

impl<'l> Layer<'l> {
    /// `first` is the most specific locale of its language: a reader in Vienna sees numbers as Austria writes them, also
    /// where the text comes from `de`.
    fn new(
        locale: &'l Locale,
        first: &'l Locale,
        pseudo: Option<(&'l LocaleTag, Pseudo)>,
        isolation: Isolation,
    ) -> Self {
        let tag = pseudo.map_or(locale.tag(), |(tag, _)| tag);
        let pseudo = pseudo.map(|(_, pseudo)| pseudo);
        // Numbers and plurals stay those of the language that the texts are in.
        let mut bundle = FluentBundle::new(vec![first.tag().id().clone()]);
        let isolation = isolation.in_texts_of(tag.direction());
        bundle.set_use_isolating(isolation != Isolation::Off);
        // A choice by the attribute of a term sees the transformed word, and takes its default: still a whole sentence.
        bundle.set_transform(pseudo.map(Pseudo::transform));
        bundle.set_formatter(Some(numbers::format));
        bundle.add_function("NUMBER", numbers::number).expect("the first function");
        let initials = Arc::<Mutex<Option<Arc<Initials>>>>::default();
        if locale.calls_initial() {
            let (known, language) = (Arc::clone(&initials), locale.tag().icu().id);
            let added = bundle.add_function(initial::NAME, move |positional, _| {
                let known = known.lock().unwrap_or_else(PoisonError::into_inner).clone();
                begins_sentence(positional.first(), &language, known.as_deref())
            });
            added.expect("the second function");
        }
        for resource in locale.resources() {
            // Duplicates have been reported when the locale was read; here the first one stays.
            let _ = bundle.add_resource(resource.fluent());
        }
        Self { tag, pseudo, locale, isolation, bundle, initials }
    }
}

impl<'l> Localizer<'l> {
    /// The languages of the fallback chain, the best one first.
    pub fn languages(&self) -> &[Language<'l>] {
        &self.languages
    }

    /// The same without the languages that it falls back to.
    #[must_use]
    pub fn without_fallback(mut self) -> Self {
        self.languages.truncate(1);
        self
    }

    /// Whether the text of a message depends on the platform, in any of the languages.
    pub fn depends_on_platform(&self, message: &str) -> bool {
        let mut layers = self.languages.iter().flat_map(|language| &language.layers);
        layers.any(|layer| layer.locale.depends_on_platform(message))
    }

    /// Empty arguments, for texts that need none.
    pub fn no_arguments(&self) -> Arguments<'static> {
        Arguments { by_language: self.languages.iter().map(|_| Values::default()).collect() }
    }

    /// The names of the attributes of a message, in all languages together: what one locale lacks falls back by itself.
    pub fn attributes(&self, message: &str) -> Vec<&'l str> {
        let layers = self.languages.iter().flat_map(|language| &language.layers);
        let attributes = layers.filter_map(|layer| layer.locale.get(message)).flat_map(|message| message.attributes);
        let mut names = Vec::new();
        for attribute in attributes {
            if !names.contains(&attribute.id.name) {
                names.push(attribute.id.name);
            }
        }
        names
    }

    /// Formats a text in the best language that has it; `None` if none has.
    ///
    /// # Errors
    ///
    /// The text is there but cannot be formatted. Another language's text in its place would hide that.
    pub fn format(&self, key: Key<'_>, arguments: &Arguments<'_>) -> Result<Option<Localized<'l>>, Diagnostic> {
        for index in 0..self.languages.len() {
            let mut text = String::with_capacity(USUAL_LENGTH);
            if let Some(locale) = self.write_in(index, key, arguments, &mut text)? {
                return Ok(Some(Localized { text, locale }));
            }
        }
        Ok(None)
    }

    /// Adds a text to `out` if the language of that index has it, and says in which locale it is written.
    ///
    /// # Errors
    ///
    /// As for [`Localizer::format`].
    ///
    /// # Panics
    ///
    /// If there is no language of that index.
    pub fn write_in(
        &self,
        language: usize,
        key: Key<'_>,
        arguments: &Arguments<'_>,
        out: &mut String,
    ) -> Result<Option<&'l LocaleTag>, Diagnostic> {
        self.languages[language].write(key, &arguments.by_language[language], out)
    }
}

impl<'l> Language<'l> {
    /// The tag of its most specific locale.
    pub fn tag(&self) -> &'l LocaleTag {
        self.layers[0].tag
    }

    /// The tag of the language whose rules its texts follow: the same one, except in a pseudo-locale.
    pub fn rules(&self) -> &'l LocaleTag {
        self.layers[0].locale.tag()
    }

    /// Whether its texts depend on the register.
    pub fn selects_register(&self) -> bool {
        self.layers.iter().any(|layer| layer.locale.selects_register())
    }

    /// The names of its messages that begin with `prefix`, without the prefix.
    pub fn names<'n>(&'n self, prefix: &'n str) -> impl Iterator<Item = &'n str> {
        self.layers.iter().flat_map(move |layer| layer.locale.names(prefix))
    }

    /// Whether it has a text.
    pub fn has(&self, key: Key<'_>) -> bool {
        self.layers.iter().any(|layer| layer.locale.has(key))
    }

    /// Where a text stands, if it has it.
    pub fn place(&self, key: Key<'_>) -> Option<(&'l SourceFile, Range<usize>)> {
        let layer = self.layers.iter().find(|layer| layer.locale.has(key))?;
        layer.locale.place(key.message, key.attribute)
    }

    /// The locales of its texts, the most specific one first.
    pub(crate) fn locales(&self) -> impl Iterator<Item = &'l Locale> {
        self.layers.iter().map(|layer| layer.locale)
    }

    /// Adds a text to `out` if it has it, and says in which locale it is written.
    pub(crate) fn write(
        &self,
        key: Key<'_>,
        values: &Values<'_>,
        out: &mut String,
    ) -> Result<Option<&'l LocaleTag>, Diagnostic> {
        for layer in &self.layers {
            let Some(message) = layer.bundle.get_message(key.message) else {
                continue;
            };
            let pattern = match key.attribute {
                None => message.value(),
                Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let before = out.len();
            let mut bounded = Bounded { out, left: MAX_TEXT };
            if layer.locale.calls_initial() {
                // Nobody holds the lock but this and the function, which runs in this thread and cannot panic.
                layer.initials.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&values.initials);
            }
            let written = layer.bundle.write_pattern(&mut bounded, pattern, Some(&values.arguments), &mut errors);
            match errors.first() {
                None if written.is_ok() => {
                    if values.has_unknown
                        && let Some(name) = numbers::unknown_in(&out[before..])
                    {
                        let fault = unknown(layer.locale, key, name);
                        out.truncate(before);
                        return Err(fault);
                    }
                    layer.isolation.settle(out, before);
                    if let Some(pseudo) = layer.pseudo {
                        pseudo.enclose(out, before);
                    }
                    return Ok(Some(layer.tag));
                }
                // A platform's word that this language lacks: the text counts as missing here.
                Some(FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })))
                    if id.starts_with("platform") =>
                {
                    out.truncate(before);
                }
                error => {
                    out.truncate(before);
                    return Err(failure(layer.locale, key, error));
                }
            }
        }
        Ok(None)
    }
}

impl<'a> Arguments<'a> {
    /// Sets a variable in every language.
    pub fn set(&mut self, name: &'static str, value: impl Into<FluentValue<'a>>) {
        let value = value.into();
        if let Some((last, others)) = self.by_language.split_last_mut() {
            for values in others {
                values.arguments.set(name, value.clone());
            }
            last.arguments.set(name, value);
        }
    }
}

impl Arguments<'_> {
    /// Sets a number in every language. If nobody knows it, a choice by it goes by zero, and a text that shows it cannot be
    /// formatted.
    pub fn set_count(&mut self, name: &'static str, count: Option<u32>) {
        match count {
            Some(count) => self.set(name, count),
            None => self.set(name, FluentValue::Number(numbers::unknown(name))),
        }
        for values in &mut self.by_language {
            values.has_unknown |= count.is_none();
        }
    }
}

/// Room for most texts, in bytes: to grow step by step costs more than the room that stays empty.
const USUAL_LENGTH: usize = 256;

/// How long a formatted text can be, in bytes: a novel. A hundred references to a file of 16 MiB would fill the memory.
pub(crate) const MAX_TEXT: usize = 1 << 20;

/// Writes up to `left` bytes, and then refuses.
struct Bounded<'o> {
    out: &'o mut String,
    left: usize,
}

impl fmt::Write for Bounded<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.left = self.left.checked_sub(text.len()).ok_or(fmt::Error)?;
        self.out.push_str(text);
        Ok(())
    }
}

/// `INITIAL`: a text as it begins a sentence. A word can say itself how it does.
fn begins_sentence<'v>(
    text: Option<&FluentValue<'v>>,
    language: &LanguageIdentifier,
    known: Option<&Initials>,
) -> FluentValue<'v> {
    match text {
        Some(FluentValue::String(text)) => match known.and_then(|known| known.get(&**text)) {
            Some(own) => own.clone().into(),
            None => initial(text, language).into_owned().into(),
        },
        // The parameter of a term can be a number, which has no capital.
        Some(FluentValue::Number(number)) => FluentValue::Number(number.clone()),
        _ => FluentValue::Error,
    }
}

/// The fault of a text that is endless with the texts that it shows.
pub(crate) fn too_long(key: Key<'_>) -> Diagnostic {
    let message = format!("`{key}` is longer than {} KiB with the texts that it shows", MAX_TEXT >> 10);
    Diagnostic::error(Code::TooManyPlaceables, message).help("divide it into several messages")
}

/// The fault of a text that shows a number which the profile does not give.
fn unknown(locale: &Locale, key: Key<'_>, name: &str) -> Diagnostic {
    let message = format!("`{key}` shows `${name}`, which the profile does not give");
    let help = format!("set `{name}` in the profile, or give the text a variant [0] without it");
    placed(Diagnostic::error(Code::UnknownVariable, message).help(help), locale.place(key.message, key.attribute))
}

/// What fluent-bundle finds only when it formats a text.
fn failure(locale: &Locale, key: Key<'_>, error: Option<&FluentError>) -> Diagnostic {
    let place = locale.place(key.message, key.attribute);
    // Only the limit of `Bounded` keeps a `String` from being written.
    let Some(error) = error else { return placed(too_long(key), place) };
    let (code, what, help) = match error {
        FluentError::ResolverError(ResolverError::TooManyPlaceables) => (
            Code::TooManyPlaceables,
            "has more than 100 placeables, those of the texts that it shows included".to_owned(),
            "divide it into several messages",
        ),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            (Code::UnknownVariable, format!("uses `${id}`, which has no value here"), "leave the variable out here")
        }
        FluentError::ResolverError(ResolverError::Cyclic) => {
            (Code::Cycle, "refers to itself".to_owned(), "write the text out in one of the messages")
        }
        other => (Code::UnknownReference, format!("cannot be formatted: {other}"), "compare it with the source text"),
    };
    placed(Diagnostic::error(code, format!("`{key}` {what}")).help(help), place)
}

/// A finding with its place, if that is known.
pub(crate) fn placed(fault: Diagnostic, place: Option<(&SourceFile, Range<usize>)>) -> Diagnostic {
    match place {
        Some((file, span)) => fault.at(file, span),
        None => fault,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_has_its_own_numbers_and_falls_back_by_attribute() {
        let read = |tag: &str, text: &str| {
            let file = SourceFile::new(format!("locales/{tag}/a.ftl"), text);
            Locale::read(LocaleTag::new(tag).unwrap(), &[file])
        };
        let locales = vec![
            read("de", "a = { $n } x\nb =\n    .c = d\n    .e = f\n"),
            read("de-AT", "b =\n    .e = g\n"),
            read("en", "a = { $n } y\n"),
        ];
        let locales = Locales::new(locales, LocaleTag::new("en").unwrap());
        let localizer = locales.localizer(&LocaleTag::new("de-AT").unwrap(), Isolation::Off);
        let mut arguments = localizer.no_arguments();
        arguments.set("n", 3000);
        let format = |key| localizer.format(key, &arguments).unwrap().unwrap().text;
        assert_eq!(format(Key::message("a")), "3\u{a0}000 x");
        assert_eq!(localizer.attributes("b"), ["e", "c"]);
        assert_eq!(["c", "e"].map(|name| format(Key::attribute("b", name))), ["d", "g"]);
    }

    #[test]
    fn pseudo_locales_are_made_from_english() {
        let read = |tag: &str, text: &str| {
            let file = SourceFile::new(format!("locales/{tag}/a.ftl"), text);
            Locale::read(LocaleTag::new(tag).unwrap(), &[file])
        };
        let locales = vec![
            read("de", "a = x\nb = drei { 3000 }\n"),
            read("en", "a = { $n ->\n    [one] one\n   *[other] { $n } { -many }\n }\n-many = many\n"),
            // Arabic texts would be no pseudo-locale of it.
            read("ar", "a = y\n"),
        ];
        let locales = Locales::new(locales, LocaleTag::new("de").unwrap());
        let format = |tag: &str, message: &str| {
            let localizer = locales.localizer(&LocaleTag::new(tag).unwrap(), Isolation::Off);
            let mut arguments = localizer.no_arguments();
            arguments.set("n", 3000);
            let text = localizer.format(Key::message(message), &arguments).unwrap().unwrap();
            (text.text, text.locale.to_string())
        };
        assert_eq!(format("en-XA", "a"), ("⟦3,000 ḿȧȧƞẏ⟧".to_owned(), "en-XA".to_owned()));
        assert_eq!(format("ar-XB", "a"), ("3,000 \u{200f}\u{202e}many\u{202c}".to_owned(), "ar-XB".to_owned()));
        // What English lacks is shown as English readers see it.
        assert_eq!(format("en-XA", "b"), ("drei 3.000".to_owned(), "de".to_owned()));
        assert!(locales.iter().all(|locale| Pseudo::of(locale.tag()).is_none()));
        let only_source = Locales::new(vec![read("de", "a = x")], LocaleTag::new("de").unwrap());
        let localizer = only_source.localizer(&LocaleTag::new("en-XA").unwrap(), Isolation::Off);
        assert_eq!(localizer.format(Key::message("a"), &localizer.no_arguments()).unwrap().unwrap().text, "⟦ẋ⟧");
    }
}
