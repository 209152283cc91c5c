//! The texts of a workspace: Fluent files read with their positions, locales with fallback, and formatting as CLDR
//! says.
//!
//! ```
//! use korb_catalogue::{Id, SourceFile};
//! use korb_localization::{Isolation, Key, Locale, Locales, LocaleTag, Persons};
//!
//! let german = SourceFile::new("locales/de/reply.ftl", "members = { $members } Mitglieder");
//! let de = Locale::read(LocaleTag::new("de")?, &[german]);
//! let locales = Locales::new(vec![de], LocaleTag::new("de")?);
//!
//! let localizer = locales.localizer(&LocaleTag::new("de-AT")?, Isolation::Off);
//! let words = localizer.words(&Id::new("xing")?, Persons::new("formal")).unwrap();
//! let mut arguments = localizer.arguments(&words);
//! arguments.set("members", 3000);
//! let text = localizer.format(Key::message("members"), &arguments).unwrap().unwrap();
//! assert_eq!(text.text, "3.000 Mitglieder");
//! assert_eq!(text.locale.as_str(), "de");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
mod coverage;
mod deeds;
mod entry;
mod fix;
mod initial;
pub mod inline;
mod isolation;
mod key;
mod lists;
mod locale;
mod localizer;
mod numbers;
mod pair;
mod phrasings;
mod plural_forms;
mod pseudo;
mod resource;
mod search;
mod skeleton;
mod sources;
mod syntax;
mod tag;
mod unused;
mod validate;
mod variables;
mod walk;
mod words;

pub use check::platforms::Platforms;
pub use check::project::{Rules, Usage, Vocabulary};
pub use check::source::Source;
pub use check::{checks, is_needed_to_render};
pub use coverage::{Coverage, Missing};
pub use deeds::deed_url;
pub use fix::apply_fixes;
pub use initial::continued;
pub use isolation::Isolation;
pub use key::Key;
pub use lists::List;
pub use locale::{Locale, Locales};
pub use localizer::{Arguments, Language, Localized, Localizer, Words};
pub use pair::Pair;
pub use pseudo::Pseudo;
pub use resource::{LOCALE_IN_PATH, Resource, TreeFile};
pub use search::{fold, plain_letters};
pub use skeleton::{Addition, Beside, Obsolete, Update, begin_translation, update_translation};
pub use sources::parts::{PartChange, compare_parts, differs_in_signs_only};
pub use sources::text::{Text, Texts};
pub use sources::words::{Change, compare_words};
pub use sources::{Recorded, Sources, stale_in, stale_translations};
pub use tag::{Direction, InvalidTag, LocaleTag};
pub use unused::unused;
pub use validate::{reading_faults, validate, workspace_rules};
pub use variables::{VARIABLES, Variable};
pub use words::Persons;

/// The examples of the README are tests, so that they stay right.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
