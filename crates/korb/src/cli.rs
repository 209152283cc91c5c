//! What can be said on the command line.

mod license;
mod translate;

use std::path::PathBuf;

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use korb_catalogue::{Markup, Severity};

pub(crate) use license::{LicenseArguments, LicenseCheckArguments, LicenseCommand, NoticeFormat};
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
/// Makes a file for every locale, platform and format: DIR/<locale>/<platform>/<format>; and, if it makes all of them,
/// DIR/status.html about the translations. A file whose content would stay the same is left alone; one that an earlier
/// run made and that is made no more is removed, unless this run is about other locales, platforms or formats; and one
/// that it did not make is never touched. Nothing is written if the workspace has a fault.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask render                                    everything, into dist/
  cargo xtask render --locale de --platform xing        one locale and platform
  cargo xtask render --format html                      only the pages
  cargo xtask list formats                              which formats there are
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

    /// Only these formats: names such as page.html, or endings such as html [default: all]
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

/// Show the site in a browser, and again whenever something is saved
///
/// Pages are made when they are looked at, in memory; nothing is written. When a file of the workspace or the profile is
/// saved, the pages that it changes reload in the browser. What is wrong with it is shown over the page, which stays as it
/// was until it is mended. Only programs on this machine can reach it. Ctrl-C ends it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask serve --open              the site, in your browser
  cargo xtask serve --locale fr,de      only these languages
  cargo xtask serve --platform xing     only this platform
  cargo xtask serve --port 0            on any port that is free")]
pub(crate) struct ServeArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) locale: Vec<String>,

    /// Only these platforms, by their ids [default: all]
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    pub(crate) platform: Vec<String>,

    /// Open it in your browser
    #[arg(long)]
    pub(crate) open: bool,

    /// The port; 0 takes any that is free
    #[arg(long, value_name = "N", default_value_t = 4848)]
    pub(crate) port: u16,
}

/// Compose one reply and print it
///
/// Nothing but the reply goes to standard output, so it can be piped to where it is pasted from.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[command(after_help = "\
Examples:
  cargo xtask reply --reason visited-profile
  cargo xtask reply --reason something-may-come-up --platform linkedin --tone courteous --to Kim
  cargo xtask reply --reason project-offers --locale de --register informal --copy
  cargo xtask reply --reason project-offers --locale de --with en
  cargo xtask reply --reason project-offers --all
  cargo xtask reply --reason project-offers --platform sms --gsm-7
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

    /// Every tone and register, each below a line that names it
    #[arg(long, conflicts_with_all = ["tone", "register"])]
    pub(crate) all: bool,

    /// Beside the reply, the same in a language of your own, so that you know what you send
    #[arg(long, value_name = "TAG", conflicts_with = "all")]
    pub(crate) with: Option<String>,

    /// Leave the license notice off: only for a message to one person
    ///
    /// The license attaches its conditions to distributing and publicly performing a text. A private message to a single
    /// person is neither, as we read it; that is no legal advice. Whoever publishes the message has to add the notice,
    /// which `cargo xtask license` prints.
    #[arg(long, conflicts_with = "all")]
    pub(crate) private: bool,

    /// For a text message: replace dashes, quotation marks and the like by plain signs, and tell what that saves
    ///
    /// One character outside the phone's alphabet of 7 bits leaves 70 characters of a message's 160. Letters are never
    /// replaced; those outside of it are named.
    #[arg(long = "gsm-7", conflicts_with = "all")]
    pub(crate) gsm_7: bool,

    /// Write it in another markup than what one pastes into the platform, for an interface for programs for instance
    #[arg(long, value_name = "KIND", value_parser = markup())]
    pub(crate) markup: Option<Markup>,

    /// Put the reply on the clipboard, too
    #[arg(long, conflicts_with = "all")]
    pub(crate) copy: bool,

    /// Tell how much of the reply is there, how long it is and what is left; on a terminal that is told anyway
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

/// The kinds of markup, by the names that they have in the catalogue.
fn markup() -> impl TypedValueParser<Value = Markup> {
    PossibleValuesParser::new(Markup::ALL.map(Markup::as_str))
        .map(|name| Markup::ALL.into_iter().find(|markup| markup.as_str() == name).expect("one of the possible values"))
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
    /// A mail to open and send, in plain text and HTML; save it as a file that ends with .eml
    Eml,
    /// A link that begins a mail with it
    Mailto,
}

/// List what there is: reasons, platforms, locales or formats
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
    /// The kinds of file that render makes
    Formats,
}

