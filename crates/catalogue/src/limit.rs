//! How many findings of one kind are listed: enough to work on, and never so many that a file which is wrong in a million
//! places takes the time and the memory of a million findings.
//!
//! A limit never hides anything. It counts by code and severity, so that no number of warnings leaves out an error, and one
//! finding stands for all that are not listed and says how many they are.

use std::collections::HashMap;

use crate::diagnostic::{Code, Diagnostic, Severity};

/// How many findings of one code and severity are listed of one file.
pub const MOST_LISTED: usize = 1000;

/// Findings of one check about one thing, such as a text, of which only some are listed.
#[derive(Debug)]
pub struct Listed {
    most: usize,
    kinds: Vec<Kind>,
}

/// The findings of one code and severity.
#[derive(Debug)]
struct Kind {
    code: Code,
    severity: Severity,
    listed: usize,
    /// The first one that is not listed, and how many are not.
    rest: Option<(Diagnostic, usize)>,
}

impl Listed {
    /// Lists at most `most` findings of each code and severity.
    pub fn new(most: usize) -> Self {
        Self { most, kinds: Vec::new() }
    }

    /// Whether a finding of this kind would only be counted.
    pub fn is_full(&self, code: Code, severity: Severity) -> bool {
        self.kinds.iter().any(|kind| kind.code == code && kind.severity == severity && kind.rest.is_some())
    }

    /// Adds a finding to `faults`, or counts it.
    pub fn push(&mut self, faults: &mut Vec<Diagnostic>, fault: Diagnostic) {
        let (code, severity) = (fault.code, fault.severity);
        self.push_with(faults, code, severity, || fault);
    }

    /// Adds a finding to `faults`, or counts it without making it. `make` makes one of that code and severity.
    pub fn push_with(
        &mut self,
        faults: &mut Vec<Diagnostic>,
        code: Code,
        severity: Severity,
        make: impl FnOnce() -> Diagnostic,
    ) {
        let known = self.kinds.iter().position(|kind| kind.code == code && kind.severity == severity);
        let at = known.unwrap_or_else(|| {
            self.kinds.push(Kind { code, severity, listed: 0, rest: None });
            self.kinds.len() - 1
        });
        let kind = &mut self.kinds[at];
        if kind.listed < self.most {
            kind.listed += 1;
            faults.push(make());
            return;
        }
        match &mut kind.rest {
            Some((_, count)) => *count += 1,
            None => kind.rest = Some((make(), 1)),
        }
    }

    /// Adds findings that say how many have not been listed.
    pub fn finish(self, faults: &mut Vec<Diagnostic>) {
        for kind in self.kinds {
            faults.extend(kind.rest.map(|(first, count)| stand_in(first, count)));
        }
    }
}

impl Diagnostic {
    /// A finding in the place of this one and others of its kind in the same file, `count` in all, which are not listed.
    #[must_use]
    pub fn standing_for(self, count: usize) -> Self {
        stand_in(self, count)
    }

    /// Leaves of the findings of one code and severity in one file only so many as are listed, in their order, and one that
    /// stands for the others.
    pub fn limit(diagnostics: &mut Vec<Self>) {
        let is_short = diagnostics.len() <= MOST_LISTED;
        if is_short && diagnostics.iter().all(|diagnostic| diagnostic.subject.others == 0) {
            return;
        }
        let mut groups = HashMap::<_, Group>::new();
        let mut is_kept = Vec::with_capacity(diagnostics.len());
        for (at, diagnostic) in diagnostics.iter().enumerate() {
            let path = diagnostic.place.as_ref().map(|place| place.file.path());
            let key = (path, diagnostic.subject.locale.as_deref(), diagnostic.code, diagnostic.severity);
            let group = groups.entry(key).or_default();
            let others = diagnostic.subject.others;
            let is_listed = others == 0 && group.listed < MOST_LISTED;
            group.listed += usize::from(is_listed);
            is_kept.push(is_listed || group.rest.is_none());
            if !is_listed {
                group.rest.get_or_insert((at, 0)).1 += others.max(1);
            }
        }
        let mut rests: Vec<_> = groups.into_values().filter_map(|group| group.rest).collect();
        rests.sort_unstable();
        for (at, count) in rests {
            let first = diagnostics[at].clone();
            diagnostics[at] = stand_in(first, count);
        }
        let mut is_kept = is_kept.into_iter();
        diagnostics.retain(|_| is_kept.next().unwrap_or(true));
    }
}

