//! Fluent files: read by themselves, checked against their source, fixed, formatted.

use std::collections::BTreeSet;

use korb_catalogue::{Code, Diagnostic, Id, Parsed, SourceFile};
use korb_localization::{
    Isolation, Key, Locale, LocaleTag, Locales, Pair, Persons, Resource, Rules, Source, Sources, Texts, TreeFile,
    apply_fixes, begin_translation, update_translation, validate, workspace_rules,
};

use crate::findings;
use crate::input::{Outcome, text_of, two_files};

/// One file by itself.
pub(crate) fn file(input: &[u8]) -> Outcome {
    let text = text_of(input);
    let file = SourceFile::new("locales/de/a.ftl", text.as_str());
    let read = || Resource::read(&file).faults().collect::<Vec<_>>();
    let faults = read();
    findings::hold(&faults);
    assert_eq!(faults, read(), "read again, it has other findings");
    nothing_is_lost(&text);
    nothing_is_missing_beside_itself(&text);
    texts_are_read_back(&file);
    offers_are_only_comments(&file);
    formatting_ends(&file);
    Outcome::judged_if(!ids(&text).is_empty())
}

/// A translation and its source.
pub(crate) fn check(input: &[u8]) -> Outcome {
    let (source_text, written) = two_files(input);
    let [source_text, text] = [&source_text, &written].map(|text| as_read(text));
    for markup in [false, true] {
        let Parsed { value: source, faults } = analyze(&source_text, markup);
        findings::hold(&faults);
        let check = |text: &str| source.check(&language("de"), &tree(text));
        let faults = check(&text);
        findings::hold(&faults);
        assert_eq!(faults, check(&text), "checked again, it has other findings");
        assert_eq!(faults, analyze(&source_text, markup).value.check(&language("de"), &tree(&text)));
        fixing_comes_to_an_end(&written, check);
    }
    updating_comes_to_an_end(&source_text, &text);
    Outcome::judged_if(!ids(&source_text).is_empty() && !ids(&text).is_empty())
}

/// The text of a file as `korb` reads it from a tree on disk.
fn as_read(written: &str) -> String {
    written.strip_prefix('\u{feff}').unwrap_or(written).replace("\r\n", "\n")
}

fn language(tag: &str) -> LocaleTag {
    LocaleTag::new(tag).expect("a tag in its canonical form")
}

fn tree(text: &str) -> [TreeFile; 1] {
    [TreeFile { relative: "a.ftl".to_owned(), resource: Some(Resource::read(&SourceFile::new("a.ftl", text))) }]
}

fn analyze(text: &str, markup: bool) -> Parsed<Source> {
    Source::analyze(language("en"), &tree(text), Rules { markup, ..Rules::default() })
}

fn ids(text: &str) -> BTreeSet<String> {
    Texts::read(&[SourceFile::new("a.ftl", text)]).iter().map(|text| text.id().to_owned()).collect()
}

/// A line that begins like a message or term is read as one, or is reported as one that cannot be read.
fn nothing_is_lost(text: &str) {
    let faults = analyze(text, false).faults;
    let unread: Vec<_> = faults.iter().filter(|fault| is_unread(fault)).collect();
    // Beyond the first thousand, they are not reported one by one.
    if unread.len() >= 1000 {
        return;
    }
    let mut known = ids(text);
    known.extend(unread.iter().filter_map(|fault| fault.subject.id.clone()));
    for name in text.split('\n').filter_map(name_of) {
        assert!(known.contains(name), "{name} is neither read nor reported");
    }
}

/// Whether a finding is about something that cannot be read.
fn is_unread(fault: &Diagnostic) -> bool {
    matches!(fault.code, Code::Syntax | Code::NestingTooDeep | Code::LineEnding)
}

/// The name in `name =` or `-name =`, by the grammar of Fluent and not by the code of the readers.
fn name_of(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let bare = name.strip_prefix('-').unwrap_or(name);
    let is_name = bare.starts_with(|c: char| c.is_ascii_alphabetic())
        && bare.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    is_name.then_some(name)
}

/// A file that is compared with itself lacks nothing and has nothing obsolete, unless it has something twice.
fn nothing_is_missing_beside_itself(text: &str) {
    let Parsed { value: source, faults } = analyze(text, false);
    let is_double = |fault: &Diagnostic| {
        matches!(fault.code, Code::DuplicateMessage | Code::DuplicateAttribute | Code::DuplicateVariant)
    };
    if faults.iter().any(is_double) {
        return;
    }
    for fault in source.check(&language("de"), &tree(text)) {
        let compares = matches!(
            fault.code,
            Code::MissingFile
                | Code::ObsoleteFile
                | Code::MissingMessage
                | Code::ObsoleteMessage
                | Code::MissingValue
                | Code::ObsoleteValue
                | Code::MissingAttribute
                | Code::ObsoleteAttribute
                | Code::MissingVariable
                | Code::UnknownVariable
                | Code::MarkupMismatch
        );
        // A variable that a term does not get is wrong in the source, too, whatever it is compared with.
        let compares = compares && faults.iter().all(|own| own.code != fault.code);
        assert!(!compares, "a text beside itself: {}: {}", fault.code, fault.message);
    }
}

