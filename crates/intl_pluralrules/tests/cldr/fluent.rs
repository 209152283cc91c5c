//! CLDR's samples asked of Fluent, which is what this crate is for.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::PluralRuleType;

use crate::fixture;

const MESSAGES: &str = "
cardinal = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

fn bundle(locale: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.parse().expect("a locale")]);
    bundle.add_builtins().expect("NUMBER");
    let resource = FluentResource::try_new(MESSAGES.to_owned()).expect("valid Fluent");
    bundle.add_resource(resource).expect("no message twice");
    bundle
}

fn select(bundle: &FluentBundle<FluentResource>, kind: PluralRuleType, number: &str) -> String {
    let id = match kind {
        PluralRuleType::CARDINAL => "cardinal",
        PluralRuleType::ORDINAL => "ordinal",
    };
    let message = bundle.get_message(id).expect("one of the two messages");
    let pattern = message.value().expect("a value");
    // Read as Fluent reads number literals: "1.0" keeps its zero.
    let args = FluentArgs::from_iter([("n", FluentValue::try_number(number))]);
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    assert!(errors.is_empty(), "{number}: {errors:?}");
    text.into_owned()
}

#[test]
fn cldr_samples() {
    let samples = fixture::samples();
    let mut bundles = BTreeMap::new();
    let mut wrong = Vec::new();
    for sample in &samples {
        let bundle = bundles.entry(sample.locale).or_insert_with(|| bundle(sample.locale));
        let answer = select(bundle, sample.kind, &sample.number);
        if answer != sample.category {
            wrong.push(format!(
                "{} {:?} {}: {answer}, CLDR says {}",
                sample.locale, sample.kind, sample.number, sample.category
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong: {wrong:#?}", wrong.len(), samples.len());
}

#[test]
fn everyday_numbers() {
    for (locale, number, expected) in
        [("ar", "103", "few"), ("lt", "22", "few"), ("lv", "111", "zero"), ("ro", "101", "few")]
    {
        let answer = select(&bundle(locale), PluralRuleType::CARDINAL, number);
        assert_eq!(answer, expected, "{locale} {number}");
    }
}

/// Fluent's negotiation takes the first locale in the list that covers what is asked for.
#[test]
fn regions_find_their_rules() {
    for (locale, number, expected) in [
        ("pt-BR", "0", "one"),
        ("pt-PT", "0", "other"),
        ("pt-Latn-PT", "0", "other"),
        ("sr-Latn-RS", "22", "few"),
        ("zh-Hant-TW", "1", "other"),
        ("de-AT", "1", "one"),
    ] {
        let answer = select(&bundle(locale), PluralRuleType::CARDINAL, number);
        assert_eq!(answer, expected, "{locale} {number}");
    }
}

#[test]
fn no_float_is_too_much() {
    for locale in ["ar", "fr", "lt", "lv", "sl"] {
        let bundle = bundle(locale);
        for number in ["NaN", "inf", "-inf", "5e-324", "1e300", "-1e18"] {
            for kind in [PluralRuleType::CARDINAL, PluralRuleType::ORDINAL] {
                select(&bundle, kind, number);
            }
        }
    }
}
