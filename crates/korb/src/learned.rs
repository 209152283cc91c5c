//! The recognizer of a workspace: what it learns from, learned when it is first needed, and kept for the next time.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};

use korb_catalogue::{Catalogue, Place, Requests, SourceFile, Thesaurus};
use korb_localization::{LocaleTag, Locales};
use korb_recognition::{Examples, Guessed, HeldBack, Recognition, Recognizer, cross_validate};

use crate::cache::Cache;
use crate::failure::Failure;
use crate::fingerprint::Fingerprint;
use crate::jobs::each;
use crate::out::{counted, is_quiet, to_stderr};
use crate::program;
use crate::requests;
use crate::workspace::Root;

/// How many rounds a cross-validation has: each learns from four fifths.
pub(crate) const FOLDS: usize = 5;

/// The kind of what is kept.
const KIND: &str = "recognizer";

/// The recognizer of a workspace.
///
/// # Errors
///
/// The texts cannot be read, or there is nothing to learn from. What is wrong in single files is for `check` to say.
pub(crate) fn recognizer(root: &Root) -> Result<Recognizer, Failure> {
    let cache = Cache::of_user();
    let fingerprint = fingerprint(root)?;
    let kept = cache.as_ref().and_then(|cache| cache.get(KIND, &fingerprint));
    if let Some(recognizer) = kept.and_then(|bytes| Recognizer::from_bytes(&bytes).ok()) {
        return Ok(recognizer);
    }
    let material = Material::read(root)?;
    if material.languages.is_empty() {
        return Err(nothing_to_learn());
    }
    let languages = counted(material.languages.len(), "language");
    announce(&format!("Learning how people ask in {languages}; the next time it is known."));
    Ok(material.train(cache.as_ref(), &fingerprint).0)
}

/// The failure of a workspace without a single request.
pub(crate) fn nothing_to_learn() -> Failure {
    Failure::Usage(format!(
        "the workspace has no requests to recognize by: write how people ask into locales/TAG/requests.toml, or name the \
         reason with `{} reply REASON`",
        program::name()
    ))
}

/// The language of a recognizer that was asked for, or the nearest.
///
/// # Errors
///
/// It knows no such language.
pub(crate) fn locale(recognizer: &Recognizer, asked: &LocaleTag) -> Result<LocaleTag, Failure> {
    let known = recognizer.locales();
    LocaleTag::negotiate(&[asked.clone(), asked.modern()], known).cloned().ok_or_else(|| {
        let names: Vec<_> = known.iter().map(LocaleTag::as_str).collect();
        let message = format!(
            "there are no requests in the language of `{asked}`; there are in {}. Without --locale the language is found out",
            names.join(", ")
        );
        Failure::Usage(message)
    })
}

/// What a message says: in the language that was named, or in its own.
pub(crate) fn recognized(recognizer: &Recognizer, locale: Option<&LocaleTag>, text: &str) -> Recognition {
    match locale {
        Some(locale) => recognizer.recognize_in(locale, text),
        None => recognizer.recognize(text),
    }
}

/// What stands for everything that the recognizer of a workspace depends on: all files that it can learn from, and the
/// program. No text is parsed for it.
pub(crate) fn fingerprint(root: &Root) -> Result<String, Failure> {
    let catalogue = root.catalogue()?;
    let texts = |folder: String| {
        let files = root.files(&format!("locales/{folder}"), Some("ftl"), &mut Vec::new())?;
        Ok::<_, Failure>((folder, files))
    };
    let locales = root.locale_folders()?.into_iter().map(texts).collect::<Result<Vec<_>, _>>()?;
    Ok(fingerprint_of(root, catalogue.file(), &locales))
}

/// The same where the texts have been read.
pub(crate) fn fingerprint_of(root: &Root, catalogue: &SourceFile, locales: &[(String, Vec<SourceFile>)]) -> String {
    let mut hash = Fingerprint::default().with(env!("CARGO_PKG_VERSION")).with(env!("KORB_RECOGNITION"));
    hash.add(catalogue.text());
    for (folder, files) in locales {
        hash.add(folder);
        for name in [Requests::FILE_NAME, Thesaurus::FILE_NAME] {
            if let Some(Ok(file)) = root.file_if_there(&format!("locales/{folder}/{name}")) {
                hash.add(name);
                hash.add(file.text());
            }
        }
        // Only these can have phrasings.
        for file in files.iter().filter(|file| file.text().contains("reason-")) {
            hash.add(file.text());
        }
    }
    hash.finish_short()
}

/// Says on a terminal what takes a while, unless nobody wants to know.
pub(crate) fn announce(what: &str) {
    if io::stderr().is_terminal() && !is_quiet() {
        to_stderr(what);
    }
}

