//! The program as a process, where one run is not enough: what a second run does, what an interrupted one leaves, what
//! the environment changes, and what happens at the other end of a pipe.
//!
//! The folders in `tests/cases/` show what a single run prints and writes.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;
use tempfile::TempDir;

use copy::copy;
use process::{files, korb};
use repository::repository;

/// A copy of the small workspace, and what is done in it.
struct Folder {
    temporary: TempDir,
}

impl Folder {
    fn new() -> Self {
        let folder = Self::outside_any_workspace();
        copy(&repository().join("tests/base"), folder.path());
        folder
    }

    /// An empty folder: the program takes the workspace that is built into it.
    fn outside_any_workspace() -> Self {
        Self { temporary: tempfile::tempdir().expect("a temporary folder can be made") }
    }

    fn path(&self) -> &Path {
        self.temporary.path()
    }

    fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.join(path);
        fs::create_dir_all(file.parent().expect("a path in the folder")).unwrap();
        fs::write(file, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn command(&self, line: &str) -> Command {
        let mut command = korb(self.path());
        command.args(line.split(' '));
        command
    }

    /// Gives a command a script in place of the program for the clipboard, since a test has no desktop.
    #[cfg(unix)]
    fn clipboard(&self, command: &mut Command, script: &str) {
        use std::os::unix::fs::PermissionsExt;

        self.write("bin/xclip", script);
        fs::set_permissions(self.join("bin/xclip"), fs::Permissions::from_mode(0o755)).unwrap();
        command.env("DISPLAY", ":0").env("PATH", format!("{}:/usr/bin:/bin", self.join("bin").display()));
    }

    /// Runs a command that must succeed and print nothing to standard error. Returns what it prints.
    fn run(&self, line: &str) -> String {
        stdout_of(line, &mut self.command(line))
    }

    /// Runs a command that must fail. Returns what it prints to standard error.
    fn fail(&self, line: &str, code: i32) -> String {
        let output = self.command(line).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{line}\n{printed}");
        printed
    }

    fn dist(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.join("dist"))
    }

    /// Makes every file of `dist` look as if it had been written long ago.
    fn age(&self) {
        for path in self.dist().keys() {
            let file = File::options().append(true).open(self.join("dist").join(path)).unwrap();
            file.set_modified(long_ago()).unwrap();
        }
    }

    /// The files of `dist` that have been written since.
    fn written(&self) -> BTreeSet<String> {
        let modified = |path: &String| fs::metadata(self.join("dist").join(path)).unwrap().modified().unwrap();
        self.dist().into_keys().filter(|path| modified(path) != long_ago()).collect()
    }
}

/// A time before any file was written, in the year 2001.
fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

/// The files of `after` that were not there before with the same content.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    after.iter().filter(|(path, content)| before.get(*path) != Some(content)).map(|(path, _)| path.clone()).collect()
}

/// What a run reports about its files.
fn summary(written: usize, unchanged: usize, removed: usize) -> String {
    format!("{written} written, {unchanged} unchanged, {removed} removed,")
}

fn stdout_of(line: &str, command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let printed = String::from_utf8(stderr).unwrap();
    assert!(status.success() && printed.is_empty(), "{line}: {status}\n{printed}");
    String::from_utf8(stdout).unwrap()
}

const REPLY: &str = "reply --reason visited-profile --locale en";

#[test]
fn a_second_run_leaves_every_file_alone() {
    let folder = Folder::new();
    folder.run("render");
    let made = folder.dist();
    assert!(!made.is_empty());
    folder.age();
    let printed = folder.run("render");
    assert!(printed.contains(&summary(0, made.len(), 0)), "{printed}");
    assert_eq!(folder.written(), BTreeSet::new());
    assert_eq!(folder.dist(), made);
}

