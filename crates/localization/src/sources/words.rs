//! What has changed between two texts, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// A stretch of two texts that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'t> {
    /// It is in both.
    Same(&'t str),
    /// It was in the old one.
    Old(&'t str),
    /// It is in the new one.
    New(&'t str),
}

/// Compares two texts: what stands together is one stretch.
///
/// ```
/// use korb_localization::{Change, compare_words};
///
/// let changes = compare_words("so it goes", "so it was");
/// assert_eq!(changes, [Change::Same("so it "), Change::Old("goes"), Change::New("was")]);
/// ```
pub fn compare_words<'t>(old: &'t str, new: &'t str) -> Vec<Change<'t>> {
    let (old_words, new_words): (Vec<_>, Vec<_>) = (words(old), words(new));
    let operations = capture_diff_slices(Algorithm::Myers, &old_words, &new_words);
    let mut changes = Vec::new();
    let (mut removed, mut added) = (None, None);
    for operation in operations {
        let (tag, old_range, new_range) = operation.as_tag_tuple();
        let (was, is) = (joined(old, &old_words, old_range), joined(new, &new_words, new_range));
        // An unchanged space between two changed words would tear the change into pieces.
        if tag == DiffTag::Equal && !(was.trim().is_empty() && removed.is_some() && added.is_some()) {
            flush(old, new, &mut removed, &mut added, &mut changes);
            changes.push(Change::Same(was));
        } else {
            grow(old, &mut removed, was);
            grow(new, &mut added, is);
        }
    }
    flush(old, new, &mut removed, &mut added, &mut changes);
    changes
}

type Stretch = Option<std::ops::Range<usize>>;

fn flush<'t>(old: &'t str, new: &'t str, removed: &mut Stretch, added: &mut Stretch, changes: &mut Vec<Change<'t>>) {
    // A space that ends both stretches goes behind the change and not into it.
    let mut behind = "";
    if let (Some(was), Some(is)) = (removed.as_mut(), added.as_mut()) {
        let space = |text: &str| text.len() - text.trim_end().len();
        let (was_space, is_space) = (space(&old[was.clone()]), space(&new[is.clone()]));
        if was_space > 0 && old[was.end - was_space..was.end] == new[is.end - is_space..is.end] {
            behind = &old[was.end - was_space..was.end];
            was.end -= was_space;
            is.end -= is_space;
        }
    }
    changes.extend(removed.take().filter(|range| !range.is_empty()).map(|range| Change::Old(&old[range])));
    changes.extend(added.take().filter(|range| !range.is_empty()).map(|range| Change::New(&new[range])));
    if !behind.is_empty() {
        changes.push(Change::Same(behind));
    }
}

fn grow(text: &str, stretch: &mut Stretch, by: &str) {
    if by.is_empty() {
        return;
    }
    let start = crate::resource::offset(text, by);
    let begin = stretch.as_ref().map_or(start, |stretch| stretch.start);
    *stretch = Some(begin..start + by.len());
}

/// Words, spaces and punctuation, each by itself. A placeable such as `{ $name }` is one word, since it is shown as
/// one.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let inside = &rest[open + 1..];
        let end = inside.find(['{', '}', '\n']).filter(|end| inside[*end..].starts_with('}'));
        // One that holds others, or a choice, is compared by what stands in it.
        let (before, placeable) = match end {
            Some(end) => (open, open + 1 + end + 1),
            None => (open + 1, open + 1),
        };
        words.extend(rest[..before].split_word_bounds());
        words.extend(Some(&rest[before..placeable]).filter(|word| !word.is_empty()));
        rest = &rest[placeable..];
    }
    words.extend(rest.split_word_bounds());
    words
}

/// The part of a text that some of its words make up.
fn joined<'t>(text: &'t str, words: &[&'t str], range: std::ops::Range<usize>) -> &'t str {
    let Some((first, last)) = words.get(range.clone()).and_then(|words| Some((words.first()?, words.last()?))) else {
        return "";
    };
    let offset = |word: &str| crate::resource::offset(text, word);
    &text[offset(first)..offset(last) + last.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let show = |change: &Change<'_>| match change {
            Change::Same(text) => (*text).to_owned(),
            Change::Old(text) => format!("[-{text}-]"),
            Change::New(text) => format!("{{+{text}+}}"),
        };
        compare_words(old, new).iter().map(show).collect()
    }

    #[test]
    fn changes_are_shown_by_the_word() {
        for (old, new, expected) in [
            ("", "", ""),
            ("", "a", "{+a+}"),
            ("a", "", "[-a-]"),
            ("a b c", "a b c", "a b c"),
            ("a b c", "a x c", "a [-b-]{+x+} c"),
            ("a b c d", "a x y d", "a [-b c-]{+x y+} d"),
            ("a, b", "a b", "a[-,-] b"),
            ("Größe", "Grösse", "[-Größe-]{+Grösse+}"),
            ("{ $a }: { $b-c }", "{ $b-c }", "[-{ $a }: -]{ $b-c }"),
            ("{ $a ->\n[x] y\n}", "{ $a ->\n[x] { $z }\n}", "{ $a ->\n[x] [-y-]{+{ $z }+}\n}"),
            ("a } { b", "a { b", "a [-} -]{ b"),
        ] {
            assert_eq!(shown(old, new), expected);
        }
    }
}
