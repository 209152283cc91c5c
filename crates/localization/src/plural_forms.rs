//! The plural forms of a language, as the renderer chooses them: what a check demands and what a skeleton offers is what a
//! number can be given.
//!
//! Fluent finds the rules of a locale by negotiation among those that `intl_pluralrules` has. This does the same, with one
//! difference: where nothing is known of a language, Fluent goes by English rules, and this gives no answer. What the data
//! does not know it cannot deny.
//!
//! The rules themselves are not looked at. They are asked about numbers, enough of them that every form of every locale
//! in CLDR is found, and the tests compare that with CLDR's own samples.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use intl_pluralrules::operands::PluralOperands;
use intl_pluralrules::{PluralCategory, PluralRules};

pub(crate) use intl_pluralrules::PluralRuleType;

use crate::tag::LocaleTag;
use crate::variables::VARIABLES;
use crate::walk::variant_key;

/// The plural forms that there are in any language; `other` comes last.
pub(crate) const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whether a key is a plural form.
pub(crate) fn is_form(key: &str) -> bool {
    FORMS.contains(&key)
}

/// The plural forms of one language, for amounts or for ranks.
pub(crate) struct PluralForms {
    rules: PluralRules,
    /// Every form that some number has, in the order of [`FORMS`].
    all: Vec<&'static str>,
    /// Those without which a text reads wrong, in the same order.
    needed: Vec<&'static str>,
}

/// The whole numbers that are asked about: no rule distinguishes more of them.
const WHOLE: RangeInclusive<usize> = 0..=200;

/// A round million, written without and with a decimal.
const MILLION: [&str; 2] = ["1000000", "1000000.0"];

/// The tenths that are asked about: those of the numbers up to 20.
const TENTHS: Range<u32> = 0..210;

/// A number of tenths, written with one decimal.
fn with_decimal(tenths: u32) -> PluralOperands {
    let decimal = tenths % 10;
    let (f, w) = (u64::from(decimal), usize::from(decimal > 0));
    PluralOperands { n: f64::from(tenths) / 10.0, i: u64::from(tenths / 10), v: 1, w, f, t: f }
}

impl PluralForms {
    /// The forms of a language, if its rules are known.
    pub(crate) fn of(tag: &LocaleTag, kind: PluralRuleType) -> Option<Self> {
        let known = PluralRules::get_locales(kind);
        let found = *negotiate_languages(&[tag.id()], &known, None, NegotiationStrategy::Lookup).first()?;
        let rules = PluralRules::create(found.clone(), kind).ok()?;

        let of_whole: Vec<_> = WHOLE.map(|number| form(&rules, number)).collect();
        let of_million = MILLION.map(|number| form(&rules, number));
        let of_tenths = TENTHS.map(|tenths| form(&rules, with_decimal(tenths)));
        let of_decimals: BTreeSet<_> =
            of_tenths.chain(["0.12", "1.21", "0.00"].map(|number| form(&rules, number))).collect();
        // A form that only decimals have is covered by the default: hardly a text counts with them. So is one that
        // round millions have as long as no decimal follows, as in "1 000 000 de fichiers". Where they keep their form
        // whatever follows, as in Breton, it is a form like any other.
        let is_needed = |form: &str| of_whole.contains(&form) || of_million == [form; 2];
        let needed: Vec<_> = FORMS.into_iter().filter(|form| *form == "other" || is_needed(form)).collect();
        let all = FORMS
            .into_iter()
            .filter(|form| needed.contains(form) || of_million.contains(form) || of_decimals.contains(form));
        Some(Self { all: all.collect(), needed, rules })
    }

    /// Every form that some number has; `other` comes last.
    pub(crate) fn all(&self) -> &[&'static str] {
        &self.all
    }

    /// The forms without which a text reads wrong; `other` comes last.
    pub(crate) fn needed(&self) -> &[&'static str] {
        &self.needed
    }

    /// The whole numbers that have a form, among those that matter.
    pub(crate) fn numbers(&self, wanted: &str) -> impl Iterator<Item = usize> {
        WHOLE.chain([1_000_000, 2_000_000]).filter(move |number| form(&self.rules, *number) == wanted)
    }
}

fn form<N: TryInto<intl_pluralrules::operands::PluralOperands>>(rules: &PluralRules, number: N) -> &'static str {
    match rules.select(number) {
        Ok(PluralCategory::ZERO) => "zero",
        Ok(PluralCategory::ONE) => "one",
        Ok(PluralCategory::TWO) => "two",
        Ok(PluralCategory::FEW) => "few",
        Ok(PluralCategory::MANY) => "many",
        // The only error is text that is no number.
        Ok(PluralCategory::OTHER) | Err(_) => "other",
    }
}

