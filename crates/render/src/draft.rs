//! Reading a workspace: everything of it that can be used, and what is wrong with the rest.
//!
//! Every file is parsed once, and a fault in one file does not keep the others from being read. Texts are checked even
//! if the catalogue is broken, and a locale or a template with a mistake does not keep the rest from being rendered.
//! Only what depends on the catalogue has to wait for it: the profile, the licenses, and which texts are missing.
//!
//! Callers that want to render and not to check use [`Workspace::read`], which refuses a workspace with any fault.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use korb_catalogue::{
    Catalogue, CatalogueFile, Code, Credits, Diagnostic, Parsed, Profile, Severity, SignOff, SourceFile, refusal,
};
use korb_localization::{
    Locale, LocaleTag, Locales, Resource, Rules, Source, TreeFile, is_needed_to_render, reading_faults, validate,
    workspace_rules,
};

use crate::templates::{REPLY, SITE_PAGE, Templates};
use crate::workspace::{Contents, Workspace};
use crate::{paths, required, templates};

/// The files of a workspace, which the caller has read from a disk or has in memory.
///
/// It is not `#[non_exhaustive]`: a caller that overlooks a kind of file must not compile.
#[derive(Debug, Clone)]
pub struct Files {
    /// `catalogue.toml`.
    pub catalogue: CatalogueFile,
    /// The folders below `locales/`: their names and their Fluent files. The source locale must be among them; others
    /// can be left out if they are not needed.
    pub locales: Vec<(String, Vec<SourceFile>)>,
    /// The `locale.toml` of each locale that has one, by the name of its folder.
    pub credits: Vec<(String, SourceFile)>,
    /// The files in `templates/` and `templates/site/`.
    pub templates: Vec<SourceFile>,
    /// A profile to take instead of the catalogue's own.
    pub profile: Option<SourceFile>,
    /// The files that are there but cannot be read. A text or template that may be in one of them is not reported as
    /// missing.
    pub unread: Vec<Unread>,
}

/// A file that is there but cannot be read.
#[derive(Debug, Clone)]
pub struct Unread {
    /// Its path in the workspace, with `/`, as it is shown to people.
    pub path: String,
    /// Why it cannot be read.
    pub fault: Diagnostic,
}

/// A workspace as it was read.
#[derive(Debug)]
pub struct Draft {
    catalogue: Option<Catalogue>,
    profile: Profile,
    locales: Found,
    credits: BTreeMap<String, Credits>,
    template_files: Vec<SourceFile>,
    /// The templates, compiled when they are first needed. Compiling takes about as long as everything else here, and a
    /// caller can check the texts in another thread meanwhile.
    templates: OnceLock<Parsed<Templates>>,
    /// What is wrong with everything but the texts and the templates.
    faults: Vec<Diagnostic>,
    /// Whether only texts and templates can be wrong.
    is_sound: bool,
}

/// The locales that were found.
#[derive(Debug)]
enum Found {
    /// With the source locale among them.
    WithSource(Locales),
    /// Without the source locale, or without a catalogue that names it.
    Loose(Vec<Locale>),
}

impl Found {
    fn tags(&self) -> Vec<&LocaleTag> {
        match self {
            Self::WithSource(locales) => locales.iter().map(Locale::tag).collect(),
            Self::Loose(locales) => locales.iter().map(Locale::tag).collect(),
        }
    }
}

impl Draft {
    /// Reads everything.
    pub fn read(files: Files) -> Self {
        let catalogue_file = files.catalogue.file().clone();
        let Parsed { value: catalogue, mut faults } = files.catalogue.into_parsed();
        let read = read_locales(catalogue.as_ref(), files.locales, &files.unread).report_to(&mut faults);
        let (mut profile, mut credits) = (Profile::default(), BTreeMap::new());
        if let Some(catalogue) = &catalogue {
            profile = match &files.profile {
                None => catalogue.profile.clone(),
                Some(file) => catalogue.read_profile(file).report_to(&mut faults),
            };
            let file = files.profile.as_ref().unwrap_or(&catalogue_file);
            faults.extend(wrong_tags(&profile, file));
            let ours = &catalogue.license.id;
            for (folder, file) in &files.credits {
                credits.insert(folder.clone(), Credits::read(file, ours).report_to(&mut faults));
            }
            faults.extend(files.templates.iter().flat_map(|file| licenses_of_template(file, ours)));
        }
        let is_unread = |path: &str| files.unread.iter().any(|unread| unread.path == path);
        faults.extend(missing_templates(catalogue.as_ref(), &files.templates, is_unread));
        if let (Some(catalogue), Found::WithSource(locales)) = (&catalogue, &read) {
            faults.extend(missing_texts(catalogue, locales, &credits));
        }
        let is_unreadable = files.unread.iter().any(|unread| folder_of(&unread.path).is_none());
        let is_sound = !is_unreadable && faults.iter().all(|fault| fault.severity != Severity::Error);
        faults.extend(files.unread.into_iter().map(|Unread { path, mut fault }| {
            fault.subject.locale = folder_of(&path).map(ToOwned::to_owned);
            fault
        }));
        if let Some(catalogue) = &catalogue {
            // It is still worth while to render everything: only the name is wrong.
            faults.extend(paths::conflicts(catalogue, &read.tags(), &files.templates));
        }
        let (template_files, templates) = (files.templates, OnceLock::new());
        Self { catalogue, profile, locales: read, credits, template_files, templates, faults, is_sound }
    }

