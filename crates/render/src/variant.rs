//! Makes variants: the files of the selected formats for one locale and platform, and the platform's page of the site.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use korb_catalogue::{Diagnostic, Id, Platform};
use minijinja::value::merge_maps;
use minijinja::{Value, context};

use crate::document::{self, Neighbors};
use crate::formats::set::{NamedReply, Set, abbreviation};
use crate::formats::{Format, Maker};
use crate::markup::{Target, unmarked};
use crate::renderer::{Made, Renderer};
use crate::reply::Reply;
use crate::selection::{Part, Receive, Selection, Variant};
use crate::site;

impl Renderer<'_> {
    /// Makes a part of `selection`, whose locale is that of the renderer.
    ///
    /// # Errors
    ///
    /// The faults of every template and every reply that fails. Templates can share a fault; [`Diagnostic::sort`] drops
    /// repetitions.
    pub fn part(&self, part: Part<'_>, selection: &Selection) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        collected(|receive| self.each_of_part(part, selection, receive))
    }

    /// The same, but `receive` gets each file as soon as it is made, so that one at a time is in memory.
    ///
    /// # Errors
    ///
    /// As for [`Renderer::part`]. Files that were received before are of no use then.
    pub fn each_of_part(
        &self,
        part: Part<'_>,
        selection: &Selection,
        receive: Receive<'_>,
    ) -> Result<(), Vec<Diagnostic>> {
        match part {
            Part::Set(_, platform) => self.each_variant(platform, selection, receive),
            Part::Reasons(_) => site::of_reasons(self, selection, |_| true, receive),
            Part::Root(_) => site::root(self, selection, receive),
        }
    }

    /// Renders one platform in the formats of `selection`; the rest of it is for the links between pages.
    ///
    /// # Errors
    ///
    /// The faults of every template and every reply that fails, each once. If a reply fails, the formats that show
    /// replies are left out, and the others are made all the same, so that their faults are reported, too.
    pub fn variants(&self, platform: &Platform, selection: &Selection) -> Result<Vec<Variant>, Vec<Diagnostic>> {
        collected(|receive| self.each_variant(platform, selection, receive))
    }

    fn each_variant(
        &self,
        platform: &Platform,
        selection: &Selection,
        receive: Receive<'_>,
    ) -> Result<(), Vec<Diagnostic>> {
        let mut formats = selection.formats().iter().filter(|format| format.is_for(platform));
        let has_page = selection.has_page(self.tag(), platform, self.workspace());
        if !has_page && !formats.any(Format::has_replies) {
            return variants_with(self, platform, selection, Some(&[]), receive);
        }
        // A set whose formats are not tried needs no more than what is wrong with its replies.
        if selection.is_trial() && !has_page && !selection.tries_formats(self.tag(), platform, &[], self.workspace()) {
            let replies = self.trial(platform)?;
            if !selection.tries_formats(self.tag(), platform, &replies, self.workspace()) {
                return Ok(());
            }
            if replies.iter().all(|reply| reply.is_written()) {
                return variants_with(self, platform, selection, Some(&replies), receive);
            }
        }
        match self.replies(platform) {
            Ok(replies) => variants_with(self, platform, selection, Some(&replies), receive),
            Err(mut faults) => {
                faults.extend(variants_with(self, platform, selection, None, receive).err().into_iter().flatten());
                Diagnostic::sort(&mut faults);
                Err(faults)
            }
        }
    }
}

