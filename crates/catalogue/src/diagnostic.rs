//! What is wrong with a workspace, said so that the person who can fix it knows where and how.
//!
//! Wrong data is never an `Err` of some library's type: it is a [`Diagnostic`], and all of them are collected. How
//! one is shown (colors, excerpts, JSON) is not decided here.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::ops::Range;

use crate::names::named;
use crate::source::SourceFile;

/// One finding: what kind it is, where it stands, what is wrong, what to do next.
///
/// It is written in one line, and its help in a second one, as compilers do and editors understand:
///
/// ```
/// use korb_catalogue::{Code, Diagnostic, SourceFile};
///
/// let file = SourceFile::new("de/a.ftl", "hi = Hallo { $nmae }");
/// let fault = Diagnostic::error(Code::UnknownVariable, "there is no variable `$nmae`").at(&file, 13..18);
/// assert_eq!(
///     fault.help("did you mean `$name`?").to_string(),
///     "de/a.ftl:1:14: error[unknown-variable]: there is no variable `$nmae`\nhelp: did you mean `$name`?"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// Where it stands; `None` if it belongs to no place in a file (a missing file, for instance).
    pub place: Option<Place>,
    /// What is wrong: one clause, without a full stop.
    pub message: String,
    /// What to do next.
    pub help: Option<String>,
    /// What it is about, for programs. Boxed, since most functions that can fail return a finding.
    pub subject: Box<Subject>,
}

/// What a finding is about, as far as that has a name, what explains it, and how it can be fixed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Subject {
    /// The locale, as a BCP 47 tag.
    pub locale: Option<String>,
    /// The path of the file, if the finding has no place in one: it is not there, or cannot be read.
    pub file: Option<String>,
    /// The message, or the term with its hyphen.
    pub id: Option<String>,
    /// The attribute of that message.
    pub attribute: Option<String>,
    /// What in there it is about: a variable, a function, a plural category, a character.
    pub name: Option<String>,
    /// A second place that explains the first: the source of a translation, the first of two things with the same name.
    pub related: Option<Related>,
    /// The fix, if there is only one right answer: the stretches to remove from the file, in bytes.
    pub removals: Vec<Range<usize>>,
    /// How many findings of this code and severity it stands for, if they are not listed one by one.
    pub others: usize,
}

impl Diagnostic {
    /// A finding that keeps the workspace from being rendered.
    pub fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message)
    }

    /// A finding that somebody should look at.
    pub fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message)
    }

    /// A finding that is good to know.
    pub fn note(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Note, message)
    }

    fn new(code: Code, severity: Severity, message: impl Into<String>) -> Self {
        Self { code, severity, place: None, message: message.into(), help: None, subject: Box::default() }
    }

    /// The same finding with the place where it stands, a byte range of `file`.
    #[must_use]
    pub fn at(mut self, file: &SourceFile, span: Range<usize>) -> Self {
        self.place = Some(Place::new(file, span));
        self
    }

    /// The same finding about a file that it has no place in.
    #[must_use]
    pub fn of_file(mut self, path: impl Into<String>) -> Self {
        self.subject.file = Some(path.into());
        self
    }

    /// The same finding with what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same finding with a second place that explains it. `message` says what is there: "the source is here".
    #[must_use]
    pub fn related(mut self, message: impl Into<Cow<'static, str>>, place: Place) -> Self {
        self.subject.related = Some(Related { message: message.into(), place });
        self
    }

    /// The same finding, with a stretch whose removal is the only right fix; unchanged with `None`.
    #[must_use]
    pub fn remove(mut self, span: impl Into<Option<Range<usize>>>) -> Self {
        self.subject.removals.extend(span.into());
        let is_known = self.subject.removals.is_empty() || Code::FIXABLE.contains(&self.code);
        debug_assert!(is_known, "{} is not in the list of what can be fixed", self.code);
        self
    }

    /// How many findings it is: one, or those that it stands for.
    pub fn count(&self) -> usize {
        self.subject.others.max(1)
    }

    /// Puts findings in the order in which people read them (file, place, code) and drops repetitions.
    pub fn sort(diagnostics: &mut Vec<Self>) {
        diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        // Comparing two findings reads the texts of both files, so it comes last.
        diagnostics.dedup_by(|a, b| a.sort_key() == b.sort_key() && a == b);
    }

    fn sort_key(&self) -> (Option<(&str, usize)>, Code, &str) {
        let place = self.place.as_ref().map(|place| (place.file.path(), place.span.start));
        (place, self.code, &self.message)
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            let (line, column) = place.position();
            write!(f, "{}:{line}:{column}: ", place.file.path())?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)?;
        self.help.as_ref().map_or(Ok(()), |help| write!(f, "\nhelp: {help}"))
    }
}

