//! Reading a plain tree of Fluent files, as other projects have it: `DIR/<locale>/**/*.ftl` or `DIR/<locale>.ftl`, and the
//! same below other folders, as Mozilla's `browser/locales/<locale>/…`. Where the source is, the translations are.
//!
//! It is read with more patience than a workspace of Korb: a byte-order mark is only a warning, Windows line ends are
//! fine (lines and columns stay the same without them), and a file with wrong bytes is reported and still read. A file
//! that cannot be read at all is a finding, and the rest is read. Nothing outside the folder is read.

use std::io;
use std::path::{Path, PathBuf};
use std::slice::from_ref;

use anyhow::{Context, anyhow};
use korb_catalogue::{Code, Diagnostic, SourceFile, legible, wrong_encoding};
use korb_localization::{LOCALE_IN_PATH, LocaleTag, Resource, TreeFile};
use memchr::memchr;

use crate::disk::{self, FolderEntry, bytes};
use crate::failure::{Failure, unknown};
use crate::out::{printable, show};

/// The most files and folders that one locale can have. Symbolic links can make a few folders look like millions.
const MAX_ENTRIES: usize = 100_000;

/// How deep folders are looked through for the source. Mozilla's `toolkit/locales/en-US` is three deep.
const MAX_DEPTH: usize = 8;

/// A tree of Fluent files.
#[derive(Debug)]
pub(crate) struct Tree {
    /// The folder without symbolic links, which everything must be in.
    root: PathBuf,
    /// The folder as it is shown to people, without a slash at its end.
    shown: String,
    /// The folder of the source.
    pub(crate) source: Folder,
    /// The folders of the translations, sorted by name.
    pub(crate) translations: Vec<Folder>,
    /// Notes about the folders that are skipped.
    pub(crate) faults: Vec<Diagnostic>,
}

/// What is read of a locale: nearly always one folder.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    /// The locale.
    pub(crate) tag: LocaleTag,
    /// What its folders and files are called.
    name: String,
    parts: Vec<Part>,
}

/// A folder or file of a locale.
#[derive(Debug, Clone)]
struct Part {
    path: PathBuf,
    /// The path as it is shown to people.
    shown: String,
    /// What the paths of the files in it begin with, with [`LOCALE_IN_PATH`] in the place of the locale; the whole path, if it
    /// is a file.
    relative: String,
    is_file: bool,
}

