//! The arguments of `config`.

use clap::Args;

use super::settings::SettingArguments;
use crate::failure::Failure;
use crate::settings::Settings;

/// What you want every time: explain the configuration, or show it
///
/// Without --show, this prints the configuration's file with every key explained and none of them set, so that you can
/// save it and set those that you want. The first line says where the file belongs.
///
/// The configuration is for `reply`. A flag comes before a variable of the environment, a variable before the file. What
/// renders, checks or changes a workspace never depends on it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb config                                    every key, explained
  korb config --show                             each value, and where it comes from
  korb config --show --tone courteous            with a flag that comes before all")]
pub(crate) struct ConfigArguments {
    /// Show each value that `reply` would use here, and where it comes from; other flags are counted in
    #[arg(long)]
    show: bool,

    #[command(flatten)]
    settings: SettingArguments,
}

/// What to do with the configuration.
#[derive(Debug)]
pub(crate) enum Config {
    Explain,
    /// Show what comes of it and of these flags.
    Show(Box<Settings>),
}

impl ConfigArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// The locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Config, Failure> {
        let settings = self.settings.checked()?;
        // Whoever gives a flag wants to see what it changes.
        Ok(if self.show || !settings.is_empty() { Config::Show(Box::new(settings)) } else { Config::Explain })
    }
}
