//! One locale as the checks see it: its files, its source, and what the checks ask about both.
//!
//! A view knows no check. It keeps what it makes for one check (plural rules, the set of all references) for the
//! others.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use korb_catalogue::{Diagnostic, Place};

use super::project::Rules;
use super::quotation_marks::QuotationMarks;
use super::removal;
use super::source::{Source, SourceEntry};
use crate::entry::Entry;
use crate::plural_forms::PluralForms;
use crate::resource::{Resource, TreeFile};
use crate::tag::LocaleTag;
use crate::walk::{Part, walk};

/// How many findings one check reports about one file or message. A file that was made to be wrong in a million places
/// must not take the time and the memory that a million findings take.
pub(super) const MAX_FINDINGS: usize = 1000;

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
    /// Every message and term of the locale, by its name. A message and a term share one, as in fluent-bundle.
    by_name: HashMap<&'c str, (usize, usize)>,
    /// How long texts are with those that they refer to, as far as that has been asked.
    lengths: RefCell<HashMap<String, usize>>,
    /// What the texts refer to, collected when it is first needed.
    referred: OnceCell<HashSet<String>>,
}

/// A text of a locale, by message and attribute, since `a` may refer to `a.b` without harm.
pub(super) type Node<'l> = (&'l str, Option<&'l str>);

/// A step of a way along the references, depth first. The steps are kept in a list, since a chain of references can be as
/// long as the file.
pub(super) enum Step<'l> {
    Enter(Node<'l>),
    Leave(Node<'l>),
}

/// One file of a locale, read.
pub(super) struct File<'c> {
    pub(super) relative: &'c str,
    /// The number of its source among the files of the source. Every check of a message asks for it.
    source: Option<usize>,
    pub(super) resource: &'c Resource,
    pub(super) entries: Vec<Entry<'c>>,
    /// Whether a soft hyphen has been seen in it, and an accent by itself: one finding is enough for a file.
    pub(super) has_soft_hyphen: Cell<bool>,
    pub(super) has_accent: Cell<bool>,
}

impl<'c> View<'c> {
    pub(super) fn new(source: Option<&'c Source>, rules: &'c Rules, tag: &'c LocaleTag, files: &'c [TreeFile]) -> Self {
        let (mut read, mut unread) = (Vec::with_capacity(files.len()), Vec::new());
        for TreeFile { relative, resource } in files {
            match resource {
                Some(resource) => {
                    let source = source.and_then(|source| source.position(relative));
                    let entries = resource.entries().collect();
                    let (has_soft_hyphen, has_accent) = (Cell::new(false), Cell::new(false));
                    read.push(File { relative, source, resource, entries, has_soft_hyphen, has_accent });
                }
                None => unread.push(relative.as_str()),
            }
        }
        let mut by_name = HashMap::new();
        for (file_index, file) in read.iter().enumerate() {
            for (entry_index, entry) in file.entries.iter().enumerate() {
                by_name.entry(entry.name).or_insert((file_index, entry_index));
            }
        }
        Self {
            source,
            rules,
            tag,
            files: read,
            unread,
            quotation_marks: QuotationMarks::of(tag),
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
            by_name,
            lengths: RefCell::default(),
            referred: OnceCell::new(),
        }
    }