impl Tree {
    /// Finds the folders of the locales; reads none of them yet.
    ///
    /// # Errors
    ///
    /// The folder cannot be listed, or has nothing of the source.
    pub(crate) fn open(folder: &Path, source: &str, source_dir: Option<&str>) -> Result<Self, Failure> {
        let source_tag = LocaleTag::parse(source)
            .ok_or_else(|| Failure::Usage(format!("{source:?} is not a language tag such as de or pt-BR")))?;
        let root = folder.canonicalize().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => Failure::Usage(format!("there is no folder {}", show(folder))),
            _ => Failure::Machine(anyhow!(error).context(format!("{} cannot be read", show(folder)))),
        })?;
        if !root.is_dir() {
            return Err(Failure::Usage(format!("{} is not a folder", show(folder))));
        }
        let shown = show(folder).trim_end_matches('/').to_owned();
        let listed = disk::entries(&root).with_context(|| format!("{} cannot be read", show(folder)))?;
        let mut search = Search { source: &source_tag, source_dir, locales: Vec::new(), seen: 0 };
        let mut faults = Vec::new();
        if search.is_home(&listed) {
            search.locales_in(&listed, &shown, "");
            faults = search.skipped(&listed, &shown);
        } else {
            search.below(&listed, &shown, "", MAX_DEPTH);
        }
        let mut locales = search.locales;
        let Some(at) = locales.iter().position(|locale| search_is_source(locale, &source_tag, source_dir)) else {
            let names =
                listed.iter().filter_map(|entry| locale_name(entry).or(entry.leads_to_folder().then_some(&entry.name)));
            return Err(unknown("folder of the source", source_dir.unwrap_or(source), names));
        };
        let source = Folder { tag: source_tag, ..locales.remove(at) };
        locales.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { root, shown, source, translations: locales, faults })
    }

    /// Where a file of a locale is on the disk; nothing if a symbolic link leads there, or if its name is not UTF-8.
    pub(crate) fn plain_path(&self, folder: &Folder, relative: &str) -> Option<PathBuf> {
        let path = folder.parts.iter().find_map(|part| match relative.strip_prefix(&part.relative)? {
            "" if part.is_file => Some(part.path.clone()),
            rest if !part.is_file => Some(part.path.join(rest)),
            _ => None,
        })?;
        // The root has no symbolic links in its path.
        path.canonicalize().is_ok_and(|target| target == path && path.starts_with(&self.root)).then_some(path)
    }

    /// Where a file of a locale is, or would be, as it is shown to people.
    pub(crate) fn shown(&self, folder: &Folder, relative: &str) -> String {
        let name = printable(&folder.name);
        if relative.contains(LOCALE_IN_PATH) {
            return format!("{}/{}", self.shown, printable(relative).replace(LOCALE_IN_PATH, &name));
        }
        format!("{}/{name}/{}", self.shown, printable(relative))
    }

    /// Reads the Fluent files of a locale, sorted by path. Adds to `faults` what cannot be read.
    pub(crate) fn read(&self, folder: &Folder, faults: &mut Vec<Diagnostic>) -> Vec<TreeFile> {
        let (mut files, mut found) = (Vec::new(), Vec::new());
        for part in &folder.parts {
            let mut walk = Walk { tree: self, part, files, faults: found, inside: Vec::new(), seen: 0 };
            match walk.target(&part.path, &part.shown) {
                Ok(target) if part.is_file => walk.file(&target, &part.relative, &part.shown),
                Ok(target) => walk.folder(&target, &part.relative, &part.shown),
                Err(fault) if part.is_file => walk.lost(&part.relative, fault),
                Err(fault) => walk.faults.push(fault),
            }
            (files, found) = (walk.files, walk.faults);
        }
        for fault in &mut found {
            fault.subject.locale = Some(folder.tag.to_string());
        }
        faults.append(&mut found);
        files.sort_by(|a, b| a.relative.cmp(&b.relative));
        files
    }
}

/// The search for the locales of a tree.
struct Search<'s> {
    source: &'s LocaleTag,
    source_dir: Option<&'s str>,
    locales: Vec<Folder>,
    seen: usize,
}

