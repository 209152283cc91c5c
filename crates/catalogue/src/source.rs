//! A text file of a workspace: a name and a text, and the position of everything in it.
//!
//! `decode.rs` makes one from bytes, and refuses bytes that are not text.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The size above which a file is refused unread: 16 MiB, more than the longest novel.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// A text file: its path as shown to people (relative to the workspace, with `/`) and its text.
///
/// Cloning is cheap; a diagnostic keeps a clone, so that it can show the lines it speaks of.
#[derive(Clone)]
pub struct SourceFile(Arc<File>);

struct File {
    path: String,
    text: Text,
    index: Index,
}

enum Text {
    Own(String),
    /// What somebody else has, too.
    Shared(Arc<dyn AsRef<str> + Send + Sync>),
}

/// What positions are found by. Kept from the first question for one, since a file can have thousands of findings.
#[derive(Default)]
struct Index {
    /// Where each line begins.
    lines: OnceLock<Vec<usize>>,
    /// How many characters there are before each block of [`BLOCK`] bytes, for places far behind the beginning of their
    /// line.
    characters: OnceLock<Vec<usize>>,
}

/// How many bytes are looked through for one position.
const BLOCK: usize = 1024;

impl SourceFile {
    /// A file whose text is known to be good, for instance because it is part of the program.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Arc::new(File { path: path.into(), text: Text::Own(text.into()), index: Index::default() }))
    }

    /// A file whose text somebody else has, too, such as a parser. It must always be the same text.
    pub fn sharing(path: impl Into<String>, text: Arc<dyn AsRef<str> + Send + Sync>) -> Self {
        Self(Arc::new(File { path: path.into(), text: Text::Shared(text), index: Index::default() }))
    }

    /// The path as shown to people.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        match &self.0.text {
            Text::Own(text) => text,
            Text::Shared(text) => (**text).as_ref(),
        }
    }

    /// Its path and its text, without a copy if nobody else has them.
    pub fn into_parts(self) -> (String, String) {
        match Arc::try_unwrap(self.0) {
            Ok(File { path, text: Text::Own(text), .. }) => (path, text),
            Ok(File { path, text: Text::Shared(text), .. }) => (path, (*text).as_ref().to_owned()),
            Err(file) => {
                let file = Self(file);
                (file.path().to_owned(), file.text().to_owned())
            }
        }
    }

    /// The place of its first character, for findings about the whole file; empty in an empty file.
    pub fn beginning(&self) -> Range<usize> {
        0..self.text().ceil_char_boundary(self.text().len().min(1))
    }

    /// Line and column of a byte offset, both from 1; columns count characters, as editors do.
    ///
    /// ```
    /// let file = korb_catalogue::SourceFile::new("a.ftl", "a = ä\nb = ü");
    /// assert_eq!(file.position(11), (2, 5));
    /// ```
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let text = self.text();
        let before = &text[..text.floor_char_boundary(offset)];
        let lines = self.0.index.lines.get_or_init(|| {
            let breaks = memchr::memchr_iter(b'\n', text.as_bytes());
            let mut lines = Vec::with_capacity(1 + breaks.clone().count());
            lines.push(0);
            lines.extend(breaks.map(|at| at + 1));
            lines
        });
        let line = lines.partition_point(|start| *start <= before.len());
        let start = lines[line - 1];
        let column = match before.len() - start {
            0..BLOCK => before[start..].chars().count(),
            _ => self.characters_before(before.len()) - self.characters_before(start),
        };
        (line, 1 + column)
    }

    /// How many characters there are before a byte that begins one.
    fn characters_before(&self, at: usize) -> usize {
        let count = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let bytes = self.text().as_bytes();
        let blocks = self.0.index.characters.get_or_init(|| {
            let counts = bytes.chunks(BLOCK).scan(0, |sum, block| {
                *sum += count(block);
                Some(*sum)
            });
            [0].into_iter().chain(counts).collect()
        });
        blocks[at / BLOCK] + count(&bytes[at / BLOCK * BLOCK..at])
    }
}

impl fmt::Debug for SourceFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SourceFile").field("path", &self.0.path).field("text", &self.text()).finish_non_exhaustive()
    }
}

impl PartialEq for SourceFile {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.path() == other.path() && self.text() == other.text()
    }
}

impl Eq for SourceFile {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_is_a_whole_character_if_there_is_one() {
        for (text, beginning) in [("", ""), ("ab", "a"), ("äb", "ä")] {
            let file = SourceFile::new("x", text);
            assert_eq!(file.text().get(file.beginning()), Some(beginning));
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

    #[test]
    fn positions_in_a_long_line_are_those_of_its_characters() {
        let file = SourceFile::new("x", format!("aä\n{}", "ä€b".repeat(2 * BLOCK)));
        for (column, (at, _)) in file.text()[4..].char_indices().enumerate() {
            assert_eq!(file.position(4 + at), (2, 1 + column));
        }
        assert_eq!(file.position(file.text().len()), (2, 1 + 6 * BLOCK));
    }
}
