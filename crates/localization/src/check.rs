//! Checks of translations against their source: of any tree of Fluent files, one folder a locale.
//!
//! The source is analyzed once ([`Source`]); each locale is then checked against it by itself ([`Source::check`]), so
//! that a large project needs the memory of one locale, and threads can share the work. The checks stand in one table,
//! [`TABLE`]. Each is a plain function that looks at one thing and returns what it finds; none prints, none stops the
//! others, and none knows another.
//!
//! ```
//! use korb_catalogue::{Parsed, SourceFile};
//! use korb_localization::{LocaleTag, Resource, Rules, Source, TreeFile};
//!
//! let file = |path: &str, text: &str| {
//!     TreeFile { relative: "a.ftl".into(), resource: Some(Resource::read(&SourceFile::new(path, text))) }
//! };
//! let Parsed { value: source, faults } = Source::analyze(LocaleTag::new("en")?, &[file("en/a.ftl", "hi = Hi { $name }")], Rules::default());
//! assert!(faults.is_empty());
//! let faults = source.check(&LocaleTag::new("de")?, &[file("de/a.ftl", "hi = Hallo { $nmae }")]);
//! assert_eq!(faults.len(), 1);
//! assert_eq!(faults[0].code.as_str(), "unknown-variable");
//! assert_eq!(faults[0].help.as_deref(), Some("did you mean `$name`?"));
//! # Ok::<(), korb_localization::InvalidTag>(())
//! ```

mod address_punctuation;
mod attributes;
mod branches;
mod characters;
mod delimiters;
mod families;
pub(crate) mod features;
mod form;
mod habits;
mod html;
mod html_signs;
mod invisible;
mod left_over;
mod losses;
mod markup;
mod mojibake;
mod options;
pub(crate) mod placeholder;
pub(crate) mod platforms;
pub(crate) mod plurals;
pub(crate) mod project;
mod quotation_marks;
mod quotes;
mod references;
pub(crate) mod removal;
mod script;
pub(crate) mod source;
mod spacing;
mod structure;
mod tag_count;
mod tags;
mod terms;
#[cfg(test)]
mod tests;
mod text;
mod traits;
pub(crate) mod untranslated;
mod valueless;
mod variants;
mod view;
mod words;

use korb_catalogue::{Check, Code, Diagnostic, Parsed, Severity};

use crate::entry::Entry;
use crate::resource::TreeFile;
use crate::tag::LocaleTag;
use characters::Characters;
use project::Rules;
use source::Source;
use text::Text;
use traits::Traits;
use view::{File, MAX_FINDINGS, View};

/// A check of the table, with its function.
struct Entered {
    check: Check,
    run: Run,
    /// Whether a workspace cannot be rendered while it has a finding of this check that is an error.
    is_needed: bool,
}

