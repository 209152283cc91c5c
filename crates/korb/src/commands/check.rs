//! `korb check`: everything that can be found out about the texts of a workspace, or of any tree of Fluent files.

pub(crate) mod finding;
pub(crate) mod fix;
pub(crate) mod formats;
pub(crate) mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::mem;
use std::path::Path;
use std::process::ExitCode;

use korb_catalogue::{Code, Diagnostic, Parsed, Severity};
use korb_localization::{Locale, LocaleTag, Locales, Resource, Rules, Source};
use korb_render::{Draft, Files, Part, Selection, Workspace};

use self::finding::{Finding, Outcome};
use crate::args::check::{Check, CheckFormat, Fix, Subject};
use crate::args::workspace::WorkspaceArguments;
use crate::failure::Failure;
use crate::fingerprint::Fingerprint;
use crate::jobs::{each, renderer_of};
use crate::out::Look;
use crate::proven::Proven;
use crate::tree::{Folder, Tree};
use crate::workspace::{Root, Wanted, locale_of};
use crate::{alike, learned, listed, requests, select, stale};

pub(crate) fn run(arguments: &Check) -> Result<ExitCode, Failure> {
    match arguments.fix {
        Fix::Nothing => {}
        Fix::Show => return fix::show(&fix::changes(arguments)?),
        Fix::Write => fix::write(&arguments.subject, &fix::changes(arguments)?)?,
    }
    let wish = Wish {
        locales: &arguments.locales,
        skipped: &arguments.skipped,
        look: matches!(arguments.format, CheckFormat::Human).then(Look::of_stdout),
    };
    let outcome = match &arguments.subject {
        Subject::Tree { folder, source, source_dir } => tree(folder, source, source_dir.as_deref(), wish)?,
        Subject::Workspace(WorkspaceArguments { workspace: folder, profile }) => {
            workspace(folder.as_deref(), profile.as_deref(), wish)?
        }
    };
    formats::print(&outcome, arguments.format)?;
    let is_denied = outcome.findings.iter().any(|finding| arguments.deny.denies(finding.severity));
    // The program ends here. To free a hundred thousand findings one by one before would take a thirtieth of the time.
    mem::forget(outcome);
    Ok(ExitCode::from(u8::from(is_denied)))
}

/// What the caller wants to know.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'w> {
    /// The locales that were asked for; empty means all.
    pub locales: &'w [String],
    /// The kinds of findings that are left out.
    pub skipped: &'w BTreeSet<Code>,
    /// How findings are drawn for people; not at all if programs read them.
    pub look: Option<Look>,
}

impl Wish<'_> {
    /// Findings as they are shown, without those that are skipped.
    fn shown(self, faults: Vec<Diagnostic>) -> Vec<Finding> {
        let faults = faults.into_iter().filter(|fault| !self.skipped.contains(&fault.code));
        faults.map(|fault| Finding::new(fault, self.look)).collect()
    }
}

/// Checks a plain tree of Fluent files against its source, the locales in as many threads as the machine has cores.
/// Each thread holds the files of one locale at a time.
///
/// # Errors
///
/// The folder cannot be read, or it has no such locale.
pub fn tree(folder: &Path, source: &str, source_dir: Option<&str>, wish: Wish<'_>) -> Result<Outcome, Failure> {
    let mut tree = Tree::open(folder, source, source_dir)?;
    let tags: Vec<_> = [&tree.source].into_iter().chain(&tree.translations).map(|folder| folder.tag.clone()).collect();
    let wanted = select::exactly(wish.locales, &tags)?;
    let is_wanted = |tag: &LocaleTag| wanted.is_empty() || wanted.contains(tag);

    let mut faults = std::mem::take(&mut tree.faults);
    let files = tree.read(&tree.source, &mut faults);
    let rules = Rules { skipped: wish.skipped.clone(), ..Rules::default() };
    let Parsed { value: source, faults: found } = Source::analyze(tree.source.tag.clone(), &files, rules);
    faults.extend(found);
    Diagnostic::sort(&mut faults);
    if !is_wanted(source.tag()) {
        faults.retain(|fault| fault.subject.locale.is_none());
    }
    let mut findings = wish.shown(faults);

    let folders: Vec<_> = tree.translations.iter().filter(|folder| is_wanted(&folder.tag)).collect();
    let found = each(&folders, |(), folder| wish.shown(translation(&tree, &source, folder)));
    findings.reserve(found.iter().map(Vec::len).sum());
    findings.extend(found.into_iter().flatten());
    let mut locales: Vec<_> = tags.iter().filter(|tag| is_wanted(tag)).map(LocaleTag::to_string).collect();
    locales.sort();
    locales.dedup();
    Ok(Outcome { locales, findings })
}

