//! CLDR's samples asked of this crate.

use std::collections::BTreeSet;

use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::fixture::{self, NEW_SINCE};

const BOTH: [PluralRuleType; 2] = [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL];

fn rules(locale: &str, kind: PluralRuleType) -> PluralRules {
    let langid: LanguageIdentifier = locale.parse().expect("a locale");
    PluralRules::create(langid, kind).unwrap_or_else(|error| panic!("{locale}: {error}"))
}

fn cardinal<N: TryInto<PluralOperands>>(locale: &str, number: N) -> &'static str {
    let category = rules(locale, PluralRuleType::CARDINAL).select(number);
    fixture::name(category.expect("a number"))
}

#[test]
fn cldr_samples() {
    let mut wrong = Vec::new();
    for sample in fixture::samples() {
        let rules = rules(sample.locale, sample.kind);
        let mut answers = vec![rules.select(sample.number.as_str())];
        // Whole numbers have operands of their own, for each type of number.
        if let Ok(integer) = sample.number.parse::<u64>() {
            answers.push(rules.select(integer));
            answers.push(rules.select(i64::try_from(integer).expect("a small sample")));
            answers.push(rules.select(sample.number.parse::<f64>().expect("a number")));
        }
        for answer in answers {
            let answer = answer.map(fixture::name);
            if answer != Ok(sample.category) {
                wrong.push(format!(
                    "{} {:?} {}: {answer:?}, CLDR says {}",
                    sample.locale, sample.kind, sample.number, sample.category
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
}

/// What the published crate gets wrong in everyday numbers, and the reason for this one.
#[test]
fn remainders_are_remainders() {
    assert_eq!(cardinal("ar", 103), "few");
    assert_eq!(cardinal("lt", 22), "few");
    assert_eq!(cardinal("lv", 111), "zero");
    assert_eq!(cardinal("ro", 101), "few");
}

#[test]
fn newer_than_the_fixture() {
    let (new, like) = NEW_SINCE;
    let mut samples = fixture::samples();
    samples.retain(|sample| sample.locale == like);
    assert!(!samples.is_empty());
    for sample in samples {
        let answer = rules(new, sample.kind).select(sample.number.as_str());
        let answer = answer.map(fixture::name);
        assert_eq!(answer, Ok(sample.category), "{new} {}", sample.number);
    }
}

#[test]
fn old_codes_mean_the_new_ones() {
    for (old, new) in [("in", "id"), ("iw", "he"), ("ji", "yi")] {
        for kind in BOTH {
            for number in 0_u8..=120 {
                assert_eq!(rules(old, kind).select(number), rules(new, kind).select(number), "{old} {number}");
            }
        }
    }
}

#[test]
fn the_list_is_that_of_cldr() {
    let mut expected = fixture::locales(PluralRuleType::CARDINAL);
    let ordinals = fixture::locales(PluralRuleType::ORDINAL);
    assert!(ordinals.is_subset(&expected));
    for locale in [NEW_SINCE.0, "in", "iw", "ji"] {
        assert!(expected.insert(locale), "the fixture has {locale} by now");
    }
    for kind in BOTH {
        let listed = PluralRules::get_locales(kind);
        let names: Vec<String> = listed.iter().map(ToString::to_string).collect();
        let unique: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(unique, expected);
        assert_eq!(unique.len(), names.len(), "a locale is listed twice");
        for locale in listed {
            let rules = PluralRules::create(locale.clone(), kind).expect("a listed locale");
            assert_eq!(rules.get_locale(), &locale);
        }
    }
}

#[test]
fn other_locales_are_unknown() {
    for locale in ["und", "xx", "de-AT", "zh-Hant"] {
        for kind in BOTH {
            let langid: LanguageIdentifier = locale.parse().expect("a locale");
            assert_eq!(PluralRules::create(langid, kind).err(), Some("unknown locale"), "{locale}");
        }
    }
}

#[test]
fn locales_without_ordinals_have_one_form() {
    let rules = rules("br", PluralRuleType::ORDINAL);
    for number in 0_u8..=120 {
        assert_eq!(rules.select(number), Ok(PluralCategory::OTHER));
    }
}

#[test]
fn no_float_is_too_much() {
    let floats = [
        0.0,
        5e-324,
        f64::MIN_POSITIVE,
        0.1 + 0.2,
        1e17 + 16.0,
        1e18,
        1e19,
        1e21,
        1e300,
        f64::MAX,
        f64::INFINITY,
        f64::NAN,
    ];
    for kind in BOTH {
        for locale in PluralRules::get_locales(kind) {
            let rules = PluralRules::create(locale, kind).expect("a listed locale");
            for float in floats {
                assert_eq!(rules.select(float), rules.select(-float), "{float}");
            }
            for float in [f64::INFINITY, f64::NAN] {
                assert_eq!(rules.select(float), Ok(PluralCategory::OTHER));
            }
        }
    }
}

#[test]
fn long_numbers_keep_their_endings() {
    // Millions in French, however many; the float is a power of ten as it is written.
    for number in [1e6, 3e6, 1e18, 1e19, 1e21] {
        assert_eq!(cardinal("fr", number), "many", "{number}");
    }
    assert_eq!(cardinal("fr", 1e18 + 1e3), "other");
    assert_eq!(cardinal("ar", "100000000000000000000000000103"), "few");
    assert_eq!(cardinal("en", "100000000000000000000000000001"), "other");
    // The last digits of a fraction decide in Croatian; in Arabic it matters only whether there is a fraction.
    assert_eq!(cardinal("hr", "0.10000000000000000000001"), "one");
    assert_eq!(cardinal("hr", "0.10000000000000000000011"), "other");
    assert_eq!(cardinal("hr", "0.10000000000000000000000"), "other");
    assert_eq!(cardinal("ar", "2.00000000000000000000000"), "two");
    assert_eq!(cardinal("ar", "2.10000000000000000000000"), "other");
    assert_eq!(cardinal("ar", 5e-324), "other");
}

/// fluent-bundle adds the zeros of `minimumFractionDigits` to the operands that it got.
#[test]
fn fields_may_change_after_construction() {
    let mut operands = PluralOperands::try_from(1.0).expect("a number");
    assert_eq!(cardinal("en", operands), "one");
    operands.v = 2;
    assert_eq!(cardinal("en", operands), "other");
    operands = PluralOperands { n: f64::MAX, i: u64::MAX, v: usize::MAX, w: usize::MAX, f: u64::MAX, t: u64::MAX };
    assert_eq!(cardinal("en", operands), "other");
}

#[test]
fn text_that_is_no_number_is_an_error() {
    let rules = rules("en", PluralRuleType::CARDINAL);
    assert!(rules.select("two").is_err());
}
