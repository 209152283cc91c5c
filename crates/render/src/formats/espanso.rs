//! `espanso.yml`: a match file for the text expander espanso.
//!
//! It has only keys that espanso's schema of match files knows, and `search_terms`, which the program reads (espanso-config,
//! `yaml/parse.rs`) and the schema lacks.

use std::borrow::Cow;

use crate::formats::quote::quote;
use crate::formats::set::Set;

pub(super) fn write(set: &Set<'_>, out: &mut String) {
    out.reserve(set.replies.len() * 1500);
    out.push_str("# ");
    out.extend(set.notice.split(char::is_control).flat_map(|line| [line, " "]));
    out.truncate(out.trim_end().len());
    out.push_str("\nmatches:\n");
    for snippet in set.snippets() {
        out.push_str("  - trigger: ");
        quote(&snippet.abbreviation, out);
        out.push_str("\n    label: ");
        quote(&snippet.label, out);
        for (number, request) in snippet.also.iter().enumerate() {
            out.push_str(if number == 0 { "\n    search_terms:\n      - " } else { "\n      - " });
            quote(request, out);
        }
        out.push_str("\n    replace: ");
        quote(&literal(snippet.text), out);
        // Typed key by key, a line break would be the key that sends a message in many programs.
        out.push_str("\n    force_mode: clipboard\n");
    }
}

/// A text in which espanso replaces nothing. There, `{{x}}` is a variable and fails if there is none of that name, and
/// `$|$` is where the cursor goes.
fn literal(text: &str) -> Cow<'_, str> {
    if !text.contains("{{")
        && !text.contains("}}")
        && !text.contains("$|$")
        && !text.contains(r"\{")
        && !text.contains(r"\}")
    {
        return Cow::Borrowed(text);
    }
    // These cannot be escaped, so a character that nobody sees breaks them up.
    let mut rest = &*text.replace("$|", "$\u{2060}|").replace(r"\{", "\\\u{2060}{").replace(r"\}", "\\\u{2060}}");
    let mut out = String::with_capacity(rest.len() + 16);
    while let Some(at) = rest.find(['{', '}']) {
        let brace = &rest[at..=at];
        let run = rest[at..].bytes().take_while(|byte| rest.as_bytes()[at] == *byte).count();
        out.push_str(&rest[..at]);
        // An escape stands for two of them. The odd one comes first, where nothing before it makes it a pair.
        out.push_str(if run % 2 == 1 { brace } else { "" });
        for _ in 0..run / 2 {
            out.extend(["\\", brace, "\\", brace]);
        }
        rest = &rest[at + run..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What espanso makes of a text, by the rules of its renderer: escaped braces are those themselves, in pairs.
    fn read(written: &str) -> String {
        assert!(!written.contains("{{") && !written.contains("$|$"), "{written}");
        written.replace(r"\{\{", "{{").replace(r"\}\}", "}}")
    }

    #[test]
    fn braces_come_back() {
        for text in ["a", "{a}", "{{a}}", "{{{a}}}", "{{{{a}}}}", "}}{{", "{{{{{", "a {{ b }} c {{ d", "}}}"] {
            assert_eq!(read(&literal(text)), text);
        }
    }

    #[test]
    fn what_cannot_be_escaped_is_broken_up() {
        for text in ["$|$", r"\{\{a\}\}", "a $|$ b $|$", "$|$|$"] {
            let written = literal(text);
            assert_ne!(written, text);
            assert_eq!(read(&written).replace('\u{2060}', ""), text);
        }
    }
}
