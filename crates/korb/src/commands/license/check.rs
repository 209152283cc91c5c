//! `korb license check DIR`: which files of a folder lack the license notice, for instance after they were edited.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::anyhow;
use korb_catalogue::{Code, Diagnostic, SourceFile};
use korb_localization::LocaleTag;
use korb_render::{Element, Missing, Notice, Workspace, decode_text, is_known_format};

use crate::args::check::CheckFormat;
use crate::args::license::LicenseCheckArguments;
use crate::commands::check::finding::{Finding, Outcome};
use crate::commands::check::formats;
use crate::disk::{FolderEntry, bytes, entries, is_there};
use crate::failure::Failure;
use crate::jobs::each;
use crate::made::Hash;
use crate::out::{Look, counted, printable, show};
use crate::output::OWN_FOLDER;
use crate::workspace::{Root, Wanted};
use crate::{manifest, program, select};

/// The most files and folders that are looked at.
const MAX_ENTRIES: usize = 1_000_000;

pub(super) fn run(arguments: &LicenseCheckArguments) -> Result<ExitCode, Failure> {
    let root = Root::find(arguments.workspace.workspace.as_deref())?;
    let available = select::available(&root)?;
    let workspace = root.read(Wanted::All, arguments.workspace.profile.as_deref())?;
    let folder = &arguments.folder;
    if !folder.is_dir() {
        return Err(Failure::Usage(format!("{} is not a folder", show(folder))));
    }
    let mut faults = Vec::new();
    let files = walk(folder, &mut faults)?;
    let hashes = hashes(folder, &mut faults);
    let look = matches!(arguments.format, CheckFormat::Human).then(Look::of_stdout);

    let checked = each(&files, |(), file| {
        let mut found = Vec::new();
        let state = check(&workspace, &available, &hashes, file, &mut found).unwrap_or_else(|fault| {
            found.push(fault);
            State::Unread
        });
        Checked { state, found }
    });
    let (mut count, mut unchecked) = (0, Vec::new());
    for (file, checked) in files.iter().zip(checked) {
        count += usize::from(checked.state == State::Checked);
        if checked.state == State::Unchecked {
            unchecked.push(&*file.relative);
        }
        faults.extend(checked.found);
    }
    faults.extend(not_checked(&unchecked));
    Diagnostic::sort(&mut faults);
    let is_denied = faults.iter().any(|fault| fault.severity == korb_catalogue::Severity::Error);
    let lacking = faults.iter().filter(|fault| fault.code == Code::NoticeMissing).count();
    Diagnostic::limit(&mut faults);
    let findings = faults.into_iter().map(|fault| Finding::new(fault, look)).collect();
    let locales = available.iter().map(ToString::to_string).collect();
    let outcome = Outcome { locales, findings };
    if look.is_some() {
        formats::human(&outcome, &summary(count, lacking))?;
    } else {
        formats::print(&outcome, arguments.format)?;
    }
    Ok(ExitCode::from(u8::from(is_denied)))
}

fn summary(count: usize, lacking: usize) -> String {
    match (count, lacking) {
        (0, _) => "There is no file here that should carry the license notice.".to_owned(),
        (1, 0) => "The only file here carries the license notice.".to_owned(),
        (count, 0) => format!("All {count} files carry the license notice."),
        (count, 1) => format!("1 of {count} files lacks the license notice."),
        (count, lacking) => format!("{lacking} of {count} files lack the license notice."),
    }
}

/// The result for one file.
#[derive(Debug)]
struct Checked {
    state: State,
    found: Vec<Diagnostic>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It should carry the notice.
    Checked,
    /// It is known to hold no text for readers.
    WithoutText,
    /// It could hold some: nobody knows how it is read.
    Unchecked,
    /// It should carry the notice and could not be read, which has been reported.
    Unread,
}

