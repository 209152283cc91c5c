//! Ids: the names of reasons, platforms, sections, tones, registers and roles.
//!
//! An id becomes part of a message name, an HTML anchor and a folder of the output, so it is kept to what all three
//! allow. Above all it can never be a path such as `../../x`, or a name that Windows keeps for a device.

use std::borrow::Borrow;
use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::names::is_device;

/// A name of lower-case ASCII letters, digits and single hyphens that begins with a letter.
///
/// ```
/// use korb_catalogue::Id;
///
/// assert!(Id::new("visited-profile").is_ok());
/// assert!("../../x".parse::<Id>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Id(String);

impl Id {
    /// The longest id: file systems allow 255 bytes in a name, and there is more to a name than the id.
    pub const MAX_BYTES: usize = 64;

    /// Checks that `name` is an id.
    ///
    /// # Errors
    ///
    /// `name` breaks one of the rules.
    pub fn new(name: impl Into<String>) -> Result<Self, InvalidId> {
        let name = name.into();
        let of_allowed = name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let well_formed =
            name.starts_with(|first: char| first.is_ascii_lowercase()) && !name.ends_with('-') && !name.contains("--");
        let is_id = of_allowed && well_formed && name.len() <= Self::MAX_BYTES && !is_device(&name);
        if is_id { Ok(Self(name)) } else { Err(InvalidId(name)) }
    }
}

/// A name that cannot be an [`Id`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(String);

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(name) = self;
        if is_device(name) {
            return write!(f, "{name:?} is the name of a device on Windows, where no file or folder can have it");
        }
        let most = Id::MAX_BYTES;
        write!(
            f,
            "an id is made of lower-case letters, digits and single hyphens, begins with a letter and has at most {most} \
             characters; {name:?} is not one"
        )
    }
}

impl Error for InvalidId {}

impl TryFrom<String> for Id {
    type Error = InvalidId;

    fn try_from(name: String) -> Result<Self, InvalidId> {
        Self::new(name)
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(name: &str) -> Result<Self, InvalidId> {
        Self::new(name)
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn refuses_everything_that_is_no_plain_name() {
        for good in ["a", "x", "linkedin-note", "reason-2", "con-2", "com", "com10", "console"] {
            assert!(Id::new(good).is_ok(), "{good}");
        }
        let long = "a".repeat(Id::MAX_BYTES + 1);
        for bad in
            ["", "-", "a-", "a--b", "2nd", "A", "ä", "a b", "a/b", "..", "../../x", "a.b", "a\nb", "con\0", &long]
                .into_iter()
                .chain(["con", "prn", "aux", "nul", "com1", "lpt9"])
        {
            assert!(Id::new(bad).is_err(), "{bad:?}");
        }
    }
}