    /// The same for whoever only composes replies: without all other templates, if that of replies needs none of them.
    fn for_replies(mut self) -> Self {
        if self.template_files.iter().any(templates::is_reply_alone) {
            self.template_files.retain(templates::is_reply_alone);
        }
        self
    }

    /// What is wrong with everything but the texts, sorted.
    pub fn faults(&self) -> Vec<Diagnostic> {
        let mut faults = [&self.faults[..], &self.templates().faults].concat();
        Diagnostic::sort(&mut faults);
        faults
    }

    fn templates(&self) -> &Parsed<Templates> {
        self.templates.get_or_init(|| Templates::compile(&self.template_files))
    }

    /// What exists; `None` if the catalogue cannot be read.
    pub fn catalogue(&self) -> Option<&Catalogue> {
        self.catalogue.as_ref()
    }

    /// The texts with their fallback; `None` without a source locale.
    pub fn locales(&self) -> Option<&Locales> {
        match &self.locales {
            Found::WithSource(locales) => Some(locales),
            Found::Loose(_) => None,
        }
    }

    /// Every locale that was found, sorted by tag.
    pub fn each_locale(&self) -> Vec<&Locale> {
        match &self.locales {
            Found::WithSource(locales) => locales.iter().collect(),
            Found::Loose(locales) => locales.iter().collect(),
        }
    }

    /// What keeps the texts of a locale from being rendered.
    pub fn validate(&self, locale: &Locale) -> Vec<Diagnostic> {
        match (&self.catalogue, &self.locales) {
            (Some(catalogue), Found::WithSource(locales)) => validate(locales, locale, registers(catalogue)),
            _ => reading_faults(locale),
        }
    }

    /// Analyzes the source, to compare the translations with it. A check whose codes are all `skipped` does not run.
    pub fn compare(&self, skipped: &BTreeSet<Code>) -> Comparison<'_> {
        let source = match (&self.catalogue, &self.locales) {
            (Some(catalogue), Found::WithSource(locales)) => {
                let rules = |locale: &Locale| {
                    let rules = workspace_rules(locales, locale, registers(catalogue));
                    Rules { skipped: skipped.clone(), ..rules }
                };
                let rules: BTreeMap<_, _> =
                    locales.iter().map(|locale| (locale.tag().clone(), rules(locale))).collect();
                let analyzed = locales.get(locales.source()).map(|source| {
                    let rules = rules.get(source.tag()).cloned().unwrap_or_default();
                    Source::analyze(source.tag().clone(), source.files(), rules)
                });
                analyzed.map(|Parsed { value: source, faults }| {
                    let source = match locales.english() {
                        Some(english) => source.with_english(english.tag().clone(), english.files()),
                        None => source,
                    };
                    Analyzed { source, faults, rules }
                })
            }
            _ => None,
        };
        Comparison { draft: self, source }
    }

    /// The locales that can be rendered although others cannot. Their texts and those that they fall back to could all
    /// be read, and no error in `found` keeps one of these texts from being formatted.
    pub fn sound_locales(&self, found: &[Diagnostic]) -> Vec<LocaleTag> {
        let keeps = |fault: &&Diagnostic| fault.severity == Severity::Error && is_needed_to_render(fault.code);
        let wrong: BTreeSet<_> =
            found.iter().filter(keeps).filter_map(|fault| fault.subject.locale.as_deref()).collect();
        let Some(locales) = self.locales() else { return Vec::new() };
        let is_right = |locale: &&Locale| locale.is_whole() && !wrong.contains(locale.tag().as_str());
        let is_sound = |tag: &LocaleTag| locales.chain(tag).iter().all(is_right);
        locales.iter().map(|locale| locale.tag().clone()).filter(is_sound).collect()
    }

    /// The workspace without the templates that have a fault. Its texts can still be wrong; if anything else is, there
    /// is no workspace.
    pub fn rest(self) -> Option<Workspace> {
        if !self.is_sound || !self.templates().value.has(REPLY) {
            return None;
        }
        let Self { catalogue: Some(catalogue), locales: Found::WithSource(locales), .. } = self else { return None };
        let Self { profile, credits, templates, .. } = self;
        let templates = templates.into_inner()?.value;
        Some(Workspace::new(Contents { catalogue, profile, locales, credits, templates }))
    }
}

