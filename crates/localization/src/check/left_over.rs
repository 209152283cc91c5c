//! What editing has left behind in a text: a sign that an editor shows for the end of a line, the name of the message
//! pasted along with its text, a comment that has slipped into the text above it, a word that stands there twice.

use std::{iter, mem};

use fluent_syntax::ast::PatternElement;
use korb_catalogue::{Code, Diagnostic};

use super::mojibake;
use super::text::Text;

/// What editing has left behind, one finding a text, and nothing that the source has, too.
pub(super) fn left_over(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let found = name(text).or_else(|| sign(text)).or_else(|| comment(text));
    let Some((slice, message, help)) = found.filter(|(slice, ..)| !text.source_has(slice)) else { return };
    faults.push(text.fault(Diagnostic::warning(Code::LeftOver, message), slice, slice).help(help));
}

/// The languages in which a word hardly ever stands twice in a row, each with the words that do: in others, a word is doubled
/// for emphasis or as a form of grammar, or nobody has looked.
const TWICE: &[(&str, &str)] = &[
    ("ca", ""),
    ("cs", ""),
    ("da", "der det"),
    ("de", "das dem den der die sie"),
    ("en", "had that"),
    ("es", "nos"),
    ("fr", "nous vous"),
    ("hr", ""),
    ("it", "via"),
    ("nb", "det"),
    ("nl", "dat die er het je u"),
    ("pl", ""),
    ("pt", ""),
    ("ru", ""),
    ("sk", ""),
    ("sq", ""),
    ("sv", "det"),
    ("uk", ""),
];

/// The first word that stands twice in a row.
pub(super) fn word_twice(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let language = text.view.tag.language();
    let Some((_, usual)) = TWICE.iter().find(|(known, _)| *known == language) else { return };
    let twice = text.slices().find_map(|(_, slice)| twice_in(slice, usual));
    let Some(word) = twice.filter(|word| !text.source_has(&format!("{word} {word}"))) else { return };
    let message = format!("the word `{word}` stands here twice");
    faults.push(text.fault(Diagnostic::warning(Code::LeftOver, message), word, word).help("remove one of the two"));
}

/// The same in a part of a text without placeables. Nearly every text has words, so they are compared only if they begin
/// alike.
fn twice_in<'t>(slice: &'t str, usual: &str) -> Option<&'t str> {
    let bytes = slice.as_bytes();
    let mut begins = 0;
    spaces(bytes).find_map(|space| {
        let last = mem::replace(&mut begins, space + 1);
        if bytes[last..].first_chunk::<2>() != bytes[begins..].first_chunk() {
            return None;
        }
        let word = &slice[last..space];
        let rest = slice[begins..].split(' ').next().unwrap_or_default();
        let behind = rest.strip_prefix(word).filter(|_| word.len() > 1)?;
        let is_whole = behind.is_empty() || matches!(behind, "." | "," | ":" | ";" | "!" | "?" | "…" | ")");
        let is_word = || word.chars().all(char::is_alphabetic) && !usual.split(' ').any(|usual| usual == word);
        // Whoever writes a word three times means it.
        let is_thrice =
            || slice[..last].trim_end().ends_with(word) || slice[begins + word.len()..].trim_start().starts_with(word);
        (is_whole && is_word() && !is_thrice()).then(|| &rest[..word.len()])
    })
}

/// Where the spaces of a text are. Words are so short that a search which compares many bytes at once would begin anew all the
/// time. This one looks at eight bytes and keeps where the spaces among them are.
fn spaces(bytes: &[u8]) -> impl Iterator<Item = usize> {
    const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
    const LOW_BITS: u64 = u64::from_le_bytes([0x7F; 8]);
    let (eights, rest) = bytes.as_chunks();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    eights.iter().copied().chain([last]).enumerate().flat_map(|(number, eight)| {
        // The highest bit of a byte is set if the byte differs from a space in none of its bits.
        let differing = u64::from_le_bytes(eight) ^ SPACES;
        let mut found = !(((differing & LOW_BITS) + LOW_BITS) | differing | LOW_BITS);
        iter::from_fn(move || {
            let at = (found != 0).then(|| 8 * number + found.trailing_zeros() as usize / 8)?;
            found &= found - 1;
            Some(at)
        })
    })
}

type Found<'t> = (&'t str, String, &'static str);

