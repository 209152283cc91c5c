//! What the reader of a mail sees: each of its text parts, decoded. A mail program shows one of several alternatives,
//! so every one of them must carry the notice.

use std::borrow::Cow;

use super::decode::{base64, decode_text, quoted_printable};
/// How deep parts can be nested; no mail program makes more than three.
const MAX_DEPTH: usize = 8;

/// A part of a mail that is shown.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) text: String,
    /// Whether it is a page.
    pub(super) is_page: bool,
}

/// The parts of a mail that are shown. Of a mail without any, nothing is seen.
pub(super) fn readings(mail: &str) -> Vec<Part> {
    let mail = if mail.contains('\r') { Cow::Owned(mail.replace("\r\n", "\n")) } else { Cow::Borrowed(mail) };
    let mut found = Vec::new();
    part(&mail, 0, &mut found);
    if found.is_empty() { vec![Part { text: String::new(), is_page: false }] } else { found }
}

fn part(text: &str, depth: usize, found: &mut Vec<Part>) {
    let (head, body) = match text.strip_prefix('\n') {
        Some(body) => ("", body),
        None => text.split_once("\n\n").unwrap_or((text, "")),
    };
    // A header goes on in lines that begin with white space.
    let head = head.replace("\n ", " ").replace("\n\t", " ");
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let content_type = header("Content-Type").unwrap_or("text/plain");
    let kind = first(content_type);
    if kind.starts_with("multipart/") && depth < MAX_DEPTH {
        if let Some(boundary) = parameter(content_type, "boundary") {
            for inner in parts(body, boundary) {
                part(inner, depth + 1, found);
            }
        }
        return;
    }
    let is_attached = header("Content-Disposition").is_some_and(|value| first(value) == "attachment");
    if is_attached || !(kind == "text/plain" || kind == "text/html") {
        return;
    }
    let decoded = match &*first(header("Content-Transfer-Encoding").unwrap_or_default()) {
        "quoted-printable" => decode_text(&quoted_printable(body)).into_owned(),
        "base64" => decode_text(&base64(body)).into_owned(),
        "" | "7bit" | "8bit" | "binary" => body.to_owned(),
        // No program knows how to show it (RFC 2045, section 6.4).
        _ => return,
    };
    found.push(Part { text: decoded, is_page: kind == "text/html" });
}

/// What stands between the lines that a boundary is written in. The line break before such a line belongs to it.
fn parts<'b>(body: &'b str, boundary: &str) -> Vec<&'b str> {
    let (mut parts, mut start, mut at) = (Vec::new(), None, 0);
    let between = |start: usize, end: usize| body.get(start..end.saturating_sub(1)).unwrap_or_default();
    for line in body.split_inclusive('\n') {
        let delimiter = line.strip_prefix("--").and_then(|line| line.strip_prefix(boundary)).map(str::trim_end);
        if let Some("" | "--") = delimiter {
            parts.extend(start.map(|start| between(start, at)));
            start = (delimiter == Some("")).then_some(at + line.len());
            if start.is_none() {
                return parts;
            }
        }
        at += line.len();
    }
    // A mail that was cut off.
    parts.extend(start.map(|start| &body[start..]));
    parts
}

/// The value of a header without its parameters, in lower case.
fn first(value: &str) -> String {
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The value of a parameter, which can be quoted.
fn parameter<'v>(value: &'v str, name: &str) -> Option<&'v str> {
    let mut is_quoted = false;
    let mut pieces = value.split(|c| {
        is_quoted ^= c == '"';
        c == ';' && !is_quoted
    });
    pieces.find_map(|piece| {
        let (found, value) = piece.split_once('=')?;
        let value = value.trim();
        let quoted = value.strip_prefix('"').map(|value| value.strip_suffix('"').unwrap_or(value));
        found.trim().eq_ignore_ascii_case(name).then(|| quoted.unwrap_or(value))
    })
}

#[cfg(test)]
mod tests {
    use mail_builder::headers::content_type::ContentType;
    use mail_builder::mime::MimePart;
    use mail_parser::{MessageParser, MimeHeaders, PartType};

    use super::*;

