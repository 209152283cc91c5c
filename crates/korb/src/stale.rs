//! Which translations are older than their source: what `sources.toml` of a locale says, and what follows from it.

use std::collections::BTreeMap;

use korb_catalogue::{Code, Diagnostic, SourceFile};
use korb_localization::{LocaleTag, Pair, Sources, Texts, stale_translations};

use crate::program;
use crate::workspace::Root;

/// Where a locale keeps what its translations were made from.
pub(crate) fn path(tag: &LocaleTag) -> String {
    format!("locales/{tag}/{}", Sources::FILE_NAME)
}

/// What the translations of a locale were made from; nothing where no file says so.
pub(crate) fn sources(root: &Root, tag: &LocaleTag) -> Result<Sources, Vec<Diagnostic>> {
    match root.file_if_there(&path(tag)) {
        None => Ok(Sources::default()),
        Some(file) => Sources::read(&file.map_err(|fault| vec![fault])?)
            .into_result()
            .map_err(|faults| faults.into_iter().map(with_command_to_write_anew).collect()),
    }
}

fn with_command_to_write_anew(fault: Diagnostic) -> Diagnostic {
    let Some(help) = &fault.help else { return fault };
    let help = format!("{help}, and `{} locale done` writes it anew", program::name());
    fault.help(help)
}

/// The stale translations of one locale, each at its place.
pub(crate) fn of_locale(sources: &Sources, tag: &LocaleTag, texts: Pair<&Texts>) -> Vec<Diagnostic> {
    let korb = program::name();
    let with_commands = |fault: Diagnostic| {
        let id = fault.subject.id.clone().unwrap_or_default();
        fault.help(format!(
            "`{korb} locale diff {tag}` shows the change; once the text fits again, say `{korb} locale done {tag} {id}`"
        ))
    };
    stale_translations(sources, tag, texts).into_iter().map(with_commands).collect()
}

/// The stale translations of every locale, and what is wrong with the files that tell. `folders` are those below
/// `locales/` with their Fluent files, `source` is the name of the one that translations are made from.
pub(crate) fn findings(root: &Root, source: &str, folders: &[(String, Vec<SourceFile>)]) -> Vec<Diagnostic> {
    let Some((_, texts)) = folders.iter().find(|(folder, _)| folder == source) else { return Vec::new() };
    let texts_of_source = Texts::read(texts);
    let mut faults = Vec::new();
    for (folder, texts) in folders.iter().filter(|(folder, _)| folder != source) {
        // A folder that is not named by a tag is told when the workspace is read.
        let Ok(tag) = LocaleTag::new(folder) else { continue };
        match sources(root, &tag) {
            Ok(sources) => {
                let texts = Pair { source: &texts_of_source, translation: &Texts::read(texts) };
                faults.extend(of_locale(&sources, &tag, texts));
            }
            Err(found) => faults.extend(found),
        }
    }
    faults
}

/// The stale translations: the locale and the name of the message.
pub(crate) fn messages(root: &Root, source: &str, folders: &[(String, Vec<SourceFile>)]) -> Vec<(LocaleTag, String)> {
    let stale = findings(root, source, folders).into_iter().filter(|fault| fault.code == Code::Stale);
    stale.filter_map(|fault| Some((LocaleTag::parse(fault.subject.locale.as_deref()?)?, fault.subject.id?))).collect()
}

/// How many translations of each locale are stale.
pub(crate) fn counts(root: &Root, source: &str, folders: &[(String, Vec<SourceFile>)]) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<_, _> = folders.iter().map(|(folder, _)| (folder.clone(), 0)).collect();
    for fault in findings(root, source, folders).iter().filter(|fault| fault.code == Code::Stale) {
        if let Some(count) = fault.subject.locale.as_deref().and_then(|tag| counts.get_mut(tag)) {
            *count += 1;
        }
    }
    counts
}
