//! Draws an ordinary finding as annotate-snippets does, sign for sign, in a thirtieth of the time: that puts every character
//! into a table of cells first, and a check of a large project can have fifty thousand findings.
//!
//! Ordinary is one that stands in a line short enough to be shown whole, without a tab; nearly all are. The tests compare
//! both.

use std::fmt::{Display, Write as _};

use korb_catalogue::Severity;
use unicode_width::UnicodeWidthChar;

use super::excerpt::{Excerpt, Shown};
use crate::out::Look;

/// Draws a finding, unless it is anything but ordinary.
pub(super) fn draw(shown: &Shown<'_>, look: Look) -> Option<String> {
    // Where consoles need other colors, the library knows them.
    if look == Look::Colored && cfg!(windows) {
        return None;
    }
    let Shown { severity, code, message, help: Some(help), excerpt: Some(excerpt), related } = shown else {
        return None;
    };
    let texts = [message, help].into_iter().chain(related.iter().map(|(message, _)| message));
    let excerpts = [excerpt].into_iter().chain(related.iter().map(|(_, excerpt)| excerpt));
    if !texts.into_iter().all(|text| is_shown_as_it_is(text)) || !excerpts.clone().all(is_short) {
        return None;
    }
    let digits = excerpts.map(|excerpt| excerpt.position.0).max()?.ilog10() as usize + 1;
    let mut drawing = Drawing { text: String::with_capacity(512), is_colored: look == Look::Colored, digits };
    let style = style(*severity);
    drawing.styled(style, format_args!("{severity}[{code}]"));
    drawing.styled(BOLD, format_args!(": {message}"));
    drawing.excerpt(excerpt, style);
    drawing.margin();
    drawing.margin_with("= ");
    drawing.styled(BOLD, "help");
    drawing.raw(": ");
    drawing.raw(help);
    if let Some((message, excerpt)) = related {
        drawing.raw("\n");
        drawing.styled(self::style(Severity::Note), "note");
        drawing.raw(format_args!(": {message}"));
        drawing.excerpt(excerpt, self::style(Severity::Note));
    }
    Some(drawing.text)
}

/// The widest line that is certainly shown whole, and the deepest indentation that is not shortened.
const MAX_WIDTH: usize = 120;
const MAX_INDENT: usize = 20;

/// Whether annotate-snippets shows a text as it is. What disturbs a line has been replaced before.
fn is_shown_as_it_is(text: &str) -> bool {
    text.is_ascii() && !text.contains('\t') || !text.contains(['\t', '\u{200d}'])
}

/// Whether a line is shown whole.
fn is_short(excerpt: &Excerpt<'_>) -> bool {
    let text = &*excerpt.text;
    let is_marked = excerpt.span.is_empty() || width(&text[excerpt.span.clone()]) > 0;
    let indent = text.chars().take_while(|c| c.is_whitespace()).count();
    // Of a line of blanks alone, nothing is shown.
    let has_words = indent < text.chars().count();
    is_marked && has_words && indent <= MAX_INDENT && is_shown_as_it_is(text) && width(text) <= MAX_WIDTH
}

/// How many columns a text takes.
fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(|c| c.width().unwrap_or(1)).sum() }
}

const LINE: &str = "\u{1b}[1m\u{1b}[94m";
const BOLD: &str = "\u{1b}[1m";
const END: &str = "\u{1b}[0m";

fn style(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "\u{1b}[1m\u{1b}[91m",
        Severity::Warning => "\u{1b}[1m\u{1b}[33m",
        Severity::Note => "\u{1b}[1m\u{1b}[92m",
    }
}

/// What is drawn.
struct Drawing {
    text: String,
    is_colored: bool,
    /// How many digits the largest number of a line has.
    digits: usize,
}

impl Drawing {
    fn raw(&mut self, text: impl Display) {
        let _ = write!(self.text, "{text}");
    }

    fn styled(&mut self, style: &str, text: impl Display) {
        if self.is_colored {
            let _ = write!(self.text, "{style}{text}{END}");
        } else {
            self.raw(text);
        }
    }

    /// Begins a line without a number.
    fn margin(&mut self) {
        self.margin_with("|");
    }

    fn margin_with(&mut self, sign: &str) {
        let digits = self.digits;
        self.raw(format_args!("\n{:digits$} ", ""));
        self.styled(LINE, sign);
    }

    /// Where something is, the line, and the place in it underlined.
    fn excerpt(&mut self, excerpt: &Excerpt<'_>, style: &str) {
        let Excerpt { path, position: (line, column), text, span } = excerpt;
        let digits = self.digits;
        self.raw(format_args!("\n{:digits$}", ""));
        self.styled(LINE, "--> ");
        self.raw(format_args!("{path}:{line}:{column}"));
        self.margin();
        self.raw("\n");
        self.styled(LINE, format_args!("{line:>digits$}"));
        self.raw(" ");
        self.styled(LINE, "|");
        self.raw(format_args!(" {text}"));
        self.margin();
        let (before, marked) = (width(&text[..span.start]), width(&text[span.clone()]).max(1));
        self.raw(format_args!(" {:before$}", ""));
        self.styled(style, format_args!("{:^<marked$}", ""));
    }
}
