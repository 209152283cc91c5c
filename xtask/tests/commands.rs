//! The commands of `korb` under the name `cargo xtask`.

#[path = "../../crates/korb/tests/support/commands.rs"]
mod commands;
#[path = "../../crates/korb/tests/support/copy.rs"]
mod copy;

use std::path::Path;
use std::process::Command;

use commands::{advice, documented, named, try_out};
use copy::copy;

/// The program, run in `folder`, in English, without colors, and without anything else from the environment.
fn xtask(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(folder).env_clear().env("LC_ALL", "C").env("NO_COLOR", "1").env("KORB_CONFIG", "");
    command
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn every_documented_command_line_runs() {
    for (document, line) in documented(repository()) {
        let folder = tempfile::tempdir().unwrap();
        let output = try_out(&mut xtask(folder.path()), &line);
        assert!(output.status.success(), "{document}: {line}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn every_command_in_what_it_prints_can_be_pasted() {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/base"), folder.path());
    let printed = advice(|line| xtask(folder.path()).args(line.split(' ')).output().unwrap());
    assert_eq!(named(&printed, "korb"), [""; 0]);
    assert!(named(&printed, "cargo xtask").len() > 50);
}
