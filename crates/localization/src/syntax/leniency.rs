//! What fluent-syntax 0.12 reads though the grammar has no such thing: arguments without a comma between them, a named
//! argument that is no literal, a blank before the dot of `message .attribute`, a choice without a default that ends with a
//! star. Every other implementation of Fluent makes junk of the whole message.
//!
//! These are all that turned up when the reader of this folder was compared with the parser over a million mutated messages.
//! What the parser makes of them still tells them apart.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::entry::Entry;

/// Whether the grammar allows everything in a message or term, which was read from `text`.
pub(crate) fn is_strict(entry: Entry<'_>, text: &str) -> bool {
    entry.patterns().all(|(_, pattern)| Judge { text }.pattern(pattern))
}

#[derive(Clone, Copy)]
struct Judge<'t> {
    text: &'t str,
}

impl<'t> Judge<'t> {
    fn pattern(self, pattern: &Pattern<&'t str>) -> bool {
        pattern.elements.iter().all(|element| match element {
            PatternElement::TextElement { .. } => true,
            PatternElement::Placeable { expression } => self.expression(expression),
        })
    }

    fn expression(self, expression: &Expression<&'t str>) -> bool {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                variants.iter().any(|variant| variant.default)
                    && self.inline(selector)
                    && variants.iter().all(|variant| self.pattern(&variant.value))
            }
        }
    }

    fn inline(self, inline: &InlineExpression<&'t str>) -> bool {
        match inline {
            InlineExpression::MessageReference { id, attribute: Some(attribute) } => {
                self.between(id.name, attribute.name) == "."
            }
            InlineExpression::TermReference { arguments: Some(arguments), .. }
            | InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => true,
        }
    }

    fn arguments(self, arguments: &CallArguments<&'t str>) -> bool {
        let is_literal = |value: &InlineExpression<&str>| {
            matches!(value, InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. })
        };
        let CallArguments { positional, named } = arguments;
        if !positional.iter().all(|argument| self.inline(argument))
            || !named.iter().all(|named| is_literal(&named.value))
        {
            return false;
        }
        // Most calls have a single argument.
        if positional.len() + named.len() < 2 {
            return true;
        }
        let positional = positional.iter().map(|argument| (first(argument), last(argument)));
        let named = named.iter().map(|named| (named.name.name, last(&named.value)));
        let mut before = None;
        positional.chain(named).all(|(begin, end)| {
            let is_first = before.is_none();
            let before = before.replace(end).unwrap_or_default();
            is_first || self.between(before, begin).contains(',')
        })
    }

    /// What stands between two slices of the text.
    fn between(self, before: &str, behind: &str) -> &'t str {
        let start = self.text.as_ptr().addr();
        let range =
            before.as_ptr().addr().wrapping_sub(start) + before.len()..behind.as_ptr().addr().wrapping_sub(start);
        self.text.get(range).unwrap_or_default()
    }
}

/// The first name, number or text of an expression.
fn first<'t>(inline: &InlineExpression<&'t str>) -> &'t str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) | Expression::Select { selector: inline, .. } => first(inline),
        },
    }
}

/// The last one. Behind it only signs, blanks and commas can follow.
fn last<'t>(inline: &InlineExpression<&'t str>) -> &'t str {
    let of_arguments = |arguments: &CallArguments<&'t str>| match (&arguments.named[..], &arguments.positional[..]) {
        ([.., named], _) => Some(last(&named.value)),
        ([], [.., argument]) => Some(last(argument)),
        ([], []) => None,
    };
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, arguments } => of_arguments(arguments).unwrap_or(id.name),
        InlineExpression::MessageReference { id, attribute } => {
            attribute.as_ref().map_or(id.name, |attribute| attribute.name)
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let name = attribute.as_ref().map_or(id.name, |attribute| attribute.name);
            arguments.as_ref().and_then(of_arguments).unwrap_or(name)
        }
        InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => last(inline),
            Expression::Select { selector, variants } => {
                let element = variants.last().and_then(|variant| variant.value.elements.last());
                match element {
                    Some(PatternElement::TextElement { value }) => value,
                    Some(PatternElement::Placeable { expression: Expression::Inline(inline) }) => last(inline),
                    // A choice within a choice within an argument: what follows it is not worth a search.
                    _ => last(selector),
                }
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use korb_catalogue::SourceFile;

    use crate::resource::Resource;

    #[test]
    fn what_only_one_parser_reads_is_no_fluent() {
        for (text, is_right) in [
            ("{ NUMBER($n, a: 1) }", true),
            ("{ NUMBER( $n , a : 1 , ) }", true),
            ("{ A(\"x, y\", \"\", B(), C($d), -e, f.g, -1, h: \",\") }", true),
            ("{ A({ $n ->\n [one] x\n *[other] y\n }, b: 1) }", true),
            ("{ NUMBER($n a: 1) }", false),
            ("{ A($n\n b: 1) }", false),
            ("{ A(\"x, \" \"y\") }", false),
            ("{ A(B(\"x,\") \"y\") }", false),
            ("{ -t(a: 1 b: 2) }", false),
            ("{ -t(a: b) }", false),
            ("{ m.a }", true),
            ("{ m .a }", false),
            ("{ $n ->\n [one] x\n *}", false),
            ("{ $n ->\n *[one] { A($n b: 1) }\n }", false),
            ("{ { A($n b: 1) } }", false),
        ] {
            let resource =
                Resource::read(&SourceFile::new("x.ftl", format!("a = {text}\n    .b = c\nd = {text}\ne = f\n")));
            let faults: Vec<_> = resource.faults().collect();
            assert_eq!(faults.len(), if is_right { 0 } else { 2 }, "{text}: {faults:?}");
            assert!(faults.iter().all(|fault| fault.message != "this cannot be read"), "{text}: {faults:?}");
            assert_eq!(resource.entries().count(), if is_right { 3 } else { 1 }, "{text}");
        }
    }
}
