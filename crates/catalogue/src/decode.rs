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
                return Err(Diagnostic::error(Code::Encoding, "this file is not UTF-8")
                    .at(&file, at..end)
                    .help("open the file in its present encoding and save it as UTF-8"));
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
            return Err(Diagnostic::error(Code::Encoding, "the file contains a NUL byte, so it is not a text file")
                .at(&file, at..at + 1)
                .help("put a text file in its place; UTF-16 must be saved as UTF-8"));
        }
        Ok(file)
    }
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
    fn the_place_of_a_wrong_byte_is_a_whole_character() {
        for bytes in [&b"a \xff"[..], b"\xe4", b"a\xe2\x82"] {
            let place = SourceFile::decode("x.ftl", bytes.to_vec()).unwrap_err().place.unwrap();
            assert_eq!(&place.file.text()[place.span], "\u{fffd}");
        }
    }
}
