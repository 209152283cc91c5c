//! Plain text: decoding it, its inline markup, counting it.

use korb_catalogue::{Markup, SourceFile, Unit};
use korb_render::{Target, escape, length, to_text, write_inline};

use crate::findings;
use crate::input::{Outcome, text_of};

/// A file that is taken for a text is that text, to the byte. The reason why a file is refused can be shown.
pub(crate) fn source(input: &[u8]) -> Outcome {
    match SourceFile::decode("a.ftl", input.to_vec()) {
        Ok(file) => {
            assert_eq!(file.text().as_bytes(), input);
            assert!(!file.text().contains(['\r', '\0']) && !file.text().starts_with('\u{feff}'));
            let (last_line, _) = file.position(input.len());
            assert_eq!(last_line, 1 + file.text().matches('\n').count());
            Outcome::Judged
        }
        Err(fault) => {
            findings::hold(&[fault]);
            Outcome::Refused
        }
    }
}

const LICENSE: &str = "https://example.org/license/";

/// Nothing gets out of HTML, every mark that is opened is closed, and an escaped value comes out as it went in.
pub(crate) fn markup(input: &[u8]) -> Outcome {
    let text = text_of(input);
    assert_is_safe_html(&to_text(&text, Target::html(LICENSE)));
    for markup in Markup::ALL {
        let written = to_text(&text, Target::text(markup));
        // An entity takes up to six bytes, and in HTML a bare address is written twice.
        assert!(written.len() <= 12 * text.len(), "{} bytes of {}", written.len(), text.len());
    }
    // A value is one line, and does not turn the direction of the text around it.
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let ends_line = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    let value: String = text.chars().filter(|c| !turns(c)).map(|c| if ends_line(c) { ' ' } else { c }).collect();
    let mut plain = String::new();
    write_inline(&escape(&text), Target::PLAIN, &mut plain);
    assert_eq!(plain, value);
    assert!(escape(&text).len() <= 2 * text.len());
    Outcome::Judged
}

/// HTML with nothing but the elements of inline markup, each closed in its turn, and no address that could be a script.
fn assert_is_safe_html(html: &str) {
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>']) {
        let tag = rest[at..].strip_prefix('<').unwrap_or_else(|| panic!("a stray `>` in {html}"));
        let (tag, after) = tag.split_once('>').unwrap_or_else(|| panic!("a stray `<` in {html}"));
        match tag {
            "br" => {}
            "em" | "strong" => open.push(tag),
            _ if tag.starts_with('/') => assert_eq!(open.pop(), Some(&tag[1..]), "{html}"),
            _ => {
                let address = tag.strip_prefix("a href=\"").unwrap_or_else(|| panic!("<{tag}> in {html}"));
                let (address, attributes) = address.split_once('"').unwrap_or_else(|| panic!("<{tag}> in {html}"));
                assert!(["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme)), "{html}");
                assert!(["", " rel=\"license\""].contains(&attributes), "{html}");
                open.push("a");
            }
        }
        rest = after;
    }
    assert_eq!(open, [""; 0], "{html}");
}

/// Every unit.
pub(crate) const UNITS: [Unit; 9] = [
    Unit::CodePoints,
    Unit::Utf16,
    Unit::Utf8Bytes,
    Unit::Graphemes,
    Unit::XWeighted,
    Unit::Mastodon,
    Unit::Bluesky,
    Unit::Threads,
    Unit::SmsParts,
];

/// An empty text has no length, any other has one, and no length is beyond what the longest count of a character
/// allows.
pub(crate) fn lengths(input: &[u8]) -> Outcome {
    let text = text_of(input);
    for unit in UNITS {
        let counted = length(&text, unit);
        assert_eq!(counted == 0, text.is_empty(), "{unit:?} of {text:?}");
        // An address of four bytes can count 23.
        assert!(counted <= 23 * text.len(), "{unit:?}: {counted} of {text:?}");
        // In these units, two texts with a space between them are as long as both and the space.
        if unit == Unit::CodePoints || unit == Unit::Utf8Bytes || unit == Unit::Utf16 {
            assert_eq!(length(&format!("{text} {text}"), unit), 2 * counted + 1, "{unit:?} of {text:?}");
        }
    }
    assert!(length(&text, Unit::Graphemes) <= length(&text, Unit::CodePoints));
    assert!(length(&text, Unit::CodePoints) <= length(&text, Unit::Utf16));
    assert!(length(&text, Unit::Utf16) <= length(&text, Unit::Utf8Bytes));
    Outcome::Judged
}
