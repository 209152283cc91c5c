//! `korb locale diff`: how the source of each stale translation has changed.

use std::fmt::Write;
use std::io;

use anstream::{AutoStream, ColorChoice};
use korb_localization::{Change, Text, Texts, compare_parts, compare_words, differs_in_signs_only};

use crate::args::locale::DiffArguments;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::out::{counted, print, printable};
use crate::program;

pub(crate) fn run(arguments: &DiffArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let tag = desk.translation(&arguments.tag)?;
    let (sources, source) = (desk.sources(&tag)?, desk.originals(&tag)?);
    let original = desk.bases(&tag)?.into_iter().next().unwrap_or_else(|| desk.source.clone());
    let translation = Texts::read(&desk.files(&tag)?);
    let mut report = String::new();
    let (mut stale, mut cosmetic, mut unknown) = (Vec::new(), Vec::new(), 0);
    let korb = program::name();
    for text in translation.iter() {
        let id = text.id();
        unknown += usize::from(source.get(id).is_some() && sources.get(id).is_none());
        let Some((then, now)) = sources.change(&source, id) else { continue };
        stale.push(id);
        let (line, _) = text.file().position(text.name_span().start);
        let _ = writeln!(report, "{id} in {} line {line}", text.file().path());
        if differs_in_signs_only(&then.text, now.canonical()) {
            cosmetic.push(id);
        }
        let _ = writeln!(report, "{original}, then and now:\n{}", message_diff(&then.text, now.canonical()));
        let parts: Vec<_> = compare_parts(&then.text, now.canonical());
        let parts: Vec<_> = parts.iter().filter_map(|change| part(text, change.attribute)).collect();
        let _ = match &parts[..] {
            [] => writeln!(report, "{tag} has nothing of this yet; `{korb} locale update {tag}` offers it\n"),
            parts => writeln!(report, "{tag}, as it is:\n{}\n", indented(&shown(&parts.join("\n")))),
        };
    }
    match &stale[..] {
        [] => report.push_str("No translation is stale.\n"),
        stale => {
            let count = counted(stale.len(), "translation");
            let ids = if stale.len() > 5 { String::new() } else { format!(" {}", stale.join(" ")) };
            let _ = writeln!(report, "{count} to look at. Record what fits again: {korb} locale done {tag}{ids}");
        }
    }
    if !cosmetic.is_empty() {
        let ids = cosmetic.join(" ");
        let _ = writeln!(
            report,
            "Only punctuation, spaces or marks have changed in {ids}. If you made this change and it means nothing to \
             translators: {korb} source cosmetic {ids}"
        );
    }
    if unknown > 0 {
        let count = counted(unknown, "translation");
        let _ = writeln!(report, "The source text of {count} was not recorded.");
    }
    print(&report)
}

/// A part of a translation as it stands there; `None` if it is not there.
fn part<'t>(text: &'t Text, attribute: Option<&str>) -> Option<&'t str> {
    let part = text.part_as_written(attribute)?;
    // A message that has only attributes has no text after its name.
    (attribute.is_some() || !part.ends_with('=')).then_some(part)
}

/// The change of a source message, part by part; what is the same is left out.
pub(in crate::commands) fn message_diff(then: &str, now: &str) -> String {
    let changes = compare_parts(then, now);
    let changes = changes.iter().map(|change| word_diff(change.then.unwrap_or(""), change.now.unwrap_or("")));
    changes.collect::<Vec<_>>().join("\n")
}

/// The change of a source text: in colors on a terminal, with brackets elsewhere.
fn word_diff(then: &str, now: &str) -> String {
    let has_colors = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
    let mut out = String::new();
    for change in compare_words(then, now) {
        let _ = match (change, has_colors) {
            (Change::Same(text), _) => write!(out, "{}", shown(text)),
            (Change::Old(text), false) => write!(out, "[-{}-]", shown(text)),
            (Change::New(text), false) => write!(out, "{{+{}+}}", shown(text)),
            (Change::Old(text), true) => write!(out, "\u{1b}[31;9m{}\u{1b}[0m", shown(text)),
            (Change::New(text), true) => write!(out, "\u{1b}[32m{}\u{1b}[0m", shown(text)),
        };
    }
    indented(&out)
}

/// Text from a file, in which nothing but line breaks moves the cursor.
fn shown(text: &str) -> String {
    text.split('\n').map(printable).collect::<Vec<_>>().join("\n")
}

fn indented(text: &str) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("    {line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}
