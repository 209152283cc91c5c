//! Files meant to do harm, as far as the libraries never see it: by their size, their names, and where links lead.
//! Harmful contents are tested in `crates/properties`.
#![cfg(unix)]

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use copy::copy;
use process::{files, korb};
use repository::repository;

/// A small workspace, and beside it a tree of Fluent files.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&repository().join("tests/base"), folder.path());
    for (path, text) in [("site/en/a.ftl", "a = x y\n"), ("site/de/a.ftl", "a = x z\n")] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// What a run prints, on both streams, and its exit code.
fn run(folder: &Path, line: &str) -> (String, Option<i32>) {
    let output = korb(folder).args(line.split(' ')).output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (String::from_utf8(printed).expect("only UTF-8 is printed"), output.status.code())
}

const TREE: &str = "check --fluent site --source en";

#[test]
fn a_file_of_200_megabytes_is_refused_unread() {
    let folder = folder();
    for path in ["locales/en/big.ftl", "site/de/big.ftl"] {
        // A hole in a file takes no room on the disk, but would take it in memory.
        File::create(folder.path().join(path)).unwrap().set_len(200 << 20).unwrap();
    }
    for line in ["check", "render", TREE] {
        let (printed, code) = run(folder.path(), line);
        assert!(printed.contains("[file-too-large]"), "{line}: {printed}");
        assert_eq!(code, Some(1), "{line}");
    }
}

#[test]
fn a_message_of_very_many_lines_is_read_and_a_longer_one_refused() {
    let folder = folder();
    let write = |lines: usize| {
        fs::write(folder.path().join("site/de/a.ftl"), format!("a =\n{}", "    x y\n".repeat(lines - 1))).unwrap();
    };
    write(150_000);
    assert_eq!(run(folder.path(), TREE), ("No findings in 2 locales.\n".to_owned(), Some(0)));
    write(150_001);
    let (printed, code) = run(folder.path(), TREE);
    assert!(printed.contains("[file-too-large]"), "{printed}");
    assert_eq!(code, Some(1));
}

#[test]
fn a_hundred_thousand_findings_are_not_printed_one_by_one() {
    let folder = folder();
    let messages: Vec<_> = (0..100_000).map(|number| format!("m{number} = x y\n")).collect();
    fs::write(folder.path().join("site/en/a.ftl"), messages.concat()).unwrap();
    let variants = "    [one] y z\n".repeat(100_000);
    fs::write(folder.path().join("site/de/a.ftl"), format!("m1 = {{ $n ->\n{variants}   *[other] z\n }}\n")).unwrap();
    let (printed, _) = run(folder.path(), &format!("{TREE} --format json"));
    let printed: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let count = printed["findings"].as_array().unwrap().len();
    assert!((1000..5000).contains(&count), "{count}");
}

/// What can be repeated in a file: its path, what stands before it, what is repeated, and what stands behind it. `{n}`
/// counts.
const REPEATED: &[(&str, &str, &str, &str)] = &[
    ("site/de/a.ftl", "-t = x\na = { -t(", "a{n}: 1, ", "z: 1) }\n"),
    ("site/de/a.ftl", "a = { F(", "1, ", "1) }\n"),
    ("site/de/a.ftl", "a = x\n", "    .a{n} = y\n", ""),
    ("site/de/a.ftl", "a = { $n ->\n", "    [a{n}] y\n", "   *[other] z\n }\n"),
    ("site/de/a.ftl", "", "m{n} = { \"x\n", ""),
    ("site/de/a.ftl", "a = x\n", "x\n", ""),
    ("site/de/a.ftl", "b = x\na = ", "{ b } ", "\n"),
    ("site/de/a.ftl", "a = ", "a\u{430} ", "\n"),
    ("site/de/a.ftl", "a = x\n", "\n", "    y\n"),
    ("site/de/a.ftl", "", "a = x\n", ""),
    ("locales/en/locale.toml", "x = [", "1, ", "]\n"),
    ("locales/en/locale.toml", "x = ", "[", ""),
    ("locales/en/locale.toml", "x", ".a", " = 1\n"),
    ("locales/en/locale.toml", "x = { ", "a{n}.b.c = 1, ", "a = 1 }\n"),
    ("locales/en/sources.toml", "", "x{n}.a.b = 1\n", ""),
    ("locales/en/requests.toml", "visited-profile = [", "\"x\", ", "]\n"),
    ("locales/en/requests.toml", "", "x{n} = [\"y\"]\n", ""),
    ("templates/x.txt", "{{ ", "not ", "1 }}"),
    ("templates/x.txt", "{% if 0 %}", "{% elif 0 %}", "{% endif %}"),
    ("templates/x.txt", "", "{{ x{n} }}", ""),
    ("templates/x.txt", "{{ title", "|upper", " }}"),
];

