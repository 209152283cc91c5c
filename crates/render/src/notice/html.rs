//! What a browser shows of a page: its text, and where its links lead.
//!
//! The tokenizer is `html5gum`, which follows the standard to the letter: what is a tag, a comment, raw text or an
//! entity is decided there. A text counts as seen if every element around it is known to be shown (`elements.rs`) and has
//! nothing but attributes and styles that are known to be harmless (`style.rs`). Which elements are around it is decided in
//! `tree.rs`. What scripts and other files do to a page is not known here.

use std::convert::Infallible;
use std::mem;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::elements::{self, Element, Kind, RawKind};
use super::style::{self, Sheet, Subject};
use super::tree::Open;

/// What a page says.
#[derive(Debug)]
pub(super) struct Page {
    /// Its visible text, and behind it the addresses of its visible links.
    pub(super) text: String,
    /// Where the links with `rel="license"` lead.
    pub(super) license_links: Vec<String>,
    /// The blocks of JSON-LD.
    pub(super) json_ld: Vec<String>,
}

/// Which elements there are, and how they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Vocabulary {
    #[default]
    Html,
    /// HTML in the syntax of XML.
    Xhtml,
    Svg,
    /// Atom and RSS.
    Feed,
}

/// A text that readers do not see, and what keeps it from them.
#[derive(Debug)]
pub(super) struct HiddenText {
    pub(super) text: String,
    pub(super) by: String,
}

/// Reads a page.
pub(super) fn read(page: &str) -> Page {
    read_as(Vocabulary::Html, page)
}

/// Reads a file with such elements.
pub(super) fn read_as(vocabulary: Vocabulary, page: &str) -> Page {
    read_twice(vocabulary, page, false).into_page()
}

/// What readers of a file do not see.
pub(super) fn hidden(vocabulary: Vocabulary, page: &str) -> Vec<HiddenText> {
    let seen = read_twice(vocabulary, page, true);
    let mut hidden = seen.hidden.unwrap_or_default();
    if let Some(by) = seen.lost_by {
        hidden.push(HiddenText { text: into_text(seen.text), by });
    }
    hidden
}

/// Once more if a style sheet stands behind what it is about.
fn read_twice(vocabulary: Vocabulary, page: &str, keeps_hidden: bool) -> Seen {
    let seen = read_once(vocabulary, page, Sheet::default(), keeps_hidden);
    if seen.is_late { read_once(vocabulary, page, seen.sheet, keeps_hidden) } else { seen }
}

fn read_once(vocabulary: Vocabulary, page: &str, sheet: Sheet, keeps_hidden: bool) -> Seen {
    let mut seen = Seen {
        vocabulary,
        text: Vec::with_capacity(page.len()),
        open: Open::new(vocabulary != Vocabulary::Html),
        is_sheet_known: !sheet.is_empty(),
        sheet,
        hidden: keeps_hidden.then(Vec::new),
        ..Seen::default()
    };
    if vocabulary != Vocabulary::Html {
        seen.lost_by = fault_of_xml(page);
    }
    let Ok(()) = Tokenizer::new_with_emitter(page, Reader::new(&mut seen)).finish();
    if !seen.sheet.is_empty() {
        // The elements that a page has even without their tags.
        for name in [&b"html"[..], b"body"] {
            if let Some(rule) = seen.sheet.may_hide(&Subject { name, ..Subject::default() }) {
                seen.lost_by = Some(of_rule(name, rule));
            }
        }
    }
    seen
}

/// What keeps a file of XML from being shown as it stands.
fn fault_of_xml(page: &str) -> Option<String> {
    let declarations = ["<!ENTITY", "<!ATTLIST", "<?xml-stylesheet"];
    if let Some(declaration) = declarations.iter().find(|declaration| page.contains(**declaration)) {
        return Some(format!("a file with `{declaration}`"));
    }
    // At an entity that it does not know, a browser stops.
    let is_unknown = |entity: &&str| {
        let name = entity.bytes().take_while(u8::is_ascii_alphanumeric).count();
        name > 0 && entity[name..].starts_with(';') && !matches!(&entity[..name], "amp" | "lt" | "gt" | "quot" | "apos")
    };
    let unknown = page.split('&').skip(1).find(is_unknown).filter(|_| !page.contains("<!DOCTYPE"))?;
    let name = unknown.split(';').next().unwrap_or_default();
    Some(format!("a file with the entity `&{name};`, which XML does not know"))
}

