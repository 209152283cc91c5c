//! One Fluent file, parsed once, with the place of everything in it. Rendering, checks and edits all read their files
//! here.
//!
//! The parser's tree has no positions, but its strings are slices of the text that it read: the address of a slice
//! minus the address of the text is its exact offset.
//!
//! Nothing is lost. After an unclosed `{ FN(`, `{ {`, `[` or `-term(`, fluent-syntax 0.12 swallows the messages that
//! follow, since blanks inside braces may hold line breaks. But nowhere inside braces or parentheses does the grammar
//! allow `name =`, and a text that goes on in the next line is indented there: a line that begins with `name =`, `-name =`
//! or `#` always begins something new. So a file with an error is divided at these lines and read piece by piece. What is
//! wrong in a piece is blanked out, and the rest parsed as a whole, since fluent-bundle takes whole files only.
//!
//! A carriage return belongs to the end of a line; anywhere else it is a fault, since implementations of Fluent disagree on
//! what it means there.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::parser;
use korb_catalogue::{Code, Diagnostic, MOST_LISTED, SourceFile};

use crate::entry::Entry;
use crate::syntax::{self, Explanation};
use crate::walk::{Part, walk};

/// A Fluent file. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Resource(Arc<Read>);

/// What stands for the locale in the path of a file that has it somewhere else than at its beginning.
pub const LOCALE_IN_PATH: &str = "{locale}";

/// A file of a tree.
#[derive(Debug, Clone)]
pub struct TreeFile {
    /// Its path below the folder of its locale, with `/`, or one with [`LOCALE_IN_PATH`]: what it has in common with its
    /// source.
    pub relative: String,
    /// The file itself, with the path as it is shown to people. `None` if the file is there but cannot be read. Whoever
    /// tried to read it has reported that; what the file would hold is then neither missing nor obsolete.
    pub resource: Option<Resource>,
}

/// What a parser holds, and with it the text.
#[derive(Debug)]
struct Fluent(FluentResource);

impl AsRef<str> for Fluent {
    fn as_ref(&self) -> &str {
        self.0.source()
    }
}

#[derive(Debug)]
struct Read {
    path: String,
    /// The file as findings show it: made when the first one asks, unless it was there before.
    file: OnceLock<SourceFile>,
    /// What can be read, each thing at the offset where it stands in the file.
    fluent: Arc<Fluent>,
    junk: Vec<Junk>,
    /// The first part of each kind that is not among `junk` because there are too many of them, and how many there are.
    more_junk: Vec<(Code, Range<usize>, usize)>,
    /// Where the names of the messages and terms stand that cannot be read, terms with their hyphen.
    unreadable: Vec<Range<usize>>,
    /// Where the names of the attributes stand that cannot be read.
    attributes: Vec<Range<usize>>,
}

/// A part of a file that cannot be read.
#[derive(Debug)]
struct Junk {
    /// The message or term that it was meant to be, if that much can be read.
    id: Option<Range<usize>>,
    /// The place to look at.
    span: Range<usize>,
    code: Code,
    message: String,
    help: String,
}

/// How many braces and parentheses one message may open. The parser and everything behind it recurse: in a
/// thread with the usual 2 MiB of stack, 300 levels end the process (without optimization; some thousand with it). How
/// deep a message is nested cannot be known without parsing it, but it is never deeper than this. Texts that people
/// write stay below thirty.
const MAX_OPENED: usize = 150;

/// How many parts that cannot be read are explained one by one: a file that was made to be wrong in a million places must
/// not take the memory that a million messages take.
const MAX_JUNK: usize = MOST_LISTED;

/// How many commas, colons, variables and strings one call can have in its parentheses. The parser looks at all names that
/// it has read whenever it reads another one. No function takes more than twenty options.
const MAX_ARGUMENTS: usize = 500;

impl Resource {
    /// Parses a file.
    pub fn read(file: &SourceFile) -> Self {
        match whole(file.text().to_owned()) {
            Ok(fluent) => Self::of_whole(file.path().to_owned(), OnceLock::from(file.clone()), fluent),
            Err(_) => Self::in_pieces(file),
        }
    }

