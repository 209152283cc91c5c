//! What is shown of Markdown: neither comments nor definitions of references, neither the texts that stand for pictures nor
//! what a program reads before the text begins.
//!
//! The parser is `pulldown-cmark`. Markdown can have HTML in it, which is then read as such.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

use super::html::{HiddenText, Vocabulary, hidden as hidden_in_html, read as read_html};

/// The text that is shown, and behind it the addresses of its links.
pub(super) fn read(content: &str) -> String {
    let mut text = String::with_capacity(content.len());
    let mut links: Vec<CowStr<'_>> = Vec::new();
    let mut pictures = 0;
    for event in parser(content) {
        match event {
            // Only few texts have any.
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::FootnoteDefinition(_)) => {
                return read_html(&to_html(events(content))).text;
            }
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures -= 1,
            _ if pictures > 0 => {}
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url),
            Event::Text(shown) | Event::Code(shown) => text.push_str(&shown),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Strikethrough) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push('\n'),
            _ => {}
        }
    }
    for link in links {
        text.push(' ');
        text.push_str(&link);
    }
    text
}

/// What readers do not see, and what keeps it from them.
pub(super) fn hidden(content: &str) -> Vec<HiddenText> {
    hidden_in_html(Vocabulary::Html, &to_html(events(content)))
}

/// The text as HTML, as far as it decides what is shown: with the elements that the HTML in it can be within, or around.
fn to_html(events: Vec<Event<'_>>) -> String {
    let mut page = String::new();
    let mut pictures = 0;
    for event in events {
        match event {
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures -= 1,
            _ if pictures > 0 => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                page.push_str("<a href=\"");
                push_escaped(&dest_url, &mut page);
                page.push_str("\">");
            }
            Event::Start(tag) => push_tag("<", tag.to_end(), &mut page),
            Event::End(tag) => push_tag("</", tag, &mut page),
            Event::Text(text) | Event::Code(text) => push_escaped(&text, &mut page),
            Event::Html(html) | Event::InlineHtml(html) => page.push_str(&html),
            Event::SoftBreak | Event::HardBreak => page.push('\n'),
            Event::Rule => page.push_str("<hr>"),
            _ => {}
        }
    }
    page
}

fn push_tag(begin: &str, tag: TagEnd, page: &mut String) {
    let name = match tag {
        TagEnd::Paragraph => "p",
        TagEnd::Heading(_) => "h2",
        TagEnd::BlockQuote(_) => "blockquote",
        TagEnd::CodeBlock => "pre",
        TagEnd::List(_) => "ul",
        TagEnd::Item => "li",
        TagEnd::FootnoteDefinition => "div",
        TagEnd::Table => "table",
        TagEnd::TableHead => "thead",
        TagEnd::TableRow => "tr",
        TagEnd::TableCell => "td",
        TagEnd::Emphasis => "em",
        TagEnd::Strong => "strong",
        TagEnd::Strikethrough => "del",
        TagEnd::Link => "a",
        _ => return,
    };
    page.extend([begin, name, ">"]);
}

fn push_escaped(text: &str, page: &mut String) {
    for piece in text.split_inclusive(['&', '<', '"']) {
        match piece.as_bytes().last() {
            Some(b'&') => page.extend([&piece[..piece.len() - 1], "&amp;"]),
            Some(b'<') => page.extend([&piece[..piece.len() - 1], "&lt;"]),
            Some(b'"') => page.extend([&piece[..piece.len() - 1], "&quot;"]),
            _ => page.push_str(piece),
        }
    }
}

fn parser(content: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    Parser::new_ext(without_front_matter(content), options)
}

/// What a text consists of, without the footnotes that nothing refers to.
fn events(content: &str) -> Vec<Event<'_>> {
    let mut events: Vec<_> = parser(content).collect();
    let is_definition = |event: &Event<'_>| matches!(event, Event::Start(Tag::FootnoteDefinition(_)));
    if events.iter().any(is_definition) {
        let referred: BTreeSet<_> = events
            .iter()
            .filter_map(|event| match event {
                Event::FootnoteReference(name) => Some(name.to_string()),
                _ => None,
            })
            .collect();
        let mut is_left_out = false;
        events.retain(|event| {
            match event {
                Event::Start(Tag::FootnoteDefinition(name)) => is_left_out = !referred.contains(&**name),
                Event::End(TagEnd::FootnoteDefinition) => return !std::mem::take(&mut is_left_out),
                _ => {}
            }
            !is_left_out
        });
    }
    events
}

/// A text without the lines before it that are for programs: between lines of `---` in YAML, of `+++` in TOML.
fn without_front_matter(content: &str) -> &str {
    for (fence, ends) in [("---", &["---", "..."][..]), ("+++", &["+++"])] {
        let mut lines = content.split_inclusive('\n');
        if lines.next().is_none_or(|line| line.trim_end() != fence) {
            continue;
        }
        let mut at = content.find('\n').map_or(content.len(), |end| end + 1);
        for line in lines {
            at += line.len();
            if ends.contains(&line.trim_end()) {
                return &content[at..];
            }
        }
    }
    content
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_shows_is_seen() {
        for (markdown, shown) in [
            ("a *b* `c` **d**_e_ f\\*g\\*", "a b c de f*g*"),
            ("# a\n\n- b\n- c\n\n> d\n\n    e", "a b c d e"),
            (
                "[a](https://x.example \"t\") <https://y.example>",
                "a https://y.example https://x.example https://y.example",
            ),
            ("[a][b]\n\n[b]: https://x.example 'x'\n[//]: # (x)\n[x]: <x> \"x\"", "a https://x.example"),
            ("a ![x](y.png \"x\") b ![x *x*](y.png)", "a b"),
            ("&copy; &amp; \\&amp; `&amp;`", "© & &amp; &amp;"),
            // HTML.
            ("a<!-- x -->b", "ab"),
            ("\\<!-- a -->", "<!-- a -->"),
            ("<p hidden>x [x](x)</p>\n\na", "a"),
            ("<span hidden>x *x*</span> a", "a"),
            ("<div hidden>\n\nx\n\n</div>\n\na", "a"),
            ("<details>\n\nx\n\n</details>\n\na", "a"),
            // Before the text, and around it.
            ("---\ntitle: x\n---\na", "a"),
            ("---\ntitle: x\n...\na", "a"),
            ("+++\ntitle = 'x'\n+++\na", "a"),
            ("---\n\na", "a"),
            ("a[^1]\n\n[^1]: b\n\n[^2]: x", "a b"),
            ("|a|\n|-|\n|b|x|", "a b"),
        ] {
            assert_eq!(read(markdown).split_whitespace().collect::<Vec<_>>().join(" "), shown, "{markdown}");
        }
    }
}
