//! The output folder. An interrupted run leaves only whole files in it, and files that Korb did not make are never
//! lost, nor is what somebody has written into one that Korb made.
//!
//! Files are staged beside their destination and all put in place at the end. A file that would not change is left
//! alone, which is also several times faster than writing it again. The list of what earlier runs made, `.korb/files`,
//! says which files may be replaced and removed.
//!
//! After a power loss, each file is the earlier or the new one, and the list knows both. For that, all new files are synced
//! at once before the first is put in place, and all names before the list forgets the earlier files.
//!
//! The folder itself may be hostile, for instance part of a contribution: no link in it is followed, and what Korb keeps
//! there for itself is read only if it is a regular file.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;
use std::{mem, thread};

use anyhow::{Context, Result, anyhow, bail};
use korb_catalogue::MAX_FILE_BYTES;
use korb_render::Variant;

use crate::disk::{has_content, open_itself, read_itself, read_regular};
use crate::durable;
use crate::made::{Hash, Hashes, Line, List, lines};
use crate::out::{counted, show};
use crate::seen::{self, Given, Seen, Stamp, Time, Told};
use crate::{manifest, program};

/// An output folder that is being written.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    /// Whether files that were edited are replaced and removed, too.
    overwrites: bool,
    list: List,
    /// What earlier runs made, as far as it has not been removed since.
    made_before: Hashes,
    /// Whether the list was lost. Then files that stay the same are listed again.
    was_lost: bool,
    made_now: Mutex<Vec<MadeFile>>,
    /// The files of earlier runs that somebody has edited, and that would be replaced.
    edited: Mutex<BTreeSet<String>>,
    /// The folders that files go into, which are no links.
    folders: Mutex<BTreeSet<PathBuf>>,
    staged: AtomicUsize,
    /// The time by the clock of the file system when the run began, where it has one.
    begun: Option<Time>,
    /// What the run was given and what it says, if it makes everything.
    remembered: Option<(Given, Told)>,
    /// Kept open, and so locked, as long as the run lasts.
    _lock: File,
}

/// A file of this run. There can be many thousands.
#[derive(Debug)]
pub(crate) struct MadeFile {
    pub(crate) path: String,
    pub(crate) hash: Hash,
    pub(crate) size: usize,
    /// What the file system says about it: before it was compared, or when it was staged.
    stamp: Option<Stamp>,
    place: Place,
}

/// Where a file of this run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Staged under this number.
    Staged(usize),
    /// In place since an earlier run.
    Kept,
    /// In place, but not made by Korb: it happens to be the same. It is not listed, so it is never removed.
    Foreign,
}

impl MadeFile {
    /// Its path and its number, if it is staged.
    fn staged(&self) -> Option<(&str, usize)> {
        let Place::Staged(number) = self.place else { return None };
        Some((&self.path, number))
    }

    /// Its line in the list.
    fn line(&self) -> Option<Line<'_>> {
        (self.place != Place::Foreign).then_some((&*self.path, Some(self.hash)))
    }
}

/// What a run did to the output folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Files that are new or have other content now.
    pub written: usize,
    /// Files that were there already.
    pub unchanged: usize,
    /// Files of an earlier run that this one did not make.
    pub removed: usize,
}

/// What has become of a file that an earlier run made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is not there any longer, or another thing is in its place.
    Gone,
    /// It is as Korb wrote it, or so that nothing can be lost.
    Untouched,
    /// Somebody has written something else into it.
    Edited,
}

/// Where Korb keeps what it has to remember.
pub(crate) const OWN_FOLDER: &str = ".korb";

/// The list of what Korb made, in that folder.
const LIST: &str = "files";

