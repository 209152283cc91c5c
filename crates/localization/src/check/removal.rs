//! What to remove from a file, where removing something is the only right fix.
//!
//! A file is never written anew: what people wrote around it, comments and order and indentation, stays to the letter.
//! (fluent-syntax 0.12 has a serializer, which turns a text whose second line begins with `[` or `*` into junk.)

use std::collections::HashSet;
use std::ops::Range;

use fluent_syntax::ast::{PatternElement, Variant};
use memchr::memmem;

use super::view::File;
use crate::entry::Entry;
use crate::resource::{begins_something, offset};
use crate::walk::{Part, variant_key, walk};

/// A message or term with the comment directly above it, which is about nothing else, and the empty lines that keep it
/// apart.
pub(super) fn entry(text: &str, entry: Entry<'_>) -> Range<usize> {
    let block = block(text, entry);
    let start = comment_above(text, block.start);
    let mut end = block.end;
    let is_apart = start == 0 || text[..start].ends_with("\n\n");
    if !is_apart {
        return start..end;
    }
    for line in text[end..].split_inclusive('\n').take_while(|line| line.trim().is_empty()) {
        end += line.len();
    }
    if end < text.len() {
        return start..end;
    }
    // At the end of the file the empty lines before it keep nothing apart any more.
    let before = &text[..start];
    let kept = before.trim_end_matches('\n').len();
    (if kept == 0 { 0 } else { kept + 1 }).min(start)..end
}

/// A message that says the same as one before it, unless a comment of its own would be lost.
pub(super) fn repetition(text: &str, first: Entry<'_>, second: Entry<'_>) -> Option<Range<usize>> {
    let is_same =
        first.is_term == second.is_term && first.value == second.value && first.attributes == second.attributes;
    let (first, again) = (block(text, first), block(text, second));
    let comment = |block: &Range<usize>| &text[comment_above(text, block.start)..block.start];
    let adds_comment = !comment(&again).is_empty() && comment(&again) != comment(&first);
    (is_same && !adds_comment).then(|| entry(text, second))
}

/// An attribute, given by its name, a slice of the text: the whole lines.
pub(crate) fn attribute(text: &str, name: &str) -> Range<usize> {
    let start = line_start(text, offset(text, name));
    let mut end = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        // Nothing but an attribute can begin a line with a dot, and what is indented belongs to it.
        let is_over = number > 0 && (begins_something(line) || line.trim_start().starts_with('.'));
        if is_over {
            break;
        }
        end += line.len();
    }
    // Empty lines at the end keep the message apart from the next one.
    start..trim_empty_lines(text, start, end)
}

/// The value of a message that has attributes, from behind the `=` to the end of its last line.
pub(super) fn value(text: &str, entry: Entry<'_>) -> Option<Range<usize>> {
    let first = offset(text, entry.attributes.first()?.id.name);
    let name = offset(text, entry.name) + entry.name.len();
    let start = name + text[name..].find('=')? + 1;
    let end = line_start(text, first).checked_sub(1)?;
    (start <= end).then_some(start..end)
}

/// A variant, the whole lines, if it is easy to see where it ends: before the next one, or after plain words.
pub(super) fn variant(text: &str, variant: &Variant<&str>, next: Option<&Variant<&str>>) -> Option<Range<usize>> {
    let start = line_start(text, offset(text, variant_key(variant)));
    let end = match next {
        Some(next) => line_start(text, offset(text, variant_key(next))),
        None => {
            let [.., PatternElement::TextElement { value }] = &variant.value.elements[..] else { return None };
            let end = offset(text, value) + value.trim_end_matches('\n').len();
            end + text[end..].find('\n')? + 1
        }
    };
    // Only what begins a line is a variant; the grammar has no `{ $x -> [a] …` in one line.
    let is_whole_line = text[start..].trim_start().starts_with('[');
    (is_whole_line && start < end).then_some(start..end)
}

/// The spaces at the end of lines that are no part of a text. Between two lines of a text they are: a backslash before
/// them is no line break, for instance. A tab always is a part of it, or an error.
pub(super) fn trailing_spaces(file: &File<'_>) -> Vec<Range<usize>> {
    let text = file.resource.fluent().source();
    let mut spans = Vec::new();
    // Nearly every file has none.
    if memmem::find(text.as_bytes(), b" \n").is_none() && !text.ends_with(' ') {
        return spans;
    }
    let mut meant = HashSet::new();
    for (_, pattern) in file.entries.iter().flat_map(|entry| entry.patterns()) {
        walk(pattern, &mut |part| {
            if let Part::Text(slice) = part {
                let line = slice.trim_end_matches('\n');
                meant.extend(line.ends_with(' ').then(|| offset(text, line) + line.len()));
            }
        });
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n').unwrap_or(line);
        if content.ends_with(' ') && !meant.contains(&(at + content.len())) {
            spans.push(at + content.trim_end_matches(' ').len()..at + content.len());
        }
        at += line.len();
    }
    spans
}

/// The lines of a message or term, without the empty ones behind it.
fn block(text: &str, entry: Entry<'_>) -> Range<usize> {
    let Range { start, end } = stretch(text, entry);
    start..trim_empty_lines(text, start, end)
}

/// Whether a part of a message cannot be read, or what stands directly behind it.
pub(super) fn is_torn(file: &File<'_>, entry: Entry<'_>) -> bool {
    file.resource.is_torn(&stretch(file.resource.fluent().source(), entry))
}

/// The lines from a message or term to where something else begins.
fn stretch(text: &str, entry: Entry<'_>) -> Range<usize> {
    let start = line_start(text, offset(text, entry.name));
    let mut end = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        if number > 0 && begins_something(line) {
            break;
        }
        end += line.len();
    }
    start..end
}

/// The end of some lines without the empty ones at their end.
fn trim_empty_lines(text: &str, start: usize, end: usize) -> usize {
    let kept = start + text[start..end].trim_end().len();
    text[kept..end].find('\n').map_or(end, |at| kept + at + 1)
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Where the comment begins that stands directly above a line; the line itself if there is none. A comment of the file
/// or of a group is not about the message.
pub(crate) fn comment_above(text: &str, line: usize) -> usize {
    let mut start = line;
    while let Some(above) = text[..start].strip_suffix('\n') {
        let above_start = above.rfind('\n').map_or(0, |at| at + 1);
        let above = &above[above_start..];
        if above != "#" && !above.starts_with("# ") {
            break;
        }
        start = above_start;
    }
    start
}
