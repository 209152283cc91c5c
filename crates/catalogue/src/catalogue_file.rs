//! `catalogue.toml` for whoever needs what it says in more than one place, and its text beside it.

use std::sync::OnceLock;

use crate::data::Catalogue;
use crate::diagnostic::Diagnostic;
use crate::parsed::Parsed;
use crate::source::SourceFile;

/// A file with a catalogue, which is parsed when somebody first asks what it says, and only then.
///
/// ```
/// use korb_catalogue::{CatalogueFile, SourceFile};
///
/// let file = CatalogueFile::from(SourceFile::new("catalogue.toml", "source-locale = 'de'\n"));
/// assert_eq!(file.file().path(), "catalogue.toml");
/// assert!(file.catalogue().is_err());
/// ```
#[derive(Debug, Clone)]
pub struct CatalogueFile {
    file: SourceFile,
    parsed: OnceLock<Parsed<Option<Catalogue>>>,
}

impl CatalogueFile {
    /// The file as it was written.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    /// What it says.
    ///
    /// # Errors
    ///
    /// All faults, as for [`Parsed::into_value`].
    pub fn catalogue(&self) -> Result<&Catalogue, Vec<Diagnostic>> {
        let parsed = self.parsed.get_or_init(|| Catalogue::read(&self.file));
        match &parsed.value {
            Some(catalogue) if !parsed.has_errors() => Ok(catalogue),
            _ => Err(parsed.faults.clone()),
        }
    }

    /// The same as [`Catalogue::read`].
    pub fn into_parsed(self) -> Parsed<Option<Catalogue>> {
        self.parsed.into_inner().unwrap_or_else(|| Catalogue::read(&self.file))
    }
}

impl From<SourceFile> for CatalogueFile {
    fn from(file: SourceFile) -> Self {
        Self { file, parsed: OnceLock::new() }
    }
}
