//! Runs every folder in `tests/cases/`: a command line, changes to the small workspace in `tests/base/`, and what the
//! program is expected to print and write. Adding a case is adding a folder; `tests/README.md` says what may be in it.
//!
//! `UPDATE=1 cargo test --package korb --test cases` writes down what the program does now.

#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use copy::copy;
use process::{files, korb};
use repository::repository;

/// What a case expects, or what a run gave: `stdout`, `stderr`, `code`, `dist/…`, `files/…`. Empty ones are left out.
type Outcome = BTreeMap<String, Vec<u8>>;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let folder = repository().join("tests/cases");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .expect("tests/cases/ can be read")
        .map(|entry| entry.expect("tests/cases/ can be read").file_name().into_string().expect("a name in UTF-8"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there is no case in {}", folder.display());
    let trials = names.into_iter().map(|name| {
        let case = folder.join(&name);
        Trial::test(name, move || check(&case).map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// Runs one case and compares, or writes down what it gave.
fn check(case: &Path) -> Result<(), String> {
    let known = ["command", "env", "files", "outside", "expected"];
    for entry in fs::read_dir(case).map_err(|error| error.to_string())? {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        if !known.iter().any(|known| *known == name) {
            return Err(format!("{} means nothing in a case; known are {}", name.display(), known.join(", ")));
        }
    }
    let expected = case.join("expected");
    let actual = run(case)?;
    if std::env::var_os("UPDATE").is_some() {
        return update(&expected, &actual).map_err(|error| error.to_string());
    }
    // Git keeps no empty folder, so a case that expects nothing has no folder `expected`.
    if !expected.is_dir() && !actual.is_empty() {
        return Err("nothing is expected yet: run this with UPDATE=1 and read what it has written".to_owned());
    }
    let differences = compare(&files(&expected), &actual);
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("{differences}\nIf that is how it should be, run this with UPDATE=1."))
}

fn run(case: &Path) -> Result<Outcome, String> {
    let read = |name: &str| fs::read_to_string(case.join(name));
    let command = read("command").map_err(|error| format!("command cannot be read: {error}"))?;
    let lines: Vec<_> = command.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    if lines.is_empty() {
        return Err("the file `command` has no command".to_owned());
    }
    let variables = read("env").unwrap_or_default();

    let temporary = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = temporary.path().join("workspace");
    copy(&repository().join("tests/base"), &folder);
    let cache = temporary.path().join("cache");
    let is_check = lines[0].starts_with("check");
    if is_check {
        // What was in order before must hide nothing that is wrong afterwards.
        korb(&folder).arg("check").env("XDG_CACHE_HOME", &cache).output().map_err(|error| error.to_string())?;
    }
    for (from, to) in [("files", "workspace"), ("outside", "outside")] {
        if case.join(from).is_dir() {
            copy(&case.join(from), &temporary.path().join(to));
        }
    }
    apply_changes(&folder)?;
    let before = files(&folder);

    let (mut stdout, mut stderr, mut codes) = (String::new(), String::new(), Vec::new());
    for line in &lines {
        let mut process = korb(&folder);
        if is_check {
            process.env("XDG_CACHE_HOME", &cache);
        }
        process.args(words(line)).envs(variables.lines().filter_map(|line| line.split_once('=')));
        let output = process.output().map_err(|error| error.to_string())?;
        for (all, bytes) in [(&mut stdout, &output.stdout), (&mut stderr, &output.stderr)] {
            let text = normalize(&String::from_utf8_lossy(bytes), temporary.path());
            // If there are several commands, each output says which one it comes from.
            if lines.len() > 1 && !text.is_empty() {
                let _ = writeln!(all, "$ korb {line}");
            }
            all.push_str(&text);
        }
        codes.push(output.status.code().map_or("killed".to_owned(), |code| code.to_string()));
    }

    let all_went_well = codes.iter().all(|code| code == "0");
    let mut outcome = Outcome::new();
    // The output of a successful run is compared only if the case has some. A run that failed must write nothing.
    if !all_went_well || case.join("expected/dist").is_dir() {
        outcome.extend(files(&folder.join("dist")).into_iter().map(|(path, bytes)| (format!("dist/{path}"), bytes)));
    }
    // Few commands change the texts themselves, and each change must be expected.
    let after = files(&folder);
    let is_changed = |path: &String, bytes: &Vec<u8>| !path.starts_with("dist/") && before.get(path) != Some(bytes);
    let changed = after.iter().filter(|(path, bytes)| is_changed(path, bytes));
    outcome.extend(changed.map(|(path, bytes)| (format!("files/{path}"), bytes.clone())));
    // A hidden file may go, since it was left behind by an interrupted run.
    let must_stay = |path: &&String| !path.starts_with("dist/") && !path.contains("/.");
    if let Some(removed) = before.keys().filter(must_stay).find(|path| !after.contains_key(*path)) {
        return Err(format!("{removed} was removed from the workspace"));
    }
    let code = if all_went_well { String::new() } else { codes.join("\n") + "\n" };
    for (name, text) in [("stdout", stdout), ("stderr", stderr), ("code", code)] {
        if !text.is_empty() {
            outcome.insert(name.to_owned(), text.into_bytes());
        }
    }
    Ok(outcome)
}

/// The words of a command line, divided by spaces except within double quotation marks.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None;
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_with(String::new).push(c),
        }
    }
    words.extend(word);
    words
}

/// Replaces what differs from run to run and from machine to machine: times and the temporary folder.
fn normalize(text: &str, temporary: &Path) -> String {
    let mut text = text.replace(&*temporary.to_string_lossy(), "[temporary]");
    let digits_of = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut from = 0;
    while let Some(at) = text[from..].find(" in ").map(|at| from + at + " in ".len()) {
        let digits = digits_of(&text[at..]);
        if digits > 0 && text[at + digits..].starts_with(" ms") {
            text.replace_range(at..at + digits, "[time]");
        }
        from = at;
    }
    text
}

/// Carries out the files that are instructions: `name.delete`, `name.escaped`, `name.edit`.
fn apply_changes(folder: &Path) -> Result<(), String> {
    for (path, content) in files(folder) {
        let Some((target, instruction)) = path.rsplit_once('.') else { continue };
        let file = folder.join(target);
        let text = || String::from_utf8(content.clone()).map_err(|error| format!("{path}: {error}"));
        let done = match instruction {
            "delete" if file.is_dir() => fs::remove_dir_all(&file),
            "delete" => fs::remove_file(&file),
            "escaped" => fs::write(&file, unescape(&text()?).map_err(|fault| format!("{path}: {fault}"))?),
            "edit" => {
                let before = fs::read_to_string(&file).map_err(|error| format!("{target}: {error}"))?;
                fs::write(&file, edit(before, &text()?).map_err(|fault| format!("{path}: {fault}"))?)
            }
            _ => continue,
        };
        done.and_then(|()| fs::remove_file(folder.join(&path))).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// Writes bytes that git or an editor would change: `\r`, `\xFF`, `\\`, and `\|200*text|` for 200 times `text`.
fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = &rest[at + 1..];
        let wrong = || format!("`\\{}` is not an escape", escape.chars().take(4).collect::<String>());
        let length = match escape.chars().next().ok_or_else(wrong)? {
            '\\' => {
                bytes.push(b'\\');
                1
            }
            'r' => {
                bytes.push(b'\r');
                1
            }
            'x' => {
                let digits = escape.get(1..3).ok_or_else(wrong)?;
                bytes.push(u8::from_str_radix(digits, 16).map_err(|_| wrong())?);
                3
            }
            '|' => {
                let (repeated, _) = escape[1..].split_once('|').ok_or_else(wrong)?;
                let (count, text) = repeated.split_once('*').ok_or_else(wrong)?;
                bytes.extend_from_slice(text.repeat(count.parse().map_err(|_| wrong())?).as_bytes());
                repeated.len() + 2
            }
            _ => return Err(wrong()),
        };
        rest = &escape[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    Ok(bytes)
}

/// Applies blocks of lines that begin with `-` and `+`, divided by empty lines: the lines with `-` must be in the text,
/// together and once, and those with `+` take their place. A block that has only the latter is put at the end.
fn edit(mut text: String, instructions: &str) -> Result<String, String> {
    for block in instructions.split("\n\n") {
        let lines_of = |sign: char| -> String {
            block.lines().filter_map(|line| line.strip_prefix(sign)).flat_map(|line| [line, "\n"]).collect()
        };
        let (old, new) = (lines_of('-'), lines_of('+'));
        if block.lines().any(|line| !line.starts_with(['-', '+'])) || (old.is_empty() && new.is_empty()) {
            return Err(format!("every line must begin with `-` or `+`:\n{block}"));
        }
        if old.is_empty() {
            text.push_str(&new);
            continue;
        }
        let whole_lines = |at: usize| at == 0 || text.as_bytes()[at - 1] == b'\n';
        let found: Vec<_> = text.match_indices(&old).map(|(at, _)| at).filter(|at| whole_lines(*at)).collect();
        let [at] = found[..] else {
            return Err(format!("these lines are there {} times:\n{old}", found.len()));
        };
        text.replace_range(at..at + old.len(), &new);
    }
    Ok(text)
}

fn compare(expected: &Outcome, actual: &Outcome) -> String {
    let mut differences = String::new();
    let show = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    for (path, wanted) in expected {
        let _ = match actual.get(path) {
            None => writeln!(differences, "expected/{path} is there, but nothing makes it."),
            Some(given) if given != wanted => {
                writeln!(
                    differences,
                    "expected/{path} differs.\n--- Expected:\n{}--- Given:\n{}",
                    show(wanted),
                    show(given)
                )
            }
            Some(_) => Ok(()),
        };
    }
    for (path, given) in actual.iter().filter(|(path, _)| !expected.contains_key(*path)) {
        let _ = writeln!(differences, "expected/{path} is missing.\n--- Given:\n{}", show(given));
    }
    differences
}

fn update(expected: &Path, actual: &Outcome) -> std::io::Result<()> {
    let before = files(expected);
    for path in before.keys().filter(|path| !actual.contains_key(*path)) {
        fs::remove_file(expected.join(path))?;
    }
    fs::create_dir_all(expected)?;
    for (path, bytes) in actual.iter().filter(|(path, bytes)| before.get(*path) != Some(bytes)) {
        let file = expected.join(path);
        fs::create_dir_all(file.parent().expect("a path in the folder"))?;
        fs::write(file, bytes)?;
    }
    Ok(())
}
