//! How people ask: `locales/<tag>/requests.toml`, a file that a locale can do without.
//!
//! The file has a list of messages for each reason, as people who write that language send them, and one of messages
//! that give none of the reasons. They are examples to recognize a request by. They are never shown, and they are no
//! translations of each other.
//!
//! ```toml
//! visited-profile = ["You looked at my page yesterday", "saw you on my profile 👀"]
//! none = ["Happy birthday!"]
//! ```

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::names::Suggestions;
use crate::parsed::Parsed;
use crate::schema::parse;
use crate::source::SourceFile;
use crate::unseen::is_unseen;

/// How people ask in one locale, by reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requests {
    file: SourceFile,
    of_reasons: BTreeMap<String, Vec<Request>>,
    /// Where each message is and what it is a request for, by what it is compared by.
    folded: BTreeMap<String, (String, Range<usize>)>,
}

/// A message as somebody sent it, or might have.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// What it says, with its mistakes.
    pub text: String,
    /// Where it stands in the file, in bytes, with its quotation marks.
    pub span: Range<usize>,
}

impl Requests {
    /// The name of the file in the folder of a locale.
    pub const FILE_NAME: &str = "requests.toml";

    /// The key of the messages that give none of the reasons. No reason can have this id.
    pub const NONE: &str = "none";

    /// Reads the file. `reasons` are the ids of those in the catalogue.
    ///
    /// A list of something that is no reason, an empty message, and a message that is there twice are reported and left
    /// out. A message that two reasons have is reported and stays with the first.
    ///
    /// ```
    /// use korb_catalogue::{Code, Requests, SourceFile};
    ///
    /// let file = |text: &str| SourceFile::new("locales/en/requests.toml", text);
    /// let read = |text: &str| Requests::read(&file(text), &["visited-profile"]);
    /// let requests = read("visited-profile = ['You were on my page', 'Saw you!']\nnone = ['Happy birthday!']");
    /// let requests = requests.into_result().unwrap();
    /// assert_eq!(requests.of("visited-profile")[1].text, "Saw you!");
    /// assert_eq!(requests.of(Requests::NONE).len(), 1);
    ///
    /// let twice = read("visited-profile = ['Saw you!']\nnone = ['saw you']");
    /// assert_eq!(twice.faults[0].code, Code::AmbiguousRequest);
    /// ```
    pub fn read(file: &SourceFile, reasons: &[&str]) -> Parsed<Self> {
        let mut requests = Self { file: file.clone(), of_reasons: BTreeMap::new(), folded: BTreeMap::new() };
        let reference = "for each reason there is a list of messages: `reason = [\"…\", \"…\"]`";
        let raw: BTreeMap<Spanned<String>, Vec<Spanned<String>>> = match parse(file, reference) {
            Ok(raw) => raw,
            Err(fault) => return Parsed::new(requests, vec![fault]),
        };
        let (mut faults, suggestions) = (Vec::new(), Suggestions::default());
        let mut lists: Vec<_> = raw.into_iter().collect();
        // In the order of the file, so that of two equal messages the second is reported.
        lists.sort_by_key(|(key, _)| key.span().start);
        for (key, list) in lists {
            let (span, reason) = (key.span(), key.into_inner());
            if reason != Self::NONE && !reasons.contains(&reason.as_str()) {
                faults.push(unknown_reason(&reason, reasons, &suggestions).at(file, span));
                continue;
            }
            let mut read = Vec::with_capacity(list.len());
            for request in list {
                let request = Request { span: request.span(), text: request.into_inner() };
                match requests.folded.entry(folded(&request.text)) {
                    Entry::Vacant(new) if !new.key().is_empty() => {
                        new.insert((reason.clone(), request.span.clone()));
                        read.push(request);
                    }
                    Entry::Vacant(_) => {
                        let fault = Diagnostic::error(Code::InvalidValue, "this message is empty");
                        faults.push(fault.at(file, request.span).help("write what somebody sent, or remove it"));
                    }
                    Entry::Occupied(before) => {
                        let (first, place) = before.get();
                        let place = Place::new(file, place.clone());
                        faults.push(if *first == reason {
                            repeated(&reason).at(file, request.span).related("it is here already", place)
                        } else {
                            ambiguous(first).at(file, request.span).related("it is here, too", place)
                        });
                    }
                }
            }
            requests.of_reasons.insert(reason, read);
        }
        Parsed::new(requests, faults)
    }

    /// The messages that give a reason, or none of the reasons with [`Requests::NONE`], in the order of the file.
    pub fn of(&self, reason: &str) -> &[Request] {
        self.of_reasons.get(reason).map_or(&[], Vec::as_slice)
    }