/// A page is text, and the tokenizer divides it only beside characters of ASCII.
fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// What has been seen of a page so far.
#[derive(Debug, Default)]
struct Seen {
    vocabulary: Vocabulary,
    text: Vec<u8>,
    links: Vec<u8>,
    license_links: Vec<String>,
    json_ld: Vec<String>,
    open: Open,
    /// The element that is open in which `<` has no meaning.
    raw: Option<Raw>,
    /// The rules that may hide something.
    sheet: Sheet,
    /// Whether they were all known from the beginning.
    is_sheet_known: bool,
    /// Whether a rule was found behind what it may be about.
    is_late: bool,
    /// The elements whose attributes are those of the whole page.
    roots: Vec<Tag>,
    /// Why nothing of the page is seen.
    lost_by: Option<String>,
    /// What readers do not see; only if somebody wants to know.
    hidden: Option<Vec<HiddenText>>,
    /// What hides that.
    hidden_by: Vec<(usize, String)>,
}

/// What becomes of raw text.
#[derive(Debug)]
enum Raw {
    NotShown,
    Style(Vec<u8>),
    JsonLd(Vec<u8>),
    /// A page within a feed.
    Html(Vec<u8>),
}

impl Seen {
    fn into_page(mut self) -> Page {
        if self.lost_by.is_some() {
            self.text.clear();
            self.links.clear();
        }
        self.text.append(&mut self.links);
        Page { text: into_text(self.text), license_links: self.license_links, json_ld: self.json_ld }
    }

    fn string(&mut self, string: &[u8]) {
        match &mut self.raw {
            Some(Raw::JsonLd(block) | Raw::Style(block) | Raw::Html(block)) => block.extend_from_slice(string),
            None if !self.open.is_hidden() && (self.vocabulary != Vocabulary::Svg || self.open.has(b"text")) => {
                // A browser leaves it out.
                if string != b"\0" {
                    self.text.extend_from_slice(string);
                }
                return;
            }
            None | Some(Raw::NotShown) => {}
        }
        if self.hidden.is_some() && !matches!(self.raw, Some(Raw::JsonLd(_))) {
            self.keep(string, None);
        }
    }

    /// Keeps a hidden text for whoever wants to know.
    fn keep(&mut self, string: &[u8], by: Option<&str>) {
        let Some(hidden) = &mut self.hidden else { return };
        let Some(by) = by.or_else(|| self.hidden_by.first().map(|(_, by)| &**by)) else { return };
        let string = String::from_utf8_lossy(string);
        match hidden.last_mut() {
            Some(last) if last.by == by => last.text.push_str(&string),
            _ => hidden.push(HiddenText { text: string.into_owned(), by: by.to_owned() }),
        }
    }

