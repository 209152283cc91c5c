//! From a paragraph of a message to what is in it, as a stream of events.

use std::borrow::Cow;

use memchr::{memchr2, memchr3};

/// Something in a paragraph, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Event<'m> {
    /// Words that mean themselves.
    Text(&'m str),
    /// A sign that had its meaning taken from it, and has none in any form either.
    Sign(char),
    /// A bare address.
    Address(Cow<'m, str>),
    /// The end of a line.
    Break,
    /// A span begins. Nothing is nested in its like.
    Start(Span<'m>, Edges),
    /// It ends.
    End(Span<'m>, Edges),
}

/// What can stand around a stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Span<'m> {
    Emphasis,
    Strong,
    /// A link to this address.
    Link(Cow<'m, str>),
}

/// The characters at the edges of a span: whether a mark is one depends on them in most forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Edges {
    pub(super) first: Option<char>,
    pub(super) last: Option<char>,
    pub(super) after: Option<char>,
}

/// What a line break in a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// A space, unless a backslash stands before it.
    Fold,
    /// A line break.
    Keep,
}

/// Tells what is in a paragraph.
pub(super) fn parse<'m>(paragraph: &'m str, lines: Lines, tell: &mut impl FnMut(Event<'m>)) {
    Parser { lines, tell }.parse(paragraph, Open::default());
}

/// Where the next signs are that can mean something. There are few in a text, and looking for three at once is many times
/// as fast as looking at every byte.
struct Signs<'m> {
    text: &'m [u8],
    /// The next marks, and the next ends of lines and colons.
    next: [Option<usize>; 2],
}

impl<'m> Signs<'m> {
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
    memchr3(b'*', b'[', b'\\', &text[from..]).map(|at| from + at)
}

fn others(text: &[u8], from: usize) -> Option<usize> {
    memchr2(b'\n', b':', &text[from..]).map(|at| from + at)
}

struct Parser<'t, T> {
    lines: Lines,
    tell: &'t mut T,
}

/// What is open around a stretch of text. Nothing is nested in its like, so the recursion is at most three deep.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    emphasis: bool,
    strong: bool,
    link: bool,
}

impl<'m, T: FnMut(Event<'m>)> Parser<'_, T> {
    fn parse(&mut self, text: &'m str, open: Open) {
        // What is not closed once is not closed further on either: looking again would take quadratic time.
        let mut never_closed = open;
        let mut has_links = None;
        let mut rest = text;
        let mut signs = Signs::of(text);
        let mut from = 0;
        while let Some(at) = signs.next(text.len() - rest.len() + from) {
            let at = at - (text.len() - rest.len());
            from = 0;
            if rest.as_bytes()[at] == b':' {
                match address(rest, at) {
                    Some((start, end)) => {
                        self.text(&rest[..start]);
                        (self.tell)(Event::Address(unescape(&rest[start..end])));
                        rest = &rest[end..];
                    }
                    None => from = at + 1,
                }
                continue;
            }
            self.text(&rest[..at]);
            rest = &rest[at..];
            rest = if let Some(after) = rest.strip_prefix("\\\n") {
                (self.tell)(Event::Break);
                self.line(after)
            } else if let Some(after) = rest.strip_prefix('\n') {
                match self.lines {
                    Lines::Fold => self.text(" "),
                    Lines::Keep => (self.tell)(Event::Break),
                }
                self.line(after)
            } else if let Some(after) = rest.strip_prefix('\\') {
                if let Some(sign) = after.chars().next().filter(|sign| is_sign(*sign)) {
                    (self.tell)(Event::Sign(sign));
                    &after[sign.len_utf8()..]
                } else {
                    self.text("\\");
                    after
                }
            } else if rest.starts_with("**") && !never_closed.strong {
                let inner = Open { strong: true, ..open };
                self.span(rest, "**", Span::Strong, inner, &mut never_closed.strong)
            } else if rest.starts_with('*') && !rest.starts_with("**") && !never_closed.emphasis {
                let inner = Open { emphasis: true, ..open };
                self.span(rest, "*", Span::Emphasis, inner, &mut never_closed.emphasis)
            } else if rest.starts_with('[') && !open.link && *has_links.get_or_insert_with(|| text.contains("](")) {
                self.link(rest, open)
            } else {
                let literal = 1 + usize::from(rest.starts_with("**"));
                self.text(&rest[..literal]);
                &rest[literal..]
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

    /// Emphasis that begins here, or the mark as such if it does not end. Returns what follows.
    fn span(&mut self, rest: &'m str, mark: &str, span: Span<'m>, inner: Open, never_closed: &mut bool) -> &'m str {
        let inside = &rest[mark.len()..];
        let opens = inside.starts_with(|c: char| !c.is_whitespace());
        let Some(end) = opens.then(|| closing(inside, mark)).flatten() else {
            *never_closed |= opens;
            self.text(&rest[..mark.len()]);
            return inside;
        };
        let (inside, after) = (&inside[..end], &inside[end + mark.len()..]);
        let edges = edges(inside, after);
        (self.tell)(Event::Start(span.clone(), edges));
        self.parse(inside, inner);
        (self.tell)(Event::End(span, edges));
        after
    }

    /// A link that begins here, or a bracket as such. Returns what follows.
    fn link(&mut self, rest: &'m str, open: Open) -> &'m str {
        let Some((label, address, after)) = split_link(rest) else {
            self.text(&rest[..1]);
            return &rest[1..];
        };
        let address = unescape(address);
        if unescape(label.trim_matches(ISOLATION)) == address {
            (self.tell)(Event::Address(address));
            return after;
        }
        let edges = edges(label, after);
        (self.tell)(Event::Start(Span::Link(address.clone()), edges));
        self.parse(label, Open { link: true, ..open });
        (self.tell)(Event::End(Span::Link(address), edges));
        after
    }

    fn text(&mut self, text: &'m str) {
        if !text.is_empty() {
            (self.tell)(Event::Text(text));
        }
    }
}

/// What Fluent may put around a variable, and what is then not part of it.
const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Signs that a backslash takes the meaning from. The wide ones begin a mention or a tag just as well.
pub(super) fn is_sign(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '＠' | '＃' | '＄')
}

fn edges(inside: &str, after: &str) -> Edges {
    Edges { first: inside.chars().next(), last: inside.chars().next_back(), after: after.chars().next() }
}

/// Where emphasis that has just been opened ends, if it does: at a mark of the same length, not behind a space, not
/// one that a backslash takes the meaning from.
fn closing(inside: &str, mark: &str) -> Option<usize> {
    let bytes = inside.as_bytes();
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| matches!(byte, b'*' | b'\\')).map(|at| from + at) {
        if bytes[at] == b'\\' {
            // Together with the sign behind it; what is no such sign is no mark either.
            from = (at + 2).min(bytes.len());
            continue;
        }
        let run = bytes[at..].iter().take_while(|byte| **byte == b'*').count();
        if run == mark.len() && at > 0 && !inside[..at].ends_with(char::is_whitespace) {
            return Some(at);
        }
        from = at + run;
    }
    None
}

