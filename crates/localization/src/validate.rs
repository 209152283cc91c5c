//! The checks without which a workspace cannot be rendered: references, functions, variables, circles.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What is
//! left to go wrong when a message is formatted depends on the values.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::Diagnostic;

use crate::check::{self, Entry, File, Rules};
use crate::{Locale, Locales, VARIABLES};

/// Checks the texts of one locale, together with those that it falls back to; `registers` are what `$register` can be.
pub fn validate<'r>(
    locales: &Locales,
    locale: &Locale,
    registers: impl IntoIterator<Item = &'r str>,
    faults: &mut Vec<Diagnostic>,
) {
    let rules = rules(locales, locale, registers);
    let files = locale.resources().iter().map(|resource| File {
        file: resource.file(),
        relative: resource.file().path(),
        text: resource.fluent().source(),
        entries: resource.entries().filter_map(Entry::of).collect(),
        junk: &[],
    });
    faults.extend(check::renderable(&rules, locale.tag(), files.collect()));
}

/// What messages of a workspace can use: the table's variables, the words of the platforms, one function.
fn rules<'r>(locales: &Locales, locale: &Locale, registers: impl IntoIterator<Item = &'r str>) -> Rules {
    // What a platform lacks is taken from `platform-generic`, so a word that is only there for some platforms cannot be
    // relied on. A locale that has no words at all yet is shown in another language where one is needed.
    let generic = |locale: &Locale| locale.get("platform-generic").map_or(&[][..], |generic| generic.attributes).len();
    let chain = locales.chain(locale.tag());
    let own: Vec<_> = chain.iter().filter(|other| other.tag().same_language(locale.tag())).copied().collect();
    let holders = if own.iter().any(|locale| generic(locale) > 0) { own } else { chain };
    let generics = holders.into_iter().filter_map(|locale| locale.get("platform-generic"));
    let words = generics.flat_map(|generic| generic.attributes).map(|word| format!("platform-{}", word.id.name));
    let words = words.chain(["platform-name".to_owned()]);
    let variables = VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(words);
    Rules {
        variables: Some(variables.collect()),
        values: BTreeMap::from([("register".to_owned(), registers.into_iter().map(ToOwned::to_owned).collect())]),
        functions: BTreeSet::from(["NUMBER".to_owned()]),
        // A language adds the words that its grammar needs.
        free_attributes: vec!["platform-".to_owned()],
        markup: true,
    }
}
