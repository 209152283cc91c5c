//! What a paragraph consists of: the events that reading it gives, and the characters that reading treats specially.

use std::borrow::Cow;

/// Something in a paragraph, in the order of reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<'m> {
    /// Words that mean themselves.
    Text(&'m str),
    /// A character that a backslash takes the meaning from. It must not have one in any form of output either.
    Sign(char),
    /// A bare address.
    Address(Cow<'m, str>),
    /// The end of a line.
    Break,
    /// A span begins. None is nested in one of its kind.
    Start(Span<'m>, Edges),
    /// It ends.
    End(Span<'m>, Edges),
}

/// What can stand around a stretch of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span<'m> {
    /// What stood between single stars.
    Emphasis,
    /// What stood between double stars.
    Strong,
    /// A link to this address.
    Link(Cow<'m, str>),
}

/// The characters at the edges of a span. In most forms of output, they decide whether a mark is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Edges {
    /// The first one inside.
    pub first: Option<char>,
    /// The last one inside.
    pub last: Option<char>,
    /// The one behind the span.
    pub after: Option<char>,
}

/// The characters that Fluent may put around the value of a variable. They are not part of the value.
pub const ISOLATION: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Whether a backslash takes the meaning from a character. The wide ones begin a mention or a tag just as well.
pub(super) fn is_sign(c: char) -> bool {
    c.is_ascii_punctuation() || matches!(c, '＠' | '＃' | '＄')
}
