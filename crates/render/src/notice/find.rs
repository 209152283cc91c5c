//! Finding a phrase in a text that somebody may have wrapped, quoted or commented out since.
//!
//! Nearly always a phrase is there to the letter, which is the fastest search there is. Only where it is not, the text
//! is read as a person reads it: what nobody sees makes no difference, nor does a line break where lines may break, nor
//! the way in which a program writes an accent, an apostrophe or an address.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use icu_casemap::CaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_locale_core::LanguageIdentifier;
use korb_catalogue::is_unseen;
use memchr::memmem::{self, Finder};
use textwrap::WordSeparator;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_width::UnicodeWidthChar;

use super::decode::percent;

/// A phrase to look for.
#[derive(Debug)]
pub(super) struct Needle {
    /// As it is written.
    text: Finder<'static>,
    /// Its first word, if there are several.
    first_word: Option<Finder<'static>>,
    /// The same as it is compared with what a reader sees.
    seen: Phrase,
    /// The same in one case, by the rules of a language; only for a phrase that counts in any case.
    cased: Option<(LanguageIdentifier, Phrase)>,
    kind: NeedleKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NeedleKind {
    Words,
    Address,
    License,
}

impl Needle {
    /// Words; between them can be any white space. `None` if there are none.
    pub(super) fn words(text: &str) -> Option<Self> {
        Self::new(&text.split_whitespace().collect::<Vec<_>>().join(" "), NeedleKind::Words)
    }

    /// A phrase in upper and lower case as its language has them: as it stands within a sentence, at the beginning of
    /// one, and in a heading.
    pub(super) fn any_case(text: &str, locale: &str) -> Vec<Self> {
        let language = LanguageIdentifier::try_from_str(locale).unwrap_or(LanguageIdentifier::UNKNOWN);
        let cases = CaseMapper::new();
        let text = text.trim();
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        let upper = cases.titlecase_segment_with_only_case_data_to_string(text, &language, options);
        let first = text.chars().next().map_or(0, char::len_utf8);
        let lower = cases.lowercase_to_string(&text[..first], &language) + &text[first..];
        let others = [&*upper, &*lower].into_iter().filter(|other| *other != text).filter_map(Self::words);
        // Where upper and lower case are those of every other language, a text needs to be read only once for all.
        let has_own_cases = matches!(language.language.as_str(), "az" | "el" | "hy" | "lt" | "tr");
        let language = if has_own_cases { language } else { LanguageIdentifier::UNKNOWN };
        let own = Self::words(text).map(|needle| {
            let cased = Phrase::new(&in_one_case(text, &language), NeedleKind::Words);
            Self { cased: Some((language.clone(), cased)), ..needle }
        });
        own.into_iter().chain(others).collect()
    }

    /// An address, by http or https.
    pub(super) fn address(url: &str) -> Option<Self> {
        Self::new(without_scheme(url), NeedleKind::Address)
    }

    /// The address of a license. What follows it may be the deed or the legal code, but no other license such as a
    /// jurisdiction port.
    pub(super) fn license(url: &str) -> Option<Self> {
        Self::new(without_scheme(url).trim_end_matches('/'), NeedleKind::License)
    }

    fn new(text: &str, kind: NeedleKind) -> Option<Self> {
        let seen = match kind {
            NeedleKind::Words => Phrase::new(text, kind),
            NeedleKind::Address | NeedleKind::License => Phrase::new(&percent(text), kind),
        };
        // Nobody would see it.
        if seen.words.text.is_empty() {
            return None;
        }
        let finder = |text: &str| Finder::new(text.as_bytes()).into_owned();
        let first_word = text.split_once(' ').map(|(first, _)| finder(first));
        Some(Self { text: finder(text), first_word, seen, cased: None, kind })
    }

    /// Whether the phrase is somewhere in `text` to the letter.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let length = self.text.needle().len();
        // The phrase consists of whole characters, and so does what is before and after it.
        self.text.find_iter(text.as_bytes()).any(|at| self.stands_alone(&text[..at], &text[at + length..]))
    }

