//! A locale: the Fluent files of one folder below `locales/`; and all of them together, with their fallback.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use korb_catalogue::SourceFile;

use crate::entry::Entry;
use crate::initial;
use crate::key::Key;
use crate::pseudo::Pseudo;
use crate::resource::{Resource, TreeFile};
use crate::tag::LocaleTag;
use crate::walk::{Part, walk};

/// The texts of one locale.
#[derive(Debug)]
pub struct Locale {
    tag: LocaleTag,
    files: Vec<TreeFile>,
    /// Where each message and term stands, sorted by name; terms without their hyphen.
    entries: Vec<Position>,
    selects_register: bool,
    /// Whether any of its texts calls `INITIAL`.
    calls_initial: bool,
    /// The messages and terms that use a word of the platform, directly or through others.
    platform_dependent: HashSet<String>,
    /// The words of the platform that its texts show, by the names of their variables, and do not only choose by.
    shown_words: BTreeSet<String>,
    /// Those that its texts choose by.
    chosen_words: BTreeSet<String>,
    /// The messages and terms that others refer to.
    referred_to: HashSet<String>,
}

#[derive(Debug, Clone, Copy)]
struct Position {
    file: usize,
    entry: usize,
}

impl Locale {
    /// Reads the files of a locale. [`validate`](crate::validate()) reports what is wrong with them; the rest can be
    /// used.
    pub fn read(tag: LocaleTag, files: &[SourceFile]) -> Self {
        let folder = format!("locales/{tag}/");
        let read = files.iter().map(|file| {
            let relative = file.path().strip_prefix(&folder).unwrap_or(file.path()).to_owned();
            TreeFile { relative, resource: Some(Resource::read(file)) }
        });
        Self::new(tag, read.collect())
    }

    /// Makes a locale of files that have been read.
    pub fn new(tag: LocaleTag, files: Vec<TreeFile>) -> Self {
        let mut entries = Vec::new();
        let mut selects_register = false;
        let mut calls_initial = false;
        let mut platform_dependent = HashSet::new();
        let (mut shown_words, mut chosen_words) = (BTreeSet::new(), BTreeSet::new());
        let mut referrers: HashMap<&str, Vec<&str>> = HashMap::new();
        for (file_index, resource) in
            files.iter().enumerate().filter_map(|(at, file)| Some((at, file.resource.as_ref()?)))
        {
            for (entry_index, entry) in resource.fluent().entries().enumerate() {
                let Some(entry) = Entry::of(entry) else { continue };
                // Of two with the same name the first counts, as in fluent-bundle, where a message and a term share one
                // name.
                let position = Position { file: file_index, entry: entry_index };
                entries.push((entry.name, position));
                for (_, pattern) in entry.patterns() {
                    walk(pattern, &mut |part| match part {
                        Part::Variable { name: "register", .. } => selects_register = true,
                        Part::Variable { name, is_shown } if name.starts_with("platform") => {
                            let words = if is_shown { &mut shown_words } else { &mut chosen_words };
                            if !words.contains(name) {
                                words.insert(name.to_owned());
                            }
                            platform_dependent.insert(entry.name.to_owned());
                        }
                        Part::Function { name: initial::NAME, .. } => calls_initial = true,
                        Part::Message { id, .. } | Part::Term { id, .. } => {
                            referrers.entry(id).or_default().push(entry.name);
                        }
                        _ => {}
                    });
                }
            }
        }
        entries.sort_by_key(|(name, _)| *name);
        entries.dedup_by_key(|(name, _)| *name);
        let entries = entries.into_iter().map(|(_, position)| position).collect();
        // What refers to a message that depends on the platform depends on it too.
        let mut todo: Vec<String> = platform_dependent.iter().cloned().collect();
        while let Some(name) = todo.pop() {
            for referrer in referrers.get(name.as_str()).into_iter().flatten() {
                if platform_dependent.insert((*referrer).to_owned()) {
                    todo.push((*referrer).to_owned());
                }
            }
        }
        let referred_to = referrers.into_keys().map(ToOwned::to_owned).collect();
        Self {
            tag,
            files,
            entries,
            selects_register,
            calls_initial,
            platform_dependent,
            shown_words,
            chosen_words,
            referred_to,
        }
    }

