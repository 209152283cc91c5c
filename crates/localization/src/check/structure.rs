//! Structure: whether a translation has the files, messages, values and attributes of its source, nothing else, and each
//! once.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use korb_catalogue::{Code, Diagnostic, Listed, Severity, did_you_mean};

use super::removal;
use super::source::{Location, MANY_ATTRIBUTES, Source, SourceEntry};
use super::view::{File, MAX_FINDINGS, Node, Translated, View, about};
use crate::entry::Entry;
use crate::resource::LOCALE_IN_PATH;
use crate::walk::{Part, variant_key, walk};

/// Files that one side has and the other has not, one finding a file, whatever is in it. In a workspace it does not matter
/// which file a message stands in.
pub(super) fn files(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source.filter(|_| !view.rules.is_one_bundle()) else { return };
    let there: BTreeSet<_> = view.files.iter().map(|file| file.relative).chain(view.unread.iter().copied()).collect();
    for (position, (relative, texts)) in source.files().enumerate() {
        if view.rules.is_partial || texts.order.is_empty() || there.contains(relative) {
            continue;
        }
        let left = untranslated(view, position).count();
        let shown = relative.replace(LOCALE_IN_PATH, view.tag.as_str());
        let message = match (texts.order.len(), left) {
            (_, left) if left < texts.messages().count() => match left {
                0 => continue,
                1 => format!("the locale `{}` has no file {shown}, and one of its messages in no other file", view.tag),
                left => format!(
                    "the locale `{}` has no file {shown}, and {left} of its messages in no other file",
                    view.tag
                ),
            },
            (1, _) => format!("the locale `{}` has no file {shown}, which has one message", view.tag),
            (count, _) => format!("the locale `{}` has no file {shown}, which has {count} messages", view.tag),
        };
        let mut fault = view.rules.left_out(Code::MissingFile, message).of_file(relative);
        fault.subject.locale = Some(view.tag.to_string());
        faults.push(fault.help("copy it from the source and translate it"));
    }
    for file in view.files.iter().filter(|file| file.source.is_none()) {
        let shown = file.relative.replace(LOCALE_IN_PATH, source.tag.as_str());
        let message = format!("the source `{}` has no file {shown}", source.tag);
        let fault = view.at(file, Diagnostic::warning(Code::ObsoleteFile, message), file.start());
        let mut messages = file.entries.iter().filter(|entry| !entry.is_term).map(|entry| entry.name);
        let path = |position| source.path(position).replace(LOCALE_IN_PATH, view.tag.as_str());
        let moved = messages.find_map(|name| Some((name, path(source.home(None, name)?))));
        faults.push(match moved {
            Some((name, path)) => fault.help(format!(
                "rename it as the source's file is named now, or move its messages to where the source has them, `{name}` to \
                 {path}"
            )),
            None => fault.help("remove it, or rename it as the source's file is named now"),
        });
    }
}

/// The messages of the file of the source with this number that the locale does not have.
fn untranslated<'v>(view: &'v View<'_>, position: usize) -> impl Iterator<Item = &'v str> {
    let messages = view.source.into_iter().flat_map(move |source| source.texts(position).messages());
    messages.filter(move |(index, _)| view.translated(position, *index).is_none()).map(|(_, id)| id)
}

/// Whether messages of the file of the source with this number may stand in a file that cannot be read.
fn may_be_unread(view: &View<'_>, source: &Source, position: usize) -> bool {
    view.unread.iter().any(|path| match source.position(path) {
        Some(same) => same == position,
        None => view.rules.is_one_bundle(),
    })
}

/// What cannot be read.
pub(super) fn syntax(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &view.files {
        faults.extend(file.resource.faults().map(|mut fault| {
            fault.subject.locale = Some(view.tag.to_string());
            fault
        }));
    }
}

