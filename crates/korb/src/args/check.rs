//! The arguments of `check`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use korb_catalogue::{Code, Severity};

use super::workspace::{WorkspaceArguments, code};
use crate::failure::Failure;

/// Check the texts: what is wrong, missing, or left over
///
/// Checks the workspace: catalogue, texts, templates, and whether every reply fits its platform. With --fluent, checks
/// any folder that has a folder of Fluent files for each locale, or a file, against its source. The exit code is 0 if
/// nothing is found that --deny names, 1 if something is, 2 for wrong usage.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb check                                     the workspace
  korb check --locale en --deny warning          one locale, strictly
  korb check --fix --dry-run                     what --fix would change
  korb check --skip spacing,wrong-quotes         without some kinds of findings
  korb check --format sarif                      for a code scanner
  korb check --fluent locales --source de        any folder of Fluent files, divided by locale
  korb explain missing-plural                    what a finding means")]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// Any folder with a folder of Fluent files for each locale, or a file, instead of a workspace
    #[arg(long, value_name = "DIR", requires = "source", conflicts_with_all = ["workspace", "profile"])]
    fluent: Option<PathBuf>,

    /// The locale in it that the others are translated from
    #[arg(long, value_name = "TAG", requires = "fluent")]
    source: Option<String>,

    /// The name of the folder or file of that locale, if it is not the tag
    #[arg(long, value_name = "NAME", requires = "fluent")]
    source_dir: Option<String>,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    locale: Vec<String>,

    /// First fix what has only one right fix
    ///
    /// Removes messages, attributes and values that the source does not have, exact duplicates, spaces at the end of
    /// lines, byte-order marks, and in a workspace carriage returns. Nothing else in a file changes.
    #[arg(long)]
    fix: bool,

    /// Only show what --fix would change; the exit code is 1 if there is anything to change
    #[arg(long, requires = "fix", conflicts_with_all = ["format", "deny"])]
    dry_run: bool,

    /// Leave these kinds of findings out, by their codes
    #[arg(long, value_name = "CODE", value_delimiter = ',', conflicts_with = "only")]
    skip: Vec<String>,

    /// Look only for these kinds of findings, by their codes
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    only: Vec<String>,

    /// How to show the findings
    #[arg(long, value_enum, default_value_t)]
    format: CheckFormat,

    /// The least severity that makes the exit code 1
    #[arg(long, value_enum, default_value_t)]
    deny: Deny,
}

impl CheckArguments {
    /// The checked arguments.
    pub(crate) fn checked(self) -> Result<Check, Failure> {
        let codes = |names: &[String]| names.iter().map(|name| code(name)).collect::<Result<BTreeSet<_>, _>>();
        let [skip, only] = [codes(&self.skip)?, codes(&self.only)?];
        let is_skipped = |code: &Code| skip.contains(code) || !only.is_empty() && !only.contains(code);
        Ok(Check {
            // Clap requires each of the two to come with the other.
            subject: match (self.fluent, self.source) {
                (Some(folder), Some(source)) => Subject::Tree { folder, source, source_dir: self.source_dir },
                _ => Subject::Workspace(self.workspace),
            },
            locales: self.locale,
            fix: match (self.fix, self.dry_run) {
                (false, _) => Fix::Nothing,
                (true, true) => Fix::Show,
                (true, false) => Fix::Write,
            },
            skipped: Code::ALL.iter().copied().filter(is_skipped).collect(),
            format: self.format,
            deny: self.deny,
        })
    }
}

/// What to check, and what to do with what is found.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) subject: Subject,
    /// Empty means all.
    pub(crate) locales: Vec<String>,
    pub(crate) fix: Fix,
    /// The kinds of findings that are left out.
    pub(crate) skipped: BTreeSet<Code>,
    pub(crate) format: CheckFormat,
    pub(crate) deny: Deny,
}

#[derive(Debug)]
pub(crate) enum Subject {
    Workspace(WorkspaceArguments),
    /// Any folder with a folder of Fluent files for each locale, or a file.
    Tree {
        folder: PathBuf,
        source: String,
        source_dir: Option<String>,
    },
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Fix {
    Nothing,
    /// Show what would change, and check no further.
    Show,
    /// Fix the files, and check them afterwards.
    Write,
}

/// In which form findings are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
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
    /// Also what you should look at
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
