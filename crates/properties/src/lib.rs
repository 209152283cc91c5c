//! What holds of every reader, whatever it is given to read.
//!
//! Anybody can send a change with any bytes in it. Each property here takes bytes, gives them to one reader, and panics
//! if what comes back is not as it must be. `tests/readers.rs` asks with a bounded number of cases on every test run; a
//! fuzzer can ask with what it finds by itself. Nothing that ships depends on this crate.
//!
//! ```
//! for (_, property) in korb_properties::READERS {
//!     property(b"a = { $b\nc = \xff");
//! }
//! ```

mod findings;
mod fluent;
mod mutate;
mod reply;
mod tag;
mod template;
mod text;
mod toml;

pub use mutate::{Random, mutate};

/// What divides an input into two files, for properties that are about two.
pub const DIVIDER: &str = "\n%%%\n";

/// What holds of a reader, as a function that panics if it does not hold of this input.
pub type Property = fn(&[u8]) -> Outcome;

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
    fn judged_if(is_judged: bool) -> Self {
        if is_judged { Self::Judged } else { Self::Refused }
    }
}

/// Every reader by name, with what holds of it.
pub const READERS: &[(&str, Property)] = &[
    ("source", text::source),
    ("fluent", fluent::file),
    ("check", fluent::check),
    ("catalogue", toml::catalogue),
    ("profile", toml::profile),
    ("sources", toml::sources),
    ("template", template::template),
    ("markup", text::markup),
    ("tag", tag::tag),
    ("length", text::lengths),
    ("reply", reply::reply),
];

/// Asks whether the property of a reader holds.
///
/// # Panics
///
/// If there is no reader of that name, or its property does not hold.
pub fn check(reader: &str, input: &[u8]) -> Outcome {
    let (_, property) = READERS.iter().find(|(name, _)| *name == reader).expect("one of the readers");
    property(input)
}

/// The text of an input; what is not UTF-8 in it is replaced, as a patient reader does it.
fn text_of(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// The two files of an input; without a divider, both are the same.
fn two_files(input: &[u8]) -> (String, String) {
    let text = text_of(input);
    match text.split_once(DIVIDER) {
        Some((first, second)) => (first.to_owned(), second.to_owned()),
        None => (text.clone(), text),
    }
}
