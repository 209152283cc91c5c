//! The property of each reader, for a bounded number of files that are nearly right.
//!
//! A case depends only on its number, so all runs are alike. A case that fails prints the command that repeats it:
//! `KORB_CASE=check/17 cargo test -p korb-properties`. `KORB_CASES=100000` tries more than the usual number.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, panic};

use korb_properties::{DIVIDER, Outcome, READERS, Random, check, mutate};

/// The number of cases for each reader. They take some seconds without optimization.
const CASES: u64 = 300;

/// How many of a hundred cases each reader has to take. Today it takes up to twice as many; the room is for new texts,
/// which are new cases. A property whose reader refuses everything, for instance because its own fixture is wrong,
/// would hold and say nothing. Strict readers refuse most of what was changed at random.
const LEAST_JUDGED: [(&str, u64); 13] = [
    ("source", 85),
    ("fluent", 50),
    ("check", 45),
    ("catalogue", 6),
    ("profile", 8),
    ("sources", 12),
    ("requests", 9),
    ("thesaurus", 16),
    ("template", 12),
    ("markup", 100),
    ("tag", 8),
    ("length", 100),
    ("reply", 90),
];

/// The files of the repository that cases begin with, for the reader of their kind.
fn seeds() -> BTreeMap<&'static str, Vec<String>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut seeds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for folder in ["catalogue.toml", "locales", "templates", "tests/base", "tests/cases", "crates/properties/src"] {
        for path in files(&repository.join(folder)) {
            let Ok(mut text) = fs::read_to_string(&path) else { continue };
            // This template takes all the steps that it may take, which is slow without optimization.
            if path.components().any(|folder| folder.as_os_str() == "error-template-error-endless") {
                continue;
            }
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            // Its lists are independent of each other, and the whole file is long.
            if name == "thesaurus.toml"
                && let Some(end) = text.match_indices("]\n").map(|(at, end)| at + end.len()).find(|end| *end > 2000)
            {
                text.truncate(end);
            }
            let readers: &[&str] = match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
                "ftl" => &["source", "fluent", "check", "markup", "length", "reply"],
                "toml" if name == "catalogue.toml" => &["catalogue"],
                "toml" if name == "sources.toml" => &["sources"],
                "toml" if name == "requests.toml" => &["requests"],
                "toml" if name == "thesaurus.toml" => &["thesaurus"],
                "toml" => &["profile"],
                "html" | "txt" | "json" if path.ends_with(Path::new("templates").join(name)) => &["template"],
                _ => &[],
            };
            for reader in readers {
                // In a small file, more of the changes hit what matters; and replies take long to compose.
                let most = if *reader == "reply" { 3000 } else { 20_000 };
                let seeds = seeds.entry(reader).or_default();
                if text.len() < most && !seeds.contains(&text) {
                    seeds.push(text.clone());
                }
            }
        }
    }
    let tags =
        ["de", "de_AT.UTF-8", "pt-BR", "zh-Hant-TW", "sr-Latn", "es-419", "ca-valencia", "en-XA", "C", "art-x-emoji"];
    seeds.insert("tag", tags.map(str::to_owned).to_vec());
    seeds
}

fn files(path: &Path) -> Vec<PathBuf> {
    let Ok(listed) = fs::read_dir(path) else { return vec![path.to_owned()] };
    let mut paths: Vec<_> = listed.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths.iter().filter(|path| !path.is_symlink()).flat_map(|path| files(path)).collect()
}

fn case(reader: &str, seeds: &[String], number: u64) -> String {
    let mut random = Random::new(number);
    let seed = &seeds[random.below(seeds.len())];
    let other = &seeds[random.below(seeds.len())];
    let mutated = mutate(seed, other, &mut random);
    if reader != "check" {
        return mutated;
    }
    // Its source is the file as it was, another change of it, or another file.
    let source = match random.below(3) {
        0 => seed.clone(),
        1 => mutate(seed, other, &mut random),
        _ => other.clone(),
    };
    format!("{source}{DIVIDER}{mutated}")
}

fn run(reader: &str, seeds: &[String], number: u64) -> Outcome {
    let input = case(reader, seeds, number);
    panic::catch_unwind(|| check(reader, input.as_bytes())).unwrap_or_else(|_| {
        let shown = input.chars().take(5000).collect::<String>();
        panic!("{shown:?}\n\nKORB_CASE={reader}/{number} cargo test -p korb-properties --test readers");
    })
}

#[test]
fn the_properties_hold_of_files_that_are_nearly_right() {
    let mut seeds = seeds();
    // Changes of a file that is refused as it is would be refused for the same reason.
    let mut good = |reader: &str| {
        let mut seeds = seeds.remove(reader).unwrap_or_default();
        seeds.retain(|seed| check(reader, seed.as_bytes()) == Outcome::Judged);
        assert!(!seeds.is_empty(), "no file to begin with for {reader}");
        seeds
    };
    let wanted = env::var("KORB_CASE").ok();
    if let Some((reader, number)) = wanted.as_deref().and_then(|wanted| wanted.split_once('/')) {
        run(reader, &good(reader), number.parse().expect("the number of a case"));
        return;
    }
    let cases = env::var("KORB_CASES").map_or(CASES, |cases| cases.parse().expect("a number of cases"));
    for (reader, _) in READERS {
        let seeds = good(reader);
        let judged = (0..cases).filter(|number| run(reader, &seeds, *number) == Outcome::Judged).count() as u64;
        println!("{reader}: {judged} of {cases} judged");
        // Of only a few cases, all may be refused.
        assert!(
            cases < CASES || judged * 100 >= least_judged(reader) * cases,
            "{reader}: only {judged} of {cases} judged"
        );
    }
}

fn least_judged(reader: &str) -> u64 {
    let (_, least) = LEAST_JUDGED.iter().find(|(name, _)| *name == reader).expect("a share for each reader");
    *least
}

#[test]
fn the_properties_hold_of_every_file_as_it_is() {
    for (reader, seeds) in seeds() {
        for seed in seeds {
            check(reader, seed.as_bytes());
        }
    }
}
