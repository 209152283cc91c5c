//! What the checks count in a text is what rendering writes, and both read it as `CommonMark` 0.31 does, as far as
//! messages have it.

use korb_catalogue::{Code, Markup, SourceFile};
use korb_localization::{LocaleTag, Resource, Rules, Source, TreeFile};
use korb_render::{Target, to_text};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// How many emphases, strong emphases and links there are.
type Counts = [usize; 3];

/// What the checks count in a message, as they report it beside a source without any markup.
fn counted(message: &str) -> Counts {
    let file = |text: &str| {
        let resource = Resource::read(&SourceFile::new("a.ftl", format!("a = {text}\n")));
        assert_eq!(resource.faults().count(), 0, "{text:?} is not Fluent");
        vec![TreeFile { relative: "a.ftl".to_owned(), resource: Some(resource) }]
    };
    let tag = |tag| LocaleTag::new(tag).expect("it is a tag");
    let source = Source::analyze(tag("en"), &file("x"), Rules { markup: true, ..Rules::default() }).value;
    let faults = source.check(&tag("de"), &file(message));
    ["emphasis", "strong emphasis", "link"].map(|kind| {
        let end = format!(", but the source has no {kind}");
        let found = faults.iter().filter(|fault| fault.code == Code::MarkupMismatch);
        let count = found.filter_map(|fault| fault.message.strip_prefix("this text has ")?.strip_suffix(end.as_str()));
        count.map(|count| count.split(' ').next().map_or(0, |number| number.parse().unwrap_or(1))).sum()
    })
}

/// What rendering writes of a text, in a form in which a link with a text differs from a bare address.
fn written(text: &str) -> Counts {
    let written = to_text(text, Target::text(Markup::Bbcode));
    ["[i]", "[b]", "[url="].map(|code| written.matches(code).count())
}

#[test]
fn texts_that_have_markup() {
    for (text, counts) in [
        // A mark is closed by the next of its length, also behind a backslash that is itself escaped.
        (r"*x\\*", [1, 0, 0]),
        (r"*x\*", [0, 0, 0]),
        (r"*x\**", [1, 0, 0]),
        ("*a *b*", [1, 0, 0]),
        ("*a **b*", [1, 0, 0]),
        ("**a *b**", [0, 1, 0]),
        ("*a **b** c*", [1, 1, 0]),
        ("***so***", [1, 1, 0]),
        ("***so** a*", [1, 1, 0]),
        ("*a **so***", [1, 1, 0]),
        ("****so****", [0, 0, 0]),
        ("*a *b* c*", [1, 0, 0]),
        // Where letters without spaces between words stand beside a mark, it is one all the same.
        ("**「名前」**は", [0, 1, 0]),
        ("a*\"b\"*c", [1, 0, 0]),
        // The destination of a link ends at the first parenthesis that it has not opened.
        ("[x](https://x.org/a_(b))", [0, 0, 1]),
        ("[x](https://x.org/a_(b)*c*", [0, 0, 0]),
        (r"[x](https://x.org/a\)b)", [0, 0, 1]),
        (r"[x](https://x.org/a\\)", [0, 0, 1]),
        (r"[x](https://x.org/a\(b)", [0, 0, 1]),
        ("[x](https://x.org/a b)", [0, 0, 0]),
        ("[x](javascript:a)", [0, 0, 0]),
        ("[x](\u{2068}https://x.org/\u{2069})", [0, 0, 1]),
        ("[x](mailto:a@x.org)", [0, 0, 1]),
        // Its text ends at the bracket that closes it, which a value cannot do before.
        (r"[a\](https://x.org/) b](https://y.org/)", [0, 0, 1]),
        (r"\[a](https://x.org/)", [0, 0, 0]),
        ("[a] [b](https://x.org/)", [0, 0, 1]),
        ("[a [b] c](https://x.org/)", [0, 0, 1]),
        ("[a [b](https://x.org/) c](https://y.org/)", [0, 0, 1]),
        ("[a\n\nb](https://x.org/)", [0, 0, 0]),
        ("[*a* **b**](https://x.org/)", [1, 1, 1]),
        // Brackets bind more than stars do.
        ("*a [b*](https://x.org/)", [0, 0, 1]),
        ("[a *b](https://x.org/) c*", [0, 0, 1]),
        ("*a [b](https://x.org/*c) d*", [1, 0, 1]),
        // An address as the text of the link to it is the address.
        ("[https://x.org](https://x.org)", [0, 0, 0]),
        (r"[https://x.org/a\_b](https://x.org/a_b)", [0, 0, 0]),
        ("[https://x.org](https://y.org)", [0, 0, 1]),
        // A star in an address is a part of it, unless emphasis can end there.
        ("https://x.org/?a*b*c", [0, 0, 0]),
        ("*see https://x.org/*", [1, 0, 0]),
        ("*https://x.org/*-Seite", [1, 0, 0]),
        ("*a\n\nb*", [0, 0, 0]),
        ("*a\nb*", [1, 0, 0]),
    ] {
        assert_eq!(written(text), counts, "written: {text:?}");
        assert_eq!(counted(&text.replace('\n', "\n    ")), counts, "counted: {text:?}");
    }
}

