//! One Fluent file, parsed once, with the place of everything in it.
//!
//! The parser's tree has no positions, but its strings are slices of the text that it read: the address of a slice
//! minus the address of the text is its exact offset.

use std::ops::Range;

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use korb_catalogue::{Code, Diagnostic, SourceFile};

use crate::syntax;

/// A Fluent file.
#[derive(Debug)]
pub struct Resource {
    file: SourceFile,
    fluent: FluentResource,
}

/// How many braces and parentheses one message may open. The parser and everything behind it recurse: in a
/// thread with the usual 2 MiB of stack, 300 levels end the process (without optimization; some thousand with it). How
/// deep a message is nested cannot be known without parsing it, but it is never deeper than this. Texts that people
/// write stay below thirty.
pub(crate) const MAX_OPENED: usize = 150;

impl Resource {
    /// Parses a file. What cannot be read is reported, and left out of the resource.
    pub fn read(file: &SourceFile, faults: &mut Vec<Diagnostic>) -> Option<Self> {
        if let Some(at) = too_deep(file.text()) {
            let message = format!("this message opens more than {MAX_OPENED} braces and parentheses");
            let help = "look for one that is not closed further up; divide a text that really is so long";
            faults.push(Diagnostic::error(Code::NestingTooDeep, message).at(file, at..at + 1).help(help));
            return None;
        }
        let fluent = FluentResource::try_new(file.text().to_owned()).unwrap_or_else(|(fluent, errors)| {
            for error in errors {
                let (message, help) = syntax::explain(&error.kind);
                let span = visible(file.text(), error.pos);
                faults.push(Diagnostic::error(Code::Syntax, message).at(file, span).help(help));
            }
            fluent
        });
        Some(Self { file: file.clone(), fluent })
    }

    /// The file that it was read from.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    pub(crate) fn fluent(&self) -> &FluentResource {
        &self.fluent
    }

    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry<&str>> {
        self.fluent.entries()
    }

    /// Where in the file a slice of one of the entries stands.
    pub(crate) fn span(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr().addr().wrapping_sub(self.fluent.source().as_ptr().addr());
        if start <= self.file.text().len() { start..start + slice.len() } else { 0..0 }
    }
}

/// The stretch that the parser names, moved so that something can be underlined: not beyond the end, not a line break.
pub(crate) fn visible(text: &str, position: Range<usize>) -> Range<usize> {
    let mut start = position.start.min(text.len());
    while start > 0 && (start == text.len() || text.as_bytes()[start] == b'\n') {
        start -= 1;
    }
    let start = text.floor_char_boundary(start);
    let end = text.ceil_char_boundary((start + 1).max(position.end.min(text.len())));
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at.max(1));
    start..end.min(line_end)
}

/// Where a message opens one brace or parenthesis too many, if one does.
///
/// A line that begins with `name =` begins a message whatever stands before it: nowhere inside braces or parentheses
/// does the grammar allow an `=`, so the parser cannot carry its nesting across such a line.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    let mut opened = 0;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if begins_message(line) {
            opened = 0;
        }
        for (at, byte) in line.bytes().enumerate() {
            opened += usize::from(matches!(byte, b'{' | b'('));
            if opened > MAX_OPENED {
                return Some(line_start + at);
            }
        }
        line_start += line.len();
    }
    None
}

/// Whether a line is `name = …` or `-name = …`, without indentation.
pub(crate) fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name[end..].trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(Code, (usize, usize))> {
        let mut faults = Vec::new();
        Resource::read(&SourceFile::new("x.ftl", text), &mut faults);
        faults.iter().map(|fault| (fault.code, fault.place.as_ref().unwrap().position())).collect()
    }

    #[test]
    fn names_the_place_of_a_syntax_error() {
        assert_eq!(faults("a = b\nc = { $d\n"), [(Code::Syntax, (2, 8))]);
        assert_eq!(faults("a = b\n"), []);
    }

    #[test]
    fn survives_any_nesting() {
        for opening in ["{", "{ ", "{\n", "{ A(", "{ -a(b: {", "{ \"\" ->\n [a] {"] {
            let deep = format!("a = {}", opening.repeat(100_000));
            assert!(matches!(faults(&deep)[..], [(Code::NestingTooDeep, _)]), "{opening:?}");
        }
        let parentheses = format!("a = {{ A({}", "(".repeat(100_000));
        assert!(matches!(faults(&parentheses)[..], [(Code::NestingTooDeep, _)]));
    }

    #[test]
    fn the_deepest_nesting_allowed_does_no_harm() {
        // What opens most levels of recursion for one brace or parenthesis, in a thread with the smallest stack in use.
        for (opening, closing) in [("{", "}"), ("{ A(", ") }"), ("{ A({", "}) }"), ("{ $a ->\n *[b] {", "}\n }\n")] {
            let times = MAX_OPENED / opening.matches(['{', '(']).count();
            for deep in [opening.repeat(times), format!("{}\"\"{}", opening.repeat(times), closing.repeat(times))] {
                faults(&format!("a = {deep}"));
            }
        }
    }

    #[test]
    fn nesting_is_counted_by_message() {
        assert_eq!(faults(&"a-b_1 = ( { \"{{{\" } ) ( x )\n    .c = (\n".repeat(1000)), []);
        assert_eq!(faults(&"-a = (\n".repeat(1000)), []);
        let carried = format!("a = {}", "{\nA(\n".repeat(1000));
        assert!(matches!(faults(&carried)[..], [(Code::NestingTooDeep, _)]));
    }

    #[test]
    fn every_prefix_of_a_file_can_be_read() {
        let text = "a = ä { $b ->\n    [one] { NUMBER($c, d: \"\\u00e4\") }\n   *[other] x\n }\n    .e = f\n-g = h\n";
        for (end, _) in text.char_indices() {
            faults(&text[..end]);
        }
    }
}
