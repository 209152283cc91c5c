//! `korb source cosmetic`: a comma that was added to the source makes no translation stale.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use korb_localization::{LocaleTag, Sources};

use super::locale::diff::message_diff;
use crate::args::source::{CosmeticArguments, SourceCommand};
use crate::desk::{Desk, must_be_known};
use crate::failure::Failure;
use crate::out::announce;
use crate::{program, stale};

pub(crate) fn run(command: &SourceCommand) -> Result<(), Failure> {
    match command {
        SourceCommand::Cosmetic(arguments) => cosmetic(arguments),
    }
}

fn cosmetic(arguments: &CosmeticArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let hold = desk.hold()?;
    let source = desk.source_texts();
    must_be_known(&arguments.ids, &source)?;
    let tags = if arguments.locale.is_empty() {
        desk.translations()?
    } else {
        arguments.locale.iter().map(|asked| desk.translation(asked)).collect::<Result<_, _>>()?
    };
    let mut all: BTreeMap<LocaleTag, Sources> = BTreeMap::new();
    for tag in tags {
        // A variant is made from its language, which has its own words for the change.
        if desk.bases(&tag)?.first().is_none_or(|base| *base == desk.source) {
            let sources = desk.sources(&tag)?;
            all.insert(tag, sources);
        }
    }

    let mut report = String::new();
    let mut changed = BTreeSet::new();
    for id in arguments.ids.iter().collect::<BTreeSet<_>>() {
        let Some(now) = source.get(id) else { continue };
        // The sources that stale translations were made from: fingerprint, text, and the locales.
        let mut made_from: BTreeMap<String, (String, Vec<LocaleTag>)> = BTreeMap::new();
        for (tag, sources) in &all {
            if let Some((then, _)) = sources.change(&source, id) {
                let made = made_from.entry(then.fingerprint.clone()).or_insert_with(|| (then.text.clone(), Vec::new()));
                made.1.push(tag.clone());
            }
        }
        if made_from.len() > 1 && arguments.locale.is_empty() {
            return Err(Failure::Usage(several(id, made_from.values().map(|(_, tags)| tags))));
        }
        if made_from.is_empty() {
            let _ = writeln!(report, "{id}: no translation is stale, so there is nothing to do");
        }
        for (text, tags) in made_from.into_values() {
            let _ =
                writeln!(report, "{id}: no longer stale in {}\n{}", names(&tags), message_diff(&text, now.canonical()));
            for tag in tags {
                all.entry(tag.clone()).or_default().record(now);
                changed.insert(tag);
            }
        }
    }
    let files: Vec<_> = changed.iter().map(|tag| (stale::path(tag), all[tag].to_toml())).collect();
    desk.write(&hold, files.iter().map(|(path, text)| (path.clone(), text.as_str())))?;
    announce(&report)
}

/// The advice if several sources are recorded: the program cannot know which of them is the one before the change.
fn several<'t>(id: &str, groups: impl Iterator<Item = &'t Vec<LocaleTag>>) -> String {
    let groups: Vec<_> = groups.map(|tags| names(tags)).collect();
    format!(
        "the translations of `{id}` were made from different sources ({}); `{} locale diff` shows what has \
         changed for each; use --locale to name those for which every change is cosmetic",
        groups.join("; "),
        program::name()
    )
}

fn names(tags: &[LocaleTag]) -> String {
    tags.iter().map(LocaleTag::as_str).collect::<Vec<_>>().join(", ")
}