#[test]
fn only_what_differs_is_written_again() {
    let folder = Folder::new();
    folder.run("render");
    let before = folder.dist();
    folder.age();
    let texts = folder.read("locales/en/texts.ftl");
    folder.write("locales/en/texts.ftl", &texts.replace("Go ahead.", "Please do."));
    let printed = folder.run("render");
    let (after, written) = (folder.dist(), folder.written());
    assert_eq!(written, changed(&before, &after));
    assert!(printed.contains(&summary(written.len(), after.len() - written.len(), 0)), "{printed}");
    // In English the pages and every format with the reply, in German nothing; and the manifest, which has a hash of each.
    let says_so = |(path, content): (&String, &Vec<u8>)| {
        let is_it =
            path == "manifest.json" || String::from_utf8_lossy(content).replace("%20", " ").contains("Please do.");
        is_it.then(|| path.clone())
    };
    assert_eq!(written, after.iter().filter_map(says_so).collect());
    assert!(written.contains("en/post/page.html") && written.contains("en/mail/replies.json"), "{written:?}");
}

#[test]
fn what_an_earlier_run_made_and_this_one_does_not_is_removed() {
    let folder = Folder::new();
    folder.run("render");
    let (english, others): (BTreeSet<_>, BTreeSet<_>) =
        folder.dist().into_keys().partition(|path| path.starts_with("en/"));
    assert!(!english.is_empty());
    fs::remove_dir_all(folder.join("locales/en")).unwrap();
    let printed = folder.run("render");
    assert!(printed.contains(&format!(" {} removed,", english.len())), "{printed}");
    assert!(folder.dist().into_keys().eq(others));
    // No empty folder is left behind.
    assert!(!folder.join("dist/en").exists());
}

#[test]
fn a_run_for_one_locale_leaves_the_others_alone() {
    let folder = Folder::new();
    folder.run("render");
    let before = folder.dist();
    let printed = folder.run("render --locale en --platform mail");
    let after = folder.dist();
    assert!(after.keys().eq(before.keys()));
    // The page has changed, since it links to fewer other pages, and so has the manifest.
    let other = BTreeSet::from(["en/mail/page.html", "manifest.json"].map(str::to_owned));
    assert_eq!(changed(&before, &after), other);
    let made = before.keys().filter(|path| path.starts_with("en/mail/") || *path == "manifest.json").count();
    assert!(printed.contains(&summary(other.len(), made - other.len(), 0)), "{printed}");
    // The files that were left alone still count as made by the program.
    assert!(folder.run("render").contains(&summary(other.len(), before.len() - other.len(), 0)));
    assert_eq!(folder.dist(), before);
}

#[test]
fn a_file_that_korb_did_not_make_is_never_touched() {
    let folder = Folder::new();
    folder.write("dist/notes.txt", "mine");
    folder.write("dist/de/mail/notes.txt", "mine, too");
    folder.run("render");
    folder.run("render --locale en");
    assert_eq!(folder.read("dist/notes.txt"), "mine");
    assert_eq!(folder.read("dist/de/mail/notes.txt"), "mine, too");
}

#[test]
fn what_somebody_has_edited_is_replaced_or_removed_only_on_demand() {
    let folder = Folder::new();
    folder.run("render");
    let made = folder.dist();
    for path in ["en/post/page.html", "status.html", "manifest.json"] {
        folder.write(&format!("dist/{path}"), "mine");
        let before = folder.dist();
        let printed = folder.fail("render", 1);
        assert!(printed.contains(path) && printed.contains("--overwrite"), "{printed}");
        assert_eq!(folder.dist(), before, "something was written");
        let printed = folder.run("render --overwrite");
        assert!(printed.contains(&summary(1, made.len() - 1, 0)), "{printed}");
        assert_eq!(folder.dist(), made);
    }
    // The same for a file that is no longer made.
    folder.write("dist/en/post/page.html", "mine");
    fs::remove_dir_all(folder.join("locales/en")).unwrap();
    assert!(folder.fail("render", 1).contains("en/post/page.html"));
    assert_eq!(folder.read("dist/en/post/page.html"), "mine");
    assert!(folder.join("dist/en/post/page.txt").exists());
    folder.run("render --overwrite");
    assert!(!folder.join("dist/en").exists());
}

