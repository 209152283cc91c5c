//! The files in TOML: the catalogue, a profile, what translations were made from, how people ask and in which words.

use korb_catalogue::{Catalogue, Requests, SourceFile, Thesaurus};
use korb_localization::{LocaleTag, Sources};
use korb_recognition::{Examples, Recognizer};

use crate::findings;
use crate::input::{Outcome, text_of};
use crate::reply::CATALOGUE;

/// A catalogue is read the same way twice, or refused with a reason that can be shown.
pub(crate) fn catalogue(input: &[u8]) -> Outcome {
    let file = SourceFile::new("catalogue.toml", text_of(input));
    match (Catalogue::read(&file).into_value(), Catalogue::read(&file).into_value()) {
        (Ok(first), Ok(second)) => {
            assert_eq!(format!("{first:?}"), format!("{second:?}"));
            assert!(!first.tones.is_empty() && !first.registers.is_empty(), "a reply takes the first of both");
            for id in first.reasons.iter().map(|reason| &reason.id).chain(first.platforms.iter().map(|it| &it.id)) {
                assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{id:?} is a folder");
            }
            Outcome::Judged
        }
        (Err(first), Err(second)) => assert_refused(&first, &second),
        _ => panic!("once it is right, and once it is wrong"),
    }
}

/// A profile is read the same way twice, or refused with a reason that can be shown.
pub(crate) fn profile(input: &[u8]) -> Outcome {
    let catalogue = Catalogue::read(&SourceFile::new("catalogue.toml", CATALOGUE))
        .into_value()
        .unwrap_or_else(|_| panic!("the catalogue is right"));
    let file = SourceFile::new("me.toml", text_of(input));
    match (catalogue.read_profile(&file).into_result(), catalogue.read_profile(&file).into_result()) {
        (Ok(first), Ok(second)) => {
            assert_eq!(format!("{first:?}"), format!("{second:?}"));
            Outcome::Judged
        }
        (Err(first), Err(second)) => assert_refused(&first, &second),
        _ => panic!("once it is right, and once it is wrong"),
    }
}

/// What was read and written is read as the same again.
pub(crate) fn sources(input: &[u8]) -> Outcome {
    let read = |text: &str| Sources::read(&SourceFile::new("sources.toml", text)).into_result();
    match read(&text_of(input)) {
        Ok(sources) => {
            let written = sources.to_toml();
            assert_eq!(read(&written).as_ref(), Ok(&sources), "{written}");
            assert!(!written.contains(['\r', '\0']), "{written:?} is no file that can be read");
            Outcome::Judged
        }
        Err(faults) => assert_refused(&faults, &faults),
    }
}

/// Every message that is read stands at its place in the file, apart from the others.
pub(crate) fn requests(input: &[u8]) -> Outcome {
    let file = SourceFile::new("requests.toml", text_of(input));
    let read = || Requests::read(&file, &["visited-profile", "share-my-profile"]);
    let (first, second) = (read(), read());
    assert_eq!(first, second);
    let mut all: Vec<_> = first.value.iter().flat_map(|(_, requests)| requests).collect();
    all.sort_by_key(|request| request.span.start);
    assert!(all.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{all:?}");
    for request in &all {
        assert!(file.text().get(request.span.clone()).is_some_and(|written| written.len() > 2), "{request:?}");
        assert!(!request.text.trim().is_empty(), "{request:?}");
    }
    if all.is_empty() && !first.faults.is_empty() {
        return assert_refused(&first.faults, &second.faults);
    }
    findings::hold(&first.faults);
    Outcome::Judged
}

/// Every entry has a word, and messages are compared with whatever entries there are.
pub(crate) fn thesaurus(input: &[u8]) -> Outcome {
    let file = SourceFile::new("thesaurus.toml", text_of(input));
    let read = || Thesaurus::read(&file);
    let (first, second) = (read(), read());
    assert_eq!(first, second);
    let thesaurus = first.value;
    assert!(thesaurus.unknown_concepts(&thesaurus).is_empty());
    for (concept, entry) in thesaurus.iter() {
        assert!(entry.chars().any(|c| c != '*' && !c.is_whitespace()), "{concept}: {entry:?}");
        assert!(thesaurus.concepts().any(|known| known == concept), "{concept}");
    }
    if thesaurus.iter().next().is_none() && !first.faults.is_empty() {
        return assert_refused(&first.faults, &second.faults);
    }
    findings::hold(&first.faults);
    recognizes(&thesaurus);
    Outcome::Judged
}

/// A recognizer learns with these entries, and is the same again from its bytes.
fn recognizes(thesaurus: &Thesaurus) {
    let texts: Vec<_> = thesaurus.iter().map(|(_, entry)| entry.replace('*', "x")).take(20).collect();
    let messages = texts.iter().enumerate().map(|(number, text)| (["a", "b", "none"][number % 3], text.as_str()));
    let examples = Examples {
        locale: LocaleTag::new("en").expect("a tag"),
        messages: messages.collect(),
        thesaurus: thesaurus.iter().collect(),
    };
    let recognizer = Recognizer::train(&["a", "b"], &[examples]);
    let bytes = recognizer.to_bytes();
    assert!(Recognizer::from_bytes(&bytes).is_ok_and(|read| read == recognizer));
    for text in &texts {
        for scored in recognizer.recognize(text).reasons {
            assert!((0.0..=1.0).contains(&scored.score), "{text:?}: {scored:?}");
        }
    }
}

fn assert_refused(first: &[korb_catalogue::Diagnostic], second: &[korb_catalogue::Diagnostic]) -> Outcome {
    assert!(!first.is_empty(), "refused without a reason");
    assert_eq!(first, second);
    findings::hold(first);
    Outcome::Refused
}
