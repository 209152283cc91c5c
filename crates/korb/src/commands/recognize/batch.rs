//! Many messages, one JSON object a line, in the order in which they come.
//!
//! Nothing is kept but the lines that have come and are not answered yet, so that the input can be of any length, and a
//! program that waits for each answer before it asks on gets it.

use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use korb_localization::LocaleTag;
use korb_recognition::Recognizer;
use serde::Deserialize;
use serde_json::{Value, json};

use super::shown;
use crate::failure::Failure;
use crate::jobs::each;
use crate::learned::recognized;
use crate::message::MOST_BYTES;
use crate::out::{counted, json_line, to_stderr};

/// A line as it comes. Other keys are left alone: they belong to whoever asks.
#[derive(Deserialize)]
struct Line {
    text: String,
    id: Option<Value>,
}

/// The most bytes of a line: a message, with each of its characters escaped.
const MOST_LINE: usize = 6 * MOST_BYTES;

/// How many bytes are read at once, and how many messages answered: enough for all processors.
const AT_ONCE: usize = 1 << 20;
const MOST_AT_ONCE: usize = 1 << 12;

pub(super) fn run(recognizer: &Recognizer, locale: Option<&LocaleTag>) -> Result<ExitCode, Failure> {
    let mut input = BufReader::with_capacity(AT_ONCE, io::stdin().lock());
    let (mut number, mut broken) = (0, 0_usize);
    loop {
        let mut lines = Vec::new();
        // Waits for one line, and takes what else has come by then.
        while lines.is_empty() || lines.len() < MOST_AT_ONCE && input.buffer().contains(&b'\n') {
            let line = next_line(&mut input);
            let line = line.map_err(|error| anyhow::Error::from(error).context("standard input cannot be read"))?;
            let Some(line) = line else { break };
            number += 1;
            if line.as_ref().is_none_or(|line| !line.trim_ascii().is_empty()) {
                lines.push((number, line));
            }
        }
        if lines.is_empty() {
            break;
        }
        let answers = each(&lines, |(): &mut (), (number, line)| answer(recognizer, locale, *number, line.as_deref()));
        broken += answers.iter().filter(|answer| answer.is_err()).count();
        let mut out = String::new();
        for answer in answers {
            out.push_str(&answer.unwrap_or_else(|fault| fault));
            out.push('\n');
        }
        let mut stdout = io::stdout().lock();
        match stdout.write_all(out.as_bytes()).and_then(|()| stdout.flush()) {
            Ok(()) => {}
            // Whoever reads it has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(ExitCode::SUCCESS),
            Err(error) => return Err(anyhow::Error::from(error).context("standard output cannot be written").into()),
        }
    }
    if broken > 0 {
        to_stderr(&format!("{} could not be read", counted(broken, "line")));
    }
    Ok(ExitCode::from(u8::from(broken > 0)))
}

/// The next line without its end; `None` in it if it is longer than any should be.
#[expect(clippy::option_option, reason = "the input can be at its end, and a line can be too long to be kept")]
fn next_line(input: &mut impl BufRead) -> io::Result<Option<Option<Vec<u8>>>> {
    let mut line = Vec::new();
    let mut is_there = false;
    let mut is_too_long = false;
    loop {
        let buffer = match input.fill_buf() {
            Ok(buffer) => buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if buffer.is_empty() {
            break;
        }
        is_there = true;
        let end = memchr_newline(buffer);
        let part = &buffer[..end.unwrap_or(buffer.len())];
        is_too_long |= line.len() + part.len() > MOST_LINE;
        if is_too_long {
            line = Vec::new();
        } else {
            line.extend_from_slice(part);
        }
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            break;
        }
    }
    Ok(is_there.then(|| (!is_too_long).then_some(line)))
}

fn memchr_newline(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'\n')
}

/// The answer to a line, or the object that says what is wrong with it.
fn answer(
    recognizer: &Recognizer,
    locale: Option<&LocaleTag>,
    number: usize,
    line: Option<&[u8]>,
) -> Result<String, String> {
    let fault = |fault: String, id: Option<Value>| {
        let mut object = json!({ "error": fault, "line": number });
        if let Some(id) = id {
            object["id"] = id;
        }
        json_line(&object)
    };
    let too_long = || format!("the line has more than {} KiB", MOST_LINE >> 10);
    let line = line.ok_or_else(|| fault(too_long(), None))?;
    let Line { text, id } = serde_json::from_slice(line).map_err(|error| fault(why(&error), None))?;
    if text.len() > MOST_BYTES {
        return Err(fault(format!("the text has more than {} KiB", MOST_BYTES >> 10), id));
    }
    Ok(shown::as_line(&recognized(recognizer, locale, &text), id))
}

/// What is wrong with a line. The parser sees only this one, so its number for it is always 1.
fn why(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&place).unwrap_or(&message);
    let message = format!("{message} (column {})", error.column());
    if error.is_data() {
        format!("this is not {{\"text\": \"…\"}}: {message}")
    } else {
        format!("this is no JSON: {message}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_one_by_one_however_they_end() {
        let long = "x".repeat(MOST_LINE + 1);
        let input = format!("a\n\nb\r\n{long}\n{}\nlast", &long[1..]);
        for capacity in [1, 2, 100, AT_ONCE] {
            let mut input = BufReader::with_capacity(capacity, input.as_bytes());
            let mut lines = Vec::new();
            while let Some(line) = next_line(&mut input).unwrap() {
                lines.push(line.map(|line| line.len()));
            }
            assert_eq!(lines, [Some(1), Some(0), Some(2), None, Some(MOST_LINE), Some(4)], "{capacity}");
        }
    }
}
