//! The inline markup of messages, and its form in each kind of output.
//!
//! A message may emphasize with `*one star*` or `**two**`, link with `[text](address)`, break a line with a backslash
//! at its end, and take the meaning from any sign with a backslash before it: a subset of CommonMark. A line break is a
//! space, an empty line begins a paragraph. A CommonMark library would also see lists, headings, HTML and entities in
//! what is meant as plain words, and those would all have to be switched off again.

use std::borrow::Cow;
use std::fmt::Write;

use korb_catalogue::Markup;

/// What the markup is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target<'t> {
    /// HTML, with everything escaped that has a meaning there. A link to this address or below it is marked as the
    /// link to the license.
    Html {
        /// The canonical address of the license.
        license_url: &'t str,
    },
    /// A text as a platform takes it.
    Text(Markup),
}

impl Target<'_> {
    /// Text without any markup.
    pub const PLAIN: Self = Self::Text(Markup::Plain);
}

/// The paragraphs of a message.
pub fn paragraphs(message: &str) -> impl Iterator<Item = &str> {
    message.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

/// Writes one paragraph of a message in the form of `target`.
///
/// ```
/// use korb_render::{Target, write_inline};
///
/// let mut html = String::new();
/// write_inline("1 < 2: *so* is\n[this](https://example.org/)", Target::Html { license_url: "-" }, &mut html);
/// assert_eq!(html, r#"1 &lt; 2: <em>so</em> is <a href="https://example.org/">this</a>"#);
///
/// let mut plain = String::new();
/// write_inline("*so* is\n[this](https://example.org/)", Target::PLAIN, &mut plain);
/// assert_eq!(plain, "so is this (https://example.org/)");
/// ```
pub fn write_inline(paragraph: &str, target: Target<'_>, out: &mut String) {
    Inline { target, out }.write(paragraph, Open::default());
}

/// The whole message in the form of `target`, with an empty line between paragraphs.
pub fn to_text(message: &str, target: Target<'_>) -> String {
    let mut out = String::with_capacity(message.len());
    for paragraph in paragraphs(message) {
        if !out.is_empty() {
            out.push_str("\n\n");
        }
        write_inline(paragraph, target, &mut out);
    }
    out
}

/// Takes the meaning from signs in a value that is put into a message, such as somebody's name.
///
/// ```
/// assert_eq!(korb_render::escape("M*A*S*H"), "M\\*A\\*S\\*H");
/// assert_eq!(korb_render::escape("Kim"), "Kim");
/// ```
pub fn escape(value: &str) -> Cow<'_, str> {
    let special = |c: char| matches!(c, '*' | '[' | ']' | '\\') || c.is_control();
    if !value.contains(special) {
        return Cow::Borrowed(value);
    }
    let mut escaped = String::with_capacity(value.len() + 8);
    for c in value.chars() {
        match c {
            c if c.is_control() => escaped.push(' '),
            c if special(c) => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

struct Inline<'t, 'o> {
    target: Target<'t>,
    out: &'o mut String,
}

/// What is open around a stretch of text. Nothing is nested in its like, so the recursion is at most three deep.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    emphasis: bool,
    strong: bool,
    link: bool,
}

impl Inline<'_, '_> {
    fn write(&mut self, text: &str, open: Open) {
        // What is not closed once is not closed further on either: looking again would take quadratic time.
        let mut never_closed = Open { link: open.link || !text.contains("]("), ..open };
        let mut rest = text;
        // Comparing bytes is several times as fast as comparing characters, and all of these are one byte.
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'*' | b'[' | b'\\' | b'\n')) {
            self.text(&rest[..at]);
            rest = &rest[at..];
            rest = if let Some(after) = rest.strip_prefix("\\\n") {
                self.line_break();
                after
            } else if rest.starts_with('\n') {
                self.out.push(' ');
                rest.trim_start()
            } else if let Some(after) = rest.strip_prefix('\\') {
                let sign = after.chars().next().filter(char::is_ascii_punctuation);
                self.text(sign.map_or("\\", |sign| &after[..sign.len_utf8()]));
                &after[sign.map_or(0, char::len_utf8)..]
            } else if rest.starts_with("**") && !never_closed.strong {
                self.span(rest, "**", open, &mut never_closed.strong, |open| open.strong = true)
            } else if rest.starts_with('*') && !rest.starts_with("**") && !never_closed.emphasis {
                self.span(rest, "*", open, &mut never_closed.emphasis, |open| open.emphasis = true)
            } else if rest.starts_with('[') && !never_closed.link {
                self.link(rest, open)
            } else {
                let literal = 1 + usize::from(rest.starts_with("**"));
                self.text(&rest[..literal]);
                &rest[literal..]
            };
        }
        self.text(rest);
    }

    /// Emphasis that begins here, or the mark as such if it does not end. Returns what follows.
    fn span<'s>(
        &mut self,
        rest: &'s str,
        mark: &str,
        open: Open,
        never_closed: &mut bool,
        enter: fn(&mut Open),
    ) -> &'s str {
        let inside = &rest[mark.len()..];
        let opens = inside.starts_with(|c: char| !c.is_whitespace());
        let Some(end) = opens.then(|| closing(inside, mark)).flatten() else {
            *never_closed |= opens;
            self.text(mark);
            return inside;
        };
        let (before, after) = self.marks(mark == "**");
        let mut inner = open;
        enter(&mut inner);
        self.out.push_str(before);
        self.write(&inside[..end], inner);
        self.out.push_str(after);
        &inside[end + mark.len()..]
    }

    /// What emphasis is written as, before and after.
    fn marks(&self, strong: bool) -> (&'static str, &'static str) {
        match (self.target, strong) {
            (Target::Html { .. }, false) => ("<em>", "</em>"),
            (Target::Html { .. }, true) => ("<strong>", "</strong>"),
            (Target::Text(Markup::Plain), _) => ("", ""),
            (Target::Text(Markup::SingleMarks), false) => ("_", "_"),
            (Target::Text(Markup::Commonmark), true) => ("**", "**"),
            (Target::Text(Markup::SingleMarks), true) | (Target::Text(Markup::Commonmark), false) => ("*", "*"),
        }
    }

    /// A link that begins here, or a bracket as such. Returns what follows.
    fn link<'s>(&mut self, rest: &'s str, open: Open) -> &'s str {
        let Some((label, address, after)) = split_link(rest) else {
            self.text("[");
            return &rest[1..];
        };
        let inner = Open { link: true, ..open };
        match self.target {
            Target::Html { license_url } => {
                self.out.push_str("<a href=\"");
                self.text(address);
                self.out.push_str(if address.starts_with(license_url) { "\" rel=\"license\">" } else { "\">" });
                self.write(label, inner);
                self.out.push_str("</a>");
            }
            Target::Text(Markup::Commonmark) => {
                self.out.push('[');
                self.write(label, inner);
                let _ = write!(self.out, "]({address})");
            }
            Target::Text(Markup::Plain | Markup::SingleMarks) if label == address => self.out.push_str(address),
            Target::Text(Markup::Plain | Markup::SingleMarks) => {
                self.write(label, inner);
                let _ = write!(self.out, " ({address})");
            }
        }
        after
    }

    fn line_break(&mut self) {
        self.out.push_str(if matches!(self.target, Target::Html { .. }) { "<br>" } else { "\n" });
    }

    fn text(&mut self, text: &str) {
        match self.target {
            Target::Html { .. } => escape_html(text, self.out),
            Target::Text(Markup::Commonmark) => escape_commonmark(text, self.out),
            // Neither takes an escape; a stray sign is shown as it is.
            Target::Text(Markup::Plain | Markup::SingleMarks) => self.out.push_str(text),
        }
    }
}

