//! Whether what the source has is there, and nothing else: files, messages, values, attributes; each once.

use std::cell::LazyCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use korb_catalogue::{Code, Diagnostic, did_you_mean};

use super::{Check, Entry, File, MAX_FINDINGS, about, removal};
use crate::walk::{Part, walk};

/// Files that one side has and the other has not: one finding a file, whatever is in it.
pub(super) fn files(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = check.source else { return };
    let there: BTreeSet<_> = check.files.iter().map(|file| file.relative).chain(check.unread.iter().copied()).collect();
    for (relative, texts) in &source.files {
        if !check.rules.is_partial && !texts.order.is_empty() && !there.contains(relative.as_str()) {
            let message = match texts.order.len() {
                1 => format!("the locale `{}` has no file {relative}, which has one message", check.tag),
                count => format!("the locale `{}` has no file {relative}, which has {count} messages", check.tag),
            };
            let mut fault = Diagnostic::warning(Code::MissingFile, message);
            fault.subject.locale = Some(check.tag.to_string());
            faults.push(fault.help("copy it from the source and translate it"));
        }
    }
    for file in &check.files {
        if !source.files.contains_key(file.relative) {
            let message = format!("the source `{}` has no file {}", source.tag, file.relative);
            let fault = file.at(check, Diagnostic::warning(Code::ObsoleteFile, message), file.start());
            faults.push(fault.help("remove it, or rename it as the source's file is named now"));
        }
    }
}

/// What cannot be read.
pub(super) fn junk(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &check.files {
        faults.extend(file.resource.faults().map(|mut fault| {
            fault.subject.locale = Some(check.tag.to_string());
            fault
        }));
    }
}

/// Messages, attributes and variants that stand twice in one place.
pub(super) fn duplicates(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &check.files {
        let mut seen = HashMap::new();
        let before = faults.len();
        for &entry in &file.entries {
            if faults.len() - before >= MAX_FINDINGS {
                break;
            }
            // fluent-bundle keeps messages and terms under one name, so `foo` and `-foo` exclude each other.
            let first = *seen.entry(entry.name).or_insert(entry);
            if !std::ptr::eq(first.name, entry.name) {
                let line = file.resource.file().position(file.resource.span(first.name).start).0;
                let message = format!("`{}` is there already", entry.id());
                let fault = file.at(check, Diagnostic::error(Code::DuplicateMessage, message), entry.name);
                let help = format!("the first one is in line {line}; rename or remove one of the two");
                let removal = file.removal(|text| removal::repetition(text, first, entry));
                faults.push(about(fault, entry, None, None).help(help).remove(removal));
            }
            duplicates_within(check, file, entry, faults);
        }
    }
}

fn duplicates_within(check: &Check<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let before = faults.len();
    let mut attributes = HashMap::new();
    for attribute in entry.attributes {
        let name = attribute.id.name;
        let first = *attributes.entry(name).or_insert(attribute);
        if !std::ptr::eq(first, attribute) && faults.len() - before < MAX_FINDINGS {
            let message = format!("`{}` has an attribute `.{name}` already", entry.id());
            let fault = file.at(check, Diagnostic::error(Code::DuplicateAttribute, message), name);
            let fault = about(fault, entry, Some(name), None).help("only the first one counts; remove one of the two");
            let is_same = first.value == attribute.value;
            faults.push(fault.remove(file.removal(|text| is_same.then(|| removal::attribute(text, name)))));
        }
    }
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { variants, .. } = part else { return };
            let mut keys = HashMap::new();
            for (number, variant) in variants.iter().enumerate() {
                let key = super::plurals::key(variant);
                let first = *keys.entry(key).or_insert(variant);
                if !std::ptr::eq(first, variant) && faults.len() - before < MAX_FINDINGS {
                    let fault =
                        Diagnostic::error(Code::DuplicateVariant, format!("there is a variant [{key}] already"));
                    let fault = about(file.at(check, fault, key), entry, attribute, Some(key));
                    let is_same = first.value == variant.value && !variant.default;
                    let next = variants.get(number + 1);
                    let removal = file.removal(|text| is_same.then(|| removal::variant(text, variant, next)).flatten());
                    faults.push(fault.help("only the first one counts; remove one of the two").remove(removal));
                }
            }
        });
    }
}

