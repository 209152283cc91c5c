//! The configuration: what somebody wants every time, from a file of their own and from the environment.
//!
//! It is for people who answer, and not for repositories: what `render`, `check` and the commands for translators do never
//! depends on it. The table below is all that there is to say about a key; `korb config` prints it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use korb_catalogue::{Code, Diagnostic, Place, SourceFile, did_you_mean, parse_toml};
use korb_localization::LocaleTag;
use serde::Deserialize;
use toml::Spanned;

use crate::disk;
use crate::failure::Failure;
use crate::out::{advise, printable, show, to_stderr};
use crate::program;
use crate::settings::{Origin, Setting, Settings};
use crate::workspace::Root;

/// What can be configured.
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) variable: &'static str,
    /// What it is for, in lines to be put behind `# `, with `{program}` for the name that was typed.
    pub(crate) about: &'static [&'static str],
    /// The value, as in the file, that the example has.
    pub(crate) example: &'static str,
}

pub(crate) const KEYS: [Key; 7] = [
    Key {
        name: "profile",
        variable: "KORB_PROFILE",
        about: &["Who answers: a file as `--profile` takes it. `~/` at its beginning is your home."],
        example: "\"me.toml\"",
    },
    Key {
        name: "platform",
        variable: "KORB_PLATFORM",
        about: &["Where you answer, most of the time. `{program} list platforms` shows what there is."],
        example: "\"linkedin\"",
    },
    Key {
        name: "locale",
        variable: "KORB_LOCALE",
        about: &["The language of those who ask, most of the time. Without it, replies are in yours."],
        example: "\"de\"",
    },
    Key {
        name: "tone",
        variable: "KORB_TONE",
        about: &["The tone of your answers. It comes before that of the profile."],
        example: "\"courteous\"",
    },
    Key {
        name: "register",
        variable: "KORB_REGISTER",
        about: &["How you address people, in a language that has two ways: `formal` or `informal`, for instance."],
        example: "\"informal\"",
    },
    Key {
        name: "private",
        variable: "KORB_PRIVATE",
        about: &[
            "Whether every reply goes to one person alone, and so without the license notice.",
            "`--no-private` brings it back.",
        ],
        example: "true",
    },
    Key {
        name: "workspace",
        variable: "KORB_WORKSPACE",
        about: &[
            "Where the texts are, for `reply`, `list` and `license` in a folder that is in no workspace itself.",
            "The variable comes before that workspace, too.",
        ],
        example: "\"~/korb\"",
    },
];

/// The variable that names another file. With nothing in it, no file is read.
const VARIABLE: &str = "KORB_CONFIG";

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct ConfigToml {
    profile: Option<Spanned<String>>,
    platform: Option<Spanned<String>>,
    locale: Option<Spanned<String>>,
    tone: Option<Spanned<String>>,
    register: Option<Spanned<String>>,
    private: Option<Spanned<bool>>,
    workspace: Option<Spanned<String>>,
}

/// What was said on the command line, and what is configured where that says nothing.
///
/// # Errors
///
/// The file or a variable has something that is wrong whatever the workspace is.
pub(crate) fn with(flags: Settings) -> Result<Settings, Failure> {
    let variables = of_variables(|name| env::var_os(name))?;
    Ok(flags.or(variables).or(of_file()?))
}

/// The workspace that was named on the command line, or else the one around here, or a configured one.
///
/// # Errors
///
/// It is no workspace, or the configuration has something that is wrong.
pub(crate) fn root(named: Option<&Path>) -> Result<Root, Failure> {
    match named {
        Some(_) => Root::find(named),
        None => Root::configured(with(Settings::default())?.workspace.as_ref()),
    }
}

/// Says which variables look like those of a key and are none: somebody has misspelled one, and would wonder why nothing comes
/// of it.
pub(crate) fn mention_unknown_variables() {
    let mut names: Vec<_> = env::vars_os().filter_map(|(name, _)| name.into_string().ok()).collect();
    names.sort();
    for (name, meant) in names.iter().filter_map(|name| Some((printable(name), unknown(name)?))) {
        match meant {
            Some(meant) => to_stderr(&format!("The variable {name} means nothing here; did you mean {meant}?")),
            // It may belong to a program that starts this one.
            None => advise(&format!(
                "The variable {name} means nothing here; `{} config` explains those that there are.",
                program::name()
            )),
        }
    }
}

const PREFIX: &str = "KORB_";

