//! Addresses with a sign directly behind them.
//!
//! A reply is pasted into another program, and that program decides where an address ends. Many take a full stop, a
//! comma or a quotation mark for the last character of the address, and the link then leads nowhere.

use std::borrow::Cow;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode;
use korb_catalogue::{Code, Diagnostic, Listed, Severity};

use super::text::{MAX_IN_TEXT, Near, Text};
use super::view::{Node, View};
use crate::inline::{addresses, length_behind_address};

/// A sign directly behind an address, unless it closes the brackets that were opened directly before it.
///
/// Only texts of a workspace are looked at: what another program does with an address is not known.
pub(super) fn address_punctuation(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    if text.view.rules.vocabulary().is_none() {
        return;
    }
    let mut listed = Listed::new(MAX_IN_TEXT);
    let mut report = |sign: &str, address: &str| {
        listed.push_with(faults, Code::AddressPunctuation, Severity::Warning, || {
            let message = format!("`{sign}` stands directly behind the address `{address}`");
            let help = "leave it out, or put it elsewhere: many programs would take it for the end of the address";
            text.fault(Diagnostic::warning(Code::AddressPunctuation, message), sign, sign).help(help)
        });
    };
    for (number, slice) in text.slices() {
        if let Some(placeable) = number.checked_sub(1)
            && !slice.starts_with(char::is_whitespace)
            && let Some(address) = (Ends { view: text.view, left: MOST_LOOKED_AT }).of(text.pattern, placeable)
            && let Some(sign) = sign(slice, address.before.unwrap_or_else(|| text.before((placeable, ""), 0)))
        {
            report(sign, &address.shown);
        }
        for address in addresses(slice) {
            if slice[..address.start].ends_with("](") {
                continue;
            }
            // The text of a link can be an address.
            let label = slice[address.clone()].split_once("](").map(|(label, _)| label);
            let Some(shown) = label.map_or(Some(address.clone()), |label| addresses(label).next()) else { continue };
            let start = address.start;
            let end = start + shown.len();
            if let Some(sign) = sign(&slice[end..], text.before((number, slice), start)) {
                report(sign, &slice[start..end]);
            }
        }
    }
    listed.finish(faults);
}

/// The variables whose values are addresses.
const ADDRESSES: [&str; 3] = ["link", "license-url", "work-url"];

/// How many texts are looked at for the end of one. Each can refer to two others.
const MOST_LOOKED_AT: usize = 50;

/// An address that a placeable ends with.
struct Address<'t> {
    shown: Cow<'t, str>,
    /// What stands before it, unless that is what stands before the placeable.
    before: Option<Near>,
}

/// Looks for addresses that placeables end with, in one of their variants at least.
struct Ends<'v> {
    view: &'v View<'v>,
    /// How many texts it may still look at.
    left: usize,
}

