//! Lists as CLDR writes them: "A, B or C", "A, B and C", with each language's own word, comma and order.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::tag::LocaleTag;

/// Joins the items of a list in the way of one language.
///
/// ```
/// use korb_localization::{List, LocaleTag};
///
/// let german = LocaleTag::new("de")?;
/// assert_eq!(List::or(&german).join(&["„A“", "„B“", "„C“"]), "„A“, „B“ oder „C“");
/// assert_eq!(List::and(&german).join(&["Kim", "Sam"]), "Kim und Sam");
/// # Ok::<(), korb_localization::InvalidTag>(())
/// ```
#[derive(Debug)]
pub struct List(ListFormatter);

// The compiled data falls back to the root locale, so every locale has some.
const OWN_DATA: &str = "ICU4X's own data";

impl List {
    /// Alternatives, in the language of `locale`.
    pub fn or(locale: &LocaleTag) -> Self {
        Self(ListFormatter::try_new_or(locale.icu().into(), ListFormatterOptions::default()).expect(OWN_DATA))
    }

    /// All of several, in the language of `locale`.
    pub fn and(locale: &LocaleTag) -> Self {
        Self(ListFormatter::try_new_and(locale.icu().into(), ListFormatterOptions::default()).expect(OWN_DATA))
    }

    /// The items in one line.
    pub fn join(&self, items: &[impl AsRef<str>]) -> String {
        match items {
            [only] => only.as_ref().to_owned(),
            several => self.0.format(several.iter().map(AsRef::as_ref)).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_any_number_in_any_language() {
        let join = |tag: &str, items: &[&str]| List::or(&LocaleTag::new(tag).unwrap()).join(items);
        assert_eq!(join("en", &[]), "");
        assert_eq!(join("en", &["A"]), "A");
        assert_eq!(join("en", &["A", "B"]), "A or B");
        assert_eq!(join("en", &["A", "B", "C"]), "A, B, or C");
        assert_eq!(join("fr", &["A", "B"]), "A ou B");
        // Spanish says "u" before a word that begins with the sound of "o".
        assert_eq!(join("es", &["A", "ocho"]), "A u ocho");
        assert_eq!(join("ja", &["A", "B", "C"]), "A、B、またはC");
    }
}
