//! Korb's command line. Disk, clock, environment and terminal are dealt with here, and nowhere else.
//!
//! It is a library with a small binary, so that the benchmarks can run the whole job without a process.

pub mod check;
mod cli;
mod explain;
mod license;
mod list;
mod locale;
mod manifest;
mod manual;
pub mod output;
pub mod preview;
mod progress;
pub mod render;
mod replace;
mod reply;
mod report;
mod serve;
mod stale;
mod status;
mod table;
mod threads;
mod translate;
pub mod tree;
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
    let done = |()| ExitCode::SUCCESS;
    let result = match cli::Cli::parse().command {
        cli::Command::Render(arguments) => render::run(&arguments).map(done),
        cli::Command::Serve(arguments) => serve::run(&arguments).map(done),
        cli::Command::Reply(arguments) => reply::run(&arguments).map(done),
        cli::Command::List(arguments) => list::run(&arguments).map(done),
        cli::Command::Status(arguments) => status::run(&arguments).map(done),
        cli::Command::Check(arguments) => check::run(&arguments),
        cli::Command::Explain(arguments) => explain::run(&arguments).map(done),
        cli::Command::License(arguments) => license::run(&arguments),
        cli::Command::Locale(command) => translate::locale(&command).map(done),
        cli::Command::Source(command) => translate::source(&command).map(done),
        cli::Command::Completions(arguments) => manual::completions(&arguments).map(done),
        cli::Command::Man(arguments) => manual::run(&arguments).map(done),
    };
    result.unwrap_or_else(|failure| report::failure(&failure))
}
