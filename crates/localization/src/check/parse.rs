//! A parser that loses nothing: where fluent-syntax gives up, what follows is read all the same.
//!
//! After an unclosed `{ FN(`, `{ {`, `[` or `-term(`, fluent-syntax 0.12 swallows the messages that follow, since blanks
//! inside braces may hold line breaks. But nowhere inside braces or parentheses does the grammar allow `name =`, and a
//! text that goes on in the next line is indented there: a line that begins with `name =`, `-name =` or `#` always begins
//! something new. So a file with an error is divided at these lines and read piece by piece.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast::{self, Pattern};
use fluent_syntax::parser::{self, ParserError};

use crate::resource::{MAX_OPENED, begins_message, too_deep, visible};
use crate::syntax;
use crate::walk::{Part, walk};

/// What a file consists of.
pub(crate) struct Parsed<'f> {
    text: &'f str,
    body: Vec<ast::Entry<&'f str>>,
    pub(crate) junk: Vec<Junk<'f>>,
}

/// A message or a term.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'p> {
    pub(crate) name: &'p str,
    pub(crate) is_term: bool,
    pub(crate) value: Option<&'p Pattern<&'p str>>,
    pub(crate) attributes: &'p [ast::Attribute<&'p str>],
}

impl<'p> Entry<'p> {
    /// The message or term that an entry of a file is, if it is one.
    pub(crate) fn of(entry: &'p ast::Entry<&'p str>) -> Option<Self> {
        match entry {
            ast::Entry::Message(message) => Some(Self {
                name: message.id.name,
                is_term: false,
                value: message.value.as_ref(),
                attributes: &message.attributes,
            }),
            ast::Entry::Term(term) => {
                Some(Self { name: term.id.name, is_term: true, value: Some(&term.value), attributes: &term.attributes })
            }
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        }
    }

    /// The name with the hyphen that a term has.
    pub(crate) fn id(&self) -> Cow<'p, str> {
        if self.is_term { format!("-{}", self.name).into() } else { self.name.into() }
    }

    /// The value and the attributes, each with the name of its attribute.
    pub(crate) fn patterns(self) -> impl Iterator<Item = (Option<&'p str>, &'p Pattern<&'p str>)> {
        let attributes = self.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        self.value.map(|value| (None, value)).into_iter().chain(attributes)
    }

    pub(crate) fn pattern(self, attribute: Option<&str>) -> Option<&'p Pattern<&'p str>> {
        self.patterns().find(|(name, _)| *name == attribute).map(|(_, pattern)| pattern)
    }
}

/// A part of a file that cannot be read.
pub(crate) struct Junk<'f> {
    /// The message or term that it was meant to be, if that much can be read.
    pub(crate) name: Option<&'f str>,
    pub(crate) is_term: bool,
    /// The place to look at.
    pub(crate) span: Range<usize>,
    pub(crate) is_too_deep: bool,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// Reads a whole file.
pub(crate) fn parse(text: &str) -> Parsed<'_> {
    let mut parsed = Parsed { text, body: Vec::new(), junk: Vec::new() };
    // Nearly every file is right, and then read in one go.
    match too_deep(text).is_none().then(|| parser::parse_runtime(text)) {
        Some(Ok(resource)) => parsed.body = resource.body,
        _ => pieces(text).for_each(|piece| parsed.piece(piece)),
    }
    parsed.refuse_unknown_escapes();
    parsed
}

impl<'f> Parsed<'f> {
    /// The messages and terms, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.body.iter().filter_map(Entry::of)
    }

    fn piece(&mut self, piece: &'f str) {
        let offset = offset(self.text, piece);
        if let Some(at) = too_deep(piece) {
            self.junk.push(Junk {
                is_too_deep: true,
                message: format!("this message opens more than {MAX_OPENED} braces and parentheses"),
                help: "look for one that is not closed further up; divide a text that really is so long".to_owned(),
                ..Junk::named(piece, offset + at..offset + at + 1)
            });
            return;
        }
        let (body, errors) = match parser::parse_runtime(piece) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => (resource.body, errors),
        };
        self.body.extend(body);
        for error in errors {
            let junk = error.slice.clone().map_or(piece, |slice| &piece[slice]);
            self.junk.push(unreadable(piece, junk, &error, offset));
        }
    }

    /// fluent-syntax 0.12 accepts a backslash before any sign in a string literal; by the specification only `\\`, `\"`,
    /// `\uHHHH` and `\UHHHHHH` are escapes (EBNF, `quoted_char`), and other implementations refuse the whole message.
    fn refuse_unknown_escapes(&mut self) {
        if !self.text.contains('\\') {
            return;
        }
        let (text, junk) = (self.text, &mut self.junk);
        self.body.retain(|body| {
            let Some(escape) = Entry::of(body).and_then(wrong_escape) else { return true };
            let start = offset(text, escape);
            let (name, is_term) = name(body);
            junk.push(Junk {
                name,
                is_term,
                span: start..start + escape.len(),
                is_too_deep: false,
                message: format!("`{escape}` means nothing between quotation marks"),
                help: "possible are \\\\, \\\", \\uXXXX and \\UXXXXXX".to_owned(),
            });
            false
        });
    }
}

