//! `sitemap.xml`, for those who publish the site: every page with the same one in the other languages (sitemaps.org,
//! protocol 0.90; Google's "Localized versions of your pages").

use std::fmt::Write;

use super::page_id::{PageId, path};
use crate::entities::escape_html;
use crate::selection::{Selection, Variant};
use crate::templates::SITE_FOLDER;
use crate::workspace::Workspace;

/// Its file, where the profile says what the address of the site is: a sitemap has whole addresses only.
pub(super) fn write(workspace: &Workspace, selection: &Selection) -> Option<Variant> {
    let base = workspace.profile().base_url.as_deref()?;
    let catalogue = workspace.catalogue();
    let platforms = selection.pages(catalogue).map(|id| PageId::of(id, workspace));
    let reasons = catalogue.reasons_for(workspace.profile()).map(|reason| PageId::Reason(&reason.id));
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in platforms.chain(reasons) {
        let mut alternates = String::new();
        for tag in selection.locales() {
            let url = address(base, &path(tag, page));
            let _ = writeln!(alternates, "  <xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>");
        }
        for tag in selection.locales() {
            let _ = write!(xml, "<url>\n  <loc>{}</loc>\n{alternates}</url>\n", address(base, &path(tag, page)));
        }
    }
    xml.push_str("</urlset>\n");
    Some(Variant { path: format!("{SITE_FOLDER}/sitemap.xml"), content: xml })
}

fn address(base: &str, path: &str) -> String {
    let mut url = String::with_capacity(base.len() + path.len());
    escape_html(base, &mut url);
    escape_html(path, &mut url);
    url
}
