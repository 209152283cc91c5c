//! What a message consists of beside plain text, as far as a check is about it.
//!
//! Most messages of a tree are plain texts, of which most checks have nothing to say. A check runs only if the message or its
//! source has what the check is about; as with `characters.rs`, it looks again at what is let through.

use fluent_syntax::ast::{Pattern, PatternElement};

use crate::entry::Entry;
use crate::walk::{Part, walk};

/// A set of things that a message can have, each a bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Traits(u8);

impl Traits {
    /// Nothing but a text.
    pub(super) const NONE: Self = Self(0);
    /// At least one attribute.
    pub(super) const ATTRIBUTES: Self = Self(1);
    /// A placeable, in any of its texts.
    pub(super) const PLACEABLE: Self = Self(1 << 1);
    /// A choice, in any of its texts.
    pub(super) const CHOICE: Self = Self(1 << 2);

    /// A reference to a message or term, in any of its texts.
    pub(super) const REFERENCE: Self = Self(1 << 3);

    /// Each set that there can be, in the order of their numbers.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..1 << 4).map(Self)
    }

    /// The number of a set.
    pub(super) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// What a message or term has.
    pub(super) fn of(entry: Entry<'_>) -> Self {
        let attributes = if entry.attributes.is_empty() { Self::NONE } else { Self::ATTRIBUTES };
        entry.patterns().fold(attributes, |traits, (_, pattern)| traits.and(Self::of_text(pattern)))
    }

    fn of_text(pattern: &Pattern<&str>) -> Self {
        let is_placeable = |element: &PatternElement<&str>| matches!(element, PatternElement::Placeable { .. });
        if !pattern.elements.iter().any(is_placeable) {
            return Self::NONE;
        }
        let mut traits = Self::PLACEABLE;
        walk(pattern, &mut |part| {
            traits = traits.and(match part {
                Part::Select { .. } => Self::CHOICE,
                Part::Message { .. } | Part::Term { .. } => Self::REFERENCE,
                _ => Self::NONE,
            });
        });
        traits
    }

    /// What is in either set.
    pub(super) fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether all of `needed` is there.
    pub(super) fn have(self, needed: Self) -> bool {
        self.0 & needed.0 == needed.0
    }
}
