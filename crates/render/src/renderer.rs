//! The renderer of a locale, and what it knows. What it makes of that is in `variant.rs` and `site.rs`.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

use korb_catalogue::{Diagnostic, Id, Platform, Reason};
use korb_localization::{Isolation, Key, List, LocaleTag, Localizer};
use minijinja::Value;

use crate::compose::{Composer, ReplyRequest};
use crate::document::{Cache, Page};
use crate::file_kind::FileKind;
use crate::labels::{self, Lengths};
use crate::markup::{Target, to_text};
use crate::notice::{self, Element, Missing, Notice, is_known_format};
use crate::reply::Reply;
use crate::required;
use crate::selection::{Receive, Variant};
use crate::templates::{self, SITE_FOLDER};
use crate::texts::{Facts, language_name, persons, requests, text};
use crate::workspace::Workspace;

/// Renders everything of one locale. Make one for each thread.
pub struct Renderer<'w> {
    workspace: &'w Workspace,
    tag: LocaleTag,
    composer: Composer<'w>,
    /// Texts for HTML, where directions can mix, hence with isolation marks.
    html: Localizer<'w>,
    or: Vec<List>,
    facts: Facts,
    cache: Cache,
    /// The labels of the platforms that have been asked for.
    labels: RefCell<BTreeMap<Id, String>>,
    lengths: Lengths,
    /// The tones and the registers that readers of the site choose from.
    choices: OnceCell<[Value; 2]>,
    /// What the last file was written into.
    buffer: RefCell<String>,
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
            facts: Facts::new(self, tag),
            composer,
            html,
            cache: Cache::default(),
            labels: RefCell::default(),
            lengths: Lengths::default(),
            choices: OnceCell::default(),
            buffer: RefCell::default(),
        }
    }
}