/// What becomes of the findings of one kind in one file.
#[derive(Default)]
struct Group {
    listed: usize,
    /// The place in the list of the one that stands for the others, and how many they are.
    rest: Option<(usize, usize)>,
}

/// A finding that stands for some that are not listed, at the place of the first of them.
fn stand_in(first: Diagnostic, count: usize) -> Diagnostic {
    let (findings, are) = if count == 1 { ("finding", "is") } else { ("findings", "are") };
    let of_file = if first.place.is_some() { " in this file" } else { "" };
    let message = format!("{count} more {findings} of this kind{of_file} {are} not listed");
    let mut fault = Diagnostic { message, ..first }.help("correct those that are listed, and check again");
    let locale = fault.subject.locale.take();
    *fault.subject = crate::diagnostic::Subject { locale, others: count, ..Default::default() };
    fault
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceFile;

    fn findings(count: usize, make: fn(Code, &'static str) -> Diagnostic) -> Vec<Diagnostic> {
        let file = SourceFile::new("a.ftl", " ".repeat(count));
        (0..count).map(|at| make(Code::Spacing, "").at(&file, at..at)).collect()
    }

    fn warning(code: Code, message: &'static str) -> Diagnostic {
        Diagnostic::warning(code, message)
    }

    fn error(code: Code, message: &'static str) -> Diagnostic {
        Diagnostic::error(code, message)
    }

    /// What is listed, and how many findings that stands for.
    fn counts(faults: &[Diagnostic]) -> (usize, usize) {
        (faults.len(), faults.iter().map(Diagnostic::count).sum())
    }

    #[test]
    fn every_finding_is_listed_or_counted_whenever_the_limit_is_applied() {
        for count in [0, 1, MOST_LISTED, MOST_LISTED + 1, 3 * MOST_LISTED] {
            let mut at_once = findings(count, warning);
            Diagnostic::limit(&mut at_once);
            assert_eq!(counts(&at_once), (count.min(MOST_LISTED + 1), count));
            let mut bit_by_bit = Vec::new();
            for fault in findings(count, warning) {
                bit_by_bit.push(fault);
                if bit_by_bit.len().is_multiple_of(777) {
                    Diagnostic::limit(&mut bit_by_bit);
                }
            }
            Diagnostic::limit(&mut bit_by_bit);
            assert_eq!(bit_by_bit, at_once);
        }
    }

    #[test]
    fn no_number_of_warnings_leaves_out_an_error() {
        let mut faults = findings(3 * MOST_LISTED, warning);
        faults.extend(findings(1, error));
        Diagnostic::limit(&mut faults);
        assert_eq!(counts(&faults), (MOST_LISTED + 2, 3 * MOST_LISTED + 1));
        assert_eq!(faults.last().map(|fault| fault.severity), Some(Severity::Error));
    }

    #[test]
    fn what_is_left_out_of_several_texts_is_told_once() {
        let mut faults = Vec::new();
        for _ in 0..3 {
            let mut listed = Listed::new(20);
            for fault in findings(25, warning) {
                listed.push(&mut faults, fault);
            }
            listed.finish(&mut faults);
        }
        assert_eq!(counts(&faults), (63, 75));
        Diagnostic::limit(&mut faults);
        assert_eq!(counts(&faults), (61, 75));
        let told = faults.iter().find(|fault| fault.subject.others > 0).map(|fault| &*fault.message);
        assert_eq!(told, Some("15 more findings of this kind in this file are not listed"));
    }
}
