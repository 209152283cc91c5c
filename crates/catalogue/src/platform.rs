//! Platforms: where a reply is sent or shown, how long it may be there, and how that is counted.
//!
//! Everything here is a fact about somebody else's product, so each one says where and when it was read and how much
//! it can be relied on. Nothing is guessed in code.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::names::named;

/// A place where a reply is sent or shown.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Platform {
    /// Its id, which is also the name of its folder in the output.
    pub id: Id,
    /// Where the id stands in the catalogue, in bytes.
    pub span: std::ops::Range<usize>,
    /// The message `platform-<words>` holds its name and its words; two platforms can share one.
    pub words: Id,
    /// Where those words were read.
    pub words_fact: Fact,
    /// How long a message may be. All limits must hold; an empty list means that no limit matters.
    pub limits: Vec<Limit>,
    /// The markup for emphasis and links that it understands in a message.
    pub markup: Markup,
    /// Where that was read.
    pub markup_fact: Fact,
    /// What it turns into links in plain text, and where that was read; `None` if nothing.
    pub autolinks: Option<(Autolinks, Fact)>,
    /// The characters that it sends without extra cost.
    pub charset: Charset,
    /// Whether there is only one message, such as a note that goes along with a request. It is shortened and never divided.
    pub is_single: bool,
    /// Whether what is sent there is a mail, so that it gets the formats of mail programs, too.
    pub is_mail: bool,
}

impl Platform {
    /// The unit that lengths are given in: that of the first limit, or characters where there is no limit.
    pub fn unit(&self) -> Unit {
        self.limits.first().map_or(Unit::CodePoints, |limit| limit.unit)
    }

    /// What it turns into links in plain text.
    pub fn autolinks(&self) -> Autolinks {
        self.autolinks.as_ref().map_or(Autolinks::NONE, |(autolinks, _)| *autolinks)
    }
}

/// How long a message may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// The longest length allowed, counted in `unit`.
    pub max: usize,
    /// How the platform counts.
    pub unit: Unit,
    /// Where that was read.
    pub fact: Fact,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fact {
    /// An address, or the name of a document.
    pub source: String,
    /// The day on which it was read there, `2026-11-23`.
    pub as_of: String,
    /// How much it can be relied on.
    pub status: Status,
}

/// How much a fact can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// Read in the platform's own documentation or source code, or in a standard.
    Primary,
    /// Measured with the real thing or with a reference implementation.
    Measured,
    /// Read in somebody else's documentation.
    Secondary,
    /// Common knowledge that nobody has checked. Where there was a choice, the stricter value is taken.
    Unverified,
}

impl Status {
    /// Each of them, the most reliable one first.
    pub const ALL: [Self; 4] = [Self::Primary, Self::Measured, Self::Secondary, Self::Unverified];

    /// The name that it has in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Measured => "measured",
            Self::Secondary => "secondary",
            Self::Unverified => "unverified",
        }
    }
}

named!(Status, "status");

/// How a platform counts the length of a text.
///
/// A new unit is a breaking change on purpose: code that counts must not take it for another one, and the compiler
/// names every place where that could happen. The same goes for [`Markup`] and [`Charset`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Unicode scalar values.
    CodePoints,
    /// UTF-16 code units. Never less than code points or graphemes, hence the one to take where a platform does not
    /// say what it means by a character.
    #[serde(rename = "utf-16")]
    Utf16,
    /// Bytes of UTF-8.
    #[serde(rename = "utf-8-bytes")]
    Utf8Bytes,
    /// Extended grapheme clusters (UAX #29): what a reader takes for one character.
    Graphemes,
    /// X's weighted count: one or two for a character, two for an emoji, 23 for a link.
    XWeighted,
    /// Mastodon's count: graphemes, with 23 for a link and without the server in a mention.
    Mastodon,
    /// Bluesky's count of a post: graphemes, with each link as its composer shortens it.
    Bluesky,
    /// Threads' count: characters, with the UTF-8 bytes of an emoji.
    Threads,
    /// The number of parts that a phone sends a text message in.
    SmsParts,
}

impl Unit {
    /// Each of them.
    pub const ALL: [Self; 9] = [
        Self::CodePoints,
        Self::Utf16,
        Self::Utf8Bytes,
        Self::Graphemes,
        Self::XWeighted,
        Self::Mastodon,
        Self::Bluesky,
        Self::Threads,
        Self::SmsParts,
    ];

    /// The name that it has in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CodePoints => "code-points",
            Self::Utf16 => "utf-16",
            Self::Utf8Bytes => "utf-8-bytes",
            Self::Graphemes => "graphemes",
            Self::XWeighted => "x-weighted",
            Self::Mastodon => "mastodon",
            Self::Bluesky => "bluesky",
            Self::Threads => "threads",
            Self::SmsParts => "sms-parts",
        }
    }
}

named!(Unit, "unit");

