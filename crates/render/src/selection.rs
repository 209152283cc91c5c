//! What one run makes: which locales, platforms and formats, and how much of the site.

use korb_catalogue::{Catalogue, Diagnostic, Id, Platform, Reason};
use korb_localization::{Isolation, LocaleTag};

use crate::formats::Format;
use crate::templates::SITE_FOLDER;
use crate::texts::language_name;
use crate::workspace::Workspace;

/// What one run makes: every combination of some locales, platforms and formats, and as much of the site as is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The locales, each with the name of its language in that language, for the links between pages.
    languages: Vec<(LocaleTag, String)>,
    platforms: Vec<Id>,
    formats: Vec<Format>,
    site: SiteExtent,
}

/// How much of the site is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SiteExtent {
    None,
    /// In each locale the page of one platform, the first reason and the first new one.
    Sample,
    All,
}

/// Something of a selection that can be made apart from the rest.
///
/// It is not `#[non_exhaustive]`, because code that keeps files by part has to handle every kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'s> {
    /// The files of a locale and platform.
    Set(&'s LocaleTag, &'s Platform),
    /// The pages that the site has for each reason in a locale.
    Reasons(&'s LocaleTag),
    /// The files that the site has once. A renderer of this locale makes them.
    Root(&'s LocaleTag),
}

impl<'s> Part<'s> {
    /// The locale whose renderer makes it.
    pub fn locale(self) -> &'s LocaleTag {
        match self {
            Self::Set(tag, _) | Self::Reasons(tag) | Self::Root(tag) => tag,
        }
    }
}

impl Selection {
    /// Every combination of these for which [`Format::is_for`] holds, without the site.
    ///
    /// # Errors
    ///
    /// The name of a language cannot be formatted.
    pub fn new(
        workspace: &Workspace,
        locales: Vec<LocaleTag>,
        platforms: Vec<Id>,
        formats: Vec<Format>,
    ) -> Result<Self, Diagnostic> {
        let languages = locales.into_iter().map(|tag| {
            let localizer = workspace.locales().localizer(&tag, Isolation::Off);
            Ok((tag.clone(), language_name(&localizer, &tag)?))
        });
        Ok(Self { languages: languages.collect::<Result<_, _>>()?, platforms, formats, site: SiteExtent::None })
    }

    /// The same with the site, if this workspace has one.
    #[must_use]
    pub fn with_site(self, workspace: &Workspace) -> Self {
        let is_there = workspace.catalogue().site.is_some() && workspace.templates().can_make_site();
        Self { site: if is_there { SiteExtent::All } else { SiteExtent::None }, ..self }
    }

    /// The same with a few pages of the site, if this workspace has one. Where the formats show all texts, these pages
    /// are enough to find out whether the templates of the site are in order.
    #[must_use]
    pub fn with_sample_of_site(self, workspace: &Workspace) -> Self {
        let selection = self.with_site(workspace);
        Self { site: if selection.has_site() { SiteExtent::Sample } else { SiteExtent::None }, ..selection }
    }

    /// Everything that the workspace can make.
    ///
    /// # Errors
    ///
    /// As for [`Selection::new`].
    pub fn all(workspace: &Workspace) -> Result<Self, Diagnostic> {
        let selection = Self::new(
            workspace,
            workspace.locales().iter().map(|locale| locale.tag().clone()).collect(),
            workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect(),
            workspace.formats().to_vec(),
        );
        Ok(selection?.with_site(workspace))
    }

    /// The parts that can be made apart from each other, locale by locale. What the site has once comes last.
    pub fn parts<'s>(&'s self, workspace: &'s Workspace) -> Vec<Part<'s>> {
        let catalogue = workspace.catalogue();
        let wanted = |platform: &&Platform| self.pages(catalogue).any(|id| *id == platform.id);
        let of_locale = |tag| {
            let sets = catalogue.platforms.iter().filter(wanted).map(move |platform| Part::Set(tag, platform));
            sets.chain(self.has_site().then_some(Part::Reasons(tag)))
        };
        let mut parts: Vec<_> = self.locales().flat_map(of_locale).collect();
        if self.has_site() && !self.languages.is_empty() {
            parts.push(Part::Root(self.default_language(workspace.locales().source())));
        }
        parts
    }