    /// The message or term of a name, in whatever file it stands.
    pub(super) fn entry(&self, name: &str) -> Option<(&File<'c>, Entry<'c>)> {
        let (file, entry) = *self.by_name.get(name)?;
        let file = &self.files[file];
        Some((file, file.entries[entry]))
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
                let name = reference(node.0, node.1);
                if lengths.contains_key(&name) {
                    continue;
                }
                // Whoever comes here again on the way has come back to itself.
                lengths.insert(name, usize::MAX);
                todo.push(Step::Leave(node));
            }
            let pattern = self.entry(node.0).and_then(|(_, entry)| entry.pattern(node.1));
            let mut length = 0_usize;
            if let Some(pattern) = pattern {
                walk(pattern, &mut |part| match part {
                    Part::Text(text) | Part::String(text) => length = length.saturating_add(text.len()),
                    Part::Message { id, attribute } | Part::Term { id, attribute } if is_left => {
                        let other = lengths.get(&reference(id, attribute)).copied();
                        length = length.saturating_add(other.unwrap_or_default());
                    }
                    Part::Message { id, attribute } | Part::Term { id, attribute } => {
                        todo.push(Step::Enter((id, attribute)));
                    }
                    _ => {}
                });
            }
            if is_left {
                lengths.insert(reference(node.0, node.1), length);
            }
        }
        lengths.get(&reference(text.0, text.1)).copied().unwrap_or_default()
    }

    /// Whether two messages or terms of the locale have the same name.
    pub(super) fn has_duplicates(&self) -> bool {
        self.by_name.len() < self.files.iter().map(|file| file.entries.len()).sum()
    }

    /// The source of a message of this locale; the source has none itself.
    pub(super) fn source_of(&self, file: &File<'_>, entry: Entry<'_>) -> Option<&'c SourceEntry> {
        self.source?.entry_at(file.source?, &entry.id())
    }

    /// The variables that a message can use; `None` if that cannot be known: the source itself decides what there is,
    /// and a message without a source has been reported as such.
    pub(super) fn variables(&self, source: Option<&'c SourceEntry>) -> Option<BTreeSet<&'c str>> {
        match (self.rules.vocabulary(), source) {
            (Some(vocabulary), _) => Some(vocabulary.variables.iter().map(String::as_str).collect()),
            // The variables of all its texts count, since a program passes them to the message as a whole.
            (None, Some(source)) => self.source.map(|tree| tree.variables(source)),
            (None, None) => None,
        }
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
            (None, Some(source)) if source.texts().any(|(_, text)| text.uses(name)) => Some(true),
            _ => Some(self.variables(source)?.contains(name)),
        }
    }

    /// Whether all of the locale can be read. What cannot be read may refer to anything.
    pub(super) fn is_whole(&self) -> bool {
        self.unread.is_empty() && self.files.iter().all(|file| file.resource.is_whole())
    }

    /// Whether any text of the locale refers to a message or term, or to one of its attributes.
    fn is_referred_to(&self, name: &str, attribute: Option<&str>) -> bool {
        let collect = || {
            let mut all = HashSet::new();
            for (_, pattern) in self.files.iter().flat_map(|file| &file.entries).flat_map(|entry| entry.patterns()) {
                walk(pattern, &mut |part| {
                    if let Part::Message { id, attribute } | Part::Term { id, attribute } = part {
                        all.insert(reference(id, attribute));
                    }
                });
            }
            all
        };
        self.referred.get_or_init(collect).contains(&reference(name, attribute))
    }

    /// Whether something that the source does not have can go without a loss: nothing in this locale refers to it, and
    /// nothing is unread that might do so, or that might be its source.
    pub(super) fn can_go(&self, name: &str, attribute: Option<&str>) -> bool {
        self.source.is_some_and(|source| source.is_whole) && self.is_whole() && !self.is_referred_to(name, attribute)
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
        let place = || self.source?.place(file.relative, &entry.id(), attribute);
        match place() {
            Some(place) => fault.related("the source is here", place),
            None => fault,
        }
    }
}

impl<'c> File<'c> {
    /// The beginning of the file, for a finding that is about all of it.
    pub(super) fn start(&self) -> &'c str {
        &self.resource.fluent().source()[..0]
    }

    /// Whether a part of a message cannot be read, or what stands directly behind it.
    pub(super) fn is_torn(&self, entry: Entry<'_>) -> bool {
        self.resource.is_torn(&removal::stretch(self.resource.fluent().source(), entry))
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

/// The name of a message or of one of its attributes, as a reference writes it; a term's without its hyphen.
fn reference(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
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
