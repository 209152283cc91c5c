//! HTML: pages, the HTML part of a mail.

use korb_catalogue::Markup;

use super::target::Target;
use super::write::{Form, Hold, Out};
use crate::entities::escape_html;

pub(super) static HTML: Form = Form {
    markup: Markup::Html,
    emphasis: Some(["<em>", "</em>"]),
    strong: Some(["<strong>", "</strong>"]),
    hold: Hold::Always,
    line_break: "<br>\n",
    enclosed: None,
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
