//! What Fluent's parser reports, in words for people who write texts and not parsers.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};

/// What is wrong, and what to do about it.
pub(crate) struct Explanation {
    /// The place to look at.
    pub(crate) place: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: Cow<'static, str>,
}

impl Explanation {
    fn new(place: Range<usize>, message: impl Into<String>, help: impl Into<Cow<'static, str>>) -> Self {
        Self { place, message: message.into(), help: help.into() }
    }
}

/// Explains an error in a piece of a file, which has one message or comment at most.
pub(crate) fn explain(text: &str, error: &ParserError) -> Explanation {
    let at = text.floor_char_boundary(error.pos.start.min(text.len()));
    let of_kind = || {
        // What the parser complains of behind the last variant is no line of a text.
        let mark = line_with_mark(text, at).filter(|_| error.kind != ErrorKind::MissingDefaultVariant);
        let (message, help) = mark.or_else(|| line_of_words(text, at, error)).unwrap_or_else(|| of_kind(&error.kind));
        Explanation::new(error.pos.clone(), message, help)
    };
    alien_at(text, at)
        .or_else(|| attribute_line(text, error.slice.as_ref()?.start))
        .or_else(|| behind_name(text, error))
        .or_else(|| alien_indent(text.get(error.slice.clone()?)?, error.slice.as_ref()?.start))
        .unwrap_or_else(of_kind)
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

/// A sign that looks like one of Fluent's and is another: as an input method for Chinese or Japanese writes it, as a program
/// for texts corrects it, or one that nobody sees. The parser stops there and complains that something else is missing.
fn alien_at(text: &str, at: usize) -> Option<Explanation> {
    let at = at + text[at..].len() - text[at..].trim_start_matches(' ').len();
    let sign = text[at..].chars().next()?;
    let place = at..at + sign.len_utf8();
    let number = u32::from(sign);
    let explain = |message: String, help: &'static str| Some(Explanation::new(place.clone(), message, help));
    match sign {
        '\t' => explain("a tab stands here, which is no space to Fluent".to_owned(), "write spaces in its place"),
        '\u{3000}' => explain(
            "a full-width space (U+3000) stands here, which is no space to Fluent".to_owned(),
            "write ordinary spaces in its place",
        ),
        '\u{A0}' | '\u{2007}' | '\u{202F}' => explain(
            format!("a no-break space (U+{number:04X}) stands here, which looks like a space and is none to Fluent"),
            "write an ordinary space in its place",
        ),
        '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' => explain(
            format!("a space of another width (U+{number:04X}) stands here, which is none to Fluent"),
            "write an ordinary space in its place",
        ),
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{61C}'
        | '\u{AD}' => explain(format!("an invisible character (U+{number:04X}) stands here"), "remove it"),
        '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»' | '「' | '」' | '＂' => explain(
            format!("`{sign}` means nothing to Fluent: a text inside braces stands between straight quotation marks"),
            "write \"…\", as the source does",
        ),
        '→' | '⟶' | '⇒' | '➔' | '➜' => {
            explain(format!("`{sign}` is no arrow to Fluent"), "write `->`: a hyphen and a greater-than sign")
        }
        '–' | '—' | '‐' | '‑' | '−' => {
            explain(format!("`{sign}` (U+{number:04X}) is no hyphen to Fluent"), "write `-`; the arrow is `->`")
        }
        '\u{FF01}'..='\u{FF5E}' => {
            let ordinary = u8::try_from(number - 0xFEE0).map_or(' ', char::from);
            let message = format!("`{sign}` is a full-width character, which means nothing to Fluent");
            Some(Explanation::new(place, message, format!("write the ordinary `{ordinary}`")))
        }
        sign if sign.is_alphabetic() && !sign.is_ascii() => {
            // Behind a space it may be anything, and a line of words is no message.
            let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
            let line = text[start..].lines().next()?;
            if !line.starts_with(' ') && !line.contains('=') {
                return None;
            }
            let is_in_name = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || "$-_[.".contains(c));
            is_in_name.then_some(())?;
            explain(format!("`{sign}` cannot stand in a name"), NAMES)
        }
        _ => None,
    }
}

const NAMES: &str =
    "the names of messages, attributes, variables and keys are not translated: write what the source has";

