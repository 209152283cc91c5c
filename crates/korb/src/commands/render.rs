//! `korb render`: renders everything, or a selection, in parallel.

use std::path::Path;
use std::time::Instant;

use korb_localization::LocaleTag;
use korb_render::{Files, Format, Selection, Variant, Workspace};

use super::status;
use crate::args::render::Render;
use crate::args::workspace::WorkspaceArguments;
use crate::failure::{Failure, unknown};
use crate::jobs::every_part;
use crate::manifest::{SITE, STATUS};
use crate::out::{announce, counted, show};
use crate::output::{Output, Summary};
use crate::seen::{Given, Told};
use crate::stale::Records;
use crate::workspace::{Root, Wanted};
use crate::{manifest, progress, select, stale};

pub(crate) fn run(arguments: &Render) -> Result<(), Failure> {
    announce(&made(arguments)?)
}

/// Renders all of a workspace into a folder.
///
/// # Errors
///
/// The workspace has faults, or the machine has one.
pub fn workspace(folder: &Path, profile: Option<&Path>, out: &Path) -> Result<(), Failure> {
    let (workspace, profile) = (Some(folder.to_owned()), profile.map(Path::to_owned));
    let (locales, platforms, formats) = (Vec::new(), Vec::new(), Vec::new());
    let workspace = WorkspaceArguments { workspace, profile };
    made(&Render { workspace, locales, platforms, formats, out: out.to_owned(), overwrites: false }).map(drop)
}

/// Renders what was asked for, and returns what is said about it.
fn made(arguments: &Render) -> Result<String, Failure> {
    let start = Instant::now();
    let root = Root::find(arguments.workspace.workspace.as_deref())?;
    let tags = select::locales(&root, &arguments.locales)?;
    let wanted = if tags.is_empty() { Wanted::All } else { Wanted::For(&tags) };
    let files = root.gather(wanted, arguments.workspace.profile.as_deref())?;
    let records = Records::read(&root, files.locales.iter().filter_map(|(folder, _)| LocaleTag::new(folder).ok()));
    let given = given(&files, &records, arguments);
    if let Some(given) = &given
        && let Some((told, summary)) = Output::nothing_to_do(&arguments.out, given)?
    {
        return Ok(report(&told, summary, &arguments.out, start));
    }
    let workspace = Workspace::read(files)?;
    let stale = records.findings(workspace.locales());
    let workspace = workspace.with_stale(stale::messages(&stale));
    let selection = selection(&workspace, &tags, arguments)?;

    let told = told(&selection, &workspace);
    let output = Output::open(&arguments.out)?.overwriting(arguments.overwrites).remembering(given, told.clone());
    let bar = progress::bar(selection.parts(&workspace).len());
    let stage = |variant: &Variant| Ok(output.stage(variant)?);
    let rendered = every_part(&workspace, &selection, stage, || bar.inc(1));
    bar.finish_and_clear();
    rendered?;
    if arguments.is_everything() {
        let content = status::page::page(workspace.locales(), &stale::counts(&stale, workspace.locales()));
        output.stage(&Variant { path: STATUS.to_owned(), content })?;
    }
    let is_selected = |path: &str| is_selected(path, &selection, &tags, arguments);
    let kept = output.kept(is_selected);
    let manifest = manifest::of(
        &workspace,
        output.made_now().iter().map(|file| (&*file.path, file.hash, file.size)),
        &arguments.out,
        kept.iter().map(String::as_str),
    )?;
    output.stage(&manifest)?;
    let summary = output.commit(is_selected)?;
    Ok(report(&told, summary, &arguments.out, start))
}

/// What a run is given that makes everything; `None` if it does not, or if that cannot be known.
fn given(files: &Files, records: &Records, arguments: &Render) -> Option<Given> {
    // Which page is named first at the end depends on the languages of the user.
    let languages: Vec<_> = select::of_user().iter().map(LocaleTag::to_string).collect();
    let is_known = arguments.is_everything() && records.are_read();
    is_known.then(|| Given::new(files, records.files(), &languages.join(" "))).flatten()
}

/// Whether this run is about a file that an earlier run made: without filters it is about all of them, else about those
/// that the filters let through.
fn is_selected(path: &str, selection: &Selection, tags: &[LocaleTag], arguments: &Render) -> bool {
    let is_tag = |tag: &str| tags.is_empty() || tags.iter().any(|wanted| wanted.as_str() == tag);
    let is_platform =
        |id: &str| arguments.platforms.is_empty() || arguments.platforms.iter().any(|wanted| wanted == id);
    let is_format = |name: &str| match &arguments.formats[..] {
        [] => true,
        _ => selection.formats().iter().any(|format| format.name == name),
    };
    let mut parts = path.split('/');
    let first = parts.next().unwrap_or_default();
    let (second, third, fourth) = (parts.next(), parts.next(), parts.next());
    if first != SITE {
        return is_tag(first) && second.is_some_and(is_platform) && third.is_some_and(is_format);
    }
    let is_of_platform = match (third, fourth) {
        (Some("for"), Some(file)) => is_platform(file.split('.').next().unwrap_or_default()),
        _ => true,
    };
    // What the site has once belongs to no locale.
    selection.has_site() && (third.is_none() || second.is_some_and(is_tag) && is_of_platform)
}

