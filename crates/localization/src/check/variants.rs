//! The variants of a choice whose possible values are known: those that can never be chosen, though the grammar allows
//! them; values that have none; and choices by gender that fit nobody who is unknown.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, PatternElement, Variant, VariantKey};
use korb_catalogue::{Code, Diagnostic, Gender, Listed, did_you_mean};

use super::features::{compared, words};
use super::platforms;
use super::source::SourceEntry;
use super::terms::meant;
use super::untranslated::is_reported;
use super::view::{File, MAX_FINDINGS, View, about};
use crate::entry::Entry;
use crate::inline::has_scheme;
use crate::plural_forms::{FORMS, PluralForms, PluralRuleType, is_form, is_number};
use crate::variables::{GENDERS, VARIABLES};
use crate::walk::{Part, variant_key, walk};

/// Variants that can never be chosen.
pub(super) fn all(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { selector, variants } = part else { return };
            let values = values(view, entry, selector)
                .or_else(|| goes_by_forms(view, file, entry, selector).then_some(Values::Forms));
            if values.is_none() {
                let translated = translated_keys(view, file, entry, selector, variants);
                for (key, meant) in misspelled_forms(view, file, entry, selector, variants) {
                    if translated.iter().all(|(other, _)| *other != key) {
                        let message = format!("`{key}` is no plural form, so that this variant is never chosen");
                        let fault = view.at(file, Diagnostic::warning(Code::UnknownVariant, message), key);
                        let fault = about(fault, entry, attribute, Some(key));
                        faults.push(fault.help(format!("did you mean [{meant}]?")));
                    }
                }
                for (key, meant) in translated {
                    let message = format!("the source has no variant [{key}] here, but one [{meant}]");
                    let fault = view.at(file, Diagnostic::warning(Code::UnknownVariant, message), key);
                    let help = format!("write [{meant}] if it is that: keys are not translated");
                    listed.push(faults, about(fault, entry, attribute, Some(key)).help(help));
                }
            }
            for variant in variants {
                let fault = if is_link(variant) {
                    let message = format!("this line begins a variant [{}], not a link", variant_key(variant));
                    Diagnostic::error(Code::UnknownVariant, message)
                        .help("break the line one word earlier or later, or write {\"\"} at its beginning")
                } else {
                    let Some(values) = &values else { continue };
                    let VariantKey::Identifier { name } = variant.key else { continue };
                    let Some(help) = values.wrong(view, name, variant.default, variants) else { continue };
                    Diagnostic::error(Code::UnknownVariant, format!("nothing has the value `{name}` here")).help(help)
                };
                let key = variant_key(variant);
                listed.push(faults, about(view.at(file, fault, key), entry, attribute, Some(key)));
            }
        });
    }
    listed.finish(faults);
}

/// Values of a word that a choice has no variant for, if texts only choose by that word: then it is there to be chosen by.
pub(super) fn missing(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(vocabulary) = view.rules.vocabulary().filter(|_| !entry.is_term) else { return };
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { selector: InlineExpression::VariableReference { id }, variants } = part else { return };
            if !vocabulary.has_all_words || !vocabulary.platforms.is_only_chosen_by(id.name) {
                return;
            }
            let keys: BTreeSet<_> = variants.iter().map(variant_key).collect();
            let Some(values) = vocabulary.platforms.values(id.name) else { return };
            // A key that is merely misspelled has been reported as such.
            let is_misspelled =
                |value: &str| keys.iter().any(|key| !values.contains_key(*key) && did_you_mean(key, [value]).is_some());
            for (value, (platform, place)) in values {
                // What is no name can be no key either, and is not there to be chosen by.
                let is_key = value.starts_with(|c: char| c.is_ascii_alphabetic())
                    && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
                if !is_key || keys.contains(value.as_str()) || is_misspelled(value) {
                    continue;
                }
                let message = format!("`{platform}` has the value `{value}` here, and no variant is for it");
                // Whoever writes *[other] means everything else.
                let (fault, help) = if keys.contains("other") {
                    let help = "nothing to do, if the variant *[other] is right for it";
                    (Diagnostic::note(Code::MissingVariant, message), help.to_owned())
                } else {
                    let help = format!("add a variant [{value}], or call the default *[other] if it is right for it");
                    (Diagnostic::warning(Code::MissingVariant, message), help)
                };
                let fault = about(view.at(file, fault, id.name), entry, attribute, Some(value));
                listed.push(faults, fault.help(help).related("the value is here", place.clone()));
            }
        });
    }
    listed.finish(faults);
}

