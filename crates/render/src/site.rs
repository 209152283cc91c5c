//! The site: a page for every locale and platform and a short one for every reason, with what a site needs around them.
//!
//! Its look is that of the templates in `templates/site/`; what programs read (feed, sitemap, the replies for the
//! script) has a syntax that text must not get out of, and is written here. Links are relative, so that the site works
//! below any address and without a server; whole addresses stand only where the profile says where it is published.

mod feed;
mod page;
mod replies;
mod sitemap;

use std::sync::Arc;

use korb_catalogue::{Diagnostic, Id, Platform, Reason};
use korb_localization::LocaleTag;
use minijinja::context;
use minijinja::value::merge_maps;

use crate::variant::{Part, Renderer, Selection};
use crate::{Reply, Variant, Workspace, is_known_format};

/// The folder of the site in the output, and of its templates.
pub(crate) const FOLDER: &str = "site";

/// The template that no site can do without.
pub(crate) const PAGE: &str = "site/page.html";

/// What the templates of the site can use.
pub(crate) const NAMES: &[&str] = &[
    "locale",
    "platform",
    "title",
    "plain_title",
    "titles",
    "sections",
    "reasons",
    "reason",
    "site",
    "notice",
    "license",
    "work",
    "languages",
    "platforms",
    "tones",
    "registers",
    "page",
    "description",
    "unit",
];

/// The templates that are rendered for many pages. Every other one makes one file, which has its name.
const OF_PAGES: [&str; 4] = ["page.html", "reason.html", "reason.txt", "reason.md"];

/// Which page it is, apart from its language.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'p> {
    /// The page of the platform that stands for all.
    Index,
    Platform(&'p Id),
    Reason(&'p Id),
}

impl<'p> Place<'p> {
    /// Where a platform has its page.
    fn of(platform: &'p Id, workspace: &Workspace) -> Self {
        if workspace.catalogue().site.as_ref() == Some(platform) { Self::Index } else { Self::Platform(platform) }
    }

    /// The path below the folder of the locale, without an ending.
    fn name(self) -> String {
        match self {
            Self::Index => "index".to_owned(),
            Self::Platform(id) => format!("for/{id}"),
            Self::Reason(id) => format!("reason/{id}"),
        }
    }

    /// What leads from there to the folder of the site.
    fn root(self) -> &'static str {
        match self {
            Self::Index => "../",
            Self::Platform(_) | Self::Reason(_) => "../../",
        }
    }
}

impl Selection {
    /// The part that makes a file of the site, by its path in the output.
    pub fn part_of<'s>(&'s self, workspace: &'s Workspace, path: &str) -> Option<Part<'s>> {
        let catalogue = workspace.catalogue();
        let path = path.strip_prefix(FOLDER)?.strip_prefix('/').filter(|_| self.has_site())?;
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
}

/// The path of a page below the folder of the site.
fn path(tag: &LocaleTag, place: Place<'_>) -> String {
    format!("{tag}/{}.html", place.name())
}

impl Renderer<'_> {
    /// The page of a platform, with the same as text (`twins`, by ending) and its replies for the script.
    pub(crate) fn site_page(
        &self,
        platform: &Platform,
        selection: &Selection,
        replies: &[Arc<Reply>],
        twins: Vec<(String, String)>,
    ) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        let one = |fault| vec![fault];
        let place = Place::of(&platform.id, self.workspace());
        let name = format!("{FOLDER}/{}/{}", self.tag(), place.name());
        let document = self.document(platform, replies).map_err(one)?;
        let around = self.around(place, selection).map_err(one)?;
        let html = self.site_file("page.html", &merge_maps([around, document]))?;
        let script = replies::write(replies, self.notice_in_plain(platform).map_err(one)?.as_str());
        let mut variants = vec![
            Variant { path: format!("{name}.html"), content: html },
            Variant { path: format!("{name}.js"), content: script },
        ];
        variants
            .extend(twins.into_iter().map(|(ending, content)| Variant { path: format!("{name}.{ending}"), content }));
        Ok(variants)
    }

    /// The pages of the reasons that are wanted, and the feed if one of them is new.
    pub(crate) fn site_reasons(
        &self,
        selection: &Selection,
        wanted: impl Fn(&Reason) -> bool,
    ) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        let one = |fault| vec![fault];
        let catalogue = self.workspace().catalogue();
        let Some(platform) = selection.site(catalogue) else { return Ok(Vec::new()) };
        let wanted = |reason: &Reason| wanted(reason) && selection.has_page_of(reason, catalogue);
        let (mut variants, mut faults) = (Vec::new(), Vec::new());
        for file in ["reason.html", "reason.txt", "reason.md"] {
            let (name, ending) = file.split_once('.').unwrap_or((file, ""));
            if !self.workspace().templates().has(&format!("{FOLDER}/{file}")) {
                continue;
            }
            let pages = self.reason_documents(platform, ending, wanted).map_err(one)?;
            for (reason, document) in pages {
                let place = Place::Reason(&reason.id);
                let around = self.around(place, selection).map_err(one)?;
                match self.site_file(file, &merge_maps([around, document])) {
                    Ok(content) => {
                        let path = format!("{FOLDER}/{}/{name}/{}.{ending}", self.tag(), reason.id);
                        variants.push(Variant { path, content });
                    }
                    Err(found) => faults.extend(found),
                }
            }
        }
        if catalogue.reasons.iter().any(|reason| reason.new.is_some() && wanted(reason)) {
            let feed = self.feed(platform).map_err(one)?;
            if let Some(feed) = &feed {
                self.carries_license("feed.xml", "feed.xml", &feed.content)?;
            }
            variants.extend(feed);
        }
        if faults.is_empty() { Ok(variants) } else { Err(faults) }
    }

    /// What the site has once: the page that one begins at, what all pages share, and what programs look for.
    pub(crate) fn site_root(&self, selection: &Selection) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        let one = |fault| vec![fault];
        let catalogue = self.workspace().catalogue();
        let Some(platform) = selection.site(catalogue) else { return Ok(Vec::new()) };
        let context = self.start(platform, selection).map_err(one)?;
        let base = self.workspace().profile().base_url.as_deref();
        let (mut variants, mut faults) = (Vec::new(), Vec::new());
        for name in self.workspace().templates().of_site().filter(|name| !OF_PAGES.contains(name)) {
            // The page for addresses that lead nowhere is shown below any of them, so only whole addresses lead away.
            let root = if name == "404.html" { base.unwrap_or_default() } else { "" };
            let url = base.map(|base| format!("{base}{name}"));
            let page = context! { root, path => name, kind => name.split('.').next(), url };
            match self.site_file(name, &merge_maps([context.clone(), context! { page }])) {
                Ok(content) => variants.push(Variant { path: format!("{FOLDER}/{name}"), content }),
                Err(found) => faults.extend(found),
            }
        }
        variants.extend(sitemap::write(self.workspace(), selection));
        if faults.is_empty() { Ok(variants) } else { Err(faults) }
    }

    /// Renders one file of the site, and looks for the license in it if people read it.
    fn site_file(&self, name: &str, context: &minijinja::Value) -> Result<String, Vec<Diagnostic>> {
        let template = format!("{FOLDER}/{name}");
        let content = self.workspace().templates().render(&template, context).map_err(|fault| vec![fault])?;
        if is_known_format(name) {
            self.carries_license(&template, name, &content)?;
        }
        Ok(content)
    }
}
