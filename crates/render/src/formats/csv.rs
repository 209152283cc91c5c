//! `replies.csv`: abbreviation, snippet and label, as text expanders import it. RFC 4180, without a line of headings,
//! which would become a snippet.
//!
//! A cell that begins with `=` is left as it is: what is imported has to be what is pasted, and a character before it
//! would be pasted, too. The file is for text expanders, not for spreadsheets.

use crate::formats::set::Set;

pub(super) fn write(set: &Set<'_>) -> String {
    let mut out = String::with_capacity(set.replies.len() * 1500);
    for snippet in set.snippets() {
        field(&snippet.abbreviation, &mut out);
        out.push(',');
        // TextExpander's macros begin with a percent sign; a doubled one stays as one
        // (https://textexpander.com/entry/why-do-percentage-signs-in-my-snippet-text-not-appear-when-it-is-expanded/).
        field(&snippet.text.replace('%', "%%"), &mut out);
        out.push(',');
        field(&snippet.label, &mut out);
        out.push_str("\r\n");
    }
    out
}

/// A field between quotation marks, with its own doubled. All fields have them, so that readers agree about spaces.
fn field(text: &str, out: &mut String) {
    out.push('"');
    for (index, piece) in text.split('"').enumerate() {
        out.push_str(if index == 0 { "" } else { "\"\"" });
        out.push_str(piece);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_are_doubled_and_nothing_else_is_touched() {
        for (text, written) in [
            ("", r#""""#),
            ("a", r#""a""#),
            (r#"a "b", c"#, r#""a ""b"", c""#),
            ("a\n\nb", "\"a\n\nb\""),
            ("=SUM(A1)", "\"=SUM(A1)\""),
            ("\"", "\"\"\"\""),
        ] {
            let mut out = String::new();
            field(text, &mut out);
            assert_eq!(out, written);
        }
    }
}
