//! Checks of translations against their source: of any tree of Fluent files, one folder a locale.
//!
//! The source is analyzed once ([`Source`]); each locale is then checked against it by itself ([`Source::check`]), so
//! that a large project needs the memory of one locale, and threads can share the work. Every check is a plain function
//! that looks at one thing and reports what it finds; none prints, none stops the others.
//!
//! ```
//! use korb_catalogue::SourceFile;
//! use korb_localization::{LocaleTag, Resource, Rules, Source, TreeFile};
//!
//! let file = |path: &str, text: &str| {
//!     TreeFile { relative: "a.ftl".into(), resource: Some(Resource::read(&SourceFile::new(path, text))) }
//! };
//! let (source, faults) = Source::analyze(LocaleTag::new("en")?, &[file("en/a.ftl", "hi = Hi { $name }")], Rules::default());
//! assert!(faults.is_empty());
//! let faults = source.check(&LocaleTag::new("de")?, &[file("de/a.ftl", "hi = Hallo { $nmae }")]);
//! assert_eq!(faults.len(), 1);
//! assert_eq!(faults[0].code.as_str(), "unknown-variable");
//! assert_eq!(faults[0].help.as_deref(), Some("did you mean `$name`?"));
//! # Ok::<(), String>(())
//! ```

mod delimiters;
mod features;
pub(crate) mod plurals;
mod references;
mod removal;
mod structure;
mod text;
mod variants;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

use icu_plurals::PluralRules;
use korb_catalogue::Diagnostic;

use crate::entry::Entry;
use crate::{LocaleTag, Resource};
use features::Features;
pub(crate) use removal::{attribute as attribute_lines, comment_above};
use text::Quotes;

/// A file of a tree.
#[derive(Debug, Clone)]
pub struct TreeFile {
    /// Its path below the folder of its locale, with `/`: what it has in common with its source.
    pub relative: String,
    /// The file itself, with the path as it is shown to people. `None` if it is there but cannot be read, which whoever
    /// tried has reported: what it would hold is then neither missing nor obsolete.
    pub resource: Option<Resource>,
}

/// What is known about a tree apart from its files.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Variables that every message can use, whether its source does or not. `None`: only those that the source of that
    /// message uses.
    pub variables: Option<BTreeSet<String>>,
    /// Variables that can only have certain values, with these.
    pub values: BTreeMap<String, BTreeSet<String>>,
    /// Functions that messages can call. Empty: those that the source calls, and Fluent's own two.
    pub functions: BTreeSet<String>,
    /// Prefixes of messages of which each locale decides by itself which attributes they have.
    pub free_attributes: Vec<String>,
    /// Whether the texts use Korb's own markup. If not, a `*` or `[` in them is just a sign, and HTML may be meant.
    pub markup: bool,
    /// Variables that a translation can do without although its source uses them.
    pub optional_variables: BTreeSet<String>,
    /// Whether another locale gives the texts that this one lacks, so that they are not missing.
    pub is_partial: bool,
}

/// The source texts, analyzed.
#[derive(Debug)]
pub struct Source {
    tag: LocaleTag,
    rules: Rules,
    files: BTreeMap<String, SourceTexts>,
    /// Where each message and term stands, for references from one file to another.
    file_of: HashMap<String, String>,
    /// The functions that its texts call.
    functions: BTreeSet<String>,
    /// Whether all of it could be read. If not, what seems obsolete may be in the rest.
    is_whole: bool,
}

/// The texts of one source file, in order.
#[derive(Debug, Default)]
struct SourceTexts {
    order: Vec<String>,
    entries: HashMap<String, SourceEntry>,
    /// The names of what cannot be read. It is there all the same, and its translation is not obsolete.
    unreadable: BTreeSet<String>,
    /// Whether nothing of the file could be read.
    is_unread: bool,
}

/// With more attributes than anybody writes, one of them is looked up and not searched for.
const MANY_ATTRIBUTES: usize = 16;

/// A message or term of the source.
#[derive(Debug)]
struct SourceEntry {
    value: Option<Features>,
    attributes: Vec<(String, Features)>,
    /// Where each attribute stands, if there are so many that looking for one takes its time.
    by_name: Option<HashMap<String, usize>>,
}

impl SourceEntry {
    /// Its texts, each with the name of its attribute.
    fn texts(&self) -> impl Iterator<Item = (Option<&str>, &Features)> {
        let attributes = self.attributes.iter().map(|(name, features)| (Some(name.as_str()), features));
        self.value.iter().map(|value| (None, value)).chain(attributes)
    }

