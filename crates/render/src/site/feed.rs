//! `feed.xml` of a locale: the reasons that were added since the list was first published (Atom, RFC 4287).

use std::fmt::Write;

use korb_catalogue::{Diagnostic, Platform, Profile};
use korb_localization::deed_url;
use sha2::{Digest, Sha256};

use super::page_id::{PageId, path};
use crate::document::lang_and_dir;
use crate::formats::xml;
use crate::markup::{Target, unmarked};
use crate::renderer::Renderer;
use crate::selection::Variant;
use crate::templates::SITE_FOLDER;

/// The feed, if any reason is new.
pub(super) fn write(renderer: &Renderer<'_>, platform: &Platform) -> Result<Option<Variant>, Diagnostic> {
    let (catalogue, profile) = (renderer.workspace().catalogue(), renderer.workspace().profile());
    let mut new: Vec<_> =
        catalogue.reasons_for(profile).filter_map(|reason| Some((reason, reason.new.as_deref()?))).collect();
    // The newest first; those of one day in the order of the list.
    new.sort_by_key(|(_, day)| std::cmp::Reverse(*day));
    let Some((_, newest)) = new.first() else { return Ok(None) };

    let tag = renderer.tag();
    let page = renderer.page(platform, Target::html(&catalogue.license.url));
    let words = page.words()?;
    let mut arguments = page.arguments(&words);
    let label = renderer.page(platform, Target::PLAIN).message("site-feed")?;
    let title = page.plain_title(&arguments)?;
    let title = label.map_or_else(|| title.clone(), |label| format!("{label} – {title}"));

    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\">");
    let publisher = publisher(profile);
    element(1, "id", &id(&[&catalogue.work.url, publisher, tag.as_str()]), &mut xml);
    element(1, "title", &title, &mut xml);
    element(1, "updated", &midnight(newest), &mut xml);
    let author = profile.name.as_deref().unwrap_or(&catalogue.license.name);
    let _ = writeln!(xml, "  <author><name>{}</name></author>", escaped(author));
    element(1, "rights", &renderer.notice_on(platform, Target::PLAIN)?, &mut xml);
    let _ = writeln!(xml, "  <link rel=\"license\" href=\"{}\"/>", escaped(&deed_url(&catalogue.license, tag)));
    let _ =
        writeln!(xml, "  <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", address(renderer, PageId::Index));
    if let Some(base) = &profile.base_url {
        let _ = writeln!(xml, "  <link rel=\"self\" href=\"{}{tag}/feed.xml\"/>", escaped(base));
    }
    for (reason, day) in new {
        let shown = page.reason(reason, &catalogue.document.tone, &mut arguments, &mut None)?;
        let answer: String = shown.answer.iter().fold(String::new(), |mut answer, paragraph| {
            let _ = write!(answer, "<p>{paragraph}</p>");
            answer
        });
        match lang_and_dir(&shown.foreign).0 {
            Some(lang) => {
                let _ = writeln!(xml, "  <entry xml:lang=\"{lang}\">");
            }
            None => xml.push_str("  <entry>\n"),
        }
        element(2, "id", &id(&[&catalogue.work.url, publisher, tag.as_str(), &reason.id]), &mut xml);
        let _ =
            writeln!(xml, "    <title type=\"html\">{}</title>", escaped(&unmarked(&shown.asked.request.to_string())));
        element(2, "updated", &midnight(day), &mut xml);
        let href = address(renderer, PageId::Reason(&reason.id));
        let _ = writeln!(xml, "    <link rel=\"alternate\" type=\"text/html\" href=\"{href}\"/>");
        let _ = writeln!(xml, "    <content type=\"html\">{}</content>", escaped(&answer));
        xml.push_str("  </entry>\n");
    }
    xml.push_str("</feed>\n");
    Ok(Some(Variant { path: format!("{SITE_FOLDER}/{tag}/feed.xml"), content: xml }))
}

/// The address of a page: whole if it is known where the site is published, else as seen from the feed.
fn address(renderer: &Renderer<'_>, page: PageId<'_>) -> String {
    match &renderer.workspace().profile().base_url {
        Some(base) => escaped(&format!("{base}{}", path(renderer.tag(), page))),
        None => format!("{}.html", page.name()),
    }
}

/// The day as a time, which is what Atom asks for.
fn midnight(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

/// What makes the feeds of two people different who publish the same texts: a reader may follow both (RFC 4287, section 4.2.6).
/// An address that gets a certificate is still the same.
fn publisher(profile: &Profile) -> &str {
    let known = [&profile.base_url, &profile.link, &profile.name].into_iter().flatten().next();
    let known = known.map_or("", String::as_str);
    known.split_once("://").map_or(known, |(_, address)| address)
}

/// A name that stays the same as long as the site is published there: a UUID of version 8 (RFC 9562, section 5.8), made of what
/// it is for.
fn id(names: &[&str]) -> String {
    let digest = Sha256::digest(names.join("\n"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes[6] = 0x80 | bytes[6] & 0x0f;
    bytes[8] = 0x80 | bytes[8] & 0x3f;
    let mut id = String::from("urn:uuid:");
    for (at, byte) in bytes.iter().enumerate() {
        let hyphen = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
        let _ = write!(id, "{hyphen}{byte:02x}");
    }
    id
}

fn element(depth: usize, name: &str, text: &str, xml: &mut String) {
    let _ = writeln!(xml, "{:1$}<{name}>{2}</{name}>", "", 2 * depth, escaped(&unmarked(text)));
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    xml::text(text, &mut out);
    out
}
