//! Which stars and brackets of a paragraph are marks: `CommonMark`'s algorithm, as far as messages have its marks.
//!
//! Brackets bind more than stars: whether a star in brackets belongs to one outside is only known where they end. So
//! stars wait until no bracket is open. Every character is looked at a bounded number of times, whatever the text is.

use std::ops::Range;

use memchr::{memchr2, memchr3};

use super::address::{around, in_parentheses, unescape};
use super::event::{Edges, Event, ISOLATION, Span};

/// One or more characters that mean something.
pub(super) struct Mark<'m> {
    pub(super) range: Range<usize>,
    pub(super) event: Event<'m>,
}

/// The marks of a paragraph, in its order.
pub(super) fn find(text: &str) -> Vec<Mark<'_>> {
    let mut finder = Finder { text, ..Finder::default() };
    let mut candidates = Candidates::of(text);
    let mut from = 0;
    while let Some(at) = candidates.next(from) {
        from = match text.as_bytes()[at] {
            b'*' => finder.stars(at),
            b'[' => finder.open(at),
            b']' => finder.close(at),
            // The character behind it is passed as well: it is escaped, or could be no mark anyway.
            b'\\' => at + 2,
            _ => finder.colon(at),
        };
    }
    finder.brackets.clear();
    finder.settle();
    finder.marks.sort_unstable_by_key(|mark| mark.range.start);
    finder.marks
}

/// Where the next characters are that can mean something. There are few in a text, and looking for three at once is
/// many times as fast as looking at every byte.
struct Candidates<'m> {
    text: &'m [u8],
    /// The next marks, and the next backslashes and colons.
    next: [Option<usize>; 2],
}

impl<'m> Candidates<'m> {
    fn of(text: &'m str) -> Self {
        let text = text.as_bytes();
        Self { text, next: [marks(text, 0), others(text, 0)] }
    }

    /// The first one that is not before `from`.
    fn next(&mut self, from: usize) -> Option<usize> {
        for (next, find) in self.next.iter_mut().zip([marks, others]) {
            if next.is_some_and(|at| at < from) {
                *next = find(self.text, from);
            }
        }
        self.next.into_iter().flatten().min()
    }
}

fn marks(text: &[u8], from: usize) -> Option<usize> {
    memchr3(b'*', b'[', b']', text.get(from..)?).map(|at| from + at)
}

fn others(text: &[u8], from: usize) -> Option<usize> {
    memchr2(b'\\', b':', text.get(from..)?).map(|at| from + at)
}

#[derive(Default)]
struct Finder<'m> {
    text: &'m str,
    marks: Vec<Mark<'m>>,
    /// Brackets that have been opened.
    brackets: Vec<Bracket>,
    /// Stars behind the first of these brackets.
    waiting: Vec<Stars>,
    /// Stars outside of brackets that have been opened.
    opened: Opened,
}

#[derive(Clone, Copy)]
struct Bracket {
    at: usize,
    /// How many stars were waiting when it was opened.
    waiting: usize,
}

/// Stars without anything between them, or those that are left of them.
#[derive(Clone, Copy)]
struct Stars {
    at: usize,
    length: usize,
    opens: bool,
    closes: bool,
}

impl<'m> Finder<'m> {
    /// Reads what begins at `at`, as `open`, `close` and `colon` do, and returns where to go on.
    fn stars(&mut self, at: usize) -> usize {
        let length = self.text[at..].bytes().take_while(|byte| *byte == b'*').count();
        let end = at + length;
        if length < Opened::LENGTHS {
            let is_text = |c: char| !c.is_whitespace();
            let (opens, closes) = (self.text[end..].starts_with(is_text), self.text[..at].ends_with(is_text));
            self.waiting.push(Stars { at, length, opens, closes });
            self.settle();
        }
        end
    }

    fn open(&mut self, at: usize) -> usize {
        self.brackets.push(Bracket { at, waiting: self.waiting.len() });
        at + 1
    }

