//! What is left of letters that were read in a wrong encoding and saved again: `PortuguÃªs`, `â€œ`.
//!
//! UTF-8 writes such a letter as two bytes or more. A program that takes the file for Windows-1252 or Latin-1 makes a
//! character of each byte, so it can be turned back: the characters of a word are bytes again, and these are UTF-8. By
//! chance that is also true of some real texts, as of `CAFÉ»`; what distinguishes them stands in [`is_certain`].

use std::borrow::Cow;

use korb_catalogue::{Code, Diagnostic};

use super::text::Text;

/// The first place of a text where letters were read in a wrong encoding. Where there is one, there are more.
pub(super) fn mojibake(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let Some((wrong, meant)) = found_in(text) else { return };
    let message = if meant.chars().all(char::is_alphanumeric) {
        format!("`{wrong}` is what is left of `{meant}`, which was read in a wrong encoding")
    } else {
        let meant = name(&meant);
        format!("`{wrong}` is what is left of a character that was read in a wrong encoding: {meant}")
    };
    let help = "write it anew, save the file as UTF-8, and look for more of the kind in it";
    faults.push(text.fault(Diagnostic::error(Code::ControlCharacter, message), wrong, wrong).help(help));
}

/// The first stretch of a text that was read in a wrong encoding, and what it was.
pub(super) fn found_in<'t>(text: &Text<'t>) -> Option<(&'t str, String)> {
    text.slices().find_map(|(_, slice)| first(slice))
}

/// A character as it can be told: a space is not seen.
fn name(meant: &str) -> Cow<'_, str> {
    match meant.chars().next() {
        Some(c) if c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}') => {
            format!("U+{:04X}", u32::from(c)).into()
        }
        _ => meant.into(),
    }
}

fn first(text: &str) -> Option<(&str, String)> {
    let mut from = 0;
    while let Some(at) = text[from..].find(|c| matches!(c, '\u{C2}'..='\u{F4}')).map(|at| from + at) {
        let mut meant = String::new();
        let mut end = at;
        while let Some((length, c)) = sequence(&text[end..]) {
            end += length;
            meant.push(c);
        }
        if !meant.is_empty() && is_certain(&text[..at], &text[at..end], &text[end..], &meant) {
            return Some((&text[at..end], meant));
        }
        from = if meant.is_empty() { text.ceil_char_boundary(at + 1) } else { end };
    }
    None
}

/// The character that a text begins with, if its bytes have become characters: how long they are, and what it was.
fn sequence(text: &str) -> Option<(usize, char)> {
    let mut bytes = [0; 4];
    let mut characters = text.char_indices();
    let lead = byte(characters.next()?.1)?;
    let count = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    bytes[0] = lead;
    for place in &mut bytes[1..count] {
        *place = byte(characters.next()?.1)?;
    }
    let meant = str::from_utf8(&bytes[..count]).ok()?.chars().next()?;
    Some((characters.next().map_or(text.len(), |(at, _)| at), meant))
}

/// The byte that Windows-1252 or Latin-1 has for a character beyond ASCII.
fn byte(c: char) -> Option<u8> {
    /// The characters of Windows-1252 where Latin-1 has controls, from 0x80 on; a blank for what it leaves free.
    const WINDOWS: &str = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
    match c {
        '\u{80}'..='\u{FF}' => u8::try_from(u32::from(c)).ok(),
        ' ' | ..='\u{7F}' => None,
        _ => WINDOWS.chars().zip(0x80..).find(|(other, _)| *other == c).map(|(_, byte)| byte),
    }
}

