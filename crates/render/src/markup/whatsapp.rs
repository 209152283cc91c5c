//! WhatsApp. It knows no escape.

use korb_catalogue::Markup;

use super::write::{Form, Hold};
use super::{marks, plain};

pub(super) static WHATSAPP: Form = Form {
    markup: Markup::Whatsapp,
    emphasis: Some(["_", "_"]),
    strong: Some(["*", "*"]),
    hold: Hold::Words,
    line_break: "\n",
    enclosed: None,
    text: |text, out| marks::text(text, "*_~`", out),
    address: plain::address,
    link: plain::WRITTEN_OUT,
};
