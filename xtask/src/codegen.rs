//! `cargo xtask codegen`: writes every file that is made from the data of others, or checks that each is up to date.
//!
//! The data comes from npm packages, because those carry Unicode's and CLDR's files under an exact version and a hash.
//! They are installed below `target/`, by `xtask/codegen/package-lock.json`.

mod delimiters;
mod domains;
mod emoji;
mod lengths;
mod lines;
mod packages;
mod plurals;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use packages::Packages;

/// A file that is generated.
struct Generated {
    file: &'static str,
    make: fn(&Packages) -> Result<String>,
}

const GENERATED: &[Generated] = &[
    Generated { file: "crates/intl_pluralrules/tests/cldr/plurals.tsv", make: plurals::samples },
    Generated { file: "crates/localization/src/check/delimiters.rs", make: delimiters::table },
    Generated { file: "crates/render/src/length/emoji/table.rs", make: emoji::table },
    Generated { file: "crates/render/src/length/links/domains.rs", make: domains::table },
    Generated { file: "crates/render/tests/lengths/lengths.tsv", make: lengths::table },
];

/// Writes each file of the table that is not up to date. With `check`, it only reports where the first one differs.
pub(crate) fn run(repository: &Path, check: bool) -> Result<()> {
    let packages = Packages::install(repository)?;
    for Generated { file, make } in GENERATED {
        let path = repository.join(file);
        let made = make(&packages).with_context(|| format!("{file} cannot be made"))?;
        // A file that is not there differs from the first line on.
        let written = fs::read_to_string(&path).unwrap_or_default();
        match first_difference(&written, &made) {
            None => println!("{file} is up to date"),
            Some(line) if check => {
                bail!("{file} is not as it would be generated, from line {line} on; `cargo xtask codegen` writes it")
            }
            Some(_) => {
                fs::write(&path, made).with_context(|| format!("{file} cannot be written"))?;
                println!("{file} written");
            }
        }
    }
    Ok(())
}

/// The number of the first line in which two texts differ.
fn first_difference(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return None;
    }
    let same = one.split('\n').zip(other.split('\n')).take_while(|(one, other)| one == other);
    Some(same.count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\n", "a\nb\n"), Some(2));
        assert_eq!(first_difference("", "a"), Some(1));
        assert_eq!(first_difference("a", "a\n"), Some(2));
    }
}
