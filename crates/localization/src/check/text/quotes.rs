//! Quotation marks: whether they are those of the language, and whether they go together.
//!
//! A mark alone says little: “ begins a quotation in English and ends one in German. So marks are paired in order.

use std::cell::LazyCell;

use korb_catalogue::{Code, Diagnostic};

use super::html::Tags;
use super::{Near, Text};
use crate::LocaleTag;
use crate::check::delimiters::DELIMITERS;

/// Pairs that are in good use beside those of CLDR, which has only two for each language: what typographers and the
/// languages' own academies accept, as Wikipedia's overview of quotation marks collects it (2026-11).
const MORE: &[(&str, &[&str])] = &[
    // Books in German and its neighbors turn the guillemets inwards.
    ("»«", &["bs", "cs", "da", "de", "dsb", "eo", "et", "hr", "hsb", "hu", "is", "nds", "pl", "sk", "sl", "sr", "sv"]),
    ("›‹", &["cs", "da", "de", "dsb", "hr", "hsb", "hu", "nds", "sk", "sl"]),
    // Switzerland has them the other way around, and so has Liechtenstein.
    ("«»", &["de-CH", "de-LI", "gsw", "it", "lb", "rm"]),
    ("‹›", &["de-CH", "de-LI", "fr", "gsw", "it", "lb", "rm"]),
    // The academies of the Romance languages prefer guillemets, the press writes the English marks.
    ("«»", &["an", "ast", "ca", "co", "es", "gl", "ia", "lmo", "oc", "pt", "scn", "vec", "wa"]),
    ("“”", &["an", "ast", "ca", "co", "fr", "gl", "it", "lmo", "oc", "pms", "rm", "scn", "vec", "wa"]),
    ("‘’", &["ast", "br", "ca", "eu", "fr", "it", "oc", "pt", "rm", "sc"]),
    // Northern Europe.
    ("””", &["da", "fi", "nb", "nn", "no", "se", "sv"]),
    ("»»", &["fi", "sv"]),
    ("„“", &["da", "fo", "lv", "nb", "nn", "no"]),
    ("„”", &["et", "fi", "lt", "lv", "nb", "nn", "no"]),
    ("«»", &["da", "et", "fo", "lt", "lv"]),
    ("“”", &["et", "lt", "nb", "nn", "no", "sv"]),
    // Eastern and southern Europe.
    ("„”", &["be", "bs", "eo", "he", "hr", "hu", "mk", "sq", "sr", "uk", "yi"]),
    ("„“", &["be", "bs", "eo", "hy", "kk", "sq", "sr", "yi"]),
    ("‚’", &["af", "bs", "hr", "hu", "nl", "pl", "ro", "sr"]),
    ("‚‘", &["bg", "lt", "mk"]),
    ("‘’", &["el", "hr", "hy", "pl", "sq"]),
    ("“”", &["be", "bg", "el", "hr", "hy", "ka", "mk", "pl", "ro", "ru", "sl", "sq", "sr", "uk"]),
    ("«»", &["az", "bg", "el", "eo", "hu", "hy", "ka", "mk", "mn", "sq", "sr", "tg", "tr", "tt", "uz", "vi"]),
    // The Dutch have given up the low mark, but not everybody.
    ("“”", &["fy", "nl"]),
    ("„”", &["af", "fy", "nl"]),
    // In scripts that run from right to left, programs show “ and ” one way or the other.
    ("“”", &["ar", "az-Arab", "ckb", "fa", "he", "ms-Arab", "ps", "sd", "syr", "ug", "ur", "yi"]),
    ("‘’", &["ar", "fa", "he", "ur", "yi"]),
    ("«»", &["ar", "ckb", "ps", "sd", "ug", "ur"]),
    // Horizontal text in Japanese and Chinese has these, too.
    ("“”", &["am", "ja", "ti", "yue", "zh"]),
    ("‘’", &["ja", "yue", "zh"]),
];

/// The quotation marks of a language.
pub(in crate::check) struct Quotes {
    language: String,
    /// Start and end, and the same within a quotation.
    own: [char; 4],
    /// Every pair that the language accepts.
    pairs: Vec<(char, char)>,
}

impl Quotes {
    /// The marks of a locale, if CLDR knows them.
    pub(in crate::check) fn of(tag: &LocaleTag) -> Option<Self> {
        let chain = tag.inheritance();
        let of = |table: &'static [(&str, &[&str])], tag: &LocaleTag| {
            let rows = table.iter();
            let tag = tag.as_str().to_owned();
            rows.filter(move |(_, locales)| locales.contains(&tag.as_str())).map(|(marks, _)| *marks)
        };
        let own = chain.iter().find_map(|tag| of(DELIMITERS, tag).next())?;
        let own = own.chars().collect::<Vec<_>>().try_into().ok()?;
        let marks = chain.iter().flat_map(|tag| of(DELIMITERS, tag).chain(of(MORE, tag)));
        let mut pairs = Vec::new();
        for marks in marks {
            let mut marks = marks.chars();
            while let (Some(start), Some(end)) = (marks.next(), marks.next()) {
                pairs.push((start, end));
            }
        }
        Some(Self { language: tag.language().to_owned(), own, pairs })
    }

    fn opens(&self, mark: char) -> bool {
        self.pairs.iter().any(|(start, _)| *start == mark)
    }

    fn closes(&self, mark: char) -> bool {
        self.pairs.iter().any(|(_, end)| *end == mark)
    }

    fn advice(&self) -> String {
        let [start, end, inner_start, inner_end] = self.own;
        // French has a space within, which is the business of another check.
        let within = if (start, end) == (inner_start, inner_end) {
            String::new()
        } else {
            format!(", and {inner_start}…{inner_end} within a quotation")
        };
        format!("write {start}…{end}{within}")
    }
}

