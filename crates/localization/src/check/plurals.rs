//! Plural forms: whether a language's forms are all there, and whether each variant can ever be chosen.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};
use korb_catalogue::{Code, Diagnostic};

use super::features::variable_of;
use super::untranslated::is_reported;
use super::view::{File, MAX_FINDINGS, View, about};
use crate::entry::Entry;
use crate::plural_forms::{FORMS, PluralForms, PluralRuleType, is_form, is_number, kind_of_choice};
use crate::tag::LocaleTag;
use crate::variables::holds_text;
use crate::walk::{Part, variant_key, walk};

/// Checks every choice of a message that goes by plural forms.
pub(super) fn all(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let before = faults.len();
    for (attribute, pattern) in entry.patterns() {
        let mut is_copied = None;
        walk(pattern, &mut |part| {
            let Part::Select { selector, variants } = part else { return };
            let Some(forms) = forms(view, selector, variants) else { return };
            let is_copied = is_copied.get_or_insert_with(|| is_reported(view, file, entry, attribute));
            if *is_copied || faults.len() - before >= MAX_FINDINGS {
                return;
            }
            for variant in variants {
                let key = variant_key(variant);
                if is_form(key) && !forms.all().contains(&key) && !variant.default {
                    let message = format!("no number has the plural category `{key}` in this language");
                    let fault = view.at(file, Diagnostic::warning(Code::UnreachablePlural, message), key);
                    let help = format!("the categories are {}; remove this variant", forms.all().join(", "));
                    faults.push(about(fault, entry, attribute, Some(key)).help(help));
                }
            }
            missing(view, file, entry, attribute, forms, variants, faults);
            if let Some(name) = variable_of(selector) {
                numberless(view, file, entry, attribute, (name, forms), variants, faults);
            }
        });
    }
}

/// The plural forms that a translation needs where its source chooses by number; `other` comes last. `None` if the source
/// chooses by something else, or nothing is known of the language.
pub(crate) fn forms_to_write(
    tag: &LocaleTag,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<Vec<&'static str>> {
    // A source whose language has no plural forms writes `*[other]` alone, and for nothing else is there one variant.
    let is_alone = matches!(variants, [only] if variant_key(only) == "other")
        && matches!(selector, InlineExpression::VariableReference { .. });
    let kind = kind_of_choice(selector, variants).or(is_alone.then_some(PluralRuleType::CARDINAL))?;
    // A language of which nothing is known gets the forms that most languages have, which the renderer can choose.
    Some(PluralForms::of(tag, kind).map_or_else(|| vec!["one", "other"], |forms| forms.needed().to_vec()))
}

/// Forms that the language has and the message has not. What the default covers is not missing.
fn missing(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    forms: &PluralForms,
    variants: &[Variant<&str>],
    faults: &mut Vec<Diagnostic>,
) {
    let has = |form: &str| variants.iter().any(|variant| variant_key(variant) == form);
    // A choice with only the default beside exact numbers does not go by plural forms, and neither does a default alone.
    if !variants.iter().any(|variant| is_form(variant_key(variant)) && !variant.default) {
        return;
    }
    for form in forms.needed() {
        if has(form) || *form == "other" || exact(forms, form, variants) {
            continue;
        }
        let at = variant_key(&variants[0]);
        let message = format!("the plural form `{form}` is missing");
        let fault = view.at(file, Diagnostic::warning(Code::MissingPlural, message), at);
        let numbers: Vec<_> = forms.numbers(form).take(4).map(|number| number.to_string()).collect();
        let help = format!("add a variant [{form}], for instance for {}", numbers.join(", "));
        faults.push(about(fault, entry, attribute, Some(form)).help(help));
    }
}

/// Variants that leave out the number though other numbers than one have their form, as Ukrainian's `one` has 21 and 31: what
/// English says of one thing is said there of twenty-one.
///
/// Zero is left aside: where it shares the form of 1, a program seldom shows it.
fn numberless(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    (number, forms): (&str, &PluralForms),
    variants: &[Variant<&str>],
    faults: &mut Vec<Diagnostic>,
) {
    let shows = |variant: &Variant<&str>| {
        let mut shows = false;
        walk(&variant.value, &mut |part| match part {
            Part::Variable { name, is_shown } => shows |= is_shown && name == number,
            // What stands there may show it.
            Part::Message { .. } | Part::Term { .. } => shows = true,
            _ => {}
        });
        shows
    };
    if !variants.iter().find(|variant| variant.default).is_some_and(shows) {
        return;
    }
    let exact: BTreeSet<_> = variants.iter().filter(|variant| is_number(variant)).map(variant_key).collect();
    let is_left_out = |variant: &&Variant<&str>| !variant.default && is_form(variant_key(variant)) && !shows(variant);
    // Each form counts once; what stands there again is never chosen.
    for variant in variants.iter().filter(is_left_out).take(FORMS.len()) {
        let key = variant_key(variant);
        let mut numbers = forms.numbers(key).filter(|number| *number > 0 && !exact.contains(&*number.to_string()));
        let (Some(first), Some(second)) = (numbers.next(), numbers.next()) else { continue };
        let message = format!("this text does not show `${number}`, and is shown for {second} as well as for {first}");
        let help = format!("show it here, too, or write [{first}] for the text without a number");
        let fault = view.at(file, Diagnostic::warning(Code::MissingVariable, message), key);
        faults.push(about(fault, entry, attribute, Some(number)).help(help));
    }
}

/// Whether every number of a form has a variant of its own, such as `[0]` and `[1]` for a language in which only 1 is
/// `one`.
fn exact(forms: &PluralForms, form: &str, variants: &[Variant<&str>]) -> bool {
    if !variants.iter().any(is_number) {
        return false;
    }
    let mut numbers = forms.numbers(form).peekable();
    numbers.peek().is_some()
        && numbers.all(|number| variants.iter().any(|variant| variant_key(variant) == number.to_string()))
}

/// The plural forms that a selector goes by, if it goes by any.
fn forms<'c>(
    view: &'c View<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Option<&'c PluralForms> {
    if let Some(name) = variable_of(selector)
        && view.rules.vocabulary().is_some()
        && holds_text(name)
    {
        return None;
    }
    let kind = kind_of_choice(selector, variants)?;
    let made = if kind == PluralRuleType::ORDINAL { &view.ordinal } else { &view.cardinal };
    made.get_or_init(|| PluralForms::of(view.tag, kind)).as_ref()
}