/// What has been left out is said, so that nobody takes it for checked.
fn not_checked(files: &[&str]) -> Option<Diagnostic> {
    const SHOWN: usize = 5;
    let (shown, rest) = files.split_at(files.len().min(SHOWN));
    let mut names: Vec<_> = shown.iter().map(|file| printable(file)).collect();
    if !rest.is_empty() {
        names.push(counted(rest.len(), "more file"));
    }
    let (last, first) = names.split_last()?;
    let names = if first.is_empty() { last.clone() } else { format!("{} and {last}", first.join(", ")) };
    let message = format!("not checked: {names}");
    let help = "look yourself whether readers of them see the license; links and hidden files are not opened, and of these \
                kinds of files it is not known what their readers see";
    Some(Diagnostic::note(Code::UncheckedFile, message).help(help))
}

/// A file of the folder.
struct Found {
    path: PathBuf,
    /// Whether it is a link or hidden, and so not opened.
    is_closed: bool,
    /// The path in the folder, with `/`.
    relative: String,
    /// The path as it is shown to people.
    shown: String,
}

/// Every file in a folder, sorted. Links are not followed: they could lead in a circle, and what they lead to is checked
/// where it is.
fn walk(folder: &Path, faults: &mut Vec<Diagnostic>) -> Result<Vec<Found>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    let mut seen = 0;
    while let Some((path, relative)) = folders.pop() {
        let listed = match entries(&path) {
            Ok(listed) => listed,
            Err(error) if relative.is_empty() => {
                return Err(Failure::Machine(anyhow!(error).context(format!("{} cannot be read", show(&path)))));
            }
            Err(error) => {
                let fault = Diagnostic::error(Code::UnreadableFile, format!("{} cannot be read: {error}", show(&path)));
                faults.push(fault.help("check that you may read it"));
                continue;
            }
        };
        for entry in listed {
            seen += 1;
            if seen > MAX_ENTRIES {
                let message = format!("{} holds more than {MAX_ENTRIES} files and folders", show(folder));
                return Err(Failure::Usage(format!("{message}; check a part of it")));
            }
            let FolderEntry { name, path, is_link, is_folder } = entry;
            let inner = if relative.is_empty() { name.clone() } else { format!("{relative}/{name}") };
            let is_closed = name.starts_with('.') || is_link;
            if is_folder && !is_closed {
                folders.push((path, inner));
            } else if ![manifest::NAME, OWN_FOLDER].contains(&&*inner) {
                let shown = printable(&format!("{}/{inner}", show(folder).trim_end_matches('/')));
                files.push(Found { path, is_closed, relative: inner, shown });
            }
        }
    }
    files.sort_by(|a, b| a.relative.cmp(&b.relative));
    Ok(files)
}

/// The hashes in the manifest, by path. The manifest is not trusted: its hashes are only compared with the files.
fn hashes(folder: &Path, faults: &mut Vec<Diagnostic>) -> BTreeMap<String, String> {
    let path = folder.join(manifest::NAME);
    if !is_there(&path) {
        return BTreeMap::new();
    }
    let Some(manifest) = manifest::read(folder) else {
        let message = format!("{} is not a manifest of rendered files, and is ignored", show(&path));
        let help = "render again if it should be one; the files are checked without it";
        faults.push(Diagnostic::note(Code::ManifestMismatch, message).help(help));
        return BTreeMap::new();
    };
    let hashes: BTreeMap<_, _> = manifest.files.into_iter().map(|entry| (entry.path, entry.sha256)).collect();
    let gone: Vec<_> = hashes.keys().filter(|path| !is_there(&folder.join(path))).collect();
    if let [first, others @ ..] = &gone[..] {
        let first = printable(&format!("{}/{first}", show(folder).trim_end_matches('/')));
        let message = match others.len() {
            0 => format!("{first}, which {} lists, is missing", manifest::NAME),
            count => {
                format!("{first} and {} that {} lists are missing", counted(count, "more file"), manifest::NAME)
            }
        };
        let help = "nothing to do if this is on purpose; else render again";
        faults.push(Diagnostic::note(Code::ManifestMismatch, message).help(help));
    }
    hashes
}