/// How many quotations within each other are kept in mind.
const DEEPEST: usize = 8;

/// The first quotation mark of a text that does not fit.
pub(super) fn wrong_quotes(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(wrong) = first_wrong(text) else { return };
    let advice = || match &text.check.quotes {
        Some(quotes) => quotes.advice(),
        None => "write the quotation marks of the language".to_owned(),
    };
    let (message, help) = match wrong {
        "\"" => ("this is the quotation mark of a typewriter".to_owned(), advice()),
        "'" => ("this is the apostrophe of a typewriter".to_owned(), "write ’, as the source does".to_owned()),
        wrong => (format!("the quotation mark {wrong} does not fit here in this language"), advice()),
    };
    faults.push(text.fault(Diagnostic::warning(Code::WrongQuotes, message), wrong, wrong).help(help));
}

fn first_wrong<'t>(text: &Text<'t>) -> Option<&'t str> {
    let quotes = text.check.quotes.as_ref();
    let is_language = |languages: &[&str]| quotes.is_some_and(|quotes| languages.contains(&quotes.language.as_str()));
    // What a variant begins may end outside of it, and the other way around.
    let is_open_ended = text.is_variant || text.has_choice();
    let source_has_apostrophe = LazyCell::new(|| text.source_has("’"));
    let mut open = Vec::new();
    let mut tags = Tags::default();
    for (number, slice) in text.slices() {
        for (at, sign) in slice.char_indices().filter(|(_, sign)| is_mark(*sign)) {
            if tags.hold(slice, at) || matches!(sign, '<' | '>') {
                continue;
            }
            let (before, behind) =
                (text.before((number, slice), at), text.behind((number, slice), at + sign.len_utf8()));
            let is_within_word = before.is(char::is_alphabetic) && behind.is(char::is_alphabetic);
            let wrong = match (sign, quotes) {
                // In Hebrew it is a sign of abbreviations, elsewhere one of inches.
                ('"', _) => {
                    let is_inch = open.is_empty() && before.is(|before| before.is_ascii_digit());
                    !(is_inch || is_within_word && is_language(&["he", "yi"]))
                }
                ('\'', _) => is_within_word && *source_has_apostrophe,
                (_, None) => false,
                // Whatever else it is, it is an apostrophe.
                ('’', Some(quotes)) => {
                    if !is_within_word {
                        close(quotes, &mut open, sign);
                    }
                    false
                }
                ('‘', _) if is_within_word => false,
                (_, Some(quotes)) => {
                    let is_behind_text = !before.is_blank() && !before.is(|before| "([{-–—/".contains(before));
                    let ends =
                        is_behind_text && (behind.is_blank() || behind.is(|behind| behind.is_ascii_punctuation()));
                    if close(quotes, &mut open, sign) {
                        false
                    } else if quotes.opens(sign) && (open.is_empty() || !ends) {
                        // Nobody nests deeper, and who does not end quotations shall not make this slow.
                        if open.len() == DEEPEST {
                            open.remove(0);
                        }
                        open.push(sign);
                        false
                    } else {
                        let begins = before.is_blank() && (behind == Near::Shown || behind.is(char::is_alphanumeric));
                        !(quotes.closes(sign) && is_open_ended && !begins)
                    }
                }
            };
            if wrong {
                return Some(&slice[at..at + sign.len_utf8()]);
            }
        }
    }
    None
}

/// Ends a quotation with a mark, if one has begun that it can end.
fn close(quotes: &Quotes, open: &mut Vec<char>, mark: char) -> bool {
    let begun = open.iter().rposition(|start| quotes.pairs.contains(&(*start, mark)));
    begun.inspect(|begun| open.truncate(*begun)).is_some()
}

/// Whether a sign is a quotation mark, or begins or ends a tag in which there may be some.
fn is_mark(sign: char) -> bool {
    matches!(sign, '"' | '\'' | '<' | '>' | '«' | '»' | '‹' | '›' | '\u{2018}'..='\u{201F}')
}

#[cfg(test)]
mod tests {
    use super::super::tests::{compared, found};
    use super::*;
    use crate::check::delimiters::DELIMITERS;

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
            // Nobody knows the marks of this language, but there are none with straight ones.
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
    fn the_apostrophe_is_the_sources() {
        assert_eq!(compared("fr", "don’t", "c'est", false), ["warning wrong-quotes \\'"]);
        assert_eq!(compared("fr", "don't", "c'est", false), [""; 0]);
    }

    #[test]
    fn the_advice_names_the_marks() {
        let advice = |tag| Quotes::of(&LocaleTag::new(tag).unwrap()).unwrap().advice();
        assert_eq!(advice("de-AT"), "write „…“, and ‚…‘ within a quotation");
        assert_eq!(advice("fr"), "write «…»");
        assert_eq!(advice("zh-TW"), "write 「…」, and 『…』 within a quotation");
    }

    #[test]
    fn the_tables_are_in_order() {
        let mut locales: Vec<_> = DELIMITERS.iter().flat_map(|(_, locales)| *locales).collect();
        let count = locales.len();
        locales.sort();
        locales.dedup();
        assert_eq!(locales.len(), count, "a locale stands there twice");
        for (marks, locales) in DELIMITERS.iter().chain(MORE) {
            assert!(matches!(marks.chars().count(), 2 | 4), "{marks}");
            assert!(!locales.is_empty(), "{marks}");
        }
        for (pair, locales) in MORE {
            for locale in *locales {
                assert!(Quotes::of(&LocaleTag::new(locale).unwrap()).is_some(), "{locale} {pair}");
            }
        }
    }
}