#[test]
fn files_that_a_power_loss_has_damaged_are_made_again() {
    let folder = Folder::new();
    folder.run("render");
    let made = folder.dist();
    // Empty, cut off, and with zeros in the place of what was not yet on the disk.
    let page = folder.read("dist/en/post/page.html");
    for (path, text) in [
        ("de/post/page.html", String::new()),
        ("manifest.json", String::new()),
        ("en/post/page.html", page[..page.floor_char_boundary(page.len() / 2)].to_owned()),
        ("en/post/page.txt", "\0".repeat(made["en/post/page.txt"].len())),
    ] {
        folder.write(&format!("dist/{path}"), &text);
    }
    let printed = folder.run("render");
    assert!(printed.contains(&summary(4, made.len() - 4, 0)), "{printed}");
    assert_eq!(folder.dist(), made);
    // Without a list, the manifest says what Korb made.
    for lost in ["", "manifest.json"] {
        folder.write("dist/.korb/files", "");
        folder.write("dist/en/post/page.html", "");
        if !lost.is_empty() {
            folder.write(&format!("dist/{lost}"), "");
        }
        folder.run("render");
        assert_eq!(folder.dist(), made);
    }
}

#[test]
fn what_was_copied_without_the_list_is_known_by_its_manifest() {
    let folder = Folder::new();
    folder.run("render");
    fs::remove_dir_all(folder.join("dist/.korb")).unwrap();
    folder.write("dist/en/post/page.html", "mine");
    folder.write("dist/en/post/notes.txt", "mine");
    fs::remove_dir_all(folder.join("locales/de-AT")).unwrap();
    assert!(folder.fail("render", 1).contains("en/post/page.html and 1 more file were edited"));
    let printed = folder.run("render --overwrite");
    assert!(!printed.contains(" 0 removed"), "{printed}");
    assert_eq!(folder.read("dist/en/post/notes.txt"), "mine");
    // The files that stayed the same are known from now on, also those that the manifest does not list.
    let texts = folder.read("locales/en/texts.ftl");
    folder.write("locales/en/texts.ftl", &texts.replace("Go ahead.", "Please do."));
    fs::remove_file(folder.join("dist/manifest.json")).unwrap();
    folder.run("render");
    assert!(folder.read("dist/.korb/files").contains("status.html\t"));
}

#[test]
fn a_list_that_claims_what_it_does_not_know_takes_nothing() {
    let folder = Folder::new();
    folder.write("dist/en/post/notes.txt", "mine");
    let hash = "85bd9a79f8474af0c1db41b17433b3ee4de19b47e9a966b6dfd8de02d0c95680";
    for list in ["en/post/notes.txt\n", &format!("en/post/notes.txt\t{hash}\n")] {
        folder.write("dist/.korb/files", list);
        assert!(folder.fail("render", 1).contains("dist/en/post/notes.txt"));
        assert_eq!(folder.read("dist/en/post/notes.txt"), "mine");
    }
}

#[test]
fn what_is_in_the_way_stops_the_run_before_anything_is_written() {
    for in_the_way in ["en/post/page.html", "en/post/page.html/a-folder"] {
        let folder = Folder::new();
        folder.write(&format!("dist/{in_the_way}"), "mine");
        let before = folder.dist();
        let printed = folder.fail("render", 1);
        assert!(printed.contains("dist/en/post/page.html") && printed.contains("--out"), "{printed}");
        assert_eq!(folder.dist(), before);
        assert!(!folder.join("dist/.korb/staged").exists());
    }
}

#[test]
fn a_fault_leaves_what_an_earlier_run_made() {
    let folder = Folder::new();
    folder.run("render");
    let before = folder.dist();
    folder.write("templates/broken.txt", "{{ notice | upper }} {{ nothing }}");
    folder.fail("render", 1);
    assert_eq!(folder.dist(), before);
}

#[test]
fn two_runs_give_the_same_bytes() {
    // Some languages of the shipped workspace are enough jobs for several threads to take them in another order.
    let folder = Folder::outside_any_workspace();
    folder.run("render --locale ar,de,en,ja --out one");
    folder.run("render --locale ar,de,en,ja --out two");
    let one = files(&folder.join("one"));
    assert!(one.len() > 50);
    assert_eq!(one, files(&folder.join("two")));
}

