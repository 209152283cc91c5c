//! One locale as the checks see it: its files, its source, and what the checks ask about both.
//!
//! A view knows no check. It keeps what it makes for one check (plural rules, the set of all references) for the
//! others.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

use fluent_syntax::ast::Pattern;
use korb_catalogue::{Diagnostic, MOST_LISTED, Place, Suggestions};

use super::habits::{Habit, Habits};
use super::project::Rules;
use super::quotation_marks::QuotationMarks;
use super::source::{Location, MANY_ATTRIBUTES, Source, SourceEntry};
use super::traits::Traits;
use crate::entry::Entry;
use crate::plural_forms::PluralForms;
use crate::resource::{Resource, TreeFile};
use crate::tag::LocaleTag;
use crate::walk::{Part, text_of, variant_key, walk};

/// How many findings of one kind one check lists of one file or message. A file that was made to be wrong in a million
/// places must not take the time and the memory that a million findings take. What is not listed is counted.
pub(super) const MAX_FINDINGS: usize = MOST_LISTED;

/// One locale that is being checked.
pub(super) struct View<'c> {
    /// What it is compared with; `None` for the source itself.
    pub(super) source: Option<&'c Source>,
    pub(super) rules: &'c Rules,
    pub(super) tag: &'c LocaleTag,
    pub(super) files: Vec<File<'c>>,
    /// The files that are there but cannot be read, by their paths below the folder of the locale.
    pub(super) unread: Vec<&'c str>,
    /// The language's quotation marks, if they are known.
    pub(super) quotation_marks: Option<QuotationMarks>,
    /// The plural forms of the language, for amounts and for ranks, made when they are first needed.
    pub(super) cardinal: OnceCell<Option<PluralForms>>,
    pub(super) ordinal: OnceCell<Option<PluralForms>>,
    /// Every message of the locale, and every term, collected when they are first needed.
    collected: [OnceCell<Collected>; 2],
    /// How long texts are with those that they refer to, as far as that has been asked.
    lengths: RefCell<HashMap<String, usize>>,
    /// How the texts write quotation marks, dots and dashes, once that has been asked.
    habits: OnceCell<Habits>,
    /// Which forms of the language the choices by a number have, once that has been asked.
    choices: OnceCell<Choices>,
    /// What the texts refer to, collected when it is first needed.
    referred: OnceCell<HashSet<String>>,
    /// The names of all messages and terms that cannot be read, terms with their hyphen, collected when first needed.
    unreadable: OnceCell<HashSet<String>>,
    /// The attributes of messages that have many, by message and name, as numbers in their order, collected when they are first needed.
    attributes: OnceCell<HashMap<String, usize>>,
    /// The variables that a message can use, kept for the next one in the same message.
    variables: RefCell<Option<Known>>,
    /// Whether texts are copies of their source.
    pub(super) copied: Copied,
    /// What finds the names that were meant.
    pub(super) suggestions: Suggestions,
    /// The messages and terms that were meant by names that there are not, as references write them.
    meant: RefCell<HashMap<String, Option<String>>>,
    /// The messages and terms of the source that this locale has, by the numbers of their files there and by their own.
    translated: Vec<Vec<Option<Translated<'c>>>>,
}

/// How many choices by a number have which forms of the language.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Choices {
    /// Two, as English has them, and more.
    plain: usize,
    rich: usize,
    /// All, and all but one beside `other`.
    whole: usize,
    without_one: usize,
}

impl Choices {
    /// Whether nearly all have more forms than English, and there are enough of them to tell.
    pub(super) fn are_rich(self) -> bool {
        self.rich >= 20 && self.plain * 10 <= self.rich
    }

    /// Whether nearly all have every form, `other` included.
    pub(super) fn are_whole(self) -> bool {
        self.whole >= 5 && self.without_one * 3 <= self.whole
    }
}

/// How much something matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Fault,
    Note,
    Nothing,
}