/// Messages and terms that are there twice: in a workspace in any of its files, since all of them make one bundle; in
/// another tree within one file.
///
/// A message and a term can have the same name, but fluent-bundle keeps only the first of the two.
pub(super) fn duplicate_messages(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    if !view.has_duplicates() {
        return;
    }
    let is_one_bundle = view.rules.is_one_bundle();
    for file in &view.files {
        let mut listed = Listed::new(MAX_FINDINGS);
        // The first entry of each name in this file, collected only if another file has one of the same name.
        let seen = OnceCell::new();
        let first = |is_term: bool, name: &str| {
            let known = view.entry(is_term, name)?;
            if is_one_bundle || std::ptr::eq(known.0, file) {
                return Some(known);
            }
            let collect = || {
                let entries = file.entries.iter().rev();
                entries.map(|entry| ((entry.is_term, entry.name), *entry)).collect::<HashMap<_, _>>()
            };
            Some((file, *seen.get_or_init(collect).get(&(is_term, name))?))
        };
        for &entry in &file.entries {
            let Some(known) = first(entry.is_term, entry.name) else { continue };
            if std::ptr::eq(known.1.name, entry.name) {
                let other = first(!entry.is_term, entry.name);
                if let Some(fault) = other.and_then(|other| same_name(view, (file, entry), other)) {
                    listed.push(faults, fault);
                }
                continue;
            }
            let (first_file, first) = known;
            listed.push_with(faults, Code::DuplicateMessage, Severity::Error, || {
                let kind = if entry.is_term { "term" } else { "message" };
                let message = format!("there is a {kind} with the name `{}` already", entry.id());
                let fault = view.at(file, Diagnostic::error(Code::DuplicateMessage, message), entry.name);
                let is_same_file = std::ptr::eq(first_file, file);
                let repetition = |text: &str| is_same_file.then(|| removal::repetition(text, first, entry)).flatten();
                let fault = fault.help("rename or remove one of the two").related(FIRST, first_file.place(first.name));
                about(fault, entry, None, None).remove(file.removal(repetition))
            });
        }
        listed.finish(faults);
    }
}

/// A message and a term of one name, at the second of the two.
fn same_name(
    view: &View<'_>,
    (file, entry): (&File<'_>, Entry<'_>),
    (other_file, other): (&File<'_>, Entry<'_>),
) -> Option<Diagnostic> {
    let position = |file: &File<'_>, entry: Entry<'_>| {
        let number = view.files.iter().position(|known| std::ptr::eq(known, file));
        (number, file.resource.span(entry.name).start)
    };
    if position(file, entry) < position(other_file, other) {
        return None;
    }
    let is_in_source =
        |source: &Source| source.anywhere(&entry.id()).is_some() && source.anywhere(&other.id()).is_some();
    let is_own = view.rules.is_one_bundle();
    // The names are the source's, and they are reported there.
    if !is_own && view.source.is_some_and(is_in_source) {
        return None;
    }
    let is_used = |attribute| view.is_referred_to(Node { is_term: true, name: entry.name, attribute });
    let mut attributes = entry.attributes.iter().map(|attribute| Some(attribute.id.name)).chain([None]);
    let message = format!("`{}` and `{}` differ in the hyphen only", other.id(), entry.id());
    let fault = if is_own && (!entry.is_term || attributes.any(is_used)) {
        Diagnostic::error(Code::DuplicateMessage, message).help("rename one of the two; only the first one counts here")
    } else {
        Diagnostic::warning(Code::DuplicateMessage, message)
            .help("rename one of the two; of a message and a term of one name, programs in Rust keep only the first")
    };
    let fault = about(view.at(file, fault, entry.name), entry, None, None);
    Some(fault.related(FIRST, other_file.place(other.name)))
}

/// What the first of two things of the same name is called.
const FIRST: &str = "the first one is here";

/// Attributes of a message or term with the same name, of which only the first counts.
pub(super) fn duplicate_attributes(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if are_few_and_differ(&entry.attributes.iter().map(|attribute| attribute.id.name)) {
        return;
    }
    let mut listed = Listed::new(MAX_FINDINGS);
    let mut seen = HashMap::new();
    for attribute in entry.attributes {
        let name = attribute.id.name;
        let first = *seen.entry(name).or_insert(attribute);
        if std::ptr::eq(first, attribute) {
            continue;
        }
        listed.push_with(faults, Code::DuplicateAttribute, Severity::Error, || {
            let message = format!("`{}` has an attribute `.{name}` already", entry.id());
            let fault = view.at(file, Diagnostic::error(Code::DuplicateAttribute, message), name);
            let fault = about(fault, entry, Some(name), None).help("only the first one counts; remove one of the two");
            let is_same = first.value == attribute.value;
            let removal = file.removal(|text| is_same.then(|| removal::attribute(text, name)));
            fault.related(FIRST, file.place(first.id.name)).remove(removal)
        });
    }
    listed.finish(faults);
}

