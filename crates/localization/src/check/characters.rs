//! Which characters a text has, as far as a check is about them.
//!
//! A tree of texts is large and nearly all of it is in order. So every byte is looked up in a table once, and a check
//! looks at a text only if that text has all the characters without which the check finds nothing. A byte says less
//! than a character, so the check looks again at what the table lets through.
//!
//! Most texts in the Latin alphabet are letters and spaces for a long stretch, and of those sixteen bytes are looked at at
//! once, which takes a quarter of the time.

/// A set of characters, each kind a bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Characters(u32);

/// The first byte of each pair that may be a mistake. The bit above says that a byte can be the second of that pair.
const SPACE: u32 = 1;
const BEHIND_SPACE: u32 = SPACE << 1;
const DOT: u32 = 1 << 2;
const BEHIND_DOT: u32 = DOT << 1;
/// A letter that may be the first byte of another one, as the end of its own two bytes, and what may be the second.
const LEAD: u32 = 1 << 11;
const BEHIND_LEAD: u32 = LEAD << 1;
/// U+200B, U+2028 and U+2029 by their last two bytes, and U+2040 to U+207F by their first two.
const NARROW: u32 = 1 << 13;
const BEHIND_NARROW: u32 = NARROW << 1;
const JOINER: u32 = 1 << 15;
const BEHIND_JOINER: u32 = JOINER << 1;
const SPACING_PAIR: u32 = BEHIND_SPACE | BEHIND_DOT;
const UNSEEN_PAIR: u32 = BEHIND_NARROW | BEHIND_JOINER;
const SECOND_OF_PAIR: u32 = SPACING_PAIR | BEHIND_LEAD | UNSEEN_PAIR;

impl Characters {
    /// A space or a dot with a character behind it that may not belong there.
    pub(super) const SPACING: Self = Self(SPACING_PAIR);
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
    /// A letter that may be a byte of another one, read in a wrong encoding, with what may be the next byte.
    pub(super) const MOJIBAKE: Self = Self(BEHIND_LEAD);
    /// A space, which is between words.
    pub(super) const BLANK: Self = Self(SPACE);
    /// What the syntax of a file or an editor's own signs begin with.
    pub(super) const LEFT_OVER: Self = Self(1 << 17);

    /// An ellipsis: its first byte is that of the marks of direction.
    pub(super) const ELLIPSIS: Self = Self::BIDI;

    /// No character at all.
    pub(super) const NONE: Self = Self(0);

    /// The characters of a text.
    pub(super) fn of(text: &str) -> Self {
        let (mut seen, mut rest) = (Seen::default(), text.as_bytes());
        while let Some((block, next)) = rest.first_chunk().zip(rest.get(1..).and_then(<[u8]>::first_chunk)) {
            if is_plain(block, next) {
                // What stands before the block may make a pair with its first byte.
                seen.look_up(&block[..1]);
                seen.pass_plain();
            } else {
                seen.look_up(block);
            }
            rest = &rest[BLOCK..];
        }
        // What is left is the end of a last block, if the text has one.
        let bytes = text.as_bytes();
        if let Some((last, block)) = bytes.split_last().and_then(|(last, before)| Some((last, before.last_chunk()?)))
            && bytes.last_chunk().is_some_and(|next| is_plain(block, next))
        {
            seen.pass_plain();
            rest = std::slice::from_ref(last);
        }
        seen.look_up(rest);
        seen.characters()
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

/// What has been seen of a text.
#[derive(Default)]
struct Seen {
    all: u32,
    /// The bytes that were the second of a pair.
    pairs: u32,
    /// The last byte, as far as it may be the first of a pair.
    last: u32,
}

impl Seen {
    /// Looks up one byte after the other.
    fn look_up(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let characters = TABLE[usize::from(*byte)];
            self.all |= characters;
            self.pairs |= (self.last << 1) & characters;
            self.last = characters;
        }
    }

    /// Passes by a block that is plain.
    fn pass_plain(&mut self) {
        self.all |= SPACE | LATIN;
        self.last = 0;
    }

    fn characters(&self) -> Characters {
        let pairs = self.pairs & SECOND_OF_PAIR;
        let mut found = self.all & !SECOND_OF_PAIR;
        if pairs != 0 {
            // The check of spacing looks for both kinds of pairs.
            found |= if pairs & SPACING_PAIR == 0 { 0 } else { SPACING_PAIR };
            found |= if pairs & UNSEEN_PAIR == 0 { 0 } else { Characters::INVISIBLE.0 };
            found |= pairs & BEHIND_LEAD;
        }
        Characters(found)
    }
}

/// How many bytes are looked at at once: as many as every processor of the kind can compare.
const BLOCK: usize = 16;

/// Whether a block consists of letters and digits of ASCII and of spaces, commas, hyphens and full stops, and none of these
/// makes a pair with what is `next` to it: the same block, one byte further.
///
/// There is no way out of the loop, so that the compiler makes it one of many bytes.
#[expect(clippy::needless_bitwise_bool, reason = "a lazy operator is a way out")]
fn is_plain(block: &[u8; BLOCK], next: &[u8; BLOCK]) -> bool {
    let mut is_plain = true;
    for (byte, next) in block.iter().zip(next) {
        let is_mark = |byte: u8| matches!(byte, b',' | b'-' | b'.');
        let is_space_twice = (*byte == b' ') & ((*next == b' ') | is_mark(*next));
        let is_pair = is_space_twice | (*byte == b'.') & (*next == b'.');
        is_plain &= (byte.is_ascii_alphanumeric() | (*byte == b' ') | is_mark(*byte)) & !is_pair;
    }
    is_plain
}

const LATIN: u32 = 1 << 9;
const NOT_LATIN: u32 = 1 << 10;

/// What each byte can be a part of.
const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u8;
    loop {
        table[byte as usize] = alone(byte) | in_pair(byte);
        if byte == u8::MAX {
            return table;
        }
        byte += 1;
    }
}

