//! The rules of XML for texts and comments, for every format that is written in it.

use crate::entities::entity;
use crate::scan::{self, is_one_of};

/// Writes a text. HTML's escapes are XML's, too; control characters have none, and are left out.
pub(crate) fn text(text: &str, out: &mut String) {
    let replacement = |rest: &str| match rest.chars().next()? {
        c if is_forbidden(c) => Some(("".into(), c.len_utf8())),
        c if c.is_ascii() => Some((entity(rest.as_bytes()[0]).into(), 1)),
        _ => None,
    };
    scan::replace(text, is_suspect, replacement, out);
}

/// Writes a text in which nothing is escaped. It can hold everything but its own end, which is divided.
pub(crate) fn cdata(text: &str, out: &mut String) {
    out.push_str("<![CDATA[");
    out.push_str(&text.replace(is_forbidden, "").replace("]]>", "]]]]><![CDATA[>"));
    out.push_str("]]>");
}

/// Writes a comment. Two hyphens must not meet in it, so a character that nobody sees goes between them.
pub(crate) fn comment(text: &str, out: &mut String) {
    out.push_str("<!-- ");
    let mut last = ' ';
    for c in text.chars().filter(|c| !is_forbidden(*c)) {
        if (last, c) == ('-', '-') {
            out.push('\u{2060}');
        }
        out.push(c);
        last = c;
    }
    out.push_str(" -->\n");
}

/// Whether a byte is escaped, or may begin what no document can contain.
fn is_suspect(byte: u8) -> bool {
    (byte < b' ') & !is_one_of(byte, *b"\t\n\r") | is_one_of(byte, *b"&<>\"'\xef")
}

/// What no document of XML 1.0 can contain.
fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: fn(&str, &mut String), text: &str) -> String {
        let mut out = String::new();
        write(text, &mut out);
        out
    }

    #[test]
    fn nothing_gets_out() {
        assert_eq!(written(text, "<a> & \u{1}\"b\""), "&lt;a&gt; &amp; &quot;b&quot;");
        assert_eq!(written(cdata, "a]]>b\u{0}<"), "<![CDATA[a]]]]><![CDATA[>b<]]>");
        assert_eq!(written(cdata, "]]]>"), "<![CDATA[]]]]]><![CDATA[>]]>");
        assert_eq!(written(comment, "a--->b-"), "<!-- a-\u{2060}-\u{2060}->b- -->\n");
    }
}
