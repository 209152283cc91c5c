//! `BBCode`, as phpBB and many other forums take it. It has no escape that all of them know.

use korb_catalogue::Markup;

use super::plain;
use super::write::{BREAK, Form, Hold};
use crate::percent::percent_encode_signs;

pub(super) static BBCODE: Form = Form {
    markup: Markup::Bbcode,
    emphasis: Some(["[i]", "[/i]"]),
    strong: Some(["[b]", "[/b]"]),
    hold: Hold::Always,
    line_break: "\n",
    enclosed: None,
    text: |text, out| {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            rest = &rest[c.len_utf8()..];
            out.push(c);
            // At the end of a piece anything may follow, so only a bracket before what begins no tag is left alone.
            if c == '[' && !rest.starts_with(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '/' | '*')) {
                out.push(BREAK);
            }
        }
    },
    address: plain::address,
    link: [
        |address, _, out| {
            out.push_str("[url=");
            percent_encode_signs(address, "[]", out.text);
            out.push(']');
        },
        |_, _, out| out.push_str("[/url]"),
    ],
};