/// The name of the message or attribute at the beginning of its text, as in `title = title = My page`.
fn name<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let (0, slice) = text.slices().next().filter(|_| !text.is_variant)? else { return None };
    let slice = slice.trim_start();
    let equals = slice.find('=')?;
    let written = slice[..equals].trim_end();
    let is_name = match text.attribute {
        Some(attribute) => written.strip_prefix('.').unwrap_or(written) == attribute,
        None => written.strip_prefix('-').unwrap_or(written) == text.entry.name,
    };
    // `x=1` may be what the text is about, and a name of one letter is not certain.
    is_name.then(|| {
        let message = format!("the text begins with `{written} =`, which readers would see");
        (written, message, "remove it: the name stands before the text, not in it")
    })
}

/// A sign that editors show for the end of a line.
fn sign<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let signs = ['¶', '↵', '⏎'];
    let found = |slice: &'t str| slice.find(signs).map(|at| &slice[at..slice.ceil_char_boundary(at + 1)]);
    // It is also half of an `ö` that was read in a wrong encoding.
    let sign = text.slices().find_map(|(_, slice)| found(slice)).filter(|_| mojibake::found_in(text).is_none())?;
    Some((sign, format!("`{sign}` is the sign by which an editor shows the end of a line"), "remove it"))
}

/// A line of a text that looks like a comment, but is indented and so belongs to the text.
fn comment<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let begins_line = |number: usize| {
        let before = number.checked_sub(1).and_then(|before| text.pattern.elements.get(before));
        matches!(before, Some(PatternElement::TextElement { value }) if value.ends_with('\n'))
    };
    let mut lines = text.slices().filter(|(number, _)| begins_line(*number)).map(|(_, line)| line.trim_start());
    let line = lines.find(|line| line.starts_with("# "))?;
    Some((
        &line[..1],
        "this line is no comment but a part of the text, since it is indented".to_owned(),
        "put the comment above the message, with the `#` as the first character of its line",
    ))
}

#[cfg(test)]
mod tests {
    use super::spaces;
    use crate::check::tests::{compared, found};

    #[test]
    fn every_space_is_found() {
        let text = "a bc  d\u{a0}\u{2020}!\u{e0}\u{120} efghijklmnop q       r\0 ";
        for begin in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            let expected: Vec<_> = text[begin..].match_indices(' ').map(|(at, _)| at).collect();
            assert_eq!(spaces(&text.as_bytes()[begin..]).collect::<Vec<_>>(), expected, "{begin}");
        }
    }

    #[test]
    fn a_word_that_stands_twice() {
        for (tag, text, word) in
            [("de", "Das ist ist so", "ist"), ("fr", "les les plus", "les"), ("pt", "nova com com.", "com")]
        {
            assert_eq!(found(tag, text), [format!("warning left-over {word}")], "{text}");
        }
        for (tag, text) in [
            ("de", "die, die die Datei"),
            ("de", "so soll"),
            ("nl", "Kun je je dat voorstellen?"),
            ("de", "ja, ja"),
            ("fr", "vous vous êtes"),
            ("vi", "từ từ"),
            ("de", "{ $a } { $a }"),
            ("de", "1 1"),
            ("de", "Punkt Punkt Punkt"),
            ("de", "so Punkt Punkt Punkt so"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{text}");
        }
        assert_eq!(compared("de", "New York York", "York York neu", false), [""; 0]);
    }

    #[test]
    fn what_editing_leaves_behind() {
        for (text, wrong) in [
            ("a = Meine Seite", "a"),
            ("a=Meine Seite", "a"),
            ("Anderer¶ Text", "¶"),
            ("Text ↵", "↵"),
            ("{ $n ->\n    [x] Text¶\n   *[y] Text\n }", "¶"),
            ("Text\n    # note", "#"),
            ("x\n    .t = .t = Titel", ".t"),
            ("x\n    .t = t = Titel", "t"),
        ] {
            assert_eq!(found("de", text), [format!("warning left-over {wrong}")], "{text}");
            assert_eq!(compared("de", text, text, false).iter().filter(|found| found.contains("left-over")).count(), 0);
        }
        for text in ["b = c", "Taste { $n }# oder", "# 1", "So\n    #1 und", "x = 1 und a = 2", "{ $a } = a"] {
            assert_eq!(found("de", text), [""; 0], "{text}");
        }
    }
}
