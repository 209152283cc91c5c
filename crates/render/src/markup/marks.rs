//! What the forms have in common that know marks but no escape: a sign that would be taken for a mark gets something
//! unseen on both sides.
//!
//! On both, because no app documents what it makes of [`BREAK`]: to one that takes it for a space the sign cannot open
//! a pair for what stands behind it, nor close one for what stands before it; to one that takes it for a letter the
//! other side has the same effect.

use super::write::{BREAK, Out, is_word};

/// Writes words. A sign among `signs` is broken where it could open or close a pair; a line is kept from being a list
/// or a quotation, and a word between colons from being an emoji by its name.
pub(super) fn text(text: &str, signs: &str, out: &mut Out<'_>) {
    pieces(text, out, |c, after, out| {
        let begins = matches!(c, '>' | '-' | '#') && out.begins_line() || matches!(c, '.' | ')') && out.ends_number();
        if begins {
            out.push(BREAK);
        }
        let before = out.before();
        single(c, after, signs, out);
        if c == ':' && !is_word(before) && after.starts_with(|c: char| c.is_ascii_alphanumeric() || "_+-".contains(c)) {
            out.push(BREAK);
        }
    });
}

/// Writes words. A sign among `signs` is broken where it could open or close a pair, one among `pairs` where the same
/// one may stand beside it.
pub(super) fn doubled(text: &str, pairs: &str, signs: &str, out: &mut Out<'_>) {
    pieces(text, out, |c, after, out| {
        if !pairs.contains(c) {
            return single(c, after, signs, out);
        }
        if out.before() == Some(c) {
            out.push(BREAK);
        }
        out.push(c);
        // What follows may be a mark that is meant.
        if after.is_empty() {
            out.push(BREAK);
        }
    });
}

fn single(c: char, after: &str, signs: &str, out: &mut Out<'_>) {
    if !signs.contains(c) {
        return out.push(c);
    }
    let before = out.before();
    let next = after.chars().next();
    let opens = !is_word(before) && !next.is_some_and(char::is_whitespace);
    let closes = before.is_some_and(|c| !c.is_whitespace()) && !is_word(next);
    let breaks = opens || closes;
    if breaks && before != Some(BREAK) {
        out.push(BREAK);
    }
    out.push(c);
    if breaks {
        out.push(BREAK);
    }
}

/// Writes words: what means nothing as it is, and each sign by `write`, which is told what follows.
fn pieces(text: &str, out: &mut Out<'_>, write: impl Fn(char, &str, &mut Out<'_>)) {
    let mut rest = text;
    loop {
        // What lies between two signs means nothing, and is most of a text.
        let (words, after) = rest.split_at(until_sign(rest));
        out.push_str(words);
        rest = after;
        let Some(c) = rest.chars().next() else { break };
        rest = &rest[c.len_utf8()..];
        write(c, rest, out);
    }
}

/// How much of a text there is before the first character that can be a sign, all of which are ASCII punctuation.
fn until_sign(text: &str) -> usize {
    text.bytes().position(|byte| byte.is_ascii_punctuation()).unwrap_or(text.len())
}
