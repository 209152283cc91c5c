//! A message written in the one way that does not depend on who wrote it, and its fingerprint.
//!
//! The parser has already taken off indentation and comments. What is left to make equal: where lines break (only an
//! empty line, and a line break behind `\`, mean something in a text), runs of spaces, blanks within braces, and the
//! order of attributes. fluent-syntax's serializer is not used, because a new release might write differently, and
//! every translation would be stale at once.

use std::fmt::Write;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use crate::entry::Entry;
use crate::walk::variant_key;

/// The text and the attributes, a line each, in the order of the file.
pub(super) fn written(entry: Entry<'_>) -> String {
    parts(entry).join("\n")
}

/// The fingerprint: 16 hexadecimal digits.
pub(super) fn fingerprint(entry: Entry<'_>) -> String {
    let mut parts = parts(entry);
    // A value has no name, and no attribute is written like one: sorting cannot mix them up.
    parts.sort_unstable();
    format!("{:016x}", fnv1a(parts.join("\u{1f}").as_bytes()))
}

/// Whether a text is written like a fingerprint.
pub(super) fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// FNV-1a with 64 bits, as <http://www.isthe.com/chongo/tech/comp/fnv/> defines it: the same on every machine and with
/// every release of a dependency. It distinguishes a changed text from an unchanged one. It need not resist an attacker
/// who looks for two texts with one fingerprint.
fn fnv1a(bytes: &[u8]) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.iter().fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(PRIME))
}

fn parts(entry: Entry<'_>) -> Vec<String> {
    let part = |(attribute, text): (Option<&str>, &Pattern<&str>)| match attribute {
        None => pattern(text),
        Some(attribute) => format!(".{attribute} = {}", pattern(text)),
    };
    entry.patterns().map(part).collect()
}

/// The recursion is as deep as the file is nested, which is limited before it is parsed.
fn pattern(pattern: &Pattern<&str>) -> String {
    let mut writer = Canonical::default();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => writer.text(value),
            PatternElement::Placeable { expression } => writer.placeable(&placeable(expression)),
        }
    }
    writer.out
}

/// Writes text with as few blanks as possible.
#[derive(Default)]
struct Canonical {
    out: String,
    has_space: bool,
    line_breaks: usize,
}

impl Canonical {
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                ' ' => self.has_space = true,
                '\n' => self.line_breaks += 1,
                c => {
                    self.flush();
                    self.out.push(c);
                }
            }
        }
    }

    fn placeable(&mut self, placeable: &str) {
        self.flush();
        self.out.push_str(placeable);
    }

    /// Writes the blanks before something; those at the beginning and at the end of a text mean nothing.
    fn flush(&mut self) {
        let (has_space, line_breaks) = (std::mem::take(&mut self.has_space), std::mem::take(&mut self.line_breaks));
        if self.out.is_empty() {
            return;
        }
        match line_breaks {
            0 if has_space => self.out.push(' '),
            0 => {}
            1 if self.out.ends_with('\\') => self.out.push('\n'),
            1 => self.out.push(' '),
            _ => self.out.push_str("\n\n"),
        }
    }
}

fn placeable(expression: &Expression<&str>) -> String {
    let inside = self::expression(expression);
    let blank = if inside.ends_with('\n') { "" } else { " " };
    format!("{{ {inside}{blank}}}")
}

fn expression(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(inline) => self::inline(inline),
        Expression::Select { selector, variants } => {
            let mut out = format!("{} ->", inline(selector));
            for variant in variants {
                let star = if variant.default { "*" } else { "" };
                // No text can have a line that begins with a bracket, so nothing else is written like this.
                let _ = write!(out, "\n{star}[{}] {}", variant_key(variant), pattern(&variant.value));
            }
            out.push('\n');
            out
        }
    }
}

/// A variable, a call or another simple expression.
pub(crate) fn inline(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        InlineExpression::VariableReference { id } => format!("${}", id.name),
        InlineExpression::MessageReference { id, attribute } => match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        },
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            let arguments = arguments.as_ref().map(call).unwrap_or_default();
            format!("-{}{attribute}{arguments}", id.name)
        }
        InlineExpression::FunctionReference { id, arguments } => format!("{}{}", id.name, call(arguments)),
        InlineExpression::Placeable { expression } => placeable(expression),
    }
}

fn call(arguments: &CallArguments<&str>) -> String {
    let positional = arguments.positional.iter().map(inline);
    let named = arguments.named.iter().map(|named| format!("{}: {}", named.name.name, inline(&named.value)));
    format!("({})", positional.chain(named).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::Resource;
    use korb_catalogue::SourceFile;

    fn both(text: &str) -> (String, String) {
        let resource = Resource::read(&SourceFile::new("a.ftl", text));
        let entry = resource.entries().next().unwrap_or_else(|| panic!("{text:?} has no message"));
        (written(entry), fingerprint(entry))
    }

    #[test]
    fn fingerprints_never_change() {
        // The reference's own values.
        assert_eq!(fnv1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv1a(b"foobar"), 0x8594_4171_f739_67e8);
        // One that people have in their files: if this fails, everything that they translated becomes stale.
        assert_eq!(both("a = Hallo { $x }!\n    .b = c\n").1, fingerprint_of(&[".b = c", "Hallo { $x }!"]));
        assert_eq!(both("a = Hallo { $x }!\n    .b = c\n").1, "a3a1bd6203968567");
    }

    fn fingerprint_of(parts: &[&str]) -> String {
        format!("{:016x}", fnv1a(parts.join("\u{1f}").as_bytes()))
    }

    #[test]
    fn the_way_of_writing_makes_no_difference() {
        let one = "a = Some words, { $n ->\n    [one] x\n   *[other] { NUMBER($n, useGrouping: \"false\") }\n} y\n    .b = c\n    .d = e\n";
        let other = "# x\na   =\n        Some\n        words,\n        {$n ->\n[one] x\n  *[other]   {NUMBER( $n,useGrouping:\"false\" )}\n} y\n  .d=e\n  .b =\n   c\n";
        assert_eq!(both(one).1, both(other).1);
    }

    #[test]
    fn what_is_said_makes_a_difference() {
        let texts = [
            "a = x y",
            "a = xy",
            "a =\n    x\n\n    y",
            "a = x\\\n    y",
            "a = x \\y",
            "a = x, y",
            "a = { $x } y",
            "a = { x } y",
            "a = { -x } y",
            "a = { X() } y",
            "a = { x.y } y",
            "a = { \"x y\" }",
            "a = { \"x  y\" }",
            "a = x\n    .y = y",
            "a =\n    .x = y",
            "a =\n    .y = x",
            "a = { $x ->\n *[y] z\n}",
            "a = { $x ->\n  [y] z\n *[z] z\n}",
            "a = { $x ->\n  *[y] z\n [z] z\n}",
        ];
        let mut seen = std::collections::BTreeMap::new();
        for text in texts {
            assert_eq!(seen.insert(both(text).1, text), None, "{text:?}");
        }
    }

    #[test]
    fn it_is_written_for_people() {
        let text = "a =\n    One\n    two\\\n    three\n\n    { $n ->\n        [one] x\n       *[other] y\n    }\n    .b = c\n";
        assert_eq!(both(text).0, "One two\\\nthree\n\n{ $n ->\n[one] x\n*[other] y\n}\n.b = c");
    }
}
