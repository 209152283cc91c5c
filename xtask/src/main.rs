//! `cargo xtask`: every command of `korb`, from a clone of the repository, without installing anything.

use korb::Program;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// What `cargo xtask --help` adds to the commands that it lists.
const NOTE: &str = "These are the commands of korb, as this clone builds it.";

fn main() -> std::process::ExitCode {
    korb::main(Program::new("cargo xtask").with_note(NOTE))
}
