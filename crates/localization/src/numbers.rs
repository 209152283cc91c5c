//! Numbers as CLDR writes them: Fluent's `NUMBER`, and how every number in a message is printed.
//!
//! fluent-bundle itself prints 3000 as "3000" everywhere. Which *plural category* a number has is decided by the
//! workspace's own `intl_pluralrules`.

use fixed_decimal::{Decimal, FloatPrecision};
use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::{IntlLangMemoizer, Memoizable};
use unic_langid::LanguageIdentifier;

/// The most decimals that a number can have. A Fluent number is a 64-bit float, which holds 15 decimal digits; and
/// fluent-bundle computes ten to the power of the decimals in 64 bits.
pub(crate) const MAX_FRACTION_DIGITS: usize = 15;

/// The options of `NUMBER`.
pub(crate) const OPTIONS: [&str; 5] =
    ["type", "useGrouping", "minimumIntegerDigits", "minimumFractionDigits", "maximumFractionDigits"];

/// What is wrong with an option of `NUMBER`.
pub(crate) struct OptionFault {
    /// Whether the value is wrong, and not the name.
    pub(crate) in_value: bool,
    /// What is allowed.
    pub(crate) rule: String,
}

/// Checks an option of `NUMBER`, written `name: value`. The names are those of ECMA-402's `Intl.NumberFormat`.
pub(crate) fn check_option(name: &str, value: &str) -> Result<(), OptionFault> {
    let one_of = |allowed: &[&str]| {
        if allowed.contains(&value) { Ok(()) } else { Err(format!("use {}", allowed.join(" or "))) }
    };
    let from_to = |least: usize, most: usize| match value.parse::<usize>() {
        Ok(number) if (least..=most).contains(&number) => Ok(()),
        _ => Err(format!("give a whole number from {least} to {most}")),
    };
    let checked = match name {
        "type" => one_of(&["cardinal", "ordinal"]),
        "useGrouping" => one_of(&["true", "false"]),
        "minimumIntegerDigits" => from_to(1, 21),
        "minimumFractionDigits" | "maximumFractionDigits" => from_to(0, MAX_FRACTION_DIGITS),
        _ => {
            let rule = "the options are type, useGrouping, minimumIntegerDigits, minimumFractionDigits and \
                        maximumFractionDigits";
            return Err(OptionFault { in_value: false, rule: rule.to_owned() });
        }
    };
    checked.map_err(|rule| OptionFault { in_value: true, rule })
}

/// Fluent's `NUMBER`: the same number, with options for its print and its plural category.
pub(crate) fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    // The plural category must be that of the number as it is printed: "1", not "1.04".
    if let Some(digits) = number.options.maximum_fraction_digits
        && let Some(decimal) = decimal(&number)
        && let Ok(rounded) = decimal.to_string().parse()
    {
        debug_assert!(digits <= MAX_FRACTION_DIGITS, "checked when the file was read");
        number.value = rounded;
    }
    FluentValue::Number(number)
}

/// Stands around the name of a number that nobody knows, where a text shows it: a character that is in no text.
const UNKNOWN: char = '\u{FFFF}';

/// A number that nobody knows: a choice by it goes by zero, and no text can show it.
///
/// Fluent gives a function and a formatter nothing of a variable but its value, so the value knows its name. No number of
/// Korb's has a currency.
pub(crate) fn unknown(name: &str) -> FluentNumber {
    let currency = Some(format!("{UNKNOWN}{name}{UNKNOWN}"));
    FluentNumber::new(0.0, FluentNumberOptions { currency, ..FluentNumberOptions::default() })
}

/// The name of an unknown number that a text shows.
pub(crate) fn unknown_in(text: &str) -> Option<&str> {
    text.split(UNKNOWN).nth(1)
}

/// Prints numbers for fluent-bundle; everything else is left to it.
pub(crate) fn format(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    if let Some(name) = &number.options.currency {
        return Some(name.clone());
    }
    let decimal = decimal(number)?;
    memoizer
        .with_try_get::<Formatter, _, _>((number.options.use_grouping,), |formatter| {
            formatter.0.format(&decimal).to_string()
        })
        .ok()
}