    /// All messages, by reason, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Request])> {
        self.of_reasons.iter().map(|(reason, requests)| (reason.as_str(), requests.as_slice()))
    }

    /// The file that they are from.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    /// Reports the messages that are what another reason is known by: `phrasings` are pairs of a reason and a text.
    ///
    /// ```
    /// use korb_catalogue::{Requests, SourceFile};
    ///
    /// let file = SourceFile::new("locales/en/requests.toml", "none = ['You visited my profile!']");
    /// let requests = Requests::read(&file, &["visited-profile"]).into_result().unwrap();
    /// assert_eq!(requests.contradictions([("visited-profile", "You visited my profile")]).len(), 1);
    /// ```
    pub fn contradictions<'p>(&self, phrasings: impl IntoIterator<Item = (&'p str, &'p str)>) -> Vec<Diagnostic> {
        // Two reasons may have a phrasing in common; a message is right under each of them.
        let mut known: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (reason, phrasing) in phrasings {
            known.entry(folded(phrasing)).or_default().push(reason);
        }
        let contradictions = known.iter().filter_map(|(phrasing, reasons)| {
            let (_, span) = self.folded.get(phrasing).filter(|(reason, _)| !reasons.contains(&&**reason))?;
            Some(ambiguous(reasons[0]).at(&self.file, span.clone()))
        });
        contradictions.collect()
    }
}

fn unknown_reason(name: &str, reasons: &[&str], suggestions: &Suggestions) -> Diagnostic {
    let names = reasons.iter().copied().chain([Requests::NONE]);
    let help = match suggestions.find(name, names) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("name a reason of the catalogue, or `{}` for messages that give no reason", Requests::NONE),
    };
    Diagnostic::error(Code::UnknownId, format!("there is no reason `{name}`")).help(help)
}

fn repeated(reason: &str) -> Diagnostic {
    let message = format!("`{reason}` has this message twice");
    Diagnostic::warning(Code::DuplicateRequest, message).help("remove one, or say it in a way that is not here yet")
}

fn ambiguous(other: &str) -> Diagnostic {
    let message = if other == Requests::NONE {
        "this message is also among those that give no reason".to_owned()
    } else {
        format!("this message is also one of `{other}`")
    };
    let help = "leave it where most people would put it, and remove it here or there";
    Diagnostic::warning(Code::AmbiguousRequest, message).help(help)
}

/// A message as it is compared: its letters and digits, without regard to capitals; whatever can be seen if it has none.
fn folded(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for c in text.chars() {
        // Most letters need no table.
        if c.is_ascii_alphanumeric() {
            letters.push(c.to_ascii_lowercase());
        } else if !c.is_ascii() && c.is_alphanumeric() {
            letters.extend(c.to_lowercase());
        }
    }
    if letters.is_empty() {
        return text.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect();
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code, and line and column.
    type Found = (Code, (usize, usize));

    /// What is reported, and how many messages are left.
    fn read(text: &str) -> (Vec<Found>, usize) {
        let parsed = Requests::read(&SourceFile::new("requests.toml", text), &["a-b", "c"]);
        let faults = parsed.faults.iter().map(|fault| (fault.code, fault.place.as_ref().unwrap().position()));
        (faults.collect(), parsed.value.iter().map(|(_, requests)| requests.len()).sum())
    }

    #[test]
    fn each_fault_has_its_place() {
        let cases = [
            ("a-b = ['x', 'y']\nc = ['z']\nnone = ['🙂', '?']", vec![], 5),
            ("", vec![], 0),
            ("a_b = ['x']\nc = ['x']", vec![(Code::UnknownId, (1, 1))], 1),
            ("a-b = ['x', '']", vec![(Code::InvalidValue, (1, 13))], 1),
            ("a-b = ['x', ' \u{200b}\\n']\nc = [\"\\n\"]", vec![(Code::InvalidValue, (2, 6))], 2),
            ("a-b = ['Hi there!', 'hi, there']", vec![(Code::DuplicateRequest, (1, 21))], 1),
            // The first in the file is right, whatever its reason is called.
            (
                "c = ['?', 'x']\na-b = ['X.', '?']",
                vec![(Code::AmbiguousRequest, (2, 8)), (Code::AmbiguousRequest, (2, 14))],
                2,
            ),
            ("none = ['x']\nc = ['x']", vec![(Code::AmbiguousRequest, (2, 6))], 1),
            ("a-b = 'x'", vec![(Code::CatalogueSchema, (1, 7))], 0),
            ("a-b = [1]", vec![(Code::CatalogueSchema, (1, 8))], 0),
            ("a-b = ['x'", vec![(Code::CatalogueSchema, (1, 11))], 0),
        ];
        for (text, faults, left) in cases {
            assert_eq!(read(text), (faults, left), "{text}");
        }
    }

    #[test]
    fn a_phrasing_of_two_reasons_contradicts_neither() {
        let file = SourceFile::new("requests.toml", "a = ['x']\nb = ['y']\nc = ['z']");
        let requests = Requests::read(&file, &["a", "b", "c"]).into_result().unwrap();
        let faults = requests.contradictions([("a", "X"), ("b", "x"), ("c", "y"), ("c", "z")]);
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].message, "this message is also one of `c`");
        assert_eq!(faults[0].place.as_ref().unwrap().position(), (2, 6));
    }
}
