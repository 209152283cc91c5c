//! What a browser shows of a page: its text, and where its links lead.

use super::decode::entities;

/// What a page says.
#[derive(Debug)]
pub(crate) struct Page<'p> {
    /// Its visible text, and behind it the addresses of its visible links.
    pub(crate) text: String,
    /// Where the links lead that say of themselves that it is a license.
    pub(crate) license_links: Vec<&'p str>,
    /// The blocks of JSON-LD.
    pub(crate) json_ld: Vec<&'p str>,
}

/// Reads a page.
///
/// A browser's parser would build a tree; for the question whether a notice can be seen it is enough to know which
/// elements are open that hide what is in them.
pub(crate) fn read(page: &str) -> Page<'_> {
    let mut text = String::with_capacity(page.len());
    let mut links = String::new();
    let (mut license_links, mut json_ld) = (Vec::new(), Vec::new());
    // The hidden element that is open, and how many of its name are open within it.
    let mut hidden: Option<(&str, usize)> = None;
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        if hidden.is_none() {
            text.push_str(&rest[..at]);
        }
        rest = &rest[at..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(tag) = Tag::read(rest) else {
            // A sign that begins no tag.
            if hidden.is_none() {
                text.push('<');
            }
            rest = &rest[1..];
            continue;
        };
        rest = &rest[tag.length..];
        if let Some((name, depth)) = hidden {
            let is_same = tag.name.eq_ignore_ascii_case(name);
            hidden = match (is_same, tag.is_end) {
                (true, true) if depth == 0 => None,
                (true, true) => Some((name, depth - 1)),
                // The next one ends it: these need no end tag.
                (true, false) if is_one_of(name, &["p", "li", "dt", "dd", "tr", "td", "th", "option"]) => {
                    tag.is_hidden().then_some((name, depth))
                }
                (true, false) => Some((name, depth + 1)),
                (false, _) => Some((name, depth)),
            };
            if hidden.is_some() {
                continue;
            }
        }
        if tag.is_end {
            Kind::of(tag.name).separate(&mut text);
            continue;
        }
        let kind = Kind::of(tag.name);
        if kind == Kind::Raw {
            let (raw, after) = split_raw(rest, tag.name);
            if tag.name.eq_ignore_ascii_case("script")
                && tag.attribute("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
            {
                json_ld.push(raw);
            }
            rest = after;
            continue;
        }
        if is_one_of(tag.name, &["a", "area", "link"]) && tag.says_license() {
            license_links.extend(tag.attribute("href"));
        }
        if (kind == Kind::Unseen || tag.is_hidden())
            && !matches!(kind, Kind::Void | Kind::VoidWithin)
            && !tag.attributes.ends_with('/')
        {
            hidden = Some((tag.name, 0));
            continue;
        }
        kind.separate(&mut text);
        if tag.name.eq_ignore_ascii_case("a")
            && let Some(address) = tag.attribute("href")
        {
            links.push(' ');
            links.push_str(address);
        }
    }
    if hidden.is_none() {
        text.push_str(rest);
    }
    text.push_str(&links);
    Page { text: entities(&text).into_owned(), license_links, json_ld }
}

struct Tag<'p> {
    name: &'p str,
    is_end: bool,
    attributes: &'p str,
    /// How long all of it is.
    length: usize,
}

impl<'p> Tag<'p> {
    fn read(text: &'p str) -> Option<Self> {
        let inner = text.strip_prefix('<')?;
        let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
            return None;
        }
        let mut quote = None;
        let end = inner.bytes().position(|byte| match (quote, byte) {
            (None, b'>') => true,
            (None, b'"' | b'\'') => {
                quote = Some(byte);
                false
            }
            (Some(open), byte) => {
                if open == byte {
                    quote = None;
                }
                false
            }
            _ => false,
        })?;
        let whole = &inner[..end];
        let name_end = whole.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(whole.len());
        let length = text.len() - inner.len() + end + 1;
        Some(Self { name: &whole[..name_end], is_end, attributes: &whole[name_end..], length })
    }

    /// The value of an attribute, the empty one if it has none.
    fn attribute(&self, name: &str) -> Option<&'p str> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            if rest.is_empty() {
                return None;
            }
            let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len()).max(1);
            let end = rest.ceil_char_boundary(end);
            let (found, after) = rest.split_at(end);
            let value = after.trim_start().strip_prefix('=').map(str::trim_start);
            let (value, after) = match value {
                None => ("", after),
                Some(value) => match value.chars().next() {
                    Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
                    _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
                },
            };
            if found.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = after;
        }
    }

    /// Whether it is a link that says of itself that it leads to a license.
    fn says_license(&self) -> bool {
        let is_license = |relation: &str| relation.eq_ignore_ascii_case("license");
        self.attribute("rel").is_some_and(|relations| relations.split_whitespace().any(is_license))
    }

    /// Whether its attributes keep what is in it from being shown.
    fn is_hidden(&self) -> bool {
        // Most tags have neither, and are written in small letters.
        if self.attributes.is_empty() {
            return false;
        }
        let may_hide = self.attributes.bytes().any(|byte| byte.is_ascii_uppercase())
            || ["hidden", "style"].iter().any(|name| self.attributes.contains(name));
        if !may_hide {
            return false;
        }
        let style = self.attribute("style").map(|style| {
            let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
            style.to_ascii_lowercase()
        });
        let hides = |style: String| {
            style.split(';').any(|rule| {
                let rule = rule.strip_suffix("!important").unwrap_or(rule);
                matches!(
                    rule,
                    "display:none"
                        | "visibility:hidden"
                        | "visibility:collapse"
                        | "opacity:0"
                        | "font-size:0"
                        | "font-size:0px"
                )
            })
        };
        self.attribute("hidden").is_some() || style.is_some_and(hides)
    }
}

/// What an element means for the text that is seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `<` has no meaning in it, and nothing of it is shown.
    Raw,
    /// Nothing of it is shown.
    Unseen,
    /// Nothing can be in it.
    Void,
    /// It stands within a line.
    Within,
    /// It stands within a line, and nothing can be in it.
    VoidWithin,
    Block,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "script" | "style" | "title" | "textarea" | "xmp" | "noscript" | "iframe" => Self::Raw,
            "template" | "metadata" | "defs" | "desc" | "object" | "datalist" => Self::Unseen,
            "br" | "hr" | "img" | "input" | "link" | "meta" | "area" | "source" | "col" => Self::Void,
            "a" | "abbr" | "b" | "bdi" | "bdo" | "cite" | "code" | "em" | "font" | "i" | "ins" | "mark" | "q" | "s"
            | "small" | "span" | "strong" | "sub" | "sup" | "u" => Self::Within,
            "wbr" => Self::VoidWithin,
            name if name.bytes().any(|byte| byte.is_ascii_uppercase()) => Self::of(&name.to_ascii_lowercase()),
            _ => Self::Block,
        }
    }

    /// Keeps the words of two blocks apart; elements within a line do not.
    fn separate(self, text: &mut String) {
        if !matches!(self, Self::Within | Self::VoidWithin) {
            text.push(' ');
        }
    }
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}

/// What is in an element in which `<` has no meaning, and what follows its end tag.
fn split_raw<'p>(text: &'p str, name: &str) -> (&'p str, &'p str) {
    let mut from = 0;
    while let Some(at) = text[from..].find("</") {
        let start = from + at + 2;
        if text[start..].get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            let after = text[start..].find('>').map_or("", |end| &text[start + end + 1..]);
            return (&text[..start - 2], after);
        }
        from = start;
    }
    (text, "")
}
