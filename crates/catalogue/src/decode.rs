//! From the bytes of a file to its text.
//!
//! What is refused here is refused for every kind of file, so that no reader after it has to think of byte-order marks
//! or stray bytes again.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::SourceFile;

impl SourceFile {
    /// Makes a text of what was read from the disk.
    ///
    /// # Errors
    ///
    /// A diagnostic for bytes that are not UTF-8, a byte-order mark (Fluent's parser takes it for the beginning of the
    /// first message and loses that message), a carriage return (it would end up in what is rendered), and a NUL byte
    /// (a text file has none).
    pub fn decode(path: &str, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                // The part before the fault is the same in the lossy text, so the offset still holds.
                let file = Self::new(path, String::from_utf8_lossy(error.as_bytes()));
                // The replacement character that stands there has three bytes.
                let end = file.text().ceil_char_boundary(at + 1);
                let (message, help) = wrong_encoding(error.as_bytes());
                return Err(Diagnostic::error(Code::Encoding, message).at(&file, at..end).help(help));
            }
        };
        let file = Self::new(path, text);
        if file.text().starts_with('\u{feff}') {
            return Err(Diagnostic::error(Code::ByteOrderMark, "the file begins with a byte-order mark")
                .at(&file, 0..3)
                .help("save it as “UTF-8”, not as “UTF-8 with BOM”"));
        }
        if let Some(at) = file.text().find('\r') {
            return Err(Diagnostic::error(Code::LineEnding, "this line ends with a carriage return")
                .at(&file, at..at + 1)
                .help("save the file with Unix line ends (LF); git does so by itself with this repository's .gitattributes"));
        }
        if let Some(at) = file.text().find('\0') {
            let (message, help) = wrong_encoding(file.text().as_bytes());
            return Err(Diagnostic::error(Code::Encoding, message).at(&file, at..at + 1).help(help));
        }
        Ok(file)
    }
}

/// What is wrong with the bytes of a file that are no UTF-8 or have a NUL among them, and what to do about it.
pub fn wrong_encoding(bytes: &[u8]) -> (&'static str, &'static str) {
    // In UTF-16, every other byte of a text in the Latin alphabet is zero, and so are most of those around words.
    let zeros = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let is_utf16 = bytes.starts_with(b"\xff\xfe")
        || bytes.starts_with(b"\xfe\xff")
        || zeros(0).max(zeros(1)) > bytes.len() / 8 && zeros(0).min(zeros(1)) == 0;
    if is_utf16 {
        ("this file is UTF-16, not UTF-8", "open it in an editor, and save it with the encoding UTF-8")
    } else if bytes.contains(&0) {
        (
            "the file contains a NUL byte, so it is not a text file",
            "put a text file in its place; UTF-16 must be saved as UTF-8",
        )
    } else {
        (
            "this file is not UTF-8",
            "open it in an editor with the encoding that it has, in western Europe mostly Windows-1252 (“ANSI”), and save it as UTF-8",
        )
    }
}

/// The text of a file that is not all UTF-8, with something readable for each wrong byte: the letter of Latin-1, for most
/// texts were saved in that or a relative of it, or a question mark. One finding says that the encoding is wrong, and nothing
/// that reads on shall find a fault in each letter.
pub fn legible(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0xD7 | 0xF7 | ..0xC0 => '?',
        byte => char::from(*byte),
    };
    let chunks = bytes.utf8_chunks();
    chunks.fold(String::with_capacity(bytes.len()), |mut text, chunk| {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(letter));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code_and_offset(bytes: &[u8]) -> (Code, usize) {
        let fault = SourceFile::decode("x.ftl", bytes.to_vec()).unwrap_err();
        (fault.code, fault.place.unwrap().span.start)
    }

    #[test]
    fn refuses_what_is_no_plain_utf8_text() {
        assert_eq!(code_and_offset(b"a = b\nc = \xff"), (Code::Encoding, 10));
        assert_eq!(code_and_offset(b"\xef\xbb\xbfa = b"), (Code::ByteOrderMark, 0));
        assert_eq!(code_and_offset(b"a = b\r\n"), (Code::LineEnding, 5));
        assert_eq!(code_and_offset(b"a\0"), (Code::Encoding, 1));
    }

    #[test]
    fn a_wrong_encoding_is_named() {
        let text = "a = Öl und Ähnliches\n";
        let wide: Vec<_> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<_> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [[b"\xff\xfe", &wide[..]].concat(), [b"\xfe\xff", &big[..]].concat(), wide, big] {
            assert!(wrong_encoding(&bytes).0.contains("UTF-16"));
        }
        assert!(wrong_encoding(b"a\0b = some more text").0.contains("NUL"));
        let latin: Vec<_> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
        assert!(wrong_encoding(&latin).0.contains("not UTF-8"));
        assert_eq!(legible(&latin), text);
        assert_eq!(legible("a \u{E4} „“".as_bytes()), "a ä „“");
        assert_eq!(legible(b"\x82\xa0 \xe3\x81"), "?? ã?");
    }

    #[test]
    fn the_place_of_a_wrong_byte_is_a_whole_character() {
        for bytes in [&b"a \xff"[..], b"\xe4", b"a\xe2\x82"] {
            let place = SourceFile::decode("x.ftl", bytes.to_vec()).unwrap_err().place.unwrap();
            assert_eq!(&place.file.text()[place.span], "\u{fffd}");
        }
    }
}
