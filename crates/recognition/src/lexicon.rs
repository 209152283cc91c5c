//! A thesaurus, made for searching: which concepts does a message mention, and where?

use std::ops::Range;

use korb_localization::inline::is_without_spaces;
use serde::{Deserialize, Serialize};

use crate::folded::Folded;

/// The entries of a thesaurus in alphabetical order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lexicon {
    /// What to look for in a folded text, each on a line, with a space where a word has to begin or end.
    lines: String,
    /// The number of the concept of each.
    concepts: Vec<u16>,
    /// Where each line ends, found again when the lexicon is read.
    #[serde(skip)]
    ends: Vec<u32>,
}

/// A mention of a concept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The number of the entry.
    entry: usize,
    pub(crate) concept: u16,
    /// Where in the folded text.
    pub(crate) range: Range<usize>,
}

impl Lexicon {
    /// Each entry with the number of its concept.
    pub(crate) fn new<'a>(entries: impl IntoIterator<Item = (u16, &'a str)>) -> Self {
        let entries = entries.into_iter().filter_map(|(concept, entry)| Some((pattern(entry)?, concept)));
        let mut entries: Vec<_> = entries.collect();
        entries.sort_unstable();
        entries.dedup();
        let lines: Vec<&str> = entries.iter().map(|(entry, _)| &**entry).collect();
        let mut lexicon = Self { lines: lines.join("\n"), concepts: Vec::new(), ends: Vec::new() };
        lexicon.concepts = entries.iter().map(|(_, concept)| *concept).collect();
        lexicon.complete();
        lexicon
    }

    /// Finds the lines again after reading; `false` if the parts do not fit together.
    pub(crate) fn complete(&mut self) -> bool {
        let ends = self.lines.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(place, _)| place);
        let ends = ends.chain((!self.lines.is_empty()).then_some(self.lines.len()));
        self.ends = ends.map(|end| u32::try_from(end).unwrap_or(u32::MAX)).collect();
        self.ends.len() == self.concepts.len() && self.entries().is_sorted()
    }

    /// Those of the entries that the messages mention.
    pub(crate) fn mentioned_in<'m>(&self, messages: impl IntoIterator<Item = &'m str>) -> Self {
        let mut is_mentioned = vec![false; self.ends.len()];
        for message in messages {
            for mention in self.mentions(&Folded::new(message)) {
                is_mentioned[mention.entry] = true;
            }
        }
        let all = self.lines.split('\n').zip(&self.concepts).zip(is_mentioned);
        let (lines, concepts): (Vec<&str>, Vec<u16>) =
            all.filter(|(_, is_mentioned)| *is_mentioned).map(|(entry, _)| entry).unzip();
        let mut lexicon = Self { lines: lines.join("\n"), concepts, ends: Vec::new() };
        lexicon.complete();
        lexicon
    }

    fn entry(&self, number: usize) -> &[u8] {
        let start = if number == 0 { 0 } else { self.ends[number - 1] as usize + 1 };
        &self.lines.as_bytes()[start..self.ends[number] as usize]
    }

    fn entries(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len()).map(|number| self.entry(number))
    }

    /// All mentions, in the order of the text, then the shorter ones first.
    pub(crate) fn mentions(&self, folded: &Folded) -> Vec<Mention> {
        let text = folded.text.as_bytes();
        let mut mentions = Vec::new();
        for start in 0..text.len() {
            self.mentions_from(start, text, start, 0..self.ends.len(), 0, &mut mentions);
        }
        mentions
    }

    /// The mentions that begin at `start`, of the entries in the range, which have `length` bytes in common with the text
    /// before `place`.
    fn mentions_from(
        &self,
        start: usize,
        text: &[u8],
        place: usize,
        mut entries: Range<usize>,
        mut length: usize,
        mentions: &mut Vec<Mention>,
    ) {
        // With each further byte fewer entries are left.
        for (next, &byte) in text.iter().enumerate().skip(place) {
            // Where an entry has any letters, it goes on at the end of the word.
            let open = self.having(b'*', length, entries.clone());
            if !open.is_empty() {
                let end = next + text[next..].iter().position(|byte| *byte == b' ').unwrap_or(text.len() - next);
                self.mentions_from(start, text, end, open, length + 1, mentions);
            }
            entries = self.having(byte, length, entries);
            length += 1;
            // The entries that end here come first.
            while !entries.is_empty() && self.entry(entries.start).len() == length {
                let (entry, range) = (entries.start, trimmed(text, start..next + 1));
                mentions.push(Mention { entry, concept: self.concepts[entry], range });
                entries.start += 1;
            }
            if entries.is_empty() {
                break;
            }
        }
    }

    /// Those among the entries that have this byte at a place.
    fn having(&self, byte: u8, place: usize, entries: Range<usize>) -> Range<usize> {
        let first = self.partition(entries.clone(), |entry| entry[place] < byte);
        first..self.partition(first..entries.end, |entry| entry[place] == byte)
    }

    /// The first number in the range whose entry is not so, where all that are so come first.
    fn partition(&self, range: Range<usize>, is_so: impl Fn(&[u8]) -> bool) -> usize {
        let (mut first, mut end) = (range.start, range.end);
        while first < end {
            let middle = first.midpoint(end);
            if is_so(self.entry(middle)) { first = middle + 1 } else { end = middle }
        }
        first
    }
}

