//! The arguments of `list`.

use clap::{Args, ValueEnum};
use korb_localization::LocaleTag;

use super::workspace::{WorkspaceArguments, tag};
use crate::failure::Failure;

/// List what there is: reasons, platforms, locales or formats
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb list reasons
  korb list platforms --json | jq '.[] | select(.limits[0].max < 500) | .id'")]
pub(crate) struct ListArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// What to list
    what: Listed,

    /// The language of names and requests [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

impl ListArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<List, Failure> {
        let locale = self.locale.as_deref().map(tag).transpose()?;
        Ok(List { workspace: self.workspace, what: self.what, locale, is_json: self.json })
    }
}

/// What to list, and how.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) workspace: WorkspaceArguments,
    pub(crate) what: Listed,
    pub(crate) locale: Option<LocaleTag>,
    pub(crate) is_json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Listed {
    /// The kinds of request that are answered
    Reasons,
    /// The places where an answer is sent or shown, with their limits
    Platforms,
    /// The languages
    Locales,
    /// The kinds of file that render makes
    Formats,
}
