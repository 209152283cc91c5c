//! A text as the checks read it: a value, an attribute or a variant of one, with what stands beside each character.
//!
//! The checks of texts say what can be said without understanding a text. None looks at spelling or grammar.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use korb_catalogue::Diagnostic;

use super::characters::Characters;
use super::features::Features;
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::walk::{Part, literal, walk};

/// How many findings one check reports about one text. More would say nothing new, and a text of a million spaces must not
/// produce a million of them.
pub(super) const MAX_IN_TEXT: usize = 20;

/// Visits the texts of a message or term, variant by variant.
pub(super) fn of_entry<'t>(view: &'t View<'t>, file: &'t File<'t>, entry: Entry<'t>, mut visit: impl FnMut(&Text<'t>)) {
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |part, is_variant| {
            visit(&Text { view, file, entry, attribute, pattern: part, whole: pattern, is_variant });
        });
    }
}

/// Visits a pattern and the variants in it, each with whether it is a variant.
pub(super) fn each<'t>(pattern: &'t Pattern<&'t str>, visit: &mut impl FnMut(&'t Pattern<&'t str>, bool)) {
    visit(pattern, false);
    walk(pattern, &mut |part| {
        if let Part::Select { variants, .. } = part {
            for variant in variants {
                visit(&variant.value, true);
            }
        }
    });
}

/// A stretch of text that is read in one go: a value, an attribute, or a variant of one.
pub(super) struct Text<'t> {
    pub(super) view: &'t View<'t>,
    pub(super) file: &'t File<'t>,
    pub(super) entry: Entry<'t>,
    pub(super) attribute: Option<&'t str>,
    pub(super) pattern: &'t Pattern<&'t str>,
    /// The value or attribute that it belongs to.
    pub(super) whole: &'t Pattern<&'t str>,
    /// Whether there may be more of the text before and behind it.
    pub(super) is_variant: bool,
}

/// What stands beside a character.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Near {
    /// Nothing: here the text begins or ends.
    Edge,
    /// Another character.
    Character(char),
    /// A placeable that shows something.
    Shown,
}

impl Near {
    /// The character, if it is known.
    fn character(self) -> Option<char> {
        match self {
            Self::Character(c) => Some(c),
            Self::Edge | Self::Shown => None,
        }
    }

    pub(super) fn is(self, test: impl Fn(char) -> bool) -> bool {
        self.character().is_some_and(test)
    }

    /// Whether the text ends here or has a space, so that no word goes on.
    pub(super) fn is_blank(self) -> bool {
        self == Self::Edge || self.is(char::is_whitespace)
    }
}

/// Follows a text from character to character, and knows which of it stands in backticks: that is code, as long as they go
/// together.
pub(super) struct Backticks {
    is_paired: bool,
    is_inside: bool,
}

impl Backticks {
    /// For a text of these slices.
    pub(super) fn of<'t>(slices: impl Iterator<Item = &'t str>) -> Self {
        let count: usize = slices.map(|slice| slice.matches('`').count()).sum();
        Self { is_paired: count > 0 && count.is_multiple_of(2), is_inside: false }
    }

    /// Whether a character belongs to code. The backticks themselves do.
    pub(super) fn holds(&mut self, c: char) -> bool {
        let was_inside = self.is_inside;
        self.is_inside ^= c == '`' && self.is_paired;
        was_inside || self.is_inside
    }
}

impl<'t> Text<'t> {
    /// What follows the code in this text.
    pub(super) fn code(&self) -> Backticks {
        Backticks::of(self.slices().map(|(_, slice)| slice))
    }

