//! Which language the user wants.

use korb_localization::{LocaleTag, Pseudo};

use crate::Failure;
use crate::workspace::Root;

/// The locale that was asked for, or else the user's own; always one that there are texts for.
pub(crate) fn choose(root: &Root, asked: Option<&str>) -> Result<LocaleTag, Failure> {
    let available = available(root)?;
    match asked {
        Some(asked) => negotiable(asked, &available),
        None => {
            let wanted: Vec<_> = sys_locale::get_locales().filter_map(|locale| LocaleTag::parse(&locale)).collect();
            let english = LocaleTag::parse("en");
            let fallback = || available.iter().find(|tag| Some(*tag) == english.as_ref()).or(available.first());
            let found = LocaleTag::negotiate(&wanted, &available).or_else(fallback).cloned();
            found.ok_or_else(|| Failure::Usage("the workspace has no locale at all".to_owned()))
        }
    }
}

/// The tags of the locales that there are; folders that are not named by one are told when they are read.
pub(crate) fn available(root: &Root) -> Result<Vec<LocaleTag>, Failure> {
    Ok(root.locale_folders()?.iter().filter_map(|folder| LocaleTag::new(folder).ok()).collect())
}

/// A tag that was asked for, if it is met by texts in its own language or stands for a pseudo-locale.
pub(crate) fn negotiable(asked: &str, available: &[LocaleTag]) -> Result<LocaleTag, Failure> {
    let Some(tag) = LocaleTag::parse(asked) else {
        return Err(Failure::Usage(format!("{asked:?} is not a language tag such as de or pt-BR")));
    };
    if Pseudo::of(&tag).is_some() || tag.inheritance().iter().any(|tag| available.contains(tag)) {
        return Ok(tag);
    }
    // A tag that CLDR has given up for another (iw, he) is asked for by systems and habits that are older than that.
    if let Some(near) = LocaleTag::negotiate(&[tag.clone(), tag.modern()], available) {
        return Ok(near.clone());
    }
    let names: Vec<_> = available.iter().map(LocaleTag::as_str).collect();
    Err(Failure::Usage(format!("there are no texts for the locale `{tag}`; there are: {}", names.join(", "))))
}