impl Output {
    /// Prepares a folder for a run, making it if need be.
    ///
    /// # Errors
    ///
    /// The folder cannot be made or written, what Korb keeps in it is no longer a folder with regular files, or another
    /// run is writing to it.
    pub fn open(root: &Path) -> Result<Self> {
        if root.exists() && !root.is_dir() {
            bail!("{} is not a folder, so nothing can be written into it; name another one with --out", show(root));
        }
        let own = root.join(OWN_FOLDER);
        let context = || format!("nothing can be written into {}", show(root));
        match fs::symlink_metadata(&own) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(&own).with_context(context)?;
                durable::sync_folder(root).with_context(context)?;
            }
            Err(error) => return Err(anyhow!(error).context(context())),
            Ok(metadata) if !metadata.is_dir() => {
                bail!("{} is not a folder; remove it, or name another folder with --out", show(&own));
            }
            Ok(_) => {}
        }
        let ours = |name: &str| {
            let path = own.join(name);
            let message = format!("{} cannot be used; remove it, or name another folder with --out", show(&path));
            (path, message)
        };
        let (path, message) = ours("lock");
        // Not truncated: a run that changes nothing leaves this file alone, too.
        let (lock, _) = open_itself(&path, File::options().create(true).append(true)).context(message)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                bail!("another run is writing into {}; wait for it, or name another folder with --out", show(root));
            }
            Err(TryLockError::Error(error)) => {
                return Err(anyhow!(error).context(format!("{} cannot be locked", show(&path))));
            }
        }
        let (path, message) = ours(LIST);
        let (list, mut made_before) = List::open(path).context(message)?;
        // Who copies or restores a folder may leave out what is hidden. The manifest knows the hashes, too.
        let lost = if made_before.is_empty() { manifest::read(root) } else { None };
        let was_lost = lost.is_some();
        if let Some(manifest) = lost {
            let hashes = |digits: &str| Hash::parse(digits).into_iter().collect();
            made_before = manifest.files.into_iter().map(|record| (record.path, hashes(&record.sha256))).collect();
            let own = read_itself(&root.join(manifest::NAME), MAX_FILE_BYTES).with_context(context)?;
            made_before.insert(manifest::NAME.to_owned(), vec![Hash::of(&own)]);
            // It has no hash there, so it counts as edited unless it stays the same.
            made_before.insert(manifest::STATUS.to_owned(), Vec::new());
        }
        // An interrupted run may have left something behind.
        let staging = own.join("staged");
        remove_folder(&staging).with_context(context)?;
        fs::create_dir(&staging).with_context(context)?;
        Ok(Self {
            begun: clock(&staging),
            remembered: None,
            root: root.to_owned(),
            overwrites: false,
            list,
            made_before,
            was_lost,
            made_now: Mutex::default(),
            edited: Mutex::default(),
            folders: Mutex::default(),
            staged: AtomicUsize::new(0),
            _lock: lock,
        })
    }

    /// Whether the run replaces and removes files, too, that somebody has edited. Without this, it does not.
    #[must_use]
    pub fn overwriting(mut self, overwrites: bool) -> Self {
        self.overwrites = overwrites;
        self
    }

    /// The same for a run that makes everything: what it was given is remembered with what it leaves.
    #[must_use]
    pub(crate) fn remembering(mut self, given: Option<Given>, told: Told) -> Self {
        self.remembered = given.map(|given| (given, told));
        self
    }

    /// What a run would say that has nothing to do, since the last one was given the same, and how many files there are; if
    /// that is so.
    ///
    /// # Errors
    ///
    /// As for [`Output::open`].
    pub(crate) fn nothing_to_do(root: &Path, given: &Given) -> Result<Option<(Told, Summary)>> {
        let seen = Seen::read(&root.join(OWN_FOLDER)).filter(|seen| seen.given == *given);
        let Some(Seen { told, files, .. }) = seen else { return Ok(None) };
        let output = Self::open(root)?;
        let is_as_seen = |(path, stamp): &(String, Stamp)| {
            let file = output.root.join(path);
            output.must_have_no_link_above(&file).is_ok()
                && fs::symlink_metadata(file).is_ok_and(|now| Stamp::of(&now).as_ref() == Some(stamp))
        };
        // One of them is the list of the others.
        let summary = Summary { written: 0, unchanged: files.len() - 1, removed: 0 };
        Ok(files.iter().all(is_as_seen).then_some((told, summary)))
    }

    /// Stages a variant, unless the file that is there is the same.
    ///
    /// # Errors
    ///
    /// A file that Korb did not make is in the way, or the disk fails.
    pub fn stage(&self, variant: &Variant) -> Result<()> {
        let (path, content) = (&variant.path, variant.content.as_bytes());
        let made = |metadata, place| {
            let (path, hash, size) = (path.clone(), Hash::of(content), content.len());
            self.made_now().push(MadeFile { path, hash, size, stamp: Stamp::of(metadata), place });
        };
        let destination = self.root.join(path);
        let context = || format!("{} cannot be written", show(&destination));
        self.must_have_no_link_above(&destination)?;
        let is_ours = self.made_before.contains_key(path);
        match fs::symlink_metadata(&destination) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(anyhow!(error).context(context())),
            Ok(metadata) if metadata.is_file() => {
                let is_as_long = metadata.len() == content.len() as u64;
                if is_as_long && has_content(&destination, content).with_context(context)? {
                    made(&metadata, if is_ours || self.was_lost { Place::Kept } else { Place::Foreign });
                    return Ok(());
                }
                // Nothing is lost with a file that is empty. Power losses leave such files.
                if !is_ours && metadata.len() > 0 {
                    bail!(
                        "{} was not made by this tool; move it, or name another folder with --out",
                        show(&destination)
                    );
                }
                if !self.overwrites && self.state(path, content).with_context(context)? == State::Edited {
                    self.edited.lock().expect("no thread panics while it holds the lock").insert(path.clone());
                    return Ok(());
                }
            }
            Ok(_) => bail!("{} is in the way; move it, or name another folder with --out", show(&destination)),
        }
        let number = self.staged.fetch_add(1, Ordering::Relaxed);
        let staged = self.staged(number);
        fs::write(&staged, content).with_context(context)?;
        made(&fs::symlink_metadata(&staged).with_context(context)?, Place::Staged(number));
        Ok(())
    }

    /// The files of this run so far.
    pub(crate) fn made_now(&self) -> MutexGuard<'_, Vec<MadeFile>> {
        self.made_now.lock().expect("no thread panics while it holds the lock")
    }

    /// The files of earlier runs that this run leaves alone, as far as they are there.
    pub fn kept(&self, is_selected: impl Fn(&str) -> bool) -> Vec<String> {
        let kept = self.made_before.keys().filter(|path| !is_selected(path));
        kept.filter(|path| matches!(self.found(path), Ok(Some(_)))).cloned().collect()
    }

    /// Puts everything in place, and removes each file of an earlier run that this one did not make, if it
    /// `is_selected`: a run for one locale leaves the others alone.
    ///
    /// # Errors
    ///
    /// Somebody has edited a file that would be replaced or removed, and then nothing changes. Or the disk fails; only whole
    /// files are left even then, and the next run goes on.
    pub fn commit(mut self, is_selected: impl Fn(&str) -> bool) -> Result<Summary> {
        let (mut list, remembered) = (mem::take(&mut self.list), self.remembered.take());
        let mut made = mem::take(&mut *self.made_now());
        made.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let is_made = |path: &str| made.binary_search_by(|file| (*file.path).cmp(path)).is_ok();
        let mut edited = mem::take(&mut *self.edited.lock().expect("no thread panics while it holds the lock"));
        // The files of earlier runs that stay, those that go, and those that should but cannot.
        let (mut others, mut stale, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        for (path, hashes) in &self.made_before {
            if is_made(path) || edited.contains(path) {
                continue;
            }
            if !is_selected(path) {
                others.push((path, hashes));
                continue;
            }
            match self.state(path, b"") {
                Ok(State::Gone) => {}
                Ok(State::Edited) if !self.overwrites => drop(edited.insert(path.clone())),
                Ok(_) => stale.push(path),
                Err(error) => failed.push((path, error)),
            }
        }
        self.must_not_be_edited(&edited)?;

        let staged: Vec<_> = made.iter().filter_map(MadeFile::staged).collect();
        let now = || made.iter().filter_map(MadeFile::line);
        let mut write_list = |lines: Vec<_>| {
            let own = self.root.join(OWN_FOLDER);
            list.write(lines).with_context(|| format!("the list of files in {} cannot be written", show(&own)))
        };
        if !staged.is_empty() {
            self.sync()?;
        }
        // Until all is done, both the earlier files and the new ones count as made by Korb.
        write_list(self.made_before.iter().flat_map(lines).chain(now()).collect())?;
        let mut folders = BTreeSet::new();
        for (path, _) in &staged {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            if folders.insert(folder) {
                let folder = self.root.join(folder);
                fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", show(&folder)))?;
            }
        }
        // Whatever is done to a file that is in place has another time than what was staged.
        let put = if remembered.is_some() && !staged.is_empty() { next_step(&self.staging()) } else { None };
        for (path, number) in &staged {
            let destination = self.root.join(path);
            fs::rename(self.staged(*number), &destination)
                .with_context(|| format!("{} cannot be written", show(&destination)))?;
        }
        let mut removed = 0;
        for path in stale {
            match self.remove(path) {
                Ok(()) => removed += 1,
                Err(error) => failed.push((path, error)),
            }
        }
        // What could not be removed stays in the list, so that the next run tries it again.
        others.extend(failed.iter().filter_map(|(path, _)| self.made_before.get_key_value(*path)));
        if !staged.is_empty() || removed > 0 {
            self.sync()?;
        }
        write_list(others.iter().copied().flat_map(lines).chain(now()).collect())?;
        let written = staged.len();
        let summary = Summary { written, unchanged: made.len() - written, removed };
        // A file of an earlier run that this one has not looked at, or could not remove, has no stamp.
        if let Some((given, told)) = remembered.filter(|_| others.is_empty()) {
            self.remember(given, told, made, put);
        }
        let own = self.root.join(OWN_FOLDER);
        remove_folder(&self.staging()).with_context(|| format!("{} cannot be removed", show(&own)))?;
        self.must_be_removed(failed)?;
        Ok(summary)
    }

    /// Remembers what this run was given and what it leaves. Files that were unchanged have stamps from before they were
    /// compared, the others stamps from before they were `put` in place. If that fails, or if something may have happened to
    /// a file since then without a trace, the next run does all of the work once more.
    fn remember(&self, given: Given, told: Told, made: Vec<MadeFile>, put: Option<Time>) {
        let seen = || {
            let looked = next_step(&self.staging())?;
            let look = |path: &str| {
                let now = Stamp::of(&fs::symlink_metadata(self.root.join(path)).ok()?)?;
                now.is_before(looked).then_some(now)
            };
            let file = |MadeFile { path, stamp, .. }| {
                let before: Stamp = stamp?;
                if before.is_before(self.begun?) {
                    return Some((path, before));
                }
                let now = look(&path)?;
                (now.is_same_content(&before) && before.written() < put?).then_some((path, now))
            };
            let list = format!("{OWN_FOLDER}/{LIST}");
            let list = look(&list).map(|stamp| (list, stamp));
            let files = made.into_iter().map(file).chain([list]).collect::<Option<_>>()?;
            Seen { given, told, files }.text()
        };
        if let Some(text) = seen() {
            let staged = self.staging().join(seen::NAME);
            let _ = fs::write(&staged, text)
                .and_then(|()| fs::rename(&staged, self.root.join(OWN_FOLDER).join(seen::NAME)));
        }
    }

    /// What was staged under a number.
    fn staged(&self, number: usize) -> PathBuf {
        self.staging().join(number.to_string())
    }

    /// The folder of what is not yet in place.
    fn staging(&self) -> PathBuf {
        self.root.join(OWN_FOLDER).join("staged")
    }

    /// The regular file at a path of the list, if there is one, and no link leads to it: Korb makes no links.
    fn found(&self, path: &str) -> io::Result<Option<Metadata>> {
        let file = self.root.join(path);
        let found = fs::symlink_metadata(&file);
        let is_gone = |error: &io::Error| {
            matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::InvalidFilename
            )
        };
        // A list that lies can have paths with thousands of folders, which are looked at one by one only if there is a file.
        if found.as_ref().is_err_and(is_gone) || self.link_above(&file).is_some() {
            return Ok(None);
        }
        found.map(|metadata| metadata.is_file().then_some(metadata))
    }

    /// Whether a file of an earlier run is still as that run made it. `new` is what it is to become.
    fn state(&self, path: &str, new: &[u8]) -> io::Result<State> {
        match self.found(path)? {
            None => return Ok(State::Gone),
            Some(metadata) if metadata.len() > MAX_FILE_BYTES => return Ok(State::Edited),
            Some(_) => {}
        }
        let file = self.root.join(path);
        let content = read_regular(&file, MAX_FILE_BYTES)?;
        // A file can be empty, cut off or end with zeros because it was not yet on the disk when the power was lost: by an
        // older version of Korb, or where a file system cannot be synced.
        let is_damaged = new.starts_with(&content) || content.is_empty() || content.ends_with(b"\0");
        let is_as_made = || self.made_before.get(path).is_some_and(|hashes| hashes.contains(&Hash::of(&content)));
        Ok(if is_damaged || is_as_made() { State::Untouched } else { State::Edited })
    }

    fn must_not_be_edited(&self, edited: &BTreeSet<String>) -> Result<()> {
        let Some(named) = self.named(edited.iter()) else { return Ok(()) };
        let were = if edited.len() == 1 { "was edited since it was made" } else { "were edited since they were made" };
        bail!(
            "{named} {were}, and this run would undo that, so nothing was written; keep what you need of it elsewhere, or in \
             the texts and templates, and run `{} render` with --overwrite",
            program::name()
        );
    }

    fn must_be_removed(&self, failed: Vec<(&String, io::Error)>) -> Result<()> {
        let Some(named) = self.named(failed.iter().map(|(path, _)| *path)) else { return Ok(()) };
        let (_, error) = failed.into_iter().next().expect("there is at least one");
        Err(anyhow!(error).context(format!(
            "all files are up to date, but {named} from an earlier run cannot be removed; the next run tries it again"
        )))
    }

    /// Some of the files, for a message; nothing if there are none.
    fn named<'p>(&self, mut paths: impl ExactSizeIterator<Item = &'p String>) -> Option<String> {
        let count = paths.len();
        let first = show(&self.root.join(paths.next()?));
        Some(if count == 1 { first } else { format!("{first} and {}", counted(count - 1, "more file")) })
    }

    /// Refuses a link in the place of a folder: it may lead anywhere.
    fn must_have_no_link_above(&self, file: &Path) -> Result<()> {
        let folder = file.parent().unwrap_or(&self.root);
        if self.folders.lock().expect("no thread panics while it holds the lock").contains(folder) {
            return Ok(());
        }
        if let Some(link) = self.link_above(file) {
            bail!("{} is a symbolic link; remove it, or name another folder with --out", show(&link));
        }
        self.folders.lock().expect("no thread panics while it holds the lock").insert(folder.to_owned());
        Ok(())
    }

    /// The link among the folders around a file, if there is one.
    fn link_above(&self, file: &Path) -> Option<PathBuf> {
        self.folders_above(file).find(|folder| folder.is_symlink()).map(Path::to_owned)
    }

    /// The folders around a file, up to but without the output itself.
    fn folders_above<'f>(&'f self, file: &'f Path) -> impl Iterator<Item = &'f Path> {
        file.ancestors().skip(1).take_while(|folder| *folder != self.root)
    }

    /// Removes a file, and the folders that are empty then.
    fn remove(&self, path: &str) -> io::Result<()> {
        let file = self.root.join(path);
        fs::remove_file(&file)?;
        for folder in self.folders_above(&file) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }

    fn sync(&self) -> Result<()> {
        durable::sync_file_system(&self.root).with_context(|| format!("{} cannot be synced", show(&self.root)))
    }
}

