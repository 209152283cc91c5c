//! What can be said on the command line.
//!
//! What was typed becomes what is meant before anything runs. `RenderArguments` is what clap has read, `Render` what
//! `checked` makes of it: values are parsed, switches that exclude each other are one enum. Where the two would be the
//! same, a command takes what clap has read.

pub(crate) mod check;
pub(crate) mod explain;
pub(crate) mod license;
pub(crate) mod list;
pub(crate) mod locale;
pub(crate) mod manual;
pub(crate) mod render;
pub(crate) mod reply;
pub(crate) mod serve;
pub(crate) mod source;
pub(crate) mod status;
pub(crate) mod workspace;

use clap::{Parser, Subcommand};

use self::check::CheckArguments;
use self::explain::ExplainArguments;
use self::license::LicenseArguments;
use self::list::ListArguments;
use self::locale::LocaleCommand;
use self::manual::{CompletionsArguments, ManArguments};
use self::render::RenderArguments;
use self::reply::ReplyArguments;
use self::serve::ServeArguments;
use self::source::SourceCommand;
use self::status::StatusArguments;

/// Localized documents and reply sets
///
/// Answers the stock phrases with which strangers ask to be added as contacts: in the reader's language, in the words of
/// the platform at hand, within its limits.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Render(RenderArguments),
    Serve(ServeArguments),
    Reply(ReplyArguments),
    List(ListArguments),
    Status(StatusArguments),
    Check(CheckArguments),
    Explain(ExplainArguments),
    License(LicenseArguments),
    #[command(subcommand)]
    Locale(LocaleCommand),
    #[command(subcommand)]
    Source(SourceCommand),
    Completions(CompletionsArguments),
    Man(ManArguments),
}
