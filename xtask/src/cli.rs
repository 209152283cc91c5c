//! What can be said on the command line.

mod translate;

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use translate::{
    AddArguments, CosmeticArguments, DiffArguments, DoneArguments, LocaleCommand, PreviewArguments, SourceCommand,
    UpdateArguments,
};

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
    Reply(ReplyArguments),
    List(ListArguments),
    #[command(subcommand)]
    Locale(LocaleCommand),
    #[command(subcommand)]
    Source(SourceCommand),
}

/// Where the texts come from; the same for every command.
#[derive(Debug, Args)]
pub(crate) struct WorkspaceArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/
    ///
    /// Without it, the folder that the command is run in or the nearest one above it that is a workspace, else the
    /// workspace that is built into the program.
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,

    /// A profile of your own, instead of the catalogue's: who answers
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
}

/// Render the reply sets, pages and plain texts
///
/// Makes a file for every locale, platform and format: DIR/<locale>/<platform>/<format>. A file whose content would stay
/// the same is left alone; one that an earlier run made and that is made no more is removed, unless this run is about
/// other locales, platforms or formats; and one that it did not make is never touched. Nothing is written if the
/// workspace has a fault.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask render                                    everything, into dist/
  cargo xtask render --locale de --platform xing        one locale and platform
  cargo xtask render --format html                      only the pages
  cargo xtask render --profile me.toml --out ../site    as yourself, somewhere else")]
pub(crate) struct RenderArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) locale: Vec<String>,

    /// Only these platforms, by their ids [default: all]
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) platform: Vec<String>,

    /// Only these formats: names of templates, or endings such as html [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) format: Vec<String>,

    /// Where to put it
    #[arg(long, value_name = "DIR", default_value = Self::DEFAULT_OUT)]
    pub(crate) out: PathBuf,
}

impl RenderArguments {
    /// Where it goes without another word.
    pub(crate) const DEFAULT_OUT: &str = "dist";
}

/// Compose one reply and print it
///
/// Nothing but the reply goes to standard output, so it can be piped to where it is pasted from.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask reply --reason visited-profile
  cargo xtask reply --reason something-may-come-up --platform linkedin --tone courteous --to Kim
  cargo xtask reply --reason project-offers --locale de --register informal | wl-copy
  cargo xtask list reasons                              which reasons there are")]
pub(crate) struct ReplyArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// Which kind of request it was
    #[arg(long, value_name = "ID")]
    pub(crate) reason: String,

    /// Where the reply is sent [default: the first of the catalogue]
    #[arg(long, value_name = "ID")]
    pub(crate) platform: Option<String>,

    /// The reader's language: a BCP 47 tag [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// The tone of the answer [default: the first of the catalogue]
    #[arg(long, value_name = "ID")]
    pub(crate) tone: Option<String>,

    /// How to address the reader [default: the first of the catalogue]
    #[arg(long, value_name = "ID")]
    pub(crate) register: Option<String>,

    /// The name of the person who asked
    #[arg(long, value_name = "NAME")]
    pub(crate) to: Option<String>,

    /// The address of a page that explains it all, instead of the profile's
    #[arg(long, value_name = "URL")]
    pub(crate) link: Option<String>,

    /// What to print
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ReplyFormat,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum ReplyFormat {
    /// The text to paste; parts of a long one with an empty line between them
    #[default]
    Text,
    /// The same as a piece of HTML, for instance for a mail
    Html,
    /// One object with the text and everything that is known about it
    Json,
}

/// List what there is: reasons, platforms or locales
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask list reasons
  cargo xtask list platforms --json | jq '.[] | select(.limits[0].max < 500) | .id'")]
pub(crate) struct ListArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// What to list
    pub(crate) what: Listed,

    /// The language of names and requests [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// Print JSON instead of a table
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Listed {
    /// The kinds of request that are answered
    Reasons,
    /// The places where an answer is sent or shown, with their limits
    Platforms,
    /// The languages
    Locales,
}
