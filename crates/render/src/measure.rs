//! How much of a reply there is, and how long it is as its platform counts.

use korb_catalogue::{Markup, Platform, Unit};
use korb_localization::Key;

use crate::length::length;
use crate::scan;

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

/// How long a message can be at most when it has been written in a markup; `None` if that takes more than counting.
fn at_most(message: &str, markup: Markup, unit: Unit) -> Option<usize> {
    /// How many bytes there can be for one sign beside itself: `*` becomes `[/b]`, and some signs get a character behind them
    /// that nobody sees.
    const FOR_A_SIGN: usize = 8;
    // These markups write nothing for a letter but the letter, and these units count no more than bytes. The others write an
    // address twice, or count it as longer than it is.
    let is_easy = !matches!(markup, Markup::Html | Markup::TelegramHtml | Markup::SlackMrkdwn);
    let is_counted = matches!(unit, Unit::CodePoints | Unit::Utf16 | Unit::Utf8Bytes | Unit::Graphemes);
    (is_easy && is_counted).then(|| message.len() + FOR_A_SIGN * scan::count(message, is_sign))
}

/// Whether a byte is neither part of a letter nor a digit nor a space.
#[expect(clippy::needless_bitwise_bool, reason = "the compiler looks at many bytes at once only without branches")]
fn is_sign(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    byte.is_ascii() & !is_letter & !is_digit & (byte != b' ')
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

    /// Whether a message is so short that it fits a platform in a markup, which then need not be written and counted to know
    /// that.
    pub(crate) fn is_sure_to_fit(message: &str, markup: Markup, platform: &Platform) -> bool {
        // The signs are counted only where they matter.
        platform.limits.iter().all(|limit| {
            message.len() <= limit.max && at_most(message, markup, limit.unit).is_some_and(|most| most <= limit.max)
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

#[cfg(test)]
mod tests {
    use korb_catalogue::{Autolinks, Markup};

    use super::*;
    use crate::markup::{Target, composed_to_text};

    /// What markups treat in ways of their own, each as often as the others.
    const PIECES: [&str; 32] = [
        "*",
        "**",
        "_",
        "__",
        "~",
        "`",
        "[",
        "](",
        ")",
        "\\",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "#",
        "- ",
        "1. ",
        "\n",
        "\n\n",
        "@kim",
        "https://example.org/a_b",
        "[word](https://example.org/)",
        "xing.com",
        "word",
        " ",
        "ä",
        "日本",
        "👋🏽",
        ".",
        ":",
        "|",
    ];

    #[test]
    fn no_markup_makes_more_of_a_message_than_is_expected() {
        let mut random = 1_u64;
        let mut next = |below: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            usize::try_from(random % below as u64).expect("a small number")
        };
        let mut compared = 0;
        for _ in 0..3000 {
            let count = 1 + next(12);
            let message = (0..count).map(|_| PIECES[next(PIECES.len())]).collect::<Vec<_>>().concat();
            for markup in Markup::ALL {
                for (autolinks, is_shown) in [(Autolinks::NONE, true), (Autolinks::ALL, false)] {
                    let target = Target { markup, autolinks, license_url: None, is_shown };
                    let written = composed_to_text(&message, target);
                    for unit in Unit::ALL {
                        let Some(most) = at_most(&message, markup, unit) else { continue };
                        compared += 1;
                        assert!(length(&written, unit) <= most, "{message:?} in {markup:?} and {unit:?}: {written:?}");
                    }
                }
            }
        }
        assert!(compared > 100_000, "{compared}");
    }
}
