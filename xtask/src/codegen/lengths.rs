//! How long other implementations find texts, which our own counting is compared with.

use anyhow::Result;

use super::packages::Packages;

/// What those implementations, which are written in JavaScript, are asked by a script.
pub(super) fn table(packages: &Packages) -> Result<String> {
    packages.script("lengths.cjs")
}
