//! What each translation was made from: `locales/<tag>/sources.toml`, and which translations are stale by it.
//!
//! The file has one line a message, sorted, so that git merges what two people translate:
//!
//! ```toml
//! reply-link = { source = "5a1f0c3e9b7d2468", text = "Mehr: { $link }" }
//! ```
//!
//! `source` is the fingerprint of the source's message, its text and all its attributes together; it alone decides.
//! `text` is that message as it was then, for people: with it, what has changed since can be shown without git. A
//! message without a line is never stale: its source text was not recorded.
//!
//! ```
//! use korb_catalogue::SourceFile;
//! use korb_localization::{LocaleTag, Pair, Sources, Texts, stale_translations};
//!
//! let texts = |path: &str, text: &str| Texts::read(&[SourceFile::new(path, text)]);
//! let (then, now) = (texts("de/a.ftl", "hi = Hallo!"), texts("de/a.ftl", "hi = Guten Tag!"));
//! let (en, english) = (LocaleTag::new("en")?, texts("en/a.ftl", "hi = Hello!"));
//!
//! let mut sources = Sources::default();
//! sources.record(then.get("hi").unwrap());
//! assert!(stale_translations(&sources, &en, Pair { source: &then, translation: &english }).is_empty());
//! let stale = stale_translations(&sources, &en, Pair { source: &now, translation: &english });
//! assert_eq!(stale[0].code.as_str(), "stale");
//! # Ok::<(), korb_localization::InvalidTag>(())
//! ```

pub(crate) mod canonical;
pub(crate) mod parts;
pub(crate) mod text;
pub(crate) mod words;

use std::collections::BTreeMap;

use korb_catalogue::{Code, Diagnostic, Parsed, SourceFile, disturbs_line, is_unseen, must_be_small_toml};
use serde::Deserialize;
use toml::Spanned;

use crate::locale::{Locale, Locales};
use crate::pair::Pair;
use crate::tag::LocaleTag;
use text::{Text, Texts};

/// What the translations of one locale were made from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    /// By the message's name; a term's has its hyphen.
    recorded: BTreeMap<String, Recorded>,
}

/// What one translation was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Recorded {
    /// The fingerprint of the source at that time.
    pub fingerprint: String,
    /// The source at that time, to be shown.
    pub text: String,
}

/// The translations whose source has changed since they were made, each at its place.
///
/// What is not recorded, or no longer in the source, is not stale: the one is unknown, the other obsolete.
pub fn stale_translations(sources: &Sources, tag: &LocaleTag, texts: Pair<&Texts>) -> Vec<Diagnostic> {
    let stale = texts.translation.iter().filter(|text| sources.change(texts.source, text.id()).is_some());
    stale
        .map(|text| {
            let id = text.id();
            let message = format!("the source of `{id}` has changed since it was translated");
            let help = "look at the change; once the text fits again, record that it is made from the present source";
            let mut fault = Diagnostic::warning(Code::Stale, message).at(text.file(), text.name_span()).help(help);
            fault.subject.locale = Some(tag.to_string());
            fault.subject.id = Some(id.to_owned());
            fault
        })
        .collect()
}

/// The stale translations of all locales, by what each of them has recorded. A regional variant is made from its language
/// ([`Locales::originals`]).
pub fn stale_in(locales: &Locales, recorded: &BTreeMap<LocaleTag, Sources>) -> Vec<Diagnostic> {
    let Some(source) = locales.get(locales.source()).filter(|_| !recorded.is_empty()) else { return Vec::new() };
    let source = Texts::of(source.resources());
    let stale = locales.iter().filter(|locale| locale.tag() != locales.source()).filter_map(|locale| {
        let sources = recorded.get(locale.tag())?;
        let originals = locales.originals(locale.tag());
        // Nearly every locale is made from the source, whose texts are there already.
        let of_variant = (originals.len() > 1).then(|| Texts::of(originals.into_iter().flat_map(Locale::resources)));
        let source = of_variant.as_ref().unwrap_or(&source);
        // Mostly nothing has changed, and then the translation need not be looked at.
        let has_changed = sources.recorded.keys().any(|id| sources.change(source, id).is_some());
        let translation = has_changed.then(|| Texts::of(locale.resources()))?;
        Some(stale_translations(sources, locale.tag(), Pair { source, translation: &translation }))
    });
    stale.flatten().collect()
}