/// The range without the spaces at its ends.
fn trimmed(text: &[u8], range: Range<usize>) -> Range<usize> {
    range.start + usize::from(text[range.start] == b' ')..range.end - usize::from(text[range.end - 1] == b' ')
}

/// What to look for: the folded words, with a space where one ends without a `*`. Scripts without spaces need no `*`.
fn pattern(entry: &str) -> Option<String> {
    let mut pattern = String::new();
    let mut is_open = entry.starts_with('*');
    for word in entry.split_whitespace() {
        let folded = Folded::new(word).text;
        let folded = folded.trim();
        let Some(first) = folded.chars().next() else { continue };
        if pattern.is_empty() {
            pattern.push_str(if is_open || is_without_spaces(first) { "" } else { " " });
        } else {
            pattern.push_str(if is_open { "* " } else { " " });
        }
        pattern.push_str(folded);
        is_open = word.ends_with('*');
    }
    let last = pattern.chars().next_back()?;
    pattern.push_str(if is_open || is_without_spaces(last) { "" } else { " " });
    Some(pattern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_entry_finds() {
        let cases = [
            ("visit*", "Visitors visited a revisit", vec!["Visit", "visit"]),
            ("visit", "Visitors visited a visit, visit!", vec!["visit", "visit"]),
            ("*seminar", "Webseminare, das Web-Seminar, ein Onlineseminar", vec!["Seminar", "seminar"]),
            ("*such*", "besuchen, suchen", vec!["such", "such"]),
            ("look at", "to look, at last look at", vec!["look, at", "look at"]),
            ("don't", "I don’t", vec!["don’t"]),
            ("プロフィール", "私のﾌﾟﾛﾌｨｰﾙを", vec!["ﾌﾟﾛﾌｨｰﾙ"]),
            (
                "schau* vorbei",
                "Schauen Sie vorbei, schauen vorbei, schau vorbei!",
                vec!["schauen vorbei", "schau vorbei"],
            ),
            ("a* b* c", "ab bc c, ac b d", vec!["ab bc c"]),
            ("*", "a", vec![]),
        ];
        for (entry, message, found) in cases {
            let (lexicon, folded) = (Lexicon::new([(7, entry)]), Folded::new(message));
            let mentions = lexicon.mentions(&folded);
            assert!(mentions.iter().all(|mention| mention.concept == 7));
            let words: Vec<_> = mentions.into_iter().map(|mention| &message[folded.origin(mention.range)]).collect();
            assert_eq!(words, found, "{entry}");
        }
    }

    #[test]
    fn entries_that_begin_alike_are_all_found() {
        let lexicon = Lexicon::new([(0, "a"), (1, "a*"), (2, "ab"), (3, "a b"), (4, "a"), (0, "a")]);
        let found: Vec<_> =
            lexicon.mentions(&Folded::new("a b ab")).iter().map(|m| (m.range.start, m.concept)).collect();
        assert_eq!(found, [(1, 1), (1, 0), (1, 4), (1, 3), (5, 1), (5, 2)]);
    }
}