/// What a check looks at.
#[derive(Clone, Copy)]
enum Run {
    /// A whole locale.
    Locale(fn(&View<'_>, &mut Vec<Diagnostic>)),
    /// One message or term, if it or its source has all of these traits.
    Entry(Traits, fn(&View<'_>, &File<'_>, Entry<'_>, &mut Vec<Diagnostic>)),
    /// One text, if it has all of these characters.
    Text(Characters, fn(&Text<'_>, &mut Vec<Diagnostic>)),
}

/// Every check of texts.
const TABLE: &[Entered] = &[
    needed("syntax", "What cannot be read in a Fluent file", SYNTAX, Run::Locale(structure::syntax)),
    needed(
        "duplicate-messages",
        "Two messages or terms with the same name",
        &[Code::DuplicateMessage],
        Run::Locale(structure::duplicate_messages),
    ),
    other(
        "duplicate-attributes",
        "Two attributes with the same name",
        &[Code::DuplicateAttribute],
        Run::Entry(Traits::ATTRIBUTES, structure::duplicate_attributes),
    ),
    other(
        "duplicate-variants",
        "Two variants with the same key",
        &[Code::DuplicateVariant],
        Run::Entry(Traits::CHOICE, structure::duplicate_variants),
    ),
    other(
        "files",
        "Files that only the source has, or only the translation",
        &[Code::MissingFile, Code::ObsoleteFile],
        Run::Locale(structure::files),
    ),
    other(
        "missing-messages",
        "Messages that only the source has",
        &[Code::MissingMessage],
        Run::Locale(structure::missing_messages),
    ),
    other(
        "obsolete-messages",
        "Messages that only the translation has",
        &[Code::ObsoleteMessage],
        Run::Locale(structure::obsolete_messages),
    ),
    other(
        "values",
        "Messages with a text of their own only in the source, or only in the translation",
        &[Code::MissingValue, Code::ObsoleteValue],
        Run::Entry(Traits::NONE, structure::values),
    ),
    other(
        "missing-attributes",
        "Attributes that only the source has",
        &[Code::MissingAttribute],
        Run::Entry(Traits::ATTRIBUTES, structure::missing_attributes),
    ),
    other(
        "obsolete-attributes",
        "Attributes that only the translation has",
        &[Code::ObsoleteAttribute],
        Run::Entry(Traits::ATTRIBUTES, structure::obsolete_attributes),
    ),
    other(
        "attribute-forms",
        "Attributes that programs read: access keys and styles",
        &[Code::WrongForm],
        Run::Entry(Traits::NONE, attributes::forms),
    ),
    needed(
        "references",
        "The variables, functions, messages and terms that a text refers to",
        REFERENCES,
        Run::Entry(Traits::PLACEABLE, references::all),
    ),
    needed(
        "variables-with-values",
        "Variables of a workspace that have no value where a text is used",
        &[Code::UnknownVariable],
        Run::Locale(valueless::variables),
    ),
    needed(
        "term-arguments",
        "What terms are given, and choices by their attributes",
        &[Code::UnknownVariable, Code::InvalidArgument, Code::UnknownVariant, Code::MissingVariant],
        Run::Locale(terms::arguments),
    ),
    needed("cycles", "Messages that refer to themselves", &[Code::Cycle], Run::Locale(references::cycles)),
    needed(
        "word-cycles",
        "Words of the platforms that are made of themselves",
        &[Code::Cycle],
        Run::Locale(words::cycles),
    ),
    other(
        "missing-variables",
        "Variables that the source uses and the translation does not",
        &[Code::MissingVariable],
        Run::Entry(Traits::PLACEABLE, references::missing_variables),
    ),
    other(
        "references-compared",
        "Messages and terms that only the source refers to, or only the translation",
        &[Code::ReferenceMismatch],
        Run::Entry(Traits::REFERENCE, losses::references),
    ),
    other(
        "variants-compared",
        "What one variant does not show, while the others and the source do",
        &[Code::MissingVariable, Code::ReferenceMismatch, Code::MarkupMismatch],
        Run::Entry(Traits::CHOICE, losses::in_variants),
    ),
    other("unused-terms", "Terms that nothing refers to", &[Code::UnusedTerm], Run::Locale(references::unused_terms)),
    other(
        "plurals",
        "The plural forms of a choice by number, and whether each shows the number",
        &[Code::MissingPlural, Code::UnreachablePlural, Code::MissingVariable],
        Run::Entry(Traits::CHOICE, plurals::all),
    ),
    needed(
        "variants",
        "Variants that can never be chosen",
        &[Code::UnknownVariant],
        Run::Entry(Traits::CHOICE, variants::all),
    ),
    other(
        "missing-variants",
        "Words of the platforms with a value that a choice by them has no variant for",
        &[Code::MissingVariant],
        Run::Entry(Traits::CHOICE, variants::missing),
    ),
    other(
        "neutral-variants",
        "Choices by gender without a variant for an unknown person",
        &[Code::NoNeutralVariant],
        Run::Entry(Traits::CHOICE, variants::neutral),
    ),
    other(
        "word-families",
        "Words of a platform that lack the other forms of the word",
        &[Code::IncompleteWordFamily],
        Run::Locale(families::incomplete),
    ),
    other(
        "untranslated",
        "Texts that say the same as their source",
        &[Code::Untranslated],
        Run::Entry(Traits::NONE, untranslated::untranslated),
    ),
    other(
        "placeholders",
        "Texts that a translator has not filled in",
        &[Code::PlaceholderLeft],
        Run::Text(Characters::ELLIPSIS, placeholder::placeholder_left),
    ),
    other(
        "markup",
        "Links and emphases, compared with the source",
        &[Code::MarkupMismatch],
        Run::Entry(Traits::NONE, markup::mismatch),
    ),
    other(
        "tags",
        "The tags of HTML, compared with the source",
        &[Code::MarkupMismatch],
        Run::Entry(Traits::NONE, tags::mismatch),
    ),
    other("html", "HTML in a text", &[Code::HtmlInMessage], Run::Text(Characters::HTML, html::html_in_message)),
    other("quotes", "Quotation marks", &[Code::WrongQuotes], Run::Text(Characters::QUOTE, quotes::wrong_quotes)),
    other("spacing", "Spaces, dashes and dots", &[Code::Spacing], Run::Text(Characters::SPACING, spacing::spacing)),
    other(
        "french-spacing",
        "The spaces that French has before punctuation",
        &[Code::Spacing],
        Run::Text(Characters::FRENCH, spacing::french),
    ),
    other(
        "address-punctuation",
        "Signs directly behind an address",
        &[Code::AddressPunctuation],
        Run::Text(Characters::NONE, address_punctuation::address_punctuation),
    ),
    other(
        "trailing-spaces",
        "Spaces at the end of a line",
        &[Code::TrailingSpace],
        Run::Locale(structure::trailing_spaces),
    ),
    other(
        "control-characters",
        "Characters that nobody can see or read",
        &[Code::ControlCharacter],
        Run::Text(Characters::INVISIBLE, invisible::control_character),
    ),
    other(
        "wrong-encodings",
        "Letters that were read in a wrong encoding",
        &[Code::ControlCharacter],
        Run::Text(Characters::MOJIBAKE, mojibake::mojibake),
    ),
    other(
        "left-overs",
        "What editing has left behind in a text",
        &[Code::LeftOver],
        Run::Text(Characters::LEFT_OVER, left_over::left_over),
    ),
    other(
        "repeated-words",
        "Words that stand twice in a row",
        &[Code::LeftOver],
        Run::Text(Characters::BLANK, left_over::word_twice),
    ),
    other(
        "bidi-controls",
        "Characters that change the direction of a text",
        &[Code::BidiControl],
        Run::Text(Characters::BIDI, invisible::bidi_control),
    ),
    other(
        "mixed-scripts",
        "Words with letters of two alphabets",
        &[Code::MixedScript],
        Run::Text(Characters::TWO_ALPHABETS, script::mixed_script),
    ),
];

const SYNTAX: &[Code] = &[Code::Syntax, Code::NestingTooDeep, Code::LineEnding];

const REFERENCES: &[Code] = &[
    Code::UnknownVariable,
    Code::UnknownReference,
    Code::MissingValue,
    Code::UnknownFunction,
    Code::InvalidArgument,
    Code::NumberTooPrecise,
    Code::TooManyPlaceables,
];

const fn needed(name: &'static str, about: &'static str, codes: &'static [Code], run: Run) -> Entered {
    Entered { check: Check::new(name, about, codes), run, is_needed: true }
}

const fn other(name: &'static str, about: &'static str, codes: &'static [Code], run: Run) -> Entered {
    Entered { check: Check::new(name, about, codes), run, is_needed: false }
}

/// The checks of this crate that look at something other than texts as they are written.
const OTHER: [Check; 2] = [
    Check::new(
        "formatting",
        "Whether each text can be formatted with the values that it gets",
        &[Code::UnknownVariable, Code::UnknownReference, Code::Cycle, Code::TooManyPlaceables],
    ),
    Check::new(
        "staleness",
        "What each translation was made from, and whether that has changed since",
        &[Code::Stale, Code::CatalogueSchema, Code::InvalidValue],
    ),
];

/// The checks of this crate by name, those of the table in the order in which they run.
pub fn checks() -> impl Iterator<Item = Check> {
    TABLE.iter().map(|entered| entered.check).chain(OTHER)
}

/// Whether a workspace cannot be rendered while it has an error of this kind in its texts.
pub fn is_needed_to_render(code: Code) -> bool {
    TABLE.iter().any(|entered| entered.is_needed && entered.check.codes.contains(&code))
}

impl Source {
    /// Analyzes the source, and checks it by itself.
    pub fn analyze(tag: LocaleTag, files: &[TreeFile], rules: Rules) -> Parsed<Self> {
        let source = Self::of(tag, files, rules);
        let faults = run(&View::new(None, &source.rules, &source.tag, files), |_| true);
        Parsed::new(source, faults)
    }

    /// Checks the files of one translation.
    pub fn check(&self, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
        self.check_with(&self.rules, tag, files)
    }

    /// Checks the files of one translation by rules of its own.
    pub fn check_with(&self, rules: &Rules, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
        run(&View::new(Some(self), rules, tag, files), |_| true)
    }
}

/// What keeps a locale from being rendered, by itself.
pub(crate) fn needed_to_render(rules: &Rules, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
    let mut faults = run(&View::new(None, rules, tag, files), |entered| entered.is_needed);
    faults.retain(|fault| fault.severity == Severity::Error);
    faults
}

/// Runs only the checks of what can be read, on a locale by itself.
pub(crate) fn needed_to_read(rules: &Rules, tag: &LocaleTag, files: &[TreeFile]) -> Vec<Diagnostic> {
    run(&View::new(None, rules, tag, files), |entered| ["syntax", "duplicate-messages"].contains(&entered.check.name))
}

/// Runs the checks that are wanted, and sorts what they find.
fn run(view: &View<'_>, is_wanted: impl Fn(&Entered) -> bool) -> Vec<Diagnostic> {
    let skipped = &view.rules.skipped;
    // A check that rendering needs runs even if the user skips its codes.
    let is_skipped =
        |entered: &Entered| !entered.is_needed && entered.check.codes.iter().all(|code| skipped.contains(code));
    let (mut of_entries, mut of_texts, mut faults) = (Vec::new(), Vec::new(), Vec::new());
    for entered in TABLE.iter().filter(|entered| is_wanted(entered) && !is_skipped(entered)) {
        match entered.run {
            Run::Locale(check) => check(view, &mut faults),
            Run::Entry(needed, check) => of_entries.push((needed, check)),
            Run::Text(needed, check) => of_texts.push((needed, check)),
        }
    }
    let wanted_with = |traits: Traits| {
        let wanted = of_entries.iter().filter(|(needed, _)| traits.have(*needed));
        wanted.map(|(_, check)| *check).collect::<Vec<_>>()
    };
    let by_traits: Vec<_> = Traits::all().map(wanted_with).collect();
    // Most texts have the same characters as the text before them, and want the same checks.
    let (mut last, mut wanted) = (None, Vec::new());
    let mut found = Vec::new();
    for file in &view.files {
        // A file that is wrong everywhere does not take the memory of all that is wrong with it.
        let mut enough = 2 * MAX_FINDINGS;
        for (entry, traits) in view.entries_of(file) {
            if found.len() >= enough {
                Diagnostic::limit(&mut found);
                enough = 2 * found.len().max(MAX_FINDINGS);
            }
            for check in &by_traits[traits.number()] {
                check(view, file, entry, &mut found);
            }
            if of_texts.is_empty() {
                continue;
            }
            let mut copied = None;
            text::of_entry(view, file, entry, |text| {
                let characters = text.characters();
                if last.replace(characters) != Some(characters) {
                    let all = of_texts.iter().filter(|(needed, _)| characters.have(*needed));
                    wanted.clear();
                    wanted.extend(all.map(|(_, check)| *check));
                }
                if wanted.is_empty() {
                    return;
                }
                // Asked once for all variants of a text.
                let attribute = text.attribute;
                copied.take_if(|(asked, _)| *asked != attribute);
                let ask = || (attribute, untranslated::is_reported(view, file, entry, attribute, text.whole));
                let (_, is_copied) = *copied.get_or_insert_with(ask);
                if !is_copied {
                    for check in &wanted {
                        check(text, &mut found);
                    }
                }
            });
        }
        faults.append(&mut found);
    }
    Diagnostic::sort(&mut faults);
    Diagnostic::limit(&mut faults);
    faults
}
