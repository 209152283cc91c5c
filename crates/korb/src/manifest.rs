//! `manifest.json` in the output folder. It lists every file with its hash and license, so that a mirror or a program
//! can find out whether it has all of them, unchanged, and what they may be used for.
//!
//! An entry is about the file as Korb made it. So a file that a partial run leaves alone keeps its entry even if it was
//! edited since, as long as it is still there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
    pub(crate) files: Vec<Record<'static>>,
}

/// What is known of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Record<'r> {
    /// The path in the folder, with `/`.
    pub(crate) path: String,
    /// The hash of its content, in lower-case hexadecimal digits.
    pub(crate) sha256: String,
    size: usize,
    media_type: Cow<'r, str>,
    /// None for a file that the site has only once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locale: Option<Cow<'r, str>>,
    /// None for a page that is not about one platform.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    platform: Option<Cow<'r, str>>,
    format: Cow<'r, str>,
    license: Cow<'r, str>,
    /// Who wrote its texts, as far as the locale names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    contributors: Vec<Cow<'r, str>>,
    parent: Parent<'r>,
}

/// What a file was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Parent<'r> {
    title: Cow<'r, str>,
    url: Cow<'r, str>,
    locale: Cow<'r, str>,
    license: Cow<'r, str>,
    /// The locale that its texts were translated from.
    translated_from: Option<Cow<'r, str>>,
}

/// The manifest of a folder that holds the files of this run, each with its hash and size, and, from earlier runs, those at
/// the paths `kept`.
///
/// # Errors
///
/// It cannot be written as JSON, which does not happen.
pub(crate) fn of<'p>(
    workspace: &Workspace,
    made: impl Iterator<Item = (&'p str, Hash, usize)>,
    folder: &Path,
    kept: impl Iterator<Item = &'p str>,
) -> Result<Variant> {
    let mut all: BTreeMap<_, _> = made.map(|(path, hash, size)| (path, Entry::New(hash, size))).collect();
    let mut kept = kept.peekable();
    let mut before: BTreeMap<_, _> = match kept.peek().and_then(|_| read(folder)) {
        Some(manifest) => manifest.files.into_iter().map(|record| (record.path.clone(), Box::new(record))).collect(),
        None => BTreeMap::new(),
    };
    for path in kept {
        let file = folder.join(path);
        if !fs::symlink_metadata(&file).is_ok_and(|metadata| metadata.is_file()) {
            continue;
        }
        // There may be no manifest: older versions of Korb made none, and it can have been removed.
        let entry = before.remove(path).map(Entry::Earlier).or_else(|| {
            let content = read_itself(&file, MAX_FILE_BYTES).ok()?;
            Some(Entry::New(Hash::of(&content), content.len()))
        });
        all.extend(entry.map(|entry| (path, entry)));
    }
    let mut content = String::from("{\"files\": [\n");
    let start = content.len();
    for (path, entry) in all {
        let record = match entry {
            Entry::New(hash, size) => record(workspace, path, hash, size).map(Box::new),
            Entry::Earlier(record) => Some(record),
        };
        if let Some(record) = record {
            content.push_str(if content.len() > start { ",\n" } else { "" });
            content.push_str(&serde_json::to_string(&record)?);
        }
    }
    content.push_str("\n]}\n");
    Ok(Variant { path: NAME.to_owned(), content })
}

/// What an entry is made from.
enum Entry {
    /// The hash and the size of a file.
    New(Hash, usize),
    /// The entry of an earlier run.
    Earlier(Box<Record<'static>>),
}

/// What is known of a file, or nothing if its path is not one that a locale, a platform and a format make.
fn record<'r>(workspace: &'r Workspace, path: &'r str, hash: Hash, size: usize) -> Option<Record<'r>> {
    let parts: Vec<_> = path.splitn(4, '/').collect();
    let (locale, platform, format, media_type) = match parts[..] {
        [SITE, file] => (None, None, SITE, media_type(file)),
        [SITE, locale, "for", file] => (Some(locale), file.split('.').next(), SITE, media_type(file)),
        [SITE, locale, .., file] => (Some(locale), None, SITE, media_type(file)),
        [locale, platform, format, ..] => {
            let known = workspace.formats().iter().find(|known| known.name == format)?;
            (Some(locale), Some(platform), format, known.media_type())
        }
        _ => return None,
    };
    let tag = match locale {
        Some(locale) => Some(LocaleTag::parse(locale)?),
        None => None,
    };
    let catalogue = workspace.catalogue();
    let (work, source) = (&catalogue.work, workspace.locales().source());
    let parent = Parent {
        title: (&work.title).into(),
        url: (&work.url).into(),
        locale: (&work.locale).into(),
        license: (&work.license).into(),
        translated_from: tag.as_ref().filter(|tag| !tag.same_language(source)).map(|_| source.as_str().into()),
    };
    let contributors = tag.map(|tag| workspace.contributors(&tag).into_iter().map(Cow::Borrowed).collect());
    Some(Record {
        path: path.into(),
        sha256: hash.to_string(),
        size,
        media_type: media_type.into(),
        locale: locale.map(Cow::Borrowed),
        platform: platform.map(Cow::Borrowed),
        format: format.into(),
        license: (&catalogue.license.id).into(),
        contributors: contributors.unwrap_or_default(),
        parent,
    })
}

/// The manifest of a folder, if it has one that can be read.
pub(crate) fn read(folder: &Path) -> Option<Manifest> {
    let bytes = read_itself(&folder.join(NAME), MAX_FILE_BYTES).ok()?;
    let mut manifest: Manifest = serde_json::from_slice(&bytes).ok()?;
    // Anybody can edit it, and no path in it may lead out of the folder.
    manifest.files.retain(|entry| stays_inside(&entry.path));
    Some(manifest)
}
