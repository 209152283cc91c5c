//! Whether quotation marks are those of the language, and whether they go together.
//!
//! A mark alone says little: “ begins a quotation in English and ends one in German. So marks are paired in order.

use std::cell::LazyCell;

use korb_catalogue::{Code, Diagnostic};

use super::html::Tags;
use super::mojibake;
use super::quotation_marks::QuotationMarks;
use super::text::{Near, Text};
use crate::tag::Direction;

/// How many quotations within each other are kept in mind.
const DEEPEST: usize = 8;

/// The first quotation mark of a text that does not fit.
pub(super) fn wrong_quotes(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    // The bytes of a letter that was read in a wrong encoding look like quotation marks, too.
    let Some((wrong, place)) = first_wrong(text).filter(|_| mojibake::found_in(text).is_none()) else { return };
    let advice = || match &text.view.quotation_marks {
        Some(quotes) => quotes.advice(),
        None => "write the quotation marks of the language".to_owned(),
    };
    let (message, help) = match wrong {
        _ if place == Within::Tag => {
            (format!("{wrong} is no quotation mark within a tag"), "write \" there, as the source does".to_owned())
        }
        _ if place == Within::Quotation => {
            (format!("{wrong} begins a quotation within one that has the same marks"), advice())
        }
        "\"" => ("this is the quotation mark of a typewriter".to_owned(), advice()),
        "'" if place == Within::Source => {
            // Code has such marks, and so have many sources for which nobody minds.
            let help =
                "write ’ for an apostrophe, and the quotation marks of the language; code belongs in `backticks`";
            let fault = Diagnostic::note(Code::WrongQuotes, "this is the apostrophe of a typewriter");
            faults.push(text.fault(fault, wrong, wrong).help(help));
            return;
        }
        "'" => ("this is the apostrophe of a typewriter".to_owned(), "write ’".to_owned()),
        wrong => (format!("the quotation mark {wrong} does not fit here in this language"), advice()),
    };
    faults.push(text.fault(Diagnostic::warning(Code::WrongQuotes, message), wrong, wrong).help(help));
}

/// Where a wrong mark stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Text,
    /// In the source, which nothing is compared with.
    Source,
    Tag,
    Quotation,
}

/// Languages in which an apostrophe is a letter or a part of one: those for which CLDR 48 has U+02BC, U+02BB, U+A78C or ’
/// among the letters (exemplarCharacters), and others whose orthographies have such letters although CLDR does not list
/// them: the Mayan languages (`k'`), Aymara, Swahili and its neighbors (`ng'`), Somali, Oromo and the languages of
/// Polynesia. A language too many only leaves an apostrophe unreported.
const APOSTROPHE_IS_LETTER: &[&str] = &[
    "acr", "agr", "ay", "be", "br", "bss", "cad", "cak", "cho", "cic", "ctu", "fj", "gn", "guz", "ha", "haw", "jgo",
    "kek", "ki", "kln", "lg", "lkt", "luo", "luy", "mam", "mas", "mgo", "mi", "mic", "moh", "mus", "nnh", "nv", "om",
    "qu", "quc", "sm", "so", "sw", "tlh", "to", "ty", "tzh", "tzo", "uk", "uz", "yua",
];

