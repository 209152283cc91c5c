//! Slack, in two forms: what one pastes into the client, and mrkdwn, which its interface for programs takes.

use korb_catalogue::Markup;

use super::write::{Form, Hold, Out};
use super::{marks, plain};
use crate::entities::escape_text;
use crate::percent::percent_encode_signs;

/// The client takes no entities, and shows `<address|text>` as it is.
pub(super) static PASTED: Form = Form {
    markup: Markup::Slack,
    emphasis: Some(["_", "_"]),
    strong: Some(["*", "*"]),
    hold: Hold::Words,
    line_break: "\n",
    enclosed: None,
    text: |text, out| marks::text(text, "*_~`", out),
    address: plain::address,
    link: plain::WRITTEN_OUT,
};

pub(super) static MRKDWN: Form = Form {
    markup: Markup::SlackMrkdwn,
    emphasis: Some(["_", "_"]),
    strong: Some(["*", "*"]),
    hold: Hold::Words,
    line_break: "\n",
    enclosed: None,
    text: |text, out| {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<', '>']) {
            marks::text(&rest[..at], "*_~`", out);
            escape_text(&rest[at..=at], out.text);
            rest = &rest[at + 1..];
        }
        marks::text(rest, "*_~`", out);
    },
    address: |address, _, out| {
        out.push('<');
        destination(address, out);
        out.push('>');
    },
    link: [
        |address, _, out| {
            out.push('<');
            destination(address, out);
            out.push('|');
        },
        |_, _, out| out.push('>'),
    ],
};

fn destination(address: &str, out: &mut Out<'_>) {
    let mut encoded = String::with_capacity(address.len());
    percent_encode_signs(address, "|<>", &mut encoded);
    escape_text(&encoded, out.text);
}
