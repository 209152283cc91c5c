//! The checks without which a workspace cannot be rendered: references, functions, variables, circles.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What is
//! left to go wrong when a message is formatted depends on the values.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::Diagnostic;

use crate::check::{self, File, Rules};
use crate::{Locale, Locales, VARIABLES};

/// Checks the texts of one locale, together with those that it falls back to; `registers` are what `$register` can be.
pub fn validate<'r>(
    locales: &Locales,
    locale: &Locale,
    registers: impl IntoIterator<Item = &'r str>,
    faults: &mut Vec<Diagnostic>,
) {
    let rules = rules(locales, locale, registers);
    let files = locale.resources().iter().map(|resource| File::new(resource.file().path(), resource));
    faults.extend(check::renderable(&rules, locale.tag(), files.collect()));
}

/// The beginnings of the names of messages of which each locale decides by itself which attributes they have: the words
/// that its grammar needs.
pub(crate) const FREE_ATTRIBUTES: [&str; 1] = ["platform-"];

/// The rules of a locale of a workspace: messages can use the table's variables, the words of the platforms, one
/// function.
pub fn rules<'r>(locales: &Locales, locale: &Locale, registers: impl IntoIterator<Item = &'r str>) -> Rules {
    // What a platform lacks is taken from `platform-generic`, so a word that is only there for some platforms cannot be
    // relied on. A locale that has no words at all yet is shown in another language where one is needed.
    let words = |locale: &Locale| -> Vec<String> {
        let generic = locale.get("platform-generic").map_or(&[][..], |generic| generic.attributes);
        generic.iter().map(|word| format!("platform-{}", word.id.name)).collect()
    };
    let chain = locales.chain(locale.tag());
    let own = chain.iter().filter(|other| other.tag().same_language(locale.tag())).flat_map(|own| words(own));
    let own: Vec<_> = own.collect();
    // Another language takes another word, or says it in a way that needs none.
    let mut optional: BTreeSet<_> = chain.iter().flat_map(|locale| words(locale)).collect();
    optional.insert("platform-name".to_owned());
    let known = if own.is_empty() { optional.iter().cloned().collect() } else { own };
    let variables = VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(known);
    let variables = variables.chain(["platform-name".to_owned()]).collect();
    // A language that makes no difference anywhere does not know formal and informal address.
    if !locale.selects_register() {
        optional.insert("register".to_owned());
    }
    Rules {
        variables: Some(variables),
        values: BTreeMap::from([("register".to_owned(), registers.into_iter().map(ToOwned::to_owned).collect())]),
        functions: BTreeSet::from(["NUMBER".to_owned()]),
        free_attributes: FREE_ATTRIBUTES.map(ToOwned::to_owned).to_vec(),
        markup: true,
        optional_variables: optional,
        is_partial: chain.iter().skip(1).any(|other| other.tag().language() == locale.tag().language()),
    }
}
