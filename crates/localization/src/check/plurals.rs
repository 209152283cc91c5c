//! Plural forms: whether a language's forms are all there, and whether each variant can ever be chosen.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement, Variant};
use korb_catalogue::{Code, Diagnostic, Listed};

use super::features::variable_of;
use super::untranslated::is_reported;
use super::view::{File, MAX_FINDINGS, View, about};
use crate::entry::Entry;
use crate::plural_forms::{FORMS, PluralForms, PluralRuleType, is_form, is_number, kind_of_choice};
use crate::tag::LocaleTag;
use crate::variables::holds_text;
use crate::walk::{Part, text_of, variant_key, walk};

/// Checks every choice of a message that goes by plural forms.
pub(super) fn all(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let (mut listed, mut found) = (Listed::new(MAX_FINDINGS), Vec::new());
    for (attribute, pattern) in entry.patterns() {
        let mut is_copied = None;
        walk(pattern, &mut |part| {
            let Part::Select { selector, variants } = part else { return };
            let Some(forms) = forms(view, selector, variants) else { return };
            let is_copied = is_copied.get_or_insert_with(|| is_reported(view, file, entry, attribute, pattern));
            if *is_copied {
                return;
            }
            for variant in variants {
                let key = variant_key(variant);
                if is_form(key) && !forms.all().contains(&key) && !variant.default {
                    let message = format!("no number has the plural category `{key}` in this language");
                    // Where it repeats the default, no reader misses anything. Older rules of CLDR may even have had it.
                    let is_default = |other: &Variant<&str>| other.default && read_alike(&other.value, &variant.value);
                    let is_harmless = variants.iter().any(is_default);
                    let make = if is_harmless { Diagnostic::note } else { Diagnostic::warning };
                    let fault = make(Code::UnreachablePlural, message);
                    let fault = view.at(file, fault, key);
                    let help = format!("the categories are {}; remove this variant", forms.all().join(", "));
                    found.push(about(fault, entry, attribute, Some(key)).help(help));
                }
            }
            let number = variable_of(selector);
            let need = need(view, file, entry, attribute, number);
            if need != Need::None {
                missing(view, file, entry, attribute, (forms, need), variants, &mut found);
            }
            if let Some(name) = number {
                numberless(view, file, entry, attribute, (name, forms), variants, &mut found);
            }
            found.drain(..).for_each(|fault| listed.push(faults, fault));
        });
    }
    listed.finish(faults);
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

/// How much a choice by a number needs the forms of the language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// The number stands beside the word.
    All,
    /// No number is shown: a word for one thing and one for several are mostly enough.
    Little,
    /// Nor does the source choose.
    None,
}

fn need(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, attribute: Option<&str>, number: Option<&str>) -> Need {
    let (Some(number), Some(source)) = (number, view.source_of(file, entry)) else { return Need::All };
    let is_counted = || source.texts().any(|(_, text)| text.counted.contains(number));
    match entry.pattern(attribute).is_none_or(|pattern| shows(pattern, number)) {
        true => Need::All,
        false if is_counted() => Need::Little,
        false => Need::None,
    }
}

/// Whether a text shows a variable, or what may show it.
fn shows(pattern: &Pattern<&str>, variable: &str) -> bool {
    let mut shows = false;
    walk(pattern, &mut |part| match part {
        Part::Variable { name, is_shown } => shows |= is_shown && name == variable,
        Part::Message { .. } | Part::Term { .. } => shows = true,
        _ => {}
    });
    shows
}

/// Whether two texts differ in nothing but spaces, those without width included.
fn read_alike(one: &Pattern<&str>, other: &Pattern<&str>) -> bool {
    let is_placeable = |element: &&PatternElement<&str>| matches!(element, PatternElement::Placeable { .. });
    let is_seen = |c: &char| !c.is_whitespace() && *c != '\u{200B}';
    one == other
        || one.elements.iter().filter(is_placeable).eq(other.elements.iter().filter(is_placeable))
            && text_of(one).chars().filter(is_seen).eq(text_of(other).chars().filter(is_seen))
}

/// Forms that read as the default does beside a figure. Hebrew has a dual only where no figure stands: שעתיים, but 2 שעות.
const READS_AS_DEFAULT: &[(&str, &str)] = &[("he", "two")];

/// Forms that the language has and the message has not. What the default covers is not missing.
fn missing(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    attribute: Option<&str>,
    (forms, need): (&PluralForms, Need),
    variants: &[Variant<&str>],
    faults: &mut Vec<Diagnostic>,
) {
    let has = |form: &str| variants.iter().any(|variant| variant_key(variant) == form);
    // A choice with only the default beside exact numbers does not go by plural forms, and neither does a default alone.
    if !variants.iter().any(|variant| is_form(variant_key(variant)) && !variant.default) {
        return;
    }
    let is_missing = |form: &str| !has(form) && form != "other" && !exact(forms, form, variants);
    let all: Vec<_> = forms.needed().iter().copied().filter(|form| is_missing(form)).collect();
    // Where only fractions have the form `other`, its text is mostly the one for the numbers that have no other.
    let is_default = |variant: &Variant<&str>| variant.default && variant_key(variant) == "other";
    let is_free = || forms.numbers("other").next().is_none() && variants.iter().any(is_default);
    let is_covered =
        all.len() == 1 && is_free() && !view.choices(forms).are_whole() || need == Need::Little && has("one");
    // Whoever writes all forms nearly everywhere has hardly forgotten all of them here: after a preposition, say, they often
    // read alike.
    let is_plain = || all.len() > 1 && all.len() + 1 == forms.needed().iter().filter(|form| **form != "other").count();
    let is_covered = is_covered || is_plain() && view.choices(forms).are_rich();
    for form in all {
        let at = variant_key(&variants[0]);
        let numbers: Vec<_> = forms.numbers(form).take(4).map(|number| number.to_string()).collect();
        let (message, numbers) = (format!("the plural form `{form}` is missing"), numbers.join(", "));
        let reads_as_default = READS_AS_DEFAULT.contains(&(view.tag.language(), form));
        let (fault, help) = if is_covered || reads_as_default {
            let help = format!("nothing to do, if the text of the default is right for {numbers}");
            (Diagnostic::note(Code::MissingPlural, message), help)
        } else {
            let help = format!("add a variant [{form}], for instance for {numbers}");
            (Diagnostic::warning(Code::MissingPlural, message), help)
        };
        faults.push(about(view.at(file, fault, at), entry, attribute, Some(form)).help(help));
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
    let shows = |variant: &Variant<&str>| shows(&variant.value, number);
    if !variants.iter().find(|variant| variant.default).is_some_and(shows) {
        return;
    }
    let is_left_out = |variant: &&Variant<&str>| !variant.default && is_form(variant_key(variant)) && !shows(variant);
    if !variants.iter().any(|variant| is_left_out(&variant)) {
        return;
    }
    let exact: BTreeSet<_> = variants.iter().filter(|variant| is_number(variant)).map(variant_key).collect();
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
