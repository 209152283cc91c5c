//! How much a TOML file can hold. Its parser keeps some hundred bytes of each sign, however little the file says with it,
//! and nothing of what stands in a text but the text.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::SourceFile;

/// How many bytes a file can have outside of its texts and comments. The largest that people have are a twentieth of it.
const MOST: usize = 1_000_000;

/// Refuses a TOML file that holds more than any that people write, before it is parsed.
///
/// # Errors
///
/// Where it has too much.
pub fn must_be_small_toml(file: &SourceFile) -> Result<(), Diagnostic> {
    let Some(at) = too_much(file.text().as_bytes(), MOST) else { return Ok(()) };
    let at = file.text().floor_char_boundary(at);
    let message = format!("this file has more than {MOST} letters and signs that are no text");
    let end = file.text().ceil_char_boundary(at + 1);
    Err(Diagnostic::error(Code::FileTooLarge, message).at(file, at..end).help("remove what does not belong there"))
}

/// Where a file has more than `most` bytes outside of texts and comments.
fn too_much(bytes: &[u8], most: usize) -> Option<usize> {
    let (mut at, mut held) = (0, 0);
    while at < bytes.len() {
        held += 1;
        if held > most {
            return Some(at);
        }
        at = match bytes[at] {
            quote @ (b'"' | b'\'') if bytes[at..].starts_with(&[quote; 3]) => behind(bytes, at + 3, quote, true),
            quote @ (b'"' | b'\'') => behind(bytes, at + 1, quote, false),
            b'#' => at + bytes[at..].iter().take_while(|byte| **byte != b'\n').count(),
            b' ' => at + bytes[at..].iter().take_while(|byte| **byte == b' ').count(),
            _ => at + 1,
        };
    }
    None
}

/// The place behind a text. One of a line ends with its line at the latest.
fn behind(bytes: &[u8], mut at: usize, quote: u8, has_lines: bool) -> usize {
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' if quote == b'"' => at += 1,
            b'\n' if !has_lines => return at,
            byte if byte == quote && !has_lines => return at + 1,
            byte if byte == quote && bytes[at..].starts_with(&[quote; 3]) => return at + 3,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_texts_and_comments_does_not_count() {
        let large = "x".repeat(1000);
        for text in [
            format!("a = \"{large}\""),
            format!("a = \"\\\"{large}\""),
            format!("a = '{large}\\'"),
            format!("a = \"\"\"\n{large}\"\n{large}\"\"\""),
            format!("a = '''\n{large}\n'{large}'''"),
            format!("# {large}\na = 1{}", " ".repeat(1000)),
            format!("a = \"{large}\nb = '{large}"),
        ] {
            assert_eq!(too_much(text.as_bytes(), 15), None, "{text}");
            assert!(too_much(text.as_bytes(), 3).is_some());
        }
    }

    #[test]
    fn what_is_outside_of_them_counts_wherever_a_text_ends() {
        for (text, held) in [
            ("a = [1,1]", 9),
            ("\"a\"\"b\"", 2),
            ("\"a\nb\n'", 5),
            ("'\\'b", 2),
            ("\"\"\"a\"\"\"b", 2),
            ("#a\nb", 3),
            ("a  b", 3),
        ] {
            assert_eq!(too_much(text.as_bytes(), held), None, "{text}");
            assert!(too_much(text.as_bytes(), held - 1).is_some(), "{text}");
        }
    }
}