impl Error for Diagnostic {}

/// A stretch of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, with its text.
    pub file: SourceFile,
    /// The stretch, in bytes.
    pub span: Range<usize>,
}

/// A second place of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// What is there, as a clause.
    pub message: Cow<'static, str>,
    /// Where it is.
    pub place: Place,
}

impl Place {
    /// A stretch of `file`, in bytes.
    pub fn new(file: &SourceFile, span: Range<usize>) -> Self {
        Self { file: file.clone(), span }
    }

    /// Line and column of the beginning, both from 1.
    pub fn position(&self) -> (usize, usize) {
        self.file.position(self.span.start)
    }
}

/// How bad a finding is. There will be no others, because every output has to choose a look for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is rendered before this is fixed.
    Error,
    /// Rendered all the same, but somebody should look at it.
    Warning,
    /// Nothing is wrong; it is good to know.
    Note,
}

impl Severity {
    /// Each of them, the worst one first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Note];

    /// The name that people and scripts use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

named!(Severity, "severity");

/// Declares the codes once: the variant, its name for people and scripts, and what it means.
macro_rules! codes {
    ($($variant:ident $name:literal $meaning:literal,)*) => {
        /// The kinds of findings. The names are stable: scripts and suppressions rely on them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $(#[doc = $meaning] $variant,)* }

        impl Code {
            /// Every code, in the order of `docs/diagnostics.md`.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name that people and scripts use, in kebab-case.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it means, in one sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning,)* }
            }
        }
    };
}

