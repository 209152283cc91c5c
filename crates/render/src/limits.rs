//! Texts that are longer than the catalogue allows: titles that a browser would cut off, answers for where space is
//! short.
//!
//! What counts is what readers see, so each text is formatted with the words of every platform and for every form of
//! address. How long a whole reply can be is the business of its platform, and found when the reply is composed.

use korb_catalogue::{Catalogue, Code, Diagnostic, Id, Platform, TextLimit, did_you_mean};
use korb_localization::{Arguments, Isolation, Key, Locale, LocaleTag, Localizer};

use crate::markup::{Target, to_text};
use crate::texts::{Facts, persons};
use crate::workspace::Workspace;

impl Workspace {
    /// The texts of these locales that are too long, each at its place, with the platform where it is longest. A text
    /// that a locale falls back to is reported where it is written.
    pub fn too_long_texts(&self, tags: &[LocaleTag]) -> Vec<Diagnostic> {
        let limits = &self.catalogue().text_limits;
        if limits.is_empty() {
            return Vec::new();
        }
        let locales = tags.iter().filter_map(|tag| self.locales().get(tag));
        let mut faults: Vec<_> = locales.flat_map(|locale| of_locale(self, locale, limits)).collect();
        faults.extend(limits.iter().filter_map(|limit| about_nothing(self, limit)));
        faults
    }
}

/// A limit of a text that does not exist was misspelled, and would never be kept.
fn about_nothing(workspace: &Workspace, limit: &TextLimit) -> Option<Diagnostic> {
    let source = workspace.locales().get(workspace.locales().source())?;
    if keys(source, limit).next().is_some() {
        return None;
    }
    let file = &workspace.catalogue().file;
    let name = file.text().get(limit.span.clone()).unwrap_or_default().trim_matches(['"', '\'']);
    let meant = did_you_mean(&limit.message, source.names(""));
    let help = match meant.filter(|meant| *meant != limit.message && !limit.is_prefix) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write the name of a text of the source, or remove the table".to_owned(),
    };
    let message = format!("the source has no text `{name}`, so this limit is about nothing");
    Some(Diagnostic::warning(Code::UnknownId, message).at(file, limit.span.clone()).help(help))
}

fn of_locale(workspace: &Workspace, locale: &Locale, limits: &[TextLimit]) -> Vec<Diagnostic> {
    let Catalogue { platforms, registers, .. } = workspace.catalogue();
    let localizer = workspace.locales().localizer(locale.tag(), Isolation::Off).without_fallback();
    let facts = Facts::new(workspace, locale.tag());
    // Where the register makes no difference, the first one stands for all.
    let registers = if localizer.languages()[0].selects_register() { &registers[..] } else { &registers[..1] };
    let keys: Vec<_> = limits.iter().flat_map(|limit| keys(locale, limit).map(move |key| (limit, key))).collect();
    let mut longest: Vec<Option<Longest<'_>>> = keys.iter().map(|_| None).collect();
    // Half of all texts are the same on every platform.
    let differs: Vec<_> = keys.iter().map(|(_, key)| localizer.depends_on_platform(key.message)).collect();
    for (number, platform) in platforms.iter().enumerate() {
        for register in registers {
            // What cannot be formatted has been reported.
            let Ok(words) = localizer.words(&platform.words, persons(workspace.profile(), register)) else { continue };
            let mut arguments = localizer.arguments(&words);
            facts.set(&mut arguments);
            for (((_, key), longest), differs) in keys.iter().zip(&mut longest).zip(&differs) {
                if number > 0 && !differs {
                    continue;
                }
                let Some(length) = length(&localizer, &arguments, *key) else { continue };
                if longest.as_ref().is_none_or(|known| known.length < length) {
                    *longest = Some(Longest { length, platform, register });
                }
            }
        }
    }
    let too_long = keys.iter().zip(longest).filter_map(|((limit, key), longest)| Some((*limit, *key, longest?)));
    too_long
        .filter(|(limit, _, longest)| longest.length > limit.max)
        .map(|(limit, key, longest)| fault(&localizer, locale, key, limit, &longest))
        .collect()
}

/// Where a text is longest.
struct Longest<'w> {
    length: usize,
    platform: &'w Platform,
    register: &'w Id,
}

/// The texts of a locale that a limit is about.
fn keys<'l>(locale: &'l Locale, limit: &'l TextLimit) -> impl Iterator<Item = Key<'l>> {
    let attribute = limit.attribute.as_deref();
    let names = locale.names("").filter(|name| limit.is_about(name));
    let keys = names.map(move |message| Key { message, attribute });
    keys.filter(|key| locale.has(*key))
}

/// How many characters of a text readers see; `None` if it cannot be formatted.
fn length(localizer: &Localizer<'_>, arguments: &Arguments<'_>, key: Key<'_>) -> Option<usize> {
    let mut text = String::with_capacity(256);
    localizer.write_in(0, key, arguments, &mut text).ok()??;
    Some(to_text(&text, Target::PLAIN).chars().count())
}

fn fault(
    localizer: &Localizer<'_>,
    locale: &Locale,
    key: Key<'_>,
    limit: &TextLimit,
    longest: &Longest<'_>,
) -> Diagnostic {
    let Longest { length, platform, register } = longest;
    let message = format!("`{key}` has {length} characters, and {} is the most that it can have", limit.max);
    let form = if locale.selects_register() { format!(", in the form `{register}`") } else { String::new() };
    let by = length - limit.max;
    let help = format!("shorten it by {by}; it is longest with the words of `{}`{form}", platform.id);
    let mut fault = Diagnostic::warning(Code::TextTooLong, message).help(help);
    if let Some((file, span)) = localizer.languages()[0].place(key) {
        fault = fault.at(file, span);
    }
    fault.subject.locale = Some(locale.tag().to_string());
    fault.subject.id = Some(key.message.to_owned());
    fault.subject.attribute = key.attribute.map(ToOwned::to_owned);
    fault
}
