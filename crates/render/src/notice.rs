//! The share-alike gate: whether a file or a reply carries what the license asks for, where readers see it.
//!
//! A file is decoded as far as its format hides text (entities, escapes, parts of a mail), and then searched for each
//! [`Element`] of the notice. Whether the file has been wrapped or minified since makes no difference. What is not known to be
//! shown counts as hidden: text in an element, with an attribute or in a style that nobody has called harmless. The gate knows
//! nothing of other files, such as a style sheet or a script that a page links to.

mod decode;
mod elements;
mod find;
mod html;
mod mail;
mod markdown;
mod readings;
mod style;
mod tree;

use korb_catalogue::{Code, Diagnostic, License, Work};
use korb_localization::inline::encode_for_text;
use korb_localization::{Key, LocaleTag, deed_url};

pub use self::decode::decode_text;
use self::find::{Needle, Text, without_scheme};
use self::readings::Shown;
use crate::file_kind::FileKind;
use crate::markup::{Target, composed_to_text};
use crate::measure::Detail;
use crate::reply::Reply;

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
    /// The things to find, in the order of their elements.
    things: Vec<Thing>,
    /// The ways of saying what was changed, by the locale whose words they are.
    said: Vec<(LocaleTag, Vec<Needle>)>,
    /// The language of the notice on pages.
    of_pages: LocaleTag,
    /// The language of the readers.
    own: LocaleTag,
    license_url: Option<Needle>,
    deed: String,
    changes: Option<String>,
    title: String,
    source: String,
    name: String,
    contributors: Vec<String>,
}

/// Something to find. Of an element there can be several: the name of every contributor.
#[derive(Debug)]
struct Thing {
    element: Element,
    /// The ways of writing it. Those of [`Element::Changes`] are kept by their locales.
    ways: Vec<Needle>,
}

/// How the locales that a reader's falls back to say what was changed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Changes<'c> {
    pub(crate) said: &'c [Said],
    /// The language of the notice on pages.
    pub(crate) of_pages: &'c LocaleTag,
}

/// How a locale says what was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) locale: LocaleTag,
    /// The value of `license-changes` and its attributes, as plain text.
    pub(crate) texts: Vec<String>,
}

/// What a file lacks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Missing {
    /// The elements, in the order in which they are reported.
    pub elements: Vec<Element>,
    /// Whether the file has them all the same, where no reader sees them.
    pub is_hidden: bool,
    /// What keeps readers from seeing them, such as an element, if that is known.
    pub hidden_by: Option<String>,
    /// Whether these are all elements that are asked for.
    pub is_all: bool,
    /// What a page does not say to programs.
    pub statements: Vec<Statement>,
}

impl Missing {
    /// These elements.
    pub(crate) fn of(elements: Vec<Element>) -> Self {
        Self { elements, ..Self::default() }
    }

    /// Takes out elements that something else is reported for.
    pub(crate) fn without(&mut self, elements: &[Element]) {
        self.elements.retain(|element| !elements.contains(element));
        self.is_all = false;
    }

    /// The elements, as a list in words.
    pub fn told(&self) -> String {
        if self.is_all {
            return "the license notice".to_owned();
        }
        list(self.elements.iter().map(|element| element.as_str().to_owned()))
    }

    /// What keeps readers from seeing them, in words.
    pub fn told_hiding(&self) -> String {
        match &self.hidden_by {
            Some(by) => format!("it stands in {by}, which readers may not see"),
            None => "it stands only in comments, in definitions or in what is hidden".to_owned(),
        }
    }

    /// The statements, as a list in words.
    pub fn told_statements(&self) -> String {
        list(self.statements.iter().map(|statement| statement.as_str().to_owned()))
    }
}

