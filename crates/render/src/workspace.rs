//! A workspace that can be rendered: catalogue, texts and templates that go together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use korb_catalogue::{Catalogue, Credits, Diagnostic, Profile, SourceFile};
use korb_localization::{Locale, LocaleTag, Locales, validate};

use crate::formats::{self, Format};
use crate::required;
use crate::templates::Templates;

/// A workspace that can be rendered: `Workspace::read` makes one if nothing is wrong, `Draft::rest` also if only texts
/// or single templates are.
#[derive(Debug)]
pub struct Workspace {
    catalogue: Arc<Catalogue>,
    profile: Profile,
    locales: Locales,
    /// The people who wrote the texts, by the tags of their locales.
    credits: BTreeMap<String, Credits>,
    templates: Arc<Templates>,
    formats: Arc<[Format]>,
    /// The locales and messages of the translations that are older than their source.
    stale: BTreeSet<(String, String)>,
}

/// What a workspace is made of.
pub(crate) struct Contents {
    pub(crate) catalogue: Catalogue,
    pub(crate) profile: Profile,
    pub(crate) locales: Locales,
    pub(crate) credits: BTreeMap<String, Credits>,
    pub(crate) templates: Templates,
}

impl Workspace {
    /// A workspace none of whose translations is known to be older than its source.
    pub(crate) fn new(contents: Contents) -> Self {
        let Contents { catalogue, profile, locales, credits, templates } = contents;
        let formats = formats::all(&templates).into();
        let (catalogue, templates) = (Arc::new(catalogue), Arc::new(templates));
        Self { catalogue, profile, locales, credits, templates, formats, stale: BTreeSet::new() }
    }

    /// The same workspace with other texts in one locale. That locale is read again; it is checked again together with
    /// the locales that fall back to it, and nothing else is.
    ///
    /// # Errors
    ///
    /// What is wrong with the texts of these locales. If nothing is, the texts that the source locale lacks.
    pub fn with_texts(&self, tag: &LocaleTag, files: &[SourceFile]) -> Result<Self, Vec<Diagnostic>> {
        let mut faults = Vec::new();
        let locales = self.locales.clone().with(Locale::read(tag.clone(), files));
        for locale in locales.iter().filter(|locale| locales.chain(locale.tag()).iter().any(|other| other.tag() == tag))
        {
            faults.extend(validate(&locales, locale, self.catalogue.registers.iter().map(|register| &**register)));
        }
        if faults.is_empty() && tag == locales.source() {
            faults.extend(required::check(&self.catalogue, &locales, self.has_contributors()));
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

    /// Whether this workspace differs from another state of it in nothing but texts.
    pub(crate) fn differs_in_texts_only(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.catalogue, &other.catalogue)
            && Arc::ptr_eq(&self.templates, &other.templates)
            && self.stale == other.stale
    }

    /// The same workspace, which knows the translations that are older than their source. Pages mark them.
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
        // Every page asks, and what a tag falls back to takes a while to find out.
        if !self.has_contributors() {
            return Vec::new();
        }
        let chain = tag.fallback();
        let credits = chain.iter().filter_map(|tag| self.credits.get(tag.as_str()));
        let mut names: Vec<&str> = Vec::new();
        for name in credits.flat_map(|credits| &credits.contributors) {
            if !names.contains(&name.as_str()) {
                names.push(name);
            }
        }
        names
    }

    fn has_contributors(&self) -> bool {
        self.credits.values().any(|credits| !credits.contributors.is_empty())
    }

    /// The formats, sorted by name: those of the templates, and those that need none.
    pub fn formats(&self) -> &[Format] {
        &self.formats
    }

    pub(crate) fn templates(&self) -> &Templates {
        &self.templates
    }
}