/// For a variable that begins as those of keys do and is none of them, which one may be meant. `None` for any other.
#[expect(clippy::option_option, reason = "it can be known, and nothing may be near to it")]
fn unknown(name: &str) -> Option<Option<&'static str>> {
    let known = || KEYS.iter().map(|key| key.variable).chain([VARIABLE]);
    let begins = name.get(..PREFIX.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(PREFIX));
    // Windows does not tell capitals from other letters.
    let is_known = |known: &str| known == name || cfg!(windows) && known.eq_ignore_ascii_case(name);
    if !begins || known().any(is_known) {
        return None;
    }
    // What all of them begin with would make each look like the others.
    let ends = known().map(|known| &known[PREFIX.len()..]);
    let meant = did_you_mean(&name[PREFIX.len()..].to_ascii_uppercase(), ends);
    Some(meant.and_then(|meant| known().find(|known| known[PREFIX.len()..] == *meant)))
}

/// Where the file is that is read, whether there is one or not. `None` if none is to be read.
pub(crate) fn path() -> Option<PathBuf> {
    match env::var_os(VARIABLE) {
        Some(named) => (!named.is_empty()).then(|| PathBuf::from(named)),
        None => usual_path(),
    }
}

/// `~/.config` on Linux and, as is usual for programs of the command line, on macOS; `%APPDATA%` on Windows.
fn usual_path() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("korb").join("config.toml"))
}

fn of_file() -> Result<Settings, Failure> {
    let Some(path) = path() else { return Ok(Settings::default()) };
    // Nobody needs to have the usual file. One that is named must be there.
    if env::var_os(VARIABLE).is_none() && !disk::is_there(&path) {
        return Ok(Settings::default());
    }
    let shown = show(&path);
    let file = SourceFile::decode(&shown, disk::bytes(&path, &shown)?)?;
    Ok(of_text(&file, path.parent().unwrap_or(Path::new("")), env::home_dir().as_deref())?)
}

/// Reads the file. A path in it is relative to `folder`.
fn of_text(file: &SourceFile, folder: &Path, home: Option<&Path>) -> Result<Settings, Vec<Diagnostic>> {
    let raw: ConfigToml = parse_toml(file, &format!("`{} config` shows and explains every key", program::name()))
        .map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut report = |span, message: String, help: &str| {
        faults.push(Diagnostic::error(Code::InvalidValue, message).at(file, span).help(help));
    };
    let mut text = |raw: Option<Spanned<String>>| {
        let (span, value) = raw.map(|raw| (raw.span(), raw.into_inner()))?;
        if value.trim().is_empty() {
            report(span, "this is empty".to_owned(), "give a value, or leave the key out");
            return None;
        }
        Some(Setting { value, origin: Origin::File(Place::new(file, span)) })
    };
    let [profile, platform, locale, tone, register, workspace] =
        [raw.profile, raw.platform, raw.locale, raw.tone, raw.register, raw.workspace].map(&mut text);
    let path = |setting: Setting<String>| {
        let under_home = home.and_then(|home| Some(home.join(setting.value.strip_prefix("~/")?)));
        Setting { value: under_home.unwrap_or_else(|| folder.join(&setting.value)), origin: setting.origin }
    };
    let locale = locale.and_then(|setting| {
        tag(setting)
            .map_err(|setting| {
                if let Origin::File(place) = setting.origin {
                    report(place.span, format!("{:?} is not a language tag", setting.value), TAGS);
                }
            })
            .ok()
    });
    let private = raw.private.map(|raw| {
        let origin = Origin::File(Place::new(file, raw.span()));
        Setting { value: raw.into_inner(), origin }
    });
    let settings = Settings {
        profile: profile.map(path),
        platform,
        locale,
        tone,
        register,
        private,
        workspace: workspace.map(path),
    };
    Diagnostic::sort(&mut faults);
    if faults.is_empty() { Ok(settings) } else { Err(faults) }
}

const TAGS: &str = "write a tag such as de or pt-BR";

/// The setting with a language tag for its value, or the setting as it was if it has none.
fn tag(setting: Setting<String>) -> Result<Setting<LocaleTag>, Setting<String>> {
    match LocaleTag::parse(&setting.value) {
        Some(value) => Ok(Setting { value, origin: setting.origin }),
        None => Err(setting),
    }
}