    /// Parses the text of a file, whose path is as it is shown to people. The text is kept once.
    pub fn parse(path: String, text: String) -> Self {
        match whole(text) {
            Ok(fluent) => Self::of_whole(path, OnceLock::new(), fluent),
            Err(text) => Self::in_pieces(&SourceFile::new(path, text)),
        }
    }

    fn of_whole(path: String, file: OnceLock<SourceFile>, fluent: FluentResource) -> Self {
        let (junk, more_junk, unreadable, attributes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let fluent = Arc::new(Fluent(fluent));
        Self(Arc::new(Read { path, file, fluent, junk, more_junk, unreadable, attributes }))
    }

    fn in_pieces(file: &SourceFile) -> Self {
        let text = file.text();
        let mut pieces = Pieces {
            text,
            readable: text.as_bytes().to_vec(),
            junk: Vec::new(),
            more_junk: Vec::new(),
            unreadable: Vec::new(),
            attributes: Vec::new(),
        };
        divide(text).for_each(|piece| pieces.read(piece));
        let Pieces { readable, junk, more_junk, unreadable, attributes, .. } = pieces;
        // Whole pieces and whole entries are blanked out, so characters stay whole, and what is left has no errors.
        let readable = String::from_utf8(readable).unwrap_or_default();
        let fluent = FluentResource::try_new(readable).unwrap_or_else(|(fluent, _)| fluent);
        let (path, file, fluent) = (file.path().to_owned(), OnceLock::from(file.clone()), Arc::new(Fluent(fluent)));
        Self(Arc::new(Read { path, file, fluent, junk, more_junk, unreadable, attributes }))
    }

    /// What cannot be read in it, in order and in a translator's words.
    pub fn faults(&self) -> impl Iterator<Item = Diagnostic> {
        let told = self.0.junk.iter().map(|junk| {
            let fault = Diagnostic::error(junk.code, &junk.message).at(self.file(), junk.span.clone());
            let mut fault = fault.help(&junk.help);
            fault.subject.id = junk.id.clone().map(|id| self.file().text()[id].to_owned());
            fault
        });
        let counted = self.0.more_junk.iter();
        told.chain(counted.map(|(code, first, count)| {
            Diagnostic::error(*code, "").at(self.file(), first.clone()).standing_for(*count)
        }))
    }

    /// The names of the messages and terms that cannot be read, terms with their hyphen. Where not even a name can be told
    /// for certain, it is the first word.
    pub(crate) fn unreadable(&self) -> impl Iterator<Item = &str> {
        self.0.unreadable.iter().map(|id| &self.file().text()[id.clone()])
    }

    /// Whether a part that cannot be read may be a message whose name begins like this.
    pub(crate) fn may_hold(&self, prefix: &str) -> bool {
        let may_be = |junk: &Junk| junk.id.clone().is_none_or(|id| self.file().text()[id].starts_with(prefix));
        self.0.junk.iter().any(may_be) || self.0.junk.len() == MAX_JUNK
    }

    /// Whether something in a stretch of it cannot be read.
    pub(crate) fn is_torn(&self, stretch: &Range<usize>) -> bool {
        self.0.junk.iter().any(|junk| stretch.contains(&junk.span.start))
    }

    /// Whether an attribute of this name cannot be read in a stretch of it.
    pub(crate) fn has_lost_attribute(&self, name: &str, stretch: &Range<usize>) -> bool {
        let first = self.0.attributes.partition_point(|lost| lost.start < stretch.start);
        let mut lost = self.0.attributes[first..].iter().take_while(|lost| lost.start < stretch.end);
        lost.any(|lost| &self.file().text()[lost.clone()] == name)
    }

    /// Whether everything in it can be read.
    pub(crate) fn is_whole(&self) -> bool {
        self.0.junk.is_empty()
    }

    /// The file that it was read from.
    pub fn file(&self) -> &SourceFile {
        // Where all of it can be read, the parser has the same text.
        self.0.file.get_or_init(|| SourceFile::sharing(&self.0.path, Arc::clone(&self.0.fluent) as _))
    }

    pub(crate) fn fluent(&self) -> &FluentResource {
        &self.0.fluent.0
    }

    /// The messages and terms, in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.fluent().entries().filter_map(Entry::of)
    }

