//! `cargo xtask completions` and `cargo xtask man`: what a shell and `man` need to know about the command line, made
//! from its only description.

use std::fs;

use anyhow::Context;
use clap::{Command, CommandFactory};

use crate::args::Cli;
use crate::args::manual::{CompletionsArguments, ManArguments};
use crate::failure::Failure;
use crate::out::{print, show};

/// What the program is called once it is installed; Cargo's own subcommands cannot be completed from outside.
const NAME: &str = "xtask";

fn command() -> Command {
    Cli::command().name(NAME).bin_name(NAME)
}

pub(crate) fn completions(arguments: &CompletionsArguments) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(), NAME, &mut script);
    print(&String::from_utf8_lossy(&script))
}

pub(crate) fn man(arguments: &ManArguments) -> Result<(), Failure> {
    let Some(out) = &arguments.out else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command()).render(&mut page).context("the page cannot be written")?;
        return print(&String::from_utf8_lossy(&page));
    };
    let context = || format!("the pages cannot be written into {}", show(out));
    fs::create_dir_all(out).with_context(context)?;
    clap_mangen::generate_to(command(), out).with_context(context)?;
    Ok(())
}
