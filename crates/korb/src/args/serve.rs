//! The arguments of `serve`.

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use korb_localization::LocaleTag;

use super::workspace::{WorkspaceArguments, tags};
use crate::failure::Failure;

/// Show the site in a browser, and again whenever something is saved
///
/// Pages are made when they are looked at, in memory; nothing is written. When a file of the workspace or the profile is
/// saved, the pages that it changes reload in the browser. Faults are shown over the page, which stays as it was until
/// they are fixed. Only programs on this machine can reach the site. Ctrl-C ends the command.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb serve --open              the site, in your browser
  korb serve --locale fr,de      only these languages
  korb serve --platform xing     only this platform
  korb serve --port 0            on any port that is free")]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    locale: Vec<String>,

    /// Only these platforms, by their ids [default: all]
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    platform: Vec<String>,

    /// Open it in your browser
    #[arg(long)]
    open: bool,

    /// The port; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 4848)]
    port: u16,
}

impl ServeArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// A locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Serve, Failure> {
        Ok(Serve {
            workspace: self.workspace,
            locales: tags(&self.locale)?,
            platforms: self.platform,
            opens_browser: self.open,
            port: self.port,
        })
    }
}

/// What to show, and where.
#[derive(Debug)]
pub(crate) struct Serve {
    pub(crate) workspace: WorkspaceArguments,
    /// Empty means all.
    pub(crate) locales: Vec<LocaleTag>,
    /// Empty means all.
    pub(crate) platforms: Vec<String>,
    pub(crate) opens_browser: bool,
    /// 0 means any that is free.
    pub(crate) port: u16,
}
