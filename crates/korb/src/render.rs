//! `cargo xtask render`: everything that there is, in parallel.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use korb_catalogue::{Catalogue, Diagnostic, Id, did_you_mean};
use korb_localization::LocaleTag;
use korb_render::{Format, Renderer, Selection, Variant, Workspace};

use crate::cli::RenderArguments;
use crate::manifest::Entries;
use crate::output::{Output, Summary};
use crate::reply::print;
use crate::report::counted;
use crate::threads::each;
use crate::workspace::{Root, Wanted, assemble, show};
use crate::{Failure, locale, progress, stale, status};

/// The name of the site, beside the formats, and of its folder in the output.
pub(crate) const SITE: &str = "site";

pub(crate) fn run(arguments: &RenderArguments) -> Result<(), Failure> {
    let start = Instant::now();
    let root = Root::find(arguments.workspace.workspace.as_deref())?;
    let available = locale::available(&root)?;
    let tags =
        arguments.locale.iter().map(|asked| locale::negotiable(asked, &available)).collect::<Result<Vec<_>, _>>()?;
    let wanted = if tags.is_empty() { Wanted::All } else { Wanted::For(&tags) };
    let (files, unread) = root.gather(wanted, arguments.workspace.profile.as_deref())?;
    let folders = files.locales.clone();
    let workspace = assemble(files, unread)?;
    let stale = stale::messages(&root, &workspace.catalogue().source_locale, &folders);
    let workspace = workspace.with_stale(stale);
    let selection = select(&workspace, &tags, arguments)?;

    let output = Output::open(&arguments.out)?;
    let bar = progress::bar(selection.parts(&workspace).len());
    let entries = Entries::new(&workspace);
    let rendered = every_variant(&workspace, &selection, |variants| {
        for variant in &variants {
            output.stage(variant)?;
        }
        entries.add(&variants);
        bar.inc(1);
        Ok(())
    });
    bar.finish_and_clear();
    rendered?;
    let is_everything =
        [&arguments.locale, &arguments.platform, &arguments.format].iter().all(|asked| asked.is_empty());
    if is_everything {
        let content =
            status::page(workspace.locales(), &stale::counts(&root, &workspace.catalogue().source_locale, &folders));
        output.stage(&Variant { path: "status.html".to_owned(), content })?;
    }
    let is_selected = |path: &str| is_selected(path, &selection, &tags, arguments);
    let kept = output.kept(is_selected);
    output.stage(&entries.finish(&arguments.out, kept.iter().map(String::as_str))?)?;
    let summary = output.commit(is_selected)?;
    print(&told(&selection, &workspace, summary, &arguments.out, start))
}