/// Where emphasis that has just been opened ends, if it does: at a mark of the same length, not behind a space, not
/// behind a backslash.
fn closing(inside: &str, mark: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = inside[from..].find('*').map(|at| from + at) {
        let run = inside[at..].bytes().take_while(|byte| *byte == b'*').count();
        let before = &inside[..at];
        let closes = run == mark.len() && !before.ends_with(|c: char| c.is_whitespace() || c == '\\') && at > 0;
        if closes {
            return Some(at);
        }
        from = at + run;
    }
    None
}

/// Label and address of the link that a text begins with, if it does, and what follows.
///
/// Looking only so far keeps a text full of brackets from taking quadratic time.
fn split_link(text: &str) -> Option<(&str, &str, &str)> {
    const LONGEST_LABEL: usize = 500;
    const LONGEST_ADDRESS: usize = 2000;
    let near = |text: &'_ str, bytes: usize| text.floor_char_boundary(bytes.min(text.len()));
    let (_, inside) = text.split_once('[')?;
    let label_end = inside[..near(inside, LONGEST_LABEL)].find("](")?;
    let address = &inside[label_end + 2..];
    let address_end = address[..near(address, LONGEST_ADDRESS)].find(')')?;
    let after = &address[address_end + 1..];
    // Where the address is a variable, Fluent may have put isolation marks around it, which are not part of it.
    let address = address[..address_end].trim_matches(['\u{2068}', '\u{2069}']);
    is_address(address).then(|| (&inside[..label_end], address, after))
}