#[test]
fn whatever_is_repeated_ends_soon_and_takes_little_memory() {
    for (path, before, part, after) in REPEATED {
        let folder = folder();
        let middle = (0..600_000 / part.len()).map(|number| part.replace("{n}", &number.to_string()));
        fs::write(folder.path().join(path), format!("{before}{}{after}", middle.collect::<String>())).unwrap();
        let line = if path.starts_with("site") { TREE } else { "check" };
        let program = korb(folder.path());
        // Two seconds and 512 MiB with optimization. The allocator reserves more than it uses.
        let mut limited = Command::new("sh");
        limited.args(["-c", "ulimit -t 40 && ulimit -v 2000000 && exec \"$0\" \"$@\""]);
        limited.arg(program.get_program()).args(line.split(' ')).current_dir(folder.path()).env_clear();
        let output = limited.env("LC_ALL", "C").env("NO_COLOR", "1").env("KORB_CONFIG", "").output().unwrap();
        let printed = [output.stdout, output.stderr].concat();
        assert!(matches!(output.status.code(), Some(0 | 1)), "{path}, {before}{part}: {:?}", output.status);
        assert!(printed.len() < 2_000_000, "{path}, {before}{part}: {} bytes are printed", printed.len());
    }
}

#[test]
fn a_name_cannot_write_to_a_terminal_or_a_log() {
    let folder = folder();
    let name = "b\n::error::\u{1b}[31m\u{202e}\u{feff}.ftl";
    for path in ["locales/en", "site/de"] {
        fs::write(folder.path().join(path).join(name), "b = { $nowhere } \u{1b}[31m \nc = {\n").unwrap();
    }
    for line in ["check", TREE] {
        for rest in ["", " --format json", " --format sarif", " --format github", " --fix --dry-run"] {
            let (printed, code) = run(folder.path(), &format!("{line}{rest}"));
            assert_ne!(code, Some(2), "{line}{rest}: {printed}");
            let raw = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202e}' | '\u{feff}');
            assert!(!printed.contains(raw), "{line}{rest}: {printed:?}");
            let commands = printed.lines().filter(|line| line.starts_with("::error::"));
            assert_eq!(commands.count(), 0, "{line}{rest}: {printed:?}");
        }
    }
}

#[test]
fn links_that_go_round_or_lead_out_end() {
    let folder = folder();
    for path in ["locales/en", "site/de"] {
        let inside = |name: &str| folder.path().join(path).join(name);
        symlink("..", inside("up")).unwrap();
        symlink("itself.ftl", inside("itself.ftl")).unwrap();
        symlink("there.ftl", inside("back.ftl")).unwrap();
        symlink("back.ftl", inside("there.ftl")).unwrap();
        symlink("/etc/hostname", inside("out.ftl")).unwrap();
    }
    let before = files(folder.path());
    for line in ["check", "render", TREE, "check --fix --fluent site --source en"] {
        let (printed, code) = run(folder.path(), line);
        assert_eq!(code, Some(1), "{line}: {printed}");
        assert!(printed.contains("itself.ftl cannot be read"), "{line}: {printed}");
        assert!(printed.contains("out.ftl leads out of"), "{line}: {printed}");
        assert!(files(folder.path()) == before, "{line} has written something");
    }
}