/// What a placeable will show is not known when its message is checked.
#[test]
fn messages_that_have_markup() {
    for (message, text, counts) in [
        ("[x]({ $link })", "[x](https://x.org/)", [0, 0, 1]),
        ("[x](\u{2068}{ $link }\u{2069})", "[x](\u{2068}https://x.org/\u{2069})", [0, 0, 1]),
        ("[x]({ $link }#a_(b))", "[x](https://x.org/#a_(b))", [0, 0, 1]),
        ("[x](https://x.org/{ $name })", "[x](https://x.org/kim)", [0, 0, 1]),
        ("[x](mailto:{ $name })", "[x](mailto:kim)", [0, 0, 1]),
        ("[{ $name }]({ $link })", "[Kim](https://x.org/)", [0, 0, 1]),
        ("[{ $link }]({ $link })", "[https://x.org/](https://x.org/)", [0, 0, 0]),
        ("*{ $name }* **{ $link }**", "*Kim* **https://x.org/**", [1, 1, 0]),
        ("[x] ({ $link })", "[x] (https://x.org/)", [0, 0, 0]),
        // What a literal shows is known, and is how a line begins with a bracket.
        ("{ \"[\" }x](https://x.org/)", "[x](https://x.org/)", [0, 0, 1]),
        ("{ \"*\" }x{ \"\\u002A\" }", "*x*", [1, 0, 0]),
        ("*x{ \"\\\\\" }*", "*x\\*", [0, 0, 0]),
    ] {
        assert_eq!(written(text), counts, "written: {text:?}");
        assert_eq!(counted(message), counts, "counted: {message:?}");
    }
}

/// Some thousand texts of these pieces, always the same.
fn texts(pieces: &[&str]) -> impl Iterator<Item = String> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).expect("a small number") % below
    };
    (0..20_000).map(move |_| {
        let text: String = (0..=next(14)).map(|_| pieces[next(pieces.len())]).collect();
        text.trim().to_owned()
    })
}

/// Pieces that are markup together. A line begins with a letter, so that it goes on in Fluent.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "*", "*", "*", "**", "**", "***", "[", "[", "[", "]", "](https://x.org/)", "](https://x.org/a_(b))", "](https://x.org",
    "](mailto:a)", "(", ")", "\\", "\\*", "\\]", "\\)", "https://x.org", " ", "a", "a", "b ", " c", "ä", "日", ".", "\"",
    "\na", "\\\na", "\n\na", "\u{2068}", "\u{2069}", "＠",
];

#[test]
fn the_checks_count_what_is_written() {
    let mut marked = 0;
    for text in texts(PIECES).filter(|text| !text.is_empty()) {
        let counts = written(&text);
        assert_eq!(counted(&text.replace('\n', "\n    ")), counts, "{text:?}");
        marked += usize::from(counts != [0; 3]);
    }
    assert!(marked > 4000, "only {marked} texts have any markup");
}

