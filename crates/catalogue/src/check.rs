//! The checks by name: what each looks at, and the codes of what it finds.
//!
//! Each crate has a table of the checks that it makes. From these tables come the list in the documentation, the list of
//! `explain`, and the choice of the checks to run.

use crate::diagnostic::Code;

/// A check by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Check {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// What it looks at, without a full stop.
    pub about: &'static str,
    /// The codes of what it finds.
    pub codes: &'static [Code],
}

/// The checks of this crate.
pub const CHECKS: &[Check] = &[
    Check::new(
        "text-files",
        "Whether a file is text as every other program reads it",
        &[Code::Encoding, Code::ByteOrderMark, Code::LineEnding],
    ),
    Check::new(
        "catalogue",
        "The catalogue, profiles, and what a locale says about itself",
        &[Code::CatalogueSchema, Code::InvalidId, Code::DuplicateId, Code::UnknownId, Code::InvalidValue],
    ),
    Check::new(
        "requests",
        "The requests that a locale has as examples, and whether each is one of a single reason",
        &[Code::DuplicateRequest, Code::AmbiguousRequest, Code::UnknownId, Code::InvalidValue, Code::CatalogueSchema],
    ),
    Check::new(
        "thesaurus",
        "The words by which a locale mentions what requests are about",
        &[Code::UnknownId, Code::InvalidValue, Code::CatalogueSchema],
    ),
    Check::new(
        "licenses",
        "Whether share-alike allows the licenses of the work, the texts and the templates",
        &[Code::LicenseNotAllowed],
    ),
];

impl Check {
    /// A check of that name.
    pub const fn new(name: &'static str, about: &'static str, codes: &'static [Code]) -> Self {
        Self { name, about, codes }
    }
}
