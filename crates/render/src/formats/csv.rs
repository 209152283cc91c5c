//! `replies.csv`: abbreviation, snippet and label, as text expanders import it. RFC 4180, without a line of headings,
//! which would become a snippet.
//!
//! A spreadsheet takes a cell that begins with `=` and some other signs for a formula, and runs it. There an invisible
//! character stands before it, which is pasted, too, and which nobody sees.

use crate::entities::begins_formula;
use crate::formats::set::Set;
use crate::scan::{self, is_one_of};

pub(super) fn write(set: &Set<'_>, out: &mut String) {
    out.reserve(set.replies.len() * 1500);
    for snippet in set.snippets() {
        field(&snippet.abbreviation, b"\"", out);
        out.push(',');
        // TextExpander's macros begin with a percent sign; a doubled one stays as one
        // (https://textexpander.com/entry/why-do-percentage-signs-in-my-snippet-text-not-appear-when-it-is-expanded/).
        field(snippet.text, b"\"%", out);
        out.push(',');
        field(&snippet.label, b"\"", out);
        out.push_str("\r\n");
    }
}

/// A field between quotation marks, in which the signs of `doubled` stand twice, its own quotation marks among them. All fields
/// have quotation marks, so that readers agree about spaces.
fn field<const N: usize>(text: &str, doubled: &[u8; N], out: &mut String) {
    out.push('"');
    if begins_formula(text) {
        out.push('\u{2060}');
    }
    let twice = |rest: &str| Some((if rest.starts_with('%') { "%%" } else { "\"\"" }.into(), 1));
    scan::replace(text, |byte| is_one_of(byte, *doubled), twice, out);
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
            ("=SUM(A1)", "\"\u{2060}=SUM(A1)\""),
            ("@kim", "\"\u{2060}@kim\""),
            ("-1", "\"\u{2060}-1\""),
            ("\t=1", "\"\u{2060}\t=1\""),
            ("a=1", "\"a=1\""),
            ("\"", "\"\"\"\""),
        ] {
            let mut out = String::new();
            field(text, b"\"", &mut out);
            assert_eq!(out, written);
        }
        let mut out = String::new();
        field("100 % \"%\"", b"\"%", &mut out);
        assert_eq!(out, r#""100 %% ""%%""""#);
    }
}
