//! A string between double quotation marks, as JSON and YAML both read it.

use std::borrow::Cow;

use crate::scan::{self, is_one_of};

/// Writes a text as a JSON string that is also a double-quoted scalar of YAML 1.2: YAML forbids some invisible
/// characters that JSON allows, and takes others for line breaks.
pub(crate) fn quote(text: &str, out: &mut String) {
    // All that needs an escape, or might, begins with one of these bytes.
    let is_suspect = |byte: u8| (byte < b' ') | is_one_of(byte, [b'"', b'\\', 0x7f, 0xc2, 0xe2, 0xef]);
    out.push('"');
    scan::replace(text, is_suspect, escape, out);
    out.push('"');
}

/// The escape of the first character, if it needs one, and how many bytes that character has.
fn escape(text: &str) -> Option<(Cow<'static, str>, usize)> {
    let c = text.chars().next()?;
    let escape = match c {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
            // None of them is beyond the basic plane, where JSON would need two escapes.
            return Some((format!("\\u{:04x}", u32::from(c)).into(), c.len_utf8()));
        }
        _ => return None,
    };
    Some((escape.into(), c.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_comes_back() {
        let all: String = (0..=0xffff).filter_map(char::from_u32).chain(['\u{1f600}', '\u{10ffff}']).collect();
        let mut quoted = String::new();
        quote(&all, &mut quoted);
        assert_eq!(serde_json::from_str::<String>(&quoted).unwrap(), all);
        // What YAML 1.2 does not take as it is, section 5.1.
        assert!(!quoted.contains(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{feff}' | '\u{fffe}')));
    }

    #[test]
    fn what_needs_no_escape_stays_readable() {
        let mut quoted = String::new();
        quote("„Grüße“ – 你好 👋 / 'so'", &mut quoted);
        assert_eq!(quoted, "\"„Grüße“ – 你好 👋 / 'so'\"");
    }
}