#[test]
fn a_subset_has_the_same_replies_as_the_whole() {
    let folder = Folder::new();
    folder.run("render");
    let whole = folder.dist();
    folder.run("render --locale de --platform post --format replies.json --out part");
    for (path, content) in files(&folder.join("part")).into_iter().filter(|(path, _)| path != "manifest.json") {
        assert_eq!(whole.get(&path), Some(&content), "{path}");
    }
}

#[test]
fn a_folder_belongs_to_the_nearest_workspace_above_it() {
    let folder = Folder::new();
    let below = folder.join("locales/en");
    let line = "list platforms --locale en";
    let printed = stdout_of(line, korb(&below).args(line.split(' ')));
    assert_eq!(printed, folder.run(line));
    let elsewhere = Folder::outside_any_workspace();
    assert_ne!(printed, elsewhere.run(line));
    let named = format!("{line} --workspace {}", folder.path().display());
    assert_eq!(printed, elsewhere.run(&named));
}

#[test]
fn the_workspace_that_is_built_in_is_the_repositorys() {
    let elsewhere = Folder::outside_any_workspace();
    for line in [REPLY, "list reasons --locale de --json", "list platforms --locale en --json", "list locales --json"] {
        assert_eq!(elsewhere.run(line), stdout_of(line, korb(&repository()).args(line.split(' '))), "{line}");
    }
}

/// Otherwise a check without findings would pass for one of the user's own folder.
#[test]
fn the_workspace_that_is_built_in_is_not_checked_in_place_of_another() {
    let elsewhere = Folder::outside_any_workspace();
    elsewhere.write("locales/de/a.ftl", "greeting = Hallo { $nmae }\n");
    let outcome = elsewhere.command("check").output().unwrap();
    assert_eq!(outcome.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&outcome.stderr).contains("--fluent DIR --source TAG"), "{outcome:?}");
}

/// Other systems keep the user's languages elsewhere.
#[cfg(target_os = "linux")]
#[test]
fn the_language_is_that_of_the_environment() {
    let folder = Folder::new();
    let greeting = |variables: &[(&str, &str)]| {
        let mut command = folder.command("reply --reason visited-profile");
        command.env_remove("LC_ALL").envs(variables.iter().copied());
        stdout_of("reply", &mut command).lines().next().unwrap_or_default().to_owned()
    };
    let (de, austria, en) = ("Guten Tag!", "Servus!", "Hello!");
    for (variables, expected) in [
        (&[("LANG", "de_DE.UTF-8")][..], de),
        (&[("LANG", "de_AT.UTF-8")], austria),
        // There are no texts for Switzerland, so it is those that it inherits.
        (&[("LANG", "de_CH")], de),
        (&[("LANG", "en_GB.UTF-8")], en),
        (&[("LC_ALL", "de_DE.UTF-8"), ("LANG", "en_US.UTF-8")], de),
        (&[("LC_MESSAGES", "de_DE.UTF-8"), ("LANG", "en_US.UTF-8")], de),
        // A list in the user's order. The first language that there are texts for wins.
        (&[("LANGUAGE", "fr:de:en"), ("LANG", "en_US.UTF-8")], de),
        // If nothing fits or nothing is set, it is English, which most people understand a little.
        (&[("LANG", "fr_FR.UTF-8")], en),
        (&[("LANG", "C")], en),
        (&[("LC_ALL", "C.UTF-8")], en),
        (&[("LANG", "not a locale")], en),
        (&[("LANG", "")], en),
        (&[], en),
    ] {
        assert_eq!(greeting(variables), expected, "{variables:?}");
    }
    // The locale that is asked for wins over the environment.
    let mut command = folder.command(REPLY);
    assert!(stdout_of(REPLY, command.env("LC_ALL", "de_DE.UTF-8")).starts_with(en));
}

