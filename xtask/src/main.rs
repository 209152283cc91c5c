//! `cargo xtask`: every command of `korb`, from a clone of the repository, without installing anything.

use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> std::process::ExitCode {
    korb::main()
}
