//! `korb locale done`: records that translations are made from the present source.

use std::fmt::Write;

use korb_catalogue::{Code, Diagnostic};
use korb_localization::{Text, Texts};

use super::findings::{refuse_errors, show};
use crate::args::locale::DoneArguments;
use crate::commands::check;
use crate::desk::{Desk, must_be_known, must_be_readable};
use crate::failure::Failure;
use crate::out::{announce, counted};
use crate::stale;

pub(crate) fn run(arguments: &DoneArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let hold = desk.hold()?;
    let tag = desk.translation(&arguments.tag)?;
    let source = desk.originals(&tag)?;
    must_be_known(&arguments.ids, &source)?;
    let files = desk.files(&tag)?;
    must_be_readable(&tag, &files)?;
    let translation = Texts::read(&files);
    if let Some(id) = arguments.ids.iter().find(|id| translation.get(id).is_none()) {
        let message = format!("`{id}` is not translated in locales/{tag} yet, so there is nothing to record");
        return Err(Failure::Usage(message));
    }

    // What is recorded passes for done. A text that became stale is looked at now, and done with by this very command.
    let is_about = |fault: &Diagnostic| match &fault.subject.id {
        _ if arguments.ids.is_empty() => true,
        Some(id) => arguments.ids.contains(id),
        None => false,
    };
    let mut found = check::of_locale(&desk.root, &tag, None)?;
    found.retain(|fault| fault.code != Code::Stale && is_about(fault));
    let warnings = refuse_errors(found)?;

    let mut sources = desk.sources(&tag)?;
    let before = sources.clone();
    let is_meant = |text: &&Text| arguments.ids.is_empty() || arguments.ids.iter().any(|id| id == text.id());
    let meant: Vec<_> = translation.iter().filter(is_meant).filter_map(|text| source.get(text.id())).collect();
    let new = meant.iter().filter(|text| sources.record(text)).count();
    // A message that is gone from the translation or from the source needs no line.
    let removed = sources.retain(|id| source.get(id).is_some() && translation.get(id).is_some());
    let path = stale::path(&tag);
    // The text can change while its fingerprint stays, for instance in the order of attributes.
    if sources != before {
        desk.write(&hold, [(path.clone(), sources.to_toml().as_str())])?;
    }
    if meant.is_empty() && removed == 0 {
        return announce(&format!("locales/{tag} has no translations yet, so there is nothing to record"));
    }
    let mut report = format!("{path}: {} made from the present source", counted(meant.len(), "translation"));
    let _ = match (new, removed) {
        (0, 0) => write!(report, ", as was recorded before"),
        (new, 0) => write!(report, ", {new} of them recorded now"),
        (new, removed) => write!(report, ", {new} of them recorded now; {} removed", counted(removed, "line")),
    };
    announce(&report)?;
    show(&warnings, &[tag]);
    Ok(())
}