/// Variants of a choice with the same key, of which only the first is ever chosen.
pub(super) fn duplicate_variants(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { variants, .. } = part else { return };
            if are_few_and_differ(&variants.iter().map(variant_key)) {
                return;
            }
            let mut seen = HashMap::new();
            for (number, variant) in variants.iter().enumerate() {
                let key = variant_key(variant);
                let first = *seen.entry(key).or_insert(variant);
                if std::ptr::eq(first, variant) {
                    continue;
                }
                listed.push_with(faults, Code::DuplicateVariant, Severity::Error, || {
                    let message = format!("there is a variant [{key}] already");
                    let fault = view.at(file, Diagnostic::error(Code::DuplicateVariant, message), key);
                    let fault = about(fault, entry, attribute, Some(key));
                    let is_same = first.value == variant.value && !variant.default;
                    let next = variants.get(number + 1);
                    let removal = file.removal(|text| is_same.then(|| removal::variant(text, variant, next)).flatten());
                    let fault = fault.help("only the first one counts; remove one of the two");
                    fault.related(FIRST, file.place(variant_key(first))).remove(removal)
                });
            }
        });
    }
    listed.finish(faults);
}

/// Whether these are so few names that each is soon compared with each, and no two are the same.
fn are_few_and_differ<'n>(names: &(impl Iterator<Item = &'n str> + Clone)) -> bool {
    names.clone().nth(MANY_ATTRIBUTES).is_none()
        && names.clone().enumerate().all(|(number, name)| names.clone().take(number).all(|other| other != name))
}

/// Messages that the source has and this locale has not, one by one. A missing file is reported as such, and a message
/// that cannot be read is not missing.
pub(super) fn missing_messages(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source.filter(|_| !view.rules.is_partial) else { return };
    let is_one_bundle = view.rules.is_one_bundle();
    let same_name: HashMap<_, _> =
        view.files.iter().enumerate().filter_map(|(index, file)| Some((file.source?, index))).collect();
    let misnamed = OnceCell::new();
    for (position, (relative, texts)) in source.files().enumerate() {
        let same_name = same_name.get(&position).copied();
        if same_name.is_none() && !is_one_bundle || may_be_unread(view, source, position) {
            continue;
        }
        // Where one goes that has none before it: into the file of the same name, or to where the others are.
        let mut there = texts.messages().filter_map(|(index, _)| view.translated(position, index));
        let Some(begin) = same_name.or_else(|| there.next().map(|translated| translated.file)) else {
            faults.extend(nothing_of(view, relative, texts.messages().count()));
            continue;
        };
        let mut last = None;
        let mut listed = Listed::new(MAX_FINDINGS);
        // A term is the business of its own locale: another one may do without.
        for (index, id) in texts.messages() {
            if let Some(Translated { file, written }) = view.translated(position, index) {
                if is_one_bundle || same_name == Some(file) {
                    last = written.map(|name| (file, name)).or(last);
                }
                continue;
            }
            let misnamed = misnamed.get_or_init(|| misnamed_messages(view));
            let mut fault = if let Some((file, entry)) = misnamed.get(&(position, id)) {
                let name = entry.name;
                let message =
                    format!("the message `{id}` is not translated, but `{name}` is, which the source does not have");
                let fault = view.at(&view.files[*file], Diagnostic::warning(Code::MissingMessage, message), name);
                fault.help(rename(name, id))
            } else {
                let message = format!("the message `{id}` is not translated");
                let fault = view.rules.left_out(Code::MissingMessage, message);
                // It is reported where it belongs: behind the one that stands before it in the source.
                match last {
                    Some((file, name)) => view
                        .at(&view.files[file], fault, name)
                        .help(format!("add it behind `{name}`; until then the source's text is shown")),
                    None => {
                        let file = &view.files[begin];
                        view.at(file, fault, file.start()).help("add it; until then the source's text is shown")
                    }
                }
            };
            fault.subject.id = Some(id.to_owned());
            let place = source.place(position, id, None);
            let fault = match place {
                Some(place) => fault.related("the source is here", place),
                None => fault,
            };
            listed.push(faults, fault);
        }
        listed.finish(faults);
    }
}

