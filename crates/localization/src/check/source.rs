//! The source texts, analyzed once: what the checks of every translation compare with.
//!
//! Nothing of it stays parsed, so that a large project needs the memory of its texts and not of their syntax trees.

use std::collections::hash_map::Entry::Vacant;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use korb_catalogue::{Place, SourceFile};

use super::branches::features;
use super::features::Features;
use super::habits::Habits;
use super::project::Rules;
use super::traits::Traits;
use crate::entry::Entry;
use crate::resource::{Resource, TreeFile};
use crate::tag::LocaleTag;

/// The source texts, analyzed.
#[derive(Debug)]
pub struct Source {
    pub(super) tag: LocaleTag,
    pub(super) rules: Rules,
    /// Its files by their paths below the folder of the locale, sorted.
    files: Vec<(String, SourceTexts)>,
    /// Where each message and term stands, for references from one file to another and for translations that are divided
    /// into files in another way.
    homes: HashMap<String, Home>,
    /// The functions that its texts call, with the options that they give them.
    pub(super) functions: BTreeMap<String, BTreeSet<String>>,
    /// The texts that translators may have copied instead of the source's.
    pub(super) english: Option<Box<Self>>,
    /// Whether all of it could be read. If not, what seems obsolete may be in the rest.
    pub(super) is_whole: bool,
    /// Whether any of its texts has HTML, so that a program reads them as such.
    pub(super) has_html: bool,
    /// Whether nothing of one of its files could be read.
    pub(super) has_unread_files: bool,
    /// How it writes quotation marks, dots and dashes, once that has been asked.
    habits: OnceLock<Habits>,
}

/// The file of a message or term.
#[derive(Debug)]
struct Home {
    /// Its number among the files.
    position: usize,
    /// Whether no other file has one of the same name.
    is_only: bool,
}

/// Where the source has a message or term.
#[derive(Debug, Clone, Copy)]
pub(super) struct Location {
    /// The number of the file.
    pub(super) position: usize,
    /// Its number among the texts of the file, if it can be read there.
    pub(super) index: Option<usize>,
}

/// The texts of one source file.
#[derive(Debug, Default)]
pub(super) struct SourceTexts {
    /// The file, unless it could not be read.
    file: Option<SourceFile>,
    /// The names of the messages and terms, in order, and what they consist of.
    pub(super) order: Vec<String>,
    entries: Vec<SourceEntry>,
    /// The number of each.
    by_name: HashMap<String, usize>,
    /// Whether a message and a term of it have the same name.
    pub(super) has_twins: bool,
    /// The names of what cannot be read. It is there all the same, and its translation is not obsolete.
    pub(super) unreadable: BTreeSet<String>,
}

/// A message or term of the source.
#[derive(Debug)]
pub(super) struct SourceEntry {
    /// Where its name stands, without the hyphen of a term.
    name: Span,
    pub(super) traits: Traits,
    pub(super) value: Option<Features>,
    pub(super) attributes: Vec<SourceAttribute>,
    /// The indexes in `attributes` by name, if there are many of them.
    by_name: Option<HashMap<String, usize>>,
}

/// An attribute of a message or term of the source.
#[derive(Debug)]
pub(super) struct SourceAttribute {
    pub(super) name: String,
    span: Span,
    pub(super) features: Features,
}

/// A stretch of a file, in bytes. No file is larger than 16 MiB.
type Span = (u32, u32);

/// With more attributes than this, one is looked up in a map: a search for each would take quadratic time.
pub(super) const MANY_ATTRIBUTES: usize = 16;

impl Source {
    /// Analyzes the source.
    pub(super) fn of(tag: LocaleTag, files: &[TreeFile], rules: Rules) -> Self {
        let mut source = Self {
            tag,
            rules,
            files: Vec::with_capacity(files.len()),
            homes: HashMap::new(),
            functions: BTreeMap::new(),
            english: None,
            is_whole: files.iter().all(|file| file.resource.as_ref().is_some_and(Resource::is_whole)),
            has_html: false,
            has_unread_files: files.iter().any(|file| file.resource.is_none()),
            habits: OnceLock::new(),
        };
        for TreeFile { relative, resource } in files {
            let texts = resource.as_ref().map(SourceTexts::of).unwrap_or_default();
            for (_, features) in texts.entries.iter().flat_map(SourceEntry::texts) {
                for (name, options) in &features.functions {
                    source.functions.entry(name.clone()).or_default().extend(options.iter().cloned());
                }
                source.has_html = source.has_html || features.has_html();
            }
            source.files.push((relative.clone(), texts));
        }
        source.files.sort_by(|a, b| a.0.cmp(&b.0));
        for (position, (_, texts)) in source.files.iter().enumerate() {
            for id in texts.order.iter().chain(&texts.unreadable) {
                let home = source.homes.entry(id.clone()).or_insert(Home { position, is_only: true });
                home.is_only &= home.position == position;
            }
        }
        if source.rules.is_one_bundle() {
            // Of two with the same name the first one counts, and the other one is an error.
            for (position, (_, texts)) in source.files.iter_mut().enumerate() {
                let is_first = |id: &String| source.homes.get(id).is_some_and(|home| home.position == position);
                texts.retain(is_first);
            }
        }
        source
    }

