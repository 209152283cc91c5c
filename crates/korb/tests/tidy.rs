//! Facts that are stated twice, and house rules that nothing else enforces.
//!
//! What the documentation repeats from the code is compared in `docs.rs`.

#[path = "support/repository.rs"]
mod repository;

use std::fs;
use std::path::{Path, PathBuf};

use korb_catalogue::Code;

use repository::repository;

/// Every file of the repository with this ending, except what is built, fetched or hidden.
fn files(ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![repository()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && !path.is_symlink() {
                if !name.starts_with('.') && !["target", "node_modules", "dist"].contains(&name.as_str()) {
                    folders.push(path);
                }
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_rust_file_says_why_it_exists() {
    let files = files(".rs");
    assert!(files.len() > 40);
    for path in files {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not open with `//!`", path.display());
    }
}

#[test]
fn every_crate_for_others_introduces_itself() {
    let mut crates = 0;
    for entry in fs::read_dir(repository().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap();
        // The properties of our own readers are of no use elsewhere.
        if name == "properties" {
            continue;
        }
        crates += 1;
        let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
        let manifest = read("Cargo.toml");
        for key in ["description", "readme", "keywords", "categories", "license"] {
            let has_key = manifest.lines().any(|line| line.starts_with(key));
            assert!(has_key, "crates/{name}/Cargo.toml has no `{key}`");
        }
        let readme = read("README.md");
        assert!(readme.contains("\n```"), "crates/{name}/README.md has no example");
        assert!(readme.contains("\n## License\n"), "crates/{name}/README.md does not name the license");
        // A program needs no example but its command line.
        if !folder.join("src/main.rs").exists() {
            let examples = fs::read_dir(folder.join("examples")).map_or(0, Iterator::count);
            assert!(examples > 0, "crates/{name} has no example that runs");
            let is_tested = read("src/lib.rs").contains("include_str!(\"../README.md\")");
            assert!(is_tested, "the example in crates/{name}/README.md is no test");
        }
    }
    assert!(crates >= 5, "{crates} crates");
}

#[test]
fn the_map_shows_every_file() {
    let map = fs::read_to_string(repository().join("ARCHITECTURE.md")).unwrap();
    for path in files(".rs") {
        let path = path.strip_prefix(repository()).unwrap().to_owned();
        let parts: Vec<_> = path.iter().map(|part| part.to_str().unwrap()).collect();
        // What is in a folder of a module is shown with it.
        let (folder, name) = match parts[..] {
            ["crates", name, "src", file] => (format!("crates/{name}/"), file),
            ["xtask", "src", file] => ("xtask/src/".to_owned(), file),
            _ => continue,
        };
        let section = map.split_once(&format!("\n{folder}")).map(|(_, rest)| rest.split("\n\n").next().unwrap());
        let section = section.unwrap_or_else(|| panic!("ARCHITECTURE.md does not show {folder}"));
        let words: Vec<_> = section.split([' ', '\n', ',', ':']).map(|word| word.trim_start_matches("src/")).collect();
        let is_shown = words.contains(&name) || name == "lib.rs";
        assert!(is_shown, "ARCHITECTURE.md does not show {}", path.display());
    }
}

/// The folders in `tests/cases/`, by name.
fn cases() -> Vec<(String, PathBuf)> {
    let folders = fs::read_dir(repository().join("tests/cases")).unwrap();
    folders.map(|entry| entry.unwrap()).map(|entry| (entry.file_name().into_string().unwrap(), entry.path())).collect()
}

fn is_about(case: &str, code: Code) -> bool {
    let about = case.strip_prefix("error-").and_then(|rest| rest.strip_prefix(code.as_str()));
    about.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[test]
fn every_diagnostic_is_shown_by_a_case_of_its_name() {
    let cases = cases();
    let shows = |case: &Path, code: Code| {
        // Commands that cannot go on report faults on standard error. The findings of `check` are its output.
        let printed = |stream| fs::read_to_string(case.join("expected").join(stream)).unwrap_or_default();
        ["stderr", "stdout"].into_iter().any(|stream| printed(stream).contains(&format!("[{code}]: ")))
    };
    for code in Code::ALL {
        let has_case = cases.iter().any(|(name, path)| is_about(name, *code) && shows(path, *code));
        assert!(has_case, "no folder tests/cases/error-{code}… shows `{code}`");
    }
    for (name, path) in cases.iter().filter(|(name, _)| name.starts_with("error-")) {
        let Some(code) = Code::ALL.iter().filter(|code| is_about(name, **code)).max_by_key(|code| code.as_str().len())
        else {
            panic!("tests/cases/{name} is named after no code");
        };
        assert!(shows(path, *code), "tests/cases/{name} does not show `{code}`");
    }
}

#[test]
fn every_shipped_file_for_locales_is_read() {
    // A folder in a folder, or a file of another kind, would be ignored silently.
    for locale in fs::read_dir(repository().join("locales")).unwrap() {
        for entry in fs::read_dir(locale.unwrap().path()).unwrap() {
            let path = entry.unwrap().path();
            let extension = path.extension().and_then(|extension| extension.to_str());
            // The glossary is for translators, and nothing else reads it.
            let is_known = path.ends_with("GLOSSARY.md") || matches!(extension, Some("ftl" | "toml"));
            assert!(path.is_file() && is_known, "{}", path.display());
        }
    }
}
