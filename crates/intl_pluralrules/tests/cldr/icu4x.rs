//! Compares our list with the data inside ICU4X, which can be listed only by expanding its macros.

use std::collections::BTreeSet;

use icu_plurals::provider::{PluralsCardinalV1, PluralsOrdinalV1};
use icu_provider::IterableDataProvider;
use intl_pluralrules::{CLDR_VERSION, PluralRuleType, PluralRules};

/// ICU4X's data once more, in a form that can be listed.
struct Held;

/// The macros name their types by paths from here.
const _: () = {
    use icu_plurals_data::*;
    mod icu {
        pub(super) use icu_plurals as plurals;
    }

    make_provider!(Held);
    impl_plurals_cardinal_v1!(Held, ITER);
    impl_plurals_ordinal_v1!(Held, ITER);
};

fn held() -> BTreeSet<String> {
    let cardinals = IterableDataProvider::<PluralsCardinalV1>::iter_ids(&Held);
    let ordinals = IterableDataProvider::<PluralsOrdinalV1>::iter_ids(&Held);
    cardinals
        .expect("baked data")
        .into_iter()
        .chain(ordinals.expect("baked data"))
        .map(|id| id.locale.to_string())
        .filter(|locale| locale != "und")
        .collect()
}

#[test]
fn every_locale_of_icu4x_is_listed() {
    let held = held();
    assert!(held.len() > 100, "only {} locales", held.len());
    let listed: BTreeSet<String> =
        PluralRules::get_locales(PluralRuleType::CARDINAL).iter().map(ToString::to_string).collect();
    let missing: Vec<_> = held.difference(&listed).collect();
    assert!(missing.is_empty(), "not in `src/locales.rs`: {missing:?}");
}

#[test]
fn the_version_is_that_of_icu4x() {
    let version = icu_plurals_data::cldr_tag!();
    assert_eq!(version.split('.').next(), Some(CLDR_VERSION.to_string().as_str()));
}
