//! A whole workspace: catalogue, texts and templates that have been read and checked together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use korb_catalogue::{Catalogue, Code, Credits, Diagnostic, Profile, SourceFile, refusal};
use korb_localization::{Locale, LocaleTag, Locales, validate};

use crate::formats::{self, Format};
use crate::required;
use crate::templates::{SITE_PAGE, Templates};

/// The files of a workspace, as somebody who can read a disk has found them.
#[derive(Debug, Clone)]
pub struct Files {
    /// `catalogue.toml`.
    pub catalogue: SourceFile,
    /// The folders below `locales/`: their names and their Fluent files. The source locale must be among them; of the
    /// rest, those that are not needed may be left out.
    pub locales: Vec<(String, Vec<SourceFile>)>,
    /// What locales say about themselves, `locale.toml`, by the names of their folders.
    pub credits: Vec<(String, SourceFile)>,
    /// The files in `templates/` and `templates/site/`.
    pub templates: Vec<SourceFile>,
    /// A profile to take instead of the catalogue's own.
    pub profile: Option<SourceFile>,
}

/// A workspace that can be rendered.
#[derive(Debug)]
pub struct Workspace {
    catalogue: Arc<Catalogue>,
    profile: Profile,
    locales: Locales,
    /// Who wrote the texts, by the tags of the locales.
    credits: BTreeMap<String, Credits>,
    templates: Arc<Templates>,
    formats: Arc<[Format]>,
    /// The locales and messages of the translations that are older than their source.
    stale: BTreeSet<(String, String)>,
}

impl Workspace {
    /// Reads and checks everything.
    ///
    /// # Errors
    ///
    /// All that is wrong, sorted by file and place.
    pub fn read(files: Files) -> Result<Self, Vec<Diagnostic>> {
        let catalogue = Catalogue::read(&files.catalogue).into_value()?;
        let mut faults = Vec::new();

        let profile = match &files.profile {
            None => catalogue.profile.clone(),
            Some(file) => catalogue.read_profile(file).report_to(&mut faults),
        };
        let locales = read_locales(&catalogue, files.locales, &mut faults);
        let mut credits = BTreeMap::new();
        for (folder, file) in &files.credits {
            credits.insert(folder.clone(), Credits::read(file, &catalogue.license.id).report_to(&mut faults));
        }
        for file in &files.templates {
            faults.extend(license_of_template(file, &catalogue.license.id));
        }
        let templates = Templates::compile(&files.templates).map_err(|found| faults.extend(found)).ok();
        if catalogue.site.is_some() && templates.as_ref().is_some_and(|templates| !templates.has(SITE_PAGE)) {
            let message = format!("the catalogue has a table `[site]`, but there is no template `{SITE_PAGE}`");
            let help = "copy `templates/site/` of Korb's own workspace, or remove the table";
            faults.push(Diagnostic::error(Code::MissingFile, message).at(&catalogue.file, 0..1).help(help));
        }
        if let Some(locales) = &locales {
            for locale in locales.iter() {
                let registers = catalogue.registers.iter().map(|register| &**register);
                faults.extend(validate(locales, locale, registers));
            }
            // A text that could not be read is not missing: what is missing is told once the rest is in order.
            if faults.is_empty() {
                faults.extend(required::check(&catalogue, locales, has_contributors(&credits)));
            }
        }

        match (locales, templates) {
            (Some(locales), Some(templates)) if faults.is_empty() => {
                let formats = formats::all(&templates).into();
                let (catalogue, templates) = (Arc::new(catalogue), Arc::new(templates));
                Ok(Self { catalogue, profile, locales, credits, templates, formats, stale: BTreeSet::new() })
            }
            _ => {
                Diagnostic::sort(&mut faults);
                Err(faults)
            }
        }
    }