impl Search<'_> {
    /// Whether one of these is the folder or file of the source, so that the others are those of the translations.
    fn is_home(&self, listed: &[FolderEntry]) -> bool {
        let mut names = listed.iter().filter_map(locale_name);
        names.any(|name| match self.source_dir {
            Some(source) => name == source,
            None => tag(name).is_some_and(|tag| tag == *self.source),
        })
    }

    /// Every folder and file here that is named by a locale.
    fn locales_in(&mut self, listed: &[FolderEntry], shown: &str, relative: &str) {
        let has_files =
            listed.iter().filter(|entry| !entry.leads_to_folder()).any(|entry| self.is_home(from_ref(entry)));
        for entry in listed {
            let is_file = !entry.leads_to_folder();
            let Some(name) = locale_name(entry).filter(|_| !is_file || has_files) else { continue };
            let tag = match self.source_dir {
                Some(source) if source == name => self.source.clone(),
                _ => match tag(name) {
                    Some(tag) => tag,
                    None => continue,
                },
            };
            // A file or folder beside those of other locales has nothing but them in its path.
            let relative = match (relative, is_file) {
                ("", false) => String::new(),
                (relative, false) => format!("{relative}{LOCALE_IN_PATH}/"),
                (relative, true) => format!("{relative}{LOCALE_IN_PATH}.ftl"),
            };
            let shown = format!("{shown}/{}", printable(&entry.name));
            let part = Part { path: entry.path.clone(), shown, relative, is_file };
            let known = self.locales.iter_mut().find(|locale| {
                let has_same = locale.parts.iter().any(|known| known.relative == part.relative);
                locale.name == *name || locale.tag == tag && self.source_dir.is_none() && !has_same
            });
            match known {
                Some(locale) => locale.parts.push(part),
                None => self.locales.push(Folder { tag, name: name.to_owned(), parts: vec![part] }),
            }
        }
    }

    /// The same for all folders below. A link is not followed: it may lead back.
    fn below(&mut self, listed: &[FolderEntry], shown: &str, relative: &str, depth: usize) {
        for entry in listed.iter().filter(|entry| entry.is_folder && !entry.name.starts_with('.')) {
            let Ok(inside) = disk::entries(&entry.path) else { continue };
            self.seen += inside.len();
            if self.seen > MAX_ENTRIES {
                return;
            }
            let shown = format!("{shown}/{}", printable(&entry.name));
            let relative = format!("{relative}{}/", entry.name);
            if self.is_home(&inside) {
                self.locales_in(&inside, &shown, &relative);
            } else if depth > 0 {
                self.below(&inside, &shown, &relative, depth - 1);
            }
        }
    }

    /// Notes about the folders and files beside those of locales.
    fn skipped(&self, listed: &[FolderEntry], shown: &str) -> Vec<Diagnostic> {
        let is_read = |entry: &FolderEntry| {
            self.locales.iter().flat_map(|locale| &locale.parts).any(|part| part.path == entry.path)
        };
        let has_files = self.locales.iter().flat_map(|locale| &locale.parts).any(|part| part.is_file);
        let kind = |entry: &FolderEntry| {
            let is_file = !entry.leads_to_folder();
            if is_file { locale_name(entry).filter(|_| has_files).map(|_| "file") } else { Some("folder") }
        };
        let skipped = listed.iter().filter(|entry| !entry.name.starts_with('.') && !is_read(entry));
        let skipped = skipped.filter_map(|entry| Some((kind(entry)?, entry)));
        let note = |(kind, entry): (&str, &FolderEntry)| {
            let name = printable(&entry.name);
            let message = format!("the {kind} {shown}/{name} is skipped: its name is not a language tag");
            Diagnostic::note(Code::LocaleTag, message).help("nothing to do, if it holds no locale")
        };
        skipped.map(note).collect()
    }
}

/// Whether this is what the caller calls the source.
fn search_is_source(locale: &Folder, source: &LocaleTag, source_dir: Option<&str>) -> bool {
    source_dir.map_or_else(|| locale.tag == *source, |name| locale.name == name)
}

/// What may be the name of a locale: that of a folder, or of a Fluent file without its ending.
fn locale_name(entry: &FolderEntry) -> Option<&str> {
    if entry.name.starts_with('.') {
        return None;
    }
    if entry.leads_to_folder() { Some(&entry.name) } else { entry.name.strip_suffix(".ftl") }
}

/// The tag that a name is. A name such as `de.bak` would be read like `de.UTF-8` from an environment.
fn tag(name: &str) -> Option<LocaleTag> {
    LocaleTag::parse(name).filter(|_| !name.contains('.'))
}

/// A walk through the folders of a locale.
struct Walk<'t> {
    tree: &'t Tree,
    part: &'t Part,
    files: Vec<TreeFile>,
    faults: Vec<Diagnostic>,
    /// The folders that the present one is in, without symbolic links.
    inside: Vec<PathBuf>,
    seen: usize,
}