fn selection(workspace: &Workspace, tags: &[LocaleTag], arguments: &Render) -> Result<Selection, Failure> {
    let mut locales: Vec<_> = if tags.is_empty() {
        workspace.locales().iter().map(|locale| locale.tag().clone()).collect()
    } else {
        tags.to_vec()
    };
    locales.sort();
    locales.dedup();

    let catalogue = workspace.catalogue();
    let platforms = select::platforms(catalogue, &arguments.platforms)?;

    let formats = workspace.formats();
    let wants_site = arguments.formats.is_empty() || arguments.formats.iter().any(|asked| asked == SITE);
    let meets = |format: &Format, asked: &str| format.name == asked || format.extension() == asked;
    for asked in &arguments.formats {
        if asked != SITE && !formats.iter().any(|format| meets(format, asked)) {
            let names = formats.iter().flat_map(|format| [&*format.name, format.extension()]);
            let names = names.chain(workspace.catalogue().site.as_ref().map(|_| SITE));
            let names = names.filter(|name| !name.is_empty());
            return Err(unknown("format", asked, names));
        }
    }
    let is_asked =
        |format: &&Format| arguments.formats.is_empty() || arguments.formats.iter().any(|asked| meets(format, asked));
    let of_mail: Vec<_> = workspace.catalogue().platforms.iter().filter(|platform| platform.is_mail).collect();
    let has_mail = of_mail.iter().any(|platform| platforms.contains(&platform.id));
    let (formats, left_out): (Vec<_>, Vec<_>) =
        formats.iter().filter(is_asked).partition(|format| has_mail || !format.is_for_mail());
    let is_site_alone = wants_site && left_out.is_empty();
    if formats.is_empty() && !is_site_alone {
        let names: Vec<_> = left_out.iter().map(|format| &*format.name).collect();
        let advice = match &of_mail[..] {
            [] => "no platform in catalogue.toml has `mail = true`".to_owned(),
            some => {
                let ids: Vec<_> = some.iter().map(|platform| &*platform.id).collect();
                format!("use --platform {}", ids.join(","))
            }
        };
        let message = format!("only platforms where a mail is sent have `{}`; {advice}", names.join("`, `"));
        return Err(Failure::Usage(message));
    }
    let selection = Selection::new(workspace, locales, platforms, formats.into_iter().cloned().collect())?;
    Ok(if wants_site { selection.with_site(workspace) } else { selection })
}

/// What a run says whatever it finds in the output.
fn told(selection: &Selection, workspace: &Workspace) -> Told {
    let selected = format!(
        "{}, {}, {}",
        counted(selection.locales().count(), "locale"),
        counted(selection.platforms().len(), "platform"),
        counted(selection.formats().len(), "format"),
    );
    Told { selected, first: first_to_open(selection, workspace) }
}

/// What a run has done, in two or three lines.
fn report(Told { selected, first }: &Told, summary: Summary, out: &Path, start: Instant) -> String {
    let Summary { written, unchanged, removed } = summary;
    let mut report = format!(
        "{}: {selected}\n{written} written, {unchanged} unchanged, {removed} removed, in {} ms\n",
        counted(written + unchanged, "file"),
        start.elapsed().as_millis()
    );
    if let Some(first) = first {
        report.push_str("Open ");
        report.push_str(&show(&out.join(first)));
    }
    report
}

/// The page that the user most likely wants to see: in their own language, on the first platform.
fn first_to_open(selection: &Selection, workspace: &Workspace) -> Option<String> {
    let tags: Vec<_> = selection.locales().cloned().collect();
    let tag = LocaleTag::negotiate(&select::of_user(), &tags).or(tags.first())?;
    if selection.has_site() {
        let mut tags = selection.locales();
        // A single language needs no list of languages.
        return Some(match (tags.next(), tags.next()) {
            (Some(only), None) => format!("{SITE}/{only}/index.html"),
            _ => format!("{SITE}/index.html"),
        });
    }
    let formats = selection.formats();
    let format = formats.iter().find(|format| format.extension() == "html").or(formats.first())?;
    let mut platforms = workspace.catalogue().platforms.iter();
    let platform =
        platforms.find(|platform| format.is_for(platform) && selection.platforms().contains(&platform.id))?;
    Some(format!("{tag}/{}/{}", platform.id, format.name))
}
