//! Values such as names and addresses, made safe to be put into a message.

use std::borrow::Cow;

use korb_catalogue::turns_direction;
use korb_localization::inline::encode_for_text;

/// Escapes what would have a meaning in a value that is put into a message, such as a person's name.
///
/// That is the markup of messages, and also what programs make of plain text: `@name` mentions somebody, `#tag` and
/// `$TAG` become links, and so do addresses. What would turn the direction of the text around it is left out.
///
/// ```
/// assert_eq!(korb_render::escape("M*A*S*H"), "M\\*A\\*S\\*H");
/// assert_eq!(korb_render::escape("@kim on example.org"), "\\@kim on example\\.org");
/// assert_eq!(korb_render::escape("Dr. Kim"), "Dr. Kim");
/// ```
pub fn escape(value: &str) -> Cow<'_, str> {
    escaped(value, |before, c, after| match c {
        '*' | '[' | ']' | '\\' => true,
        '@' | '#' | '$' | '＠' | '＃' | '＄' => {
            after.starts_with(|c: char| c.is_alphanumeric() || "_!&".contains(c))
        }
        ':' => after.starts_with("//"),
        '.' => {
            before.is_some_and(char::is_alphanumeric)
                && after.chars().take(2).filter(|c| c.is_alphanumeric() || *c == '-').count() == 2
                && !after.starts_with(|c: char| c.is_ascii_digit())
        }
        _ => false,
    })
}

/// Escapes what would have a meaning in an address that is put into a message, and leaves it an address. What would end it
/// in a sentence is percent-encoded.
///
/// ```
/// use korb_render::escape_address;
///
/// assert_eq!(escape_address("https://example.org/a_(b)"), "https://example.org/a_\\(b\\)");
/// assert_eq!(escape_address("https://example.org/日"), "https://example.org/%E6%97%A5");
/// ```
pub fn escape_address(address: &str) -> Cow<'_, str> {
    let means = |_: Option<char>, c: char, _: &str| matches!(c, '*' | '[' | ']' | '\\' | '(' | ')');
    match encode_for_text(address) {
        Cow::Borrowed(address) => escaped(address, means),
        Cow::Owned(address) => Cow::Owned(escaped(&address, means).into_owned()),
    }
}

/// A value with a backslash before each character that has a meaning, which depends on what is before and after it.
fn escaped(value: &str, means: impl Fn(Option<char>, char, &str) -> bool) -> Cow<'_, str> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'');
    if value.chars().all(plain) {
        return Cow::Borrowed(value);
    }
    let mut escaped = String::with_capacity(value.len() + 8);
    let mut before = None;
    for (at, c) in value.char_indices() {
        match c {
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => escaped.push(' '),
            c if turns_direction(c) => {}
            c if means(before, c, &value[at + c.len_utf8()..]) => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
        before = Some(c);
    }
    Cow::Owned(escaped)
}