/// What is reported of a file of the source, if a workspace's locale has neither that file nor any of its messages.
fn nothing_of(view: &View<'_>, relative: &str, messages: usize) -> Option<Diagnostic> {
    let message = match messages {
        0 => return None,
        1 => format!("the locale `{}` lacks the one message that the source has in {relative}", view.tag),
        count => {
            format!("the locale `{}` has none of the {count} messages that the source has in {relative}", view.tag)
        }
    };
    let mut fault = view.rules.left_out(Code::MissingMessage, message);
    fault.subject.locale = Some(view.tag.to_string());
    Some(fault.help("translate them, in a file of that name or in any other; until then the source's texts are shown"))
}

/// What to do about a name that is not the source's.
fn rename(name: &str, meant: &str) -> String {
    format!("rename `{name}` to `{meant}` if it is that, for names are not translated; else remove it")
}

/// Messages that have another name than their source, so that one seems missing and another one too many: each with the number
/// of its file, by the number of the source's file and the name that it should have. They stand in the same place, and have the same attributes. Of several side by side, one may be
/// anything, unless its name is nearly the same.
fn misnamed_messages<'v>(view: &'v View<'_>) -> HashMap<(usize, &'v str), (usize, Entry<'v>)> {
    let Some(source) = view.source.filter(|_| !view.rules.is_partial) else { return HashMap::new() };
    let is_one_bundle = view.rules.is_one_bundle();
    // What belongs nowhere, and what is missing, by the message that stands before it and that both sides have.
    let (mut strange, mut missing) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
    for (index, file) in view.files.iter().enumerate() {
        let homes = file.located().filter(|(entry, _)| !entry.is_term);
        let begin = match file.source {
            None if is_one_bundle => homes.clone().find_map(|(_, home)| Some(home?.position)),
            same_name => same_name,
        };
        let Some(begin) = begin else { continue };
        let mut before = (begin, None);
        for (entry, home) in homes {
            match home {
                Some(Location { position, index: Some(_) }) if is_one_bundle || position == begin => {
                    before = (position, Some(entry.name));
                }
                None if is_strange(view, file, entry) => strange.entry(before).or_default().push((index, entry)),
                _ => {}
            }
        }
    }
    if strange.is_empty() {
        return HashMap::new();
    }
    for (position, (_, texts)) in source.files().enumerate() {
        let mut before = (position, None);
        for (index, id) in texts.messages() {
            match view.translated(position, index) {
                Some(there) if is_one_bundle || view.files[there.file].source == Some(position) => {
                    before = (position, Some(id));
                }
                Some(_) => {}
                None => missing.entry(before).or_default().push((position, id)),
            }
        }
    }
    let is_alike = |((position, id), (_, entry)): &((usize, &str), (usize, Entry<'_>))| {
        let Some(meant) = source.entry_at(*position, id) else { return false };
        let names = meant.attributes.iter().map(|attribute| attribute.name.as_str());
        meant.value.is_some() == entry.value.is_some()
            && names.eq(entry.attributes.iter().map(|attribute| attribute.id.name))
    };
    let groups = strange.into_iter().filter_map(|(before, strange)| Some((missing.remove(&before)?, strange)));
    let pairs = groups.filter(|(missing, strange)| missing.len() == strange.len());
    let pairs = pairs.flat_map(|(missing, strange)| {
        let is_only_one = missing.len() == 1;
        let pairs = missing.into_iter().zip(strange);
        pairs.filter(move |((_, id), (_, entry))| is_only_one || did_you_mean(entry.name, [*id]).is_some())
    });
    pairs.filter(is_alike).collect()
}

/// Whether the source certainly does not have a message of a file, neither there nor anywhere else.
fn is_strange(view: &View<'_>, file: &File<'_>, entry: Entry<'_>) -> bool {
    let Some(source) = view.source.filter(|_| !entry.is_term) else { return false };
    let may_be_unread = match file.source {
        _ if view.rules.is_one_bundle() => source.has_unread_files,
        same_name => same_name.is_some_and(|position| source.texts(position).is_unread()),
    };
    source.path_of(entry.name).is_none() && !may_be_unread
}

/// Attributes that have nearly the name of one of the source that is missing: each with the name that it should have. Any
/// other name may be that of another attribute, such as `.tooltip` beside `.accesskey`.
fn misnamed_attributes<'v>(view: &View<'_>, source: &'v SourceEntry, entry: Entry<'v>) -> Vec<(&'v str, &'v str)> {
    if view.rules.is_partial || decides_attributes(view, entry) {
        return Vec::new();
    }
    let names = entry.attributes.iter().map(|attribute| attribute.id.name);
    let strange = names.clone().filter(|name| source.get(Some(name)).is_none());
    let strange: Vec<_> = strange.take(MOST_RENAMED + 1).collect();
    if strange.is_empty() {
        return Vec::new();
    }
    let there: HashSet<_> = names.collect();
    let missing = source.attributes.iter().map(|attribute| &*attribute.name);
    let mut missing: Vec<_> = missing.filter(|name| !there.contains(name)).take(MOST_RENAMED + 1).collect();
    if missing.len() > MOST_RENAMED || strange.len() > MOST_RENAMED {
        return Vec::new();
    }
    let pairs = strange.into_iter().filter_map(|name| {
        let meant = did_you_mean(name, missing.iter().copied())?;
        missing.retain(|other| *other != meant);
        Some((meant, name))
    });
    pairs.collect()
}

