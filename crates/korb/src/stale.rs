//! Which translations are older than their source, by the `sources.toml` of each locale.

use std::collections::BTreeMap;

use korb_catalogue::{Code, Diagnostic, SourceFile};
use korb_localization::{Locale, LocaleTag, Locales, Pair, Sources, Texts, stale_in, stale_translations};

use crate::program;
use crate::workspace::Root;

/// The path of the file that records what the translations of a locale were made from.
pub(crate) fn path(tag: &LocaleTag) -> String {
    format!("locales/{tag}/{}", Sources::FILE_NAME)
}

/// The files that record what the translations of some locales were made from.
#[derive(Debug)]
pub(crate) struct Records(BTreeMap<LocaleTag, Result<SourceFile, Diagnostic>>);

impl Records {
    /// Those of these locales, as far as they are there.
    pub(crate) fn read(root: &Root, tags: impl IntoIterator<Item = LocaleTag>) -> Self {
        Self(tags.into_iter().filter_map(|tag| Some((tag.clone(), root.file_if_there(&path(&tag))?))).collect())
    }

    /// The files that could be read.
    pub(crate) fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.0.values().flatten()
    }

    /// Whether there is none that cannot be read.
    pub(crate) fn are_read(&self) -> bool {
        self.0.values().all(Result::is_ok)
    }

    /// The stale translations of every locale, and what is wrong with the files.
    pub(crate) fn findings(&self, locales: &Locales) -> Vec<Diagnostic> {
        let (mut recorded, mut faults) = (BTreeMap::new(), Vec::new());
        for tag in translations(locales) {
            match recorded_in(self.0.get(tag).cloned()) {
                Ok(sources) => drop(recorded.insert(tag.clone(), sources)),
                Err(found) => faults.extend(found),
            }
        }
        faults.extend(stale_in(locales, &recorded).into_iter().map(with_commands));
        faults
    }
}

/// What the translations of a locale were made from. Without a file, nothing is recorded.
pub(crate) fn sources(root: &Root, tag: &LocaleTag) -> Result<Sources, Vec<Diagnostic>> {
    recorded_in(root.file_if_there(&path(tag)))
}

fn recorded_in(file: Option<Result<SourceFile, Diagnostic>>) -> Result<Sources, Vec<Diagnostic>> {
    match file {
        None => Ok(Sources::default()),
        Some(file) => Sources::read(&file.map_err(|fault| vec![fault])?)
            .into_result()
            .map_err(|faults| faults.into_iter().map(with_command_to_write_anew).collect()),
    }
}

fn with_command_to_write_anew(fault: Diagnostic) -> Diagnostic {
    let Some(help) = &fault.help else { return fault };
    let help = format!("{help}, and `{} locale done` writes it anew", program::name());
    fault.help(help)
}

/// The stale translations of one locale, each at its place.
pub(crate) fn of_locale(sources: &Sources, tag: &LocaleTag, texts: Pair<&Texts>) -> Vec<Diagnostic> {
    stale_translations(sources, tag, texts).into_iter().map(with_commands).collect()
}

fn with_commands(fault: Diagnostic) -> Diagnostic {
    let korb = program::name();
    let subject = &fault.subject;
    let [tag, id] = [&subject.locale, &subject.id].map(|name| name.clone().unwrap_or_default());
    fault.help(format!(
        "`{korb} locale diff {tag}` shows the change; once the text fits again, run `{korb} locale done {tag} {id}`"
    ))
}

/// The stale translations of every locale, and what is wrong with the files that record what they were made from.
pub(crate) fn findings(root: &Root, locales: &Locales) -> Vec<Diagnostic> {
    Records::read(root, translations(locales).cloned()).findings(locales)
}

fn translations(locales: &Locales) -> impl Iterator<Item = &LocaleTag> {
    locales.iter().map(Locale::tag).filter(|tag| *tag != locales.source())
}

/// The translations that are stale by such findings: the locale and the name of the message.
pub(crate) fn messages(findings: &[Diagnostic]) -> impl Iterator<Item = (LocaleTag, String)> {
    let stale = findings.iter().filter(|fault| fault.code == Code::Stale);
    stale.filter_map(|fault| Some((LocaleTag::parse(fault.subject.locale.as_deref()?)?, fault.subject.id.clone()?)))
}

/// How many translations of each locale are stale by such findings.
pub(crate) fn counts(findings: &[Diagnostic], locales: &Locales) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<_, _> = locales.iter().map(|locale| (locale.tag().to_string(), 0)).collect();
    for (tag, _) in messages(findings) {
        *counts.entry(tag.to_string()).or_default() += 1;
    }
    counts
}
