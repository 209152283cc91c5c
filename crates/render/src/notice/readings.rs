//! Which texts the readers of a file get to see, by the kind of file that its name stands for.

use std::borrow::Cow;

use super::decode::{backslashes, entities, percent, unescape_markdown, without_comments};
use super::{html, mail};

/// How a format writes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Plain,
    Html,
    Markdown,
    /// Entities; a comment counts, since programs read such a file and people look into it.
    Xml,
    /// Escapes with a backslash, as in JSON and in YAML's double quotation marks.
    Escaped,
    Csv,
    /// `mailto:` links.
    Links,
    Mail,
}

impl Kind {
    /// The kind of a file, by the ending of its name; `None` for one that is not known to hold text.
    pub(super) fn of(name: &str) -> Option<Self> {
        let extension = name.rsplit_once('.')?.1.to_ascii_lowercase();
        Some(match extension.as_str() {
            "html" | "htm" | "xhtml" | "svg" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "xml" | "plist" | "rss" | "atom" | "xlf" => Self::Xml,
            "json" | "jsonl" | "yaml" | "yml" | "toml" => Self::Escaped,
            "csv" | "tsv" => Self::Csv,
            "mailto" | "url" => Self::Links,
            "eml" | "mht" | "mhtml" => Self::Mail,
            "txt" | "text" | "adoc" | "rst" | "org" | "tex" => Self::Plain,
            _ => return None,
        })
    }
}

/// Whether a file is a page for browsers.
pub(super) fn is_page(name: &str) -> bool {
    Kind::of(name) == Some(Kind::Html) && !name.to_ascii_lowercase().ends_with(".svg")
}

/// What readers of a file get to see: one text, or several if each reader sees one of them.
pub(super) fn readings<'c>(name: &str, content: &'c str) -> Vec<Cow<'c, str>> {
    match Kind::of(name) {
        Some(Kind::Html) => vec![Cow::Owned(html::read(content).text)],
        Some(Kind::Markdown) => vec![Cow::Owned(unescape_markdown(&without_comments(content)))],
        Some(Kind::Mail) => mail::readings(content).into_iter().map(Cow::Owned).collect(),
        _ => vec![everything(name, content)],
    }
}

/// Everything that stands in a file, whether readers see it or not.
pub(super) fn everything<'c>(name: &str, content: &'c str) -> Cow<'c, str> {
    match Kind::of(name) {
        Some(Kind::Html | Kind::Xml) => entities(content),
        Some(Kind::Escaped) => backslashes(content),
        Some(Kind::Csv) => replaced(content, "\"\"", "\""),
        Some(Kind::Links) => percent(content),
        _ if name.contains("mailto") => percent(content),
        _ => Cow::Borrowed(content),
    }
}

fn replaced<'c>(text: &'c str, from: &str, to: &str) -> Cow<'c, str> {
    if text.contains(from) { Cow::Owned(text.replace(from, to)) } else { Cow::Borrowed(text) }
}
