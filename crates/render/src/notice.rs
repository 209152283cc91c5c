//! The share-alike gate: whether a file or a reply carries what the license asks for, where readers see it.
//!
//! A file is decoded as far as its format hides text (entities, escapes, parts of a mail), and then searched for each
//! [`Element`] of the notice. Whether the file has been wrapped or minified since makes no difference. The gate notices
//! text that the markup of a page hides (`hidden`, `style="display: none"`), but not text that a style sheet hides.

mod decode;
mod find;
mod html;
mod mail;
mod readings;

use std::borrow::Cow;

use korb_catalogue::{Code, Diagnostic, License, Work};
use korb_localization::inline::encode_for_text;
use korb_localization::{Key, LocaleTag};

pub use self::decode::decode_text;
use self::find::{Needle, without_scheme};
use crate::file_kind::FileKind;
use crate::measure::Detail;

/// A part of the notice: something that the license asks for when a text is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
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
    /// The names of the contributors who want to be named.
    Contributors,
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
            Self::Contributors => "the names of its contributors",
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
            Self::Contributors => "{{ locale.contributors | join(\", \") }}",
        }
    }

    /// What a message writes for it.
    fn in_messages(self) -> &'static str {
        match self {
            Self::License => "{ $license }",
            Self::LicenseUrl => "{ $license-url }",
            Self::Title => "{ $work-title }",
            Self::Source => "{ $work-url }",
            Self::Changes => "the words of `license-changes`",
            Self::Contributors => "{ $contributors }",
        }
    }
}

/// What a page says to programs: to search engines, and to those that collect works by their license.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Statement {
    /// A link with `rel="license"`.
    ///
    /// <https://html.spec.whatwg.org/multipage/links.html#link-type-license>
    Link,
    /// A block of JSON-LD with the address of the license.
    ///
    /// <https://schema.org/license>
    JsonLd,
}

impl Statement {
    /// What it is, in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "a link with `rel=\"license\"`",
            Self::JsonLd => "a block of JSON-LD with the license",
        }
    }
}

/// What a file must carry, in the language of its readers.
#[derive(Debug)]
pub struct Notice {
    /// The elements that are asked for, in order. Of each there are one or more things to find (the name of every
    /// contributor), and of each of these one or more ways of writing it.
    elements: Vec<(Element, Vec<Vec<Needle>>)>,
    license_url: Option<Needle>,
    deed: String,
    changes: Vec<String>,
    title: String,
    source: String,
    name: String,
    contributors: Vec<String>,
}

/// What a file lacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Missing {
    /// The elements, in the order in which they are reported.
    pub elements: Vec<Element>,
    /// Whether the file has them all the same, where no reader sees them.
    pub is_hidden: bool,
    /// Whether these are all elements that are asked for.
    pub is_all: bool,
    /// What a page does not say to programs.
    pub statements: Vec<Statement>,
}

impl Missing {
    /// The elements, as a list in words.
    pub fn told(&self) -> String {
        if self.is_all {
            return "the license notice".to_owned();
        }
        list(self.elements.iter().map(|element| element.as_str().to_owned()))
    }

    /// The statements, as a list in words.
    pub fn told_statements(&self) -> String {
        list(self.statements.iter().map(|statement| statement.as_str().to_owned()))
    }
}

