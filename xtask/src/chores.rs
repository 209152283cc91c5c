//! The chores of this repository, which are no part of `korb`: `cargo xtask codegen` and `tidy`.

use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use crate::{codegen, tidy};

/// The chores of this repository. Every other command is one of Korb's: see `cargo xtask help`.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
enum Chore {
    /// Writes the files that are made from Unicode's data and other implementations; needs Node.js and npm
    Codegen {
        /// Write nothing, and fail at the first file that is not as it would be generated
        #[arg(long)]
        check: bool,
    },
    /// Checks that inside each crate modules import downwards only
    Tidy,
}

/// Whether the command of this name is a chore.
pub(crate) fn is_one(command: &str) -> bool {
    ["codegen", "tidy"].contains(&command)
}

/// Does the chore that the process was started with.
pub(crate) fn main() -> ExitCode {
    let done = match Chore::parse() {
        Chore::Codegen { check } => codegen::run(repository(), check),
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
