//! `korb check`: everything that can be found out about the texts, of a workspace or of any tree of Fluent files.

pub(crate) mod finding;
mod fix;
pub(crate) mod formats;

use std::path::Path;
use std::process::ExitCode;
use std::thread;

use korb_catalogue::{Catalogue, Code, Diagnostic};
use korb_localization::{Locale, LocaleTag, Locales, Rules, Source, TreeFile, workspace_rules};
use korb_render::{Files, Format, Selection, Workspace};

use self::finding::{Finding, Outcome};
use crate::args::check::{Check, CheckFormat, Fix, Subject};
use crate::args::workspace::WorkspaceArguments;
use crate::failure::Failure;
use crate::jobs::{each, every_variant};
use crate::tree::{Folder, Tree};
use crate::workspace::{Root, Unread, Wanted};
use crate::{select, stale};

pub(crate) fn run(arguments: &Check) -> Result<ExitCode, Failure> {
    let is_human = matches!(arguments.format, CheckFormat::Human);
    match arguments.fix {
        Fix::Nothing => {}
        Fix::Show => return fix::show(&fix::changes(arguments)?),
        Fix::Write => fix::write(&fix::changes(arguments)?)?,
    }
    let outcome = match &arguments.subject {
        Subject::Tree { folder, source, source_dir } => {
            tree(folder, source, source_dir.as_deref(), &arguments.locales, is_human)?
        }
        Subject::Workspace(named) => workspace(named, &arguments.locales, is_human)?,
    };
    formats::print(&outcome, arguments.format)?;
    let is_denied = outcome.findings.iter().any(|finding| arguments.deny.denies(finding.severity));
    Ok(ExitCode::from(u8::from(is_denied)))
}

/// Checks a plain tree of Fluent files against its source, the locales in as many threads as the machine has cores.
/// Each thread holds the files of one locale at a time.
///
/// # Errors
///
/// The folder cannot be read, or it has no such locale.
pub fn tree(
    folder: &Path,
    source: &str,
    source_dir: Option<&str>,
    asked: &[String],
    is_human: bool,
) -> Result<Outcome, Failure> {
    let mut tree = Tree::open(folder, source, source_dir)?;
    let tags: Vec<_> = [&tree.source].into_iter().chain(&tree.translations).map(|folder| folder.tag.clone()).collect();
    let wanted = select::exactly(asked, &tags)?;
    let is_wanted = |tag: &LocaleTag| wanted.is_empty() || wanted.contains(tag);

    let mut faults = std::mem::take(&mut tree.faults);
    let files = tree.read(&tree.source, &mut faults);
    let (source, found) = Source::analyze(tree.source.tag.clone(), &files, Rules::default());
    faults.extend(found);
    Diagnostic::sort(&mut faults);
    if !is_wanted(source.tag()) {
        faults.retain(|fault| fault.subject.locale.is_none());
    }
    let mut findings: Vec<_> = faults.iter().map(|fault| Finding::new(fault, is_human)).collect();

    let folders: Vec<_> = tree.translations.iter().filter(|folder| is_wanted(&folder.tag)).collect();
    for found in each(&folders, |(), folder| translation(&tree, &source, folder, is_human)) {
        findings.extend(found);
    }
    let mut locales: Vec<_> = tags.iter().filter(|tag| is_wanted(tag)).map(LocaleTag::to_string).collect();
    locales.sort();
    locales.dedup();
    Ok(Outcome { locales, findings })
}

fn translation(tree: &Tree, source: &Source, folder: &Folder, is_human: bool) -> Vec<Finding> {
    let mut faults = Vec::new();
    let files = tree.read(folder, &mut faults);
    faults.extend(source.check(&folder.tag, &files));
    Diagnostic::sort(&mut faults);
    faults.iter().map(|fault| Finding::new(fault, is_human)).collect()
}

