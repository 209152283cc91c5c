//! Reasons whose requests can hardly be told apart.
//!
//! Training finds that out: each request is guessed once by what others teach. Counting common words would take less time,
//! but would report reasons that differ by who visited whom, and miss two that say the same in other words. Training takes
//! some seconds, and a check a tenth of a second. So what was found is kept, like the recognizer, under a fingerprint of all
//! that it depends on, and is found anew only after requests have changed.

use std::collections::BTreeMap;

use korb_catalogue::{Catalogue, Code, Diagnostic, Place, Requests};
use korb_localization::Locales;
use korb_recognition::Guessed;
use serde::{Deserialize, Serialize};

use crate::cache::Cache;
use crate::learned::{self, Example, Material};
use crate::requests;
use crate::workspace::Root;

/// The kind of what is kept.
const KIND: &str = "alike";

/// Two reasons whose requests are taken for each other in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Alike {
    locale: String,
    reasons: [String; 2],
    /// How many requests both have.
    of: usize,
    /// How many of them are taken for the other reason.
    taken: usize,
    /// One of each reason that is, if there is one.
    examples: [Option<String>; 2],
}

/// What is wrong with the reasons of a workspace. `fingerprint` stands for all requests and phrasings.
pub(crate) fn findings(
    root: &Root,
    catalogue: &Catalogue,
    locales: &Locales,
    fingerprint: impl FnOnce() -> String,
) -> Vec<Diagnostic> {
    let file = |locale: &str| format!("locales/{locale}/{}", Requests::FILE_NAME);
    if !locales.iter().any(|locale| root.file_if_there(&file(locale.tag().as_str())).is_some()) {
        return Vec::new();
    }
    let (cache, fingerprint) = (Cache::of_user(), fingerprint());
    let kept = cache.as_ref().and_then(|cache| cache.get(KIND, &fingerprint));
    let alike: Vec<Alike> = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_else(|| {
        learned::announce("Comparing the requests of all reasons; the next time it is known.");
        let material = Material::of(root, catalogue, locales);
        let alike = alike(&material, &material.train(cache.as_ref(), &fingerprint).1);
        if let (Some(cache), Ok(bytes)) = (&cache, serde_json::to_vec(&alike)) {
            cache.keep(KIND, &fingerprint, &bytes);
        }
        alike
    });
    alike.iter().filter_map(|alike| finding(root, catalogue, alike)).collect()
}

/// The reasons of which a third of the requests are taken for the other one. Where a coin would do as well, it is half of
/// them.
fn alike(material: &Material, guesses: &[Guessed]) -> Vec<Alike> {
    /// Of fewer requests, some are taken for another by chance. That they are few is a finding of its own.
    const FEWEST: usize = 10;
    let mut counts: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut taken: BTreeMap<(usize, [&str; 2]), Vec<&Example>> = BTreeMap::new();
    for guess in guesses {
        let example = &material.languages[guess.language].messages[guess.message];
        if example.reason == Requests::NONE {
            continue;
        }
        *counts.entry((guess.language, &*example.reason)).or_default() += 1;
        if let Some(reason) = guess.reason.as_deref().filter(|reason| *reason != example.reason) {
            let mut pair = [&*example.reason, reason];
            pair.sort_unstable();
            taken.entry((guess.language, pair)).or_default().push(example);
        }
    }
    let mut found = Vec::new();
    for ((language, reasons), taken) in taken {
        let counts = reasons.map(|reason| counts.get(&(language, reason)).copied().unwrap_or_default());
        let of: usize = counts.iter().sum();
        if counts.iter().any(|count| *count < FEWEST) || taken.len() * 3 < of {
            continue;
        }
        let example = |reason: &str| Some(taken.iter().find(|example| example.reason == reason)?.text.clone());
        found.push(Alike {
            locale: material.languages[language].tag.to_string(),
            reasons: reasons.map(str::to_owned),
            of,
            taken: taken.len(),
            examples: reasons.map(example),
        });
    }
    found
}

/// The finding, at one of the requests; `None` if they are no longer there.
fn finding(root: &Root, catalogue: &Catalogue, alike: &Alike) -> Option<Diagnostic> {
    let tag = alike.locale.parse().ok()?;
    let requests = requests::of(root, &tag, catalogue).and_then(Result::ok)?.value;
    let [one, other] = &alike.reasons;
    let message = format!(
        "`{one}` and `{other}` can hardly be told apart: {} of their {} requests are taken for the other reason, such as this",
        alike.taken, alike.of
    );
    let fault = Diagnostic::warning(Code::AlikeReasons, message)
        .help("write how the two differ into more of the requests, move those that are in the wrong list, or make one reason of both");
    let mut places = alike.reasons.iter().zip(&alike.examples).filter_map(|(reason, text)| {
        let request = requests.of(reason).iter().find(|request| Some(&request.text) == text.as_ref())?;
        Some((reason, Place::new(requests.file(), request.span.clone())))
    });
    let Some((_, place)) = places.next() else { return Some(fault.of_file(requests.file().path())) };
    let fault = fault.at(&place.file, place.span);
    Some(match places.next() {
        Some((reason, place)) => fault.related(format!("and this one of `{reason}`"), place),
        None => fault,
    })
}
