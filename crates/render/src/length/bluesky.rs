//! Bluesky's count of a post: clusters, after its composer has shortened the links.
//!
//! The composer shows and posts a link with a scheme as its host and some fifteen characters of its path, and counts what it
//! shows. The models are `detectFacets` of @atproto/api, which finds the links, and `toShortUrl` of social-app, which takes
//! them apart as browsers do (WHATWG's URL standard). An address that few people have (a host of digits, with a name and a
//! password, encoded already) counts in full, which is never too little.

use std::fmt::Write;
use std::ops::Range;

use memchr::memmem;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{emoji, graphemes, punycode};

/// How long a path may be that is shown whole, and what is shown of a longer one.
const WHOLE_PATH: usize = 15;
const BEGINNING: usize = 13;

/// The length of `text` as Bluesky's composer counts it.
pub(super) fn length(text: &str) -> usize {
    let mut shown = String::new();
    let mut done = 0;
    for link in (Links { text, from: 0 }) {
        if let Some(short) = shortened(&text[link.clone()]) {
            shown.push_str(&text[done..link.start]);
            shown.push_str(&short);
            done = link.end;
        }
    }
    if done == 0 {
        return graphemes::count(text);
    }
    shown.push_str(&text[done..]);
    graphemes::count(&shown)
}

/// The links with a scheme in a text, in order.
struct Links<'t> {
    text: &'t str,
    from: usize,
}

impl Iterator for Links<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let text = self.text;
        while let Some(at) = memmem::find(&text.as_bytes()[self.from..], b"://").map(|at| at + self.from) {
            let start = self.from + text[self.from..at].trim_end_matches(|c| !is_space(c)).len();
            let end = text[at..].find(is_space).map_or(text.len(), |length| at + length);
            self.from = end;
            if let Some(link) = link_in(text, start..end) {
                return Some(link);
            }
        }
        None
    }
}

/// The link in a stretch without spaces. It begins there or behind a parenthesis, and goes on to the end, less the
/// punctuation of the sentence.
fn link_in(text: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let parentheses = text[stretch.clone()].match_indices('(').map(|(at, _)| stretch.start + at + 1);
    for start in std::iter::once(stretch.start).chain(parentheses) {
        let link = &text[start..stretch.end];
        if is_domain(link) {
            // It hides what is behind it, and is not shortened.
            return None;
        }
        if behind_scheme(link).is_some_and(|(_, rest)| !rest.is_empty()) {
            let link = link.strip_suffix(['.', ',', ';', ':', '!', '?']).unwrap_or(link);
            let link = link.strip_suffix(')').filter(|rest| !rest.contains('(')).unwrap_or(link);
            return link.starts_with("http").then(|| start..start + link.len());
        }
    }
    None
}

/// Whether a domain without a scheme stands there, or what looks like one.
fn is_domain(text: &str) -> bool {
    let labels = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.').next().unwrap_or_default();
    let mut labels = labels.split('.');
    labels.next().is_some_and(|first| first.starts_with(|c: char| c.is_ascii_alphabetic()))
        && labels.next().is_some_and(|second| !second.is_empty())
}

/// The port that goes without saying, and what stands behind the scheme.
fn behind_scheme(link: &str) -> Option<(u32, &str)> {
    let (scheme, rest) = link.split_once("://")?;
    match scheme.len() {
        4 if scheme.eq_ignore_ascii_case("http") => Some((80, rest)),
        5 if scheme.eq_ignore_ascii_case("https") => Some((443, rest)),
        _ => None,
    }
}

/// What the composer shows of a link, if we know it.
fn shortened(link: &str) -> Option<String> {
    let (default_port, rest) = behind_scheme(link.trim_end_matches(|c| c <= ' '))?;
    let rest = rest.trim_start_matches(['/', '\\']);
    let (authority, rest) = rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let (mut short, is_known) = host_of(host)?;
    if !port.is_empty() {
        let port: u32 = port.bytes().all(|byte| byte.is_ascii_digit()).then(|| port.parse().ok())??;
        if port > 65_535 {
            return None;
        }
        if port != default_port {
            let _ = write!(short, ":{port}");
        }
    }
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let mut path = path_of(path);
    for (mark, part, encoded) in [('?', query, "\"#<>'"), ('#', fragment, "\"<>`")] {
        if !part.is_empty() {
            path.push(mark);
            encode(part, encoded, &mut path);
        }
    }
    if path.len() > WHOLE_PATH {
        path.truncate(BEGINNING);
        path.push_str("...");
    }
    short.push_str(&path);
    // What is doubtful counts as what is longer.
    (is_known || graphemes::count(&short) > graphemes::count(link)).then_some(short)
}

