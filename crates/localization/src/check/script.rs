//! Words of two alphabets: a Cyrillic `а` in a Latin word looks right, but nobody finds that word by searching.

use korb_catalogue::{Code, Diagnostic, Listed};

use super::text::{MAX_IN_TEXT, Text};

/// Cyrillic letters that look like Latin ones, and Latin letters that look like Cyrillic ones of the larger languages.
const CYRILLIC: (&str, &str) = ("АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝ", "ABEIKMHOPCTYXaeopcyxi");

/// The same with Greek letters.
const GREEK: (&str, &str) = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυχιγ", "ABEZHIKMNOPTYXavopuxiy");

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
}

/// Words in which letters of one alphabet have slipped in among those of another that look the same.
///
/// `kΩ` and `SMSка` mix alphabets openly, so a word is reported only if all its letters of one alphabet pass for
/// letters of the other.
pub(super) fn mixed_script(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let words = text.slices().flat_map(|(_, slice)| slice.split(|c: char| !c.is_alphabetic()));
    let aliens = words.filter_map(|word| alien(word).map(|alien| (word, alien)));
    let mut listed = Listed::new(MAX_IN_TEXT);
    for (word, (letter, [other, own])) in aliens {
        let message = format!("`{letter}` in `{word}` is a {other} letter among {own} ones");
        let fault = text.fault(Diagnostic::warning(Code::MixedScript, message), letter, word);
        listed.push(faults, fault.help(format!("type the {own} letter that looks the same")));
    }
    listed.finish(faults);
}

/// The first letter of a word that is of the wrong alphabet, with the names of its alphabet and of the right one.
fn alien(word: &str) -> Option<(&str, [&'static str; 2])> {
    let count = |script| word.chars().filter(|c| self::script(*c) == Some(script)).count();
    // Nearly every word is all ASCII or has no ASCII letter.
    if word.is_ascii() || count(Script::Latin) == 0 {
        return None;
    }
    let (script, name, table) = match (count(Script::Greek), count(Script::Cyrillic)) {
        (0, 0) => return None,
        (_, 0) => (Script::Greek, "Greek", GREEK),
        _ => (Script::Cyrillic, "Cyrillic", CYRILLIC),
    };
    let pass = |wanted: Script, look_alikes: &str| {
        word.chars().filter(|c| self::script(*c) == Some(wanted)).all(|c| look_alikes.contains(c))
    };
    let passes = pass(script, table.0);
    let latin_passes = pass(Script::Latin, table.1);
    let is_more = count(script) > count(Script::Latin);
    // If either alphabet could be the wrong one, it is the one with fewer letters. In a unit such as `ΔT`, the single
    // Greek letter is meant.
    let (wrong, names) = match (passes, latin_passes) {
        (true, true) if is_more => (Script::Latin, ["Latin", name]),
        (true, _) => (script, [name, "Latin"]),
        (false, true) if count(script) > 1 => (Script::Latin, ["Latin", name]),
        (false, _) => return None,
    };
    let (at, letter) = word.char_indices().find(|(_, c)| self::script(*c) == Some(wrong))?;
    Some((&word[at..at + letter.len_utf8()], names))
}

/// The alphabet of a letter, if it is one of the three that look alike. The micro sign (U+00B5) belongs to none.
fn script(letter: char) -> Option<Script> {
    match letter {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Script::Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(Script::Greek),
        '\u{400}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A69F}' => Some(Script::Cyrillic),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found;

    #[test]
    fn letters_that_pass_for_others() {
        assert_eq!(found("de", "P\u{430}ypal"), ["warning mixed-script \u{430}"]);
        assert_eq!(found("de", "\u{0421}ontact"), ["warning mixed-script \u{0421}"]);
        assert_eq!(found("ru", "прив\u{65}т"), ["warning mixed-script e"]);
        assert_eq!(found("el", "λ\u{6F}γος"), ["warning mixed-script o"]);
        assert_eq!(found("de", "Ge\u{3BF}"), ["warning mixed-script \u{3BF}"]);
    }

    #[test]
    fn letters_that_are_meant() {
        for text in ["kΩ μm µm ΔT", "Firefox для Android", "Android-приложение", "SMSка", "Größe", "λόγος", "привет"]
        {
            assert_eq!(found("ru", text), [""; 0], "{text}");
        }
    }
}
