//! Shows faults and failures as rustc does, with the line and what to do.

use std::process::ExitCode;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use korb_catalogue::{Diagnostic, Place, Severity, disturbs_line};

use crate::failure::Failure;
use crate::out::{counted, printable, tell};

/// Reports a failure on standard error, and returns its exit code.
pub(crate) fn failure(failure: &Failure) -> ExitCode {
    match failure {
        Failure::Faults(faults) => {
            let mut listed = faults.clone();
            Diagnostic::limit(&mut listed);
            for fault in &listed {
                tell(&format!("{}\n", diagnostic(fault)));
            }
            let count = faults.iter().map(Diagnostic::count).sum();
            tell(&format!("{} found, nothing was made", counted(count, "fault")));
        }
        Failure::Usage(message) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(message)))];
            tell(&renderer().render(&report));
        }
        Failure::Machine(error) => {
            let report = [Group::with_title(Level::ERROR.primary_title(printable(&format!("{error:#}"))))];
            tell(&renderer().render(&report));
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
    let group = title.elements(diagnostic.place.as_ref().map(shown)).elements(help.map(Element::from));
    let related = diagnostic
        .subject
        .related
        .as_ref()
        .map(|related| Level::NOTE.secondary_title(printable(&related.message)).element(shown(&related.place)));
    renderer().render(&[group].into_iter().chain(related).collect::<Vec<_>>())
}

/// A place with its excerpt.
fn shown(place: &Place) -> Element<'_> {
    match excerpt(place) {
        Some(excerpt) => Snippet::source(excerpt.text)
            .line_start(excerpt.first_line)
            .path(place.file.path())
            .annotation(AnnotationKind::Primary.span(excerpt.span))
            .into(),
        None => {
            let (line, column) = place.position();
            Origin::path(place.file.path()).line(line).char_column(column).into()
        }
    }
}

fn renderer() -> Renderer {
    Renderer::styled().decor_style(DecorStyle::Ascii)
}

/// The line that a fault begins in.
struct Excerpt {
    text: String,
    first_line: usize,
    span: std::ops::Range<usize>,
}

/// The line that a place begins in, so that the renderer, which shortens a long line by itself, need not look through
/// the whole file. A line so long that nobody wrote it by hand gets no excerpt.
fn excerpt(place: &Place) -> Option<Excerpt> {
    const MAX_LINE: usize = 10_000;
    let (text, span) = (place.file.text(), &place.span);
    let start = text.floor_char_boundary(span.start.min(text.len()));
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    if line_end - line_start > MAX_LINE {
        return None;
    }
    let end = text.ceil_char_boundary(span.end.clamp(start, line_end));
    // Controls would change colors, and marks of direction the order of what is shown.
    let clean = |text: &str| text.replace(|c: char| c != '\t' && disturbs_line(c), "\u{fffd}");
    let (before, marked, after) =
        (clean(&text[line_start..start]), clean(&text[start..end]), clean(&text[end..line_end]));
    Some(Excerpt {
        span: before.len()..before.len() + marked.len(),
        text: format!("{before}{marked}{after}"),
        first_line: place.position().0,
    })
}
