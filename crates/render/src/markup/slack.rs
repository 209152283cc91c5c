//! Slack, in two forms: what one pastes into the client, and mrkdwn, which its interface for programs takes.

use korb_catalogue::Markup;

use super::write::{Form, Hold, Out};
use super::{marks, plain};

/// The client takes no entities, and shows `<address|text>` as it is.
pub(super) static PASTED: Form = Form {
    markup: Markup::Slack,
    emphasis: Some(["_", "_"]),
    strong: Some(["*", "*"]),
    hold: Hold::Words,
    line_break: "\n",
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
    text: |text, out| {
        let mut rest = text;
        while let Some(at) = rest.find(['&', '<', '>']) {
            marks::text(&rest[..at], "*_~`", out);
            entity(&rest[at..=at], out);
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
    for c in address.chars() {
        match c {
            '|' => out.push_str("%7C"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '&' => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
}

fn entity(sign: &str, out: &mut Out<'_>) {
    out.push_str(match sign {
        "&" => "&amp;",
        "<" => "&lt;",
        _ => "&gt;",
    });
}
