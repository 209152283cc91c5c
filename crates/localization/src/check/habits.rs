//! How a project writes quotation marks, dots and dashes: as a typewriter does, or as its language is printed.
//!
//! Where a source writes "so..." throughout, its translations may, and telling each text of it would tell nobody anything
//! new. A locale that mostly writes the signs of its language is told where it does not.

use super::html::Tags;

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
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut habits = Self::default();
        for text in texts {
            habits.dots.count(text.contains("..."), text.contains('…'));
            habits.dashes.count(text.contains(" - ") || text.contains(" -\n"), text.contains(['–', '—']));
            let has_guillemets = text.contains('«') && text.contains('»');
            let has_other = text.contains(['“', '”', '„', '「', '」']);
            let is_typewriter = text.contains(['"', '\'']) && has_typewriter_quotes(text);
            habits.quotes.count(is_typewriter, has_guillemets || has_other);
            habits.guillemets += usize::from(has_guillemets);
            habits.other_quotes += usize::from(has_other && !has_guillemets);
            habits.apostrophes.count(has_apostrophe(text, '\''), has_apostrophe(text, '’'));
        }
        habits
    }

    /// Whether the texts quote with guillemets throughout, whatever CLDR says of their language.
    pub(super) fn has_guillemets(&self) -> bool {
        self.guillemets >= MANY && self.other_quotes * MAJORITY <= self.guillemets
    }
}

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
    text.char_indices().any(|(at, c)| {
        if tags.hold(text, at) {
            return false;
        }
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        c == '"'
            || c == '\'' && !(is_letter(text[..at].chars().next_back()) && is_letter(text[at + 1..].chars().next()))
    })
}