impl Notice {
    /// The notice for a license and a work. `changes` are the ways in which the reader's language says what was
    /// changed; without any, that element is not asked for. `contributors` are the people who want to be named.
    pub fn new(license: &License, work: &Work, locale: &str, changes: Vec<String>, contributors: &[&str]) -> Self {
        let words = |text: &str| Needle::words(text).into_iter().collect::<Vec<_>>();
        let names = [&license.name, &license.id].into_iter().flat_map(|name| words(name)).collect();
        // A text has it as it can stand in a sentence, a template to the letter.
        let encoded = encode_for_text(&work.url);
        let source = [&*work.url, &*encoded];
        let source = &source[..if encoded == *work.url { 1 } else { 2 }];
        let elements = [
            (Element::License, vec![names]),
            (Element::LicenseUrl, vec![Needle::license(&license.url).into_iter().collect()]),
            (Element::Title, vec![words(&work.title)]),
            (Element::Source, vec![source.iter().filter_map(|url| Needle::address(url)).collect()]),
            (Element::Changes, vec![changes.iter().flat_map(|changes| Needle::either_case(changes)).collect()]),
            (Element::Contributors, contributors.iter().map(|name| words(name)).collect()),
        ];
        // What there is no way to write cannot be missing.
        let asked = elements
            .into_iter()
            .map(|(element, things)| (element, things.into_iter().filter(|ways| !ways.is_empty()).collect::<Vec<_>>()));
        Self {
            elements: asked.filter(|(_, things)| !things.is_empty()).collect(),
            license_url: Needle::license(&license.url),
            deed: license.deed_url(locale),
            changes,
            title: work.title.clone(),
            source: work.url.clone(),
            name: license.name.clone(),
            contributors: contributors.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// What a file lacks, if anything. Its name says which format it has.
    pub fn missing(&self, name: &str, content: &str) -> Option<Missing> {
        let (readings, statements) = if readings::is_page(name) {
            let page = html::read(content);
            let statements = self.unsaid(&page);
            (vec![Cow::Owned(page.text)], statements)
        } else {
            (readings::readings(name, content), Vec::new())
        };
        let mut elements: Vec<_> = readings.iter().flat_map(|text| self.missing_in(text, |_| true)).collect();
        elements.sort_unstable();
        elements.dedup();
        if elements.is_empty() && statements.is_empty() {
            return None;
        }
        let is_hidden = !elements.is_empty() && {
            let raw = self.missing_in(&readings::everything(name, content), |_| true);
            elements.iter().all(|element| !raw.contains(element))
        };
        let is_all = elements.len() == self.elements.len();
        Some(Missing { elements, is_hidden, is_all, statements })
    }

    fn missing_in(&self, text: &str, is_asked: impl Fn(Element) -> bool) -> Vec<Element> {
        let is_there = |ways: &Vec<Needle>| ways.iter().any(|way| way.is_in(text));
        let all = self.elements.iter().filter(|(element, _)| is_asked(*element));
        all.filter(|(_, things)| !things.iter().all(is_there)).map(|(element, _)| *element).collect()
    }

    /// What a page does not say to programs.
    fn unsaid(&self, page: &html::Page) -> Vec<Statement> {
        let Some(url) = &self.license_url else { return Vec::new() };
        let is_linked = page.license_links.iter().any(|address| url.is_in(address));
        let is_in_json_ld = page.json_ld.iter().any(|block| url.is_in(&decode::backslashes(block)));
        let unsaid = [(Statement::Link, is_linked), (Statement::JsonLd, is_in_json_ld)];
        unsaid.into_iter().filter(|(_, is_said)| !is_said).map(|(statement, _)| statement).collect()
    }

    /// What a reply lacks, if anything. The shorter it is, the less it has room for. Even the shortest must name the
    /// license, or have `link`, the address of a page that carries the whole notice.
    pub(crate) fn missing_in_reply(&self, text: &str, detail: Detail, link: Option<&str>) -> Option<Missing> {
        if detail == Detail::Minimal && link.is_some_and(|link| text.contains(link)) {
            return None;
        }
        let is_asked = |element| match element {
            // The license asks for what is reasonable to the medium. A page has room for the names, a reply has not.
            Element::Contributors => false,
            Element::License | Element::LicenseUrl => true,
            Element::Source | Element::Changes => detail <= Detail::Compact,
            Element::Title => detail == Detail::Full,
        };
        // Most texts have none of the escapes that some platforms ask for.
        if self.missing_in(text, is_asked).is_empty() {
            return None;
        }
        let elements = self.missing_in(&decode::unescape_markdown(text), is_asked);
        let asked = self.elements.iter().filter(|(element, _)| is_asked(*element)).count();
        (!elements.is_empty()).then(|| Missing { is_all: elements.len() == asked, elements, ..Missing::default() })
    }

    /// How the reader's language says what was changed, if it does.
    pub fn changes(&self) -> Option<&str> {
        self.changes.first().map(String::as_str)
    }

    /// Where in a file the notice is, or what there is of it; else where the file begins.
    pub fn place(&self, content: &str) -> usize {
        let (source, deed) = (&*self.source, &*self.deed);
        let traces = [source, without_scheme(source), without_scheme(deed), &self.title, &self.name];
        traces.iter().find_map(|trace| content.find(trace)).unwrap_or(0)
    }

    /// An element as a person writes it into a file by hand.
    pub fn written(&self, element: Element) -> String {
        match element {
            Element::License => self.name.clone(),
            Element::LicenseUrl => self.deed.clone(),
            Element::Title => format!("“{}”", self.title),
            Element::Source => self.source.clone(),
            Element::Changes => format!("“{}”", self.changes().unwrap_or("adapted")),
            Element::Contributors => list(self.contributors.iter().cloned()),
        }
    }
}

/// Whether files of this name hold text that people read, in a format that is known here. The files of a site that
/// programs ask for by these names do not.
pub fn is_known_format(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    FileKind::of(name).reading.is_some() && !matches!(file, "robots.txt" | "sitemap.xml" | "favicon.svg")
}

/// What is wrong with a template whose files lack something.
pub(crate) fn faults_of_template(name: &str, missing: &Missing) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if !missing.elements.is_empty() {
        let shown = if missing.is_hidden { "does not show its readers" } else { "does not carry" };
        let message = format!("the format `{name}` {shown} {}", missing.told());
        let help = if missing.is_hidden {
            "it stands only in comments or in what is hidden; put {{ notice }} where readers see it".to_owned()
        } else if missing.is_all {
            "put {{ notice }} into the template, where readers see it".to_owned()
        } else {
            let all = list(missing.elements.iter().map(|element| element.in_templates().to_owned()));
            format!("put {{{{ notice }}}} into the template, where readers see it; or {all}")
        };
        faults.push(Diagnostic::error(Code::NoticeMissing, message).help(help));
    }
    if !missing.statements.is_empty() {
        let message = format!("the format `{name}` lacks {}", missing.told_statements());
        let help = "put {% include \"_metadata.html\" %} into the template; it brings along both";
        faults.push(Diagnostic::error(Code::MetadataMissing, message).help(help));
    }
    faults
}

/// What is wrong with the text of the notice in replies.
pub(crate) fn fault_of_message(key: Key<'_>, locale: &LocaleTag, missing: &Missing) -> Diagnostic {
    let message = format!("the notice `{key}` of `{locale}` does not carry {}", missing.told());
    let add = list(missing.elements.iter().map(|element| element.in_messages().to_owned()));
    Diagnostic::error(Code::NoticeMissing, message).help(format!("add {add}"))
}

/// What is wrong with the template of replies.
pub(crate) fn fault_of_reply(template: &str, detail: Detail, missing: &Missing) -> Diagnostic {
    let (name, elements) = (detail.as_str(), missing.told());
    let message = format!("`{template}` composes a reply with the detail `{name}` that does not carry {elements}");
    let help = match detail {
        Detail::Full | Detail::Compact => "put {{ notice }} into the template; it is the right one for each detail",
        Detail::Minimal => {
            "put {{ notice }} into the template, or {{ link or notice }}: a page behind the link carries the license, too"
        }
    };
    Diagnostic::error(Code::NoticeMissing, message).help(help)
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

#[cfg(test)]
mod tests;
