//! The list of what Korb made in an output folder: `.korb/files`. Each file stands there with the hash of its content, so
//! that the next run knows which files it may replace and remove, and which of them somebody has edited since.
//!
//! Anybody can bring an output folder along, so a list is not trusted: no path in it leads out of the folder, and a file
//! counts as made by Korb only as long as it has the content that Korb gave it.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256, digest};

use crate::disk::{read_itself, stays_inside};
use crate::durable;

/// The most bytes and lines that a list can have: fifty times as many as the largest workspaces need.
const MAX_BYTES: u64 = 64 << 20;
const MAX_LINES: usize = 500_000;

/// The longest path that a system takes.
const MAX_PATH: usize = 4096;

/// The first line of a list.
const HEAD: &str = "# What Korb made here, with the SHA-256 of each file. It replaces and removes only these files.\n";

/// A list of files, and the hashes of the contents that they can have. There are several while a run goes on: it may
/// have put the new file in place or not.
pub(crate) type Hashes = BTreeMap<String, Vec<Hash>>;

/// A line of the list. Older versions of Korb wrote no hashes.
pub(crate) type Line<'l> = (&'l str, Option<Hash>);

/// The lines of a file.
pub(crate) fn lines<'l>((path, hashes): (&'l String, &'l Vec<Hash>)) -> impl Iterator<Item = Line<'l>> {
    let without = hashes.is_empty().then_some((&**path, None));
    hashes.iter().map(|hash| (&**path, Some(*hash))).chain(without)
}

/// The SHA-256 of a content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(digest::Output<Sha256>);

impl Hash {
    pub(crate) fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content))
    }

    /// Reads the form in which it is written: lower-case hexadecimal digits.
    pub(crate) fn parse(digits: &str) -> Option<Self> {
        let is_digit = |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if digits.len() != 64 || !digits.bytes().all(is_digit) {
            return None;
        }
        let mut bytes = digest::Output::<Sha256>::default();
        for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(&digits[at..at + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

/// The list on the disk.
#[derive(Debug, Default)]
pub(crate) struct List {
    path: PathBuf,
    /// What is on the disk; `None` if nothing is.
    text: Option<String>,
}

impl List {
    /// Reads the list of an earlier run, if there is one.
    ///
    /// # Errors
    ///
    /// It is no regular file, too large, or cannot be read.
    pub(crate) fn open(path: PathBuf) -> io::Result<(Self, Hashes)> {
        let text = match read_itself(&path, MAX_BYTES) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            read => Some(String::from_utf8(read?).map_err(|_| io::Error::other("it is not UTF-8"))?),
        };
        // Each line takes some memory, even an empty path.
        if text.iter().flat_map(|text| text.bytes()).filter(|byte| *byte == b'\n').nth(MAX_LINES).is_some() {
            return Err(io::Error::other(format!("it has more than {MAX_LINES} lines")));
        }
        let mut hashes = Hashes::new();
        let lines = text.iter().flat_map(|text| text.lines());
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let with_hash = line.rsplit_once('\t').and_then(|(path, digits)| Some((path, Some(Hash::parse(digits)?))));
            let (path, hash) = with_hash.unwrap_or((line, None));
            if path.len() <= MAX_PATH && stays_inside(path) {
                hashes.entry(path.to_owned()).or_default().extend(hash);
            }
        }
        Ok((Self { path, text }, hashes))
    }

    /// Writes another list, with each line once, unless it is the same. Whatever happens, the list on the disk is the
    /// earlier or the new one.
    ///
    /// # Errors
    ///
    /// The disk fails.
    pub(crate) fn write(&mut self, mut lines: Vec<Line<'_>>) -> io::Result<()> {
        lines.sort_unstable();
        lines.dedup();
        let mut text = String::from(HEAD);
        for (path, hash) in lines {
            let _ = match hash {
                Some(hash) => writeln!(text, "{path}\t{hash}"),
                None => writeln!(text, "{path}"),
            };
        }
        if self.text.as_ref() == Some(&text) {
            return Ok(());
        }
        // Only the run that holds the lock gets here.
        durable::sweep(&self.path);
        let staged = durable::stage(&self.path, text.as_bytes(), None)?;
        durable::put(&staged, &self.path)?;
        durable::sync_folder(self.path.parent().unwrap_or(Path::new(".")))?;
        self.text = Some(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_read_as_it_is_written_and_in_no_other_form() {
        let hash = Hash::of(b"content");
        let digits = hash.to_string();
        assert_eq!(Hash::parse(&digits), Some(hash));
        let signed = format!("+{}", &digits[1..]);
        for wrong in [&digits[1..], &digits.to_uppercase(), &signed, &format!("{digits}0"), ""] {
            assert_eq!(Hash::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Hash::of(b"").to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
