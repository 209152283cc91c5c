//! The two kinds of plural rules, and the categories that they put numbers into.

/// The two sets of rules that a locale has.
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum PluralRuleType {
    /// Ranks: 1st, 2nd, 3rd.
    ORDINAL,
    /// Quantities: 1 book, 2 books.
    CARDINAL,
}

/// The forms that CLDR distinguishes; each locale uses some of them, and each uses `other`.
#[expect(missing_docs, reason = "CLDR's names, which mean something else in each language")]
#[derive(Clone, Copy, Debug, Hash, PartialEq, Eq)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}
