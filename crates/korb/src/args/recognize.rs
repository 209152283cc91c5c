//! The arguments of `recognize`.

use std::path::PathBuf;

use clap::Args;
use korb_localization::LocaleTag;

use super::workspace::{is_input, tag};
use crate::failure::Failure;
use crate::message::Source;

/// Find out which reason a message gives, and in which language it is
///
/// Each reason gets a score from 0 to 1: how likely the message gives it. Most personal messages give none. The message is
/// only compared with the requests of the workspace; nothing leaves the machine, and nothing that the message says is done.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(after_help = "\
Examples:
  korb recognize You visited my profile, so I thought I would say hello
  korb recognize --clipboard --explain
  korb recognize --json < message.txt | jq -r '.chosen[]'
  korb recognize --batch < messages.ndjson")]
pub(crate) struct RecognizeArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: the nearest one, or the built-in one]
    #[arg(long, value_name = "DIR")]
    workspace: Option<PathBuf>,

    /// The message; without it, or with - for it, standard input is read
    #[arg(value_name = "TEXT")]
    text: Vec<String>,

    /// Take the message from the clipboard
    #[arg(long, conflicts_with = "text")]
    clipboard: bool,

    /// The language of the message, which is not found out then
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,

    /// Show the words that spoke for the first three reasons and against them
    #[arg(long)]
    explain: bool,

    /// Read many messages from standard input, a JSON object a line: `{"text": …}`
    ///
    /// An object is written for each, in the same order: `{"locale": …, "reasons": [{"id": …, "score": …}, …], "chosen":
    /// […]}`. An `id` is kept. A line that cannot be read gets an object with `error` and `line`, and the exit code is 1.
    #[arg(long, conflicts_with_all = ["text", "clipboard", "json", "explain"])]
    batch: bool,
}

impl RecognizeArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Recognize, Failure> {
        let locale = self.locale.as_deref().map(tag).transpose()?;
        let of = if self.batch {
            Messages::Many
        } else {
            let source = if self.clipboard {
                Source::Clipboard
            } else if self.text.is_empty() || is_input(&self.text) {
                Source::StandardInput
            } else {
                Source::Typed(self.text.join(" "))
            };
            Messages::One { source, is_json: self.json, explains: self.explain }
        };
        Ok(Recognize { workspace: self.workspace, locale, of })
    }
}

/// What to recognize, and how to show it.
#[derive(Debug)]
pub(crate) struct Recognize {
    pub(crate) workspace: Option<PathBuf>,
    pub(crate) locale: Option<LocaleTag>,
    pub(crate) of: Messages,
}

#[derive(Debug)]
pub(crate) enum Messages {
    One {
        source: Source,
        is_json: bool,
        explains: bool,
    },
    /// Those on standard input, one a line.
    Many,
}
