//! How much of the source a locale has: what is translated, what is missing.
//!
//! A text that is there but says what the source says, or what English says, is no translation, and neither is the
//! placeholder of a skeleton. Whether a translation is right is the business of the checks, and whether it is up to date
//! that of its fingerprint; the numbers of both are passed in.

use std::collections::BTreeSet;

use korb_catalogue::SourceFile;

use crate::check::placeholder::is_left;
use crate::check::untranslated::{is_copy, is_name};
use crate::locale::{Locale, Locales};
use crate::resource::Resource;
use crate::tag::LocaleTag;
use crate::walk::{Part, walk};
use crate::words::GENERIC;

/// How much of the source one locale has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The locale.
    pub tag: LocaleTag,
    /// How many messages the source has; terms are each locale's own business and not counted.
    pub messages: usize,
    /// How many of them are translated, with every text that they need.
    pub done: usize,
    /// The messages that are not, in the order of the source.
    pub missing: Vec<Missing>,
    /// How many errors the locale has.
    pub errors: usize,
    /// How many of the messages are there but were made from another source text than today's; `None` if that is not
    /// known.
    pub stale: Option<usize>,
}

/// A message that is not translated, or not all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Missing {
    /// The name of its file in the source.
    pub file: String,
    /// The name of the message.
    pub message: String,
    /// The texts that are missing: `None` for the value, else the name of the attribute.
    pub texts: Vec<Option<String>>,
    /// Those of them that are there and say only what the source or English says, or are still a placeholder.
    pub untranslated: Vec<Option<String>>,
    /// Whether nothing of it is translated.
    pub is_whole: bool,
}

impl Coverage {
    /// The share of the messages that are done, in percent, rounded down: it is 100 only when nothing is missing.
    pub fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.messages).unwrap_or(100)
    }
}

impl Locales {
    /// Compares a locale with the source. `errors` and `stale` are found elsewhere, and only passed on.
    ///
    /// A message is done if every text of it that the source has is translated, in this locale or in one of the same
    /// language that it inherits from: `de-AT` has what `de` has. A text of at least two words that is the same as in the
    /// source, or as in the English locale, is not translated, as the check `untranslated` has it.
    ///
    /// The words of the platforms differ from language to language, so less is asked of messages `platform-…`: the
    /// `.name` of each, or the `.label` of one that has the name of another platform, since what else a platform lacks
    /// comes from `platform-generic`; and of `platform-generic` every word, except one that this language has shown to do
    /// without: all texts that use it in the source are there, and none of them uses it.
    ///
    /// ```
    /// use korb_catalogue::SourceFile;
    /// use korb_localization::{Locale, Locales, LocaleTag};
    ///
    /// let read = |tag: &str, text: &str| {
    ///     let file = SourceFile::new(format!("locales/{tag}/a.ftl"), text);
    ///     Locale::read(LocaleTag::new(tag).unwrap(), &[file])
    /// };
    /// let locales = vec![read("de", "a = x\nb = y\n"), read("fr", "b = z\n")];
    /// let locales = Locales::new(locales, LocaleTag::new("de")?);
    /// let coverage = locales.coverage(&LocaleTag::new("fr")?, 0, None);
    /// assert_eq!((coverage.done, coverage.percent()), (1, 50));
    /// assert_eq!(coverage.missing[0].message, "a");
    /// # Ok::<(), korb_localization::InvalidTag>(())
    /// ```
    pub fn coverage(&self, tag: &LocaleTag, errors: usize, stale: Option<usize>) -> Coverage {
        let own: Vec<_> = self.chain(tag).into_iter().filter(|locale| locale.tag().same_language(tag)).collect();
        let written = |message: &str, attribute: Option<&str>| {
            own.iter().find_map(|locale| locale.get(message)?.pattern(attribute))
        };
        let has = |message: &str, attribute: Option<&str>| written(message, attribute).is_some();
        // Translators who read no German copy from English.
        let english = self.english().filter(|locale| !locale.tag().same_language(tag));
        let source = self.get(self.source());
        let others: Vec<_> =
            source.filter(|source| !source.tag().same_language(tag)).into_iter().chain(english).collect();
        let is_translated = |message: &str, attribute: Option<&str>| {
            let Some(text) = written(message, attribute) else { return false };
            if is_name(message, attribute) {
                return true;
            }
            let mut others =
                others.iter().filter_map(|other| Some((other.tag(), other.get(message)?.pattern(attribute)?)));
            !others.any(|(of, other)| is_copy(tag, text, of, other) || is_left(text, other))
        };
        let mut coverage = Coverage { tag: tag.clone(), messages: 0, done: 0, missing: Vec::new(), errors, stale };
        let Some(source) = source else { return coverage };
        let mut seen = BTreeSet::new();
        for resource in source.resources() {
            for entry in resource.entries() {
                if entry.is_term || !seen.insert(entry.name) {
                    continue;
                }
                let needed: Vec<_> = entry.patterns().map(|(attribute, _)| attribute).collect();
                let needed = needed.into_iter().filter(|attribute| match (entry.name, attribute) {
                    (GENERIC, Some(word)) => has(GENERIC, Some(word)) || !does_without(source, word, &has),
                    (name, Some(attribute)) if name.starts_with("platform-") => {
                        let has_name = entry.pattern(Some("name")).is_some();
                        *attribute == "name" || *attribute == "label" && !has_name
                    }
                    // A language has as many ways of saying what was changed as it needs.
                    ("license-changes", Some(_)) => false,
                    _ => true,
                });
                let needed: Vec<_> = needed.collect();
                if needed.is_empty() {
                    // A platform that has name and label of another one and words of its own.
                    continue;
                }
                coverage.messages += 1;
                let mut texts = needed.clone();
                texts.retain(|attribute| !is_translated(entry.name, *attribute));
                if texts.is_empty() {
                    coverage.done += 1;
                    continue;
                }
                coverage.missing.push(Missing {
                    file: name(resource.file()),
                    message: entry.name.to_owned(),
                    is_whole: texts.len() == needed.len(),
                    untranslated: owned(texts.iter().copied().filter(|attribute| has(entry.name, *attribute))),
                    texts: owned(texts),
                });
            }
        }
        coverage
    }
}

