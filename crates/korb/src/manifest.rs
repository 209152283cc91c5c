//! `manifest.json` in the output folder. It lists every file with its hash and license, so that a mirror or a program
//! can find out whether it has all of them, unchanged, and what they may be used for.
//!
//! An entry is about the file as Korb made it. So a file that a partial run leaves alone keeps its entry even if it was
//! edited since, as long as it is still there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use anyhow::Result;
use korb_catalogue::MAX_FILE_BYTES;
use korb_localization::LocaleTag;
use korb_render::{Variant, Workspace, media_type};
use serde::{Deserialize, Serialize};

use crate::disk::{read_itself, stays_inside};
use crate::made::Hash;

/// The name of the site, beside the formats, and of its folder in the output.
pub(crate) const SITE: &str = "site";

/// Its name in the output folder.
pub(crate) const NAME: &str = "manifest.json";

/// The page about the translations beside it, which it does not list.
pub(crate) const STATUS: &str = "status.html";

/// Everything in an output folder, sorted by path.
#[derive(Debug, Deserialize)]
pub(crate) struct Manifest {
    /// What is known of each file.
    pub(crate) files: Vec<Record>,
}

/// What is known of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Record {
    /// The path in the folder, with `/`.
    pub(crate) path: String,
    /// The hash of its content, in lower-case hexadecimal digits.
    pub(crate) sha256: String,
    size: usize,
    media_type: String,
    /// None for a file that the site has only once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    /// None for a page that is not about one platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    platform: Option<String>,
    format: String,
    license: String,
    /// Who wrote its texts, as far as the locale names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<String>,
    parent: Parent,
}

/// What a file was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Parent {
    title: String,
    url: String,
    locale: String,
    license: String,
    /// The locale that its texts were translated from.
    translated_from: Option<String>,
}

/// The entries of a run, which grow as it goes.
#[derive(Debug)]
pub(crate) struct Entries<'w> {
    workspace: &'w Workspace,
    made: Mutex<BTreeMap<String, Record>>,
}

impl<'w> Entries<'w> {
    pub(crate) fn new(workspace: &'w Workspace) -> Self {
        Self { workspace, made: Mutex::default() }
    }

    /// Adds the files of a set, each with the hash of its content.
    pub(crate) fn add(&self, variants: &[Variant], hashes: Vec<Hash>) {
        let variants = variants.iter().zip(hashes);
        let entries: Vec<_> =
            variants.filter_map(|(variant, hash)| self.record(&variant.path, hash, variant.content.len())).collect();
        let entries = entries.into_iter().map(|entry| (entry.path.clone(), entry));
        self.made.lock().expect("no thread panics while it holds the lock").extend(entries);
    }

    /// The manifest of a folder that holds what was added and, from earlier runs, the files at the paths `kept`.
    ///
    /// # Errors
    ///
    /// It cannot be written as JSON, which does not happen.
    pub(crate) fn finish<'p>(self, folder: &Path, kept: impl Iterator<Item = &'p str>) -> Result<Variant> {
        let mut all = std::mem::take(&mut *self.made.lock().expect("no thread panics while it holds the lock"));
        let mut kept = kept.peekable();
        let mut before: BTreeMap<_, _> = match kept.peek().and_then(|_| read(folder)) {
            Some(manifest) => manifest.files.into_iter().map(|entry| (entry.path.clone(), entry)).collect(),
            None => BTreeMap::new(),
        };
        for path in kept {
            let file = folder.join(path);
            if !fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.is_file()) {
                continue;
            }
            // There may be no manifest: older versions of Korb made none, and it can have been removed.
            let entry = before.remove(path).or_else(|| {
                let content = read_itself(&file, MAX_FILE_BYTES).ok()?;
                self.record(path, Hash::of(&content), content.len())
            });
            all.extend(entry.map(|entry| (path.to_owned(), entry)));
        }
        let lines: Vec<_> = all.values().map(serde_json::to_string).collect::<Result<_, _>>()?;
        let content = format!("{{\"files\": [\n{}\n]}}\n", lines.join(",\n"));
        Ok(Variant { path: NAME.to_owned(), content })
    }

    /// What is known of a file, or nothing if its path is not one that a locale, a platform and a format make.
    fn record(&self, path: &str, hash: Hash, size: usize) -> Option<Record> {
        let parts: Vec<_> = path.splitn(4, '/').collect();
        let (locale, platform, format, media_type) = match parts[..] {
            [SITE, file] => (None, None, SITE, media_type(file)),
            [SITE, locale, "for", file] => (Some(locale), file.split('.').next(), SITE, media_type(file)),
            [SITE, locale, .., file] => (Some(locale), None, SITE, media_type(file)),
            [locale, platform, format, ..] => {
                let known = self.workspace.formats().iter().find(|known| known.name == format)?;
                (Some(locale), Some(platform), format, known.media_type())
            }
            _ => return None,
        };
        let tag = match locale {
            Some(locale) => Some(LocaleTag::parse(locale)?),
            None => None,
        };
        let catalogue = self.workspace.catalogue();
        let (work, source) = (&catalogue.work, self.workspace.locales().source());
        let parent = Parent {
            title: work.title.clone(),
            url: work.url.clone(),
            locale: work.locale.clone(),
            license: work.license.clone(),
            translated_from: tag.as_ref().filter(|tag| !tag.same_language(source)).map(|_| source.to_string()),
        };
        Some(Record {
            path: path.to_owned(),
            sha256: hash.to_string(),
            size,
            media_type: media_type.to_owned(),
            locale: locale.map(ToOwned::to_owned),
            platform: platform.map(ToOwned::to_owned),
            format: format.to_owned(),
            license: catalogue.license.id.clone(),
            contributors: tag
                .map(|tag| self.workspace.contributors(&tag).into_iter().map(ToOwned::to_owned).collect())
                .unwrap_or_default(),
            parent,
        })
    }
}

/// The manifest of a folder, if it has one that can be read.
pub(crate) fn read(folder: &Path) -> Option<Manifest> {
    let bytes = read_itself(&folder.join(NAME), MAX_FILE_BYTES).ok()?;
    let mut manifest: Manifest = serde_json::from_slice(&bytes).ok()?;
    // Anybody can edit it, and no path in it may lead out of the folder.
    manifest.files.retain(|entry| stays_inside(&entry.path));
    Some(manifest)
}
