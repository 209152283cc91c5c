//! `text-replacements.plist`: what macOS reads when the file is dragged into its list of text replacements.

use crate::formats::set::Set;
use crate::formats::xml;

pub(super) fn write(set: &Set<'_>, out: &mut String) {
    out.reserve(set.replies.len() * 1500);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" ");
    out.push_str("\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n");
    xml::comment(&set.notice, out);
    out.push_str("<plist version=\"1.0\">\n<array>\n");
    for snippet in set.snippets() {
        out.push_str("\t<dict>\n\t\t<key>phrase</key>\n\t\t<string>");
        xml::text(snippet.text, out);
        out.push_str("</string>\n\t\t<key>shortcut</key>\n\t\t<string>");
        xml::text(&snippet.abbreviation, out);
        out.push_str("</string>\n\t</dict>\n");
    }
    out.push_str("</array>\n</plist>\n");
}