    /// The source of this text.
    pub(super) fn source(&self) -> Option<&'t Features> {
        self.view.source_of(self.file, self.entry)?.get(self.attribute)
    }

    /// Whether the source of this text has `what` in it.
    pub(super) fn source_has(&self, what: &str) -> bool {
        self.source().is_some_and(|source| source.text.contains(what))
    }

    /// Text between placeables and line breaks, each with the number of its element.
    pub(super) fn slices(&self) -> impl Iterator<Item = (usize, &'t str)> {
        self.pattern.elements.iter().enumerate().filter_map(|(number, element)| match element {
            PatternElement::TextElement { value } => Some((number, *value)),
            PatternElement::Placeable { .. } => None,
        })
    }

    /// Whether a part of this text depends on a choice.
    pub(super) fn has_choice(&self) -> bool {
        self.pattern
            .elements
            .iter()
            .any(|element| matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } }))
    }

    /// What stands before a place in one of the slices.
    pub(super) fn before(&self, (number, slice): (usize, &str), at: usize) -> Near {
        match slice[..at].chars().next_back() {
            Some(c) => Near::Character(c),
            None => number.checked_sub(1).map_or(Near::Edge, |number| self.beside(number, |chars| chars.last())),
        }
    }

    /// What stands behind a place in one of the slices.
    pub(super) fn behind(&self, (number, slice): (usize, &str), at: usize) -> Near {
        match slice[at..].chars().next() {
            Some(c) => Near::Character(c),
            None => self.beside(number + 1, |chars| chars.next()),
        }
    }

    /// One character of an element: the last or the first.
    fn beside(&self, number: usize, pick: fn(&mut dyn Iterator<Item = char>) -> Option<char>) -> Near {
        let c = match self.pattern.elements.get(number) {
            None => return Near::Edge,
            Some(PatternElement::TextElement { value }) => pick(&mut value.chars()),
            Some(element) => literal(element).and_then(|literal| pick(&mut unescaped(literal).map(|(_, c)| c))),
        };
        c.map_or(Near::Shown, Near::Character)
    }

    /// Every character that this text shows by itself, each with the slice that it is written as.
    pub(super) fn written(&self) -> impl Iterator<Item = (&'t str, char)> {
        self.pattern.elements.iter().flat_map(|element| {
            let (text, literal) = match element {
                PatternElement::TextElement { value } => (*value, ""),
                PatternElement::Placeable { .. } => ("", literal(element).unwrap_or_default()),
            };
            let characters = text.char_indices().map(move |(at, c)| (&text[at..at + c.len_utf8()], c));
            characters.chain(unescaped(literal))
        })
    }

    /// The characters that decide which checks are worth running.
    pub(super) fn characters(&self) -> Characters {
        self.pattern.elements.iter().fold(Characters::NONE, |characters, element| {
            characters.and(match element {
                PatternElement::TextElement { value } => Characters::of(value),
                PatternElement::Placeable { .. } => literal(element).map_or(Characters::NONE, Characters::of_literal),
            })
        })
    }

    /// Completes a finding that is about a slice of this text.
    pub(super) fn fault(&self, fault: Diagnostic, slice: &str, name: &str) -> Diagnostic {
        about(self.view.at(self.file, fault, slice), self.entry, self.attribute, Some(name))
    }
}

/// The characters that a string literal means, each with how it is written.
fn unescaped(literal: &str) -> impl Iterator<Item = (&str, char)> {
    let mut rest = literal;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (length, c) = escape(rest).unwrap_or((first.len_utf8(), first));
        let (written, after) = rest.split_at(length);
        rest = after;
        Some((written, c))
    })
}

/// The escape that a text begins with: its length, and the character that it stands for.
fn escape(text: &str) -> Option<(usize, char)> {
    let c = text.strip_prefix('\\')?.chars().next()?;
    let length = match c {
        'u' => 6,
        'U' => 8,
        c => return Some((1 + c.len_utf8(), c)),
    };
    let number = u32::from_str_radix(text.get(2..length)?, 16).ok()?;
    // Fluent shows this for a number that no character has.
    Some((length, char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)))
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escapes_are_read_as_fluent_does() {
        let characters: String = unescaped(r#"a\\\"\u00e4\U01F600ö\ud800"#).map(|(_, c)| c).collect();
        assert_eq!(characters, "a\\\"ä😀ö\u{FFFD}");
        let written: String = unescaped(r"a\u00e4ö").map(|(written, _)| written).collect();
        assert_eq!(written, r"a\u00e4ö");
    }
}
