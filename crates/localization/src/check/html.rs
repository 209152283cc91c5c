//! HTML in texts: a tag or an entity that a translator has brought along.

use korb_catalogue::{Code, Diagnostic};

use super::html_signs::find;
use super::text::{MAX_IN_TEXT, Text};

/// HTML where the source has none. In a tree that is not Korb's, the source as a whole decides whether HTML is meant: a
/// program that reads one of its texts as HTML will read the others so, too, and a translation may need a tag or an entity
/// where its source needs none.
pub(super) fn html_in_message(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let is_meant = || match text.source() {
        Some(source) if text.view.rules.markup => find(&source.text).is_some(),
        _ => !text.view.rules.markup && text.view.source.is_none_or(|source| source.has_html),
    };
    let mut all = text.slices().flat_map(|(_, slice)| {
        let mut rest = slice;
        std::iter::from_fn(move || {
            let found = find(rest)?;
            rest = rest.split_at(found.as_ptr().addr() - rest.as_ptr().addr() + found.len()).1;
            Some(found)
        })
    });
    let Some(found) = all.next().filter(|_| !is_meant()) else { return };
    let Some(found) = std::iter::once(found).chain(all).take(MAX_IN_TEXT).find(|found| !is_code(text, found)) else {
        return;
    };
    let message = format!("`{found}` is HTML, which is shown here as it is written");
    let help = match (found.starts_with('&'), text.view.rules.markup) {
        (true, _) => "write the character itself",
        (false, true) => "remove it; emphasize *like this* or **like this**, and link [like this](https://…)",
        (false, false) => "remove it: the source has none",
    };
    faults.push(text.fault(Diagnostic::warning(Code::HtmlInMessage, message), found, found).help(help));
}

/// Whether what has been found stands in backticks, where a text is about it.
fn is_code(text: &Text<'_>, found: &str) -> bool {
    let mut code = text.code();
    text.slices().any(|(_, slice)| {
        slice.char_indices().any(|(at, c)| code.holds(c) && std::ptr::eq(slice[at..].as_ptr(), found.as_ptr()))
    })
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{compared, found};

    #[test]
    fn html_is_for_the_source_to_decide() {
        assert_eq!(compared("de", "very much", "so <b>viel</b>", false), ["warning html-in-message <b>"]);
        assert_eq!(compared("de", "<b>very</b> much", "so <b>viel</b>", false), [""; 0]);
        let link = "<a data-l10n-name=\"{ $x }\">{ $y }</a>";
        assert_eq!(compared("de", &format!("see {link}"), &format!("siehe {link}"), false), [""; 0]);
        assert_eq!(found("en", "<b>very</b> much"), [""; 0]);
        assert_eq!(compared("de", "very much", "so `<b>` viel", false), [""; 0]);
        assert_eq!(compared("de", "very much", "so `<b>` <i>viel", false), ["warning html-in-message <i>"]);
        // With Korb's markup the source must not have HTML either, which is reported there.
        let both = compared("de", "<b>very</b> much", "<b>sehr</b> viel", true);
        assert_eq!(both, [""; 0]);
    }
}
