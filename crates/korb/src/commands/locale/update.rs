//! `korb locale update`: adds what is new in the source where it belongs, and changes nothing else.

use std::fmt::Write;

use korb_localization::{Pair, Texts, update_translation};

use crate::args::locale::UpdateArguments;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::out::{counted, print, to_stderr};
use crate::{program, report, stale};

pub(crate) fn run(arguments: &UpdateArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let hold = desk.hold()?;
    let tag = desk.translation(&arguments.tag)?;
    let files = desk.files(&tag)?;
    let beside = desk.beside(&arguments.beside.with, &tag)?;
    let tags = Pair { source: &desk.source, translation: &tag };
    let update = update_translation(tags, &beside, Pair { source: &desk.source_files, translation: &files });
    let sources = desk.sources(&tag)?;
    let bases = desk.bases(&tag)?;
    if bases.is_empty() {
        desk.must_be_unchanged(&files)?;
        desk.write(&hold, update.files.iter().map(|(name, text)| (format!("locales/{tag}/{name}"), text.as_str())))?;
    }
    // Read again, so that stale translations are reported where they are now.
    let texts = Pair { source: &desk.originals(&tag)?, translation: &Texts::read(&desk.files(&tag)?) };
    let stale = stale::of_locale(&sources, &tag, texts);

    let mut output = String::new();
    if let Some(base) = bases.first() {
        let _ = writeln!(
            output,
            "locales/{tag} is a variant of {base} and needs only what is different there: nothing was added"
        );
    } else if update.added.is_empty() {
        let _ = writeln!(output, "locales/{tag} lacks nothing that the source has: nothing was added");
    } else {
        let _ = writeln!(output, "{} added, to be filled in:", counted(update.added.len(), "text"));
        for added in &update.added {
            let _ = writeln!(output, "  {} in locales/{tag}/{}", added.id, added.file);
        }
    }
    if !update.obsolete.is_empty() {
        let count = counted(update.obsolete.len(), "message");
        let _ = writeln!(output, "{count} no longer in the source, to be removed:");
        for obsolete in &update.obsolete {
            let _ = writeln!(output, "  {} in {} line {}", obsolete.id, obsolete.file.path(), obsolete.line);
        }
    }
    if !stale.is_empty() {
        let count = counted(stale.len(), "translation");
        let _ = writeln!(
            output,
            "{count} made from an older source; look at what has changed: {} locale diff {tag}",
            program::name()
        );
    }
    print(&output)?;
    for fault in &stale {
        to_stderr(&format!("{}\n", report::diagnostic(fault)));
    }
    Ok(())
}
