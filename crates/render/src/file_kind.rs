//! What a file is, by its name: to programs, to the template engine, to inline markup and to the gate.
//!
//! One table answers for all of them, so that a file is never escaped as one kind and searched as another. Upper and
//! lower case are the same, as they are to web servers and file managers.

use korb_catalogue::Markup;
use minijinja::AutoEscape;

use crate::markup::Target;

/// A kind of file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct FileKind {
    /// Without the dot, in lower case.
    endings: &'static [&'static str],
    pub(crate) media_type: &'static str,
    pub(crate) escaping: Escaping,
    /// What inline markup of texts becomes in a template of this kind.
    markup: Markup,
    /// How people read it; `None` if it is for programs alone, or not known.
    pub(crate) reading: Option<Reading>,
}

/// What a template does to a value before it writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escaping {
    /// Nothing: the file has no syntax that a text could get out of, or the text comes with its escapes.
    Unneeded,
    /// The entities of HTML, which are XML's, too.
    Html,
    /// A whole JSON value. YAML reads it, too.
    Json,
    /// A field of a table, between quotation marks where it needs them.
    Csv,
    /// No way is known, so that a text could become markup or code. Such a value is refused.
    Unknown,
}

/// How the gate gets from a file to what people read in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Plain,
    /// HTML that a browser shows as a page, which must name its license to programs, too.
    Page,
    /// The same in the syntax of XML.
    Xhtml,
    Svg,
    /// Atom and RSS, which people read in a program for that.
    Feed,
    Markdown,
    /// Entities. A comment counts, because people read the source of such a file.
    Xml,
    /// Escapes with a backslash, as in JSON and in YAML's double quotation marks.
    Escaped,
    Csv,
    /// `mailto:` links.
    Links,
    Mail,
}

const fn kind(endings: &'static [&'static str], media_type: &'static str) -> FileKind {
    FileKind { endings, media_type, escaping: Escaping::Unknown, markup: Markup::Plain, reading: None }
}

impl FileKind {
    const fn escaped(self, escaping: Escaping) -> Self {
        Self { escaping, ..self }
    }

    const fn with(self, markup: Markup) -> Self {
        Self { markup, ..self }
    }

    const fn read(self, reading: Reading) -> Self {
        Self { reading: Some(reading), ..self }
    }
}

/// Every kind that is known. Formats of XML with elements of their own have plain texts: HTML's elements would be wrong.
static KINDS: [FileKind; 23] = [
    kind(&["html", "htm", "shtml"], "text/html").escaped(Escaping::Html).with(Markup::Html).read(Reading::Page),
    kind(&["xhtml", "xht"], "application/xhtml+xml").escaped(Escaping::Html).with(Markup::Html).read(Reading::Xhtml),
    // Programs that write pages.
    kind(&["php", "phtml", "asp", "aspx", "jsp", "cfm"], "text/html").read(Reading::Page),
    kind(&["svg"], "image/svg+xml").escaped(Escaping::Html).read(Reading::Svg),
    kind(&["xml"], "application/xml").escaped(Escaping::Html).with(Markup::Html).read(Reading::Xml),
    kind(&["atom"], "application/atom+xml").escaped(Escaping::Html).read(Reading::Feed),
    kind(&["rss"], "application/rss+xml").escaped(Escaping::Html).read(Reading::Feed),
    kind(&["plist"], "application/x-plist").escaped(Escaping::Html).read(Reading::Xml),
    kind(&["xlf", "xliff"], "application/xliff+xml").escaped(Escaping::Html).read(Reading::Xml),
    kind(&["md", "markdown"], "text/markdown")
        .escaped(Escaping::Unneeded)
        .with(Markup::Commonmark)
        .read(Reading::Markdown),
    kind(&["txt", "text"], "text/plain").escaped(Escaping::Unneeded).read(Reading::Plain),
    kind(&["json"], "application/json").escaped(Escaping::Json).read(Reading::Escaped),
    kind(&["jsonl", "ndjson"], "application/jsonl").escaped(Escaping::Json).read(Reading::Escaped),
    // A browser asks for it by a link in a page, and shows the name of the site from it.
    kind(&["webmanifest"], "application/manifest+json").escaped(Escaping::Json),
    kind(&["yaml", "yml"], "application/yaml").escaped(Escaping::Json).read(Reading::Escaped),
    kind(&["csv"], "text/csv").escaped(Escaping::Csv).read(Reading::Csv),
    kind(&["tsv"], "text/tab-separated-values").escaped(Escaping::Csv).read(Reading::Csv),
    // TOML cannot have every value of JSON: it has no `null`, and other tables.
    kind(&["toml"], "application/toml").read(Reading::Escaped),
    kind(&["mailto", "url"], "text/plain").read(Reading::Links),
    kind(&["eml", "mht", "mhtml"], "message/rfc822").read(Reading::Mail),
    kind(&["adoc", "rst", "org", "tex"], "text/plain").read(Reading::Plain),
    kind(&["css"], "text/css"),
    kind(&["js", "mjs"], "text/javascript"),
];

