//! The inline markup of messages: what stands in a paragraph, as a stream of events. Rendering writes from it, and the
//! checks count with it.
//!
//! A message may emphasize with `*one star*` or `**two**`, link with `[text](address)`, break a line with a backslash
//! at its end, and take the meaning from any punctuation with a backslash before it: a subset of `CommonMark` 0.31. A
//! line break is a space, an empty line begins a paragraph. A `CommonMark` library would also see lists, headings, HTML
//! and entities in what is meant as plain words, and those would all have to be switched off again.
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
#[cfg(test)]
mod tests;

use memchr::{memchr2, memchr3, memmem};

pub(crate) use self::address::has_scheme;
use self::event::is_sign;
pub use self::event::{Edges, Event, ISOLATION, Span};

/// What a line break in a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// A space, unless a backslash stands before it.
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
    let mut reader = Reader { lines, report, open: [0; 3] };
    let mut from = 0;
    // Most paragraphs have no mark, and looking for these two is many times as fast as looking for marks.
    if memchr2(b'*', b'[', paragraph.as_bytes()).is_some() {
        for mark in marks::find(paragraph) {
            reader.words(&paragraph[from..mark.range.start]);
            reader.mark(mark.event);
            from = mark.range.end;
        }
    }
    reader.words(&paragraph[from..]);
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
        let mut lines = paragraph.split('\n').map(str::trim_start).peekable();
        while let Some(line) = lines.next() {
            unfolded.push_str(line);
            // Backslashes in pairs are escaped ones, and break no line.
            let backslashes = line.bytes().rev().take_while(|byte| *byte == b'\\').count();
            if lines.peek().is_some() {
                unfolded.push(if backslashes % 2 == 1 { '\n' } else { ' ' });
            }
        }
    }
    *message = unfolded;
}

struct Reader<'t, T> {
    lines: Lines,
    report: &'t mut T,
    /// How many spans of each kind are open: emphasis, strong emphasis, links.
    open: [usize; 3],
}

impl<'m, T: FnMut(Event<'m>)> Reader<'_, T> {
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
    fn words(&mut self, words: &'m str) {
        let mut rest = words;
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
            self.text(&rest[..at]);
            from = 0;
            rest = if rest.as_bytes()[at] == b'\n' {
                match self.lines {
                    Lines::Fold => self.text(" "),
                    Lines::Keep => (self.report)(Event::Break),
                }
                self.line(after)
            } else if let Some(line) = after.strip_prefix('\n') {
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