/// Messages that the source has and this locale has not, one by one. A missing file has been reported as such, and a
/// message that cannot be read is not missing.
pub(super) fn missing(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = check.source.filter(|_| !check.rules.is_partial) else { return };
    for file in &check.files {
        let Some(texts) = source.files.get(file.relative) else { continue };
        let unreadable: BTreeSet<_> = file.resource.unreadable().collect();
        let there: HashMap<_, _> =
            file.entries.iter().filter(|entry| !entry.is_term).map(|entry| (entry.name, entry.name)).collect();
        let mut last = None;
        let before = faults.len();
        for id in &texts.order {
            if faults.len() - before >= MAX_FINDINGS {
                break;
            }
            if let Some(name) = there.get(id.as_str()) {
                last = Some(*name);
                continue;
            }
            // A term is the business of its own locale: another one may do without.
            if id.starts_with('-') || unreadable.contains(id.as_str()) {
                continue;
            }
            let message = format!("the message `{id}` is not translated");
            // It is told where it belongs: behind the one that stands before it in the source.
            let place = last.unwrap_or(file.start());
            let mut fault = file.at(check, Diagnostic::warning(Code::MissingMessage, message), place);
            fault.subject.id = Some(id.clone());
            faults.push(match last {
                Some(name) => fault.help(format!("add it behind `{name}`; until then the source's text is shown")),
                None => fault.help("add it; until then the source's text is shown"),
            });
        }
    }
}

/// A message or term against its source: value and attributes.
pub(super) fn fields(check: &Check<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(texts) = check.source.and_then(|source| source.files.get(file.relative)) else { return };
    let id = entry.id();
    let Some(source) = texts.entries.get(&*id) else { return };
    let is_free = check.rules.free_attributes.iter().any(|prefix| id.starts_with(prefix));
    let is_obsolete = |name: &str| source.get(Some(name)).is_none() && !is_free && !entry.is_term;
    // A message must keep something, or what is left cannot be read.
    let keeps_attribute = entry.attributes.iter().any(|attribute| !is_obsolete(attribute.id.name));
    let mut report = |code: Code, slice: &str, attribute: Option<&str>, message: String, help: &str, removal| {
        let fault = file.at(check, Diagnostic::warning(code, message), slice);
        faults.push(about(fault, entry, attribute, None).help(help).remove(removal));
    };
    match (&source.value, &entry.value) {
        (Some(_), None) if !check.rules.is_partial => {
            let message = format!("`{id}` has a text of its own in the source, but not here");
            report(Code::MissingValue, entry.name, None, message, "write it behind the `=`", None);
        }
        (None, Some(_)) if !entry.is_term => {
            let message = format!("`{id}` has no text of its own in the source, only attributes");
            let can_go = keeps_attribute && check.can_go(entry.name, None);
            let removal = file.removal(|text| can_go.then(|| removal::value(text, entry)).flatten());
            report(Code::ObsoleteValue, entry.name, None, message, "remove what stands behind the `=`", removal);
        }
        _ => {}
    }
    if entry.is_term {
        // The attributes of a term describe its grammar, which differs from language to language.
        return;
    }
    let there: HashSet<_> = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
    // What cannot be read in the message may be that attribute, and has been told.
    let is_torn = LazyCell::new(|| {
        let read = file.resource.fluent().source();
        file.resource.is_torn(&removal::stretch(read, entry))
    });
    let is_missing = |name: &&str| !there.contains(name) && !check.rules.is_partial && !is_free && !*is_torn;
    let missing = source.attributes.iter().map(|(name, _)| name.as_str()).filter(is_missing);
    for name in missing.take(MAX_FINDINGS) {
        let message = format!("`{id}` has no attribute `.{name}`");
        report(Code::MissingAttribute, entry.name, Some(name), message, "add it, as the source has it", None);
    }
    let keeps_something = keeps_attribute || entry.value.is_some() && source.value.is_some();
    let obsolete = entry.attributes.iter().map(|attribute| attribute.id.name).filter(|name| is_obsolete(name));
    for name in obsolete.take(MAX_FINDINGS) {
        let message = format!("the source of `{id}` has no attribute `.{name}`");
        let help = "remove it, or give it the name that the source has now";
        let can_go = keeps_something && check.can_go(entry.name, Some(name));
        let removal = file.removal(|text| can_go.then(|| removal::attribute(text, name)));
        report(Code::ObsoleteAttribute, name, Some(name), message, help, removal);
    }
}

