//! Draws an ordinary finding as annotate-snippets does, sign for sign, in a tenth of the time: that puts every character
//! into a table of cells first, and a check of a large project can have fifty thousand findings.
//!
//! Ordinary is one that stands in a line short enough to be shown whole, without a tab; nearly all are. The tests compare
//! both.

use std::fmt::Write as _;

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
    drawing.styled(style, |text| {
        text.push_str(severity.as_str());
        text.extend(["[", code.as_str(), "]"]);
    });
    drawing.styled(BOLD, |text| text.extend([": ", message]));
    drawing.excerpt(excerpt, style);
    drawing.begin_line();
    drawing.styled(LINE, |text| text.push('|'));
    drawing.begin_line();
    drawing.styled(LINE, |text| text.push_str("= "));
    drawing.styled(BOLD, |text| text.push_str("help"));
    drawing.text.extend([": ", help]);
    if let Some((message, excerpt)) = related {
        let style = self::style(Severity::Note);
        drawing.text.push('\n');
        drawing.styled(style, |text| text.push_str("note"));
        drawing.text.extend([": ", message]);
        drawing.excerpt(excerpt, style);
    }
    Some(drawing.text)
}

/// The widest line that is certainly shown whole, and the deepest indentation that is not shortened.
const MAX_WIDTH: usize = 120;
const MAX_INDENT: usize = 20;

/// Whether annotate-snippets shows a text as it is. What disturbs a line has been replaced before.
fn is_shown_as_it_is(text: &str) -> bool {
    !text.as_bytes().contains(&b'\t') && (text.is_ascii() || !text.contains('\u{200d}'))
}

/// Whether a line is shown whole.
fn is_short(excerpt: &Excerpt<'_>) -> bool {
    let text = &*excerpt.text;
    let words = text.trim_start();
    let indent = text[..text.len() - words.len()].chars().count();
    // Of a line of blanks alone, nothing is shown.
    let has_words = !words.is_empty();
    has_words && indent <= MAX_INDENT && is_shown_as_it_is(text) && width(text) <= MAX_WIDTH
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

/// As many of one sign as an ordinary line is wide.
const BLANKS: &str = str_of(&[b' '; MAX_WIDTH]);
const CARETS: &str = str_of(&[b'^'; MAX_WIDTH]);

const fn str_of(signs: &[u8]) -> &str {
    match std::str::from_utf8(signs) {
        Ok(signs) => signs,
        Err(_) => "",
    }
}

/// Adds a sign so often, which is sooner done with all of them at once.
fn push_times(text: &mut String, signs: &str, mut times: usize) {
    while times > 0 {
        let (now, rest) = (times.min(signs.len()), times.saturating_sub(signs.len()));
        text.push_str(&signs[..now]);
        times = rest;
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
    fn styled(&mut self, style: &str, write: impl FnOnce(&mut String)) {
        if self.is_colored {
            self.text.push_str(style);
            write(&mut self.text);
            self.text.push_str(END);
        } else {
            write(&mut self.text);
        }
    }

    /// Begins a line without a number.
    fn begin_line(&mut self) {
        self.text.push('\n');
        push_times(&mut self.text, BLANKS, self.digits + 1);
    }

    /// Where something is, the line, and the place in it underlined.
    fn excerpt(&mut self, excerpt: &Excerpt<'_>, style: &str) {
        let Excerpt { path, position: (line, column), text, span } = excerpt;
        let digits = self.digits;
        self.text.push('\n');
        push_times(&mut self.text, BLANKS, digits);
        self.styled(LINE, |text| text.push_str("--> "));
        self.text.push_str(path);
        let _ = write!(self.text, ":{line}:{column}");
        self.begin_line();
        self.styled(LINE, |text| text.push('|'));
        self.text.push('\n');
        self.styled(LINE, |text| _ = write!(text, "{line:>digits$}"));
        self.text.push(' ');
        self.styled(LINE, |text| text.push('|'));
        self.text.extend([" ", text]);
        self.begin_line();
        self.styled(LINE, |text| text.push('|'));
        push_times(&mut self.text, BLANKS, 1 + width(&text[..span.start]));
        self.styled(style, |underline| push_times(underline, CARETS, width(&text[span.clone()]).max(1)));
    }
}
