//! Every plural sample that CLDR publishes, asked of this crate and of Fluent; and our list of locales, compared with
//! ICU4X's.
//!
//! ICU4X 2.4 has the rules of CLDR 49; the newest samples on npm are those of CLDR 48.2. `CHANGED_SINCE` and
//! `NEW_SINCE` in `fixture.rs` hold the difference, and go when `plurals.tsv` is made anew.

mod fixture;
mod fluent;
mod icu4x;
mod rules;