impl Sources {
    /// The name of the file in the folder of a locale.
    pub const FILE_NAME: &str = "sources.toml";

    /// Reads the file. It is strict: what it does not know was mistyped, or merged wrongly.
    ///
    /// A line with a wrong fingerprint is left out; a file that is not TOML or has other keys gives no line at all. So
    /// a file with errors must not be written anew from what could be read.
    pub fn read(file: &SourceFile) -> Parsed<Self> {
        if let Err(fault) = must_be_small_toml(file) {
            return Parsed::new(Self::default(), vec![fault]);
        }
        let lines: BTreeMap<String, Line> = match toml::from_str(file.text()) {
            Ok(lines) => lines,
            Err(error) => {
                let message = error.message().trim_end_matches('.').replace('\n', ", ");
                let mut fault = Diagnostic::error(Code::CatalogueSchema, message);
                if let Some(span) = error.span() {
                    fault = fault.at(file, span);
                }
                let help =
                    "a line is `name = { source = \"…\", text = \"…\" }`, one for each name; remove what is wrong";
                return Parsed::new(Self::default(), vec![fault.help(help)]);
            }
        };
        let (mut recorded, mut faults) = (BTreeMap::new(), Vec::new());
        for (id, line) in lines {
            let (span, fingerprint) = (line.source.span(), line.source.into_inner());
            if canonical::is_fingerprint(&fingerprint) {
                recorded.insert(id, Recorded { fingerprint, text: line.text });
            } else {
                let message = format!("{fingerprint:?} is not a fingerprint");
                let fault = Diagnostic::error(Code::InvalidValue, message).at(file, span);
                faults.push(fault.help("it has 16 digits from 0 to f; remove the line"));
            }
        }
        Parsed::new(Self { recorded }, faults)
    }

    /// The file as it is to be written.
    pub fn to_toml(&self) -> String {
        let mut toml =
            String::from("# What each translation here was made from, one line a message; written by a program.\n");
        for (id, Recorded { fingerprint, text }) in &self.recorded {
            // The names of Fluent's messages and terms are all bare keys of TOML.
            toml.push_str(id);
            toml.push_str(" = { source = \"");
            toml.push_str(fingerprint);
            toml.push_str("\", text = \"");
            escape(text, &mut toml);
            toml.push_str("\" }\n");
        }
        toml
    }

    /// What a translation was made from, if that is known.
    pub fn get(&self, id: &str) -> Option<&Recorded> {
        self.recorded.get(id)
    }

    /// The source then and now of a message whose source has changed.
    pub fn change<'s>(&'s self, source: &'s Texts, id: &str) -> Option<(&'s Recorded, &'s Text)> {
        let (then, now) = (self.get(id)?, source.get(id)?);
        (then.fingerprint != now.fingerprint()).then_some((then, now))
    }

    /// Records that the translation of a message is made from this source, and returns whether that is new.
    pub fn record(&mut self, source: &Text) -> bool {
        let recorded = Recorded { fingerprint: source.fingerprint().to_owned(), text: source.canonical().to_owned() };
        let before = self.recorded.insert(source.id().to_owned(), recorded);
        before.is_none_or(|before| before.fingerprint != source.fingerprint())
    }

    /// Forgets what is no longer there, and returns how many lines that were.
    pub fn retain(&mut self, is_there: impl Fn(&str) -> bool) -> usize {
        let before = self.recorded.len();
        self.recorded.retain(|id, _| is_there(id));
        before - self.recorded.len()
    }
}

/// A line of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    source: Spanned<String>,
    text: String,
}

