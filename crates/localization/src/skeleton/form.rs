//! A message as the translator will write it: its name, its attributes, an ellipsis for each text, the plural forms of
//! the language where the source chooses by number, and the keys of the source where it chooses by a word.

use std::fmt::Write;

use fluent_syntax::ast::{Attribute, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::check::plurals::forms_to_write;
use crate::entry::Entry;
use crate::sources::canonical::inline as inline_text;
use crate::tag::LocaleTag;
use crate::walk::variant_key;

/// What stands where a text is to be written.
const TEXT: &str = "…";

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
                    Some(forms) => by_number(variants, &forms),
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

/// The variants of a choice by number: the exact numbers of the source, and the forms of the language.
fn by_number<'s>(variants: &'s [Variant<&'s str>], forms: &[&'static str]) -> Vec<Offered<'s>> {
    let default = variants.iter().find(|variant| variant.default).or(variants.first());
    let numbers = variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let numbers = numbers.map(|variant| Offered { is_default: false, ..Offered::of(variant) });
    let forms = forms.iter().map(|form| Offered {
        key: form,
        is_default: *form == "other",
        source: variants.iter().find(|variant| variant_key(variant) == *form).or(default),
    });
    numbers.chain(forms).collect()
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
