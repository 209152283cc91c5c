//! Which events a paragraph gives. Whether they agree with `CommonMark`, and what is written from them, is tested in
//! korb-render.

use super::*;

/// The events of a text, with `<` for the beginning of a span.
fn events(text: &str, lines: Lines) -> String {
    let mut read = String::new();
    parse(text, lines, &mut |event| match event {
        Event::Text(text) => read.push_str(text),
        Event::Sign(sign) => read.extend(['\'', sign]),
        Event::Address(address) => read.extend(["{", &address, "}"]),
        Event::Break => read.push('|'),
        Event::Start(span, _) => read.push_str(match span {
            Span::Emphasis => "<em ",
            Span::Strong => "<strong ",
            Span::Link(_) => "<link ",
        }),
        Event::End(..) => read.push('>'),
    });
    read
}

#[test]
fn marks_are_paired() {
    for (text, read) in [
        ("***a***", "<em <strong a>>"),
        ("***a** b*", "<em <strong a> b>"),
        ("***a* b**", "<strong <em a> b>"),
        ("*a **b***", "<em a <strong b>>"),
        ("*a **b*** **c**", "<em a <strong b>> <strong c>"),
        ("*a *b* c*", "<em a b c>"),
        ("*a [*b*](https://c.de) d*", "<em a <link b> d>"),
        ("[a *b*](https://c.de)*d*", "<link a <em b>><em d>"),
        ("[a](https://c.de/(d)e)f", "<link a>f"),
        ("[a](https://c.de/d)e)f", "<link a>e)f"),
        ("[[a]](https://c.de)", "<link [a]>"),
        ("[a *b] c*", "[a <em b] c>"),
        ("[see https://a.de](https://b.de)", "<link see https://a.de>"),
        ("*https://a.de/*/b*", "<em {https://a.de/}>/b*"),
        ("*a* https://a.de/*b*c", "<em a> {https://a.de/*b*c}"),
        ("[https://a.de](https://a.de).", "{https://a.de}."),
    ] {
        assert_eq!(events(text, Lines::Fold), read, "{text}");
    }
}

#[test]
fn lines_are_folded_or_kept() {
    assert_eq!(events("*a\n b\\\n c* d\\\\\ne", Lines::Fold), "<em a b|c> d'\\ e");
    assert_eq!(events("*a\n b\\\n c* d\\\\\ne", Lines::Keep), "<em a| b| c> d'\\|e");
}

#[test]
fn edges_are_what_stands_beside_the_marks() {
    let mut found = Vec::new();
    parse("*a [bc](https://d.de)e f* g", Lines::Fold, &mut |event| {
        if let Event::Start(_, Edges { first, last, after }) = event {
            found.push([first, last, after].map(Option::unwrap_or_default));
        }
    });
    assert_eq!(found, [['a', 'f', ' '], ['b', 'c', 'e']]);
}

#[test]
fn a_text_full_of_signs_takes_linear_time() {
    // Quadratic time would take minutes for these, all together.
    for unit in [
        "*a ",
        "**a ",
        "***a ",
        "*a**b***c",
        "[",
        "[]",
        "[*a",
        "[a](",
        "](https://",
        "[a](https://",
        "[a](https://(",
        "*a **b [c ",
        "*https://",
        "*a*https://b",
        "https://a*",
        "https://a)",
        "*a :",
        "\\",
    ] {
        let long = unit.repeat(100_000 / unit.len());
        for text in [format!("{long}*a*"), format!("*{long}"), format!("[*{long}**")] {
            let mut events = 0;
            parse(&text, Lines::Fold, &mut |_| events += 1);
            assert!(events > 0);
        }
    }
}
