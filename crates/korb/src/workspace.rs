//! Reading a workspace: from the disk, or from the program itself.

use std::io;
use std::path::{Path, PathBuf};

use anyhow::anyhow;
use korb_catalogue::{Catalogue, CatalogueFile, Code, Credits, Diagnostic, SourceFile};
use korb_localization::{LocaleTag, Locales, Pseudo};
use korb_render::{Draft, Files, Unread, Workspace};

use crate::disk::{self, FolderEntry};
use crate::failure::Failure;
use crate::out::{printable, show};
use crate::settings::{Origin, Setting};

/// The repository's own workspace: paths and texts, sorted by path.
const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Which locales are needed.
#[derive(Debug, Clone, Copy)]
pub enum Wanted<'w> {
    /// All of them.
    All,
    /// Those that the texts of these locales come from. A fault in another locale does no harm then.
    For(&'w [LocaleTag]),
}

/// A place where a workspace is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// A folder.
    Folder(PathBuf),
    /// The program itself.
    Embedded,
}

impl Root {
    /// The folder that was named, else the nearest workspace around the current folder, else the embedded one.
    ///
    /// # Errors
    ///
    /// The folder that was named is no workspace.
    pub fn find(named: Option<&Path>) -> Result<Self, Failure> {
        if let Some(folder) = named {
            if !folder.join(Catalogue::FILE_NAME).is_file() {
                let message = format!("{} is not a workspace: it has no {}", show(folder), Catalogue::FILE_NAME);
                let help = "name a folder with catalogue.toml, locales/ and templates/";
                return Err(Diagnostic::error(Code::MissingFile, message).help(help).into());
            }
            return Ok(Self::Folder(folder.to_owned()));
        }
        let Ok(here) = std::env::current_dir() else { return Ok(Self::Embedded) };
        let around = here.ancestors().find(|folder| {
            // One of the two folders is enough. If the other is missing, that is reported when the workspace is read.
            folder.join(Catalogue::FILE_NAME).is_file()
                && (folder.join("locales").is_dir() || folder.join("templates").is_dir())
        });
        Ok(around.map_or(Self::Embedded, |folder| Self::Folder(folder.to_owned())))
    }

    /// As [`Root::find`]. A folder that is named by a file of the user's comes behind the workspace around the current
    /// folder, since what is done in a workspace is done to it.
    ///
    /// # Errors
    ///
    /// The folder that was named is no workspace.
    pub(crate) fn configured(setting: Option<&Setting<PathBuf>>) -> Result<Self, Failure> {
        let Some(setting) = setting else { return Self::find(None) };
        match (Self::find(None)?, &setting.origin) {
            (around @ Self::Folder(_), Origin::File(_)) => Ok(around),
            (_, Origin::Flag(_)) => Self::find(Some(&setting.value)),
            _ if setting.value.join(Catalogue::FILE_NAME).is_file() => Ok(Self::Folder(setting.value.clone())),
            _ => {
                let message =
                    format!("{} is not a workspace: it has no {}", show(&setting.value), Catalogue::FILE_NAME);
                let help = "name a folder with catalogue.toml, locales/ and templates/, or leave it out";
                Err(setting.fault(Code::MissingFile, &message, help))
            }
        }
    }