/// A draft whose translations are compared with their source. Threads can share it.
#[derive(Debug)]
pub struct Comparison<'d> {
    draft: &'d Draft,
    source: Option<Analyzed>,
}

#[derive(Debug)]
struct Analyzed {
    source: Source,
    faults: Vec<Diagnostic>,
    rules: BTreeMap<LocaleTag, Rules>,
}

impl Comparison<'_> {
    /// Everything that is wrong with the texts of a locale. A translation is also compared with its source. Without a
    /// source, only what cannot be read is reported.
    pub fn check(&self, locale: &Locale) -> Vec<Diagnostic> {
        match &self.source {
            None => self.draft.validate(locale),
            Some(analyzed) if analyzed.source.tag() == locale.tag() => analyzed.faults.clone(),
            Some(Analyzed { source, rules, .. }) => {
                let rules = rules.get(locale.tag()).cloned().unwrap_or_default();
                source.check_with(&rules, locale.tag(), locale.files())
            }
        }
    }
}

impl Workspace {
    /// Reads and checks everything that is needed to render.
    ///
    /// # Errors
    ///
    /// What is wrong with the files, sorted by file and place. Translations are not compared with their source here.
    pub fn read(files: Files) -> Result<Self, Vec<Diagnostic>> {
        Self::whole(Draft::read(files))
    }

    /// Reads and checks everything that is needed to compose replies. Other templates are not compiled, which takes most of the
    /// time, and a mistake in one of them does no harm then.
    ///
    /// # Errors
    ///
    /// As for [`Workspace::read`].
    pub fn read_for_replies(files: Files) -> Result<Self, Vec<Diagnostic>> {
        Self::whole(Draft::read(files).for_replies())
    }

    fn whole(draft: Draft) -> Result<Self, Vec<Diagnostic>> {
        let of_texts = draft.each_locale().into_iter().flat_map(|locale| draft.validate(locale));
        let mut faults: Vec<_> = draft.faults().into_iter().chain(of_texts).collect();
        if faults.is_empty() {
            // Without a fault there are a catalogue, its source locale and the template of replies.
            return draft.rest().ok_or_else(Vec::new);
        }
        Diagnostic::sort(&mut faults);
        Err(faults)
    }
}

fn registers(catalogue: &Catalogue) -> impl Iterator<Item = &str> {
    catalogue.registers.iter().map(|register| &**register)
}

/// The locale that a path of a workspace belongs to.
fn folder_of(path: &str) -> Option<&str> {
    Some(path.strip_prefix("locales/")?.split_once('/')?.0)
}

/// Refuses a template one of whose licenses does not go with that of the catalogue. REUSE has them in lines of their own,
/// each in any kind of comment.
fn licenses_of_template(file: &SourceFile, ours: &str) -> Vec<Diagnostic> {
    const TAG: &str = "SPDX-License-Identifier:";
    // Of licenses joined by OR one is enough, of those joined by AND each counts.
    let refused = |expression: &str| {
        let of_one = |choice: &str| choice.split(" AND ").find_map(|license| refusal(license.trim(), ours));
        let mut refusals = expression.split(" OR ").map(of_one);
        refusals.clone().all(|refusal| refusal.is_some()).then(|| refusals.next().flatten()).flatten()
    };
    let stated = file.text().match_indices(TAG).filter_map(|(at, _)| {
        let rest = file.text()[at + TAG.len()..].lines().next().unwrap_or_default();
        let end = ["#}", "-->", "*/", "%}", "\""].iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
        let license = rest[..end].trim();
        let at = at + TAG.len() + rest.len() - rest.trim_start().len();
        // One that is filled in is that of the catalogue.
        (!license.starts_with("{{")).then(|| Some(refused(license)?.at(file, at..at + license.len()))).flatten()
    });
    stated.collect()
}