/// Commands of every kind, with little to do.
const COMMANDS: [&str; 21] = [
    REPLY,
    "reply --reason visited-profile --locale en --format json",
    "list reasons --locale en",
    "list platforms --locale en --json",
    "list locales",
    "render --locale en --platform mail --format page.txt",
    "reply --reason visited-profile --locale en --all",
    "reply --reason visited-profile --locale en --with de",
    "recognize I visited your profile",
    "evaluate --cross-validate",
    "check",
    "check --format json",
    "status",
    "explain",
    "license",
    "config",
    "config --show",
    "completions bash",
    "man",
    "--help",
    "reply --help",
];

/// Only Linux has a file that is always full.
#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_an_error() {
    let folder = Folder::new();
    for line in COMMANDS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = folder.command(line).stdout(full).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{line}\n{printed}");
        assert!(printed.contains("error: standard output cannot be written: No space left"), "{line}\n{printed}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = Folder::new();
    for line in COMMANDS {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = folder.command(line).stdout(writer).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && printed.is_empty(), "{line}: {}\n{printed}", output.status);
    }
}

#[test]
fn nobody_needs_to_read_the_faults() {
    let folder = Folder::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let status = folder.command("reply --reason nothing --locale en").stderr(writer).status().unwrap();
    assert_eq!(status.code(), Some(2));
}

#[test]
fn lists_for_scripts_are_json() {
    let folder = Folder::outside_any_workspace();
    for (what, key) in [("reasons", "id"), ("platforms", "id"), ("locales", "tag")] {
        let list: Value = serde_json::from_str(&folder.run(&format!("list {what} --json --locale en"))).unwrap();
        let list = list.as_array().unwrap();
        assert!(!list.is_empty(), "{what}");
        let keys: BTreeSet<_> = list.iter().map(|one| one[key].as_str().unwrap()).collect();
        assert_eq!(keys.len(), list.len(), "{what}");
    }
}

#[test]
fn a_single_reply_has_the_keys_of_a_reply_set() {
    let folder = Folder::outside_any_workspace();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    folder.run("render --locale de --platform x --format replies.json");
    let set: Value = serde_json::from_str(&folder.read("dist/de/x/replies.json")).unwrap();
    let in_set = set["replies"].as_array().unwrap();
    assert!(!in_set.is_empty());
    for reply in in_set {
        let asked = |key: &str| reply[key].as_str().unwrap();
        let line = format!(
            "reply --locale de --platform x --format json --reason {} --tone {} --register {}",
            asked("reason"),
            asked("tone"),
            asked("register")
        );
        let single: Value = serde_json::from_str(&folder.run(&line)).unwrap();
        let mut expected = reply.clone();
        expected["platform"] = Value::from("x");
        expected["reasons"] = Value::from(vec![asked("reason")]);
        assert_eq!(keys(&single), keys(&expected));
        assert_eq!(single, expected, "{line}");
    }
}

