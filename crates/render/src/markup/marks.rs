//! What the forms have in common that know marks but no escape: a sign that would be taken for a mark gets something
//! unseen behind it.

use super::write::{BREAK, Out};

/// Writes words. A sign among `signs` is broken where it could open a pair; a line is kept from being a list or a
/// quotation.
pub(super) fn text(text: &str, signs: &str, out: &mut Out<'_>) {
    let mut rest = text;
    loop {
        // What lies between two signs means nothing, and is most of a text.
        let (words, after) = rest.split_at(until_sign(rest));
        out.push_str(words);
        rest = after;
        let Some(c) = rest.chars().next() else { break };
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
    let mut rest = text;
    loop {
        let (words, after) = rest.split_at(until_sign(rest));
        out.push_str(words);
        rest = after;
        let Some(c) = rest.chars().next() else { break };
        if signs.contains(c) && out.before() == Some(c) {
            out.push(BREAK);
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
}

/// How much of a text there is before the first character that can be a sign, all of which are ASCII punctuation.
fn until_sign(text: &str) -> usize {
    text.bytes().position(|byte| byte.is_ascii_punctuation()).unwrap_or(text.len())
}
