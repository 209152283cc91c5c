//! What a workspace knows about its texts, and the checks without which it cannot be rendered.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What can
//! still go wrong when a message is formatted depends on the values.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::Diagnostic;

use crate::check;
use crate::check::project::{Rules, Usage, Vocabulary};
use crate::locale::{Locale, Locales};
use crate::variables::VARIABLES;

/// Finds what keeps the texts of one locale from being rendered; `registers` are the values that `$register` can have.
///
/// The texts are checked together with those that they fall back to, but only their own faults are reported.
pub fn validate<'r>(
    locales: &Locales,
    locale: &Locale,
    registers: impl IntoIterator<Item = &'r str>,
) -> Vec<Diagnostic> {
    check::needed_to_render(&workspace_rules(locales, locale, registers), locale.tag(), locale.files())
}

/// Finds what cannot be read in the texts of one locale, or stands there twice.
pub fn reading_faults(locale: &Locale) -> Vec<Diagnostic> {
    // The files of a workspace make one bundle.
    let rules = Rules { usage: Usage::Workspace(Vocabulary::default()), ..Rules::default() };
    check::needed_to_read(&rules, locale.tag(), locale.files())
}

/// Prefixes of the names of messages whose attributes each locale chooses by itself: the words that its grammar needs.
pub(crate) const FREE_ATTRIBUTES: [&str; 1] = ["platform-"];

/// The rules of a locale of a workspace: messages can use the table's variables, the words of the platforms, one
/// function.
pub fn workspace_rules<'r>(locales: &Locales, locale: &Locale, registers: impl IntoIterator<Item = &'r str>) -> Rules {
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
    let mut optional_variables: BTreeSet<_> = chain.iter().flat_map(|locale| words(locale)).collect();
    optional_variables.insert("platform-name".to_owned());
    let known = if own.is_empty() { optional_variables.iter().cloned().collect() } else { own };
    let variables = VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(known);
    let variables = variables.chain(["platform-name".to_owned()]).collect();
    // A language that makes no difference anywhere does not know formal and informal address.
    if !locale.selects_register() {
        optional_variables.insert("register".to_owned());
    }
    Rules {
        usage: Usage::Workspace(Vocabulary {
            variables,
            has_all_words: !chain.iter().any(|locale| locale.may_hold(FREE_ATTRIBUTES[0])),
            values: BTreeMap::from([("register".to_owned(), registers.into_iter().map(ToOwned::to_owned).collect())]),
            functions: BTreeSet::from(["NUMBER".to_owned()]),
            free_attributes: FREE_ATTRIBUTES.map(ToOwned::to_owned).to_vec(),
            optional_variables,
        }),
        markup: true,
        is_partial: chain.iter().skip(1).any(|other| other.tag().language() == locale.tag().language()),
        skipped: BTreeSet::new(),
    }
}