/// With more names missing, a similar one is a coincidence, and the search takes long.
const MOST_RENAMED: usize = 20;

/// A text of its own that a message has and its source has not, or the other way around.
pub(super) fn values(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source_of(file, entry) else { return };
    let id = entry.id();
    let mut report = |fault, help: &str, removal| {
        let fault = about(view.at(file, fault, entry.name), entry, None, None);
        faults.push(view.beside_source(fault.help(help).remove(removal), file, entry, None));
    };
    match (&source.value, entry.value) {
        (Some(_), None) if !view.rules.is_partial => {
            let message = format!("`{id}` has a text of its own in the source, but not here");
            report(view.rules.left_out(Code::MissingValue, message), "write it behind the `=`", None);
        }
        (None, Some(_)) if !entry.is_term => {
            let message = format!("`{id}` has no text of its own in the source, only attributes");
            // While an attribute is missing, this may be its text.
            let can_go = keeps_attribute(view, source, entry)
                && !is_any_attribute_missing(source, entry)
                && view.is_in_place(file, entry)
                && view.can_go(entry, None);
            let removal = file.removal(|text| can_go.then(|| removal::value(text, entry)).flatten());
            let fault = Diagnostic::warning(Code::ObsoleteValue, message);
            report(fault, "remove what stands behind the `=`", removal);
        }
        _ => {}
    }
}

/// Attributes that the source of a message has and the message has not.
pub(super) fn missing_attributes(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source_of(file, entry) else { return };
    let id = entry.id();
    if view.rules.is_partial || decides_attributes(view, entry) {
        return;
    }
    let there = || entry.attributes.iter().map(|attribute| attribute.id.name);
    let names = source.attributes.iter().map(|attribute| &*attribute.name);
    // Nearly always the same attributes stand there in the same order.
    if names.clone().eq(there()) {
        return;
    }
    let there: HashSet<_> = there().collect();
    let mut missing = names.filter(|name| !there.contains(name)).peekable();
    // What cannot be read in the message may be that attribute, and has been reported.
    if missing.peek().is_none() || removal::is_torn(file, entry) {
        return;
    }
    // One behind the message, which a comment or the like has cut off from it, has been reported, too.
    let start = |entry: &Entry<'_>| file.resource.span(entry.name).start;
    let next = file.entries.partition_point(|other| start(other) <= start(&entry));
    let stretch = start(&entry)..file.entries.get(next).map_or(usize::MAX, start);
    let misnamed = misnamed_attributes(view, source, entry);
    let mut listed = Listed::new(MAX_FINDINGS);
    for name in missing.filter(|name| !file.resource.has_lost_attribute(name, &stretch)) {
        let fault = match misnamed.iter().find(|(meant, _)| *meant == name) {
            Some((_, strange)) => {
                let message =
                    format!("`{id}` has no attribute `.{name}`, but `.{strange}`, which the source does not have");
                let help = rename(&format!(".{strange}"), &format!(".{name}"));
                view.at(file, Diagnostic::warning(Code::MissingAttribute, message), strange).help(help)
            }
            None => {
                let message = format!("`{id}` has no attribute `.{name}`");
                let fault = view.at(file, view.rules.left_out(Code::MissingAttribute, message), entry.name);
                fault.help("add it, as the source has it")
            }
        };
        let fault = about(fault, entry, Some(name), None);
        listed.push(faults, view.beside_source(fault, file, entry, Some(name)));
    }
    listed.finish(faults);
}

