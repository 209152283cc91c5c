//! `korb check --fix`: fixes the findings that have only one right fix.
//!
//! Everything is fixed in memory first, in rounds, since one removal can bring another finding to light. Then all files
//! are written, or shown. The checks decide what a fix removes ([`korb_localization::apply_fixes`]).
//!
//! A file that a symbolic link leads to is left alone. It may belong to another locale, too, or to the source, and what
//! is obsolete here is needed there.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, anyhow};
use korb_catalogue::{Catalogue, Code, Diagnostic, SourceFile};
use korb_localization::{LocaleTag, Resource, Rules, Source, Texts, TreeFile, apply_fixes};
use korb_render::{Draft, Files, Unread};
use similar::{ChangeTag, TextDiff};

use crate::args::check::{Check, CheckFormat, Deny, Fix, Subject};
use crate::args::workspace::WorkspaceArguments;
use crate::disk::bytes;
use crate::failure::Failure;
use crate::out::{counted, is_quiet, print, printable, show as shown, to_stderr};
use crate::replace::{Hold, replace};
use crate::tree::{Folder, Tree};
use crate::workspace::{Root, Wanted, locale_of};
use crate::{select, stale};

/// A file, and what it becomes.
pub(super) struct Change {
    /// Where it is, without symbolic links.
    path: PathBuf,
    /// The path as it is shown to people.
    shown: String,
    before: String,
    after: String,
    /// How many findings this fixes.
    fixed: usize,
}

/// One removal can lead to another, but never to this many.
const MOST_ROUNDS: usize = 100;

/// Everything that can be fixed.
pub(super) fn changes(arguments: &Check) -> Result<Vec<Change>, Failure> {
    let mut changes = match &arguments.subject {
        Subject::Tree { folder, source, source_dir } => tree(folder, source, source_dir.as_deref(), arguments)?,
        Subject::Workspace(named) => workspace(named.workspace.as_deref(), arguments)?,
    };
    changes.retain(|change| change.before != change.after);
    changes.sort_by(|a, b| a.shown.cmp(&b.shown));
    Ok(changes)
}

/// Fixes what can be fixed in a workspace, and returns how many files that changes.
///
/// # Errors
///
/// The workspace cannot be read, or a file cannot be written.
pub fn workspace_in(folder: &Path) -> Result<usize, Failure> {
    let subject = Subject::Workspace(WorkspaceArguments { workspace: Some(folder.to_owned()), profile: None });
    let (format, deny) = (CheckFormat::default(), Deny::default());
    let (locales, skipped) = (Vec::new(), BTreeSet::new());
    let arguments = Check { subject, locales, fix: Fix::Write, skipped, format, deny };
    let changes = changes(&arguments)?;
    put(&home(&arguments.subject)?, &changes)?;
    Ok(changes.len())
}

/// Writes the fixed files, and reports on standard error how many there are.
pub(super) fn write(subject: &Subject, changes: &[Change]) -> Result<(), Failure> {
    put(&home(subject)?, changes)?;
    if !is_quiet() {
        to_stderr(&summary(changes, "Fixed"));
    }
    Ok(())
}

/// The folder that all changed files are in.
fn home(subject: &Subject) -> Result<PathBuf, Failure> {
    match subject {
        Subject::Tree { folder, .. } => Ok(folder.clone()),
        Subject::Workspace(named) => match Root::find(named.workspace.as_deref())? {
            Root::Folder(folder) => Ok(folder.join("locales")),
            // Nothing can be changed there.
            Root::Embedded => Ok(PathBuf::new()),
        },
    }
}

fn put(home: &Path, changes: &[Change]) -> Result<(), Failure> {
    let hold = Hold::of(home)?;
    for Change { path, shown, before, .. } in changes {
        let now = fs::read(path).with_context(|| format!("{shown} cannot be read"))?;
        if now != before.as_bytes() {
            return Err(anyhow!("{shown} was changed in the meantime, so nothing was fixed; run this again").into());
        }
    }
    replace(&hold, changes.iter().map(|change| (change.path.clone(), &*change.after)))
}

/// Shows what would be fixed, as a diff.
pub(super) fn show(changes: &[Change]) -> Result<ExitCode, Failure> {
    let is_colored = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
    let mut out: String = changes.iter().map(|change| diff(change, is_colored)).collect();
    if !is_quiet() {
        out.push_str(&summary(changes, "To fix"));
    }
    if !out.is_empty() {
        print(&out)?;
    }
    Ok(ExitCode::from(u8::from(!changes.is_empty())))
}

