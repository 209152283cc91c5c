//! The checks without which a workspace cannot be rendered: references, functions, variables, circles.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What is
//! left to go wrong when a message is formatted depends on the values.

use std::collections::BTreeSet;

use korb_catalogue::Diagnostic;

use crate::check::{self, Entry, File, Rules};
use crate::{Locale, Locales, VARIABLES};

/// Checks the texts of one locale, together with those that it falls back to.
pub fn validate(locales: &Locales, locale: &Locale, faults: &mut Vec<Diagnostic>) {
    let rules = rules(locales, locale);
    let files = locale.resources().iter().map(|resource| File {
        origin: resource.file(),
        relative: resource.file().path(),
        text: resource.fluent().source(),
        entries: resource.entries().filter_map(Entry::of).collect(),
        junk: &[],
    });
    faults.extend(check::renderable(&rules, locale.tag(), files.collect()));
}

/// The rules of a locale of a workspace: messages can use the table's variables, the words of the platforms, one
/// function.
pub fn rules(locales: &Locales, locale: &Locale) -> Rules {
    let words = locales
        .chain(locale.tag())
        .into_iter()
        .flat_map(Locale::messages)
        .filter(|message| message.name.starts_with("platform-") && !message.is_term)
        .flat_map(|message| message.attributes)
        .map(|word| format!("platform-{}", word.id.name));
    // Another language takes another word, or says it in a way that needs none.
    let mut optional: BTreeSet<_> = words.collect();
    let variables = VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(optional.iter().cloned()).collect();
    // A language that makes no difference anywhere does not know formal and informal address.
    if !locale.selects_register() {
        optional.insert("register".to_owned());
    }
    Rules {
        variables: Some(variables),
        functions: BTreeSet::from(["NUMBER".to_owned()]),
        // A language adds the words that its grammar needs.
        free_attributes: vec!["platform-".to_owned()],
        optional_variables: optional,
        is_partial: locales
            .chain(locale.tag())
            .iter()
            .skip(1)
            .any(|other| other.tag().language() == locale.tag().language()),
    }
}