fn owned<'a>(names: impl IntoIterator<Item = Option<&'a str>>) -> Vec<Option<String>> {
    names.into_iter().map(|name| name.map(ToOwned::to_owned)).collect()
}

/// Whether a language that lacks a word has no use for it: every text that uses the word in the source is translated,
/// and without the word, since a text with a word that does not exist would be an error.
fn does_without(source: &Locale, word: &str, has: &impl Fn(&str, Option<&str>) -> bool) -> bool {
    let mut users = 0;
    for entry in source.resources().flat_map(Resource::entries) {
        if entry.is_term || entry.name.starts_with("platform-") {
            continue;
        }
        for (attribute, pattern) in entry.patterns() {
            let mut uses = false;
            walk(pattern, &mut |part| {
                uses |= matches!(part, Part::Variable { name, .. } if name.strip_prefix("platform-") == Some(word));
            });
            if uses && !has(entry.name, attribute) {
                return false;
            }
            users += usize::from(uses);
        }
    }
    users > 0
}

/// The name of a file without its folders.
fn name(file: &SourceFile) -> String {
    file.path().rsplit('/').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coverage(source: &str, translations: &[(&str, &str)], tag: &str) -> Coverage {
        let read = |(tag, text): (&str, &str)| {
            let file = SourceFile::new(format!("locales/{tag}/a.ftl"), text);
            Locale::read(LocaleTag::new(tag).unwrap(), &[file])
        };
        let locales = [("de", source)].into_iter().chain(translations.iter().copied()).map(read).collect();
        Locales::new(locales, LocaleTag::new("de").unwrap()).coverage(&LocaleTag::new(tag).unwrap(), 0, None)
    }

    /// Percent, and what is missing as `message.attribute`.
    fn percent_and_missing(source: &str, translation: &str) -> (usize, Vec<String>) {
        let coverage = coverage(source, &[("fr", translation)], "fr");
        let missing = coverage.missing.iter().flat_map(|missing| {
            missing.texts.iter().map(|text| {
                text.as_ref().map_or(missing.message.clone(), |attribute| format!("{}.{attribute}", missing.message))
            })
        });
        (coverage.percent(), missing.collect())
    }

    #[test]
    fn a_message_is_done_when_all_its_texts_are_there() {
        let source = "a = x\n    .b = y\nc = z\n-term = t\n";
        assert_eq!(percent_and_missing(source, "a = x\nc = z\n"), (50, vec!["a.b".to_owned()]));
        assert_eq!(percent_and_missing(source, "a = x\n    .b = y\nc = z\nd = more\n"), (100, vec![]));
        assert_eq!(percent_and_missing(source, ""), (0, ["a", "a.b", "c"].map(ToOwned::to_owned).into()));
        assert_eq!(percent_and_missing("", ""), (100, vec![]));
    }

    #[test]
    fn it_is_never_a_hundred_percent_while_something_is_missing() {
        let messages: Vec<_> = (0..1000).map(|number| format!("m{number} = x\n")).collect();
        assert_eq!(percent_and_missing(&messages.concat(), &messages[..999].concat()), (99, vec!["m999".to_owned()]));
    }

    #[test]
    fn a_variant_has_what_its_language_has() {
        let source = "a = x\nb = y\n";
        assert_eq!(coverage(source, &[("de-AT", "a = z\n")], "de-AT").percent(), 100);
        assert_eq!(coverage(source, &[("fr", "a = z\n"), ("fr-CA", "")], "fr-CA").percent(), 50);
        // What falls back to another language is not done.
        assert_eq!(coverage(source, &[("en", "")], "en").percent(), 0);
    }

    #[test]
    fn words_are_needed_as_far_as_the_language_uses_them() {
        let source = "platform-generic =\n    .a = x\n    .b = y\nplatform-x =\n    .name = X\n    .a = z\n\
            platform-y =\n    .label = Y\nuses-a = { $platform-a }\nuses-b = { $platform-b }\n";
        let rest = "platform-x =\n    .name = X\n";
        let missing = |words: &str, texts: &str| {
            percent_and_missing(source, &format!("{words}{rest}platform-y =\n    .label = Z\n{texts}")).1
        };
        let words = "platform-generic =\n    .a = x\n";
        assert_eq!(missing(words, "uses-a = { $platform-a }\nuses-b = without\n"), [""; 0]);
        assert_eq!(missing(words, "uses-a = { $platform-a }\n"), ["platform-generic.b", "uses-b"]);
        assert_eq!(missing("", "uses-b = without\n"), ["platform-generic.a", "uses-a"]);
    }
    #[test]
    fn what_only_looks_translated_is_not() {
        let source = "a = Zwei Wörter\n    .b = { $n ->\n        [one] Ein Wort\n       *[other] Viele Wörter\n    }\n    .c = Wort\n";
        let english = ("en", "a = Two words\n    .b = Some words\n    .c = Word\n");
        let left = |text: &str| {
            let coverage = coverage(source, &[english, ("fr", text)], "fr");
            let texts = coverage.missing.into_iter().flat_map(|missing| missing.untranslated);
            texts.map(Option::unwrap_or_default).collect::<Vec<_>>().join(" ")
        };
        let rest = "    .b = Des mots\n    .c = Wort\n";
        for (text, expected) in [
            (format!("a = Deux mots\n{rest}"), ""),
            (format!("a = Zwei Wörter\n{rest}"), ""),
            (format!("a = Two words\n{rest}"), ""),
            (format!("a = …\n{rest}"), ""),
            ("a = Deux mots\n    .b = Some words\n    .c = Mot\n".to_owned(), "b"),
            ("a = Deux mots\n    .b = { $n ->\n        [one] …\n       *[other] Des mots\n    }\n    .c = Mot\n".to_owned(), "b"),
            ("a = Deux mots\n    .b = { $n ->\n        [one] Ein Wort\n       *[other] Viele Wörter\n    }\n    .c = …\n".to_owned(), "b c"),
        ] {
            let done = coverage(source, &[english, ("fr", &text)], "fr").done;
            assert_eq!(done, usize::from(text.starts_with("a = Deux mots\n    .b = Des")), "{text}");
            assert_eq!(left(&text), expected, "{text}");
        }
        // English is its own, and a variant may say what its language says.
        assert_eq!(coverage(source, &[english], "en").done, 1);
        assert_eq!(coverage(source, &[("de-AT", "a = Zwei Wörter\n")], "de-AT").done, 1);
        assert_eq!(coverage(source, &[english, ("en-GB", english.1)], "en-GB").done, 1);
    }
}
