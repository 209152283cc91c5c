//! `korb config`: every key of the configuration, explained, or each value that holds and where it comes from.

use std::env;
use std::fmt::Write;
use std::path::Path;
use std::slice;

use korb_render::Workspace;

use crate::args::config::Config as Arguments;
use crate::config::{self, KEYS};
use crate::failure::Failure;
use crate::out::{print, printable, show};
use crate::program;
use crate::select;
use crate::settings::{Setting, Settings};
use crate::table::table;
use crate::workspace::{Root, Wanted};

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    match arguments {
        Arguments::Explain => print(&explained(config::path().as_deref()).replace("{program}", program::name())),
        Arguments::Show(flags) => shown(&config::with(*flags)?),
    }
}

/// The file with every key explained, and none of them set.
fn explained(path: Option<&Path>) -> String {
    let mut text = match path {
        Some(path) => format!("# The configuration: {}\n", show(path)),
        None => {
            "# The configuration: no file is read here, since KORB_CONFIG is empty or nobody has a home\n".to_owned()
        }
    };
    text.push_str(
        "#\n\
         # What you want every time you answer. Each key is optional: remove the # before those that you want.\n\
         # A flag comes before the variable of a key, and the variable before this file. KORB_CONFIG names another file.\n\
         # A path in this file is relative to its folder, or begins with ~/ for your home.\n\
         # It is for `reply`. What renders, checks or changes a workspace never depends on it.\n\
         # `{program} config --show` shows each value, and where it comes from.\n",
    );
    for key in &KEYS {
        text.push('\n');
        for line in key.about {
            let _ = writeln!(text, "# {line}");
        }
        let _ = writeln!(text, "# Flag --{}, variable {}.", key.name, key.variable);
        let _ = writeln!(text, "#{} = {}", key.name, key.example);
    }
    text
}

/// Prints each value that `reply` uses here, and where it comes from; afterwards it reports what is wrong with them.
fn shown(settings: &Settings) -> Result<(), Failure> {
    let mut failures = Vec::new();
    let mut kept = |failure| failures.push(failure);
    let root = Root::configured(settings.workspace.as_ref()).map_err(&mut kept).ok();
    let profile = settings.profile().map_err(&mut kept).ok();
    let tag = root.as_ref().and_then(|root| select::set_locale(root, settings.locale.as_ref()).map_err(&mut kept).ok());
    let workspace = root.as_ref().zip(profile).zip(tag.as_ref()).and_then(|((root, profile), tag)| {
        root.read(Wanted::For(slice::from_ref(tag)), profile).map_err(&mut kept).ok()
    });
    let catalogue = workspace.as_ref().map(Workspace::catalogue);
    let of_profile = workspace.as_ref().and_then(|workspace| workspace.profile().tone.as_ref());
    let platform = catalogue.and_then(|catalogue| select::platform(settings, catalogue).map_err(&mut kept).ok());
    let tone = catalogue.and_then(|catalogue| {
        select::tone(settings, of_profile.unwrap_or(&catalogue.tones[0]), catalogue).map_err(&mut kept).ok()
    });
    let register = catalogue.and_then(|catalogue| select::register(settings, catalogue).map_err(&mut kept).ok());

    let given = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| printable(&setting.value));
    let (file, folder) = (&settings.profile, &settings.workspace);
    let tag = tag.as_ref().or(settings.locale.as_ref().map(|setting| &setting.value)).map(ToString::to_string);
    let is_private = settings.private.as_ref().is_some_and(|private| private.value);
    let platform = platform.map(|platform| platform.id.to_string()).or(given(&settings.platform));
    let tone = tone.map(ToString::to_string).or(given(&settings.tone));
    let register = register.map(ToString::to_string).or(given(&settings.register));
    let profile = file.as_ref().map_or("none".to_owned(), |file| show(&file.value));
    let (root, around) = match &root {
        Some(Root::Embedded) => ("the built-in one".to_owned(), None),
        Some(Root::Folder(root)) if folder.as_ref().is_none_or(|folder| folder.value != *root) => {
            (here_or_above(root), Some("around here"))
        }
        _ => (folder.as_ref().map(|folder| show(&folder.value)).unwrap_or_default(), None),
    };
    let usual_tone = if of_profile.is_some() { "the profile" } else { DEFAULT };
    let rows = [
        row("profile", Some(profile), origin(file.as_ref(), DEFAULT)),
        row("platform", platform, origin(settings.platform.as_ref(), DEFAULT)),
        row("locale", tag, origin(settings.locale.as_ref(), "the system")),
        row("tone", tone, origin(settings.tone.as_ref(), usual_tone)),
        row("register", register, origin(settings.register.as_ref(), DEFAULT)),
        row("private", Some(is_private.to_string()), origin(settings.private.as_ref(), DEFAULT)),
        row("workspace", Some(root), around.map_or_else(|| origin(folder.as_ref(), DEFAULT), str::to_owned)),
    ];
    print(&table(["key", "value", "from"], &rows))?;
    Failure::all(failures)
}

const DEFAULT: &str = "default";

/// What nobody knows while something else is wrong is not shown.
fn row(key: &str, value: Option<String>, origin: String) -> [String; 3] {
    [key.to_owned(), value.unwrap_or_else(|| "?".to_owned()), origin]
}

fn origin<T>(setting: Option<&Setting<T>>, otherwise: &str) -> String {
    setting.map_or_else(|| otherwise.to_owned(), |setting| setting.origin.to_string())
}

/// A folder around the current one, as it is reached from there.
fn here_or_above(folder: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    match here.ancestors().position(|above| above == folder) {
        Some(0) => ".".to_owned(),
        Some(steps) => vec![".."; steps].join("/"),
        None => show(folder),
    }
}
