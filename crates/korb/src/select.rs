//! Looking up what was asked for: reasons, platforms, locales.

use korb_catalogue::{Catalogue, Code, Id, Platform};
use korb_localization::{LocaleTag, Pseudo};

use crate::failure::{Failure, meant, unknown};
use crate::settings::{Setting, Settings};
use crate::workspace::Root;

/// The item with the id `asked`.
pub(crate) fn find<'c, T>(
    kind: &str,
    asked: &str,
    all: &'c [T],
    id: impl Fn(&'c T) -> &'c Id,
) -> Result<&'c T, Failure> {
    let found = all.iter().find(|one| **id(one) == *asked);
    let ids: Vec<&str> = all.iter().map(|one| &**id(one)).collect();
    found.ok_or_else(|| unknown(kind, asked, ids.into_iter()))
}

/// The platform that was set, or the first.
pub(crate) fn platform<'c>(settings: &Settings, catalogue: &'c Catalogue) -> Result<&'c Platform, Failure> {
    let all = &catalogue.platforms;
    chosen("platform", settings.platform.as_ref(), all, |platform| &platform.id, &all[0])
}

/// The tone that was set, or the one that a reply has by itself.
pub(crate) fn tone<'c>(settings: &Settings, usual: &'c Id, catalogue: &'c Catalogue) -> Result<&'c Id, Failure> {
    chosen("tone", settings.tone.as_ref(), &catalogue.tones, |tone| tone, usual)
}

/// The form of address that was set, or the first.
pub(crate) fn register<'c>(settings: &Settings, catalogue: &'c Catalogue) -> Result<&'c Id, Failure> {
    let all = &catalogue.registers;
    chosen("register", settings.register.as_ref(), all, |register| register, &all[0])
}

/// The item with the id that was set, or another one if nothing was.
fn chosen<'c, T>(
    kind: &str,
    setting: Option<&Setting<String>>,
    all: &'c [T],
    id: impl Fn(&'c T) -> &'c Id,
    default: &'c T,
) -> Result<&'c T, Failure> {
    let Some(setting) = setting else { return Ok(default) };
    let asked = setting.value.as_str();
    all.iter().find(|one| **id(one) == *asked).ok_or_else(|| {
        let help = meant(asked, all.iter().map(|one| &**id(one)).collect::<Vec<_>>().into_iter());
        setting.fault(Code::UnknownId, &format!("there is no {kind} `{asked}`"), &help)
    })
}

/// The platforms that were asked for, or all of them if none was.
pub(crate) fn platforms(catalogue: &Catalogue, wanted: &[String]) -> Result<Vec<Id>, Failure> {
    let ids = || catalogue.platforms.iter().map(|platform| &platform.id);
    match wanted.iter().find(|asked| ids().all(|id| **id != ***asked)) {
        Some(asked) => Err(unknown("platform", asked, ids().map(|id| &**id))),
        None => {
            Ok(ids().filter(|id| wanted.is_empty() || wanted.iter().any(|asked| **asked == ***id)).cloned().collect())
        }
    }
}

/// The locale that was set, or else the user's own. There are always texts for it.
pub(crate) fn set_locale(root: &Root, setting: Option<&Setting<LocaleTag>>) -> Result<LocaleTag, Failure> {
    let Some(setting) = setting else { return locale(root, None) };
    let available = available(root)?;
    near(&setting.value, &available)
        .ok_or_else(|| setting.fault(Code::InvalidValue, &no_texts(&setting.value), &there_are(&available)))
}

/// The locale that was asked for, or else the user's own. There are always texts for it.
pub(crate) fn locale(root: &Root, asked: Option<&LocaleTag>) -> Result<LocaleTag, Failure> {
    let available = available(root)?;
    match asked {
        Some(asked) => negotiable(asked, &available),
        None => {
            let english = LocaleTag::parse("en");
            let fallback = || available.iter().find(|tag| Some(*tag) == english.as_ref()).or(available.first());
            let found = LocaleTag::negotiate(&of_user(), &available).or_else(fallback).cloned();
            found.ok_or_else(|| Failure::Usage("the workspace has no locale at all".to_owned()))
        }
    }
}

/// The languages that the user wants, the best one first.
pub(crate) fn of_user() -> Vec<LocaleTag> {
    sys_locale::get_locales().filter_map(|locale| LocaleTag::parse(&locale)).collect()
}

/// The locales that were asked for. There are texts for each of them.
pub(crate) fn locales(root: &Root, asked: &[LocaleTag]) -> Result<Vec<LocaleTag>, Failure> {
    let available = available(root)?;
    asked.iter().map(|tag| negotiable(tag, &available)).collect()
}

/// The tags of the locales that there are. Folders whose name is no tag are reported when the workspace is read.
pub(crate) fn available(root: &Root) -> Result<Vec<LocaleTag>, Failure> {
    Ok(root.locale_folders()?.iter().filter_map(|folder| LocaleTag::new(folder).ok()).collect())
}

/// The tag that was asked for, if it is a pseudo-locale or inherits from a locale that there is. Else the nearest one.
pub(crate) fn negotiable(tag: &LocaleTag, available: &[LocaleTag]) -> Result<LocaleTag, Failure> {
    let none = || Failure::Usage(format!("{}; {}", no_texts(tag), there_are(available)));
    near(tag, available).ok_or_else(none)
}

fn near(tag: &LocaleTag, available: &[LocaleTag]) -> Option<LocaleTag> {
    if Pseudo::of(tag).is_some() || tag.fallback().iter().any(|tag| available.contains(tag)) {
        return Some(tag.clone());
    }
    // Old systems and habits ask for tags that CLDR has since replaced, such as `iw` by `he`.
    LocaleTag::negotiate(&[tag.clone(), tag.modern()], available).cloned()
}

fn no_texts(tag: &LocaleTag) -> String {
    format!("there are no texts for the locale `{tag}`")
}

fn there_are(available: &[LocaleTag]) -> String {
    format!("there are: {}", available.iter().map(LocaleTag::as_str).collect::<Vec<_>>().join(", "))
}

/// The locales that were asked for, each of which must have a folder.
pub(crate) fn exactly(asked: &[String], available: &[LocaleTag]) -> Result<Vec<LocaleTag>, Failure> {
    let find = |asked: &String| {
        let tag = LocaleTag::parse(asked).filter(|tag| available.contains(tag));
        tag.ok_or_else(|| unknown("locale", asked, available.iter().map(LocaleTag::as_str)))
    };
    asked.iter().map(find).collect()
}
