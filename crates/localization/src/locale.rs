//! A locale: the Fluent files of one folder below `locales/`; and all of them together, with their fallback.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use fluent_syntax::ast::{Attribute, Entry, Pattern};
use korb_catalogue::{Code, Diagnostic, SourceFile};

use crate::walk::{Part, walk};
use crate::{LocaleTag, Resource};

/// The texts of one locale.
#[derive(Debug)]
pub struct Locale {
    tag: LocaleTag,
    resources: Vec<Resource>,
    /// Where each message and term stands, by name; terms with their hyphen.
    entries: HashMap<String, Position>,
    selects_register: bool,
}

#[derive(Debug, Clone, Copy)]
struct Position {
    resource: usize,
    entry: usize,
}

/// A message or term of a locale.
#[derive(Clone, Copy)]
pub(crate) struct Message<'l> {
    pub(crate) resource: &'l Resource,
    pub(crate) name: &'l str,
    pub(crate) is_term: bool,
    pub(crate) value: Option<&'l Pattern<&'l str>>,
    pub(crate) attributes: &'l [Attribute<&'l str>],
}

impl<'l> Message<'l> {
    fn of(resource: &'l Resource, entry: &'l Entry<&'l str>) -> Option<Self> {
        match entry {
            Entry::Message(message) => Some(Self {
                resource,
                name: message.id.name,
                is_term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            Entry::Term(term) => Some(Self {
                resource,
                name: term.id.name,
                is_term: true,
                value: Some(&term.value),
                attributes: &term.attributes,
            }),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => None,
        }
    }

    /// The patterns of the value and of the attributes, each with the name of its attribute.
    pub(crate) fn patterns(self) -> impl Iterator<Item = (Option<&'l str>, &'l Pattern<&'l str>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        self.value.map(|value| (None, value)).into_iter().chain(attributes)
    }

    pub(crate) fn pattern(self, attribute: Option<&str>) -> Option<&'l Pattern<&'l str>> {
        self.patterns().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }

    /// A finding at a part of this message.
    pub(crate) fn fault(self, code: Code, slice: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, message).at(self.resource.file(), self.resource.span(slice))
    }
}

impl Locale {
    /// Reads the files of a locale. Whatever is wrong with them is added to `faults`; the rest can be used.
    pub fn read(tag: LocaleTag, files: &[SourceFile], faults: &mut Vec<Diagnostic>) -> Self {
        let resources: Vec<_> = files.iter().filter_map(|file| Resource::read(file, faults)).collect();
        let mut entries = HashMap::new();
        let mut selects_register = false;
        for (resource_index, resource) in resources.iter().enumerate() {
            for (entry_index, entry) in resource.entries().enumerate() {
                let Some(message) = Message::of(resource, entry) else {
                    continue;
                };
                // fluent-bundle keeps messages and terms under one name, so `foo` and `-foo` exclude each other.
                let position = Position { resource: resource_index, entry: entry_index };
                if let Some(first) = entries.insert(message.name.to_owned(), position) {
                    faults.push(duplicate(&resources, first, message));
                }
                for (_, pattern) in message.patterns() {
                    walk(pattern, &mut |part| {
                        selects_register |= matches!(part, Part::Variable { name: "register", .. });
                    });
                }
            }
        }
        Self { tag, resources, entries, selects_register }
    }

    /// Its tag.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// Whether any of its texts depends on the register; if none does, the locale does not know the difference.
    pub fn selects_register(&self) -> bool {
        self.selects_register
    }

    /// The names of its messages that begin with `prefix`, without the prefix, in no particular order.
    pub fn names<'l>(&'l self, prefix: &'l str) -> impl Iterator<Item = &'l str> {
        self.entries.keys().filter_map(move |name| name.strip_prefix(prefix))
    }

    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The message or term of a name.
    pub(crate) fn get(&self, name: &str) -> Option<Message<'_>> {
        let position = self.entries.get(name)?;
        let resource = &self.resources[position.resource];
        Message::of(resource, resource.fluent().get_entry(position.entry)?)
    }

    /// All messages and terms, in the order of the files.
    pub(crate) fn messages(&self) -> impl Iterator<Item = Message<'_>> {
        self.resources
            .iter()
            .flat_map(|resource| resource.entries().filter_map(move |entry| Message::of(resource, entry)))
    }

    /// Where a message or one of its attributes begins, for a finding that comes up when it is formatted.
    pub(crate) fn place(&self, name: &str, attribute: Option<&str>) -> Option<(&SourceFile, Range<usize>)> {
        let message = self.get(name)?;
        let attribute = message.attributes.iter().find(|candidate| Some(candidate.id.name) == attribute);
        let slice = attribute.map_or(message.name, |attribute| attribute.id.name);
        Some((message.resource.file(), message.resource.span(slice)))
    }
}

fn duplicate(resources: &[Resource], first: Position, second: Message<'_>) -> Diagnostic {
    let first_file = &resources[first.resource];
    let line = first_file
        .fluent()
        .get_entry(first.entry)
        .and_then(|entry| Message::of(first_file, entry))
        .map_or(0, |first| first_file.file().position(first_file.span(first.name).start).0);
    let message = format!("there is a message or term of the name `{}` already", second.name);
    let help = format!("the first one is in {} line {line}; rename or remove one of the two", first_file.file().path());
    second.fault(Code::DuplicateMessage, second.name, message).help(help)
}

/// The locales of a workspace.
#[derive(Debug)]
pub struct Locales {
    by_tag: BTreeMap<LocaleTag, Locale>,
    source: LocaleTag,
}

impl Locales {
    /// Puts locales together; `source` is the tag of the one that translations are made from.
    pub fn new(locales: Vec<Locale>, source: LocaleTag) -> Self {
        Self { by_tag: locales.into_iter().map(|locale| (locale.tag.clone(), locale)).collect(), source }
    }

    /// The tag of the source locale.
    pub fn source(&self) -> &LocaleTag {
        &self.source
    }

    /// The locale of a tag, if there is a folder for it.
    pub fn get(&self, tag: &LocaleTag) -> Option<&Locale> {
        self.by_tag.get(tag)
    }

    /// All locales, sorted by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.by_tag.values()
    }

    /// Where texts for `tag` come from: what it inherits from, as far as there are folders for it, then the source
    /// locale. `de-AT` gives `de-AT`, `de`.
    pub fn chain(&self, tag: &LocaleTag) -> Vec<&Locale> {
        let mut chain: Vec<_> = tag.inheritance().iter().filter_map(|tag| self.get(tag)).collect();
        if let Some(source) = self.get(&self.source)
            && !chain.iter().any(|locale| locale.tag == self.source)
        {
            chain.push(source);
        }
        chain
    }
}