impl Walk<'_> {
    /// Everything in a folder, whose path has no symbolic links.
    fn folder(&mut self, path: &Path, relative: &str, shown: &str) {
        let listed = match disk::entries(path) {
            Ok(listed) => listed,
            Err(error) => {
                let message = format!("{shown} cannot be read: {error}");
                let fault = Diagnostic::error(Code::UnreadableFile, message).of_file(shown);
                self.faults.push(fault.help("check that you may read it"));
                return;
            }
        };
        self.inside.push(path.to_owned());
        for entry in listed {
            self.seen += 1;
            if self.seen > MAX_ENTRIES {
                if self.seen == MAX_ENTRIES + 1 {
                    let message = format!("{} has more than {MAX_ENTRIES} files and folders", self.part.shown);
                    let help = "the rest is not checked; look for symbolic links that lead to the same folders";
                    self.faults.push(Diagnostic::error(Code::FileTooLarge, message).help(help));
                }
                break;
            }
            if !entry.name.starts_with('.') {
                let shown = format!("{shown}/{}", printable(&entry.name));
                self.entry(&entry, &format!("{relative}{}", entry.name), &shown);
            }
        }
        self.inside.pop();
    }

    fn entry(&mut self, entry: &FolderEntry, relative: &str, shown: &str) {
        let is_fluent = Path::new(relative).extension().is_some_and(|extension| extension == "ftl");
        let is_folder = entry.leads_to_folder();
        // A link that has nothing to do with Fluent does not matter, even if it leads nowhere.
        if !is_fluent && !is_folder {
            return;
        }
        // The folder's path has no links, so nothing else can lead elsewhere.
        let target = match if entry.is_link { self.target(&entry.path, shown) } else { Ok(entry.path.clone()) } {
            Ok(target) => target,
            Err(fault) if is_fluent => return self.lost(relative, fault),
            Err(fault) => return self.faults.push(fault),
        };
        if is_folder {
            if self.inside.iter().any(|folder| folder.starts_with(&target)) {
                let message = format!("the symbolic link {shown} leads back to a folder that it is in");
                let fault = Diagnostic::error(Code::UnreadableFile, message);
                self.faults.push(fault.of_file(shown).help("remove it; following it would never end"));
            } else {
                self.folder(&target, &format!("{relative}/"), shown);
            }
        } else if is_fluent {
            self.file(&target, relative, shown);
        }
    }

    /// A file, whose path has no symbolic links.
    fn file(&mut self, path: &Path, relative: &str, shown: &str) {
        match bytes(path, shown) {
            Ok(bytes) => {
                let resource = self.parse(shown, bytes);
                self.files.push(TreeFile { relative: relative.to_owned(), resource });
            }
            Err(fault) => self.lost(relative, fault),
        }
    }

    /// A file that is there, but cannot be read.
    fn lost(&mut self, relative: &str, fault: Diagnostic) {
        self.faults.push(fault);
        self.files.push(TreeFile { relative: relative.to_owned(), resource: None });
    }

    /// Where a path leads, if that is inside the tree.
    fn target(&self, path: &Path, shown: &str) -> Result<PathBuf, Diagnostic> {
        let target = disk::target(&self.tree.root, path).map_err(|error| {
            Diagnostic::error(Code::UnreadableFile, format!("{shown} cannot be read: {error}"))
                .of_file(shown)
                .help("check that it is there and that you may read it")
        })?;
        target.ok_or_else(|| disk::leads_out(shown, "the folder that is checked"))
    }

    /// Parses a file, without a byte-order mark and with Unix line ends; nothing if it is no text.
    fn parse(&mut self, shown: &str, bytes: Vec<u8>) -> Option<Resource> {
        let bytes = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            None => bytes,
            Some(rest) => {
                let file = SourceFile::new(shown, String::from_utf8_lossy(rest));
                let fault = Diagnostic::warning(Code::ByteOrderMark, "the file begins with a byte-order mark");
                self.faults.push(fault.at(&file, 0..0).help("save it as “UTF-8”, not as “UTF-8 with BOM”"));
                rest.to_owned()
            }
        };
        let (text, wrong) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                (legible(error.as_bytes()), Some((at, wrong_encoding(error.as_bytes()))))
            }
        };
        let unix = |text: &str| text.replace("\r\n", "\n");
        let wrong = wrong.map(|(at, reason)| (unix(&text[..at]).len(), reason));
        let text = if memchr(b'\r', text.as_bytes()).is_some() { unix(&text) } else { text };
        let no_text = memchr(b'\0', text.as_bytes());
        if wrong.is_none() && no_text.is_none() {
            return Some(Resource::parse(shown.to_owned(), text));
        }
        let file = SourceFile::new(shown, text);
        let mut report = |at: usize, (message, help): (&str, &str)| {
            let end = file.text().ceil_char_boundary(at + 1);
            self.faults.push(Diagnostic::error(Code::Encoding, message).at(&file, at..end).help(help));
        };
        if let Some(at) = no_text {
            report(at, wrong.map_or_else(|| wrong_encoding(file.text().as_bytes()), |(_, reason)| reason));
            return None;
        }
        if let Some((at, reason)) = wrong {
            report(at, reason);
        }
        Some(Resource::read(&file))
    }
}