    /// The part that makes a file of the site, by its path in the output.
    pub fn part_of<'s>(&'s self, workspace: &'s Workspace, path: &str) -> Option<Part<'s>> {
        let catalogue = workspace.catalogue();
        let path = path.strip_prefix(SITE_FOLDER)?.strip_prefix('/').filter(|_| self.has_site())?;
        let Some((tag, rest)) = path.split_once('/') else {
            return Some(Part::Root(self.default_language(workspace.locales().source())));
        };
        let tag = self.locales().find(|known| known.as_str() == tag)?;
        let set =
            |id: &str| catalogue.platforms.iter().find(|platform| *platform.id == *id).map(|it| Part::Set(tag, it));
        match rest.split_once('/') {
            Some(("for", file)) => set(file.split('.').next().unwrap_or_default()),
            None if rest.starts_with("index.") => self.site(catalogue).map(|platform| Part::Set(tag, platform)),
            _ => Some(Part::Reasons(tag)),
        }
    }

    /// The platforms that something is made for: the selected ones, and that of the site.
    pub(crate) fn pages<'s>(&'s self, catalogue: &'s Catalogue) -> impl Iterator<Item = &'s Id> {
        let site = self.site(catalogue).map(|platform| &platform.id).filter(|id| !self.platforms.contains(id));
        self.platforms.iter().chain(site)
    }

    /// The platform whose words are used on pages for no platform in particular, if the site is selected.
    pub(crate) fn site<'s>(&self, catalogue: &'s Catalogue) -> Option<&'s Platform> {
        let site = catalogue.site.as_ref().filter(|_| self.has_site())?;
        catalogue.platforms.iter().find(|platform| platform.id == *site)
    }

    /// Whether the site is made, too.
    pub fn has_site(&self) -> bool {
        self.site != SiteExtent::None
    }

    /// Whether a platform has its page on the site.
    pub(crate) fn has_page(&self, platform: &Platform, catalogue: &Catalogue) -> bool {
        match self.site {
            SiteExtent::None => false,
            SiteExtent::Sample => catalogue.site.as_ref() == Some(&platform.id),
            SiteExtent::All => true,
        }
    }

    /// Whether a reason has its page on the site. In a sample, only the first reason and the first new one have.
    pub(crate) fn has_page_of(&self, reason: &Reason, catalogue: &Catalogue) -> bool {
        let is_first =
            |of: &dyn Fn(&&Reason) -> bool| catalogue.reasons.iter().find(of).is_some_and(|it| it.id == reason.id);
        self.site != SiteExtent::Sample || is_first(&|_| true) || is_first(&|reason| reason.new.is_some())
    }

    /// The locales, each with the name of its language in that language.
    pub(crate) fn languages(&self) -> &[(LocaleTag, String)] {
        &self.languages
    }

    /// The language for readers whose own is not selected: English, else the source locale, else the first.
    pub(crate) fn default_language<'s>(&'s self, source: &'s LocaleTag) -> &'s LocaleTag {
        let english = self.locales().find(|tag| tag.as_str() == "en");
        english
            .or_else(|| self.locales().find(|tag| *tag == source))
            .or_else(|| self.locales().next())
            .unwrap_or(source)
    }

    /// The locales, in the order given.
    pub fn locales(&self) -> impl Iterator<Item = &LocaleTag> {
        self.languages.iter().map(|(tag, _)| tag)
    }

    /// The platforms, in the order given.
    pub fn platforms(&self) -> &[Id] {
        &self.platforms
    }

    /// The formats, in the order given.
    pub fn formats(&self) -> &[Format] {
        &self.formats
    }
}

/// One rendered artifact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its path in the output: `<locale>/<platform>/<format>`, a file in a folder of that name, or one of the site
    /// below `site/`.
    pub path: String,
    /// What it contains.
    pub content: String,
}