    /// Where in the file a slice of one of the entries stands.
    pub(crate) fn span(&self, slice: &str) -> Range<usize> {
        let start = offset(self.fluent().source(), slice);
        start..start + slice.len()
    }
}

/// What a text without faults holds. Nearly every file is right, and then read in one go. Otherwise the text is given back.
fn whole(text: String) -> Result<FluentResource, String> {
    let is_sound = !may_be_too_deep(&text)
        && too_many_arguments(&text).is_none()
        && lone_return(&text).is_none()
        && !has_torn_escape(&text)
        && !has_wrong_comment(&text);
    if !is_sound {
        return Err(text);
    }
    let has_escapes = memchr::memchr(b'\\', text.as_bytes()).is_some();
    match FluentResource::try_new(text) {
        Ok(fluent)
            if !(has_escapes && fluent.entries().filter_map(Entry::of).any(|entry| wrong_escape(entry).is_some()))
                && fluent.entries().filter_map(Entry::of).all(|entry| syntax::is_strict(entry, fluent.source())) =>
        {
            Ok(fluent)
        }
        Ok(fluent) | Err((fluent, _)) => Err(fluent.source().to_owned()),
    }
}

/// A file that is read piece by piece.
struct Pieces<'f> {
    text: &'f str,
    /// The text, without what cannot be read.
    readable: Vec<u8>,
    junk: Vec<Junk>,
    more_junk: Vec<(Code, Range<usize>, usize)>,
    unreadable: Vec<Range<usize>>,
    attributes: Vec<Range<usize>>,
}

impl<'f> Pieces<'f> {
    fn read(&mut self, piece: &'f str) {
        let start = offset(self.text, piece);
        let first = piece.split_inclusive('\n').next().unwrap_or_default();
        // fluent-syntax 0.12 leaves out such a line without a word, and other implementations call it junk.
        if let Some((message, help)) = syntax::wrong_comment(first).filter(|_| first.starts_with('#')) {
            let end = start + first.trim_end().len();
            self.lose(first, Code::Syntax, || Explanation { place: start..end, message, help: help.into() });
            if first.len() < piece.len() {
                self.read(&piece[first.len()..]);
            }
            return;
        }
        if let Some(at) = too_deep(piece) {
            let message = format!("this message opens more than {MAX_OPENED} braces and parentheses");
            let help = "look further up for one that is not closed, or divide the text";
            let place = start + at..start + at + 1;
            self.lose(piece, Code::NestingTooDeep, || Explanation { place, message, help: help.into() });
            return;
        }
        if let Some(at) = too_many_arguments(piece) {
            let explain = || Explanation {
                place: start + at..start + at + 1,
                message: "these parentheses hold more than any call needs".to_owned(),
                help: "close them further up, or leave out what the term or function does not use".into(),
            };
            self.lose(piece, Code::Syntax, explain);
            return;
        }
        // To the grammar a carriage return is a character like any other. fluent-syntax 0.12 takes a line that begins
        // with one for a part of the text above it, and fluent.js takes it for a blank.
        if let Some(at) = lone_return(piece) {
            let explain = || Explanation {
                place: start + at..start + at + 1,
                message: "a carriage return stands here that does not end a line".to_owned(),
                help: "save the file with Unix line ends (LF), or remove it if it is inside a line".into(),
            };
            self.lose(piece, Code::LineEnding, explain);
            return;
        }
        if has_torn_escape(piece)
            && let Some(Explanation { place, message, help }) = syntax::fault(piece, 0..piece.len())
        {
            let place = start + place.start..start + place.end;
            self.lose(piece, Code::Syntax, || Explanation { place, message, help });
            return;
        }
        let (resource, errors) = match parser::parse_runtime(piece) {
            Ok(resource) => (resource, Vec::new()),
            Err(wrong) => wrong,
        };
        for error in errors {
            let stretch = error.slice.unwrap_or(0..piece.len());
            self.lose(&piece[stretch.clone()], Code::Syntax, || {
                let explanation = syntax::explain(piece, stretch);
                let place = visible(piece, explanation.place);
                Explanation { place: start + place.start..start + place.end, ..explanation }
            });
        }
        // A piece has one message at most.
        for entry in resource.body.iter().filter_map(Entry::of) {
            if let Some((literal, explanation)) = wrong_escape(entry) {
                let at = offset(self.text, literal);
                let place = at + explanation.place.start..at + explanation.place.end;
                self.lose(piece, Code::Syntax, || Explanation { place, ..explanation });
            } else if !syntax::is_strict(entry, piece) {
                self.lose(piece, Code::Syntax, || {
                    let explanation = syntax::explain(piece, 0..piece.len());
                    let place = visible(piece, explanation.place);
                    Explanation { place: start + place.start..start + place.end, ..explanation }
                });
            }
        }
    }

