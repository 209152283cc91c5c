//! What every form of the status shows of one locale.

use std::collections::BTreeMap;

use korb_localization::{Coverage, Isolation, Key, LocaleTag, Locales, Missing};

use crate::out::printable;

/// One locale.
pub(in crate::commands) struct Row {
    pub(super) coverage: Coverage,
    /// The name of the language in that language, or the tag if its texts do not have the name.
    pub(super) language: String,
    pub(super) is_source: bool,
    /// How many requests there are for each reason; `None` if there are no examples of requests.
    pub(super) requests: Option<Vec<(String, usize)>>,
}

impl Row {
    pub(super) fn new(locales: &Locales, tag: &LocaleTag, errors: usize, stale: &BTreeMap<String, usize>) -> Self {
        let localizer = locales.localizer(tag, Isolation::Off);
        // A name that cannot be formatted is counted among the errors.
        let name = localizer.format(Key::message("site-language"), &localizer.no_arguments()).ok().flatten();
        let name = name.filter(|name| name.locale.same_language(tag)).map(|name| printable(&name.text));
        Self {
            coverage: locales.coverage(tag, errors, stale.get(tag.as_str()).copied()),
            language: name.unwrap_or_else(|| tag.to_string()),
            is_source: tag == locales.source(),
            requests: None,
        }
    }

    /// The number of all requests, as it stands in a table; a dash without a file of them, which a regional variant
    /// does not need.
    pub(super) fn all_requests(&self) -> String {
        let sum = |counts: &Vec<(String, usize)>| counts.iter().map(|(_, count)| count).sum::<usize>();
        self.requests.as_ref().map_or("–".to_owned(), |counts| sum(counts).to_string())
    }

    pub(super) fn missing(&self) -> usize {
        self.coverage.missing.len()
    }
}

/// A message, and which texts of it are missing if others are translated. What is there and is no translation is named
/// as such: who sees the text in the file would not believe that it is missing.
pub(super) fn named(missing: &Missing) -> String {
    const NOT_TRANSLATED: &str = " (there, but not translated)";
    let mut named = missing.message.clone();
    if missing.is_whole {
        let nothing_lacks = missing.texts == missing.untranslated;
        named.push_str(if nothing_lacks { NOT_TRANSLATED } else { "" });
        return named;
    }
    for text in &missing.texts {
        named.push_str(&text.as_ref().map_or(" (its own text)".to_owned(), |attribute| format!(" .{attribute}")));
        named.push_str(if missing.untranslated.contains(text) { NOT_TRANSLATED } else { "" });
    }
    named
}
