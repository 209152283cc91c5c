//! The arguments of the commands for translators. Most are used as typed, because the commands look up locales and
//! messages in the files that they change.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};

use super::render::Render;
use super::workspace::{WorkspaceArguments, tag};
use crate::failure::Failure;

/// Begin a translation, and keep it up to date with the source
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  korb locale add da                             begin Danish
  korb locale add da --with en                   with the English texts beside the source's
  korb locale preview en                         look at English
  korb locale done en                            all of English is made from the present source
  korb locale update en                          what is new in the source since
  korb locale diff en                            what has changed in the source since")]
pub(crate) enum LocaleCommand {
    Add(AddArguments),
    Update(UpdateArguments),
    Preview(PreviewArguments),
    Done(DoneArguments),
    Diff(DiffArguments),
}

/// The folder whose files a command changes.
#[derive(Debug, Args)]
pub(crate) struct FolderArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: the nearest one around here]
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,
}

/// Begin a new language
///
/// Makes the folder locales/TAG with every message to translate. Each message is in a comment, below its source text,
/// until you fill it in and remove the "# " before it. What is not translated falls back to the source, so the
/// workspace can be rendered at any time. If there is an l10n.toml for other tools, the language is added to its list.
#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The language: a BCP 47 tag such as fr, pt-BR or zh-Hant
    #[arg(value_name = "TAG", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) tag: String,

    #[command(flatten)]
    pub(crate) beside: BesideArguments,
}

/// What is shown to a translator besides the source.
#[derive(Debug, Args)]
pub(crate) struct BesideArguments {
    /// Put the texts of this locale beside the source's, in the same comments; can be given several times
    ///
    /// For those who read another language better than the source. A translation is made from the source all the same:
    /// only when the source changes is it stale.
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) with: Vec<String>,
}

/// Add the messages that are new in the source
///
/// Puts each message where the source has it, in a comment to fill in, and changes nothing else in the files. Reports
/// which messages are obsolete and which translations are stale.
#[derive(Debug, Args)]
pub(crate) struct UpdateArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,

    #[command(flatten)]
    pub(crate) beside: BesideArguments,
}

/// Render only this locale, and say which file to open
///
/// Nothing is rendered if `check` finds an error in the locale; warnings are shown.
#[derive(Debug, Args)]
pub(crate) struct PreviewArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    tag: String,
}

impl PreviewArguments {
    /// The arguments of a `render` of one locale.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Render, Failure> {
        Ok(Render::locale(self.workspace, tag(&self.tag)?))
    }
}

/// Record that translations are made from the present source
///
/// When the source changes later, the translation is stale: `locale diff` shows the change. Once the translation fits
/// again, record it with this command. Nothing is recorded if `check` finds an error in these messages; warnings are
/// shown.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb locale done da                            everything that is translated
  korb locale done da reply-link site-new        only these messages")]
pub(crate) struct DoneArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,

    /// The messages [default: all that are translated]
    #[arg(value_name = "ID")]
    pub(crate) ids: Vec<String>,
}

/// Show what has changed in the source since it was translated
///
/// Shows each stale message: the source then and now, word by word, and the translation as it is.
#[derive(Debug, Args)]
pub(crate) struct DiffArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,
}