    /// Takes in a tag, and says how the tokenizer has to read what follows, if that is not as usual.
    fn tag(&mut self, tag: &Tag) -> Option<State> {
        // In a raw element, only its end tag is a tag to the tokenizer. Elsewhere, a style sheet ends with any tag.
        if let Some(raw) = self.raw.take() {
            if self.open.is_foreign() && !tag.is_end && matches!(raw, Raw::Style(_)) {
                // A style sheet goes on behind an element in it.
                self.add_rules(|sheet| sheet.distrust(format!("<{}>", tag.said())));
            }
            self.end_raw(raw);
            if !self.open.is_foreign() {
                return None;
            }
        }
        let element = match self.vocabulary {
            Vocabulary::Html | Vocabulary::Xhtml => Element::of(&tag.name),
            Vocabulary::Svg => Element::of_svg(&tag.name),
            Vocabulary::Feed => Element::of_feed(&tag.name),
        };
        if tag.is_end {
            self.separate(element);
            self.open.end(&tag.name, element);
            self.name_loss(tag);
            self.forget_hidden();
            return None;
        }
        self.take_license(tag);
        let is_foreign = self.open.is_foreign();
        if !is_foreign && matches!(element.tag, elements::Tag::Html | elements::Tag::Body | elements::Tag::Head) {
            self.root(tag, element);
            return None;
        }
        if !is_foreign && element.kind == Kind::Void {
            self.open.void(element);
            self.separate(element);
            self.meta(tag, element);
            return None;
        }
        if tag.makes_shadow {
            // It takes the place of what stands beside it.
            self.lost_by = Some("`<template shadowrootmode>`".to_owned());
        }
        if let (Kind::Raw(raw), false) = (element.kind, is_foreign) {
            self.open.raw(element);
            self.separate(element);
            return Some(self.begin_raw(tag, element, raw));
        }
        let is_closed = tag.is_self_closing && (is_foreign || element.kind == Kind::Foreign);
        let hides = self.hides(tag, element);
        if hides && self.hidden.is_some() && !is_closed && !self.open.is_hidden() {
            let by = self.cause(tag, element);
            self.hidden_by.push((self.open.depth(), by));
        }
        self.open.start(&tag.name, element, hides, is_closed);
        self.name_loss(tag);
        self.forget_hidden();
        if is_foreign && !is_closed {
            self.raw = if element.tag == elements::Tag::Style {
                Some(Raw::Style(Vec::new()))
            } else if tag.is_json_ld() {
                Some(Raw::JsonLd(Vec::new()))
            } else if self.vocabulary == Vocabulary::Feed && tag.holds_html() && !self.open.is_hidden() {
                Some(Raw::Html(Vec::new()))
            } else {
                None
            };
        }
        if is_foreign {
            self.meta(tag, element);
        }
        if !self.open.is_hidden() {
            self.separate(element);
            if element.tag == elements::Tag::A && tag.href.is_there {
                self.links.push(b' ');
                self.links.extend_from_slice(&tag.href.value);
            }
        }
        None
    }

    /// Keeps the words of two blocks apart; elements within a line do not.
    fn separate(&mut self, element: Element) {
        if !element.is_inline && !matches!(element.kind, Kind::Raw(_)) {
            self.text.push(b' ');
        }
    }

    fn take_license(&mut self, tag: &Tag) {
        if tag.href.is_there
            && matches!(&*tag.name, b"a" | b"area" | b"link")
            && !self.open.is_hidden()
            && tag.says_license()
        {
            self.license_links.push(String::from_utf8_lossy(&tag.href.value).into_owned());
        }
    }

    /// Takes in the attributes of `html` and `body`, which are those of the whole page, wherever the tag stands.
    fn root(&mut self, tag: &Tag, element: Element) {
        self.text.push(b' ');
        if element.tag == elements::Tag::Head {
            return;
        }
        if tag.hiding.is_there || !self.sheet.is_empty() && self.sheet.may_hide(&tag.subject()).is_some() {
            self.lost_by = Some(self.cause(tag, element));
        }
        if tag.id.is_there || tag.class.is_there || !tag.attributes.is_empty() {
            self.roots.push(tag.clone());
        }
    }

    /// Takes in what a page says of itself: that another page comes in its place, or that its letters mean others.
    fn meta(&mut self, tag: &Tag, element: Element) {
        let is = |attribute: &Attribute, value: &[u8]| attribute.value.trim_ascii().eq_ignore_ascii_case(value);
        if element.tag == elements::Tag::Meta && is(&tag.http_equiv, b"refresh") {
            self.lost_by = Some("`<meta http-equiv=\"refresh\">`".to_owned());
        } else if element.tag == elements::Tag::Meta && tag.charset.is_there {
            let charset = tag.charset.value.trim_ascii().to_ascii_lowercase();
            let is_known = matches!(&*charset, b"utf-8" | b"utf8" | b"ascii" | b"us-ascii" | b"latin1")
                || charset.starts_with(b"iso-8859-")
                || charset.starts_with(b"windows-125");
            if !is_known {
                self.lost_by = Some(format!("`<meta charset=\"{}\">`", String::from_utf8_lossy(&charset)));
            }
        } else if element.tag == elements::Tag::Link {
            let address = tag.href.value.trim_ascii();
            let is_within = address.len() > 5 && address[..5].eq_ignore_ascii_case(b"data:");
            let mut relations = tag.rel.value.split(u8::is_ascii_whitespace);
            if is_within && relations.any(|relation| relation.eq_ignore_ascii_case(b"stylesheet")) {
                self.add_rules(|sheet| sheet.distrust("data:".to_owned()));
            }
        }
    }

