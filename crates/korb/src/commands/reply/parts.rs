//! Copying a divided reply: a clipboard holds one text, so each part is copied when the one before has been pasted.

use std::io::{self, BufRead, IsTerminal};

use crate::clipboard;
use crate::failure::Failure;
use crate::out::to_stderr;

/// Copies the parts, or only that number of them. On a terminal, Enter copies the next.
///
/// # Errors
///
/// The clipboard cannot be written to.
pub(super) fn copy(parts: &[String], only: Option<usize>) -> Result<(), Failure> {
    let is_asked = only.is_none() && io::stdin().is_terminal() && io::stderr().is_terminal();
    let mut number = only.unwrap_or(1);
    loop {
        let program = clipboard::copy(&parts[number - 1])?;
        let copied = format!("Copied part {number} of {} to the clipboard by {program}.", parts.len());
        if number == parts.len() {
            to_stderr(&format!("{copied} That was the last one."));
            return Ok(());
        }
        number += 1;
        if !is_asked {
            to_stderr(&format!("{copied} Next is --part {number}."));
            return Ok(());
        }
        to_stderr(&format!("{copied} Press Enter for part {number}."));
        // At the end of the input nobody wants the rest.
        if !matches!(io::stdin().lock().read_line(&mut String::new()), Ok(1..)) {
            return Ok(());
        }
    }
}