    /// Whether one of its texts refers to a message or term.
    fn refers_to(&self, name: &str) -> bool {
        self.texts().any(|(_, text)| text.terms.contains(name) || text.messages.iter().any(|(id, _)| id == name))
    }

    fn get(&self, attribute: Option<&str>) -> Option<&Features> {
        match attribute {
            None => self.value.as_ref(),
            Some(attribute) => {
                let at = match &self.by_name {
                    Some(by_name) => by_name.get(attribute).copied(),
                    None => self.attributes.iter().position(|(name, _)| name == attribute),
                };
                at.map(|at| &self.attributes[at].1)
            }
        }
    }
}

/// One file of a locale, read.
pub(crate) struct File<'c> {
    relative: &'c str,
    resource: &'c Resource,
    entries: Vec<Entry<'c>>,
}

/// One locale that is being checked.
pub(crate) struct Check<'c> {
    /// What it is checked against; `None` for the source itself.
    source: Option<&'c Source>,
    rules: &'c Rules,
    tag: &'c LocaleTag,
    files: Vec<File<'c>>,
    /// The language's quotation marks, if they are known.
    quotes: Option<Quotes>,
    /// The files that are there but cannot be read.
    unread: Vec<&'c str>,
    /// The plural rules of the language, for amounts and for ranks, made when they are first needed.
    cardinal: OnceCell<Option<PluralRules>>,
    ordinal: OnceCell<Option<PluralRules>>,
    /// Every message and term of the locale, by its name. A message and a term share one, as in fluent-bundle.
    by_name: HashMap<&'c str, (usize, usize)>,
    /// What its texts refer to, collected when somebody first asks.
    referred: OnceCell<HashSet<String>>,
}

/// How many findings of the same kind of check are told about one file or message: a file that was made to be wrong in a
/// million places must not take the time and the memory that a million findings take.
const MAX_FINDINGS: usize = 1000;

