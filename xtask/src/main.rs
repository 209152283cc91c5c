//! `cargo xtask`: every command of `korb`, from a clone of the repository and without installing anything, and also the
//! chores of the repository.

mod chores;
mod codegen;
mod dist;
mod tidy;

use std::process::ExitCode;

use korb::Program;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// What `cargo xtask --help` adds after the list of commands.
const NOTE: &str = "\
These are the commands of korb, as this clone builds it. The chores of the repository are
`cargo xtask codegen`, `dist` and `tidy`; each explains itself with --help.";

fn main() -> ExitCode {
    let is_chore = std::env::args().nth(1).is_some_and(|command| chores::is_one(&command));
    if is_chore { chores::main() } else { korb::main(Program::new("cargo xtask").with_note(NOTE)) }
}
