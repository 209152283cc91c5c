//! The tags of texts in a project whose texts are HTML: whether a translation has those of its source, each written as
//! there and each closed.
//!
//! What is compared is how often a reader can meet a tag, at least and at most, whichever variant is chosen: so a tag that
//! one variant has lost is found, and languages may differ in how many variants they need. What stands in an attribute is
//! the translation's own, except for the names by which programs and style sheets find an element.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use korb_catalogue::{Code, Diagnostic};

use super::features::literal;
use super::html::is_element;
use super::removal;
use super::untranslated::is_reported;
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::inline::ISOLATION;
use crate::walk::{Part, walk};

/// The elements that a translation may have without its source: what Fluent lets it emphasize and break by itself
/// (`TEXT_LEVEL_ELEMENTS` of `@fluent/dom`).
const TEXT_LEVEL: &str = "\
    abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr";

/// The elements that have nothing inside and are never closed.
const VOID: &str = "area base br col embed hr img input link meta param source track wbr";

/// The attributes whose value says which element it is.
const IDENTIFYING: &[&str] = &["class", "id", "name", "slot"];

/// How many kinds of tags of one text are compared. A text that was made of a million of them says nothing new.
const MAX_KINDS: usize = 100;

/// How far the end of a tag is looked for.
const LONGEST: usize = 1000;

/// The tags of a text, in all its variants.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Tags {
    /// The tags that open or stand alone, each as it is compared, with how often a reader meets it.
    opening: BTreeMap<String, Range>,
    /// The first tag that is never closed, closes nothing, or crosses another one.
    unbalanced: Option<String>,
    /// The first tag whose attributes cannot be told apart.
    broken: Option<String>,
}

/// How often something can be met, at least and at most.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Range {
    least: usize,
    most: usize,
}

impl Tags {
    /// The tags of a text; nothing is kept of one that has none.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut tags = Self::default();
        if has_tags(pattern) {
            let mut names = Vec::new();
            tags.opening = tags.read(pattern, &mut names);
            // A name that HTML does not have is that of an element only if it is closed somewhere: `<file>` may be anything.
            tags.opening.retain(|tag, _| {
                let name = name_of(tag);
                is_element(name) || names.iter().any(|closed| closed == name)
            });
        }
        tags
    }

    /// Whether the text has no tag at all.
    pub(super) fn is_empty(&self) -> bool {
        self.opening.is_empty() && self.unbalanced.is_none()
    }

    /// Reads a pattern and its variants. Collects the names that are closed.
    fn read(&mut self, pattern: &Pattern<&str>, closed: &mut Vec<String>) -> BTreeMap<String, Range> {
        let mut found: BTreeMap<String, Range> = BTreeMap::new();
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    match literal(element) {
                        Some(literal) => text.push_str(literal),
                        None => text.push(char::REPLACEMENT_CHARACTER),
                    }
                    let Expression::Select { variants, .. } = expression else { continue };
                    let mut of_choice: Option<BTreeMap<String, Range>> = None;
                    for variant in variants {
                        let one = self.read(&variant.value, closed);
                        of_choice = Some(match of_choice {
                            None => one,
                            Some(others) => either(others, &one),
                        });
                    }
                    for (tag, range) in of_choice.unwrap_or_default() {
                        let known = found.entry(tag).or_default();
                        known.least += range.least;
                        known.most += range.most;
                    }
                }
            }
        }
        let text = text.replace(ISOLATION, "");
        let mut open: Vec<&str> = Vec::new();
        let before = closed.len();
        for tag in tags(&text).filter(|tag| tag.is_closing || tag.is_alone) {
            let is_known = closed[before..].iter().any(|name| name.eq_ignore_ascii_case(tag.name));
            if !is_known && closed.len() < MAX_KINDS {
                closed.push(tag.name.to_ascii_lowercase());
            }
        }
        for tag in tags(&text) {
            if tag.is_closing {
                match open.last() {
                    Some(last) if last.eq_ignore_ascii_case(tag.name) => drop(open.pop()),
                    _ => drop(self.unbalanced.get_or_insert_with(|| tag.written.to_owned())),
                }
                continue;
            }
            if tag.is_broken {
                self.broken.get_or_insert_with(|| tag.written.to_owned());
            }
            // `<link>text</link>` is no element of HTML's, and a `<file>` that nothing closes is none at all.
            let is_html = is_element(tag.name) && !is_one_of(VOID, tag.name);
            let is_closed = || closed[before..].iter().any(|name| name.eq_ignore_ascii_case(tag.name));
            if !tag.is_alone && (is_html || is_closed()) {
                open.push(tag.name);
            }
            let kind = tag.kind();
            if found.len() < MAX_KINDS || found.contains_key(&kind) {
                let known = found.entry(kind).or_default();
                known.least += 1;
                known.most += 1;
            }
        }
        if let Some(name) = open.first() {
            self.unbalanced.get_or_insert_with(|| format!("<{name}>"));
        }
        found
    }
}