/// Whether texts are copies of their source, by their addresses: kept of the last few that were asked about, since several
/// checks ask of each text of a message.
#[derive(Default)]
pub(super) struct Copied {
    known: Cell<[(usize, bool); 4]>,
    next: Cell<usize>,
}

impl Copied {
    pub(super) fn get(&self, text: &Pattern<&str>) -> Option<bool> {
        let address = std::ptr::from_ref(text).addr();
        self.known.get().into_iter().find(|(known, _)| *known == address).map(|(_, is_copied)| is_copied)
    }

    pub(super) fn set(&self, text: &Pattern<&str>, is_copied: bool) {
        let (mut known, next) = (self.known.get(), self.next.get());
        known[next] = (std::ptr::from_ref(text).addr(), is_copied);
        self.known.set(known);
        self.next.set((next + 1) % known.len());
    }
}

/// The variables that a message can use, and its source.
struct Known {
    source: Option<*const SourceEntry>,
    variables: Rc<BTreeSet<String>>,
}

/// Where a locale has a message of the source.
#[derive(Clone, Copy)]
pub(super) struct Translated<'c> {
    /// The number of its file.
    pub(super) file: usize,
    /// Its name there, if it can be read.
    pub(super) written: Option<&'c str>,
}

/// A text of a locale, by message or term and attribute, since `a` may refer to `a.b` without harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Node<'l> {
    pub(super) is_term: bool,
    pub(super) name: &'l str,
    pub(super) attribute: Option<&'l str>,
}

impl<'l> Node<'l> {
    /// The text of a message.
    pub(super) fn message(name: &'l str, attribute: Option<&'l str>) -> Self {
        Self { is_term: false, name, attribute }
    }

    /// The text that a part of another one refers to.
    pub(super) fn of(part: Part<'l>) -> Option<Self> {
        match part {
            Part::Message { id, attribute } => Some(Self::message(id, attribute)),
            Part::Term { id, attribute, .. } => Some(Self { is_term: true, name: id, attribute }),
            _ => None,
        }
    }
}

impl fmt::Display for Node<'_> {
    /// As a reference writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sigil = if self.is_term { "-" } else { "" };
        write!(f, "{sigil}{}", self.name)?;
        self.attribute.map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

/// A step of a way along the references, depth first. The steps are kept in a list, since a chain of references can be as
/// long as the file.
pub(super) enum Step<'l> {
    Enter(Node<'l>),
    Leave(Node<'l>),
}

/// One file of a locale, read.
pub(super) struct File<'c> {
    pub(super) relative: &'c str,
    /// The number of the source's file of the same name.
    pub(super) source: Option<usize>,
    pub(super) resource: &'c Resource,
    pub(super) entries: Vec<Entry<'c>>,
    /// What is known of each of the entries.
    facts: Vec<Facts>,
    /// The number of the entry that was asked about last: the checks of an entry ask one after the other.
    last: Cell<usize>,
    /// Whether a soft hyphen has been seen in it, and an accent by itself: one finding is enough for a file.
    pub(super) has_soft_hyphen: Cell<bool>,
    pub(super) has_accent: Cell<bool>,
}

/// The messages of a locale or its terms, each as the numbers of its file and its own.
struct Collected {
    in_order: Vec<(usize, usize)>,
    /// Of two with the same name the first one counts, as in the runtimes.
    by_name: Vec<(usize, usize)>,
    /// The number in `by_name` of the one that was asked for last: a file refers to the same one again and again.
    last: Cell<usize>,
}

/// What is known of a message or term before any check runs.
#[derive(Clone, Copy)]
struct Facts {
    traits: Traits,
    /// Where its source is; the source has none itself.
    source: Option<Location>,
}