fn translation(tree: &Tree, source: &Source, folder: &Folder) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let files = tree.read(folder, &mut faults);
    let mut found = source.check(&folder.tag, &files);
    // The checks know a file by its path below the locale.
    for file in found.iter_mut().filter_map(|fault| fault.subject.file.as_mut()) {
        *file = tree.shown(folder, file);
    }
    faults.append(&mut found);
    Diagnostic::sort(&mut faults);
    faults
}

/// Checks a workspace: the one in `folder`, or the nearest one.
///
/// # Errors
///
/// There is no workspace, it has no such locale, or the machine has a fault.
pub fn workspace(folder: Option<&Path>, profile: Option<&Path>, wish: Wish<'_>) -> Result<Outcome, Failure> {
    let read = Root::find(folder).and_then(|root| {
        // The workspace in the program is in order. To say so would pass for a statement about the user's own folder.
        if root == Root::Embedded {
            return Err(Failure::Usage(
                "there is no workspace here to check; go to a clone of the repository, name one with --workspace, or check \
                 any folder of Fluent files with --fluent DIR --source TAG"
                    .to_owned(),
            ));
        }
        let wanted = select::exactly(wish.locales, &select::available(&root)?)?;
        let files = root.gather(Wanted::All, profile)?;
        Ok((root, wanted, files))
    });
    let (root, wanted, files) = match read {
        Ok(read) => read,
        Err(Failure::Faults(mut faults)) => {
            Diagnostic::limit(&mut faults);
            return Ok(Outcome { locales: Vec::new(), findings: wish.shown(faults) });
        }
        Err(failure) => return Err(failure),
    };
    let is_wanted = |tag: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted.as_str() == tag);
    let tags = files.locales.iter().filter_map(|(folder, _)| LocaleTag::new(folder).ok());
    let locales = tags.map(|tag| tag.to_string()).filter(|tag| is_wanted(tag)).collect();
    let mut faults = everything(&root, files, wish.skipped);
    faults.retain(|fault| fault.subject.locale.as_deref().is_none_or(is_wanted));
    Ok(Outcome { locales, findings: wish.shown(faults) })
}

/// What is wrong with one locale of a workspace, for commands that go on only if nothing is.
pub(super) fn of_locale(root: &Root, tag: &LocaleTag, profile: Option<&Path>) -> Result<Vec<Diagnostic>, Failure> {
    let files = root.gather(Wanted::For(std::slice::from_ref(tag)), profile)?;
    // Whether reasons can be told apart depends on all requests, and may take a while to find out.
    let mut faults = everything(root, files, &BTreeSet::from([Code::AlikeReasons]));
    // What a translation leaves out is no mistake, and `status` lists it.
    faults.retain(|fault| fault.subject.locale.as_deref() == Some(tag.as_str()) && fault.severity != Severity::Note);
    Ok(faults)
}

