//! The small workspace that the cases begin with.

use std::fs;
use std::path::Path;

use korb_catalogue::SourceFile;
use korb_render::Files;

/// The text of one of its files.
pub(crate) fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/base").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Its files in German and English, with these English texts and these of its templates.
pub(crate) fn files(english: &str, templates: &[&str]) -> Files {
    let file = |path: &str| SourceFile::new(path, read(path));
    Files {
        catalogue: file("catalogue.toml").into(),
        locales: vec![
            ("de".to_owned(), vec![file("locales/de/texts.ftl")]),
            ("en".to_owned(), vec![SourceFile::new("locales/en/texts.ftl", english)]),
        ],
        templates: templates.iter().map(|name| file(&format!("templates/{name}"))).collect(),
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    }
}
