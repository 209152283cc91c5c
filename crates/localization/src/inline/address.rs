//! Addresses in a text: what is one, where it ends, and what it is without the backslashes in it.

use std::borrow::Cow;
use std::ops::Range;

use super::event::{ISOLATION, is_sign};

/// How an address begins that may be linked: one of the web, or of mail. Anything else could be a script.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether a text begins as an address does.
pub(crate) fn has_scheme(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

/// The range of the web address whose colon stands at `colon`, if there is one.
pub(super) fn around(text: &str, colon: usize) -> Option<Range<usize>> {
    text[colon..].starts_with("://").then_some(())?;
    let scheme = ["https", "http"].into_iter().find(|scheme| text[..colon].ends_with(scheme))?;
    let start = colon - scheme.len();
    if text[..start].ends_with(char::is_alphanumeric) {
        return None;
    }
    let is_border =
        |c: char| matches!(c, '<' | '>' | '"') || ISOLATION.contains(&c) || c.is_whitespace() || c.is_control();
    // Nearly every address is of these bytes alone, and comparing them is several times as fast.
    let is_usual = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"');
    let rest = &text[start..];
    let usual = rest.bytes().position(|byte| !is_usual(byte)).unwrap_or(rest.len());
    let length = rest[usual..].find(is_border).map_or(rest.len(), |border| usual + border);
    let mut address = &rest[..length];
    // How many more parentheses are closed than opened. Counted once, since an address may end with many.
    let mut unopened: Option<isize> = None;
    let count = |address: &str| {
        let signs = address.bytes().map(|byte| isize::from(byte == b')') - isize::from(byte == b'('));
        signs.sum::<isize>()
    };
    // Punctuation that ends a sentence or a parenthesis does not belong to the address; a parenthesis of its own does.
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
    (address.len() > scheme.len() + 3).then(|| start..start + address.len())
}

/// The address in the parentheses that a text begins with, if it does, and where they end.
///
/// The address ends at the first parenthesis that it has not opened itself.
pub(super) fn in_parentheses(text: &str) -> Option<(&str, usize)> {
    /// Looking only so far keeps a text full of brackets from taking quadratic time.
    const LONGEST: usize = 2000;
    let inside = text.strip_prefix('(')?;
    // Where the address is a variable, Fluent may have put isolation marks around it, which are not part of it.
    if !has_scheme(inside.trim_start_matches(ISOLATION)) {
        return None;
    }
    let mut opened = 0;
    let mut bytes = inside.bytes().enumerate().take(LONGEST);
    let end = loop {
        match bytes.next()? {
            // The character behind it goes with it, whatever it is.
            (_, b'\\') => {
                bytes.next();
            }
            (_, b'(') => opened += 1,
            (end, b')') if opened == 0 => break end,
            (_, b')') => opened -= 1,
            _ => {}
        }
    };
    let address = inside[..end].trim_matches(ISOLATION);
    let is_whole = !address.contains(|c: char| c.is_whitespace() || c.is_control());
    is_whole.then_some((address, end + 2))
}

/// An address without the backslashes that protected it.
pub(super) fn unescape(address: &str) -> Cow<'_, str> {
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
