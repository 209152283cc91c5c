//! `INITIAL`: a word as it begins a sentence; and the reverse, a sentence that goes on another.
//!
//! Which capital a letter has is the language's own affair (Turkish `i` is `İ`, Dutch `ij` is `IJ`), so ICU4X decides it.
//! What ICU4X cannot know is which words keep their small letter: names such as `iPhone`, and addresses. Where a name
//! shows it by a capital further on, it is left alone; for all others a platform has an attribute `.name-initial`.

use std::borrow::Cow;
use std::collections::HashMap;

use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_casemap::{CaseMapper, TitlecaseMapper, TitlecaseMapperBorrowed};
use icu_locale_core::LanguageIdentifier;

use crate::tag::LocaleTag;

/// Words that say themselves how they begin a sentence: each with that form.
pub(crate) type Initials = HashMap<String, String>;

/// The end of the name of an attribute that says how another one begins a sentence.
pub(crate) const SUFFIX: &str = "-initial";

/// The name of the function.
pub(crate) const NAME: &str = "INITIAL";

const MAPPER: TitlecaseMapperBorrowed<'static> = TitlecaseMapper::new();

/// A text with a capital first letter, unless the language or the word has none.
pub(crate) fn initial<'t>(text: &'t str, language: &LanguageIdentifier) -> Cow<'t, str> {
    let Some(start) = first_letter(text, language) else { return Cow::Borrowed(text) };
    let (before, rest) = text.split_at(start);
    if keeps_its_letter(rest) {
        return Cow::Borrowed(text);
    }
    let mut options = TitlecaseOptions::default();
    options.leading_adjustment = Some(LeadingAdjustment::None);
    options.trailing_case = Some(TrailingCase::Unchanged);
    let rest = MAPPER.titlecase_segment_to_string(rest, language, options);
    Cow::Owned(format!("{before}{rest}"))
}

/// A sentence as it goes on another one: with a small first letter, as "Thank you!" does in "And thank you!" Abbreviations, names
/// with a capital further on and the English "I" keep theirs. What cannot be known is that a word is a name, or a German noun.
///
/// ```
/// use korb_localization::{LocaleTag, continued};
///
/// assert_eq!(continued("¡Gracias!", &LocaleTag::new("es")?), "¡gracias!");
/// assert_eq!(continued("LinkedIn says so.", &LocaleTag::new("en")?), "LinkedIn says so.");
/// # Ok::<(), korb_localization::InvalidTag>(())
/// ```
pub fn continued<'t>(text: &'t str, locale: &LocaleTag) -> Cow<'t, str> {
    let language = locale.icu().id;
    let Some(start) = first_letter(text, &language) else { return Cow::Borrowed(text) };
    let rest = &text[start..];
    let word = &rest[..rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len())];
    let mut chars = word.chars();
    let Some(letter) = chars.next().filter(|letter| !letter.is_lowercase()) else { return Cow::Borrowed(text) };
    if chars.any(char::is_uppercase) || (locale.language(), word) == ("en", "I") {
        return Cow::Borrowed(text);
    }
    let (before, behind) = (&text[..start], &rest[letter.len_utf8()..]);
    let small = CaseMapper::new().lowercase_to_string(&rest[..letter.len_utf8()], &language);
    Cow::Owned(format!("{before}{small}{behind}"))
}

/// Where the first letter or digit is, behind quotation marks, inverted marks, brackets, markup and isolation marks.
fn first_letter(text: &str, language: &LanguageIdentifier) -> Option<usize> {
    let start = text.find(char::is_alphanumeric)?;
    // `@kim`, `#korb` and `/korb` are written so everywhere. Behind a backslash stands a character of markup.
    if text[..start].ends_with(['@', '#', '/', '\\']) {
        return None;
    }
    // In Dutch and Afrikaans, `’t`, `’s` and `’n` stay small, and the next word gets the capital.
    let mut chars = text[start..].chars();
    if matches!(language.language.as_str(), "nl" | "af")
        && text[..start].ends_with(['’', '\''])
        && matches!((chars.next(), chars.next()), (Some('t' | 's' | 'n'), Some(' ' | '\u{a0}')))
    {
        return text[start + 1..].find(char::is_alphanumeric).map(|next| start + 1 + next);
    }
    Some(start)
}

