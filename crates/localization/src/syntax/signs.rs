//! Signs that look like one of Fluent's and are another.

use super::explanation::Explanation;

/// A sign that looks like one of Fluent's and is another: as an input method for Chinese or Japanese writes it, as a program
/// for texts corrects it, or one that nobody sees. The parser stops there and complains that something else is missing.
pub(super) fn alien_at(text: &str, at: usize) -> Option<Explanation> {
    let at = at + text[at..].len() - text[at..].trim_start_matches(' ').len();
    let sign = text[at..].chars().next()?;
    let place = at..at + sign.len_utf8();
    let number = u32::from(sign);
    let explain = |message: String, help: &'static str| Some(Explanation::new(place.clone(), message, help));
    match sign {
        '\t' => explain("a tab stands here, which is no space to Fluent".to_owned(), "write spaces in its place"),
        '\u{3000}' => explain(
            "a full-width space (U+3000) stands here, which is no space to Fluent".to_owned(),
            "write ordinary spaces in its place",
        ),
        '\u{A0}' | '\u{2007}' | '\u{202F}' => explain(
            format!("a no-break space (U+{number:04X}) stands here, which looks like a space and is none to Fluent"),
            "write an ordinary space in its place",
        ),
        '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' => explain(
            format!("a space of another width (U+{number:04X}) stands here, which is none to Fluent"),
            "write an ordinary space in its place",
        ),
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{61C}'
        | '\u{AD}' => explain(format!("an invisible character (U+{number:04X}) stands here"), "remove it"),
        '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»' | '「' | '」' | '＂' => explain(
            format!("`{sign}` means nothing to Fluent: a text inside braces stands between straight quotation marks"),
            "write \"…\", as the source does",
        ),
        '→' | '⟶' | '⇒' | '➔' | '➜' => {
            explain(format!("`{sign}` is no arrow to Fluent"), "write `->`: a hyphen and a greater-than sign")
        }
        '–' | '—' | '‐' | '‑' | '−' => {
            explain(format!("`{sign}` (U+{number:04X}) is no hyphen to Fluent"), "write `-`; the arrow is `->`")
        }
        '\u{FF01}'..='\u{FF5E}' => {
            let ordinary = u8::try_from(number - 0xFEE0).map_or(' ', char::from);
            let message = format!("`{sign}` is a full-width character, which means nothing to Fluent");
            Some(Explanation::new(place, message, format!("write the ordinary `{ordinary}`")))
        }
        _ => None,
    }
}
