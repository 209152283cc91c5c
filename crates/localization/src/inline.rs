//! The inline markup of messages: what stands in a paragraph, as a stream of events. Rendering writes from it, and the
//! checks count with it.
//!
//! A message may emphasize with `*one star*` or `**two**`, link with `[text](address)`, break a line with a backslash
//! at its end, and take the meaning from any punctuation with a backslash before it: a subset of `CommonMark` 0.31. A
//! line break is a space, or nothing in scripts without spaces (`inline/script.rs`); an empty line begins a paragraph. A
//! `CommonMark` library would also see lists, headings, HTML and entities in what is meant as plain words, and those would
//! all have to be switched off again.
//!
//! Three things are simpler than there. A mark is a mark beside any character but a space, since the value beside it
//! may begin with any, and since Japanese has no spaces between a parenthesis and the next word. A mark is closed by
//! one of its length, so that `**a*` is seen as the mistake that it is. And emphasis in emphasis is one emphasis,
//! because most apps know no more. On the other hand a bare address is a link, as on GitHub.
//!
//! How events are written is left to korb-render.

mod address;
mod event;
mod marks;
mod script;
#[cfg(test)]
mod tests;

use std::ops::Range;

use korb_catalogue::turns_direction;
use memchr::{memchr2, memchr3, memmem};

pub use self::address::{addresses, encode_for_text};
pub(crate) use self::address::{has_scheme, length_behind_address};
use self::event::is_sign;
pub use self::event::{Edges, Event, ISOLATION, Span};
use self::marks::Mark;
pub use self::script::is_without_spaces;

/// What a line break in a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// A space, or nothing where the script is written without spaces; unless a backslash stands before it.
    Fold,
    /// A line break.
    Keep,
}

/// Reports what is in a paragraph.
///
/// ```
/// use korb_localization::inline::{Event, Lines, parse};
///
/// let mut words = Vec::new();
/// parse("2 \\* 3 is *so*", Lines::Fold, &mut |event| match event {
///     Event::Text(text) => words.push(text.to_owned()),
///     Event::Sign(sign) => words.push(format!("a plain {sign}")),
///     Event::Start(..) => words.push("emphasis:".to_owned()),
///     _ => {}
/// });
/// assert_eq!(words, ["2 ", "a plain *", " 3 is ", "emphasis:", "so"]);
/// ```
pub fn parse<'m>(paragraph: &'m str, lines: Lines, report: &mut impl FnMut(Event<'m>)) {
    let found = marks_of(paragraph);
    let unseen = unseen(&found);
    let mut reader = Reader { paragraph, lines, report, open: [0; 3], unseen: &unseen };
    let mut from = 0;
    for mark in found {
        reader.words(from..mark.range.start);
        reader.mark(mark.event);
        from = mark.range.end;
    }
    reader.words(from..paragraph.len());
}

fn marks_of(paragraph: &str) -> Vec<Mark<'_>> {
    // Most paragraphs have no mark, and looking for these two is many times as fast as looking for marks.
    if memchr2(b'*', b'[', paragraph.as_bytes()).is_some() { marks::find(paragraph) } else { Vec::new() }
}