/// Whether a run would have made a file of an earlier one if it still existed: all of it without filters, else what the
/// filters let through.
fn is_selected(path: &str, selection: &Selection, tags: &[LocaleTag], arguments: &RenderArguments) -> bool {
    let is_tag = |tag: &str| tags.is_empty() || tags.iter().any(|wanted| wanted.as_str() == tag);
    let is_platform = |id: &str| arguments.platform.is_empty() || arguments.platform.iter().any(|wanted| wanted == id);
    let is_format = |name: &str| match &arguments.format[..] {
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

/// Renders everything that is selected, in as many threads as the machine has cores, and hands it on set by set, in no
/// particular order.
///
/// # Errors
///
/// Everything that is wrong with the workspace, or else the first error of `receive`.
pub fn every_variant(
    workspace: &Workspace,
    selection: &Selection,
    receive: impl Fn(Vec<Variant>) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    let is_stopped = AtomicBool::new(false);
    let made = each(&selection.parts(workspace), |renderer: &mut Option<Renderer<'_>>, part| {
        if is_stopped.load(Ordering::Relaxed) {
            return Ok(());
        }
        let made = renderer_of(workspace, part.locale(), renderer).part(*part, selection);
        let received = made.map_err(Failure::from).and_then(&receive);
        // Faults are collected; a machine that fails would do so again.
        let fails = matches!(&received, Err(failure) if !matches!(failure, Failure::Faults(_)));
        is_stopped.fetch_or(fails, Ordering::Relaxed);
        received
    });
    together(made).map(drop)
}

/// The renderer of a locale, which is made anew only if the last one was for another: parts are sorted by locale.
pub(crate) fn renderer_of<'r, 'w>(
    workspace: &'w Workspace,
    tag: &LocaleTag,
    last: &'r mut Option<Renderer<'w>>,
) -> &'r Renderer<'w> {
    if last.as_ref().is_none_or(|renderer| renderer.tag() != tag) {
        *last = None;
    }
    last.get_or_insert_with(|| workspace.renderer(tag))
}

/// Everything that was made, or everything that is wrong, or else the first failure of the machine.
pub(crate) fn together<T>(made: Vec<Result<T, Failure>>) -> Result<Vec<T>, Failure> {
    let (mut all, mut faults, mut failures) = (Vec::with_capacity(made.len()), Vec::new(), Vec::new());
    for one in made {
        match one {
            Ok(one) => all.push(one),
            Err(Failure::Faults(found)) => faults.extend(found),
            Err(failure) => failures.push(failure),
        }
    }
    if !faults.is_empty() {
        // A text that is wrong is wrong on every platform, and told once.
        Diagnostic::sort(&mut faults);
        return Err(faults.into());
    }
    failures.into_iter().next().map_or(Ok(all), Err)
}

fn select(workspace: &Workspace, tags: &[LocaleTag], arguments: &RenderArguments) -> Result<Selection, Failure> {
    let mut locales: Vec<_> = if tags.is_empty() {
        workspace.locales().iter().map(|locale| locale.tag().clone()).collect()
    } else {
        tags.to_vec()
    };
    locales.sort();
    locales.dedup();

    let catalogue = workspace.catalogue();
    let platforms = platforms(catalogue, &arguments.platform)?;

    let formats = workspace.templates().formats();
    let wants_site = arguments.format.is_empty() || arguments.format.iter().any(|asked| asked == SITE);
    let meets = |format: &Format, asked: &str| format.name == asked || format.extension() == asked;
    for asked in &arguments.format {
        if asked != SITE && !formats.iter().any(|format| meets(format, asked)) {
            let names = formats.iter().flat_map(|format| [&*format.name, format.extension()]);
            let names = names.chain(workspace.catalogue().site.as_ref().map(|_| SITE));
            let names = names.filter(|name| !name.is_empty());
            return Err(unknown("format", asked, names));
        }
    }
    let is_asked =
        |format: &&Format| arguments.format.is_empty() || arguments.format.iter().any(|asked| meets(format, asked));
    let of_mail: Vec<_> = workspace.catalogue().platforms.iter().filter(|platform| platform.is_mail).collect();
    let has_mail = of_mail.iter().any(|platform| platforms.contains(&platform.id));
    let (formats, left_out): (Vec<_>, Vec<_>) =
        formats.iter().filter(is_asked).partition(|format| has_mail || !format.is_for_mail());
    let is_site_alone = wants_site && left_out.is_empty();
    if formats.is_empty() && !is_site_alone {
        let names: Vec<_> = left_out.iter().map(|format| &*format.name).collect();
        let advice = match &of_mail[..] {
            [] => "no platform here is one: `mail = true` in catalogue.toml would say so".to_owned(),
            some => {
                let ids: Vec<_> = some.iter().map(|platform| &*platform.id).collect();
                format!("take --platform {}", ids.join(","))
            }
        };
        let message = format!("there is `{}` only for platforms where a mail is sent; {advice}", names.join("`, `"));
        return Err(Failure::Usage(message));
    }
    let selection = Selection::new(workspace, locales, platforms, formats.into_iter().cloned().collect())?;
    Ok(if wants_site { selection.with_site(workspace) } else { selection })
}

/// The platforms that were asked for; all without a wish.
pub(crate) fn platforms(catalogue: &Catalogue, wanted: &[String]) -> Result<Vec<Id>, Failure> {
    let ids = || catalogue.platforms.iter().map(|platform| &platform.id);
    match wanted.iter().find(|asked| ids().all(|id| **id != ***asked)) {
        Some(asked) => Err(unknown("platform", asked, ids().map(|id| &**id))),
        None => {
            Ok(ids().filter(|id| wanted.is_empty() || wanted.iter().any(|asked| **asked == ***id)).cloned().collect())
        }
    }
}

/// The failure for something that does not exist.
pub(crate) fn unknown<'c>(kind: &str, asked: &str, candidates: impl Iterator<Item = &'c str> + Clone) -> Failure {
    let advice = match did_you_mean(asked, candidates.clone()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => {
            let mut names: Vec<_> = candidates.collect();
            names.sort_unstable();
            names.dedup();
            format!("there are: {}", names.join(", "))
        }
    };
    Failure::Usage(format!("there is no {kind} `{asked}`; {advice}"))
}

/// What a run has done, in two or three lines.
fn told(selection: &Selection, workspace: &Workspace, summary: Summary, out: &Path, start: Instant) -> String {
    let Summary { written, unchanged, removed } = summary;
    let mut told = format!(
        "{}: {}, {}, {}\n{written} written, {unchanged} unchanged, {removed} removed, in {} ms\n",
        counted(written + unchanged, "file"),
        counted(selection.locales().count(), "locale"),
        counted(selection.platforms().len(), "platform"),
        counted(selection.formats().len(), "format"),
        start.elapsed().as_millis()
    );
    if let Some(first) = first_to_open(selection, workspace) {
        told.push_str("Open ");
        told.push_str(&show(&out.join(first)));
    }
    told
}

/// The page that the user most likely wants to see: in their own language, on the first platform.
fn first_to_open(selection: &Selection, workspace: &Workspace) -> Option<String> {
    let wanted: Vec<_> = sys_locale::get_locales().filter_map(|locale| LocaleTag::parse(&locale)).collect();
    let tags: Vec<_> = selection.locales().cloned().collect();
    let tag = LocaleTag::negotiate(&wanted, &tags).or(tags.first())?;
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
