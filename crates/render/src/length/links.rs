//! Finds the links in a text, for the platforms that count each as 23 whatever its length.
//!
//! X finds them with one regular expression of twitter-text, 3.1.0, and Mastodon with the same one, in which it lets paths
//! have more characters. What is here finds what those find, to the letter: from left to right, each search from the end of
//! the last match on, and a match that turns out to be no link hides what is in it. Written out as a scanner it takes a
//! time that grows with the text and no more, whatever the text is.

mod domains;

use std::ops::{Range, RangeInclusive};

use self::domains::{ALL, NEWER, is_domain_letter, is_path_letter};
use super::{punycode, utf16};

/// What a link counts, on X and on Mastodon alike.
const LINK_LENGTH: usize = 23;

/// The longest slug that makes `https://t.co/slug` a link.
const MAX_SHORT_SLUG: usize = 40;

/// The longest link in UTF-16 units, its scheme counted twice. A longer one is none.
const MAX_LINK: usize = 4096;

/// The longest label that a domain name may have.
const MAX_LABEL: usize = 63;

/// What counts for a scheme that is not there.
const DEFAULT_SCHEME: &str = "https://";

/// Whose rules apply, where the two platforms differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Also takes domains without a scheme for links.
    X,
    /// Lets paths and queries have nearly any character.
    Mastodon,
}

/// The length of `text`, with its links counted as `dialect` does. `measure` counts the rest, piece by piece.
///
/// The library of both platforms is older than some top-level domains, and nobody says whether they have added them. A text
/// with one of these is counted both ways, and the larger length is taken.
pub(super) fn length(text: &str, dialect: Dialect, measure: impl Fn(Range<usize>) -> usize) -> usize {
    let count = |takes_newer| {
        let mut search = Search::new(text, dialect, takes_newer);
        let (mut total, mut done) = (0, 0);
        search.run(|link| {
            total += measure(done..link.start) + LINK_LENGTH;
            done = link.end;
        });
        (total + measure(done..text.len()), search.met_newer)
    };
    let (total, met_newer) = count(false);
    if met_newer { total.max(count(true).0) } else { total }
}

/// A search for links.
struct Search<'t> {
    text: &'t str,
    dialect: Dialect,
    /// Whether the domains count that are newer than the library.
    takes_newer: bool,
    met_newer: bool,
    /// The end of the last match: what is before it is used up.
    from: usize,
    labels: Labels,
}

/// What is known of the labels that follow one another, so that each is read only once: names that are strung together by
/// dots may be a thousand links or none.
struct Labels {
    /// Where the first of them starts, and the one that is none.
    known: RangeInclusive<usize>,
    /// The start of the last one that has a top-level domain behind it, and the end of that.
    last: Option<(usize, usize)>,
}

/// What the regular expression matches up to the end of the domain.
struct Match {
    /// The character that stands before it.
    before: Option<char>,
    /// Where the scheme starts, if there is one.
    scheme: Option<usize>,
    domain: Range<usize>,
    /// Whether the domain starts in the middle of its first character: X counts in units of UTF-16, and the first of two
    /// can be what stands before a link.
    halves: bool,
}

impl<'t> Search<'t> {
    fn new(text: &'t str, dialect: Dialect, takes_newer: bool) -> Self {
        let labels = Labels { known: usize::MAX..=usize::MAX, last: None };
        Self { text, dialect, takes_newer, met_newer: false, from: 0, labels }
    }

    /// Reports each link, in order.
    fn run(&mut self, mut found: impl FnMut(Range<usize>)) {
        let text = self.text;
        let mut searched = 0;
        // All links have a dot between two names, and hardly anything else has.
        while let Some(dot) = next_inner_dot(text, searched) {
            let is_part = |c| self.dialect.is_host_char(c);
            let start = self.from + text[self.from..dot].trim_end_matches(is_part).len();
            let end = text.len() - text[dot..].trim_start_matches(is_part).len();
            while let Some(one) = self.next_in(start.max(self.from)..end) {
                self.take(&one, &mut found);
                if self.from >= end {
                    break;
                }
            }
            searched = end.max(self.from);
        }
    }

    /// The first match whose domain starts in `run`, which has all the characters of names, hyphens, underscores and dots
    /// that stand together.
    fn next_in(&mut self, run: Range<usize>) -> Option<Match> {
        let mut label = run.start;
        while let Some(length) = self.text[label..run.end].find('.') {
            let dot = label + length;
            if let Some(found) = self.starting_in(label..dot, run.end) {
                return Some(found);
            }
            label = dot + 1;
        }
        None
    }

