//! How people ask in each language, by the `requests.toml` of each locale.

use korb_catalogue::{Catalogue, Code, Diagnostic, Parsed, Requests, Severity, Thesaurus, some_of};
use korb_localization::{Locale, LocaleTag};

use crate::workspace::{Root, locale_of};

/// The requests of a locale; `None` if it has no such file. A file that cannot be read has no requests.
pub(crate) fn of(root: &Root, tag: &LocaleTag, catalogue: &Catalogue) -> Option<Result<Parsed<Requests>, Diagnostic>> {
    let file = root.file_if_there(&format!("locales/{tag}/{}", Requests::FILE_NAME))?;
    let reasons: Vec<&str> = catalogue.reasons.iter().map(|reason| &*reason.id).collect();
    Some(file.map(|file| Requests::read(&file, &reasons)))
}

/// The thesaurus of a locale; `None` if it has no such file.
pub(crate) fn thesaurus(root: &Root, tag: &LocaleTag) -> Option<Result<Parsed<Thesaurus>, Diagnostic>> {
    let file = root.file_if_there(&format!("locales/{tag}/{}", Thesaurus::FILE_NAME))?;
    Some(file.map(|file| Thesaurus::read(&file)))
}

/// What is wrong with the requests of a locale.
pub(crate) fn findings(root: &Root, locale: &Locale, catalogue: &Catalogue) -> Vec<Diagnostic> {
    match of(root, locale.tag(), catalogue) {
        None => Vec::new(),
        Some(Err(fault)) => vec![fault],
        Some(Ok(Parsed { value, mut faults })) => {
            let phrasings: Vec<_> = locale.plain_phrasings().collect();
            faults.extend(value.contradictions(phrasings.iter().map(|(reason, text)| (*reason, text.as_str()))));
            // What is wrong in the file may be why they are few.
            if faults.iter().all(|fault| fault.severity != Severity::Error) {
                faults.extend(too_few(&value, catalogue));
            }
            faults
        }
    }
}

/// What is wrong with the thesauri of these locales.
pub(crate) fn findings_of_thesauri(root: &Root, locales: &[&Locale], catalogue: &Catalogue) -> Vec<Diagnostic> {
    let (mut findings, mut thesauri) = (Vec::new(), Vec::new());
    for locale in locales {
        match thesaurus(root, locale.tag()) {
            None => {}
            Some(Err(fault)) => findings.push(fault),
            Some(Ok(Parsed { value, faults })) => {
                findings.extend(faults);
                thesauri.push((locale.tag(), value));
            }
        }
    }
    let source = thesauri.iter().find(|(tag, _)| tag.as_str() == &*catalogue.source_locale);
    if let Some((_, source)) = source {
        findings.extend(thesauri.iter().flat_map(|(_, thesaurus)| thesaurus.unknown_concepts(source)));
    }
    findings
}

/// How many requests of each reason there are at least. With fewer, the learning curve of `evaluate` rises steeply.
const ENOUGH: usize = 20;

/// Reports the reasons that have too few requests, all in one finding: whoever begins a language has too few of each.
fn too_few(requests: &Requests, catalogue: &Catalogue) -> Option<Diagnostic> {
    let counts = counts(requests, catalogue).into_iter().filter(|(_, count)| *count < ENOUGH);
    let few: Vec<_> = counts.map(|(reason, count)| format!("`{reason}` ({count})")).collect();
    if few.is_empty() {
        return None;
    }
    let path = requests.file().path();
    let some = some_of("", few.iter().map(String::as_str));
    let message = format!("{path} has fewer than {ENOUGH} requests for {some}");
    let help = "add what people really send, each in other words than those before; `none` is for messages that give no reason";
    let mut fault = Diagnostic::warning(Code::FewRequests, message).of_file(path).help(help);
    fault.subject.locale = locale_of(path);
    Some(fault)
}

/// How many requests a locale has for each reason, in the order of the catalogue, and last how many for none of
/// them.
pub(crate) fn counts(requests: &Requests, catalogue: &Catalogue) -> Vec<(String, usize)> {
    let reasons = catalogue.reasons.iter().map(|reason| &*reason.id).chain([Requests::NONE]);
    reasons.map(|reason| (reason.to_owned(), requests.of(reason).len())).collect()
}
