//! Reading a plain tree of Fluent files: `DIR/<locale>/**/*.ftl`, as other projects have it.
//!
//! It is read with more patience than a workspace of Korb: a byte-order mark is only a warning, Windows line ends are
//! fine (lines and columns stay the same without them), and a file with wrong bytes is reported and still read. A file
//! that cannot be read at all is a finding, and the rest is read. Nothing outside the folder is read.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use korb_catalogue::{Code, Diagnostic, SourceFile, legible, wrong_encoding};
use korb_localization::{LocaleTag, Resource, TreeFile};

use crate::disk::{self, FolderEntry, bytes};
use crate::failure::{Failure, unknown};
use crate::out::{printable, show};

/// The most files and folders that one locale can have. Symbolic links can make a few folders look like millions.
const MAX_ENTRIES: usize = 100_000;

/// A tree of Fluent files.
#[derive(Debug)]
pub(crate) struct Tree {
    /// The folder without symbolic links, which everything must be in.
    root: PathBuf,
    /// The folder of the source.
    pub(crate) source: Folder,
    /// The folders of the translations, sorted by name.
    pub(crate) translations: Vec<Folder>,
    /// Notes about the folders that are skipped.
    pub(crate) faults: Vec<Diagnostic>,
}

/// A folder of a locale.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    /// The locale.
    pub(crate) tag: LocaleTag,
    path: PathBuf,
    /// The path as it is shown to people.
    shown: String,
}

impl Tree {
    /// Finds the folders of the locales; reads none of them yet.
    ///
    /// # Errors
    ///
    /// The folder cannot be listed, or has no folder for the source.
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
        let mut faults = Vec::new();
        let (mut folders, mut source_folder) = (Vec::new(), None);
        let listed = disk::entries(&root).with_context(|| format!("{} cannot be read", show(folder)))?;
        for entry in &listed {
            let FolderEntry { name, path, .. } = entry;
            if name.starts_with('.') || !entry.leads_to_folder() {
                continue;
            }
            let shown = format!("{}/{}", show(folder).trim_end_matches('/'), printable(name));
            let found = |tag| Folder { tag, path: path.clone(), shown: shown.clone() };
            if source_dir == Some(name) {
                source_folder = Some(found(source_tag.clone()));
                continue;
            }
            // A name such as `de.bak` would be read like `de.UTF-8` from an environment.
            match LocaleTag::parse(name).filter(|_| !name.contains('.')) {
                Some(tag) if tag == source_tag && source_dir.is_none() && source_folder.is_none() => {
                    source_folder = Some(found(tag));
                }
                Some(tag) => folders.push(found(tag)),
                None => {
                    let message = format!("the folder {shown} is skipped: its name is not a language tag");
                    let help = "nothing to do, if it holds no locale";
                    faults.push(Diagnostic::note(Code::LocaleTag, message).help(help));
                }
            }
        }
        let Some(source) = source_folder else {
            let names = listed.iter().filter(|entry| entry.leads_to_folder()).map(|entry| entry.name.as_str());
            return Err(unknown("folder of the source", source_dir.unwrap_or(source), names));
        };
        Ok(Self { root, source, translations: folders, faults })
    }

    /// Where a file of a locale is on the disk; nothing if a symbolic link leads there, or if its name is not UTF-8.
    pub(crate) fn plain_path(&self, folder: &Folder, relative: &str) -> Option<PathBuf> {
        let path = folder.path.join(relative);
        // The root has no symbolic links in its path.
        path.canonicalize().is_ok_and(|target| target == path && path.starts_with(&self.root)).then_some(path)
    }

    /// Reads the Fluent files of a locale, sorted by path. Adds to `faults` what cannot be read.
    pub(crate) fn read(&self, folder: &Folder, faults: &mut Vec<Diagnostic>) -> Vec<TreeFile> {
        let mut walk = Walk { tree: self, folder, files: Vec::new(), faults: Vec::new(), inside: Vec::new(), seen: 0 };
        match walk.target(&folder.path, &folder.shown) {
            Ok(target) => walk.folder(&target, ""),
            Err(fault) => walk.faults.push(fault),
        }
        for fault in &mut walk.faults {
            fault.subject.locale = Some(folder.tag.to_string());
        }
        faults.append(&mut walk.faults);
        walk.files.sort_by(|a, b| a.relative.cmp(&b.relative));
        walk.files
    }
}

