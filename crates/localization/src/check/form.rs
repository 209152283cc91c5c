//! What a program reads an attribute as: a key, or a style.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use unicode_normalization::UnicodeNormalization;

use crate::walk::literal;

/// What a program reads an attribute as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// One character.
    Key,
    /// Declarations of CSS: each property, with whether its value is a length with a unit.
    Style(Vec<(String, bool)>),
}

impl Form {
    /// What the attribute of the source with this name is read as, if it is read by a program.
    pub(super) fn of(name: &str, pattern: &Pattern<&str>) -> Option<Self> {
        if is_key(name) {
            let is_one = readings(pattern).iter().all(|reading| count(reading) == 1);
            return is_one.then_some(Self::Key);
        }
        if name != STYLE {
            return None;
        }
        let [reading] = &*readings(pattern) else { return None };
        let has_unit = |value| unit(value).is_some_and(|unit| !unit.is_empty());
        let all = declarations(reading)?.into_iter();
        let all: Vec<_> = all.map(|part| (part.property.to_ascii_lowercase(), has_unit(part.value))).collect();
        (!all.is_empty()).then_some(Self::Style(all))
    }
}

/// The attribute that HTML has for CSS.
pub(super) const STYLE: &str = "style";

/// Whether an attribute or a message is an access key by its name: `accesskey`, as in HTML, or `button-accesskey`.
pub(super) fn is_key(name: &str) -> bool {
    const KEY: &str = "accesskey";
    let end = name.len().checked_sub(KEY.len()).and_then(|at| name.get(at..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(KEY))
}

/// A declaration of CSS.
pub(super) struct Declaration<'t> {
    pub(super) property: &'t str,
    pub(super) value: &'t str,
}

/// The declarations of a style; nothing if it is none.
pub(super) fn declarations(style: &str) -> Option<Vec<Declaration<'_>>> {
    let parts = style.split(';').map(str::trim).filter(|part| !part.is_empty());
    let all = parts.map(|part| {
        let (property, value) = part.split_once(':')?;
        let (property, value) = (property.trim_end(), value.trim());
        let is_name = !property.is_empty() && property.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (is_name && !value.is_empty()).then_some(Declaration { property, value })
    });
    all.collect()
}

/// The units that a length can have.
pub(super) const UNITS: &str = "% ch cm em ex ic in lh mm pc pt px q rem rlh vb vh vi vmax vmin vw";

/// What stands behind the number that a value is, such as the `em` of `30em`; nothing if it is no number.
pub(super) fn unit(value: &str) -> Option<&str> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | '+' | '-' | char::REPLACEMENT_CHARACTER);
    let rest = value.trim_start_matches(is_number);
    let is_unit = rest.trim_start().chars().all(|c| c.is_alphabetic() || c == '%');
    (rest.len() < value.len() && is_unit).then_some(rest)
}

/// What a text can read as, with a stand-in for what a placeable shows; one for each variant of a choice that is all of it.
pub(super) fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = &*pattern.elements {
        return variants.iter().flat_map(|variant| readings(&variant.value)).collect();
    }
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable { .. } => literal(element).unwrap_or("\u{FFFD}"),
    });
    vec![elements.collect()]
}

/// How many characters a key has: one of HTML is a single code point.
pub(super) fn count(key: &str) -> usize {
    key.trim().nfc().take(3).count()
}
