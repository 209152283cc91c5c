//! Other programs read back the text that went in: no character of it becomes markup, and none gets lost.
//!
//! CommonMark and Discord are read by pulldown-cmark with GitHub's extensions, HTML and Telegram's HTML by html5gum,
//! `BBCode` by bbx. For what Slack, `WhatsApp` and Telegram make of typed marks there is no library and no
//! specification. The tests read them as far as that is known, with either meaning that the unseen character may have
//! to the app.

use bbx::{BBParser, TokenKind};
use html5gum::{Token, Tokenizer};
use korb_catalogue::Markup;
use korb_render::{Target, escape, to_text};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Characters that mean something somewhere, among letters, digits and spaces. Lists and headings depend on how a text
/// begins, so a text can begin with any of these.
const SIGNS: &[&str] = &[
    "*", "_", "~", "`", ">", "<", "#", "-", "+", "=", "1.", "1)", "[", "]", "(", ")", "!", "|", "\\", "&", "&lt;",
    "&#42;", ";", ":", "\"", "'", "$", "@", "^", "/", "x", "ä", "日", "🙂", " ", " ", " ", "word", "**", "__", "~~",
    "||", "```", "---", "[x](y)", "<b>", "</b>", "<!--", "http:", "a.b", "\u{301}", "[b]", "[/b]", "[*]", "[url=x]",
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

/// A text without the unseen characters that keep it from becoming a link.
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

/// A tag of `BBCode` is in brackets, and begins with a letter, a slash or a star.
#[test]
fn bbcode_reads_what_was_written() {
    for value in texts() {
        let written = written(&value, Markup::Bbcode);
        for token in BBParser::new(&written) {
            let name = match token.kind {
                TokenKind::OpenBBTag(tag) | TokenKind::StandaloneBBTag(tag) => tag.tag,
                TokenKind::CloseBBTag(..) => "/",
                _ => "",
            };
            let is_code = name.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '*'));
            assert!(!is_code, "{value:?} was written {written:?}, with {:?}", token.span);
        }
        assert_eq!(seen(&written), value);
    }
}

/// <https://api.slack.com/docs/attachments>: `&`, `<` and `>` are escaped, and nothing else is.
#[test]
fn slack_reads_what_was_written() {
    for value in texts() {
        let written = written(&value, Markup::SlackMrkdwn);
        assert!(!written.contains(['<', '>']), "{value:?} was written {written:?}");
        assert_eq!(seen(&without_entities(&written)), value, "{written:?}");
    }
}

/// What Slack takes its entities for.
fn without_entities(written: &str) -> String {
    written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// What an app may take the unseen character for.
const UNSEEN: [char; 2] = [' ', 'x'];

/// The stretches that an app finds between marks that open at the beginning of a word and close at its end.
fn between_marks(written: &str, marks: &str, unseen: char) -> Vec<(char, String)> {
    let all: Vec<char> = written.chars().collect();
    let read: Vec<char> = all.iter().map(|c| if *c == '\u{200b}' { unseen } else { *c }).collect();
    let is_word = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
    let is_space = |c: Option<&char>| c.is_none_or(|c| c.is_whitespace());
    let before = |at: usize| at.checked_sub(1).and_then(|at| read.get(at));
    let mut found = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    for (at, mark) in read.iter().enumerate().filter(|(_, c)| marks.contains(**c)) {
        let opened = open.iter().rposition(|(c, start)| c == mark && at > start + 1);
        match opened {
            Some(place) if !is_space(before(at)) && !is_word(read.get(at + 1)) => {
                let start = open[place].1 + 1;
                open.truncate(place);
                found.push((*mark, all[start..at].iter().collect()));
            }
            _ if !is_word(before(at)) && !is_space(read.get(at + 1)) => open.push((*mark, at)),
            _ => {}
        }
    }
    found
}

/// Whether an app makes a list or a quotation of a text.
fn is_block(written: &str) -> bool {
    let number = written.trim_start_matches(|c: char| c.is_ascii_digit());
    written.starts_with('>')
        || ["- ", "* ", "#"].iter().any(|mark| written.starts_with(mark))
        || number.len() < written.len() && [". ", ") "].iter().any(|mark| number.starts_with(mark))
}

#[test]
fn marks_of_slack_and_whatsapp_mean_nothing() {
    for (markup, marks) in
        [(Markup::Slack, "*_~`"), (Markup::SlackMrkdwn, "*_~`"), (Markup::Whatsapp, "*_~`"), (Markup::Telegram, "`")]
    {
        for value in texts() {
            let written = written(&value, markup);
            for unseen in UNSEEN {
                let found = between_marks(&written, marks, unseen);
                assert!(found.is_empty(), "{markup:?}: {value:?} was written {written:?}, read {found:?}");
            }
            if markup != Markup::SlackMrkdwn {
                assert_eq!(seen(&written), value, "{markup:?}");
            }
            assert!(markup == Markup::Telegram || !is_block(&written), "{markup:?}: {written:?}");
        }
    }
}

/// Telegram's app looks for two of a kind, wherever they stand.
#[test]
fn pairs_of_telegram_mean_nothing() {
    for value in texts() {
        let written = written(&value, Markup::Telegram);
        for pair in ["**", "__", "~~", "||"] {
            assert!(!written.contains(pair), "{value:?} was written {written:?}");
        }
    }
}

/// Where the text around or inside of it would keep a mark from being taken for one, there is none.
#[test]
fn marks_at_words_are_marks() {
    for markup in [Markup::Slack, Markup::SlackMrkdwn, Markup::Whatsapp] {
        for value in texts().filter(|value| !value.is_empty()) {
            let written = to_text(&format!("**{}** nach", escape(&value)), Target::text(markup));
            let read = if markup == Markup::SlackMrkdwn { without_entities(&written) } else { written.clone() };
            for unseen in UNSEEN {
                let found = between_marks(&read, "*_~`", unseen);
                let inside: Vec<_> = found.iter().map(|(mark, inside)| (*mark, seen(inside))).collect();
                if inside.is_empty() {
                    assert_eq!(seen(&read), format!("{value} nach"), "{markup:?}: {written:?} {unseen:?}");
                } else {
                    assert_eq!(inside, [('*', value.clone())], "{markup:?}: {written:?}");
                }
            }
        }
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
