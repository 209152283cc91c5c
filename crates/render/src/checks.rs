//! The checks of this crate by name: what shows only when a workspace is put together or rendered.

use korb_catalogue::{Check, Code};

/// The checks of this crate.
pub const CHECKS: &[Check] = &[
    Check::new("locales", "The names of the folders of locales", &[Code::LocaleTag]),
    Check::new(
        "needed-texts",
        "Texts and templates that a workspace cannot do without",
        &[Code::MissingFile, Code::MissingMessage],
    ),
    Check::new(
        "templates",
        "Whether each template can be compiled and rendered",
        &[Code::TemplateSyntax, Code::TemplateUndefined, Code::TemplateError],
    ),
    Check::new(
        "paths",
        "Whether each file can be put into the output beside the others, on every system",
        &[Code::PathConflict],
    ),
    Check::new(
        "notices",
        "Whether every file and reply carries the license",
        &[Code::NoticeMissing, Code::MetadataMissing],
    ),
    Check::new("lengths", "Whether every reply fits its platform", &[Code::TooLong]),
    Check::new(
        "text-limits",
        "Whether texts keep to the lengths that the catalogue allows",
        &[Code::TextTooLong, Code::UnknownId],
    ),
    Check::new("unused-texts", "Texts of the source that nothing uses", &[Code::UnusedMessage]),
];