/// Those that mean the same in `CommonMark`, which makes no links of bare addresses.
#[rustfmt::skip]
const COMMON_PIECES: &[&str] = &[
    "*", "*", "*", "**", "**", "***", "[", "[", "[", "](mailto:a)", "](mailto:a_(b))", "](mailto:*b*)", "](mailto:\\))",
    "](mailto:(", "]", "(", ")", "\\", "\\*", "\\[", "\\]", "\\\\", " ", "a", "a", "b ", " c", "ä", "日", ".", "b\na", "b\\\na",
];

#[test]
fn markup_is_read_as_commonmark_is() {
    let mut marked = 0;
    for text in texts(COMMON_PIECES) {
        let Some(read) = read_commonmark(&text) else { continue };
        assert_eq!(to_text(&text, Target::html("-")), read, "{text:?}");
        marked += usize::from(read.contains('<'));
    }
    assert!(marked > 3000, "only {marked} texts have any markup");
}

/// What a reader of `CommonMark` makes of a text, if it is a paragraph of what messages have.
fn read_commonmark(text: &str) -> Option<String> {
    let runs = runs(text)?;
    // How often each run of stars is a mark of emphasis.
    let mut emphasis = vec![0; runs.len()];
    let mut html = String::new();
    let mut open = [0; 2];
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Text(piece) => html.push_str(&piece),
            Event::SoftBreak => html.push(' '),
            Event::HardBreak => html.push_str("<br>\n"),
            // What is no address to messages leads nowhere.
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("mailto:") => {
                html.extend(["<a href=\"", &*dest_url, "\">"]);
            }
            Event::End(TagEnd::Link) => html.push_str("</a>"),
            Event::Start(Tag::Emphasis) => {
                for place in [range.start, range.end - 1] {
                    emphasis[runs.iter().position(|run| run.contains(&place))?] += 1;
                }
                start("<em>", &mut open[0], &mut html);
            }
            Event::End(TagEnd::Emphasis) => end("</em>", &mut open[0], &mut html),
            Event::Start(Tag::Strong) => start("<strong>", &mut open[1], &mut html),
            Event::End(TagEnd::Strong) => end("</strong>", &mut open[1], &mut html),
            _ => return None,
        }
    }
    // A part of `**` is no mark in messages, and what is left of `***` neither.
    let is_whole = runs.iter().zip(emphasis).all(|(run, emphasis)| emphasis <= run.len() % 2);
    is_whole.then_some(html)
}

/// Emphasis within emphasis is one in messages.
fn start(tag: &str, open: &mut usize, html: &mut String) {
    *open += 1;
    if *open == 1 {
        html.push_str(tag);
    }
}

fn end(tag: &str, open: &mut usize, html: &mut String) {
    *open -= 1;
    if *open == 0 {
        html.push_str(tag);
    }
}

/// The runs of stars of a text, if each of them means the same to `CommonMark`: there, punctuation beside a run keeps it
/// from opening or closing anything at a letter on its other side.
fn runs(text: &str) -> Option<Vec<std::ops::Range<usize>>> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let length = text[at..].bytes().take_while(|byte| *byte == b'*').count();
        if length == 0 {
            let escapes =
                text[at..].starts_with('\\') && text[at + 1..].starts_with(|c: char| c.is_ascii_punctuation());
            at += if escapes { 2 } else { text[at..].chars().next()?.len_utf8() };
            continue;
        }
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_punctuation = |c: Option<char>| c.is_some_and(|c| c.is_ascii_punctuation());
        let (before, after) = (text[..at].chars().next_back(), text[at + length..].chars().next());
        let opens = !is_space(after) && (!is_punctuation(after) || is_space(before) || is_punctuation(before));
        let closes = !is_space(before) && (!is_punctuation(before) || is_space(after) || is_punctuation(after));
        if length > 3 || (opens, closes) != (!is_space(after), !is_space(before)) {
            return None;
        }
        runs.push(at..at + length);
        at += length;
    }
    Some(runs)
}