/// A line of a message that is indented by something else than spaces, so that it is none of that message.
fn alien_indent(slice: &str, start: usize) -> Option<Explanation> {
    let mut at = start;
    slice.split_inclusive('\n').find_map(|line| {
        let indent = line.len() - line.trim_start_matches(' ').len();
        let here = at;
        at += line.len();
        let is_blank = line[indent..].starts_with(|c: char| c == '\t' || !c.is_ascii() && c.is_whitespace());
        (here > start && is_blank).then(|| alien_at(line, indent)).flatten().map(|explanation| {
            let place = here + explanation.place.start..here + explanation.place.end;
            Explanation { place, ..explanation }
        })
    })
}

/// A line with an attribute that is not written as one. fluent-syntax 0.12 takes the message to be over before that line,
/// and complains that no message begins with a space.
fn attribute_line(text: &str, start: usize) -> Option<Explanation> {
    let slice = text.get(start..)?;
    let line = slice.lines().next()?;
    let indent = line.len() - line.trim_start_matches(' ').len();
    let behind_dot = line[indent..].strip_prefix('.').filter(|_| indent > 0)?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = &behind_dot[..behind_dot.find(|c| !is_part(c)).unwrap_or(behind_dot.len())];
    let dot = start + indent;
    let place = dot..dot + 1 + name.len();
    if let Some(alien) = alien_at(text, place.end) {
        return Some(alien);
    }
    let behind_name = behind_dot[name.len()..].trim_start_matches(' ');
    let (message, help) = if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        (
            "a line inside a text cannot begin with `.`".to_owned(),
            "break the line one word earlier or later; an attribute is written `.name = text`, without a space behind the dot",
        )
    } else if !behind_name.starts_with('=') {
        (format!("an `=` is missing behind `.{name}`"), "an attribute is written `.name = text`")
    } else {
        // What is wrong in the attribute shows when it is read as a message, with letters before its name.
        let message = format!("{}{}", "z".repeat(indent + 1), &slice[indent + 1..]);
        match parser::parse_runtime(message.as_str()) {
            Err((_, errors)) if !matches!(errors[0].kind, ErrorKind::ExpectedMessageField { .. }) => {
                let inner = explain(&message, &errors[0]);
                return Some(Explanation { place: start + inner.place.start..start + inner.place.end, ..inner });
            }
            Err(_) => {
                (format!("the attribute `.{name}` has no text"), "write one behind the `=`; {\"\"} is an empty text")
            }
            Ok(_) if text.starts_with('#') => {
                let comment = 0..text.find('\n').unwrap_or(text.len());
                let message =
                    format!("this comment stands between a message and its attribute `.{name}`, and so parts them");
                return Some(Explanation::new(comment, message, "put the comment above the message"));
            }
            Ok(_) => (
                format!("the attribute `.{name}` belongs to no message"),
                "an attribute stands directly below the text of its message, with nothing in between",
            ),
        }
    };
    Some(Explanation::new(place, message, help))
}

/// What is wrong in the lines below a name, where the parser says only that the message has no text: an attribute that
/// cannot be read, or a text whose first line begins with a character that means something there.
fn behind_name(text: &str, error: &ParserError) -> Option<Explanation> {
    let slice = error.slice.clone().filter(|_| matches!(error.kind, ErrorKind::ExpectedMessageField { .. }))?;
    let first = text.get(slice.clone())?.split_inclusive('\n').next()?;
    first.trim_end().ends_with('=').then_some(())?;
    let rest = &text[slice.start + first.len()..slice.end];
    let blank: usize = rest.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    let start = slice.start + first.len() + blank;
    if let Some(explanation) = attribute_line(text, start) {
        return Some(explanation);
    }
    let (message, help) = line_with_mark(text, start)?;
    let indent = rest[blank..].len() - rest[blank..].trim_start_matches(' ').len();
    Some(Explanation::new(start + indent..start + indent + 1, message, help))
}

/// A line of words where a message should begin: a comment that has lost its sign, or the rest of a text that has lost its
/// indentation.
fn line_of_words(text: &str, at: usize, error: &ParserError) -> Option<(String, &'static str)> {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    let line = text[start..].lines().next()?;
    let is_start = matches!(error.kind, ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. })
        && error.slice.as_ref().is_some_and(|slice| slice.start == start);
    if line.starts_with(' ') || !is_start {
        return None;
    }
    if line[at - start..].starts_with([':', '：']) {
        let message = "a `:` stands where an `=` belongs".to_owned();
        return Some((message, "a message is written `name = text`"));
    }
    let is_foreign = ["//", "/*", "<!--", ";", "--", "%"].iter().any(|sign| line.starts_with(sign));
    (is_foreign || !line.contains('=')).then(|| {
        (
            "this line is neither a message nor a comment".to_owned(),
            "a message is written `name = text`, a comment begins with `# `; a text that goes on in the next line must be indented there",
        )
    })
}

