//! The phrasings of a locale's requests: `.request`, `.request-2`, … of each message `reason-<id>`.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::locale::Locale;
use crate::resource::Resource;

impl Locale {
    /// The phrasings that are the same on every platform and for everybody, each with the id of its reason.
    ///
    /// ```
    /// use korb_catalogue::SourceFile;
    /// use korb_localization::{Locale, LocaleTag};
    ///
    /// let text = "reason-visit =\n    .request = You visited me\n    .request-2 = { $platform } says that you did\n";
    /// let locale = Locale::read(LocaleTag::new("en")?, &[SourceFile::new("locales/en/reasons.ftl", text)]);
    /// assert_eq!(locale.plain_phrasings().collect::<Vec<_>>(), [("visit", "You visited me".to_owned())]);
    /// # Ok::<(), korb_localization::InvalidTag>(())
    /// ```
    pub fn plain_phrasings(&self) -> impl Iterator<Item = (&str, String)> {
        self.phrasings(plain)
    }

    /// All phrasings, each with the id of its reason: of a choice the variant that is taken most often, and `…` for what
    /// depends on the platform or on somebody.
    pub fn outlined_phrasings(&self) -> impl Iterator<Item = (&str, String)> {
        self.phrasings(|pattern| {
            let mut text = String::new();
            outline(pattern, &mut text);
            Some(text)
        })
    }

    fn phrasings(&self, read: fn(&Pattern<&str>) -> Option<String>) -> impl Iterator<Item = (&str, String)> {
        self.resources().flat_map(Resource::entries).filter(|entry| !entry.is_term).flat_map(move |entry| {
            let reason = entry.name.strip_prefix("reason-");
            let patterns = entry.patterns().filter(|(name, _)| name.is_some_and(is_request));
            patterns.filter_map(move |(_, pattern)| Some((reason?, read(pattern)?)))
        })
    }
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let text = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    text.collect()
}

fn outline(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(variant) = variants.iter().find(|variant| variant.default) {
                    outline(&variant.value, text);
                }
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
}

fn is_request(attribute: &str) -> bool {
    attribute == "request" || attribute.starts_with("request-")
}
