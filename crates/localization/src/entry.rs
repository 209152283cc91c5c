//! A message or a term, which most code treats alike: both have a name, attributes and, nearly always, a value.

use std::borrow::Cow;

use fluent_syntax::ast::{self, Pattern};

/// A message or a term.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'p> {
    pub(crate) name: &'p str,
    pub(crate) is_term: bool,
    pub(crate) value: Option<&'p Pattern<&'p str>>,
    pub(crate) attributes: &'p [ast::Attribute<&'p str>],
}

impl<'p> Entry<'p> {
    /// The message or term that an entry of a file is, if it is one.
    pub(crate) fn of(entry: &'p ast::Entry<&'p str>) -> Option<Self> {
        match entry {
            ast::Entry::Message(message) => Some(Self {
                name: message.id.name,
                is_term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            ast::Entry::Term(term) => {
                Some(Self { name: term.id.name, is_term: true, value: Some(&term.value), attributes: &term.attributes })
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        }
    }

    /// The name with the hyphen that a term has.
    pub(crate) fn id(&self) -> Cow<'p, str> {
        if self.is_term { format!("-{}", self.name).into() } else { self.name.into() }
    }

    /// Whether it has this name, in which a term has its hyphen.
    pub(crate) fn is_called(&self, id: &str) -> bool {
        if self.is_term { id.strip_prefix('-') == Some(self.name) } else { id == self.name }
    }

    /// The value and the attributes, each with the name of its attribute.
    pub(crate) fn patterns(self) -> impl Iterator<Item = (Option<&'p str>, &'p Pattern<&'p str>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        self.value.map(|value| (None, value)).into_iter().chain(attributes)
    }

    pub(crate) fn pattern(self, attribute: Option<&str>) -> Option<&'p Pattern<&'p str>> {
        self.patterns().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }
}
