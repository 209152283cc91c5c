//! Where tests find the repository.

use std::path::{Path, PathBuf};

/// The root of the repository, which is a workspace itself.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ is a folder of the repository").to_owned()
}
