//! What translators, and those who change the source texts, can say on the command line.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};

use super::WorkspaceArguments;

/// Begin a translation, and keep it up with the source
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  cargo xtask locale add fr                             begin French
  cargo xtask locale preview en                         look at English
  cargo xtask locale done en                            all of English is made from the present source
  cargo xtask locale update en                          what is new in the source since
  cargo xtask locale diff en                            what has changed in the source since")]
pub(crate) enum LocaleCommand {
    Add(AddArguments),
    Update(UpdateArguments),
    Preview(PreviewArguments),
    Done(DoneArguments),
    Diff(DiffArguments),
}

/// Say what a change of the source texts means
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  cargo xtask source cosmetic reply-link                only a comma was added")]
pub(crate) enum SourceCommand {
    Cosmetic(CosmeticArguments),
}

/// Where the files are that a command changes.
#[derive(Debug, Args)]
pub(crate) struct FolderArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: the nearest one around here]
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,
}

/// Begin a new language
///
/// Makes the folder locales/TAG with every message to translate. Each stands in a comment, below the source text, until
/// you fill it in and remove the "# " before it: what is not translated falls back to the source, so the workspace can
/// be rendered at any time.
#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The language: a BCP 47 tag such as fr, pt-BR or zh-Hant
    #[arg(value_name = "TAG", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) tag: String,
}

/// Add the messages that are new in the source
///
/// Puts each where the source has it, in a comment to be filled in, and changes nothing else in the files. Tells which
/// messages are obsolete, and which translations are stale.
#[derive(Debug, Args)]
pub(crate) struct UpdateArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,
}

/// Render just this locale, and tell which file to open
#[derive(Debug, Args)]
pub(crate) struct PreviewArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// The locale
    #[arg(value_name = "TAG")]
    pub(crate) tag: String,
}

/// Record that translations are made from the present source
///
/// Once its source changes, such a translation is stale: `locale diff` shows the change, and when the translation fits
/// again, this command says so.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask locale done fr                            everything that is translated
  cargo xtask locale done fr reply-link site-new        only these messages")]
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

/// Say that a change of the source makes no translation stale
///
/// For a comma or a typo. Every translation that is stale because of the change counts as made from the present source.
/// Shows the change that you call cosmetic. Where the translations were made from different sources, it asks for which
/// of them the change is cosmetic: an older one has more to catch up with.
#[derive(Debug, Args)]
pub(crate) struct CosmeticArguments {
    #[command(flatten)]
    pub(crate) folder: FolderArguments,

    /// The messages whose source was changed
    #[arg(value_name = "ID", required = true)]
    pub(crate) ids: Vec<String>,

    /// Only for these locales [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) locale: Vec<String>,
}