    fn begin_raw(&mut self, tag: &Tag, element: Element, kind: RawKind) -> State {
        if self.hidden.is_some() {
            self.hidden_by.push((usize::MAX, format!("`<{}>`", String::from_utf8_lossy(&tag.name))));
        }
        self.raw = Some(match element.tag {
            elements::Tag::Style => Raw::Style(Vec::new()),
            _ if tag.is_json_ld() => Raw::JsonLd(Vec::new()),
            _ => Raw::NotShown,
        });
        match kind {
            RawKind::Text => State::RcData,
            RawKind::Raw => State::RawText,
            RawKind::Script => State::ScriptData,
            RawKind::Plain => State::PlainText,
        }
    }

    fn end_raw(&mut self, raw: Raw) {
        self.hidden_by.pop_if(|(depth, _)| *depth == usize::MAX);
        match raw {
            Raw::NotShown => {}
            Raw::JsonLd(block) => self.json_ld.push(into_text(block)),
            Raw::Style(css) => self.add_rules(|sheet| sheet.read(&into_text(css))),
            Raw::Html(page) => {
                let page = into_text(page);
                self.text.extend_from_slice(read(&page).text.as_bytes());
                if let Some(hidden_here) = &mut self.hidden {
                    hidden_here.extend(hidden(Vocabulary::Html, &page));
                }
            }
        }
    }

    fn add_rules(&mut self, add: impl FnOnce(&mut Sheet)) {
        if self.is_sheet_known {
            return;
        }
        add(&mut self.sheet);
        if self.sheet.is_empty() {
            return;
        }
        self.is_late |= !self.open.is_empty() || !self.text.trim_ascii().is_empty();
        for tag in mem::take(&mut self.roots) {
            if self.sheet.may_hide(&tag.subject()).is_some() {
                self.lost_by = Some(self.cause(&tag, Element::of(&tag.name)));
            }
            self.roots.push(tag);
        }
    }

    /// Whether an element is not known to be shown, or has something that is not known to be harmless.
    fn hides(&self, tag: &Tag, element: Element) -> bool {
        !element.is_shown
            || tag.is_closed(element)
            || tag.hiding.is_there
            || self.is_hidden_by_rule(tag, element).is_some()
    }

    fn is_hidden_by_rule(&self, tag: &Tag, element: Element) -> Option<&str> {
        if self.sheet.is_empty() {
            return None;
        }
        // The parts of a table between are there even without their tags.
        let between: &[&[u8]] = match element.tag {
            elements::Tag::Tr => &[b"tbody"],
            elements::Tag::Td => &[b"tbody", b"tr"],
            _ => &[],
        };
        let between = between.iter().map(|name| Subject { name, ..Subject::default() });
        [tag.subject()].into_iter().chain(between).find_map(|subject| self.sheet.may_hide(&subject))
    }

    /// What keeps the content of an element from being seen, as a finding says it.
    fn cause(&self, tag: &Tag, element: Element) -> String {
        if !element.is_shown {
            return format!("`<{}>`", tag.said());
        }
        if tag.hiding.is_there {
            return format!("`<{} {}>`", tag.said(), String::from_utf8_lossy(&tag.hiding.value));
        }
        match self.is_hidden_by_rule(tag, element) {
            Some(rule) => of_rule(&tag.name, rule),
            None => format!("`<{}>` without `open`", tag.said()),
        }
    }

    /// Keeps what has made everything that follows hidden.
    fn name_loss(&mut self, tag: &Tag) {
        if self.hidden.is_some() && self.open.is_lost() && self.hidden_by.is_empty() {
            let slash = if tag.is_end { "/" } else { "" };
            self.hidden_by.push((0, format!("what stands behind `<{slash}{}>`", tag.said())));
        }
    }

    fn forget_hidden(&mut self) {
        if self.hidden.is_some() && !self.open.is_hidden() {
            self.hidden_by.clear();
        }
    }

    fn comment(&mut self, comment: &[u8]) {
        if self.hidden.is_some() {
            self.keep(comment, Some("a comment"));
        }
    }
}

