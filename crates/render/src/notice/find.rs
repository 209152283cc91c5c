//! Finding a phrase in a text that somebody may have wrapped, quoted or commented out since.

use korb_catalogue::is_unseen;
use memchr::memmem::Finder;

/// A phrase to look for.
#[derive(Debug)]
pub(super) struct Needle {
    text: String,
    /// The longest word of the phrase, which is looked for first: a search for one word is many times faster than a
    /// comparison at every place of a text.
    word: Finder<'static>,
    word_at: usize,
    kind: NeedleKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NeedleKind {
    Words,
    Address,
    License,
}

impl Needle {
    /// Words; between them can be any white space. `None` if there are none.
    pub(super) fn words(text: &str) -> Option<Self> {
        Self::new(text.split_whitespace().collect::<Vec<_>>().join(" "), NeedleKind::Words)
    }

    /// A phrase as it stands within a sentence and at the beginning of one.
    pub(super) fn either_case(text: &str) -> Vec<Self> {
        let mut letters = text.trim().chars();
        let Some(first) = letters.next() else { return Vec::new() };
        let upper: String = first.to_uppercase().chain(letters.clone()).collect();
        let lower: String = first.to_lowercase().chain(letters).collect();
        [upper, lower].iter().filter_map(|text| Self::words(text)).collect()
    }

    /// An address, by http or https.
    pub(super) fn address(url: &str) -> Option<Self> {
        Self::new(without_scheme(url).to_owned(), NeedleKind::Address)
    }

    /// The address of a license. What follows it may be the deed or the legal code, but no other license such as a
    /// jurisdiction port.
    pub(super) fn license(url: &str) -> Option<Self> {
        Self::new(without_scheme(url).trim_end_matches('/').to_owned(), NeedleKind::License)
    }

    fn new(text: String, kind: NeedleKind) -> Option<Self> {
        let word = text.split(' ').max_by_key(|word| word.len()).filter(|word| !word.is_empty())?;
        // An address can be divided behind a hyphen or a slash, as by an editor that wraps lines.
        let part = word.split_inclusive(['-', '/']).max_by_key(|part| part.len()).unwrap_or(word);
        let word = if kind == NeedleKind::Words { word } else { part };
        let word_at = text.find(word)?;
        Some(Self { word: Finder::new(word.as_bytes()).into_owned(), word_at, kind, text })
    }

    /// Whether the phrase is somewhere in `text`.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let length = self.word.needle().len();
        self.word.find_iter(text.as_bytes()).any(|at| {
            // Nearly always it is there to the letter, which is many times faster to find out.
            if let Some(start) = at.checked_sub(self.word_at)
                && text.as_bytes()[start..].starts_with(self.text.as_bytes())
                && self.stands_alone(&text[..start], &text[start + self.text.len()..])
            {
                return true;
            }
            // The word consists of whole characters, and so does what is before and after it.
            let (before, after) = (&text[..at], &text[at + length..]);
            let Some(rest) = follows(&self.text[self.word_at + length..], after) else { return false };
            let Some(front) = precedes(&self.text[..self.word_at], before) else { return false };
            self.stands_alone(front, rest)
        })
    }

    fn stands_alone(&self, before: &str, after: &str) -> bool {
        let mut next = after.chars();
        match self.kind {
            NeedleKind::Words => {
                // 3.0 is not 3.0.1, and "adapted" not "unadapted"; in a script without spaces anything can follow.
                let joins = |a: Option<char>, b: Option<char>| {
                    a.is_some_and(|c| c.is_ascii_alphanumeric()) && b.is_some_and(|c| c.is_ascii_alphanumeric())
                };
                let (first, second) = (next.next(), next.next());
                let goes_on = first == Some('.') && second.is_some_and(|c| c.is_ascii_digit());
                let begins_within = joins(before.chars().next_back(), self.text.chars().next());
                !begins_within && !goes_on && !joins(self.text.chars().next_back(), first)
            }
            NeedleKind::Address => {
                ends_as_scheme(before)
                    && !next.next().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/'))
            }
            NeedleKind::License => {
                let rest = after.strip_prefix('/').unwrap_or(after);
                let goes_on = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/'));
                let is_longer = rest.starts_with('.') && rest[1..].starts_with(|c: char| c.is_ascii_digit());
                ends_as_scheme(before)
                    && !is_longer
                    && (!goes_on || rest.starts_with("deed") || rest.starts_with("legalcode"))
            }
        }
    }
}

pub(super) fn without_scheme(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

/// White space, or a character that nobody sees.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_unseen(c)
}

/// A text without a line break at its end and what the next line begins with. A slash there belongs to an address.
fn without_line_break(text: &str) -> &str {
    text.trim_end_matches(|c| is_gap(c) || begins_comment(c) && c != '/')
}

fn ends_as_scheme(text: &str) -> bool {
    without_line_break(text).ends_with("://")
}

/// What the lines of a comment or a quotation begin with.
fn begins_comment(c: char) -> bool {
    matches!(c, '#' | '>' | '*' | '/' | ';' | '%' | '|')
}

/// What comes after `needle` in `text`, if that begins with it.
fn follows<'t>(needle: &str, mut text: &'t str) -> Option<&'t str> {
    let mut last = None;
    for wanted in needle.chars() {
        if wanted == ' ' {
            let rest = text.trim_start_matches(is_gap);
            let gap = &text[..text.len() - rest.len()];
            if !gap.contains(char::is_whitespace) {
                return None;
            }
            text = if gap.contains(['\n', '\r']) {
                rest.trim_start_matches(|c| is_gap(c) || begins_comment(c))
            } else {
                rest
            };
        } else {
            let rest = text.trim_start_matches(is_unseen);
            text = match rest.strip_prefix(wanted) {
                Some(rest) => rest,
                None if matches!(last, Some('-' | '/')) => {
                    let next = rest.trim_start_matches(|c| is_gap(c) || begins_comment(c));
                    let gap = &rest[..rest.len() - next.len()];
                    next.strip_prefix(wanted).filter(|_| gap.contains(['\n', '\r']))?
                }
                None => return None,
            };
        }
        last = Some(wanted);
    }
    Some(text)
}

/// What comes before `needle` in `text`, if that ends with it.
fn precedes<'t>(needle: &str, mut text: &'t str) -> Option<&'t str> {
    for wanted in needle.chars().rev() {
        if wanted == ' ' {
            let rest = text.trim_end_matches(|c| is_gap(c) || begins_comment(c));
            let gap = &text[rest.len()..];
            if !gap.contains(char::is_whitespace) || gap.contains(begins_comment) && !gap.contains(['\n', '\r']) {
                return None;
            }
            text = rest;
        } else {
            let rest = text.trim_end_matches(is_unseen);
            text = match rest.strip_suffix(wanted) {
                Some(rest) => rest,
                None if matches!(wanted, '-' | '/') => without_line_break(rest).strip_suffix(wanted)?,
                None => return None,
            };
        }
    }
    Some(text)
}
