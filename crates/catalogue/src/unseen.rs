//! Characters that nobody sees, in three sets. Each set has a purpose of its own, so they differ.
//!
//! | | draws nothing | turns direction | disturbs a line |
//! | --- | --- | --- | --- |
//! | soft hyphen, zero-width space, joiners, variation selectors | yes | | |
//! | marks of direction (LRM, RLM, ALM), byte-order mark | yes | | yes |
//! | embeddings, overrides, isolates, and what ends them | yes | yes | yes |
//! | controls, tab and line feed among them; separators of lines and paragraphs | | | yes |
//!
//! What a format cannot hold (XML, YAML, a host name on X) is a fourth thing: its specification says so, and the module of
//! the format has the list. Which of these characters a translation should not have is decided by the checks.

/// Whether a character draws nothing wherever it stands, so that a text reads the same without it: Unicode's property
/// `Default_Ignorable_Code_Point`.
pub fn is_unseen(c: char) -> bool {
    // Nearly every character of every text is below the first of them that people write.
    c >= '\u{ad}'
        && matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character turns the direction of everything behind it, up to where that ends. A value that is put into a
/// text must not do so. A mark of direction moves only the characters beside it, and names in scripts from right to
/// left need it.
pub fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character would make a line on a terminal look different from what it says: by moving the cursor, changing
/// colors, ending the line or turning the direction. A joiner does not, and names of files may have one.
pub fn disturbs_line(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control()
        || turns_direction(c)
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table above, and characters beside those in it.
    #[test]
    fn each_question_has_its_answer() {
        for (chars, unseen, turns, disturbs) in [
            ("\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{34f}\u{fe0e}\u{fe0f}\u{e0067}\u{e01ef}", true, false, false),
            ("\u{200e}\u{200f}\u{61c}\u{feff}", true, false, true),
            ("\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}", true, true, true),
            ("\0\t\n\r\u{1b}\u{7f}\u{85}\u{9f}\u{2028}\u{2029}", false, false, true),
            (
                " a\u{a0}\u{ac}\u{ae}ü\u{301}\u{200a}\u{2010}\u{2027}\u{202f}\u{2070}\u{fffd}\u{1f3fb}",
                false,
                false,
                false,
            ),
        ] {
            for c in chars.chars() {
                assert_eq!((is_unseen(c), turns_direction(c), disturbs_line(c)), (unseen, turns, disturbs), "{c:?}");
            }
        }
    }
}
