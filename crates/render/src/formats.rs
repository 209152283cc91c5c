//! The formats: which files there are for a locale and platform, and the table of those that need no template.
//!
//! Templates are for documents. What a program reads has a syntax with traps of its own, which a template could not
//! be trusted with: each of these formats is a module, and a line in [`BUILT_IN`]. A template of the same name takes
//! its place.

mod csv;
mod espanso;
mod json;
pub(crate) mod mail;
mod plist;
mod quicktext;
pub(crate) mod quote;
pub(crate) mod xml;

use std::borrow::Cow;

use korb_catalogue::{Catalogue, Id, Markup, Platform};
use korb_localization::LocaleTag;

use crate::{Reply, Target};

/// A kind of file that is made for every locale and platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// Its name, which is that of the files that it makes, such as `page.html`, or of the folder that these are in.
    pub name: String,
    /// What it is for, in a few words; empty if its template does not begin with a comment.
    pub about: String,
    /// Who writes it.
    pub(crate) writer: Writer,
}

/// Who writes a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writer {
    /// The template of its name.
    Template {
        /// Whether it shows the replies, and not only the document.
        has_replies: bool,
        /// Whether it links to the pages beside it.
        has_links: bool,
    },
    BuiltIn(&'static BuiltIn),
}

impl Format {
    /// The ending of its name, without the dot.
    pub fn extension(&self) -> &str {
        self.name.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    /// What its files are to programs, all of them in UTF-8.
    pub fn media_type(&self) -> &'static str {
        if let Writer::BuiltIn(format) = self.writer {
            return format.media_type;
        }
        media_type(&self.name)
    }

    /// Whether it is made for a platform: some make sense only where a mail is sent.
    pub fn is_for(&self, platform: &Platform) -> bool {
        platform.is_mail || !self.is_for_mail()
    }

    /// Whether a template makes it, which can fail in ways of its own.
    pub fn is_template(&self) -> bool {
        matches!(self.writer, Writer::Template { .. })
    }

    /// Whether it is made only where a mail is sent.
    pub fn is_for_mail(&self) -> bool {
        matches!(self.writer, Writer::BuiltIn(format) if format.is_for_mail)
    }

    /// Whether it shows the replies, and not only the document.
    pub fn has_replies(&self) -> bool {
        !matches!(self.writer, Writer::Template { has_replies: false, .. })
    }

    /// Whether it links to the pages beside it.
    pub(crate) fn has_links(&self) -> bool {
        matches!(self.writer, Writer::Template { has_links: true, .. })
    }

    /// What inline markup becomes in it.
    pub(crate) fn target<'t>(&self, license_url: &'t str) -> Target<'t> {
        match self.extension() {
            "html" | "htm" | "xml" | "xhtml" | "svg" => Target::html(license_url),
            "md" => Target::text(Markup::Commonmark),
            _ => Target::PLAIN,
        }
    }
}

/// What a file is to programs, by its name.
///
/// ```
/// assert_eq!(korb_render::media_type("for/xing.html"), "text/html");
/// assert_eq!(korb_render::media_type("feed.xml"), "application/atom+xml");
/// ```
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" | "htm" => "text/html",
        "xhtml" => "application/xhtml+xml",
        "xml" if name.rsplit('/').next() == Some("feed.xml") => "application/atom+xml",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "md" => "text/markdown",
        "json" => "application/json",
        "yaml" | "yml" => "application/yaml",
        "csv" => "text/csv",
        "css" => "text/css",
        "js" => "text/javascript",
        _ => "text/plain",
    }
}

/// A format that needs no template.
#[derive(Debug)]
pub(crate) struct BuiltIn {
    name: &'static str,
    media_type: &'static str,
    about: &'static str,
    is_for_mail: bool,
    write: Write,
}

