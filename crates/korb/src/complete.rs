//! Completions of what there is in the workspace at hand: reasons, platforms, locales. A shell asks the program itself for
//! them, at each press of the key, so this reads no more than it has to.
//!
//! The completions that `korb completions` prints know commands and flags alone, and need no program that runs.

use std::env;
use std::ffi::OsStr;

use clap_complete::{ArgValueCandidates, ArgValueCompleter, CompleteEnv, CompletionCandidate};
use korb_catalogue::{Catalogue, Code};
use korb_localization::{Locale, LocaleTag};

use crate::args;
use crate::config;
use crate::failure::Failure;
use crate::out::{self, one_line};
use crate::program::Program;
use crate::select;
use crate::workspace::Root;

type Candidates = fn() -> Vec<CompletionCandidate>;

/// The arguments whose values are completed, by their ids.
const COMPLETED: &[(&str, Candidates)] = &[
    ("asked", reasons),
    ("reasons", reasons),
    ("platform", platforms),
    ("locale", locales),
    ("with", locales),
    ("tag", locales),
    ("tone", tones),
    ("register", registers),
    ("code", codes),
    ("skip", codes),
    ("only", codes),
];

/// Answers a shell, and ends the process, if one asks by the variable `COMPLETE`.
///
/// # Errors
///
/// There is nowhere to answer to.
pub(crate) fn answer(program: Program) -> Result<(), Failure> {
    if env::var_os("COMPLETE").is_some_and(|shell| !shell.is_empty()) {
        out::written(|| Ok(()))?;
    }
    CompleteEnv::with_factory(|| with_values(args::command(program))).complete();
    Ok(())
}

fn with_values(command: clap::Command) -> clap::Command {
    let command = command.mut_args(|arg| match COMPLETED.iter().find(|(id, _)| arg.get_id() == id) {
        // Where a text can be, too, a comma does not end a value for clap.
        Some(("asked", _)) => arg.add(ArgValueCompleter::new(asked)),
        Some((_, candidates)) => arg.add(ArgValueCandidates::new(candidates)),
        None => arg,
    });
    // A language that is begun is none that there is.
    command.mut_subcommands(|command| if command.get_name() == "add" { command } else { with_values(command) })
}

/// The workspace that `reply` takes here. Whatever is wrong, there is nothing to complete then.
fn workspace() -> Option<(Root, Catalogue)> {
    let root = config::root(None).ok()?;
    let catalogue = root.catalogue().ok()?.into_parsed().value?;
    Some((root, catalogue))
}

/// The reasons behind those that are typed already, with commas between.
fn asked(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let begun = typed.rfind(',').map_or(0, |comma| comma + 1);
    let (before, begun) = typed.split_at(begun);
    let is_there = |id: &str| before.split(',').any(|named| named == id);
    let of_reason = |candidate: &CompletionCandidate| {
        let id = candidate.get_value().to_string_lossy();
        id.starts_with(begun) && !is_there(&id)
    };
    reasons().into_iter().filter(of_reason).map(|candidate| candidate.add_prefix(before)).collect()
}

/// The reasons, each with a request in the language of the user.
fn reasons() -> Vec<CompletionCandidate> {
    let Some((root, catalogue)) = workspace() else { return Vec::new() };
    let locale = select::locale(&root, None).ok().and_then(|tag| {
        let files = root.files(&format!("locales/{tag}"), Some("ftl"), &mut Vec::new()).ok()?;
        Some(Locale::read(tag, &files))
    });
    let requests: Vec<_> = locale.iter().flat_map(Locale::outlined_phrasings).collect();
    let of = |id: &str| requests.iter().find(|(reason, _)| *reason == id).map(|(_, text)| one_line(text, 60).into());
    catalogue.reasons.iter().map(|reason| CompletionCandidate::new(&*reason.id).help(of(&reason.id))).collect()
}

fn platforms() -> Vec<CompletionCandidate> {
    let catalogue = workspace().map(|(_, catalogue)| catalogue);
    catalogue.iter().flat_map(|catalogue| &catalogue.platforms).map(|it| CompletionCandidate::new(&*it.id)).collect()
}

fn tones() -> Vec<CompletionCandidate> {
    let catalogue = workspace().map(|(_, catalogue)| catalogue);
    catalogue.iter().flat_map(|catalogue| &catalogue.tones).map(|id| CompletionCandidate::new(&**id)).collect()
}

fn registers() -> Vec<CompletionCandidate> {
    let catalogue = workspace().map(|(_, catalogue)| catalogue);
    catalogue.iter().flat_map(|catalogue| &catalogue.registers).map(|id| CompletionCandidate::new(&**id)).collect()
}

fn locales() -> Vec<CompletionCandidate> {
    let tags = config::root(None).and_then(|root| select::available(&root)).unwrap_or_default();
    tags.iter().map(LocaleTag::as_str).map(CompletionCandidate::new).collect()
}

fn codes() -> Vec<CompletionCandidate> {
    Code::ALL.iter().map(|code| CompletionCandidate::new(code.as_str()).help(Some(code.meaning().into()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_completed_is_an_argument_of_some_command() {
        fn ids(command: &clap::Command) -> Vec<String> {
            let own = command.get_arguments().map(|arg| arg.get_id().to_string());
            own.chain(command.get_subcommands().flat_map(ids)).collect()
        }
        let ids = ids(&args::command(Program::KORB));
        for (id, _) in COMPLETED {
            assert!(ids.iter().any(|known| known == id), "there is no argument {id}");
        }
    }
}
