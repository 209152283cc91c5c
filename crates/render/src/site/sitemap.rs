//! `sitemap.xml`, for those who publish the site: every page with the same one in the other languages (sitemaps.org,
//! protocol 0.90; Google's "Localized versions of your pages").

use std::collections::BTreeSet;
use std::fmt::Write;

use super::page::{Alternate, alternates};
use super::page_id::PageId;
use crate::entities::escape_html;
use crate::selection::{Selection, Variant};
use crate::templates::{SITE_FOLDER, SITE_FORMS};
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
    let forms = workspace.templates().has(SITE_FORMS).then_some(PageId::Forms);
    for page in platforms.chain(reasons).chain(forms) {
        let all = alternates(base, page, workspace, selection);
        let mut links = String::new();
        for Alternate { tag, url } in &all {
            let _ = writeln!(links, "  <xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>", escaped(url));
        }
        // The page for everybody else is one of the others, or the start page.
        let urls: BTreeSet<_> = all.iter().map(|alternate| &alternate.url).collect();
        for url in urls {
            let _ = write!(xml, "<url>\n  <loc>{}</loc>\n{links}</url>\n", escaped(url));
        }
    }
    xml.push_str("</urlset>\n");
    Some(Variant { path: format!("{SITE_FOLDER}/sitemap.xml"), content: xml })
}

fn escaped(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    escape_html(url, &mut out);
    out
}