codes! {
    MissingFile "missing-file" "A file or folder is not there that the workspace needs or the source has.",
    UnreadableFile "unreadable-file" "A file is there but cannot be read.",
    FileTooLarge "file-too-large" "A file is larger than anything that people write by hand.",
    OutsideWorkspace "outside-workspace" "A symbolic link leads out of the workspace.",
    Encoding "encoding" "A file is not UTF-8 text.",
    ByteOrderMark "byte-order-mark" "A file begins with a byte-order mark.",
    LineEnding "line-ending" "A line ends with a carriage return.",
    CatalogueSchema "catalogue-schema" "The catalogue, a profile, the configuration or a TOML file of a locale is not TOML, or has a key or value that does not belong there.",
    InvalidId "invalid-id" "An id is not made of lower-case letters, digits and hyphens, or is the name of a device.",
    DuplicateId "duplicate-id" "Two things of the same kind have the same id.",
    UnknownId "unknown-id" "A tone, register, role, platform or reason is named that the catalogue does not declare.",
    InvalidValue "invalid-value" "A value in the catalogue has the right type but makes no sense.",
    LicenseNotAllowed "license-not-allowed" "What the texts are adapted from, or a part of them, does not allow the result to be under this license.",
    LocaleTag "locale-tag" "A folder below `locales/` is not named by a BCP 47 language tag in its canonical form.",
    LocaleNotListed "locale-not-listed" "A list of languages for other tools does not fit the folders below `locales/`.",
    Syntax "syntax" "A part of a Fluent file cannot be read.",
    NestingTooDeep "nesting-too-deep" "Placeables are nested deeper than any text needs.",
    NumberTooPrecise "number-too-precise" "A number has more decimals than Fluent can handle.",
    DuplicateMessage "duplicate-message" "Two messages of a locale have the same name.",
    DuplicateAttribute "duplicate-attribute" "Two attributes of a message have the same name.",
    DuplicateVariant "duplicate-variant" "Two variants of a choice have the same key.",
    ObsoleteFile "obsolete-file" "A translation has a file that the source does not have.",
    ObsoleteMessage "obsolete-message" "A translation has a message that the source does not have.",
    ObsoleteValue "obsolete-value" "A message has a text of its own in the translation, but only attributes in the source.",
    MissingAttribute "missing-attribute" "A message lacks an attribute that the source has.",
    ObsoleteAttribute "obsolete-attribute" "A message has an attribute that the source does not have.",
    WrongForm "wrong-form" "An attribute that a program reads, such as an access key, has not the form that its source has.",
    MissingMessage "missing-message" "A text is not there that the catalogue asks for or the source has.",
    MissingValue "missing-value" "A message has no text of its own although the source has one or another text shows it.",
    UnknownVariable "unknown-variable" "A message uses a variable that it does not get.",
    MissingVariable "missing-variable" "A translation does not use a variable that the source uses.",
    ReferenceMismatch "reference-mismatch" "A translation refers to other messages or terms than its source.",
    UnknownReference "unknown-reference" "A message refers to another message or term that does not exist.",
    UnknownFunction "unknown-function" "A message calls a function that does not exist.",
    InvalidArgument "invalid-argument" "A function or a term is given an argument that it does not take.",
    UnusedTerm "unused-term" "Nothing refers to a term.",
    UnusedMessage "unused-message" "Nothing uses a text of the source.",
    MissingPlural "missing-plural" "A choice by number lacks a plural form of the language.",
    UnreachablePlural "unreachable-plural" "A choice by number has a plural form that the language does not know.",
    UnknownVariant "unknown-variant" "A choice has a variant for a value that there cannot be.",
    MissingVariant "missing-variant" "A choice by a word of the platforms lacks a variant for a value that the word has.",
    NoNeutralVariant "no-neutral-variant" "A choice by gender has no variant for a person of whom nothing is known.",
    IncompleteWordFamily "incomplete-word-family" "A platform has a word of its own, but not the other forms of that word.",
    Untranslated "untranslated" "A translation says the same as its source.",
    PlaceholderLeft "placeholder-left" "A text is still the placeholder that stands where a translation is to be written.",
    MarkupMismatch "markup-mismatch" "A translation has other links, emphases or tags than its source.",
    HtmlInMessage "html-in-message" "A text has an HTML tag or entity, which would be shown as it is.",
    WrongQuotes "wrong-quotes" "A text has quotation marks that are not those of its language.",
    TrailingSpace "trailing-space" "A line ends with spaces, which nobody sees and every tool shows as a change.",
    Spacing "spacing" "A text has a space, a dash or dots where its language writes something else.",
    AddressPunctuation "address-punctuation" "A sign stands directly behind an address and would become a part of it.",
    ControlCharacter "control-character" "A text has a character that nobody can see or read.",
    LeftOver "left-over" "A text has something that editing has left behind: a sign of the editor, the name of the message, a word twice.",
    BidiControl "bidi-control" "A text has a character that changes the direction of what follows.",
    MixedScript "mixed-script" "A word has letters of two alphabets that look alike.",
    Stale "stale" "The source of a message has changed since it was translated.",
    DuplicateRequest "duplicate-request" "A list of requests has the same message twice.",
    AmbiguousRequest "ambiguous-request" "The same message is a request for two reasons.",
    FewRequests "few-requests" "A language has too few requests for a reason to recognize it by.",
    AlikeReasons "alike-reasons" "The requests of two reasons can hardly be told apart.",
    Cycle "cycle" "A message refers to itself, directly or through others.",
    TooManyPlaceables "too-many-placeables" "A message has more placeables than Fluent resolves, or is endless with the texts that it shows.",
    TemplateSyntax "template-syntax" "A template cannot be compiled.",
    TemplateUndefined "template-undefined" "A template uses a name that nothing provides.",
    TemplateError "template-error" "A template was compiled, but fails when it is rendered.",
    PathConflict "path-conflict" "Two files of the output would have the same path, or one has a name that some systems do not allow.",
    NoticeMissing "notice-missing" "A rendered file does not carry the license.",
    MetadataMissing "metadata-missing" "A page does not tell programs its license.",
    ManifestMismatch "manifest-mismatch" "A folder does not hold what its manifest lists.",
    UncheckedFile "unchecked-file" "It is not known whether the readers of a file see its license.",
    TooLong "too-long" "A reply cannot be made to fit the platform's limit.",
    TextTooLong "text-too-long" "A text is longer than the catalogue allows.",
}

impl Code {
    /// The codes of findings that a program can fix by itself, because there is only one right answer, in the order of
    /// [`Code::ALL`].
    pub const FIXABLE: &[Self] = &[
        Self::ByteOrderMark,
        Self::LineEnding,
        Self::DuplicateMessage,
        Self::DuplicateAttribute,
        Self::DuplicateVariant,
        Self::ObsoleteMessage,
        Self::ObsoleteValue,
        Self::ObsoleteAttribute,
        Self::TrailingSpace,
    ];
}

named!(Code, "code");

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_and_kebab_case() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        for name in names {
            assert!(name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{name}");
        }
        assert!(Code::ALL.iter().all(|code| code.as_str().parse() == Ok(*code)));
        assert!("syntaxx".parse::<Code>().is_err());
    }

    #[test]
    fn findings_are_sorted_by_place_and_repetitions_dropped() {
        let file = SourceFile::new("a.ftl", "0123456789");
        let late = Diagnostic::error(Code::Syntax, "late").at(&file, 7..8);
        let early = Diagnostic::error(Code::Cycle, "early").at(&file, 2..3);
        let nowhere = Diagnostic::error(Code::MissingFile, "nowhere");
        let mut all = vec![late.clone(), early.clone(), nowhere.clone(), late.clone()];
        Diagnostic::sort(&mut all);
        assert_eq!(all, [nowhere, early, late]);
    }
}
