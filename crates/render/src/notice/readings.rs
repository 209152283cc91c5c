//! Which texts the readers of a file get to see, by the kind of file that its name stands for.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::decode::{backslashes, entities, percent};
use super::find::without_addresses;
use super::html::{HiddenText, Page, Vocabulary};
use super::{html, mail, markdown};
use crate::file_kind::{FileKind, Reading};

/// A file as a browser shows it, if it is a page.
pub(super) fn page(name: &str, content: &str) -> Option<Page> {
    match FileKind::of(name).reading {
        Some(Reading::Page) => Some(html::read(content)),
        Some(Reading::Xhtml) => Some(html::read_as(Vocabulary::Xhtml, content)),
        _ => None,
    }
}

/// The texts of a file that its readers do not get to see, and what keeps these from them.
pub(super) fn hidden(name: &str, content: &str) -> Vec<HiddenText> {
    match FileKind::of(name).reading {
        Some(Reading::Markdown) => markdown::hidden(content),
        Some(Reading::Mail) => {
            let pages = mail::readings(content).into_iter().filter(|part| part.is_page);
            pages.flat_map(|part| html::hidden(Vocabulary::Html, &part.text)).collect()
        }
        _ => vocabulary(name, content).map_or(Vec::new(), |vocabulary| html::hidden(vocabulary, content)),
    }
}

/// Whether a file can hold text that its readers do not get to see.
pub(super) fn can_hide(name: &str, content: &str) -> bool {
    let reading = FileKind::of(name).reading;
    matches!(reading, Some(Reading::Markdown | Reading::Mail)) || vocabulary(name, content).is_some()
}

/// How a file is read that has elements some of which nobody sees.
fn vocabulary(name: &str, content: &str) -> Option<Vocabulary> {
    let kind = FileKind::of(name);
    match kind.reading {
        Some(Reading::Page) => Some(Vocabulary::Html),
        Some(Reading::Xhtml) => Some(Vocabulary::Xhtml),
        Some(Reading::Svg) => Some(Vocabulary::Svg),
        Some(Reading::Feed) => Some(Vocabulary::Feed),
        None if kind.is_unknown() && begins_like_page(content) => Some(Vocabulary::Html),
        _ => None,
    }
}

/// Whether a browser would take a file of an unknown kind for a page
/// (<https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type>), or a program writes one.
fn begins_like_page(content: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "<!doctype html",
        "<html",
        "<head",
        "<script",
        "<iframe",
        "<h1",
        "<div",
        "<font",
        "<table",
        "<a",
        "<style",
        "<title",
        "<b",
        "<body",
        "<br",
        "<p",
        "<!--",
        "<?php",
        "<%",
    ];
    let content = content.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').as_bytes();
    let begins = |beginning: &&str| {
        content.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning.as_bytes()))
    };
    BEGINNINGS.iter().any(begins)
}

/// Whether a file is a mail.
pub(super) fn is_mail(name: &str) -> bool {
    FileKind::of(name).reading == Some(Reading::Mail)
}

/// What one reader of a file gets to see.
#[derive(Debug)]
pub(super) struct Shown<'c> {
    text: OnceCell<Cow<'c, str>>,
    /// Makes the text of what is written.
    decode: fn(&'c str) -> Cow<'c, str>,
    /// What people read of the file where that is not the same; `None` if it is.
    written: Option<Written<'c>>,
}

/// A file as it is written.
#[derive(Debug)]
enum Written<'c> {
    /// Nobody knows which parts of it are escaped: a comment is not, but what is beside it.
    Partly(&'c str),
    /// The same, and text can be divided by elements.
    Xml(&'c str),
    /// Text expanders read a doubled percent sign as one.
    Csv(&'c str),
}

impl<'c> Shown<'c> {
    pub(super) fn new(text: impl Into<Cow<'c, str>>) -> Self {
        Self { text: OnceCell::from(text.into()), decode: |content| Cow::Borrowed(content), written: None }
    }

    /// A text that is decoded only if somebody asks for it.
    fn decoded(written: Written<'c>, decode: fn(&'c str) -> Cow<'c, str>) -> Self {
        Self { text: OnceCell::new(), decode, written: Some(written) }
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        self.text.get_or_init(|| (self.decode)(self.as_written().unwrap_or_default()))
    }

    /// The file as it is written, if that is one of the ways in which it can be read. What is found in it to the letter
    /// need not be looked for in the text, which takes many times as long to make.
    pub(super) fn as_written(&self) -> Option<&'c str> {
        match &self.written {
            Some(Written::Partly(content) | Written::Xml(content) | Written::Csv(content)) => Some(content),
            None => None,
        }
    }

    /// Other ways in which it can be read, for what has not been found in the text.
    pub(super) fn other_readings(&self) -> Vec<Cow<'_, str>> {
        let mut readings: Vec<Cow<'_, str>> = match &self.written {
            None => Vec::new(),
            Some(Written::Partly(content)) => vec![Cow::Borrowed(*content)],
            Some(Written::Xml(content)) => vec![Cow::Borrowed(*content), Cow::Owned(html::read(content).text)],
            Some(Written::Csv(content)) => vec![Cow::Owned(self.text().replace("%%", "%")), Cow::Borrowed(*content)],
        };
        let whole: Vec<_> = [self.text()].into_iter().chain(readings.iter().map(|text| &**text)).collect();
        let shorter: Vec<_> = whole.into_iter().filter_map(without_addresses).map(Cow::Owned).collect();
        readings.extend(shorter);
        readings
    }
}

/// What readers of a file get to see: one text, or several if each reader sees one of them.
pub(super) fn readings<'c>(name: &str, content: &'c str) -> Vec<Shown<'c>> {
    let reading = FileKind::of(name).reading;
    if let Some(vocabulary) = vocabulary(name, content) {
        return vec![Shown::new(html::read_as(vocabulary, content).text)];
    }
    match reading {
        Some(Reading::Markdown) => vec![Shown::new(markdown::read(content))],
        Some(Reading::Mail) => {
            let shown = |part: mail::Part| if part.is_page { html::read(&part.text).text } else { part.text };
            mail::readings(content).into_iter().map(|part| Shown::new(shown(part))).collect()
        }
        _ => vec![everything(name, content)],
    }
}

/// Everything that stands in a file, whether readers see it or not.
pub(super) fn everything<'c>(name: &str, content: &'c str) -> Shown<'c> {
    match FileKind::of(name).reading {
        Some(Reading::Page | Reading::Xhtml | Reading::Svg | Reading::Feed) => Shown::new(entities(content)),
        Some(Reading::Xml) => Shown::decoded(Written::Xml(content), entities),
        Some(Reading::Escaped) => Shown::decoded(Written::Partly(content), backslashes),
        Some(Reading::Csv) => Shown::decoded(Written::Csv(content), |content| replaced(content, "\"\"", "\"")),
        Some(Reading::Links) => Shown::new(percent(content)),
        _ if name.contains("mailto") => Shown::new(percent(content)),
        _ => Shown::new(content),
    }
}

fn replaced<'c>(text: &'c str, from: &str, to: &str) -> Cow<'c, str> {
    if text.contains(from) { Cow::Owned(text.replace(from, to)) } else { Cow::Borrowed(text) }
}
