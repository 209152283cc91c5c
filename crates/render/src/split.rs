//! Dividing a text that is too long for one message, at the best places that there are.

use unicode_segmentation::UnicodeSegmentation;

/// The most parts that anybody would send, or read.
const MAX_PARTS: usize = 99;

/// Divides `text` into parts that each `fits`, with `label(part, parts)` before each, or gives up.
///
/// A cut is made between paragraphs if that leaves a part at least half full, else between sentences, else between
/// words. Only a word that does not fit by itself is cut, between the characters that readers see, and never an address.
/// Nothing but the white space at a cut is lost.
pub(crate) fn split(
    text: &str,
    fits: impl Fn(&str) -> bool,
    mut label: impl FnMut(usize, usize) -> String,
) -> Option<Vec<String>> {
    let cuts = cuts(text);
    // The label says how many parts there are, and takes room, on which depends how many parts there are.
    let mut total = 2;
    for _ in 0..MAX_PARTS {
        let parts = fill(text, &cuts, total, &fits, &mut label)?;
        if parts.len() == total {
            return Some(parts);
        }
        total = parts.len();
    }
    None
}

/// A place where the text may be cut, and how good it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cut {
    at: usize,
    quality: Quality,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Quality {
    InsideWord,
    Word,
    Sentence,
    Paragraph,
}

/// Every place where the text may be cut, in order, the end included.
fn cuts(text: &str) -> Vec<Cut> {
    let mut sentences = text.split_sentence_bound_indices().map(|(at, _)| at).peekable();
    let mut cuts = Vec::new();
    let mut in_address = begins_with_address(text);
    let mut before = None;
    for (at, grapheme) in text.grapheme_indices(true) {
        let begins_word = before.is_some_and(|before: &str| before.trim().is_empty()) && !grapheme.trim().is_empty();
        if begins_word {
            in_address = begins_with_address(&text[at..]);
        }
        while sentences.next_if(|sentence| *sentence < at).is_some() {}
        let begins_sentence = sentences.peek() == Some(&at);
        let quality = if begins_word && text[..at].trim_end_matches(' ').ends_with("\n\n") {
            Some(Quality::Paragraph)
        } else if begins_sentence && (begins_word || !in_address) {
            Some(Quality::Sentence)
        } else if begins_word {
            Some(Quality::Word)
        } else if at > 0 && !in_address {
            Some(Quality::InsideWord)
        } else {
            None
        };
        cuts.extend(quality.map(|quality| Cut { at, quality }));
        before = Some(grapheme);
    }
    cuts.retain(|cut| cut.at > 0);
    cuts.push(Cut { at: text.len(), quality: Quality::Paragraph });
    cuts
}

fn begins_with_address(text: &str) -> bool {
    text.split_whitespace().next().is_some_and(|word| word.contains("://"))
}

fn fill(
    text: &str,
    cuts: &[Cut],
    total: usize,
    fits: &impl Fn(&str) -> bool,
    label: &mut impl FnMut(usize, usize) -> String,
) -> Option<Vec<String>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut open = cuts;
    while start < text.len() {
        if parts.len() == MAX_PARTS {
            return None;
        }
        let label = label(parts.len() + 1, total);
        let part = |cut: &Cut| format!("{label} {}", text[start..cut.at].trim());
        // What fits, fits when it is cut earlier too.
        let fitting = open.partition_point(|cut| fits(&part(cut)));
        let best = match open[..fitting].last()? {
            end if end.at == text.len() => end,
            furthest => {
                let half = start + (furthest.at - start) / 2;
                open[..fitting].iter().filter(|cut| cut.at >= half).max_by_key(|cut| (cut.quality, cut.at))?
            }
        };
        parts.push(part(best));
        start = best.at;
        open = &open[open.partition_point(|cut| cut.at <= start)..];
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, max: usize) -> Option<Vec<String>> {
        split(text, |part| part.chars().count() <= max, |part, parts| format!("({part}/{parts})"))
    }

    #[test]
    fn cuts_where_it_hurts_least() {
        assert_eq!(
            parts("One two. Three four.\n\nFive six.", 28).unwrap(),
            ["(1/2) One two. Three four.", "(2/2) Five six."]
        );
        assert_eq!(
            parts("One two. Three four. Five.", 18).unwrap(),
            ["(1/3) One two.", "(2/3) Three four.", "(3/3) Five."]
        );
        assert_eq!(parts("one two three four", 14).unwrap(), ["(1/3) one two", "(2/3) three", "(3/3) four"]);
        assert_eq!(parts("abcdefghijkl", 12).unwrap(), ["(1/2) abcdef", "(2/2) ghijkl"]);
    }

    #[test]
    fn never_cuts_an_address() {
        assert_eq!(
            parts("see https://example.org/a/b now", 30).unwrap(),
            ["(1/3) see", "(2/3) https://example.org/a/b", "(3/3) now"]
        );
        assert_eq!(parts("see https://example.org/a/b now", 20), None);
    }

    #[test]
    fn gives_up_where_not_even_a_character_fits() {
        assert_eq!(parts("abc", 3), None);
        assert_eq!(parts(&"a ".repeat(2000), 8), None);
    }

    #[test]
    fn loses_nothing_but_white_space_and_keeps_every_limit() {
        let text = "Sí, claro. Ein Satz mit „Anführung“! 한국어 문장입니다. 日本語の文章です。これも。 https://example.org/x Ende 👩‍👩‍👧‍👦.\n\nNeuer Absatz.";
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        for max in 40..text.len() {
            let Some(parts) = parts(text, max) else { continue };
            assert!(parts.iter().all(|part| part.chars().count() <= max), "{max}: {parts:?}");
            let joined: String = parts.iter().map(|part| part.split_once(' ').unwrap().1).collect();
            assert_eq!(bare(&joined), bare(text), "{max}");
        }
    }

    #[test]
    fn a_thousand_words_are_not_slow_to_cut() {
        let text = "word ".repeat(20_000);
        let fitted = std::cell::Cell::new(0);
        let parts = split(
            &text,
            |part| {
                fitted.set(fitted.get() + 1);
                part.len() <= 2000
            },
            |part, parts| format!("({part}/{parts})"),
        );
        assert_eq!(parts.unwrap().len(), 51);
        assert!(fitted.get() < 3000, "a binary search needs some 20 tries a part, this took {}", fitted.get());
    }
}
