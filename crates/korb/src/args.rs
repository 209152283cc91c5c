//! The command line.
//!
//! What was typed becomes what is meant before anything runs. `RenderArguments` is what clap has read. Its `checked`
//! makes a `Render` of it: values are parsed, and switches that exclude each other become one enum. Where the two would
//! be the same, the command takes what clap has read.

pub(crate) mod check;
pub(crate) mod config;
pub(crate) mod evaluate;
pub(crate) mod explain;
pub(crate) mod license;
pub(crate) mod list;
pub(crate) mod locale;
pub(crate) mod manual;
pub(crate) mod recognize;
pub(crate) mod render;
pub(crate) mod reply;
pub(crate) mod serve;
pub(crate) mod settings;
pub(crate) mod source;
pub(crate) mod status;
pub(crate) mod workspace;

use std::io::{self, Write};

use clap::builder::{Resettable, StyledStr};
use clap::{ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand};

use self::check::CheckArguments;
use self::config::ConfigArguments;
use self::evaluate::EvaluateArguments;
use self::explain::ExplainArguments;
use self::license::LicenseArguments;
use self::list::ListArguments;
use self::locale::LocaleCommand;
use self::manual::{CompletionsArguments, ManArguments};
use self::recognize::RecognizeArguments;
use self::render::RenderArguments;
use self::reply::ReplyArguments;
use self::serve::ServeArguments;
use self::source::SourceCommand;
use self::status::StatusArguments;
use crate::failure::Failure;
use crate::out;
use crate::program::Program;

/// Reads the command line. The process ends here if that is wrong. `None` if it asked for help, which has been printed.
///
/// # Errors
///
/// The help cannot be printed.
pub(crate) fn parse(program: Program) -> Result<Option<Command>, Failure> {
    let cli = command(program).try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match cli {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() => error.exit(),
        Err(help) => {
            out::written(|| {
                help.print()?;
                io::stdout().flush()
            })?;
            return Ok(None);
        }
    };
    let color = match cli.color {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    };
    color.write_global();
    out::set_quiet(cli.quiet);
    Ok(Some(cli.command))
}

/// The command line of a program. Its help shows every command as it has to be typed for this program.
pub(crate) fn command(program: Program) -> clap::Command {
    let command = as_typed(Cli::command(), program).name(program.name).bin_name(program.name);
    match program.note {
        Some(note) => command.after_help(note),
        None => command,
    }
}

fn as_typed(command: clap::Command, program: Program) -> clap::Command {
    let typed = |text: Option<&StyledStr>| -> Resettable<StyledStr> {
        text.map(|text| program.as_typed(&text.to_string()).into_owned().into()).into()
    };
    let texts = [command.get_about(), command.get_long_about(), command.get_after_help()];
    let [about, long_about, after_help] = texts.map(typed);
    let command = command.about(about).long_about(long_about).after_help(after_help);
    let command = command.mut_args(|arg| {
        let [help, long_help] = [arg.get_help(), arg.get_long_help()].map(typed);
        arg.help(help).long_help(long_help)
    });
    command.mut_subcommands(|command| as_typed(command, program))
}

/// Localized documents and reply sets
///
/// Answers the stock phrases with which strangers ask to be added as contacts: in the reader's language, in the words of
/// the platform at hand, within its limits.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,

    /// Print only what was asked for and what is wrong: no summary, no progress, no advice
    #[arg(short, long, global = true, help_heading = "Everywhere")]
    quiet: bool,

    /// When to use colors; `auto` heeds `NO_COLOR`, `CLICOLOR` and `CLICOLOR_FORCE`
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t, help_heading = "Everywhere")]
    color: ColorChoice,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Render(RenderArguments),
    Serve(ServeArguments),
    Reply(ReplyArguments),
    Recognize(RecognizeArguments),
    List(ListArguments),
    Status(StatusArguments),
    Check(CheckArguments),
    Explain(ExplainArguments),
    Evaluate(EvaluateArguments),
    License(LicenseArguments),
    #[command(subcommand)]
    Locale(LocaleCommand),
    #[command(subcommand)]
    Source(SourceCommand),
    Config(ConfigArguments),
    Completions(CompletionsArguments),
    Man(ManArguments),
}

impl Command {
    /// Whether anything that is configured makes a difference.
    pub(crate) fn is_configured(&self) -> bool {
        matches!(self, Self::Reply(_) | Self::Recognize(_) | Self::List(_) | Self::License(_) | Self::Config(_))
    }
}
