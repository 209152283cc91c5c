//! Variants: what is made for one locale and platform, a file for each format.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use korb_catalogue::{Catalogue, Diagnostic, Id, Platform, Reason};
use korb_localization::{Isolation, Key, List, LocaleTag, Localizer};
use minijinja::value::merge_maps;
use minijinja::{Value, context};

use crate::document::{self, Cache, Page};
use crate::formats::{Entry, Set, Writer, abbreviation};
use crate::reply::{Composer, facts, requests};
use crate::{Format, Notice, Reply, ReplyRequest, Target, Workspace, notice, paragraphs, required, to_text};

/// What one run makes: every combination of some locales, platforms and formats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// With their own names, for the links between pages.
    languages: Vec<(LocaleTag, String)>,
    platforms: Vec<Id>,
    formats: Vec<Format>,
    site: SiteExtent,
}

/// How much of the site is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SiteExtent {
    None,
    /// One page of each kind in each locale.
    Sample,
    All,
}

/// Something of a selection that can be made apart from the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'s> {
    /// The files of a locale and platform.
    Set(&'s LocaleTag, &'s Platform),
    /// The pages that the site has for each reason in a locale.
    Reasons(&'s LocaleTag),
    /// What the site has once, by a renderer of this locale.
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
    /// Every combination of these.
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
        let is_there = workspace.catalogue().site.is_some();
        Self { site: if is_there { SiteExtent::All } else { SiteExtent::None }, ..self }
    }

    /// The same with one page of each kind of the site, if this workspace has one: where the formats show all texts, it is
    /// enough to find out whether its templates are in order.
    #[must_use]
    pub fn with_sample_of_site(self, workspace: &Workspace) -> Self {
        let selection = self.with_site(workspace);
        Self { site: if selection.has_site() { SiteExtent::Sample } else { SiteExtent::None }, ..selection }
    }

    /// Everything that there is.
    ///
    /// # Errors
    ///
    /// As for [`Selection::new`].
    pub fn all(workspace: &Workspace) -> Result<Self, Diagnostic> {
        let selection = Self::new(
            workspace,
            workspace.locales().iter().map(|locale| locale.tag().clone()).collect(),
            workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect(),
            workspace.templates().formats().to_vec(),
        );
        Ok(selection?.with_site(workspace))
    }

    /// What can be made apart from each other, sorted by locale.
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

    /// The platforms that something is made for: the selected ones, and that of the site.
    pub(crate) fn pages<'s>(&'s self, catalogue: &'s Catalogue) -> impl Iterator<Item = &'s Id> {
        let site = self.site(catalogue).map(|platform| &platform.id).filter(|id| !self.platforms.contains(id));
        self.platforms.iter().chain(site)
    }

    /// The platform whose words stand on pages for no platform in particular, if the site is selected.
    pub(crate) fn site<'s>(&self, catalogue: &'s Catalogue) -> Option<&'s Platform> {
        let site = catalogue.site.as_ref().filter(|_| self.has_site())?;
        catalogue.platforms.iter().find(|platform| platform.id == *site)
    }

    /// Whether the site is made, too.
    pub fn has_site(&self) -> bool {
        self.site != SiteExtent::None
    }

    /// Whether a platform has its page on the site.
    fn has_page(&self, platform: &Platform, catalogue: &Catalogue) -> bool {
        match self.site {
            SiteExtent::None => false,
            SiteExtent::Sample => catalogue.site.as_ref() == Some(&platform.id),
            SiteExtent::All => true,
        }
    }

    /// Whether a reason has its page on the site: of a sample, the first one, and the first one that is new.
    pub(crate) fn has_page_of(&self, reason: &Reason, catalogue: &Catalogue) -> bool {
        let is_first =
            |of: &dyn Fn(&&Reason) -> bool| catalogue.reasons.iter().find(of).is_some_and(|it| it.id == reason.id);
        self.site != SiteExtent::Sample || is_first(&|_| true) || is_first(&|reason| reason.new.is_some())
    }

    /// The locales with their own names.
    pub(crate) fn languages(&self) -> &[(LocaleTag, String)] {
        &self.languages
    }

    /// The language for those whose own is not there: English, else the one that all translations are made from, else
    /// the first.
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
    /// Where it belongs, relative to the output's root: `<locale>/<platform>/<format>`, or a file in a folder of that
    /// name.
    pub path: String,
    /// What it contains.
    pub content: String,
}

/// A part of what the license allows or asks for, as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenseSection {
    /// What it is about.
    pub heading: Option<String>,
    /// What it says.
    pub paragraphs: Vec<String>,
}

