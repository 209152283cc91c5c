//! CommonMark, and what GitHub and others add to it: tables, strikethrough, addresses that become links.

use korb_catalogue::Markup;

use super::marks::pieces;
use super::target::Target;
use super::write::{Form, Hold, Out};
use crate::percent::percent_encode_signs;

pub(super) static COMMONMARK: Form = Form {
    markup: Markup::Commonmark,
    emphasis: Some(["*", "*"]),
    strong: Some(["**", "**"]),
    hold: Hold::Flanking,
    line_break: "\\\n",
    enclosed: Some(['<', '>']),
    text,
    address,
    link: [
        |_, _, out| {
            // An exclamation mark before it would make an image of it.
            if out.before() == Some('!') {
                out.text.pop();
                out.push_str("\\!");
            }
            out.push('[');
        },
        |address, _, out| {
            out.push_str("](");
            destination(address, out);
            out.push(')');
        },
    ],
};

fn text(text: &str, out: &mut Out<'_>) {
    pieces(text, out, |c, after, out| {
        let escapes = match c {
            '\\' | '`' | '*' | '_' | '~' | '|' | '<' | '>' | '[' | ']' => true,
            // What may become an entity together with what follows.
            '&' => !after.starts_with(|c: char| !c.is_ascii_alphanumeric() && c != '#'),
            // A heading, a list, a rule, the underline of a heading.
            '#' | '-' | '+' | '=' => out.begins_line(),
            // The row below the head of a table.
            ':' => out.begins_line() && !after.starts_with(char::is_alphanumeric),
            '.' | ')' => out.ends_number(),
            _ => false,
        };
        if escapes {
            out.push('\\');
        }
        out.push(c);
    });
}

/// A bare address as it is, if nothing in it could be taken for a mark.
fn address(address: &str, _: &Target<'_>, out: &mut Out<'_>) {
    if address.contains(|c: char| "\\`*_~|<>[]()&".contains(c)) {
        out.push('<');
        destination(address, out);
        out.push('>');
    } else {
        out.push_str(address);
    }
}

/// An address with everything percent-encoded that could end it or be escaped in it.
pub(super) fn destination(address: &str, out: &mut Out<'_>) {
    percent_encode_signs(address, r"<>()\*`[]|", out.text);
}
