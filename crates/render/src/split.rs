//! Dividing a text that is too long for one message, at the best places that there are.

use std::cmp::Reverse;
use std::ops::Range;

use korb_localization::inline::is_without_spaces;
use textwrap::WordSeparator;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The most parts that anybody would send, or read.
const MAX_PARTS: usize = 99;

/// Divides `text` into parts that each `fits`, with `label(part, parts)` before each, or gives up.
///
/// A cut is made between paragraphs if that leaves a part at least half full, else between sentences, else between
/// words. Only a word that does not fit by itself is cut, between the characters that readers see, and never what is
/// `whole`, such as an address. Nothing but the white space at a cut is lost.
pub(crate) fn split(
    text: &str,
    whole: &[Range<usize>],
    fits: impl Fn(&str, Range<usize>) -> bool,
    mut label: impl FnMut(usize, usize) -> String,
) -> Option<Vec<(String, Range<usize>)>> {
    // Where there are spaces, looking at every character is seldom needed, and takes several times as long.
    [Quality::Word, Quality::InsideWord].into_iter().find_map(|finest| {
        let cuts = cuts(text, whole, finest);
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
    })
}

/// Where a text is never cut: within `whole`, in order, and within names and numbers.
///
/// What is longer than people write names and numbers is divided where it must be: it could not be sent otherwise.
pub(crate) fn undivided<'n>(
    text: &str,
    whole: impl Iterator<Item = Range<usize>>,
    names: impl Iterator<Item = &'n str>,
) -> Vec<Range<usize>> {
    const LONGEST: usize = 60;
    let mut all: Vec<_> = whole.collect();
    let names = names.filter(|name| (1..=LONGEST).contains(&name.len()));
    all.extend(names.flat_map(|name| text.match_indices(name).map(|(at, _)| at..at + name.len())));
    all.extend(numbers(text).filter(|number| number.len() <= LONGEST));
    all.sort_unstable_by_key(|range| (range.start, range.end));
    // A number can stand in a name, and a name in an address.
    all.dedup_by(|next, range| {
        let is_within = next.start < range.end;
        range.end = if is_within { range.end.max(next.end) } else { range.end };
        is_within
    });
    all
}

/// Where the numbers of a text stand, with what belongs to them: "3.000", "12,5 %", "1 000 000", "€ 5", "2026-11-25",
/// "+49 30 1234".
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> {
    const NARROW: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];
    let mut from = 0;
    std::iter::from_fn(move || {
        let first = from + text[from..].find(|c: char| c.is_numeric())?;
        // A sign or a currency before it, beside it or behind a space that does not break.
        let before = text[..first].trim_end_matches(NARROW);
        let before = before.strip_suffix(['+', '-', '−', '€', '$', '£', '¥', '№', '§']).unwrap_or(&text[..first]);
        let start = before.len().max(from);
        let is_telephone = text[start..].starts_with('+');
        let mut end = first;
        loop {
            end += text[end..].find(|c: char| !c.is_numeric()).unwrap_or(text.len() - end);
            let mut rest = text[end..].chars();
            let Some(separator) = rest.next() else { break };
            let group = rest.as_str().chars().take_while(|c| c.is_numeric()).count();
            let joins = match separator {
                '.' | ',' | ':' | '/' | '-' | '–' | '\'' | '’' => true,
                ' ' => is_telephone || group == 3,
                separator => NARROW.contains(&separator),
            };
            if !joins || group == 0 {
                break;
            }
            end += separator.len_utf8();
        }
        // A unit behind it.
        let behind = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}']);
        if behind.starts_with(['%', '‰', '€', '$', '£', '¥', '°']) {
            let unit = behind.chars().next().map_or(0, char::len_utf8);
            end = text.len() - behind.len() + unit;
        }
        from = end;
        Some(start..end)
    })
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

/// Every place where the text may be cut that is at least as good as `worst`, in order, the end included.
fn cuts(text: &str, whole: &[Range<usize>], worst: Quality) -> Vec<Cut> {
    let sentences: Vec<_> = text.split_sentence_bound_indices().map(|(at, _)| at).collect();
    let places = if worst == Quality::InsideWord { characters(text) } else { words(text, &sentences) };
    let mut sentences = sentences.into_iter().peekable();
    let mut whole = whole.iter().peekable();
    let mut cuts = Vec::new();
    for (at, begins_word) in places {
        while sentences.next_if(|sentence| *sentence < at).is_some() {}
        while whole.next_if(|whole| whole.end <= at).is_some() {}
        let is_inside = whole.peek().is_some_and(|whole| whole.start < at);
        if at == 0 || is_inside {
            continue;
        }
        let quality = if begins_word && text[..at].trim_end_matches(' ').ends_with("\n\n") {
            Quality::Paragraph
        } else if sentences.peek() == Some(&at) {
            Quality::Sentence
        } else if begins_word {
            Quality::Word
        } else {
            Quality::InsideWord
        };
        cuts.push(Cut { at, quality });
    }
    cuts.push(Cut { at: text.len(), quality: Quality::Paragraph });
    cuts
}