/// What can be met where one of two variants is chosen.
fn either(mut one: BTreeMap<String, Range>, other: &BTreeMap<String, Range>) -> BTreeMap<String, Range> {
    for (tag, range) in &mut one {
        let there = other.get(tag).copied().unwrap_or_default();
        range.least = range.least.min(there.least);
        range.most = range.most.max(there.most);
    }
    for (tag, range) in other {
        one.entry(tag.clone()).or_insert(Range { least: 0, most: range.most });
    }
    one
}

/// A tag of a text.
struct Tag<'t> {
    /// As it is written, from `<` to `>`.
    written: &'t str,
    name: &'t str,
    /// What stands between the name and the end.
    attributes: &'t str,
    is_closing: bool,
    /// Whether it ends itself: `<br/>`.
    is_alone: bool,
    is_broken: bool,
}

impl Tag<'_> {
    /// The tag as it is compared: its name, its attributes in order, and the values that say which element it is.
    fn kind(&self) -> String {
        let (attributes, _) = attributes(self.attributes);
        let mut all: Vec<_> = attributes
            .into_iter()
            .map(|(name, value)| {
                let name = name.to_ascii_lowercase();
                let is_identifying = IDENTIFYING.contains(&name.as_str()) || name.starts_with("data-");
                if is_identifying { format!(" {name}=\"{value}\"") } else { format!(" {name}") }
            })
            .collect();
        all.sort();
        format!("{}{}", self.name.to_ascii_lowercase(), all.concat())
    }
}

/// The name in a tag as it is compared.
fn name_of(kind: &str) -> &str {
    kind.split(' ').next().unwrap_or(kind)
}

/// The tags of a text in order.
fn tags(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let from = &rest[rest.find('<')?..];
            rest = &from[1..];
            if let Some(tag) = tag(from) {
                rest = &from[tag.written.len()..];
                return Some(tag);
            }
        }
    })
}

/// The tag that a text begins with.
fn tag(text: &str) -> Option<Tag<'_>> {
    let after = text.strip_prefix('<')?;
    let inside = after.strip_prefix('/').unwrap_or(after);
    let is_closing = inside.len() < after.len();
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let length = inside.find(|c| !is_name(c)).unwrap_or(inside.len());
    let (name, rest) = inside.split_at(length);
    if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) || !rest.starts_with(['>', '/', ' ', '\n', '\t']) {
        return None;
    }
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let (stop, is_whole) = match end(rest) {
        Some(end) => (end, true),
        // Without its end, a tag with a quotation mark too few goes on to the first `>`.
        None => (rest.find('>')?, false),
    };
    let attributes = rest[..stop].trim_end_matches('/');
    // `a <b and c> d` is mathematics.
    if !attributes.trim().is_empty() && !attributes.contains('=') {
        return None;
    }
    let is_broken = !is_whole || self::attributes(attributes).1;
    let written = &text[..text.len() - after.len() + usize::from(is_closing) + length + stop + 1];
    Some(Tag { written, name, attributes, is_closing, is_alone: rest[..stop].ends_with('/'), is_broken })
}

/// Where a tag ends: at the first `>` that is in no quotation marks.
fn end(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match (c, quote) {
            ('"' | '\'', None) if rest[..at].ends_with('=') => quote = Some(c),
            (c, Some(open)) if c == open => quote = None,
            ('>', None) => return Some(at),
            // Within quotation marks, another tag does not begin.
            ('<', _) => return None,
            _ => {}
        }
    }
    None
}

/// The attributes of a tag, each with its value, and whether something among them is none.
fn attributes(text: &str) -> (Vec<(&str, &str)>, bool) {
    let (mut all, mut is_broken, mut rest) = (Vec::new(), false, text.trim_start());
    while !rest.is_empty() && all.len() < MAX_KINDS {
        let length = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(length);
        is_broken |= name.is_empty() || name.contains(['"', '\'', '<']);
        let Some(value) = behind.trim_start().strip_prefix('=').map(str::trim_start) else {
            all.push((name, ""));
            rest = behind.trim_start();
            continue;
        };
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, behind) = match quote {
            Some(quote) => match value[1..].split_once(quote) {
                Some((value, behind)) => {
                    // `href="x"class="y"`
                    is_broken |= behind.starts_with(|c: char| !c.is_whitespace());
                    (value, behind)
                }
                None => {
                    is_broken = true;
                    (&value[1..], "")
                }
            },
            None => {
                let (value, behind) = value.split_at(value.find(char::is_whitespace).unwrap_or(value.len()));
                // Curly marks are a matter of quotation marks.
                is_broken |= value.contains(['"', '\'']);
                (value.trim_matches(['“', '”', '„', '«', '»']), behind)
            }
        };
        all.push((name, value));
        rest = behind.trim_start();
        if length == 0 && value.is_empty() {
            break;
        }
    }
    (all, is_broken)
}