/// The templates that a workspace cannot do without.
fn missing_templates(
    catalogue: Option<&Catalogue>,
    files: &[SourceFile],
    is_unread: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let is_missing = |name: &str| {
        let path = format!("templates/{name}");
        !is_unread(&path) && !files.iter().any(|file| file.path() == path)
    };
    let mut faults = Vec::new();
    if is_missing(REPLY) {
        let message = format!("there is no template `{REPLY}`, which replies are composed with");
        let fault = Diagnostic::error(Code::MissingFile, message).of_file(format!("templates/{REPLY}"));
        faults.push(fault.help("copy the one of Korb's own workspace"));
    }
    if let Some(catalogue) = catalogue.filter(|catalogue| catalogue.site.is_some() && is_missing(SITE_PAGE)) {
        let message = format!("the catalogue has a table `[site]`, but there is no template `{SITE_PAGE}`");
        let help = "copy `templates/site/` of Korb's own workspace, or remove the table";
        faults.push(
            Diagnostic::error(Code::MissingFile, message).at(&catalogue.file, catalogue.file.beginning()).help(help),
        );
    }
    faults
}

/// The texts that the source locale lacks. None is reported if a part of the locale cannot be read: it may be there.
fn missing_texts(catalogue: &Catalogue, locales: &Locales, credits: &BTreeMap<String, Credits>) -> Vec<Diagnostic> {
    let has_contributors = credits.values().any(|credits| !credits.contributors.is_empty());
    let is_whole = locales.get(locales.source()).is_some_and(Locale::is_whole);
    if is_whole { required::check(catalogue, locales, has_contributors) } else { Vec::new() }
}

fn read_locales(
    catalogue: Option<&Catalogue>,
    folders: Vec<(String, Vec<SourceFile>)>,
    unread: &[Unread],
) -> Parsed<Found> {
    let (mut locales, mut faults) = (Vec::new(), Vec::new());
    for (folder, files) in folders {
        match LocaleTag::of_folder(&folder) {
            Ok(tag) => locales.push(read_locale(tag, files, unread)),
            Err(fault) => faults.push(fault),
        }
    }
    locales.sort_by(|a, b| a.tag().cmp(b.tag()));
    let Some(catalogue) = catalogue else { return Parsed::new(Found::Loose(locales), faults) };
    let at_source = |fault: Diagnostic| fault.at(&catalogue.file, catalogue.source_span.clone());
    let found = match LocaleTag::new(&catalogue.source_locale) {
        Ok(source) if locales.iter().any(|locale| *locale.tag() == source) => {
            Found::WithSource(Locales::new(locales, source))
        }
        Ok(source) => {
            let message = format!("there are no texts in the source locale `{source}`");
            let fault = at_source(Diagnostic::error(Code::MissingFile, message));
            faults.push(fault.help(format!("add Fluent files in `locales/{source}/`")));
            Found::Loose(locales)
        }
        Err(rule) => {
            let message = format!("`source-locale` is not a language tag: {:?}", catalogue.source_locale);
            faults.push(at_source(Diagnostic::error(Code::LocaleTag, message)).help(rule.to_string()));
            Found::Loose(locales)
        }
    };
    Parsed::new(found, faults)
}

/// A locale with the files that could be read, and a place for each that could not.
fn read_locale(tag: LocaleTag, files: Vec<SourceFile>, unread: &[Unread]) -> Locale {
    let folder = format!("locales/{tag}/");
    let relative = |path: &str| path.strip_prefix(&folder).map(ToOwned::to_owned);
    let read = files.into_iter().map(|file| {
        let (path, text) = file.into_parts();
        TreeFile {
            relative: relative(&path).unwrap_or_else(|| path.clone()),
            resource: Some(Resource::parse(path, text)),
        }
    });
    let is_fluent = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| ending == "ftl");
    let unread = unread.iter().filter(|unread| is_fluent(&unread.path));
    let unread = unread.filter_map(|unread| Some(TreeFile { relative: relative(&unread.path)?, resource: None }));
    Locale::new(tag, read.chain(unread).collect())
}

/// The languages of a profile that are no tags, which the catalogue's reader cannot know.
fn wrong_tags(profile: &Profile, file: &SourceFile) -> Vec<Diagnostic> {
    let SignOff::ByLocale(by_tag) = &profile.sign_off else { return Vec::new() };
    let wrong = by_tag.iter().filter_map(|(tag, words)| {
        let rule = LocaleTag::new(tag).err()?;
        let message = format!("{tag:?} is not a language tag as locales have it");
        Some(Diagnostic::error(Code::InvalidValue, message).at(file, words.tag_span.clone()).help(rule.to_string()))
    });
    wrong.collect()
}
