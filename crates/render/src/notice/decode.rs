//! From what stands in a file to what people read: just far enough to look for words and addresses.
//!
//! Each function undoes one way of writing text. Which of them a file asks for is decided in `readings.rs`.

use std::borrow::Cow;
use std::convert::Infallible;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use memchr::memchr;
use percent_encoding::percent_decode_str;

/// The text of a file, whatever its encoding: UTF-8, UTF-16 with a byte-order mark, else Latin-1. What is no text becomes a
/// text that nobody can read: browsers show a page with a zero byte in it, too.
pub fn decode_text(bytes: &[u8]) -> Cow<'_, str> {
    let utf_16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<_> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => return utf_16(rest, u16::from_be_bytes),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

/// Decodes entities where a file is not HTML: in XML and in Markdown these end with a semicolon, or they are none. So
/// `?a=1&copy=2` stays an address.
pub(super) fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = push_entity(rest, &mut out).unwrap_or_else(|| {
            out.push('&');
            1
        });
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Writes what the entity at the beginning of a text stands for, and returns its length; `None` if there is none.
fn push_entity(text: &str, out: &mut String) -> Option<usize> {
    // The longest name is `CounterClockwiseContourIntegral`; numbers can have zeros before them.
    const LONGEST: usize = 40;
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let length = 1 + text.bytes().skip(1).take(LONGEST).take_while(is_name).count();
    if text.as_bytes().get(length) != Some(&b';') {
        return None;
    }
    let entity = &text[..=length];
    let start = out.len();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        if let CallbackEvent::String { value } = event {
            out.push_str(&String::from_utf8_lossy(value));
        }
        None::<Infallible>
    });
    let Ok(()) = Tokenizer::new_with_emitter(entity, emitter).finish();
    // HTML knows some names without a semicolon: of `&copyx;` it decodes the beginning.
    let decoded = &out[start..];
    if decoded.ends_with(';') && decoded.len() > 1 {
        out.truncate(start);
        return None;
    }
    Some(entity.len())
}

/// Decodes escapes with a backslash.
pub(super) fn backslashes(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let Some(escaped) = rest.chars().next() else { break };
        rest = &rest[escaped.len_utf8()..];
        let digits = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        match rest.get(..digits).and_then(|code| u32::from_str_radix(code, 16).ok()) {
            Some(code) if digits > 0 => {
                rest = &rest[digits..];
                out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            _ => match escaped {
                'n' | 't' | 'r' => out.push('\n'),
                '\n' => rest = rest.trim_start_matches([' ', '\t']),
                other => out.push(other),
            },
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Decodes what `%XX` stands for. Bytes that are not UTF-8 are replaced.
pub(super) fn percent(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Decodes quoted-printable (RFC 2045, section 6.7). What is no code stays as it is.
pub(super) fn quoted_printable(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches([' ', '\t', '\r', '\n']);
        // A line that ends with an equals sign goes on in the next. White space behind the sign came with the transport.
        let (content, end) = match content.strip_suffix('=') {
            Some(content) => (content, ""),
            None => (content, if line.ends_with('\n') { "\n" } else { "" }),
        };
        let mut rest = content.as_bytes();
        while let Some(at) = memchr(b'=', rest) {
            out.extend_from_slice(&rest[..at]);
            let code = rest[at + 1..].first_chunk().copied().and_then(hexadecimal);
            out.push(code.unwrap_or(b'='));
            rest = &rest[at + if code.is_some() { 3 } else { 1 }..];
        }
        out.extend_from_slice(rest);
        out.extend_from_slice(end.as_bytes());
    }
    out
}

/// The byte that two hexadecimal digits stand for.
fn hexadecimal(digits: [u8; 2]) -> Option<u8> {
    let [first, second] = digits.map(|digit| char::from(digit).to_digit(16));
    u8::try_from(first? << 4 | second?).ok()
}

/// Decodes base64, and skips the characters that are not part of it.
pub(super) fn base64(text: &str) -> Vec<u8> {
    const NONE: u8 = 64;
    const VALUES: [u8; 256] = {
        const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut values = [NONE; 256];
        let mut value = 0;
        while value < NONE {
            values[DIGITS[value as usize] as usize] = value;
            value += 1;
        }
        values
    };
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for six in text.bytes().map(|byte| VALUES[usize::from(byte)]).filter(|value| *value < NONE) {
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count).to_le_bytes()[0]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entity_ends_with_a_semicolon() {
        for (written, read) in [
            ("&amp;&#8222;&#x201C;&uuml;&NotEqualTilde;", "&„“ü≂̸"),
            ("&CounterClockwiseContourIntegral;&semi;&#0000000000000000000000000000000000059;", "∳;;"),
            ("?a=1&copy=2&copy", "?a=1&copy=2&copy"),
            ("&copyx; &nothing; &; & &#; &#x; &ä; &amp", "&copyx; &nothing; &; & &#; &#x; &ä; &amp"),
            ("&#x110000;&#0;", "\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(entities(written), read);
        }
    }
}
