//! What a check has found, ready to be shown.
//!
//! A finding holds no file, so that the texts of a locale can be dropped once they have been checked.

use korb_catalogue::{Code, Diagnostic, Place, Severity, Subject};

use crate::out::{Look, made_printable};
use crate::report;

/// What a check has found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The locales that were checked, sorted.
    pub locales: Vec<String>,
    /// What was found, in the order of the files and places.
    pub findings: Vec<Finding>,
}

/// A finding without the file that it is about.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The kind of finding.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub subject: Box<Subject>,
    /// Where it is.
    pub region: Option<Region>,
    /// A second place that explains the first, and what is there.
    pub related: Option<(String, Region)>,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
    /// What people are shown; empty if programs read the findings.
    pub shown: String,
}

/// A stretch of a file.
#[derive(Debug, Clone)]
pub struct Region {
    /// The path of the file as it is shown to people.
    pub file: String,
    /// Line and column of the first character, from 1.
    pub start: (usize, usize),
    /// Line and column after the last character.
    pub end: (usize, usize),
}

impl Finding {
    /// The path of the file that it is about.
    pub fn file(&self) -> Option<&str> {
        self.region.as_ref().map(|region| &*region.file).or(self.subject.file.as_deref())
    }

    /// How many findings it is: one, or those that it stands for.
    pub fn count(&self) -> usize {
        self.subject.others.max(1)
    }

    pub(crate) fn new(mut fault: Diagnostic, look: Option<Look>) -> Self {
        // A message can hold names of files, which can hold any character.
        fault.message = made_printable(fault.message);
        fault.help = fault.help.map(made_printable);
        let shown = look.map(|look| report::drawn(&fault, look)).unwrap_or_default();
        let Diagnostic { code, severity, place, message, help, mut subject, .. } = fault;
        let related = subject.related.take();
        let related = related.map(|related| (related.message.into_owned(), Region::of(&related.place)));
        Self { code, severity, subject, region: place.as_ref().map(Region::of), related, message, help, shown }
    }
}

impl Region {
    fn of(place: &Place) -> Self {
        Self { file: place.file.path().to_owned(), start: place.position(), end: place.file.position(place.span.end) }
    }
}