/// Label and address of the link that a text begins with, if it does, and what follows.
///
/// Looking only so far keeps a text full of brackets from taking quadratic time.
fn split_link(text: &str) -> Option<(&str, &str, &str)> {
    const LONGEST_LABEL: usize = 500;
    const LONGEST_ADDRESS: usize = 2000;
    let near = |text: &'_ str, bytes: usize| text.floor_char_boundary(bytes.min(text.len()));
    let (_, inside) = text.split_once('[')?;
    let label_end = inside[..near(inside, LONGEST_LABEL)].find("](")?;
    let address = &inside[label_end + 2..];
    let nearby = &address[..near(address, LONGEST_ADDRESS)];
    let address_end = nearby.match_indices(')').find(|(at, _)| !nearby[..*at].ends_with('\\'))?.0;
    let after = &address[address_end + 1..];
    // Where the address is a variable, Fluent may have put isolation marks around it, which are not part of it.
    let address = address[..address_end].trim_matches(ISOLATION);
    is_address(address).then(|| (&inside[..label_end], address, after))
}

/// Addresses that may be linked: those of the web, and of mail. Anything else could be a script.
fn is_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && !address.contains(char::is_whitespace)
}

/// Where the web address begins and ends whose colon stands at `colon`, if there is one.
fn address(text: &str, colon: usize) -> Option<(usize, usize)> {
    text[colon..].starts_with("://").then_some(())?;
    let scheme = ["https", "http"].into_iter().find(|scheme| text[..colon].ends_with(scheme))?;
    let start = colon - scheme.len();
    if text[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let is_border =
        |c: char| matches!(c, '<' | '>' | '"' | '\u{2068}' | '\u{2069}') || c.is_whitespace() || c.is_control();
    // Nearly every address is of these bytes alone, and comparing them is several times as fast.
    let is_usual = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"');
    let rest = &text[start..];
    let usual = rest.bytes().position(|byte| !is_usual(byte)).unwrap_or(rest.len());
    let length = rest[usual..].find(is_border).map_or(rest.len(), |border| usual + border);
    let mut address = &rest[..length];
    // How many parentheses more are closed than opened; counted once, since an address may end with many.
    let mut unopened: Option<isize> = None;
    let count = |address: &str| {
        let signs = address.bytes().map(|byte| isize::from(byte == b')') - isize::from(byte == b'('));
        signs.sum::<isize>()
    };
    // What ends a sentence or a parenthesis does not belong to the address; a parenthesis of its own does.
    while let Some(last) = address.chars().next_back() {
        let ends_sentence = match last {
            ')' => *unopened.get_or_insert_with(|| count(address)) > 0,
            '.' | ',' | ';' | ':' | '!' | '?' | ']' | '}' | '\'' | '*' | '»' | '“' | '”' | '。' | '、' | '，'
            | '）' => true,
            _ => false,
        };
        let before = &address[..address.len() - last.len_utf8()];
        if !ends_sentence || before.ends_with('\\') {
            break;
        }
        unopened = unopened.map(|count| count - isize::from(last == ')'));
        address = before;
    }
    (address.len() > scheme.len() + 3).then_some((start, start + address.len()))
}

/// An address without the backslashes that protected it.
fn unescape(address: &str) -> Cow<'_, str> {
    if !address.contains('\\') {
        return Cow::Borrowed(address);
    }
    let mut plain = String::with_capacity(address.len());
    let mut chars = address.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(sign) if c == '\\' && is_sign(*sign) => plain.extend(chars.next()),
            _ => plain.push(c),
        }
    }
    Cow::Owned(plain)
}