/// Where the characters begin that readers see, and whether a word does.
fn characters(text: &str) -> Vec<(usize, bool)> {
    let mut is_behind_blank = false;
    let mut unspaced = unspaced(text).into_iter().peekable();
    let place = |(at, grapheme)| {
        let is_blank = is_blank(grapheme);
        while unspaced.next_if(|word| *word < at).is_some() {}
        let begins = std::mem::replace(&mut is_behind_blank, is_blank) || unspaced.peek() == Some(&at);
        (at, begins && !is_blank)
    };
    text.grapheme_indices(true).map(place).collect()
}

/// Where words begin in scripts without spaces: where a line may break, so that no part begins with a full stop or a
/// closing bracket either. They are asked for only where no part can end with a sentence or a space.
fn unspaced(text: &str) -> Vec<usize> {
    if !text.contains(is_without_spaces) {
        return Vec::new();
    }
    let mut at = 0;
    let ends = WordSeparator::UnicodeBreakProperties.find_words(text).map(|word| {
        at += word.word.len() + word.whitespace.len();
        at
    });
    let is_beside = |at: &usize| text[..*at].ends_with(is_without_spaces) || text[*at..].starts_with(is_without_spaces);
    ends.filter(is_beside).collect()
}

/// Where words begin behind white space, and where sentences begin, which some scripts write without any.
fn words(text: &str, sentences: &[usize]) -> Vec<(usize, bool)> {
    let mut is_behind_blank = false;
    let begins = |(at, c): &(usize, char)| {
        let is_blank = c.is_whitespace();
        let begins = std::mem::replace(&mut is_behind_blank, is_blank) && !is_blank;
        // A sign that is put upon the one before it can be put upon a space.
        begins && (c.is_ascii() || GraphemeCursor::new(*at, text.len(), true).is_boundary(text, 0) == Ok(true))
    };
    let mut words: Vec<_> = text.char_indices().filter(begins).map(|(at, _)| (at, true)).collect();
    words.extend(sentences.iter().map(|at| (*at, false)));
    // What begins both stands there as a word.
    words.sort_unstable_by_key(|(at, begins_word)| (*at, !begins_word));
    words.dedup_by_key(|(at, _)| *at);
    words
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

fn fill(
    text: &str,
    cuts: &[Cut],
    total: usize,
    fits: &impl Fn(&str, Range<usize>) -> bool,
    label: &mut impl FnMut(usize, usize) -> String,
) -> Option<Vec<(String, Range<usize>)>> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut open = cuts;
    while start < text.len() {
        if parts.len() == MAX_PARTS {
            return None;
        }
        let label = label(parts.len() + 1, total);
        let fits = |cut: &Cut| fits(&label, trimmed(text, start..cut.at));
        // What fits, nearly always fits when it is cut earlier too, so this finds one of the furthest places. Where a
        // unit is not as regular as that, those found are tried one by one.
        let fitting = &open[..open.partition_point(fits)];
        let best = match fitting.last()? {
            end if end.at == text.len() => end,
            furthest => {
                let half = start + (furthest.at - start) / 2;
                let worth = |cut: &&Cut| (cut.at >= half, cut.quality, cut.at);
                match fitting.iter().max_by_key(worth).filter(|best| fits(best)) {
                    Some(best) => best,
                    None => {
                        let mut places: Vec<_> = fitting.iter().collect();
                        places.sort_by_key(|cut| Reverse(worth(cut)));
                        places.into_iter().find(|cut| fits(cut))?
                    }
                }
            }
        };
        let range = trimmed(text, start..best.at);
        start = best.at;
        open = &open[open.partition_point(|cut| cut.at <= start)..];
        parts.push((label, range));
    }
    Some(parts)
}

