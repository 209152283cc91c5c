//! The arguments of `status`.

use std::path::PathBuf;

use clap::Args;

/// Show how far each translation is
///
/// A message is done if the locale, or one that it inherits from, has translated every text of it that the source has. A
/// copy of the source or of English is no translation. A workspace with faults has a status, too: the faults are counted.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb status
  korb status --locale en                        with a list of what is missing
  korb status --json | jq '.[] | select(.percent < 100) | .tag'")]
pub(crate) struct StatusArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: as for render]
    #[arg(long, value_name = "DIR")]
    workspace: Option<PathBuf>,

    /// Only this locale, and what is missing in it
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// Print JSON instead of a table
    #[arg(long, group = "status-format")]
    json: bool,

    /// Print a table in Markdown, for a README or a pull request
    #[arg(long, group = "status-format")]
    markdown: bool,

    /// Print a page in HTML
    #[arg(long, group = "status-format")]
    html: bool,
}

impl StatusArguments {
    /// The checked arguments.
    pub(crate) fn checked(self) -> Status {
        let format = match (self.json, self.markdown, self.html) {
            (true, ..) => StatusFormat::Json,
            (_, true, _) => StatusFormat::Markdown,
            (.., true) => StatusFormat::Html,
            _ => StatusFormat::Table,
        };
        Status { workspace: self.workspace, locale: self.locale, format }
    }
}

/// Whose status to show, and how.
#[derive(Debug)]
pub(crate) struct Status {
    pub(crate) workspace: Option<PathBuf>,
    pub(crate) locale: Option<String>,
    pub(crate) format: StatusFormat,
}

/// How to show it. Clap allows only one of the switches.
#[derive(Debug, Clone, Copy)]
pub(crate) enum StatusFormat {
    Table,
    Json,
    Markdown,
    Html,
}