    /// Blanks out a part that cannot be read, and says why it cannot.
    fn lose(&mut self, part: &str, code: Code, explain: impl FnOnce() -> Explanation) {
        let start = offset(self.text, part);
        blank_out(&mut self.readable[start..start + part.len()]);
        let place = |slice: &str| offset(self.text, slice)..offset(self.text, slice) + slice.len();
        let id = id(part).map(place);
        self.unreadable.extend(id.clone().or_else(|| first_name(part).map(place)));
        self.attributes.extend(attribute_names(part).map(place));
        if self.junk.len() < MAX_JUNK {
            let Explanation { place, message, help } = explain();
            self.junk.push(Junk { id, span: place, code, message, help: help.into_owned() });
            return;
        }
        match self.more_junk.iter_mut().find(|(known, ..)| *known == code) {
            Some((.., count)) => *count += 1,
            None => self.more_junk.push((code, start..start + part.trim_end().len().min(1), 1)),
        }
    }
}

/// Takes a part out of a text. Everything else stays at its place, and the lines around the part stay apart.
///
/// What is left is one empty line, however long. The parser keeps something of each line, some fifty bytes.
fn blank_out(part: &mut [u8]) {
    part.fill(b' ');
    if let Some(first) = part.first_mut() {
        *first = b'\n';
    }
    if let Some(last) = part.last_mut() {
        *last = b'\n';
    }
}

/// The pieces of a file, each of which begins something new.
fn divide(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut lines = rest.split_inclusive('\n');
        let first = lines.next()?.len();
        let length = first + lines.take_while(|line| !begins_something(line)).map(str::len).sum::<usize>();
        let (piece, behind) = rest.split_at(length);
        rest = behind;
        Some(piece)
    })
}

/// The first string literal of an entry with a wrong escape, and what is wrong with it.
fn wrong_escape(entry: Entry<'_>) -> Option<(&str, Explanation)> {
    let mut wrong = None;
    for (_, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            if let Part::String(literal) = part
                && wrong.is_none()
            {
                wrong = syntax::wrong_escape(literal).map(|explanation| (literal, explanation));
            }
        });
    }
    wrong
}

/// Whether a letter beyond ASCII stands where a digit of an escape should, if it is one: fluent-syntax 0.12 cuts such a letter
/// apart to show it, and panics. Outside of quotation marks the same signs are words.
fn has_torn_escape(text: &str) -> bool {
    memchr::memchr_iter(b'\\', text.as_bytes()).any(|at| {
        let digits = match text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let mut behind = text.as_bytes()[at + 2..].iter().take(digits);
        behind.find(|byte| !byte.is_ascii_hexdigit()).is_some_and(|byte| !byte.is_ascii())
    })
}

/// Where a carriage return stands that no line break follows.
fn lone_return(text: &str) -> Option<usize> {
    memchr::memchr_iter(b'\r', text.as_bytes()).find(|at| text.as_bytes().get(at + 1) != Some(&b'\n'))
}

/// Where in `text` a slice of it begins.
pub(crate) fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr().wrapping_sub(text.as_ptr().addr()).min(text.len())
}