/// Whether this can be no text that somebody meant.
///
/// A capital with an accent at the end of a word in capitals can have a quotation mark, an ellipsis or a no-break space
/// behind it, and so can the last letter of any word. So one pair counts only if it begins with a lead of Latin letters
/// or common signs, and stands where no word in capitals ends; three characters only if they are
/// those of a punctuation mark, of kana or of full-width signs. Any others have to come in a row.
fn is_certain(before: &str, wrong: &str, behind: &str, meant: &str) -> bool {
    // No text has the controls that Latin-1 has between ASCII and its signs.
    if meant.chars().count() >= 2 || wrong.contains(char::is_control) {
        return true;
    }
    let mut characters = wrong.chars();
    let (lead, second) = (characters.next(), characters.next().unwrap_or_default());
    let is_letter = second.is_alphabetic() && !matches!(second, 'ª' | 'º');
    match lead {
        Some('Ã' | 'Â') => {
            let may_end_word = before.ends_with(char::is_uppercase) && !behind.starts_with(char::is_lowercase);
            is_letter || !may_end_word
        }
        Some('Ä' | 'Å') => {
            let goes_on = behind.starts_with(char::is_lowercase) && !second.is_whitespace();
            is_letter || before.ends_with(char::is_lowercase) || goes_on && !before.ends_with(char::is_uppercase)
        }
        Some('â') => matches!(second, '€') || wrong.contains(['¢', '†', 'ˆ', '‰', '¬']),
        // Vietnamese; but Spanish has «está»…
        Some('á') => second == 'º' || second == '»' && behind.starts_with(char::is_alphabetic),
        Some('ã') => matches!(second, '‚' | 'ƒ' | '€'),
        Some('ï') => matches!(second, '¼' | '½' | '»'),
        Some('ð') => second == 'Ÿ',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::first;
    use crate::check::tests::found;

    /// What a text becomes if its bytes are taken for those of another encoding.
    fn misread(text: &str, is_windows: bool) -> String {
        let read = |byte: u8| match byte {
            0x80..=0x9F if is_windows => {
                "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".chars().nth(usize::from(byte) - 0x80)
            }
            _ => Some(char::from(byte)),
        };
        text.bytes().filter_map(read).collect()
    }

    #[test]
    fn texts_in_a_wrong_encoding_are_known() {
        for text in [
            "Português",
            "à la carte",
            "École",
            "Größe",
            "ÀÉÎ",
            "maçã",
            "señal",
            "Åland",
            "“so”",
            "so…",
            "it’s",
            "a – b",
            "a\u{A0}b",
            "«\u{A0}oui\u{A0}»",
            "20\u{A0}°C",
            "™",
            "€",
            "привет",
            "Ελλάδα",
            "שלום",
            "نعم",
            "日本語",
            "カタカナ",
            "한국어",
            "！",
            "😀",
            "Tiếng Việt",
            "Čeština",
            "łódź",
            "İstanbul",
        ] {
            for is_windows in [true, false] {
                let wrong = misread(text, is_windows);
                assert!(first(&wrong).is_some(), "{text} as {wrong:?}");
            }
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn real_texts_are_left_alone() {
        for text in [
            "« CAFÉ »",
            "«\u{A0}CAFÉ\u{A0}»",
            "CAFÉ…",
            "MANHÃ…",
            "a maçã” e",
            "“IRMÃ”",
            "ALEMÃ»",
            "MAÇÃ\u{A0}!",
            "NÃO",
            "à « oui »",
            "à\u{A0}«\u{A0}oui\u{A0}»",
            "é\u{A0}»",
            "„Spaß“",
            "„Fuß“ und „Maß“…",
            "ROMÂ’",
            "pâ…",
            "Bună„",
            "ESPAÑ…",
            "«está»…",
            "TÄ”",
            "Ä…",
            "ELÄMÄ…",
            "Å\u{A0}være",
            "PÅ –",
            "ÂÃ",
            "naïve—so",
            "1ª",
            "Nº",
            "ß–",
            "‚à‘",
            "ó™",
            "«é»…",
            "Ã",
            "Â°",
        ] {
            // The very last is a temperature in a language that has none of these letters: it is reported.
            assert_eq!(first(text).is_some(), text == "Â°", "{text}");
        }
    }

    #[test]
    fn one_finding_says_it_for_a_text() {
        let wrong = misread("Português é só português", true);
        assert_eq!(found("pt", &wrong), ["error control-character Ãª"]);
        assert_eq!(found("de", &misread("er sagte „ja“", true)).len(), 1);
    }
}
