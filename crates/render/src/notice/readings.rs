//! Which texts the readers of a file get to see, by the kind of file that its name stands for.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::decode::{MarksOfMarkdown, backslashes, entities, markdown, percent, without_comments};
use super::find::without_addresses;
use super::{html, mail};
use crate::file_kind::{FileKind, Reading};

/// Whether a file is a page for browsers.
pub(super) fn is_page(name: &str) -> bool {
    FileKind::of(name).reading == Some(Reading::Page)
}

/// Whether a file can hold text that its readers do not get to see.
pub(super) fn can_hide(name: &str) -> bool {
    let reading = FileKind::of(name).reading;
    matches!(reading, Some(Reading::Page | Reading::Html | Reading::Markdown | Reading::Mail))
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
    /// Without its comments.
    Markdown(String),
}

impl<'c> Shown<'c> {
    pub(super) fn new(text: impl Into<Cow<'c, str>>) -> Self {
        Self { text: OnceCell::from(text.into()), decode: |content| Cow::Borrowed(content), written: None }
    }

    /// A text that is decoded only if somebody asks for it.
    fn decoded(written: Written<'c>, decode: fn(&'c str) -> Cow<'c, str>) -> Self {
        Self { text: OnceCell::new(), decode, written: Some(written) }
    }

    fn written(self, written: Written<'c>) -> Self {
        Self { written: Some(written), ..self }
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
            Some(Written::Markdown(_)) | None => None,
        }
    }

    /// Other ways in which it can be read, for what has not been found in the text.
    pub(super) fn other_readings(&self) -> Vec<Cow<'_, str>> {
        let mut readings: Vec<Cow<'_, str>> = match &self.written {
            None => Vec::new(),
            Some(Written::Partly(content)) => vec![Cow::Borrowed(*content)],
            Some(Written::Xml(content)) => vec![Cow::Borrowed(*content), Cow::Owned(html::read(content).text)],
            Some(Written::Csv(content)) => vec![Cow::Owned(self.text().replace("%%", "%")), Cow::Borrowed(*content)],
            Some(Written::Markdown(content)) => vec![Cow::Owned(markdown(content, MarksOfMarkdown::LeftOut))],
        };
        let whole: Vec<_> = [self.text()].into_iter().chain(readings.iter().map(|text| &**text)).collect();
        let shorter: Vec<_> = whole.into_iter().filter_map(without_addresses).map(Cow::Owned).collect();
        readings.extend(shorter);
        readings
    }
}

/// What readers of a file get to see: one text, or several if each reader sees one of them.
pub(super) fn readings<'c>(name: &str, content: &'c str) -> Vec<Shown<'c>> {
    match FileKind::of(name).reading {
        Some(Reading::Page | Reading::Html) => vec![Shown::new(html::read(content).text)],
        Some(Reading::Markdown) => {
            let content = without_comments(content);
            let text = markdown(&content, MarksOfMarkdown::Kept);
            vec![Shown::new(text).written(Written::Markdown(content))]
        }
        Some(Reading::Mail) => mail::readings(content).into_iter().map(Shown::new).collect(),
        _ => vec![everything(name, content)],
    }
}

/// Everything that stands in a file, whether readers see it or not.
pub(super) fn everything<'c>(name: &str, content: &'c str) -> Shown<'c> {
    match FileKind::of(name).reading {
        Some(Reading::Page | Reading::Html) => Shown::new(entities(content)),
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