/// Addresses that may be linked: those of the web, and of mail. Anything else could be a script.
fn is_address(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && !address.contains(char::is_whitespace)
}

/// Escapes what has a meaning in HTML, in text and in attributes between double quotation marks.
pub(crate) fn escape_html(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Escapes what has a meaning in CommonMark, except in addresses, which a backslash would break.
fn escape_commonmark(text: &str, out: &mut String) {
    for word in text.split_inclusive(char::is_whitespace) {
        if word.contains("://") {
            out.push_str(word);
            continue;
        }
        for c in word.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '~' | '|' | '<' | '>' | '#' | '[' | ']') {
                out.push('\\');
            }
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(text: &str) -> String {
        to_text(text, Target::Html { license_url: "https://l.org/3.0/" })
    }

    fn text(markup: Markup, text: &str) -> String {
        to_text(text, Target::Text(markup))
    }

    #[test]
    fn each_target_has_its_own_marks() {
        let message = "*a* and **b**, [c](https://d.org)";
        assert_eq!(html(message), "<em>a</em> and <strong>b</strong>, <a href=\"https://d.org\">c</a>");
        assert_eq!(text(Markup::Plain, message), "a and b, c (https://d.org)");
        assert_eq!(text(Markup::SingleMarks, message), "_a_ and *b*, c (https://d.org)");
        assert_eq!(text(Markup::Commonmark, message), message);
    }

    #[test]
    fn what_is_not_closed_is_text() {
        for literal in
            ["2 * 3 * 4", "a*", "*", "**", "***", "* a *", "*a *", "[a]", "[a](b)", "[a](javascript:b)", "a ] b"]
        {
            assert_eq!(text(Markup::Plain, literal), literal);
        }
        assert_eq!(text(Markup::Plain, "*a **b*"), "a **b");
        assert_eq!(text(Markup::Plain, r"\*a\* \[b\] c:\d \\"), r"*a* [b] c:\d \");
    }

    #[test]
    fn nothing_gets_out_of_html() {
        assert_eq!(html("<b> & \"c\" 'd'"), "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
        assert_eq!(html("[a](https://x\"onclick=y)"), "<a href=\"https://x&quot;onclick=y\">a</a>");
        assert_eq!(html("[<i>](https://x.org)"), "<a href=\"https://x.org\">&lt;i&gt;</a>");
    }

    #[test]
    fn the_link_to_the_license_is_marked_as_such() {
        assert!(html("[CC](https://l.org/3.0/deed.de)").contains("rel=\"license\""));
        assert!(!html("[CC](https://other.org/)").contains("rel"));
        assert_eq!(
            html("[\u{2068}CC\u{2069}](\u{2068}https://l.org/3.0/\u{2069})"),
            "<a href=\"https://l.org/3.0/\" rel=\"license\">\u{2068}CC\u{2069}</a>"
        );
    }

    #[test]
    fn lines_and_paragraphs() {
        assert_eq!(text(Markup::Plain, "a\nb\\\nc\n\nd\n"), "a b\nc\n\nd");
        assert_eq!(html("a\\\nb"), "a<br>b");
        assert_eq!(paragraphs("a\n\n\n\nb").collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn commonmark_is_escaped_except_in_addresses() {
        let message = r"a_b https://c.org/d_e \*f";
        assert_eq!(text(Markup::Commonmark, message), r"a\_b https://c.org/d_e \*f");
    }

    #[test]
    fn an_escaped_value_comes_out_as_it_went_in() {
        for value in ["M*A*S*H", r"a\b", "[x](https://y.org)", "**b**", "Kim"] {
            assert_eq!(text(Markup::Plain, &escape(value)), value);
        }
        assert_eq!(escape("a\nb"), "a b");
    }

    #[test]
    fn hostile_text_takes_linear_time() {
        // Quadratic time would take minutes for these.
        for unit in ["*a ", "**a ", "[", "[a", "*a **b [c", "\\", "*a*", "[](", "[a](https://"] {
            let long = unit.repeat(1_000_000 / unit.len());
            assert!(text(Markup::Plain, &long).len() <= long.len());
        }
    }
}