    /// Compares translations with the English ones, too: whoever does not read the source copies from those. A copy of them
    /// is no more translated than one of the source.
    #[must_use]
    pub fn with_english(mut self, tag: LocaleTag, files: &[TreeFile]) -> Self {
        self.english = Some(Box::new(Self::of(tag, files, self.rules.clone())));
        self
    }

    /// The locale that translations are made from.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// Its files, each with its path below the folder of the locale.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &SourceTexts)> {
        self.files.iter().map(|(relative, texts)| (relative.as_str(), texts))
    }

    /// The number of a file, by which it is found sooner than by its path.
    pub(super) fn position(&self, relative: &str) -> Option<usize> {
        self.files.binary_search_by(|(known, _)| known.as_str().cmp(relative)).ok()
    }

    /// The texts of the file of this number.
    pub(super) fn texts(&self, position: usize) -> &SourceTexts {
        &self.files[position].1
    }

    /// The path of the file of this number.
    pub(super) fn path(&self, position: usize) -> &str {
        &self.files[position].0
    }

    /// Where the source has a message or term, which a translation has in the file whose number is `near`.
    ///
    /// That file comes first. In another tree than a workspace each file may be a bundle of its own, so that a message which
    /// several other files have is none of theirs.
    pub(super) fn find(&self, near: Option<usize>, id: &str) -> Option<Location> {
        if let Some(near) = near.and_then(|near| self.find_in(near, id)) {
            return Some(near);
        }
        let is_unread = near.is_some_and(|near| self.files[near].1.is_unread());
        let home = self.homes.get(id)?;
        let is_meant = self.rules.is_one_bundle() || home.is_only && !is_unread;
        is_meant.then(|| self.find_in(home.position, id)).flatten()
    }

    /// The same for a message or term that is probably the one of the number `next` there: translations mostly keep the order
    /// of their source.
    pub(super) fn find_next(&self, near: Option<usize>, entry: Entry<'_>, next: usize) -> Option<Location> {
        let is_next = |position: &usize| self.files[*position].1.order.get(next).is_some_and(|id| entry.is_called(id));
        match near.filter(is_next) {
            Some(position) => Some(Location { position, index: Some(next) }),
            None => self.find(near, &entry.id()),
        }
    }

    fn find_in(&self, position: usize, id: &str) -> Option<Location> {
        let texts = &self.files[position].1;
        let index = texts.by_name.get(id).copied();
        (index.is_some() || texts.unreadable.contains(id)).then_some(Location { position, index })
    }

    /// The number of the file that has the source of a message.
    pub(super) fn home(&self, near: Option<usize>, id: &str) -> Option<usize> {
        Some(self.find(near, id)?.position)
    }

    /// What stands at a place of the source, if it can be read.
    pub(super) fn entry(&self, location: Location) -> Option<&SourceEntry> {
        self.files[location.position].1.entries.get(location.index?)
    }

    /// The source of a message in the file of this number.
    pub(super) fn entry_at(&self, position: usize, id: &str) -> Option<&SourceEntry> {
        self.entry(self.find_in(position, id)?)
    }

    /// The source of a message, in whatever file it stands.
    pub(super) fn anywhere(&self, id: &str) -> Option<&SourceEntry> {
        self.entry_at(self.homes.get(id)?.position, id)
    }

    /// The first file that has a message or term of this name.
    pub(super) fn path_of(&self, id: &str) -> Option<&str> {
        Some(self.path(self.homes.get(id)?.position))
    }

    /// Where the source has a message, or one of its attributes, in the file of this number.
    pub(super) fn place(&self, position: usize, id: &str, attribute: Option<&str>) -> Option<Place> {
        let texts = &self.files[position].1;
        let entry = self.entry_at(position, id)?;
        let (start, end) = match attribute {
            None => entry.name,
            Some(name) => entry.attribute(name)?.span,
        };
        Some(Place::new(texts.file.as_ref()?, start as usize..end as usize))
    }

    /// Where the source has a message, or one of its attributes, in whatever file.
    pub(super) fn place_anywhere(&self, id: &str, attribute: Option<&str>) -> Option<Place> {
        self.place(self.homes.get(id)?.position, id, attribute)
    }

    /// How it writes quotation marks, dots and dashes.
    pub(super) fn habits(&self) -> &Habits {
        self.habits.get_or_init(|| {
            let entries = self.files.iter().flat_map(|(_, texts)| &texts.entries);
            Habits::of(entries.flat_map(SourceEntry::texts).map(|(_, features)| features.text.as_str()))
        })
    }

    /// The variables that a message uses, directly or through the messages that it refers to.
    pub(super) fn variables<'s>(&'s self, entry: &'s SourceEntry) -> BTreeSet<&'s str> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<_> = entry.texts().map(|(_, features)| features).collect();
        while let Some(features) = todo.pop() {
            variables.extend(features.variables().map(|(name, _)| name));
            for (id, attribute) in &features.messages {
                if seen.insert((id, attribute)) {
                    todo.extend(self.anywhere(id).and_then(|entry| entry.get(attribute.as_deref())));
                }
            }
        }
        variables
    }
}

