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
  korb list reasons --search profile             by what people write, in any language
  korb list platforms --json | jq '.[] | select(.limits[0].max < 500) | .id'")]
pub(crate) struct ListArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// What to list
    what: Listed,

    /// The language of names and requests [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Only the reasons with all of these words in their id or in a request, in any language and in any order
    ///
    /// Case and accents do not matter, as in the search of the site. The table shows which request was found.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

impl ListArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag, or something else than reasons is to be searched.
    pub(crate) fn checked(self) -> Result<List, Failure> {
        let locale = self.locale.as_deref().map(tag).transpose()?;
        if self.search.is_some() && !matches!(self.what, Listed::Reasons) {
            return Err(Failure::Usage("--search looks for reasons; the other lists are short".to_owned()));
        }
        Ok(List { workspace: self.workspace, what: self.what, locale, search: self.search, is_json: self.json })
    }
}

/// What to list, and how.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) workspace: WorkspaceArguments,
    pub(crate) what: Listed,
    pub(crate) locale: Option<LocaleTag>,
    /// Words to look for, in the list of reasons alone.
    pub(crate) search: Option<String>,
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
