//! What has changed in a message, part by part: its text and each attribute by itself.
//!
//! A reason has five attributes and more. Compared as a whole, an attribute that was added would look as if it had
//! changed the one behind it, and what is the same would hide what is not.

use unicode_segmentation::UnicodeSegmentation;

/// A part of a message that differs between two states of its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartChange<'t> {
    /// The name of the attribute, or `None` for the text of the message itself.
    pub attribute: Option<&'t str>,
    /// The part as it was, with the name of the attribute; `None` if it is new.
    pub then: Option<&'t str>,
    /// The part as it is; `None` if it is gone.
    pub now: Option<&'t str>,
}

/// The parts that differ between two states of a message, each written as [`Text::canonical`](crate::Text::canonical)
/// has it: those that are there in their order, then those that are gone.
///
/// ```
/// use korb_localization::compare_parts;
///
/// let changes = compare_parts("x\n.b = y", "x\n.a = z\n.b = w");
/// let changes: Vec<_> = changes.iter().map(|change| (change.attribute, change.then, change.now)).collect();
/// assert_eq!(changes, [(Some("a"), None, Some(".a = z")), (Some("b"), Some(".b = y"), Some(".b = w"))]);
/// ```
pub fn compare_parts<'t>(then: &'t str, now: &'t str) -> Vec<PartChange<'t>> {
    let (then, now) = (parts(then), parts(now));
    let find = |parts: &[Part<'t>], attribute: Option<&str>| {
        parts.iter().find(|part| part.attribute == attribute).map(|part| part.text)
    };
    let there = now.iter().map(|part| PartChange {
        attribute: part.attribute,
        then: find(&then, part.attribute),
        now: Some(part.text),
    });
    let gone = then.iter().filter(|part| find(&now, part.attribute).is_none());
    let gone = gone.map(|part| PartChange { attribute: part.attribute, then: Some(part.text), now: None });
    there.chain(gone).filter(|change| change.then != change.now).collect()
}

/// Whether two states of a message say the same in the same words, so that only punctuation, spaces or marks of
/// emphasis differ. Whether that changes what it means, a person has to say.
pub fn differs_in_signs_only(then: &str, now: &str) -> bool {
    compare_parts(then, now).iter().all(|change| match (change.then, change.now) {
        (Some(then), Some(now)) => words(then).eq(words(now)),
        _ => false,
    })
}

/// The words of a text, and the signs of Fluent that decide what is shown: placeables, and which variant is the default.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.lines().flat_map(|line| {
        let default = line.starts_with("*[").then(|| "*[".to_owned());
        let is_word = |word: &&str| word.contains(char::is_alphanumeric) || matches!(*word, "{" | "}" | "$");
        // An apostrophe inside a word is a sign like any other.
        default.into_iter().chain(line.split_word_bounds().filter(is_word).map(|word| word.replace('’', "'")))
    })
}

/// The text of a message, or an attribute with its name.
struct Part<'t> {
    attribute: Option<&'t str>,
    text: &'t str,
}

/// Takes a message apart that is written in the canonical form. No line of a text begins with a dot there, because
/// Fluent would take it for an attribute.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    let (mut attribute, mut start, mut at) = (None, 0, 0);
    for line in text.split_inclusive('\n') {
        if let Some(name) = attribute_of(line) {
            push(&mut parts, attribute, &text[start..at]);
            (attribute, start) = (Some(name), at);
        }
        at += line.len();
    }
    push(&mut parts, attribute, &text[start..]);
    parts
}

fn push<'t>(parts: &mut Vec<Part<'t>>, attribute: Option<&'t str>, text: &'t str) {
    let text = text.trim_end_matches('\n');
    if attribute.is_some() || !text.is_empty() {
        parts.push(Part { attribute, text });
    }
}

/// The name of the attribute that a line begins.
fn attribute_of(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix('.')?.split_once(" =")?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_compared_by_their_names() {
        let changed = |then, now| -> Vec<String> {
            let changes = compare_parts(then, now);
            let show = |text: Option<&str>| text.unwrap_or("-").to_owned();
            changes.iter().map(|change| format!("{} > {}", show(change.then), show(change.now))).collect()
        };
        assert_eq!(changed("a\n.b = c", "a\n.b = c"), [""; 0]);
        assert_eq!(changed(".b = c\n.d = e", ".d = e\n.b = c"), [""; 0]);
        assert_eq!(changed("a", ".b = a"), ["- > .b = a", "a > -"]);
        assert_eq!(
            changed("a\n\n.5 x\n.b = c\nd", "a\n\n.5 y\n.b = c\ne"),
            ["a\n\n.5 x > a\n\n.5 y", ".b = c\nd > .b = c\ne"]
        );
        assert_eq!(changed("", "a"), ["- > a"]);
        assert_eq!(changed(".b = ", ""), [".b =  > -"]);
    }

    #[test]
    fn signs_are_told_from_words() {
        for (then, now, expected) in [
            ("Ja, gut", "Ja – gut!", true),
            ("*so* geht’s", "so geht's", true),
            ("a b", "a\n\nb", true),
            ("a\n.b = c, d", "a\n.b = c d", true),
            ("ab", "a b", false),
            ("Sie", "sie", false),
            ("a", "a\n.b = c", false),
            ("{ $x }", "{ x }", false),
            ("x { $n }", "x { $m }", false),
            ("3.000", "3,000", false),
            ("{ $n ->\n[one] x\n*[other] y\n}", "{ $n ->\n*[one] x\n[other] y\n}", false),
            ("{ $n ->\n[one] x\n*[other] y\n}", "{ $n ->\n[one] x!\n*[other] y!\n}", true),
            ("日本語", "日本語。", true),
            ("日本語", "日本", false),
        ] {
            assert_eq!(differs_in_signs_only(then, now), expected, "{then:?} {now:?}");
        }
    }
}
