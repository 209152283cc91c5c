//! The share-alike gate: whether a file or a reply carries what the license asks for, where readers see it.
//!
//! A file is decoded as far as its format hides text (entities, escapes, parts of a mail), and then looked through for
//! five things. That somebody has wrapped or minified it since makes no difference. What a style sheet hides is not
//! seen; what the markup itself hides is.

mod decode;
mod find;
mod html;
mod mail;

use std::borrow::Cow;

use korb_catalogue::{Code, Diagnostic, License, Work};

use find::Needle;

/// What the license asks of whoever passes a text on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// The name of the license.
    License,
    /// Its address, or that of its deed.
    LicenseUrl,
    /// The title of the work.
    Title,
    /// The address of the work.
    Source,
    /// What was changed: that it is a translation, for instance.
    Changes,
}

impl Element {
    /// What it is, in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::License => "the name of the license",
            Self::LicenseUrl => "the address of the license",
            Self::Title => "the title of the work",
            Self::Source => "the address of the work",
            Self::Changes => "what was changed",
        }
    }

    /// What a template writes for it.
    fn in_templates(self) -> &'static str {
        match self {
            Self::License => "{{ license.name }}",
            Self::LicenseUrl => "{{ license.deed }}",
            Self::Title => "{{ work.title }}",
            Self::Source => "{{ work.url }}",
            Self::Changes => "{{ work.changes }}",
        }
    }
}

/// How many elements there are.
const ALL: usize = 5;

/// What a file must carry, in the language of its readers.
#[derive(Debug)]
pub struct Notice {
    /// Every element, with the ways of writing it. One that has none is not asked for.
    elements: [(Element, Vec<Needle>); ALL],
    deed: String,
    changes: Vec<String>,
    title: String,
    source: String,
    name: String,
}

/// What a file lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The elements, in the order in which they are told.
    pub elements: Vec<Element>,
    /// Whether they stand in the file all the same, where no reader sees them.
    pub is_hidden: bool,
}

impl Missing {
    /// Them, as a list in words.
    pub fn told(&self) -> String {
        told(&self.elements)
    }
}

impl Notice {
    /// The notice for a license and a work. `changes` are the ways in which the reader's language says what was
    /// changed; without any, that is not asked for.
    pub fn new(license: &License, work: &Work, locale: &str, changes: Vec<String>) -> Self {
        let text = |text: &str| Needle::words(text);
        Self {
            elements: [
                (Element::License, [&license.name, &license.id].into_iter().filter_map(|name| text(name)).collect()),
                (Element::LicenseUrl, Needle::license(&license.url).into_iter().collect()),
                (Element::Title, text(&work.title).into_iter().collect()),
                (Element::Source, Needle::address(&work.url).into_iter().collect()),
                (Element::Changes, changes.iter().flat_map(|changes| Needle::either_case(changes)).collect()),
            ],
            deed: license.deed_url(locale),
            changes,
            title: work.title.clone(),
            source: work.url.clone(),
            name: license.name.clone(),
        }
    }

    /// What a file lacks, if anything. Its name tells its format.
    pub fn missing(&self, name: &str, content: &str) -> Option<Missing> {
        let mut elements = Vec::new();
        for text in decode::readings(name, content) {
            for (element, needles) in &self.elements {
                if !needles.is_empty() && !elements.contains(element) && !is_in(needles, &text) {
                    elements.push(*element);
                }
            }
        }
        if elements.is_empty() {
            return None;
        }
        elements.sort_unstable();
        let raw = decode::everything(name, content);
        let stands =
            |element: &Element| self.elements.iter().any(|(other, needles)| other == element && is_in(needles, &raw));
        Some(Missing { is_hidden: elements.iter().all(stands), elements })
    }

