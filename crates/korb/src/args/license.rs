//! The arguments of `license` and `license check`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use korb_localization::LocaleTag;

use super::check::CheckFormat;
use super::workspace::{WorkspaceArguments, tag};
use crate::failure::Failure;

/// Show what the license allows, print its notice, or check files for it
///
/// Without a subcommand, prints the license notice in a language and, as text, what may be done with the texts and what
/// may not.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Examples:
  korb license                                   the notice, and what may be done
  korb license --locale de --format html         the notice to paste into a German page
  korb license check dist                        do all files in dist/ carry it?")]
pub(crate) struct LicenseArguments {
    #[command(subcommand)]
    command: Option<LicenseCommand>,

    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// The reader's language: a BCP 47 tag [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// The form of the notice
    #[arg(long, value_enum, default_value_t)]
    format: NoticeFormat,
}

impl LicenseArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<License, Failure> {
        Ok(match self.command {
            Some(LicenseCommand::Check(arguments)) => License::Check(arguments),
            None => License::Notice {
                workspace: self.workspace,
                locale: self.locale.as_deref().map(tag).transpose()?,
                format: self.format,
            },
        })
    }
}

/// What to print.
#[derive(Debug)]
pub(crate) enum License {
    /// The notice of the license.
    Notice { workspace: WorkspaceArguments, locale: Option<LocaleTag>, format: NoticeFormat },
    /// Which files lack the notice.
    Check(LicenseCheckArguments),
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum NoticeFormat {
    /// Plain text, and below it what may be done
    #[default]
    Text,
    /// A paragraph of HTML, with links that programs understand
    Html,
    /// Markdown
    #[value(alias = "md")]
    Markdown,
    /// One object with everything that the license asks for
    Json,
    /// A comment for YAML and whatever else has comments with #
    #[value(alias = "yml")]
    Yaml,
    /// A comment for XML
    #[value(alias = "plist")]
    Xml,
}

#[derive(Debug, Subcommand)]
enum LicenseCommand {
    Check(LicenseCheckArguments),
}

/// Check whether the files in a folder carry the license notice
///
/// The files can have been edited, wrapped or minified since they were rendered. A file in a folder that is named
/// after a locale must carry the notice in that language, any other file in any language of the workspace. Hidden
/// files, symbolic links and files in formats without text for people are left out. The exit code is 0 if nothing is
/// missing, 1 if something is, 2 for wrong usage.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb license check dist
  korb license check dist --format github        in a workflow of GitHub")]
pub(crate) struct LicenseCheckArguments {
    /// The folder
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,

    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// How to show the findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: CheckFormat,
}