    /// The first match whose domain starts in this label.
    fn starting_in(&mut self, label: Range<usize>, run_end: usize) -> Option<Match> {
        let text = self.text;
        let (of_label, behind) = (&text[label.clone()], label.end + 1);
        if !of_label.chars().next_back().is_some_and(|c| self.dialect.is_name_char(c)) {
            return None;
        }
        // As many labels as can be belong to it. The name that is registered, which is the last, has no underscore.
        let (end, earliest) = match self.last_label(behind..run_end) {
            Some(end) => (end, label.start),
            None => {
                (self.top_level(&text[behind..])? + behind, label.start + of_label.rfind('_').map_or(0, |at| at + 1))
            }
        };
        let found = |before, scheme, start, halves| Match { before, scheme, domain: start..end, halves };
        let can_start = |at: usize| {
            at >= earliest && text[at..label.end].chars().next().is_some_and(|c| self.dialect.is_name_char(c))
        };
        let before = text[self.from..label.start].chars().next_back();
        if let Some(before) = before {
            if can_start(label.start) {
                if let Some(scheme) = self.scheme_before(label.start) {
                    return Some(found(None, Some(scheme), label.start, false));
                }
                if can_precede(before) {
                    return Some(found(Some(before), None, label.start, false));
                }
            }
        } else if label.start == 0 {
            // X wants something before a link, and at the start of the text it takes the first character for that if it can.
            let first = of_label.chars().next().filter(|c| can_precede(*c));
            let halved = first.filter(|c| self.halves(*c));
            let second = first.map_or(0, char::len_utf8);
            if first.is_none_or(|_| halved.is_none() && !can_start(second)) && can_start(0) {
                return Some(found(None, None, 0, false));
            }
        }
        of_label.char_indices().filter(|(_, c)| can_precede(*c)).find_map(|(at, c)| {
            let at = label.start + at;
            if self.halves(c) {
                return (at >= earliest).then(|| found(None, None, at, true));
            }
            let start = at + c.len_utf8();
            can_start(start).then(|| found(Some(c), None, start, false))
        })
    }

    /// Whether `c` is two units to the platform, of which the first can stand before a link that starts with the second.
    fn halves(&self, c: char) -> bool {
        self.dialect == Dialect::X && c.len_utf16() == 2
    }

    /// Where the scheme starts that stands before `host`, if it can be the start of a link.
    fn scheme_before(&self, host: usize) -> Option<usize> {
        let before = self.text[self.from..host].strip_suffix("://")?.as_bytes();
        let scheme = self.dialect.schemes().iter().find(|scheme| {
            let start = before.len().checked_sub(scheme.len());
            start.is_some_and(|start| before[start..].eq_ignore_ascii_case(scheme.as_bytes()))
        })?;
        let start = self.from + before.len() - scheme.len();
        let preceding = self.text[self.from..start].chars().next_back();
        preceding.map_or(start == 0, can_precede).then_some(start)
    }

    /// The end of the last top-level domain in the labels that start with `labels`.
    fn last_label(&mut self, labels: Range<usize>) -> Option<usize> {
        let text = self.text;
        let first = labels.start;
        if !self.labels.known.contains(&first) {
            let (mut at, mut last) = (first, None);
            while let Some(length) = text[at..labels.end].find('.') {
                let label = &text[at..at + length];
                let mut ends = [label.chars().next(), label.chars().next_back()].into_iter();
                if !ends.all(|c| c.is_some_and(|c| self.dialect.is_name_char(c))) {
                    break;
                }
                let behind = at + length + 1;
                if !label.contains('_')
                    && let Some(end) = self.top_level(&text[behind..])
                {
                    last = Some((at, behind + end));
                }
                at = behind;
            }
            self.labels = Labels { known: first..=at, last };
        }
        self.labels.last.filter(|(label, _)| *label >= first).map(|(_, end)| end)
    }