/// The markup that is understood in a text, for emphasis, strong text and links.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Markup {
    /// None: its characters would be shown as they are. Bare addresses become links by themselves.
    Plain,
    /// `*emphasis*`, `**strong**` and `[text](address)`, with a backslash before a character that is no markup.
    Commonmark,
    /// Elements and entities.
    Html,
    /// `_emphasis_` and `*strong*`, as Slack's client takes it.
    Slack,
    /// The same with entities and `<address|text>`, as Slack's interface for programs takes it.
    SlackMrkdwn,
    /// `*emphasis*`, `**strong**` and `[text](address)`, where a line is a line.
    Discord,
    /// `_emphasis_` and `*strong*`, without any escape.
    Whatsapp,
    /// `__emphasis__` and `**strong**`, as Telegram's app takes it.
    Telegram,
    /// A few elements of HTML, as Telegram's interface for bots takes it.
    TelegramHtml,
    /// `[i]emphasis[/i]`, `[b]strong[/b]` and `[url=address]text[/url]`, as forums take it.
    Bbcode,
}

impl Markup {
    /// Each of them.
    pub const ALL: [Self; 10] = [
        Self::Plain,
        Self::Commonmark,
        Self::Html,
        Self::Slack,
        Self::SlackMrkdwn,
        Self::Discord,
        Self::Whatsapp,
        Self::Telegram,
        Self::TelegramHtml,
        Self::Bbcode,
    ];

    /// The name that it has in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Commonmark => "commonmark",
            Self::Html => "html",
            Self::Slack => "slack",
            Self::SlackMrkdwn => "slack-mrkdwn",
            Self::Discord => "discord",
            Self::Whatsapp => "whatsapp",
            Self::Telegram => "telegram",
            Self::TelegramHtml => "telegram-html",
            Self::Bbcode => "bbcode",
        }
    }
}

named!(Markup, "markup");

/// What a program turns into links in plain text, a person's name that looks like it included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[expect(clippy::struct_excessive_bools, reason = "four facts that do not depend on one another")]
pub struct Autolinks {
    /// `@name`, which may also notify somebody.
    pub mentions: bool,
    /// `#tag`.
    pub tags: bool,
    /// `$TAG`.
    pub cashtags: bool,
    /// `https://example.org`, and without the scheme.
    pub addresses: bool,
}

impl Autolinks {
    /// It turns nothing into links.
    pub const NONE: Self = Self { mentions: false, tags: false, cashtags: false, addresses: false };
    /// It turns all of them into links.
    pub const ALL: Self = Self { mentions: true, tags: true, cashtags: true, addresses: true };
}

/// One of the [`Autolinks`], as the catalogue names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Autolink {
    Mentions,
    Tags,
    Cashtags,
    Addresses,
}

impl FromIterator<Autolink> for Autolinks {
    fn from_iter<I: IntoIterator<Item = Autolink>>(links: I) -> Self {
        let mut all = Self::NONE;
        for link in links {
            *match link {
                Autolink::Mentions => &mut all.mentions,
                Autolink::Tags => &mut all.tags,
                Autolink::Cashtags => &mut all.cashtags,
                Autolink::Addresses => &mut all.addresses,
            } = true;
        }
        all
    }
}

/// The characters that a platform sends without extra cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Charset {
    /// All of Unicode.
    #[default]
    Unicode,
    /// The 7-bit alphabet of 3GPP TS 23.038. One other character more than halves what fits in a part, so typographic
    /// characters are replaced by plain ones there.
    #[serde(rename = "gsm-7")]
    Gsm7,
}

impl Charset {
    /// Each of them.
    pub const ALL: [Self; 2] = [Self::Unicode, Self::Gsm7];

    /// The name that it has in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unicode => "unicode",
            Self::Gsm7 => "gsm-7",
        }
    }
}

named!(Charset, "charset");

#[cfg(test)]
mod tests {
    use std::fmt::Debug;
    use std::str::FromStr;

    use serde::Deserialize;
    use serde::de::value::{Error, StrDeserializer};

    use super::*;

    /// Asserts that a name means the same in the catalogue as to `FromStr`.
    fn are_read<T>(all: &[T], name: fn(T) -> &'static str)
    where
        T: Copy + Debug + PartialEq + FromStr<Err: Debug> + Deserialize<'static>,
    {
        for value in all {
            let name = name(*value);
            assert_eq!(name.parse::<T>().unwrap(), *value);
            assert_eq!(T::deserialize(StrDeserializer::<Error>::new(name)).unwrap(), *value);
        }
    }

    #[test]
    fn each_has_one_name() {
        are_read(&Unit::ALL, Unit::as_str);
        are_read(&Markup::ALL, Markup::as_str);
        are_read(&Charset::ALL, Charset::as_str);
        are_read(&Status::ALL, Status::as_str);
        assert_eq!("bytes".parse::<Unit>().unwrap_err().to_string(), "there is no unit `bytes`");
    }
}
