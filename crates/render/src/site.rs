//! The site: a page for every locale and platform and a short one for every reason, with what a site needs around them.
//!
//! The templates in `templates/site/` decide how it looks. What programs read (feed, sitemap, the replies for the
//! script) has a syntax that text must not get out of, and is written here. Links are relative, so that the site works
//! below any address and without a server; there are whole addresses only if the profile says where it is published.

mod feed;
mod page;
mod page_id;
mod replies;
mod sitemap;

use std::sync::Arc;

use korb_catalogue::{Diagnostic, Platform, Reason};
use minijinja::value::merge_maps;
use minijinja::{Value, context};

use self::page_id::PageId;
use crate::markup::Target;
use crate::renderer::{Made, Renderer};
use crate::reply::Reply;
use crate::selection::{Receive, Selection};
use crate::templates::{SITE_FOLDER, SITE_FORMS, SITE_PAGE};

/// The templates that are rendered for many pages. Every other one makes one file, which has its name.
const OF_PAGES: [&str; 5] = ["page.html", "forms.html", "reason.html", "reason.txt", "reason.md"];

/// Where a platform's page stands as text, beside the page.
pub(crate) fn path_of_twin(renderer: &Renderer<'_>, platform: &Platform, ending: &str) -> String {
    in_output(renderer, PageId::of(&platform.id, renderer.workspace()), ending)
}

/// Where a file of a page stands in the output.
fn in_output(renderer: &Renderer<'_>, page: PageId<'_>, ending: &str) -> String {
    format!("{SITE_FOLDER}/{}", page_id::path_of_file(renderer.tag(), page, ending))
}

/// The page of a platform, with its replies for the script.
pub(crate) fn of_platform(
    renderer: &Renderer<'_>,
    platform: &Platform,
    selection: &Selection,
    replies: &[Arc<Reply>],
    lengths: Option<&[String]>,
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    let one = |fault| vec![fault];
    let id = PageId::of(&platform.id, renderer.workspace());
    let document = page::document(renderer, platform, replies, lengths).map_err(one)?;
    let around = page::around(renderer, id, selection).map_err(one)?;
    if matches!(id, PageId::Index) {
        forms(renderer, selection, &document, receive)?;
    }
    let content = renderer.render(SITE_PAGE, &merge_maps([around, document]))?;
    renderer.hand_on([in_output(renderer, id, "html")], content, receive);
    let notice = renderer.notice_on(platform, Target::PLAIN).map_err(one)?;
    let mut script = renderer.buffer();
    replies::write(replies, &notice, &mut script);
    renderer.hand_on([in_output(renderer, id, "js")], script, receive);
    Ok(())
}

/// The page with every form of each answer, if there is a template for it. It shows what the page for any network has.
fn forms(
    renderer: &Renderer<'_>,
    selection: &Selection,
    document: &Value,
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    if renderer.workspace().templates().has(SITE_FORMS) {
        let around = page::around(renderer, PageId::Forms, selection).map_err(|fault| vec![fault])?;
        let content = renderer.render(SITE_FORMS, &merge_maps([around, document.clone()]))?;
        renderer.hand_on([in_output(renderer, PageId::Forms, "html")], content, receive);
    }
    Ok(())
}

/// The pages of the reasons that are wanted, and the feed if one of them is new.
pub(crate) fn of_reasons(
    renderer: &Renderer<'_>,
    selection: &Selection,
    wanted: impl Fn(&Reason) -> bool,
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    let catalogue = renderer.workspace().catalogue();
    let Some(platform) = selection.site(catalogue) else { return Ok(()) };
    let profile = renderer.workspace().profile();
    let is_wanted =
        |reason: &&Reason| wanted(reason) && selection.has_page_of(renderer.tag(), reason, renderer.workspace());
    let reasons: Vec<_> = catalogue.reasons_for(profile).filter(is_wanted).collect();
    let mut faults = reason_pages(renderer, platform, selection, &reasons, receive).err().unwrap_or_default();
    if reasons.iter().any(|reason| reason.new.is_some()) {
        match feed::write(renderer, platform) {
            Ok(None) => {}
            Ok(Some(feed)) => {
                let made = Made { format: "feed.xml", file: "feed.xml", content: &feed.content, reply: None };
                faults.extend(renderer.license_faults(&made));
                receive(&feed);
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The page of each of these reasons, in each kind of file that there is a template for.
fn reason_pages(
    renderer: &Renderer<'_>,
    platform: &Platform,
    selection: &Selection,
    reasons: &[&Reason],
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    let (mut faults, mut kinds) = (Vec::new(), Vec::new());
    for ending in ["html", "txt", "md"] {
        let template = format!("{SITE_FOLDER}/reason.{ending}");
        if renderer.workspace().templates().has(&template) {
            match page::reason_documents(renderer, platform, &template, reasons) {
                Ok(documents) => kinds.push((ending, template, documents.into_iter())),
                Err(fault) => faults.push(fault),
            }
        }
    }
    for reason in reasons {
        let around = match page::around(renderer, PageId::Reason(&reason.id), selection) {
            Ok(around) => around,
            Err(fault) => {
                faults.push(fault);
                break;
            }
        };
        for (ending, template, documents) in &mut kinds {
            let document = documents.next().expect("each reason has one");
            match renderer.render(template, &merge_maps([around.clone(), document])) {
                Ok(content) => {
                    let path = in_output(renderer, PageId::Reason(&reason.id), ending);
                    renderer.hand_on([path], content, receive);
                }
                Err(found) => faults.extend(found),
            }
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// What the site has once: the start page, what all pages share, and what programs look for.
pub(crate) fn root(
    renderer: &Renderer<'_>,
    selection: &Selection,
    receive: Receive<'_>,
) -> Result<(), Vec<Diagnostic>> {
    let catalogue = renderer.workspace().catalogue();
    let Some(platform) = selection.site(catalogue) else { return Ok(()) };
    let context = page::start(renderer, platform, selection).map_err(|fault| vec![fault])?;
    let base = renderer.workspace().profile().base_url.as_deref();
    let mut faults = Vec::new();
    for name in renderer.workspace().templates().of_site().filter(|name| !OF_PAGES.contains(name)) {
        // The page for unknown addresses is shown at any of them, so relative links would lead nowhere.
        let root = if name == "404.html" { base.unwrap_or_default() } else { "" };
        let is_start = name == "index.html";
        let url = base.map(|base| format!("{base}{}", if is_start { "" } else { name }));
        let alternates = base.filter(|_| is_start).map(|base| {
            let all = page::alternates(base, PageId::Index, renderer.workspace(), selection);
            all.into_iter().map(Value::from).collect::<Vec<_>>()
        });
        let page = context! {
            root,
            path => name,
            kind => name.split('.').next(),
            url,
            alternates,
            region => renderer.tag().language_and_region(),
            picture => page::picture(renderer),
            text => (),
            markdown => (),
            feed => (),
        };
        let template = format!("{SITE_FOLDER}/{name}");
        match renderer.render(&template, &merge_maps([context.clone(), context! { page }])) {
            Ok(content) => renderer.hand_on([template], content, receive),
            Err(found) => faults.extend(found),
        }
    }
    sitemap::write(renderer.workspace(), selection).iter().for_each(receive);
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}
