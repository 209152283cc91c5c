//! The profile: who answers.
//!
//! The catalogue holds the default one; users of the texts bring files of their own.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;

use crate::id::Id;
use crate::names::named;

/// The most characters that a name can have: more than any has, and few enough to leave room for a reply.
pub const MAX_NAME: usize = 200;

/// Who answers, in facts that the texts can mention.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// The name under a reply; without it a reply is not signed.
    pub name: Option<String>,
    /// How the texts speak of this person, in languages whose verbs or participles show it; `None` if nobody said.
    pub gender: Option<Gender>,
    /// What this person is or does, out of the catalogue's `roles`. Reasons that ask for another role are left out.
    pub roles: Vec<Id>,
    /// How many groups this person moderates, if the profile says so.
    pub groups: Option<u32>,
    /// How many members the largest of them has.
    pub members: Option<u32>,
    /// For how many groups this person sends the newsletter.
    pub newsletters: Option<u32>,
    /// The address of the page that explains it all, for the foot of a reply.
    pub link: Option<String>,
    /// The address that the site is published at, with a slash at its end.
    pub base_url: Option<String>,
    /// The words above the name, instead of the locale's own.
    pub sign_off: SignOff,
    /// The tone of a reply for which nobody names another; `None` for the catalogue's first.
    pub tone: Option<Id>,
}

impl Profile {
    /// Whether this person has every role that something asks for.
    pub fn has_all(&self, roles: &[Id]) -> bool {
        roles.iter().all(|role| self.roles.contains(role))
    }
}

/// The words above the name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum SignOff {
    /// Those of the locale.
    #[default]
    OfLocale,
    /// The same in every language.
    Everywhere(String),
    /// Its own in some languages, by the tag of a locale; in others that of the locale.
    ByLocale(BTreeMap<String, Words>),
}

/// The words above the name in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// In one line.
    pub text: String,
    /// Where the tag of the language stands, in bytes. This crate does not know what is a tag.
    pub tag_span: Range<usize>,
}

impl SignOff {
    /// The words in a language. `fallback` has the tag of the language and of those that its speakers read as well,
    /// nearest first. `None` for those of the locale.
    ///
    /// ```
    /// use korb_catalogue::{SignOff, Words};
    ///
    /// let servus = Words { text: "Servus".to_owned(), tag_span: 0..2 };
    /// let sign_off = SignOff::ByLocale([("de".to_owned(), servus)].into());
    /// assert_eq!(sign_off.words(["de-AT", "de"]), Some("Servus"));
    /// assert_eq!(sign_off.words(["en"]), None);
    /// ```
    pub fn words<'f>(&self, fallback: impl IntoIterator<Item = &'f str>) -> Option<&str> {
        match self {
            Self::OfLocale => None,
            Self::Everywhere(words) => Some(words),
            Self::ByLocale(words) => fallback.into_iter().find_map(|tag| words.get(tag)).map(|words| &*words.text),
        }
    }
}

/// How a language speaks of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// As of a woman.
    Feminine,
    /// As of a man.
    Masculine,
    /// In a way that is neither, as far as the language has one.
    Other,
}

impl Gender {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Feminine, Self::Masculine, Self::Other];

    /// The name that it has in profiles and texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Feminine => "feminine",
            Self::Masculine => "masculine",
            Self::Other => "other",
        }
    }
}

named!(Gender, "gender");
