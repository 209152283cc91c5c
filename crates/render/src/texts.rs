//! Texts that more than one kind of output asks for, and the facts that all texts can mention.

use std::borrow::Cow;

use korb_catalogue::{Code, Diagnostic, Id, Profile};
use korb_localization::{Arguments, Key, List, LocaleTag, Localizer, Persons, deed_url};

use crate::markup::{escape, escape_address};
use crate::workspace::Workspace;

/// Sets the facts that every message can mention. Those of a single reply are not among them.
pub(crate) fn facts<'a>(workspace: &'a Workspace, reader: &LocaleTag, arguments: &mut Arguments<'a>) {
    let (catalogue, profile) = (workspace.catalogue(), workspace.profile());
    arguments.set_count("groups", profile.groups);
    arguments.set_count("members", profile.members);
    arguments.set_count("newsletters", profile.newsletters);
    arguments.set("sender", escape(profile.name.as_deref().unwrap_or_default()));
    arguments.set("license", escape(&catalogue.license.name));
    arguments.set("license-url", deed_url(&catalogue.license, reader));
    arguments.set("work-title", escape(&catalogue.work.title));
    arguments.set("work-url", escape_address(&catalogue.work.url));
    let contributors: Vec<_> = workspace.contributors(reader).into_iter().map(escape).collect();
    let contributors = if contributors.is_empty() { String::new() } else { List::and(reader).join(&contributors) };
    arguments.set("contributors", contributors);
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