impl Notice {
    /// The notice for a license and a work. A text in a language that has no words for what was changed is not asked for
    /// them. `contributors` are the people who want to be named.
    pub(crate) fn new(
        license: &License,
        work: &Work,
        locale: &LocaleTag,
        changes: &Changes<'_>,
        contributors: &[&str],
    ) -> Self {
        let words = |text: &str| Needle::words(text).into_iter().collect::<Vec<_>>();
        let thing = |element, ways| Thing { element, ways };
        let names = [&license.name, &license.id].into_iter().flat_map(|name| words(name)).collect();
        // A text has it as it can stand in a sentence, a template to the letter.
        let encoded = encode_for_text(&work.url);
        let source = [&*work.url, &*encoded];
        let source = &source[..if encoded == *work.url { 1 } else { 2 }];
        let mut things = vec![
            thing(Element::License, names),
            thing(Element::LicenseUrl, Needle::license(&license.url).into_iter().collect()),
            thing(Element::Title, words(&work.title)),
            thing(Element::Source, source.iter().filter_map(|url| Needle::address(url)).collect()),
        ];
        things.extend(contributors.iter().map(|name| thing(Element::Contributors, words(name))));
        // What there is no way to write cannot be missing.
        things.retain(|thing| !thing.ways.is_empty());
        let needles = |said: &Said| {
            let needles = said.texts.iter().flat_map(|text| Needle::any_case(text, said.locale.as_str()));
            (said.locale.clone(), needles.collect::<Vec<_>>())
        };
        let said: Vec<_> = changes.said.iter().map(needles).filter(|(_, needles)| !needles.is_empty()).collect();
        if !said.is_empty() {
            let at = things.partition_point(|thing| thing.element < Element::Changes);
            things.insert(at, thing(Element::Changes, Vec::new()));
        }
        Self {
            things,
            said,
            of_pages: changes.of_pages.clone(),
            own: locale.clone(),
            license_url: Needle::license(&license.url),
            deed: deed_url(license, locale),
            changes: {
                let of_pages = changes.said.iter().filter(|said| said.locale.same_language(changes.of_pages));
                of_pages.flat_map(|said| &said.texts).next().cloned()
            },
            title: work.title.clone(),
            source: work.url.clone(),
            name: license.name.clone(),
            contributors: contributors.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// What a file lacks, if anything. Its name says which format it has.
    pub fn missing(&self, name: &str, content: &str) -> Option<Missing> {
        self.missing_in_file(name, content, Asked { is_mail: readings::is_mail(name), ..Asked::default() })
    }

    /// What a file lacks that is one reply and nothing else. It carries what that reply does.
    pub(crate) fn missing_in_file_of(
        &self,
        reply: &Reply,
        link: Option<&str>,
        name: &str,
        content: &str,
    ) -> Option<Missing> {
        if reply.detail == Detail::Minimal && link.is_some_and(|link| is_shown(link, name, content)) {
            return None;
        }
        self.missing_in_file(name, content, Asked::of_reply(reply.detail, &reply.locale))
    }

    fn missing_in_file(&self, name: &str, content: &str, asked: Asked<'_>) -> Option<Missing> {
        let (readings, statements) = match readings::page(name, content) {
            Some(page) => {
                let statements = self.unsaid(&page);
                (vec![Shown::new(page.text)], statements)
            }
            None => (readings::readings(name, content), Vec::new()),
        };
        let mut elements: Vec<_> = readings.iter().flat_map(|shown| self.missing_in(shown, asked)).collect();
        elements.sort_unstable();
        elements.dedup();
        if elements.is_empty() && statements.is_empty() {
            return None;
        }
        let is_hidden = !elements.is_empty() && readings::can_hide(name, content) && {
            let raw = self.missing_in(&readings::everything(name, content), asked);
            elements.iter().all(|element| !raw.contains(element))
        };
        let hidden_by = if is_hidden { self.hiding(name, content, &elements, asked) } else { None };
        Some(Missing { is_all: self.are_all(&elements, asked), elements, is_hidden, hidden_by, statements })
    }

    /// What hides most of these elements.
    fn hiding(&self, name: &str, content: &str, elements: &[Element], asked: Asked<'_>) -> Option<String> {
        const MOST: usize = 100;
        let found = |text: &str| {
            let missing = self.missing_in(&Shown::new(text), asked);
            elements.iter().filter(|element| !missing.contains(element)).count()
        };
        let hidden = readings::hidden(name, content).into_iter().take(MOST);
        let counted = hidden.map(|hidden| (found(&hidden.text), hidden.by)).filter(|(count, _)| *count > 0);
        // Of several that hide as much, the first.
        counted.reduce(|most, next| if next.0 > most.0 { next } else { most }).map(|(_, by)| by)
    }

    /// What a text lacks of what is asked for, in order and each once.
    fn missing_in(&self, shown: &Shown<'_>, asked: Asked<'_>) -> Vec<Element> {
        let is_there = |thing: &&Thing, found: &dyn Fn(&Needle) -> bool| self.has(thing, asked, found);
        let mut lacking: Vec<_> = self.asked(asked).collect();
        if let Some(content) = shown.as_written() {
            lacking.retain(|thing| !is_there(thing, &|way| way.is_in(content)));
            if lacking.is_empty() {
                return Vec::new();
            }
        }
        let text = shown.text();
        lacking.retain(|thing| !is_there(thing, &|way| way.is_in(text)));
        lacking.retain(|thing| !is_there(thing, &|way| way.is_wrapped_in(text)));
        if !lacking.is_empty() {
            let text = Text::new(text);
            lacking.retain(|thing| !is_there(thing, &|way| way.is_seen_in(&text)));
        }
        if !lacking.is_empty() {
            for text in shown.other_readings() {
                let seen = Text::new(&text);
                lacking.retain(|thing| !is_there(thing, &|way| way.is_in(&text) || way.is_seen_in(&seen)));
            }
        }
        let mut elements: Vec<_> = lacking.iter().map(|thing| thing.element).collect();
        elements.dedup();
        elements
    }

    /// Whether one of the ways of writing a thing is found.
    fn has(&self, thing: &Thing, asked: Asked<'_>, found: &dyn Fn(&Needle) -> bool) -> bool {
        match asked.language {
            _ if thing.element != Element::Changes => thing.ways.iter().any(found),
            // A mail is a reply, which can be whole in another language.
            None if asked.is_mail => self.said.iter().any(|(_, ways)| ways.iter().any(found)),
            None => self.said_in(&self.of_pages).chain(self.said_in(&self.own)).any(found),
            Some(language) => self.said_in(language).any(found),
        }
    }

    fn asked<'n>(&'n self, asked: Asked<'n>) -> impl Iterator<Item = &'n Thing> {
        self.things.iter().filter(move |thing| match thing.element {
            // The license asks for what is reasonable to the medium. A page has room for the names, a reply has not, be
            // it sent as a mail or not; and it can be in another language than the one that they wrote.
            Element::Contributors => asked.detail.is_none() && !asked.is_mail,
            Element::License | Element::LicenseUrl => true,
            Element::Changes if self.said_in(asked.language.unwrap_or(&self.of_pages)).next().is_none() => false,
            Element::Source | Element::Changes => asked.detail.is_none_or(|detail| detail <= Detail::Compact),
            Element::Title => asked.detail.is_none_or(|detail| detail == Detail::Full),
        })
    }

    /// Whether these are all elements that are asked for.
    fn are_all(&self, elements: &[Element], asked: Asked<'_>) -> bool {
        self.asked(asked).all(|thing| elements.contains(&thing.element))
    }

    /// The ways in which a language says what was changed.
    fn said_in(&self, language: &LocaleTag) -> impl Iterator<Item = &Needle> {
        let said = self.said.iter().filter(|(locale, _)| locale.same_language(language));
        said.flat_map(|(_, needles)| needles)
    }

    /// What a page does not say to programs.
    fn unsaid(&self, page: &html::Page) -> Vec<Statement> {
        let Some(url) = &self.license_url else { return Vec::new() };
        let is_linked = page.license_links.iter().any(|address| url.is_in(address));
        let is_in_json_ld = page.json_ld.iter().any(|block| url.is_in(&decode::backslashes(block)));
        let unsaid = [(Statement::Link, is_linked), (Statement::JsonLd, is_in_json_ld)];
        unsaid.into_iter().filter(|(_, is_said)| !is_said).map(|(statement, _)| statement).collect()
    }

    /// What a reply in one language lacks, if anything. The shorter it is, the less it has room for. Even the shortest
    /// must name the license, or have `link`, the address of a page that carries the whole notice.
    pub(crate) fn missing_in_reply(
        &self,
        text: &str,
        detail: Detail,
        link: Option<&str>,
        language: &LocaleTag,
    ) -> Option<Missing> {
        if detail == Detail::Minimal && link.is_some_and(|link| text.contains(link)) {
            return None;
        }
        let asked = Asked::of_reply(detail, language);
        // Most texts have none of the marks and escapes that make a difference.
        if self.missing_in(&Shown::new(text), asked).is_empty() {
            return None;
        }
        let elements = self.missing_in(&Shown::new(composed_to_text(text, Target::PLAIN)), asked);
        (!elements.is_empty()).then(|| Missing {
            is_all: self.are_all(&elements, asked),
            elements,
            ..Missing::default()
        })
    }

    /// Whether a text has to the letter what is asked of a reply in one language. A reply that has the text in lines of
    /// its own then has it, too.
    pub(crate) fn is_complete(&self, text: &str, detail: Detail, language: &LocaleTag) -> bool {
        let asked = Asked::of_reply(detail, language);
        self.asked(asked).all(|thing| self.has(thing, asked, &|way| way.is_in(text)))
    }

    /// What the text of the notice on pages lacks. The contributors have a text of their own.
    pub(crate) fn missing_in_text(&self, text: &str) -> Vec<Element> {
        self.missing_in(&Shown::new(text), Asked::default())
    }

    /// How the reader's language says what was changed, if it does.
    pub fn changes(&self) -> Option<&str> {
        self.changes.as_deref()
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

/// What is asked of a text. By default that is all of it, in the language of its readers or of the notice on pages.
#[derive(Debug, Clone, Copy, Default)]
struct Asked<'a> {
    /// How much there is of a reply; `None` for a file.
    detail: Option<Detail>,
    /// The language that a reply is in.
    language: Option<&'a LocaleTag>,
    is_mail: bool,
}

impl<'a> Asked<'a> {
    fn of_reply(detail: Detail, language: &'a LocaleTag) -> Self {
        Self { detail: Some(detail), language: Some(language), is_mail: false }
    }
}

/// Whether files of this name hold text that people read, in a format that is known here. The files of a site that
/// programs ask for by these names do not.
pub fn is_known_format(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    FileKind::of(name).reading.is_some() && !matches!(file, "robots.txt" | "sitemap.xml" | "favicon.svg")
}

/// Whether a file shows a text of one line to its readers, given as plain text.
pub(crate) fn is_shown(text: &str, name: &str, content: &str) -> bool {
    let without_addresses = find::without_addresses(text);
    let Some(needle) = Needle::words(without_addresses.as_deref().unwrap_or(text)) else { return false };
    let is_in = |text: &str| needle.is_in(text) || needle.is_seen_in(&Text::new(text));
    let readings = readings::readings(name, content);
    readings.iter().any(|shown| is_in(shown.text()) || shown.other_readings().iter().any(|text| is_in(text)))
}

/// What is wrong with a template whose files lack something.
pub(crate) fn faults_of_template(name: &str, missing: &Missing) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if !missing.elements.is_empty() {
        let shown = if missing.is_hidden { "does not show its readers" } else { "does not carry" };
        let message = format!("the format `{name}` {shown} {}", missing.told());
        let help = if missing.is_hidden {
            format!("{}; put {{{{ notice }}}} where readers see it", missing.told_hiding())
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

/// What is wrong with the text of the notice in replies or on pages.
pub(crate) fn fault_of_message(key: Key<'_>, locale: &LocaleTag, missing: &Missing) -> Diagnostic {
    let message = format!("the notice `{key}` of `{locale}` does not carry {}", missing.told());
    let add = list(missing.elements.iter().map(|element| element.in_messages().to_owned()));
    let mut fault = Diagnostic::error(Code::NoticeMissing, message).help(format!("add {add}"));
    fault.subject.locale = Some(locale.to_string());
    fault.subject.id = Some(key.message.to_owned());
    fault.subject.attribute = key.attribute.map(ToOwned::to_owned);
    fault
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
