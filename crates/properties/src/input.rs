//! The input of a property, and whether its reader took it.

/// What divides an input into two files, for properties that are about two.
pub const DIVIDER: &str = "\n%%%\n";

/// Whether a reader took an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It took the input, and everything that it made of it was judged.
    Judged,
    /// It refused the input or a part of it, so the reason was judged instead. A property whose reader refuses nearly
    /// everything says next to nothing.
    Refused,
}

impl Outcome {
    pub(crate) fn judged_if(is_judged: bool) -> Self {
        if is_judged { Self::Judged } else { Self::Refused }
    }
}

/// The text of an input, with replacement characters for what is not UTF-8.
pub(crate) fn text_of(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// The two files of an input; without a divider, both are the same.
pub(crate) fn two_files(input: &[u8]) -> (String, String) {
    let text = text_of(input);
    match text.split_once(DIVIDER) {
        Some((first, second)) => (first.to_owned(), second.to_owned()),
        None => (text.clone(), text),
    }
}
