//! What one run makes: which locales, platforms and formats, and how much of the site.

use std::sync::Arc;

use korb_catalogue::{Catalogue, Diagnostic, Id, Platform, Reason, Unit};
use korb_localization::{Isolation, Key, LocaleTag};

use crate::formats::Format;
use crate::reply::Reply;
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
    /// Whether the files are made only to find out what is wrong with them.
    is_trial: bool,
    /// Whether not each set needs its files, see [`Selection::tries_formats`].
    has_few_pages: bool,
}

/// How much of the site is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SiteExtent {
    None,
    /// In one locale all of them; in each other one the page of one platform, and of the reasons the first of each kind.
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
        let languages = languages.collect::<Result<_, _>>()?;
        Ok(Self { languages, platforms, formats, site: SiteExtent::None, is_trial: false, has_few_pages: false })
    }

    /// The same with the site, if this workspace has one.
    #[must_use]
    pub fn with_site(self, workspace: &Workspace) -> Self {
        let is_there = workspace.catalogue().site.is_some() && workspace.templates().can_make_site();
        Self { site: if is_there { SiteExtent::All } else { SiteExtent::None }, ..self }
    }

    /// What has to be made to find everything that would go wrong if all of these locales were rendered. It is less than
    /// all of it: of formats that need no template, a few replies; of formats with a template and of the site a sample,
    /// unless their templates can single out one page from all others. Every reply is composed.
    ///
    /// # Errors
    ///
    /// As for [`Selection::new`].
    pub fn trial(workspace: &Workspace, locales: Vec<LocaleTag>) -> Result<Self, Diagnostic> {
        let platforms = workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect();
        let selection = Self::new(workspace, locales, platforms, workspace.formats().to_vec())?.with_site(workspace);
        let site = match selection.site {
            SiteExtent::All if !workspace.templates().of_site_can_single_out_a_page() => SiteExtent::Sample,
            other => other,
        };
        let has_few_pages = !workspace.templates().of_formats_can_single_out_a_page();
        Ok(Self { site, is_trial: true, has_few_pages, ..selection })
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
            None if rest.starts_with("index.") || rest == "forms.html" => {
                self.site(catalogue).map(|platform| Part::Set(tag, platform))
            }
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

    /// Whether a platform has its page on the site, in a locale.
    pub(crate) fn has_page(&self, tag: &LocaleTag, platform: &Platform, workspace: &Workspace) -> bool {
        match self.site {
            SiteExtent::None => false,
            SiteExtent::Sample => {
                workspace.catalogue().site.as_ref() == Some(&platform.id) || self.has_all_pages(tag, workspace)
            }
            SiteExtent::All => true,
        }
    }

    /// Whether a reason has its page on the site, in a locale. In a sample, only the first of each kind has one: new or
    /// not, stale or not, translated or not.
    pub(crate) fn has_page_of(&self, tag: &LocaleTag, reason: &Reason, workspace: &Workspace) -> bool {
        if self.site != SiteExtent::Sample || self.has_all_pages(tag, workspace) {
            return true;
        }
        let kind = |reason: &Reason| {
            let message = &*reason.message;
            let is_translated =
                workspace.locales().get(tag).is_some_and(|it| it.has(Key::attribute(message, "request")));
            (reason.new.is_some(), workspace.is_stale(tag, message), is_translated)
        };
        let own = kind(reason);
        let mut shown = workspace.catalogue().reasons_for(workspace.profile());
        shown.find(|other| kind(other) == own).is_some_and(|first| first.id == reason.id)
    }

    /// Whether the formats are made for a locale and platform. In a trial of templates that cannot single out a page, that
    /// is each platform in one locale; in each other one the platform of the site or the first, and those on which something
    /// is different in kind: a reply that comes from another language, or one that is divided. Of several platforms on which
    /// replies are divided, the one that allows the least stands for those on which they are longer than that by half.
    pub(crate) fn tries_formats(
        &self,
        tag: &LocaleTag,
        platform: &Platform,
        replies: &[Arc<Reply>],
        workspace: &Workspace,
    ) -> bool {
        let catalogue = workspace.catalogue();
        let usual = || catalogue.site.as_ref().or(catalogue.platforms.first().map(|first| &first.id));
        let least = catalogue.platforms.iter().flat_map(|platform| {
            let limits = platform.limits.iter().filter(|limit| limit.unit != Unit::SmsParts);
            limits.map(move |limit| (limit.max, &platform.id))
        });
        let least = least.min_by_key(|(max, _)| *max);
        let has_another = |reply: &Reply| {
            let length = || reply.parts.iter().map(|part| part.chars().count()).sum::<usize>();
            least.is_some_and(|(max, id)| *id != platform.id && length() > max + max / 2)
        };
        let is_different =
            |reply: &Arc<Reply>| reply.parts.len() > 1 && !has_another(reply) || !reply.locale.same_language(tag);
        !self.has_few_pages
            || self.has_all_pages(tag, workspace)
            || usual() == Some(&platform.id)
            || replies.iter().any(is_different)
    }

    /// Whether a sample has all pages of this locale.
    fn has_all_pages(&self, tag: &LocaleTag, workspace: &Workspace) -> bool {
        self.default_language(workspace.locales().source()) == tag
    }

    /// Whether the files are made only to find out what is wrong with them.
    pub(crate) fn is_trial(&self) -> bool {
        self.is_trial
    }

    /// The locales, each with the name of its language in that language.
    pub fn languages(&self) -> &[(LocaleTag, String)] {
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

/// What is shown each variant as it is made.
pub type Receive<'r> = &'r mut dyn FnMut(&Variant);