    /// The length of the top-level domain at the start of `text`.
    fn top_level(&mut self, text: &str) -> Option<usize> {
        let letters = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
        let (name, rest) = text.split_at(letters);
        let next = rest.chars().next();
        if next.is_some_and(|c| !c.is_ascii())
            && let Some(length) = self.beyond_ascii(text)
        {
            return Some(length);
        }
        let lower = || name.bytes().map(|byte| byte.to_ascii_lowercase());
        if next.is_none_or(can_follow)
            && let Ok(at) = ALL.binary_search_by(|known| known.bytes().cmp(lower()))
            && self.takes(ALL[at])
        {
            return Some(letters);
        }
        let encoded = rest.strip_prefix("--").filter(|_| name.eq_ignore_ascii_case("xn"))?;
        let length = encoded.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' && self.dialect == Dialect::X));
        Some(length.unwrap_or(encoded.len())).filter(|length| *length > 0).map(|length| letters + 2 + length)
    }

    /// The length of the longest one that is not of ASCII alone.
    fn beyond_ascii(&mut self, text: &str) -> Option<usize> {
        let lower = |c: char| c.to_lowercase().next().unwrap_or(c);
        let first = lower(text.chars().next()?);
        let before = ALL.partition_point(|known| !known.starts_with(|c| c >= first));
        let mut longest = None;
        for known in ALL[before..].iter().take_while(|known| known.starts_with(first)) {
            let mut rest = text.chars();
            let is_there = known.chars().all(|c| rest.next().is_some_and(|other| lower(other) == c));
            let behind = rest.as_str();
            if is_there && !known.is_ascii() && behind.chars().next().is_none_or(can_follow) && self.takes(known) {
                longest = longest.max(Some(text.len() - behind.len()));
            }
        }
        longest
    }

    /// Whether a domain of the list counts.
    fn takes(&mut self, domain: &str) -> bool {
        let is_newer = NEWER.contains(&domain);
        self.met_newer |= is_newer;
        !is_newer || self.takes_newer
    }

    /// Goes on to the end of a match, and reports the links that it is.
    fn take(&mut self, one: &Match, found: &mut impl FnMut(Range<usize>)) {
        let (text, dialect) = (self.text, self.dialect);
        let Range { start, end: domain_end } = one.domain;
        let behind = &text[domain_end..];
        let port = port_length(behind);
        let path = path_length(&behind[port..], dialect);
        let end = domain_end + port + path + query_length(&behind[port + path..], dialect);
        self.from = end;
        let scheme = one.scheme.map_or(DEFAULT_SCHEME.len(), |scheme| start - scheme);
        let is_short = scheme + utf16::length(&text[one.scheme.unwrap_or(start)..end]) <= MAX_LINK;
        if !is_short || !self.has_short_labels(one) {
            return;
        }
        if let Some(scheme) = one.scheme {
            let end = if text[start..domain_end].eq_ignore_ascii_case("t.co") && port == 0 {
                // A short link has nothing but its slug and, on X, a query.
                match slug_length(behind) {
                    0 => end,
                    slug if slug > MAX_SHORT_SLUG => return,
                    slug if dialect == Dialect::X => domain_end + 1 + slug + query_length(&behind[1 + slug..], dialect),
                    slug => domain_end + 1 + slug,
                }
            } else {
                end
            };
            found(scheme..end);
        } else if dialect == Dialect::X && !one.before.is_some_and(|c| matches!(c, '-' | '_' | '.' | '/')) {
            let mut last: Option<Range<usize>> = None;
            self.latin_domains(one.domain_behind_half(text), |latin| {
                if let Some(last) = last.replace(latin) {
                    found(last);
                }
            });
            if let Some(mut last) = last {
                if path > 0 {
                    // X takes as many units from there on as the path has, wherever it is.
                    let mut units = utf16::length(&text[domain_end..end]);
                    let passed = text[last.end..].chars().take_while(|c| {
                        let is_passed = units >= c.len_utf16();
                        units = units.saturating_sub(c.len_utf16());
                        is_passed
                    });
                    last.end += passed.map(char::len_utf8).sum::<usize>();
                }
                found(last);
            }
        }
    }

    /// Whether no label of the domain is too long for a name.
    fn has_short_labels(&mut self, one: &Match) -> bool {
        let domain = &self.text[one.domain.clone()];
        if domain.starts_with("xn--") {
            let mut has_latin = false;
            self.latin_domains(one.domain.clone(), |_| has_latin = true);
            if !has_latin {
                return false;
            }
        }
        domain
            .split('.')
            .all(|label| label.is_ascii() && label.len() < MAX_LABEL - 5 || punycode::length(label) <= MAX_LABEL)
    }

