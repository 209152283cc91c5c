//! Names: what something is called in files and on the command line, and how it is found by that name.

use std::cell::Cell;
use std::error::Error;
use std::fmt;

/// The candidate that `given` was most likely meant to be, if one is near enough to be worth suggesting.
///
/// ```
/// use korb_catalogue::did_you_mean;
///
/// assert_eq!(did_you_mean("moderater", ["moderator", "event-host"]), Some("moderator"));
/// assert_eq!(did_you_mean("xyz", ["moderator", "event-host"]), None);
/// ```
pub fn did_you_mean<'c>(given: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    Suggestions::default().find(given, candidates)
}

/// Looks for the names that were meant as long as that takes no time worth mentioning.
///
/// Each comparison takes as long as both names are long, multiplied. A file can have any number of wrong names, each as long as
/// the file, and each is compared with all others.
#[derive(Debug)]
pub struct Suggestions {
    /// How many pairs of bytes may still be compared.
    left: Cell<usize>,
}

impl Default for Suggestions {
    /// Enough for a hundred names, each compared with 2,000 others of usual length.
    fn default() -> Self {
        Self { left: Cell::new(1 << 26) }
    }
}

impl Suggestions {
    /// As [`did_you_mean`]; nothing as soon as all that was looked for has taken too long.
    pub fn find<'c>(&self, given: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
        // The threshold of clap and cargo: two names that share most of their letters in order.
        const ALIKE: f64 = 0.7;
        // A longer one was not written by hand.
        const LONGEST: usize = 200;
        if given.len() > LONGEST {
            return None;
        }
        let mut best = None;
        for candidate in candidates {
            // To see that a name is too long takes time, too.
            let cost = 16 + if candidate.len() > LONGEST { 0 } else { given.len() * candidate.len() };
            self.left.set(self.left.get().checked_sub(cost)?);
            if candidate.len() > LONGEST {
                continue;
            }
            let likeness = strsim::jaro(given, candidate);
            if likeness > ALIKE && best.is_none_or(|(best, _)| likeness >= best) {
                best = Some((likeness, candidate));
            }
        }
        best.map(|(_, candidate)| candidate)
    }
}

/// Names one after the other, each behind a sigil; of more than a reader can take in only the first.
///
/// ```
/// assert_eq!(korb_catalogue::some_of("$", ["a", "b"]), "$a, $b");
/// ```
pub fn some_of<'n>(sigil: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    const MOST: usize = 300;
    let mut shown = String::new();
    for name in names {
        if !shown.is_empty() {
            shown.push_str(", ");
        }
        if shown.len() + name.len() > MOST {
            shown.push('…');
            break;
        }
        shown.push_str(sigil);
        shown.push_str(name);
    }
    shown
}

/// Whether Windows keeps a file name for a device, in upper or lower case and with any ending. (Microsoft, "Naming Files,
/// Paths, and Namespaces". Its list has been with and without the number 0, so this takes the longer one.)
///
/// ```
/// use korb_catalogue::is_device;
///
/// assert!(is_device("con") && is_device("Nul.tar.gz") && is_device("LPT1.txt"));
/// assert!(!is_device("console") && !is_device("com") && !is_device("com10") && !is_device("a.con"));
/// ```
pub fn is_device(name: &str) -> bool {
    let name = name.split('.').next().unwrap_or(name).trim_end();
    let is_any = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let of_many = name.char_indices().nth(3).filter(|(at, digit)| {
        at + digit.len_utf8() == name.len() && (digit.is_ascii_digit() || matches!(digit, '¹' | '²' | '³'))
    });
    let is_numbered =
        of_many.is_some_and(|(at, _)| ["com", "lpt"].iter().any(|kind| kind.eq_ignore_ascii_case(&name[..at])));
    is_any(&["con", "prn", "aux", "nul"]) || is_numbered
}

/// A name that nothing of the expected kind has.
///
/// ```
/// use korb_catalogue::Unit;
///
/// let error = "utf16".parse::<Unit>().unwrap_err();
/// assert_eq!(error.to_string(), "there is no unit `utf16`; did you mean `utf-16`?");
/// assert_eq!(error.meant, Some("utf-16"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownName {
    /// The kind of thing that it should name: `unit`, for example.
    pub kind: &'static str,
    /// What was written.
    pub given: String,
    /// The name that was most likely meant.
    pub meant: Option<&'static str>,
}

impl UnknownName {
    pub(crate) fn new(kind: &'static str, given: &str, known: impl IntoIterator<Item = &'static str>) -> Self {
        Self { kind, given: given.to_owned(), meant: did_you_mean(given, known) }
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no {} `{}`", self.kind, self.given)?;
        self.meant.map_or(Ok(()), |meant| write!(f, "; did you mean `{meant}`?"))
    }
}

impl Error for UnknownName {}

/// Writes an enum as the name that `as_str` gives, and finds it by that name among `ALL`.
macro_rules! named {
    ($type:ident, $kind:literal) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::names::UnknownName;

            fn from_str(name: &str) -> Result<Self, Self::Err> {
                let unknown = || crate::names::UnknownName::new($kind, name, Self::ALL.iter().map(|it| it.as_str()));
                Self::ALL.iter().copied().find(|it| it.as_str() == name).ok_or_else(unknown)
            }
        }
    };
}
pub(crate) use named;