/// Attributes that a message has and its source has not.
pub(super) fn obsolete_attributes(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source_of(file, entry) else { return };
    let id = entry.id();
    let keeps_something = keeps_attribute(view, source, entry) || entry.value.is_some() && source.value.is_some();
    let names = entry.attributes.iter().map(|attribute| attribute.id.name);
    let mut names = names.filter(|name| is_obsolete(view, source, entry, name)).peekable();
    if names.peek().is_none() {
        return;
    }
    // What stands in a file that nobody reads may be what is left of another message.
    let is_in_place = view.is_in_place(file, entry);
    // One that has only another name is reported as missing. While a text is missing, none goes: it may be that one.
    let misnamed = misnamed_attributes(view, source, entry);
    let is_value_missing = source.value.is_some() && entry.value.is_none();
    let is_any_missing = is_value_missing || is_any_attribute_missing(source, entry);
    let mut listed = Listed::new(MAX_FINDINGS);
    for name in names.filter(|name| misnamed.iter().all(|(_, strange)| strange != name)) {
        listed.push_with(faults, Code::ObsoleteAttribute, Severity::Warning, || {
            let message = format!("the source of `{id}` has no attribute `.{name}`");
            let fault = view.at(file, Diagnostic::warning(Code::ObsoleteAttribute, message), name);
            let fault =
                about(fault, entry, Some(name), None).help("remove it, or give it the name that the source has now");
            let can_go = keeps_something && is_in_place && !is_any_missing && view.can_go(entry, Some(name));
            let removal = file.removal(|text| can_go.then(|| removal::attribute(text, name)));
            view.beside_source(fault.remove(removal), file, entry, None)
        });
    }
    listed.finish(faults);
}

/// Whether the source has an attribute that the message has not.
fn is_any_attribute_missing(source: &SourceEntry, entry: Entry<'_>) -> bool {
    let there: HashSet<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
    source.attributes.iter().any(|attribute| !there.contains(&*attribute.name))
}

/// Whether the source has no attribute of that name, and should.
fn is_obsolete(view: &View<'_>, source: &SourceEntry, entry: Entry<'_>, name: &str) -> bool {
    source.get(Some(name)).is_none() && !decides_attributes(view, entry)
}

/// Whether a message has an attribute that stays: without any text, what is left of it cannot be read.
fn keeps_attribute(view: &View<'_>, source: &SourceEntry, entry: Entry<'_>) -> bool {
    entry.attributes.iter().any(|attribute| !is_obsolete(view, source, entry, attribute.id.name))
}

/// Whether a locale chooses by itself which attributes a message or term has. The attributes of a term describe its
/// grammar, which differs from language to language.
fn decides_attributes(view: &View<'_>, entry: Entry<'_>) -> bool {
    entry.is_term || view.rules.has_free_attributes(entry.name)
}

