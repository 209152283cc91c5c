//! A message as the translator will write it: its name, its attributes, an ellipsis for each text, the plural forms of
//! the language where the source chooses by number, and the keys of the source where it chooses by a word.

use std::fmt::Write;

use fluent_syntax::ast::{Attribute, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::check::features::variable_of;
use crate::check::placeholder::PLACEHOLDER as TEXT;
use crate::check::plurals::forms_to_write;
use crate::entry::Entry;
use crate::sources::canonical::inline as inline_text;
use crate::tag::LocaleTag;
use crate::walk::{Part, variant_key, walk};

/// The message to be filled in.
pub(super) fn to_fill(entry: Entry<'_>, tag: &LocaleTag) -> String {
    let mut out = format!("{} =", entry.id());
    if let Some(pattern) = entry.value {
        out.push_str(&behind_equals_sign(pattern, tag, 4));
    }
    for attribute in entry.attributes {
        out.push('\n');
        out.push_str(&attribute_to_fill(attribute, tag));
    }
    out
}

/// An attribute to be filled in.
pub(super) fn attribute_to_fill(attribute: &Attribute<&str>, tag: &LocaleTag) -> String {
    format!("    .{} ={}", attribute.id.name, behind_equals_sign(&attribute.value, tag, 8))
}

fn behind_equals_sign(pattern: &Pattern<&str>, tag: &LocaleTag, indent: usize) -> String {
    let text = text(pattern, tag, indent);
    if text == TEXT { format!(" {text}") } else { format!("\n{}{text}", " ".repeat(indent)) }
}

/// The text of a pattern. A choice by number is spelled out with the forms of the language, one by a word with the keys of
/// the source. What only the grammar of the source's language decides, such as the form of address, is left to the
/// translator.
///
/// The recursion is as deep as the file is nested, which is limited before it is parsed.
fn text(pattern: &Pattern<&str>, tag: &LocaleTag, indent: usize) -> String {
    let mut has_text = false;
    let mut choices = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => has_text |= !value.trim().is_empty(),
            PatternElement::Placeable { expression: Expression::Inline(_) } => has_text = true,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let keys = match forms_to_write(tag, selector, variants) {
                    Some(forms) => by_number(selector, variants, &forms),
                    None if is_grammar(selector) => {
                        let default = variants.iter().find(|variant| variant.default);
                        let default = default.map_or(TEXT.to_owned(), |variant| text(&variant.value, tag, indent));
                        if default == TEXT {
                            has_text = true;
                        } else {
                            choices.push(default);
                        }
                        continue;
                    }
                    None => variants.iter().map(Offered::of).collect(),
                };
                choices.push(choice(&inline_text(selector), &keys, tag, indent));
            }
        }
    }
    if choices.is_empty() {
        return TEXT.to_owned();
    }
    if has_text {
        choices.insert(0, TEXT.to_owned());
    }
    choices.join(&format!("\n{}", " ".repeat(indent)))
}

/// Whether a choice is one of grammar, which another language may do without: by the form of address, a gender, or what a
/// term or a word of the platform says about itself.
fn is_grammar(selector: &InlineExpression<&str>) -> bool {
    match selector {
        InlineExpression::VariableReference { id } => {
            id.name == "register" || id.name.ends_with("gender") || id.name.starts_with("platform-")
        }
        InlineExpression::TermReference { .. } => true,
        _ => false,
    }
}

/// A variant as it is offered.
struct Offered<'s> {
    key: &'s str,
    is_default: bool,
    /// The variant of the source that says the same, or nearly so.
    source: Option<&'s Variant<&'s str>>,
}

impl<'s> Offered<'s> {
    fn of(variant: &'s Variant<&'s str>) -> Self {
        Self { key: variant_key(variant), is_default: variant.default, source: Some(variant) }
    }
}

/// The variants of a choice by number: the exact numbers of the source, and the forms of the language. In a language that
/// has no form for 1, a text of the source that does without the number is for that number.
fn by_number<'s>(
    selector: &InlineExpression<&str>,
    variants: &'s [Variant<&'s str>],
    forms: &[&'static str],
) -> Vec<Offered<'s>> {
    let default = variants.iter().find(|variant| variant.default).or(variants.first());
    let numbers = variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let numbers = numbers.map(|variant| Offered { is_default: false, ..Offered::of(variant) });
    let is_one_known = forms.contains(&"one");
    let forms = forms.iter().map(|form| Offered {
        key: form,
        is_default: *form == "other",
        source: variants.iter().find(|variant| variant_key(variant) == *form).or(default),
    });
    let has = |key: &str| variants.iter().any(|variant| variant_key(variant) == key);
    let one = variants.iter().find(|variant| variant_key(variant) == "one" && !variant.default);
    let one = one.filter(|one| !is_one_known && !has("1") && !shows(one, selector));
    let one = one.map(|one| Offered { key: "1", is_default: false, source: Some(one) });
    let mut numbers: Vec<_> = numbers.chain(one).collect();
    numbers.sort_by_key(|offered| offered.key.parse::<u32>().unwrap_or(u32::MAX));
    numbers.into_iter().chain(forms).collect()
}

/// Whether a variant shows the number that it is chosen by.
fn shows(variant: &Variant<&str>, selector: &InlineExpression<&str>) -> bool {
    let mut shows = false;
    walk(&variant.value, &mut |part| {
        shows |= matches!(part, Part::Variable { name, .. } if Some(name) == variable_of(selector));
    });
    shows
}

fn choice(selector: &str, variants: &[Offered<'_>], tag: &LocaleTag, indent: usize) -> String {
    let mut out = format!("{{ {selector} ->");
    for Offered { key, is_default, source } in variants {
        let star = if *is_default { "*" } else { " " };
        let text = source.map_or(TEXT.to_owned(), |variant| text(&variant.value, tag, indent + 8));
        let before = if text == TEXT { " ".to_owned() } else { format!("\n{}", " ".repeat(indent + 8)) };
        let _ = write!(out, "\n{}{star}[{key}]{before}{text}", " ".repeat(indent + 3));
    }
    let _ = write!(out, "\n{}}}", " ".repeat(indent));
    out
}