/// The stretch that the parser names, moved so that something can be underlined: not beyond the end, not a line break.
fn visible(text: &str, position: Range<usize>) -> Range<usize> {
    let mut start = position.start.min(text.len());
    while start > 0 && (start == text.len() || text.as_bytes()[start] == b'\n') {
        start -= 1;
    }
    let start = text.floor_char_boundary(start);
    let end = text.ceil_char_boundary((start + 1).max(position.end.min(text.len())));
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at.max(1));
    start..end.min(line_end)
}

/// Whether a message may open too many braces and parentheses. Nearly no message does, and this looks at the lines only where
/// there are so many of them; those in comments count here, too.
fn may_be_too_deep(text: &str) -> bool {
    let opened = |stretch: Range<usize>| memchr::memchr2_iter(b'{', b'(', &text.as_bytes()[stretch]);
    let mut start = 0;
    let mut count = 0;
    opened(0..text.len()).any(|at| {
        count += 1;
        if count > MAX_OPENED {
            // Only what the message opens that stands here.
            let lines =
                memchr::memrchr_iter(b'\n', &text.as_bytes()[start..at]).map(|line_break| start + line_break + 1);
            start = lines.into_iter().find(|line| begins_something(&text[*line..])).unwrap_or(start);
            count = opened(start..at + 1).count();
        }
        count > MAX_OPENED
    })
}

/// Where a message opens one brace or parenthesis too many, if one does.
///
/// The parser cannot carry its nesting across a line that begins something.
fn too_deep(text: &str) -> Option<usize> {
    let mut opened = 0;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if begins_something(line) {
            opened = 0;
        }
        // Comments open nothing.
        if !line.starts_with('#') {
            let opens = |byte: &u8| matches!(byte, b'{' | b'(');
            let in_line = line.bytes().filter(opens).count();
            if opened + in_line > MAX_OPENED {
                let first_too_many = line.bytes().enumerate().filter(|(_, byte)| opens(byte)).nth(MAX_OPENED - opened);
                return first_too_many.map(|(at, _)| line_start + at);
            }
            opened += in_line;
        }
        line_start += line.len();
    }
    None
}

/// Where parentheses are opened that hold too much, if some are.
fn too_many_arguments(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(opened) = memchr::memchr(b'(', &bytes[at..]).map(|found| at + found) {
        let (mut depth, mut held) = (1, 0);
        at = opened + 1;
        while at < bytes.len() && depth > 0 {
            match bytes[at] {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b',' | b':' | b'$' => held += 1,
                b'"' => {
                    held += 1;
                    at = behind_string(bytes, at + 1);
                    continue;
                }
                b'\n' if text[at + 1..].split('\n').next().is_some_and(begins_something) => break,
                _ => {}
            }
            at += 1;
        }
        if held > MAX_ARGUMENTS {
            return Some(opened);
        }
    }
    None
}

