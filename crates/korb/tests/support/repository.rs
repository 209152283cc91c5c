//! Where tests find the repository.

use std::path::{Path, PathBuf};

/// The root of the repository, which is a workspace itself.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("crates/korb/ is in the repository").to_owned()
}
