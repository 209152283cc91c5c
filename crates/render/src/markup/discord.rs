//! Discord's Markdown, as one types or pastes it: line breaks are kept, and a backslash escapes every mark.

use korb_catalogue::Markup;

use super::commonmark::destination;
use super::marks::pieces;
use super::plain;
use super::write::{Form, Hold, Out};

pub(super) static DISCORD: Form = Form {
    markup: Markup::Discord,
    emphasis: Some(["*", "*"]),
    strong: Some(["**", "**"]),
    hold: Hold::Flanking,
    line_break: "\n",
    enclosed: Some(['<', '>']),
    text,
    address: plain::address,
    link: [
        |_, _, out| out.push('['),
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
            '\\' | '`' | '*' | '_' | '~' | '|' | '<' | '[' | ']' => true,
            '>' | '#' | '-' | '+' => out.begins_line(),
            // An emoji by its name.
            ':' => after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-')),
            '.' | ')' => out.ends_number(),
            _ => false,
        };
        if escapes {
            out.push('\\');
        }
        out.push(c);
    });
}
