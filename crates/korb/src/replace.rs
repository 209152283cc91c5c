//! Replacing files that people wrote. Each is whole at any time, after a power loss, too, and none is touched before all
//! new ones are on the disk.

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions, TryLockError};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};

use crate::durable;
use crate::failure::Failure;
use crate::out::show;

/// Keeps other runs from changing files in a folder as long as it lives.
#[derive(Debug)]
pub(crate) struct Hold {
    /// Locked; `None` where the system has no locks for folders.
    folder: Option<File>,
}

impl Hold {
    /// How long a run waits for another one, which is hardly ever at work for longer than a second.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Waits until no other run changes files in a folder. What is changed must be read after this: else the change of
    /// the other run is lost.
    ///
    /// # Errors
    ///
    /// The other run does not end.
    pub(crate) fn of(folder: &Path) -> Result<Self, Failure> {
        // The folder itself is locked, so that no file for it comes into people's repositories. Windows cannot open it.
        let Ok(file) = File::open(folder) else { return Ok(Self { folder: None }) };
        let start = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { folder: Some(file) }),
                // Network file systems may not lock folders. Each file is whole even then.
                Err(TryLockError::Error(_)) => return Ok(Self { folder: None }),
                Err(TryLockError::WouldBlock) if start.elapsed() < Self::PATIENCE => {
                    thread::sleep(Duration::from_millis(20));
                }
                Err(TryLockError::WouldBlock) => {
                    let message = format!("another run is changing files in {}; wait for it", show(folder));
                    return Err(anyhow!(message).into());
                }
            }
        }
    }
}

/// Writes files. A file that is there already is replaced by the new one, which takes over its permissions.
///
/// # Errors
///
/// A file cannot be written. Then none has changed, unless the disk failed midway.
pub(crate) fn replace<'t>(hold: &Hold, files: impl IntoIterator<Item = (PathBuf, &'t str)>) -> Result<(), Failure> {
    let mut staged: Vec<(PathBuf, PathBuf)> = Vec::new();
    let made = files.into_iter().try_for_each(|(path, text)| {
        staged.push((stage(hold, &path, text)?, path));
        Ok(())
    });
    let mut folders = BTreeSet::new();
    let mut staged = staged.into_iter();
    let put = made.and_then(|()| {
        for (new, path) in staged.by_ref() {
            durable::put(&new, &path).with_context(|| format!("{} cannot be written", show(&path)))?;
            folders.extend(path.parent().map(Path::to_owned));
        }
        Ok(())
    });
    for (new, _) in staged {
        // If this fails, too, the first error is still the one to report.
        let _ = fs::remove_file(&new);
    }
    // What is in place stays there, even if the disk has failed midway.
    let synced = folders.iter().try_for_each(|folder| sync_folder(folder));
    put.and(synced)
}

/// Makes a folder with all of its files, given by their names, or nothing.
///
/// # Errors
///
/// It cannot be made, or is there already.
pub(crate) fn make_folder(hold: &Hold, folder: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    let context = || format!("{} cannot be made", show(folder));
    if hold.folder.is_some() {
        durable::sweep(folder);
    }
    // If the program is interrupted here, a hidden folder is left, which is no locale.
    let (new, ()) = durable::beside(folder, |new| fs::create_dir(new)).with_context(context)?;
    let made = files.iter().try_for_each(|(name, text)| {
        let path = new.join(name);
        durable::stage(&path, text.as_bytes(), None).and_then(|staged| durable::put(&staged, &path))
    });
    let made = made.and_then(|()| durable::sync_folder(&new)).and_then(|()| durable::put(&new, folder));
    if made.is_err() {
        // If this fails, too, the first error is still the one to report.
        let _ = fs::remove_dir_all(&new);
    }
    made.with_context(context)?;
    folder.parent().map_or(Ok(()), sync_folder)
}

fn sync_folder(folder: &Path) -> Result<(), Failure> {
    let synced = durable::sync_folder(folder);
    let context = || format!("what was written into {} may not outlast a power loss", show(folder));
    Ok(synced.with_context(context)?)
}

/// Writes a text beside the file that it will replace. If the program is interrupted, a hidden file is left, which is no part
/// of a workspace, and which the next run removes.
fn stage(hold: &Hold, path: &Path, text: &str) -> Result<PathBuf, Failure> {
    let context = || format!("{} cannot be written", show(path));
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    if permissions.as_ref().is_some_and(Permissions::readonly) {
        return Err(anyhow!("it is read-only").context(context()).into());
    }
    if hold.folder.is_some() {
        durable::sweep(path);
    }
    Ok(durable::stage(path, text.as_bytes(), permissions).with_context(context)?)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn what_an_interrupted_run_has_left_is_removed_and_no_link_followed() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let at = |name: &str| folder.path().join(name);
        for (name, text) in
            [("victim", "mine"), ("a.ftl", "before"), (".a.ftl.1-2.new", "half"), (".a.ftl.new", "mine")]
        {
            fs::write(at(name), text).unwrap();
        }
        std::os::unix::fs::symlink(at("victim"), at(".a.ftl.3-4.new")).unwrap();
        // The next name of this very process.
        let (next, ()) = durable::beside(&at("a.ftl"), |path| std::os::unix::fs::symlink(at("victim"), path)).unwrap();
        let hold = Hold::of(folder.path()).unwrap();
        replace(&Hold { folder: None }, [(at("a.ftl"), "after")]).unwrap();
        assert!(next.is_symlink(), "another run may be writing it");
        replace(&hold, [(at("a.ftl"), "after all")]).unwrap();
        assert_eq!(fs::read_to_string(at("victim")).unwrap(), "mine");
        assert_eq!(fs::read_to_string(at("a.ftl")).unwrap(), "after all");
        assert_eq!(names(folder.path()), [".a.ftl.new", "a.ftl", "victim"]);
    }

    #[test]
    fn nothing_stays_of_what_cannot_be_put_in_place() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("b.ftl/full")).unwrap();
        let hold = Hold::of(folder.path()).unwrap();
        replace(&hold, [(at("a.ftl"), "a"), (at("b.ftl"), "b"), (at("c.ftl"), "c")]).unwrap_err();
        assert_eq!(names(folder.path()), ["a.ftl", "b.ftl"]);
        fs::create_dir_all(at("fr/full")).unwrap();
        make_folder(&hold, &at("fr"), &[("a.ftl".to_owned(), "a".to_owned())]).unwrap_err();
        assert_eq!(names(folder.path()), ["a.ftl", "b.ftl", "fr"]);
    }

    #[test]
    fn two_writers_of_one_file_never_leave_half_of_it() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("a.ftl");
        let texts = ["a".repeat(20_000), "b".repeat(30_000)];
        thread::scope(|scope| {
            for text in &texts {
                scope.spawn(|| {
                    for _ in 0..50 {
                        // Where folders cannot be locked, the names alone must do.
                        replace(&Hold { folder: None }, [(path.clone(), text.as_str())]).unwrap();
                        let now = fs::read_to_string(&path).unwrap();
                        assert!(texts.contains(&now), "{} bytes", now.len());
                    }
                });
            }
        });
        assert_eq!(names(folder.path()), ["a.ftl"]);
    }
}
