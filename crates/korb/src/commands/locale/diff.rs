//! `korb locale diff`: how the source of each stale translation has changed.

use std::fmt::Write;
use std::io;

use anstream::{AutoStream, ColorChoice};
use korb_localization::{Change, Texts, compare_words};

use crate::args::locale::DiffArguments;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::out::{counted, print, printable};
use crate::program;

pub(crate) fn run(arguments: &DiffArguments) -> Result<(), Failure> {
    let desk = Desk::open(arguments.folder.workspace.as_deref())?;
    let tag = desk.translation(&arguments.tag)?;
    let (sources, source) = (desk.sources(&tag)?, desk.source_texts());
    let translation = Texts::read(&desk.files(&tag)?);
    let mut report = String::new();
    let (mut stale, mut unknown) = (Vec::new(), 0);
    for text in translation.iter() {
        let id = text.id();
        unknown += usize::from(source.get(id).is_some() && sources.get(id).is_none());
        let Some((then, now)) = sources.change(&source, id) else { continue };
        stale.push(id);
        let (line, _) = text.file().position(text.name_span().start);
        let _ = writeln!(report, "{id} in {} line {line}", text.file().path());
        let _ = writeln!(report, "{}, then and now:\n{}", desk.source, word_diff(&then.text, now.canonical()));
        let _ = writeln!(report, "{tag}, as it is:\n{}\n", indented(&shown(text.as_written())));
    }
    match &stale[..] {
        [] => report.push_str("No translation is stale.\n"),
        stale => {
            let count = counted(stale.len(), "translation");
            let korb = program::name();
            let ids = if stale.len() > 5 { String::new() } else { format!(" {}", stale.join(" ")) };
            let _ = writeln!(report, "{count} to look at. Record what fits again: {korb} locale done {tag}{ids}");
        }
    }
    if unknown > 0 {
        let count = counted(unknown, "translation");
        let _ = writeln!(report, "The source text of {count} was not recorded.");
    }
    print(&report)
}

/// The change of a source text: in colors on a terminal, with brackets elsewhere.
pub(in crate::commands) fn word_diff(then: &str, now: &str) -> String {
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
