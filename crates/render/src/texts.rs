//! Texts that more than one kind of output asks for, and the facts that all texts can mention.

use std::borrow::Cow;

use korb_catalogue::{Code, Diagnostic, Id, Profile};
use korb_localization::{Arguments, Key, List, LocaleTag, Localizer, Persons, deed_url};

use crate::markup::{escape, escape_address};
use crate::workspace::Workspace;

/// The facts that every message can mention, as they are written in it. Those of a single reply are not among them.
#[derive(Debug)]
pub(crate) struct Facts {
    /// The numbers of the profile by their variables.
    counts: [(&'static str, Option<u32>); 3],
    /// The others by their variables.
    texts: [(&'static str, String); 6],
}

impl Facts {
    /// Those for readers of a locale.
    pub(crate) fn new(workspace: &Workspace, reader: &LocaleTag) -> Self {
        let (catalogue, profile) = (workspace.catalogue(), workspace.profile());
        let contributors: Vec<_> = workspace.contributors(reader).into_iter().map(escape).collect();
        let contributors = if contributors.is_empty() { String::new() } else { List::and(reader).join(&contributors) };
        let counts = [("groups", profile.groups), ("members", profile.members), ("newsletters", profile.newsletters)];
        let texts = [
            ("sender", escape(profile.name.as_deref().unwrap_or_default())),
            ("license", escape(&catalogue.license.name)),
            ("license-url", deed_url(&catalogue.license, reader).into()),
            ("work-title", escape(&catalogue.work.title)),
            ("work-url", escape_address(&catalogue.work.url)),
            ("contributors", contributors.into()),
        ];
        Self { counts, texts: texts.map(|(name, text)| (name, text.into_owned())) }
    }

    /// Sets all of them.
    pub(crate) fn set<'a>(&'a self, arguments: &mut Arguments<'a>) {
        for (name, count) in &self.counts {
            arguments.set_count(name, *count);
        }
        for (name, text) in &self.texts {
            arguments.set(name, text.as_str());
        }
    }
}

/// Who speaks to nobody in particular, as pages and exports do.
pub(crate) fn persons<'p>(profile: &Profile, register: &'p Id) -> Persons<'p> {
    Persons { sender: profile.gender, ..Persons::new(register) }
}

/// The ways in which people write a request: `.request`, `.request-2`, and so on without a gap.
pub(crate) fn requests<T>(
    message: &str,
    mut text: impl FnMut(Key<'_>) -> Result<Option<T>, Diagnostic>,
) -> Result<Vec<T>, Diagnostic> {
    let mut requests = Vec::new();
    let mut attribute = Cow::Borrowed("request");
    while let Some(request) = text(Key::attribute(message, &attribute))? {
        requests.push(request);
        attribute = match requests.len() + 1 {
            2 => Cow::Borrowed("request-2"),
            3 => Cow::Borrowed("request-3"),
            number => Cow::Owned(format!("request-{number}")),
        };
    }
    Ok(requests)
}

/// The name of a language in that language, or its tag if the language has no text for it.
pub(crate) fn language_name(localizer: &Localizer<'_>, tag: &LocaleTag) -> Result<String, Diagnostic> {
    let name = localizer.format(Key::message("site-language"), &localizer.no_arguments())?;
    let own = name.filter(|name| name.locale.same_language(tag));
    Ok(own.map_or_else(|| tag.to_string(), |name| name.text))
}

/// The text of a key that the source locale is known to have.
pub(crate) fn text(localizer: &Localizer<'_>, key: Key<'_>, arguments: &Arguments<'_>) -> Result<String, Diagnostic> {
    match localizer.format(key, arguments)? {
        Some(localized) => Ok(localized.text),
        None => Err(missing(key)),
    }
}

/// The fault of a text that exists, but uses a word of the platform that no language has.
pub(crate) fn missing(key: Key<'_>) -> Diagnostic {
    Diagnostic::error(Code::MissingMessage, format!("no language has the text `{key}` with all words that it uses"))
        .help("add the platform's words that it uses to `platform-generic`")
}
