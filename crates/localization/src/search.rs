//! Texts as a search compares them: without what people leave out when they type. The script of the site does the same
//! (`fold` in `templates/site/site.js`).

use icu_properties::props::{BinaryProperty, EnumeratedProperty, GeneralCategory, QuotationMark};
use unicode_normalization::UnicodeNormalization;

/// A text in which a word is found that somebody types, whatever its case, its accents and the shape of its letters.
///
/// ```
/// use korb_localization::fold;
///
/// assert_eq!(fold("„Straße“"), fold("STRASSE"));
/// assert_eq!(fold("Réponse à l’été"), "reponse a lete");
/// ```
pub fn fold(text: &str) -> String {
    // An ASCII text has none of the rest, and most of what is typed is one.
    if text.is_ascii() {
        return text.chars().filter(|c| !is_left_out(*c)).map(|c| c.to_ascii_lowercase()).collect();
    }
    let bare: String = text.nfkd().filter(|c| !is_left_out(*c)).collect();
    // ẞ and ß meet as ss only by way of both cases.
    let mut folded = String::with_capacity(bare.len());
    for c in bare.to_lowercase().to_uppercase().to_lowercase().chars() {
        match c {
            '‐' => folded.push('-'),
            // Katakana is the block behind hiragana, in its order.
            'ァ'..='ヶ' => folded.extend(char::from_u32(u32::from(c) - 0x60)),
            c => match plain_letters(c) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(c),
            },
        }
    }
    folded
}

/// What people type for a small letter that Unicode does not take apart into a plain one and its accent.
///
/// ```
/// use korb_localization::plain_letters;
///
/// assert_eq!([plain_letters('ß'), plain_letters('ł'), plain_letters('é')], [Some("ss"), Some("l"), None]);
/// ```
pub fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'þ' => "th",
        'ς' => "σ",
        'ة' => "ه",
        'ى' => "ي",
        _ => return None,
    })
}

/// Accents, and the points of Hebrew and Arabic; the marks of other scripts make other words. And apostrophes and quotation
/// marks, which have more forms than keys, and what nobody sees.
fn is_left_out(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '`'
            | '\u{2b9}'..='\u{2bf}'
            | '\u{5f3}' | '\u{5f4}'
            | '\u{2032}'..='\u{2037}'
    ) || QuotationMark::for_char(c)
        || GeneralCategory::for_char(c) == GeneralCategory::Format
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_people_type_is_found_in_what_is_written() {
        for (written, typed) in [
            ("Straße", "STRASSE"),
            ("GROẞ", "gross"),
            ("Žádost o kontakt", "zadost"),
            ("Œuvre", "oeuvre"),
            ("İstanbul", "istanbul"),
            ("Ağınıza katılın", "aginiza"),
            ("Łódź", "lodz"),
            ("ΟΔΟΣ", "οδος"),
            ("プロフィール", "ぷろふぃーる"),
            ("ﾌﾟﾛﾌｨｰﾙ", "プロフィール"),
            ("مُلَفّ", "ملف"),
            ("شبكة", "شبكه"),
            ("c’est l'été", "cest lete"),
            ("« Bonjour »", "Bonjour"),
            ("net\u{ad}working", "networking"),
            ("ﬁnden", "finden"),
        ] {
            assert!(fold(written).contains(&fold(typed)), "{written}: {} / {}", fold(written), fold(typed));
        }
        // Other marks make other words: Devanagari without its vowels would be unreadable.
        assert_ne!(fold("कि"), fold("क"));
    }
}
