//! Text without markup. Addresses are written out.

use korb_catalogue::Markup;

use super::target::Target;
use super::write::{Form, Hold, Out};

pub(super) static PLAIN: Form = Form {
    markup: Markup::Plain,
    emphasis: None,
    strong: None,
    hold: Hold::Always,
    line_break: "\n",
    enclosed: None,
    text: |text, out| out.push_str(text),
    address,
    link: WRITTEN_OUT,
};

/// What readers see of a markup whose links hide their addresses.
pub(super) static SHOWN: Form = Form { link: [|_, _, _| {}, |_, _, _| {}], ..PLAIN };

/// A link as its text with the address in parentheses behind it.
pub(super) const WRITTEN_OUT: [fn(&str, &Target<'_>, &mut Out<'_>); 2] = [
    |_, _, _| {},
    |address, _, out| {
        out.push_str(" (");
        out.push_str(address);
        out.push(')');
    },
];

pub(super) fn address(address: &str, _: &Target<'_>, out: &mut Out<'_>) {
    out.push_str(address);
}
