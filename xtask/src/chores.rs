//! The chores of this repository, which are no part of `korb`: `cargo xtask codegen`, `dist` and `tidy`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use crate::{codegen, dist, tidy};

/// The chores of this repository. Every other command is one of Korb's: see `cargo xtask help`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
enum Chore {
    /// Write the files that are made from Unicode's data and other implementations; needs Node.js and npm
    Codegen {
        /// Write nothing, and fail at the first file that is not as it would be generated
        #[arg(long)]
        check: bool,
    },
    /// Write what a package of korb has beside the program: manual pages, completions, licenses
    Dist {
        /// The folder to write into, instead of `target/dist` in this clone
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Write into a folder of its own, and fail where a page is missing or a file is not well-formed
        #[arg(long, conflicts_with = "out")]
        check: bool,
    },
    /// Check that inside each crate modules import downwards only
    Tidy,
}

/// Whether this is the name of a chore.
pub(crate) fn is_one(command: &str) -> bool {
    ["codegen", "dist", "tidy"].contains(&command)
}

/// Does the chore that was asked for on the command line.
pub(crate) fn main() -> ExitCode {
    let done = match Chore::parse() {
        Chore::Codegen { check } => codegen::run(repository(), check),
        Chore::Dist { check: true, .. } => dist::check(repository()),
        Chore::Dist { out, check: false } => {
            dist::write(repository(), &out.unwrap_or_else(|| repository().join("target/dist")))
        }
        Chore::Tidy => tidy::run(repository()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure:#}");
            ExitCode::FAILURE
        }
    }
}

/// The clone that this program was built in.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is a folder of the repository")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_crate_has_a_circle_of_modules() {
        tidy::run(repository()).unwrap();
    }
}