    /// The domains within a domain whose names are of Latin letters, digits and hyphens alone.
    fn latin_domains(&mut self, domain: Range<usize>, mut found: impl FnMut(Range<usize>)) {
        let text = &self.text[..domain.end];
        let mut at = domain.start;
        while let Some(length) = text[at..].find('.') {
            let first = at + length;
            let start = at + text[at..first].trim_end_matches(is_latin).len();
            let (mut dot, mut end) = (first, None);
            let mut is_going_on = start < first;
            while is_going_on {
                end = self.top_level(&text[dot + 1..]).map(|length| dot + 1 + length).or(end);
                let label = &text[dot + 1..];
                let length = label.len() - label.trim_start_matches(is_latin).len();
                is_going_on = length > 0 && label[length..].starts_with('.');
                dot += if is_going_on { 1 + length } else { 0 };
            }
            if let Some(end) = end {
                found(start..end);
            }
            at = end.unwrap_or(dot + 1);
        }
    }
}

impl Match {
    /// The domain without a character that it has only half of.
    fn domain_behind_half(&self, text: &str) -> Range<usize> {
        let half = text[self.domain.clone()].chars().next().filter(|_| self.halves);
        self.domain.start + half.map_or(0, char::len_utf8)..self.domain.end
    }
}

/// The first dot at `from` or later that has something on both sides that can be in a name.
fn next_inner_dot(text: &str, from: usize) -> Option<usize> {
    // What is left out stands in most texts behind or before a dot.
    let in_name = |byte: Option<&u8>| byte.is_some_and(|byte| !matches!(byte, b' ' | b'\n' | b'.' | b',' | b')'));
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'.', &bytes[from..])
        .map(|at| from + at)
        .find(|&at| at > from && in_name(bytes.get(at - 1)) && in_name(bytes.get(at + 1)))
}

/// The length of the slug after the slash at the start of `text`.
fn slug_length(text: &str) -> usize {
    let slug = text.strip_prefix('/').unwrap_or_default();
    slug.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(slug.len())
}

fn port_length(text: &str) -> usize {
    let digits = text.strip_prefix(':').unwrap_or_default();
    let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if length > 0 { 1 + length } else { 0 }
}

/// The length of the path at the start of `text`, without the punctuation of the sentence it stands
/// in.
fn path_length(text: &str, dialect: Dialect) -> usize {
    if !text.starts_with('/') {
        return 0;
    }
    let mut length = 1;
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        if dialect.allows_in_path(c) {
            at += c.len_utf8();
            if dialect.allows_at_end_of_path(c) {
                length = at;
            }
        } else if let Some(group) = group_length(&text[at..], dialect) {
            if dialect.allows_group_at_end(&text[at + 1..at + group - 1]) {
                length = at + group;
            }
            at += group;
        } else {
            break;
        }
    }
    length
}

/// The length of the brackets at the start of `text`, which may have another pair in them.
fn group_length(text: &str, dialect: Dialect) -> Option<usize> {
    let path_chars = |text: &str| text.find(|c| !dialect.allows_in_path(c)).unwrap_or(text.len());
    let inner = text.strip_prefix('(')?;
    let before = path_chars(inner);
    let rest = &inner[before..];
    let rest = match rest.strip_prefix('(') {
        Some(nested) => {
            let length = path_chars(nested);
            let after = nested[length..].strip_prefix(')').filter(|_| length > 0)?;
            &after[path_chars(after)..]
        }
        None if before == 0 => return None,
        None => rest,
    };
    rest.strip_prefix(')').map(|rest| text.len() - rest.len())
}

/// The length of the query at the start of `text`, without the punctuation of the sentence it
/// stands in.
fn query_length(text: &str, dialect: Dialect) -> usize {
    let query = text.strip_prefix('?').unwrap_or_default();
    let possible = query.find(|c| !dialect.allows_in_query(c)).unwrap_or(query.len());
    let length = query[..possible].trim_end_matches(|c| !dialect.allows_at_end_of_query(c)).len();
    if length > 0 { 1 + length } else { 0 }
}

