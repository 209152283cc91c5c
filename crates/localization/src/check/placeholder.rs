//! What a translator has not filled in: the ellipsis that stands where a text is to be written.

use fluent_syntax::ast::{Pattern, PatternElement};
use korb_catalogue::{Code, Diagnostic};

use super::text::{Text, each};
use crate::walk::text_of;

/// What stands where a text is to be written.
pub(crate) const PLACEHOLDER: &str = "…";

/// A text, a variant, or a line before a choice that consists of nothing but the placeholder.
pub(super) fn placeholder_left(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(slice) = in_stretch(text.pattern) else { return };
    // Without a source it is not known what should be there, and a source without words means the ellipsis.
    if text.source().is_none_or(|source| is_meant(&source.text)) {
        return;
    }
    let message = format!("this is still the `{PLACEHOLDER}` that stands where your text is to be written");
    let help = "write the text; or put `# ` before all lines of the message again, and the source's text is shown";
    faults.push(text.fault(Diagnostic::error(Code::PlaceholderLeft, message), slice, slice).help(help));
}

/// Whether a text, or a variant of it, is not filled in, compared with its source.
pub(crate) fn is_left(pattern: &Pattern<&str>, source: &Pattern<&str>) -> bool {
    let mut is_left = false;
    each(pattern, &mut |pattern, _| is_left |= in_stretch(pattern).is_some());
    is_left && !is_meant(&text_of(source))
}

fn is_meant(source: &str) -> bool {
    !source.contains(char::is_alphabetic) || source.lines().any(|line| line.trim() == PLACEHOLDER)
}

/// The placeholder in a pattern, its variants left out, if it has a line for itself.
fn in_stretch<'t>(pattern: &Pattern<&'t str>) -> Option<&'t str> {
    let elements = &pattern.elements;
    elements.iter().enumerate().find_map(|(number, element)| {
        let PatternElement::TextElement { value } = element else { return None };
        let begins_line = match number.checked_sub(1).map(|before| &elements[before]) {
            None => true,
            Some(PatternElement::TextElement { value }) => value.ends_with('\n'),
            Some(PatternElement::Placeable { .. }) => false,
        };
        let ends_line = value.ends_with('\n') || number + 1 == elements.len();
        let slice = value.trim();
        (slice == PLACEHOLDER && begins_line && ends_line).then_some(slice)
    })
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;

    #[test]
    fn what_is_not_filled_in_is_found_wherever_it_stands() {
        let source = "Some words { $n ->\n        [one] x\n       *[other] y\n    }";
        for text in [
            "…",
            "\n    …\n    { $n ->\n       *[other] Wörter\n    }",
            "{ $n ->\n        [one] …\n       *[other] Wörter\n    }",
        ] {
            assert!(compared("ja", source, text, true).contains(&"error placeholder-left …".to_owned()), "{text}");
        }
    }

    #[test]
    fn an_ellipsis_in_a_text_is_one() {
        for text in ["Wörter …", "… { $n }", "Wörter\n    … und mehr", "{ $n } …"] {
            let found = compared("ja", "Some words { $n }", text, true);
            assert!(found.iter().all(|found| !found.contains("placeholder")), "{text}: {found:?}");
        }
        assert_eq!(compared("ja", "…", "…", true), [""; 0]);
    }
}
