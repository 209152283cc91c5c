//! What a property is given, and what it says of how far its reader got.

/// What divides an input into two files, for properties that are about two.
pub const DIVIDER: &str = "\n%%%\n";

/// How far a reader got with an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It took it, and all that it made of it was judged.
    Judged,
    /// It refused it or a part of it, so that the reason was judged instead. A property whose reader refuses nearly
    /// everything says next to nothing.
    Refused,
}

impl Outcome {
    pub(crate) fn judged_if(is_judged: bool) -> Self {
        if is_judged { Self::Judged } else { Self::Refused }
    }
}

/// The text of an input; what is not UTF-8 in it is replaced, as a patient reader does it.
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
