//! The exact shape of `catalogue.toml` and of a profile file, as serde reads it.
//!
//! Strict: an unknown key is an error, so that a misspelled one never passes for a missing one. Values that can be
//! wrong in more ways than by their type keep their span; `validate.rs` looks at them. The annotated reference of this
//! schema is the shipped `catalogue.toml` itself.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic};
use crate::license::{License, Work};
use crate::names::did_you_mean;
use crate::platform::{Autolink, Charset, Markup, Status, Unit};
use crate::profile::Gender;
use crate::source::SourceFile;
use crate::toml_size::must_be_small_toml;

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CatalogueToml {
    pub(crate) source_locale: Spanned<String>,
    pub(crate) tones: Vec<Spanned<String>>,
    pub(crate) registers: Vec<Spanned<String>>,
    #[serde(default)]
    pub(crate) roles: Vec<Spanned<String>>,
    pub(crate) license: Spanned<License>,
    pub(crate) work: Spanned<Work>,
    pub(crate) profile: Spanned<ProfileToml>,
    pub(crate) document: DocumentToml,
    pub(crate) site: Option<SiteToml>,
    #[serde(rename = "text-limit", default)]
    pub(crate) text_limits: Vec<TextLimitToml>,
    #[serde(rename = "reason")]
    pub(crate) reasons: Vec<ReasonToml>,
    #[serde(rename = "platform")]
    pub(crate) platforms: Vec<PlatformToml>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct DocumentToml {
    pub(crate) tone: Spanned<String>,
    pub(crate) register: Spanned<String>,
    #[serde(rename = "section")]
    pub(crate) sections: Vec<SectionToml>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct SiteToml {
    pub(crate) platform: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct TextLimitToml {
    pub(crate) text: Spanned<String>,
    pub(crate) max: Spanned<usize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct SectionToml {
    pub(crate) id: Spanned<String>,
    #[serde(default)]
    pub(crate) roles: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ReasonToml {
    pub(crate) id: Spanned<String>,
    #[serde(default)]
    pub(crate) roles: Vec<Spanned<String>>,
    pub(crate) new: Option<Spanned<toml::value::Datetime>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct PlatformToml {
    pub(crate) id: Spanned<String>,
    pub(crate) words: WordsToml,
    #[serde(default)]
    pub(crate) limits: Vec<LimitToml>,
    pub(crate) markup: MarkupToml,
    pub(crate) autolinks: Option<AutolinksToml>,
    #[serde(default)]
    pub(crate) charset: Charset,
    #[serde(default)]
    pub(crate) single: bool,
    #[serde(default)]
    pub(crate) mail: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct WordsToml {
    /// The platform whose words these are, where it is not the platform itself.
    #[serde(rename = "as")]
    pub(crate) same_as: Option<Spanned<String>>,
    pub(crate) source: Spanned<String>,
    pub(crate) as_of: Spanned<toml::value::Datetime>,
    pub(crate) status: Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct LimitToml {
    pub(crate) max: Spanned<usize>,
    pub(crate) unit: Unit,
    pub(crate) source: Spanned<String>,
    pub(crate) as_of: Spanned<toml::value::Datetime>,
    pub(crate) status: Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct MarkupToml {
    pub(crate) kind: Markup,
    pub(crate) source: Spanned<String>,
    pub(crate) as_of: Spanned<toml::value::Datetime>,
    pub(crate) status: Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct AutolinksToml {
    pub(crate) of: Vec<Autolink>,
    pub(crate) source: Spanned<String>,
    pub(crate) as_of: Spanned<toml::value::Datetime>,
    pub(crate) status: Status,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ProfileToml {
    pub(crate) name: Option<Spanned<String>>,
    pub(crate) gender: Option<Gender>,
    #[serde(default)]
    pub(crate) roles: Vec<Spanned<String>>,
    pub(crate) groups: Option<u32>,
    pub(crate) members: Option<u32>,
    pub(crate) newsletters: Option<u32>,
    pub(crate) link: Option<Spanned<String>>,
    pub(crate) sign_off: Option<Spanned<SignOffToml>>,
    pub(crate) tone: Option<Spanned<String>>,
    pub(crate) base_url: Option<Spanned<String>>,
}

/// One for all languages, or a table of them. serde's way of reading either would lose the spans.
pub(crate) enum SignOffToml {
    Everywhere(String),
    ByLocale(Vec<(Spanned<String>, Spanned<String>)>),
}

impl<'de> Deserialize<'de> for SignOffToml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = SignOffToml;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("words in quotation marks, or a table of them by language")
            }

            fn visit_str<E>(self, words: &str) -> Result<SignOffToml, E> {
                Ok(SignOffToml::Everywhere(words.to_owned()))
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<SignOffToml, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(SignOffToml::ByLocale(entries))
            }
        }

        deserializer.deserialize_any(Either)
    }
}

/// Parses a TOML file into the shape that it must have; `reference` says where that is described.
///
/// # Errors
///
/// The finding that it has another shape, with the key that was meant if there is one.
pub fn parse<T: serde::de::DeserializeOwned>(file: &SourceFile, reference: &str) -> Result<T, Diagnostic> {
    must_be_small_toml(file)?;
    toml::from_str(file.text()).map_err(|error| {
        let message = error.message().trim_end_matches('.').replace('\n', ", ");
        let mut diagnostic = Diagnostic::error(Code::CatalogueSchema, &message);
        if let Some(span) = error.span() {
            diagnostic = diagnostic.at(file, span);
        }
        match suggestion(&message) {
            Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
            None => diagnostic.help(reference),
        }
    })
}

/// The name that resembles `x` most in serde's "unknown field `x`, expected one of `a`, `b`", if one does.
fn suggestion(message: &str) -> Option<&str> {
    if !message.starts_with("unknown") {
        return None;
    }
    let mut quoted = message.split('`').skip(1).step_by(2);
    did_you_mean(quoted.next()?, quoted)
}