impl<'v> Ends<'v> {
    /// The address that an element of a text ends with, if it is no link's, `[so]({ $link })`. What follows a link does not
    /// touch the address.
    fn of(&mut self, pattern: &Pattern<&'v str>, number: usize) -> Option<Address<'v>> {
        let before = number.checked_sub(1).map(|before| &pattern.elements[before]);
        match pattern.elements.get(number)? {
            PatternElement::TextElement { .. } => None,
            PatternElement::Placeable { .. } if matches!(before, Some(PatternElement::TextElement { value }) if value.ends_with("](")) => {
                None
            }
            PatternElement::Placeable { expression } => self.of_expression(expression),
        }
    }

    fn of_expression(&mut self, expression: &Expression<&'v str>) -> Option<Address<'v>> {
        match expression {
            Expression::Select { variants, .. } => variants.iter().find_map(|variant| self.of_pattern(&variant.value)),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let is_address = ADDRESSES.contains(&id.name);
                is_address.then(|| Address { shown: format!("{{ ${} }}", id.name).into(), before: None })
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let mut text = String::new();
                unescape_unicode(&mut text, value).ok()?;
                at_end(&text).map(|address| Address { shown: address.shown.into_owned().into(), ..address })
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => self.of_expression(expression),
            Expression::Inline(
                part @ (InlineExpression::MessageReference { id, attribute }
                | InlineExpression::TermReference { id, attribute, .. }),
            ) => {
                let is_term = matches!(part, InlineExpression::TermReference { .. });
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.of_pattern(self.view.text(Node { is_term, name: id.name, attribute })?)
            }
            Expression::Inline(_) => None,
        }
    }

    fn of_pattern(&mut self, pattern: &Pattern<&'v str>) -> Option<Address<'v>> {
        self.left = self.left.checked_sub(1)?;
        let last = pattern.elements.len().checked_sub(1)?;
        let before = || match last.checked_sub(1).map(|before| &pattern.elements[before]) {
            None => None,
            Some(PatternElement::TextElement { value }) => value.chars().next_back().map(Near::Character),
            Some(PatternElement::Placeable { .. }) => Some(Near::Shown),
        };
        let address = match &pattern.elements[last] {
            PatternElement::TextElement { value } => at_end(value)?,
            PatternElement::Placeable { .. } => self.of(pattern, last)?,
        };
        Some(Address { before: address.before.or_else(before), ..address })
    }
}

/// The address that a text ends with, unless it is a part of a link.
fn at_end(text: &str) -> Option<Address<'_>> {
    let address = addresses(text).last().filter(|address| address.end == text.len())?;
    let shown = &text[address.clone()];
    let is_of_link = text[..address.start].ends_with("](") || shown.contains("](");
    let before = text[..address.start].chars().next_back().map(Near::Character);
    (!is_of_link).then(|| Address { shown: shown.into(), before })
}

/// The sign that a text begins with, directly behind an address, or directly behind what the text adds to it.
fn sign(behind: &str, before: Near) -> Option<&str> {
    let sign = behind.chars().next()?;
    let more = length_behind_address(behind);
    // More of the same address: another page, a query, a place on the page.
    let goes_on = sign.is_alphanumeric() || "/?#&.:=-_~%+".contains(sign) && more > sign.len_utf8();
    let behind = if goes_on { &behind[more..] } else { behind };
    let sign = behind.chars().next()?;
    let is_fine = match sign {
        // Marks of emphasis and line breaks are not shown.
        '*' | '\\' => true,
        ')' | '）' => before.is(|before| matches!(before, '(' | '（')),
        ']' | '］' | '】' => before.is(|before| matches!(before, '[' | '［' | '【')),
        sign => sign.is_alphanumeric() || sign.is_whitespace() || korb_catalogue::is_unseen(sign),
    };
    (!is_fine).then(|| &behind[..sign.len_utf8()])
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found_in_workspace;

    #[test]
    fn nothing_stands_directly_behind_an_address() {
        for (text, sign) in [
            ("Mehr: { $link }.", "."),
            ("{ $link }, ja", ","),
            ("„{ $link }“", "“"),
            ("({ $license-url }: so)", ":"),
            ("{ $work-url }。", "。"),
            ("{ $link }؟", "؟"),
            ("ja: https://example.org/x.", "."),
            ("ja: https://example.org/x?!", "?"),
            ("(so: https://example.org)", ")"),
            ("https://example.org/x、そう", "、"),
            ("{ $groups ->\n        [one] { $link }\n       *[other] { $link }!\n    }", "!"),
            ("ja: https://example.orgで！、https://例え.jp/！", "！"),
            ("ja: https://de.example.org/wiki/Über_(uns),", ","),
            ("{ $link }#oben.", "."),
            ("{ $link }/ ja", "/"),
            ("{ $link },ja", ","),
            // Behind what ends with an address.
            ("{ $groups ->\n        [one] ja\n       *[other] Mehr: { $link }\n    }.", "."),
            ("{ $groups ->\n        [one] ja\n       *[other] Mehr: https://example.org\n    }.", "."),
            ("({ $groups ->\n        [one] ja\n       *[other] so: { $link }\n    })", ")"),
            ("{ { \"https://example.org\" } }.", "."),
            (
                "{ d }.\nd = so: { b.c }\nb =\n    .c = { $groups ->\n        [one] x\n       *[other] { $link }\n    }",
                ".",
            ),
        ] {
            assert_eq!(found_in_workspace(text), [format!("warning address-punctuation {sign}")], "{text}");
        }
    }

    #[test]
    fn what_belongs_to_an_address_or_is_not_shown() {
        for text in [
            "Mehr: { $link }",
            "{ $link } – ja",
            "{ $license } ({ $license-url }), nach",
            "（{ $license-url }）",
            "[so]({ $link }), ja. [{ $link }]({ $link })!",
            "*{ $link }*",
            "{ $link }#reason-x und { $link }/x?y=z",
            "{ $link }\\\n    ja",
            "{ $link }をご覧ください",
            "[https://example.org](https://example.org). https://example.org/ ja",
            "(https://example.org), ja",
            "{ $sender }.",
            "https://de.example.org/wiki/Korb_(Begriff) ja",
            "https://example.org/?a=b&c[]=d ja",
            "{ $groups ->\n        [one] ja\n       *[other] [so]({ $link })\n    }.",
            "({ $groups ->\n        [one] ja\n       *[other] { $link }\n    }), ja",
            "{ $groups ->\n        [one] ja\n       *[other] { $link } so\n    }.",
            "{ \"[https://example.org](https://example.org)\" }.",
            "://.",
        ] {
            assert_eq!(found_in_workspace(text), [""; 0], "{text}");
        }
    }
}