/// Renders everything of one locale. Make one for each thread.
pub struct Renderer<'w> {
    workspace: &'w Workspace,
    tag: LocaleTag,
    composer: Composer<'w>,
    /// Texts for HTML, where directions can mix, hence with isolation marks.
    html: Localizer<'w>,
    or: Vec<List>,
    cache: Cache,
    /// The names of the platforms as lists have them, as far as they have been needed.
    labels: RefCell<BTreeMap<Id, String>>,
}

/// What a page says about the pages beside it.
#[derive(Debug)]
pub(crate) struct Neighbors<'s> {
    pub(crate) languages: &'s [(LocaleTag, String)],
    pub(crate) platforms: Vec<(&'s Id, String)>,
}

/// The name of a language in itself, or its tag where the language does not tell.
pub(crate) fn language_name(localizer: &Localizer<'_>, tag: &LocaleTag) -> Result<String, Diagnostic> {
    let name = localizer.format(Key::message("site-language"), &localizer.no_arguments())?;
    let own = name.filter(|name| name.locale.same_language(tag));
    Ok(own.map_or_else(|| tag.to_string(), |name| name.text))
}

impl Workspace {
    /// A renderer for a locale, which need not be one of the workspace's own: `de-AT` renders what `de` has.
    pub fn renderer(&self, tag: &LocaleTag) -> Renderer<'_> {
        let composer = Composer::new(self, tag);
        let html = self.locales().localizer(tag, Isolation::On);
        Renderer {
            workspace: self,
            tag: tag.clone(),
            or: html.languages().iter().map(|language| List::or(language.rules())).collect(),
            composer,
            html,
            cache: Cache::default(),
            labels: RefCell::default(),
        }
    }
}