/// Everything that is wrong with a workspace, each fault with the locale that it belongs to.
///
/// A template may fail in a way of its own, so everything that can be rendered is rendered even if something else is
/// wrong. Each thing is looked at once, so nothing is found twice.
pub(super) fn everything(root: &Root, files: Files, skipped: &BTreeSet<Code>) -> Vec<Diagnostic> {
    let proven = Proven::of(root);
    // Texts are shared, so that this copies none.
    let given = files.clone();
    let draft = Draft::read(files);
    let comparison = draft.compare(skipped);
    let locales = draft.each_locale().into_iter();
    let of_locales = locales.flat_map(|locale| [Aspect::Texts(locale), Aspect::Requests(locale)]);
    // What takes the longest comes first.
    let alike = (!skipped.contains(&Code::AlikeReasons)).then_some(Aspect::Reasons);
    let aspects: Vec<_> =
        alike.into_iter().chain([Aspect::TheRest, Aspect::Thesauri, Aspect::Sources]).chain(of_locales).collect();
    let mut faults = each(&aspects, |(), aspect| match aspect {
        Aspect::TheRest => draft.faults(),
        Aspect::Thesauri => {
            let findings = |catalogue| requests::findings_of_thesauri(root, &draft.each_locale(), catalogue, &proven);
            draft.catalogue().map(findings).unwrap_or_default()
        }
        Aspect::Sources => draft.locales().map(|locales| records(root, locales)).unwrap_or_default(),
        Aspect::Reasons => match (draft.catalogue(), draft.locales()) {
            (Some(catalogue), Some(locales)) => {
                let fingerprint = || learned::fingerprint_of(root, given.catalogue.file(), &given.locales);
                alike::findings(root, catalogue, locales, fingerprint)
            }
            _ => Vec::new(),
        },
        Aspect::Texts(locale) => comparison.check(locale),
        Aspect::Requests(locale) => {
            let findings = |catalogue| requests::findings(root, locale, catalogue, &proven);
            draft.catalogue().map(findings).unwrap_or_default()
        }
    })
    .concat();
    let sound = draft.sound_locales(&faults);
    let has_errors = faults.iter().any(|fault| fault.severity == Severity::Error);
    let stale: Vec<_> = stale::messages(&faults).collect();
    if let Some(workspace) = draft.rest().filter(|_| !sound.is_empty()) {
        // Templates see which translations are stale.
        let workspace = workspace.with_stale(stale.iter().cloned());
        let failed = match Selection::trial(&workspace, sound) {
            Err(fault) => vec![fault],
            Ok(selection) => {
                let inputs = Inputs::new(&workspace, &given, &stale, &selection);
                let too_long = |tag: &LocaleTag| {
                    let find = || workspace.too_long_texts(std::slice::from_ref(tag));
                    proven.findings("limits of texts", |hash| inputs.add(tag, hash), find)
                };
                let tags: Vec<_> = selection.locales().collect();
                faults.extend(each(&tags, |(), tag| too_long(tag)).concat());
                render(&workspace, &selection, &inputs, &proven)
            }
        };
        // What fails may be the only thing that uses a text.
        if failed.is_empty() && !has_errors {
            faults.extend(workspace.unused());
        }
        faults.extend(failed);
    }
    for fault in &mut faults {
        let folder = fault.place.as_ref().and_then(|place| locale_of(place.file.path()));
        fault.subject.locale = fault.subject.locale.take().or(folder);
    }
    proven.keep();
    Diagnostic::sort(&mut faults);
    Diagnostic::limit(&mut faults);
    faults
}

/// What is recorded about the locales beside their texts: which sources they were made from, and that they are there.
fn records(root: &Root, locales: &Locales) -> Vec<Diagnostic> {
    let mut faults = stale::findings(root, locales);
    // Not all of the folders need have been read.
    let tags = select::available(root).unwrap_or_default();
    faults.extend(listed::findings(root, locales.source(), &tags));
    faults
}