/// A path as browsers write it, without its only slash.
fn path_of(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut all = path.split(['/', '\\']).skip(1).peekable();
    while let Some(segment) = all.next() {
        // Nearly no segment is one of dots, which may be encoded.
        let is_dots = segment.starts_with(['.', '%']);
        match is_dots.then(|| segment.to_ascii_lowercase().replace("%2e", ".")).as_deref() {
            Some("..") => drop(segments.pop()),
            Some(".") => {}
            _ => {
                segments.push(segment);
                continue;
            }
        }
        if all.peek().is_none() {
            segments.push("");
        }
    }
    if matches!(*segments, [] | [""]) {
        return String::new();
    }
    let mut out = String::with_capacity(path.len());
    for segment in segments {
        out.push('/');
        encode(segment, "\"#<>?^`{}", &mut out);
    }
    out
}

/// Adds a part of an address, with everything encoded that is not of ASCII or is one of `encoded`.
fn encode(part: &str, encoded: &str, out: &mut String) {
    for c in part.chars() {
        if c.is_ascii_graphic() && !encoded.contains(c) {
            out.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

/// A host as it is registered, and whether all browsers take it and we know how they write it.
fn host_of(host: &str) -> Option<(String, bool)> {
    let lower: String = if host.is_ascii() {
        host.to_ascii_lowercase()
    } else {
        let seen = host.chars().filter(|c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}'));
        seen.nfkc().flat_map(char::to_lowercase).nfc().map(|c| if c == '。' { '.' } else { c }).collect()
    };
    let labels = lower.split('.');
    let last = labels.clone().rfind(|label| !label.is_empty())?;
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit()) || last.starts_with("0x");
    if labels.clone().any(|label| label.chars().count() > LONGEST_LABEL) {
        return None;
    }
    let is_known = labels.clone().all(is_known_label) && (!is_number || is_plain_ip(&lower));
    let encoded = labels.map(|label| if label.is_ascii() { label.to_owned() } else { punycode::encoded(label) });
    Some((encoded.collect::<Vec<_>>().join("."), is_known))
}

fn is_plain_ip(host: &str) -> bool {
    host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.to_string() == host)
}

/// The same of a label.
fn is_known_label(label: &str) -> bool {
    // Whoever wrote the second has encoded it already, or thinks so.
    if label.is_empty() || label.starts_with("xn--") {
        return false;
    }
    if label.is_ascii() {
        return label.bytes().all(|byte| byte.is_ascii_graphic() && !b"#%/:<>?@[\\]^|".contains(&byte));
    }
    let is_known = |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '_') || is_combining_mark(c) || emoji::is_emoji(c) && c > '\u{ff}'
    };
    let is_rightwards =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    let is_mixed = label.contains(is_rightwards) && !label.chars().all(is_rightwards);
    !is_mixed && label.chars().all(is_known) && !label.starts_with(is_combining_mark)
}

/// A longer one is no name that anybody has registered. Encoding takes a time that grows with the square of the length.
const LONGEST_LABEL: usize = 100;

/// What JavaScript takes for a space.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{85}' || c == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_count_as_the_composer_shows_them() {
        for (text, shown) in [
            ("https://example.com", "example.com"),
            ("https://example.com/", "example.com"),
            ("See https://example.com/why.", "See example.com/why."),
            ("(https://example.com/why)", "(example.com/why)"),
            ("https://example.com/a_(b)", "example.com/a_(b)"),
            ("https://example.com/a-page-with-123", "example.com/a-page-with-..."),
            ("https://example.com/a-page-with-12", "example.com/a-page-with-12"),
            ("https://example.com/?a=b&c=d&e=f&g=h", "example.com?a=b&c=d&e=f&..."),
            ("https://example.com/a#b", "example.com/a#b"),
            ("https://example.com/日本", "example.com/%E6%97%A5%E6..."),
            ("https://EXAMPLE.com:443/A", "example.com/A"),
            ("https://example.com:8080/", "example.com:8080"),
            ("https://example.com/a/../b/./c", "example.com/b/c"),
            ("https://bücher.example/a", "xn--bcher-kva.example/a"),
            ("https://a.de/b\nhttps://c.de/d", "a.de/b\nc.de/d"),
            ("https://1.2.3.4/a", "1.2.3.4/a"),
            // These stay as they are.
            ("example.com/a/page/with/an/address", "example.com/a/page/with/an/address"),
            ("HTTPS://example.com/a-page-with-1234", "HTTPS://example.com/a-page-with-1234"),
            ("“https://example.com/a-page-with-1234”", "“https://example.com/a-page-with-1234”"),
            ("a.b(https://example.com/a-page-with-1234)", "a.b(https://example.com/a-page-with-1234)"),
            ("https://kim:x@example.com/a", "https://kim:x@example.com/a"),
            ("https://example.com:99999/a", "https://example.com:99999/a"),
            ("https://", "https://"),
        ] {
            assert_eq!(length(text), graphemes::count(shown), "{text}");
        }
    }
}