fn summary(changes: &[Change], what: &str) -> String {
    let count: usize = changes.iter().map(|change| change.fixed).sum();
    match changes.len() {
        0 => format!("{what}: nothing"),
        files => format!("{what}: {} in {}", counted(count, "finding"), counted(files, "file")),
    }
}

/// A unified diff. Nothing from a file can move the cursor or change colors.
fn diff(change: &Change, is_colored: bool) -> String {
    let style = |code: &str, line: &str| {
        if is_colored { format!("\u{1b}[{code}m{line}\u{1b}[0m\n") } else { format!("{line}\n") }
    };
    let mut out = style("1", &format!("--- {0}\n+++ {0}", change.shown));
    let diff = TextDiff::from_lines(&change.before, &change.after);
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        out.push_str(&style("36", &hunk.header().to_string()));
        for line in hunk.iter_changes() {
            let (sign, code) = match line.tag() {
                ChangeTag::Delete => ('-', "31"),
                ChangeTag::Insert => ('+', "32"),
                ChangeTag::Equal => (' ', "0"),
            };
            let text = printable(line.value().trim_end_matches('\n'));
            out.push_str(&style(code, &format!("{sign}{text}")));
            if line.missing_newline() {
                let _ = writeln!(out, "\\ No newline at end of file");
            }
        }
    }
    out
}

/// What can be fixed in a plain tree of Fluent files.
fn tree(folder: &Path, source: &str, source_dir: Option<&str>, arguments: &Check) -> Result<Vec<Change>, Failure> {
    let tree = Tree::open(folder, source, source_dir)?;
    let tags: Vec<_> = [&tree.source].into_iter().chain(&tree.translations).map(|folder| folder.tag.clone()).collect();
    let wanted = select::exactly(&arguments.locales, &tags)?;
    let is_wanted = |folder: &&Folder| wanted.is_empty() || wanted.contains(&folder.tag);

    let fixable = |faults: Vec<Diagnostic>| without(&arguments.skipped, faults);
    let mut faults = Vec::new();
    let source_files = tree.read(&tree.source, &mut faults);
    let source = Source::analyze(tree.source.tag.clone(), &source_files, Rules::default()).value;
    let mut changes = Vec::new();
    if is_wanted(&&tree.source) {
        let tag = &tree.source.tag;
        let found = |files: &[TreeFile]| fixable(Source::analyze(tag.clone(), files, Rules::default()).faults);
        locale_of_tree(&tree, &tree.source, source_files, &fixable(faults), found, &mut changes);
    }
    for folder in tree.translations.iter().filter(is_wanted) {
        let mut faults = Vec::new();
        let files = tree.read(folder, &mut faults);
        let found = |files: &[TreeFile]| fixable(source.check(&folder.tag, files));
        locale_of_tree(&tree, folder, files, &fixable(faults), found, &mut changes);
    }
    Ok(changes)
}

/// What can be fixed in one locale of a tree. `unread` is what was wrong with reading its files.
fn locale_of_tree(
    tree: &Tree,
    folder: &Folder,
    mut files: Vec<TreeFile>,
    unread: &[Diagnostic],
    check: impl Fn(&[TreeFile]) -> Vec<Diagnostic>,
    changes: &mut Vec<Change>,
) {
    let with = |code: Code| -> BTreeSet<&str> {
        let places = unread.iter().filter(|fault| fault.code == code).filter_map(|fault| fault.place.as_ref());
        places.map(|place| place.file.path()).collect()
    };
    let (marked, foreign) = (with(Code::ByteOrderMark), with(Code::Encoding));
    let open = |relative: &str, origin: &SourceFile| -> Option<Change> {
        let path = tree.plain_path(folder, relative)?;
        let before = String::from_utf8(bytes(&path, origin.path()).ok()?).ok()?;
        // The findings are not about a file that has changed since it was checked.
        let is_same = as_read(&before) == origin.text();
        is_same.then(|| Change { path, shown: origin.path().to_owned(), after: before.clone(), before, fixed: 0 })
    };
    let mut begun: BTreeMap<usize, Change> = BTreeMap::new();
    for _ in 0..MOST_ROUNDS {
        let faults = check(&files);
        let faults = by_file(&faults);
        let mut is_done = true;
        for (index, file) in files.iter_mut().enumerate() {
            let Some(origin) =
                file.resource.as_ref().map(Resource::file).filter(|origin| !foreign.contains(origin.path()))
            else {
                continue;
            };
            let Some(faults) = faults.get(origin.path()) else { continue };
            let change = match begun.entry(index) {
                Entry::Occupied(change) => change.into_mut(),
                Entry::Vacant(place) => match open(&file.relative, origin) {
                    Some(change) => place.insert(change),
                    None => continue,
                },
            };
            let (after, fixed) = apply_fixes(&change.after, faults);
            change.after = after;
            change.fixed += fixed;
            file.resource = Some(Resource::read(&SourceFile::new(origin.path(), as_read(&change.after))));
            is_done = false;
        }
        if is_done {
            break;
        }
    }
    for (index, file) in files.iter().enumerate() {
        let Some(origin) = file.resource.as_ref().map(Resource::file).filter(|origin| marked.contains(origin.path()))
        else {
            continue;
        };
        if foreign.contains(origin.path()) {
            continue;
        }
        let Some(mut change) = begun.remove(&index).or_else(|| open(&file.relative, origin)) else { continue };
        change.after.remove(0);
        change.fixed += 1;
        begun.insert(index, change);
    }
    changes.extend(begun.into_values());
}