    /// The same with other texts in one locale, which is read and checked again; nothing else is.
    ///
    /// # Errors
    ///
    /// What is wrong with them, and with what falls back to them.
    pub fn with_texts(&self, tag: &LocaleTag, files: &[SourceFile]) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let locales = self.locales.clone().with(Locale::read(tag.clone(), files));
        for locale in locales.iter().filter(|locale| locales.chain(locale.tag()).iter().any(|other| other.tag() == tag))
        {
            faults.extend(validate(&locales, locale, self.catalogue.registers.iter().map(|register| &**register)));
        }
        if faults.is_empty() && tag == locales.source() {
            faults.extend(required::check(&self.catalogue, &locales, has_contributors(&self.credits)));
        }
        if !faults.is_empty() {
            Diagnostic::sort(&mut faults);
            return Err(faults);
        }
        Ok(Self {
            locales,
            catalogue: Arc::clone(&self.catalogue),
            profile: self.profile.clone(),
            credits: self.credits.clone(),
            templates: Arc::clone(&self.templates),
            formats: Arc::clone(&self.formats),
            stale: self.stale.clone(),
        })
    }

    /// Whether everything but texts is what it is in another state of this workspace.
    pub(crate) fn differs_in_texts_only(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalogue, &other.catalogue)
            && Arc::ptr_eq(&self.templates, &other.templates)
            && self.stale == other.stale
    }

    /// The same, with the translations that are older than their source: pages mark them.
    #[must_use]
    pub fn with_stale(self, stale: impl IntoIterator<Item = (LocaleTag, String)>) -> Self {
        Self { stale: stale.into_iter().map(|(tag, message)| (tag.to_string(), message)).collect(), ..self }
    }

    /// Whether the translation of a message is older than its source.
    pub(crate) fn is_stale(&self, tag: &LocaleTag, message: &str) -> bool {
        !self.stale.is_empty() && self.stale.contains(&(tag.to_string(), message.to_owned()))
    }

    /// What exists.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Who answers.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The texts.
    pub fn locales(&self) -> &Locales {
        &self.locales
    }

    /// The people who wrote the texts of a locale and of those that it inherits from, as they want to be named.
    pub fn contributors(&self, tag: &LocaleTag) -> Vec<&str> {
        let chain = tag.inheritance();
        let credits = chain.iter().filter_map(|tag| self.credits.get(tag.as_str()));
        let mut names: Vec<&str> = Vec::new();
        for name in credits.flat_map(|credits| &credits.contributors) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    /// The formats, sorted by name: those of the templates, and those that need none.
    pub fn formats(&self) -> &[Format] {
        &self.formats
    }

    pub(crate) fn templates(&self) -> &Templates {
        &self.templates
    }
}

fn has_contributors(credits: &BTreeMap<String, Credits>) -> bool {
    credits.values().any(|credits| !credits.contributors.is_empty())
}

/// Refuses a template that says in an SPDX line, as REUSE has it in a comment, that it is under another license.
fn license_of_template(file: &SourceFile, ours: &str) -> Option<Diagnostic> {
    const TAG: &str = "SPDX-License-Identifier:";
    let comments = file.text().split("{#").skip(1).filter_map(|rest| rest.split("#}").next());
    let line = comments.flat_map(str::lines).find(|line| line.contains(TAG))?;
    let license = line.split(TAG).nth(1)?.trim();
    let at = license.as_ptr().addr() - file.text().as_ptr().addr();
    Some(refusal(license, ours)?.at(file, at..at + license.len()))
}

fn read_locales(
    catalogue: &Catalogue,
    folders: Vec<(String, Vec<SourceFile>)>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Locales> {
    let source = LocaleTag::new(&catalogue.source_locale)
        .map_err(|rule| {
            let message = format!("`source-locale` is not a language tag: {:?}", catalogue.source_locale);
            let fault = Diagnostic::error(Code::LocaleTag, message).at(&catalogue.file, catalogue.source_span.clone());
            faults.push(fault.help(rule.to_string()));
        })
        .ok();
    let mut locales = Vec::new();
    for (folder, files) in folders {
        match LocaleTag::of_folder(&folder) {
            Ok(tag) => locales.push(Locale::read(tag, &files)),
            Err(fault) => faults.push(fault),
        }
    }
    let source = source?;
    if !locales.iter().any(|locale| *locale.tag() == source) {
        let message = format!("there are no texts in the source locale `{source}`");
        let fault = Diagnostic::error(Code::MissingFile, message).at(&catalogue.file, catalogue.source_span.clone());
        faults.push(fault.help(format!("add Fluent files in `locales/{source}/`")));
        return None;
    }
    Some(Locales::new(locales, source))
}