/// A message that is cut out of its file is still the same message.
fn texts_are_read_back(file: &SourceFile) {
    let texts = Texts::read(std::slice::from_ref(file));
    let mut sources = Sources::default();
    for text in texts.iter() {
        assert_eq!(file.text().get(text.name_span()), Some(text.id()));
        let alone = Texts::read(&[SourceFile::new("b.ftl", text.as_written())]);
        let alone: Vec<_> = alone.iter().map(|text| (text.id(), text.canonical(), text.fingerprint())).collect();
        assert_eq!(alone, [(text.id(), text.canonical(), text.fingerprint())], "{:?}", text.as_written());
        sources.record(text);
    }
    let written = sources.to_toml();
    assert_eq!(
        Sources::read(&SourceFile::new("sources.toml", written.as_str())).into_result(),
        Ok(sources),
        "{written}"
    );
}

/// A new locale has only comments, so that no text of the source passes for a translation.
fn offers_are_only_comments(file: &SourceFile) {
    let begun = begin_translation(Pair { source: &language("en"), translation: &language("de") }, &[], file);
    assert_eq!(ids(&begun), BTreeSet::new(), "{begun}");
    assert!(begun.len() <= 20 * file.text().len() + 4000 * (1 + ids(file.text()).len()), "{} bytes", begun.len());
}

/// Formatting a message ends, with a text of bounded length or with a reason why there is none.
fn formatting_ends(file: &SourceFile) {
    let de = Locale::read(language("de"), std::slice::from_ref(file));
    let locales = Locales::new(vec![de], language("de"));
    let locale = locales.get(&language("de")).expect("it was just put there");
    findings::hold(&validate(&locales, locale, ["formal", "informal"]));
    let _ = workspace_rules(&locales, locale, ["formal"]);
    for isolation in [Isolation::On, Isolation::Off] {
        let localizer = locales.localizer(&language("de"), isolation);
        let platform = Id::new("p").expect("an id");
        if let Err(fault) = localizer.words(&platform, Persons::new("formal")) {
            findings::hold(&[fault]);
        }
        let mut arguments = localizer.no_arguments();
        arguments.set("n", 3);
        arguments.set("recipient", "Kim");
        for id in ids(file.text()) {
            for key in [Key::message(&id), Key::attribute(&id, "a")] {
                match localizer.format(key, &arguments) {
                    // At most a hundred placeables are put into one text.
                    Ok(Some(formatted)) => assert!(formatted.text.len() <= 101 * (file.text().len() + 1000)),
                    Ok(None) => {}
                    Err(fault) => findings::hold(&[fault]),
                }
            }
        }
    }
}

/// Fixing only removes. It loses no message that is in order, makes nothing unreadable, and is done after some rounds.
fn fixing_comes_to_an_end(written: &str, check: impl Fn(&str) -> Vec<Diagnostic>) {
    let unread = |faults: &[Diagnostic]| faults.iter().filter(|fault| is_unread(fault)).count();
    let (check, ids) = (|written: &str| check(&as_read(written)), |written: &str| ids(&as_read(written)));
    let mut text = written.to_owned();
    let mut faults = check(&text);
    let unread_before = unread(&faults);
    let mut obsolete = BTreeSet::new();
    let ids_before = ids(&text);
    for _ in 0..20 {
        let found = faults.iter().filter(|fault| fault.code == Code::ObsoleteMessage);
        obsolete.extend(found.filter_map(|fault| fault.subject.id.clone()));
        let (fixed, count) = apply_fixes(&text, &faults.iter().collect::<Vec<_>>());
        assert_eq!(count == 0, fixed == text);
        if count == 0 {
            return;
        }
        assert!(fixed.len() < text.len());
        faults = check(&fixed);
        assert!(unread(&faults) <= unread_before, "once fixed, more cannot be read:\n{text}\nto:\n{fixed}");
        let lost: Vec<_> = ids_before.difference(&ids(&fixed)).filter(|id| !obsolete.contains(*id)).cloned().collect();
        assert_eq!(lost, [""; 0], "fixing lost what was in order:\n{text}\nto:\n{fixed}");
        text = fixed;
    }
    panic!("there is no end to fixing {text:?}");
}

/// Bringing a locale up to date keeps its texts, and does nothing more the second time.
fn updating_comes_to_an_end(source_text: &str, text: &str) {
    // Only a workspace is brought up to date, and one with carriage returns is refused.
    let [source_text, text] = [source_text, text].map(|text| text.replace('\r', ""));
    let source = [SourceFile::new("locales/en/a.ftl", source_text)];
    let update = |text: &str| {
        let tags = Pair { source: &language("en"), translation: &language("de") };
        let files = [SourceFile::new("locales/de/a.ftl", text)];
        let update = update_translation(tags, &[], Pair { source: &source, translation: &files });
        update.files.get("a.ftl").cloned()
    };
    let Some(updated) = update(&text) else { return };
    assert_eq!(ids(&updated), ids(&text), "{updated}");
    assert_eq!(update(&updated), None, "a second time changes it again:\n{updated}");
}
