//! The text itself: what can be said about it without understanding it.
//!
//! A tree of texts is large and nearly all of it is in order, so every byte is looked at once, in a table, and a check
//! looks at a text only if the text has what that check is about. Spelling and grammar are nobody's business here.

mod html;
mod invisible;
mod markup;
mod quotes;
mod script;
mod spacing;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use korb_catalogue::{Code, Diagnostic};

pub(super) use markup::{Markup, mismatch as markup_mismatch};
pub(super) use quotes::Quotes;

use super::features::Features;
use super::{Check, Entry, File, about};
use crate::walk::{Part, walk};

/// A check that looks at one stretch of text.
type TextCheck = fn(&Text<'_>, &mut Vec<Diagnostic>);

/// The checks, each with the signs that a text must have, all of them, for the check to find anything.
const CHECKS: &[(u16, TextCheck)] = &[
    (signs::HTML, html::html_in_message),
    (signs::QUOTE, quotes::wrong_quotes),
    (signs::SPACING, spacing::spacing),
    (signs::FRENCH, spacing::french),
    (signs::INVISIBLE, invisible::control_character),
    (signs::BIDI, invisible::bidi_control),
    (signs::LATIN | signs::NOT_LATIN, script::mixed_script),
];

/// How much one check reports about one stretch of text: more tells nothing new, and a text of a million spaces shall
/// not become a million findings.
const MOST: usize = 20;

/// What stands in a message or term, variant by variant.
pub(super) fn all(check: &Check<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |pattern, is_variant| {
            let text = Text { check, file, entry, attribute, pattern, is_variant };
            let signs = text.signs();
            for (needed, check) in CHECKS {
                if signs & needed == *needed {
                    check(&text, faults);
                }
            }
        });
    }
}

/// A translation that is the same as its source.
///
/// A variant of a language shares most of its texts with it, and a term is mostly a name.
pub(super) fn untranslated(check: &Check<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(tree) = check.source else { return };
    if entry.is_term || check.tag.same_language(&tree.tag) {
        return;
    }
    let Some(source) = check.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(slice) = source.get(attribute).and_then(|source| same_words(pattern, &source.text)) else { continue };
        let message = format!("this text is the same as in the source `{}`", tree.tag);
        let fault = file.at(check, Diagnostic::warning(Code::Untranslated, message), slice);
        let help = "translate it, or remove it: until then the source's text is shown anyway";
        faults.push(about(fault, entry, attribute, None).help(help));
    }
}

/// The beginning of a text, if it is the same as `source` and consists of words.
fn same_words<'t>(pattern: &'t Pattern<&'t str>, source: &str) -> Option<&'t str> {
    let mut rest = Some(source);
    let mut first = None;
    walk(pattern, &mut |part| {
        if let Part::Text(slice) = part {
            rest = rest.and_then(|rest| rest.strip_prefix(slice));
            first = first.or_else(|| Some(slice.trim()).filter(|slice| slice.contains(char::is_alphabetic)));
        }
    });
    if rest != Some("") {
        return None;
    }
    // One word may be a name or be the same in both languages, "Newsletter" for instance.
    let mut has_words = false;
    each(pattern, &mut |pattern, _| {
        let slices = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        has_words |= slices.flat_map(str::split_whitespace).filter(|word| is_word(word)).take(2).count() == 2;
    });
    first.filter(|_| has_words)
}

fn is_word(word: &str) -> bool {
    let is_address = word.contains("://") || word.contains('@');
    !is_address && word.chars().filter(|c| c.is_alphabetic()).take(2).count() == 2
}

/// Visits a pattern and the variants in it, each with whether it is a variant.
fn each<'t>(pattern: &'t Pattern<&'t str>, visit: &mut impl FnMut(&'t Pattern<&'t str>, bool)) {
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
struct Text<'t> {
    check: &'t Check<'t>,
    file: &'t File<'t>,
    entry: Entry<'t>,
    attribute: Option<&'t str>,
    pattern: &'t Pattern<&'t str>,
    /// Whether there may be more of the text before and behind it.
    is_variant: bool,
}

