//! One walk over a Fluent pattern, for everybody who asks what stands in it.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What a pattern refers to or contains, apart from text.
pub(crate) enum Part<'a> {
    Variable(&'a str),
    Message { id: &'a str, attribute: Option<&'a str> },
    Term { id: &'a str, attribute: Option<&'a str> },
    Function { name: &'a str, arguments: &'a CallArguments<&'a str> },
    Number(&'a str),
}

/// Visits every part of a pattern, those in variants and arguments included, in the order of the text.
///
/// The recursion is as deep as the file is nested, which [`crate::Resource`] has limited.
pub(crate) fn walk<'a>(pattern: &'a Pattern<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: part } = element {
            expression(part, visit);
        }
    }
}

fn expression<'a>(part: &'a Expression<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    match part {
        Expression::Inline(part) => inline(part, visit),
        Expression::Select { selector, variants } => {
            inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn inline<'a>(part: &'a InlineExpression<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    let attribute_name = |attribute: &'a Option<fluent_syntax::ast::Identifier<&'a str>>| {
        attribute.as_ref().map(|attribute| attribute.name)
    };
    match part {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::NumberLiteral { value } => visit(Part::Number(value)),
        InlineExpression::VariableReference { id } => visit(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message { id: id.name, attribute: attribute_name(attribute) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            visit(Part::Term { id: id.name, attribute: attribute_name(attribute) });
            if let Some(arguments) = arguments {
                call(arguments, visit);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function { name: id.name, arguments });
            call(arguments, visit);
        }
        InlineExpression::Placeable { expression: part } => expression(part, visit),
    }
}

fn call<'a>(arguments: &'a CallArguments<&'a str>, visit: &mut impl FnMut(Part<'a>)) {
    for positional in &arguments.positional {
        inline(positional, visit);
    }
    for named in &arguments.named {
        inline(&named.value, visit);
    }
}