/// Messages that this locale has and the source has not. A term that only one locale needs is its own business, and of
/// an obsolete file it has been said as a whole.
pub(super) fn obsolete(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    /// With more messages missing, one with a similar name is there by chance, and looking takes its time.
    const MOST_RENAMED: usize = 20;
    let Some(source) = check.source else { return };
    for file in &check.files {
        let Some(texts) = source.files.get(file.relative).filter(|texts| !texts.is_unread) else { continue };
        let is_obsolete = |entry: &&Entry<'_>| {
            !entry.is_term && !texts.entries.contains_key(entry.name) && !texts.unreadable.contains(entry.name)
        };
        let mut missing = None;
        for entry in file.entries.iter().filter(is_obsolete).take(MAX_FINDINGS) {
            let missing = missing.get_or_insert_with(|| {
                let there: BTreeSet<_> = file.entries.iter().map(|entry| entry.name).collect();
                let missing = texts.order.iter().map(String::as_str);
                let missing = missing.filter(|id| !id.starts_with('-') && !there.contains(id));
                missing.take(MOST_RENAMED + 1).collect::<Vec<_>>()
            });
            let renamed = did_you_mean(entry.name, missing.iter().copied()).filter(|_| missing.len() <= MOST_RENAMED);
            let message = format!("the source has no message `{}`", entry.name);
            let fault = file.at(check, Diagnostic::warning(Code::ObsoleteMessage, message), entry.name);
            let fault = about(fault, *entry, None, None);
            // A text that the source has moved to another file is still good there.
            if let Some(moved) = source.file_of.get(entry.name) {
                faults.push(
                    fault.help(format!(
                        "the source has it in {moved}: move it there, or remove it if it is there already"
                    )),
                );
                continue;
            }
            let attributes = entry.attributes.iter().map(|attribute| Some(attribute.id.name));
            let can_go = attributes.chain([None]).all(|attribute| check.can_go(entry.name, attribute));
            faults.push(match renamed {
                Some(new) => {
                    fault.help(format!("rename it if it is what the source calls `{new}` now, else remove it"))
                }
                None => fault
                    .help("remove it, or give it the name that the source has now")
                    .remove(file.removal(|text| can_go.then(|| removal::entry(text, *entry)))),
            });
        }
    }
}

/// Lines that end with spaces which no text has, told once a file.
pub(super) fn trailing_spaces(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &check.files {
        let spans = if file.resource.is_whole() { removal::trailing_spaces(file) } else { Vec::new() };
        let Some(first) = spans.first() else { continue };
        let message = match spans.len() {
            1 => "this line ends with spaces".to_owned(),
            count => format!("this line ends with spaces, one of {count} in this file"),
        };
        let fault = Diagnostic::note(Code::TrailingSpace, message);
        let mut fault = fault.at(file.resource.file(), first.clone()).help("remove them");
        fault.subject.locale = Some(check.tag.to_string());
        fault.subject.removals = spans;
        faults.push(fault);
    }
}
