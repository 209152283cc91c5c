//! A message as the translator will write it: its name, its attributes, an ellipsis for each text, and the plural
//! categories of the language where the source chooses by number.

use std::fmt::Write;

use fluent_syntax::ast::{Attribute, Expression, Pattern, PatternElement, Variant, VariantKey};

use crate::check::plurals::categories_to_write;
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

/// The text of a pattern: only choices by number are spelled out. Any other choice, such as by the form of address, is
/// the source language's own: the translator decides whether to make it.
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
                let Some(categories) = categories_to_write(tag, selector, variants) else {
                    let default = variants.iter().find(|variant| variant.default);
                    let default = default.map_or(TEXT.to_owned(), |variant| text(&variant.value, tag, indent));
                    if default == TEXT {
                        has_text = true;
                    } else {
                        choices.push(default);
                    }
                    continue;
                };
                choices.push(by_number(&inline_text(selector), variants, &categories, tag, indent));
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

/// A choice by number: the exact numbers of the source, and the categories of the language.
fn by_number(
    selector: &str,
    variants: &[Variant<&str>],
    categories: &[&str],
    tag: &LocaleTag,
    indent: usize,
) -> String {
    let mut out = format!("{{ {selector} ->");
    let default = variants.iter().find(|variant| variant.default).or(variants.first());
    let numbers = variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let numbers = numbers.map(|variant| (variant_key(variant), Some(variant)));
    let categories = categories
        .iter()
        .map(|category| (*category, variants.iter().find(|variant| variant_key(variant) == *category).or(default)));
    for (key, variant) in numbers.chain(categories) {
        let star = if key == "other" { "*" } else { " " };
        let text = variant.map_or(TEXT.to_owned(), |variant| text(&variant.value, tag, indent + 8));
        let before = if text == TEXT { " ".to_owned() } else { format!("\n{}", " ".repeat(indent + 8)) };
        let _ = write!(out, "\n{}{star}[{key}]{before}{text}", " ".repeat(indent + 3));
    }
    let _ = write!(out, "\n{}}}", " ".repeat(indent));
    out
}
