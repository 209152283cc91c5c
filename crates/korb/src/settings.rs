//! What can be said once for all replies, and where it was said: on the command line, in the environment, or in a file.
//!
//! `config.rs` reads the last two.

use std::fmt;
use std::path::{Path, PathBuf};

use korb_catalogue::{Code, Diagnostic, Place};
use korb_localization::LocaleTag;

use crate::failure::Failure;
use crate::out::{printable, show};

/// A value, and who gave it.
#[derive(Debug, Clone)]
pub(crate) struct Setting<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// By its name, with the hyphens.
    Flag(&'static str),
    Variable(&'static str),
    File(Place),
}

impl<T> Setting<T> {
    pub(crate) fn flag(name: &'static str, value: T) -> Self {
        Self { value, origin: Origin::Flag(name) }
    }

    /// The failure for a value that is wrong, at the place where it was given.
    pub(crate) fn fault(&self, code: Code, message: &str, help: &str) -> Failure {
        match &self.origin {
            Origin::Flag(_) => Failure::Usage(format!("{message}; {help}")),
            Origin::Variable(name) => Failure::Usage(format!("{name}: {message}; {help}")),
            Origin::File(place) => {
                Diagnostic::error(code, message).at(&place.file, place.span.clone()).help(help).into()
            }
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::Variable(name) => f.write_str(name),
            Self::File(place) => write!(f, "{}:{}", printable(place.file.path()), place.position().0),
        }
    }
}

/// What was said, by key. What nobody said is `None`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings {
    pub(crate) profile: Option<Setting<PathBuf>>,
    pub(crate) platform: Option<Setting<String>>,
    pub(crate) locale: Option<Setting<LocaleTag>>,
    pub(crate) tone: Option<Setting<String>>,
    pub(crate) register: Option<Setting<String>>,
    pub(crate) private: Option<Setting<bool>>,
    pub(crate) workspace: Option<Setting<PathBuf>>,
}

impl Settings {
    pub(crate) fn is_empty(&self) -> bool {
        let Self { profile, platform, locale, tone, register, private, workspace } = self;
        let texts = [platform, tone, register].iter().all(|setting| setting.is_none());
        let paths = [profile, workspace].iter().all(|setting| setting.is_none());
        texts && paths && locale.is_none() && private.is_none()
    }

    /// The file of the profile. One that is configured and is not there is reported where it is named.
    pub(crate) fn profile(&self) -> Result<Option<&Path>, Failure> {
        match &self.profile {
            Some(setting @ Setting { value: file, origin: Origin::Variable(_) | Origin::File(_) })
                if file != Path::new("-") && !file.exists() =>
            {
                let message = format!("there is no profile {}", show(file));
                Err(setting.fault(Code::MissingFile, &message, "correct the path, or leave it out"))
            }
            setting => Ok(setting.as_ref().map(|setting| &*setting.value)),
        }
    }

    /// These, and the others where these say nothing.
    pub(crate) fn or(self, others: Self) -> Self {
        Self {
            profile: self.profile.or(others.profile),
            platform: self.platform.or(others.platform),
            locale: self.locale.or(others.locale),
            tone: self.tone.or(others.tone),
            register: self.register.or(others.register),
            private: self.private.or(others.private),
            workspace: self.workspace.or(others.workspace),
        }
    }
}
