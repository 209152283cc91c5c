//! The output folder. An interrupted run leaves only whole files in it, and files that Korb did not make are never
//! lost.
//!
//! Files are staged beside their destination and all put in place at the end. A file that would not change is left
//! alone, which is also several times faster than writing it again. The list of what earlier runs made, `.korb/files`,
//! says which files may be replaced and removed.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, anyhow, bail};
use korb_render::Variant;

use crate::disk::stays_inside;
use crate::out::show;

/// An output folder that is being written.
#[derive(Debug)]
pub struct Output {
    root: PathBuf,
    /// What earlier runs made, as far as it has not been removed since.
    made_before: BTreeSet<String>,
    made_now: Mutex<Made>,
    staged: AtomicUsize,
    /// Kept open, and so locked, as long as the run lasts.
    _lock: File,
}

#[derive(Debug, Default)]
struct Made {
    changed: Vec<(String, PathBuf)>,
    unchanged: usize,
    /// The unchanged files that Korb made.
    kept: Vec<String>,
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

/// The name of the site, beside the formats, and of its folder in the output.
pub(crate) const SITE: &str = "site";

/// Where Korb keeps what it has to remember.
const OWN_FOLDER: &str = ".korb";

impl Output {
    /// Prepares a folder for a run, making it if need be.
    ///
    /// # Errors
    ///
    /// The folder cannot be made or written, or another run is writing to it.
    pub fn open(root: &Path) -> Result<Self> {
        if root.exists() && !root.is_dir() {
            bail!("{} is not a folder, so nothing can be written into it; name another one with --out", show(root));
        }
        let own = root.join(OWN_FOLDER);
        let context = || format!("nothing can be written into {}", show(root));
        fs::create_dir_all(&own).with_context(context)?;
        // Not truncated: a run that changes nothing leaves this file alone, too.
        let lock = File::options().create(true).append(true).open(own.join("lock")).with_context(context)?;
        if lock.try_lock().is_err() {
            bail!("another run is writing into {}; wait for it, or name another folder with --out", show(root));
        }
        // An interrupted run may have left something behind.
        let staging = own.join("staged");
        remove_folder(&staging).with_context(context)?;
        fs::create_dir(&staging).with_context(context)?;
        Ok(Self {
            root: root.to_owned(),
            made_before: read_list(&own.join("files"))?,
            made_now: Mutex::default(),
            staged: AtomicUsize::new(0),
            _lock: lock,
        })
    }

    /// Stages a variant, unless the file that is there is the same.
    ///
    /// # Errors
    ///
    /// A file that Korb did not make is in the way, or the disk fails.
    pub fn stage(&self, variant: &Variant) -> Result<()> {
        let destination = self.root.join(&variant.path);
        let context = || format!("{} cannot be written", show(&destination));
        match fs::symlink_metadata(&destination) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(anyhow!(error).context(context())),
            Ok(metadata) if metadata.is_file() => {
                let same = metadata.len() == variant.content.len() as u64
                    && fs::read(&destination).with_context(context)? == variant.content.as_bytes();
                let is_ours = self.made_before.contains(&variant.path);
                if same {
                    // A file that Korb did not make can happen to be the same. It is not listed, so it is never
                    // removed.
                    let mut made = self.made_now();
                    made.unchanged += 1;
                    made.kept.extend(is_ours.then(|| variant.path.clone()));
                    return Ok(());
                }
                if !is_ours {
                    bail!(
                        "{} was not made by this tool; move it, or name another folder with --out",
                        show(&destination)
                    );
                }
            }
            Ok(_) => bail!("{} is in the way; move it, or name another folder with --out", show(&destination)),
        }
        let number = self.staged.fetch_add(1, Ordering::Relaxed);
        let staged = self.root.join(OWN_FOLDER).join("staged").join(number.to_string());
        fs::write(&staged, &variant.content).with_context(context)?;
        self.made_now().changed.push((variant.path.clone(), staged));
        Ok(())
    }

    /// The files of earlier runs that this run leaves alone.
    pub fn kept(&self, is_selected: impl Fn(&str) -> bool) -> Vec<String> {
        self.made_before.iter().filter(|path| !is_selected(path)).cloned().collect()
    }