/// The names are unique.
impl PartialEq for BuiltIn {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for BuiltIn {}

/// How many files it makes.
#[derive(Debug, Clone, Copy)]
enum Write {
    /// One, of its name.
    File(fn(&Set<'_>) -> String),
    /// One for each reply, in a folder of its name: the ending, and what makes the content.
    Folder(&'static str, fn(&Entry<'_>, &Set<'_>) -> String),
}

/// All formats that need no template.
static BUILT_IN: [BuiltIn; 7] = [
    BuiltIn {
        name: "drafts",
        media_type: "message/rfc822",
        about: "Each reply as a mail to open and send",
        is_for_mail: true,
        write: Write::Folder("eml", |entry, set| mail::draft(entry.reply, &set.license())),
    },
    BuiltIn {
        name: "espanso.yml",
        media_type: "application/yaml",
        about: "Snippets for the text expander espanso",
        is_for_mail: false,
        write: Write::File(espanso::write),
    },
    BuiltIn {
        name: "quicktext.xml",
        media_type: "application/xml",
        about: "Templates for Quicktext in Thunderbird",
        is_for_mail: true,
        write: Write::File(quicktext::write),
    },
    BuiltIn {
        name: "replies-by-mail.html",
        media_type: "text/html",
        about: "A page of links, each of which begins a mail",
        is_for_mail: true,
        write: Write::File(mail::links),
    },
    BuiltIn {
        name: "replies.csv",
        media_type: "text/csv",
        about: "Snippets for TextExpander and others that read CSV",
        is_for_mail: false,
        write: Write::File(csv::write),
    },
    BuiltIn {
        name: "replies.json",
        media_type: "application/json",
        about: "Every reply for programs, with length, limit and license",
        is_for_mail: false,
        write: Write::File(json::write),
    },
    BuiltIn {
        name: "text-replacements.plist",
        media_type: "application/x-plist",
        about: "Text replacements for macOS",
        is_for_mail: false,
        write: Write::File(plist::write),
    },
];

/// The formats that need no template, except those whose name a template has.
pub(crate) fn built_in(is_template: impl Fn(&str) -> bool) -> impl Iterator<Item = Format> {
    BUILT_IN.iter().filter(move |format| !is_template(format.name)).map(|format| Format {
        name: format.name.to_owned(),
        about: format.about.to_owned(),
        writer: Writer::BuiltIn(format),
    })
}

/// The replies of one locale and platform, with what formats need besides. All formats share one.
#[derive(Debug)]
pub(crate) struct Set<'s> {
    pub(crate) catalogue: &'s Catalogue,
    pub(crate) tag: &'s LocaleTag,
    pub(crate) platform: &'s Id,
    /// The heading above the replies.
    pub(crate) title: String,
    /// The license notice as plain text.
    pub(crate) notice: String,
    /// The license notice in HTML.
    pub(crate) html_notice: String,
    /// The license and the origin for programs, for the head of a page.
    pub(crate) metadata: String,
    pub(crate) entries: Vec<Entry<'s>>,
}

/// One reply in a set.
#[derive(Debug)]
pub(crate) struct Entry<'s> {
    pub(crate) reply: &'s Reply,
    /// What to type for it.
    pub(crate) abbreviation: String,
    /// What people write, the tone and the register, in the language of the set.
    pub(crate) label: String,
}

/// A text that is typed by its abbreviation.
#[derive(Debug)]
pub(crate) struct Snippet<'s> {
    pub(crate) abbreviation: Cow<'s, str>,
    pub(crate) label: Cow<'s, str>,
    pub(crate) text: &'s str,
}

/// What a mail says about its license.
#[derive(Debug, Clone, Copy)]
pub struct MailLicense<'l> {
    /// The address of the license.
    pub url: &'l str,
    /// The address of the work that the texts are adapted from.
    pub work: &'l str,
}

impl<'l> MailLicense<'l> {
    /// The catalogue's.
    pub fn of(catalogue: &'l Catalogue) -> Self {
        Self { url: &catalogue.license.url, work: &catalogue.work.url }
    }
}

impl Set<'_> {
    pub(crate) fn license(&self) -> MailLicense<'_> {
        MailLicense::of(self.catalogue)
    }

    /// Every message to send as a snippet, and the license notice at the end: of comments, importers leave nothing.
    pub(crate) fn snippets(&self) -> impl Iterator<Item = Snippet<'_>> {
        let notice = Snippet {
            abbreviation: Cow::Borrowed(NOTICE_ABBREVIATION),
            label: Cow::Borrowed(&self.catalogue.license.name),
            text: &self.notice,
        };
        self.entries.iter().flat_map(Entry::snippets).chain([notice])
    }
}

impl Entry<'_> {
    /// A snippet for each message to send.
    fn snippets(&self) -> impl Iterator<Item = Snippet<'_>> {
        let Self { reply, abbreviation, label } = self;
        let parts = reply.parts.len();
        reply.parts.iter().zip(1..).map(move |(text, part)| {
            // The first keeps its abbreviation when the reply becomes longer or shorter one day.
            let abbreviation = match part {
                1 => Cow::Borrowed(&**abbreviation),
                _ => format!("{}+{part}:", abbreviation.trim_end_matches(':')).into(),
            };
            let label = if parts == 1 { Cow::Borrowed(&**label) } else { format!("{label} ({part}/{parts})").into() };
            Snippet { abbreviation, label, text }
        })
    }
}