/// The kind of plural rules that a choice goes by, if it goes by any: for a variable or `NUMBER($variable)`.
pub(crate) fn kind_of_choice(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<PluralRuleType> {
    // A key such as `[XING]` or `[male]` says that the variable holds words. (If it was meant as a plural form, that is
    // the fault to tell of, and another check does.)
    if !variants.iter().all(|variant| is_number(variant) || is_form(variant_key(variant))) {
        return None;
    }
    match selector {
        // `other` alone says nothing: it is the usual default of any choice.
        InlineExpression::VariableReference { id } => {
            let says_number = |variant| is_number(variant) || variant_key(variant) != "other";
            let is_known = || VARIABLES.iter().any(|known| known.name == id.name && known.is_number);
            (variants.iter().any(says_number) || is_known()).then_some(PluralRuleType::CARDINAL)
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let is_ordinal = arguments.named.iter().any(|named| {
                named.name.name == "type" && matches!(named.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            Some(if is_ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL })
        }
        _ => None,
    }
}

/// Whether a variant is for one number.
pub(crate) fn is_number(variant: &Variant<&str>) -> bool {
    matches!(variant.key, VariantKey::NumberLiteral { .. })
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent::{FluentArgs, FluentResource};
    use fluent_bundle::FluentBundle;

    use super::*;

    /// CLDR's samples, for each locale and kind the forms that it has.
    pub(crate) fn cldr() -> BTreeMap<(&'static str, bool), BTreeSet<&'static str>> {
        let table = include_str!("../../intl_pluralrules/tests/cldr/plurals.tsv");
        let mut forms: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for row in table.lines().filter(|line| !line.starts_with('#')) {
            let [kind, form, _, locales] = *row.split('\t').collect::<Vec<_>>() else { panic!("four columns: {row}") };
            for locale in locales.split(' ').filter(|locale| *locale != "und") {
                forms.entry((locale, kind == "ordinal")).or_default().insert(form);
            }
        }
        forms
    }

    /// Where the rules at hand are newer than the table.
    const CHANGED_SINCE: &[(&str, bool, &[&str])] = &[
        ("gl", false, &["one", "many", "other"]),
        ("vi", false, &["one", "other"]),
        ("af", true, &["few", "other"]),
        ("bg", true, &["one", "two", "few", "other"]),
        ("es", true, &["one", "other"]),
    ];

    #[test]
    fn forms_are_those_of_cldr() {
        let mut cldr = cldr();
        assert!(cldr.len() > 300);
        for (locale, is_ordinal, forms) in CHANGED_SINCE {
            cldr.insert((locale, *is_ordinal), forms.iter().copied().collect());
        }
        for ((locale, is_ordinal), expected) in cldr {
            let kind = if is_ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL };
            let forms = PluralForms::of(&LocaleTag::parse(locale).unwrap(), kind).unwrap();
            assert_eq!(
                forms.all().iter().copied().collect::<BTreeSet<_>>(),
                expected,
                "{locale}, ordinal: {is_ordinal}"
            );
            for form in expected {
                let is_rare = forms.numbers(form).all(|number| number >= 1_000_000);
                let is_kept = (locale, form) == ("br", "many") || form == "other";
                assert_eq!(forms.needed().contains(&form), !is_rare || is_kept, "{locale} {form}");
            }
        }
    }

    #[test]
    fn the_renderer_chooses_the_same() {
        let variants = FORMS.map(|form| format!("    [{form}] {form}\n")).concat();
        let text = format!("a = {{ $n ->\n{variants}   *[none] none\n }}\n");
        let mut locales: BTreeSet<_> = cldr().into_keys().map(|(locale, _)| locale).collect();
        locales.extend(["sr-Latn", "pt-AO", "pt-Latn-PT", "zh-Hant-TW", "es-419", "iw", "tl", "sh", "mo", "de-AT"]);
        for locale in locales {
            let tag = LocaleTag::parse(locale).unwrap();
            let forms = PluralForms::of(&tag, PluralRuleType::CARDINAL).unwrap();
            let mut bundle = FluentBundle::new(vec![tag.id().clone()]);
            bundle.add_resource(FluentResource::try_new(text.clone()).unwrap()).unwrap();
            for number in WHOLE.chain([1_000_000]) {
                let arguments = FluentArgs::from_iter([("n", number)]);
                let pattern = bundle.get_message("a").unwrap().value().unwrap();
                let chosen = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
                assert!(forms.numbers(&chosen).any(|other| other == number), "{locale} {number} {chosen}");
            }
        }
    }

    #[test]
    fn nothing_is_said_of_what_nobody_knows() {
        for locale in ["oc", "qq", "tlh", "cmn"] {
            assert!(
                PluralForms::of(&LocaleTag::parse(locale).unwrap(), PluralRuleType::CARDINAL).is_none(),
                "{locale}"
            );
        }
    }
}
