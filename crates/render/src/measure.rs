//! How much of a reply there is, and how long it is as its platform counts.

use korb_catalogue::{Platform, Unit};
use korb_localization::Key;

use crate::length::length;

/// How much of a reply is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Detail {
    /// Everything: salutation, opening, answer, closing, link, signature, notice.
    Full,
    /// Salutation, answer, link, signature, and a shorter notice.
    Compact,
    /// The answer and the license.
    Minimal,
}

impl Detail {
    pub(crate) const ALL: [Self; 3] = [Self::Full, Self::Compact, Self::Minimal];

    /// The name that templates know it by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Compact => "compact",
            Self::Minimal => "minimal",
        }
    }

    /// The notice that goes with it.
    pub(crate) fn notice(self) -> Key<'static> {
        match self {
            Self::Full => Key::message("reply-notice"),
            Self::Compact => Key::attribute("reply-notice", "short"),
            Self::Minimal => Key::attribute("reply-notice", "minimal"),
        }
    }
}

/// A length, as the platform counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Measure {
    /// The length.
    pub length: usize,
    /// The greatest length that is allowed, if there is a limit.
    pub limit: Option<usize>,
    /// How both are counted.
    pub unit: Unit,
}

impl Measure {
    /// Measures a text against the limit that it comes nearest to.
    pub fn of(text: &str, platform: &Platform) -> Self {
        Self::by(platform, |unit| length(text, unit))
    }

    /// The same for a text whose length in each unit is given.
    pub(crate) fn by(platform: &Platform, length: impl Fn(Unit) -> usize) -> Self {
        platform
            .limits
            .iter()
            .map(|limit| Self { length: length(limit.unit), limit: Some(limit.max), unit: limit.unit })
            // Cross-multiplied, a/b < c/d is a·d < c·b.
            .reduce(|a, b| if a.length * b.limit.unwrap_or(1) >= b.length * a.limit.unwrap_or(1) { a } else { b })
            .unwrap_or_else(|| {
                let unit = platform.unit();
                Self { length: length(unit), limit: None, unit }
            })
    }

    /// How much longer the text could be, if there is a limit.
    pub fn left(self) -> Option<usize> {
        self.limit.map(|limit| limit.saturating_sub(self.length))
    }

    /// Whether the text keeps every limit of the platform: it is measured against the nearest.
    pub(crate) fn fits(self) -> bool {
        self.limit.is_none_or(|limit| self.length <= limit)
    }
}