/// Messages that this locale has and the source has not, or has in another file. A term that only one locale needs is its
/// own business, and an obsolete file is reported as a whole.
pub(super) fn obsolete_messages(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source else { return };
    let is_one_bundle = view.rules.is_one_bundle();
    let misnamed: OnceCell<HashSet<_>> = OnceCell::new();
    for (index, file) in view.files.iter().enumerate() {
        let is_unread = |position: usize| source.texts(position).is_unread();
        if !is_one_bundle && file.source.is_none_or(is_unread) {
            continue;
        }
        // One that has only another name is reported as missing.
        let is_misnamed = |entry: &Entry<'_>| {
            let names = || misnamed_messages(view).into_values().map(|(file, entry)| (file, entry.name));
            misnamed.get_or_init(|| names().collect()).contains(&(index, entry.name))
        };
        let is_elsewhere = |entry: &Entry<'_>| !entry.is_term && !is_one_bundle && source.path_of(entry.name).is_some();
        let is_obsolete =
            |entry: &Entry<'_>| is_elsewhere(entry) || is_strange(view, file, *entry) && !is_misnamed(entry);
        let is_in_place = |location: Option<Location>| location.is_some_and(|it| Some(it.position) == file.source);
        let mut missing = None;
        let mut listed = Listed::new(MAX_FINDINGS);
        let entries = file.located().filter(|(_, location)| !is_in_place(*location)).map(|(entry, _)| entry);
        for entry in &entries.filter(is_obsolete).collect::<Vec<_>>() {
            // A text that the source has moved to another file is still good there.
            if let Some(path) = source.path_of(entry.name) {
                let moved = path.replace(LOCALE_IN_PATH, view.tag.as_str());
                let message = format!("the source has the message `{}` in another file", entry.name);
                let fault = view.at(file, Diagnostic::warning(Code::ObsoleteMessage, message), entry.name);
                let help = if is_there_already(view, source, path, entry.name) {
                    format!("remove it: it stands in {moved} already, where the source has it")
                } else {
                    format!("the source has it in {moved}: move it there")
                };
                listed
                    .push(faults, view.beside_source(about(fault, *entry, None, None).help(help), file, *entry, None));
                continue;
            }
            let missing = missing.get_or_insert_with(|| {
                let positions = source.files().enumerate().map(|(position, _)| position);
                let positions = positions.filter(|position| is_one_bundle || file.source == Some(*position));
                let missing = positions.flat_map(|position| untranslated(view, position));
                missing.take(MOST_RENAMED + 1).collect::<Vec<_>>()
            });
            let are_many_missing = missing.len() > MOST_RENAMED;
            let renamed = did_you_mean(entry.name, missing.iter().copied()).filter(|_| !are_many_missing);
            let message = format!("the source has no message `{}`", entry.name);
            let fault = view.at(file, Diagnostic::warning(Code::ObsoleteMessage, message), entry.name);
            let fault = about(fault, *entry, None, None);
            let attributes = entry.attributes.iter().map(|attribute| Some(attribute.id.name));
            // The words of a platform are used by other texts of this language, whatever the source has.
            let can_go = !view.rules.has_free_attributes(entry.name)
                && attributes.chain([None]).all(|attribute| view.can_go(*entry, attribute));
            let fault = match renamed {
                Some(new) => {
                    fault.help(format!("rename it if it is what the source calls `{new}` now, else remove it"))
                }
                // With so many missing, nobody has looked whether it is one of them.
                None => fault
                    .help("remove it, or give it the name that the source has now")
                    .remove(file.removal(|text| (can_go && !are_many_missing).then(|| removal::entry(text, *entry)))),
            };
            listed.push(faults, fault);
        }
        listed.finish(faults);
    }
}

/// Whether the locale has a message in the file of the source with this path.
fn is_there_already(view: &View<'_>, source: &Source, path: &str, name: &str) -> bool {
    let Some(Location { position, index: Some(index) }) = source.find(source.position(path), name) else {
        return false;
    };
    view.translated(position, index).is_some_and(|there| view.files[there.file].source == Some(position))
}

/// Lines that end with spaces which no text has, one finding a file.
pub(super) fn trailing_spaces(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &view.files {
        let spans = if file.resource.is_whole() { removal::trailing_spaces(file) } else { Vec::new() };
        let Some(first) = spans.first() else { continue };
        let message = match spans.len() {
            1 => "this line ends with spaces".to_owned(),
            count => format!("this line ends with spaces, one of {count} in this file"),
        };
        let fault = Diagnostic::note(Code::TrailingSpace, message);
        let mut fault = fault.at(file.resource.file(), first.clone()).help("remove them");
        fault.subject.locale = Some(view.tag.to_string());
        fault.subject.removals = spans;
        faults.push(fault);
    }
}