#[test]
fn every_example_in_the_help_runs() {
    let help = |line: &str| Folder::outside_any_workspace().run(line);
    let commands = help("--help");
    let commands: Vec<_> = commands
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .map_while(|line| line.trim_start().split(' ').next().filter(|name| !name.is_empty()))
        // A preview does not end by itself, and measuring takes long. Both have tests of their own.
        .filter(|name| !["evaluate", "help", "serve"].contains(name))
        .collect();
    assert!(commands.len() >= 3, "{commands:?}");
    for command in commands {
        let help = help(&format!("{command} --help"));
        let examples: Vec<_> = help
            .lines()
            .skip_while(|line| *line != "Examples:")
            .filter_map(|line| line.trim().strip_prefix("korb "))
            .collect();
        assert!(!examples.is_empty(), "`{command} --help` has no examples");
        // What comes of a request depends on the request, so that the tests of the recognition have these; and without one and
        // without a terminal, there is nothing to reply to.
        let takes_request = |example: &str| example.contains("--clipboard") || example.contains(" < ");
        let asks = |example: &str| example.split("  ").next() == Some("reply");
        for example in examples.into_iter().filter(|example| !takes_request(example) && !asks(example)) {
            // The text after two spaces explains the example, and after a pipe comes another program.
            let line =
                ["  ", " | ", " > "].iter().fold(example, |line, end| line.split(end).next().unwrap_or_default());
            let folder = Folder::outside_any_workspace();
            // Commands that change or check texts need a workspace, and all others need none. What would render all languages
            // takes the small workspace, too.
            let renders_all = command == "render" && !line.contains("--locale");
            if ["locale", "source", "check"].contains(&command) || renders_all {
                copy(&repository().join("tests/base"), &folder.join("here"));
            }
            // The small workspace mentions the groups of everybody.
            folder.write("here/me.toml", "name = \"Kim\"\ngroups = 2\nmembers = 3000\n");
            folder.write("here/dist/something", "x\n");
            let mut command = korb(&folder.join("here"));
            #[cfg(unix)]
            folder.clipboard(&mut command, "#!/bin/sh\ncat > /dev/null\n");
            let output = command.args(line.split(' ')).output().unwrap();
            assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn a_run_is_refused_while_another_writes_into_the_same_folder() {
    let folder = Folder::new();
    folder.run("render");
    let lock = File::open(folder.join("dist/.korb/lock")).unwrap();
    lock.lock().unwrap();
    let printed = folder.fail("render", 1);
    assert!(printed.contains("another run"), "{printed}");
    lock.unlock().unwrap();
    folder.run("render");
}

#[test]
fn a_run_that_is_killed_leaves_whole_files_and_a_folder_to_go_on_with() {
    let folder = Folder::outside_any_workspace();
    folder.write("kim.toml", "name = \"Kim\"\nroles = [\"moderator\"]\ngroups = 3\nmembers = 500\n");
    // Two languages are enough files to be stopped among.
    let [mine, kims] = ["render --locale de,en", "render --locale de,en --profile kim.toml"];
    let start = Instant::now();
    folder.run(&format!("{mine} --out one"));
    let one_run = start.elapsed();
    folder.run(&format!("{kims} --out two"));
    let wanted = [files(&folder.join("one")), files(&folder.join("two"))];
    assert_ne!(wanted[0], wanted[1]);

    let rounds = 16;
    for round in 0..rounds {
        // Two profiles take turns, so that nearly every run has every file to replace.
        let line = [mine, kims][round as usize % 2];
        let mut process = folder.command(line).stdout(Stdio::null()).spawn().unwrap();
        thread::sleep(one_run * round / (rounds - 3));
        process.kill().unwrap();
        process.wait().unwrap();
        for (path, content) in folder.dist() {
            let is_whole = wanted.iter().any(|wanted| wanted.get(&path) == Some(&content));
            assert!(is_whole, "{path} is no whole file after round {round}");
        }
    }
    folder.run(mine);
    assert_eq!(folder.dist(), wanted[0]);
    assert!(!folder.join("dist/.korb/staged").exists());
}

#[test]
fn a_list_of_files_that_lies_deletes_nothing_outside() {
    let folder = Folder::new();
    folder.write("precious.txt", "mine");
    folder.write("outside/precious.txt", "mine");
    let absolute = folder.join("precious.txt");
    folder.write(
        "dist/.korb/files",
        &format!(
            "../precious.txt\nen/../../precious.txt\n./../precious.txt\n{}\nlink/precious.txt\nen\n.\n..\n",
            absolute.display()
        ),
    );
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.join("outside"), folder.join("dist/link")).unwrap();
    folder.run("render --locale en");
    assert_eq!(folder.read("precious.txt"), "mine");
    assert_eq!(folder.read("outside/precious.txt"), "mine", "a link was followed");
    assert!(folder.join("dist/en/mail/page.html").is_file());
}

#[test]
fn every_shell_gets_completions_and_man_every_command() {
    let folder = Folder::outside_any_workspace();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = folder.run(&format!("completions {shell}"));
        for word in ["completions", "preview", "--reason", "--source-dir"] {
            assert!(script.contains(word.trim_start_matches("--")), "{shell}: {word}");
        }
    }
    assert!(folder.run("man").starts_with(".ie"));
    folder.run("man --out pages");
    for page in ["korb.1", "korb-reply.1", "korb-locale-add.1"] {
        assert!(folder.read(&format!("pages/{page}")).contains(".SH NAME"), "{page}");
    }
}

#[cfg(unix)]
#[test]
fn the_reply_is_copied_and_not_the_language_beside_it() {
    let folder = Folder::new();
    let copy = |line: &str, program: &str| {
        let mut command = folder.command(line);
        folder.clipboard(&mut command, program);
        command.output().unwrap()
    };
    let line = "reply --reason visited-profile --locale de";
    let alone = folder.run(line);
    let output = copy(&format!("{line} --with en --copy"), "#!/bin/sh\ncat > copied\necho noise\n");
    assert_eq!(folder.read("copied"), alone.trim_end());
    assert!(output.status.success() && !String::from_utf8_lossy(&output.stdout).contains("noise"));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "Copied to the clipboard by xclip.\n");

    let output = copy(&format!("{line} --copy"), "#!/bin/sh\nexit 3\n");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        alone,
        "the reply is printed whatever happens to the clipboard"
    );
    assert!(String::from_utf8_lossy(&output.stderr).contains("xclip did not take the reply"));
}

