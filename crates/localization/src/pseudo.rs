//! Pseudo-locales: texts that look foreign and can still be read, for work on the layout before there are translations.
//!
//! `en-XA` has accents, is about 30 % longer and stands in brackets: a font without the accents, a text that is cut off
//! and one that is in no Fluent file are seen at once. `ar-XB` runs from right to left. Their names are those of CLDR.
//!
//! fluent-bundle transforms the texts of a message one by one, and leaves alone what is put into them. So a transformation
//! sees a text without what stands around it, and a link whose address is a variable comes in two pieces: `[so](` and `)`.
//! The crate fluent-pseudo knows no links, and would turn their addresses into others.

use std::borrow::Cow;

use crate::tag::LocaleTag;

/// A way of making a pseudo-locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pseudo {
    /// `en-XA`: accented, longer, in brackets.
    Accented,
    /// `ar-XB`: from right to left.
    Mirrored,
}

impl Pseudo {
    /// The tag of the locale that pseudo-locales are made from; where it has no folder, it is the source locale.
    pub const BASE: &str = "en";

    /// All of them, with their tags.
    pub const ALL: &[(&str, Self)] = &[("en-XA", Self::Accented), ("ar-XB", Self::Mirrored)];

    /// The pseudo-locale that a tag stands for, if it does.
    ///
    /// ```
    /// use korb_localization::{LocaleTag, Pseudo};
    ///
    /// assert_eq!(Pseudo::of(&LocaleTag::new("en-XA")?), Some(Pseudo::Accented));
    /// assert_eq!(Pseudo::of(&LocaleTag::new("en-GB")?), None);
    /// # Ok::<(), korb_localization::InvalidTag>(())
    /// ```
    pub fn of(tag: &LocaleTag) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == tag.as_str()).map(|(_, pseudo)| *pseudo)
    }

    /// The transformation in the form in which fluent-bundle takes it.
    pub(crate) fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Self::Accented => accented,
            Self::Mirrored => mirrored,
        }
    }

    /// Completes the formatted text that begins at `start`.
    pub(crate) fn enclose(self, out: &mut String, start: usize) {
        let text = &out[start..];
        // A text of variables only, such as a bare address, is no text of the locale. A text that only shows another
        // one has its brackets already.
        let has_brackets = text.strip_prefix('⟦').and_then(|text| text.strip_suffix('⟧'));
        let has_brackets = has_brackets.is_some_and(|text| !text.contains(['⟦', '⟧']));
        if self == Self::Accented && text.contains(is_accented) && !has_brackets {
            // An address goes on to the next space, so a bracket must not follow it directly.
            let last = text.rsplit(char::is_whitespace).next();
            let space = if last.is_some_and(|word| word.contains("://") && !word.ends_with(')')) { " " } else { "" };
            out.insert(start, '⟦');
            out.push_str(space);
            out.push('⟧');
        }
    }
}

/// Every letter gets something above, below or through it. Vowels are doubled, which makes English about 30 % longer
/// and every word wider; padding would make only the end wider.
fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 5 / 2);
    for piece in pieces(text) {
        match piece {
            Piece::Untouched(piece) => out.push_str(piece),
            Piece::Text(piece) => {
                for c in piece.chars() {
                    let accented = accent(c);
                    out.push(accented);
                    if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
                        out.push(accented);
                    }
                }
            }
        }
    }
    Cow::Owned(out)
}

/// Lower-case and upper-case letters as Mozilla's pseudo-locale has them: all of them are in common fonts.
const ACCENTED: [&str; 2] = ["ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ", "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"];

fn accent(c: char) -> char {
    let [lower, upper] = ACCENTED;
    let (letters, first) = if c.is_ascii_lowercase() { (lower, 'a') } else { (upper, 'A') };
    if c.is_ascii_alphabetic() { letters.chars().nth(c as usize - first as usize).unwrap_or(c) } else { c }
}

fn is_accented(c: char) -> bool {
    !c.is_ascii() && ACCENTED.iter().any(|letters| letters.contains(c))
}

/// Every word between U+202E (right-to-left override) and U+202C, as ICU and Android do it.
///
/// The override makes a browser lay out Latin letters as it lays out Arabic ones: words run from the right, and so do
/// the letters in them. Letters turned upside down, the other way in use, keep running from the left, so that nothing
/// of a layout for right-to-left scripts would be seen. Digits stay outside, because they run from the left in Arabic,
/// too. U+200F comes first, for places that know no `dir`: they go by the first letter that has a direction.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    let mut is_first = true;
    for piece in pieces(text) {
        let piece = match piece {
            Piece::Untouched(piece) => {
                out.push_str(piece);
                continue;
            }
            Piece::Text(piece) => piece,
        };
        let mut rest = piece;
        while let Some(start) = rest.find(char::is_alphabetic) {
            let word = &rest[start..];
            let end = word.find(|c: char| !c.is_alphabetic() && c != '’').unwrap_or(word.len());
            out.push_str(&rest[..start]);
            out.push_str(if std::mem::take(&mut is_first) { "\u{200f}\u{202e}" } else { "\u{202e}" });
            out.push_str(&word[..end]);
            out.push('\u{202c}');
            rest = &word[end..];
        }
        out.push_str(rest);
    }
    Cow::Owned(out)
}

