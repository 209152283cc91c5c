//! The texts that a workspace cannot do without: what the catalogue asks for, and what the renderer itself uses.
//!
//! Only the source locale must have them all; another locale falls back to it.

use std::ops::Range;

use korb_catalogue::{Catalogue, Code, Diagnostic};
use korb_localization::{Isolation, Key, Locales};

use crate::labels;

/// Messages and attributes that the renderer uses whatever the catalogue says.
const FIXED: &[(&str, &[Option<&str>])] = &[
    ("document-title", &[None]),
    ("reply-salutation", &[None, Some("named")]),
    ("reply-link", &[None]),
    ("reply-sign-off", &[None]),
    ("reply-part", &[None]),
    ("reply-notice", &[None, Some("short"), Some("minimal")]),
    ("license-changes", &[None]),
    ("site-language", &[None]),
    ("site-quote", &[None]),
    (PAGE_NOTICE, &[None]),
];

/// The message that is the notice of a page.
pub(crate) const PAGE_NOTICE: &str = "site-notice";

/// The message that names the contributors. A workspace without contributors does not need it.
pub(crate) const CONTRIBUTORS: &str = "site-contributors";

/// What the license allows and asks for: the message of each heading, and that of the paragraphs below it. A workspace
/// can do without them.
pub(crate) const LICENSE: [(Option<&str>, &str); 4] = [
    (Some("license-may-heading"), "license-may"),
    (Some("license-must-heading"), "license-must"),
    (Some("license-must-not-heading"), "license-must-not"),
    (None, "license-advice"),
];

/// Reports every text that the source locale lacks, at the id in the catalogue that asks for it.
pub(crate) fn check(catalogue: &Catalogue, locales: &Locales, has_contributors: bool) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let localizer = locales.localizer(locales.source(), Isolation::Off);
    let source = &localizer.languages()[0];
    let mut need = |message: &str, attribute: Option<&str>, span: Option<&Range<usize>>| {
        let key = Key { message, attribute };
        if source.has(key) {
            return;
        }
        let mut fault = Diagnostic::error(Code::MissingMessage, format!("the source locale has no text `{key}`"));
        if let Some(span) = span {
            fault = fault.at(&catalogue.file, span.clone());
        }
        faults.push(fault.help(format!("add it to a Fluent file in `locales/{}/`", locales.source())));
    };

    for (message, attributes) in FIXED {
        for attribute in *attributes {
            need(message, *attribute, None);
        }
    }
    if has_contributors {
        need(CONTRIBUTORS, None, None);
    }
    for part in ["reply-opening", "reply-closing"] {
        for tone in &catalogue.tones {
            need(part, Some(tone), None);
        }
    }
    for section in &catalogue.document.sections {
        need(&section.message, None, Some(&section.span));
    }
    for reason in &catalogue.reasons {
        for attribute in ["request"].into_iter().chain(catalogue.tones.iter().map(|tone| &**tone)) {
            need(&reason.message, Some(attribute), Some(&reason.span));
        }
    }
    for platform in &catalogue.platforms {
        need(&format!("platform-{}", platform.words), Some("name"), Some(&platform.span));
    }
    faults
}

/// Whether the renderer itself uses a text, whatever the catalogue says.
pub(crate) fn is_fixed(key: Key<'_>) -> bool {
    let is_of_license = LICENSE.iter().any(|(heading, text)| *text == key.message || *heading == Some(key.message));
    FIXED.iter().any(|(message, attributes)| *message == key.message && attributes.contains(&key.attribute))
        || labels::is_one(key)
        // Each attribute is one more way of saying it.
        || key.message == "license-changes"
        // A workspace without contributors can have some tomorrow.
        || key.message == CONTRIBUTORS
        || is_of_license && key.attribute.is_none()
}