    /// Whether the phrase is somewhere in `text` with any white space between its words. This is how nearly all wrapped
    /// texts have it, and reading them as readers do would take many times as long.
    pub(super) fn is_wrapped_in(&self, text: &str) -> bool {
        let Some(first_word) = &self.first_word else { return false };
        let length = first_word.needle().len();
        // The phrase is text, and its words are separated by spaces.
        let phrase = str::from_utf8(self.text.needle()).unwrap_or_default();
        let mut places = first_word.find_iter(text.as_bytes());
        places.any(|at| {
            let mut rest = &text[at + length..];
            let is_there = phrase.split(' ').skip(1).all(|word| {
                let after = rest.trim_start();
                let is_apart = after.len() < rest.len();
                rest = after.strip_prefix(word).filter(|_| is_apart).unwrap_or_default();
                is_apart && after.starts_with(word)
            });
            is_there && self.stands_alone(&text[..at], rest)
        })
    }

    /// Whether a reader of `text` sees the phrase.
    pub(super) fn is_seen_in(&self, text: &Text<'_>) -> bool {
        if self.kind != NeedleKind::Words {
            return self.is_among(&self.seen, text.addresses());
        }
        self.is_among(&self.seen, text.words())
            || self.seen.has_marks && text.words_with_marks().iter().any(|words| self.is_among(&self.seen, words))
            || self.cased.as_ref().is_some_and(|(language, phrase)| self.is_among(phrase, &text.in_one_case(language)))
    }

    fn is_among(&self, phrase: &Phrase, words: &Words) -> bool {
        let length = phrase.words.text.len();
        phrase.finder.find_iter(words.text.as_bytes()).any(|at| {
            // A line may break behind the scheme of an address.
            let before = if self.kind == NeedleKind::Words { words.before(at) } else { &words.text[..at] };
            phrase.has_its_gaps(words, at) && self.stands_alone(before, words.after(at + length))
        })
    }

    /// Whether a place of the phrase is no part of something else. White space before and after it says so at once.
    fn stands_alone(&self, before: &str, after: &str) -> bool {
        let mut next = after.chars();
        match self.kind {
            NeedleKind::Words => {
                // 3.0 is not 3.0.1, and "adapted" not "unadapted"; in a script without spaces anything can follow.
                let joins = |a: Option<char>, b: Option<char>| {
                    a.is_some_and(|c| c.is_ascii_alphanumeric()) && b.is_some_and(|c| c.is_ascii_alphanumeric())
                };
                let (first, second) = (next.next(), next.next());
                let goes_on = first == Some('.') && second.is_some_and(|c| c.is_ascii_digit());
                let text = &self.seen.words.text;
                let begins_within = joins(before.chars().next_back(), text.chars().next());
                !begins_within && !goes_on && !joins(text.chars().next_back(), first)
            }
            NeedleKind::Address => {
                before.ends_with("://")
                    && !next.next().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/'))
            }
            NeedleKind::License => {
                let rest = after.strip_prefix('/').unwrap_or(after);
                let goes_on = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '/'));
                let is_longer = rest.starts_with('.') && rest[1..].starts_with(|c: char| c.is_ascii_digit());
                before.ends_with("://")
                    && !is_longer
                    && (!goes_on || rest.starts_with("deed") || rest.starts_with("legalcode"))
            }
        }
    }
}

/// A phrase as it is compared with what a reader sees.
#[derive(Debug)]
struct Phrase {
    finder: Finder<'static>,
    words: Words,
    /// Before which of its bytes a line may break.
    breaks: Vec<bool>,
    /// Whether it has a sign that can also be a mark at the beginning of a line.
    has_marks: bool,
}

impl Phrase {
    fn new(text: &str, kind: NeedleKind) -> Self {
        let text: String = text.nfc().collect();
        let mut starts = vec![false; text.len() + '\u{2060}'.len_utf8() + 1];
        if kind == NeedleKind::Words {
            // Where lines of these scripts break is for dictionaries to say. Here they may break anywhere, as between
            // ideographs, which are just as long.
            // Behind a hyphen at its end textwrap would lose the break before that, hence the word joiner.
            let simple = text.replace(is_complex, "\u{4e00}") + "\u{2060}";
            let mut at = 0;
            for word in WordSeparator::UnicodeBreakProperties.find_words(&simple) {
                at += word.len() + word.whitespace.len();
                starts[at] = true;
            }
        }
        let (mut words, mut breaks) = (Words::default(), Vec::new());
        let (mut last, mut may_break) = (None, false);
        for (at, c) in text.char_indices() {
            may_break |= starts[at];
            // An editor breaks behind these, and in a script without spaces anywhere.
            may_break |= last.is_some_and(|last| match kind {
                NeedleKind::Words => ends_line(last) || is_wide(last) || is_wide(c),
                NeedleKind::Address | NeedleKind::License => matches!(last, '-' | '/' | '?' | '&' | '='),
            });
            let before = words.text.len();
            words.take(c, Marks::Kept);
            let taken = words.text.len() - before;
            breaks.extend((0..taken).map(|byte| byte == 0 && may_break));
            may_break &= taken == 0;
            last = Some(c);
        }
        let has_marks = words.text.contains(begins_line);
        Self { finder: Finder::new(words.text.as_bytes()).into_owned(), words, breaks, has_marks }
    }

