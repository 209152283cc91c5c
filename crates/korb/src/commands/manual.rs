//! `korb completions` and `korb man`: what a shell and `man` need to know about the command line. Both are made from
//! the arguments that clap knows.

use std::fs;

use anyhow::Context;

use crate::args;
use crate::args::manual::{CompletionsArguments, ManArguments};
use crate::failure::Failure;
use crate::out::{print, show};
use crate::program::{self, Program};

/// The completions of the installed program, whatever this one was started as. A shell completes the words after the
/// name of a program; after `cargo`, that is up to Cargo.
pub(crate) fn completions(arguments: &CompletionsArguments) -> Result<(), Failure> {
    let mut script = Vec::new();
    let program = Program::KORB;
    clap_complete::generate(arguments.shell, &mut args::command(program), program.name, &mut script);
    print(&String::from_utf8_lossy(&script))
}

pub(crate) fn man(arguments: &ManArguments) -> Result<(), Failure> {
    let program = program::started();
    // The name of a page has no space. With a hyphen, it is the one that Cargo looks for.
    let command = args::command(program).display_name(program.name.replace(' ', "-"));
    let Some(out) = &arguments.out else {
        let mut page = Vec::new();
        clap_mangen::Man::new(command).render(&mut page).context("the page cannot be written")?;
        return print(&String::from_utf8_lossy(&page));
    };
    let context = || format!("the pages cannot be written into {}", show(out));
    fs::create_dir_all(out).with_context(context)?;
    clap_mangen::generate_to(command, out).with_context(context)?;
    Ok(())
}
