//! What the forms have in common that know marks but no escape: a sign that would be taken for a mark gets something
//! unseen behind it.

use super::write::{BREAK, Out};

/// Writes words. A sign among `signs` is broken where it could open a pair; a line is kept from being a list or a
/// quotation.
pub(super) fn text(text: &str, signs: &str, out: &mut Out<'_>) {
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if matches!(c, '>' | '-' | '#') && out.begins_line() || matches!(c, '.' | ')') && out.ends_number() {
            out.push(BREAK);
        }
        let opens = signs.contains(c)
            && !out.before().is_some_and(char::is_alphanumeric)
            && !after.starts_with(char::is_whitespace);
        out.push(c);
        if opens {
            out.push(BREAK);
        }
        rest = after;
    }
}

/// Writes words. A sign among `signs` is broken where the same one stands before it.
pub(super) fn doubled(text: &str, signs: &str, out: &mut Out<'_>) {
    for c in text.chars() {
        if signs.contains(c) && out.before() == Some(c) {
            out.push(BREAK);
        }
        out.push(c);
    }
}
