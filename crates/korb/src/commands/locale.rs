//! The commands for translators.

mod add;
pub(super) mod diff;
mod done;
mod findings;
mod preview;
mod update;

use crate::args::locale::LocaleCommand;
use crate::failure::Failure;

pub(crate) fn run(command: LocaleCommand) -> Result<(), Failure> {
    match command {
        LocaleCommand::Add(arguments) => add::run(&arguments),
        LocaleCommand::Update(arguments) => update::run(&arguments),
        LocaleCommand::Preview(arguments) => preview::run(arguments),
        LocaleCommand::Done(arguments) => done::run(&arguments),
        LocaleCommand::Diff(arguments) => diff::run(&arguments),
    }
}