impl Dialect {
    /// What the names of a domain are made of. Beyond ASCII nearly everything is allowed.
    fn is_name_char(self, c: char) -> bool {
        if c.is_ascii_alphanumeric() {
            return true;
        }
        if c.is_ascii() {
            return match self {
                Self::X => matches!(c, '"' | '`') || c.is_ascii_control() && !matches!(c, '\t'..='\r'),
                Self::Mastodon => c == '\\',
            };
        }
        let is_unseen = matches!(c,
            '\u{61c}' | '\u{180e}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
        !is_unseen && !c.is_whitespace()
    }

    /// What a whole domain is made of.
    fn is_host_char(self, c: char) -> bool {
        matches!(c, '.' | '-' | '_') || self.is_name_char(c)
    }

    /// The schemes that make a URL, in lower case.
    fn schemes(self) -> &'static [&'static str] {
        match self {
            Self::X => &["https", "http"],
            Self::Mastodon => &["https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"],
        }
    }

    fn allows_in_path(self, c: char) -> bool {
        match self {
            Self::X => {
                c.is_ascii_alphanumeric()
                    || "!*';:=+,.$/%#[]-_~@|&".contains(c)
                    || !c.is_ascii() && (is_domain_letter(c) || is_path_letter(c))
            }
            Self::Mastodon => c.is_ascii_alphanumeric() || !c.is_whitespace() && !"<>()?".contains(c),
        }
    }

    fn allows_at_end_of_path(self, c: char) -> bool {
        match self {
            Self::X => {
                c.is_ascii_alphanumeric()
                    || "=_#/+-".contains(c)
                    || !c.is_ascii() && c != '–' && (is_domain_letter(c) || is_path_letter(c))
            }
            Self::Mastodon => {
                c.is_ascii_alphanumeric() || !c.is_whitespace() && !"()?!*\"'「」<>;:=,.$%[]~&|@".contains(c)
            }
        }
    }

    /// Whether a path can end with brackets around `inside`. Mastodon's own characters can stand only in brackets that
    /// something follows.
    fn allows_group_at_end(self, inside: &str) -> bool {
        self == Self::X || inside.chars().all(|c| matches!(c, '(' | ')') || Self::X.allows_in_path(c))
    }

    fn allows_in_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric()
            || "!?*'@();:&=+$/%#[]-_.,~|".contains(c)
            || self == Self::Mastodon && (c == '^' || is_beyond_ascii(c))
    }

    fn allows_at_end_of_query(self, c: char) -> bool {
        c.is_ascii_alphanumeric() || "-_&=#/".contains(c) || self == Self::Mastodon && is_beyond_ascii(c)
    }
}