    /// Puts everything in place, and removes each file of an earlier run that this one did not make, if it
    /// `is_selected`: a run for one locale leaves the others alone.
    ///
    /// # Errors
    ///
    /// The disk fails. Only whole files are left even then.
    pub fn commit(self, is_selected: impl Fn(&str) -> bool) -> Result<Summary> {
        let made = std::mem::take(&mut *self.made_now());
        let now: BTreeSet<&String> = made.changed.iter().map(|(path, _)| path).chain(&made.kept).collect();
        // Until all is done, both the earlier files and the new ones count as made by Korb.
        self.write_list(self.made_before.iter().chain(now.iter().copied()))?;
        let mut folders = BTreeSet::new();
        for (path, _) in &made.changed {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            if folders.insert(folder) {
                self.make_folder(&self.root.join(folder))?;
            }
        }
        for (path, staged) in &made.changed {
            let destination = self.root.join(path);
            fs::rename(staged, &destination).with_context(|| format!("{} cannot be written", show(&destination)))?;
        }
        let mut removed = 0;
        let (stale, kept): (Vec<_>, Vec<_>) =
            self.made_before.iter().filter(|path| !now.contains(path)).partition(|path| is_selected(path));
        for path in stale {
            removed += usize::from(self.remove(path)?);
        }
        self.write_list(now.into_iter().chain(kept))?;
        let own = self.root.join(OWN_FOLDER);
        remove_folder(&own.join("staged")).with_context(|| format!("{} cannot be removed", show(&own)))?;
        Ok(Summary { written: made.changed.len(), unchanged: made.unchanged, removed })
    }

    /// Makes a folder of the output. A link in its place may lead anywhere, and is not followed.
    fn make_folder(&self, folder: &Path) -> Result<()> {
        if let Some(link) = self.folders_above(folder).find(|folder| folder.is_symlink()) {
            bail!("{} is a symbolic link; remove it, or name another folder with --out", show(link));
        }
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", show(folder)))
    }

    /// A folder of the output and the folders around it, up to but without the output itself.
    fn folders_above<'f>(&'f self, folder: &'f Path) -> impl Iterator<Item = &'f Path> {
        folder.ancestors().take_while(|folder| *folder != self.root)
    }

    /// Removes a file, and the folders that are empty then. Returns whether there was a file.
    fn remove(&self, path: &str) -> Result<bool> {
        let file = self.root.join(path);
        let folder = file.parent().unwrap_or(&self.root);
        // A link may lead anywhere, and Korb makes none.
        if self.folders_above(folder).any(Path::is_symlink) {
            return Ok(false);
        }
        match fs::symlink_metadata(&file) {
            Ok(metadata) if metadata.is_file() => {
                fs::remove_file(&file).with_context(|| format!("{} cannot be removed", show(&file)))?;
            }
            _ => return Ok(false),
        }
        for folder in self.folders_above(folder) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(true)
    }

    fn write_list<'p>(&self, paths: impl Iterator<Item = &'p String>) -> Result<()> {
        let own = self.root.join(OWN_FOLDER);
        let paths: BTreeSet<_> = paths.map(String::as_str).collect();
        let mut text = String::from("# What Korb made here. It replaces and removes only these files.\n");
        for path in paths {
            text.push_str(path);
            text.push('\n');
        }
        let context = || format!("the list of files in {} cannot be written", show(&own));
        let (new, list) = (own.join("files.new"), own.join("files"));
        if fs::read(&list).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(());
        }
        File::create(&new).and_then(|mut file| file.write_all(text.as_bytes())).with_context(context)?;
        fs::rename(&new, &list).with_context(context)
    }

    fn made_now(&self) -> std::sync::MutexGuard<'_, Made> {
        self.made_now.lock().expect("no thread panics while it holds the lock")
    }
}

impl Drop for Output {
    /// A run that was given up leaves nothing staged behind.
    fn drop(&mut self) {
        let _ = remove_folder(&self.root.join(OWN_FOLDER).join("staged"));
    }
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The paths in the list of an earlier run. A path that leads out of the folder is ignored, since anybody can edit the
/// list.
fn read_list(list: &Path) -> Result<BTreeSet<String>> {
    let mut text = String::new();
    match File::open(list).and_then(|file| file.take(64 << 20).read_to_string(&mut text)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(anyhow!(error).context(format!("{} cannot be read", show(list))));
        }
        _ => {}
    }
    Ok(text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter(|path| stays_inside(path))
        .map(ToOwned::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stage(output: &Output, files: &[(&str, &str)]) -> Result<()> {
        let variants = files.iter().map(|(path, content)| Variant { path: (*path).into(), content: (*content).into() });
        variants.into_iter().try_for_each(|variant| output.stage(&variant))
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
        stage(&output, &[("new.txt", "2"), ("blocked.txt", "2")]).unwrap();
        fs::create_dir_all(root.join("blocked.txt/folder")).unwrap();
        output.commit(|_| true).unwrap_err();
        assert_eq!(fs::read_to_string(root.join("new.txt")).unwrap(), "2");
        fs::remove_dir_all(root.join("blocked.txt")).unwrap();

        let output = Output::open(root).unwrap();
        stage(&output, &[("new.txt", "3")]).unwrap();
        assert_eq!(output.commit(|_| true).unwrap(), Summary { written: 1, unchanged: 0, removed: 1 });
        assert!(!root.join("old.txt").exists());
    }
}
