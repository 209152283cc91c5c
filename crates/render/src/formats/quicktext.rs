//! `quicktext.xml`: templates for Quicktext, an add-on of Thunderbird.

use std::borrow::Cow;

use crate::formats::set::Set;
use crate::formats::xml;

pub(super) fn write(set: &Set<'_>, out: &mut String) {
    out.reserve(set.replies.len() * 1500);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml::comment(&set.notice, out);
    out.push_str("<quicktext version=\"2\">\n\t<filetype>templates</filetype>\n\t<menu>\n\t\t<title>");
    xml::cdata(&set.title, out);
    out.push_str("</title>\n\t\t<texts>\n");
    for snippet in set.snippets() {
        out.push_str("\t\t\t<text shortcut=\"");
        xml::text(&snippet.abbreviation, out);
        // 0 is plain text, 1 would be HTML.
        out.push_str("\" type=\"0\">\n\t\t\t\t<name>");
        xml::cdata(&snippet.label, out);
        out.push_str("</name>\n\t\t\t\t<body>");
        xml::cdata(&literal(snippet.text), out);
        out.push_str("</body>\n\t\t\t</text>\n");
    }
    out.push_str("\t\t</texts>\n\t</menu>\n</quicktext>\n");
}

/// A text in which Quicktext replaces nothing. There, `[[x]]` is a variable and cannot be escaped, so a character that
/// nobody sees breaks it up.
fn literal(text: &str) -> Cow<'_, str> {
    if !text.contains("[[") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if c == '[' && out.ends_with('[') {
            out.push('\u{2060}');
        }
        out.push(c);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_a_variable() {
        for text in ["[[DATE]]", "[[[x]]]", "[a]", "[["] {
            let written = literal(text);
            assert!(!written.contains("[["), "{written}");
            assert_eq!(written.replace('\u{2060}', ""), text);
        }
    }
}