/// A line of a text that begins with a character which means something there. The parser takes the text to be over, and
/// complains about whatever follows.
fn line_with_mark(text: &str, at: usize) -> Option<(String, &'static str)> {
    let line = &text[text[..at].rfind('\n').map_or(0, |at| at + 1)..];
    let line = line.lines().next()?;
    let begins = line.trim_start_matches(' ');
    let sign = begins.chars().next().filter(|sign| matches!(sign, '*' | '[' | '}') && begins.len() < line.len())?;
    Some((
        format!("a line inside a text cannot begin with `{sign}`"),
        "break the line one word earlier or later, or write {\"\"} at its beginning",
    ))
}

fn of_kind(kind: &ErrorKind) -> (String, &'static str) {
    let say = |text: &str| text.to_owned();
    match kind {
        ErrorKind::ExpectedToken('=') => (
            say("an `=` is missing behind the name"),
            "a message is written `name = text`; a text that goes on in the next line must be indented there",
        ),
        ErrorKind::ExpectedToken('}') => {
            (say("a `{` is not closed"), "close it with `}`; to show a brace, write {\"{\"}")
        }
        ErrorKind::ExpectedToken(token) => (format!("a `{token}` is missing here"), "compare with the source text"),
        ErrorKind::ExpectedCharRange { range } => (
            format!("a name cannot go on like this; expected one of {range}"),
            "a name begins with a letter and has letters, digits, `-` and `_`; a text that goes on in the next line must be indented there",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` has no text"),
            "write a text behind the `=`, or attributes in the lines below; `name = {\"\"}` is an empty text",
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term `-{entry_id}` has no text"), "write a text behind the `=`")
        }
        ErrorKind::ForbiddenCallee => (
            say("only functions can be called like this"),
            "the name of a function is in capitals, as in { NUMBER($groups) }",
        ),
        ErrorKind::MissingDefaultVariant => (
            say("none of the variants is the default"),
            "mark the variant that fits everything else with a star: *[other]",
        ),
        ErrorKind::MissingValue => (say("a text is missing here"), "write one; {\"\"} is an empty text"),
        ErrorKind::MultipleDefaultVariants => {
            (say("two variants are marked as the default"), "leave the star on only one of them")
        }
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            (say("a message cannot decide between variants"), "put a variable before the arrow, as in { $groups -> … }")
        }
        ErrorKind::TermReferenceAsSelector => (
            say("a term's text cannot decide between variants"),
            "put one of the term's attributes before the arrow, as in { -brand.gender -> … }",
        ),
        ErrorKind::TermAttributeAsPlaceable => {
            (say("an attribute of a term cannot be shown"), "it can only decide between variants; show the term itself")
        }
        ErrorKind::UnterminatedStringLiteral => {
            (say("a \" is not closed in this line"), "close it with a second \" in the same line")
        }
        ErrorKind::PositionalArgumentFollowsNamed => {
            (say("an argument without a name stands behind one with a name"), "put it first")
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument `{name}` is given twice"), "leave one of the two out")
        }
        ErrorKind::UnknownEscapeSequence(number) => {
            // fluent-syntax 0.12 gives the number of the character.
            let sign = number.parse().ok().and_then(char::from_u32).map_or_else(|| number.clone(), String::from);
            (
                format!("`\\{sign}` means nothing between quotation marks"),
                "the escapes are \\\\, \\\", \\uXXXX and \\UXXXXXX",
            )
        }
        ErrorKind::InvalidUnicodeEscapeSequence(sequence) => (
            format!("`{sequence}` is not the number of a character"),
            "write \\u and four hexadecimal digits, or \\U and six",
        ),
        ErrorKind::UnbalancedClosingBrace => {
            (say("a `}` has no `{` before it"), "remove it; to show a brace, write {\"}\"}")
        }
        ErrorKind::ExpectedInlineExpression => (
            say("between `{` and `}` something is missing or cannot be read"),
            "a variable is written { $name }, another message { name }, a term { -name }, a text { \"text\" }",
        ),
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            (say("this cannot decide between variants"), "put a variable before the arrow, as in { $groups -> … }")
        }
        ErrorKind::ExpectedLiteral => (
            say("the value of a named argument must be a number or a text in straight quotation marks"),
            "for instance { NUMBER($groups, minimumFractionDigits: 2) } or { DATETIME($day, month: \"long\") }",
        ),
    }
}
