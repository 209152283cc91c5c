//! Texts of the source that nothing uses: they are translated into every language for nobody.

use std::collections::{BTreeSet, HashSet};

use korb_catalogue::{Code, Diagnostic};

use crate::entry::Entry;
use crate::key::Key;
use crate::locale::{Locale, Locales};
use crate::resource::Resource;
use crate::walk::{Part, walk};

/// The texts of the source locale that no text refers to and that `is_used` does not know. It also gets the variables
/// that any text uses, since a text uses the words of platforms as variables.
///
/// A message of which nothing is used is reported as a whole. Terms are left out: they are a locale's own business.
pub fn unused(locales: &Locales, is_used: impl Fn(Key<'_>, &BTreeSet<&str>) -> bool) -> Vec<Diagnostic> {
    let mut variables = BTreeSet::new();
    let mut referred = HashSet::new();
    let all = locales.iter().flat_map(Locale::resources).flat_map(Resource::entries);
    for (_, pattern) in all.flat_map(Entry::patterns) {
        walk(pattern, &mut |part| match part {
            Part::Variable { name, .. } => drop(variables.insert(name)),
            Part::Message { id, attribute } => drop(referred.insert((id, attribute))),
            _ => {}
        });
    }
    let Some(source) = locales.get(locales.source()) else { return Vec::new() };
    let mut faults = Vec::new();
    for entry in source.resources().flat_map(Resource::entries) {
        if entry.is_term {
            continue;
        }
        let is_unused = |attribute| {
            let key = Key { message: entry.name, attribute };
            !referred.contains(&(entry.name, attribute)) && !is_used(key, &variables)
        };
        let texts = entry.patterns().map(|(attribute, _)| attribute);
        let (mut unused, used): (Vec<_>, Vec<_>) = texts.partition(|attribute| is_unused(*attribute));
        if used.is_empty() {
            unused = vec![None];
        }
        for attribute in unused {
            let key = Key { message: entry.name, attribute };
            let what = if used.is_empty() { "message" } else { "text" };
            let fault = Diagnostic::warning(Code::UnusedMessage, format!("nothing uses the {what} `{key}`"))
                .help("remove it, correct its name, or use it in a template or another message");
            let mut fault = match source.place(entry.name, attribute) {
                Some((file, span)) => fault.at(file, span),
                None => fault,
            };
            fault.subject.locale = Some(locales.source().to_string());
            fault.subject.id = Some(entry.name.to_owned());
            fault.subject.attribute = attribute.map(ToOwned::to_owned);
            faults.push(fault);
        }
    }
    Diagnostic::sort(&mut faults);
    faults
}
