//! Inline markup in the form of each kind of output.
//!
//! What a message has, the parser in korb-localization reports as a stream of events. They are not kept: text without
//! any mark costs one look at it and one copy. Each file below `markup/` is one kind of output, a [`Form`]; they stand
//! in one table, [`FORMS`].

mod bbcode;
mod commonmark;
mod discord;
mod escape;
mod flat;
mod html;
mod marks;
mod plain;
mod slack;
mod telegram;
#[cfg(test)]
mod tests;
mod whatsapp;
mod write;

use korb_catalogue::{Autolinks, Markup, Platform};
pub use korb_localization::inline::paragraphs;
use korb_localization::inline::{Lines, parse};

pub use self::escape::{escape, escape_address};
pub(crate) use self::flat::Flat;
use self::write::{Form, Writer};

/// What the markup is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target<'t> {
    /// The kind of markup.
    pub markup: Markup,
    /// What the program that shows it would make links of, and must not make of the text of a value.
    pub autolinks: Autolinks,
    /// The canonical address of the license. In HTML a link to it or below it is marked as the link to the license.
    pub license_url: Option<&'t str>,
}

impl<'t> Target<'t> {
    /// Text without any markup.
    pub const PLAIN: Self = Self { markup: Markup::Plain, autolinks: Autolinks::NONE, license_url: None };

    /// A text in a file of that markup.
    ///
    /// Whoever shows a Markdown file may make links of names and addresses in it; from other files nothing is known.
    pub fn text(markup: Markup) -> Self {
        let autolinks = if markup == Markup::Commonmark { Autolinks::ALL } else { Autolinks::NONE };
        Self { markup, autolinks, license_url: None }
    }

    /// HTML, with everything escaped that has a meaning there.
    pub fn html(license_url: &'t str) -> Self {
        Self { license_url: Some(license_url), ..Self::text(Markup::Html) }
    }

    /// What one pastes into a platform, or that in another kind of markup.
    pub fn platform(platform: &Platform, markup: Option<Markup>) -> Self {
        Self { markup: markup.unwrap_or(platform.markup), autolinks: platform.autolinks(), license_url: None }
    }

    /// Whether it is HTML.
    pub fn is_html(&self) -> bool {
        self.markup == Markup::Html
    }
}

/// How each kind of markup is written.
static FORMS: [&Form; 10] = [
    &plain::PLAIN,
    &commonmark::COMMONMARK,
    &html::HTML,
    &slack::PASTED,
    &slack::MRKDWN,
    &discord::DISCORD,
    &whatsapp::WHATSAPP,
    &telegram::PASTED,
    &telegram::HTML,
    &bbcode::BBCODE,
];

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

/// A message that is made of others, one in each line: a line break in it is one.
pub(crate) fn composed_to_text(message: &str, target: Target<'_>) -> String {
    whole(message, Lines::Keep, target)
}

/// A paragraph of a message that is made of others.
pub(crate) fn write_composed(paragraph: &str, target: Target<'_>, out: &mut String) {
    write_lines(paragraph, Lines::Keep, target, out);
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
    let mut writer = Writer::new(target, out);
    parse(paragraph, lines, &mut |event| writer.write(event));
}
