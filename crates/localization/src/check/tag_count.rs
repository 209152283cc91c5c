//! The tags of a text: how often a reader can meet each, at least and at most, whichever variant is chosen.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::html_signs::is_element;
use crate::inline::ISOLATION;
use crate::walk::literal;

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
pub(super) struct TagCount {
    /// The tags that open or stand alone, each as it is compared, with how often a reader meets it.
    pub(super) opening: BTreeMap<String, Range>,
    /// The first tag that is never closed, closes nothing, or crosses another one.
    pub(super) unbalanced: Option<String>,
    /// The first tag whose attributes cannot be told apart.
    pub(super) broken: Option<String>,
}

/// How often something can be met, at least and at most.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) least: usize,
    pub(super) most: usize,
}

impl TagCount {
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
pub(super) fn name_of(kind: &str) -> &str {
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
    let rest_length = rest.len();
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
    let written = &text[..=text.len() - rest_length + stop];
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
pub(super) fn has_tags(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('<'),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_tags(&variant.value))
        }
        PatternElement::Placeable { .. } => literal(element).is_some_and(|literal| literal.contains('<')),
    })
}

pub(super) fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known.eq_ignore_ascii_case(name))
}

impl TagCount {
    /// How often a reader meets a tag at least.
    pub(super) fn least(&self, tag: &str) -> usize {
        self.opening.get(tag).map_or(0, |range| range.least)
    }

    /// How often a reader meets a tag at most.
    pub(super) fn most(&self, tag: &str) -> usize {
        self.opening.get(tag).map_or(0, |range| range.most)
    }
}