/// Whether a link can start behind `c`.
fn can_precede(c: char) -> bool {
    !c.is_ascii_alphanumeric() && !matches!(c, '@' | '＠' | '#' | '＃' | '$' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether `c` can follow a top-level domain.
fn can_follow(c: char) -> bool {
    !c.is_ascii_alphanumeric() && !matches!(c, '@' | '+' | '-')
}

/// What the labels of a domain without a scheme are made of.
fn is_latin(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '-' } else { is_domain_letter(c) }
}

fn is_beyond_ascii(c: char) -> bool {
    c >= '\u{a0}' && !matches!(c, '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str, dialect: Dialect) -> Vec<Range<usize>> {
        let mut links = Vec::new();
        Search::new(text, dialect, false).run(|link| links.push(link));
        links
    }

    /// Puts links into braces.
    fn marked(text: &str, dialect: Dialect) -> String {
        let mut marked = String::new();
        let mut done = 0;
        for link in links(text, dialect) {
            marked.extend([&text[done..link.start], "{", &text[link.clone()], "}"]);
            done = link.end;
        }
        marked + &text[done..]
    }

    #[test]
    fn the_lists_can_be_searched() {
        assert!(ALL.is_sorted_by(|a, b| a < b));
        assert!(NEWER.iter().all(|name| ALL.contains(name)));
        assert!(ALL.iter().all(|name| name.chars().flat_map(char::to_lowercase).eq(name.chars())));
    }

    #[test]
    fn every_top_level_domain_makes_a_link() {
        for name in ALL.iter().filter(|name| !NEWER.contains(name)) {
            for name in [(*name).to_owned(), name.to_uppercase()] {
                let link = format!("https://kim.{name}/a/b");
                assert_eq!(marked(&link, Dialect::X), format!("{{{link}}}"));
                assert_eq!(marked(&link, Dialect::Mastodon), format!("{{{link}}}"));
            }
        }
    }

    /// What is newer than the library counts as the longer of both.
    #[test]
    fn a_newer_domain_is_counted_with_care() {
        let of = |text: &str| length(text, Dialect::X, |range| range.len());
        for name in NEWER {
            assert_eq!(of(&format!("https://a.{name}")), 23.max(10 + name.len()), "{name}");
        }
        assert_eq!(of("https://kim.music/a/page/with/an/address"), 40);
        assert_eq!(of("Ende.Spa ist"), 23 + 4);
    }

    #[test]
    fn links_end_where_x_says() {
        for text in [
            "{https://example.com}",
            "{HtTp://Example.COM}",
            "See {https://example.com/a}, please.",
            "({https://example.com/a})",
            "“{https://example.com/a}”",
            "»{https://example.com}«",
            "<{https://example.com/a}>",
            "{https://example.com/a}!?",
            "{https://example.com/a}…",
            "{https://example.com}...",
            "{https://example.com/}",
            "{https://example.com/}.",
            "{https://example.com/a.b;c'd}",
            "{https://example.com/a–b}",
            "{https://example.com/ä/Русские_слова/a}",
            "{https://example.com/}日本",
            "{https://example.com/a_(b)}.",
            "{https://example.com/a_(b(c)d)e}",
            "{https://example.com/a_}(b",
            "{https://example.com/a}()",
            "{https://example.com:8080/a}",
            "{https://example.com}: a",
            "{https://example.com/a?b=c&d=e#f}",
            "{https://example.com?b=(c}).",
            "{https://example.com/a}?",
            "{https://a.example.co.uk/b}",
            "{https://a_b.example.com/c}",
            "{https://müller.de/a}",
            "{https://日本.jp/a}",
            "日本{https://example.com}を見て",
            "{https://xn--fiqs8s.xn--fiqz9s/a}",
            "{https://t.co/abc}/def",
            "{https://t.co/abc?d=e}",
            "{https://a.de}\u{a0}{https://b.de}",
            "{https://a.de},{https://b.de}",
            "{https://пример.рф/a}",
            "{https://example.com}.newtld/a",
            // Not links.
            "http://localhost:80/",
            "http://127.0.0.1/",
            "http://-example.com",
            "http://example-.com",
            "@https://example.com",
            "xhttps://example.com",
            "https://",
            "https://.com",
            "https://a.b/c",
            "https://a.zz/c",
            "https://example.newtld/a.b",
        ] {
            assert_eq!(marked(&text.replace(['{', '}'], ""), Dialect::X), text);
        }
    }

    #[test]
    fn domains_without_a_scheme_are_links_on_x() {
        for text in [
            "{example.com}",
            "See {www.example.com}.",
            "{example.com/a.html?b=c}",
            "{example.com}?b=c",
            "{google.com/contact}",
            "{README.md} and {main.rs}",
            "{Ende.So} ist es",
            "Satz.Second",
            "package.json index.html word.txt",
            "word.word.word",
            "{müller.de}",
            "詳しくは{example.com}を",
            "{example.рф}",
            "{a.com}漢字{b.com}",
            "@ä{b.com}",
            "{kim.онлайн}",
            "\"{example.com}\"",
            "{co.uk}://",
            // Not domains.
            "user@example.com",
            "first.last@example.com",
            "z.B. d.h. i.d.R. e.V.",
            "3.000 1.5 v1.2.3 10.30h",
            "Na ja...gut",
            ".com -a.com ./a.com #a.com $a.com",
            "Hello. World",
            "слово.слово",
        ] {
            let bare = text.replace(['{', '}'], "");
            assert_eq!(marked(&bare, Dialect::X), text);
            assert_eq!(marked(&bare, Dialect::Mastodon), bare);
        }
    }

    /// Links never overlap, never are empty, and the search always comes to an end, whatever stands
    /// beside what.
    #[test]
    fn every_text_is_searched_to_its_end() {
        let pieces = [
            "a",
            "ä",
            "語",
            "рф",
            ".",
            "-",
            "_",
            "/",
            ":",
            "?",
            "(",
            ")",
            "@",
            "#",
            "\"",
            "…",
            " ",
            "com",
            "newtld",
            "b.de",
            "t.co/c",
            "https://",
            "http://d.org/e",
            "xn--",
        ];
        for one in pieces {
            for two in pieces {
                for three in pieces {
                    for four in pieces {
                        let text = [one, two, three, four].concat();
                        for dialect in [Dialect::X, Dialect::Mastodon] {
                            let mut done = 0;
                            for link in links(&text, dialect) {
                                assert!(link.start >= done, "{text}");
                                assert!(link.end > link.start, "{text}");
                                done = link.end;
                            }
                        }
                    }
                }
            }
        }
    }
}
