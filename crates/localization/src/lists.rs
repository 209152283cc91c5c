//! Lists as CLDR writes them: "A, B or C", with each language's own word, comma and order.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use crate::LocaleTag;

/// Joins alternatives in the way of one language.
///
/// ```
/// use korb_localization::{LocaleTag, Or};
///
/// let or = Or::new(&LocaleTag::new("de")?);
/// assert_eq!(or.join(&["„A“", "„B“", "„C“"]), "„A“, „B“ oder „C“");
/// # Ok::<(), String>(())
/// ```
#[derive(Debug)]
pub struct Or(ListFormatter);

impl Or {
    /// For the language of `locale`.
    pub fn new(locale: &LocaleTag) -> Self {
        let options = ListFormatterOptions::default();
        // The compiled data falls back to the root locale, so every locale has some.
        Self(ListFormatter::try_new_or(locale.icu().into(), options).expect("ICU4X's own data"))
    }

    /// The alternatives in one line.
    pub fn join(&self, alternatives: &[impl AsRef<str>]) -> String {
        match alternatives {
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
        let join = |tag: &str, items: &[&str]| Or::new(&LocaleTag::new(tag).unwrap()).join(items);
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