fn first_wrong<'t>(text: &Text<'t>) -> Option<(&'t str, Within)> {
    let quotes = text.view.quotation_marks.as_ref();
    let is_language = |languages: &[&str]| quotes.is_some_and(|quotes| languages.contains(&quotes.language.as_str()));
    // What a variant begins may end outside of it, and the other way around.
    let is_open_ended = text.is_variant || text.has_choice();
    let is_letter = LazyCell::new(|| APOSTROPHE_IS_LETTER.contains(&text.view.tag.language()));
    // The texts of a workspace are written with typographic signs. Elsewhere, the source decides.
    let is_typographic = LazyCell::new(|| text.view.rules.vocabulary().is_some() || text.source_has("’"));
    let is_source = text.view.source.is_none();
    let mut is_code = false;
    let has_code = LazyCell::new(|| text.slices().map(|(_, slice)| slice.matches('`').count()).sum::<usize>() % 2 == 0);
    let mut open = Vec::new();
    let mut tags = Tags::default();
    for (number, slice) in text.slices() {
        for (at, mark) in slice.char_indices().filter(|(_, mark)| is_mark(*mark)) {
            let written = &slice[at..at + mark.len_utf8()];
            // What stands in backticks is code, as long as they go together.
            if mark == '`' {
                is_code = !is_code && *has_code;
                continue;
            }
            if tags.hold(slice, at) {
                if mark.is_ascii() || !slice[..at].ends_with('=') {
                    continue;
                }
                return Some((written, Within::Tag));
            }
            if is_code || matches!(mark, '<' | '>') {
                continue;
            }
            let (before, behind) =
                (text.before((number, slice), at), text.behind((number, slice), at + mark.len_utf8()));
            let is_within_word = before.is(char::is_alphabetic) && behind.is(char::is_alphabetic);
            let wrong = match (mark, quotes) {
                // In Hebrew it marks an abbreviation, elsewhere inches.
                ('"', _) => {
                    let is_inch = open.is_empty() && before.is(|before| before.is_ascii_digit());
                    !(is_inch || is_within_word && is_language(&["he", "yi"]))
                }
                ('\'', _) if is_source && !*is_typographic && !*is_letter => {
                    let rest = &slice[at + 1..];
                    let ends = || {
                        rest.match_indices('\'')
                            .take(DEEPEST)
                            .any(|(at, _)| !rest[at + 1..].starts_with(char::is_alphanumeric))
                    };
                    let begins = before.is_blank() && behind.is(char::is_alphabetic) && ends();
                    if is_within_word || begins {
                        return Some((written, Within::Source));
                    }
                    false
                }
                ('\'', _) => {
                    // A suffix can stand behind a number or a name, too: 98’i, { $platform }’i.
                    let goes_on = before == Near::Shown || before.is(char::is_alphanumeric);
                    goes_on && behind.is(char::is_alphabetic) && *is_typographic && !*is_letter
                }
                (_, None) => false,
                // It may always be an apostrophe, so it is never wrong.
                ('’', Some(quotes)) => {
                    if !is_within_word {
                        close(quotes, &mut open, mark);
                    }
                    false
                }
                ('‘', _) if is_within_word => false,
                (_, Some(quotes)) => {
                    let is_behind_text = !before.is_blank() && !before.is(|before| "([{-–—/".contains(before));
                    let ends =
                        is_behind_text && (behind.is_blank() || behind.is(|behind| behind.is_ascii_punctuation()));
                    if close(quotes, &mut open, mark) {
                        false
                    } else if quotes.opens(mark) && (open.is_empty() || !ends) {
                        // Where text runs from right to left, the marks are written one way or the other.
                        let is_same_level = quotes.alternates()
                            && open.last() == Some(&mark)
                            && text.view.tag.direction() == Direction::Ltr;
                        let begins_paragraph = before == Near::Edge || before.is(|before| before == '\n');
                        if is_same_level && !begins_paragraph {
                            return Some((written, Within::Quotation));
                        }
                        // No text nests deeper, and one that never ends its quotations must not make this slow.
                        if open.len() == DEEPEST {
                            open.remove(0);
                        }
                        open.push(mark);
                        false
                    } else {
                        let begins = before.is_blank() && (behind == Near::Shown || behind.is(char::is_alphanumeric));
                        !(quotes.closes(mark) && is_open_ended && !begins)
                    }
                }
            };
            if wrong {
                return Some((written, Within::Text));
            }
        }
    }
    None
}

/// Ends a quotation with a mark, if one has begun that it can end.
fn close(quotes: &QuotationMarks, open: &mut Vec<char>, mark: char) -> bool {
    let begun = open.iter().rposition(|start| quotes.pairs.contains(&(*start, mark)));
    begun.inspect(|begun| open.truncate(*begun)).is_some()
}