/// The digits to print; `None` for what is no finite number.
fn decimal(number: &FluentNumber) -> Option<Decimal> {
    let mut decimal = Decimal::try_from_f64(number.value, FloatPrecision::RoundTrip).ok()?;
    let position = |digits: usize| i16::try_from(digits.min(MAX_FRACTION_DIGITS)).unwrap_or_default();
    if let Some(digits) = number.options.maximum_fraction_digits {
        decimal.round(-position(digits));
        decimal.absolute.trim_end();
    }
    if let Some(digits) = number.options.minimum_fraction_digits {
        decimal.absolute.pad_end(-position(digits));
    }
    if let Some(digits) = number.options.minimum_integer_digits {
        decimal.absolute.pad_start(i16::try_from(digits.min(21)).unwrap_or_default());
    }
    Some(decimal)
}

/// ICU4X's formatter, made once a locale by Fluent's memoizer.
struct Formatter(DecimalFormatter);

impl Memoizable for Formatter {
    type Args = (bool,);
    type Error = icu_locale_core::ParseError;

    fn construct(language: LanguageIdentifier, (grouping,): Self::Args) -> Result<Self, Self::Error> {
        let locale = Locale::try_from_str(&language.to_string())?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never });
        // The compiled data falls back to the root locale, so every locale has some.
        Ok(Self(DecimalFormatter::try_new(locale.into(), options).expect("ICU4X's own data")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn print(locale: &str, value: f64, options: FluentNumberOptions) -> String {
        let memoizer = IntlLangMemoizer::new(locale.parse().unwrap());
        format(&FluentValue::Number(FluentNumber::new(value, options)), &memoizer).unwrap()
    }

    #[test]
    fn groups_digits_as_the_language_does() {
        let plain = |locale, value| print(locale, value, FluentNumberOptions::default());
        assert_eq!(plain("de", 3000.0), "3.000");
        assert_eq!(plain("en", 3000.0), "3,000");
        assert_eq!(plain("en", -0.5), "-0.5");
        assert_eq!(plain("hi", 1_234_567.0), "12,34,567");
        // Polish and Spanish group from five digits on; French and Polish use a (narrow) no-break space.
        assert_eq!(plain("es", 3000.0), "3000");
        assert_eq!(plain("fr", 30000.0), "30\u{202f}000");
        assert_eq!(plain("xx", 3000.0), "3,000");
    }

    #[test]
    fn obeys_its_options() {
        let with = |set: fn(&mut FluentNumberOptions)| {
            let mut options = FluentNumberOptions::default();
            set(&mut options);
            print("de", 1234.567, options)
        };
        assert_eq!(with(|options| options.use_grouping = false), "1234,567");
        assert_eq!(with(|options| options.maximum_fraction_digits = Some(1)), "1.234,6");
        assert_eq!(with(|options| options.minimum_fraction_digits = Some(5)), "1.234,56700");
        assert_eq!(with(|options| options.minimum_integer_digits = Some(6)), "001.234,567");
        // Nothing that a file says can ask for more memory than this.
        assert_eq!(with(|options| options.minimum_fraction_digits = Some(2_000_000_000)).len(), "1.234,".len() + 15);
    }

    #[test]
    fn rounds_before_the_plural_category_is_taken() {
        let mut named = FluentArgs::new();
        named.set("maximumFractionDigits", 0);
        let FluentValue::Number(rounded) = number(&[FluentValue::from(1.04)], &named) else { panic!() };
        assert!((rounded.value - 1.0).abs() < f64::EPSILON);
        assert!(matches!(number(&[FluentValue::from("x")], &named), FluentValue::Error));
    }

    #[test]
    fn what_is_no_number_is_not_formatted() {
        let memoizer = IntlLangMemoizer::new("de".parse().unwrap());
        assert_eq!(format(&FluentValue::from(f64::NAN), &memoizer), None);
        assert_eq!(format(&FluentValue::from("x"), &memoizer), None);
    }

    #[test]
    fn options_are_checked_by_name_and_value() {
        for (name, value, good) in [
            ("type", "ordinal", true),
            ("type", "ordnial", false),
            ("useGrouping", "false", true),
            ("minimumFractionDigits", "2", true),
            ("minimumFractionDigits", "2000000000", false),
            ("maximumFractionDigits", "-1", false),
            ("minimumIntegerDigits", "0", false),
            ("currency", "EUR", false),
        ] {
            assert_eq!(check_option(name, value).is_ok(), good, "{name}: {value}");
        }
    }
}
