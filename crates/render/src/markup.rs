//! The inline markup of messages: one model of it, and one writer that gives it the form of each kind of output.
//!
//! A message may emphasize with `*one star*` or `**two**`, link with `[text](address)`, break a line with a backslash
//! at its end, and take the meaning from any sign with a backslash before it: a subset of CommonMark. A line break is a
//! space, an empty line begins a paragraph. A CommonMark library would also see lists, headings, HTML and entities in
//! what is meant as plain words, and those would all have to be switched off again.
//!
//! The model is a stream of [`Event`]s. It is not kept: text without any mark costs one look at it and one copy. Each
//! file below `markup/` is one kind of output, a [`Form`]; they stand in one table, [`FORMS`].

mod bbcode;
mod commonmark;
mod discord;
mod escape;
mod flat;
mod html;
mod marks;
mod parse;
mod plain;
mod slack;
mod telegram;
#[cfg(test)]
mod tests;
mod whatsapp;
mod write;

use memchr::memmem;

use korb_catalogue::{Autolinks, Markup, Platform};

pub use self::escape::{escape, escape_address};
pub(crate) use self::flat::Flat;
use self::parse::{Lines, parse};
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

/// The paragraphs of a message.
pub fn paragraphs(message: &str) -> impl Iterator<Item = &str> {
    // Every text passes here, and `str::split` sets up a searcher for each that costs more than the search.
    let ends = memmem::find_iter(message.as_bytes(), "\n\n").map(|at| (at, at + 2)).chain([(message.len(), 0)]);
    let mut start = 0;
    let paragraphs = ends.map(move |(end, next)| message[std::mem::replace(&mut start, next)..end].trim());
    paragraphs.filter(|paragraph| !paragraph.is_empty())
}

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

/// A message as a line of one that is made of others: without the line breaks that are only spaces.
pub(crate) fn unfold(message: &mut String) {
    let bytes = message.as_bytes();
    if !bytes.contains(&b'\n') {
        return;
    }
    let mut unfolded = String::with_capacity(message.len());
    for (number, paragraph) in paragraphs(message).enumerate() {
        if number > 0 {
            unfolded.push_str("\n\n");
        }
        let mut lines = paragraph.split('\n').map(str::trim_start).peekable();
        while let Some(line) = lines.next() {
            unfolded.push_str(line);
            // An even number of backslashes is that many halves of escaped ones.
            let backslashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
            if lines.peek().is_some() {
                unfolded.push(if backslashes % 2 == 1 { '\n' } else { ' ' });
            }
        }
    }
    *message = unfolded;
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
