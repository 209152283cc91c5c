//! The shipped texts, read by the checks of the text itself: whatever these find there is a mistake, in the text or in
//! the check. Every locale is compared with every other one, so that each check has seen much text that is in order.
//! Only for copies of the source, the source is the one that translations are made from: two languages that are akin
//! have short texts that are the same ("Para terminar" in Spanish and Portuguese).

use std::fs;
use std::path::Path;

use korb_catalogue::{Code, SourceFile};
use korb_localization::{LocaleTag, Resource, Rules, Source, TreeFile};

/// The source of the translations, and the language that most of their authors have beside it.
const SOURCES: [&str; 2] = ["de", "en"];

const CHECKS: [Code; 7] = [
    Code::MarkupMismatch,
    Code::HtmlInMessage,
    Code::WrongQuotes,
    Code::Spacing,
    Code::ControlCharacter,
    Code::BidiControl,
    Code::MixedScript,
];

/// Every locale with its files.
fn locales() -> Vec<(LocaleTag, Vec<TreeFile>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let names = |folder: &Path| {
        let entries = fs::read_dir(folder).expect("the folder can be read");
        let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("a name in UTF-8");
        let mut names: Vec<_> = entries.map(|entry| name(entry.expect("the folder can be read"))).collect();
        names.sort();
        names
    };
    let read = |tag: String| {
        let folder = folder.join(&tag);
        let texts = names(&folder)
            .into_iter()
            .filter(|name| Path::new(name).extension().is_some_and(|extension| extension == "ftl"));
        let files = texts.map(|relative| {
            let text = fs::read_to_string(folder.join(&relative)).expect("the file can be read");
            let file = SourceFile::new(format!("locales/{tag}/{relative}"), text);
            TreeFile { resource: Some(Resource::read(&file)), relative }
        });
        (LocaleTag::new(&tag).expect("folders are named by language tags"), files.collect())
    };
    names(&folder).into_iter().map(read).collect()
}

#[test]
fn the_texts_are_in_order() {
    let locales = locales();
    assert!(locales.len() > 1, "there are locales to compare");
    for (source_tag, source_files) in &locales {
        let rules = Rules { markup: true, ..Rules::default() };
        let source = Source::analyze(source_tag.clone(), source_files, rules).value;
        for (tag, files) in &locales {
            let mut faults = source.check(tag, files);
            let is_source = SOURCES.contains(&source_tag.as_str());
            faults.retain(|fault| CHECKS.contains(&fault.code) || is_source && fault.code == Code::Untranslated);
            let show = |fault: &korb_catalogue::Diagnostic| {
                let place = fault.place.as_ref().expect("these checks look at a place");
                format!("{}:{:?}: {}: {}", place.file.path(), place.position(), fault.code, fault.message)
            };
            let wrong: Vec<_> = faults.iter().map(show).collect();
            assert!(wrong.is_empty(), "{tag} made from {source_tag}:\n{}", wrong.join("\n"));
        }
    }
}
