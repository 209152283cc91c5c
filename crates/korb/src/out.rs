//! Writing to standard output, and making text from elsewhere fit for a terminal.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::adapter::strip_str;
use anstream::{AutoStream, ColorChoice};
use korb_catalogue::disturbs_line;
use serde::Serialize;

use crate::failure::Failure;

/// Whether what is drawn has colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// None at all.
    Plain,
    /// Those that annotate-snippets has, as escape sequences.
    Colored,
}

impl Look {
    /// What standard output shows.
    pub(crate) fn of_stdout() -> Self {
        if AutoStream::choice(&io::stdout()) == ColorChoice::Never { Self::Plain } else { Self::Colored }
    }
}

/// Writes to standard output, and ends with one line break.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    written(|| {
        let mut out = io::stdout().lock();
        writeln!(out, "{}", text.trim_end_matches('\n'))?;
        out.flush()
    })
}

/// Set once, before anything else.
static IS_QUIET: AtomicBool = AtomicBool::new(false);

/// Leaves out what nobody asked for.
pub(crate) fn set_quiet(is_quiet: bool) {
    IS_QUIET.store(is_quiet, Ordering::Relaxed);
}

/// Whether only what was asked for is printed, and what is wrong.
pub(crate) fn is_quiet() -> bool {
    IS_QUIET.load(Ordering::Relaxed)
}

/// Writes to standard output what a command has done, unless nobody wants to know.
pub(crate) fn announce(text: &str) -> Result<(), Failure> {
    if is_quiet() { Ok(()) } else { print(text) }
}

/// Says beside what was asked for what it depends on or needs, unless nobody wants to know.
pub(crate) fn advise(text: &str) {
    if !is_quiet() {
        to_stderr(text);
    }
}

/// Writes a line to standard error, beside what was asked for. If nobody can read it, what is done is done all the same.
pub(crate) fn to_stderr(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Does what writes to standard output: whatever does is done here. A reader that has seen enough is no error.
pub(crate) fn written(write: impl FnOnce() -> io::Result<()>) -> Result<(), Failure> {
    is_read(write).map(|_| ())
}

/// The same, and whether somebody is still there who reads it.
pub(crate) fn is_read(write: impl FnOnce() -> io::Result<()>) -> Result<bool, Failure> {
    match write() {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(anyhow::Error::from(error).context("standard output cannot be written").into()),
    }
}

/// A number of something: "1 file", "2 files".
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// Several things in a sentence: "a", "a and b", "a, b and c".
pub(crate) fn all_of(things: &[String]) -> String {
    match things {
        [] => String::new(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}

/// A path as it is shown to people.
pub(crate) fn show(path: &Path) -> String {
    printable(&path.to_string_lossy())
}

/// What somebody wrote, in one line that is not wider than this.
pub(crate) fn one_line(text: &str, width: usize) -> String {
    let line = printable(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    // Nobody sees more than this of it, however narrow its characters are.
    let line = &line[..line.floor_char_boundary(width.saturating_mul(8))];
    match &textwrap::wrap(line, width.saturating_sub(2))[..] {
        [] => String::new(),
        [whole] => whole.to_string(),
        [beginning, ..] => format!("{beginning} …"),
    }
}

/// Text from elsewhere, with everything escaped that would move the cursor, change colors or turn the direction of the
/// line.
pub(crate) fn printable(text: &str) -> String {
    as_printable(text).into_owned()
}

/// The same, without a copy where nothing has to be escaped.
pub(crate) fn as_printable(text: &str) -> Cow<'_, str> {
    if !has_disturbing(text) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if disturbs_line(c) { c.escape_default().to_string() } else { c.to_string() }).collect()
}

/// The same text, if nothing in it has to be escaped.
pub(crate) fn made_printable(text: String) -> String {
    if has_disturbing(&text) { printable(&text) } else { text }
}

/// Whether anything in a text would disturb its line. Most texts are of ASCII, and one look at many of its bytes is enough.
pub(crate) fn has_disturbing(text: &str) -> bool {
    let is_calm = |byte: u8| matches!(byte, b' '..=b'~');
    !text.bytes().fold(true, |is_ascii, byte| is_ascii & is_calm(byte)) && text.contains(disturbs_line)
}

/// Text from elsewhere without the sequences by which a terminal is told something: of "\u{1b}[31mKim" only "Kim". One that is
/// not at its end where its line is takes no more than that line along.
pub(crate) fn without_escapes(text: &str) -> Cow<'_, str> {
    // Those that begin with one character mean the same as these two.
    let begins = |c: char| matches!(c, '\u{90}' | '\u{98}' | '\u{9b}'..='\u{9f}');
    if !text.contains(|c: char| c == '\u{1b}' || begins(c)) {
        return Cow::Borrowed(text);
    }
    let mut in_two = String::with_capacity(text.len());
    for c in text.chars() {
        match u8::try_from(c) {
            Ok(code) if begins(c) => in_two.extend(['\u{1b}', char::from(code - 0x40)]),
            _ => in_two.push(c),
        }
    }
    let lines: Vec<_> = in_two.split('\n').map(|line| strip_str(line).to_string()).collect();
    Cow::Owned(lines.join("\n"))
}

/// A value as JSON in one line. What [`printable`] escapes is escaped here in the way of JSON: an `ESC` in a string is the
/// same to programs as `\u001b`, and does nothing to a terminal.
pub(crate) fn json_line(value: &impl Serialize) -> String {
    escaped(&serde_json::to_string(value).expect("a value whose keys are texts"))
}

/// The same in several lines, for people to read.
pub(crate) fn json_lines(value: &impl Serialize) -> String {
    escaped(&serde_json::to_string_pretty(value).expect("a value whose keys are texts"))
}

fn escaped(json: &str) -> String {
    // Only the line breaks between values are left; in strings, they are escaped already.
    let disturbs = |c: char| c != '\n' && disturbs_line(c);
    if !json.contains(disturbs) {
        return json.to_owned();
    }
    let mut out = String::with_capacity(json.len() + 64);
    for c in json.chars() {
        if disturbs(c) {
            // None of these characters is beyond 16 bits.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn nothing_is_left_of_what_a_terminal_is_told() {
        for (text, left) in [
            ("Kim\tß日\r\n", "Kim\tß日\r\n"),
            ("\u{1b}[31mKim\u{1b}[0m", "Kim"),
            ("\u{9b}1;31mKim\u{9b}m ", "Kim "),
            ("a\u{1b}]8;;https://e.org\u{1b}\\b\u{1b}]8;;\u{7}c", "abc"),
            ("a\u{9d}0;title\u{9c}b\u{90}q\u{9c}c", "abc"),
            ("a\u{1b}]0;no end\nb\u{1b}[31\nc\u{1b}", "a\nb\nc"),
        ] {
            assert_eq!(without_escapes(text), left, "{text:?}");
        }
    }

    #[test]
    fn json_means_the_same_and_does_nothing_to_a_terminal() {
        let value = json!({ "a\u{1b}[2J": ["\u{9b}\u{202e}b\u{2028}\n", "ü😀\u{200d}"] });
        for text in [json_line(&value), json_lines(&value)] {
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
            assert!(!text.contains(|c| c != '\n' && disturbs_line(c)), "{text:?}");
            assert!(text.contains("ü😀\u{200d}"));
        }
        assert!(!json_line(&value).contains('\n'));
    }
}
