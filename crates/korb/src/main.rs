//! The program `korb`. Everything that it does is in the library beside it.

use korb::Program;
use mimalloc::MiMalloc;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> std::process::ExitCode {
    korb::main(Program::KORB)
}
