//! Where the rules of a locale come from: nearly always ICU4X, for six locales the functions at the end of this file.

use std::sync::Arc;

use fixed_decimal::Decimal;
use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

use crate::category::{PluralCategory, PluralRuleType};
use crate::locales;
use crate::operands::{LIMIT, PluralOperands};

/// The rules of one locale and type.
#[derive(Clone, Debug)]
pub(crate) enum Rules {
    /// ICU4X's, shared because they cannot be cloned.
    Icu(Arc<icu_plurals::PluralRules>),
    /// Ours.
    Own(fn(&PluralOperands) -> PluralCategory),
}

impl Rules {
    pub(crate) fn category(&self, operands: &PluralOperands) -> PluralCategory {
        if !operands.n.is_finite() {
            return PluralCategory::OTHER;
        }
        match self {
            Self::Own(rule) => rule(operands),
            Self::Icu(rules) => match rules.category_for(icu_operands(operands)) {
                icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
                icu_plurals::PluralCategory::One => PluralCategory::ONE,
                icu_plurals::PluralCategory::Two => PluralCategory::TWO,
                icu_plurals::PluralCategory::Few => PluralCategory::FEW,
                icu_plurals::PluralCategory::Many => PluralCategory::MANY,
                icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
            },
        }
    }
}

/// The rules of a locale that is in our list.
pub(crate) fn find(locale: &LanguageIdentifier, kind: PluralRuleType) -> Result<Rules, &'static str> {
    if !locales::LANGIDS.contains(locale) {
        return Err("unknown locale");
    }
    let name = locale.to_string();
    if let Some(rule) = own(&name, kind) {
        return Ok(Rules::Own(rule));
    }
    let source: Locale = locales::same_rules(&name, kind).unwrap_or(&name).parse().map_err(|_| "unknown locale")?;
    let rules = match kind {
        PluralRuleType::CARDINAL => icu_plurals::PluralRules::try_new_cardinal(source.into()),
        PluralRuleType::ORDINAL => icu_plurals::PluralRules::try_new_ordinal(source.into()),
    };
    Ok(Rules::Icu(Arc::new(rules.map_err(|_| "unknown locale")?)))
}

/// ICU4X's operands. Its stable interface takes them from integers and decimals only, so a fraction becomes a decimal
/// again, of `i`, `v` and `f`: those are the fields that fluent-bundle keeps up to date.
fn icu_operands(operands: &PluralOperands) -> icu_plurals::PluralOperands {
    if operands.v == 0 {
        return operands.i.into();
    }
    // ICU4X looks at the first 18 digits of a fraction, the rules at its last ones. No rule distinguishes 18 digits
    // from more, so a longer fraction is given as its last 17 with a one before them.
    let digits = i16::try_from(operands.v).map_or(18, |v| v.min(18));
    let fraction = match operands.f {
        f @ ..LIMIT => f,
        f => LIMIT / 10 + f % (LIMIT / 10),
    };
    let power = 10_u128.pow(digits.unsigned_abs().into());
    let mut decimal = Decimal::from(u128::from(operands.i) * power + u128::from(fraction));
    decimal.multiply_pow10(-digits);
    (&decimal).into()
}

/// The rules that no locale in ICU4X's data has: it leaves out locales that CLDR covers only thinly. Each is a
/// transcript of the rules of CLDR 48.2, tested like the rest against CLDR's samples.
fn own(locale: &str, kind: PluralRuleType) -> Option<fn(&PluralOperands) -> PluralCategory> {
    match (locale, kind) {
        ("gv", PluralRuleType::CARDINAL) => Some(manx),
        ("kw", PluralRuleType::CARDINAL) => Some(cornish),
        ("kw", PluralRuleType::ORDINAL) => Some(cornish_ordinal),
        ("lag", PluralRuleType::CARDINAL) => Some(langi),
        ("sgs", PluralRuleType::CARDINAL) => Some(samogitian),
        ("shi", PluralRuleType::CARDINAL) => Some(tachelhit),
        ("tzm", PluralRuleType::CARDINAL) => Some(central_atlas_tamazight),
        _ => None,
    }
}

/// CLDR's `n` where a rule compares it with whole numbers: nothing if there is a fraction other than zero.
fn whole(operands: &PluralOperands) -> Option<u64> {
    (operands.t == 0).then_some(operands.i)
}

fn manx(operands: &PluralOperands) -> PluralCategory {
    match operands.i {
        _ if operands.v != 0 => PluralCategory::MANY,
        i if i % 10 == 1 => PluralCategory::ONE,
        i if i % 10 == 2 => PluralCategory::TWO,
        i if i % 20 == 0 => PluralCategory::FEW,
        _ => PluralCategory::OTHER,
    }
}

fn cornish(operands: &PluralOperands) -> PluralCategory {
    let Some(n) = whole(operands) else {
        return PluralCategory::OTHER;
    };
    match (n % 100, n % 1000, n % 100_000) {
        _ if n == 0 => PluralCategory::ZERO,
        _ if n == 1 => PluralCategory::ONE,
        (2 | 22 | 42 | 62 | 82, _, _) | (_, 0, 1000..=20_000 | 40_000 | 60_000 | 80_000) => PluralCategory::TWO,
        _ if n % 1_000_000 == 100_000 => PluralCategory::TWO,
        (3 | 23 | 43 | 63 | 83, _, _) => PluralCategory::FEW,
        (1 | 21 | 41 | 61 | 81, _, _) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

fn cornish_ordinal(operands: &PluralOperands) -> PluralCategory {
    match whole(operands).map(|n| n % 100) {
        Some(1..=4 | 21..=24 | 41..=44 | 61..=64 | 81..=84) => PluralCategory::ONE,
        Some(5) => PluralCategory::MANY,
        _ => PluralCategory::OTHER,
    }
}

fn langi(operands: &PluralOperands) -> PluralCategory {
    match operands.i {
        0 if operands.t == 0 => PluralCategory::ZERO,
        0 | 1 => PluralCategory::ONE,
        _ => PluralCategory::OTHER,
    }
}

fn samogitian(operands: &PluralOperands) -> PluralCategory {
    let Some(n) = whole(operands) else {
        return PluralCategory::MANY;
    };
    match (n % 10, n % 100) {
        _ if n == 2 => PluralCategory::TWO,
        (_, 11..=19) => PluralCategory::OTHER,
        (1, _) => PluralCategory::ONE,
        (2..=9, _) => PluralCategory::FEW,
        _ => PluralCategory::OTHER,
    }
}

fn tachelhit(operands: &PluralOperands) -> PluralCategory {
    match whole(operands) {
        Some(1) => PluralCategory::ONE,
        _ if operands.i == 0 => PluralCategory::ONE,
        Some(2..=10) => PluralCategory::FEW,
        _ => PluralCategory::OTHER,
    }
}

fn central_atlas_tamazight(operands: &PluralOperands) -> PluralCategory {
    match whole(operands) {
        Some(0 | 1 | 11..=99) => PluralCategory::ONE,
        _ => PluralCategory::OTHER,
    }
}