    /// Its tag.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// Whether any of its texts depends on the register; if none does, the locale does not know the difference.
    pub fn selects_register(&self) -> bool {
        self.selects_register
    }

    /// Whether any of its texts calls `INITIAL`.
    pub(crate) fn calls_initial(&self) -> bool {
        self.calls_initial
    }

    /// Whether the text of a message depends on the platform.
    pub(crate) fn depends_on_platform(&self, message: &str) -> bool {
        self.platform_dependent.contains(message)
    }

    /// The words of the platform that its texts show, by the names of their variables.
    pub(crate) fn shown_words(&self) -> impl Iterator<Item = &str> {
        self.shown_words.iter().map(String::as_str)
    }

    /// The words of the platform that its texts choose by, by the names of their variables.
    pub(crate) fn chosen_words(&self) -> impl Iterator<Item = &str> {
        self.chosen_words.iter().map(String::as_str)
    }

    /// The names of its messages that begin with `prefix`, without the prefix, sorted.
    pub fn names<'l>(&'l self, prefix: &'l str) -> impl Iterator<Item = &'l str> {
        let first = self.entries.partition_point(|position| self.name_at(*position) < prefix);
        self.entries[first..].iter().map_while(move |position| self.name_at(*position).strip_prefix(prefix))
    }

    /// The names of the attributes of a message, if it has that message itself.
    pub fn attributes(&self, message: &str) -> Option<Vec<&str>> {
        Some(self.get(message)?.attributes.iter().map(|attribute| attribute.id.name).collect())
    }

    /// Whether it has a text itself, and not only one that it falls back to.
    pub fn has(&self, key: Key<'_>) -> bool {
        self.get(key.message).is_some_and(|message| message.pattern(key.attribute).is_some())
    }

    /// The messages and terms that differ from an earlier state of this locale, or were added or removed since.
    pub fn changed_since<'l>(&'l self, earlier: &'l Self) -> impl Iterator<Item = &'l str> {
        let is_same = |name: &str| match (self.get(name), earlier.get(name)) {
            (Some(now), Some(then)) => now.patterns().eq(then.patterns()),
            _ => false,
        };
        let removed = earlier.names("").filter(|name| self.get(name).is_none());
        self.names("").chain(removed).filter(move |name| !is_same(name))
    }

    /// Whether any other text uses a message or term.
    pub fn is_referred_to(&self, name: &str) -> bool {
        self.referred_to.contains(name)
    }

    /// Its files.
    pub fn files(&self) -> &[TreeFile] {
        &self.files
    }

    /// Its files, as far as they can be read.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.files.iter().filter_map(|file| file.resource.as_ref())
    }

    /// Whether what cannot be read may be a message whose name begins like this.
    pub(crate) fn may_hold(&self, prefix: &str) -> bool {
        self.files.iter().any(|file| file.resource.as_ref().is_none_or(|resource| resource.may_hold(prefix)))
    }

    /// Whether all of it can be read.
    pub fn is_whole(&self) -> bool {
        self.files.iter().all(|file| file.resource.as_ref().is_some_and(Resource::is_whole))
    }

    /// The message or term of a name.
    pub(crate) fn get(&self, name: &str) -> Option<Entry<'_>> {
        self.find(name).map(|(_, entry)| entry)
    }

    /// Where a message or one of its attributes begins, for a finding that comes up when it is formatted.
    pub(crate) fn place(&self, name: &str, attribute: Option<&str>) -> Option<(&SourceFile, Range<usize>)> {
        let (resource, entry) = self.find(name)?;
        let attribute = entry.attributes.iter().find(|candidate| Some(candidate.id.name) == attribute);
        let slice = attribute.map_or(entry.name, |attribute| attribute.id.name);
        Some((resource.file(), resource.span(slice)))
    }

    fn find(&self, name: &str) -> Option<(&Resource, Entry<'_>)> {
        let at = self.entries.binary_search_by(|position| self.name_at(*position).cmp(name)).ok()?;
        self.entry_at(self.entries[at])
    }

    fn entry_at(&self, Position { file, entry }: Position) -> Option<(&Resource, Entry<'_>)> {
        let resource = self.files[file].resource.as_ref()?;
        Some((resource, Entry::of(resource.fluent().get_entry(entry)?)?))
    }

    fn name_at(&self, position: Position) -> &str {
        self.entry_at(position).map_or("", |(_, entry)| entry.name)
    }
}

