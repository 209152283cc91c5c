//! The command lines in the documentation and in the help. They are tested for both programs: `korb`, and `cargo
//! xtask`, which has the same commands and also the chores of the repository.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// The command lines in all documents: the document, and the words after the name of the program.
pub(crate) fn documented(repository: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["", "docs", "tests"] {
        let mut paths: Vec<_> =
            fs::read_dir(repository.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        // The changelog has command lines of earlier versions.
        let is_document =
            |path: &Path| path.extension().is_some_and(|it| it == "md") && !path.ends_with("CHANGELOG.md");
        for path in paths.iter().filter(|path| is_document(path)) {
            let name = path.file_name().unwrap().to_str().unwrap();
            found.extend(lines(&fs::read_to_string(path).unwrap()).into_iter().map(|line| (name.to_owned(), line)));
        }
    }
    found
}

/// The command lines in blocks of code, with or without a prompt, and those between backticks.
fn lines(document: &str) -> Vec<String> {
    let (mut lines, mut prose, mut in_block) = (Vec::new(), String::new(), false);
    for line in document.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if in_block {
            let line = line.trim_start();
            lines.extend(command(line.strip_prefix("$ ").unwrap_or(line)));
        } else {
            prose.push_str(line);
            prose.push(' ');
        }
    }
    lines.extend(prose.split('`').skip(1).step_by(2).filter_map(command));
    lines
}

/// The words after the name of the program, without what is not for it: a comment, another program, a file.
fn command(line: &str) -> Option<String> {
    let line = line.strip_prefix("cargo xtask ").or_else(|| line.strip_prefix("korb "))?;
    let ends = ["  ", " # ", " | ", " > "];
    let line = ends.iter().fold(line, |line, end| line.split(end).next().unwrap_or_default());
    Some(line.trim().to_owned())
}

/// Runs a command line of the documentation if it only prints something. Any other is only parsed: with `--help` at its
/// end, the program does nothing but report what is wrong before it.
pub(crate) fn try_out(program: &mut Command, line: &str) -> Output {
    // Placeholders for the reader's own words, and the language that a translator has begun.
    let placeholders = [
        ("CODE", "stale"),
        ("DIR", "."),
        ("SHELL", "bash"),
        ("TAG", "en"),
        ("<id>", "x"),
        ("…", "--help"),
        ("da", "en"),
    ];
    let words = line.split_whitespace().map(|word| {
        placeholders.iter().find(|(placeholder, _)| *placeholder == word).map_or(word, |(_, meant)| *meant)
    });
    program.args(words);
    let mut words = line.split_whitespace();
    let prints = words.next().is_some_and(|command| {
        ["completions", "config", "explain", "license", "list", "man", "reply", "status"].contains(&command)
    });
    // Without a reason, `reply` asks. A check needs a folder, pages go into one, the clipboard belongs to the user, and files
    // that are read are not there.
    if !prints
        || line == "reply"
        || words.any(|word| ["check", "--out", "--copy", "--clipboard", "<"].contains(&word))
        || line.contains('…')
    {
        program.arg("--help");
    }
    program.output().unwrap()
}

/// Everything that the program prints with commands in it: its help, explanations and advice. It runs in a copy of the
/// small workspace.
pub(crate) fn advice(mut run: impl FnMut(&str) -> Output) -> String {
    let lines = [
        "check --help",
        "completions --help",
        "config",
        "config --help",
        "evaluate --help",
        "explain --help",
        "license --help",
        "license check --help",
        "list --help",
        "locale --help",
        "locale done --help",
        "man --help",
        "recognize --help",
        "render --help",
        "reply --help",
        "serve --help",
        "source --help",
        "status --help",
        "man",
        "explain stale",
        "reply --reason visited-profile --private",
        "reply --reason visited-profile --gsm-7",
        "locale --bad",
        "locale diff fr",
        "locale done en-XA",
        "locale add fr",
        "locale add fr",
        "locale update fr",
        "locale diff en",
        "status",
        "check",
        "check --format sarif",
        "render --format txt",
        "license check dist",
    ];
    let mut printed = String::new();
    for line in lines {
        let Output { stdout, stderr, .. } = run(line);
        assert!(!stdout.is_empty() || !stderr.is_empty(), "{line}");
        printed.push_str(&String::from_utf8(stdout).unwrap());
        printed.push_str(&String::from_utf8(stderr).unwrap());
    }
    // In a manual page, a hyphen is escaped.
    printed.replace("\\-", "-")
}

/// The lines of a text with a command that begins with this name of a program.
pub(crate) fn named<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    const COMMANDS: [&str; 15] = [
        "check",
        "completions",
        "config",
        "evaluate",
        "explain",
        "license",
        "list",
        "locale",
        "man",
        "recognize",
        "render",
        "reply",
        "serve",
        "source",
        "status",
    ];
    let lines = text.lines().filter(|line| {
        line.match_indices(name).any(|(at, _)| {
            let rest = line[at + name.len()..].strip_prefix(' ').unwrap_or_default();
            COMMANDS.iter().any(|command| rest.split([' ', '`']).next() == Some(command))
        })
    });
    lines.collect()
}
