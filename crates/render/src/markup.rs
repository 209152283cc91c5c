//! Inline markup in the form of each kind of output.
//!
//! The parser in korb-localization reports what a message has as a stream of events. They are written at once, so text
//! without any mark costs one scan and one copy; only a message that is divided is kept (`markup/flat.rs`). Most files
//! below `markup/` are one kind of output each; the table of them is in `markup/forms.rs`.

mod bbcode;
mod commonmark;
mod discord;
mod escape;
mod flat;
mod forms;
mod html;
mod marks;
mod plain;
mod slack;
mod target;
mod telegram;
#[cfg(test)]
mod tests;
mod whatsapp;
mod write;

pub use korb_localization::inline::paragraphs;
use korb_localization::inline::{ISOLATION, Lines, parse};

pub use self::escape::{escape, escape_address};
pub(crate) use self::flat::Flat;
use self::forms::form;
pub use self::target::Target;
use self::write::Writer;

/// Writes one paragraph of a message in the form of `target`.
///
/// ```
/// use korb_render::{Target, write_inline};
///
/// let mut html = String::new();
/// write_inline("1 < 2: *so* is\n[this](https://example.org/)", Target::html("-"), &mut html);
/// assert_eq!(html, r#"1 &lt; 2: <em>so</em> is <a href="https://example.org/">this</a>"#);
///
/// let mut plain = String::new();
/// write_inline("*so* is\n[this](https://example.org/)", Target::PLAIN, &mut plain);
/// assert_eq!(plain, "so is this (https://example.org/)");
/// ```
pub fn write_inline(paragraph: &str, target: Target<'_>, out: &mut String) {
    write_lines(paragraph, Lines::Fold, target, out);
}

/// The whole message in the form of `target`, with an empty line between paragraphs.
pub fn to_text(message: &str, target: Target<'_>) -> String {
    whole(message, Lines::Fold, target)
}

/// The same for a message that is made of others, one in each line: its line breaks stay.
pub(crate) fn composed_to_text(message: &str, target: Target<'_>) -> String {
    whole(message, Lines::Keep, target)
}

/// Writes a paragraph of a message that is made of others: its line breaks stay.
pub(crate) fn write_composed(paragraph: &str, target: Target<'_>, out: &mut String) {
    write_lines(paragraph, Lines::Keep, target, out);
}

/// A text without isolation marks: for titles, labels, subjects and other names of a text. Programs show them in lists,
/// by themselves, and some of them show the marks as boxes.
pub(crate) fn unmarked(text: &str) -> String {
    text.replace(ISOLATION, "")
}

fn whole(message: &str, lines: Lines, target: Target<'_>) -> String {
    let mut out = String::with_capacity(message.len());
    for paragraph in paragraphs(message) {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        write_lines(paragraph, lines, target, &mut out);
    }
    out
}

fn write_lines(paragraph: &str, lines: Lines, target: Target<'_>, out: &mut String) {
    let mut writer = Writer::new(form(target), target, out);
    parse(paragraph, lines, &mut |event| writer.write(event));
}