    fn close(&mut self, at: usize) -> usize {
        let Some(bracket) = self.brackets.pop() else { return at + 1 };
        let mut end = at + 1;
        if let Some((address, length)) = in_parentheses(&self.text[end..]) {
            end += length;
            self.link(bracket, at, address, end);
        }
        self.settle();
        end
    }

    /// A link whose text ends at `close`, and which itself ends at `end`.
    fn link(&mut self, bracket: Bracket, close: usize, address: &'m str, end: usize) {
        let inside = bracket.at + 1..close;
        let label = &self.text[inside.clone()];
        let address = unescape(address);
        let stars = self.waiting.drain(bracket.waiting..);
        // A link cannot stand in a link, so the brackets around this one are none.
        self.brackets.clear();
        if unescape(label.trim_matches(ISOLATION)) == address {
            self.marks.push(Mark { range: bracket.at..end, event: Event::Address(address) });
            return;
        }
        let mut opened = Opened::default();
        for stars in stars {
            opened.add(stars, self.text, &mut self.marks);
        }
        let edges = edges(label, &self.text[end..]);
        let start = Event::Start(Span::Link(address.clone()), edges);
        self.marks.push(Mark { range: bracket.at..inside.start, event: start });
        self.marks.push(Mark { range: close..end, event: Event::End(Span::Link(address), edges) });
    }

    /// Passes an address, whose characters are no marks, unless something is open that could end in it.
    fn colon(&self, at: usize) -> usize {
        let is_free = self.brackets.is_empty() && self.opened.stars.is_empty();
        is_free.then(|| around(self.text, at)).flatten().map_or(at + 1, |address| address.end)
    }

    /// Decides about the stars that have been waiting, if no bracket is open.
    fn settle(&mut self) {
        if self.brackets.is_empty() {
            for stars in self.waiting.drain(..) {
                self.opened.add(stars, self.text, &mut self.marks);
            }
        }
    }
}

/// Stars that have been opened and not closed.
#[derive(Default)]
struct Opened {
    stars: Vec<Stars>,
    /// How many of them are known not to fit stars of a length: looking at them again would take quadratic time.
    unfit: [usize; Self::LENGTHS],
}

impl Opened {
    /// Longer stars than these are no marks. Three are emphasis and strong emphasis.
    const LENGTHS: usize = 4;

    /// Closes what these stars close, and opens what they open.
    fn add<'m>(&mut self, mut closing: Stars, text: &'m str, marks: &mut Vec<Mark<'m>>) {
        while closing.closes && closing.length > 0 {
            let unfit = &mut self.unfit[closing.length];
            let Some(place) = (*unfit..self.stars.len()).rev().find(|at| fits(self.stars[*at], closing)) else {
                *unfit = self.stars.len();
                break;
            };
            // What was opened in between is not closed any more.
            self.stars.truncate(place + 1);
            let opening = &mut self.stars[place];
            let length = opening.length.min(closing.length).min(2);
            opening.length -= length;
            let start = opening.at + opening.length;
            let span = if length == 2 { Span::Strong } else { Span::Emphasis };
            let end = closing.at + length;
            // Stars beside these are marks as well, of what was closed before.
            let inside = text[start + length..closing.at].trim_matches('*');
            let edges = edges(inside, &text[end..]);
            marks.push(Mark { range: start..start + length, event: Event::Start(span.clone(), edges) });
            marks.push(Mark { range: closing.at..end, event: Event::End(span, edges) });
            closing.at = end;
            closing.length -= length;
            if opening.length == 0 {
                self.stars.pop();
            }
            let left = self.stars.len();
            self.unfit = self.unfit.map(|unfit| unfit.min(left));
        }
        if closing.opens && closing.length > 0 {
            self.stars.push(closing);
        }
    }
}

/// Whether stars close others: those of their length, and one or two of three.
fn fits(opening: Stars, closing: Stars) -> bool {
    opening.length == closing.length || opening.length == 3 || closing.length == 3
}

fn edges(inside: &str, after: &str) -> Edges {
    Edges { first: inside.chars().next(), last: inside.chars().next_back(), after: after.chars().next() }
}