/// Tell how far each translation is
///
/// A message is done if every text of it is there that the source has, in the locale itself or in one that it inherits
/// from. A workspace with faults has a status all the same: they are counted.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask status
  cargo xtask status --locale en                        with a list of what is missing
  cargo xtask status --json | jq '.[] | select(.percent < 100) | .tag'")]
pub(crate) struct StatusArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: as for render]
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,

    /// Only this locale, and what is missing in it
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<String>,

    /// Print JSON instead of a table
    #[arg(long, group = "status-format")]
    pub(crate) json: bool,

    /// Print a table in Markdown, for a README or a pull request
    #[arg(long, group = "status-format")]
    pub(crate) markdown: bool,

    /// Print a page in HTML
    #[arg(long, group = "status-format")]
    pub(crate) html: bool,
}

/// Check the texts: what is wrong, missing, or left over
///
/// Checks the workspace: catalogue, texts, templates, and whether every reply fits its platform. With --fluent, checks
/// any folder of Fluent files, one folder a locale, against its source. The exit code is 0 if nothing is found that
/// --deny names, 1 if something is, 2 for wrong usage.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask check                                     the workspace
  cargo xtask check --locale en --deny warning          one locale, strictly
  cargo xtask check --fix --dry-run                     what can be mended without asking anybody
  cargo xtask check --format sarif                      for a code scanner
  cargo xtask check --fluent locales --source de        any folder with a folder of Fluent files for each locale
  cargo xtask explain missing-plural                    what a finding means")]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) workspace: WorkspaceArguments,

    /// Any folder with a folder of Fluent files for each locale, instead of a workspace
    #[arg(long, value_name = "DIR", requires = "source", conflicts_with_all = ["workspace", "profile"])]
    pub(crate) fluent: Option<PathBuf>,

    /// The locale there that the others are translated from
    #[arg(long, value_name = "TAG", requires = "fluent")]
    pub(crate) source: Option<String>,

    /// The folder of that locale, if its name is not the tag
    #[arg(long, value_name = "NAME", requires = "fluent")]
    pub(crate) source_dir: Option<String>,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,

    /// First mend what can only be mended in one way
    ///
    /// That is: messages, attributes and values that the source does not have, what stands there twice and is the same,
    /// spaces at the end of lines, byte-order marks, and in a workspace carriage returns. Nothing else in a file changes.
    #[arg(long)]
    pub(crate) fix: bool,

    /// Only show what --fix would change; the exit code is 1 if that is anything
    #[arg(long, requires = "fix", conflicts_with_all = ["format", "deny"])]
    pub(crate) dry_run: bool,

    /// How to show the findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: CheckFormat,

    /// The least severity that makes the exit code 1
    #[arg(long, value_enum, default_value_t)]
    pub(crate) deny: Deny,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people: each with the line, the place underlined, and what to do
    #[default]
    Human,
    /// One object with all findings and their counts; docs/json.md describes it
    Json,
    /// Workflow commands, which GitHub Actions shows beside the lines of a pull request
    Github,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum Deny {
    /// Only what is wrong
    #[default]
    Error,
    /// Also what somebody should look at
    Warning,
    /// Everything
    Note,
}

impl Deny {
    /// Whether a finding of that severity makes the exit code 1.
    pub(crate) fn denies(self, severity: Severity) -> bool {
        let least = match self {
            Self::Error => Severity::Error,
            Self::Warning => Severity::Warning,
            Self::Note => Severity::Note,
        };
        severity <= least
    }
}

/// Explain a kind of finding: what it means, why it matters, how to mend it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask explain                                   which kinds there are
  cargo xtask explain missing-plural                    one of them")]
pub(crate) struct ExplainArguments {
    /// The code in brackets behind `error`, `warning` or `note`; without it, all codes are listed
    pub(crate) code: Option<String>,
}

/// Print the completions for a shell
///
/// They complete the program under its own name, xtask, which `cargo install --path xtask` puts on your path.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask completions bash > ~/.local/share/bash-completion/completions/xtask
  cargo xtask completions zsh > ~/.zfunc/_xtask         in $fpath
  cargo xtask completions fish > ~/.config/fish/completions/xtask.fish")]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

/// Print the manual page, or write the pages of all commands into a folder
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  cargo xtask man | man -l -                            read it
  cargo xtask man --out man1                            one page for each command")]
pub(crate) struct ManArguments {
    /// Where to write a page for each command
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}
