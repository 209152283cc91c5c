//! What is shown of a finding: its words, and the lines that it is about, cut out of their files.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Snippet};
use korb_catalogue::{Code, Diagnostic, Place, Severity, disturbs_line};
use memchr::{memchr, memrchr};

use crate::out::{as_printable, has_disturbing};

/// What is shown of a finding, made fit for a terminal.
pub(super) struct Shown<'d> {
    pub(super) severity: Severity,
    pub(super) code: Code,
    pub(super) message: Cow<'d, str>,
    pub(super) help: Option<Cow<'d, str>>,
    pub(super) excerpt: Option<Excerpt<'d>>,
    /// A second place, with what is there.
    pub(super) related: Option<(Cow<'d, str>, Excerpt<'d>)>,
}

impl<'d> Shown<'d> {
    pub(super) fn of(diagnostic: &'d Diagnostic) -> Self {
        let related = diagnostic.subject.related.as_ref();
        Self {
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: as_printable(&diagnostic.message),
            help: diagnostic.help.as_deref().map(as_printable),
            excerpt: diagnostic.place.as_ref().map(Excerpt::of),
            related: related.map(|related| (as_printable(&related.message), Excerpt::of(&related.place))),
        }
    }
}

/// The line that a place begins in, or what is around the place in a long one.
pub(super) struct Excerpt<'p> {
    pub(super) path: &'p str,
    /// Line and column in the file.
    pub(super) position: (usize, usize),
    pub(super) text: Cow<'p, str>,
    pub(super) span: Range<usize>,
}

impl<'p> Excerpt<'p> {
    /// The line that a place begins in, so that the renderer, which shortens a long line by itself, need not look through
    /// the whole file. Of a line that is much longer than anybody writes it, so that it need not look through that a
    /// thousand times: what is around the place.
    fn of(place: &'p Place) -> Self {
        const MAX_LINE: usize = 1000;
        const AROUND: usize = 200;
        let (text, span) = (place.file.text(), &place.span);
        let start = text.floor_char_boundary(span.start.min(text.len()));
        // Not even the ends of a very long line are looked for.
        let near = text.floor_char_boundary(start.saturating_sub(MAX_LINE))..text.ceil_char_boundary(start + MAX_LINE);
        let mut line_start =
            memrchr(b'\n', &text.as_bytes()[near.start..start]).map_or(near.start, |at| near.start + at + 1);
        let mut line_end = memchr(b'\n', &text.as_bytes()[start..near.end]).map_or(near.end, |at| start + at);
        if line_end - line_start > MAX_LINE {
            line_start = line_start.max(text.ceil_char_boundary(start.saturating_sub(AROUND)));
            line_end = line_end.min(text.floor_char_boundary(start + AROUND));
        }
        let end = text.ceil_char_boundary(span.end.clamp(start, line_end)).min(line_end);
        let line = &text[line_start..line_end];
        let (before, marked) = (start - line_start, end - start);
        // Controls would change colors, and marks of direction the order of what is shown.
        let disturbs = |c: char| c != '\t' && disturbs_line(c);
        let (text, span) = if has_disturbing(line) && line.contains(disturbs) {
            let clean = |text: &str| text.replace(disturbs, "\u{fffd}");
            let (before, rest) = line.split_at(before);
            let (marked, after) = rest.split_at(marked);
            let (before, marked) = (clean(before), clean(marked));
            (Cow::Owned(format!("{before}{marked}{}", clean(after))), before.len()..before.len() + marked.len())
        } else {
            (Cow::Borrowed(line), before..before + marked)
        };
        Self { path: place.file.path(), position: place.position(), text, span }
    }

    pub(super) fn element(&self) -> Element<'_> {
        Snippet::source(&*self.text)
            .line_start(self.position.0)
            .path(self.path)
            .annotation(AnnotationKind::Primary.span(self.span.clone()))
            .into()
    }

    /// The renderer counts the column in the excerpt, which may be a part of its line.
    pub(super) fn with_column_of_line(rendered: String, excerpt: &Self) -> String {
        let (path, (line, column)) = (excerpt.path, excerpt.position);
        let counted = 1 + excerpt.text[..excerpt.span.start].chars().count();
        if counted == column {
            return rendered;
        }
        rendered.replacen(&format!("{path}:{line}:{counted}"), &format!("{path}:{line}:{column}"), 1)
    }
}
