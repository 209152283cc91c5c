//! What the reader of a mail sees: each of its text parts, decoded. A mail program shows one of several alternatives,
//! so every one of them must carry the notice.

use super::decode::{decode_text, hexadecimal};
use super::html;

/// How deep parts can be nested; no mail program makes more than three.
const MAX_DEPTH: usize = 8;

/// The texts of a mail; what cannot be taken apart is one text as it is.
pub(crate) fn readings(mail: &str) -> Vec<String> {
    let mail = mail.replace("\r\n", "\n");
    let mut found = Vec::new();
    part(&mail, 0, &mut found);
    if found.is_empty() { vec![mail] } else { found }
}

fn part(text: &str, depth: usize, found: &mut Vec<String>) {
    let (head, body) = text.split_once("\n\n").unwrap_or((text.strip_prefix('\n').map_or(text, |_| ""), text));
    // A header goes on in lines that begin with white space.
    let head = head.replace("\n ", " ").replace("\n\t", " ");
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let content_type = header("Content-Type").unwrap_or("text/plain");
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if kind.starts_with("multipart/") && depth < MAX_DEPTH {
        if let Some(boundary) = parameter(content_type, "boundary") {
            let boundary = format!("--{boundary}");
            let mut parts = body.split(&*boundary);
            parts.next();
            for inner in parts.take_while(|inner| !inner.starts_with("--")) {
                part(inner.strip_prefix('\n').unwrap_or(inner), depth + 1, found);
            }
        }
        return;
    }
    let is_attached = header("Content-Disposition").is_some_and(|value| value.trim_start().starts_with("attachment"));
    if is_attached || !(kind == "text/plain" || kind == "text/html") {
        return;
    }
    let bytes = match header("Content-Transfer-Encoding").unwrap_or_default().to_ascii_lowercase().as_str() {
        "quoted-printable" => hexadecimal(soft_breaks(body).as_bytes(), b'='),
        "base64" => base64(body),
        _ => body.as_bytes().to_vec(),
    };
    let decoded = decode_text(&bytes).unwrap_or_default();
    if kind == "text/html" {
        found.push(html::read(&decoded).text);
    } else {
        found.push(decoded.into_owned());
    }
}

/// Quoted-printable without the line breaks that do not count, and the spaces that may stand before these.
fn soft_breaks(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    for line in body.split_inclusive('\n') {
        match line.trim_end().strip_suffix('=') {
            Some(line) => out.push_str(line),
            None => out.push_str(line),
        }
    }
    out
}

fn parameter<'v>(value: &'v str, name: &str) -> Option<&'v str> {
    value.split(';').skip(1).find_map(|parameter| {
        let (found, value) = parameter.split_once('=')?;
        found.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"'))
    })
}

/// Decodes base64; signs that are not of it are passed over.
fn base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for six in text.bytes().filter_map(value) {
        bits = bits << 6 | u32::from(six);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count).to_le_bytes()[0]);
        }
    }
    out
}
