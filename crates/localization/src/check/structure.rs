//! Whether what the source has is there, and nothing else: files, messages, values, attributes; each once.

use std::collections::{BTreeSet, HashMap};

use korb_catalogue::{Code, Diagnostic};

use super::{Check, Entry, File, MAX_FINDINGS, about};
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
            let fault = file.at(check, Diagnostic::warning(Code::ObsoleteFile, message), &file.text[..0]);
            faults.push(fault.help("remove it, or rename it as the source's file is named now"));
        }
    }
}

/// What cannot be read.
pub(super) fn junk(check: &Check<'_>, faults: &mut Vec<Diagnostic>) {
    for file in &check.files {
        for junk in file.junk.iter().take(MAX_FINDINGS) {
            let code = if junk.is_too_deep { Code::NestingTooDeep } else { Code::Syntax };
            let mut fault = Diagnostic::error(code, &junk.message).at(file.origin, junk.span.clone()).help(&junk.help);
            fault.subject.locale = Some(check.tag.to_string());
            fault.subject.id = junk.name.map(|name| if junk.is_term { format!("-{name}") } else { name.to_owned() });
            faults.push(fault);
        }
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
            let first = *seen.entry(entry.name).or_insert(entry.name);
            if !std::ptr::eq(first, entry.name) {
                let line = file.origin.position(super::offset(file.text, first)).0;
                let message = format!("`{}` is there already", entry.id());
                let fault = file.at(check, Diagnostic::error(Code::DuplicateMessage, message), entry.name);
                let help = format!("the first one is in line {line}; rename or remove one of the two");
                faults.push(about(fault, entry, None, None).help(help));
            }
            duplicates_within(check, file, entry, faults);
        }
    }
}

fn duplicates_within(check: &Check<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let mut attributes = BTreeSet::new();
    for attribute in entry.attributes {
        let name = attribute.id.name;
        if !attributes.insert(name) {
            let message = format!("`{}` has an attribute `.{name}` already", entry.id());
            let fault = file.at(check, Diagnostic::error(Code::DuplicateAttribute, message), name);
            faults.push(about(fault, entry, Some(name), None).help("only the first one counts; remove one of the two"));
        }
    }
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { variants, .. } = part else { return };
            let mut keys = BTreeSet::new();
            for variant in variants {
                let key = super::plurals::key(variant);
                if !keys.insert(key) {
                    let fault =
                        Diagnostic::error(Code::DuplicateVariant, format!("there is a variant [{key}] already"));
                    let fault = about(file.at(check, fault, key), entry, attribute, Some(key));
                    faults.push(fault.help("only the first one counts; remove one of the two"));
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
        let unreadable: BTreeSet<_> = file.junk.iter().filter_map(|junk| junk.name).collect();
        let there: HashMap<_, _> =
            file.entries.iter().filter(|entry| !entry.is_term).map(|entry| (entry.name, entry.name)).collect();
        let mut last = None;
        for id in &texts.order {
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
            let place = last.unwrap_or(&file.text[..0]);
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
    let Some(source) = texts.entries.get(&*id) else {
        // Terms that only one locale needs are its own business.
        if !entry.is_term && !texts.junk.contains(entry.name) && !texts.is_unread {
            let message = format!("the source has no message `{id}`");
            let fault = file.at(check, Diagnostic::warning(Code::ObsoleteMessage, message), entry.name);
            faults.push(about(fault, entry, None, None).help("remove it, or give it the name that the source has now"));
        }
        return;
    };
    let mut report = |code: Code, slice: &str, attribute: Option<&str>, message: String, help: &str| {
        let fault = file.at(check, Diagnostic::warning(code, message), slice);
        faults.push(about(fault, entry, attribute, None).help(help));
    };
    match (&source.value, &entry.value) {
        (Some(_), None) if !check.rules.is_partial => {
            let message = format!("`{id}` has a text of its own in the source, but not here");
            report(Code::MissingValue, entry.name, None, message, "write it behind the `=`");
        }
        (None, Some(_)) if !entry.is_term => {
            let message = format!("`{id}` has no text of its own in the source, only attributes");
            report(Code::ObsoleteValue, entry.name, None, message, "remove what stands behind the `=`");
        }
        _ => {}
    }
    if entry.is_term {
        // The attributes of a term describe its grammar, which differs from language to language.
        return;
    }
    let is_free = check.rules.free_attributes.iter().any(|prefix| id.starts_with(prefix));
    for (name, _) in &source.attributes {
        if entry.pattern(Some(name)).is_none() && !check.rules.is_partial && !is_free {
            let message = format!("`{id}` has no attribute `.{name}`");
            report(Code::MissingAttribute, entry.name, Some(name), message, "add it, as the source has it");
        }
    }
    for attribute in entry.attributes {
        let name = attribute.id.name;
        if source.get(Some(name)).is_none() && !is_free {
            let message = format!("the source of `{id}` has no attribute `.{name}`");
            report(
                Code::ObsoleteAttribute,
                name,
                Some(name),
                message,
                "remove it, or give it the name that the source has now",
            );
        }
    }
}
