//! What several commands take: the workspace, language tags, and codes of findings.

use std::path::PathBuf;

use clap::Args;
use korb_catalogue::Code;
use korb_localization::LocaleTag;

use crate::failure::{Failure, unknown};
use crate::settings::{Setting, Settings};

/// Where the texts come from; the same for every command.
#[derive(Debug, Args)]
pub(crate) struct WorkspaceArguments {
    /// The workspace: a folder with catalogue.toml, locales/ and templates/
    ///
    /// Without it, the current folder or the nearest one above it that is a workspace, else the workspace that is built
    /// into the program; for `reply`, `list` and `license`, the one of your configuration comes before that.
    #[arg(long, value_name = "DIR")]
    pub(crate) workspace: Option<PathBuf>,

    /// A profile of your own, instead of the catalogue's: who answers; - reads it from standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
}

impl WorkspaceArguments {
    /// What they say of what can be configured.
    pub(crate) fn settings(self) -> Settings {
        Settings {
            profile: self.profile.map(|file| Setting::flag("--profile", file)),
            workspace: self.workspace.map(|folder| Setting::flag("--workspace", folder)),
            ..Settings::default()
        }
    }
}

/// Whether standard input is meant by what was typed where a text could be.
pub(super) fn is_input(typed: &[String]) -> bool {
    matches!(typed, [alone] if alone == "-")
}

/// A language tag as it was typed.
pub(super) fn tag(typed: &str) -> Result<LocaleTag, Failure> {
    LocaleTag::parse(typed)
        .ok_or_else(|| Failure::Usage(format!("{typed:?} is not a language tag such as de or pt-BR")))
}

/// Language tags as they were typed.
pub(super) fn tags(typed: &[String]) -> Result<Vec<LocaleTag>, Failure> {
    typed.iter().map(|typed| tag(typed)).collect()
}

/// A code by its name.
pub(super) fn code(name: &str) -> Result<Code, Failure> {
    name.parse().map_err(|_| unknown("code", name, Code::ALL.iter().map(|code| code.as_str())))
}
