//! Addresses with a sign directly behind them.
//!
//! A reply is pasted into another program, and that program decides where an address ends. Many take a full stop, a
//! comma or a quotation mark for the last character of the address, and the link then leads nowhere.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use korb_catalogue::{Code, Diagnostic};

use super::text::{MAX_IN_TEXT, Near, Text};

/// A sign directly behind an address, unless it closes the brackets that were opened directly before it.
///
/// Only texts of a workspace are looked at: what another program does with an address is not known.
pub(super) fn address_punctuation(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    if text.view.rules.vocabulary().is_none() {
        return;
    }
    let most = faults.len() + MAX_IN_TEXT;
    let mut report = |sign: &str, address: &str| {
        if faults.len() < most {
            let message = format!("`{sign}` stands directly behind the address {address}");
            let help = "leave it out, or put it elsewhere: many programs would take it for the end of the address";
            faults.push(text.fault(Diagnostic::warning(Code::AddressPunctuation, message), sign, sign).help(help));
        }
    };
    for (number, slice) in text.slices() {
        if let Some(placeable) = number.checked_sub(1)
            && let Some(name) = address_variable(&text.pattern.elements[placeable])
            && !is_target(text, placeable)
            && let Some(sign) = sign(slice, text.before((placeable, ""), 0))
        {
            report(sign, &format!("`{{ ${name} }}`"));
        }
        for (at, _) in slice.match_indices("://") {
            let start = at - slice[..at].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
            if !matches!(&slice[start..at], "http" | "https") || slice[..start].ends_with("](") {
                continue;
            }
            let length = slice[start..].find(|c: char| !c.is_ascii_graphic()).unwrap_or(slice.len() - start);
            let address = &slice[start..start + length];
            // The text of a link can be an address.
            let address = address.split_once("](").map_or(address, |(label, _)| label);
            let address = address.trim_end_matches(|c: char| !c.is_ascii_alphanumeric() && !ENDS_ADDRESS.contains(c));
            if let Some(sign) = sign(&slice[start + address.len()..], text.before((number, slice), start)) {
                report(sign, &format!("`{address}`"));
            }
        }
    }
}

/// Signs that are the last character of many addresses.
const ENDS_ADDRESS: &str = "/=&#_~%+-";

/// The variables whose values are addresses.
const ADDRESSES: [&str; 3] = ["link", "license-url", "work-url"];

fn address_variable<'t>(element: &PatternElement<&'t str>) -> Option<&'t str> {
    match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(id.name).filter(|name| ADDRESSES.contains(name))
        }
        _ => None,
    }
}

/// Whether a placeable is the address of a link, `[so]({ $link })`. What follows the link does not touch the address.
fn is_target(text: &Text<'_>, placeable: usize) -> bool {
    let before = placeable.checked_sub(1).map(|before| &text.pattern.elements[before]);
    matches!(before, Some(PatternElement::TextElement { value }) if value.ends_with("]("))
}

/// The sign that a text begins with, directly behind an address.
fn sign(behind: &str, before: Near) -> Option<&str> {
    let mut characters = behind.chars();
    let sign = characters.next()?;
    let goes_on = |next: char| next.is_ascii_alphanumeric() || ENDS_ADDRESS.contains(next);
    let is_fine = match sign {
        // Marks of emphasis and line breaks are not shown.
        '*' | '\\' => true,
        ')' | '）' => before.is(|before| matches!(before, '(' | '（')),
        ']' | '］' | '】' => before.is(|before| matches!(before, '[' | '［' | '【')),
        // More of the same address: another page, a query, a place on the page.
        '/' | '?' | '#' | '&' | '.' | ':' | '=' | '-' | '_' | '~' | '%' | '+' => characters.next().is_some_and(goes_on),
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
            "://.",
        ] {
            assert_eq!(found_in_workspace(text), [""; 0], "{text}");
        }
    }
}