fn name<'f>(body: &ast::Entry<&'f str>) -> (Option<&'f str>, bool) {
    match body {
        ast::Entry::Message(message) => (Some(message.id.name), false),
        ast::Entry::Term(term) => (Some(term.id.name), true),
        _ => (None, false),
    }
}

/// The first escape in the string literals of an entry that the specification does not know.
fn wrong_escape(entry: Entry<'_>) -> Option<&str> {
    let mut wrong = None;
    for (_, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::String(literal) = part {
                wrong = wrong.or_else(|| unknown_escape(literal));
            }
        });
    }
    wrong
}

impl<'f> Junk<'f> {
    fn named(piece: &'f str, span: Range<usize>) -> Self {
        let is_term = piece.starts_with('-');
        let name = begins_message(piece).then(|| {
            let name = piece.strip_prefix('-').unwrap_or(piece);
            let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
            &name[..end]
        });
        Self { name, is_term, span, is_too_deep: false, message: String::new(), help: String::new() }
    }
}

fn unreadable<'f>(piece: &'f str, junk: &'f str, error: &ParserError, offset: usize) -> Junk<'f> {
    let (message, help) = syntax::explain(piece, error);
    let span = visible(piece, error.pos.clone());
    Junk { message, help: help.to_owned(), ..Junk::named(junk, offset + span.start..offset + span.end) }
}

/// The pieces of a file, each of which begins something new.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // A comment belongs to what follows it, but reading it by itself does no harm.
        if at > 0 && (line.starts_with('#') || begins_message(line)) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<_> = starts.iter().copied().skip(1).chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| &text[start..end])
}

/// The first escape of a string literal that the specification does not know.
fn unknown_escape(literal: &str) -> Option<&str> {
    let mut rest = literal;
    while let Some(at) = rest.find('\\') {
        let escape = &rest[at..];
        let sign = escape[1..].chars().next()?;
        if !matches!(sign, '\\' | '"' | 'u' | 'U') {
            return Some(&escape[..=sign.len_utf8()]);
        }
        rest = &escape[2..];
    }
    None
}

/// Where in `text` a slice of it begins.
pub(crate) fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr().wrapping_sub(text.as_ptr().addr()).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> (Vec<&str>, Vec<Option<&str>>) {
        let parsed = parse(text);
        let names = parsed.body.iter().filter_map(|body| name(body).0).collect();
        (names, parsed.junk.iter().map(|junk| junk.name).collect())
    }

    #[test]
    fn what_follows_an_unclosed_brace_is_not_lost() {
        for opened in ["{ FN(", "{ {", "{ $x ->\n [", "{ -term(", "{", "{ \"", "{ $x"] {
            let text = format!("a = x\nb = {opened}\nc = y\n-d = z\n# comment\ne = w\n");
            assert_eq!(names(&text), (vec!["a", "c", "d", "e"], vec![Some("b")]), "{opened}");
        }
    }

    #[test]
    fn escapes_are_those_of_the_specification() {
        assert_eq!(names(r#"a = { "\{" }"#), (vec![], vec![Some("a")]));
        assert_eq!(names(r#"a = { "\\ \" \u00e4 \U01f600" }"#), (vec!["a"], vec![]));
    }

    #[test]
    fn only_the_message_that_is_too_deep_is_lost() {
        let text = format!("a = x\nb = {}\nc = y\n", "{".repeat(1000));
        let parsed = parse(&text);
        assert_eq!(parsed.entries().count(), 2);
        assert!(parsed.junk[0].is_too_deep);
    }
}
