//! What a check is given besides the texts: what is known about the project that they belong to.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::{Code, Diagnostic};

use super::platforms::Platforms;

/// What is known about a project apart from its files.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Who uses the texts.
    pub usage: Usage,
    /// Whether the texts use Korb's own inline markup. If not, a `*` or `[` in them is just a character, and HTML may
    /// be meant.
    pub markup: bool,
    /// Whether another locale gives the texts that this one lacks, so that they are not missing.
    pub is_partial: bool,
    /// The kinds of findings to skip. A check that can find nothing else does not run, unless rendering needs it. The
    /// caller leaves out what other checks find of these kinds.
    pub skipped: BTreeSet<Code>,
}

/// Who uses the texts, which decides what they can mention.
#[derive(Debug, Clone, Default)]
pub enum Usage {
    /// A program that Korb knows nothing about. What the source mentions is what there is.
    #[default]
    Unknown,
    /// A workspace of Korb's own. Everything that its texts can mention is known.
    Workspace(Vocabulary),
}

/// What the texts of a workspace can mention.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// The variables that every message can use, even if its source does not.
    pub variables: BTreeSet<String>,
    /// Whether `variables` has every word of the platform that the locale has. A file that cannot be read may have
    /// more.
    pub has_all_words: bool,
    /// The variables that can only have certain values, with those values.
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// The words of the platforms in the language of the locale.
    pub platforms: Platforms,
    /// The functions that messages can call.
    pub functions: BTreeSet<String>,
    /// Prefixes of the names of messages whose attributes each locale chooses by itself.
    pub free_attributes: Vec<String>,
    /// The variables that a translation can do without, even if its source uses them.
    pub optional_variables: BTreeSet<String>,
}

impl Rules {
    /// What texts can mention, if that is known.
    pub(crate) fn vocabulary(&self) -> Option<&Vocabulary> {
        match &self.usage {
            Usage::Unknown => None,
            Usage::Workspace(vocabulary) => Some(vocabulary),
        }
    }

    /// Whether all files of a locale make one bundle, so that it does not matter in which one a message stands. In another
    /// program each may be a bundle of its own.
    pub(super) fn is_one_bundle(&self) -> bool {
        self.vocabulary().is_some()
    }

    /// A finding about something that a translation leaves out. In a workspace what is left out falls back, and a part of
    /// a translation is welcome; another program may show nothing there.
    pub(super) fn left_out(&self, code: Code, message: String) -> Diagnostic {
        match &self.usage {
            Usage::Workspace(_) => Diagnostic::note(code, message),
            Usage::Unknown => Diagnostic::warning(code, message),
        }
    }

    /// Whether each locale chooses by itself which attributes a message has.
    pub(super) fn has_free_attributes(&self, id: &str) -> bool {
        let prefixes = self.vocabulary().into_iter().flat_map(|vocabulary| &vocabulary.free_attributes);
        prefixes.into_iter().any(|prefix| id.starts_with(prefix))
    }

    /// Whether a translation can do without a variable that its source uses.
    pub(super) fn is_optional(&self, variable: &str) -> bool {
        self.vocabulary().is_some_and(|vocabulary| vocabulary.optional_variables.contains(variable))
    }
}
