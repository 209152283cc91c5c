//! What is wrong where a Fluent file cannot be read, in words for people who write texts and not parsers.
//!
//! The parser knows only that it failed: it goes back to the beginning of the choice, the attribute or the message that it
//! was in, and complains of what stands there. So what it could not read is read a second time, in one direction, by the
//! grammar of [Fluent 1.0](https://github.com/projectfluent/fluent/blob/v1.0.0/spec/fluent.ebnf), and what is explained is
//! the first sign that cannot stand where it stands.

mod escapes;
mod explanation;
mod leniency;
mod reader;
mod signs;

use std::ops::Range;

use self::reader::Reader;

pub(crate) use self::escapes::wrong_escape;
pub(crate) use self::explanation::Explanation;
pub(crate) use self::leniency::is_strict;

/// Explains why a stretch of a file cannot be read, which has one message or comment at most. Places are offsets in `text`.
pub(crate) fn explain(text: &str, stretch: Range<usize>) -> Explanation {
    fault(text, stretch.clone()).unwrap_or_else(|| {
        // The grammar is the parser's, so this is for a parser that has changed.
        Explanation::new(stretch, "this cannot be read", "compare it with the source text")
    })
}

/// What keeps a stretch of a file from being read, if anything does.
pub(crate) fn fault(text: &str, stretch: Range<usize>) -> Option<Explanation> {
    Reader::new(text, stretch).read().err()
}

/// Why a comment is none, if its `#` is there but not as Fluent has it.
pub(crate) fn wrong_comment(line: &str) -> Option<(String, &'static str)> {
    let line = line.strip_suffix('\n').unwrap_or(line);
    let line = line.strip_suffix('\r').unwrap_or(line);
    let behind = line.trim_start_matches('#');
    match line.len() - behind.len() {
        1..=3 if behind.is_empty() || behind.starts_with(' ') => None,
        signs @ 1..=3 => {
            let signs = &line[..signs];
            let message = match behind.chars().next() {
                Some('\t') => format!("behind the `{signs}` of a comment stands a tab, not a space"),
                _ => format!("a space is missing behind the `{signs}` of a comment"),
            };
            Some((message, "write one, or no program takes the line for a comment; a message begins without `#`"))
        }
        _ => Some(("a comment begins with one, two or three `#`".to_owned(), "remove those that are too many")),
    }
}

#[cfg(test)]
mod tests {
    use korb_catalogue::SourceFile;

    use crate::resource::Resource;

    /// What is said about a file: the stretch that is underlined, and the message.
    fn said(text: &str) -> Vec<(String, String)> {
        let resource = Resource::read(&SourceFile::new("x.ftl", text));
        let shown = |fault: korb_catalogue::Diagnostic| {
            let place = fault.place.expect("each fault has a place");
            (place.file.text()[place.span].to_owned(), fault.message)
        };
        resource.faults().map(shown).collect()
    }

    /// What is wrong in a text, whatever owns it: the stretch that is underlined, and words of the message.
    const IN_TEXTS: &[(&str, &str, &str)] = &[
        ("{ $n Datei", "n", "a `{` is not closed"),
        ("{ $n", "n", "a `{` is not closed"),
        ("{ NUMBER($n", "n", "a `(` is not closed"),
        ("{ NUMBER($n, ) text", ")", "a `{` is not closed"),
        ("{ NUMBER(a: 1, $n) }", "$n", "without a name stands behind one with a name"),
        ("{ NUMBER(a: 1, a: 2) }", "a", "given twice"),
        ("{ NUMBER($n, a: $b) }", "$", "must be a number or a text in straight quotation marks"),
        ("{ NUMBER($n, a: „b“) }", "„", "straight quotation marks"),
        ("{ number($n) }", "number", "only functions can be called"),
        ("{ }", "}", "something is missing or cannot be read"),
        ("{ $ n }", " ", "the name of a variable is missing"),
        ("{ $größe }", "ö", "cannot stand in a name"),
        ("{ Größe }", "ö", "cannot stand in a name"),
        ("{ „Text“ }", "„", "straight quotation marks"),
        ("{ \"Text }", "\"Text }", "not closed in this line"),
        ("{ \"Text” }", "\"Text” }", "not closed in this line"),
        ("{ \"\\q\" }", "\\q", "means nothing between quotation marks"),
        ("{ \"\\n\" }", "\\n", "means nothing between quotation marks"),
        ("{ \"\\u12\" }", "\\u12", "not the number of a character"),
        ("{ \"\\U110000\" }", "\\U110000", "no character that has the number"),
        ("{ \"\\uD83D\" }", "\\uD83D", "no character that has the number"),
        ("{ -term.gender }", "-term.gender", "cannot be shown"),
        ("{ -term", "m", "a `{` is not closed"),
        ("{ 1. }", ".", "a digit is missing"),
        ("{ $n\u{a0}}", "\u{a0}", "no-break space"),
        ("｛ $n }", "}", "has no `{` before it"),
        ("{ ＄n }", "＄", "full-width"),
        ("{ $n ｝", "｝", "full-width"),
        ("x } y", "}", "has no `{` before it"),
    ];

