//! What makes daily use short: the configuration in its place, the picker on a terminal, one part of a reply after the other
//! on the clipboard, completions of what there is.
//!
//! The folders in `tests/cases/` show the configuration in a named file.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::fs;
use std::path::Path;
use std::process::Command;

use copy::copy;
use process::{files, korb};
use repository::repository;

/// A home with a copy of the small workspace in `home/texts`, and an empty folder beside it.
fn home() -> tempfile::TempDir {
    let temporary = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&repository().join("tests/base"), &temporary.path().join("home/texts"));
    fs::create_dir(temporary.path().join("empty")).unwrap();
    temporary
}

/// The program in a folder, with a home.
fn at_home(temporary: &Path, folder: &str, line: &str) -> Command {
    let mut command = korb(&temporary.join(folder));
    command.args(line.split(' ')).env("HOME", temporary.join("home")).env_remove("KORB_CONFIG");
    command
}

fn stdout(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Elsewhere the place depends on more than the home.
#[cfg(unix)]
#[test]
fn the_configuration_is_in_its_usual_place_and_its_workspace_where_none_is_around() {
    let temporary = home();
    let run = |folder: &str, line: &str| stdout(at_home(temporary.path(), folder, line));
    let shipped = run("empty", "list reasons");
    assert!(shipped.contains("project-offers"), "without a configuration, the built-in workspace");
    let usual = temporary.path().join("home/.config/korb/config.toml");
    assert!(run("empty", "config").starts_with(&format!("# The configuration: {}\n", usual.display())));

    fs::create_dir_all(usual.parent().unwrap()).unwrap();
    fs::write(&usual, "workspace = '~/texts'\nprofile = 'me.toml'\nlocale = 'en'").unwrap();
    fs::write(usual.with_file_name("me.toml"), "name = 'Kim Example'").unwrap();
    assert!(run("empty", "reply visited").contains("Kim Example"));
    assert!(!run("empty", "list reasons").contains("project-offers"));
    assert!(run("empty", "config --show").contains("config.toml:1"));
    // What renders never depends on it, and the workspace that is around comes first.
    run("empty", "render --format txt --locale de --platform xing --out out");
    assert!(!files(&temporary.path().join("empty/out")).is_empty());
    copy(&temporary.path().join("home/texts"), &temporary.path().join("other"));
    let reason = "\n[[reason]]\nid = \"here-alone\"\n";
    let catalogue = fs::read_to_string(temporary.path().join("other/catalogue.toml")).unwrap();
    fs::write(
        temporary.path().join("other/catalogue.toml"),
        catalogue.replacen("\n[[reason]]", &format!("{reason}\n[[reason]]"), 1),
    )
    .unwrap();
    let text = fs::read_to_string(temporary.path().join("other/locales/de/texts.ftl")).unwrap();
    let message = "\nreason-here-alone = x\n    .request = Nur hier\n    .candid = Ja.\n    .courteous = Ja.\n";
    fs::write(temporary.path().join("other/locales/de/texts.ftl"), text + message).unwrap();
    assert!(run("other", "list reasons").contains("here-alone"));
    assert!(run("other", "config --show").contains("around here"));
    // A variable is said on purpose, and comes before that.
    let mut named = at_home(temporary.path(), "other", "list reasons");
    named.env("KORB_WORKSPACE", temporary.path().join("home/texts"));
    assert!(!stdout(named).contains("here-alone"));
    // An empty KORB_CONFIG switches the file off.
    let mut without = at_home(temporary.path(), "empty", "list reasons");
    without.env("KORB_CONFIG", "");
    assert_eq!(stdout(without), shipped);
}
