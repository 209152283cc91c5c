//! Lists as CLDR writes them: "A, B or C", "A, B and C", with each language's own word, comma and order.

use std::fmt;

use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

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

    /// The items in one line, each with these marks around it. The word between two items is that for the items without their
    /// marks: "y" and "e" in Spanish go by the next sound.
    ///
    /// ```
    /// use korb_localization::{List, LocaleTag};
    ///
    /// let spanish = LocaleTag::new("es")?;
    /// assert_eq!(List::and(&spanish).join_marked(&["Pan", "Ideas"], ("«", "»")), "«Pan» e «Ideas»");
    /// # Ok::<(), korb_localization::InvalidTag>(())
    /// ```
    pub fn join_marked(&self, items: &[impl AsRef<str>], (open, close): (&str, &str)) -> String {
        let mut marked = Marked { text: String::new(), open, close };
        let items = items.iter().map(AsRef::as_ref);
        self.0.format(items).write_to_parts(&mut marked).expect("a string takes every text");
        marked.text
    }
}

/// A list that is being written, with marks around each item.
struct Marked<'m> {
    text: String,
    open: &'m str,
    close: &'m str,
}

impl fmt::Write for Marked<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.write_str(text)
    }
}

impl PartsWrite for Marked<'_> {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let is_item = part == parts::ELEMENT;
        self.text.push_str(if is_item { self.open } else { "" });
        write(self)?;
        self.text.push_str(if is_item { self.close } else { "" });
        Ok(())
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

    #[test]
    fn marks_stand_around_each_item_and_hide_no_letter() {
        for (tag, marks, items, joined) in [
            ("en", ("“", "”"), &["A"][..], "“A”"),
            ("en", ("“", "”"), &["A", "B", "C"], "“A”, “B”, and “C”"),
            ("en-GB", ("‘", "’"), &["A", "B", "C"], "‘A’, ‘B’ and ‘C’"),
            ("de", ("„", "“"), &["A", "B", "C", "D"], "„A“, „B“, „C“ und „D“"),
            ("fr", ("«\u{202f}", "\u{202f}»"), &["A", "B"], "«\u{202f}A\u{202f}» et «\u{202f}B\u{202f}»"),
            ("es", ("«", "»"), &["Si", "Ideas"], "«Si» e «Ideas»"),
            ("es", ("«", "»"), &["Ideas", "Hilos", "Otras"], "«Ideas», «Hilos» y «Otras»"),
            ("es", ("«", "»"), &["Otras", "Si", "Hilos"], "«Otras», «Si» e «Hilos»"),
            ("ja", ("「", "」"), &["A", "B", "C"], "「A」、「B」、「C」"),
            ("ar", ("«", "»"), &["أ", "ب", "ج"], "«أ» و«ب» و«ج»"),
            ("en", ("", ""), &["A", "B"], "A and B"),
        ] {
            assert_eq!(List::and(&LocaleTag::new(tag).unwrap()).join_marked(items, marks), joined, "{tag}");
        }
    }
}