    /// The names of the folders below `locales/`.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn locale_folders(&self) -> Result<Vec<String>, Failure> {
        match self {
            Self::Embedded => {
                let mut names: Vec<_> = EMBEDDED
                    .iter()
                    .filter_map(|(path, _)| {
                        path.strip_prefix("locales/")?.split_once('/').map(|(name, _)| name.to_owned())
                    })
                    .collect();
                names.dedup();
                Ok(names)
            }
            Self::Folder(root) => {
                let entries = listed(root, "locales")?.into_iter().map(|(_, entry)| entry);
                Ok(entries.filter(FolderEntry::leads_to_folder).map(|entry| entry.name).collect())
            }
        }
    }

    /// Reads the workspace.
    ///
    /// # Errors
    ///
    /// Faults of the workspace, or of the machine.
    pub fn read(&self, wanted: Wanted<'_>, profile: Option<&Path>) -> Result<Workspace, Failure> {
        Ok(Workspace::read(self.gather(wanted, profile)?)?)
    }

    /// The same for replies alone, whatever is wrong with templates of something else. The catalogue has been read already.
    ///
    /// # Errors
    ///
    /// As for [`Root::read`].
    pub(crate) fn read_for_replies(
        &self,
        catalogue: CatalogueFile,
        wanted: Wanted<'_>,
        profile: Option<&Path>,
    ) -> Result<Workspace, Failure> {
        Ok(Workspace::read_for_replies(self.gather_with(catalogue, wanted, profile)?)?)
    }

    /// Reads the catalogue.
    ///
    /// # Errors
    ///
    /// The file cannot be read. What is wrong with its content is found when somebody asks what it says.
    pub(crate) fn catalogue(&self) -> Result<CatalogueFile, Diagnostic> {
        self.file(Catalogue::FILE_NAME).map(CatalogueFile::from)
    }

    /// Reads the texts and nothing else, whatever is wrong with them.
    ///
    /// # Errors
    ///
    /// The catalogue has a fault, there are no texts of the source locale, or the machine has a fault.
    pub(crate) fn read_texts(&self) -> Result<(Draft, Locales), Failure> {
        let catalogue = self.catalogue()?;
        catalogue.catalogue()?;
        let mut unread = Vec::new();
        let locales = self.texts(Wanted::All, &catalogue, &mut unread)?;
        let (credits, templates) = (Vec::new(), Vec::new());
        let draft = Draft::read(Files { catalogue, locales, credits, templates, profile: None, unread });
        if let Some(locales) = draft.locales().cloned() {
            return Ok((draft, locales));
        }
        // Without a source there is nothing to compare with; what is wrong is reported as everywhere else.
        self.read(Wanted::All, None)?;
        Err(Failure::Usage("the workspace has no source locale".to_owned()))
    }

    /// Reads the files of the workspace.
    ///
    /// # Errors
    ///
    /// The catalogue cannot be read, a folder cannot be listed, or the machine has a fault.
    pub(crate) fn gather(&self, wanted: Wanted<'_>, profile: Option<&Path>) -> Result<Files, Failure> {
        self.gather_with(self.catalogue()?, wanted, profile)
    }

    fn gather_with(
        &self,
        catalogue: CatalogueFile,
        wanted: Wanted<'_>,
        profile: Option<&Path>,
    ) -> Result<Files, Failure> {
        let mut unread = Vec::new();
        let locales = self.texts(wanted, &catalogue, &mut unread)?;
        let mut credits = Vec::new();
        for (folder, _) in &locales {
            let path = format!("locales/{folder}/{}", Credits::FILE_NAME);
            match self.file_if_there(&path) {
                Some(Ok(file)) => credits.push((folder.clone(), file)),
                Some(Err(fault)) => unread.push(Unread { path, fault }),
                None => {}
            }
        }
        let mut templates = self.files("templates", None, &mut unread)?;
        if self.has_folder("templates/site") {
            templates.extend(self.files("templates/site", None, &mut unread)?);
        }
        let profile = match profile {
            None => None,
            Some(path) => {
                let (shown, read) = if path == Path::new("-") {
                    let shown = "standard input".to_owned();
                    (shown.clone(), disk::standard_input(&shown).and_then(|bytes| SourceFile::decode(&shown, bytes)))
                } else {
                    (show(path), read(path, &show(path)))
                };
                read.map_err(|fault| unread.push(Unread { path: shown, fault })).ok()
            }
        };
        Ok(Files { catalogue, locales, credits, templates, profile, unread })
    }

    /// Reads the Fluent files of the locales that are wanted.
    fn texts(
        &self,
        wanted: Wanted<'_>,
        catalogue: &CatalogueFile,
        unread: &mut Vec<Unread>,
    ) -> Result<Vec<(String, Vec<SourceFile>)>, Failure> {
        let folders = self.needed(wanted, catalogue)?.into_iter();
        folders
            .map(|folder| Ok((folder.clone(), self.files(&format!("locales/{folder}"), Some("ftl"), unread)?)))
            .collect()
    }

    /// The folders of the locales that are wanted and of those that they fall back to.
    fn needed(&self, wanted: Wanted<'_>, catalogue: &CatalogueFile) -> Result<Vec<String>, Failure> {
        let mut folders = self.locale_folders()?;
        if let Wanted::For(tags) = wanted {
            let source = &*catalogue.catalogue()?.source_locale;
            let chains: Vec<_> = tags.iter().flat_map(LocaleTag::fallback).collect();
            let is_pseudo = tags.iter().any(|tag| Pseudo::of(tag).is_some());
            folders.retain(|folder| {
                *folder == source
                    || chains.iter().any(|tag| tag.as_str() == folder)
                    || is_pseudo && folder == Pseudo::BASE
            });
        }
        Ok(folders)
    }

    fn has_folder(&self, folder: &str) -> bool {
        match self {
            Self::Embedded => EMBEDDED.iter().any(|(path, _)| Path::new(path).starts_with(folder)),
            Self::Folder(root) => root.join(folder).is_dir(),
        }
    }

    /// The files directly in a folder, sorted by name.
    pub(crate) fn files(
        &self,
        folder: &str,
        extension: Option<&str>,
        unread: &mut Vec<Unread>,
    ) -> Result<Vec<SourceFile>, Failure> {
        let matches = |name: &str| {
            extension.is_none_or(|extension| Path::new(name).extension().is_some_and(|found| found == extension))
        };
        match self {
            Self::Embedded => Ok(EMBEDDED
                .iter()
                .filter(|(path, _)| {
                    path.rsplit_once('/').is_some_and(|(parent, name)| parent == folder && matches(name))
                })
                .map(|(path, text)| SourceFile::new(*path, *text))
                .collect()),
            Self::Folder(root) => {
                let mut files = Vec::new();
                for (shown, entry) in listed(root, folder)? {
                    if matches(&entry.name) && !entry.leads_to_folder() {
                        // Only a link can lead elsewhere, and the question takes longer than reading a file.
                        let stays = if entry.is_link { must_stay_in(root, &entry.path, &shown) } else { Ok(()) };
                        match stays.and_then(|()| read(&entry.path, &shown)) {
                            Ok(file) => files.push(file),
                            Err(fault) => unread.push(Unread { path: shown, fault }),
                        }
                    }
                }
                Ok(files)
            }
        }
    }

    /// One file, by its path in the workspace, if there is one.
    pub(crate) fn file_if_there(&self, name: &str) -> Option<Result<SourceFile, Diagnostic>> {
        let is_there = match self {
            Self::Embedded => EMBEDDED.iter().any(|(path, _)| *path == name),
            // A link that leads nowhere counts as there, so that it is reported when it is read.
            Self::Folder(root) => disk::is_there(&root.join(name)),
        };
        is_there.then(|| self.file(name))
    }

    /// One file, by its path in the workspace.
    pub(crate) fn file(&self, name: &str) -> Result<SourceFile, Diagnostic> {
        match self {
            Self::Embedded => {
                let (path, text) =
                    EMBEDDED.iter().find(|(path, _)| *path == name).expect("the build script put it there");
                Ok(SourceFile::new(*path, *text))
            }
            Self::Folder(root) => {
                let path = root.join(name);
                must_stay_in(root, &path, name)?;
                read(&path, name)
            }
        }
    }
}

