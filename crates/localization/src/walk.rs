//! One walk over a Fluent pattern, for all code that asks what stands in it.

use fluent_syntax::ast::{
    CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// What a pattern consists of.
#[derive(Clone, Copy)]
pub(crate) enum Part<'a> {
    /// Text, between placeables and line breaks.
    Text(&'a str),
    /// A string literal, without its quotation marks and with its escapes.
    String(&'a str),
    /// A number literal.
    Number(&'a str),
    /// A variable, and whether it is shown or only decides between variants.
    Variable { name: &'a str, is_shown: bool },
    /// A reference to a message.
    Message { id: &'a str, attribute: Option<&'a str> },
    /// A reference to a term; its arguments follow.
    Term { id: &'a str, attribute: Option<&'a str>, arguments: Option<&'a CallArguments<&'a str>> },
    /// A call of a function; its arguments follow.
    Function { name: &'a str, arguments: &'a CallArguments<&'a str> },
    /// A select expression; its selector and its variants follow.
    Select { selector: &'a InlineExpression<&'a str>, variants: &'a [Variant<&'a str>] },
}

/// Visits every part of a pattern, those in variants and arguments included, in the order of the text.
///
/// The recursion is as deep as the file is nested, which is limited before it is parsed.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression: part } => expression(part, visit),
        }
    }
}

/// All text of a pattern without its placeables, for comparing.
pub(crate) fn text_of(pattern: &Pattern<&str>) -> String {
    let mut all = String::new();
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            all.push_str(text);
        }
    });
    all
}

fn expression<'a>(part: &'a Expression<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    match part {
        Expression::Inline(part) => inline(part, true, visit),
        Expression::Select { selector, variants } => {
            visit(Part::Select { selector, variants });
            inline(selector, false, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

/// Visits every part of an expression that is shown, and of its arguments.
pub(crate) fn inline_parts<'a>(part: &'a InlineExpression<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    inline(part, true, visit);
}

fn inline<'a>(part: &'a InlineExpression<&'a str>, is_shown: bool, visit: &mut impl FnMut(Part<'a>)) {
    let attribute_name = |attribute: &'a Option<Identifier<&'a str>>| attribute.as_ref().map(|name| name.name);
    match part {
        InlineExpression::StringLiteral { value } => visit(Part::String(value)),
        InlineExpression::NumberLiteral { value } => visit(Part::Number(value)),
        InlineExpression::VariableReference { id } => visit(Part::Variable { name: id.name, is_shown }),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message { id: id.name, attribute: attribute_name(attribute) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let arguments = arguments.as_ref();
            visit(Part::Term { id: id.name, attribute: attribute_name(attribute), arguments });
            if let Some(arguments) = arguments {
                // A term takes named arguments only.
                arguments.positional.iter().for_each(|ignored| inline(ignored, false, visit));
                arguments.named.iter().for_each(|named| inline(&named.value, is_shown, visit));
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function { name: id.name, arguments });
            arguments.positional.iter().for_each(|argument| inline(argument, is_shown, visit));
            arguments.named.iter().for_each(|named| inline(&named.value, is_shown, visit));
        }
        InlineExpression::Placeable { expression: part } => expression(part, visit),
    }
}

/// The key of a variant as it is written.
pub(crate) fn variant_key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The string literal that a placeable is, without its quotation marks.
pub(crate) fn literal<'t>(element: &PatternElement<&'t str>) -> Option<&'t str> {
    match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(value)
        }
        _ => None,
    }
}
