//! HTML: pages, the HTML part of a mail.

use korb_catalogue::Markup;

use super::Target;
use super::write::{Form, Hold, Out};

pub(super) static HTML: Form = Form {
    markup: Markup::Html,
    emphasis: Some(["<em>", "</em>"]),
    strong: Some(["<strong>", "</strong>"]),
    hold: Hold::Always,
    line_break: "<br>\n",
    text: |text, out| escape_html(text, out.text),
    address: |address, target, out| {
        open(address, target, out);
        escape_html(address, out.text);
        out.push_str("</a>");
    },
    link: [open, |_, _, out| out.push_str("</a>")],
};

fn open(address: &str, target: &Target<'_>, out: &mut Out<'_>) {
    out.push_str("<a href=\"");
    escape_html(address, out.text);
    let is_license = target.license_url.is_some_and(|license| address.starts_with(license));
    out.push_str(if is_license { "\" rel=\"license\">" } else { "\">" });
}

/// Escapes what has a meaning in HTML, in text and in attributes between double quotation marks.
pub(crate) fn escape_html(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
