//! The flags of what can also be configured.

use clap::Args;

use super::workspace::{WorkspaceArguments, tag};
use crate::failure::Failure;
use crate::settings::{Setting, Settings};

/// What a reply is like, unless it is always the same: then `korb config` says where to put it.
#[derive(Debug, Args)]
pub(crate) struct SettingArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// Where the reply is sent [default: the first of the catalogue]
    #[arg(long, value_name = "ID")]
    platform: Option<String>,

    /// The reader's language: a BCP 47 tag [default: yours, or the nearest that there is]
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,

    /// The tone of the answer [default: the profile's, or the first of the catalogue]
    #[arg(long, value_name = "ID")]
    tone: Option<String>,

    /// How to address the reader [default: as the request does where it is clear, or the first of the catalogue]
    #[arg(long, value_name = "ID")]
    register: Option<String>,

    /// Leave the license notice off: only for a message to one person
    ///
    /// The license attaches its conditions to distributing and publicly performing a text. A private message to a single
    /// person is neither, as we read it; that is no legal advice. Anyone who publishes the message has to add the
    /// notice, which `korb license` prints.
    #[arg(long, overrides_with = "no_private")]
    private: bool,

    /// Keep the license notice, although your configuration says `private`
    #[arg(long, overrides_with = "private")]
    no_private: bool,
}

impl SettingArguments {
    /// What was said.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Settings, Failure> {
        let private = (self.private || self.no_private).then_some(self.private);
        Ok(Settings {
            platform: self.platform.map(|id| Setting::flag("--platform", id)),
            locale: self.locale.as_deref().map(tag).transpose()?.map(|tag| Setting::flag("--locale", tag)),
            tone: self.tone.map(|id| Setting::flag("--tone", id)),
            register: self.register.map(|id| Setting::flag("--register", id)),
            private: private.map(|is| Setting::flag(if is { "--private" } else { "--no-private" }, is)),
            ..self.workspace.settings()
        })
    }
}