impl<'c> View<'c> {
    pub(super) fn new(source: Option<&'c Source>, rules: &'c Rules, tag: &'c LocaleTag, files: &'c [TreeFile]) -> Self {
        let (mut read, mut unread) = (Vec::with_capacity(files.len()), Vec::new());
        for TreeFile { relative, resource } in files {
            match resource {
                Some(resource) => {
                    let position = source.and_then(|source| source.position(relative));
                    let mut entries = Vec::with_capacity(resource.fluent().entries().count());
                    entries.extend(resource.entries());
                    let facts = facts(source, position, &entries);
                    let (has_soft_hyphen, has_accent) = (Cell::new(false), Cell::new(false));
                    let source = position;
                    let last = Cell::default();
                    read.push(File { relative, source, resource, entries, facts, last, has_soft_hyphen, has_accent });
                }
                None => unread.push(relative.as_str()),
            }
        }
        let translated = source.map(|source| translated(source, &read)).unwrap_or_default();
        Self {
            source,
            rules,
            tag,
            files: read,
            unread,
            quotation_marks: QuotationMarks::of(tag),
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
            collected: Default::default(),
            lengths: RefCell::default(),
            habits: OnceCell::new(),
            choices: OnceCell::new(),
            referred: OnceCell::new(),
            unreadable: OnceCell::new(),
            attributes: OnceCell::new(),
            variables: RefCell::default(),
            copied: Copied::default(),
            suggestions: Suggestions::default(),
            meant: RefCell::default(),
            translated,
        }
    }

    /// The message of a name, in whatever file it stands.
    pub(super) fn message(&self, name: &str) -> Option<(&File<'c>, Entry<'c>)> {
        self.entry(false, name)
    }

    /// The message or term of a name, in whatever file it stands.
    pub(super) fn entry(&self, is_term: bool, name: &str) -> Option<(&File<'c>, Entry<'c>)> {
        let (file, entry) = self.find(is_term, name)?;
        Some((file, file.entries[entry]))
    }

    /// What the message or term of a name has.
    pub(super) fn traits_of(&self, is_term: bool, name: &str) -> Option<Traits> {
        let (file, entry) = self.find(is_term, name)?;
        Some(file.facts[entry].traits)
    }

