//! Mastodon's count: grapheme clusters, after URLs became 23 characters and mentions lost their
//! server.
//!
//! Mastodon's `StatusLengthValidator` is the model. It also adds the content warning, which no
//! reply has. Mastodon shortens a few schemes besides `http` and `https`, which no reply has
//! either.

use super::graphemes;
use super::links::{self, Dialect};

/// The length of `text` as Mastodon counts it.
pub(super) fn length(text: &str) -> usize {
    links::length(text, Dialect::Mastodon, without_servers)
}

/// The clusters of `text`, less those of the `@server` in each `@user@server`.
fn without_servers(text: &str) -> usize {
    let mut count = 0;
    let mut rest = text;
    let mut searched = 0;
    while let Some(at) = rest[searched..].find('@').map(|at| at + searched) {
        searched = at + 1;
        let before = rest[..at].chars().next_back();
        if before.is_some_and(|c| is_word(c) || matches!(c, '=' | '/')) {
            continue;
        }
        let user = searched + name_length(&rest[searched..], |c| c.is_ascii_alphanumeric() || c == '_');
        if user == searched || !rest[user..].starts_with('@') {
            continue;
        }
        let server = user + 1 + name_length(&rest[user + 1..], is_word);
        let after = &rest[server..];
        // Mastodon takes what is followed by these for no mention at all.
        if server == user + 1 || after.starts_with(['@', '＠']) || after.starts_with("://") {
            continue;
        }
        count += graphemes::count(&rest[..user]);
        rest = after;
        searched = 0;
    }
    count + graphemes::count(rest)
}

/// The length in bytes of the name at the start of `text`: words with dots and hyphens between
/// them.
fn name_length(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    let possible = text.find(|c| !is_part(c) && !matches!(c, '.' | '-')).unwrap_or(text.len());
    if text.starts_with(['.', '-']) { 0 } else { text[..possible].trim_end_matches(['.', '-']).len() }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

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
            // A mail address is no mention, and neither is half of one.
            ("user@example.social", "user@example.social"),
            ("x/@user@example.social", "x/@user@example.social"),
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
            ("example.com", "example.com"),
            ("README.md", "README.md"),
            ("https://localhost/a", "https://localhost/a"),
        ] {
            assert_eq!(length(text), graphemes::count(counted_as), "{text}");
        }
    }
}
