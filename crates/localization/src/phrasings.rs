//! The phrasings of a locale's requests: `.request`, `.request-2`, … of each message `reason-<id>`.

use fluent_syntax::ast::PatternElement;

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
        self.resources().flat_map(Resource::entries).filter(|entry| !entry.is_term).flat_map(|entry| {
            let reason = entry.name.strip_prefix("reason-");
            let patterns = entry.patterns().filter(|(name, _)| name.is_some_and(is_request));
            patterns.filter_map(move |(_, pattern)| {
                let text = pattern.elements.iter().map(|element| match element {
                    PatternElement::TextElement { value } => Some(*value),
                    PatternElement::Placeable { .. } => None,
                });
                Some((reason?, text.collect::<Option<String>>()?))
            })
        })
    }
}

fn is_request(attribute: &str) -> bool {
    attribute == "request" || attribute.starts_with("request-")
}