fn of_rule(name: &[u8], rule: &str) -> String {
    format!("`<{}>` by the style `{rule}`", String::from_utf8_lossy(name))
}

/// A tag, as far as it has been read. The tokenizer writes names in lower case and decodes values.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the syntax, and none depends on another")]
#[derive(Debug, Default, Clone)]
struct Tag {
    name: Vec<u8>,
    is_end: bool,
    is_self_closing: bool,
    href: Attribute,
    rel: Attribute,
    kind: Attribute,
    id: Attribute,
    class: Attribute,
    http_equiv: Attribute,
    charset: Attribute,
    style: Attribute,
    /// Whether it is a `details` or a `dialog` that is open.
    is_open: bool,
    makes_shadow: bool,
    /// The first attribute that is not known to be harmless, as a finding shows it.
    hiding: Attribute,
    /// The names of all attributes, each with a zero behind it.
    attributes: Vec<u8>,
}

#[derive(Debug, Default, Clone)]
struct Attribute {
    is_there: bool,
    value: Vec<u8>,
}

impl Attribute {
    /// Sets it unless it is set: of several with one name the first one counts.
    fn set(&mut self, value: &[u8]) -> bool {
        let is_first = !mem::replace(&mut self.is_there, true);
        if is_first {
            self.value.extend_from_slice(value);
        }
        is_first
    }
}

impl Tag {
    fn clear(&mut self, is_end: bool) {
        self.name.clear();
        (self.is_end, self.is_self_closing) = (is_end, false);
        if self.attributes.is_empty() {
            return;
        }
        self.attributes.clear();
        (self.is_open, self.makes_shadow) = (false, false);
        for attribute in [
            &mut self.href,
            &mut self.rel,
            &mut self.kind,
            &mut self.id,
            &mut self.class,
            &mut self.http_equiv,
            &mut self.charset,
            &mut self.style,
            &mut self.hiding,
        ] {
            attribute.is_there = false;
            attribute.value.clear();
        }
    }

    /// Takes in an attribute.
    fn attribute(&mut self, name: &[u8], value: &[u8], vocabulary: Vocabulary) {
        self.attributes.extend_from_slice(name);
        self.attributes.push(0);
        let kept = match name {
            b"href" => Some(&mut self.href),
            b"rel" => Some(&mut self.rel),
            b"type" => Some(&mut self.kind),
            b"id" => Some(&mut self.id),
            b"class" => Some(&mut self.class),
            b"http-equiv" => Some(&mut self.http_equiv),
            b"charset" => Some(&mut self.charset),
            _ => None,
        };
        if let Some(kept) = kept {
            kept.set(value);
            return;
        }
        match name {
            b"open" => self.is_open = true,
            b"shadowrootmode" => self.makes_shadow = true,
            b"style" if self.style.set(b"") => {
                if let Some(declaration) = style::hiding_declaration(&String::from_utf8_lossy(value)) {
                    self.hiding.set(format!("style=\"{declaration}\"").as_bytes());
                }
            }
            _ => {}
        }
        let is_harmless = elements::is_harmless_attribute(name) || name == b"aria-hidden" && value == b"false";
        let is_harmless = is_harmless && (vocabulary != Vocabulary::Svg || !matches!(name, b"width" | b"height"))
            || vocabulary == Vocabulary::Svg
                && style::is_harmless_in_svg(&String::from_utf8_lossy(name), &String::from_utf8_lossy(value));
        if !is_harmless {
            self.hiding.set(name);
        }
    }

    /// Whether it shows what is in it only when somebody opens it. Of several with one name, only one is open.
    fn is_closed(&self, element: Element) -> bool {
        let can_close = matches!(element.tag, elements::Tag::Details | elements::Tag::Dialog);
        can_close && (!self.is_open || self.attributes.split(|byte| *byte == 0).any(|name| name == b"name"))
    }

