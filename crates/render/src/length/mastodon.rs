//! Mastodon's count: grapheme clusters, after URLs became 23 characters and mentions lost their
//! server.
//!
//! Mastodon's `StatusLengthValidator`, `Account::MENTION_RE` and `twitter_regex.rb` are the model. The
//! first also adds the content warning, which no reply has.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

use super::graphemes;
use super::links::{self, Dialect};

/// The length of `text` as Mastodon counts it.
pub(super) fn length(text: &str) -> usize {
    links::length(text, Dialect::Mastodon, |range| without_servers(text, range))
}

/// The clusters of a stretch of `text`, less those of the `@server` in each `@user@server`.
fn without_servers(text: &str, range: Range<usize>) -> usize {
    let mut count = 0;
    let mut from = range.start;
    let mut searched = from;
    while let Some(at) = memchr::memchr(b'@', text.as_bytes().get(searched..range.end).unwrap_or_default()) {
        let at = searched + at;
        searched = at + 1;
        let Some(mention) = mention(text, at) else { continue };
        // Where this is none after all, it hides what is in it.
        searched = mention.end;
        if let Some(server) = mention.server {
            count += behind(text, from..server);
            from = mention.end;
        }
    }
    count + behind(text, from..range.end)
}

/// What stands where somebody can be mentioned.
struct Mention {
    /// Where its `@server` begins, if it has one and somebody is mentioned.
    server: Option<usize>,
    end: usize,
}

/// What begins at the `@` that stands at `at`.
fn mention(text: &str, at: usize) -> Option<Mention> {
    let before = text[..at].chars().next_back();
    if before.is_some_and(|c| is_word(c) || matches!(c, '=' | '/')) {
        return None;
    }
    let user = at + 1 + name_length(&text[at + 1..], |c| c.is_ascii_alphanumeric() || c == '_');
    if user == at + 1 {
        return None;
    }
    let server = text[user..].strip_prefix('@').map_or(0, |server| name_length(server, is_word));
    let end = if server > 0 { user + 1 + server } else { user };
    // Before one of these, Mastodon takes it for something else.
    let after = &text[end..];
    let is_else = after.starts_with(['@', '＠']) || after.starts_with("://");
    Some(Mention { server: (server > 0 && !is_else).then_some(user), end })
}

/// Whether a text that is nothing but this mentions somebody on a server: `@user@server`.
pub(crate) fn is_handle(text: &str) -> bool {
    text.starts_with('@')
        && mention(text, 0).is_some_and(|mention| mention.server.is_some() && mention.end == text.len())
}

/// The clusters of a stretch of `text` behind what has been counted, which takes a sign that is put upon it.
fn behind(text: &str, range: Range<usize>) -> usize {
    let is_joined = |c: char| c >= '\u{300}' && format!("x{c}").graphemes(true).count() == 1;
    let joins = range.start > 0 && text[range.clone()].chars().next().is_some_and(is_joined);
    clusters(&text[range]) - usize::from(joins)
}

/// The clusters of `text`, where those that Unicode joins since version 15.1 (consonants of Indic
/// scripts with a virama between them) count apart, as they do in Ruby.
fn clusters(text: &str) -> usize {
    let count = graphemes::count(text);
    if !text.chars().any(is_virama) {
        return count;
    }
    let joined =
        |cluster: &str| cluster.chars().skip(1).filter(|&c| c.is_alphabetic() && !is_combining_mark(c)).count();
    count + text.graphemes(true).filter(|cluster| cluster.contains(is_virama)).map(joined).sum::<usize>()
}

fn is_virama(c: char) -> bool {
    let may_be = matches!(c, '\u{900}'..='\u{1fff}' | '\u{a800}'..='\u{abff}' | '\u{10000}'..);
    may_be && canonical_combining_class(c) == 9
}

/// The length in bytes of the name at the start of `text`: words with dots and hyphens between
/// them.
fn name_length(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    let possible = text.find(|c| !is_part(c) && !matches!(c, '.' | '-')).unwrap_or(text.len());
    if text.starts_with(['.', '-']) { 0 } else { text[..possible].trim_end_matches(['.', '-']).len() }
}

/// What Ruby takes for a part of a word: no fraction, for one, and a sign that joins words.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let category = || CodePointMapData::<GeneralCategory>::new().get(c);
    c.is_alphabetic()
        || is_combining_mark(c)
        || matches!(category(), GeneralCategory::DecimalNumber | GeneralCategory::ConnectorPunctuation)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Mastodon's own `status_length_validator_spec.rb` expects (read 2026-11-23): these fit into
    /// 500 characters, and one more does not.
    #[test]
    fn conforms() {
        let spam = "a".repeat(476);
        assert_eq!(length(&format!("{spam} http://{}.com/example", "b".repeat(30))), 500);
        let spam = "a".repeat(475);
        assert_eq!(length(&format!("{spam} @alice@{}.com", "b".repeat(30))), 482);
        assert_eq!(length(&"a".repeat(520)), 520);
    }

    #[test]
    fn joined_consonants_count_apart() {
        assert_eq!(length("हिन्दी"), 3);
        assert_eq!(length("क्\u{200d}ष क्ष मराठी"), 2 + 1 + 2 + 1 + 3);
    }

    #[test]
    fn a_mention_counts_without_its_server() {
        for (text, counted_as) in [
            ("@user", "@user"),
            ("@user@example.social", "@user"),
            ("@first.last@example.social", "@first.last"),
            ("(@user@example.social)", "(@user)"),
            ("Hi @user@example.social.", "Hi @user."),
            ("Hi @user@bücher.example, you!", "Hi @user, you!"),
            ("@a@b.example @c@d.example", "@a @c"),
            ("@a@b.example\n@c@d.example", "@a\n@c"),
            ("Hi @a@cafe\u{301}.example!", "Hi @a!"),
            // A mail address is no mention, and neither is half of one.
            ("user@example.social", "user@example.social"),
            ("x/@user@example.social", "x/@user@example.social"),
            ("e\u{301}@user@example.social", "e\u{301}@user@example.social"),
            ("@a@b.example@c@d.example", "@a@b.example@c@d.example"),
            ("@user@ example", "@user@ example"),
            ("@@example.social", "@@example.social"),
            ("@user@example@social", "@user@example@social"),
            ("@", "@"),
        ] {
            assert_eq!(length(text), graphemes::count(counted_as), "{text}");
        }
    }

    #[test]
    fn only_urls_with_a_scheme_are_shortened() {
        let url = "x".repeat(23);
        for (text, counted_as) in [
            ("https://example.com", url.as_str()),
            ("HTTP://EXAMPLE.COM/A", &url),
            ("(https://example.com/a_(b))!", &format!("({url})!")),
            // Mastodon lets a path have more than X does.
            ("https://example.com/日本語", &url),
            ("https://example.com/?q=日本語。", &url),
            ("https://example.com/a=", &format!("{url}=")),
            ("https://example.com/@user@example.social", &url),
            ("ipfs://a.com gemini://a.com/b", &format!("{url} {url}")),
            ("https://t.co/abc@user@example.social", &format!("{url}@user@example.social")),
            ("ftp://example.com", "ftp://example.com"),
            ("example.com", "example.com"),
            ("README.md", "README.md"),
            ("https://localhost/a", "https://localhost/a"),
        ] {
            assert_eq!(length(text), graphemes::count(counted_as), "{text}");
        }
    }
}
