//! What the forms have in common that know marks but no escape: a character that would be taken for a mark gets an
//! unseen one on both sides.
//!
//! It gets one on both, because no app documents what it makes of [`BREAK`]. To an app that takes it for a space, the
//! one behind keeps the character from opening a pair, and the one before from closing a pair; to an app that takes it
//! for a letter, it is the other way around.

use super::write::{BREAK, Out, is_word};

/// Writes words. Each of `marks` is broken where it could open or close a pair; a line is kept from being a list or a
/// quotation, and a word between colons from being an emoji by its name.
pub(super) fn text(text: &str, marks: &str, out: &mut Out<'_>) {
    pieces(text, out, |c, after, out| {
        let begins = matches!(c, '>' | '-' | '#') && out.begins_line() || matches!(c, '.' | ')') && out.ends_number();
        if begins {
            out.push(BREAK);
        }
        let before = out.before();
        single(c, after, marks, out);
        if c == ':' && !is_word(before) && after.starts_with(|c: char| c.is_ascii_alphanumeric() || "_+-".contains(c)) {
            out.push(BREAK);
        }
    });
}

/// Writes words. Each of `marks` is broken where it could open or close a pair, each of `doubled` where the same one
/// may be beside it.
pub(super) fn doubled(text: &str, doubled: &str, marks: &str, out: &mut Out<'_>) {
    pieces(text, out, |c, after, out| {
        if !doubled.contains(c) {
            return single(c, after, marks, out);
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

fn single(c: char, after: &str, marks: &str, out: &mut Out<'_>) {
    if !marks.contains(c) {
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

/// Writes words: ASCII punctuation by `write`, which also gets what follows, and everything else as it is.
pub(super) fn pieces(text: &str, out: &mut Out<'_>, write: impl Fn(char, &str, &mut Out<'_>)) {
    let mut rest = text;
    loop {
        // What lies between them means nothing, and is most of a text.
        let (words, after) = rest.split_at(until_punctuation(rest));
        out.push_str(words);
        rest = after;
        let Some(c) = rest.chars().next() else { break };
        rest = &rest[c.len_utf8()..];
        write(c, rest, out);
    }
}

/// How much of a text there is before the first ASCII punctuation: only that can be a mark.
fn until_punctuation(text: &str) -> usize {
    text.bytes().position(|byte| byte.is_ascii_punctuation()).unwrap_or(text.len())
}