    fn subject(&self) -> Subject<'_> {
        Subject { name: &self.name, id: &self.id.value, class: &self.class.value, attributes: &self.attributes }
    }

    /// Its name as a finding shows it.
    fn said(&self) -> String {
        const MAX: usize = 40;
        String::from_utf8_lossy(&self.name).chars().take(MAX).collect()
    }

    /// Whether it has `rel="license"`.
    fn says_license(&self) -> bool {
        let mut relations = self.rel.value.split(u8::is_ascii_whitespace);
        relations.any(|relation| relation.eq_ignore_ascii_case(b"license"))
    }

    /// Whether the content of an element of a feed is a page.
    fn holds_html(&self) -> bool {
        matches!(&*self.name, b"description" | b"content:encoded") || self.kind.value.eq_ignore_ascii_case(b"html")
    }

    fn is_json_ld(&self) -> bool {
        self.name == b"script" && self.kind.value.trim_ascii().eq_ignore_ascii_case(b"application/ld+json")
    }
}

/// Whether the value of an attribute makes a difference here.
fn has_meaning(name: &[u8]) -> bool {
    matches!(
        name,
        b"href" | b"class" | b"id" | b"rel" | b"type" | b"style" | b"charset" | b"http-equiv" | b"aria-hidden"
    )
}

/// Receives what the tokenizer finds. The receivers that come with it allocate for each tag and attribute.
struct Reader<'s> {
    seen: &'s mut Seen,
    tag: Tag,
    /// The name of the last start tag: what is raw ends with an end tag of that name.
    last: Vec<u8>,
    /// The attribute that is being read.
    name: Vec<u8>,
    value: Vec<u8>,
    /// Whether anybody asks for its value, once that has begun.
    keeps_value: Option<bool>,
    comment: Vec<u8>,
}

impl<'s> Reader<'s> {
    fn new(seen: &'s mut Seen) -> Self {
        let empty = Vec::new;
        Self {
            seen,
            tag: Tag::default(),
            last: empty(),
            name: empty(),
            value: empty(),
            keeps_value: None,
            comment: empty(),
        }
    }

    /// An attribute is complete.
    fn end_attribute(&mut self) {
        if !self.name.is_empty() {
            if !self.tag.is_end {
                self.tag.attribute(&self.name, &self.value, self.seen.vocabulary);
            }
            self.name.clear();
            self.value.clear();
            self.keeps_value = None;
        }
    }
}

