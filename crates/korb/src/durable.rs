//! Writing files so that a power loss takes nothing of them.
//!
//! An operating system keeps what was written in memory for a while, and may put a file's new name on the disk before its
//! content. So a content is synced before its file gets the name that people know, and the folder is synced afterwards.
//! Here is how; which files are worth it is for the callers to say.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Writes a content beside the file that it is to become, under a name of its own, and syncs it. Two programs never write
/// into the same file, even if they replace the same one. If this fails, nothing is left.
///
/// # Errors
///
/// The disk fails.
pub(crate) fn stage(path: &Path, content: &[u8], permissions: Option<Permissions>) -> io::Result<PathBuf> {
    // Anybody can contribute a link of that name, and a new file is never one.
    let (staged, mut file) = beside(path, |staged| File::create_new(staged))?;
    let written = permissions
        .map_or(Ok(()), |permissions| file.set_permissions(permissions))
        .and_then(|()| file.write_all(content))
        .and_then(|()| file.sync_all());
    drop(file);
    if written.is_err() {
        // Half a file helps nobody, and if this fails, too, the first error is still the one to report.
        let _ = fs::remove_file(&staged);
    }
    written.map(|()| staged)
}

/// Gives a staged file or folder the name that it is made for. If this fails, nothing of it is left.
///
/// # Errors
///
/// The disk fails, or something of another kind has that name.
pub(crate) fn put(staged: &Path, path: &Path) -> io::Result<()> {
    let put = fs::rename(staged, path);
    if put.is_err() {
        // If this fails, too, the first error is still the one to report.
        let _ = remove(staged);
    }
    put
}

/// Makes something beside a path, under a hidden name that nothing has yet.
///
/// # Errors
///
/// It cannot be made.
pub(crate) fn beside<T>(path: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(PathBuf, T)> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    loop {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let staged = path.with_file_name(format!("{}{}-{number}{NEW}", prefix(path), std::process::id()));
        match make(&staged) {
            // Another program once had the number of this one, or has it now on another machine.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|made| (staged, made)),
        }
    }
}

/// Removes what interrupted runs have staged beside a path. It may be called only while other runs are kept away.
pub(crate) fn sweep(path: &Path) {
    let prefix = prefix(path);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_leftover = |name: &str| {
        let number = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(NEW));
        number.and_then(|number| number.split_once('-')).is_some_and(|(a, b)| is_number(a) && is_number(b))
    };
    let Some(Ok(listed)) = path.parent().map(fs::read_dir) else { return };
    for entry in listed.flatten().filter(|entry| entry.file_name().to_str().is_some_and(is_leftover)) {
        // A hidden file is no part of a workspace, so it does no harm if it stays.
        let _ = remove(&entry.path());
    }
}

/// Puts the names in a folder on the disk: which files there are, and which content each has.
///
/// # Errors
///
/// The disk fails.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            // A folder can be one to write into but not to open, and some file systems sync only files.
            Err(error) if is_unsupported(&error) || error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
            synced => synced,
        }
    }
    // Windows opens no folders.
    #[cfg(not(unix))]
    {
        let _ = folder;
        Ok(())
    }
}

/// Puts everything on the disk that was written into the file system of a folder. For thousands of files, this takes a
/// hundredth of the time that it takes to sync them one by one.
///
/// # Errors
///
/// The disk fails.
pub(crate) fn sync_file_system(folder: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    match rustix::fs::syncfs(File::open(folder)?).map_err(io::Error::from) {
        // A sandbox may not know this call, but `sync` never fails.
        Err(error) if is_unsupported(&error) || error.kind() == io::ErrorKind::PermissionDenied => rustix::fs::sync(),
        synced => return synced,
    }
    #[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
    rustix::fs::sync();
    // Windows syncs a file system only for its administrators.
    let _ = folder;
    Ok(())
}

#[cfg(unix)]
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

/// What the names of staged files end with.
const NEW: &str = ".new";

/// What the names of the files begin with that are staged for a path.
fn prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes a file, or a folder with everything in it. A link is removed, and not followed.
fn remove(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
}
