//! Writes events in one form. What is special to a form is in its own file; what all have in common is here.

use korb_catalogue::Markup;
use korb_localization::inline::{Edges, Event, Span};

use super::target::Target;

/// Breaks a pair of characters that would mean something together, and is not seen. A line can end there, too. The word
/// joiner would prevent that, but it counts twice on X, and older systems show it as a box.
pub(super) const BREAK: char = '\u{200b}';

/// How one kind of markup is written.
pub(super) struct Form {
    pub(super) markup: Markup,
    /// What stands before and behind emphasis, if it can be written.
    pub(super) emphasis: Option<[&'static str; 2]>,
    /// What stands before and behind strong text, if it can be written.
    pub(super) strong: Option<[&'static str; 2]>,
    /// Where marks of emphasis work.
    pub(super) hold: Hold,
    pub(super) line_break: &'static str,
    /// What stands around a bare address where readers of this form would take what follows for a part of it.
    pub(super) enclosed: Option<[char; 2]>,
    /// Writes words, with everything escaped that would have a meaning.
    pub(super) text: fn(&str, &mut Out<'_>),
    /// Writes a bare address.
    pub(super) address: fn(&str, &Target<'_>, &mut Out<'_>),
    /// Writes what stands before and behind the text of a link.
    pub(super) link: [fn(&str, &Target<'_>, &mut Out<'_>); 2],
}

/// Where marks of emphasis work.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hold {
    /// Everywhere.
    Always,
    /// Not between a letter and punctuation, unless something unseen is between the mark and the punctuation.
    Flanking,
    /// Only at the edges of words; elsewhere the emphasis is left out.
    Words,
}

/// What has been written. Its end decides what the next character means.
pub(super) struct Out<'o> {
    pub(super) text: &'o mut String,
    /// Where the paragraph begins.
    start: usize,
}

impl Out<'_> {
    /// Whether nothing but space has been written in this line.
    pub(super) fn begins_line(&self) -> bool {
        begins_line(&self.text[self.start..])
    }

    /// Whether nothing but a number has been written in this line, so that a full stop would make an item of a list.
    pub(super) fn ends_number(&self) -> bool {
        let paragraph = &self.text[self.start..];
        // A longer number is none of a list. Looking no further keeps a text full of stops from quadratic time.
        let digits = paragraph.bytes().rev().take(10).take_while(u8::is_ascii_digit).count();
        (1..=9).contains(&digits) && begins_line(&paragraph[..paragraph.len() - digits])
    }

    /// The last character of the line.
    pub(super) fn before(&self) -> Option<char> {
        self.text[self.start..].chars().next_back().filter(|c| *c != '\n')
    }