/// A part of the check that a thread can do apart from the others.
enum Aspect<'d> {
    /// The catalogue, the profile and the templates, which are compiled for it.
    TheRest,
    /// The words of all locales for what requests are about.
    Thesauri,
    /// What is recorded about the locales.
    Sources,
    /// Whether the requests of any two reasons can be told apart.
    Reasons,
    Texts(&'d Locale),
    /// How people ask in the language of a locale.
    Requests(&'d Locale),
}

/// What only rendering finds: templates that fail, replies that do not fit. What was in order is not rendered again.
fn render(workspace: &Workspace, selection: &Selection, inputs: &Inputs, proven: &Proven) -> Vec<Diagnostic> {
    // The start page is made of texts of all locales.
    let owner = |part: &Part<'_>| if matches!(part, Part::Root(_)) { None } else { Some(part.locale().clone()) };
    let owners = selection.locales().cloned().map(Some).chain([None]);
    let hash = |owner: &Option<LocaleTag>| match owner {
        Some(tag) => proven.hash("rendering", |hash| inputs.add(tag, hash)),
        None => proven.hash("start", |hash| selection.locales().for_each(|tag| inputs.add(tag, hash))),
    };
    let mut unproven: BTreeMap<_, _> = owners.map(|owner| (owner.clone(), hash(&owner))).collect();
    unproven.retain(|_, hash| !proven.is_known(hash.as_ref()));

    let mut parts = selection.parts(workspace);
    parts.retain(|part| unproven.contains_key(&owner(part)));
    let failed = each(&parts, |renderer, part| {
        let renderer = renderer_of(workspace, part.locale(), renderer);
        renderer.each_of_part(*part, selection, &mut |_| ()).err().unwrap_or_default()
    });
    for (part, _) in parts.iter().zip(&failed).filter(|(_, faults)| !faults.is_empty()) {
        unproven.remove(&owner(part));
    }
    for hash in unproven.into_values() {
        proven.add(hash);
    }
    failed.concat()
}

/// What stands for everything that the files of each locale are made from.
struct Inputs(BTreeMap<LocaleTag, String>);

impl Inputs {
    /// `stale` are the translations that are older than their source, which pages mark.
    fn new(workspace: &Workspace, given: &Files, stale: &[(LocaleTag, String)], selection: &Selection) -> Self {
        let Files { catalogue, locales: _, credits, templates, profile, unread: _ } = given;
        let mut common = Fingerprint::default();
        common.add_files("catalogue", [catalogue.file()]);
        common.add_files("credits", credits.iter().map(|(_, file)| file));
        common.add_files("templates", templates);
        common.add_files("profile", profile);
        // Each page leads to the same page in the other languages.
        for (tag, name) in selection.languages() {
            common.add(tag.as_str());
            common.add(name);
        }
        let of_locale = |tag: &LocaleTag| {
            let mut hash = common.clone().with(tag.as_str());
            for (_, message) in stale.iter().filter(|(of, _)| of == tag) {
                hash.add(message);
            }
            let chain = workspace.locales().chain_of(tag).into_iter();
            hash.add_files("texts", chain.flat_map(Locale::resources).map(Resource::file));
            hash.finish()
        };
        Self(selection.locales().map(|tag| (tag.clone(), of_locale(tag))).collect())
    }

    fn add(&self, tag: &LocaleTag, hash: &mut Fingerprint) {
        hash.add(&self.0[tag]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn wish(look: Option<Look>) -> Wish<'static> {
        const NOTHING: &BTreeSet<Code> = &BTreeSet::new();
        Wish { locales: &[], skipped: NOTHING, look }
    }

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
        let outcome = tree(folder.path(), "en", None, wish(Some(Look::Colored))).unwrap();
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
            let outcome = tree(folder.path(), "en", None, wish(None)).unwrap();
            format!("{:?}", outcome.findings)
        };
        let first = run();
        assert!((0..5).all(|_| run() == first));
    }

    #[test]
    fn no_format_hides_how_many_findings_there_are() {
        const MANY: usize = 1100;
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let texts = (0..MANY).map(|n| format!("m{n} = Two words here\n")).collect::<Vec<_>>().concat();
        for (locale, last) in [("en", "last = Hi { $n }\n"), ("de", "last = Hallo { $m }\n")] {
            fs::create_dir(folder.path().join(locale)).unwrap();
            fs::write(folder.path().join(locale).join("a.ftl"), format!("{texts}{last}")).unwrap();
        }
        let outcome = tree(folder.path(), "en", None, wish(Some(Look::Colored))).unwrap();
        assert_eq!(outcome.findings.len(), 1000 + 1 + 1);
        let shown = formats::texts(&outcome);
        for (format, text) in &shown {
            assert!(text.contains("there is no variable `$m`"), "{format}");
            assert!(text.contains("100 more findings of this kind in this file are not listed"), "{format}");
        }
        let json: serde_json::Value = serde_json::from_str(&shown["json"]).unwrap();
        assert_eq!(json["summary"]["warnings"], MANY);
        assert_eq!(json["summary"]["errors"], 1);
        assert_eq!(json["summary"]["locales"][0]["codes"]["untranslated"], MANY);
        assert_eq!(json["findings"].as_array().unwrap().iter().filter(|finding| finding["count"] == 100).count(), 1);
        let sarif: serde_json::Value = serde_json::from_str(&shown["sarif"]).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert_eq!(results.iter().filter_map(|result| result["occurrenceCount"].as_u64()).sum::<u64>(), 100);
        assert!(shown["human"].contains("1 error, 1100 warnings in 2 locales"), "{}", shown["human"]);
    }
}