/// Everything that is made, if nothing is wrong.
pub(crate) fn collected(
    make: impl FnOnce(Receive<'_>) -> Result<(), Vec<Diagnostic>>,
) -> Result<Vec<Variant>, Vec<Diagnostic>> {
    let mut variants = Vec::new();
    make(&mut |variant| variants.push(variant.clone()))?;
    Ok(variants)
}

/// Renders one platform with replies that are composed already. Without them (`None`), everything that would show them is
/// left out.
pub(crate) fn variants_with(
    renderer: &Renderer<'_>,
    platform: &Platform,
    selection: &Selection,
    replies: Option<&[Arc<Reply>]>,
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    let (workspace, tag) = (renderer.workspace(), renderer.tag());
    let has_site = selection.has_page(tag, platform, workspace);
    // The site has the document as text, too, whether that is selected or not.
    let is_twin = |format: &Format| has_site && matches!(&*format.name, "page.txt" | "page.md") && format.is_template();
    let is_selected =
        |format: &Format| selection.formats().contains(format) && selection.platforms().contains(&platform.id);
    let replies_or_none = replies.unwrap_or_default();
    let is_tried = selection.tries_formats(tag, platform, replies_or_none, workspace);
    let is_wanted = |format: &&Format| {
        let can_be_made = replies.is_some() || !format.has_replies();
        can_be_made && format.is_for(platform) && (is_selected(format) && is_tried || is_twin(format))
    };
    let wanted: Vec<_> = workspace.formats().iter().filter(is_wanted).collect();
    let mut faults = Vec::new();
    let is_sample = selection.is_trial() && wanted.iter().any(|format| !format.is_template());
    let of_set = if is_sample { one_of_each(replies_or_none) } else { replies_or_none.iter().collect() };
    let set = set_for(&wanted, renderer, platform, &of_set);
    let set = set.map_err(|fault| faults.push(fault)).ok().flatten();
    let lengths = if has_site || wanted.iter().any(|format| format.is_template() && format.has_replies()) {
        renderer.lengths(replies_or_none).unwrap_or_else(|fault| {
            faults.push(fault);
            None
        })
    } else {
        None
    };
    let mut contexts = Contexts::new(renderer, platform, selection, &wanted, replies_or_none, lengths.as_deref());
    let path = |file: &str| format!("{tag}/{}/{file}", platform.id);
    for format in wanted {
        if let Maker::BuiltIn(built_in) = format.maker {
            let files = set.iter().flat_map(|set| built_in.files(set).into_iter().map(move |file| (file, set)));
            for (file, set) in files {
                let mut content = renderer.buffer();
                built_in.write(&file, set, &mut content);
                let made = Made { format: &format.name, file: &file.path, content: &content, reply: file.reply() };
                faults.extend(renderer.license_faults(&made));
                renderer.hand_on([path(&file.path)], content, receive);
            }
            continue;
        }
        let context = contexts.of(format).map_err(|fault| vec![fault]);
        match context.and_then(|context| renderer.render(&format.name, &context)) {
            Ok(content) => {
                let own = is_selected(format).then(|| path(&format.name));
                let twin = is_twin(format).then(|| site::path_of_twin(renderer, platform, format.extension()));
                renderer.hand_on(own.into_iter().chain(twin), content, receive);
            }
            Err(found) => faults.extend(found),
        }
    }
    if let Some(replies) = replies.filter(|_| has_site) {
        let made = site::of_platform(renderer, platform, selection, replies, lengths.as_deref(), receive);
        faults.extend(made.err().into_iter().flatten());
    }
    if faults.is_empty() {
        return Ok(());
    }
    Diagnostic::sort(&mut faults);
    Err(faults)
}

/// What templates see of one platform, made when a format first asks for it.
struct Contexts<'c> {
    renderer: &'c Renderer<'c>,
    platform: &'c Platform,
    selection: &'c Selection,
    replies: Value,
    neighbors: Option<Neighbors<'c>>,
    /// Formats with the same markup share their texts.
    texts: Vec<(Target<'c>, Value)>,
}

impl<'c> Contexts<'c> {
    fn new(
        renderer: &'c Renderer<'c>,
        platform: &'c Platform,
        selection: &'c Selection,
        wanted: &[&Format],
        replies: &[Arc<Reply>],
        lengths: Option<&[String]>,
    ) -> Self {
        let are_shown = wanted.iter().any(|format| format.is_template() && format.has_replies());
        let shown = || {
            let length = |number: usize| lengths.map(|lengths| &*lengths[number]);
            let numbered = replies.iter().enumerate();
            numbered.map(|(number, reply)| document::reply(reply, length(number), renderer.tag())).collect::<Vec<_>>()
        };
        let replies = if are_shown { Value::from(shown()) } else { Value::UNDEFINED };
        Self { renderer, platform, selection, replies, neighbors: None, texts: Vec::new() }
    }

    /// What the template of a format sees.
    fn of(&mut self, format: &Format) -> Result<Value, Diagnostic> {
        let (replies, texts) = (self.replies.clone(), self.texts(format)?);
        // The links take a good part of the time where there are many locales, and most formats have none.
        let links = if format.has_links() {
            self.links(format)?
        } else {
            context! {}
        };
        Ok(merge_maps([links, context! { replies }, texts]))
    }

    fn texts(&mut self, format: &Format) -> Result<Value, Diagnostic> {
        let target = format.target(&self.renderer.workspace().catalogue().license.url);
        if let Some((_, known)) = self.texts.iter().find(|(other, _)| *other == target) {
            return Ok(known.clone());
        }
        let texts = self.renderer.page(self.platform, target).context()?;
        self.texts.push((target, texts.clone()));
        Ok(texts)
    }

    fn links(&mut self, format: &Format) -> Result<Value, Diagnostic> {
        let neighbors = match &mut self.neighbors {
            Some(neighbors) => neighbors,
            none => none.insert(neighbors(self.renderer, self.selection)?),
        };
        Ok(document::links(neighbors, self.renderer.tag(), &self.platform.id, &format.name))
    }
}

/// One reply of each tone, register, language and detail: what a file can go wrong by without any of its own.
fn one_of_each<'r>(replies: &'r [Arc<Reply>]) -> Vec<&'r Arc<Reply>> {
    let mut seen = HashSet::new();
    let mut is_new = |reply: &'r Reply| seen.insert((&reply.tone, &reply.register, &reply.locale, reply.detail));
    replies.iter().filter(|reply| is_new(reply)).collect()
}

