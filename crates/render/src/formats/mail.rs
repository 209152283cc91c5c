//! Replies as mails: a draft to open and send, and a link that begins one.
//!
//! A draft has neither sender nor addressee nor date: the mail program knows these. So the same texts give the same
//! bytes.

use std::fmt::Write;

use mail_builder::headers::Header;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::text::Text;
use mail_builder::mime::MimePart;

use crate::entities::escape_html;
use crate::formats::set::{MailLicense, Set};
use crate::markup::unmarked;
use crate::percent::percent_encode;
use crate::reply::Reply;

/// How long the lines of the plain part are at most, unless a word is longer (RFC 3676, section 4.2: 78 with the space
/// at the end, and some room for marks of quotation).
const COLUMNS: usize = 72;

/// A reply as a mail (RFC 5322) in plain text and in HTML.
pub fn draft(reply: &Reply, license: &MailLicense<'_>) -> String {
    let mut out: Vec<u8> = Vec::with_capacity(8000);
    out.extend_from_slice(b"MIME-Version: 1.0\r\n");
    // Outlook opens it as a draft, and not as a message that has come in.
    out.extend_from_slice(b"X-Unsent: 1\r\n");
    header("Subject", &subject(reply), &mut out);
    header("X-License", license.url, &mut out);
    header("X-Derived-From", license.work, &mut out);
    let subject = subject(reply);
    let (locale, dir) = (reply.locale.as_str(), reply.locale.direction().as_str());
    let mut html =
        format!("<!DOCTYPE html>\n<html lang=\"{locale}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    escape_html(&subject, &mut html);
    html.extend(["</title>\n</head>\n<body>\n", &reply.html(license.url), "\n</body>\n</html>\n"]);
    let of_type = |name| ContentType::new(name).attribute("charset", "utf-8");
    let plain = MimePart::new(of_type("text/plain").attribute("format", "flowed"), flowed(&reply.text()));
    let html = MimePart::new(of_type("text/html"), html);
    // The builder's own boundary would be another one each time. Neither encoding can contain this one: in base64 there
    // is no underscore, and in quoted-printable no equals sign before one.
    let alternatives = ContentType::new("multipart/alternative").attribute("boundary", "=_korb_=");
    MimePart::new(alternatives, vec![plain.language(locale), html.language(locale)]).write_part(&mut out);
    String::from_utf8(out).expect("headers and bodies are encoded as ASCII")
}

/// A link that begins a mail with the reply in it (RFC 6068).
pub fn mailto(reply: &Reply) -> String {
    let mut link = "mailto:?subject=".to_owned();
    link.extend(percent_encode(&subject(reply)));
    link.push_str("&body=");
    link.extend(percent_encode(&reply.text().replace('\n', "\r\n")));
    link
}

/// The page of all links.
pub(super) fn links(set: &Set<'_>, html: &mut String) {
    let (locale, dir) = (set.tag.as_str(), set.tag.direction().as_str());
    let mut title = String::new();
    escape_html(&set.title, &mut title);
    let metadata = &set.metadata;
    let _ = write!(
        html,
        "<!DOCTYPE html>\n<html lang=\"{locale}\" dir=\"{dir}\">\n<head>\n  <meta charset=\"utf-8\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <title>{title}</title>\n\
         {metadata}  <style>:root {{ color-scheme: light dark; font-family: sans-serif; line-height: 1.5 }}</style>\n</head>\n\
         <body>\n<main>\n  <h1>{title}</h1>\n  <ul>\n"
    );
    for named in &set.replies {
        html.push_str("    <li");
        if !named.reply.locale.same_language(set.tag) {
            let locale = &named.reply.locale;
            let _ = write!(html, " lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
        }
        html.push_str("><a href=\"");
        escape_html(&mailto(named.reply), html);
        html.push_str("\">");
        escape_html(&named.label, html);
        html.push_str("</a></li>\n");
    }
    html.extend(["  </ul>\n</main>\n<footer>\n  <p>", &set.html_notice, "</p>\n</footer>\n</body>\n</html>\n"]);
}

/// The subject is the request, which the reply answers.
fn subject(reply: &Reply) -> String {
    format!("Re: {}", reply.requests.first().map_or_else(String::new, |request| unmarked(request)))
}

/// Writes a header, whose value is encoded and folded where that is needed. An address is left whole, because nobody
/// could read it encoded; a line may have up to 998 characters (RFC 5322, section 2.1.1).
fn header(name: &str, value: &str, out: &mut Vec<u8>) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    if value.len() <= 900 && value.bytes().all(|byte| byte.is_ascii_graphic()) {
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    } else {
        Text::new(value).write_header(out, name.len() + 2);
    }
}

/// A text whose lines a mail program may join and break anew (RFC 3676): a line that ends with a space goes on in the
/// next. Lines break only at spaces, so that joining them is all there is to it (`DelSp=no`); a text that is written
/// without spaces has long lines, which the encoding of the part takes care of.
fn flowed(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for line in text.lines() {
        // A space at the end would join it to the next one.
        let mut rest = line.trim_end_matches(' ');
        loop {
            // The space that keeps a mail program from taking the line for something else (section 4.4).
            if rest.starts_with([' ', '>']) || rest.starts_with("From ") {
                out.push(' ');
            }
            let Some(end) = soft_break(rest) else { break };
            out.push_str(&rest[..end]);
            out.push('\n');
            rest = &rest[end..];
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}

/// Where a line that is too long breaks, if it can: behind the last spaces that fit, or else the first ones that come.
fn soft_break(line: &str) -> Option<usize> {
    let end = line.char_indices().nth(COLUMNS)?.0;
    let word = match line[..end].trim_start_matches(' ').rfind(' ') {
        Some(_) => line[..end].rfind(' ')?,
        None => end + line[end..].find(' ')?,
    };
    let after = word + (line[word..].len() - line[word..].trim_start_matches(' ').len());
    (after < line.len()).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a mail program reads, by section 4.1 of RFC 3676.
    fn read(flowed: &str) -> String {
        let mut text = String::new();
        for line in flowed.lines() {
            let line = line.strip_prefix(' ').unwrap_or(line);
            text.push_str(line);
            text.push_str(if line.ends_with(' ') { "" } else { "\n" });
        }
        text
    }

    #[test]
    fn a_flowed_text_comes_back() {
        let long = "word ".repeat(60);
        let texts = [
            "a\n\nb\n".to_owned(),
            "> a\nFrom b\n c\n-- d\n".to_owned(),
            format!("{}\n\n{}end\n", long.trim_end(), long.replace(' ', "   ")),
            format!("{}\n", "x".repeat(300)),
            format!("{} y\n", "x".repeat(300)),
            format!("{}> From y\n", "word ".repeat(14)),
            format!("{}From y\n", "word ".repeat(14)),
            format!("{}\n", "你好".repeat(200)),
            format!(" {} {}\n", "x".repeat(80), "y".repeat(80)),
        ];
        for text in texts {
            let written = flowed(&text);
            assert_eq!(read(&written), text, "{written}");
            for line in written.lines() {
                assert!(line.chars().count() <= 78 || line.trim().split(' ').count() == 1, "{line}");
            }
        }
    }

    #[test]
    fn a_link_is_made_of_what_links_can_have() {
        assert_eq!(percent_encode("a b&c=d?\r\nä%").to_string(), "a%20b%26c%3Dd%3F%0D%0A%C3%A4%25");
    }
}
