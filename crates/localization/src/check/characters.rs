//! Which characters a text has, as far as a check is about them.
//!
//! A tree of texts is large and nearly all of it is in order. So every byte is looked up in a table once, and a check
//! looks at a text only if that text has all the characters without which the check finds nothing. A byte says less
//! than a character, so the check looks again at what the table lets through.

/// A set of characters, each kind a bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Characters(u16);

/// The first byte of each pair that may be a mistake. The bit above says that a byte can be the second of that pair.
const SPACE: u16 = 1;
const BEHIND_SPACE: u16 = SPACE << 1;
const DOT: u16 = 1 << 2;
const BEHIND_DOT: u16 = DOT << 1;
const SECOND_OF_PAIR: u16 = BEHIND_SPACE | BEHIND_DOT;

impl Characters {
    /// A space or a dot with a character behind it that may not belong there.
    pub(super) const SPACING: Self = Self(SECOND_OF_PAIR);
    /// Punctuation that has a space before it in French.
    pub(super) const FRENCH: Self = Self(1 << 4);
    /// Quotation marks and apostrophes.
    pub(super) const QUOTE: Self = Self(1 << 5);
    /// What begins a tag or an entity.
    pub(super) const HTML: Self = Self(1 << 6);
    /// What nobody sees, or only one font can show.
    pub(super) const INVISIBLE: Self = Self(1 << 7);
    /// What changes the direction of a text.
    pub(super) const BIDI: Self = Self(1 << 8);
    /// Letters of the Latin alphabet and of one that looks like it.
    pub(super) const TWO_ALPHABETS: Self = Self(LATIN | NOT_LATIN);

    /// No character at all.
    pub(super) const NONE: Self = Self(0);

    /// The characters of a text.
    pub(super) fn of(text: &str) -> Self {
        let (mut all, mut pairs, mut last) = (0, 0, 0);
        for byte in text.bytes() {
            let characters = TABLE[usize::from(byte)];
            all |= characters;
            pairs |= (last << 1) & characters & SECOND_OF_PAIR;
            last = characters;
        }
        // The check of spacing looks for both kinds of pairs.
        let spacing = if pairs == 0 { 0 } else { SECOND_OF_PAIR };
        Self(all & !SECOND_OF_PAIR | spacing)
    }

    /// The characters of a string literal. What stands in one was written on purpose, except for what nobody sees.
    pub(super) fn of_literal(literal: &str) -> Self {
        let unseen = Self::INVISIBLE.0 | Self::BIDI.0;
        let escapes = if literal.contains('\\') { unseen } else { 0 };
        Self(Self::of(literal).0 & unseen | escapes)
    }

    /// The characters of both sets.
    pub(super) fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether all of `needed` are among them.
    pub(super) fn have(self, needed: Self) -> bool {
        self.0 & needed.0 == needed.0
    }
}

const LATIN: u16 = 1 << 9;
const NOT_LATIN: u16 = 1 << 10;

/// What each byte can be a part of.
const TABLE: [u16; 256] = table();

const fn table() -> [u16; 256] {
    const FRENCH: u16 = Characters::FRENCH.0;
    const QUOTE: u16 = Characters::QUOTE.0;
    const INVISIBLE: u16 = Characters::INVISIBLE.0;
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = match byte {
            b'\n' => 0,
            // Controls; private use, and what is no character.
            0..b' ' | 0x7F | 0xEE..=0xF4 => INVISIBLE,
            b' ' => SPACE | BEHIND_SPACE,
            b',' | b'-' => BEHIND_SPACE,
            b'.' => DOT | BEHIND_DOT | BEHIND_SPACE,
            b'!' | b':' | b';' | b'?' => FRENCH,
            b'"' | b'\'' => QUOTE,
            b'<' | b'&' => Characters::HTML.0,
            // U+0080 to U+00BF: controls, guillemets, the soft hyphen.
            0xC2 => QUOTE | FRENCH | INVISIBLE,
            // Punctuation: U+2000 to U+2FFF.
            0xE2 => QUOTE | Characters::BIDI.0,
            // The Arabic letter mark, U+061C.
            0xD8 => Characters::BIDI.0,
            b'A'..=b'Z' | b'a'..=b'z' | 0xC3..=0xC9 => LATIN,
            // Greek and Cyrillic: U+0340 to U+053F.
            0xCD..=0xD4 => NOT_LATIN,
            _ => 0,
        };
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Characters;

    #[test]
    fn a_clean_text_has_nothing_for_any_check() {
        for text in ["Guten Tag", "Ja, so. Und nun", "1-2", "日本語", "你好", "Größe\nnach der Zeile"] {
            let characters = Characters::of(text);
            for needed in
                [Characters::SPACING, Characters::QUOTE, Characters::INVISIBLE, Characters::BIDI, Characters::HTML]
            {
                assert!(!characters.have(needed), "{text}: {needed:?}");
            }
        }
    }

    #[test]
    fn pairs_count_only_side_by_side() {
        for text in ["a . b", "a  b", "a ,b", "a..b", "a - b"] {
            assert!(Characters::of(text).have(Characters::SPACING), "{text}");
        }
        for text in ["a, b", "a.b.", "a-b", ". ", "a b c"] {
            assert!(!Characters::of(text).have(Characters::SPACING), "{text}");
        }
    }
}