/// Checks a workspace.
fn workspace(named: &WorkspaceArguments, asked: &[String], is_human: bool) -> Result<Outcome, Failure> {
    let read = Root::find(named.workspace.as_deref()).and_then(|root| {
        // The workspace in the program is in order: to say so of a folder of somebody's own would be a lie.
        if root == Root::Embedded {
            return Err(Failure::Usage(
                "there is no workspace here to check; go to a clone of the repository, name one with --workspace, or check \
                 any folder of Fluent files with --fluent DIR --source TAG"
                    .to_owned(),
            ));
        }
        let wanted = select::exactly(asked, &select::available(&root)?)?;
        let (files, unread) = root.gather(Wanted::All, named.profile.as_deref())?;
        Ok((root, wanted, files, unread))
    });
    let (root, wanted, files, unread) = match read {
        Ok(read) => read,
        Err(Failure::Faults(faults)) => {
            let findings = faults.iter().map(|fault| Finding::new(fault, is_human)).collect();
            return Ok(Outcome { locales: Vec::new(), findings });
        }
        Err(failure) => return Err(failure),
    };
    let is_wanted = |tag: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted.as_str() == tag);
    let tags = files.locales.iter().filter_map(|(folder, _)| LocaleTag::new(folder).ok());
    let locales = tags.map(|tag| tag.to_string()).filter(|tag| is_wanted(tag)).collect();
    let mut faults = everything(&root, &files, unread)?;
    for fault in &mut faults {
        let folder = fault.place.as_ref().and_then(|place| locale_of(place.file.path()));
        fault.subject.locale = fault.subject.locale.take().or(folder);
    }
    faults.retain(|fault| fault.subject.locale.as_deref().is_none_or(is_wanted));
    let findings = faults.iter().map(|fault| Finding::new(fault, is_human)).collect();
    Ok(Outcome { locales, findings })
}

/// The locale that a path of a workspace belongs to.
fn locale_of(path: &str) -> Option<String> {
    Some(path.strip_prefix("locales/")?.split_once('/')?.0.to_owned())
}

/// What is found in single files or by comparing them; the same is told, with less about it, when a workspace is read.
const COMPARED: &[Code] = &[
    Code::NumberTooPrecise,
    Code::UnknownVariable,
    Code::UnknownReference,
    Code::UnknownFunction,
    Code::InvalidArgument,
    Code::MissingValue,
    Code::Cycle,
];

/// Everything that is wrong with a workspace, each thing once.
fn everything(root: &Root, files: &Files, unread: Vec<Unread>) -> Result<Vec<Diagnostic>, Failure> {
    let is_whole = unread.is_empty();
    // Rendering, which is most of it, takes every core that there is. What does not need them all comes before it, since
    // a third thread on two cores would hold up one of those that render.
    let ((mut faults, stale), read) = thread::scope(|scope| {
        let apart = scope.spawn(|| (compare(files, &unread), outdated(root, files)));
        let read = Workspace::read(files.clone()).map(|workspace| (workspace.unused(), workspace));
        (apart.join().expect("no thread panics"), read)
    });
    let mut found = match read {
        // Where something fails, what would be used there is not known.
        Ok((unused, workspace)) if is_whole => {
            Some(render(&workspace)?).filter(|found| !found.is_empty()).unwrap_or(unused)
        }
        Ok(_) => Vec::new(),
        Err(found) => found,
    };
    let is_fluent =
        |fault: &Diagnostic| fault.place.as_ref().is_some_and(|place| place.file.path().starts_with("locales/"));
    // Only rendering knows where a variable has a value, so what the comparison does not tell of a file stays.
    let is_told = |fault: &Diagnostic| faults.iter().any(|told| told.code == fault.code && is_same_file(told, fault));
    found.retain(|fault| !(is_fluent(fault) && COMPARED.contains(&fault.code) && is_told(fault)));
    // What a file that cannot be read may hold is not missing.
    let is_template = |unread: &Unread| unread.path.starts_with("templates/");
    found.retain(|fault| match fault.code {
        Code::MissingFile | Code::MissingMessage => is_whole,
        Code::TemplateUndefined => !unread.iter().any(is_template),
        _ => true,
    });
    found.retain(|fault| !faults.iter().any(|told| told.code == fault.code && is_same_place(told, fault)));

    // What cannot be read may be the words of a platform, and then their variables only seem not to be there.
    let is_readable = is_whole && !faults.iter().any(|fault| matches!(fault.code, Code::Syntax | Code::NestingTooDeep));
    let is_word = |fault: &Diagnostic| {
        fault.code == Code::UnknownVariable
            && fault.subject.name.as_deref().is_some_and(|name| name.starts_with("platform-"))
    };
    faults.retain(|fault| is_readable || !is_word(fault));
    faults.extend(found);
    faults.extend(unread.into_iter().map(|Unread { path, mut fault }| {
        fault.subject.locale = locale_of(&path);
        fault
    }));
    faults.extend(stale);
    Diagnostic::sort(&mut faults);
    Ok(faults)
}

fn is_same_file(a: &Diagnostic, b: &Diagnostic) -> bool {
    matches!((&a.place, &b.place), (Some(a), Some(b)) if a.file.path() == b.file.path())
}

fn is_same_place(a: &Diagnostic, b: &Diagnostic) -> bool {
    is_same_file(a, b) && matches!((&a.place, &b.place), (Some(a), Some(b)) if a.span.start == b.span.start)
}

