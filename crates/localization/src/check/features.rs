//! What a text of the source consists of, as far as its translations must agree with it.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::markup::Markup;
use crate::walk::{Part, walk};

/// What a text consists of. Owned, so that the source need not be kept parsed.
#[derive(Debug, Default)]
pub(super) struct Features {
    /// The variables that it shows.
    pub(super) shown: BTreeSet<String>,
    /// The variables that only decide between variants.
    pub(super) selecting: BTreeSet<String>,
    /// The messages that it refers to, with the attribute.
    pub(super) messages: Vec<(String, Option<String>)>,
    /// The terms that it refers to.
    pub(super) terms: BTreeSet<String>,
    /// The functions that it calls.
    pub(super) functions: BTreeSet<String>,
    /// All its text, without placeables, for comparing.
    pub(super) text: String,
    /// Its links and emphases, if it has Korb's markup.
    pub(super) markup: Markup,
}

impl Features {
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut features = Self { markup: Markup::of(pattern), ..Self::default() };
        walk(pattern, &mut |part| match part {
            Part::Text(text) => features.text.push_str(text),
            Part::Variable { name, is_shown: true } => drop(features.shown.insert(name.to_owned())),
            Part::Variable { name, is_shown: false } => drop(features.selecting.insert(name.to_owned())),
            Part::Message { id, attribute } => {
                features.messages.push((id.to_owned(), attribute.map(ToOwned::to_owned)));
            }
            Part::Function { name, .. } => drop(features.functions.insert(name.to_owned())),
            Part::Term { id, .. } => drop(features.terms.insert(id.to_owned())),
            Part::String(_) | Part::Number(_) | Part::Select { .. } => {}
        });
        features
    }

    /// Whether it uses a variable.
    pub(super) fn uses(&self, variable: &str) -> bool {
        self.shown.contains(variable) || self.selecting.contains(variable)
    }

    /// The variables that it uses, each with whether it is shown anywhere.
    pub(super) fn variables(&self) -> impl Iterator<Item = (&str, bool)> {
        let selecting = self.selecting.difference(&self.shown).map(|name| (name.as_str(), false));
        self.shown.iter().map(|name| (name.as_str(), true)).chain(selecting)
    }
}