/// Choices by gender whose default is for women or for men: pages and exports address nobody in particular.
pub(super) fn neutral(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if view.rules.vocabulary().is_none() || entry.is_term {
        return;
    }
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Select { selector: InlineExpression::VariableReference { id }, variants } = part else { return };
            if !GENDERS.contains(&id.name) {
                return;
            }
            let Some(key) = variants.iter().find(|variant| variant.default).map(variant_key) else { return };
            let is_neutral = ![Gender::Feminine, Gender::Masculine].iter().any(|gender| gender.as_str() == key);
            if is_neutral || is_reported(view, file, entry, attribute, pattern) {
                return;
            }
            let message = format!("the default variant is [{key}], and is shown where nobody knows the person");
            let fault = view.at(file, Diagnostic::warning(Code::NoNeutralVariant, message), key);
            let help = format!("add a default *[other] that fits everybody, and keep [{key}] beside it");
            listed.push(faults, about(fault, entry, attribute, Some(key)).help(help));
        });
    }
    listed.finish(faults);
}

/// The values that a selector can have, besides numbers.
enum Values<'c> {
    /// Those of a number: the plural forms.
    Forms,
    /// These, and no others ever.
    Closed(&'c BTreeSet<String>),
    /// Those that a word has on the platforms that there are.
    OfWord(&'c platforms::Values),
}

impl Values<'_> {
    /// What to do about the key of a variant, if it is wrong.
    fn wrong(&self, view: &View<'_>, key: &str, is_default: bool, variants: &[Variant<&str>]) -> Option<String> {
        // To compare the key with more takes long.
        const COMPARED: usize = 100;
        // Nobody reads a longer list.
        const LISTED: usize = 20;
        if is_default && key == "other" && matches!(self, Self::OfWord(_)) {
            return None;
        }
        let values: Vec<&str> = match self {
            Self::Forms if is_form(key) => return None,
            Self::Forms => BTreeSet::from(FORMS).into_iter().collect(),
            Self::Closed(values) if values.contains(key) => return None,
            Self::Closed(values) => values.iter().map(String::as_str).collect(),
            Self::OfWord(values) if values.contains_key(key) => return None,
            Self::OfWord(values) => values.keys().map(String::as_str).take(COMPARED).collect(),
        };
        let help = |meant| format!("did you mean [{meant}]?");
        if is_default && matches!(self, Self::OfWord(_)) {
            // The default is for all other values, whatever it is called. But it can be misspelled, too.
            let is_named = |value: &&str| variants.iter().any(|variant| variant_key(variant) == *value);
            return did_you_mean(key, values.into_iter().filter(|value| !is_named(value))).map(help);
        }
        let list = || {
            if FORMS.iter().all(|form| values.contains(form)) {
                let forms = view.cardinal.get_or_init(|| PluralForms::of(view.tag, PluralRuleType::CARDINAL));
                let forms = forms.as_ref().map_or(&FORMS[..], PluralForms::all);
                return format!("use a plural form of the language: {}", forms.join(", "));
            }
            let more = if values.len() > LISTED { " …" } else { "" };
            format!("use one of {}{more}", values[..LISTED.min(values.len())].join(", "))
        };
        Some(did_you_mean(key, values.iter().copied()).map_or_else(list, help))
    }
}

/// The values that a selector can have; `None` if they are not known.
fn values<'c>(view: &'c View<'_>, entry: Entry<'_>, selector: &InlineExpression<&str>) -> Option<Values<'c>> {
    match selector {
        InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER" => Some(Values::Forms),
        // A variable in a term is one of its own parameters.
        InlineExpression::VariableReference { .. } if entry.is_term => None,
        InlineExpression::VariableReference { id } => {
            // The values are known for Korb's own variables only.
            let vocabulary = view.rules.vocabulary()?;
            if let Some(values) = vocabulary.values.get(id.name) {
                return Some(Values::Closed(values));
            }
            if VARIABLES.iter().any(|known| known.name == id.name && known.is_number) {
                return Some(Values::Forms);
            }
            vocabulary.platforms.values(id.name).filter(|_| vocabulary.has_all_words).map(Values::OfWord)
        }
        _ => None,
    }
}

/// Whether the source chooses by the plural form of a variable, and so the translation can only choose by that, too.
fn goes_by_forms(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::VariableReference { id } = selector else { return false };
    let mut texts = view.source_of(file, entry).into_iter().flat_map(SourceEntry::texts);
    texts.any(|(_, text)| text.counted.contains(id.name))
}

