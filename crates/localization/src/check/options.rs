//! The options of the functions that every implementation of Fluent has, in projects whose programs are not known.
//!
//! An option that a function does not know is ignored, and JavaScript shows `{NUMBER()}` in place of a number with a value
//! that it does not know. The names are those of ECMA-402, which Fluent refers to; a few more than a text can set are among
//! them, since implementations differ in which these are.

/// What an option can be set to.
#[derive(Clone, Copy)]
enum Values {
    /// One of these words.
    Words(&'static [&'static str]),
    /// A whole number from the first to the last.
    Numbers(u8, u8),
    /// One of these words or numbers.
    Any,
}

use Values::{Any, Numbers, Words};

const WIDTHS: Values = Words(&["narrow", "short", "long"]);
const DIGITS: Values = Words(&["numeric", "2-digit"]);
const STYLES: Values = Words(&["full", "long", "medium", "short"]);

const NUMBER: &[(&str, Values)] = &[
    ("type", Words(&["cardinal", "ordinal"])),
    ("useGrouping", Any),
    ("minimumIntegerDigits", Numbers(1, 21)),
    ("minimumFractionDigits", Numbers(0, 100)),
    ("maximumFractionDigits", Numbers(0, 100)),
    ("minimumSignificantDigits", Numbers(1, 21)),
    ("maximumSignificantDigits", Numbers(1, 21)),
    ("style", Words(&["decimal", "percent", "currency", "unit"])),
    ("currency", Any),
    ("currencyDisplay", Words(&["symbol", "narrowSymbol", "code", "name"])),
    ("currencySign", Words(&["standard", "accounting"])),
    ("unit", Any),
    ("unitDisplay", WIDTHS),
    ("notation", Words(&["standard", "scientific", "engineering", "compact"])),
    ("compactDisplay", Words(&["short", "long"])),
    ("signDisplay", Words(&["auto", "always", "exceptZero", "negative", "never"])),
    ("roundingMode", Any),
    ("roundingPriority", Any),
    ("roundingIncrement", Any),
    ("trailingZeroDisplay", Words(&["auto", "stripIfInteger"])),
    ("numberingSystem", Any),
    ("localeMatcher", Any),
];

const DATETIME: &[(&str, Values)] = &[
    ("dateStyle", STYLES),
    ("timeStyle", STYLES),
    ("weekday", WIDTHS),
    ("era", WIDTHS),
    ("year", DIGITS),
    ("month", Words(&["numeric", "2-digit", "narrow", "short", "long"])),
    ("day", DIGITS),
    ("dayPeriod", WIDTHS),
    ("hour", DIGITS),
    ("minute", DIGITS),
    ("second", DIGITS),
    ("fractionalSecondDigits", Numbers(1, 3)),
    ("hour12", Any),
    ("hourCycle", Words(&["h11", "h12", "h23", "h24"])),
    ("timeZoneName", Words(&["short", "long", "shortOffset", "longOffset", "shortGeneric", "longGeneric"])),
    ("timeZone", Any),
    ("calendar", Any),
    ("numberingSystem", Any),
    ("localeMatcher", Any),
    ("formatMatcher", Any),
];

/// What is wrong with an option.
pub(super) enum Wrong {
    /// Nothing knows it; these are the options that there are.
    Name(Vec<&'static str>),
    /// These are the words that it can be set to.
    Word(&'static [&'static str]),
    /// It is a whole number from the first to the last.
    Number(u8, u8),
}

/// Checks an option of a function, written `name: value`; nothing is known of the options of other functions.
pub(super) fn check(function: &str, name: &str, value: &str) -> Result<(), Wrong> {
    let options = match function {
        "NUMBER" => NUMBER,
        "DATETIME" => DATETIME,
        _ => return Ok(()),
    };
    let Some((_, values)) = options.iter().find(|(known, _)| *known == name) else {
        return Err(Wrong::Name(options.iter().map(|(known, _)| *known).collect()));
    };
    match *values {
        Any => Ok(()),
        Words(words) if words.contains(&value) => Ok(()),
        Words(words) => Err(Wrong::Word(words)),
        Numbers(least, most) => match value.parse::<f64>() {
            // JavaScript reads a text as a number, and rounds it down.
            Ok(number) if (f64::from(least)..=f64::from(most)).contains(&number) => Ok(()),
            _ => Err(Wrong::Number(least, most)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn options_are_those_of_ecma_402() {
        for (function, name, value, is_right) in [
            ("NUMBER", "minimumFractionDigits", "2", true),
            ("NUMBER", "minimumFractionDigits", "two", false),
            ("NUMBER", "minimumFractionDigits", "-1", false),
            ("NUMBER", "minimumIntegerDigits", "0", false),
            ("NUMBER", "minimumintegerdigits", "2", false),
            ("NUMBER", "currency", "EUR", true),
            ("NUMBER", "month", "long", false),
            ("DATETIME", "month", "long", true),
            ("DATETIME", "month", "lang", false),
            ("DATETIME", "mnth", "long", false),
            ("DATETIME", "fractionalSecondDigits", "4", false),
            ("LIST", "anything", "x", true),
        ] {
            assert_eq!(check(function, name, value).is_ok(), is_right, "{function} {name}: {value}");
        }
    }
}
