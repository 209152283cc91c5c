//! Plural rules for Fluent that are right: the interface of the crate `intl_pluralrules` 7.0.2, answered by ICU4X.
//!
//! fluent-bundle asks `intl_pluralrules` which variant a number selects. The published crate compares whole numbers
//! where CLDR compares remainders, so that 103 books in Arabic or 22 in Lithuanian get the wrong form, and its rules
//! are those of 2020. The workspace replaces it with this one by a patch, and fluent-bundle needs no change.
//!
//! ```
//! use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
//! use unic_langid::LanguageIdentifier;
//!
//! let arabic: LanguageIdentifier = "ar".parse()?;
//! let rules = PluralRules::create(arabic, PluralRuleType::CARDINAL)?;
//! assert_eq!(rules.select(103), Ok(PluralCategory::FEW));
//! assert_eq!(rules.select("0.5"), Ok(PluralCategory::OTHER));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It formats no numbers and negotiates no locales: a locale is one of [`PluralRules::get_locales`] or unknown.

#![warn(missing_docs)]

mod category;
mod locales;
pub mod operands;
mod rules;

use unic_langid::LanguageIdentifier;

pub use crate::category::{PluralCategory, PluralRuleType};
use crate::operands::PluralOperands;
use crate::rules::Rules;

/// The version of CLDR that the rules are from.
pub const CLDR_VERSION: usize = 49;

/// The rules of one locale, for either cardinal or ordinal numbers.
#[derive(Clone, Debug)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: Rules,
}

impl PluralRules {
    /// The rules for a locale, or an error if [`get_locales`](Self::get_locales) does not list exactly this one.
    pub fn create<L: Into<LanguageIdentifier>>(langid: L, prt: PluralRuleType) -> Result<Self, &'static str> {
        let locale = langid.into();
        let rules = rules::find(&locale, prt)?;
        Ok(Self { locale, rules })
    }

    /// The locales to negotiate with, the same for both types: where CLDR has no ordinal rules for a locale, every
    /// number is `other`, which is better than what the negotiation would fall back to, English's "1st, 2nd, 3rd".
    ///
    /// A locale with a script or region comes before its bare language, for a negotiation that takes the first match.
    pub fn get_locales(_prt: PluralRuleType) -> Vec<LanguageIdentifier> {
        locales::LANGIDS.clone()
    }

    /// The category of a number; the only error is text that is no number.
    ///
    /// Infinities and NaN are `other`, as in ECMA-402.
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "Argument can not be parsed to operands.")?;
        Ok(self.rules.category(&operands))
    }

    /// The locale that the rules were made for.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

/// The examples of the README are tests, so that they stay right.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