    /// The names of all messages, or of all terms, in their order.
    pub(super) fn names(&self, is_term: bool) -> impl Iterator<Item = &'c str> {
        self.collected(is_term).in_order.iter().map(|(file, entry)| self.files[*file].entries[*entry].name)
    }

    /// The name of a message or term of this locale that was meant by `node`, which is none. The same wrong name is mostly
    /// written again and again.
    pub(super) fn meant(&self, node: Node<'_>) -> Option<String> {
        let find = || self.suggestions.find(node.name, self.names(node.is_term)).map(ToOwned::to_owned);
        self.meant.borrow_mut().entry(node.to_string()).or_insert_with(find).clone()
    }

    fn collected(&self, is_term: bool) -> &Collected {
        self.collected[usize::from(is_term)].get_or_init(|| {
            let numbers = |(number, file): (usize, &File<'_>)| {
                let entries = file.entries.iter().enumerate().filter(|(_, entry)| entry.is_term == is_term);
                entries.map(|(entry, _)| (number, entry)).collect::<Vec<_>>()
            };
            let in_order: Vec<_> = self.files.iter().enumerate().flat_map(numbers).collect();
            let mut by_name = in_order.clone();
            by_name.sort_by_key(|(file, entry)| self.files[*file].entries[*entry].name);
            Collected { in_order, by_name, last: Cell::default() }
        })
    }

    /// The file in which a message or term stands, and its number there.
    fn find(&self, is_term: bool, name: &str) -> Option<(&File<'c>, usize)> {
        let Collected { by_name, last, .. } = self.collected(is_term);
        let name_of = |(file, entry): (usize, usize)| self.files[file].entries[entry].name;
        let is_called = |number: &usize| by_name.get(*number).is_some_and(|known| name_of(*known) == name);
        let search = || Some(by_name.partition_point(|known| name_of(*known) < name)).filter(is_called);
        let found = Some(last.get()).filter(is_called).or_else(search)?;
        last.set(found);
        let (file, entry) = by_name[found];
        Some((&self.files[file], entry))
    }

    /// The text that a reference leads to.
    pub(super) fn text(&self, node: Node<'_>) -> Option<&'c Pattern<&'c str>> {
        self.pattern(self.entry(node.is_term, node.name)?.1, node.attribute)
    }

    /// How long a text is in bytes, with all its variants and with the texts that it refers to, each as often as it does;
    /// what variables show is not counted. A text that refers to itself is endless.
    pub(super) fn length(&self, text: Node<'_>) -> usize {
        let mut lengths = self.lengths.borrow_mut();
        let mut todo = vec![Step::Enter(text)];
        while let Some(step) = todo.pop() {
            let (Step::Enter(node) | Step::Leave(node)) = step;
            let is_left = matches!(step, Step::Leave(_));
            if !is_left {
                let name = node.to_string();
                if lengths.contains_key(&name) {
                    continue;
                }
                // Whoever comes here again on the way has come back to itself.
                lengths.insert(name, usize::MAX);
                todo.push(Step::Leave(node));
            }
            let pattern = self.text(node);
            let mut length = 0_usize;
            if let Some(pattern) = pattern {
                walk(pattern, &mut |part| match part {
                    Part::Text(text) | Part::String(text) => length = length.saturating_add(text.len()),
                    part => match Node::of(part) {
                        Some(node) if is_left => {
                            let other = lengths.get(&node.to_string()).copied();
                            length = length.saturating_add(other.unwrap_or_default());
                        }
                        Some(node) => todo.push(Step::Enter(node)),
                        None => {}
                    },
                });
            }
            if is_left {
                lengths.insert(node.to_string(), length);
            }
        }
        lengths.get(&text.to_string()).copied().unwrap_or_default()
    }

    /// How the texts of the locale write quotation marks, dots and dashes.
    pub(super) fn habits(&self) -> &Habits {
        self.habits.get_or_init(|| {
            let entries = self.files.iter().flat_map(|file| &file.entries);
            Habits::of(entries.flat_map(|entry| entry.patterns()).map(|(_, text)| text_of(text)))
        })
    }

    /// How much the signs of a typewriter matter here, of the kind that `habit` picks. In a workspace they always do. Another
    /// project may write them throughout: then they are its way, and only a locale that mostly writes those of print has got
    /// them wrong.
    pub(super) fn typewriter(&self, habit: fn(&Habits) -> Habit) -> Weight {
        if self.rules.vocabulary().is_some() {
            return Weight::Fault;
        }
        match self.source {
            None if habit(self.habits()).is_of_typewriter() => Weight::Note,
            Some(source) if habit(source.habits()).is_of_typewriter() && !habit(self.habits()).is_of_print() => {
                Weight::Nothing
            }
            _ => Weight::Fault,
        }
    }

    /// How many choices by a number have which of the forms of the language.
    pub(super) fn choices(&self, forms: &PluralForms) -> Choices {
        *self.choices.get_or_init(|| {
            let mut choices = Choices::default();
            for (_, pattern) in self.entries_with(Traits::CHOICE).flat_map(|(_, entry)| entry.patterns()) {
                walk(pattern, &mut |part| {
                    let Part::Select { variants, .. } = part else { return };
                    let has = |form: &str| variants.iter().any(|variant| variant_key(variant) == form);
                    let missing = forms.needed().iter().filter(|form| !has(form)).count();
                    let count = forms.needed().len() - missing;
                    choices.plain += usize::from(count == 2);
                    choices.rich += usize::from(count > 2);
                    choices.whole += usize::from(missing == 0);
                    choices.without_one += usize::from(missing == 1 && count > 1 && has("other"));
                });
            }
            choices
        })
    }

    /// Whether two messages or terms of one bundle have the same name, or a message and a term. The bundle is all of a
    /// workspace's locale, and in another tree a file.
    pub(super) fn has_duplicates(&self) -> bool {
        let mut names = Vec::new();
        let mut has_same = |files: &[File<'c>]| {
            names.clear();
            names.extend(files.iter().flat_map(|file| &file.entries).map(|entry| entry.name));
            names.sort_unstable();
            names.windows(2).any(|names| names[0] == names[1])
        };
        if self.rules.is_one_bundle() {
            return has_same(&self.files);
        }
        self.files.chunks(1).any(|file| !file[0].has_order_of(self.source) && has_same(file))
    }

    /// Where the locale has the message or term of the source with this number in the file with that number.
    pub(super) fn translated(&self, position: usize, index: usize) -> Option<Translated<'c>> {
        self.translated[position][index]
    }

    /// The source of a message of this locale, in whatever file the source has it; the source has none itself.
    pub(super) fn source_of(&self, file: &File<'_>, entry: Entry<'_>) -> Option<&'c SourceEntry> {
        self.source?.entry(file.location(entry)?)
    }

    /// The messages and terms of a file, each with what it or its source has.
    pub(super) fn entries_of<'v>(
        &'v self,
        file: &'v File<'c>,
    ) -> impl Iterator<Item = (Entry<'c>, Traits)> + use<'v, 'c> {
        file.entries.iter().zip(&file.facts).enumerate().map(|(number, (entry, facts))| {
            file.last.set(number);
            let source = self.source.zip(facts.source).and_then(|(source, location)| source.entry(location));
            (*entry, source.map_or(facts.traits, |source| facts.traits.and(source.traits)))
        })
    }

    /// The messages and terms that have all of `needed` themselves.
    pub(super) fn entries_with(&self, needed: Traits) -> impl Iterator<Item = (&File<'c>, Entry<'c>)> {
        self.files.iter().flat_map(move |file| {
            let entries = file.entries.iter().zip(&file.facts);
            entries.filter(move |(_, facts)| facts.traits.have(needed)).map(move |(entry, _)| (file, *entry))
        })
    }

    /// Whether a message stands where its program looks for it: in a workspace in any file, elsewhere in that of the same name
    /// as the source's.
    pub(super) fn is_in_place(&self, file: &File<'_>, entry: Entry<'_>) -> bool {
        let home = || file.location(entry).map(|location| location.position);
        self.rules.is_one_bundle() || home().is_none_or(|home| file.source == Some(home))
    }

    /// The variables that a message can use; `None` if that cannot be known: the source itself decides what there is,
    /// and a message without a source has been reported as such.
    pub(super) fn variables(&self, source: Option<&'c SourceEntry>) -> Option<Rc<BTreeSet<String>>> {
        let of = source.map(std::ptr::from_ref);
        if let Some(known) = self.variables.borrow().as_ref().filter(|known| known.source == of) {
            return Some(Rc::clone(&known.variables));
        }
        let variables = match (self.rules.vocabulary(), source) {
            (Some(vocabulary), _) => vocabulary.variables.clone(),
            // The variables of all its texts count, since a program passes them to the message as a whole.
            (None, Some(source)) => self.source?.variables(source).into_iter().map(ToOwned::to_owned).collect(),
            (None, None) => return None,
        };
        let variables = Rc::new(variables);
        *self.variables.borrow_mut() = Some(Known { source: of, variables: Rc::clone(&variables) });
        Some(variables)
    }

    /// Whether a message can use a variable; `None` if that cannot be known.
    pub(super) fn knows(&self, source: Option<&'c SourceEntry>, name: &str) -> Option<bool> {
        match (self.rules.vocabulary(), source) {
            (Some(vocabulary), _) if vocabulary.variables.contains(name) => Some(true),
            (Some(vocabulary), _) => {
                let may_be_unread = !vocabulary.has_all_words && name.starts_with("platform-");
                (!may_be_unread).then_some(false)
            }
            // Nearly always the source uses it in this very message, so that the set is not needed.
            (None, Some(source))
                if source.attributes.len() <= MANY_ATTRIBUTES && source.texts().any(|(_, text)| text.uses(name)) =>
            {
                Some(true)
            }
            _ => Some(self.variables(source)?.contains(name)),
        }
    }

    /// Whether all of the locale can be read. What cannot be read may refer to anything.
    pub(super) fn is_whole(&self) -> bool {
        self.unread.is_empty() && self.files.iter().all(|file| file.resource.is_whole())
    }

    /// The text of a message or term, or of one of its attributes. Of one with many attributes it is not searched for each
    /// time.
    pub(super) fn pattern(&self, entry: Entry<'c>, attribute: Option<&str>) -> Option<&'c Pattern<&'c str>> {
        let Some(name) = attribute.filter(|_| entry.attributes.len() > MANY_ATTRIBUTES) else {
            return entry.pattern(attribute);
        };
        let node = |entry: &Entry<'_>, attribute: &str| {
            Node { is_term: entry.is_term, name: entry.name, attribute: Some(attribute) }.to_string()
        };
        let collect = || {
            let large = self.files.iter().flat_map(|file| &file.entries);
            let large = large.filter(|entry| entry.attributes.len() > MANY_ATTRIBUTES);
            // Of two with the same name the first one counts.
            let names = |entry: &Entry<'_>| {
                let names = entry.attributes.iter().map(|attribute| node(entry, attribute.id.name));
                names.enumerate().map(|(at, name)| (name, at)).rev().collect::<Vec<_>>()
            };
            large.rev().flat_map(names).collect()
        };
        // A second message of the same name is none that anything refers to.
        let at = *self.attributes.get_or_init(collect).get(&node(&entry, name))?;
        entry.attributes.get(at).filter(|found| found.id.name == name).map(|found| &found.value)
    }

    /// Whether a message, or a term by its name with the hyphen, is there and cannot be read.
    pub(super) fn is_unreadable(&self, id: &str) -> bool {
        let collect = || self.files.iter().flat_map(|file| file.resource.unreadable()).map(ToOwned::to_owned).collect();
        self.unreadable.get_or_init(collect).contains(id)
    }

    /// Whether any text of the locale refers to a message or term, or to one of its attributes.
    pub(super) fn is_referred_to(&self, node: Node<'_>) -> bool {
        let collect = || {
            let mut all = HashSet::new();
            for (_, pattern) in self.entries_with(Traits::REFERENCE).flat_map(|(_, entry)| entry.patterns()) {
                walk(pattern, &mut |part| all.extend(Node::of(part).map(|node| node.to_string())));
            }
            all
        };
        self.referred.get_or_init(collect).contains(&node.to_string())
    }

    /// Whether something that the source does not have can go without a loss: nothing in this locale refers to it, and
    /// nothing is unread that might do so, or that might be its source.
    pub(super) fn can_go(&self, entry: Entry<'_>, attribute: Option<&str>) -> bool {
        let node = Node { is_term: entry.is_term, name: entry.name, attribute };
        self.source.is_some_and(|source| source.is_whole) && self.is_whole() && !self.is_referred_to(node)
    }

    /// Completes a finding that is about a slice of a file.
    pub(super) fn at(&self, file: &File<'_>, mut fault: Diagnostic, slice: &str) -> Diagnostic {
        fault.subject.locale = Some(self.tag.to_string());
        fault.at(file.resource.file(), file.resource.span(slice))
    }

    /// Completes a finding that compares a message with its source.
    pub(super) fn beside_source(
        &self,
        fault: Diagnostic,
        file: &File<'_>,
        entry: Entry<'_>,
        attribute: Option<&str>,
    ) -> Diagnostic {
        let place = || {
            let (source, id) = (self.source?, entry.id());
            source.place(source.home(file.source, &id)?, &id, attribute)
        };
        match place() {
            Some(place) => fault.related("the source is here", place),
            None => fault,
        }
    }
}