#[test]
fn whoever_wants_it_quiet_gets_what_was_asked_for_and_what_is_wrong() {
    let folder = Folder::new();
    let [list, reply] = ["list reasons", REPLY].map(|line| folder.run(line));
    assert_eq!(folder.run("--quiet list reasons"), list);
    assert_eq!(folder.run(&format!("{REPLY} -q")), reply);
    for silent in ["check", "render", "locale done en", "check --fix", "check --fix --dry-run", "locale add sv"] {
        assert_eq!(folder.run(&format!("{silent} --quiet")), "", "{silent}");
    }
    folder.write("locales/en/more.ftl", "more = {\n");
    let output = folder.command("check -q").output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(printed.starts_with("error[syntax]: ") && !printed.contains("1 error in"), "{printed}");
}

#[test]
fn colors_are_as_the_user_wants_them() {
    let folder = Folder::new();
    folder.write("locales/en/more.ftl", "more = {\n");
    let has_colors = |line: &str, variables: &[(&str, &str)]| {
        let output = folder.command(line).env_remove("NO_COLOR").envs(variables.iter().copied()).output().unwrap();
        let [shown, told] = [output.stdout, output.stderr].map(|bytes| bytes.contains(&b'\x1b'));
        shown || told
    };
    // A pipe has none unless somebody asks for them, and the command line says more than the environment.
    for (line, variables, expected) in [
        ("check", &[][..], false),
        ("check --color always", &[], true),
        ("--color=always render", &[], true),
        ("check", &[("CLICOLOR_FORCE", "1")], true),
        ("check", &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        ("check", &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "")], true),
        ("check --color never", &[("CLICOLOR_FORCE", "1")], false),
        ("check --color always", &[("NO_COLOR", "1")], true),
    ] {
        assert_eq!(has_colors(line, variables), expected, "{line} {variables:?}");
    }
}

#[test]
fn a_profile_can_come_from_standard_input() {
    let folder = Folder::new();
    folder.write("me.toml", "name = \"Kim Falk\"\n");
    let from = |line: &str| {
        let input = File::open(folder.join("me.toml")).unwrap();
        let mut command = folder.command(line);
        command.stdin(input).output().unwrap()
    };
    let output = from(&format!("{REPLY} --profile -"));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), folder.run(&format!("{REPLY} --profile me.toml")));
    folder.write("me.toml", "nam = \"Kim Falk\"\n");
    let printed = String::from_utf8(from("check --profile -").stdout).unwrap();
    assert!(printed.contains(" --> standard input:1:1\n"), "{printed}");
}