impl Emitter for Reader<'_> {
    type Token = Infallible;

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_string(&mut self, string: &[u8]) {
        self.seen.string(string);
    }

    fn init_start_tag(&mut self) {
        self.tag.clear(false);
    }

    fn init_end_tag(&mut self) {
        self.tag.clear(true);
    }

    fn push_tag_name(&mut self, name: &[u8]) {
        self.tag.name.extend_from_slice(name);
    }

    fn set_self_closing(&mut self) {
        self.tag.is_self_closing = true;
    }

    fn init_attribute(&mut self) {
        self.end_attribute();
    }

    fn push_attribute_name(&mut self, name: &[u8]) {
        self.name.extend_from_slice(name);
    }

    fn push_attribute_value(&mut self, value: &[u8]) {
        let (name, vocabulary) = (&*self.name, self.seen.vocabulary);
        if *self.keeps_value.get_or_insert_with(|| vocabulary == Vocabulary::Svg || has_meaning(name)) {
            self.value.extend_from_slice(value);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_attribute();
        if !self.tag.is_end {
            self.last.clone_from(&self.tag.name);
        }
        self.seen.tag(&self.tag)
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.tag.is_end && self.tag.name == self.last
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.seen.open.is_foreign()
    }

    fn init_comment(&mut self) {
        self.comment.clear();
    }

    fn push_comment(&mut self, comment: &[u8]) {
        self.comment.extend_from_slice(comment);
    }

    fn emit_current_comment(&mut self) {
        self.seen.comment(&self.comment);
    }

    // The document's type shows nothing, and browsers pass over every error.
    fn init_doctype(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn set_force_quirks(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn emit_error(&mut self, _: Error) {}
    fn emit_eof(&mut self) {}
    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_browser_shows_is_seen() {
        let table = [
            // Comments, and what the standard makes one of.
            ("a<!--x-->b", "ab"),
            ("a<!-->b<!--x--!>c<!--", "abc"),
            ("a</ x>b<!x>c<?x>d<![CDATA[x]]>e</>f", "abcdef"),
            // Characters that begin no tag, and a tag that does not end.
            ("1 < 2 <3 a<b", "1 < 2 <3 a"),
            ("a<b title='>'>b", "ab"),
            // Raw text.
            ("<title><b>x</title>a<textarea></p>x</textarea>b", "ab"),
            ("<script>'</x><!--<script></script>x'</script>a", "a"),
            ("<style>x</stylex></style>a<noframes><p>x</noframes>b<noembed>x</noembed>c", "abc"),
            ("a<plaintext><b>&amp;</plaintext>", "a"),
            // Entities.
            ("&copy &ampx &notit; &#150; &unknown;", "© &x ¬it; – &unknown;"),
            ("<a href='?a&copy=1&amp;b'>x</a>", "x ?a&copy=1&b"),
            ("a\0b", "ab"),
            // Elements that are hidden.
            ("<div hidden/>x</div>a", "a"),
            ("<DIV Style='DISPLAY&#58; none'>x<div>x</div>x</DIV>a", "a"),
            ("<br hidden/>a<wbr hidden>b<param hidden>c", "ab c"),
            ("<p hidden title=a hidden>x<p>a<p style='color: red' style='display:none'>b", "a b"),
            ("<ul><li hidden>x<ul><li>x</li><li>x</ul>x<li>a</ul>", "a"),
            ("<table><tr hidden><td><table><tr><td>x</table>x<tr><td>a</table>", "a"),
            ("<script hidden>x</script>a", "a"),
            ("<div hidden><script></div></script>x</div>a", "a"),
            // Elements and attributes that are not known to be shown and to be harmless.
            ("<foo>x</foo>a<x-y>x</x-y>b", "a b"),
            ("<p inert>x</p><p onclick=''>x</p><p h\u{130}dden>x</p>a", "a"),
            ("<details>x<summary>x</summary></details><details open>a</details>", "a"),
            ("<p aria-hidden=true>x</p><p aria-label=x data-x>a</p>", "a"),
            // What does not end where it seems to.
            ("<span hidden><div></span>x</div>x", ""),
            ("<p><b hidden>x</p>x", ""),
            ("<p><b hidden>x<p>x", ""),
            ("<p><span hidden>x<div>a", "a"),
            ("<form hidden><div></form>x</div>x", ""),
            ("<table><tr><td><b hidden>x</table>a", "a"),
            ("<table><b hidden>x</table>x", ""),
            ("<template><div></template>a", "a"),
            ("<select><option>x<option>x</select>a", "a"),
            ("<select><b>x</select>x", ""),
            ("<ruby>a<rp>x<rt>b</ruby>", "ab"),
            ("<div hidden><td></div>x</td>a", "x a"),
            ("<frameset>x", ""),
            // The whole page.
            ("a<body hidden>", ""),
            ("a<meta http-equiv=Refresh content='0;url=x'>", ""),
            ("<div>a<template shadowrootmode=open></template></div>", ""),
            // Style sheets.
            ("<style>.a{display:none}</style><p class='b a'>x</p><p class=b>a", "a"),
            ("<p id=x>x</p><p>a</p><style>@media all{#x{opacity:0}}</style>", "a"),
            ("<html class=x>x<style>:root{visibility:hidden}</style>", ""),
            ("<style><!-- -->p:not(.y)::before{display:none}p.x{color:#fff0}</style><p>a<p class=x>x", "a"),
            ("<style>p{background:url(a'b)} .n{display:none}/*'*/</style><p class=n>x</p>a", "a"),
            ("<style>tbody{display:none}</style><table><tr><td>x</table>a", "a"),
            ("<svg><style>p{display:none}</style></svg><p>x</p>a", "a"),
            // SVG.
            ("<svg><defs/><title>x</title><style/>x<![CDATA[<b>]]></svg>b", "b"),
            ("<svg><g hidden>x<g/>x</g>x</svg>a", "a"),
            ("<svg><p><b hidden/>x</b>x", ""),
            ("<svg><foreignObject><section hidden/>x</section>x", ""),
        ];
        let read = |page| read(page).text.split_whitespace().collect::<Vec<_>>().join(" ");
        let wrong =
            table.iter().map(|(page, shown)| (page, read(page), shown)).filter(|(_, read, shown)| read != *shown);
        assert_eq!(wrong.collect::<Vec<_>>(), []);
    }
}