    pub(super) fn push(&mut self, c: char) {
        self.text.push(c);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

fn begins_line(before: &str) -> bool {
    // An item of a list has three spaces before it at most. Looking no further than this keeps a text full of spaces
    // from quadratic time; behind more of them, an escape does no harm.
    let before = before.bytes().rev().take(1000).find(|byte| *byte != b' ');
    before.is_none_or(|byte| byte == b'\n')
}

pub(super) struct Writer<'t, 'o> {
    form: &'static Form,
    target: Target<'t>,
    out: Out<'o>,
    /// Whether the marks of what is open were written: of emphasis, and of strong text.
    open: [bool; 2],
    /// Whether a mark that closes was the last that was written.
    closed: bool,
    /// Where the address begins that was the last that was written.
    address: Option<usize>,
}

impl<'t, 'o> Writer<'t, 'o> {
    pub(super) fn new(form: &'static Form, target: Target<'t>, out: &'o mut String) -> Self {
        let start = out.len();
        Self { form, target, out: Out { text: out, start }, open: [false; 2], closed: false, address: None }
    }

    /// A writer that goes on in the paragraph that `out` ends with.
    pub(super) fn behind(form: &'static Form, target: Target<'t>, out: &'o mut String) -> Self {
        let start = out.rfind("\n\n").map_or(0, |at| at + 2);
        let mut writer = Self::new(form, target, out);
        writer.out.start = start;
        writer
    }

    pub(super) fn write(&mut self, event: Event<'_>) {
        let closed = std::mem::take(&mut self.closed);
        let address = self.address.take();
        match event {
            Event::Text(text) => {
                if let Some(start) = address {
                    self.enclose(start, text);
                }
                (self.form.text)(text, &mut self.out);
            }
            Event::Sign(sign) => self.sign(sign),
            Event::Address(address) => {
                self.address = Some(self.out.text.len());
                (self.form.address)(&address, &self.target, &mut self.out);
            }
            Event::Break => {
                let spaces = self.out.text.len() - self.out.text.trim_end_matches(' ').len();
                self.out.text.truncate(self.out.start.max(self.out.text.len() - spaces));
                self.out.push_str(self.form.line_break);
            }
            Event::Start(Span::Emphasis, edges) => self.open(0, self.form.emphasis, edges, closed),
            Event::Start(Span::Strong, edges) => self.open(1, self.form.strong, edges, closed),
            Event::End(Span::Emphasis, edges) => self.close(0, self.form.emphasis, edges),
            Event::End(Span::Strong, edges) => self.close(1, self.form.strong, edges),
            Event::Start(Span::Link(address), _) => (self.form.link[0])(&address, &self.target, &mut self.out),
            Event::End(Span::Link(address), _) => (self.form.link[1])(&address, &self.target, &mut self.out),
        }
    }

    /// Encloses the address that begins at `start` if a program that makes links would read on in what follows: it goes
    /// on to the next space, and Japanese has none.
    fn enclose(&mut self, start: usize, after: &str) {
        let goes_on = after.starts_with(|c: char| !c.is_ascii() && !c.is_whitespace());
        if let Some([open, close]) = self.form.enclosed
            && goes_on
            && !self.out.text[start..].starts_with(open)
        {
            self.out.text.insert(start, open);
            self.out.push(close);
        }
    }

    /// A character that must not mean anything, not even to a program that looks for names and addresses in plain text.
    fn sign(&mut self, sign: char) {
        let links = self.target.autolinks;
        let text = sign.encode_utf8(&mut [0; 4]).to_owned();
        if sign == '.' && links.addresses {
            self.out.push(BREAK);
        }
        (self.form.text)(&text, &mut self.out);
        let breaks = match sign {
            '@' | '＠' => links.mentions,
            '#' | '＃' => links.tags,
            '$' | '＄' => links.cashtags,
            ':' => links.addresses,
            _ => false,
        };
        if breaks {
            self.out.push(BREAK);
        }
    }

    fn open(&mut self, which: usize, marks: Option<[&str; 2]>, edges: Edges, closed: bool) {
        let Some([mark, _]) = marks else { return };
        let before = self.out.before();
        self.open[which] = match self.form.hold {
            Hold::Always | Hold::Flanking => true,
            // Where a mark does not work, readers would see it.
            Hold::Words => {
                before.is_none_or(|c| !c.is_alphanumeric() && c != BREAK)
                    && !edges.after.is_some_and(char::is_alphanumeric)
                    && ![edges.first, edges.last, edges.after].into_iter().flatten().any(is_broken)
            }
        };
        if !self.open[which] {
            return;
        }
        let flanking = self.form.hold == Hold::Flanking;
        if flanking && closed {
            self.out.push(BREAK);
        }
        self.out.push_str(mark);
        if flanking && is_word(before) && !is_word(edges.first) {
            self.out.push(BREAK);
        }
    }

    fn close(&mut self, which: usize, marks: Option<[&str; 2]>, edges: Edges) {
        let Some([_, mark]) = marks else { return };
        if !std::mem::take(&mut self.open[which]) {
            return;
        }
        if self.form.hold == Hold::Flanking && is_word(edges.after) && !is_word(edges.last) {
            self.out.push(BREAK);
        }
        self.out.push_str(mark);
        self.closed = true;
    }
}

/// Whether a character gets an unseen one beside it. A mark next to it would no longer be at the edge of a word.
fn is_broken(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '`' | '\\' | BREAK)
}

/// Whether there is a character that is a letter or a digit.
pub(super) fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}