/// Where those marks stand that readers do not see: around a span.
fn unseen(marks: &[Mark<'_>]) -> Vec<Range<usize>> {
    let is_unseen = |mark: &&Mark<'_>| matches!(mark.event, Event::Start(..) | Event::End(..));
    marks.iter().filter(is_unseen).map(|mark| mark.range.clone()).collect()
}

/// Whether the lines on both sides of the line break at `at` are joined without a space. That depends on the characters
/// that readers see there.
fn joins_at(paragraph: &str, at: usize, unseen: &[Range<usize>]) -> bool {
    /// Looking only so far keeps a text full of blank lines from taking quadratic time.
    const FURTHEST: usize = 100;
    let is_passed = |c: char| matches!(c, ' ' | '\n' | '\u{61c}' | '\u{200e}' | '\u{200f}') || turns_direction(c);
    let (mut start, mut end) = (at, at);
    let before = (0..FURTHEST).find_map(|_| {
        if let Ok(mark) = unseen.binary_search_by_key(&start, |mark| mark.end) {
            start = unseen[mark].start;
            return None;
        }
        let c = paragraph[..start].chars().next_back()?;
        start -= c.len_utf8();
        Some(c).filter(|c| !is_passed(*c))
    });
    let Some(before) = before else { return false };
    let after = (0..FURTHEST).find_map(|_| {
        if let Ok(mark) = unseen.binary_search_by_key(&end, |mark| mark.start) {
            end = unseen[mark].end;
            return None;
        }
        let c = paragraph[end..].chars().next()?;
        end += c.len_utf8();
        Some(c).filter(|c| !is_passed(*c))
    });
    after.is_some_and(|after| script::joins(before, after))
}

/// The paragraphs of a message.
pub fn paragraphs(message: &str) -> impl Iterator<Item = &str> {
    // Every text passes here, and `str::split` sets up a searcher for each that costs more than the search.
    let ends = memmem::find_iter(message.as_bytes(), "\n\n").map(|at| (at, at + 2)).chain([(message.len(), 0)]);
    let mut start = 0;
    let paragraphs = ends.map(move |(end, next)| message[std::mem::replace(&mut start, next)..end].trim());
    paragraphs.filter(|paragraph| !paragraph.is_empty())
}

/// Prepares a message for a text that is read with [`Lines::Keep`]: line breaks that are only spaces become spaces.
pub fn unfold(message: &mut String) {
    let bytes = message.as_bytes();
    if !bytes.contains(&b'\n') {
        return;
    }
    let mut unfolded = String::with_capacity(message.len());
    for (number, paragraph) in paragraphs(message).enumerate() {
        if number > 0 {
            unfolded.push_str("\n\n");
        }
        // Marks are looked for only where something can depend on them.
        let found = if paragraph.is_ascii() { Vec::new() } else { marks_of(paragraph) };
        let unseen = unseen(&found);
        let mut at = 0;
        for line in paragraph.split_inclusive('\n') {
            at += line.len();
            let Some(text) = line.strip_suffix('\n') else {
                unfolded.push_str(line.trim_start());
                continue;
            };
            let text = text.trim_start();
            // Backslashes in pairs are escaped ones, and break no line.
            let backslashes = text.bytes().rev().take_while(|byte| *byte == b'\\').count();
            if backslashes % 2 == 1 {
                unfolded.extend([text, "\n"]);
            } else if joins_at(paragraph, at - 1, &unseen) {
                unfolded.push_str(text.trim_end_matches(' '));
            } else {
                unfolded.extend([text, " "]);
            }
        }
    }
    *message = unfolded;
}

/// A text without markup in one line: for each stretch of white space one space, or none where lines are joined without.
/// Spaces at which no line breaks are a part of the text.
///
/// ```
/// assert_eq!(korb_localization::inline::in_one_line("a\nb。\n\n次"), "a b。次");
/// assert_eq!(korb_localization::inline::in_one_line("a\u{a0}:\n«\u{202f}b"), "a\u{a0}: «\u{202f}b");
/// ```
pub fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut end = 0;
    let is_space = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{3000}');
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        if !line.is_empty() {
            let gap = text[end..start].find('\n').map(|at| end + at);
            let is_joined = gap.is_some_and(|at| joins_at(text, at, &[]));
            line.push_str(if is_joined { "" } else { " " });
        }
        line.push_str(word);
        end = start + word.len();
    }
    line
}

struct Reader<'m, 't, T> {
    paragraph: &'m str,
    /// Where marks stand in it that readers do not see.
    unseen: &'t [Range<usize>],
    lines: Lines,
    report: &'t mut T,
    /// How many spans of each kind are open: emphasis, strong emphasis, links.
    open: [usize; 3],
}

impl<'m, T: FnMut(Event<'m>)> Reader<'m, '_, T> {
    /// A mark, unless a span of its kind is open around it.
    fn mark(&mut self, event: Event<'m>) {
        let kind = |span: &Span<'_>| match span {
            Span::Emphasis => 0,
            Span::Strong => 1,
            Span::Link(_) => 2,
        };
        let is_nested = match &event {
            Event::Start(span, _) => {
                let open = &mut self.open[kind(span)];
                *open += 1;
                *open > 1
            }
            Event::End(span, _) => {
                let open = &mut self.open[kind(span)];
                *open -= 1;
                *open > 0
            }
            _ => false,
        };
        if !is_nested {
            (self.report)(event);
        }
    }

    /// What stands between two marks.
    fn words(&mut self, range: Range<usize>) {
        let mut rest = &self.paragraph[range.clone()];
        let mut from = 0;
        while let Some(at) = memchr3(b'\\', b'\n', b':', &rest.as_bytes()[from..]).map(|at| from + at) {
            from = at + 1;
            let after = &rest[from..];
            if rest.as_bytes()[at] == b':' {
                // A link cannot stand in a link.
                let address = if self.open[2] == 0 { address::around(rest, at) } else { None };
                if let Some(range) = address {
                    self.text(&rest[..range.start]);
                    (self.report)(Event::Address(address::unescape(&rest[range.clone()])));
                    rest = &rest[range.end..];
                    from = 0;
                }
                continue;
            }
            let before = &rest[..at];
            from = 0;
            if rest.as_bytes()[at] == b'\n' {
                match self.lines {
                    Lines::Fold if joins_at(self.paragraph, range.end - rest.len() + at, self.unseen) => {
                        self.text(before.trim_end_matches(' '));
                    }
                    Lines::Fold => {
                        self.text(before);
                        self.text(" ");
                    }
                    Lines::Keep => {
                        self.text(before);
                        (self.report)(Event::Break);
                    }
                }
                rest = self.line(after);
                continue;
            }
            self.text(before);
            rest = if let Some(line) = after.strip_prefix('\n') {
                (self.report)(Event::Break);
                self.line(line)
            } else if let Some(sign) = after.chars().next().filter(|sign| is_sign(*sign)) {
                (self.report)(Event::Sign(sign));
                &after[sign.len_utf8()..]
            } else {
                self.text("\\");
                after
            };
        }
        self.text(rest);
    }

    /// A line without the spaces before it, which are only a translator's layout.
    fn line(&self, line: &'m str) -> &'m str {
        match self.lines {
            Lines::Fold => line.trim_start(),
            Lines::Keep => line,
        }
    }

    fn text(&mut self, text: &'m str) {
        if !text.is_empty() {
            (self.report)(Event::Text(text));
        }
    }
}