/// Looks for the notice in a file; what is missing there is added to `found`.
fn check(
    workspace: &Workspace,
    available: &[LocaleTag],
    hashes: &BTreeMap<String, String>,
    file: &Found,
    found: &mut Vec<Diagnostic>,
) -> Result<State, Diagnostic> {
    if file.is_closed {
        return Ok(State::Unchecked);
    }
    // Facts about the texts, and no text of the work. Without a manifest beside it, it is not the one that Korb writes.
    if file.relative == manifest::STATUS && !hashes.is_empty() {
        return Ok(State::WithoutText);
    }
    let is_known = is_known_format(&file.relative);
    let bytes = match bytes(&file.path, &file.shown) {
        Ok(bytes) => bytes,
        // A large picture, for instance.
        Err(_) if !is_known => return Ok(State::Unchecked),
        Err(fault) => {
            found.push(fault);
            return Ok(State::Unread);
        }
    };
    let hash = hashes.get(&file.relative);
    let is_edited = hash.is_some_and(|hash| *hash != Hash::of(&bytes).to_string());
    if is_edited {
        let message = format!("{} was edited since {} was written", file.shown, manifest::NAME);
        found.push(Diagnostic::note(Code::ManifestMismatch, message).help("nothing to do: it is checked anyway"));
    }
    if !is_known && hash.is_some() && !is_edited {
        // It has been looked at when it was rendered.
        return Ok(State::WithoutText);
    }
    let text = decode_text(&bytes);
    // What the folders are called on the way to it, by `render` too: `site/de/…`.
    let mut folders = file.relative.rsplit_once('/').map_or("", |(folders, _)| folders).split('/');
    let of_folder = folders.find_map(|folder| select::negotiable(&LocaleTag::parse(folder)?, available).ok());
    let tags = of_folder.as_ref().map_or(available, std::slice::from_ref);
    let mut nearest: Option<(LocaleTag, Missing)> = None;
    for tag in tags {
        let renderer = workspace.renderer(tag);
        let Some(missing) = renderer.notice()?.missing(&file.relative, &text) else { return Ok(State::Checked) };
        // What is the same in every locale is missing for all of them. Looking for it is slow in a large picture.
        let is_of_locale = |element: &Element| matches!(element, Element::Changes | Element::Contributors);
        if !is_known && !missing.elements.iter().all(is_of_locale) {
            return Ok(State::Unchecked);
        }
        if missing.elements.is_empty() {
            nearest = Some((tag.clone(), missing));
            break;
        }
        // A notice that is there but hidden is nearer than one in another language.
        let rank = |missing: &Missing| (!missing.is_hidden, missing.elements.len());
        if nearest.as_ref().is_none_or(|(_, other)| rank(&missing) < rank(other)) {
            nearest = Some((tag.clone(), missing));
        }
    }
    if !is_known {
        return Ok(State::Unchecked);
    }
    if let Some((tag, missing)) = nearest {
        let mut fault = if missing.elements.is_empty() {
            unsaid(file, &text, &missing)
        } else {
            fault(workspace.renderer(&tag).notice()?, &tag, file, &text, &missing)
        };
        fault.subject.locale = of_folder.map(|tag| tag.to_string());
        found.push(fault);
    }
    Ok(State::Checked)
}

/// People see the license, which is all that it asks for. So this is no error.
fn unsaid(file: &Found, text: &str, missing: &Missing) -> Diagnostic {
    let message = format!("the page lacks {}", missing.told_statements());
    let help = "copy it from a rendered page; programs know the license by it";
    Diagnostic::warning(Code::MetadataMissing, message).at(&SourceFile::new(&*file.shown, text), 0..0).help(help)
}

fn fault(notice: &Notice, tag: &LocaleTag, file: &Found, text: &str, missing: &Missing) -> Diagnostic {
    let source = SourceFile::new(&*file.shown, text);
    let at = text.ceil_char_boundary(notice.place(text));
    let next = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
    let shown = if missing.is_hidden { "does not show its readers" } else { "does not carry" };
    let command = format!("`{} license --locale {tag}` prints the whole notice", program::name());
    let help = if missing.is_hidden {
        format!("{}; put it where readers see it", missing.told_hiding())
    } else {
        let add: Vec<_> = missing.elements.iter().map(|element| notice.written(*element)).collect();
        format!("add {}; {command}", add.join(", "))
    };
    let message = format!("the file {shown} {}", missing.told());
    Diagnostic::error(Code::NoticeMissing, message).at(&source, at..next).help(help)
}
