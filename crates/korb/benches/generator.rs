//! Workspaces of any size, for the benchmarks: the repository's own one, multiplied.
//!
//! The texts are copies of the English ones, so that their lengths, variables and markup are those of real texts. Only
//! the repository itself is read from the disk, and nothing is written.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use korb_catalogue::{Catalogue, SourceFile};
use korb_render::{Files, Workspace};

/// How large a workspace is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    /// How often each reason is there.
    pub(crate) reasons: usize,
    /// How many locales there are.
    pub(crate) locales: usize,
    /// How many platforms there are: the first ones of the catalogue, and the one of the site.
    pub(crate) platforms: usize,
}

impl Size {
    /// The size that the speed goals are stated for. With the catalogue's 21 reasons in two tones, it has 42 replies
    /// for each locale and platform.
    pub(crate) const GOAL: Self = Self { reasons: 1, locales: 30, platforms: 15 };
}

/// Languages that people may well translate into, three of them written from right to left. The first is the source,
/// and all have its texts.
const TAGS: [&str; 30] = [
    "en", "de", "ar", "bg", "ca", "cs", "da", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "it", "ja",
    "ko", "lt", "nl", "pl", "pt-BR", "ro", "sv", "tr", "uk", "vi", "zh-Hans",
];

/// The files of a workspace of that size.
///
/// English has only one register, and so have its copies: every locale has as many replies as the others.
pub(crate) fn files(size: Size) -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let catalogue = fs::read_to_string(root.join(Catalogue::FILE_NAME)).expect("the repository's catalogue");
    let mut texts = read(&root, "locales/en");
    texts.retain(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "ftl"));
    assert!(size.locales <= TAGS.len(), "there are {} tags", TAGS.len());
    let locales = TAGS[..size.locales].iter().map(|tag| {
        let files = texts.iter().map(|(name, text)| {
            SourceFile::new(format!("locales/{tag}/{name}"), multiply_messages(text, size.reasons))
        });
        ((*tag).to_owned(), files.collect())
    });
    let templates = ["templates", "templates/site"].into_iter().flat_map(|folder| {
        let files = read(&root, folder).into_iter();
        files.map(move |(name, text)| SourceFile::new(format!("{folder}/{name}"), text))
    });
    Files {
        catalogue: SourceFile::new(Catalogue::FILE_NAME, multiply_catalogue(&catalogue, size)).into(),
        locales: locales.collect(),
        templates: templates.collect(),
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    }
}

/// A workspace of that size.
pub(crate) fn workspace(size: Size) -> Workspace {
    let workspace = Workspace::read(files(size)).expect("copies of good texts are good");
    let catalogue = workspace.catalogue();
    assert_eq!(catalogue.platforms.len(), size.platforms);
    assert_eq!(catalogue.reasons.len() % size.reasons, 0);
    workspace
}

/// The names and texts of the files in a folder of the repository, sorted.
fn read(root: &Path, folder: &str) -> Vec<(String, String)> {
    let entries: io::Result<Vec<_>> = fs::read_dir(root.join(folder)).expect("a folder of the repository").collect();
    let mut files: Vec<_> = entries
        .expect("a folder of the repository")
        .into_iter()
        .filter(|entry| entry.path().is_file())
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a text file");
            (entry.file_name().to_string_lossy().into_owned(), text)
        })
        .collect();
    files.sort();
    files
}

/// The catalogue with its reasons multiplied and with fewer platforms.
fn multiply_catalogue(catalogue: &str, size: Size) -> String {
    let mut tables = catalogue.split("\n[[");
    let head = tables.next().unwrap_or_default();
    let source = "source-locale = \"de\"";
    assert!(head.contains(source), "the source locale is written in another way now");
    let mut multiplied = head.replace(source, "source-locale = \"en\"");
    let mut platforms = 0;
    for table in tables {
        let copies = if table.starts_with("reason]]") {
            size.reasons
        } else if table.starts_with("platform]]") {
            platforms += 1;
            usize::from(platforms < size.platforms || table.contains("id = \"any\""))
        } else {
            1
        };
        for copy in 1..=copies {
            match table.split_once("id = \"").and_then(|(before, id)| Some((before, id.split_once('"')?))) {
                Some((before, (id, after))) if copy > 1 => {
                    write!(multiplied, "\n[[{before}id = \"{id}-x-{copy}\"{after}").expect("a String takes it");
                }
                _ => multiplied.extend(["\n[[", table]),
            }
        }
    }
    multiplied
}

/// A Fluent file with every reason multiplied.
fn multiply_messages(text: &str, times: usize) -> String {
    let mut multiplied = String::with_capacity(text.len() * times);
    // The present message, if it is that of a reason: its name, and all that follows.
    let mut reason: Option<(&str, String)> = None;
    let finish = |reason: Option<(&str, String)>, multiplied: &mut String| {
        let Some((name, rest)) = reason else { return };
        multiplied.extend([name, &rest]);
        for copy in 2..=times {
            write!(multiplied, "{name}-x-{copy}{rest}").expect("a String takes it");
        }
    };
    for line in text.split_inclusive('\n') {
        let goes_on = line.starts_with([' ', '\n']);
        match &mut reason {
            Some((_, rest)) if goes_on => {
                rest.push_str(line);
                continue;
            }
            _ => finish(reason.take(), &mut multiplied),
        }
        match line.split_once(' ') {
            Some((name, _)) if name.starts_with("reason-") => reason = Some((name, line[name.len()..].to_owned())),
            _ => multiplied.push_str(line),
        }
    }
    finish(reason, &mut multiplied);
    multiplied
}