/// The locale that a path of a workspace belongs to.
pub(crate) fn locale_of(path: &str) -> Option<String> {
    Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned())
}

/// Whether a file is hidden, or left behind by an editor or a merge.
fn is_leftover(name: &str) -> bool {
    name.starts_with(['.', '#']) || [".orig", ".rej", ".bak", "~"].iter().any(|ending| name.ends_with(ending))
}

/// Reads a file that people wrote.
fn read(path: &Path, shown: &str) -> Result<SourceFile, Diagnostic> {
    SourceFile::decode(&printable(shown), disk::bytes(path, shown)?)
}

/// What is in a folder of a workspace, sorted by name, without leftovers; each with the path that people are shown.
fn listed(root: &Path, folder: &str) -> Result<Vec<(String, FolderEntry)>, Failure> {
    let path = root.join(folder);
    must_stay_in(root, &path, folder)?;
    let entries = match disk::entries(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let message = format!("the workspace has no folder `{}/`", printable(folder));
            let help = "every workspace has catalogue.toml, locales/ and templates/";
            return Err(Diagnostic::error(Code::MissingFile, message).help(help).into());
        }
        Err(error) => return Err(Failure::Machine(anyhow!(error).context(format!("{} cannot be read", show(&path))))),
    };
    let shown = |entry: FolderEntry| (printable(&format!("{folder}/{}", entry.name)), entry);
    Ok(entries.into_iter().filter(|entry| !is_leftover(&entry.name)).map(shown).collect())
}

/// Refuses a symbolic link that leads out of the workspace.
fn must_stay_in(root: &Path, path: &Path, shown: &str) -> Result<(), Diagnostic> {
    // What is not there, or leads nowhere, is reported when it is read.
    let Ok(root) = root.canonicalize() else { return Ok(()) };
    match disk::target(&root, path) {
        Ok(None) => Err(disk::leads_out(shown, "the workspace")),
        _ => Ok(()),
    }
}
