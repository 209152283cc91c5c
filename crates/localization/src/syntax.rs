//! What Fluent's parser reports, in words for people who write texts and not parsers.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// What is wrong at `position` of `text`, and what to do about it.
pub(crate) fn explain(text: &str, error: &ParserError) -> (String, &'static str) {
    let attribute = attribute_line(text, error).map(|(_, explanation)| explanation);
    attribute.or_else(|| line_with_mark(text, error.pos.start)).unwrap_or_else(|| of_kind(&error.kind))
}

/// The place that the explanation is about.
pub(crate) fn place(text: &str, error: &ParserError) -> Range<usize> {
    attribute_line(text, error).map_or_else(|| error.pos.clone(), |(place, _)| place)
}

/// A line with an attribute that is not written as one. fluent-syntax 0.12 takes the message to be over before that line,
/// and complains that no message begins with a space.
fn attribute_line(text: &str, error: &ParserError) -> Option<(Range<usize>, (String, &'static str))> {
    let start = error.slice.as_ref()?.start;
    let line = text.get(start..)?.lines().next()?;
    let indent = line.len() - line.trim_start_matches(' ').len();
    let behind_dot = line[indent..].strip_prefix('.').filter(|_| indent > 0)?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let name = &behind_dot[..behind_dot.find(|c| !is_part(c)).unwrap_or(behind_dot.len())];
    let dot = start + indent;
    let place = dot..dot + 1 + name.len();
    Some((
        place,
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            (
                "a line inside a text cannot begin with `.`".to_owned(),
                "break the line one word earlier or later; an attribute is written `.name = text`, without a space behind the dot",
            )
        } else if behind_dot[name.len()..].trim_start_matches(' ').starts_with('=') {
            (format!("the attribute `.{name}` has no text"), "write one behind the `=`; {\"\"} is an empty text")
        } else {
            (format!("an `=` is missing behind `.{name}`"), "an attribute is written `.name = text`")
        },
    ))
}

/// A line of a text that begins with a character which means something there. The parser takes the text to be over, and
/// complains about whatever follows.
fn line_with_mark(text: &str, at: usize) -> Option<(String, &'static str)> {
    let at = text.floor_char_boundary(at.min(text.len()));
    let line = &text[text[..at].rfind('\n').map_or(0, |at| at + 1)..];
    let line = line.lines().next()?;
    let begins = line.trim_start_matches(' ');
    let sign = begins.chars().next().filter(|sign| matches!(sign, '*' | '[' | '}') && begins.len() < line.len())?;
    Some((
        format!("a line inside a text cannot begin with `{sign}`"),
        "break the line one word earlier or later, so that it begins with a letter",
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
        ErrorKind::UnknownEscapeSequence(sequence) => (
            format!("`\\{sequence}` means nothing between quotation marks"),
            "the escapes are \\\\, \\\", \\uXXXX and \\UXXXXXX",
        ),
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
            say("the value of a named argument must be a number or a text in quotation marks"),
            "for instance { NUMBER($groups, minimumFractionDigits: 2) }",
        ),
    }
}