/// A check that looks at a whole locale.
type LocaleCheck = fn(&Check<'_>, &mut Vec<Diagnostic>);

/// A check that looks at one message or term.
type EntryCheck = fn(&Check<'_>, &File<'_>, Entry<'_>, &mut Vec<Diagnostic>);

const LOCALE_CHECKS: &[LocaleCheck] = &[
    structure::files,
    structure::junk,
    structure::duplicates,
    structure::missing,
    structure::obsolete,
    structure::trailing_spaces,
    references::cycles,
    references::unused_terms,
];

const ENTRY_CHECKS: &[EntryCheck] = &[
    structure::fields,
    references::all,
    references::missing_variables,
    plurals::all,
    variants::all,
    text::untranslated,
    text::markup_mismatch,
    text::all,
];

impl Source {
    /// Analyzes the source, and checks it by itself.
    pub fn analyze(tag: LocaleTag, files: &[TreeFile], rules: Rules) -> (Self, Vec<Diagnostic>) {
        let mut source = Self {
            tag,
            rules,
            files: BTreeMap::new(),
            file_of: HashMap::new(),
            functions: BTreeSet::new(),
            is_whole: true,
        };
        for TreeFile { relative, resource } in files {
            let mut texts = SourceTexts { is_unread: resource.is_none(), ..SourceTexts::default() };
            source.is_whole &= resource.as_ref().is_some_and(Resource::is_whole);
            texts.unreadable.extend(resource.iter().flat_map(Resource::unreadable).map(ToOwned::to_owned));
            for entry in resource.iter().flat_map(Resource::entries) {
                let id = entry.id().into_owned();
                let attributes = entry.attributes.iter();
                let attributes =
                    attributes.map(|attribute| (attribute.id.name.to_owned(), Features::of(&attribute.value)));
                let attributes: Vec<_> = attributes.collect();
                let by_name = (attributes.len() > MANY_ATTRIBUTES).then(|| {
                    // Of two with the same name the first one counts.
                    attributes.iter().enumerate().rev().map(|(at, (name, _))| (name.clone(), at)).collect()
                });
                let analyzed = SourceEntry { value: entry.value.map(Features::of), attributes, by_name };
                for (_, features) in analyzed.texts() {
                    source.functions.extend(features.functions.iter().cloned());
                }
                if texts.entries.insert(id.clone(), analyzed).is_none() {
                    texts.order.push(id.clone());
                }
                source.file_of.entry(id).or_insert_with(|| relative.clone());
            }
            source.files.insert(relative.clone(), texts);
        }
        let faults = check(None, &source.rules, &source.tag, files);
        (source, faults)
    }

    /// The locale that translations are made from.
    pub fn tag(&self) -> &LocaleTag {
        &self.tag
    }

    /// Checks the files of one translation.
    pub fn check(&self, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
        self.check_with(&self.rules, tag, files)
    }

    /// Checks the files of one translation by rules of its own.
    pub fn check_with(&self, rules: &Rules, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
        check(Some(self), rules, tag, files)
    }

    /// The source of a message in a file.
    fn entry(&self, relative: &str, id: &str) -> Option<&SourceEntry> {
        self.files.get(relative)?.entries.get(id)
    }

    /// The variables that a message uses, directly or through the messages that it refers to.
    fn variables<'s>(&'s self, entry: &'s SourceEntry) -> BTreeSet<&'s str> {
        let mut variables = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut todo: Vec<_> = entry.texts().map(|(_, features)| features).collect();
        while let Some(features) = todo.pop() {
            variables.extend(features.variables().map(|(name, _)| name));
            for (id, attribute) in &features.messages {
                if seen.insert((id, attribute)) {
                    todo.extend(self.anywhere(id).and_then(|entry| entry.get(attribute.as_deref())));
                }
            }
        }
        variables
    }

    /// The source of a message, in whatever file it stands.
    fn anywhere(&self, id: &str) -> Option<&SourceEntry> {
        self.entry(self.file_of.get(id)?, id)
    }
}

fn check(source: Option<&Source>, rules: &Rules, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
    let readable = files.iter().filter_map(|file| Some(File::new(&file.relative, file.resource.as_ref()?)));
    let mut check = Check::new(source, rules, tag, readable.collect());
    check.unread = files.iter().filter(|file| file.resource.is_none()).map(|file| file.relative.as_str()).collect();
    check.run(LOCALE_CHECKS, ENTRY_CHECKS)
}

impl<'c> Check<'c> {
    fn new(source: Option<&'c Source>, rules: &'c Rules, tag: &'c LocaleTag, files: Vec<File<'c>>) -> Self {
        let mut by_name = HashMap::new();
        for (file_index, file) in files.iter().enumerate() {
            for (entry_index, entry) in file.entries.iter().enumerate() {
                by_name.entry(entry.name).or_insert((file_index, entry_index));
            }
        }
        Self {
            source,
            rules,
            tag,
            files,
            unread: Vec::new(),
            quotes: Quotes::of(tag),
            cardinal: OnceCell::new(),
            ordinal: OnceCell::new(),
            by_name,
            referred: OnceCell::new(),
        }
    }

    fn run(&self, locale_checks: &[LocaleCheck], entry_checks: &[EntryCheck]) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for check in locale_checks {
            check(self, &mut faults);
        }
        for file in &self.files {
            let before = faults.len();
            for entry in &file.entries {
                // Somebody who is told a thousand things about one file has enough to do.
                if faults.len() - before >= MAX_FINDINGS {
                    break;
                }
                for check in entry_checks {
                    check(self, file, *entry, &mut faults);
                }
            }
        }
        Diagnostic::sort(&mut faults);
        faults
    }

    /// The message or term of a name, in whatever file it stands.
    fn entry(&self, name: &str) -> Option<(&File<'c>, Entry<'c>)> {
        let (file, entry) = *self.by_name.get(name)?;
        let file = &self.files[file];
        Some((file, file.entries[entry]))
    }

    /// The variables that a message can use; `None` if that cannot be known: the source itself decides what there is,
    /// and a message without a source has been reported as such.
    fn variables(&self, source: Option<&'c SourceEntry>) -> Option<BTreeSet<&'c str>> {
        match (&self.rules.variables, source) {
            (Some(variables), _) => Some(variables.iter().map(String::as_str).collect()),
            // Those of any of its texts will do: what is passed is decided for the message as a whole.
            (None, Some(source)) => self.source.map(|tree| tree.variables(source)),
            (None, None) => None,
        }
    }

    /// Whether a message can use a variable; `None` if that cannot be known.
    fn knows(&self, source: Option<&'c SourceEntry>, name: &str) -> Option<bool> {
        match (&self.rules.variables, source) {
            (Some(variables), _) => Some(variables.contains(name)),
            // Nearly always the source uses it in this very message, and then the set need not be made.
            (None, Some(source)) if source.texts().any(|(_, text)| text.uses(name)) => Some(true),
            _ => Some(self.variables(source)?.contains(name)),
        }
    }

    /// Whether something that the source does not have can go without a loss: nothing in this locale refers to it, and
    /// nothing is unread that might do so, or that might be its source.
    fn can_go(&self, name: &str, attribute: Option<&str>) -> bool {
        let is_whole = self.source.is_some_and(|source| source.is_whole)
            && self.unread.is_empty()
            && self.files.iter().all(|file| file.resource.is_whole());
        is_whole
            && !self
                .referred
                .get_or_init(|| references::referred(&self.files))
                .contains(&references::full_name(name, attribute))
    }

    /// The source of a message of this locale; the source has none itself.
    fn source_of(&self, file: &File<'_>, entry: Entry<'_>) -> Option<&'c SourceEntry> {
        self.source?.entry(file.relative, &entry.id())
    }
}

/// The checks without which nothing can be rendered, for texts that have been read already.
pub(crate) fn renderable(rules: &Rules, tag: &LocaleTag, files: Vec<File<'_>>) -> Vec<Diagnostic> {
    Check::new(None, rules, tag, files).run(&[references::cycles], &[references::all, variants::all])
}

impl<'c> File<'c> {
    pub(crate) fn new(relative: &'c str, resource: &'c Resource) -> Self {
        Self { relative, resource, entries: resource.entries().collect() }
    }

    /// The beginning of the file, for a finding that is about all of it.
    fn start(&self) -> &'c str {
        &self.resource.fluent().source()[..0]
    }

    /// Completes a finding that is about a slice of this file.
    fn at(&self, check: &Check<'_>, mut fault: Diagnostic, slice: &str) -> Diagnostic {
        fault.subject.locale = Some(check.tag.to_string());
        fault.at(self.resource.file(), self.resource.span(slice))
    }

    /// What would mend a finding, if all of the file can be read: what cannot be read may belong to what is taken out.
    fn removal(&self, find: impl FnOnce(&str) -> Option<Range<usize>>) -> Option<Range<usize>> {
        if self.resource.is_whole() { find(self.resource.fluent().source()) } else { None }
    }
}