/// The translations that are older than their source, if the catalogue tells which that is.
fn outdated(root: &Root, files: &Files) -> Vec<Diagnostic> {
    let Ok(catalogue) = Catalogue::read(&files.catalogue).into_value() else { return Vec::new() };
    stale::findings(root, &catalogue.source_locale, &files.locales)
}

/// Compares the translations of a workspace with their source.
fn compare(files: &Files, unread: &[Unread]) -> Vec<Diagnostic> {
    let Ok(catalogue) = Catalogue::read(&files.catalogue).into_value() else { return Vec::new() };
    let Ok(source) = LocaleTag::new(&catalogue.source_locale) else { return Vec::new() };
    let folders = files.locales.iter().filter_map(|(folder, files)| Some((LocaleTag::new(folder).ok()?, files)));
    // What is wrong with reading them is told with more about it by the comparison.
    let read = folders.map(|(tag, files)| Locale::read(tag, files));
    let locales = Locales::new(read.collect(), source.clone());
    let tree = |locale: &Locale| -> Vec<TreeFile> {
        let folder = format!("locales/{}/", locale.tag());
        let relative = |path: &str| path.strip_prefix(&folder).map(ToOwned::to_owned);
        let readable = locale.resources().filter_map(|resource| {
            Some(TreeFile { relative: relative(resource.file().path())?, resource: Some(resource.clone()) })
        });
        let unread =
            unread.iter().filter_map(|unread| Some(TreeFile { relative: relative(&unread.path)?, resource: None }));
        readable.chain(unread).collect()
    };
    let Some(locale) = locales.get(&source) else { return Vec::new() };
    let rules = |locale| workspace_rules(&locales, locale, catalogue.registers.iter().map(|register| &**register));
    let (analyzed, mut faults) = Source::analyze(source.clone(), &tree(locale), rules(locale));
    for locale in locales.iter().filter(|locale| *locale.tag() != source) {
        faults.extend(analyzed.check_with(&rules(locale), locale.tag(), &tree(locale)));
    }
    faults
}

/// What only shows when everything is rendered: templates that fail, replies that do not fit.
fn render(workspace: &Workspace) -> Result<Vec<Diagnostic>, Failure> {
    let tags = workspace.locales().iter().map(|locale| locale.tag().clone()).collect();
    let platforms = workspace.catalogue().platforms.iter().map(|platform| platform.id.clone()).collect();
    // Only a template can fail in a way of its own. Where none shows the replies, one of the other formats has to, so that
    // every reply is composed; the rest would write down the same.
    let (mut formats, built_in): (Vec<_>, Vec<_>) = workspace.formats().iter().cloned().partition(Format::is_template);
    if !formats.iter().any(Format::has_replies) {
        formats.extend(built_in.into_iter().find(|format| !format.is_for_mail()));
    }
    let rendered = Selection::new(workspace, tags, platforms, formats)
        .map_err(Failure::from)
        .and_then(|selection| every_variant(workspace, &selection.with_sample_of_site(workspace), |_| Ok(())));
    match rendered {
        Ok(()) => Ok(Vec::new()),
        Err(Failure::Faults(faults)) => Ok(faults),
        Err(failure) => Err(failure),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn nothing_raw_comes_from_the_name_of_a_file() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for (path, text) in [("en/a.ftl", "a = x\n"), ("de/b\n\u{1b}[31m\u{202e}.ftl", "b = { $x\n\u{7} \u{1b}\n")] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
            // Windows does not take such names.
            if fs::write(path, text).is_err() {
                return;
            }
        }
        let outcome = tree(folder.path(), "en", None, &[], true).unwrap();
        assert_eq!(outcome.findings.len(), 3);
        for finding in &outcome.findings {
            let file = finding.region.as_ref().map_or("", |region| &region.file);
            for text in [&*finding.message, file, finding.help.as_deref().unwrap_or_default()] {
                assert!(!text.contains(|c: char| c.is_control() || c == '\u{202e}'), "{text:?}");
            }
            let shown = anstream::adapter::strip_str(&finding.shown).to_string();
            assert!(!shown.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{shown:?}");
        }
    }

    #[test]
    fn two_runs_find_the_same_in_the_same_order() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for locale in ["en", "de", "fr", "pl", "pt_BR", "sr-Latn", "ja"] {
            fs::create_dir(folder.path().join(locale)).unwrap();
            for file in ["a", "b"] {
                let text = format!("{file} = {{ ${locale} }}\n{locale} = x\n").replace(['_'], "-");
                fs::write(folder.path().join(format!("{locale}/{file}.ftl")), text).unwrap();
            }
        }
        let run = || {
            let outcome = tree(folder.path(), "en", None, &[], false).unwrap();
            format!("{:?}", outcome.findings)
        };
        let first = run();
        assert!((0..5).all(|_| run() == first));
    }
}
