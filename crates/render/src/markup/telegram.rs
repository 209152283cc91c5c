//! Telegram, in two forms: what one types or pastes into the app, and the HTML that its interface for bots takes.

use korb_catalogue::Markup;

use super::write::{Form, Hold};
use super::{marks, plain};
use crate::entities::{escape_html, escape_text};

/// The app makes bold of `**`, italic of `__`, and knows no escape.
pub(super) static PASTED: Form = Form {
    markup: Markup::Telegram,
    emphasis: Some(["__", "__"]),
    strong: Some(["**", "**"]),
    hold: Hold::Words,
    line_break: "\n",
    enclosed: None,
    text: |text, out| marks::doubled(text, "*_~|", "`", out),
    address: plain::address,
    link: plain::WRITTEN_OUT,
};

/// Line breaks are kept; there is no `<p>` or `<br>`. In addresses more is escaped than must be, which does no harm.
pub(super) static HTML: Form = Form {
    markup: Markup::TelegramHtml,
    emphasis: Some(["<i>", "</i>"]),
    strong: Some(["<b>", "</b>"]),
    hold: Hold::Always,
    line_break: "\n",
    enclosed: None,
    text: |text, out| escape_text(text, out.text),
    address: |address, _, out| {
        // The app makes a link of it.
        escape_html(address, out.text);
    },
    link: [
        |address, _, out| {
            out.push_str("<a href=\"");
            escape_html(address, out.text);
            out.push_str("\">");
        },
        |_, _, out| out.push_str("</a>"),
    ],
};