/// Whether a character is a quotation mark, or begins or ends a tag or code in which there may be some.
fn is_mark(mark: char) -> bool {
    matches!(mark, '`' | '"' | '\'' | '<' | '>' | '«' | '»' | '‹' | '›' | '\u{2018}'..='\u{201F}')
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{compared, found, found_in_workspace};

    #[test]
    fn marks_of_the_language() {
        for (tag, text) in [
            ("de", "„so ‚und‘ so“, »so ›und‹ so«, geht’s"),
            ("de-AT", "„so“"),
            ("de-CH", "«so ‹und› so»"),
            ("en", "“so ‘and’ so”, don’t, the dogs’, rock ‘n’ roll"),
            ("en-GB", "‘so “and” so’"),
            ("fr", "«\u{A0}c’est “ça”\u{A0}»"),
            ("pl", "„tak «i» tak”"),
            ("sv", "”så ’och’ så”, »så»"),
            ("da", "»så«, „så“, “så”, ”så”"),
            ("es-MX", "“sí ‘y’ sí”, «sí»"),
            ("pt-BR", "“sim”"),
            ("ru", "«так „и“ так»"),
            ("hu", "„így »és« így”"),
            ("he", "צה\"ל ו”כן”"),
            ("ar", "”نعم“ و«نعم»"),
            ("ja", "「はい」“はい”"),
            ("zh", "“你‘好’”"),
            ("zh-TW", "「你好」"),
            ("uz", "o‘zbek"),
            ("de", "15\" Monitor"),
            ("de", "„{ $n }“, („so“), [„so“](https://x)"),
            ("de", "{ \"\\\"so\\\"\" }"),
            ("de", "„so{ $n ->\n    [a] “ x\n   *[b] und so“\n }"),
            ("de", "<a href=\"{ $x }\" class=\"x\">„so“</a>"),
            // One paragraph of several that are quoted.
            ("en", "“so\n\n    “and so”"),
            // CLDR does not know this language, so only straight marks are wrong.
            ("zz", "«so”"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{tag}: {text}");
        }
    }

    #[test]
    fn marks_of_another_language() {
        for (tag, text, wrong) in [
            ("de", "\"so\"", "\\\""),
            ("zz", "\"so\"", "\\\""),
            ("de", "“so”", "“"),
            ("de", "„so”", "”"),
            ("de", "„Windows 10\"", "\\\""),
            ("de", "«so»", "«"),
            ("de", "so“", "“"),
            ("de", "{ $n ->\n    [a] “so”\n   *[b] x\n }", "“"),
            ("en", "„so“", "„"),
            ("en", "“so“", "“"),
            ("en", "”so”", "”"),
            ("en", "«so»", "«"),
            ("pl", "„so“", "“"),
            ("es", "„so“", "„"),
            ("sv", "„så“", "„"),
        ] {
            assert_eq!(found(tag, text), [format!("warning wrong-quotes {wrong}")], "{tag}: {text}");
        }
    }

    #[test]
    fn an_apostrophe_can_be_a_letter() {
        for (tag, text) in [("cak", "Tik'ak'a jun"), ("uk", "зв'язок"), ("sw", "ng'ombe"), ("br", "c'hoari")] {
            assert_eq!(compared(tag, "Let’s go", text, false), [""; 0], "{tag}");
            assert_eq!(found(tag, text), [""; 0], "{tag}");
        }
    }

    #[test]
    fn typewriter_marks_of_a_source() {
        for text in ["can't", "Use 'quoted' words", "rock 'n' roll"] {
            assert_eq!(found("en", text), ["note wrong-quotes \\'"], "{text}");
        }
        for text in ["`can't` and `\"or\"`", "5'10", "the dogs' food", "'90s"] {
            assert_eq!(found("en", text), [""; 0], "{text}");
        }
    }

    #[test]
    fn marks_within_marks_and_tags() {
        for (tag, text, wrong) in [
            ("de", "„so „und“ so“", "„"),
            ("en", "“so “and” so”", "“"),
            ("de", "<a href=“x”>so</a>", "“"),
            ("de", "<a href=„x“>so</a>", "„"),
        ] {
            assert_eq!(compared("de", "x", "x", false), [""; 0]);
            assert_eq!(found(tag, text), [format!("warning wrong-quotes {wrong}")], "{text}");
        }
        for (tag, text) in [
            ("de", "„so ‚und „noch“ und‘ so“"),
            ("de", "`{ $a }` und „`{ $b }`“"),
            ("en", "“so ‘and “more” and’ so”"),
            ("fr", "«\u{A0}so «\u{A0}so\u{A0}» so\u{A0}»"),
        ] {
            assert_eq!(found(tag, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_apostrophe_of_a_workspace_is_typographic() {
        for text in ["x don't y", "98'i", "{ $groups }'i"] {
            assert_eq!(found_in_workspace(text), ["warning wrong-quotes \\'"], "{text}");
        }
        for text in ["don’t", "'x'", "5' y"] {
            assert_eq!(found_in_workspace(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn the_apostrophe_is_the_sources() {
        assert_eq!(compared("fr", "don’t", "c'est", false), ["warning wrong-quotes \\'"]);
        assert_eq!(compared("fr", "don't", "c'est", false), [""; 0]);
    }
}
