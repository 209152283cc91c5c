//! Many messages, one JSON object a line, in the order in which they come.
//!
//! Nothing is kept but the lines that have come and are not answered yet, so that the input can be of any length, and a
//! program that waits for each answer before it asks on gets it.

use std::io::{self, BufRead, BufReader, Write};
use std::process::ExitCode;

use korb_catalogue::did_you_mean;
use korb_localization::LocaleTag;
use korb_recognition::Recognizer;
use serde_json::{Value, json};

use super::shown;
use crate::failure::Failure;
use crate::jobs::each;
use crate::learned::recognized;
use crate::message::MOST_BYTES;
use crate::out::{counted, is_read, json_line, printable, to_stderr, without_escapes};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The most bytes of a line: a message, with each of its characters escaped.
const MOST_LINE: usize = 6 * MOST_BYTES;

/// How many bytes are read at once, and how many messages answered: enough for all processors.
const AT_ONCE: usize = 1 << 20;
const MOST_AT_ONCE: usize = 1 << 12;

pub(super) fn run(recognizer: &Recognizer, locale: Option<&LocaleTag>) -> Result<ExitCode, Failure> {
    let mut input = BufReader::with_capacity(AT_ONCE, io::stdin().lock());
    let (mut number, mut broken, mut first) = (0, 0_usize, None);
    loop {
        let mut lines = Vec::new();
        // Waits for one line, and takes what else has come by then.
        while lines.is_empty() || lines.len() < MOST_AT_ONCE && input.buffer().contains(&b'\n') {
            let line = next_line(&mut input);
            let line = line.map_err(|error| anyhow::Error::from(error).context("standard input cannot be read"))?;
            let Some(mut line) = line else { break };
            number += 1;
            // Windows puts a mark before texts.
            if let Some(line) = line.as_mut().filter(|line| number == 1 && line.starts_with(BYTE_ORDER_MARK)) {
                line.drain(..BYTE_ORDER_MARK.len());
            }
            if line.as_ref().is_none_or(|line| !line.trim_ascii().is_empty()) {
                lines.push((number, line));
            }
        }
        if lines.is_empty() {
            break;
        }
        let answers = each(&lines, |(): &mut (), (_, line)| answer(recognizer, locale, line.as_deref()));
        let mut out = String::new();
        for ((number, _), answer) in lines.iter().zip(answers) {
            let line = answer.unwrap_or_else(|fault| {
                broken += 1;
                let line = fault.as_json(*number);
                first.get_or_insert((*number, fault.why));
                line
            });
            out.push_str(&line);
            out.push('\n');
        }
        let write = || {
            let mut stdout = io::stdout().lock();
            stdout.write_all(out.as_bytes())?;
            stdout.flush()
        };
        if !is_read(write)? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    let Some((number, why)) = first else { return Ok(ExitCode::SUCCESS) };
    let first = if broken > 1 { "the first is " } else { "" };
    to_stderr(&format!("{} could not be read; {first}line {number}: {}", counted(broken, "line"), printable(&why)));
    Ok(ExitCode::FAILURE)
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

/// Why a line got no answer, and its `id` if it could be read.
#[derive(Debug, PartialEq, Eq)]
struct Fault {
    why: String,
    id: Option<Value>,
}

impl Fault {
    fn new(why: impl Into<String>) -> Self {
        Self { why: why.into(), id: None }
    }

    fn as_json(&self, number: usize) -> String {
        let mut object = json!({ "error": self.why, "line": number });
        if let Some(id) = &self.id {
            object["id"] = id.clone();
        }
        json_line(&object)
    }
}

/// The answer to a line; `None` stands for one that is too long.
fn answer(recognizer: &Recognizer, locale: Option<&LocaleTag>, line: Option<&[u8]>) -> Result<String, Fault> {
    let too_long = || Fault::new(format!("the line has more than {} KiB", MOST_LINE >> 10));
    let (text, id) = message(line.ok_or_else(too_long)?)?;
    Ok(shown::as_line(&recognized(recognizer, locale, &without_escapes(&text)), id))
}

/// The message of a line, and its `id`. Other keys are left alone: they belong to whoever asks.
fn message(line: &[u8]) -> Result<(String, Option<Value>), Fault> {
    let fault = match str::from_utf8(line) {
        Ok(line) => match serde_json::from_str(line) {
            Ok(value) => return of_value(value),
            Err(error) => not_json(line, &error),
        },
        Err(error) => format!("this is no text in UTF-8, from byte {} on", error.valid_up_to() + 1),
    };
    // What cannot be read may be in the text alone.
    let readable = with_whole_characters(&String::from_utf8_lossy(line));
    let id = serde_json::from_str(&readable).ok().and_then(|mut value: Value| Some(value.get_mut("id")?.take()));
    Err(Fault { why: fault, id })
}

fn of_value(value: Value) -> Result<(String, Option<Value>), Fault> {
    let mut object = match value {
        Value::Object(object) => object,
        other => return Err(Fault::new(format!("this is {}, and {EXPECTED}", kind(&other)))),
    };
    let (text, id) = (object.remove("text"), object.remove("id"));
    let why = match text {
        Some(Value::String(text)) if text.len() <= MOST_BYTES => return Ok((text, id)),
        Some(Value::String(_)) => {
            format!("`text` has more than {} KiB, and no message is that long", MOST_BYTES >> 10)
        }
        Some(other) => format!("`text` is {}, and not a string", kind(&other)),
        None => match did_you_mean("text", object.keys().map(String::as_str)) {
            Some(key) => format!("there is no `text`, only `{key}`; {EXPECTED}"),
            None => format!("there is no `text`; {EXPECTED}"),
        },
    };
    Err(Fault { why, id })
}

const EXPECTED: &str = "a line must be an object such as {\"text\": \"Hello\"}";

/// What a value is, in the words of JSON.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Why a line is no JSON. The parser sees only this one, so its number for it is always 1.
fn not_json(line: &str, error: &serde_json::Error) -> String {
    if serde_json::from_str::<Value>(&with_whole_characters(line)).is_ok() {
        return format!(
            "there is half of a character in column {}: one of \\ud800 to \\udfff without the other",
            error.column()
        );
    }
    if error.is_eof() {
        return format!("the JSON is not at its end where the line is; {EXPECTED}, and all of it in one line");
    }
    let place =
        if line.trim_start().starts_with('{') { format!(" in column {}", error.column()) } else { String::new() };
    format!("this is no JSON{place}; {EXPECTED}")
}

/// JSON in which an escaped surrogate that stands alone is replaced by U+FFFD. A text that was cut off in the middle of an emoji
/// has one.
fn with_whole_characters(json: &str) -> String {
    const LENGTH: usize = "\\uffff".len();
    let unit = |rest: &str| u16::from_str_radix(rest.strip_prefix("\\u")?.get(..4)?, 16).ok();
    let mut whole = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        whole.push_str(&rest[..at]);
        rest = &rest[at..];
        let pair = [unit(rest), rest.get(LENGTH..).and_then(unit)];
        let length = match pair {
            [Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)] => 2 * LENGTH,
            [Some(0xd800..=0xdfff), _] => {
                whole.push('\u{fffd}');
                rest = &rest[LENGTH..];
                continue;
            }
            // A backslash that is escaped begins no other escape.
            _ => rest.ceil_char_boundary(2),
        };
        whole.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    whole + rest
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

    #[test]
    fn a_line_without_a_message_says_what_is_wrong_and_keeps_its_id() {
        let long = format!(r#"{{"id": 7, "text": "{}"}}"#, "x".repeat(MOST_BYTES + 1));
        let deep = format!(r#"{{"id": 7, "text": "x", "more": {}}}"#, "[".repeat(200));
        for (line, said, id) in [
            (&b"no JSON"[..], "this is no JSON; a line must be an object such as {\"text\": ", None),
            (b"{'text': 'x'}", "this is no JSON in column 2;", None),
            (br#"{"id": 7, "text": "x"} {}"#, "this is no JSON in column 24;", None),
            (b"{", "all of it in one line", None),
            (br#"{"id": 7, "text": "x"#, "all of it in one line", None),
            (b"null", "this is null, and a line must be an object", None),
            (br#""text""#, "this is a string, and a line", None),
            (br#"[{"id": 7, "text": "x"}]"#, "this is an array, and a line", None),
            (br#"{"id": 7}"#, "there is no `text`; a line must be", Some(7)),
            (br#"{"id": 7, "texts": "x"}"#, "there is no `text`, only `texts`; a line must be", Some(7)),
            (br#"{"text": null, "id": 7}"#, "`text` is null, and not a string", Some(7)),
            (br#"{"text": true, "id": 7}"#, "`text` is true or false, and", Some(7)),
            (br#"{"text": 1e3, "id": 7}"#, "`text` is a number, and", Some(7)),
            (br#"{"text": ["x"], "id": 7}"#, "`text` is an array, and", Some(7)),
            (br#"{"text": {"id": 1}, "id": 7}"#, "`text` is an object, and", Some(7)),
            (long.as_bytes(), "`text` has more than 256 KiB", Some(7)),
            (deep.as_bytes(), "this is no JSON in column 1", None),
            (b"{\"id\": 7, \"text\": \"caf\xe9\"}", "this is no text in UTF-8, from byte 23 on", Some(7)),
            (br#"{"id": 7, "text": "\ud83d"}"#, "half of a character in column 26", Some(7)),
            (br#"{"id": 7, "text": "\\\udc00\ud83d\ude00"}"#, "half of a character", Some(7)),
        ] {
            let fault = message(line).unwrap_err();
            let line = String::from_utf8_lossy(&line[..line.len().min(80)]);
            assert!(fault.why.contains(said), "{line}: {}", fault.why);
            assert!(!fault.why.contains("line 1") && !fault.why.contains("expected"), "{line}: {}", fault.why);
            assert_eq!(fault.id, id.map(Value::from), "{line}");
        }
        for (line, text) in [
            (r#"{"text": "", "locale": [[]], "text ": 1}"#, ""),
            (r#"{"text": "\ud83d\ude00 \\ud83d"}"#, "😀 \\ud83d"),
            (" {\"text\": \"x\"}\r", "x"),
        ] {
            assert_eq!(message(line.as_bytes()), Ok((text.to_owned(), None)));
        }
    }
}
