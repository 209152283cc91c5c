//! What stands for a number of texts: a hash that no two lists of texts share.

use korb_catalogue::SourceFile;
use sha2::{Digest, Sha256};

/// A hash of texts, one after the other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Adds a text. With its length before it, no two lists of texts are the same stream of bytes.
    pub(crate) fn add(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text);
    }

    /// Adds a file: where it is, and what it says.
    pub(crate) fn add_file(&mut self, file: &SourceFile) {
        self.add(file.path());
        self.add(file.text());
    }

    /// Adds files of a kind: what they are, and each of them.
    pub(crate) fn add_files<'f>(&mut self, kind: &str, files: impl IntoIterator<Item = &'f SourceFile>) {
        self.add(kind);
        for file in files {
            self.add_file(file);
        }
        // No path is empty.
        self.add("");
    }

    /// The same behind another text.
    #[must_use]
    pub(crate) fn with(mut self, text: &str) -> Self {
        self.add(text);
        self
    }

    /// Its digits.
    pub(crate) fn finish(self) -> String {
        format!("{:x}", self.0.finalize())
    }

    /// Half of its digits, which are enough for what is only kept for a while.
    pub(crate) fn finish_short(self) -> String {
        let mut digits = self.finish();
        digits.truncate(digits.len() / 2);
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_one_text_ends_makes_a_difference() {
        let of = |texts: &[&str]| texts.iter().copied().fold(Fingerprint::default(), Fingerprint::with).finish();
        let all = [&[][..], &[""], &["", ""], &["ab"], &["a", "b"], &["b", "a"], &["ab", ""], &["", "ab"]];
        for (number, texts) in all.iter().enumerate() {
            for other in &all[number + 1..] {
                assert_ne!(of(texts), of(other), "{texts:?} {other:?}");
            }
        }
        assert_eq!(of(&["a", "b"]), of(&["a", "b"]));
        assert_eq!(Fingerprint::default().with("a").finish_short().len(), 32);
    }
}