/// Says which message a finding is about.
fn about(mut fault: Diagnostic, entry: Entry<'_>, attribute: Option<&str>, name: Option<&str>) -> Diagnostic {
    fault.subject.id = Some(entry.id().into_owned());
    fault.subject.attribute = attribute.map(ToOwned::to_owned);
    fault.subject.name = name.map(ToOwned::to_owned);
    fault
}

#[cfg(test)]
mod tests {
    use super::*;
    use korb_catalogue::SourceFile;

    fn tree(path: &str, text: &str) -> Vec<TreeFile> {
        vec![TreeFile { relative: "a.ftl".to_owned(), resource: Some(Resource::read(&SourceFile::new(path, text))) }]
    }

    /// The codes of what is found in a translation, each with its subject.
    fn found(tag: &str, source: &str, translation: &str) -> Vec<String> {
        let english = LocaleTag::new("en").unwrap();
        let (source, faults) = Source::analyze(english, &tree("en/a.ftl", source), Rules::default());
        assert_eq!(faults, [], "the source is in order");
        let faults = source.check(&LocaleTag::new(tag).unwrap(), &tree("x/a.ftl", translation));
        let tell = |fault: &Diagnostic| {
            let subject = &fault.subject;
            let about = [&subject.id, &subject.attribute, &subject.name].into_iter().flatten().map(String::as_str);
            [fault.severity.as_str(), fault.code.as_str()].into_iter().chain(about).collect::<Vec<_>>().join(" ")
        };
        faults.iter().map(tell).collect()
    }

    /// What is found in a source by itself.
    fn found_in_source(tag: &str, source: &str) -> Vec<(&'static str, (usize, usize))> {
        let (_, faults) = Source::analyze(LocaleTag::new(tag).unwrap(), &tree("a.ftl", source), Rules::default());
        faults.iter().map(|fault| (fault.code.as_str(), fault.place.as_ref().unwrap().position())).collect()
    }

    #[test]
    fn what_agrees_is_in_order() {
        let source = "-brand = Korb\na = { -brand } { $n } { NUMBER($n) }\n    .b = { a }\n";
        assert_eq!(
            found("de", source, "-brand = Korb\n    .gender = m\na = { $n } { -brand }\n    .b = { $n }\n"),
            [""; 0]
        );
    }