    /// What a reply lacks. One that is not full has no room for more than the address of the license, which tells its
    /// name as well; or for `link`, the address of a page that carries the whole notice.
    pub(crate) fn missing_in_reply(&self, text: &str, is_full: bool, link: Option<&str>) -> Vec<Element> {
        if !is_full && link.is_some_and(|link| text.contains(link)) {
            return Vec::new();
        }
        let is_asked = |element| is_full || element == Element::LicenseUrl;
        let missing = |text: &str| -> Vec<Element> {
            let all = self.elements.iter().filter(|(element, needles)| is_asked(*element) && !needles.is_empty());
            all.filter(|(_, needles)| !is_in(needles, text)).map(|(element, _)| *element).collect()
        };
        let found = missing(text);
        // Most texts have none of the escapes that some platforms ask for.
        if found.is_empty() { found } else { missing(&decode::unescape_markdown(text)) }
    }

    /// How the reader's language says what was changed, if it does.
    pub fn changes(&self) -> Option<&str> {
        self.changes.first().map(String::as_str)
    }

    /// Where in a file the notice is, or as much of it as there is, else its beginning.
    pub fn place(&self, content: &str) -> usize {
        let host = |url: &str| url.split_once("://").map_or(url, |(_, rest)| rest).to_owned();
        let signs = [self.source.clone(), host(&self.source), host(&self.deed), self.title.clone(), self.name.clone()];
        signs.iter().find_map(|sign| content.find(&**sign)).unwrap_or(0)
    }

    /// How somebody who writes the file by hand writes an element.
    pub fn written(&self, element: Element) -> String {
        match element {
            Element::License => self.name.clone(),
            Element::LicenseUrl => self.deed.clone(),
            Element::Title => format!("“{}”", self.title),
            Element::Source => self.source.clone(),
            Element::Changes => format!("“{}”", self.changes().unwrap_or("adapted")),
        }
    }
}

/// What is wrong with a template whose files lack something.
pub(crate) fn fault_of_template(name: &str, missing: &Missing) -> Diagnostic {
    let shown = if missing.is_hidden { "does not show its readers" } else { "does not carry" };
    let message = format!("the format `{name}` {shown} {}", missing.told());
    let help = if missing.is_hidden {
        "it stands only in comments or in what is hidden; put {{ notice }} where readers see it".to_owned()
    } else if missing.elements.len() == ALL {
        "put {{ notice }} into the template, where readers see it".to_owned()
    } else {
        let all = list(missing.elements.iter().map(|element| element.in_templates().to_owned()));
        format!("put {{{{ notice }}}} into the template, where readers see it; or {all}")
    };
    Diagnostic::error(Code::NoticeMissing, message).help(help)
}

/// What is wrong with the template of replies.
pub(crate) fn fault_of_reply(template: &str, detail: &str, is_full: bool, missing: &[Element]) -> Diagnostic {
    let told = told(missing);
    let message = format!("`{template}` composes a reply with the detail `{detail}` that does not carry {told}");
    let help = if is_full {
        "put {{ notice }} into the template; it is the right one for each detail"
    } else {
        "put {{ notice }} into the template, or {{ link or notice }}: a page behind the link carries the license, too"
    };
    Diagnostic::error(Code::NoticeMissing, message).help(help)
}

/// Elements as a list in words.
fn told(elements: &[Element]) -> String {
    if elements.len() == ALL {
        return "the license notice".to_owned();
    }
    list(elements.iter().map(|element| element.as_str().to_owned()))
}

fn is_in(needles: &[Needle], text: &str) -> bool {
    needles.iter().any(|needle| needle.is_in(text))
}

/// `a`, `a and b`, `a, b and c`.
fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.collect();
    match &items[..] {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The text of a file, whatever its encoding: UTF-8, UTF-16 with a byte-order mark, else Latin-1. `None` if it is no
/// text.
pub fn decode_text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let utf_16 = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<_> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => return Some(utf_16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => return Some(utf_16(rest, u16::from_be_bytes)),
        _ if bytes.contains(&0) => return None,
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    Some(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    })
}

/// Whether files of this name hold text that people read, in a format that is known here. What stands on a site for
/// programs alone, by the names that these ask for, does not.
pub fn is_known_format(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    decode::Kind::of(name).is_some() && !matches!(file, "robots.txt" | "sitemap.xml" | "favicon.svg")
}

#[cfg(test)]
mod tests;