/// A stretch of a text without the white space at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + inside.len() - inside.trim_start().len();
    start..start + inside.trim().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, max: usize) -> Option<Vec<String>> {
        let part = |label: &str, range: Range<usize>| format!("{label} {}", &text[range]);
        let addresses: Vec<_> = text.match_indices("https://").map(|(at, _)| at..at + word(&text[at..])).collect();
        let fits = |label: &str, range| part(label, range).chars().count() <= max;
        let parts = split(text, &addresses, fits, |part, parts| format!("({part}/{parts})"))?;
        Some(parts.into_iter().map(|(label, range)| part(&label, range)).collect())
    }

    fn word(text: &str) -> usize {
        text.find(char::is_whitespace).unwrap_or(text.len())
    }

    #[test]
    fn numbers_are_found_with_what_belongs_to_them() {
        for (text, expected) in [
            ("mit 3.000 Mitgliedern", vec!["3.000"]),
            ("rund 12,5 % davon", vec!["12,5 %"]),
            ("1\u{202f}000\u{202f}000 und 1 000 000", vec!["1\u{202f}000\u{202f}000", "1 000 000"]),
            ("am 2026-11-25 um 10:30 Uhr", vec!["2026-11-25", "10:30"]),
            ("Telefon +49 30 1234-5, oder", vec!["+49 30 1234-5"]),
            ("für €\u{a0}5 oder 5 €", vec!["€\u{a0}5", "5 €"]),
            ("2 von 3. Und 21 mehr", vec!["2", "3", "21"]),
            ("٣٬٠٠٠ und −4", vec!["٣", "٠٠٠", "−4"]),
            ("nichts", vec![]),
        ] {
            let found: Vec<_> = numbers(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn names_and_numbers_stay_whole_in_whatever_unit() {
        use korb_catalogue::Unit;

        let text = "Hallo Anna Maria Sievers, von 1 000 000 Leuten (12,5 %) sind 3.000 hier: https://example.org/a/b 👩‍👩‍👧‍👦 é日本語の文章。\n\n\
                    Ruf an: +49 30 123456. Sí, claro; @kim@example.social und 한국어 문장입니다. e\u{301}e\u{301}e\u{301} Ende.";
        let address = "https://example.org/a/b";
        let at = text.find(address).unwrap();
        let whole = undivided(text, std::iter::once(at..at + address.len()), ["Anna Maria Sievers"].into_iter());
        let kept = ["Anna Maria Sievers", "1 000 000", "12,5 %", "3.000", address, "+49 30 123456"];
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let mut divided = 0;
        for unit in Unit::ALL {
            for max in 1..200 {
                let part = |label: &str, range: Range<usize>| format!("{label} {}", &text[range]);
                let fits = |label: &str, range| crate::length::length(&part(label, range), unit) <= max;
                let Some(parts) = split(text, &whole, fits, |part, parts| format!("({part}/{parts})")) else {
                    continue;
                };
                divided += usize::from(parts.len() > 1);
                let mut together = String::new();
                for (label, range) in &parts {
                    let length = crate::length::length(&part(label, range.clone()), unit);
                    assert!(length <= max, "{length} of {max} {unit:?}: {:?}", &text[range.clone()]);
                    together.push_str(&text[range.clone()]);
                }
                assert_eq!(bare(&together), bare(text), "{max} {unit:?}");
                for kept in kept {
                    assert!(parts.iter().any(|(_, range)| text[range.clone()].contains(kept)), "{kept} {max} {unit:?}");
                }
            }
        }
        assert!(divided > 500, "{divided}");
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
    fn sentences_without_spaces_are_cut_like_others() {
        let text = "今天不行。明天也不行，后天再说吧。";
        assert_eq!(parts(text, 20).unwrap(), ["(1/2) 今天不行。", "(2/2) 明天也不行，后天再说吧。"]);
        // No sentence fits, so there are cuts between words, and never before a full stop or a comma.
        for max in 10..16 {
            let parts = parts(text, max).unwrap();
            assert!(
                parts.len() > 2 && parts.iter().all(|part| !part[6..].trim_start().starts_with(['。', '，'])),
                "{parts:?}"
            );
        }
        let thai = "ภาษาไทยเขียนโดยไม่เว้นวรรคระหว่างคำ";
        assert_eq!(parts(thai, 24).unwrap(), ["(1/2) ภาษาไทยเขียนโดยไม่", "(2/2) เว้นวรรคระหว่างคำ"]);
    }

    #[test]
    fn a_mark_upon_a_space_stays_upon_it() {
        let text = "aaaa aaaa \u{301}bbbb bbbb";
        assert_eq!(parts(text, 17).unwrap(), ["(1/3) aaaa", "(2/3) aaaa \u{301}bbbb", "(3/3) bbbb"]);
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
    fn a_paragraph_that_leaves_a_part_less_than_half_full_is_no_place_to_cut() {
        assert_eq!(
            parts("No.\n\nOne two three four. Five six seven eight.", 40).unwrap(),
            ["(1/2) No.\n\nOne two three four.", "(2/2) Five six seven eight."]
        );
    }

    #[test]
    fn nobody_sends_a_hundred_parts() {
        // A word a part, and room for the longest label.
        let words = |count: usize| parts(&"abcdefghij ".repeat(count), "(100/100) abcdefghij".len());
        assert_eq!(words(99).unwrap().len(), 99);
        assert_eq!(words(100), None);
    }

    #[test]
    fn what_is_longer_than_a_name_or_a_number_can_be_cut() {
        let whole = |text: &str, name: &str| undivided(text, std::iter::empty(), std::iter::once(name)).len();
        for sign in ["a", "1"] {
            let [longest, longer] = [60, 61].map(|length| sign.repeat(length));
            assert_eq!([whole(&longest, &longest), whole(&longer, &longer)], [1, 0], "{sign}");
        }
        assert_eq!(whole("a", ""), 0);
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
            &[],
            |label, range| {
                fitted.set(fitted.get() + 1);
                label.len() + 1 + range.len() <= 2000
            },
            |part, parts| format!("({part}/{parts})"),
        );
        assert_eq!(parts.unwrap().len(), 51);
        assert!(fitted.get() < 3000, "a binary search needs some 20 tries a part, this took {}", fitted.get());
    }
}
