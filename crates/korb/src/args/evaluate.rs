//! The arguments of `evaluate`. They are used as typed.

use std::path::PathBuf;

use clap::Args;

/// Measure how well messages are recognized
///
/// Reads messages of which it is known what they say, and counts what `korb recognize` makes of them: by language and in
/// all, each figure with the interval that the true one is in with a probability of 95%. docs/recognition.md says what the
/// figures mean.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb evaluate
  korb evaluate --messages ~/messages            a file for each language: de.toml, pt-BR.toml
  korb evaluate --cross-validate                 the requests themselves, each unknown to what judges it
  korb evaluate --learning-curve                 what more requests would help")]
pub(crate) struct EvaluateArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/ [default: the nearest one, or the built-in one]
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,

    /// The folder with the messages [default: tests/recognition in the workspace]
    #[arg(long, value_name = "DIR", conflicts_with = "cross_validate")]
    pub(crate) messages: Option<PathBuf>,

    /// Judge the requests and phrasings of the workspace instead, in five rounds: each by what the others teach
    #[arg(long, conflicts_with = "learning_curve")]
    pub(crate) cross_validate: bool,

    /// Learn from 10 requests of each reason, then from 20, 40 and so on, and show what each step gives
    #[arg(long)]
    pub(crate) learning_curve: bool,

    /// Print JSON instead of tables
    #[arg(long)]
    pub(crate) json: bool,
}