impl Renderer<'_> {
    /// The locale that it renders.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// Composes one reply.
    ///
    /// # Errors
    ///
    /// A text or the template `_reply.txt` fails, or the reply cannot be made to fit.
    pub fn reply(&self, platform: &Platform, request: &ReplyRequest<'_>) -> Result<Reply, Diagnostic> {
        self.composer.reply(platform, request)
    }

    /// Composes the reply set of a platform: every reason in every tone and register.
    ///
    /// # Errors
    ///
    /// As for [`Renderer::reply`], for every reply that fails.
    pub fn replies(&self, platform: &Platform) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.composer.all(platform, |_| true)
    }

    /// The same, composed anew for the reasons that are `wanted` only; the rest is in `known`.
    pub(crate) fn replies_again(
        &self,
        platform: &Platform,
        wanted: impl Fn(&Reason) -> bool,
        known: Vec<Arc<Reply>>,
    ) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        let mut fresh = self.composer.all(platform, wanted)?.into_iter().peekable();
        let mut replies = Vec::with_capacity(known.len());
        let mut known = known.into_iter().peekable();
        for reason in self.workspace.catalogue().reasons_for(self.workspace.profile()) {
            while let Some(old) = known.next_if(|reply| reply.reason == reason.id) {
                if fresh.peek().is_none_or(|reply| reply.reason != reason.id) {
                    replies.push(old);
                }
            }
            while let Some(reply) = fresh.next_if(|reply| reply.reason == reason.id) {
                replies.push(reply);
            }
        }
        Ok(replies)
    }

    /// Makes a part of `selection`, whose locale is that of the renderer.
    ///
    /// # Errors
    ///
    /// Everything that fails, each fault once.
    pub fn part(&self, part: Part<'_>, selection: &Selection) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        match part {
            Part::Set(_, platform) => self.variants(platform, selection),
            Part::Reasons(_) => self.site_reasons(selection, |_| true),
            Part::Root(_) => self.site_root(selection),
        }
    }

    /// Renders one platform in the formats of `selection`; the rest of it is for the links between pages.
    ///
    /// # Errors
    ///
    /// Everything that fails, each fault once.
    pub fn variants(&self, platform: &Platform, selection: &Selection) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        let mut formats = selection.formats.iter().filter(|format| format.is_for(platform));
        let has_page = selection.has_page(platform, self.workspace.catalogue());
        let needs_replies = has_page || formats.any(Format::has_replies);
        let replies = if needs_replies { self.replies(platform)? } else { Vec::new() };
        self.variants_with(platform, selection, &replies)
    }

    /// The same with replies that have been composed already, if anything shows them.
    pub(crate) fn variants_with(
        &self,
        platform: &Platform,
        selection: &Selection,
        replies: &[Arc<Reply>],
    ) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        let one = |fault| vec![fault];
        let catalogue = self.workspace.catalogue();
        let has_site = selection.has_page(platform, catalogue);
        // The site has the document as text, too, whether that is selected or not.
        let is_twin =
            |format: &Format| has_site && matches!(&*format.name, "page.txt" | "page.md") && format.is_template();
        let is_selected =
            |format: &Format| selection.formats.contains(format) && selection.platforms.contains(&platform.id);
        let all = self.workspace.templates().formats().iter();
        let wanted: Vec<_> =
            all.filter(|format| format.is_for(platform) && (is_selected(format) || is_twin(format))).collect();
        let neighbors = if wanted.iter().any(|format| format.has_links()) {
            Some(self.neighbors(selection).map_err(one)?)
        } else {
            None
        };
        let formats = || wanted.iter().copied();
        let mut set = None;
        let is_shown = formats().any(|format| format.has_replies() && matches!(format.writer, Writer::Template { .. }));
        let values = if is_shown {
            Value::from(replies.iter().map(|reply| document::reply(reply, &self.tag)).collect::<Vec<_>>())
        } else {
            Value::UNDEFINED
        };
        // Formats with the same markup share their texts.
        let mut contexts: Vec<(Target<'_>, Value)> = Vec::new();
        let (mut variants, mut faults, mut twins) = (Vec::new(), Vec::new(), Vec::new());
        for format in formats() {
            let path = |file: &str| format!("{}/{}/{file}", self.tag, platform.id);
            if let Writer::BuiltIn(built_in) = format.writer {
                let set = match &mut set {
                    Some(set) => set,
                    none => {
                        let has_page = formats().any(|format| !format.is_template() && format.extension() == "html");
                        none.insert(self.set(platform, replies, has_page).map_err(one)?)
                    }
                };
                for (file, content) in built_in.files(set) {
                    faults.extend(self.carries_license(&format.name, &file, &content).err().into_iter().flatten());
                    variants.push(Variant { path: path(&file), content });
                }
                continue;
            }
            let target = format.target(&catalogue.license.url);
            let shared = contexts.iter().find(|(other, _)| *other == target).map(|(_, context)| context.clone());
            let context = if let Some(context) = shared {
                context
            } else {
                let context = self.page(platform, target).context().map_err(one)?;
                contexts.push((target, context.clone()));
                context
            };
            // The links take a good part of the time where there are many locales, and most formats have none.
            let links = match &neighbors {
                Some(neighbors) if format.has_links() => {
                    document::links(neighbors, &self.tag, &platform.id, &format.name)
                }
                _ => context! {},
            };
            let context = merge_maps([links, context! { replies => &values }, context]);
            let content = self.workspace.templates().render(&format.name, &context).map_err(one)?;
            faults.extend(self.carries_license(&format.name, &format.name, &content).err().into_iter().flatten());
            if is_twin(format) {
                twins.push((format.extension().to_owned(), content.clone()));
            }
            if is_selected(format) {
                variants.push(Variant { path: path(&format.name), content });
            }
        }
        if has_site {
            variants.extend(self.site_page(platform, selection, replies, twins)?);
        }
        if faults.is_empty() { Ok(variants) } else { Err(faults) }
    }

    /// The workspace that it renders from.
    pub(crate) fn workspace(&self) -> &Workspace {
        self.workspace
    }

    /// What the texts of a page are formatted with.
    pub(crate) fn page<'p>(&'p self, platform: &'p Platform, target: Target<'p>) -> Page<'p> {
        let is_html = target.is_html();
        Page {
            workspace: self.workspace,
            localizer: if is_html { &self.html } else { self.composer.localizer() },
            or: &self.or,
            tag: &self.tag,
            platform,
            register: &self.workspace.catalogue().document.register,
            target,
            cache: &self.cache,
        }
    }

    /// The replies with what the formats that need no template say about them, with or without what pages have besides.
    fn set<'s>(
        &'s self,
        platform: &'s Platform,
        replies: &'s [Arc<Reply>],
        has_page: bool,
    ) -> Result<Set<'s>, Diagnostic> {
        let catalogue = self.workspace.catalogue();
        let html = Target::html(&catalogue.license.url);
        let (plain, html) = (self.page(platform, Target::PLAIN), self.page(platform, html));
        let words = plain.words()?;
        let entries = replies.iter().map(|reply| {
            let mut label = reply.requests.first().cloned().unwrap_or_default();
            label.push_str(" · ");
            label.push_str(&plain.label_of("site-tone", &reply.tone)?);
            if let Some(register) = &reply.register {
                label.push_str(" · ");
                label.push_str(&plain.label_of("site-register", register)?);
            }
            Ok(Entry { reply, abbreviation: abbreviation(reply, catalogue), label })
        });
        let title = plain.message("site-replies")?.map_or_else(|| self.platform_label(platform), Ok)?;
        let metadata = if has_page { html.metadata(&title, &html.arguments(&words))? } else { String::new() };
        Ok(Set {
            catalogue,
            tag: &self.tag,
            platform: &platform.id,
            title,
            metadata,
            notice: plain.notice(&plain.arguments(&words))?.to_string(),
            html_notice: html.notice(&html.arguments(&words))?.to_string(),
            entries: entries.collect::<Result<_, _>>()?,
        })
    }

    fn neighbors<'s>(&self, selection: &'s Selection) -> Result<Neighbors<'s>, Diagnostic> {
        let platforms = self.workspace.catalogue().platforms.iter();
        let selected = platforms.filter_map(|platform| {
            let id = selection.platforms.iter().find(|id| **id == platform.id)?;
            Some(self.platform_label(platform).map(|label| (id, label)))
        });
        Ok(Neighbors { languages: &selection.languages, platforms: selected.collect::<Result<_, _>>()? })
    }

    /// The name of a platform in this locale, as it stands in a list of platforms: `platform-<id>.label` where two
    /// platforms share a name, else `platform-<words>.name`.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn platform_label(&self, platform: &Platform) -> Result<String, Diagnostic> {
        if let Some(known) = self.labels.borrow().get(&platform.id) {
            return Ok(known.clone());
        }
        let label = self.label_of(platform)?;
        self.labels.borrow_mut().insert(platform.id.clone(), label.clone());
        Ok(label)
    }

    fn label_of(&self, platform: &Platform) -> Result<String, Diagnostic> {
        let localizer = self.composer.localizer();
        let nothing = localizer.no_arguments();
        let own = format!("platform-{}", platform.id);
        if let Some(label) = localizer.format(Key::attribute(&own, "label"), &nothing)? {
            return Ok(label.text);
        }
        let words = format!("platform-{}", platform.words);
        required::text(localizer, Key::attribute(&words, "name"), &nothing)
    }

    /// The ways in which people write the request of a reason, as plain text.
    ///
    /// # Errors
    ///
    /// One of them cannot be formatted.
    pub fn requests(&self, reason: &Reason) -> Result<Vec<String>, Diagnostic> {
        let catalogue = self.workspace.catalogue();
        let localizer = self.composer.localizer();
        let words = localizer.words(&catalogue.platforms[0].words, &catalogue.registers[0])?;
        let arguments = localizer.arguments(&words);
        requests(&format!("reason-{}", reason.id), |key| {
            Ok(localizer.format(key, &arguments)?.map(|text| to_text(&text.text, Target::PLAIN)))
        })
    }

    /// Whether texts of its language depend on the register, its own or those that it inherits.
    pub fn selects_register(&self) -> bool {
        self.composer.localizer().languages()[0].selects_register()
    }

    /// The name of its language in itself.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn language_name(&self) -> Result<String, Diagnostic> {
        language_name(self.composer.localizer(), &self.tag)
    }

    /// What files in its locale must carry.
    ///
    /// # Errors
    ///
    /// The text that says what was changed cannot be formatted.
    pub fn notice(&self) -> Result<&Notice, Diagnostic> {
        self.composer.notice()
    }

    /// The license notice of a page, in the form of `target`.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn page_notice(&self, target: Target<'_>) -> Result<String, Diagnostic> {
        let page = self.page(&self.workspace.catalogue().platforms[0], target);
        let words = page.words()?;
        Ok(page.notice(&page.arguments(&words))?.to_string())
    }

    /// What the license allows and asks for. What no language has is left out.
    ///
    /// # Errors
    ///
    /// A text cannot be formatted.
    pub fn license_in_words(&self) -> Result<Vec<LicenseSection>, Diagnostic> {
        let text = |message: &str| self.text_about_license(message);
        let plain = |text: &str| to_text(text, Target::PLAIN);
        let mut sections = Vec::new();
        for (heading, message) in required::LICENSE {
            let Some(body) = text(message)? else { continue };
            let heading = heading.map(text).transpose()?.flatten();
            sections.push(LicenseSection {
                heading: heading.as_deref().map(plain),
                paragraphs: paragraphs(&body).map(plain).collect(),
            });
        }
        Ok(sections)
    }

    fn text_about_license(&self, message: &str) -> Result<Option<String>, Diagnostic> {
        let (catalogue, localizer) = (self.workspace.catalogue(), self.composer.localizer());
        let words = localizer.words(&catalogue.platforms[0].words, &catalogue.document.register)?;
        let mut arguments = localizer.arguments(&words);
        facts(self.workspace, &self.tag, &mut arguments);
        Ok(localizer.format(Key::message(message), &arguments)?.map(|text| text.text))
    }

    /// Whatever is rendered from share-alike texts must say so: a template that forgets it is refused.
    pub(crate) fn carries_license(&self, format: &str, file: &str, content: &str) -> Result<(), Vec<Diagnostic>> {
        let Some(missing) = self.notice().map_err(|fault| vec![fault])?.missing(file, content) else { return Ok(()) };
        let template = self.workspace.templates().file(format);
        let faults = notice::faults_of_template(format, &missing).into_iter().map(|fault| match template {
            Some(file) => fault.at(file, 0..1),
            None => fault,
        });
        Err(faults.collect())
    }
}
