//! The formats: which files there are for a locale and platform, and the table of those that need no template.
//!
//! Templates are for documents. What a program reads has a syntax with traps of its own, which a template could not
//! be trusted with. So each of these formats is a module and an entry in [`BUILT_IN`]. A template of the same name
//! replaces it.

mod csv;
mod espanso;
mod json;
pub(crate) mod mail;
mod plist;
mod quicktext;
pub(crate) mod quote;
pub(crate) mod set;
pub(crate) mod xml;

use korb_catalogue::Platform;

use crate::file_kind::FileKind;
use crate::formats::set::{NamedReply, Set};
use crate::markup::Target;
use crate::reply::Reply;
use crate::templates::Templates;

/// A kind of file that is made for every locale and platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// Its name, which is that of the file that it makes, such as `page.html`, or of the folder of its files.
    pub name: String,
    /// What it is for, in a few words; empty if its template does not begin with a comment.
    pub about: String,
    pub(crate) maker: Maker,
}

/// What makes the files of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maker {
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

    /// The media type of its files, all of which are in UTF-8.
    pub fn media_type(&self) -> &'static str {
        if let Maker::BuiltIn(format) = self.maker {
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
        matches!(self.maker, Maker::Template { .. })
    }

    /// Whether it is made only where a mail is sent.
    pub fn is_for_mail(&self) -> bool {
        matches!(self.maker, Maker::BuiltIn(format) if format.is_for_mail)
    }

    /// Whether it shows the replies, and not only the document.
    pub fn has_replies(&self) -> bool {
        !matches!(self.maker, Maker::Template { has_replies: false, .. })
    }

    /// Whether it links to the pages beside it.
    pub(crate) fn has_links(&self) -> bool {
        matches!(self.maker, Maker::Template { has_links: true, .. })
    }

    /// What inline markup becomes in it.
    pub(crate) fn target<'t>(&self, license_url: &'t str) -> Target<'t> {
        FileKind::of(&self.name).target(license_url)
    }
}

/// All formats of a workspace, sorted by name: those of its templates, and those that need none.
pub(crate) fn all(templates: &Templates) -> Vec<Format> {
    let in_parts: Vec<_> = templates.parts().map(|name| templates.variables(name)).collect();
    let of_template = |name: &str| {
        let own = templates.variables(name);
        let uses = |variable: &str| in_parts.iter().chain([&own]).any(|used| used.contains(variable));
        let maker = Maker::Template { has_replies: uses("replies"), has_links: uses("languages") || uses("platforms") };
        Format { name: name.to_owned(), about: templates.about(name), maker }
    };
    let mut formats: Vec<_> = templates.formats().into_iter().map(of_template).collect();
    formats.extend(built_in(|name| templates.has(name)));
    formats.sort_by(|a, b| a.name.cmp(&b.name));
    formats
}

/// The media type of a file, by its name.
///
/// ```
/// assert_eq!(korb_render::media_type("for/xing.html"), "text/html");
/// assert_eq!(korb_render::media_type("feed.xml"), "application/atom+xml");
/// ```
pub fn media_type(name: &str) -> &'static str {
    FileKind::of(name).media_type
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

/// What it writes.
#[derive(Debug, Clone, Copy)]
enum Write {
    /// One file, of its name.
    File(fn(&Set<'_>, &mut String)),
    /// One file for each reply, in a folder of its name: the ending, and what makes the content.
    Folder(&'static str, fn(&NamedReply<'_>, &Set<'_>) -> String),
}

/// A file of a format that needs no template, which is still to be written.
#[derive(Debug)]
pub(crate) struct BuiltInFile<'s> {
    /// Below the folder of locale and platform.
    pub(crate) path: String,
    /// The reply that all of it is, if it is one.
    named: Option<&'s NamedReply<'s>>,
}

impl<'s> BuiltInFile<'s> {
    pub(crate) fn reply(&self) -> Option<&'s Reply> {
        Some(self.named?.reply)
    }
}

/// All formats that need no template.
static BUILT_IN: [BuiltIn; 7] = [
    BuiltIn {
        name: "drafts",
        media_type: "message/rfc822",
        about: "Each reply as a mail to open and send",
        is_for_mail: true,
        write: Write::Folder("eml", |named, set| mail::draft(named.reply, &set.license())),
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
fn built_in(is_template: impl Fn(&str) -> bool) -> impl Iterator<Item = Format> {
    BUILT_IN.iter().filter(move |format| !is_template(format.name)).map(|format| Format {
        name: format.name.to_owned(),
        about: format.about.to_owned(),
        maker: Maker::BuiltIn(format),
    })
}

/// The names of all formats that need no template.
pub(crate) fn built_in_names<'n>() -> impl Iterator<Item = &'n str> {
    BUILT_IN.iter().map(|format| format.name)
}

impl BuiltIn {
    /// The files that it makes of a set.
    pub(crate) fn files<'s>(&self, set: &'s Set<'s>) -> Vec<BuiltInFile<'s>> {
        match self.write {
            Write::File(_) => vec![BuiltInFile { path: self.name.to_owned(), named: None }],
            Write::Folder(ending, _) => {
                let file = |named: &'s NamedReply<'s>| {
                    let name = named.abbreviation.trim_matches(':').trim_start_matches("korb-");
                    BuiltInFile { path: format!("{}/{name}.{ending}", self.name), named: Some(named) }
                };
                set.replies.iter().map(file).collect()
            }
        }
    }

    /// Writes one of these files.
    pub(crate) fn write(&self, file: &BuiltInFile<'_>, set: &Set<'_>, out: &mut String) {
        match (self.write, file.named) {
            (Write::File(write), _) => write(set, out),
            (Write::Folder(_, write), named) => out.extend(named.map(|named| write(named, set))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_describes_itself() {
        assert!(BUILT_IN.is_sorted_by(|a, b| a.name < b.name));
        assert!(BUILT_IN.iter().all(|format| format.media_type.contains('/') && !format.about.is_empty()));
        assert_eq!(built_in(|_| false).count(), BUILT_IN.len());
        assert!(built_in(|name| name == "replies.csv").all(|format| format.name != "replies.csv"));
    }
}
