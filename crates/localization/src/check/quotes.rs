//! Whether quotation marks are those of the language, and whether they go together.
//!
//! A mark alone says little: “ begins a quotation in English and ends one in German. So marks are paired in order.

use std::cell::LazyCell;

use korb_catalogue::{Code, Diagnostic};

use super::habits::has_typewriter_quotes;
use super::html_signs::Tags;
use super::mojibake;
use super::quotation_marks::QuotationMarks;
use super::text::{Near, Text};
use super::view::Weight;
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
        "\"" => {
            let message = "this is the quotation mark of a typewriter";
            if text.view.typewriter(|habits| habits.quotes) == Weight::Note {
                faults.push(text.fault(Diagnostic::note(Code::WrongQuotes, message), wrong, wrong).help(advice()));
                return;
            }
            (message.to_owned(), advice())
        }
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
    // What the source has alike is not the fault of the translation, and neither is the way of a whole project.
    let is_alike = LazyCell::new(|| {
        text.view.rules.vocabulary().is_none()
            && (text.source().is_some_and(|source| has_typewriter_quotes(&source.text))
                || text.view.typewriter(|habits| habits.quotes) == Weight::Nothing)
    });
    // With a typewriter's mark left over, another one is its partner.
    let goes_together =
        LazyCell::new(|| text.slices().map(|(_, slice)| slice.matches('"').count()).sum::<usize>() % 2 == 0);
    // A locale that has no other apostrophe throughout has chosen this one.
    let is_habit = LazyCell::new(|| {
        text.view.rules.vocabulary().is_none() && text.view.habits().apostrophes.is_always_of_typewriter()
    });
    let mut code = text.code();
    // So has one that writes guillemets throughout, though CLDR has other marks for its language.
    let has_guillemets =
        LazyCell::new(|| text.view.rules.vocabulary().is_none() && text.view.habits().has_guillemets());
    let is_foreign = |mark| quotes.is_some_and(|quotes| !quotes.opens(mark) && !quotes.closes(mark));
    let mut open = Vec::new();
    let mut tags = Tags::default();
    for (number, slice) in text.slices() {
        for (at, mark) in slice.char_indices().filter(|(_, mark)| is_mark(*mark)) {
            let written = &slice[at..at + mark.len_utf8()];
            if code.holds(mark) || mark == '`' {
                continue;
            }
            if tags.hold(slice, at) {
                if mark.is_ascii() || !slice[..at].ends_with('=') {
                    continue;
                }
                return Some((written, Within::Tag));
            }
            if matches!(mark, '<' | '>') {
                continue;
            }
            let (before, behind) =
                (text.before((number, slice), at), text.behind((number, slice), at + mark.len_utf8()));
            let is_within_word = before.is(char::is_alphabetic) && behind.is(char::is_alphabetic);
            let wrong = match (mark, quotes) {
                // In Hebrew it marks an abbreviation, elsewhere inches.
                ('"', _) => {
                    let is_inch = open.is_empty() && before.is(|before| before.is_ascii_digit());
                    let is_meant = || *is_alike && (open.is_empty() || *goes_together) || quotes_a_sign(slice, at);
                    !(is_inch || is_within_word && is_language(&["he", "yi"]) || is_meant())
                }
                ('\'', _) if is_source && !*is_typographic && !*is_letter => {
                    if is_within_word || begins_quotation(before, behind, &slice[at + 1..]) {
                        return Some((written, Within::Source));
                    }
                    false
                }
                ('\'', _) => {
                    // A suffix can stand behind a number or a name, too: 98’i, { $platform }’i.
                    let goes_on = before == Near::Shown || before.is(char::is_alphanumeric);
                    goes_on && behind.is(char::is_alphabetic) && *is_typographic && !*is_letter && !*is_habit
                }
                (_, None) => false,
                ('«' | '»', Some(_)) if is_foreign(mark) && *has_guillemets => false,
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

/// Whether an apostrophe begins a quotation that another one ends, given what stands beside it and the rest of its slice.
fn begins_quotation(before: Near, behind: Near, rest: &str) -> bool {
    let mut marks = rest.match_indices('\'').take(DEEPEST);
    let ends = |(at, _): (usize, &str)| !rest[at + 1..].starts_with(char::is_alphanumeric);
    before.is_blank() && behind.is(char::is_alphabetic) && marks.any(ends)
}

/// Whether a mark of a typewriter begins or ends the name of a sign, as in `","`: what is to be typed.
fn quotes_a_sign(slice: &str, at: usize) -> bool {
    let is_sign = |inside: &str| !inside.is_empty() && !inside.contains(char::is_alphanumeric);
    let (before, behind) = (&slice[..at], &slice[at + 1..]);
    let behind = behind[..behind.floor_char_boundary(LONGEST_SIGN)].split_once('"');
    let before = before[before.ceil_char_boundary(at.saturating_sub(LONGEST_SIGN))..].rsplit_once('"');
    behind.is_some_and(|(inside, _)| is_sign(inside)) || before.is_some_and(|(_, inside)| is_sign(inside))
}

/// How many bytes what is quoted as a sign has at most.
const LONGEST_SIGN: usize = 6;

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
    use korb_catalogue::Code;

    use crate::check::tests::{compared, compared_tree, found, found_in_workspace};

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
            // A source that has only typewriter marks writes them throughout.
            let severity = if text == "\"so\"" { "note" } else { "warning" };
            assert_eq!(found(tag, text), [format!("{severity} wrong-quotes {wrong}")], "{tag}: {text}");
        }
    }

    #[test]
    fn typewriter_marks_are_the_way_of_a_project_or_a_fault() {
        // Whether the third text of a German translation is reported.
        let is_told = |source: [&str; 3], text: [&str; 3]| {
            let tree = |texts: [&str; 3]| format!("a = {}\nb = {}\nc = {}\n", texts[0], texts[1], texts[2]);
            let found = compared_tree("de", &tree(source), &tree(text));
            found.iter().any(|fault| fault.code == Code::WrongQuotes && fault.subject.id.as_deref() == Some("c"))
        };
        let typewriter = ["one", "two \"two\"", "three"];
        let typographic = ["one", "two “two”", "three"];
        assert!(!is_told(typewriter, ["eins", "zwei", "\"drei\""]));
        // A locale that mostly writes its own marks.
        assert!(is_told(typewriter, ["„eins“", "„zwei“", "\"drei\""]));
        assert!(is_told(typographic, ["eins", "zwei", "\"drei\""]));
        assert!(!is_told(["one", "two “two”", "'three'"], ["„eins“", "„zwei“", "\"drei\""]), "the source has it alike");
        assert!(is_told(typewriter, ["eins", "zwei", "„drei\""]), "it does not go together");
        // In a tag they are no quotation marks.
        assert!(is_told(["<a href=\"x\">one</a>", "two", "three"], ["<a href=\"x\">eins</a>", "zwei", "\"drei\""]));
    }

    #[test]
    fn what_a_locale_writes_throughout_is_its_way() {
        let tree =
            |text: &str, count: usize| (0..count).map(|n| format!("a{n} = {text}\n")).collect::<Vec<_>>().concat();
        for (tag, source, text) in [
            ("ca", "don’t do", "s'ha fet"),
            ("sq", "so “so” so", "po « po » po"),
            ("tr", "so “so” so", "evet «evet» evet"),
        ] {
            let told = |count| {
                let found = compared_tree(tag, &tree(source, count), &tree(text, count));
                found.iter().filter(|fault| fault.code == Code::WrongQuotes).count()
            };
            assert_eq!(told(30), 0, "{text}");
        }
        assert_eq!(found("de", "mit Komma (\", \") so"), [""; 0], "a sign is quoted");
        let once = compared_tree("ca", "a = don’t\n", "a = s'ha fet\n");
        assert_eq!(once.iter().filter(|fault| fault.code == Code::WrongQuotes).count(), 1);
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