/// Whether a pattern has what a tag begins with, in one of its variants, too.
fn has_tags(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('<'),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_tags(&variant.value))
        }
        PatternElement::Placeable { .. } => literal(element).is_some_and(|literal| literal.contains('<')),
    })
}

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known.eq_ignore_ascii_case(name))
}

/// Tags of a translation that are not those of its source.
pub(super) fn mismatch(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if !view.source.is_some_and(|source| source.has_html) || view.rules.markup {
        return;
    }
    let Some(of_entry) = view.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(source) = of_entry.get(attribute) else { continue };
        if source.tags.is_empty() && !has_tags(pattern) {
            continue;
        }
        let own = Tags::of(pattern);
        let Some(Difference { name, is_there, message, help }) = difference(&source.tags, &own) else { continue };
        if is_reported(view, file, entry, attribute) || removal::is_torn(file, entry) {
            continue;
        }
        // What is written wrong has a place, what is not there has none.
        let place = if is_there { written(pattern, &name) } else { None };
        let place = place.unwrap_or_else(|| attribute.unwrap_or(entry.name));
        let fault = view.at(file, Diagnostic::warning(Code::MarkupMismatch, message), place);
        let fault = about(fault, entry, attribute, Some(&name)).help(help);
        faults.push(view.beside_source(fault, file, entry, attribute));
    }
}

/// Where a text has the first tag of a name.
fn written<'t>(pattern: &'t Pattern<&'t str>, name: &str) -> Option<&'t str> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part
            && found.is_none()
        {
            let mut tags = text.match_indices('<').map(|(at, _)| &text[at..]);
            found = tags.find_map(|tag| {
                let inside = tag[1..].trim_start_matches('/');
                let length = tag.len() - inside.len() + name.len();
                (inside.get(..name.len())?.eq_ignore_ascii_case(name)).then(|| &tag[..length])
            });
        }
    });
    found
}

/// What differs between the tags of a source and those of a translation.
struct Difference {
    /// The name of the tag.
    name: String,
    /// Whether it is the translation that has the tag.
    is_there: bool,
    message: String,
    help: String,
}

/// The first difference between the tags of a source and those of a translation.
fn difference(source: &Tags, own: &Tags) -> Option<Difference> {
    let of = |tag: &str, is_there, message, help: &str| {
        let name = name_of(tag.trim_start_matches(['<', '/']).trim_end_matches('>')).to_owned();
        Some(Difference { name, is_there, message, help: help.to_owned() })
    };
    if let (Some(tag), None) = (&own.broken, &source.broken) {
        let message = format!("the attributes of {} cannot be read", shown(tag));
        return of(tag, true, message, "write each as in the source: a name, `=`, and the value in \"…\"");
    }
    let mut lost = source.opening.iter().filter(|(tag, range)| own.least(tag) < range.least).map(|(tag, _)| tag);
    let is_added = |tag: &&String| !is_one_of(TEXT_LEVEL, tag) && own.most(tag) > source.most(tag);
    let mut added = own.opening.keys().filter(is_added);
    match (lost.next(), added.next()) {
        (Some(lost), Some(added)) if own.most(lost) < source.most(lost) && source.most(added) == 0 => {
            let message = format!("the source has the tag `<{lost}>` here, and this text `<{added}>`");
            return of(added, true, message, "write the tag as the source does; only what people read is translated");
        }
        (Some(lost), _) => {
            let message = match (own.most(lost), own.least(lost)) {
                (0, _) => format!("the source has the tag `<{lost}>` here, and this text has not"),
                (_, 0) => format!("the source has the tag `<{lost}>` here, and not every variant of this text has"),
                _ => format!("the source has the tag `<{lost}>` more often than this text"),
            };
            return of(lost, false, message, "put it where the source has it");
        }
        (None, Some(added)) => {
            let message = match source.most(added) {
                0 => format!("this text has the tag `<{added}>`, and the source has not"),
                _ => format!("this text has the tag `<{added}>` more often than the source"),
            };
            return of(added, true, message, "remove it: the source has none here");
        }
        (None, None) => {}
    }
    let tag = own.unbalanced.as_ref().filter(|_| source.unbalanced.is_none())?;
    match tag.strip_prefix("</") {
        Some(name) => {
            let help = format!("write <{name} before the words it is for, and close tags in the opposite order");
            of(tag, true, format!("the tag {} closes none that is open here", shown(tag)), &help)
        }
        None => {
            let help = format!("write </{} behind the words it is for", &tag[1..]);
            of(tag, true, format!("the tag {} is not closed", shown(tag)), &help)
        }
    }
}