impl Renderer<'_> {
    /// The locale that it renders.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// The tones and the registers that readers of the site choose from, which are the same on each page.
    pub(crate) fn choices(
        &self,
        make: impl FnOnce() -> Result<[Value; 2], Diagnostic>,
    ) -> Result<[Value; 2], Diagnostic> {
        if let Some(known) = self.choices.get() {
            return Ok(known.clone());
        }
        let made = make()?;
        Ok(self.choices.get_or_init(|| made).clone())
    }

    /// An empty text to write a file into, with the room that the last file needed. With a new one for each file, the allocator
    /// would keep room in each size that they grow through: a tenth of all memory.
    pub(crate) fn buffer(&self) -> String {
        self.buffer.take()
    }

    /// Hands on what stands at these paths. What it was written into becomes the next [buffer](Self::buffer).
    pub(crate) fn hand_on(&self, paths: impl IntoIterator<Item = String>, content: String, receive: Receive<'_>) {
        let mut variant = Variant { path: String::new(), content };
        for path in paths {
            variant.path = path;
            receive(&variant);
        }
        variant.content.clear();
        self.buffer.replace(variant.content);
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
    /// As for [`Renderer::reply`]: one fault for each reply that fails, or the first one in what replies have in
    /// common.
    pub fn replies(&self, platform: &Platform) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.replies_to(platform, |_| true)
    }

    /// The same only to find out what is wrong with them. The replies say in how many parts and in which language they are,
    /// and need not have their texts.
    pub(crate) fn trial(&self, platform: &Platform) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.composer.trial(platform)
    }

    /// The same for the reasons that are wanted.
    pub(crate) fn replies_to(
        &self,
        platform: &Platform,
        wanted: impl Fn(&Reason) -> bool,
    ) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
        self.composer.all(platform, wanted)
    }

    /// How long each reply is, in words; `None` if no language has a text for it.
    pub(crate) fn lengths(&self, replies: &[Arc<Reply>]) -> Result<Option<Vec<String>>, Diagnostic> {
        labels::lengths(self.composer.localizer(), &self.lengths, replies)
    }

    /// The texts that replies and plain text are made of.
    pub(crate) fn localizer(&self) -> &Localizer<'_> {
        self.composer.localizer()
    }

    /// The facts that its texts can mention.
    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
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
            facts: &self.facts,
            cache: &self.cache,
        }
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
        text(localizer, Key::attribute(&words, "name"), &nothing)
    }

    /// The ways in which people write the request of a reason, as plain text.
    ///
    /// # Errors
    ///
    /// One of them cannot be formatted.
    pub fn requests(&self, reason: &Reason) -> Result<Vec<String>, Diagnostic> {
        let catalogue = self.workspace.catalogue();
        let localizer = self.composer.localizer();
        let persons = persons(self.workspace.profile(), &catalogue.registers[0]);
        let words = localizer.words(&catalogue.platforms[0].words, persons)?;
        let arguments = localizer.arguments(&words);
        requests(&reason.message, |key| {
            Ok(localizer.format(key, &arguments)?.map(|text| to_text(&text.text, Target::PLAIN)))
        })
    }

    /// Whether texts of its language, its own or inherited ones, depend on the register.
    pub fn selects_register(&self) -> bool {
        self.composer.localizer().languages()[0].selects_register()
    }

    /// The name of its language, in that language.
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

    /// The license notice of a page with the words of a platform, in the form of `target`.
    pub(crate) fn notice_on(&self, platform: &Platform, target: Target<'_>) -> Result<String, Diagnostic> {
        let page = self.page(platform, target);
        let words = page.words()?;
        Ok(page.notice(&page.arguments(&words))?.to_string())
    }

    /// Renders a template into its [buffer](Self::buffer), and looks for the license in the result.
    ///
    /// # Errors
    ///
    /// The template fails, or its file lacks the notice. Both are reported if the template fails only because no escape
    /// is known for its ending.
    pub(crate) fn render(&self, template: &str, context: &Value) -> Result<String, Vec<Diagnostic>> {
        let templates = self.workspace.templates();
        let context = templates::flat(context);
        let (content, mut faults) = match templates.render_into(self.buffer(), template, &context) {
            Ok(content) => (Some(content), Vec::new()),
            Err(fault) => (templates.render_unescaped(template, &context), vec![fault]),
        };
        let Some(content) = content else { return Err(faults) };
        if self.is_for_readers(template) {
            faults.extend(self.license_faults(&Made {
                format: template,
                file: template,
                content: &content,
                reply: None,
            }));
        }
        if faults.is_empty() { Ok(content) } else { Err(faults) }
    }

    /// Whether the gate looks for the notice in the file of a template. On the site it passes over files that are known
    /// to be for programs alone, and copies of templates that show no text.
    fn is_for_readers(&self, template: &str) -> bool {
        let is_of_site = template.strip_prefix(SITE_FOLDER).is_some_and(|name| name.starts_with('/'));
        let is_let_through = || !FileKind::of(template).is_unknown() || self.workspace.templates().is_copied(template);
        !is_of_site || is_known_format(template) || !is_let_through()
    }

    /// What a file lacks of the notice: everything that is rendered from share-alike texts must carry it.
    pub(crate) fn license_faults(&self, made: &Made<'_>) -> Vec<Diagnostic> {
        self.found_missing(made).unwrap_or_else(|fault| vec![fault])
    }

    fn found_missing(&self, made: &Made<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
        let link = self.workspace.profile().link.as_deref();
        let missing = match made.reply {
            Some(reply) => self.notice()?.missing_in_file_of(reply, link, made.file, made.content),
            None => self.notice()?.missing(made.file, made.content),
        };
        let Some(mut missing) = missing else { return Ok(Vec::new()) };
        let mut faults = self.faults_of_texts(made, &mut missing)?;
        let place = self.workspace.templates().place(made.format);
        faults.extend(notice::faults_of_template(made.format, &missing).into_iter().map(|fault| match &place {
            Some((file, span)) => fault.at(file, span.clone()),
            None => fault,
        }));
        Ok(faults)
    }

    /// What a file lacks because the texts of the notice, which it shows, lack it. The template is not at fault for
    /// that, which then stands no longer in `missing`.
    fn faults_of_texts(&self, made: &Made<'_>, missing: &mut Missing) -> Result<Vec<Diagnostic>, Diagnostic> {
        let mut faults = Vec::new();
        for (message, is_of_people) in [(required::PAGE_NOTICE, false), (required::CONTRIBUTORS, true)] {
            let is_its_part = |element: &Element| (*element == Element::Contributors) == is_of_people;
            if !missing.elements.iter().any(is_its_part) {
                continue;
            }
            let key = Key::message(message);
            let Some((text, locale)) = self.shown_in(made, key)? else { continue };
            let mut elements = self.notice()?.missing_in_text(&text);
            elements.retain(is_its_part);
            if !missing.elements.iter().any(|element| elements.contains(element)) {
                continue;
            }
            // All that the text lacks is reported, so that it is the same for each file that shows it.
            missing.without(&elements);
            let fault = notice::fault_of_message(key, &locale, &Missing::of(elements));
            let mut languages = self.localizer().languages().iter();
            faults.push(match languages.find_map(|language| language.place(key)) {
                Some((file, span)) => fault.at(file, span),
                None => fault,
            });
        }
        Ok(faults)
    }

    /// A text as a file shows it, if it does, and the locale that it came from. It can have words of any platform in it.
    fn shown_in(&self, made: &Made<'_>, key: Key<'_>) -> Result<Option<(String, LocaleTag)>, Diagnostic> {
        let platforms = &self.workspace.catalogue().platforms;
        let count = if self.localizer().depends_on_platform(key.message) { platforms.len() } else { 1 };
        for platform in &platforms[..count] {
            let page = self.page(platform, Target::PLAIN);
            let words = page.words()?;
            let text = page.text(key, &page.arguments(&words))?;
            let plain = to_text(&text.text, Target::PLAIN);
            if notice::is_shown(&plain, made.file, made.content) {
                return Ok(Some((plain, text.locale.clone())));
            }
        }
        Ok(None)
    }
}

/// A file that has been made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made<'m> {
    /// What made it: a template, or a format that needs none.
    pub(crate) format: &'m str,
    /// Its name, which says how it is read.
    pub(crate) file: &'m str,
    pub(crate) content: &'m str,
    /// The reply that all of it is, if it is one.
    pub(crate) reply: Option<&'m Reply>,
}
