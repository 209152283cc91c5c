//! `korb license`: the notice in any language and form, what the license allows, and a check of files.

mod check;

use std::process::ExitCode;

use korb_catalogue::{Catalogue, Markup};
use korb_localization::{LocaleTag, deed_url};
use korb_render::{LicenseSection, Renderer, Target, Workspace, Wrapping, wrap};
use serde_json::json;

use crate::args::license::{License, NoticeFormat};
use crate::config;
use crate::failure::Failure;
use crate::out::print;
use crate::select;
use crate::workspace::Wanted;

pub(crate) fn run(arguments: &License) -> Result<ExitCode, Failure> {
    match arguments {
        License::Check(arguments) => check::run(arguments),
        License::Notice { workspace: named, locale, format } => {
            let root = config::root(named.workspace.as_deref())?;
            let tag = select::locale(&root, locale.as_ref())?;
            let workspace = root.read(Wanted::For(std::slice::from_ref(&tag)), named.profile.as_deref())?;
            print(&notice(&workspace, &tag, *format)?)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn notice(workspace: &Workspace, tag: &LocaleTag, format: NoticeFormat) -> Result<String, Failure> {
    let renderer = workspace.renderer(tag);
    let Catalogue { license, work, .. } = workspace.catalogue();
    let plain = || renderer.page_notice(Target::PLAIN);
    Ok(match format {
        NoticeFormat::Text => text(&renderer, &plain()?)?,
        NoticeFormat::Html => {
            let html = renderer.page_notice(Target::html(&license.url))?;
            format!("<p lang=\"{tag}\" dir=\"{}\">{html}</p>", tag.direction().as_str())
        }
        NoticeFormat::Markdown => renderer.page_notice(Target::text(Markup::Commonmark))?,
        NoticeFormat::Yaml => {
            let lines = wrap(&plain()?, Wrapping::flush(78));
            lines.lines().map(|line| format!("# {line}")).collect::<Vec<_>>().join("\n")
        }
        // Two hyphens would end the comment.
        NoticeFormat::Xml => format!("<!-- {} -->", plain()?.replace("--", "- -")),
        NoticeFormat::Json => {
            let object = json!({
                "license": license.id,
                "license-name": license.name,
                "license-url": license.url,
                "deed": deed_url(license, tag),
                "work": { "title": work.title, "url": work.url, "locale": work.locale },
                "changes": renderer.notice()?.changes(),
                "locale": tag.as_str(),
                "notice": plain()?,
            });
            format!("{object:#}")
        }
    })
}

/// The notice, and below it what the license allows.
fn text(renderer: &Renderer<'_>, notice: &str) -> Result<String, Failure> {
    const WIDTH: usize = 78;
    let mut text = wrap(notice, Wrapping::flush(WIDTH));
    for LicenseSection { heading, paragraphs } in renderer.license_in_words()? {
        text.push_str("\n\n");
        match heading {
            Some(heading) => {
                text.push_str(&heading);
                for paragraph in paragraphs {
                    text.push('\n');
                    text.push_str(&wrap(&paragraph, Wrapping { columns: WIDTH, indent: "  - ", hanging: "    " }));
                }
            }
            None => text.push_str(&wrap(&paragraphs.join("\n\n"), Wrapping::flush(WIDTH))),
        }
    }
    Ok(text)
}
