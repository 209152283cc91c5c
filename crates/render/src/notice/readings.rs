//! Which texts the readers of a file get to see, by the kind of file that its name stands for.

use std::borrow::Cow;

use super::decode::{backslashes, entities, percent, unescape_markdown, without_comments};
use super::{html, mail};
use crate::file_kind::{FileKind, Reading};

/// Whether a file is a page for browsers.
pub(super) fn is_page(name: &str) -> bool {
    FileKind::of(name).reading == Some(Reading::Page)
}

/// What readers of a file get to see: one text, or several if each reader sees one of them.
pub(super) fn readings<'c>(name: &str, content: &'c str) -> Vec<Cow<'c, str>> {
    match FileKind::of(name).reading {
        Some(Reading::Page | Reading::Html) => vec![Cow::Owned(html::read(content).text)],
        Some(Reading::Markdown) => vec![Cow::Owned(unescape_markdown(&without_comments(content)))],
        Some(Reading::Mail) => mail::readings(content).into_iter().map(Cow::Owned).collect(),
        _ => vec![everything(name, content)],
    }
}

/// Everything that stands in a file, whether readers see it or not.
pub(super) fn everything<'c>(name: &str, content: &'c str) -> Cow<'c, str> {
    match FileKind::of(name).reading {
        Some(Reading::Page | Reading::Html | Reading::Xml) => entities(content),
        Some(Reading::Escaped) => backslashes(content),
        Some(Reading::Csv) => match replaced(content, "\"\"", "\"") {
            // A percent sign is doubled for text expanders, also in an address.
            text if text.contains("%%") => Cow::Owned(text.replace("%%", "%")),
            text => text,
        },
        Some(Reading::Links) => percent(content),
        _ if name.contains("mailto") => percent(content),
        _ => Cow::Borrowed(content),
    }
}

fn replaced<'c>(text: &'c str, from: &str, to: &str) -> Cow<'c, str> {
    if text.contains(from) { Cow::Owned(text.replace(from, to)) } else { Cow::Borrowed(text) }
}
