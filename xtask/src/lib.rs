//! Korb's command line. Disk, clock, environment and terminal are dealt with here, and nowhere else.
//!
//! It is a library with a small binary, so that the benchmarks can run the whole job without a process.

mod cli;
mod list;
mod locale;
pub mod output;
mod progress;
pub mod render;
mod reply;
mod report;
mod table;
mod translate;
pub mod workspace;

use std::process::ExitCode;

use clap::Parser;
use korb_catalogue::Diagnostic;

/// What keeps a command from succeeding.
#[derive(Debug)]
pub enum Failure {
    /// The workspace has faults.
    Faults(Vec<Diagnostic>),
    /// The command was given something that does not exist or does not go together.
    Usage(String),
    /// The machine does not do what it should.
    Machine(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Machine(error)
    }
}

impl From<Diagnostic> for Failure {
    fn from(fault: Diagnostic) -> Self {
        Self::Faults(vec![fault])
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Self::Faults(faults)
    }
}

/// Runs the command that the process was started with.
///
/// The exit code is 0 if all went well, 1 if the workspace or the machine is at fault, 2 for wrong usage.
pub fn main() -> ExitCode {
    let result = match cli::Cli::parse().command {
        cli::Command::Render(arguments) => render::run(&arguments),
        cli::Command::Reply(arguments) => reply::run(&arguments),
        cli::Command::List(arguments) => list::run(&arguments),
        cli::Command::Locale(command) => translate::locale(&command),
        cli::Command::Source(command) => translate::source(&command),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report::failure(&failure),
    }
}
