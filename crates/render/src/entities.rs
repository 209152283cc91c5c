//! Escapes that several modules need: those of HTML and of what is like it, and what no cell of a table may begin with.

use std::borrow::Cow;

use crate::scan::{self, is_one_of};

/// Escapes what has a meaning in HTML, in text and in attributes between quotation marks.
///
/// ```
/// let mut html = String::new();
/// korb_render::escape_html("<b> & 'c'", &mut html);
/// assert_eq!(html, "&lt;b&gt; &amp; &#39;c&#39;");
/// ```
pub fn escape_html(text: &str, out: &mut String) {
    escape(text, has_meaning, out);
}

/// The same of a text by itself. Most have nothing to escape.
pub(crate) fn escaped_html(text: &str) -> Cow<'_, str> {
    if !scan::has(text, has_meaning) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    escape_html(text, &mut escaped);
    Cow::Owned(escaped)
}

/// Whether a byte has a meaning in HTML.
fn has_meaning(byte: u8) -> bool {
    is_one_of(byte, *b"&<>\"'")
}

/// Escapes only what has a meaning between tags, for apps that know little more than these three entities.
pub(crate) fn escape_text(text: &str, out: &mut String) {
    escape(text, |byte| is_one_of(byte, *b"&<>"), out);
}

fn escape(text: &str, is_escaped: impl Fn(u8) -> bool, out: &mut String) {
    scan::replace(text, is_escaped, |rest| Some((entity(rest.as_bytes()[0]).into(), 1)), out);
}

/// The entity for a sign that has a meaning in HTML.
pub(crate) fn entity(sign: u8) -> &'static str {
    match sign {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        _ => "&#39;",
    }
}

/// Whether a spreadsheet would take a cell for a formula (OWASP, "CSV Injection").
pub(crate) fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