    #[test]
    fn structure_is_compared_once() {
        let source = "a = x\n    .b = y\nc =\n    .d = z\ne = x\n";
        assert_eq!(
            found("de", source, "a =\n    .f = y\nc = v\n    .d = w\ng = x\n"),
            [
                "warning missing-attribute a b",
                "warning missing-value a",
                "warning obsolete-attribute a f",
                "warning obsolete-value c",
                "warning missing-message e",
                "warning obsolete-message g",
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_not_missing_too() {
        assert_eq!(found("de", "a = x\nb = y\n", "a = { FN(\nb = y\n"), ["error syntax a"]);
    }

    #[test]
    fn variables_are_compared() {
        let source = "a = { $name } { $count ->\n    [one] x\n   *[other] y\n }\n";
        assert_eq!(
            found("ja", source, "a = { $nmae }\n"),
            ["note missing-variable a count", "error unknown-variable a nmae"]
        );
        assert_eq!(found("ja", source, "a = x\n"), ["note missing-variable a count", "error missing-variable a name"]);
    }

    #[test]
    fn a_variable_reached_through_a_reference_counts() {
        assert_eq!(found("de", "a = { $n }\nb = { $n }\n", "a = { $n }\nb = { a }\n"), [""; 0]);
    }

    #[test]
    fn a_reference_that_is_broken_in_the_source_is_told_there() {
        assert_eq!(found_in_source("en", "a = { b }\n"), [("unknown-reference", (1, 7))]);
        let (source, _) = Source::analyze(LocaleTag::new("en").unwrap(), &tree("a", "a = { b }\n"), Rules::default());
        assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &tree("b", "a = { b }\n")), []);
    }

    #[test]
    fn what_cannot_be_read_in_the_source_is_not_obsolete() {
        let english = LocaleTag::new("en").unwrap();
        let (source, _) = Source::analyze(english.clone(), &tree("en", "a = { FN(\nb = y\n"), Rules::default());
        let german = LocaleTag::new("de").unwrap();
        assert_eq!(source.check(&german, &tree("de", "a = x\nb = y\n")), []);
        let unread = vec![TreeFile { relative: "a.ftl".to_owned(), resource: None }];
        let (source, _) = Source::analyze(english, &unread, Rules::default());
        assert_eq!(source.check(&german, &tree("de", "a = x\nb = y\n")), []);
        assert_eq!(source.check(&german, &unread), []);
    }

    #[test]
    fn nothing_is_said_about_what_an_unread_file_may_hold() {
        let file = |relative: &str, text: Option<&str>| TreeFile {
            relative: relative.to_owned(),
            resource: text.map(|text| Resource::read(&SourceFile::new(relative, text))),
        };
        let files = |b: Option<&str>| vec![file("a.ftl", Some("a = { b }\n-c = x\n")), file("b.ftl", b)];
        let english = LocaleTag::new("en").unwrap();
        let (source, faults) = Source::analyze(english, &files(Some("b = { -c }\n")), Rules::default());
        assert_eq!(faults, []);
        assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &files(None)), []);
    }

    #[test]
    fn a_partial_translation_lacks_nothing() {
        let english = LocaleTag::new("en").unwrap();
        let (source, _) = Source::analyze(english, &tree("en", "a = x\n    .b = y\nc = z\n"), Rules::default());
        let rules = Rules { is_partial: true, ..Rules::default() };
        assert_eq!(source.check_with(&rules, &LocaleTag::new("en-GB").unwrap(), &tree("b", "a = x\n")), []);
    }

    #[test]
    fn a_file_that_is_wrong_everywhere_is_told_a_thousand_times() {
        let doubled = "a = { $x }\n".repeat(20_000);
        assert_eq!(found("de", "a = x\n", &doubled).len(), 2 * MAX_FINDINGS);
        let unreadable = "a = {\n".repeat(20_000);
        assert_eq!(found("de", "a = x\n", &unreadable).len(), MAX_FINDINGS);
    }

    #[test]
    fn circles_are_found_once_and_only_real_ones() {
        assert_eq!(found_in_source("en", "a = { b }\nb = { a }\n").len(), 1);
        assert_eq!(found_in_source("en", "a = { a.b }\n    .b = x\nc = { d } { d }\nd = x\n"), []);
        // A thousand diamonds have more paths than can be walked.
        let diamonds =
            (0..1000).map(|n| format!("m{n} = {{ m{} }} {{ m{} }}\n", n + 1, n + 1)).collect::<Vec<_>>().concat();
        assert_eq!(found_in_source("en", &format!("{diamonds}m1000 = x\n")), []);
    }

    #[test]
    fn duplicates_are_told_at_the_second_place() {
        assert_eq!(found_in_source("en", "a = x\na = y\n"), [("duplicate-message", (2, 1))]);
        assert_eq!(found_in_source("en", "a =\n    .b = x\n    .b = y\n"), [("duplicate-attribute", (3, 6))]);
        assert_eq!(
            found_in_source("en", "a = { $n ->\n    [x] 1\n    [x] 2\n   *[y] 3\n }\n"),
            [("duplicate-variant", (3, 6))]
        );
    }

    #[test]
    fn plural_forms_are_those_of_the_language() {
        let source = "a = { $n ->\n    [one] x\n   *[other] y\n }\n";
        let with = |keys: &[&str]| {
            let variants = keys.iter().map(|key| format!("    [{key}] x\n")).collect::<Vec<_>>().concat();
            format!("a = {{ $n ->\n{variants}   *[other] y\n }}\n")
        };
        assert_eq!(found("pl", source, &with(&["one", "few"])), ["warning missing-plural a many"]);
        assert_eq!(found("pl", source, &with(&["one", "few", "many"])), [""; 0]);
        assert_eq!(found("de", source, &with(&["one", "few"])), ["warning unreachable-plural a few"]);
        assert_eq!(found("fr", source, &with(&["one"])), [""; 0]);
        assert_eq!(found("sr-Latn", source, &with(&["one", "few"])), [""; 0]);
        assert_eq!(found("ja", source, "a = { $n ->\n   *[other] y\n }\n"), [""; 0]);
        // What sets only a number apart does not go by categories.
        assert_eq!(found("pl", source, &with(&["0"])), [""; 0]);
        assert_eq!(found("pl", source, &with(&[])).len(), 3);
        // In English, `one` is the number 1 and nothing else.
        assert_eq!(found("en-GB", source, &with(&["0", "1"])), [""; 0]);
    }

    #[test]
    fn a_variant_must_be_possible() {
        let rules = || Rules {
            variables: Some(["register", "members"].map(ToOwned::to_owned).into()),
            values: BTreeMap::from([("register".to_owned(), ["formal", "informal"].map(ToOwned::to_owned).into())]),
            ..Rules::default()
        };
        let told = |text: &str| {
            let (_, faults) = Source::analyze(LocaleTag::new("de").unwrap(), &tree("a", text), rules());
            faults.iter().map(|fault| (fault.code.as_str(), fault.help.clone().unwrap())).collect::<Vec<_>>()
        };
        let register = |key: &str| format!("a = {{ $register ->\n    [{key}] x\n   *[formal] y\n }}\n");
        assert_eq!(told(&register("informal")), []);
        assert_eq!(told(&register("infromal")), [("unknown-variant", "did you mean [informal]?".to_owned())]);
        let number = "a = { $members ->\n    [1] x\n    [on] x\n   *[other] y\n }\n";
        assert_eq!(told(number), [("unknown-variant", "did you mean [one]?".to_owned())]);
        let link = "a = { $register ->\n    [informal] x\n    [here](https://example.org/) y\n   *[formal] z\n }\n";
        assert!(told(link)[0].1.starts_with("break the line"));
    }

    #[test]
    fn what_each_locale_decides_by_itself_is_not_missing() {
        let english = LocaleTag::new("en").unwrap();
        let text = "w-a = x\n    .word = y\nb = { $word }\n";
        let rules = Rules {
            variables: Some(BTreeSet::from(["word".to_owned()])),
            free_attributes: vec!["w-".to_owned()],
            optional_variables: BTreeSet::from(["word".to_owned()]),
            ..Rules::default()
        };
        let (source, faults) = Source::analyze(english, &tree("en", text), rules);
        assert_eq!(faults, []);
        assert_eq!(source.check(&LocaleTag::new("de").unwrap(), &tree("de", "w-a = x\n    .c = z\nb = y\n")), []);
    }

    #[test]
    fn terms_that_nobody_uses() {
        assert_eq!(found_in_source("en", "-a = x\n-b = y\nc = { -b }\n"), [("unused-term", (1, 2))]);
    }
}