/// What there is to learn from.
#[derive(Debug, Default)]
pub(crate) struct Material {
    /// The ids of all reasons.
    pub(crate) reasons: Vec<String>,
    pub(crate) languages: Vec<OfLanguage>,
}

/// What there is to learn from in one language.
#[derive(Debug)]
pub(crate) struct OfLanguage {
    pub(crate) tag: LocaleTag,
    pub(crate) messages: Vec<Example>,
    pub(crate) thesaurus: Option<Thesaurus>,
}

/// A message, with the id of its reason or [`Requests::NONE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    pub(crate) reason: String,
    pub(crate) text: String,
    /// Where it stands in the file of requests; `None` for a phrasing of the texts.
    pub(crate) place: Option<Place>,
}

impl Material {
    /// Reads the requests and phrasings of a workspace.
    pub(crate) fn read(root: &Root) -> Result<Self, Failure> {
        let (draft, locales) = root.read_texts()?;
        Ok(draft.catalogue().map(|catalogue| Self::of(root, catalogue, &locales)).unwrap_or_default())
    }

    /// The same from texts that have been read.
    pub(crate) fn of(root: &Root, catalogue: &Catalogue, locales: &Locales) -> Self {
        let reasons: Vec<_> = catalogue.reasons.iter().map(|reason| reason.id.to_string()).collect();
        let mut languages: Vec<OfLanguage> = Vec::new();
        let mut varieties = Vec::new();
        for locale in locales.iter() {
            let mut messages = Vec::new();
            let requests = requests::of(root, locale.tag(), catalogue);
            let has_file = requests.is_some();
            if let Some(Ok(requests)) = requests {
                let file = requests.value.file();
                for (reason, requests) in requests.value.iter() {
                    messages.extend(requests.iter().map(|request| Example {
                        reason: reason.to_owned(),
                        text: request.text.clone(),
                        place: Some(Place::new(file, request.span.clone())),
                    }));
                }
            }
            let phrasings = locale.plain_phrasings().filter(|(reason, _)| reasons.iter().any(|known| known == reason));
            messages.extend(phrasings.map(|(reason, text)| Example { reason: reason.to_owned(), text, place: None }));
            if messages.is_empty() {
                continue;
            }
            let thesaurus =
                requests::thesaurus(root, locale.tag()).and_then(Result::ok).map(|thesaurus| thesaurus.value);
            let of_language = OfLanguage { tag: locale.tag().clone(), messages, thesaurus };
            // A variety of a language has few phrasings of its own, and cannot be told from the language by them.
            if has_file { languages.push(of_language) } else { varieties.push(of_language) }
        }
        for variety in varieties {
            let bases = variety.tag.bases();
            match bases.iter().find_map(|base| languages.iter().position(|language| language.tag == *base)) {
                Some(base) => languages[base].messages.extend(variety.messages),
                None => languages.push(variety),
            }
        }
        languages.sort_by(|a, b| a.tag.cmp(&b.tag));
        for language in &mut languages {
            let mut known = BTreeSet::new();
            language.messages.retain(|example| known.insert((example.reason.clone(), example.text.clone())));
        }
        Self { reasons, languages }
    }

    /// Learns from all of it, keeps the recognizer, and says what each example was taken for where it was not learned from.
    pub(crate) fn train(&self, cache: Option<&Cache>, fingerprint: &str) -> (Recognizer, Vec<Guessed>) {
        let (reasons, examples) = self.borrowed();
        let (recognizer, guesses) = Recognizer::train_and_guess(&reasons, &examples);
        if let Some(cache) = cache {
            cache.keep(KIND, fingerprint, &recognizer.to_bytes());
        }
        (recognizer, guesses)
    }

    /// What comes of each example where it was not learned from, in the order of languages and examples.
    pub(crate) fn cross_validate(&self) -> Vec<HeldBack> {
        let (reasons, examples) = self.borrowed();
        let folds: Vec<usize> = (0..FOLDS).collect();
        let rounds = each(&folds, |(): &mut (), fold| cross_validate(&reasons, &examples, FOLDS, *fold));
        let mut held_back = rounds.concat();
        held_back.sort_by_key(|held_back| (held_back.language, held_back.message));
        held_back
    }

    /// The reasons, and the examples of each language, as a recognizer takes them.
    pub(crate) fn borrowed(&self) -> (Vec<&str>, Vec<Examples<'_>>) {
        (self.reasons.iter().map(String::as_str).collect(), self.languages.iter().map(OfLanguage::examples).collect())
    }
}

impl OfLanguage {
    fn examples(&self) -> Examples<'_> {
        let messages = self.messages.iter().map(|example| (example.reason.as_str(), example.text.as_str())).collect();
        let thesaurus = self.thesaurus.iter().flat_map(Thesaurus::iter).collect();
        Examples { locale: self.tag.clone(), messages, thesaurus }
    }
}
