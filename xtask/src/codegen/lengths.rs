//! The lengths of texts as other implementations count them. Tests compare our own counting with these.

use anyhow::Result;

use super::packages::Packages;

/// The lengths, from a script that asks those implementations. They are written in JavaScript.
pub(super) fn table(packages: &Packages) -> Result<String> {
    packages.script("lengths.cjs")
}