/// The text of a file as the reader of a tree gives it to a check.
fn as_read(written: &str) -> String {
    written.strip_prefix('\u{feff}').unwrap_or(written).replace("\r\n", "\n")
}

/// Findings without those that are skipped. Wrong encoding is kept, since a file that is not UTF-8 is never changed.
fn without(skipped: &BTreeSet<Code>, mut faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.retain(|fault| fault.code == Code::Encoding || !skipped.contains(&fault.code));
    faults
}

/// The findings that can be fixed, by the path of the file.
fn by_file(faults: &[Diagnostic]) -> HashMap<String, Vec<&Diagnostic>> {
    let mut by_file: HashMap<_, Vec<_>> = HashMap::new();
    for fault in faults.iter().filter(|fault| !fault.subject.removals.is_empty()) {
        if let Some(place) = &fault.place {
            by_file.entry(place.file.path().to_owned()).or_default().push(fault);
        }
    }
    by_file
}

/// What can be fixed in a workspace.
fn workspace(named: Option<&Path>, arguments: &Check) -> Result<Vec<Change>, Failure> {
    let root = Root::find(named)?;
    let Root::Folder(folder) = &root else {
        let message =
            "there is no workspace here to fix; go to a clone of the repository, or name one with --workspace";
        return Err(Failure::Usage(message.to_owned()));
    };
    let wanted = select::exactly(&arguments.locales, &select::available(&root)?)?;
    let is_wanted = |path: &str| {
        let tag = locale_of(path);
        wanted.is_empty() || tag.is_none_or(|tag| wanted.iter().any(|wanted| wanted.as_str() == tag))
    };
    let folder = folder.canonicalize().with_context(|| format!("{} cannot be read", shown(folder)))?;
    let open = |name: &str| -> Option<Change> {
        let path = folder.join(name);
        path.canonicalize().ok().filter(|target| *target == path)?;
        let before = String::from_utf8(bytes(&path, name).ok()?).ok()?;
        Some(Change { path, shown: printable(name), after: before.clone(), before, fixed: 0 })
    };

    let mut changes: BTreeMap<String, Change> = BTreeMap::new();
    if let Err(fault) = root.catalogue()
        && is_about_bytes(&fault)
        && !arguments.skipped.contains(&fault.code)
    {
        // Nothing else can be found out before the catalogue can be read.
        return Ok(open(Catalogue::FILE_NAME).map(plain).into_iter().collect());
    }
    let mut files = root.gather(Wanted::All, None)?;
    for Unread { path, fault } in std::mem::take(&mut files.unread) {
        let is_fixed = is_about_bytes(&fault) && is_wanted(&path) && !arguments.skipped.contains(&fault.code);
        let readable = if is_fixed { open(&path).map(plain) } else { None };
        let decoded = readable.and_then(|change| {
            Some((SourceFile::decode(&change.shown, change.after.clone().into_bytes()).ok()?, change))
        });
        let Some((file, change)) = decoded else {
            files.unread.push(Unread { path, fault });
            continue;
        };
        let tag = locale_of(&path);
        if let Some((_, texts)) = files.locales.iter_mut().find(|(folder, _)| tag.as_ref() == Some(folder)) {
            texts.push(file);
            texts.sort_by(|a, b| a.path().cmp(b.path()));
        }
        changes.insert(path, change);
    }
    for _ in 0..MOST_ROUNDS {
        let faults = without(&arguments.skipped, compare(&files));
        let faults = by_file(&faults);
        let mut is_done = true;
        for (_, texts) in &mut files.locales {
            for file in texts.iter_mut().filter(|file| is_wanted(file.path())) {
                let Some(faults) = faults.get(file.path()) else { continue };
                let path = file.path().to_owned();
                let opened = || open(&path).filter(|change| change.before == file.text());
                let Some(mut change) = changes.remove(&path).or_else(opened) else { continue };
                let (after, fixed) = apply_fixes(&change.after, faults);
                *file = SourceFile::new(path.as_str(), after.as_str());
                change.after = after;
                change.fixed += fixed;
                changes.insert(path, change);
                is_done = false;
            }
        }
        if is_done {
            break;
        }
    }
    for (folder, texts) in &files.locales {
        let Ok(tag) = LocaleTag::new(folder) else { continue };
        let path = stale::path(&tag);
        if !is_wanted(&path) || !texts.iter().any(|file| changes.contains_key(file.path())) {
            continue;
        }
        // A message that is gone needs no record of its source. A file with faults is left alone.
        let (Ok(mut sources), Some(mut change)) = (stale::sources(&root, &tag), open(&path)) else { continue };
        let before = texts.iter().map(|file| match changes.get(file.path()) {
            Some(change) => SourceFile::new(file.path(), as_read(&change.before)),
            None => file.clone(),
        });
        let (before, after) = (Texts::read(&before.collect::<Vec<_>>()), Texts::read(texts));
        if sources.retain(|id| before.get(id).is_none() || after.get(id).is_some()) > 0 {
            change.after = sources.to_toml();
            changes.insert(path, change);
        }
    }
    Ok(changes.into_values().collect())
}

