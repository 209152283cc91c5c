//! What a Korb workspace contains, and what is wrong with it.
//!
//! The catalogue says *what exists* (reasons, platforms, the sections of the document, the profile of the person
//! who answers, the license) and holds no prose. This crate reads it from TOML, checks it, and reports every fault
//! as a [`Diagnostic`] with the place in the file. It reads no files and prints nothing: text goes in, data comes out.
//!
//! Readers return what they could read and everything that is wrong with it, as [`Parsed`]; computations that cannot go
//! on without a right value return a `Result`.
//!
//! ```
//! use korb_catalogue::{Catalogue, SourceFile};
//!
//! let file = SourceFile::new("catalogue.toml", "source-locale = 'de'\nreasns = 1\n");
//! let faults = Catalogue::read(&file).faults;
//! assert_eq!(faults[0].code.as_str(), "catalogue-schema");
//! assert_eq!(faults[0].place.as_ref().unwrap().position(), (2, 1));
//! ```

mod catalogue_file;
mod check;
mod credits;
mod data;
mod decode;
mod diagnostic;
mod id;
mod license;
mod limit;
mod names;
mod parsed;
mod platform;
mod profile;
mod requests;
mod schema;
mod source;
mod spdx;
mod thesaurus;
mod toml_size;
mod unseen;
mod validate;

pub use self::spdx::is_license_id;
pub use catalogue_file::CatalogueFile;
pub use check::{CHECKS, Check};
pub use credits::Credits;
pub use data::{Catalogue, Document, Reason, Section, TextLimit};
pub use decode::{legible, wrong_encoding};
pub use diagnostic::{Code, Diagnostic, Place, Related, Severity, Subject};
pub use id::{Id, InvalidId};
pub use license::{License, Work, permits_adaptation, refusal};
pub use limit::{Listed, MOST_LISTED};
pub use names::{Suggestions, UnknownName, did_you_mean, is_device, some_of};
pub use parsed::Parsed;
pub use platform::{Autolinks, Charset, Fact, Limit, Markup, Platform, Status, Unit};
pub use profile::{Gender, MAX_NAME, Profile, SignOff, Words};
pub use requests::{Request, Requests};
pub use schema::parse as parse_toml;
pub use source::{MAX_FILE_BYTES, SourceFile};
pub use thesaurus::Thesaurus;
pub use toml_size::must_be_small_toml;
pub use unseen::{disturbs_line, is_unseen, turns_direction};
pub use validate::is_web_address;

/// The examples of the README are tests, so that they stay right.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
