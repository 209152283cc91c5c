//! What the documentation repeats from the code: codes, variables, names that templates can use, keys of JSON, the
//! oldest toolchain, and files that it links to.
//!
//! These tests look only for names in backticks, and leave the layout of a document to its author.

#[path = "support/commands.rs"]
mod commands;
#[path = "support/copy.rs"]
mod copy;
#[path = "support/process.rs"]
mod process;
#[path = "support/repository.rs"]
mod repository;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use korb_catalogue::{Code, Unit};
use korb_localization::VARIABLES;
use serde_json::Value;

use commands::{advice, documented, named, try_out};
use copy::copy;
use process::{files, korb};
use repository::repository;

fn document(name: &str) -> String {
    fs::read_to_string(repository().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Everything in backticks in a document, in order.
fn code_spans(text: &str) -> Vec<&str> {
    // Blocks of code have backticks of their own, and would put every span after them out of step.
    let mut spans = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if !in_block {
            spans.extend(line.split('`').skip(1).step_by(2));
        }
    }
    spans
}

#[test]
fn every_diagnostic_is_explained_in_order() {
    let text = document("docs/diagnostics.md");
    let headings: Vec<_> = text
        .lines()
        .filter(|line| line.starts_with("## `") || line.starts_with("### `") || line.starts_with("| `"))
        .filter_map(|line| line.split('`').nth(1))
        .collect();
    let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(headings, codes);

    // Each is explained in its own words, and shown as it is printed.
    for code in codes {
        let is_shown = ["error", "warning", "note"].iter().any(|kind| text.contains(&format!("{kind}[{code}]: ")));
        assert!(is_shown, "docs/diagnostics.md shows no example of `{code}`");
    }
}

#[test]
fn every_fixable_diagnostic_says_so() {
    let text = document("docs/diagnostics.md");
    let documented = text.split("\n## `").skip(1).filter(|section| section.contains("`check --fix`"));
    let documented: Vec<_> = documented.filter_map(|section| section.split('`').next()).collect();
    let fixable: Vec<_> = Code::FIXABLE.iter().map(|code| code.as_str()).collect();
    assert_eq!(documented, fixable);
}

#[test]
fn every_check_is_listed() {
    let text = document("docs/diagnostics.md");
    let row = |check: korb::Check| {
        let codes: Vec<_> = check.codes.iter().map(|code| format!("[`{code}`](#{code})")).collect();
        format!("| {} | {} | {} |", check.name, check.about, codes.join(", "))
    };
    let expected: Vec<_> = korb::checks().map(row).collect();
    let listed = text.lines().skip_while(|line| *line != "| check | what it looks at | what it finds |").skip(2);
    let listed: Vec<_> = listed.take_while(|line| line.starts_with('|')).collect();
    assert_eq!(listed, expected, "docs/diagnostics.md should have\n{}", expected.join("\n"));
}

#[test]
fn every_variable_is_explained_to_translators() {
    let text = document("TRANSLATING.md");
    let named: BTreeSet<_> = code_spans(&text).into_iter().filter_map(|span| span.strip_prefix('$')).collect();
    for variable in VARIABLES {
        assert!(named.contains(variable.name), "TRANSLATING.md does not name `${}`", variable.name);
    }
    for line in text.lines() {
        let Some(name) = line.strip_prefix("| `$").and_then(|rest| rest.split('`').next()) else { continue };
        let known = VARIABLES.iter().any(|variable| variable.name == name) || name.starts_with("platform-");
        assert!(known, "TRANSLATING.md explains `${name}`, which Korb does not provide");
    }
}

/// What a template can use, as the engine itself shows it: the names at the top, and all names below them.
fn names_for_templates() -> (BTreeSet<String>, BTreeSet<String>) {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/base"), folder.path());
    let write = |name: &str, text: &str| fs::write(folder.path().join("templates").join(name), text).unwrap();
    write("names.txt", "{{ debug() }}\n{{ license.url }} {{ work.url }} {{ replies | length }}\n");
    let run = |line: &str| {
        let output = korb(folder.path()).args(line.split(' ')).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    run("render --locale en --platform post --format names.txt");
    let of_a_format = files(&folder.path().join("dist")).remove("en/post/names.txt").unwrap();
    write("_reply.txt", "{{ debug() }}\n");
    let of_a_reply = run("reply --reason visited-profile --locale en --platform mail");

    let (mut top, mut below) = (BTreeSet::new(), BTreeSet::new());
    for shown in [String::from_utf8(of_a_format).unwrap(), of_a_reply] {
        let names = shown.lines().skip_while(|line| *line != "    ctx: {").take_while(|line| *line != "    },");
        for line in names {
            if let Some((name, _)) = line.strip_prefix("        \"").and_then(|line| line.split_once("\": ")) {
                top.insert(name.to_owned());
            } else if let Some((name, _)) = line.trim_start().strip_prefix('\'').and_then(|line| line.split_once("': "))
            {
                below.insert(name.to_owned());
            }
        }
    }
    (top, below)
}

#[test]
fn everything_that_templates_can_use_is_documented() {
    let text = document("docs/templates.md");
    let words: BTreeSet<_> = code_spans(&text)
        .into_iter()
        .flat_map(|span| span.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')))
        .collect();
    let (top, below) = names_for_templates();
    assert!(top.len() > 15 && below.len() > 15, "{top:?} {below:?}");
    // The texts of the small workspace are names of its own.
    let of_texts = ["new", "notice", "quote", "language"];
    for name in top.iter().chain(below.iter().filter(|name| !of_texts.contains(&name.as_str()))) {
        assert!(words.contains(name.as_str()), "docs/templates.md does not name `{name}`");
    }
}

#[test]
fn every_key_of_the_json_is_documented() {
    let text = document("docs/json.md");
    // A key of the objects in a list is documented as `list[].key`.
    let named: BTreeSet<_> = code_spans(&text).into_iter().flat_map(|span| span.split(['.', '[', ']'])).collect();
    let folder = tempfile::tempdir().unwrap();
    let run = |line: &str| korb(folder.path()).args(line.split(' ')).output().unwrap().stdout;
    run("render --locale de --platform x --format replies.json");
    let mut outputs = BTreeMap::from([(
        "replies.json",
        files(&folder.path().join("dist")).remove("de/x/replies.json").expect("the built-in workspace has that format"),
    )]);
    for line in [
        "reply --reason visited-profile --locale de --format json",
        "list reasons --locale de --json",
        "list platforms --locale de --json",
        "list locales --json",
        "list formats --json",
        "status --json",
        "license --locale de --format json",
    ] {
        outputs.insert(line, run(line));
    }
    for (source, output) in outputs {
        let mut keys = BTreeSet::new();
        collect_keys(&serde_json::from_slice(&output).unwrap(), &mut keys);
        assert!(!keys.is_empty(), "{source}");
        for key in keys {
            assert!(named.contains(key.as_str()), "docs/json.md does not name `{key}` of {source}");
        }
    }
}

fn collect_keys(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect_keys(value, keys)),
        Value::Object(object) => {
            for (key, value) in object {
                keys.insert(key.clone());
                // The numbers of requests are by the reasons of the catalogue.
                if !(key == "requests" && value.is_object()) {
                    collect_keys(value, keys);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn the_oldest_toolchain_is_the_same_everywhere() {
    let manifest = document("Cargo.toml");
    let oldest = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'))
        .expect("Cargo.toml states the oldest toolchain");
    assert!(document("README.md").contains(oldest), "README.md does not say that Rust {oldest} is needed");
    for name in ["README.md", "CONTRIBUTING.md"] {
        for line in document(name).lines().filter(|line| line.contains("Rust") || line.contains("toolchain")) {
            let versions = line
                .split(|c: char| !(c.is_ascii_digit() || c == '.'))
                .map(|word| word.trim_matches('.'))
                .filter(|word| word.starts_with("1.") && word[2..].len() == 2);
            for version in versions {
                assert_eq!(version, oldest, "{name}: {line}");
            }
        }
    }
}

#[test]
fn links_in_the_documentation_lead_to_files() {
    let root = repository();
    let mut documents = Vec::new();
    for folder in [root.clone(), root.join("docs"), root.join("tests")] {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let paths = entries.map(|entry| entry.unwrap().path());
        documents.extend(paths.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    }
    assert!(documents.iter().any(|path| path.ends_with("README.md")));
    let mut followed = 0;
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = target.split('#').next().unwrap_or_default();
            if target.is_empty() || target.contains("://") || target.starts_with("mailto:") || target.contains('$') {
                continue;
            }
            followed += 1;
            let path = document.parent().unwrap().join(target);
            assert!(path.exists(), "{} links to {target}, which is not there", document.display());
        }
    }
    assert!(followed > 0, "the documentation links to none of its files");
}

#[test]
fn every_documented_command_line_is_one_of_korbs() {
    // What only `cargo xtask` has.
    const CHORES: [&str; 3] = ["codegen", "dist", "tidy"];
    let lines = documented(&repository());
    assert!(lines.len() > 60, "{lines:?}");
    for (document, line) in lines {
        if line.split(' ').next().is_some_and(|command| CHORES.contains(&command)) {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let output = try_out(&mut korb(folder.path()), &line);
        assert!(output.status.success(), "{document}: {line}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// The commands in a document that are shown with what they print.
fn sessions(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut sessions = BTreeMap::new();
    let mut command = None;
    for line in text.lines().map(|line| line.strip_prefix("   ").unwrap_or(line)) {
        if line.starts_with("```") {
            command = None;
        } else if let Some(shown) = line.strip_prefix("$ cargo xtask ") {
            command = Some(shown.to_owned());
            sessions.insert(shown.to_owned(), Vec::new());
        } else if let Some(command) = &command {
            sessions.entry(command.clone()).or_default().push(line.replace("cargo xtask", "korb"));
        }
    }
    sessions
}

/// What the guide says is what a translator sees, and whoever does what it says learns of everything that is wrong.
#[test]
fn the_guide_leads_from_nothing_to_a_translation_that_passes() {
    let guide = document("TRANSLATING.md");
    let sessions = sessions(&guide);
    let folder = shipped();
    // The guide begins Danish, as if it were not there yet.
    if fs::remove_dir_all(folder.path().join("locales/da")).is_ok() {
        for name in ["l10n.toml", "l10n-own-words.toml"] {
            let text = fs::read_to_string(folder.path().join(name)).unwrap();
            fs::write(folder.path().join(name), text.replace("    \"da\",\n", "")).unwrap();
        }
    }
    let before = files(folder.path());
    let run = |line: &str| {
        let output = korb(folder.path()).args(line.split(' ')).output().unwrap();
        let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{line}: {printed}");
        printed
    };
    // Times differ; so do line numbers as soon as somebody adds a comment, columns with the next language, and the number of
    // requests whenever somebody adds one.
    let lasting = |line: &str| {
        let mut words: Vec<_> = line.split_whitespace().collect();
        if let Some(requests) =
            words.iter().position(|word| *word == "of").map(|at| at + 2).filter(|_| line.contains('%'))
        {
            words.truncate(requests);
        }
        let line = words.join(" ");
        match line.split_once(", in ").or(line.split_once(".ftl line ")) {
            Some((start, rest)) if rest.ends_with(" ms") || rest.parse::<usize>().is_ok() => start.to_owned(),
            _ => line,
        }
    };
    // Runs a command that the guide shows, and compares what it prints with what the guide says.
    let follow = |line: &str| {
        let told = sessions.get(line).unwrap_or_else(|| panic!("TRANSLATING.md does not show `{line}`"));
        let printed = run(line);
        let mut lines = printed.lines();
        for told in told {
            let is_there = lines.any(|line| lasting(line) == lasting(told));
            assert!(is_there, "TRANSLATING.md has another line for `{line}`: {told}\n{printed}");
        }
    };
    let edit = |path: &str, old: &str, new: &str| {
        let path = folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old}");
        fs::write(path, text.replace(old, new)).unwrap();
    };
    // A line of the guide, which is the text that a translator writes.
    let written = |name: &str| {
        let mut lines = guide.lines().map(str::trim).filter(|line| line.starts_with(&format!("{name} = ")));
        lines.next_back().unwrap_or_else(|| panic!("TRANSLATING.md translates no {name}")).to_owned()
    };

    follow("locale add da");
    edit("locales/da/site.ftl", "# site-languages = …", &written("site-languages"));
    follow("check --locale da --deny warning");
    follow("locale preview da");
    run("locale done da");
    follow("status");
    // What the pull request is checked with.
    run("check --deny warning");
    assert!(guide.contains("git add locales/da l10n.toml l10n-own-words.toml\n"));
    let mut changed: BTreeSet<_> = files(folder.path()).into_iter().collect();
    changed.retain(|(path, content)| !path.starts_with("dist/") && before.get(path) != Some(content));
    let changed: Vec<_> =
        changed.iter().map(|(path, _)| path.split('/').take(2).collect::<Vec<_>>().join("/")).collect();
    assert_eq!(
        changed.into_iter().collect::<BTreeSet<_>>(),
        ["l10n-own-words.toml", "l10n.toml", "locales/da"].map(ToOwned::to_owned).into()
    );

    // Later the German text changes.
    let german = "reply-link = Ausführlich steht es hier: { $link }";
    edit("locales/de/reply.ftl", german, "reply-link = Mehr: { $link }");
    edit("locales/da/reply.ftl", "# reply-link = …", &written("reply-link"));
    run("locale done da reply-link");
    edit("locales/de/reply.ftl", "reply-link = Mehr: { $link }", german);
    follow("locale diff da");
    run("locale update da --with en");
}

/// A copy of everything that the shipped workspace consists of.
fn shipped() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["locales", "templates"] {
        copy(&repository().join(name), &folder.path().join(name));
    }
    for name in ["catalogue.toml", "l10n.toml", "l10n-own-words.toml"] {
        fs::copy(repository().join(name), folder.path().join(name)).unwrap();
    }
    folder
}

/// The guide shows two errors, which somebody makes who has begun with the English texts.
#[test]
fn the_guide_shows_errors_as_they_are_printed() {
    let guide = document("TRANSLATING.md");
    let wrong =
        guide.split("\n## When something is wrong\n").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap();
    let blocks: Vec<_> = wrong.split("```").skip(1).step_by(2).collect();
    assert_eq!(blocks.len(), 2);
    let folder = shipped();
    let danish = folder.path().join("locales/da");
    let _ = fs::remove_dir_all(&danish);
    copy(&folder.path().join("locales/en"), &danish);
    let edit = |name: &str, edit: &dyn Fn(&str) -> String| {
        let path = danish.join(name);
        fs::write(&path, edit(&fs::read_to_string(&path).unwrap())).unwrap();
    };
    edit("platforms.ftl", &|text| {
        text.lines().filter(|line| !line.contains(".remembering = ")).collect::<Vec<_>>().join("\n") + "\n"
    });
    edit("document.ftl", &|text| {
        text.replacen("{ $platform-request } with a link", "{ $platform-request with a link", 1)
    });
    let output = korb(folder.path()).args(["check", "--locale", "da"]).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    // A place changes as soon as somebody adds a comment.
    let lasting = |text: &str| {
        let without = |line: &str| line.trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit()).to_owned();
        let lines = text.lines().map(|line| match line.split_once(".ftl:") {
            Some((start, _)) if start.contains("--> ") => without(start),
            _ => without(line),
        });
        lines.filter(|line| !line.is_empty()).map(|line| line.replace(' ', "")).collect::<Vec<_>>().join("\n")
    };
    for block in blocks {
        let block = block.trim_start_matches("text\n");
        assert!(lasting(&printed).contains(&lasting(block)), "check prints nothing like\n{block}\n{printed}");
    }
}

#[test]
fn the_limits_in_the_guide_are_those_of_the_catalogue() {
    let guide = document("TRANSLATING.md");
    let catalogue: toml::Table = document("catalogue.toml").parse().unwrap();
    let limits = catalogue["text-limit"].as_array().unwrap();
    let limit = |text: &str| {
        limits.iter().find(|limit| limit["text"].as_str() == Some(text)).unwrap()["max"].as_integer().unwrap()
    };
    for (text, said) in [
        ("document-title", "Titles have **at most {} characters**"),
        ("reason-*.courteous", "**At most {} characters**"),
    ] {
        let said = said.replace("{}", &limit(text).to_string());
        assert!(guide.contains(&said), "TRANSLATING.md should say: {said}");
    }
    // A text message is cut where the guide says that it is.
    let parts = |sign: &str, count: usize| korb_render::length(&sign.repeat(count), Unit::SmsParts);
    let (plain, other) = (160, 70);
    assert_eq!([parts("a", plain), parts("a", plain + 1), parts("ę", other), parts("ę", other + 1)], [1, 2, 1, 2]);
    let words = guide.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains(&format!("for {other} characters instead of {plain}")));
}

#[test]
fn the_numbers_in_the_guide_are_written_as_korb_writes_them() {
    let guide = document("TRANSLATING.md").split_whitespace().collect::<Vec<_>>().join(" ");
    let folder = shipped();
    let page = |locale: &str| {
        let line = format!("render --platform email --format page.txt --locale {locale}");
        let output = korb(folder.path()).args(line.split(' ')).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read_to_string(folder.path().join("dist").join(locale).join("email/page.txt")).unwrap()
    };
    let said = "`{ $members }` is 3,000 in English, 3.000 in German and ٣٬٠٠٠ in the Arabic of Egypt (`ar-EG`). \
                With `{ NUMBER($members, useGrouping: \"false\") }` it is 3000.";
    assert!(guide.contains(said), "TRANSLATING.md should say: {said}");
    assert!(page("en").contains("3,000") && page("de").contains("3.000"));
    let texts = |locale: &str| folder.path().join("locales").join(locale).join("document.ftl");
    fs::create_dir(folder.path().join("locales/ar-EG")).unwrap();
    fs::copy(texts("ar"), texts("ar-EG")).unwrap();
    assert!(page("ar-EG").contains("٣٬٠٠٠"));
    let text = fs::read_to_string(texts("en")).unwrap();
    let ungrouped = text.replace("{ $members }", "{ NUMBER($members, useGrouping: \"false\") }");
    assert_ne!(text, ungrouped);
    fs::write(texts("en"), ungrouped).unwrap();
    assert!(page("en").contains("3000"));
}

/// What the documents say of the size of the workspace.
#[test]
fn the_numbers_of_reasons_and_platforms_are_those_of_the_catalogue() {
    let catalogue: toml::Table = document("catalogue.toml").parse().unwrap();
    let count = |name: &str| catalogue[name].as_array().unwrap().len();
    for (name, said) in [
        ("README.md", format!("{} platforms", count("platform"))),
        ("README.md", format!("all {} reasons", count("reason"))),
        ("CHANGELOG.md", format!("{} reasons, {} platforms", count("reason"), count("platform"))),
    ] {
        let text = document(name).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&said), "{name} should say: {said}");
    }
}

#[test]
fn every_command_in_what_korb_prints_begins_with_korb() {
    let folder = tempfile::tempdir().unwrap();
    copy(&repository().join("tests/base"), folder.path());
    let printed = advice(|line| korb(folder.path()).args(line.split(' ')).output().unwrap());
    assert_eq!(named(&printed, "cargo xtask"), [""; 0]);
    assert!(named(&printed, "korb").len() > 50);
}

#[test]
fn no_advice_is_written_for_one_name_alone() {
    let mut seen = 0;
    for package in ["catalogue", "localization", "render", "korb"] {
        for (path, text) in files(&repository().join("crates").join(package).join("src")) {
            // The help is written for `korb`, and all of it is renamed at once.
            if path.starts_with("args/") {
                continue;
            }
            let text = String::from_utf8(text).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default().lines();
            for line in code.filter(|line| !line.trim_start().starts_with("//")) {
                seen += 1;
                let is_named = ["korb", "cargo xtask"].iter().any(|name| !named(line, name).is_empty());
                assert!(!is_named, "{package}/src/{path}: {line}");
            }
        }
    }
    assert!(seen > 5000, "{seen}");
}
