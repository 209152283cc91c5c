//! The chores of this repository, which are no part of `korb`: `cargo xtask tidy`.

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use crate::tidy;

/// The chores of this repository. Every other command is one of Korb's: see `cargo xtask help`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
enum Chore {
    /// Checks that inside each crate modules import downwards only
    Tidy,
}

/// Whether the command of this name is a chore.
pub(crate) fn is_one(command: &str) -> bool {
    command == "tidy"
}

/// Does the chore that the process was started with.
pub(crate) fn main() -> ExitCode {
    let done = match Chore::parse() {
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