/// Whether what begins here is an address, or a name that shows by a capital further on that its first letter is small.
fn keeps_its_letter(text: &str) -> bool {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ']' | ')' | '(');
    let token = text.split(is_end).next().unwrap_or_default();
    if token.contains("://") || token.contains('@') {
        return true;
    }
    // An apostrophe or a hyphen ends the word: `d’Annunzio` begins a sentence as `D’Annunzio`.
    let mut word = token.chars().take_while(|c| is_of_word(*c));
    word.next().is_some_and(char::is_lowercase) && word.any(char::is_uppercase)
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_goes_on_with_a_small_letter() {
        for (locale, sentence, expected) in [
            ("de", "Danke für das Angebot!", "danke für das Angebot!"),
            ("de", "Übrigens danke!", "übrigens danke!"),
            ("en", "I like that.", "I like that."),
            ("en", "I’m glad.", "I’m glad."),
            ("en", "In fact", "in fact"),
            ("pl", "I jeszcze", "i jeszcze"),
            ("en", "IT is my trade.", "IT is my trade."),
            ("en", "iPhone users", "iPhone users"),
            ("en", "*Thank you!*", "*thank you!*"),
            ("tr", "İlginiz için", "ilginiz için"),
            ("tr", "Işık", "ışık"),
            ("es", "¡Gracias!", "¡gracias!"),
            ("el", "Ευχαριστώ", "ευχαριστώ"),
            ("fr", "E\u{301}videmment", "e\u{301}videmment"),
            ("ar", "شكرًا", "شكرًا"),
            ("ja", "ありがとう", "ありがとう"),
            ("en", "https://example.org/", "https://example.org/"),
            ("en", "", ""),
        ] {
            assert_eq!(continued(sentence, &LocaleTag::new(locale).unwrap()), expected, "{locale}");
        }
    }

    #[test]
    fn capitals_are_those_of_the_language() {
        for (language, word, capital) in [
            ("de", "das Netzwerk", "Das Netzwerk"),
            ("de", "Netzwerk", "Netzwerk"),
            ("de", "über so viel", "Über so viel"),
            // Only the first letter changes.
            ("en", "the API of X", "The API of X"),
            ("tr", "istek", "İstek"),
            ("tr", "ışık", "Işık"),
            ("az", "istək", "İstək"),
            ("en", "istek", "Istek"),
            ("nl", "ijs", "IJs"),
            ("nl", "’t netwerk", "’t Netwerk"),
            ("af", "’n netwerk", "’n Netwerk"),
            ("en", "ijs", "Ijs"),
            ("el", "άλλο αίτημα", "Άλλο αίτημα"),
            ("el", "αϋπνία", "Αϋπνία"),
            ("hr", "ǆep", "ǅep"),
            ("ka", "მოთხოვნა", "მოთხოვნა"),
            ("ja", "申請", "申請"),
            ("ar", "طلب", "طلب"),
            ("lt", "įrašas", "Įrašas"),
            ("fr", "élan", "Élan"),
            ("fr", "e\u{301}lan", "E\u{301}lan"),
            ("fr", "d’Angleterre", "D’Angleterre"),
            ("fr", "« demande »", "« Demande »"),
            ("es", "¿qué?", "¿Qué?"),
            ("es", "“¡hola!”", "“¡Hola!”"),
            ("de", "\u{2068}„*so*“\u{2069}", "\u{2068}„*So*“\u{2069}"),
            ("de", "[so](https://example.org/)", "[So](https://example.org/)"),
            ("en", "3 requests", "3 requests"),
            ("en", "e-mail", "E-mail"),
            // Names and addresses stay as they are.
            ("en", "iPhone", "iPhone"),
            ("en", "eBay requests", "eBay requests"),
            ("tr", "iPhone", "iPhone"),
            ("en", "“macOS”", "“macOS”"),
            ("ga", "hÉireann", "hÉireann"),
            ("en", "@kim", "@kim"),
            ("en", "kim@example.org", "kim@example.org"),
            ("en", "https://example.org/", "https://example.org/"),
            ("en", "\\#korb", "\\#korb"),
            ("en", "", ""),
            ("en", "…", "…"),
        ] {
            let tag = language.parse().unwrap();
            assert_eq!(initial(word, &tag), capital, "{language}");
        }
    }
}
