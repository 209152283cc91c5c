//! The program as a process without the environment of the machine, and the files that it leaves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The program, run in `folder`, in English, without colors, and without anything else from the environment or from the
/// configuration of whoever runs the tests.
pub(crate) fn korb(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_korb"));
    command.current_dir(folder).env_clear().env("LC_ALL", "C").env("NO_COLOR", "1").env("KORB_CONFIG", "");
    // Without it, a program finds the home of the user even in an empty environment.
    command.env("XDG_CACHE_HOME", concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"));
    command
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
