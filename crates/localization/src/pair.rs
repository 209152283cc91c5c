//! The two sides of a translation, by name. Both are of one type wherever a source and a translation stand beside each
//! other, so as two arguments they could be swapped without a word from the compiler.

/// What there is once for the source and once for a translation made from it: their tags, their files, their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair<T> {
    /// The side that is translated from.
    pub source: T,
    /// The side that is translated into.
    pub translation: T,
}