impl<'c> File<'c> {
    /// Where the source has one of the entries.
    pub(super) fn location(&self, entry: Entry<'_>) -> Option<Location> {
        // They stand in the order of the text.
        let address = |entry: &Entry<'_>| entry.name.as_ptr().addr();
        if self.entries.get(self.last.get()).is_none_or(|last| address(last) != address(&entry)) {
            self.last.set(self.entries.partition_point(|other| address(other) < address(&entry)));
        }
        self.facts.get(self.last.get())?.source
    }

    /// Whether each message and term is one of the source's file of the same name, and all stand in the order that they have
    /// there. Then none is there twice, unless two of the source's have the same name.
    fn has_order_of(&self, source: Option<&Source>) -> bool {
        let Some((source, position)) = source.zip(self.source) else { return false };
        let mut next = 0;
        !source.texts(position).has_twins
            && self.facts.iter().all(|facts| match facts.source {
                Some(Location { position: there, index: Some(index) }) if there == position && index >= next => {
                    next = index + 1;
                    true
                }
                _ => false,
            })
    }

    /// The messages and terms, each with where the source has it.
    pub(super) fn located(&self) -> impl Iterator<Item = (Entry<'c>, Option<Location>)> + Clone {
        self.entries.iter().zip(&self.facts).map(|(entry, facts)| (*entry, facts.source))
    }

