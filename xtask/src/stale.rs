//! Which translations are older than their source: what `sources.toml` of a locale says, and what follows from it.

use std::collections::BTreeMap;

use korb_catalogue::{Catalogue, Code, Diagnostic};
use korb_localization::{LocaleTag, Sources, Texts, stale};
use korb_render::Files;

use crate::workspace::{Root, Wanted};

/// Where a locale keeps what its translations were made from.
pub(crate) fn path(tag: &LocaleTag) -> String {
    format!("locales/{tag}/{}", Sources::FILE_NAME)
}

/// What the translations of a locale were made from; nothing where no file says so.
pub(crate) fn sources(root: &Root, tag: &LocaleTag) -> Result<Sources, Vec<Diagnostic>> {
    match root.file_if_there(&path(tag)) {
        None => Ok(Sources::default()),
        Some(file) => Sources::read(&file.map_err(|fault| vec![fault])?),
    }
}

/// The stale translations of every locale, and what is wrong with the files that tell.
pub(crate) fn findings(root: &Root, files: &Files) -> Vec<Diagnostic> {
    let Ok(catalogue) = Catalogue::read(&files.catalogue) else { return Vec::new() };
    let Some((_, source)) = files.locales.iter().find(|(folder, _)| *folder == catalogue.source_locale) else {
        return Vec::new();
    };
    let source = Texts::read(source);
    let mut faults = Vec::new();
    for (folder, texts) in files.locales.iter().filter(|(folder, _)| *folder != catalogue.source_locale) {
        // A folder that is not named by a tag is told when the workspace is read.
        let Ok(tag) = LocaleTag::new(folder) else { continue };
        match sources(root, &tag) {
            Ok(sources) => faults.extend(stale(&sources, &source, &tag, &Texts::read(texts))),
            Err(found) => faults.extend(found),
        }
    }
    faults
}

/// How many translations of each locale are stale; nothing where the texts cannot be read, which is told elsewhere.
pub(crate) fn counts(root: &Root) -> BTreeMap<String, usize> {
    let Ok((files, _)) = root.gather(Wanted::All, None) else { return BTreeMap::new() };
    let mut counts: BTreeMap<_, _> = files.locales.iter().map(|(folder, _)| (folder.clone(), 0)).collect();
    for fault in findings(root, &files).iter().filter(|fault| fault.code == Code::Stale) {
        if let Some(count) = fault.subject.locale.as_deref().and_then(|tag| counts.get_mut(tag)) {
            *count += 1;
        }
    }
    counts
}