/// The place behind the string that begins at a place, or the end of its line.
fn behind_string(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\n' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Whether a line begins a message, a term or a comment, whatever stands before it.
pub(crate) fn begins_something(line: &str) -> bool {
    line.starts_with('#') || begins_message(line)
}

/// Whether a line is `name = …` or `-name = …`, without indentation.
pub(crate) fn begins_message(line: &str) -> bool {
    id(line).is_some()
}

/// Whether a line begins like a comment and is none.
fn has_wrong_comment(text: &str) -> bool {
    let begins = memchr::memmem::find_iter(text.as_bytes(), "\n#").map(|at| at + 1);
    let mut lines = begins.chain(text.starts_with('#').then_some(0)).map(|at| &text[at..]);
    lines.any(|line| syntax::wrong_comment(&line[..line.find('\n').unwrap_or(line.len())]).is_some())
}

/// The word that a part begins with, which may be the name of a message though no `=` stands behind it.
fn first_name(part: &str) -> Option<&str> {
    let begins = part.trim_start_matches(|c: char| !c.is_ascii());
    let end = begins.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(begins.len());
    begins[..end].contains(|c: char| c.is_ascii_alphabetic()).then(|| &begins[..end])
}

/// The names of the attributes in a part.
fn attribute_names(part: &str) -> impl Iterator<Item = &str> {
    part.lines().filter_map(|line| {
        let behind = line.trim_start().strip_prefix(['.', '．'])?;
        let end = behind.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(behind.len());
        (end > 0).then(|| &behind[..end])
    })
}

/// The name of the message or term that a line begins, a term's with its hyphen.
fn id(line: &str) -> Option<&str> {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
    let begins = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name[end..].trim_start_matches(' ').starts_with('=');
    begins.then(|| &line[..line.len() - name.len() + end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<(Code, (usize, usize))> {
        let resource = Resource::read(&SourceFile::new("x.ftl", text));
        resource.faults().map(|fault| (fault.code, fault.place.as_ref().unwrap().position())).collect()
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

    /// The messages and terms that can be read, and the names of those that cannot.
    fn names(text: &str) -> (Vec<String>, Vec<String>) {
        let resource = Resource::read(&SourceFile::new("x.ftl", text));
        let names = resource.entries().map(|entry| entry.id().into_owned()).collect();
        (names, resource.unreadable().map(ToOwned::to_owned).collect())
    }

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_follows_an_unclosed_brace_is_not_lost() {
        for opened in ["{ FN(", "{ {", "{ $x ->\n [", "{ -term(", "{", "{ \"", "{ $x", "{ \"\\{\" }"] {
            let text = format!("a = x\n-b = {opened}\nc = y\n-d = z\n# comment\ne = w\n");
            assert_eq!(names(&text), (owned(&["a", "c", "-d", "e"]), owned(&["-b"])), "{opened}");
        }
    }

    #[test]
    fn what_can_be_read_stands_where_it_stands_in_the_file() {
        let text = "a = ä { FN(\nb = ü\n}\n    .c = ö\nd = { \"\\{\" }\ne = ß\n    .f =\n";
        let resource = Resource::read(&SourceFile::new("x.ftl", text));
        let spans: Vec<_> = resource.entries().map(|entry| &text[resource.span(entry.name)]).collect();
        assert_eq!(spans, ["b", "e"]);
        assert_eq!(resource.faults().count(), 4);
    }

    #[test]
    fn escapes_are_those_of_the_specification() {
        assert_eq!(names(r#"a = { "\{" }"#), (owned(&[]), owned(&["a"])));
        assert_eq!(names(r#"a = { "\\ \" \u00e4 \U01f600" }"#), (owned(&["a"]), owned(&[])));
    }

    #[test]
    fn an_escape_that_ends_within_a_character_is_no_escape() {
        for wrong in ["\\u00🇩x", "\\Uä", "\\u12日本", "\\\\\\u🇩"] {
            let text = format!("a = x\nb = {{ \"{wrong}\" }}\nc = y\n");
            assert_eq!(names(&text), (owned(&["a", "c"]), owned(&["b"])), "{wrong}");
            assert_eq!(faults(&text).len(), 1, "{wrong}");
        }
        assert_eq!(names("a = \\u00🇩x { \"y\" }"), (owned(&["a"]), owned(&[])));
    }

    #[test]
    fn only_the_message_with_a_lone_carriage_return_is_lost() {
        for wrong in ["b = x\ry", "b = x\n\ry", "b = x\r\r\n\r", "b = x\n    \r y", "b =\n    .c = \r\r"] {
            let text = format!("a = x\n{wrong}\nc = y\n");
            assert_eq!(names(&text), (owned(&["a", "c"]), owned(&["b"])), "{wrong:?}");
            let place = SourceFile::new("x.ftl", text.as_str()).position(text.find('\r').unwrap());
            assert_eq!(faults(&text), [(Code::LineEnding, place)], "{wrong:?}");
        }
        assert_eq!(names("a = x\r\n\r\n    y\r\nb = z\r\n"), (owned(&["a", "b"]), owned(&[])));
        // To Fluent, a file with the line ends of a Macintosh of old is a single line.
        assert_eq!(names("a = x\rb = y\r"), (owned(&[]), owned(&["a"])));
    }

    #[test]
    fn only_the_message_that_is_too_deep_is_lost() {
        let text = format!("a = x\nb = {}\nc = y\n", "{".repeat(1000));
        assert_eq!(names(&text), (owned(&["a", "c"]), owned(&["b"])));
        assert!(matches!(faults(&text)[..], [(Code::NestingTooDeep, _)]));
    }
}