impl SourceTexts {
    fn of(resource: &Resource) -> Self {
        let mut texts = Self {
            file: Some(resource.file().clone()),
            unreadable: resource.unreadable().map(ToOwned::to_owned).collect(),
            ..Self::default()
        };
        for entry in resource.entries() {
            // Of two with the same name the first one counts, as in the runtimes.
            if let Vacant(place) = texts.by_name.entry(entry.id().into_owned()) {
                texts.order.push(place.key().clone());
                place.insert(texts.entries.len());
                texts.entries.push(SourceEntry::of(resource, entry));
            }
        }
        let is_twin = |id: &String| id.strip_prefix('-').is_some_and(|name| texts.by_name.contains_key(name));
        texts.has_twins = texts.order.iter().any(is_twin);
        texts
    }

    /// Keeps some of the messages and terms.
    fn retain(&mut self, is_kept: impl Fn(&String) -> bool) {
        let all = std::mem::take(&mut self.order).into_iter().zip(std::mem::take(&mut self.entries));
        (self.order, self.entries) = all.filter(|(id, _)| is_kept(id)).unzip();
        self.by_name = self.order.iter().enumerate().map(|(index, id)| (id.clone(), index)).collect();
    }

    /// The names of its messages, in order, each with its number.
    pub(super) fn messages(&self) -> impl Iterator<Item = (usize, &str)> + Clone {
        self.order.iter().map(String::as_str).enumerate().filter(|(_, id)| !id.starts_with('-'))
    }

    /// Whether nothing of the file could be read.
    pub(super) fn is_unread(&self) -> bool {
        self.file.is_none()
    }
}

impl SourceEntry {
    fn of(resource: &Resource, entry: Entry<'_>) -> Self {
        let span = |slice: &str| {
            let span = resource.span(slice);
            let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            (byte(span.start), byte(span.end))
        };
        let attributes = entry.attributes.iter().map(|attribute| SourceAttribute {
            name: attribute.id.name.to_owned(),
            span: span(attribute.id.name),
            features: features(attribute.id.name, &attribute.value),
        });
        let attributes: Vec<_> = attributes.collect();
        let by_name = (attributes.len() > MANY_ATTRIBUTES).then(|| {
            // Of two with the same name the first one counts.
            attributes.iter().enumerate().rev().map(|(at, attribute)| (attribute.name.clone(), at)).collect()
        });
        let value = entry.value.map(|value| features(entry.name, value));
        Self { name: span(entry.name), traits: Traits::of(entry), value, attributes, by_name }
    }

    /// Its texts, each with the name of its attribute.
    pub(super) fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Features)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.name.as_str()), &attribute.features));
        self.value.iter().map(|value| (None, value)).chain(attributes)
    }

    /// The text of the message itself, or of an attribute.
    pub(super) fn get(&self, attribute: Option<&str>) -> Option<&Features> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attribute(name).map(|attribute| &attribute.features),
        }
    }

    fn attribute(&self, name: &str) -> Option<&SourceAttribute> {
        match &self.by_name {
            Some(by_name) => by_name.get(name).map(|at| &self.attributes[*at]),
            None => self.attributes.iter().find(|attribute| attribute.name == name),
        }
    }

    /// Whether one of its texts gives a term an argument of that name, or without a name if it is empty.
    pub(super) fn gives(&self, term: &str, argument: &str) -> bool {
        let argument = (term.to_owned(), argument.to_owned());
        self.texts().any(|(_, text)| text.given.contains(&argument))
    }

    /// Whether one of its texts refers to a message or term.
    pub(super) fn refers_to(&self, name: &str) -> bool {
        self.texts().any(|(_, text)| text.terms.contains_key(name) || text.messages.iter().any(|(id, _)| id == name))
    }
}
