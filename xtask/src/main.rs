//! The command `cargo xtask`; everything it does is in the library beside it.

fn main() -> std::process::ExitCode {
    xtask::main()
}
