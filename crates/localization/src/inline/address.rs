//! Addresses in a text: what is one, where it ends, and what it is without the backslashes in it.
//!
//! No standard says where an address ends that stands in running text. WHATWG's URL lets nearly every character beyond
//! ASCII into one, and Unicode's UTS #58 goes on over a full-width full stop to the words behind it. Both suit what stands
//! between two spaces; but Japanese, Chinese and Thai have none. So the rule is twitter-text's, which readers know from
//! X: letters of these scripts, full-width punctuation and symbols end an address (`Walk`). Other than there, letters of
//! every script with spaces belong to it (`…/wiki/Übermut`, `…/wiki/العربية`), and a name of a host can be of any letters
//! (`https://例え.jp/`), unless they stand directly behind one in ASCII (`https://example.orgを`).
//!
//! Whoever must write an address with such letters in its path percent-encodes them, or makes a link of it:
//! `[日本](https://ja.wikipedia.org/wiki/日本)`. Values are encoded where they are put into a message.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

use super::event::{ISOLATION, is_sign};
use super::script::{follows_directly, is_outside_of_address};

/// How an address begins that may be linked: one of the web, or of mail. Anything else could be a script.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether a text begins as an address does.
pub(crate) fn has_scheme(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

/// Where the web addresses of a text stand that has no markup, in order.
///
/// ```
/// use korb_localization::inline::addresses;
///
/// let text = "詳しくは https://example.org/whyをご覧ください（https://例え.jp/）。";
/// let found: Vec<_> = addresses(text).map(|range| &text[range]).collect();
/// assert_eq!(found, ["https://example.org/why", "https://例え.jp/"]);
/// ```
pub fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut done = 0;
    memmem::find_iter(text.as_bytes(), "://").filter_map(move |colon| {
        // An address can have another one in it.
        let address = (colon >= done).then(|| around(text, colon)).flatten()?;
        done = address.end;
        Some(address)
    })
}

/// How much of what stands directly behind an address belongs to it as well.
pub(crate) fn length_behind_address(behind: &str) -> usize {
    const ADDRESS: &str = "https://example.org/a";
    let end = behind.find(char::is_whitespace).unwrap_or(behind.len());
    let whole = [ADDRESS, &behind[..end]].concat();
    addresses(&whole).next().map_or(0, |address| address.end.saturating_sub(ADDRESS.len()))
}

/// An address with everything percent-encoded that would end it in running text.
pub fn encode_for_text(address: &str) -> Cow<'_, str> {
    let mut walk = Walk::default();
    if address.is_ascii() || address.chars().all(|c| walk.takes(c)) {
        return Cow::Borrowed(address);
    }
    let mut walk = Walk::default();
    let mut encoded = String::with_capacity(2 * address.len());
    for c in address.chars() {
        if walk.takes(c) || c.is_ascii() {
            encoded.push(c);
        } else {
            encoded.extend(c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("%{byte:02X}")));
            // What stands there now.
            walk.before = Some('0');
        }
    }
    Cow::Owned(encoded)
}

/// Goes along an address in running text, from its scheme on, and says where it ends.
#[derive(Default)]
struct Walk {
    /// How many slashes there were: behind the second one the name of the host begins, which the third one ends.
    slashes: usize,
    is_behind_host: bool,
    before: Option<char>,
}

impl Walk {
    /// Whether the next character still belongs to it.
    fn takes(&mut self, c: char) -> bool {
        let is_in_host = self.slashes == 2 && !self.is_behind_host;
        let takes = match c {
            '/' if !self.is_behind_host => {
                self.slashes += 1;
                self.is_behind_host = self.slashes > 2;
                true
            }
            '?' | '#' if is_in_host => {
                self.is_behind_host = true;
                true
            }
            '<' | '>' | '"' => false,
            _ if c.is_ascii() => c.is_ascii_graphic(),
            _ if c.is_whitespace() || c.is_control() || is_outside_of_address(c) => false,
            // A host can have any name, but a letter right behind one in ASCII is a word of the sentence.
            _ if follows_directly(c) => is_in_host && !self.before.is_some_and(|c| c.is_ascii_alphanumeric()),
            _ => true,
        };
        self.before = Some(c);
        takes
    }
}

/// The range of the web address whose colon stands at `colon`, if there is one.
pub(super) fn around(text: &str, colon: usize) -> Option<Range<usize>> {
    text[colon..].starts_with("://").then_some(())?;
    let scheme = ["https", "http"].into_iter().find(|scheme| text[..colon].ends_with(scheme))?;
    let start = colon - scheme.len();
    if text[..start].ends_with(|c: char| c.is_alphanumeric() && !follows_directly(c)) {
        return None;
    }
    let rest = &text[start..];
    // Nearly every address is of these bytes alone, and comparing them is several times as fast.
    let is_usual = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"');
    let mut length = rest.bytes().position(|byte| !is_usual(byte)).unwrap_or(rest.len());
    if rest.as_bytes().get(length).is_some_and(|byte| !byte.is_ascii()) {
        let mut walk = Walk::default();
        length = rest.find(|c| !walk.takes(c)).unwrap_or(rest.len());
    }
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
            // A bracket that is opened at the end is closed behind words of the sentence.
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '’' | '‘' | '–' | '—' | '(' | '[' | ']' | '{' | '}' => {
                true
            }
            _ => false,
        };
        let before = &address[..address.len() - last.len_utf8()];
        if !ends_sentence || before.ends_with('\\') {
            break;
        }
        unopened = unopened.map(|count| count - isize::from(last == ')') + isize::from(last == '('));
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