/// What stands beside a sign.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Near {
    /// Nothing: here the text begins or ends.
    Edge,
    /// Another sign.
    Sign(char),
    /// A placeable that shows something.
    Shown,
}

impl Near {
    /// The sign beside, if it is known.
    fn sign(self) -> Option<char> {
        match self {
            Self::Sign(sign) => Some(sign),
            Self::Edge | Self::Shown => None,
        }
    }

    fn is(self, test: impl Fn(char) -> bool) -> bool {
        self.sign().is_some_and(test)
    }

    /// Whether a word, or something else that belongs together, does not go on here.
    fn is_blank(self) -> bool {
        self == Self::Edge || self.is(char::is_whitespace)
    }
}

impl<'t> Text<'t> {
    /// The source of this text.
    fn source(&self) -> Option<&'t Features> {
        self.check.source_of(self.file, self.entry)?.get(self.attribute)
    }

    /// Whether the source of this text has something, too.
    fn source_has(&self, what: &str) -> bool {
        self.source().is_some_and(|source| source.text.contains(what))
    }

    /// Text between placeables and line breaks, each with the number of its element.
    fn slices(&self) -> impl Iterator<Item = (usize, &'t str)> {
        self.pattern.elements.iter().enumerate().filter_map(|(number, element)| match element {
            PatternElement::TextElement { value } => Some((number, *value)),
            PatternElement::Placeable { .. } => None,
        })
    }

    /// Whether a part of this text depends on a choice.
    fn has_choice(&self) -> bool {
        self.pattern
            .elements
            .iter()
            .any(|element| matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } }))
    }

    /// What stands before a place in one of the slices.
    fn before(&self, (number, slice): (usize, &str), at: usize) -> Near {
        match slice[..at].chars().next_back() {
            Some(sign) => Near::Sign(sign),
            None => number.checked_sub(1).map_or(Near::Edge, |number| self.beside(number, |signs| signs.last())),
        }
    }

    /// What stands behind a place in one of the slices.
    fn behind(&self, (number, slice): (usize, &str), at: usize) -> Near {
        match slice[at..].chars().next() {
            Some(sign) => Near::Sign(sign),
            None => self.beside(number + 1, |signs| signs.next()),
        }
    }

    /// One sign of an element: the last or the first.
    fn beside(&self, number: usize, pick: fn(&mut dyn Iterator<Item = char>) -> Option<char>) -> Near {
        let sign = match self.pattern.elements.get(number) {
            None => return Near::Edge,
            Some(PatternElement::TextElement { value }) => pick(&mut value.chars()),
            Some(element) => literal(element).and_then(|literal| pick(&mut unescaped(literal).map(|(_, sign)| sign))),
        };
        sign.map_or(Near::Shown, Near::Sign)
    }

    /// Every sign that this text shows by itself, each with the slice that it is written as.
    fn written(&self) -> impl Iterator<Item = (&'t str, char)> {
        self.pattern.elements.iter().flat_map(|element| {
            let (text, literal) = match element {
                PatternElement::TextElement { value } => (*value, ""),
                PatternElement::Placeable { .. } => ("", literal(element).unwrap_or_default()),
            };
            let signs = text.char_indices().map(move |(at, sign)| (&text[at..at + sign.len_utf8()], sign));
            signs.chain(unescaped(literal))
        })
    }

    /// The signs that decide which checks are worth running.
    fn signs(&self) -> u16 {
        self.pattern.elements.iter().fold(0, |all, element| match element {
            PatternElement::TextElement { value } => all | signs::of(value),
            PatternElement::Placeable { .. } => all | literal(element).map_or(0, signs::of_literal),
        })
    }

    /// Completes a finding that is about a slice of this text.
    fn fault(&self, fault: Diagnostic, slice: &str, name: &str) -> Diagnostic {
        about(self.file.at(self.check, fault, slice), self.entry, self.attribute, Some(name))
    }
}

/// The string literal that a placeable is, without its quotation marks.
fn literal<'t>(element: &'t PatternElement<&'t str>) -> Option<&'t str> {
    match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }), ..
        } => Some(value),
        _ => None,
    }
}

