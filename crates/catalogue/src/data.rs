//! The catalogue as the rest of Korb sees it: checked values, and the places that later findings point to.

use std::ops::Range;

use crate::id::Id;
use crate::license::{License, Work};
use crate::platform::Platform;
use crate::profile::Profile;
use crate::source::SourceFile;

/// What exists in a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Catalogue {
    /// The file that it was read from; every `span` below is a byte range of it.
    pub file: SourceFile,
    /// The locale that translations are made from, as a BCP 47 tag.
    pub source_locale: String,
    /// Where that tag stands.
    pub source_span: Range<usize>,
    /// The tones that every answer is written in. The first is the one that a reply has unless asked otherwise.
    pub tones: Vec<Id>,
    /// The forms of address. The first is the usual one; a locale that does not know the difference ignores them.
    pub registers: Vec<Id>,
    /// What a person can be or do, for profiles, reasons and sections to name.
    pub roles: Vec<Id>,
    /// The license of everything that is rendered.
    pub license: License,
    /// What the texts are adapted from.
    pub work: Work,
    /// Who answers, unless a profile of the user's own says otherwise.
    pub profile: Profile,
    /// The document around the list of reasons.
    pub document: Document,
    /// The platform whose words stand on the pages of the site that are for no platform in particular; `None` if this
    /// workspace makes no site.
    pub site: Option<Id>,
    /// How long some texts can be at most.
    pub text_limits: Vec<TextLimit>,
    /// The kinds of request, in the order of the list.
    pub reasons: Vec<Reason>,
    /// The places where an answer is sent or shown.
    pub platforms: Vec<Platform>,
}

/// The document: what stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Document {
    /// The tone of the answers in it.
    pub tone: Id,
    /// How it addresses the reader.
    pub register: Id,
    /// Its parts, in order. The text of each is the message `document-<id>`.
    pub sections: Vec<Section>,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// Its id; `reasons` is the one that the list follows.
    pub id: Id,
    /// The message that is its text, `document-<id>`.
    pub message: String,
    /// Where the id stands.
    pub span: Range<usize>,
    /// The roles without which it makes no sense.
    pub roles: Vec<Id>,
}

/// How long a text can be at most, where something cuts off a longer one or has no room for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TextLimit {
    /// The name of the message, or its beginning.
    pub message: String,
    /// Whether every message whose name begins like this is meant.
    pub is_prefix: bool,
    /// The attribute; `None` for the text of the message itself.
    pub attribute: Option<String>,
    /// The number of characters.
    pub max: usize,
    /// Where the name stands.
    pub span: Range<usize>,
}

impl TextLimit {
    /// Whether it is about the texts of a message.
    pub fn is_about(&self, message: &str) -> bool {
        if self.is_prefix { message.starts_with(&self.message) } else { message == self.message }
    }
}

/// One kind of request, with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// Its id, which is also its anchor on a page.
    pub id: Id,
    /// The message whose attributes are its texts, `reason-<id>`.
    pub message: String,
    /// Where the id stands.
    pub span: Range<usize>,
    /// The roles without which the answer makes no sense.
    pub roles: Vec<Id>,
    /// The day on which it was added, `2026-11-23`, if that was after the list had first been published.
    pub new: Option<String>,
}

impl Catalogue {
    /// The name of the catalogue's file in a workspace.
    pub const FILE_NAME: &str = "catalogue.toml";

    /// The reasons whose answer makes sense for `profile`, in order.
    pub fn reasons_for<'c>(&'c self, profile: &'c Profile) -> impl Iterator<Item = &'c Reason> {
        self.reasons.iter().filter(|reason| profile.has_all(&reason.roles))
    }

    /// The sections that make sense for `profile`, in order.
    pub fn sections_for<'c>(&'c self, profile: &'c Profile) -> impl Iterator<Item = &'c Section> {
        self.document.sections.iter().filter(|section| profile.has_all(&section.roles))
    }
}
