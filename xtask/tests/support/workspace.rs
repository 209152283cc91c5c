//! What the tests that run the program share: a copy of a workspace, a process that knows nothing of the machine it
//! runs on, and the files that it leaves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository, which is a workspace itself.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ is a folder of the repository").to_owned()
}

/// The program, run in `folder`, in English, without colors, and without anything else from the environment.
pub(crate) fn xtask(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).env_clear().env("LC_ALL", "C").env("NO_COLOR", "1");
    command
}

/// Copies what is in one folder into another, over what is there. Symbolic links stay links.
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

/// Other systems ask for rights that tests should not need.
#[cfg(not(unix))]
fn link(to: &Path, at: &Path) {
    panic!("{} is a link to {}, which needs a Unix system", at.display(), to.display());
}

/// Every file below `folder`, by its path there with `/`, except what the program keeps for itself in `.korb/`.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, "", &mut found);
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.expect("a folder that can be listed");
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        let path = format!("{prefix}{name}");
        // Links are not followed, since they may lead in a circle.
        if entry.file_type().expect("a folder that can be listed").is_dir() {
            if name != ".korb" {
                collect(&entry.path(), &format!("{path}/"), found);
            }
        } else {
            // A link that leads nowhere, or to a folder, has no content.
            found.insert(path, fs::read(entry.path()).unwrap_or_default());
        }
    }
}
