//! A copy of a part of the repository that a test can change.

use std::fs;
use std::path::Path;

/// Copies everything in one folder into another, over what is there. Symbolic links stay links.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder can be written");
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("a folder of the repository can be read");
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().expect("a folder of the repository can be read");
        if kind.is_dir() {
            copy(&source, &target);
        } else if kind.is_symlink() {
            link(&fs::read_link(&source).expect("a link can be read"), &target);
        } else {
            fs::copy(&source, &target).expect("a temporary folder can be written");
        }
    }
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) {
    std::os::unix::fs::symlink(to, at).expect("a temporary folder can be written");
}

/// Other systems demand rights for this that tests should not need.
#[cfg(not(unix))]
fn link(to: &Path, at: &Path) {
    panic!("{} is a link to {}, which needs a Unix system", at.display(), to.display());
}