/// What a byte can be a part of, whatever stands beside it.
const fn alone(byte: u8) -> u32 {
    const FRENCH: u32 = Characters::FRENCH.0;
    const QUOTE: u32 = Characters::QUOTE.0;
    const INVISIBLE: u32 = Characters::INVISIBLE.0;
    const LEFT_OVER: u32 = Characters::LEFT_OVER.0;
    match byte {
        b'\n' => 0,
        // Controls; private use, and what is no character. Accents by themselves are U+0300 to U+037F.
        0..b' ' | 0x7F | 0xCC | 0xEE..=0xF4 => INVISIBLE,
        b' ' => SPACE | BEHIND_SPACE,
        b',' | b'-' => BEHIND_SPACE,
        b'.' => DOT | BEHIND_DOT | BEHIND_SPACE,
        b'!' | b':' | b';' | b'?' => FRENCH,
        b'"' | b'\'' => QUOTE,
        b'<' | b'&' => Characters::HTML.0,
        b'=' | b'#' => LEFT_OVER,
        // U+0080 to U+00BF: controls, guillemets, the soft hyphen, the pilcrow.
        0xC2 => QUOTE | FRENCH | INVISIBLE | LEFT_OVER,
        // Punctuation and arrows: U+2000 to U+2FFF.
        0xE2 => QUOTE | Characters::BIDI.0 | LEFT_OVER,
        // The Arabic letter mark, U+061C.
        0xD8 => Characters::BIDI.0,
        b'A'..=b'Z' | b'a'..=b'z' | 0xC3..=0xC9 => LATIN,
        0xCD => INVISIBLE | NOT_LATIN,
        // Greek and Cyrillic: U+0340 to U+053F.
        0xCE..=0xD4 => NOT_LATIN,
        _ => 0,
    }
}

/// Of which pairs a byte can be the first or the second one.
const fn in_pair(byte: u8) -> u32 {
    let mut pairs = 0;
    // The letters from Â to ô end with these; those that stand for the bytes of another letter begin with those.
    if matches!(byte, 0x82..=0xB4) {
        pairs |= LEAD;
    }
    if matches!(byte, 0xC2 | 0xC5 | 0xC6 | 0xCB | 0xE2) {
        pairs |= BEHIND_LEAD;
    }
    if byte == 0x80 {
        pairs |= NARROW;
    }
    if matches!(byte, 0x8B | 0xA8 | 0xA9) {
        pairs |= BEHIND_NARROW;
    }
    if byte == 0xE2 {
        pairs |= JOINER;
    }
    if byte == 0x81 {
        pairs |= BEHIND_JOINER;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::{Characters, DOT, LATIN, SPACE, Seen};

    #[test]
    fn a_block_says_what_its_bytes_say() {
        let signs =
            ["Some words", "that people write", " ", "-", ".", ",", "ö", "\u{a0}", "\u{200b}", "Ã¼", "!", "д", "\""];
        let mut seed = 1_u32;
        for _ in 0..20_000 {
            let mut random = || {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                signs[(seed >> 8) as usize % signs.len()]
            };
            let rare = random();
            let text = (0..30).map(|_| random()).filter(|sign| sign.len() > 3 || *sign == rare).collect::<String>();
            let mut seen = Seen::default();
            seen.look_up(text.as_bytes());
            // Letters, spaces and dots decide nothing by themselves.
            let decisive = |characters: Characters| characters.0 & !(SPACE | LATIN | DOT);
            assert_eq!(decisive(Characters::of(&text)), decisive(seen.characters()), "{text:?}");
        }
    }

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
