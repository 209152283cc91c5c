//! A text file of a workspace, as everything here sees it: a name and a text that has been checked to be one.
//!
//! The bytes come from whoever reads the disk. What is refused here is refused for every kind of file, so that no
//! reader behind it has to think of byte-order marks or stray bytes again.

use std::fmt;
use std::sync::{Arc, OnceLock};

use crate::{Code, Diagnostic};

/// The size above which a file is refused unread: 16 MiB, a hundred times the longest book's translation.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// A text file: its path as shown to people (relative to the workspace, with `/`) and its text.
///
/// Cloning is cheap; a diagnostic keeps a clone, so that it can show the lines it speaks of.
#[derive(Clone)]
pub struct SourceFile {
    path: Arc<str>,
    text: Arc<str>,
    /// Where each line begins, found when somebody first asks for a position: a file can have thousands of findings.
    lines: Arc<OnceLock<Vec<usize>>>,
}

impl SourceFile {
    /// A file whose text is known to be good, for instance because it is part of the program.
    pub fn new(path: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        Self { path: path.into(), text: text.into(), lines: Arc::default() }
    }

    /// Makes a text of what was read from the disk.
    ///
    /// # Errors
    ///
    /// A diagnostic for bytes that are not UTF-8, a byte-order mark (Fluent's parser takes it for the beginning of
    /// the first message and loses that message), a carriage return (it would end up in what is rendered), and a NUL
    /// byte (the sign of a file that is no text).
    pub fn decode(path: &str, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                // The part before the fault is the same in the lossy text, so the offset still holds.
                let file = Self::new(path, String::from_utf8_lossy(error.as_bytes()));
                // What stands in its place there is a sign of three bytes.
                let end = file.text.ceil_char_boundary(at + 1);
                return Err(Diagnostic::error(Code::Encoding, "this file is not UTF-8")
                    .at(&file, at..end)
                    .help("open the file in its present encoding and save it as UTF-8"));
            }
        };
        let file = Self::new(path, text);
        if file.text.starts_with('\u{feff}') {
            return Err(Diagnostic::error(Code::ByteOrderMark, "the file begins with a byte-order mark")
                .at(&file, 0..3)
                .help("save it as “UTF-8”, not as “UTF-8 with BOM”"));
        }
        if let Some(at) = file.text.find('\r') {
            return Err(Diagnostic::error(Code::LineEnding, "this line ends with a carriage return")
                .at(&file, at..at + 1)
                .help("save the file with Unix line ends (LF); git does so by itself with this repository's .gitattributes"));
        }
        if let Some(at) = file.text.find('\0') {
            return Err(Diagnostic::error(Code::Encoding, "the file contains a NUL byte, so it is not a text file")
                .at(&file, at..at + 1)
                .help("put a text file in its place; UTF-16 must be saved as UTF-8"));
        }
        Ok(file)
    }

    /// The path as shown to people.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column of a byte offset, both from 1; columns count characters, as editors do.
    ///
    /// ```
    /// let file = korb_catalogue::SourceFile::new("a.ftl", "a = ä\nb = ü");
    /// assert_eq!(file.position(11), (2, 5));
    /// ```
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(offset)];
        let lines = self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            [0].into_iter().chain(breaks.map(|(at, _)| at + 1)).collect()
        });
        let line = lines.partition_point(|start| *start <= before.len());
        (line, 1 + before[lines[line - 1]..].chars().count())
    }
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile").field("path", &self.path).field("text", &self.text).finish_non_exhaustive()
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && self.text == other.text
    }
}

impl Eq for SourceFile {}

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
    fn the_place_of_a_wrong_byte_is_a_whole_sign() {
        for bytes in [&b"a \xff"[..], b"\xe4", b"a\xe2\x82"] {
            let place = SourceFile::decode("x.ftl", bytes.to_vec()).unwrap_err().place.unwrap();
            assert_eq!(&place.file.text()[place.span], "\u{fffd}");
        }
    }

    #[test]
    fn positions_count_characters_and_survive_any_offset() {
        let file = SourceFile::new("x", "äö\nü");
        assert_eq!(file.position(0), (1, 1));
        assert_eq!(file.position(1), (1, 1));
        assert_eq!(file.position(2), (1, 2));
        assert_eq!(file.position(5), (2, 1));
        assert_eq!(file.position(99), (2, 2));
    }
}