    /// Whether white space stands where it does in the phrase, or where it makes no difference.
    fn has_its_gaps(&self, found: &Words, at: usize) -> bool {
        let mut last = None;
        self.words.text.char_indices().all(|(index, c)| {
            let (wanted, is_there) = (self.words.gaps[index], found.gaps[at + index]);
            let is_alike = match last {
                None => true,
                Some(_) if wanted == is_there => true,
                Some(last) if wanted => is_spaceless(last) || is_spaceless(c),
                Some(_) => self.breaks[index],
            };
            last = Some(c);
            is_alike
        })
    }
}

/// A text to search, and what of it a reader sees, which is found out when it is first asked for.
#[derive(Debug)]
pub(super) struct Text<'t> {
    content: &'t str,
    words: OnceCell<Words>,
    words_with_marks: OnceCell<[Words; 2]>,
    addresses: OnceCell<Words>,
    in_one_case: RefCell<Vec<(LanguageIdentifier, Rc<Words>)>>,
}

impl<'t> Text<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            content: text,
            words: OnceCell::new(),
            words_with_marks: OnceCell::new(),
            addresses: OnceCell::new(),
            in_one_case: RefCell::default(),
        }
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::read(self.content, Marks::LeftOut))
    }

    /// The same for a phrase that has such signs itself: once with all of them, and once without the first of each line.
    fn words_with_marks(&self) -> &[Words; 2] {
        self.words_with_marks.get_or_init(|| {
            [self.content, &without_first_marks(self.content)].map(|text| Words::read(text, Marks::Kept))
        })
    }

    fn addresses(&self) -> &Words {
        self.addresses.get_or_init(|| Words::read(&percent(self.content), Marks::LeftOut))
    }

    fn in_one_case(&self, language: &LanguageIdentifier) -> Rc<Words> {
        let mut known = self.in_one_case.borrow_mut();
        if let Some((_, words)) = known.iter().find(|(other, _)| other == language) {
            return Rc::clone(words);
        }
        let words = Rc::new(Words::read(&in_one_case(self.content, language), Marks::LeftOut));
        known.push((language.clone(), Rc::clone(&words)));
        words
    }
}

/// A text without white space, which is kept beside it, and without what nobody sees.
#[derive(Debug, Default)]
struct Words {
    text: String,
    /// Whether there is white space before each of its bytes.
    gaps: Vec<bool>,
    gap: Gap,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Gap {
    #[default]
    None,
    Space,
    LineBreak,
}

/// What becomes of the marks that the lines of a comment or a quotation begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marks {
    Kept,
    LeftOut,
}

impl Words {
    fn read(text: &str, marks: Marks) -> Self {
        let mut words =
            Self { text: String::with_capacity(text.len()), gaps: Vec::with_capacity(text.len()), gap: Gap::None };
        let seen = text.chars().filter(|c| !is_unseen(*c));
        if text.is_ascii() || is_nfc_quick(seen.clone()) == IsNormalized::Yes {
            let mut rest = text;
            while let Some(c) = rest.chars().next() {
                words.take(c, marks);
                rest = &rest[c.len_utf8()..];
                // Nearly all of most texts, which a copy is many times faster for.
                let letters = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
                if letters > 0 && words.gap == Gap::None {
                    words.text.push_str(&rest[..letters]);
                    words.gaps.resize(words.text.len(), false);
                    rest = &rest[letters..];
                }
            }
        } else {
            seen.nfc().for_each(|c| words.take(c, marks));
        }
        words
    }

    fn take(&mut self, c: char, marks: Marks) {
        if is_unseen(c) {
            return;
        }
        if c.is_whitespace() || c.is_control() {
            let is_line_break = matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
            if is_line_break || self.gap == Gap::None {
                self.gap = if is_line_break { Gap::LineBreak } else { Gap::Space };
            }
            return;
        }
        if self.gap == Gap::LineBreak && marks == Marks::LeftOut && begins_line(c) {
            return;
        }
        self.text.push(alike(c));
        self.gaps.push(self.gap != Gap::None);
        self.gaps.resize(self.text.len(), false);
        self.gap = Gap::None;
    }

