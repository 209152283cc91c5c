//! Plural forms: whether a language's categories are all there, and whether each variant can ever be chosen.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use korb_catalogue::{Code, Diagnostic};

use super::view::{File, MAX_FINDINGS, View, about};
use crate::entry::Entry;
use crate::tag::LocaleTag;
use crate::walk::{Part, variant_key, walk};

/// Checks every choice of a message that goes by plural categories.
pub(super) fn all(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let before = faults.len();
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { selector, variants } = part else { return };
            let Some(rules) = rules(view, selector, variants) else { return };
            if faults.len() - before >= MAX_FINDINGS {
                return;
            }
            let categories: Vec<_> = rules.categories().map(name).collect();
            for variant in variants {
                let key = variant_key(variant);
                if is_category(key) && !categories.contains(&key) && !variant.default {
                    let message = format!("no number has the plural category `{key}` in this language");
                    let fault = view.at(file, Diagnostic::warning(Code::UnreachablePlural, message), key);
                    let help = format!("the categories are {}; remove this variant", categories.join(", "));
                    faults.push(about(fault, entry, attribute, Some(key)).help(help));
                }
            }
            missing(view, file, entry, attribute, rules, variants, faults);
        });
    }
}

/// The plural categories that a translation needs where its source chooses by number; `other` comes last. `None` if the
/// source chooses by something else.
pub(crate) fn categories_to_write(
    tag: &LocaleTag,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<Vec<&'static str>> {
    let rules = new_rules(tag, kind(selector, variants)?)?;
    let has = |category: &str| rules.categories().map(name).any(|other| other == category);
    let before = CATEGORIES.into_iter().filter(|category| *category != "other" && has(category));
    let before = before.filter(|category| !only_millions(tag, category));
    Some(before.chain(["other"]).collect())
}

/// Categories that the language has and the message has not. What the default covers is not missing: `other`, and the
/// `many` of the Romance languages, which only round millions have.
fn missing(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    rules: &PluralRules,
    variants: &[Variant<&str>],
    faults: &mut Vec<Diagnostic>,
) {
    let has = |category: &str| variants.iter().any(|variant| variant_key(variant) == category);
    // A choice without any category, or with only the default's beside exact numbers, does not go by plural forms.
    let is_named = |variant: &Variant<&str>| is_category(variant_key(variant)) && !variant.default;
    let is_number = |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    if !variants.iter().any(|variant| is_category(variant_key(variant)))
        || (variants.iter().any(is_number) && !variants.iter().any(is_named))
    {
        return;
    }
    for category in rules.categories().map(name) {
        let covered = has(category)
            || category == "other"
            || only_millions(view.tag, category)
            || exact(rules, category, variants);
        if covered {
            continue;
        }
        let at = variant_key(&variants[0]);
        let message = format!("the plural form `{category}` is missing");
        let fault = view.at(file, Diagnostic::warning(Code::MissingPlural, message), at);
        let help = format!("add a variant [{category}], for instance for {}", examples(rules, category));
        faults.push(about(fault, entry, attribute, Some(category)).help(help));
    }
}

/// Whether a category is the `many` of the Romance languages.
fn only_millions(tag: &LocaleTag, category: &str) -> bool {
    category == "many" && matches!(tag.language(), "fr" | "es" | "it" | "pt" | "ca")
}

/// Whether every number of a category has a variant of its own, such as `[0]` and `[1]` for a language in which only 1
/// is `one`.
fn exact(rules: &PluralRules, category: &str, variants: &[Variant<&str>]) -> bool {
    if !variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. })) {
        return false;
    }
    let mut numbers = (0..=200_usize).filter(|number| name(rules.category_for(*number)) == category).peekable();
    numbers.peek().is_some()
        && numbers.all(|number| variants.iter().any(|variant| variant_key(variant) == number.to_string()))
}

/// Some numbers of a category.
fn examples(rules: &PluralRules, category: &str) -> String {
    let numbers =
        (0..=200_usize).chain([1_000_000, 2_000_000]).filter(|number| name(rules.category_for(*number)) == category);
    let numbers: Vec<_> = numbers.take(4).map(|number| number.to_string()).collect();
    if numbers.is_empty() { "numbers with decimals".to_owned() } else { numbers.join(", ") }
}

/// The plural rules that a selector goes by, if it goes by any.
fn rules<'c>(
    view: &'c View<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<&'c PluralRules> {
    let kind = kind(selector, variants)?;
    let made = if kind == PluralRuleType::Ordinal { &view.ordinal } else { &view.cardinal };
    made.get_or_init(|| new_rules(view.tag, kind)).as_ref()
}

fn new_rules(tag: &LocaleTag, kind: PluralRuleType) -> Option<PluralRules> {
    PluralRules::try_new(tag.plural_locale().into(), PluralRulesOptions::default().with_type(kind)).ok()
}

/// The kind of plural rules that a selector goes by, if it goes by any: for a variable or `NUMBER($variable)`.
fn kind(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<PluralRuleType> {
    match selector {
        // Without a key that is a category or a number, nothing says that the variable is a number.
        InlineExpression::VariableReference { .. }
            if variants.iter().any(|variant| {
                matches!(variant.key, VariantKey::NumberLiteral { .. }) || is_category(variant_key(variant))
            }) =>
        {
            Some(PluralRuleType::Cardinal)
        }
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let is_ordinal = arguments.named.iter().any(|named| {
                named.name.name == "type" && matches!(named.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            Some(if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal })
        }
        _ => None,
    }
}

/// The plural categories that there are in any language.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