/// The signs that a string literal means, each with how it is written.
fn unescaped(literal: &str) -> impl Iterator<Item = (&str, char)> {
    let mut rest = literal;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (length, sign) = escape(rest).unwrap_or((first.len_utf8(), first));
        let (written, after) = rest.split_at(length);
        rest = after;
        Some((written, sign))
    })
}

/// The escape that a text begins with: its length, and the sign that it stands for.
fn escape(text: &str) -> Option<(usize, char)> {
    let sign = text.strip_prefix('\\')?.chars().next()?;
    let length = match sign {
        'u' => 6,
        'U' => 8,
        sign => return Some((1 + sign.len_utf8(), sign)),
    };
    let number = u32::from_str_radix(text.get(2..length)?, 16).ok()?;
    // This is what Fluent makes of a number that no character has.
    Some((length, char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)))
}

/// What the bytes of a text say about the signs in it.
mod signs {
    /// A space, which makes the following byte suspicious if it is [`BEHIND_SPACE`]: the next bit.
    const SPACE: u16 = 1;
    const BEHIND_SPACE: u16 = SPACE << 1;
    /// A dot, with the same for a dot that follows.
    const DOT: u16 = 1 << 2;
    const SECOND_DOT: u16 = DOT << 1;
    /// A sign that may not belong where it is, going by the one before it.
    pub(super) const SPACING: u16 = BEHIND_SPACE | SECOND_DOT;
    pub(super) const FRENCH: u16 = 1 << 4;
    pub(super) const QUOTE: u16 = 1 << 5;
    pub(super) const HTML: u16 = 1 << 6;
    pub(super) const INVISIBLE: u16 = 1 << 7;
    pub(super) const BIDI: u16 = 1 << 8;
    pub(super) const LATIN: u16 = 1 << 9;
    pub(super) const NOT_LATIN: u16 = 1 << 10;

    /// What each byte can be a part of.
    const TABLE: [u16; 256] = table();

    pub(super) fn of(text: &str) -> u16 {
        let (mut all, mut suspicious, mut last) = (0, 0, 0);
        for byte in text.bytes() {
            let signs = TABLE[usize::from(byte)];
            all |= signs;
            suspicious |= (last << 1) & signs;
            last = signs;
        }
        // Either kind of suspicion will do.
        let spacing = if suspicious & SPACING == 0 { 0 } else { SPACING };
        all & !SPACING | spacing
    }

    /// What stands in a literal was written on purpose, except for what nobody sees.
    pub(super) fn of_literal(literal: &str) -> u16 {
        let escapes = if literal.contains('\\') { INVISIBLE | BIDI } else { 0 };
        of(literal) & (INVISIBLE | BIDI) | escapes
    }

