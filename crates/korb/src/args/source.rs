//! The arguments of the commands for authors of the source texts. They are used as typed.

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};

use super::locale::FolderArguments;

/// Say what a change of the source texts means
#[derive(Debug, Subcommand)]
#[command(after_help = "\
Examples:
  korb source cosmetic reply-link                only a comma was added")]
pub(crate) enum SourceCommand {
    Cosmetic(CosmeticArguments),
}

/// Say that a change of the source makes no translation stale
///
/// For a comma or a typo. Every translation that is stale because of the change is recorded as made from the present
/// source. Shows the change that you call cosmetic. Where the translations were made from different versions of the
/// source, name those for which the change is cosmetic with --locale: an older one has more to catch up with.
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
