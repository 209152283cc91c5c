//! What takes long to find out, kept in the user's folder for caches.
//!
//! Whatever is there can vanish, be cut short, or come from another program, and then counts as not there. So nothing here
//! fails: without a folder, or with a full disk, a command takes longer and does the same.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use etcetera::BaseStrategy;

use crate::{disk, durable};

/// A folder of things that were kept, each by its kind and a fingerprint of everything that it was made from.
pub(crate) struct Cache {
    folder: PathBuf,
}

/// How many of each kind are kept: somebody has a handful of workspaces, and one of them may be changing all the time.
const KEPT: usize = 8;

/// More than anything takes that is kept here.
const MOST_BYTES: u64 = 64 << 20;

/// How old the last sign of use can be. To write it down each time would wear out a disk for nothing.
const A_DAY: Duration = Duration::from_hours(24);

impl Cache {
    /// The user's own, if the user has a folder for caches.
    pub(crate) fn of_user() -> Option<Self> {
        let strategy = etcetera::choose_base_strategy().ok()?;
        Some(Self { folder: strategy.cache_dir().join("korb") })
    }

    /// One in a folder that a test looks after.
    #[cfg(test)]
    pub(crate) fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// What was kept, if it is there to the last byte.
    pub(crate) fn get(&self, kind: &str, fingerprint: &str) -> Option<Vec<u8>> {
        let path = self.path(kind, fingerprint);
        let mut content = disk::read_itself(&path, MOST_BYTES).ok()?;
        let end = content.len().checked_sub(CHECKSUM)?;
        if content[end..] != checksum(&content[..end]) {
            return None;
        }
        content.truncate(end);
        if age(&path).is_some_and(|age| age > A_DAY) {
            // It is only about which goes first.
            let _ = File::options().write(true).open(&path).and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(content)
    }

    /// Keeps something, and removes what has not been used for the longest time.
    pub(crate) fn keep(&self, kind: &str, fingerprint: &str, content: &[u8]) {
        let path = self.path(kind, fingerprint);
        let content = [content, &checksum(content)].concat();
        let kept = fs::create_dir_all(&self.folder)
            .and_then(|()| durable::stage(&path, &content, None))
            .and_then(|staged| durable::put(&staged, &path));
        if kept.is_ok() {
            self.tidy_up(kind);
        }
    }

    fn path(&self, kind: &str, fingerprint: &str) -> PathBuf {
        self.folder.join(format!("{kind}-{fingerprint}"))
    }

    fn tidy_up(&self, kind: &str) {
        let Ok(entries) = disk::entries(&self.folder) else { return };
        let named = |prefix: &str| {
            let files = entries.iter().filter(|entry| !entry.is_folder && entry.name.starts_with(prefix));
            files.filter_map(|entry| Some((age(&entry.path)?, &entry.path))).collect::<Vec<_>>()
        };
        let mut kept = named(&format!("{kind}-"));
        kept.sort();
        // What begins with a dot is being written, unless the program that began it has died.
        let begun = named(&format!(".{kind}-"));
        let forgotten = begun.into_iter().filter(|(age, _)| *age > A_DAY);
        for (_, path) in kept.into_iter().skip(KEPT).chain(forgotten) {
            let _ = fs::remove_file(path);
        }
    }
}

const CHECKSUM: usize = 8;

/// Finds out what a broken disk or another program did. It is no protection: whoever can write into this folder can do as
/// much with the program itself.
fn checksum(content: &[u8]) -> [u8; CHECKSUM] {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    hasher.finish().to_le_bytes()
}

/// How long ago a file was last written.
fn age(path: &Path) -> Option<Duration> {
    let modified = fs::symlink_metadata(path).and_then(|metadata| metadata.modified()).ok()?;
    // The clock may have been set back.
    Some(SystemTime::now().duration_since(modified).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back_or_counts_as_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { folder: folder.path().join("not/yet/there") };
        assert_eq!(cache.get("a", "1"), None);
        cache.keep("a", "1", b"content");
        cache.keep("b", "1", b"");
        assert_eq!(cache.get("a", "1").as_deref(), Some(&b"content"[..]));
        assert_eq!(cache.get("b", "1").as_deref(), Some(&b""[..]));
        assert_eq!(cache.get("a", "2"), None);
        let path = cache.path("a", "1");
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(cache.get("a", "1"), None, "{length}");
        }
        let mut changed = whole.clone();
        changed[2] ^= 1;
        fs::write(&path, changed).unwrap();
        assert_eq!(cache.get("a", "1"), None);
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_eq!(cache.get("a", "1"), None);
        // A folder in its place stays there, and nothing fails.
        cache.keep("a", "1", b"content");
        assert!(path.is_dir());
    }

    #[test]
    fn only_what_was_used_lately_stays() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache { folder: folder.path().to_owned() };
        let days_ago = |path: &Path, days: u32| {
            let file = File::options().write(true).open(path).unwrap();
            file.set_modified(SystemTime::now() - A_DAY * days - A_DAY / 2).unwrap();
        };
        for number in 0..KEPT {
            let fingerprint = number.to_string();
            cache.keep("a", &fingerprint, b"x");
            days_ago(&cache.path("a", &fingerprint), 10 - u32::try_from(number).unwrap());
        }
        for (name, days) in [(".a-7.1-1.new", 3), (".a-7.2-1.new", 0), (".b-7.3-1.new", 3), ("other", 30)] {
            fs::write(folder.path().join(name), "").unwrap();
            days_ago(&folder.path().join(name), days);
        }
        // It is the oldest, but used now.
        assert!(cache.get("a", "0").is_some());
        cache.keep("a", "new", b"x");
        let names: Vec<_> = disk::entries(folder.path()).unwrap().into_iter().map(|entry| entry.name).collect();
        let expected =
            [".a-7.2-1.new", ".b-7.3-1.new", "a-0", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7", "a-new", "other"];
        assert_eq!(names, expected);
    }
}
