//! From what stands in a file to what people read: just far enough to look for words and addresses.
//!
//! Each function undoes one way of writing text. Which of them a file asks for is decided in `readings.rs`.

use std::borrow::Cow;

/// The text of a file, whatever its encoding: UTF-8, UTF-16 with a byte-order mark, else Latin-1. `None` if it is no
/// text.
pub fn decode_text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let utf_16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<_> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return Some(utf_16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => return Some(utf_16(rest, u16::from_be_bytes)),
        _ if bytes.contains(&0) => return None,
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    Some(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    })
}

/// Decodes the entities of XML, those of HTML that stand for what notices are made of, and numbers.
pub(crate) fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        // The longest name here has eight letters.
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, entity(&rest[1..end])?))) {
            Some((end, c)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("colon", ':'),
    ("sol", '/'),
    ("period", '.'),
    ("hyphen", '‐'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("shy", '\u{ad}'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("ntilde", 'ñ'),
    ("hellip", '…'),
];

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
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
        let Some(sign) = rest.chars().next() else { break };
        rest = &rest[sign.len_utf8()..];
        let digits = match sign {
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
            _ => match sign {
                'n' | 't' | 'r' => out.push('\n'),
                '\n' => rest = rest.trim_start_matches([' ', '\t']),
                sign => out.push(sign),
            },
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Decodes what `%XX` stands for. What is not UTF-8 then stays unreadable.
pub(crate) fn percent(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    if !bytes.contains(&b'%') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(String::from_utf8_lossy(&hexadecimal(bytes, b'%')).into_owned())
}

/// Decodes two hexadecimal digits behind `sign`.
pub(crate) fn hexadecimal(bytes: &[u8], sign: u8) -> Vec<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (digit(at + 1), digit(at + 2)) {
            (Some(high), Some(low)) if *byte == sign => {
                out.push(u8::try_from(high * 16 + low).unwrap_or_default());
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

/// Takes the backslashes from before the signs that they take the meaning from, and decodes entities.
pub(crate) fn unescape_markdown(text: &str) -> String {
    let text = entities(text);
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let sign = after.chars().next().filter(char::is_ascii_punctuation);
        out.push(sign.unwrap_or('\\'));
        rest = &after[sign.map_or(0, char::len_utf8)..];
    }
    out.push_str(rest);
    out
}

/// Markdown without what only its source shows: comments as in HTML, and `[//]: # (…)`.
pub(super) fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("<!--") {
        out.push_str(&rest[..at]);
        // A backslash makes it text, unless it is itself the text that one makes.
        if rest[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1 {
            out.push('<');
            rest = &rest[at + 1..];
            continue;
        }
        rest = rest[at..].find("-->").map_or("", |end| &rest[at + end + 3..]);
    }
    out.push_str(rest);
    if out.contains("[//]:") {
        let lines = out.lines().filter(|line| !line.trim_start().starts_with("[//]:"));
        out = lines.collect::<Vec<_>>().join("\n");
    }
    out
}
