//! Code in brackets, as phpBB and many other forums take it. It knows no escape that all of them know.

use korb_catalogue::Markup;

use super::plain;
use super::write::{BREAK, Form, Hold};

pub(super) static BBCODE: Form = Form {
    markup: Markup::Bbcode,
    emphasis: Some(["[i]", "[/i]"]),
    strong: Some(["[b]", "[/b]"]),
    hold: Hold::Always,
    line_break: "\n",
    text: |text, out| {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            out.push(c);
            // What follows may be the first sign of the next piece, so only what cannot begin a tag is let be.
            if c == '[' && !rest.starts_with(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '/' | '*')) {
                out.push(BREAK);
            }
        }
    },
    address: plain::address,
    link: [
        |address, _, out| {
            out.push_str("[url=");
            for c in address.chars() {
                match c {
                    '[' => out.push_str("%5B"),
                    ']' => out.push_str("%5D"),
                    c => out.push(c),
                }
            }
            out.push(']');
        },
        |_, _, out| out.push_str("[/url]"),
    ],
};