    /// The beginning of the file, for a finding that is about all of it.
    pub(super) fn start(&self) -> &'c str {
        &self.resource.fluent().source()[..0]
    }

    /// A slice of this file as a place.
    pub(super) fn place(&self, slice: &str) -> Place {
        Place::new(self.resource.file(), self.resource.span(slice))
    }

    /// What would fix a finding, if all of the file can be read: what cannot be read may belong to what is taken out.
    pub(super) fn removal(&self, find: impl FnOnce(&str) -> Option<Range<usize>>) -> Option<Range<usize>> {
        if self.resource.is_whole() { find(self.resource.fluent().source()) } else { None }
    }
}

/// What is known of the entries of a file, which the source has at `position`.
fn facts(source: Option<&Source>, position: Option<usize>, entries: &[Entry<'_>]) -> Vec<Facts> {
    let mut next = 0;
    let facts = entries.iter().map(|entry| {
        let source = source.and_then(|source| source.find_next(position, *entry, next));
        next = source.and_then(|location| location.index).map_or(next, |index| index + 1);
        Facts { traits: Traits::of(*entry), source }
    });
    facts.collect()
}

/// The messages and terms of the source that some files have.
fn translated<'c>(source: &Source, files: &[File<'c>]) -> Vec<Vec<Option<Translated<'c>>>> {
    let mut all: Vec<_> = source.files().map(|(_, texts)| vec![None; texts.order.len()]).collect();
    for (file, File { source: same_name, resource, .. }) in files.iter().enumerate() {
        let there = files[file].located().map(|(entry, location)| (Some(entry.name), location));
        let unreadable = resource.unreadable().map(|id| (None, source.find(*same_name, id)));
        for (written, location) in there.chain(unreadable) {
            let Some(Location { position, index: Some(index) }) = location else { continue };
            let here = Translated { file, written };
            let known: &mut Translated<'_> = all[position][index].get_or_insert(here);
            // The file of the same name comes first, and in it what can be read.
            let is_of_same_name = |file: usize| files[file].source == Some(position);
            if !is_of_same_name(known.file) && is_of_same_name(file) {
                *known = here;
            }
        }
    }
    all
}

/// Says which message a finding is about.
pub(super) fn about(
    mut fault: Diagnostic,
    entry: Entry<'_>,
    attribute: Option<&str>,
    name: Option<&str>,
) -> Diagnostic {
    fault.subject.id = Some(entry.id().into_owned());
    fault.subject.attribute = attribute.map(ToOwned::to_owned);
    fault.subject.name = name.map(ToOwned::to_owned);
    fault
}