/// Writes a basic string of TOML. Characters that nobody sees, or that turn the text around, are written as escapes.
fn escape(text: &str, toml: &mut String) {
    use std::fmt::Write;
    for c in text.chars() {
        match c {
            '"' => toml.push_str("\\\""),
            '\\' => toml.push_str("\\\\"),
            '\n' => toml.push_str("\\n"),
            c if is_unseen(c) || disturbs_line(c) => {
                let code = u32::from(c);
                let _ = if code > 0xffff { write!(toml, "\\U{code:08x}") } else { write!(toml, "\\u{code:04x}") };
            }
            c => toml.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use korb_catalogue::Place;

    /// A code, and line and column.
    type Found = (Code, Option<(usize, usize)>);

    fn read(text: &str) -> Result<Sources, Vec<Found>> {
        Sources::read(&SourceFile::new("sources.toml", text)).into_result().map_err(|faults| {
            faults.iter().map(|fault| (fault.code, fault.place.as_ref().map(Place::position))).collect()
        })
    }

    #[test]
    fn what_is_written_can_be_read() {
        let file = SourceFile::new(
            "a.ftl",
            "-b = \"x\" \\\n    y\u{200f}\u{e0067}\nB_1 = z\n    .c = w\na = { \"\\u00e4\" }\n\n    { $n ->\n       *[other] \u{2028}\n    }\n",
        );
        let mut sources = Sources::default();
        for text in Texts::read(&[file]).iter() {
            assert!(sources.record(text));
            assert!(!sources.record(text));
        }
        let toml = sources.to_toml();
        assert_eq!(read(&toml), Ok(sources));
        let names: Vec<_> = toml.lines().skip(1).map(|line| line.split(' ').next().unwrap()).collect();
        assert_eq!(names, ["-b", "B_1", "a"], "{toml}");
    }

    #[test]
    fn a_file_that_is_wrong_is_refused_with_the_place() {
        let schema = |place| Err(vec![(Code::CatalogueSchema, Some(place))]);
        let good = "{ source = \"0123456789abcdef\", text = \"x\" }";
        assert!(read(&format!("# x\na = {good}\n")).is_ok());
        assert_eq!(read(&format!("a = {good}\na = {good}\n")), schema((2, 1)));
        assert_eq!(read("<<<<<<< ours\n"), schema((1, 9)));
        assert_eq!(read("a = { source = \"0123456789abcdef\", txt = \"\" }\n"), schema((1, 36)));
        let wrong = "a = { source = \"0123456789ABCDEF\", text = \"\" }\n";
        assert_eq!(read(wrong), Err(vec![(Code::InvalidValue, Some((1, 16)))]));
        let partly = Sources::read(&SourceFile::new("sources.toml", format!("{wrong}b = {good}\n")));
        assert!(partly.has_errors() && partly.value.get("a").is_none() && partly.value.get("b").is_some());
    }

    #[test]
    fn only_what_is_known_to_have_changed_is_stale() {
        let texts = |text: &str| Texts::read(&[SourceFile::new("a.ftl", text)]);
        let then = texts("same = x\nchanged = x\nremoved = x\n");
        let now = texts("same = x\nchanged = y\nunknown = y\n");
        let mut sources = Sources::default();
        then.iter().for_each(|text| {
            sources.record(text);
        });
        let tag = LocaleTag::new("en").unwrap();
        let stale =
            |translation| stale_translations(&sources, &tag, Pair { source: &now, translation: &texts(translation) });
        let found = stale("same = x\n\nunknown = x\nremoved = x\nchanged = x\n");
        let found: Vec<_> = found
            .iter()
            .map(|fault| (fault.subject.id.as_deref().unwrap(), fault.place.as_ref().unwrap().position()))
            .collect();
        assert_eq!(found, [("changed", (5, 1))]);
        // What is not translated (any more) cannot be stale.
        assert_eq!(stale(""), []);
    }

    #[test]
    fn what_is_gone_is_forgotten() {
        let mut sources = read("a = { source = \"0123456789abcdef\", text = \"x\" }\n").unwrap();
        assert_eq!((sources.retain(|id| id == "a"), sources.retain(|_| false)), (0, 1));
        assert_eq!(sources, Sources::default());
    }
}
