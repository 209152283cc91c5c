//! Reads `plurals.tsv`, which `cargo xtask codegen` makes from CLDR's data.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType};

/// Where ICU4X's newer CLDR differs from the fixture's: these samples of a locale have another category.
const CHANGED_SINCE: &[(&str, PluralRuleType, &str, &[&str])] = &[
    ("gl", PluralRuleType::CARDINAL, "many", &["1000000"]),
    ("vi", PluralRuleType::CARDINAL, "one", &["0", "1", "0.0~1.0"]),
    ("af", PluralRuleType::ORDINAL, "few", &["2~15"]),
    ("bg", PluralRuleType::ORDINAL, "one", &["1"]),
    ("bg", PluralRuleType::ORDINAL, "two", &["2"]),
    ("bg", PluralRuleType::ORDINAL, "few", &["3~4"]),
    ("es", PluralRuleType::ORDINAL, "one", &["1", "3", "13"]),
];

/// A locale that only ICU4X's CLDR has, and one with the same rules: Tajik and Persian.
pub(crate) const NEW_SINCE: (&str, &str) = ("tg", "fa");

/// One number, and the category that CLDR puts it in.
pub(crate) struct Sample {
    pub(crate) locale: &'static str,
    pub(crate) kind: PluralRuleType,
    /// As CLDR writes it, with the zeros that count.
    pub(crate) number: String,
    pub(crate) category: &'static str,
}

/// Every sample but those of the root locale and compact numbers: "1c6" stands for "1 million", and neither a float
/// nor this crate's operands can say that it is not written "1000000".
pub(crate) fn samples() -> Vec<Sample> {
    let mut samples = all();
    samples.retain(|sample| sample.locale != "und" && !sample.number.contains('c'));
    for (locale, kind, category, numbers) in CHANGED_SINCE {
        for number in numbers.iter().flat_map(|numbers| expand(numbers)) {
            let sample = samples
                .iter_mut()
                .find(|sample| sample.locale == *locale && sample.kind == *kind && sample.number == number);
            let sample = sample.unwrap_or_else(|| panic!("no sample {number} of {locale}"));
            assert_ne!(sample.category, *category, "no change: {number} of {locale}");
            sample.category = category;
        }
    }
    samples
}

/// The locales of one type, without the root locale.
pub(crate) fn locales(kind: PluralRuleType) -> BTreeSet<&'static str> {
    let of_kind = all().into_iter().filter(|sample| sample.kind == kind);
    of_kind.map(|sample| sample.locale).filter(|locale| *locale != "und").collect()
}

/// CLDR's name of a category.
pub(crate) fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

const TABLE: &str = include_str!("plurals.tsv");

fn all() -> Vec<Sample> {
    let mut samples = Vec::new();
    for row in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let [kind, category, numbers, locales] = *row.split('\t').collect::<Vec<_>>() else {
            panic!("four columns expected: {row}");
        };
        let kind = match kind {
            "cardinal" => PluralRuleType::CARDINAL,
            "ordinal" => PluralRuleType::ORDINAL,
            _ => panic!("no type of rules: {kind}"),
        };
        for number in numbers.split(' ').flat_map(expand) {
            samples.extend(locales.split(' ').map(|locale| Sample { locale, kind, number: number.clone(), category }));
        }
    }
    samples
}

/// "2~4" is 2, 3 and 4; "0.9~1.1" is 0.9, 1.0 and 1.1.
fn expand(sample: &str) -> Vec<String> {
    let Some((first, last)) = sample.split_once('~') else {
        return vec![sample.to_owned()];
    };
    let decimals = first.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    let scaled = |number: &str| number.replace('.', "").parse::<u32>().expect("digits");
    (scaled(first)..=scaled(last))
        .map(|number| {
            let digits = format!("{number:0width$}", width = decimals + 1);
            let (integer, fraction) = digits.split_at(digits.len() - decimals);
            match fraction {
                "" => integer.to_owned(),
                _ => format!("{integer}.{fraction}"),
            }
        })
        .collect()
}

#[test]
fn ranges_expand() {
    assert_eq!(expand("7"), ["7"]);
    assert_eq!(expand("9~11"), ["9", "10", "11"]);
    assert_eq!(expand("0.9~1.1"), ["0.9", "1.0", "1.1"]);
    assert_eq!(expand("0.00~0.02"), ["0.00", "0.01", "0.02"]);
}

/// The program that made the fixture counted too, so nothing gets lost between it and the tests.
#[test]
fn nothing_is_lost() {
    let header = |what: &str| -> usize {
        let line = TABLE.lines().find_map(|line| line.strip_prefix(&format!("# {what}: ")));
        line.and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("no count of {what}"))
    };
    // It counts the root locale as well.
    assert_eq!(locales(PluralRuleType::CARDINAL).len() + 1, header("cardinal"));
    assert_eq!(locales(PluralRuleType::ORDINAL).len() + 1, header("ordinal"));
    let (compact, plain): (Vec<_>, Vec<_>) = all().into_iter().partition(|sample| sample.number.contains('c'));
    assert_eq!(plain.len(), header("plain"));
    assert_eq!(compact.len(), header("compact"));

    let of_root = plain.iter().filter(|sample| sample.locale == "und").count();
    assert_eq!(samples().len() + of_root, plain.len());
    assert!(samples().len() > 14_000, "only {} samples", samples().len());
}