    /// What stands before a place without white space between them, or the end of it.
    fn before(&self, at: usize) -> &str {
        let is_apart = self.gaps.get(at).is_none_or(|gap| *gap);
        let last = self.text[..at].chars().next_back().filter(|_| !is_apart);
        &self.text[at - last.map_or(0, char::len_utf8)..at]
    }

    /// What stands behind a place without white space between them, or the beginning of it.
    fn after(&self, at: usize) -> &str {
        const ENOUGH: usize = 16;
        let room = self.gaps[at..].iter().take(ENOUGH);
        let end = room.clone().position(|gap| *gap).unwrap_or(room.len());
        &self.text[at..self.text.floor_char_boundary(at + end)]
    }
}

pub(super) fn without_scheme(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest)
}

/// A text without the addresses that stand in parentheses behind the words of a link, if it has any.
pub(super) fn without_addresses(text: &str) -> Option<String> {
    let mut out = String::new();
    let (mut rest, mut from) = (text, 0);
    let finder = memmem::Finder::new("://");
    while let Some(at) = finder.find(&rest.as_bytes()[from..]).map(|at| from + at) {
        from = at + 3;
        let scheme = rest[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic());
        let Some(before) = scheme.strip_suffix('(').filter(|_| scheme.len() < at) else { continue };
        let mut depth = 1;
        let end = rest[from..].char_indices().find(|(_, c)| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0 || c.is_whitespace()
        });
        let Some((length, ')')) = end else {
            // Up to here nothing ends one, and no character is looked at twice.
            from = end.map_or(rest.len(), |(length, _)| from + length);
            continue;
        };
        out.push_str(before.trim_end());
        rest = &rest[from + length + 1..];
        from = 0;
    }
    (rest.len() < text.len()).then(|| out + rest)
}

/// A text without the mark that stands at the beginning of its lines, before white space.
fn without_first_marks(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let line = line.trim_start_matches([' ', '\t']);
        let Some(mark) = line.chars().next().filter(|c| begins_line(*c)) else { return line };
        let rest = line.trim_start_matches(mark);
        if rest.starts_with(char::is_whitespace) { rest } else { line }
    });
    lines.collect()
}

/// A text in which upper and lower case are the same. Every language has its own upper case, in which Greek loses its
/// accents and Turkish keeps the dot of its `i`; what is still different after that, such as `ß`, is not by folding.
fn in_one_case(text: &str, language: &LanguageIdentifier) -> String {
    let cases = CaseMapper::new();
    // Unfolded, a letter and its accent can be two characters, of which the first alone has an upper case.
    let composed: Cow<'_, str> =
        if is_nfc_quick(text.chars()) == IsNormalized::Yes { text.into() } else { text.nfc().collect() };
    cases.fold_string(&cases.uppercase_to_string(&composed, language)).into_owned()
}

/// A character for all that readers, and programs that make texts prettier, take for the same.
fn alike(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' => '\'',
        '\u{201c}'..='\u{201f}' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        c => c,
    }
}

/// What the lines of a comment or a quotation begin with.
fn begins_line(c: char) -> bool {
    matches!(c, '#' | '>' | '*' | '/' | ';' | '%' | '|')
}

/// Hyphens and dashes, and signs that join words like one.
fn ends_line(c: char) -> bool {
    matches!(c, '-' | '/' | '|' | '\u{ad}' | '\u{200b}' | '\u{2010}'..='\u{2015}')
}

/// Whether lines can break on either side of a character, whatever stands there: wide characters, and scripts without
/// spaces.
fn is_wide(c: char) -> bool {
    c >= '\u{e00}' && (c.width() == Some(2) || is_spaceless(c))
}

/// Thai, Lao, Tibetan, Burmese, Khmer, and the scripts of Tai languages.
fn is_complex(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19ff}' | '\u{1a20}'..='\u{1aaf}'
        | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}')
}

/// Whether a character is of a script that is written without spaces between words: one of these, Chinese or Japanese
/// with their punctuation, or Yi. Korean has spaces.
fn is_spaceless(c: char) -> bool {
    is_complex(c)
        || matches!(c,
        '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff01}'..='\u{ff9f}' | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}')
}
