//! Korb's command line. Only this crate deals with the disk, the clock, the environment and the terminal.
//!
//! It is a library with a small binary, so that tests and benchmarks can run a whole job without starting a process.

mod alike;
mod args;
mod cache;
mod clipboard;
mod commands;
mod complete;
mod config;
mod desk;
mod disk;
mod durable;
mod failure;
mod fingerprint;
mod jobs;
mod known;
mod learned;
mod listed;
mod made;
mod manifest;
mod message;
mod out;
mod output;
mod phrases;
mod picker;
mod preview;
mod program;
mod progress;
mod proven;
mod reason;
mod replace;
mod report;
mod request;
mod requests;
mod seen;
mod select;
mod serve;
mod settings;
mod stale;
mod table;
mod tree;
mod workspace;

use std::process::ExitCode;

use self::args::Command;

pub use self::args::check::CheckFormat;
pub use self::commands::check::finding::{Finding, Outcome, Region};
pub use self::commands::check::fix::workspace_in as fix_workspace;
pub use self::commands::check::table::checks;
pub use self::commands::check::{Wish, tree as check_tree, workspace as check_workspace};
pub use self::commands::render::workspace as render_workspace;
pub use self::failure::Failure;
pub use self::jobs::every_variant;
pub use self::made::Hash;
pub use self::out::Look;
pub use self::output::{Output, Summary};
pub use self::preview::Preview;
pub use self::program::Program;
pub use self::workspace::{Root, Wanted};
pub use korb_catalogue::Check;

/// Runs the command that the process was started with.
///
/// The exit code is 0 if all went well, 1 if the workspace or the machine is at fault, 2 for wrong usage, 3 for
/// a message that gets no answer, 130 for leaving without one.
pub fn main(program: Program) -> ExitCode {
    program.start();
    let done = match complete::answer(program).and_then(|()| args::parse(program)) {
        Ok(Some(command)) => run(command),
        Ok(None) => Ok(ExitCode::SUCCESS),
        Err(failure) => Err(failure),
    };
    done.unwrap_or_else(|failure| report::failure(&failure))
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    if command.is_configured() {
        config::mention_unknown_variables();
    }
    match command {
        Command::Render(typed) => commands::render::run(&typed.checked()?)?,
        Command::Serve(typed) => commands::serve::run(&typed.checked()?)?,
        Command::Reply(typed) => commands::reply::run(&typed.checked()?)?,
        Command::Recognize(typed) => return commands::recognize::run(&typed.checked()?),
        Command::List(typed) => commands::list::run(&typed.checked()?)?,
        Command::Status(typed) => commands::status::run(&typed.checked())?,
        Command::Check(typed) => return commands::check::run(&typed.checked()?),
        Command::Evaluate(typed) => commands::evaluate::run(&typed)?,
        Command::Explain(typed) => commands::explain::run(typed.checked()?)?,
        Command::License(typed) => return commands::license::run(&typed.checked()?),
        Command::Locale(command) => commands::locale::run(command)?,
        Command::Source(command) => commands::source::run(&command)?,
        Command::Config(typed) => commands::config::run(typed.checked()?)?,
        Command::Completions(arguments) => commands::manual::completions(&arguments)?,
        Command::Man(arguments) => commands::manual::man(&arguments)?,
    }
    Ok(ExitCode::SUCCESS)
}
