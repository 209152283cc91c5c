//! How people ask in each language, by the `requests.toml` of each locale.

use korb_catalogue::{Catalogue, Code, Diagnostic, Parsed, Requests, Severity, Thesaurus, some_of};
use korb_localization::{Locale, LocaleTag};

use crate::fingerprint::Fingerprint;
use crate::proven::Proven;
use crate::workspace::{Root, locale_of};

/// The requests of a locale; `None` if it has no such file. A file that cannot be read has no requests.
pub(crate) fn of(root: &Root, tag: &LocaleTag, catalogue: &Catalogue) -> Option<Result<Parsed<Requests>, Diagnostic>> {
    let file = root.file_if_there(&path(tag, Requests::FILE_NAME))?;
    Some(file.map(|file| Requests::read(&file, &reasons(catalogue).collect::<Vec<_>>())))
}

fn path(tag: &LocaleTag, name: &str) -> String {
    format!("locales/{tag}/{name}")
}

fn reasons(catalogue: &Catalogue) -> impl Iterator<Item = &str> {
    catalogue.reasons.iter().map(|reason| &*reason.id)
}

/// The thesaurus of a locale; `None` if it has no such file.
pub(crate) fn thesaurus(root: &Root, tag: &LocaleTag) -> Option<Result<Parsed<Thesaurus>, Diagnostic>> {
    let file = root.file_if_there(&path(tag, Thesaurus::FILE_NAME))?;
    Some(file.map(|file| Thesaurus::read(&file)))
}

/// What is wrong with the requests of a locale.
pub(crate) fn findings(root: &Root, locale: &Locale, catalogue: &Catalogue, proven: &Proven) -> Vec<Diagnostic> {
    let file = match root.file_if_there(&path(locale.tag(), Requests::FILE_NAME)) {
        None => return Vec::new(),
        Some(Err(fault)) => return vec![fault],
        Some(Ok(file)) => file,
    };
    let phrasings: Vec<_> = locale.plain_phrasings().collect();
    let phrasings = || phrasings.iter().map(|(reason, text)| (*reason, text.as_str()));
    let inputs = |hash: &mut Fingerprint| {
        hash.add_file(&file);
        for reason in reasons(catalogue) {
            hash.add(reason);
        }
        // No reason has this name.
        hash.add("");
        for (reason, text) in phrasings() {
            hash.add(reason);
            hash.add(text);
        }
    };
    proven.findings("requests", inputs, || {
        let Parsed { value, mut faults } = Requests::read(&file, &reasons(catalogue).collect::<Vec<_>>());
        faults.extend(value.contradictions(phrasings()));
        // What is wrong in the file may be why they are few.
        if faults.iter().all(|fault| fault.severity != Severity::Error) {
            faults.extend(too_few(&value, catalogue));
        }
        faults
    })
}

/// What is wrong with the thesauri of these locales.
pub(crate) fn findings_of_thesauri(
    root: &Root,
    locales: &[&Locale],
    catalogue: &Catalogue,
    proven: &Proven,
) -> Vec<Diagnostic> {
    let (mut unread, mut files) = (Vec::new(), Vec::new());
    for locale in locales {
        match root.file_if_there(&path(locale.tag(), Thesaurus::FILE_NAME)) {
            None => {}
            Some(Err(fault)) => unread.push(fault),
            Some(Ok(file)) => files.push((locale.tag(), file)),
        }
    }
    let inputs = |hash: &mut Fingerprint| {
        hash.add(&catalogue.source_locale);
        hash.add_files("thesauri", files.iter().map(|(_, file)| file));
    };
    let mut findings = proven.findings("thesauri", inputs, || {
        let (mut findings, mut thesauri) = (Vec::new(), Vec::new());
        for (tag, file) in &files {
            let Parsed { value, faults } = Thesaurus::read(file);
            findings.extend(faults);
            thesauri.push((tag, value));
        }
        let source = thesauri.iter().find(|(tag, _)| tag.as_str() == &*catalogue.source_locale);
        if let Some((_, source)) = source {
            findings.extend(thesauri.iter().flat_map(|(_, thesaurus)| thesaurus.unknown_concepts(source)));
        }
        findings
    });
    findings.extend(unread);
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
    let reasons = reasons(catalogue).chain([Requests::NONE]);
    reasons.map(|reason| (reason.to_owned(), requests.of(reason).len())).collect()
}