/// The locales of a workspace. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Locales {
    by_tag: BTreeMap<LocaleTag, Arc<Locale>>,
    source: LocaleTag,
    /// The tags of the pseudo-locales, which have no texts of their own.
    pseudo: Vec<LocaleTag>,
}

impl Locales {
    /// Puts locales together; `source` is the tag of the one that translations are made from.
    pub fn new(locales: Vec<Locale>, source: LocaleTag) -> Self {
        let by_tag = locales.into_iter().map(|locale| (locale.tag.clone(), Arc::new(locale))).collect();
        let pseudo = Pseudo::ALL.iter().filter_map(|(tag, _)| LocaleTag::parse(tag)).collect();
        Self { by_tag, source, pseudo }
    }

    /// The same locales, with another state of one of them.
    #[must_use]
    pub fn with(mut self, locale: Locale) -> Self {
        self.by_tag.insert(locale.tag.clone(), Arc::new(locale));
        self
    }

    /// The tag of the source locale.
    pub fn source(&self) -> &LocaleTag {
        &self.source
    }

    /// The locale of a tag, if there is a folder for it.
    pub fn get(&self, tag: &LocaleTag) -> Option<&Locale> {
        self.by_tag.get(tag).map(|locale| &**locale)
    }

    /// The English locale, which many translators read better than the source; nothing if it is the source itself.
    pub fn english(&self) -> Option<&Locale> {
        self.iter().find(|locale| locale.tag.as_str() == "en" && locale.tag != self.source)
    }

    /// All locales, sorted by tag.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.by_tag.values().map(|locale| &**locale)
    }

    /// Where texts for `tag` come from: what it inherits from, as far as there are folders for it, then the source
    /// locale. `de-AT` gives `de-AT`, `de`.
    pub fn chain(&self, tag: &LocaleTag) -> Vec<&Locale> {
        let mut chain: Vec<_> = tag.fallback().iter().filter_map(|tag| self.get(tag)).collect();
        if let Some(source) = self.get(&self.source)
            && !chain.iter().any(|locale| locale.tag == self.source)
        {
            chain.push(source);
        }
        chain
    }

    /// What the texts of a locale are made from, the nearest first: a regional variant from those that it falls back to in
    /// its own language, and every other locale from the source.
    pub fn originals(&self, tag: &LocaleTag) -> Vec<&Locale> {
        let bases = tag.bases().into_iter().filter(|base| *base != self.source);
        bases.filter_map(|base| self.get(&base)).chain(self.get(&self.source)).collect()
    }

    /// Where texts for `tag` come from, also if it is a pseudo-locale.
    pub fn chain_of(&self, tag: &LocaleTag) -> Vec<&Locale> {
        if self.pseudo(tag).is_some() { self.pseudo_base() } else { self.chain(tag) }
    }

    /// The pseudo-locale of a tag, unless there is a folder for it.
    pub(crate) fn pseudo(&self, tag: &LocaleTag) -> Option<(&LocaleTag, Pseudo)> {
        let own = self.pseudo.iter().find(|pseudo| *pseudo == tag)?;
        Some((own, Pseudo::of(own).filter(|_| self.get(tag).is_none())?))
    }

    /// The locales that a pseudo-locale is made from, in the order of their fallback.
    fn pseudo_base(&self) -> Vec<&Locale> {
        self.chain(&LocaleTag::parse(Pseudo::BASE).unwrap_or_else(|| self.source.clone()))
    }
}
