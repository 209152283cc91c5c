//! What holds of every reader, whatever it is given to read.
//!
//! Anybody can send a change with any bytes in it. Each property here takes bytes, gives them to one reader, and panics
//! if the result is not as it must be. `tests/readers.rs` tries a bounded number of cases on every test run; a fuzzer
//! tries what it finds by itself. Nothing that ships depends on this crate.
//!
//! ```
//! for (_, property) in korb_properties::READERS {
//!     property(b"a = { $b\nc = \xff");
//! }
//! ```

mod findings;
mod fluent;
mod input;
mod mutate;
mod reply;
mod tag;
mod template;
mod text;
mod toml;

pub use input::{DIVIDER, Outcome};
pub use mutate::{Random, mutate};

/// What holds of a reader, as a function that panics if it does not hold of this input.
pub type Property = fn(&[u8]) -> Outcome;

/// Every reader by name, with what holds of it.
pub const READERS: &[(&str, Property)] = &[
    ("source", text::source),
    ("fluent", fluent::file),
    ("check", fluent::check),
    ("catalogue", toml::catalogue),
    ("profile", toml::profile),
    ("sources", toml::sources),
    ("requests", toml::requests),
    ("thesaurus", toml::thesaurus),
    ("template", template::template),
    ("markup", text::markup),
    ("tag", tag::tag),
    ("length", text::lengths),
    ("reply", reply::reply),
];

/// Checks that the property of a reader holds.
///
/// # Panics
///
/// If there is no reader of that name, or its property does not hold.
pub fn check(reader: &str, input: &[u8]) -> Outcome {
    let (_, property) = READERS.iter().find(|(name, _)| *name == reader).expect("one of the readers");
    property(input)
}