fn neighbors<'s>(renderer: &Renderer<'_>, selection: &'s Selection) -> Result<Neighbors<'s>, Diagnostic> {
    let platforms = renderer.workspace().catalogue().platforms.iter();
    let selected = platforms.filter_map(|platform| {
        let id = selection.platforms().iter().find(|id| **id == platform.id)?;
        Some(renderer.platform_label(platform).map(|label| (id, label)))
    });
    Ok(Neighbors { languages: selection.languages(), platforms: selected.collect::<Result<_, _>>()? })
}

/// The replies as the formats without a template need them, if any of these formats is wanted.
fn set_for<'s>(
    wanted: &[&Format],
    renderer: &'s Renderer<'s>,
    platform: &'s Platform,
    replies: &[&'s Arc<Reply>],
) -> Result<Option<Set<'s>>, Diagnostic> {
    let mut built_in = wanted.iter().filter(|format| !format.is_template()).peekable();
    if built_in.peek().is_none() {
        return Ok(None);
    }
    let has_page = built_in.any(|format| format.extension() == "html");
    let catalogue = renderer.workspace().catalogue();
    let html = Target::html(&catalogue.license.url);
    let (plain, html) = (renderer.page(platform, Target::PLAIN), renderer.page(platform, html));
    let words = plain.words()?;
    let labels = |message: &str, ids: &'s [Id]| {
        let label = |id| Ok((id, plain.label_of(message, id)?));
        ids.iter().map(label).collect::<Result<HashMap<_, _>, Diagnostic>>()
    };
    let (tones, registers) = (labels("site-tone", &catalogue.tones)?, labels("site-register", &catalogue.registers)?);
    let named = replies.iter().map(|reply| {
        let request = reply.requests.first().map_or_else(String::new, |request| unmarked(request));
        let register = reply.register.as_ref().and_then(|register| registers.get(register));
        let words = [Some(&request), tones.get(&reply.tone), register].into_iter().flatten().map(String::as_str);
        let label = words.collect::<Vec<_>>().join(" · ");
        NamedReply { reply, abbreviation: abbreviation(reply, catalogue), label }
    });
    let title = plain.message("site-replies")?.map_or_else(|| renderer.platform_label(platform), Ok)?;
    let metadata = if has_page { html.metadata(&title, &html.arguments(&words))? } else { String::new() };
    Ok(Some(Set {
        catalogue,
        tag: renderer.tag(),
        platform: &platform.id,
        title,
        metadata,
        notice: plain.notice(&plain.arguments(&words))?.to_string(),
        html_notice: html.notice(&html.arguments(&words))?.to_string(),
        replies: named.collect(),
    }))
}