#[test]
fn an_output_folder_leads_nowhere_and_holds_up_nobody() {
    /// Puts something where a file or a folder should be.
    type Make = fn(&Path);

    let line = "render --locale en --platform mail";
    let hashes = "0".repeat(64);
    let special: [(&str, Make); 4] = [
        ("a pipe", |path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success())),
        ("a device", |path| symlink("/dev/zero", path).unwrap()),
        ("a link to a file", |path| symlink(repository().join("Cargo.toml"), path).unwrap()),
        ("a folder", |path| fs::create_dir(path).unwrap()),
    ];
    for (kind, make) in special {
        for name in [".korb", ".korb/files", ".korb/lock", "manifest.json", "en/mail/page.html", "en/mail", "en"] {
            // In the place of a folder, a folder is in order.
            let is_folder = [".korb", "en/mail", "en"].contains(&name);
            let folder = folder();
            let path = folder.path().join("dist").join(name);
            fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
            make(&path);
            let (printed, code) = run(folder.path(), line);
            assert_eq!(code, Some(i32::from(!(is_folder && kind == "a folder"))), "{name} is {kind}: {printed}");
            assert!(code == Some(0) || printed.contains(&format!("dist/{name}")), "{name} is {kind}: {printed}");
        }
    }
    // A link to a folder, in which something has the name of what Korb makes or removes.
    for name in [".korb", ".korb/staged", "en", "en/mail"] {
        let folder = folder();
        let victim = folder.path().join("victim");
        for path in ["staged/mine", "files", "lock", "page.html", "mail/page.html"] {
            let path = victim.join(path);
            fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
            fs::write(path, "mine").unwrap();
        }
        let before = files(&victim);
        let path = folder.path().join("dist").join(name);
        fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
        symlink(&victim, &path).unwrap();
        if name.starts_with("en") {
            let list = format!("en/mail/page.html\t{hashes}\nen/page.html\t{hashes}\nen/mail/files\n");
            fs::create_dir_all(folder.path().join("dist/.korb")).unwrap();
            fs::write(folder.path().join("dist/.korb/files"), list).unwrap();
        }
        for line in [line, "render", "render --overwrite"] {
            let (printed, code) = run(folder.path(), line);
            assert!(files(&victim) == before, "{name}: {printed}");
            assert_eq!(code, Some(i32::from(name != ".korb/staged")), "{name}: {printed}");
        }
    }
}

#[test]
fn a_list_of_files_that_is_meant_to_take_long_does_not() {
    let hash = "0".repeat(64);
    let rounds: Vec<_> = (0..40).map(|depth| format!("de/mail/drafts/{}x\t{hash}\n", "d/".repeat(depth))).collect();
    let numbers: Vec<_> = (0..200_000).map(|number| format!("en/mail/page.html/{number}\t{hash}\n")).collect();
    // An empty one stands for one of 200 GiB.
    for (list, code) in [
        (rounds.concat(), 0),
        (format!("en/mail/page.html/{}x\n", "a/".repeat(2000)).repeat(5_000), 0),
        (format!("en/mail/page.html/{}x\n", "a/".repeat(8_000_000)), 0),
        ("a/\n".repeat(600_000), 1),
        (numbers.concat(), 0),
        (String::new(), 1),
    ] {
        let folder = folder();
        let dist = folder.path().join("dist");
        // A file that has endlessly many paths.
        fs::create_dir_all(dist.join("de/mail/drafts")).unwrap();
        symlink(".", dist.join("de/mail/drafts/d")).unwrap();
        File::create(dist.join("de/mail/drafts/x")).unwrap().set_len(16 << 20).unwrap();
        fs::create_dir_all(dist.join(".korb")).unwrap();
        fs::write(dist.join(".korb/files"), &list).unwrap();
        if list.is_empty() {
            File::options().append(true).open(dist.join(".korb/files")).unwrap().set_len(200 << 30).unwrap();
        }
        let start = Instant::now();
        let (printed, given) = run(folder.path(), "render --locale en --platform mail");
        assert_eq!(given, Some(code), "{printed}");
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