/// What `site/feed.rs` writes.
static FEED: FileKind =
    kind(&[], "application/atom+xml").escaped(Escaping::Html).with(Markup::Html).read(Reading::Feed);

static UNKNOWN: FileKind = kind(&[], "text/plain");

impl FileKind {
    /// The kind of a file of this name.
    pub(crate) fn of(name: &str) -> &'static Self {
        let file = name.rsplit('/').next().unwrap_or(name);
        if file.eq_ignore_ascii_case("feed.xml") {
            return &FEED;
        }
        let Some((_, ending)) = file.rsplit_once('.') else { return &UNKNOWN };
        let is_of = |kind: &&FileKind| kind.endings.iter().any(|known| known.eq_ignore_ascii_case(ending));
        KINDS.iter().find(is_of).unwrap_or(&UNKNOWN)
    }

    /// What inline markup becomes in it.
    pub(crate) fn target<'t>(&self, license_url: &'t str) -> Target<'t> {
        match self.markup {
            Markup::Html => Target::html(license_url),
            markup => Target::text(markup),
        }
    }

    /// Whether nothing is known of it.
    pub(crate) fn is_unknown(&self) -> bool {
        *self == UNKNOWN
    }

    /// The endings of the templates that can show any value.
    pub(crate) fn endings_with_escapes() -> impl Iterator<Item = &'static str> {
        KINDS.iter().filter(|kind| kind.escaping != Escaping::Unknown).flat_map(|kind| kind.endings.iter().copied())
    }
}

impl Escaping {
    /// [`Escaping::Csv`] as the template engine knows it.
    const CSV: &str = "csv";

    /// The same for the template engine, whose formatter gets it back by [`Escaping::of`].
    pub(crate) fn auto_escape(self) -> AutoEscape {
        match self {
            Self::Unneeded => AutoEscape::None,
            Self::Html => AutoEscape::Html,
            Self::Json => AutoEscape::Json,
            Self::Csv => AutoEscape::Custom(Self::CSV.into()),
            Self::Unknown => AutoEscape::Custom("unknown".into()),
        }
    }

    /// The escaping that the template engine is asked for. A template can ask, too: `{% autoescape "html" %}`.
    pub(crate) fn of(asked: &AutoEscape) -> Self {
        match asked {
            AutoEscape::None => Self::Unneeded,
            AutoEscape::Html => Self::Html,
            AutoEscape::Json => Self::Json,
            AutoEscape::Custom(name) if name == Self::CSV => Self::Csv,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_gives_each_ending_one_kind_in_any_case() {
        for kind in &KINDS {
            for ending in kind.endings {
                assert_eq!(ending.to_ascii_lowercase(), *ending);
                for name in [format!("a.{ending}"), format!("b.x/a.{}", ending.to_ascii_uppercase())] {
                    assert_eq!(FileKind::of(&name), kind, "{name}");
                }
            }
        }
        for name in ["", "html", "a.html/b", "a.", "a.cgi", "a.html.bak"] {
            assert!(FileKind::of(name).is_unknown(), "{name}");
        }
    }

    #[test]
    fn the_documentation_lists_every_ending_with_escapes() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/templates.md");
        let text = std::fs::read_to_string(path).unwrap();
        let rows = text.lines().skip_while(|line| !line.starts_with("| ending |")).skip(2);
        let cells = rows.map_while(|row| row.strip_prefix("| ")?.split(" | ").next());
        let listed: Vec<_> = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
        let mut known: Vec<_> = FileKind::endings_with_escapes().collect();
        let mut sorted = listed.clone();
        known.sort_unstable();
        sorted.sort_unstable();
        assert_eq!(sorted, known);
    }

    /// Inline markup is only written in a kind whose values are escaped for it.
    #[test]
    fn no_kind_mixes_two_syntaxes() {
        for kind in &KINDS {
            let escaping = match kind.markup {
                Markup::Html => vec![Escaping::Html],
                Markup::Commonmark => vec![Escaping::Unneeded],
                _ => vec![Escaping::Unneeded, Escaping::Html, Escaping::Json, Escaping::Csv, Escaping::Unknown],
            };
            assert!(escaping.contains(&kind.escaping), "{kind:?}");
        }
    }

    #[test]
    fn the_template_engine_hands_back_what_it_was_asked_for() {
        for escaping in [Escaping::Unneeded, Escaping::Html, Escaping::Json, Escaping::Csv, Escaping::Unknown] {
            assert_eq!(Escaping::of(&escaping.auto_escape()), escaping);
        }
    }
}