impl Drop for Output {
    /// A run that was given up leaves nothing staged behind.
    fn drop(&mut self) {
        let _ = remove_folder(&self.staging());
    }
}

/// The time by the clock of a file system, where it has one.
fn clock(folder: &Path) -> Option<Time> {
    let file = folder.join("clock");
    fs::write(&file, "now").ok()?;
    Some(Stamp::of(&fs::symlink_metadata(&file).ok()?)?.written())
}

/// The same when that clock has gone on by a step: later than everything that has happened so far. A step is at most ten
/// milliseconds long, but for file systems that are not worth waiting for.
fn next_step(folder: &Path) -> Option<Time> {
    let before = clock(folder)?;
    (0..20).find_map(|_| {
        thread::sleep(Duration::from_millis(1));
        clock(folder).filter(|now| *now > before)
    })
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(output: &Output, files: &[(&str, &str)]) -> Result<()> {
        let variants = files.iter().map(|(path, content)| Variant { path: (*path).into(), content: (*content).into() });
        variants.into_iter().try_for_each(|variant| output.stage(&variant).map(drop))
    }

    #[test]
    fn what_a_run_that_failed_has_put_in_place_is_known_to_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let output = Output::open(root).unwrap();
        stage(&output, &[("old.txt", "1")]).unwrap();
        output.commit(|_| true).unwrap();

        // Something gets in the way of the second file when the first one is in place already.
        let output = Output::open(root).unwrap();
        stage(&output, &[("new.txt", "2"), ("other.txt", "2")]).unwrap();
        fs::create_dir_all(root.join("other.txt/folder")).unwrap();
        output.commit(|_| true).unwrap_err();
        assert_eq!(fs::read_to_string(root.join("new.txt")).unwrap(), "2");
        fs::remove_dir_all(root.join("other.txt")).unwrap();

        let output = Output::open(root).unwrap();
        stage(&output, &[("new.txt", "3")]).unwrap();
        assert_eq!(output.commit(|_| true).unwrap(), Summary { written: 1, unchanged: 0, removed: 1 });
        assert!(!root.join("old.txt").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_run_has_nothing_to_do_only_if_nothing_has_happened_to_any_file() {
        use crate::seen::tests::given;

        let folder = tempfile::tempdir().unwrap();
        let (root, elsewhere) = (folder.path().join("out"), folder.path().join("elsewhere"));
        let told = || Told { selected: "1 locale".to_owned(), first: None };
        let files = [("a.txt", "1"), ("en/b.txt", "2"), ("en/c.txt", "3")];
        let run = |files: &[(&str, &str)]| {
            let output = Output::open(&root).unwrap().overwriting(true).remembering(given("x"), told());
            stage(&output, files).unwrap();
            output.commit(|_| true).unwrap()
        };
        let is_done = || Output::nothing_to_do(&root, &given("x").unwrap()).unwrap().is_some();
        // Other files than before, and the same once more.
        for files in [&files[..2], &files[..], &files[..], &files[1..], &files[..]] {
            run(files);
            assert!(is_done());
            assert_eq!(Output::nothing_to_do(&root, &given("y").unwrap()).unwrap(), None);
        }
        let summary = Summary { written: 0, unchanged: 3, removed: 0 };
        assert_eq!(Output::nothing_to_do(&root, &given("x").unwrap()).unwrap(), Some((told(), summary)));
        assert_eq!(run(&files), summary);

        let file = root.join("en/b.txt");
        let changes: [(&str, &dyn Fn()); 7] = [
            ("edited, with the size and the time that it had", &|| {
                let time = fs::metadata(&file).unwrap().modified().unwrap();
                fs::write(&file, "x").unwrap();
                File::options().append(true).open(&file).unwrap().set_modified(time).unwrap();
            }),
            ("removed", &|| fs::remove_file(&file).unwrap()),
            ("replaced by a copy", &|| {
                fs::copy(&file, &elsewhere).unwrap();
                fs::rename(&elsewhere, &file).unwrap();
            }),
            ("replaced by a link", &|| {
                fs::rename(&file, root.join("moved")).unwrap();
                std::os::unix::fs::symlink(root.join("moved"), &file).unwrap();
            }),
            ("a folder", &|| {
                fs::remove_file(&file).unwrap();
                fs::create_dir(&file).unwrap();
            }),
            ("without a list", &|| fs::remove_file(root.join(".korb/files")).unwrap()),
            ("with a record that was cut off", &|| {
                File::options().write(true).open(root.join(".korb/seen")).unwrap().set_len(200).unwrap();
            }),
        ];
        for (name, change) in changes {
            assert!(is_done(), "before {name}");
            change();
            assert!(!is_done(), "{name}");
            if !file.is_file() || file.is_symlink() {
                let _ = fs::remove_dir(&file).or_else(|_| fs::remove_file(&file));
            }
            run(&files);
        }
        // Behind a link to a folder, each file is as it was.
        fs::rename(root.join("en"), &elsewhere).unwrap();
        std::os::unix::fs::symlink(&elsewhere, root.join("en")).unwrap();
        assert!(!is_done());
    }

    #[cfg(unix)]
    #[test]
    fn what_may_have_been_touched_without_a_trace_is_not_remembered() {
        use crate::seen::tests::given;

        let folder = tempfile::tempdir().unwrap();
        let told = || Told { selected: "1 locale".to_owned(), first: None };
        let open = || Output::open(folder.path()).unwrap().remembering(given("x"), told());
        let is_done = || Output::nothing_to_do(folder.path(), &given("x").unwrap()).unwrap().is_some();
        // The file is compared, and written anew before the run has come to its end.
        fs::write(folder.path().join("a.txt"), "1").unwrap();
        let output = open();
        stage(&output, &[("a.txt", "1")]).unwrap();
        fs::write(folder.path().join("a.txt"), "2").unwrap();
        output.commit(|_| true).unwrap();
        assert!(!is_done());
        // It has a file that nobody has looked at.
        fs::write(folder.path().join("a.txt"), "1").unwrap();
        let output = open();
        stage(&output, &[("a.txt", "1"), ("b.txt", "1")]).unwrap();
        output.commit(|_| true).unwrap();
        let output = open();
        stage(&output, &[("a.txt", "1")]).unwrap();
        fs::remove_file(folder.path().join(".korb/seen")).unwrap();
        output.commit(|path| path != "b.txt").unwrap();
        assert!(!is_done());
    }
}
