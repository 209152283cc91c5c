//! By which words a language says what: `locales/<tag>/thesaurus.toml`, a file that a locale can do without.
//!
//! The file has a list of words and phrases for each concept. A concept has the same name in every locale, so that what
//! is learned of it in one language holds in all.
//!
//! ```toml
//! coffee = ["coffee", "lunch*", "*beer*"]
//! visit = ["visit*", "looked at"]
//! ```
//!
//! An entry stands for whole words, a `*` at an end for any letters there. Capitals, accents and punctuation make no
//! difference. Who searches for an entry decides how.

use std::collections::BTreeMap;

use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic};
use crate::names::Suggestions;
use crate::parsed::Parsed;
use crate::schema::parse;
use crate::source::SourceFile;

/// By which words one locale mentions each concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thesaurus {
    file: SourceFile,
    concepts: BTreeMap<Spanned<String>, Vec<String>>,
}

impl Thesaurus {
    /// The name of the file in the folder of a locale.
    pub const FILE_NAME: &str = "thesaurus.toml";

    /// Reads the file. An entry without a letter, digit or symbol is reported and left out.
    ///
    /// ```
    /// use korb_catalogue::{Code, SourceFile, Thesaurus};
    ///
    /// let file = |text: &str| SourceFile::new("locales/en/thesaurus.toml", text);
    /// let thesaurus = Thesaurus::read(&file("coffee = ['coffee', '*beer*']")).into_result().unwrap();
    /// assert_eq!(thesaurus.iter().collect::<Vec<_>>(), [("coffee", "coffee"), ("coffee", "*beer*")]);
    ///
    /// let empty = Thesaurus::read(&file("coffee = ['tea', '*']"));
    /// assert_eq!(empty.faults[0].code, Code::InvalidValue);
    /// ```
    pub fn read(file: &SourceFile) -> Parsed<Self> {
        let reference = "for each concept there is a list of words: `concept = [\"…\", \"…\"]`";
        let raw: BTreeMap<Spanned<String>, Vec<Spanned<String>>> = match parse(file, reference) {
            Ok(raw) => raw,
            Err(fault) => return Parsed::new(Self { file: file.clone(), concepts: BTreeMap::new() }, vec![fault]),
        };
        let mut faults = Vec::new();
        let concepts = raw.into_iter().map(|(concept, entries)| {
            let entries = entries.into_iter().filter_map(|entry| {
                let is_empty = entry.get_ref().chars().all(|c| c == '*' || c.is_whitespace());
                if is_empty {
                    let fault = Diagnostic::error(Code::InvalidValue, "this entry has no word").at(file, entry.span());
                    faults.push(
                        fault.help("write a word, with `*` for further letters before or after it, or remove it"),
                    );
                }
                (!is_empty).then(|| entry.into_inner())
            });
            let entries = entries.collect();
            (concept, entries)
        });
        let concepts = concepts.collect();
        Parsed::new(Self { file: file.clone(), concepts }, faults)
    }

    /// Each entry, behind its concept.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.concepts
            .iter()
            .flat_map(|(concept, entries)| entries.iter().map(|entry| (concept.get_ref().as_str(), entry.as_str())))
    }

    /// The names of the concepts.
    pub fn concepts(&self) -> impl Iterator<Item = &str> {
        self.concepts.keys().map(|concept| concept.get_ref().as_str())
    }

    /// Reports the concepts that the source locale does not have: what is learned of them holds in this locale only.
    ///
    /// ```
    /// use korb_catalogue::{SourceFile, Thesaurus};
    ///
    /// let read = |path: &str, text: &str| Thesaurus::read(&SourceFile::new(path, text)).into_result().unwrap();
    /// let english = read("locales/en/thesaurus.toml", "coffee = ['coffee']");
    /// let german = read("locales/de/thesaurus.toml", "cofee = ['kaffee']");
    /// assert!(german.unknown_concepts(&english)[0].help.as_deref().unwrap().contains("`coffee`"));
    /// ```
    pub fn unknown_concepts(&self, source: &Self) -> Vec<Diagnostic> {
        let suggestions = Suggestions::default();
        let unknown = self.concepts.keys().filter(|concept| !source.concepts.contains_key(*concept));
        let findings = unknown.map(|concept| {
            let help = match suggestions.find(concept.get_ref(), source.concepts()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("add it to {} as well, so that languages learn it from each other", source.file.path()),
            };
            let message = format!("the source locale has no concept `{}`", concept.get_ref());
            Diagnostic::warning(Code::UnknownId, message).at(&self.file, concept.span()).help(help)
        });
        findings.collect()
    }
}
