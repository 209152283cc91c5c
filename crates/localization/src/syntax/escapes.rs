//! The escapes of string literals.

use super::explanation::Explanation;

/// The first wrong escape of a string literal. Places are offsets in `literal`.
///
/// By the specification only `\\\\`, `\\"`, `\\uHHHH` and `\\UHHHHHH` are escapes (EBNF, `quoted_char`), and other implementations
/// refuse the whole message. fluent-syntax 0.12 accepts a backslash before any character in a string literal, and any number.
pub(crate) fn wrong_escape(literal: &str) -> Option<Explanation> {
    let mut at = 0;
    while let Some(found) = literal[at..].find('\\') {
        at += found;
        match escape(&literal[at..]) {
            Ok(length) => at += length,
            Err(wrong) => return Some(Explanation { place: at..at + wrong.place.end, ..wrong }),
        }
    }
    None
}

/// The length of the escape that a text begins with, or what is wrong with it.
pub(super) fn escape(text: &str) -> Result<usize, Explanation> {
    let digits = match text[1..].chars().next() {
        Some('\\' | '"') => return Ok(2),
        Some('u') => 4,
        Some('U') => 6,
        sign => {
            let end = 1 + sign.filter(|sign| !matches!(sign, '\n' | '\r')).map_or(0, char::len_utf8);
            let message = format!("`{}` means nothing between quotation marks", &text[..end]);
            return Err(Explanation::new(0..end, message, "the escapes are \\\\, \\\", \\uXXXX and \\UXXXXXX"));
        }
    };
    let number = &text[2..];
    let have = number.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
    let written = &text[..2 + have];
    if have < digits {
        let message = format!("`{written}` is not the number of a character");
        let help = "write \\u and four hexadecimal digits, or \\U and six";
        return Err(Explanation::new(0..written.len(), message, help));
    }
    match u32::from_str_radix(&number[..digits], 16).ok().and_then(char::from_u32) {
        Some(_) => Ok(written.len()),
        None => {
            let message = format!("there is no character that has the number of `{written}`");
            let help = "the last one is \\U10FFFF, and from \\uD800 to \\uDFFF there is none; a character beyond \\uFFFF is \
                        written \\U and six digits";
            Err(Explanation::new(0..written.len(), message, help))
        }
    }
}