impl Tags {
    fn least(&self, tag: &str) -> usize {
        self.opening.get(tag).map_or(0, |range| range.least)
    }

    fn most(&self, tag: &str) -> usize {
        self.opening.get(tag).map_or(0, |range| range.most)
    }
}

/// A tag as a message shows it, with `…` for a placeable and for the rest of a long one.
fn shown(tag: &str) -> String {
    const LONGEST: usize = 60;
    let tag = tag.replace(char::REPLACEMENT_CHARACTER, "…").replace('\n', " ");
    match tag.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &tag[..end]),
        None => format!("`{tag}`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;

    fn is_told(source: &str, text: &str) -> bool {
        let found = compared("de", source, text, false);
        assert!(found.iter().all(|found| !found.contains("html-in-message")), "{text}: {found:?}");
        let count = found.iter().filter(|found| found.contains("markup-mismatch")).count();
        assert!(count < 2, "{text}: {found:?}");
        count == 1
    }

    #[test]
    fn tags_that_differ() {
        for (source, text) in [
            ("see <a href=\"x\">this</a>", "sieh das"),
            ("press <em>OK</em> now", "drück <em>OK jetzt"),
            ("press <em>OK</em> now", "drück OK</em> jetzt"),
            ("press <em>OK</em> now", "drück OK jetzt"),
            ("one<br>two", "eins zwei"),
            ("one<br/>two", "eins zwei"),
            ("<a data-l10n-name=\"x\">so</a>", "<a data-l10n-name=\"y\">so</a>"),
            ("<a data-l10n-name=\"x\">so</a>", "<a>so</a>"),
            ("<a href=\"x\">so</a>", "<a href=\"x>so</a>"),
            ("<a href=\"x\">so</a>", "<a href=x\">so</a>"),
            ("<a href=\"x\" title=\"y\">so</a>", "<a href=\"x\" titel=\"y\">so</a>"),
            ("<a href=\"{ $x }\">so</a>", "<a href=\"{ $x }>so</a>"),
            ("<0>one</0> <1>two</1>", "<0>eins</0> zwei"),
            ("<0>one</0>", "<1>eins</1>"),
            ("<0>one</0>", "<0>eins"),
            ("<link>one</link>", "<verweis>eins</verweis>"),
            ("<b>one <i>two</i></b>", "<b>eins <i>zwei</b></i>"),
            ("so <em>much</em>", "so <a>viel</a>"),
            ("<b>so</b>", "{ $n ->\n    [one] <b>so</b>\n   *[other] so\n }"),
            ("so <br> much", "so <br> viel <b>mehr"),
        ] {
            assert!(is_told(source, text), "{text}");
        }
    }

    #[test]
    fn tags_that_agree() {
        for (source, text) in [
            ("see <a href=\"x\">this</a>", "<a href='y'>das</a> siehst du"),
            ("see <A HREF=\"x\">this</A>", "<a href=\"x\">das</a>"),
            ("one<br>two", "eins<br />zwei"),
            ("<p>one<p>two", "<p>eins<p>zwei</p>"),
            // What Fluent lets a translation have of its own.
            ("so <i>much</i>", "so <i>viel</i> <b>mehr</b>"),
            ("run `korb <file>` <i>now</i>", "starte `korb <Datei>` <i>jetzt</i>"),
            ("1 < 2, a <b and c> d", "1 < 2, a <b und c> d"),
            ("<b>so</b>", "{ $n ->\n    [one] <b>so</b>\n   *[other] <b>so</b>\n }"),
            ("<b>{ $n ->\n    [one] so\n   *[other] <i>so</i>\n }</b>", "<b>so</b>"),
            ("<img alt=\"so\" src=\"x\"/>", "<img src=\"x\" alt=\"> so\">"),
        ] {
            assert!(!is_told(source, text), "{text}");
        }
    }

    #[test]
    fn a_text_full_of_tags_takes_no_time() {
        for tag in ["<b>", "</b>", "<b a=\"", "<x1>", "<", "<a b=", "<a b='c' d"] {
            let text = tag.repeat(30_000);
            assert!(compared("de", "<i>so</i>", &text, false).len() < 3);
            assert!(compared("de", &text, "<i>so</i>", false).len() < 3);
        }
    }
}