/// A stretch of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'t> {
    /// Words, spaces and punctuation.
    Text(&'t str),
    /// An address, or a part of one.
    Untouched(&'t str),
}

/// Divides a text into addresses and what stands between them.
fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    // `/more)`: the rest of an address that begins with a variable.
    let goes_on = text.starts_with(['/', '?', '#', '&', '.']);
    let head = text.find(|c: char| c == ')' || c.is_whitespace()).filter(|at| goes_on && text[*at..].starts_with(')'));
    let (head, mut rest) = text.split_at(head.unwrap_or_default());
    let head = (!head.is_empty()).then_some(Piece::Untouched(head));
    head.into_iter().chain(std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let start = address(rest);
        let piece = if start > 0 {
            Piece::Text(&rest[..start])
        } else {
            // The address of a link that goes on with a variable has no end here.
            let end = rest.find(|c: char| c == ')' || c.is_whitespace()).unwrap_or(rest.len());
            Piece::Untouched(&rest[..end])
        };
        let (Piece::Text(taken) | Piece::Untouched(taken)) = piece;
        rest = &rest[taken.len()..];
        Some(piece)
    }))
}

/// Where the next address begins: at the `](` of a link, or at a word with `://` in it; the end if there is none.
fn address(text: &str) -> usize {
    let scheme = text.find("://").map(|at| {
        let before = text[..at].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        before.len()
    });
    [text.find("]("), scheme].into_iter().flatten().min().unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enclosed(pseudo: Pseudo, text: &str) -> String {
        let mut out = pseudo.transform()(text).into_owned();
        pseudo.enclose(&mut out, 0);
        out
    }

    #[test]
    fn accents_reach_letters_only() {
        for (text, pseudo) in [
            ("Share *profiles*?", "⟦Şħȧȧřḗḗ *ƥřǿǿƒīīŀḗḗş*?⟧"),
            (r"3 \\* 4, \[x\], ä", r"⟦3 \\* 4, \[ẋ\], ä⟧"),
            ("[so](https://example.org/so) so", "⟦[şǿǿ](https://example.org/so) şǿǿ⟧"),
            ("so: https://example.org/so", "⟦şǿǿ: https://example.org/so ⟧"),
            ("(https://example.org/so)", "(https://example.org/so)"),
            ("[so](https://example.org/so)", "⟦[şǿǿ](https://example.org/so)⟧"),
            ("3000", "3000"),
            ("", ""),
        ] {
            assert_eq!(enclosed(Pseudo::Accented, text), pseudo);
        }
    }

    #[test]
    fn brackets_stand_once() {
        for (text, enclosed) in [("⟦ẋ⟧", "⟦ẋ⟧"), ("⟦ẋ⟧ ⟦ẋ⟧", "⟦⟦ẋ⟧ ⟦ẋ⟧⟧"), ("⟦ẋ⟧!", "⟦⟦ẋ⟧!⟧")]
        {
            let mut out = text.to_owned();
            Pseudo::Accented.enclose(&mut out, 0);
            assert_eq!(out, enclosed);
        }
    }

    #[test]
    fn a_link_in_pieces_survives() {
        for (text, pseudo) in
            [("a [so](", "ȧȧ [şǿǿ]("), ("/so) or", "/so) ǿǿř"), (") or", ") ǿǿř"), (".so or", ".şǿǿ ǿǿř")]
        {
            assert_eq!(accented(text), pseudo);
        }
    }

    #[test]
    fn mirrored_words_are_each_by_themselves() {
        assert_eq!(
            mirrored("*it’s* 3 [x](https://x.org/)"),
            "*\u{200f}\u{202e}it’s\u{202c}* 3 [\u{202e}x\u{202c}](https://x.org/)"
        );
        assert_eq!(mirrored("3 + 4"), "3 + 4");
    }

    #[test]
    fn every_piece_of_a_text_is_there_once() {
        let joined =
            |text: &str| pieces(text).map(|(Piece::Text(piece) | Piece::Untouched(piece))| piece).collect::<String>();
        for text in ["", "](", "]()", "://", "a://b://c", "/)", "/x y)", ")", "a](b://c)d](e f)", "ä://ö)ü"] {
            assert_eq!(joined(text), text);
        }
    }
}
