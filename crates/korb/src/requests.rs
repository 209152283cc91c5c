//! How people ask in each language, by the `requests.toml` of each locale.

use korb_catalogue::{Catalogue, Diagnostic, Parsed, Requests};
use korb_localization::{Locale, LocaleTag};

use crate::workspace::Root;

/// The requests of a locale; `None` if it has no such file. A file that cannot be read has no requests.
pub(crate) fn of(root: &Root, tag: &LocaleTag, catalogue: &Catalogue) -> Option<Result<Parsed<Requests>, Diagnostic>> {
    let file = root.file_if_there(&format!("locales/{tag}/{}", Requests::FILE_NAME))?;
    let reasons: Vec<&str> = catalogue.reasons.iter().map(|reason| &*reason.id).collect();
    Some(file.map(|file| Requests::read(&file, &reasons)))
}

/// What is wrong with the requests of a locale.
pub(crate) fn findings(root: &Root, locale: &Locale, catalogue: &Catalogue) -> Vec<Diagnostic> {
    match of(root, locale.tag(), catalogue) {
        None => Vec::new(),
        Some(Err(fault)) => vec![fault],
        Some(Ok(Parsed { value, mut faults })) => {
            let phrasings: Vec<_> = locale.plain_phrasings().collect();
            faults.extend(value.contradictions(phrasings.iter().map(|(reason, text)| (*reason, text.as_str()))));
            faults
        }
    }
}

/// How many requests a locale has for each reason, in the order of the catalogue, and last how many for none of
/// them.
pub(crate) fn counts(requests: &Requests, catalogue: &Catalogue) -> Vec<(String, usize)> {
    let reasons = catalogue.reasons.iter().map(|reason| &*reason.id).chain([Requests::NONE]);
    reasons.map(|reason| (reason.to_owned(), requests.of(reason).len())).collect()
}