    /// What is wrong in a choice, line by line.
    const CHOICES: &[(&str, &str, &str)] = &[
        ("{ $n ->\n[one] x\n[other] y\n}", "[other]", "none of the variants is the default"),
        ("{ $n ->\n}", "}", "none of the variants is the default"),
        ("{ $n ->\n*[one] x\n*[other] y\n}", "*[other]", "two variants are marked as the default"),
        ("{ $n ->\n[one]\n*[other] y\n}", "[one]", "has no text"),
        ("{ $n ->\n[one] x\n*[other]\n}", "[other]", "has no text"),
        ("{ $n ->\n[one] x\n* [other] y\n}", "* ", "between the star and the `[`"),
        ("{ $n ->\n[one] x\n**bold** y\n*[other] y\n}", "**", "cannot begin with `*`"),
        ("{ $n ->\n[one x\n*[other] y\n}", "e", "a `]` is missing"),
        ("{ $n ->\n[] x\n*[other] y\n}", "]", "the name of a key is missing"),
        ("{ $n ->\n［one］ x\n*[other] y\n}", "［", "full-width"),
        ("{ $n ->\n[one] x\n＊[other] y\n}", "＊", "full-width"),
        ("{ $n ->\n[eins größer] x\n*[other] y\n}", "s", "a `]` is missing"),
        ("{ $n ->\n[größer] x\n*[other] y\n}", "ö", "cannot stand in a name"),
        ("{ $n\n[one] x\n*[other] y\n}", "n", "an `->` is missing behind `$n`"),
        ("{ $n →\n[one] x\n*[other] y\n}", "→", "no arrow"),
        ("{ $n =>\n[one] x\n*[other] y\n}", "=>", "no arrow"),
        ("{ $n –>\n[one] x\n*[other] y\n}", "–", "no hyphen"),
        ("{ $n -> [one] x\n*[other] y\n}", "[", "behind an arrow the line has to end"),
        ("{ $n ->\n[one] x\n*[other] y }", "}", "the `}` of a choice cannot stand behind a text"),
        ("{ $n ->\none\n*[other] y\n}", "one", "begins with a key in brackets"),
        ("{ $n ->\n[one] x\n*[other] y\n", "y", "this choice is not closed"),
        ("{ msg ->\n[one] x\n*[other] y\n}", "msg", "a message cannot decide"),
        ("{ -term ->\n[one] x\n*[other] y\n}", "-term", "a term's text cannot decide"),
        ("{ $n ->\n\t[one] x\n*[other] y\n}", "\t", "a tab stands here"),
        ("{ $n ->\n\u{a0}[one] x\n*[other] y\n}", "\u{a0}", "no-break space"),
        ("{ $n ->\n\u{3000}[one] x\n*[other] y\n}", "\u{3000}", "full-width space"),
    ];

    /// Where a text can stand, with the text for `@` and lines indented.
    const PLACES: [&str; 6] = [
        "a = @\n",
        "a =\n    x @\n",
        "-a = x\n    .b = @\n",
        "a = x\n    .b = y\n    .c = @\n",
        "a = { $m ->\n        [one] x\n       *[other] @\n    }\n",
        "a =\n    .b = { $m ->\n        [one] @\n       *[other] x\n    }\n",
    ];

    #[test]
    fn a_fault_is_said_once_at_its_place_wherever_it_stands() {
        for place in PLACES {
            for (wrong, underlined, message) in IN_TEXTS.iter().chain(CHOICES) {
                // Inside a choice, the brace that is not closed takes that of the choice, and the choice is open.
                let is_inner = place.contains("->");
                let ends_open = ["{ $n", "{ -term"].contains(wrong) || message.contains("choice is not closed");
                if is_inner && (ends_open || message.contains("no `{` before")) {
                    continue;
                }
                let text = place.replace('@', &wrong.replace('\n', "\n            "));
                let found = said(&format!("before = x\n{text}behind = y\n"));
                let [(shown, said)] = &found[..] else { panic!("{text}: {found:?}") };
                assert!(said.contains(message) && shown == underlined, "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn what_is_wrong_with_a_line_is_said_there() {
        for (text, underlined, message) in [
            ("a =\n    [x] y\n", "[", "cannot begin with `[`"),
            ("a = x\n\n    **Note:** y\n", "**", "cannot begin with `*`"),
            ("a =\n    .b =\n        } y\n", "}", "cannot begin with `}`"),
            ("a = x\n    .1b = y\n", ".", "cannot begin with `.`"),
            ("a = x\n    ... y\n", "...", "cannot begin with `.`"),
            ("a = x\n    .b y\n", ".b", "an `=` is missing behind `.b`"),
            ("a = x\n    .b =\n", ".b", "the attribute `.b` has no text"),
            ("a = x\n    .größe = y\n", "ö", "cannot stand in a name"),
            ("a =\n\ttext\n", "\t", "a tab stands here"),
            ("a = x\n\t.b = y\n", "\t", "a tab stands here"),
            ("a =\n\u{3000}\u{3000}text\n", "\u{3000}", "full-width space"),
            ("a = x\n# c\n    .b = y\n", "# c", "this comment stands between"),
            ("a = x\nmore words\n", "more words", "neither a message nor a comment"),
            ("a =\n", "a =", "the message `a` has no text"),
            ("-a =\n", "-a =", "the term `-a` has no text"),
            ("-a =\n    .b = x\n", "-a =", "the term `-a` has no text"),
            ("a: x\n", ":", "a `:` stands where an `=` belongs"),
            ("a ＝ x\n", "＝", "full-width"),
            ("größe = x\n", "ö", "cannot stand in a name"),
            ("über = x\n", "ü", "cannot stand in a name"),
            ("a b = x\n", "a", "an `=` is missing behind the name"),
            ("\u{200f}a = x\n", "\u{200f}", "an invisible character (U+200F)"),
            ("[one] x\n", "[", "belongs to no choice"),
            ("<!-- c -->\n", "<!-- c -->", "neither a message nor a comment"),
            ("// c\n", "// c", "neither a message nor a comment"),
        ] {
            let found = said(text);
            let [(shown, said)] = &found[..] else { panic!("{text}: {found:?}") };
            assert!(said.contains(message) && shown == underlined, "{text}: {found:?}");
        }
    }
}
