//! `INITIAL`: a word as it begins a sentence.
//!
//! Which capital a letter has is the language's own affair (Turkish `i` is `İ`, Dutch `ij` is `IJ`), so ICU4X decides it.
//! What ICU4X cannot know is which words keep their small letter: names such as `iPhone`, and addresses. Where a name
//! shows it by a capital further on, it is left alone; for all others a platform has an attribute `.name-initial`.

use std::borrow::Cow;
use std::collections::HashMap;

use icu_casemap::options::{LeadingAdjustment, TitlecaseOptions, TrailingCase};
use icu_casemap::{TitlecaseMapper, TitlecaseMapperBorrowed};
use icu_locale_core::LanguageIdentifier;

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
    let is_letter = |c: &char| c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(c);
    let mut word = token.chars().take_while(is_letter);
    word.next().is_some_and(char::is_lowercase) && word.any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

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