/// The findings in the texts of a workspace.
fn compare(files: &Files) -> Vec<Diagnostic> {
    let draft = Draft::read(files.clone());
    let comparison = draft.compare(&BTreeSet::new());
    let mut faults: Vec<_> = draft.each_locale().into_iter().flat_map(|locale| comparison.check(locale)).collect();
    // What the catalogue asks for is missing from the source by mistake, and is not obsolete in the translations.
    if draft.faults().iter().any(|fault| fault.code == Code::MissingMessage) {
        faults.retain(|fault| {
            !matches!(fault.code, Code::ObsoleteMessage | Code::ObsoleteValue | Code::ObsoleteAttribute)
        });
    }
    faults
}

/// Whether a fault is about bytes that an editor does not show: a byte-order mark or carriage returns.
fn is_about_bytes(fault: &Diagnostic) -> bool {
    matches!(fault.code, Code::ByteOrderMark | Code::LineEnding)
}

/// The file without a byte-order mark and with Unix line ends.
fn plain(mut change: Change) -> Change {
    change.after = as_read(&change.before);
    change.fixed += usize::from(change.before.starts_with('\u{feff}')) + usize::from(change.before.contains("\r\n"));
    change
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_has_changed_in_the_meantime_is_left_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("a.ftl");
        fs::write(&path, "mine").unwrap();
        let change = Change {
            shown: shown(&path),
            path: path.clone(),
            before: "before".to_owned(),
            after: "after".to_owned(),
            fixed: 1,
        };
        assert!(put(folder.path(), &[change]).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    }

    #[test]
    fn a_read_only_file_is_left_alone_and_so_are_the_others() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let change = |name: &str| {
            let path = folder.path().join(name);
            fs::write(&path, "before").unwrap();
            Change { shown: shown(&path), path, before: "before".to_owned(), after: "after".to_owned(), fixed: 1 }
        };
        let changes = [change("a.ftl"), change("b.ftl")];
        let mut permissions = fs::metadata(&changes[1].path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&changes[1].path, permissions).unwrap();
        let Err(Failure::Machine(error)) = put(folder.path(), &changes) else { panic!("it was written") };
        assert!(format!("{error:#}").contains("is read-only"), "{error:#}");
        assert_eq!(fs::read_to_string(&changes[0].path).unwrap(), "before");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "something was left behind");
    }

    #[test]
    fn nothing_raw_gets_into_a_diff() {
        let change = Change {
            path: PathBuf::new(),
            shown: "a.ftl".to_owned(),
            before: "a = \u{1b}[31m\u{202e} \r\nb = x\r\n".to_owned(),
            after: "a = \u{1b}[31m\u{202e}\r\nb = x\r\n".to_owned(),
            fixed: 1,
        };
        let shown = diff(&change, false);
        assert!(!shown.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{shown:?}");
        assert!(shown.contains("\n-a = ") && shown.contains("\n+a = "), "{shown}");
    }
}
