//! What real readers make of what is written for them is the text that went in: no sign of it becomes markup, and none
//! gets lost.
//!
//! CommonMark and Discord are read by pulldown-cmark with GitHub's extensions, HTML and Telegram's HTML by html5gum. For
//! what Slack takes from programs there is no library; its rules are three entities and `<…>`, and are read here.

use html5gum::{Token, Tokenizer};
use korb_catalogue::Markup;
use korb_render::{Target, escape, to_text};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Signs that mean something somewhere, among letters, digits and spaces. Rules of lists and headings look at the
/// beginning, so every text begins anew with any of them.
const SIGNS: &[&str] = &[
    "*", "_", "~", "`", ">", "<", "#", "-", "+", "=", "1.", "1)", "[", "]", "(", ")", "!", "|", "\\", "&", "&lt;",
    "&#42;", ";", ":", "\"", "'", "$", "@", "^", "/", "x", "ä", "日", "🙂", " ", " ", " ", "word", "**", "__", "~~",
    "||", "```", "---", "[x](y)", "<b>", "</b>", "<!--", "http:", "a.b", "\u{301}",
];

/// Some thousand texts of these, always the same.
fn texts() -> impl Iterator<Item = String> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).expect("a small number") % below
    };
    (0..5000).map(move |_| {
        let text: String = (0..=next(12)).map(|_| SIGNS[next(SIGNS.len())]).collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// A text without the invisible signs that keep it from becoming a link.
fn seen(text: &str) -> String {
    text.replace('\u{200b}', "")
}

fn written(value: &str, markup: Markup) -> String {
    to_text(&escape(value), Target::text(markup))
}

/// What a reader of CommonMark sees, if it is nothing but a paragraph of text.
fn read_commonmark(written: &str, options: Options) -> Result<String, String> {
    let mut text = String::new();
    for event in Parser::new_ext(written, options) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(_) => {}
            Event::Text(piece) => text.push_str(&piece),
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(text)
}

/// What a reader of HTML sees, if there is no element in it.
fn read_html(written: &str) -> Result<String, String> {
    let mut text = Vec::new();
    for Ok(token) in Tokenizer::new(written) {
        match token {
            Token::String(piece) => text.extend_from_slice(&piece),
            Token::Error(_) => {}
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}

#[test]
fn commonmark_reads_what_was_written() {
    let github =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS | Options::ENABLE_FOOTNOTES;
    for value in texts() {
        let written = written(&value, Markup::Commonmark);
        let read = read_commonmark(&written, github);
        assert_eq!(read.map(|text| seen(&text)), Ok(value.clone()), "{value:?} was written {written:?}");
    }
}

/// Discord knows fewer blocks than CommonMark and no entities, and spoilers besides, whose bars have to be escaped.
#[test]
fn discord_reads_what_was_written() {
    for value in texts().filter(|value| !value.contains('&')) {
        let written = written(&value, Markup::Discord);
        let read = read_commonmark(&written, Options::ENABLE_STRIKETHROUGH).map(|text| seen(&text));
        assert_eq!(read, Ok(value.clone()), "{value:?} was written {written:?}");
        assert!(!seen(&written).replace("\\|", "").contains("||"), "{value:?} was written {written:?}");
    }
}

#[test]
fn html_reads_what_was_written() {
    for markup in [Markup::Html, Markup::TelegramHtml] {
        for value in texts() {
            let written = written(&value, markup);
            assert_eq!(read_html(&written).map(|text| seen(&text)), Ok(value.clone()), "{markup:?} wrote {written:?}");
        }
    }
}

/// <https://api.slack.com/docs/attachments>: `&`, `<` and `>` are escaped, and nothing else is.
#[test]
fn slack_reads_what_was_written() {
    for value in texts() {
        let written = written(&value, Markup::SlackMrkdwn);
        assert!(!written.contains(['<', '>']), "{value:?} was written {written:?}");
        let read = written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assert_eq!(seen(&read), value, "{written:?}");
    }
}

#[test]
fn marks_that_are_meant_are_marks() {
    for value in texts().filter(|value| !value.is_empty()) {
        // A mark cannot stand beside a space.
        let message = format!("vor **{}** nach *{}*", escape(&value), escape(&value));
        let html = to_text(&message, Target::html("https://example.org/"));
        let mut inside = Vec::new();
        let mut text = String::new();
        for Ok(token) in Tokenizer::new(&html) {
            match token {
                Token::StartTag(_) => text.clear(),
                Token::String(piece) => text.push_str(&String::from_utf8_lossy(&piece)),
                Token::EndTag(tag) => {
                    inside.push((String::from_utf8_lossy(&tag.name).into_owned(), std::mem::take(&mut text)));
                }
                _ => {}
            }
        }
        assert_eq!(inside, [("strong".to_owned(), value.clone()), ("em".to_owned(), value.clone())], "{html}");
    }
}
