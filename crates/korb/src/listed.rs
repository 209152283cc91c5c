//! The lists of languages that other tools read: `l10n.toml`, in the form of Mozilla's project configuration, and the
//! files of the same form that it includes or leaves out. A workspace need not have them.
//!
//! Korb itself finds locales by their folders. A language that is not listed is invisible to the other tools, and
//! nobody would notice before somebody uses one of them.

use std::ops::Range;
use std::path::{Component, Path};

use korb_catalogue::{Code, Diagnostic, SourceFile, must_be_small_toml};
use korb_localization::LocaleTag;
use serde::Deserialize;
use toml::Spanned;

use crate::program;
use crate::workspace::Root;

/// The file that the other tools are given.
const FIRST: &str = "l10n.toml";

/// What of such a file matters here. Its other keys are the business of the other tools.
#[derive(Debug, Default, Deserialize)]
struct Configuration {
    locales: Option<Spanned<Vec<Spanned<String>>>>,
    #[serde(default)]
    includes: Vec<Other>,
    #[serde(default)]
    excludes: Vec<Other>,
}

#[derive(Debug, Deserialize)]
struct Other {
    path: String,
}

/// A file with a list of languages.
struct Listing {
    file: SourceFile,
    configuration: Configuration,
}

/// What the lists lack, and what they have too much.
pub(crate) fn findings(root: &Root, source: &LocaleTag, tags: &[LocaleTag]) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for listing in listings(root, &mut faults) {
        let Some(listed) = &listing.configuration.locales else { continue };
        let is_listed = |tag: &LocaleTag| listed.get_ref().iter().any(|listed| listed.get_ref() == tag.as_str());
        for tag in tags.iter().filter(|tag| *tag != source && !is_listed(tag)) {
            let message = format!("`{tag}` is not in this list, so the tools that read it do not see its texts");
            let mut fault = Diagnostic::warning(Code::LocaleNotListed, message).at(&listing.file, listed.span());
            fault.subject.locale = Some(tag.to_string());
            faults.push(fault.help(format!("add \"{tag}\" to the list")));
        }
        for extra in listed.get_ref() {
            let name = extra.get_ref().as_str();
            if name != source.as_str() && !tags.iter().any(|tag| tag.as_str() == name) {
                let message = format!("`{name}` is in this list, but there is no folder of that name below locales/");
                let help = format!("remove it from the list, or begin it with `{} locale add`", program::name());
                let fault = Diagnostic::warning(Code::LocaleNotListed, message);
                faults.push(fault.at(&listing.file, extra.span()).help(help));
            }
        }
    }
    faults
}

/// The lists with one more language: the paths of the files that change, and their new texts. A list with a fault in it is
/// left alone; [`findings`] reports it.
///
/// # Errors
///
/// A list cannot be read from the disk.
pub(crate) fn with(root: &Root, tag: &LocaleTag) -> Result<Vec<(String, String)>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let listings = listings(root, &mut faults);
    faults.retain(|fault| fault.code == Code::UnreadableFile);
    if !faults.is_empty() {
        return Err(faults);
    }
    let changed = listings.into_iter().filter_map(|listing| {
        let listed = listing.configuration.locales.as_ref()?;
        let text = inserted(listing.file.text(), listed, tag.as_str())?;
        Some((listing.file.path().to_owned(), text))
    });
    Ok(changed.collect())
}

fn listings(root: &Root, faults: &mut Vec<Diagnostic>) -> Vec<Listing> {
    let mut all = Vec::new();
    let Some(first) = listing(root, FIRST, faults) else { return all };
    let others = first.configuration.includes.iter().chain(&first.configuration.excludes);
    // What lies elsewhere is the list of another project.
    let is_here = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let others = others.filter(|other| is_here(&other.path));
    let others: Vec<_> = others.filter_map(|other| listing(root, &other.path, faults)).collect();
    all.push(first);
    all.extend(others);
    all
}