    /// The same by another parser.
    fn expected(mail: &str) -> Vec<String> {
        let message = MessageParser::new().with_mime_headers().parse(mail).expect("a mail");
        let shown = message
            .parts
            .iter()
            .filter(|part| !part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment));
        shown
            .filter_map(|part| match &part.body {
                PartType::Text(text) if part.is_content_type("text", "plain") || part.content_type().is_none() => {
                    Some(text.clone().into_owned())
                }
                PartType::Html(page) => Some(page.clone().into_owned()),
                _ => None,
            })
            .collect()
    }

    fn compare(mail: &str) -> usize {
        let lines = |texts: Vec<String>| -> Vec<String> {
            texts.iter().map(|text| text.replace("\r\n", "\n").trim_end().to_owned()).collect()
        };
        let read = lines(readings(mail).into_iter().map(|part| part.text).collect());
        assert_eq!(read, lines(expected(mail)), "{mail}");
        read.len()
    }

    #[test]
    fn mails_are_taken_apart_as_another_parser_does() {
        let texts = [
            "Hello.\n\n--b\n--b2\nFrom me = you; =3D = \n\tso ".to_owned(),
            "Grüße – „so“ 你好 👋\n".repeat(9),
            format!("{}\n{}=\n", "word ".repeat(60), "ü".repeat(100)),
            format!("<p>a &amp; b</p>\n<div hidden>x</div>{}", "ü = ".repeat(50)),
            String::new(),
        ];
        let (mut mails, mut read) = (0, 0);
        for plain in &texts {
            for page in &texts {
                let part = |kind: &'static str, text: &str| MimePart::new(kind, text.to_owned());
                let several = |kind: &'static str, boundary: &'static str, parts: Vec<MimePart<'static>>| {
                    MimePart::new(ContentType::new(kind).attribute("boundary", boundary), parts)
                };
                let alternative = |boundary| {
                    several("multipart/alternative", boundary, vec![part("text/plain", plain), part("text/html", page)])
                };
                for mail in [
                    part("text/plain", plain),
                    part("text/html", page),
                    alternative("=_b_="),
                    alternative("a; b"),
                    several(
                        "multipart/mixed",
                        "=_b",
                        vec![
                            alternative("=_b_="),
                            part("text/plain", page).attachment("x.txt"),
                            part("text/csv", plain),
                        ],
                    ),
                ] {
                    let mut bytes = Vec::new();
                    mail.write_part(&mut bytes);
                    let mail = String::from_utf8(bytes).unwrap();
                    read += compare(&mail);
                    compare(&mail.replace("\r\n", "\n"));
                    mails += 1;
                }
            }
        }
        assert_eq!((mails, read), (125, 8 * 25));
    }

    #[test]
    fn mails_that_people_have_written_are_taken_apart_alike() {
        for (mail, texts) in [
            ("Subject: x\n\na\n\nb", 1),
            (
                "content-type:TEXT/PLAIN;charset=utf-8\nCONTENT-TRANSFER-ENCODING: Quoted-Printable\n\na=3d=\n b =\nc=zz=",
                1,
            ),
            ("Content-Type: multipart/mixed;\n\tboundary=\"b\"\n\nbefore\n--b\n\na\n\nb: c\n\nd\n--b--\nbehind", 1),
            ("Content-Type: multipart/mixed; charset=x; boundary=b\n\n--b\n\nx\n--b  \n\nz\n--b-- \n", 2),
            (
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: Attachment; filename=a\n\nx\n--b\n\ny\n",
                1,
            ),
            ("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+\nw7w8L3A+\n", 1),
            (
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\nx\n--b\n\ny\n--b--\n",
                1,
            ),
        ] {
            assert_eq!(compare(mail), texts, "{mail}");
            assert_eq!(compare(&mail.replace('\n', "\r\n")), texts, "{mail}");
        }
    }

    /// The other parser looks for a boundary everywhere; RFC 2046 has it at the beginning of a line.
    #[test]
    fn only_a_line_is_a_boundary() {
        let mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx --b y\n--bb\n --b\n--b--\n";
        assert_eq!(readings(mail).iter().map(|part| &*part.text).collect::<Vec<_>>(), ["x --b y\n--bb\n --b"]);
    }

    #[test]
    fn drafts_are_taken_apart_alike() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases/render/expected/dist/de/mail/drafts");
        let drafts =
            std::fs::read_dir(folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        let read: Vec<_> = drafts.map(|draft| compare(&draft)).collect();
        assert!(!read.is_empty() && read.iter().all(|texts| *texts == 2), "{read:?}");
    }
}
