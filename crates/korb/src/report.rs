//! Shows faults and failures as rustc does, with the line and what to do.

use std::ops::Range;
use std::process::ExitCode;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};
use korb_catalogue::{Diagnostic, Place, Severity, disturbs_line};

use crate::failure::Failure;
use crate::out::{counted, printable, to_stderr};

/// Reports a failure on standard error, and returns its exit code.
pub(crate) fn failure(failure: &Failure) -> ExitCode {
    match failure {
        Failure::Faults(faults) => {
            let mut listed = faults.clone();
            Diagnostic::limit(&mut listed);
            for fault in &listed {
                to_stderr(&format!("{}\n", diagnostic(fault)));
            }
            let count = faults.iter().map(Diagnostic::count).sum();
            to_stderr(&format!("{} found, nothing was made", counted(count, "fault")));
        }
        Failure::Usage(message) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(message)))];
            to_stderr(&renderer().render(&report));
        }
        Failure::Machine(error) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(&format!("{error:#}"))))];
            to_stderr(&renderer().render(&report));
        }
    }
    failure.exit_code()
}

/// One fault with its excerpt.
pub(crate) fn diagnostic(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let help = diagnostic.help.as_deref().map(|help| Level::HELP.message(printable(help)));
    let title = level.primary_title(printable(&diagnostic.message)).id(diagnostic.code.as_str());
    let related = diagnostic.subject.related.as_ref();
    let excerpt = diagnostic.place.as_ref().map(Excerpt::of);
    let related_excerpt = related.map(|related| Excerpt::of(&related.place));
    let group = title.elements(excerpt.as_ref().map(Excerpt::element)).elements(help.map(Element::from));
    let related = related
        .zip(related_excerpt.as_ref())
        .map(|(related, excerpt)| Level::NOTE.secondary_title(printable(&related.message)).element(excerpt.element()));
    let rendered = renderer().render(&[group].into_iter().chain(related).collect::<Vec<_>>());
    [&excerpt, &related_excerpt].into_iter().flatten().fold(rendered, Excerpt::with_column_of_line)
}

fn renderer() -> Renderer {
    Renderer::styled().decor_style(DecorStyle::Ascii)
}

/// The line that a place begins in, or what is around the place in a long one.
struct Excerpt<'p> {
    path: &'p str,
    /// Line and column in the file.
    position: (usize, usize),
    text: String,
    span: Range<usize>,
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
        let mut line_start = text[near.start..start].rfind('\n').map_or(near.start, |at| near.start + at + 1);
        let mut line_end = text[start..near.end].find('\n').map_or(near.end, |at| start + at);
        if line_end - line_start > MAX_LINE {
            line_start = line_start.max(text.ceil_char_boundary(start.saturating_sub(AROUND)));
            line_end = line_end.min(text.floor_char_boundary(start + AROUND));
        }
        let end = text.ceil_char_boundary(span.end.clamp(start, line_end)).min(line_end);
        // Controls would change colors, and marks of direction the order of what is shown.
        let clean = |text: &str| text.replace(|c: char| c != '\t' && disturbs_line(c), "\u{fffd}");
        let (before, marked, after) =
            (clean(&text[line_start..start]), clean(&text[start..end]), clean(&text[end..line_end]));
        Self {
            path: place.file.path(),
            position: place.position(),
            span: before.len()..before.len() + marked.len(),
            text: format!("{before}{marked}{after}"),
        }
    }

    fn element(&self) -> Element<'_> {
        Snippet::source(&self.text)
            .line_start(self.position.0)
            .path(self.path)
            .annotation(AnnotationKind::Primary.span(self.span.clone()))
            .into()
    }

    /// The renderer counts the column in the excerpt, which may be a part of its line.
    fn with_column_of_line(rendered: String, excerpt: &Self) -> String {
        let (path, (line, column)) = (excerpt.path, excerpt.position);
        let counted = 1 + excerpt.text[..excerpt.span.start].chars().count();
        if counted == column {
            return rendered;
        }
        rendered.replacen(&format!("{path}:{line}:{counted}"), &format!("{path}:{line}:{column}"), 1)
    }
}