fn listing(root: &Root, path: &str, faults: &mut Vec<Diagnostic>) -> Option<Listing> {
    let file = match root.file_if_there(path)? {
        Ok(file) => file,
        Err(fault) => {
            faults.push(fault);
            return None;
        }
    };
    if let Err(fault) = must_be_small_toml(&file) {
        faults.push(fault);
        return None;
    }
    match toml::from_str(file.text()) {
        Ok(configuration) => Some(Listing { file, configuration }),
        Err(error) => {
            let message = error.message().trim_end_matches('.').replace('\n', ", ");
            let fault = Diagnostic::error(Code::CatalogueSchema, message);
            let place = error.span().unwrap_or_else(|| file.beginning());
            faults.push(fault.at(&file, place).help("this is the list of languages for other tools, in TOML"));
            None
        }
    }
}

/// The text of a file with a name in its list, where the order of the alphabet has it, and in the layout of the list;
/// `None` if the name is there. Nothing else changes.
fn inserted(text: &str, listed: &Spanned<Vec<Spanned<String>>>, name: &str) -> Option<String> {
    let names = listed.get_ref();
    if names.iter().any(|listed| listed.get_ref() == name) {
        return None;
    }
    let insert = |at: usize, new: &str| Some(format!("{}{new}{}", &text[..at], &text[at..]));
    let is_sorted = names.is_sorted_by(|a, b| a.get_ref() <= b.get_ref());
    if let Some(next) = names.iter().find(|next| is_sorted && next.get_ref().as_str() > name) {
        let Range { start, .. } = next.span();
        return insert(start, &format!("\"{name}\",{}", space_before(text, start)));
    }
    let Some(last) = names.last() else { return insert(listed.span().start + 1, &format!("\"{name}\"")) };
    let Range { start, end } = last.span();
    let space = space_before(text, start);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    // A comment may stand behind a name that has a line for itself.
    if space.starts_with('\n') && text[end..line_end].starts_with(',') {
        return insert(line_end, &format!("{space}\"{name}\","));
    }
    insert(end, &format!(",{space}\"{name}\""))
}

/// What separates a name from the one before it: a line break with the indentation, or a space.
fn space_before(text: &str, start: usize) -> &str {
    let before = &text[..start];
    let line = before.rfind('\n').unwrap_or(0);
    if before[line..].trim().is_empty() && line > 0 { &before[line..] } else { " " }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str, name: &str) -> String {
        let configuration: Configuration = toml::from_str(text).unwrap();
        let new = inserted(text, &configuration.locales.unwrap(), name).unwrap_or_else(|| text.to_owned());
        let read: Configuration = toml::from_str(&new).unwrap_or_else(|error| panic!("{new}: {error}"));
        assert!(read.locales.unwrap().get_ref().iter().any(|listed| listed.get_ref() == name), "{new}");
        new
    }

    #[test]
    fn a_language_is_added_and_nothing_else_changes() {
        let lines = "# x\nlocales = [\n    \"en\", # y\n    \"it\", # z\n]\n\n[[paths]]\n    l10n = \"a\"\n";
        for (name, text, expected) in [
            ("fr", "locales = [\"en\"]", "locales = [\"en\", \"fr\"]"),
            ("ar", "locales = [\"en\"]", "locales = [\"ar\", \"en\"]"),
            ("en", "locales = [\"en\"]", "locales = [\"en\"]"),
            ("fr", "locales = []", "locales = [\"fr\"]"),
            ("fr", "locales = [ ]", "locales = [\"fr\" ]"),
            ("fr", "locales = [\n  \"en\"\n]", "locales = [\n  \"en\",\n  \"fr\"\n]"),
            ("fr", "locales = ['it', \"en\"] # a", "locales = ['it', \"en\", \"fr\"] # a"),
            ("fr", lines, &*lines.replace("    \"it\"", "    \"fr\",\n    \"it\"")),
            ("pl", lines, &*lines.replace("# z\n", "# z\n    \"pl\",\n")),
            ("ar", lines, &*lines.replace("    \"en\"", "    \"ar\",\n    \"en\"")),
        ] {
            assert_eq!(with(text, name), expected);
        }
    }
}