#[test]
fn the_version_is_one_line() {
    let folder = Folder::outside_any_workspace();
    let line = format!("korb {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!([folder.run("--version"), folder.run("-V")], [line.clone(), line]);
}

#[cfg(unix)]
#[test]
fn commands_that_change_texts_wait_for_each_other() {
    let folder = Folder::new();
    folder.run("locale update en");
    let file = folder.read("locales/en/texts.ftl");
    let ids: Vec<_> = file.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
    // More would have to wait too long on a slow machine.
    let ids: Vec<_> = ids.into_iter().filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).take(4).collect();
    assert_eq!(ids.len(), 4);
    let runs: Vec<_> = ids
        .iter()
        .map(|id| folder.command(&format!("locale done en {id}")).stdout(Stdio::null()).spawn().unwrap())
        .collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    // Each has read what the one before it had written.
    let sources = folder.read("locales/en/sources.toml");
    for id in ids {
        assert!(
            sources.contains(&format!("{id} = ")) || sources.contains(&format!("[{id}]")),
            "{id} is lost: {sources}"
        );
    }
    // A run that hangs holds up nobody for ever.
    let lock = File::open(folder.join("locales")).unwrap();
    lock.lock().unwrap();
    assert!(folder.fail("locale done en", 1).contains("another run"));
}

/// What a check finds, by code and locale.
fn findings(folder: &Path, cache: &Path) -> Vec<(String, String)> {
    let mut command = korb(folder);
    let output = command.env("XDG_CACHE_HOME", cache).args(["check", "--format", "json"]).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).expect("a check prints JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let found = found["findings"].as_array().expect("a list").iter();
    let mut found: Vec<_> = found.map(|finding| (text(&finding["code"]), text(&finding["locale"]))).collect();
    found.sort();
    found
}

#[test]
fn a_check_that_skips_what_was_in_order_finds_whatever_has_changed_since() {
    let workspace = Folder::new();
    let folder = workspace.path();
    let write = |path: &str, text: &str| fs::write(folder.join(path), text).unwrap();
    let requests = [
        ("visited-profile", "Profilbesuch"),
        ("leaving-the-group", "ich gehe"),
        ("share-my-profile", "darf ich teilen"),
        ("none", "Hallo"),
    ];
    let requests = requests.map(|(reason, text)| {
        let messages: Vec<_> = (1..=20).map(|number| format!("'{text} {number}'")).collect();
        format!("{reason} = [{}]\n", messages.join(", "))
    });
    write("locales/de/requests.toml", &requests.concat());
    write("locales/de/thesaurus.toml", "group = ['Gruppe', 'Runde']\nprofile = ['Profil', 'Seite']\n");
    write("locales/en/thesaurus.toml", "group = ['group', 'circle']\nprofile = ['profile', 'page']\n");
    let (cache, no_cache) = (folder.join("cache"), folder.join("no-cache"));
    let before = findings(folder, &cache);
    assert_eq!(before, []);

    // A change to one file, and what only rendering, or reading that file, finds.
    for (path, from, to, code, locale) in [
        ("locales/de/texts.ftl", "{ $license }: { $license-url }", "frei", "notice-missing", "de"),
        ("locales/de/texts.ftl", "{ $license }: { $license-url }", "frei", "notice-missing", "de-AT"),
        ("templates/page.txt", "{{ notice", "{{ title", "notice-missing", ""),
        ("templates/_reply.txt", "(link or notice)", "link", "notice-missing", ""),
        (
            "catalogue.toml",
            "[document]",
            "[[text-limit]]\ntext = 'document-title'\nmax = 9\n[document]",
            "text-too-long",
            "de",
        ),
        ("catalogue.toml", "visited-profile", "visited", "unknown-id", "de"),
        ("locales/de/requests.toml", "'Hallo 1'", "'Hallo 1', 'Hallo 1'", "duplicate-request", "de"),
        ("locales/de/thesaurus.toml", "group", "troupe", "unknown-id", "en"),
        ("locales/en/thesaurus.toml", "'page'", "'page', ''", "invalid-value", "en"),
    ] {
        let text = fs::read_to_string(folder.join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        write(path, &text.replace(from, to));
        let found = findings(folder, &cache);
        assert_eq!(found, findings(folder, &no_cache), "{to}");
        assert!(found.iter().any(|found| *found == (code.to_owned(), locale.to_owned())), "{path} {to}: {found:?}");
        write(path, &text);
        assert_eq!(findings(folder, &cache), before, "{to}");
        fs::remove_dir_all(&no_cache).unwrap();
    }
}