/// What to type for the license notice. No reason can have it.
const NOTICE_ABBREVIATION: &str = ":korb:";

/// What to type for a reply: `:korb-<reason>:`, with `_<tone>` and `_<register>` behind the reason where these are not
/// the catalogue's first.
///
/// The colon at the end is there because text expanders act as soon as an abbreviation is complete: none may be the
/// beginning of another. Ids have no underscore in them, so that two replies never have the same.
pub(crate) fn abbreviation(reply: &Reply, catalogue: &Catalogue) -> String {
    let Reply { reason, tone, register, .. } = reply;
    abbreviate(reason, tone, register.as_ref(), &catalogue.tones, &catalogue.registers)
}

fn abbreviate(reason: &Id, tone: &Id, register: Option<&Id>, tones: &[Id], registers: &[Id]) -> String {
    // Of a tone and a register with the same name it would not be clear which of the two is meant.
    let is_ambiguous = registers.contains(tone) || register.is_some_and(|register| tones.contains(register));
    let tone = Some(tone).filter(|tone| **tone != tones[0] || is_ambiguous);
    let register = register.filter(|register| **register != registers[0] || is_ambiguous);
    let mut abbreviation = format!(":korb-{reason}");
    for id in [tone, register].into_iter().flatten() {
        abbreviation.push('_');
        abbreviation.push_str(id);
    }
    abbreviation.push(':');
    abbreviation
}

impl BuiltIn {
    /// The files, each with its path below the folder of locale and platform.
    pub(crate) fn files(&self, set: &Set<'_>) -> Vec<(String, String)> {
        match self.write {
            Write::File(write) => vec![(self.name.to_owned(), write(set))],
            Write::Folder(ending, write) => {
                let file = |entry: &Entry<'_>| {
                    let name = entry.abbreviation.trim_matches(':').trim_start_matches("korb-");
                    (format!("{}/{name}.{ending}", self.name), write(entry, set))
                };
                set.entries.iter().map(file).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids<const N: usize>(names: [&str; N]) -> [Id; N] {
        names.map(|name| Id::new(name).unwrap())
    }

    #[test]
    fn abbreviations_are_short_where_they_can_be() {
        let [reason, candid, courteous, formal, informal] = ids(["why", "candid", "courteous", "formal", "informal"]);
        let (tones, registers) = ([candid.clone(), courteous.clone()], [formal.clone(), informal.clone()]);
        for (tone, register, expected) in [
            (&candid, None, ":korb-why:"),
            (&candid, Some(&formal), ":korb-why:"),
            (&candid, Some(&informal), ":korb-why_informal:"),
            (&courteous, None, ":korb-why_courteous:"),
            (&courteous, Some(&formal), ":korb-why_courteous:"),
            (&courteous, Some(&informal), ":korb-why_courteous_informal:"),
        ] {
            assert_eq!(abbreviate(&reason, tone, register, &tones, &registers), expected);
        }
    }

    #[test]
    fn no_abbreviation_is_the_beginning_of_another_whatever_ids_are_called() {
        let reasons = ids(["x", "x-b", "x-b-c", "korb"]);
        let (tones, registers) = (ids(["a", "b"]), ids(["c", "a", "b"]));
        let mut all = vec![NOTICE_ABBREVIATION.to_owned()];
        for reason in &reasons {
            for tone in &tones {
                let registers_of_a_reply = registers.iter().map(Some);
                let each = registers_of_a_reply.map(|register| abbreviate(reason, tone, register, &tones, &registers));
                all.extend(each);
            }
        }
        for (index, one) in all.iter().enumerate() {
            for (_, other) in all.iter().enumerate().filter(|(at, _)| *at != index) {
                assert!(!other.starts_with(&**one), "{one} {other}");
            }
        }
    }

    #[test]
    fn the_table_is_sorted_and_describes_itself() {
        assert!(BUILT_IN.is_sorted_by(|a, b| a.name < b.name));
        assert!(BUILT_IN.iter().all(|format| format.media_type.contains('/') && !format.about.is_empty()));
        assert_eq!(built_in(|_| false).count(), BUILT_IN.len());
        assert!(built_in(|name| name == "replies.csv").all(|format| format.name != "replies.csv"));
    }
}