/// Reads the variables. One with nothing in it is as good as none.
fn of_variables(get: impl Fn(&str) -> Option<OsString>) -> Result<Settings, Failure> {
    let variable = |name: &str| {
        let name = KEYS.iter().find(|key| key.name == name).expect("the name of a key").variable;
        let value = get(name).filter(|value| !value.to_string_lossy().trim().is_empty())?;
        Some(Setting { value, origin: Origin::Variable(name) })
    };
    let path =
        |name| variable(name).map(|setting| Setting { value: PathBuf::from(setting.value), origin: setting.origin });
    // What is not in UTF-8 is the name of nothing, and is reported as such.
    let text = |name| {
        let setting = variable(name)?;
        Some(Setting { value: setting.value.to_string_lossy().into_owned(), origin: setting.origin })
    };
    let locale = text("locale").map(|setting| {
        tag(setting).map_err(|setting| {
            setting.fault(Code::InvalidValue, &format!("{:?} is not a language tag", setting.value), TAGS)
        })
    });
    let private = text("private").map(|setting| {
        let value = match &*setting.value.to_ascii_lowercase() {
            "true" | "1" | "yes" => true,
            "false" | "0" | "no" => false,
            _ => {
                let message = format!("{:?} is neither yes nor no", setting.value);
                return Err(setting.fault(Code::InvalidValue, &message, "write true or false"));
            }
        };
        Ok(Setting { value, origin: setting.origin })
    });
    Ok(Settings {
        profile: path("profile"),
        platform: text("platform"),
        locale: locale.transpose()?,
        tone: text("tone"),
        register: text("register"),
        private: private.transpose()?,
        workspace: path("workspace"),
    })
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use korb_catalogue::SourceFile;

    use super::{KEYS, of_text, of_variables, unknown};
    use crate::settings::Settings;

    fn read(text: &str) -> Settings {
        let file = SourceFile::new("/etc/korb.toml", text);
        of_text(&file, Path::new("/etc"), Some(Path::new("/home/kim"))).unwrap()
    }

    /// For each key, whether it is set.
    fn set(settings: &Settings) -> [(&'static str, bool); 7] {
        let Settings { profile, platform, locale, tone, register, private, workspace } = settings;
        [
            ("profile", profile.is_some()),
            ("platform", platform.is_some()),
            ("locale", locale.is_some()),
            ("tone", tone.is_some()),
            ("register", register.is_some()),
            ("private", private.is_some()),
            ("workspace", workspace.is_some()),
        ]
    }

    #[test]
    fn each_key_can_be_set_as_its_example_shows_and_by_its_variable() {
        for key in &KEYS {
            let expected = set(&Settings::default()).map(|(name, _)| (name, name == key.name));
            assert_eq!(set(&read(&format!("{} = {}", key.name, key.example))), expected);
            let value = key.example.trim_matches('"');
            let variables = of_variables(|name| (name == key.variable).then(|| value.into()));
            assert_eq!(set(&variables.unwrap()), expected);
        }
    }

    #[test]
    fn a_variable_that_is_none_leads_to_the_one_that_is_meant() {
        for (name, expected) in [
            ("KORB_PLATFROM", Some(Some("KORB_PLATFORM"))),
            ("KORB_CONFG", Some(Some("KORB_CONFIG"))),
            ("KORB_WORK_SPACE", Some(Some("KORB_WORKSPACE"))),
            ("korb_Locale", if cfg!(windows) { None } else { Some(Some("KORB_LOCALE")) }),
            ("KORB_XYZ", Some(None)),
            ("KORB_", Some(None)),
            ("KORB", None),
            ("KORBÄ", None),
            ("PLATFORM", None),
        ] {
            assert_eq!(unknown(name), expected, "{name}");
        }
        for key in &KEYS {
            assert_eq!(unknown(key.variable), None);
        }
    }

    #[test]
    fn a_path_is_relative_to_the_file_or_below_home() {
        for (path, expected) in [
            ("me.toml", "/etc/me.toml"),
            ("../me.toml", "/etc/../me.toml"),
            ("~/me.toml", "/home/kim/me.toml"),
            ("~kim/me.toml", "/etc/~kim/me.toml"),
            ("/me.toml", "/me.toml"),
        ] {
            let settings = read(&format!("profile = '{path}'\nworkspace = '{path}'"));
            assert_eq!(settings.profile.unwrap().value, PathBuf::from(expected));
            assert_eq!(settings.workspace.unwrap().value, PathBuf::from(expected));
        }
    }
}
