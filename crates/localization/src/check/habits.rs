//! How a project writes quotation marks, dots and dashes: as a typewriter does, or as its language is printed.
//!
//! Where a source writes "so..." throughout, its translations may, and a finding for each of their texts would say nothing
//! new. In a locale that mostly writes the signs of its language, each place where it does not is reported.

use super::html_signs::Tags;

/// How often texts write signs in one way and in the other.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Habit {
    typewriter: usize,
    typographic: usize,
}

impl Habit {
    /// Whether the signs are mostly those of a typewriter.
    pub(super) fn is_of_typewriter(self) -> bool {
        self.typewriter > self.typographic
    }

    /// Whether the signs are clearly more often those of print.
    pub(super) fn is_of_print(self) -> bool {
        self.typographic >= 2 * self.typewriter && self.typographic > self.typewriter
    }

    /// Whether the signs are those of a typewriter throughout, in so many texts that it is no accident.
    pub(super) fn is_always_of_typewriter(self) -> bool {
        self.typewriter >= MANY && self.typographic * MAJORITY <= self.typewriter
    }

    fn count(&mut self, typewriter: bool, typographic: bool) {
        self.typewriter += usize::from(typewriter);
        self.typographic += usize::from(typographic);
    }
}

/// What some texts have the habit of.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Habits {
    pub(super) quotes: Habit,
    pub(super) apostrophes: Habit,
    pub(super) dots: Habit,
    pub(super) dashes: Habit,
    /// How many texts quote with guillemets, and how many with other marks of print.
    guillemets: usize,
    other_quotes: usize,
}

impl Habits {
    pub(super) fn of(texts: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let mut habits = Self::default();
        for text in texts {
            habits.add(text.as_ref());
        }
        habits
    }

    fn add(&mut self, text: &str) {
        // One look at each byte says what is worth looking for; most texts have nothing.
        let seen = text.bytes().fold(0, |seen, byte| seen | SEEN[usize::from(byte)]);
        let has = |signs: u8| seen & signs != 0;
        if !has(DOT | DASH | MARK | PRINTED) {
            return;
        }
        let printed = |signs: &[char]| has(PRINTED) && text.contains(signs);
        self.dots.count(has(DOT) && text.contains("..."), printed(&['…']));
        let is_dash = || text.contains(" - ") || text.contains(" -\n");
        self.dashes.count(has(DASH) && is_dash(), printed(&['–', '—']));
        let has_guillemets = printed(&['«']) && text.contains('»');
        let has_other = printed(&['“', '”', '„', '「', '」']);
        self.quotes.count(has(MARK) && has_typewriter_quotes(text), has_guillemets || has_other);
        self.guillemets += usize::from(has_guillemets);
        self.other_quotes += usize::from(has_other && !has_guillemets);
        self.apostrophes.count(has(MARK) && has_apostrophe(text, '\''), has(PRINTED) && has_apostrophe(text, '’'));
    }

    /// Whether the texts quote with guillemets throughout, whatever CLDR says of their language.
    pub(super) fn has_guillemets(&self) -> bool {
        self.guillemets >= MANY && self.other_quotes * MAJORITY <= self.guillemets
    }
}

const DOT: u8 = 1;
const DASH: u8 = 1 << 1;
const MARK: u8 = 1 << 2;
/// What the signs of print begin with.
const PRINTED: u8 = 1 << 3;

/// What each byte can be a part of.
const SEEN: [u8; 256] = {
    let mut seen = [0; 256];
    seen[b'.' as usize] = DOT;
    seen[b'-' as usize] = DASH;
    seen[b'"' as usize] = MARK;
    seen[b'\'' as usize] = MARK;
    seen[0xC2] = PRINTED;
    seen[0xE2] = PRINTED;
    seen[0xE3] = PRINTED;
    seen
};

/// From how many texts on something is a habit, and how many times as many others there must be.
const MANY: usize = 5;
const MAJORITY: usize = 10;

/// Whether a mark stands within a word of a text.
fn has_apostrophe(text: &str, mark: char) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(mark).any(|(at, _)| {
        is_letter(text[..at].chars().next_back()) && is_letter(text[at + mark.len_utf8()..].chars().next())
    })
}

/// Whether a text quotes with the marks of a typewriter. In a tag they are no quotation marks, and in a word an apostrophe.
pub(super) fn has_typewriter_quotes(text: &str) -> bool {
    let mut tags = Tags::default();
    text.match_indices(['"', '\'', '<', '>']).any(|(at, sign)| {
        if tags.hold(text, at) {
            return false;
        }
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_within_word = || is_letter(text[..at].chars().next_back()) && is_letter(text[at + 1..].chars().next());
        sign == "\"" || sign == "'" && !is_within_word()
    })
}