/// Keys that are nearly a plural form, in a choice that nothing is known of but that it goes by these: each with the form.
fn misspelled_forms<'t>(
    view: &View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&'t str>],
) -> Vec<(&'t str, &'static str)> {
    let InlineExpression::VariableReference { id } = selector else { return Vec::new() };
    let source = view.source_of(file, entry);
    let is_of_source = |key: &str| {
        let mut texts = source.into_iter().flat_map(SourceEntry::texts);
        texts.any(|(_, text)| text.words.get(id.name).is_some_and(|words| words.contains(key)))
    };
    let is_word = |variant: &&Variant<&str>| !is_number(variant) && !is_form(variant_key(variant));
    let words = variants.iter().filter(|variant| !variant.default && is_word(variant));
    let words: Vec<_> = words.map(variant_key).filter(|key| !is_of_source(key)).take(2).collect();
    // `[One]` is a plural form in capitals whatever else there is; `[fwe]` is one if the rest are.
    let goes_by_forms = variants.iter().filter(is_word).count() == 1
        && variants.iter().any(|variant| !variant.default && is_form(variant_key(variant)));
    let form = |key: &&str| {
        let same = FORMS.iter().copied().find(|form| form.eq_ignore_ascii_case(key));
        same.or_else(|| did_you_mean(key, FORMS).filter(|_| goes_by_forms))
    };
    words.into_iter().filter_map(|key| Some((key, form(&key)?))).collect()
}

/// Keys that the source does not have, while it has as many others, or one that is nearly the same: each with the one that is
/// missing in its place.
fn translated_keys<'c, 't>(
    view: &'c View<'_>,
    file: &File<'_>,
    entry: Entry<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&'t str>],
) -> Vec<(&'t str, &'c str)> {
    let (Some(name), Some(source)) = (compared(selector), view.source_of(file, entry)) else { return Vec::new() };
    let known: BTreeSet<_> =
        source.texts().filter_map(|(_, text)| text.words.get(&*name)).flatten().map(String::as_str).collect();
    let keys: BTreeSet<_> = words(variants).into_iter().collect();
    let missing: Vec<_> = known.iter().copied().filter(|known| !keys.contains(*known)).collect();
    let strange: Vec<_> = keys.into_iter().filter(|key| !known.contains(key)).collect();
    // With more of them, the keys are data and not words that somebody has translated.
    if strange.len() > 20 || missing.len() > 20 {
        return Vec::new();
    }
    if missing.len() == strange.len() {
        return strange.into_iter().zip(missing).collect();
    }
    let is_near = |key: &str, known: &str| {
        let begins = |text: &str| text.chars().next().map(|first| first.to_ascii_lowercase());
        begins(key) == begins(known) && key.len().abs_diff(known.len()) <= 2
    };
    let meant = |key| meant(key, missing.iter().copied()).filter(|known| is_near(key, known));
    strange.into_iter().filter_map(|key| Some((key, meant(key)?))).collect()
}

/// Whether a variant is what Fluent makes of a text whose line begins with a link: `[word](https://…`.
fn is_link(variant: &Variant<&str>) -> bool {
    !variant.default
        && matches!(variant.value.elements.first(), Some(PatternElement::TextElement { value })
            if value.strip_prefix('(').is_some_and(has_scheme))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{in_source, in_translation};

    fn choice(selector: &str, keys: &str) -> String {
        let keys = keys.replace(" *[", "\n   *[").replace(" [", "\n    [").replace(']', "] x");
        format!("a = {{ {selector} ->\n    {keys}\n }} {{ $n }}\n")
    }

    #[test]
    fn keys_are_those_of_the_source() {
        let words = "[masculine] [feminine] *[other]";
        for (selector, source, keys, found) in [
            ("$n", words, "[feminine] *[other]", &[][..]),
            ("$n", words, "[femnine] *[other]", &["warning unknown-variant 2 femnine"]),
            ("$n", words, "[Feminine] *[other]", &["warning unknown-variant 2 Feminine"]),
            ("$n", words, "[unknown] *[other]", &[]),
            ("PLATFORM()", "[windows] [macos] *[other]", "[windws] *[other]", &["warning unknown-variant 2 windws"]),
            ("PLATFORM()", "[windows] [macos] *[other]", "[linux] *[other]", &[]),
        ] {
            assert_eq!(in_translation(&choice(selector, source), &choice(selector, keys)), found, "{keys}");
        }
    }

    #[test]
    fn plural_forms_of_a_choice_of_its_own() {
        for (keys, found) in [
            ("[one] *[other]", &[][..]),
            ("[One] *[other]", &["warning unknown-variant 2 One"]),
            ("[one] [ohter] *[other]", &["warning unknown-variant 3 ohter"]),
            ("[one] [none] *[other]", &["warning unknown-variant 3 none"]),
            ("[none] *[other]", &[]),
            ("[new] [one] [old] *[other]", &[]),
            ("[x] *[Other]", &[]),
        ] {
            assert_eq!(in_translation("a = { $n }\n", &choice("$n", keys)), found, "{keys}");
            assert_eq!(in_source(&choice("$n", keys)), found, "{keys}");
        }
    }
}