/// A walk through the folders of a locale.
struct Walk<'t> {
    tree: &'t Tree,
    folder: &'t Folder,
    files: Vec<TreeFile>,
    faults: Vec<Diagnostic>,
    /// The folders that the present one is in, without symbolic links.
    inside: Vec<PathBuf>,
    seen: usize,
}

impl Walk<'_> {
    /// Everything in a folder, whose path has no symbolic links.
    fn folder(&mut self, path: &Path, relative: &str) {
        let shown = format!("{}/{}", self.folder.shown, printable(relative));
        let listed = match disk::entries(path) {
            Ok(listed) => listed,
            Err(error) => {
                let message = format!("{} cannot be read: {error}", shown.trim_end_matches('/'));
                let fault = Diagnostic::error(Code::UnreadableFile, message);
                self.faults.push(fault.help("check that you may read it"));
                return;
            }
        };
        self.inside.push(path.to_owned());
        for entry in listed {
            self.seen += 1;
            if self.seen > MAX_ENTRIES {
                if self.seen == MAX_ENTRIES + 1 {
                    let message = format!("{} has more than {MAX_ENTRIES} files and folders", self.folder.shown);
                    let help = "the rest is not checked; look for symbolic links that lead to the same folders";
                    self.faults.push(Diagnostic::error(Code::FileTooLarge, message).help(help));
                }
                break;
            }
            if !entry.name.starts_with('.') {
                self.entry(&entry, &format!("{relative}{}", entry.name), &format!("{shown}{}", printable(&entry.name)));
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
            Err(fault) => {
                self.faults.push(fault);
                if is_fluent {
                    self.files.push(TreeFile { relative: relative.to_owned(), resource: None });
                }
                return;
            }
        };
        if is_folder {
            if self.inside.iter().any(|folder| folder.starts_with(&target)) {
                let message = format!("the symbolic link {shown} leads back to a folder that it is in");
                let fault = Diagnostic::error(Code::UnreadableFile, message);
                self.faults.push(fault.help("remove it; following it would never end"));
            } else {
                self.folder(&target, &format!("{relative}/"));
            }
        } else if is_fluent {
            let file = match bytes(&target, shown) {
                Ok(bytes) => self.decode(shown, bytes),
                Err(fault) => {
                    self.faults.push(fault);
                    None
                }
            };
            let resource = file.as_ref().map(Resource::read);
            self.files.push(TreeFile { relative: relative.to_owned(), resource });
        }
    }

    /// Where a path leads, if that is inside the tree.
    fn target(&self, path: &Path, shown: &str) -> Result<PathBuf, Diagnostic> {
        let target = disk::target(&self.tree.root, path).map_err(|error| {
            Diagnostic::error(Code::UnreadableFile, format!("{shown} cannot be read: {error}"))
                .help("check that it is there and that you may read it")
        })?;
        target.ok_or_else(|| disk::leads_out(shown, "the folder that is checked"))
    }

    /// The text of a file, without a byte-order mark and with Unix line ends; nothing if it is no text.
    fn decode(&mut self, shown: &str, bytes: Vec<u8>) -> Option<SourceFile> {
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
        let file = SourceFile::new(shown, if text.contains('\r') { unix(&text) } else { text });
        let mut report = |at: usize, (message, help): (&str, &str)| {
            let end = file.text().ceil_char_boundary(at + 1);
            self.faults.push(Diagnostic::error(Code::Encoding, message).at(&file, at..end).help(help));
        };
        if let Some(at) = file.text().find('\0') {
            report(at, wrong.map_or_else(|| wrong_encoding(file.text().as_bytes()), |(_, reason)| reason));
            return None;
        }
        if let Some((at, reason)) = wrong {
            report(at, reason);
        }
        Some(file)
    }
}