    const fn table() -> [u16; 256] {
        let mut table = [0; 256];
        let mut byte = 0_u8;
        loop {
            table[byte as usize] = match byte {
                b'\n' => 0,
                // Controls; private use, and what is no character.
                0..b' ' | 0x7F | 0xEE..=0xF4 => INVISIBLE,
                b' ' => SPACE | BEHIND_SPACE,
                b',' | b'-' => BEHIND_SPACE,
                b'.' => DOT | SECOND_DOT | BEHIND_SPACE,
                b'!' | b':' | b';' | b'?' => FRENCH,
                b'"' | b'\'' => QUOTE,
                b'<' | b'&' => HTML,
                // U+0080 to U+00BF: controls, guillemets, the soft hyphen.
                0xC2 => QUOTE | FRENCH | INVISIBLE,
                // Punctuation: U+2000 to U+2FFF.
                0xE2 => QUOTE | BIDI,
                // The Arabic letter mark, U+061C.
                0xD8 => BIDI,
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
}

#[cfg(test)]
mod tests {
    use korb_catalogue::SourceFile;

    use super::*;
    use crate::LocaleTag;
    use crate::Resource;
    use crate::check::{Rules, Source, TreeFile};

    fn tree(text: &str) -> Vec<TreeFile> {
        vec![TreeFile { relative: "a.ftl".to_owned(), resource: Some(Resource::read(&SourceFile::new("a.ftl", text))) }]
    }

    /// Severity, code and slice of each finding.
    fn tell(faults: &[Diagnostic]) -> Vec<String> {
        let tell = |fault: &Diagnostic| {
            let place = fault.place.as_ref().unwrap();
            let slice = place.file.text()[place.span.clone()].escape_debug();
            format!("{} {} {slice}", fault.severity.as_str(), fault.code)
        };
        faults.iter().map(tell).collect()
    }

    /// What is found in a text by itself, in a tree of somebody else's.
    pub(super) fn found(tag: &str, text: &str) -> Vec<String> {
        tell(&Source::analyze(LocaleTag::new(tag).unwrap(), &tree(&format!("a = {text}\n")), Rules::default()).1)
    }

    /// What is found in the translation of an English text.
    pub(super) fn compared(tag: &str, source: &str, text: &str, markup: bool) -> Vec<String> {
        let rules = Rules { markup, ..Rules::default() };
        let english = LocaleTag::new("en").unwrap();
        let (source, _) = Source::analyze(english, &tree(&format!("a = {source}\n")), rules);
        tell(&source.check(&LocaleTag::new(tag).unwrap(), &tree(&format!("a = {text}\n"))))
    }

    #[test]
    fn what_was_not_translated() {
        let same = |tag, text| compared(tag, text, text, false);
        assert_eq!(same("de", "Add { $n } contact"), ["warning untranslated Add"]);
        assert_eq!(
            same("de", "{ $n ->\n    [one] A contact\n   *[other] Many contacts\n }"),
            ["warning untranslated A contact"]
        );
        for text in
            ["Newsletter", "{ $n } / { $m }", "XING", "Firefox 3.0", "https://example.org/ info@example.org", "a b"]
        {
            assert_eq!(same("de", text), [""; 0], "{text}");
        }
        let variants = "{ $n ->\n    [one] Newsletter\n   *[other] Newsletters\n }";
        assert_eq!(same("de", variants), [""; 0]);
        assert_eq!(same("en-GB", "Add a contact"), [""; 0]);
        assert_eq!(compared("de", "Add a contact", "Add a contract", false), [""; 0]);
        assert_eq!(compared("de", "Add a contact", "Add a contact now", false), [""; 0]);
    }

    #[test]
    fn a_clean_text_wakes_no_check() {
        let of = |text: &str| signs::of(text) & !signs::LATIN;
        for text in ["Guten Tag", "Ja, so. Und nun", "1-2", "日本語", "你好", "Größe\nnach der Zeile", "a . b"] {
            let suspicious = text == "a . b";
            assert_eq!(of(text) & signs::SPACING == signs::SPACING, suspicious, "{text}");
            assert_eq!(of(text) & (signs::QUOTE | signs::INVISIBLE | signs::BIDI | signs::HTML), 0, "{text}");
        }
    }

    #[test]
    fn a_hostile_text_takes_no_time() {
        for sign in [
            "\t",
            " ,",
            "  x",
            "...",
            " - ",
            "'a",
            "“",
            "« ",
            "» ”",
            ";",
            "<b",
            "<b =",
            "&",
            "\u{2066}",
            "\u{200E}",
            "a\u{430} ",
        ] {
            for text in [sign.repeat(30_000), format!("{{ $n ->\n   *[x] {}\n }}", sign.repeat(30_000))] {
                assert!(found("fr", &text).len() <= 3 * MOST, "{sign:?}");
            }
        }
    }

    #[test]
    fn escapes_are_read_as_fluent_does() {
        let signs: String = unescaped(r#"a\\\"\u00e4\U01F600ö\ud800"#).map(|(_, sign)| sign).collect();
        assert_eq!(signs, "a\\\"ä😀ö\u{FFFD}");
        let written: String = unescaped(r"a\u00e4ö").map(|(written, _)| written).collect();
        assert_eq!(written, r"a\u00e4ö");
    }
}
