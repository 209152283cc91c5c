//! Writing to standard output, and making text from elsewhere fit for a terminal.

use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use korb_catalogue::disturbs_line;

use crate::failure::Failure;

/// Writes to standard output, and ends with one line break.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    written(writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush()))
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

/// Writes a line to standard error, beside what was asked for. If nobody can read it, what is done is done all the same.
pub(crate) fn to_stderr(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// The result of writing to standard output. A reader that has seen enough is no error.
pub(crate) fn written(result: io::Result<()>) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(anyhow::Error::from(error).context("standard output cannot be written").into())
        }
        _ => Ok(()),
    }
}

/// A number of something: "1 file", "2 files".
pub(crate) fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
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
    if !text.contains(disturbs_line) {
        return text.to_owned();
    }
    text.chars().map(|c| if disturbs_line(c) { c.escape_default().to_string() } else { c.to_string() }).collect()
}
