//! The quotation marks of a language: those of CLDR, and those that are in good use besides.

use super::delimiters::DELIMITERS;
use crate::tag::LocaleTag;

/// Pairs that are in good use beside those of CLDR, which has only two for each language: what typographers and the
/// languages' own academies accept, as Wikipedia's overview of quotation marks collects it (2026-11).
const MORE: &[(&str, &[&str])] = &[
    // Books in German and its neighbors turn the guillemets inwards.
    ("»«", &["bs", "cs", "da", "de", "dsb", "eo", "et", "hr", "hsb", "hu", "is", "nds", "pl", "sk", "sl", "sr", "sv"]),
    ("›‹", &["cs", "da", "de", "dsb", "hr", "hsb", "hu", "nds", "sk", "sl"]),
    // Switzerland and Liechtenstein have them the other way around.
    ("«»", &["de-CH", "de-LI", "gsw", "it", "lb", "rm"]),
    ("‹›", &["de-CH", "de-LI", "fr", "gsw", "it", "lb", "rm"]),
    // The academies of the Romance languages prefer guillemets, the press writes the English marks.
    ("«»", &["an", "ast", "ca", "co", "es", "gl", "ia", "lmo", "oc", "pt", "scn", "vec", "wa"]),
    ("“”", &["an", "ast", "ca", "co", "fr", "gl", "it", "lmo", "oc", "pms", "rm", "scn", "vec", "wa"]),
    ("‘’", &["ast", "br", "ca", "eu", "fr", "it", "oc", "pt", "rm", "sc"]),
    // Northern Europe.
    ("””", &["da", "fi", "nb", "nn", "no", "se", "sv"]),
    ("»»", &["fi", "sv"]),
    ("„“", &["da", "fo", "lv", "nb", "nn", "no"]),
    ("„”", &["et", "fi", "lt", "lv", "nb", "nn", "no"]),
    ("«»", &["da", "et", "fo", "lt", "lv"]),
    ("“”", &["et", "lt", "nb", "nn", "no", "sv"]),
    // Eastern and southern Europe.
    ("„”", &["be", "bs", "eo", "he", "hr", "hu", "mk", "sq", "sr", "uk", "yi"]),
    ("„“", &["be", "bs", "eo", "hy", "kk", "sq", "sr", "yi"]),
    ("‚’", &["af", "bs", "hr", "hu", "nl", "pl", "ro", "sr"]),
    ("‚‘", &["bg", "lt", "mk"]),
    ("‘’", &["el", "hr", "hy", "pl", "sq"]),
    ("“”", &["be", "bg", "el", "hr", "hy", "ka", "mk", "pl", "ro", "ru", "sl", "sq", "sr", "uk"]),
    ("«»", &["az", "bg", "el", "eo", "hu", "hy", "ka", "mk", "mn", "sq", "sr", "tg", "tr", "tt", "uz", "vi"]),
    // Most of the Dutch have given up the low mark, but not all.
    ("“”", &["fy", "nl"]),
    ("„”", &["af", "fy", "nl"]),
    // In scripts that run from right to left, programs show “ and ” one way or the other.
    ("“”", &["ar", "az-Arab", "ckb", "fa", "he", "ms-Arab", "ps", "sd", "syr", "ug", "ur", "yi"]),
    ("‘’", &["ar", "fa", "he", "ur", "yi"]),
    ("«»", &["ar", "ckb", "ps", "sd", "ug", "ur"]),
    // Horizontal text in Japanese and Chinese has these, too.
    ("“”", &["am", "ja", "ti", "yue", "zh"]),
    ("‘’", &["ja", "yue", "zh"]),
];

/// The quotation marks of a language.
pub(super) struct QuotationMarks {
    pub(super) language: String,
    is_swiss: bool,
    /// Start and end, and the same within a quotation.
    own: [char; 4],
    /// Every pair that the language accepts.
    pub(super) pairs: Vec<(char, char)>,
}

impl QuotationMarks {
    /// The marks of a locale, if CLDR knows them.
    pub(super) fn of(tag: &LocaleTag) -> Option<Self> {
        let chain = tag.inheritance();
        let of = |table: &'static [(&str, &[&str])], tag: &LocaleTag| {
            let rows = table.iter();
            let tag = tag.as_str().to_owned();
            rows.filter(move |(_, locales)| locales.contains(&tag.as_str())).map(|(marks, _)| *marks)
        };
        let own = chain.iter().find_map(|tag| of(DELIMITERS, tag).next())?;
        let own = own.chars().collect::<Vec<_>>().try_into().ok()?;
        let marks = chain.iter().flat_map(|tag| of(DELIMITERS, tag).chain(of(MORE, tag)));
        let mut pairs = Vec::new();
        for marks in marks {
            let mut marks = marks.chars();
            while let (Some(start), Some(end)) = (marks.next(), marks.next()) {
                pairs.push((start, end));
            }
        }
        let is_swiss = tag.as_str().ends_with("-CH");
        Some(Self { language: tag.language().to_owned(), is_swiss, own, pairs })
    }

    pub(super) fn opens(&self, mark: char) -> bool {
        self.pairs.iter().any(|(start, _)| *start == mark)
    }

    pub(super) fn closes(&self, mark: char) -> bool {
        self.pairs.iter().any(|(_, end)| *end == mark)
    }

    /// Whether a quotation within another one has marks of its own.
    pub(super) fn alternates(&self) -> bool {
        self.own[..2] != self.own[2..]
    }

    /// What to write, for the help of a finding.
    pub(super) fn advice(&self) -> String {
        let [start, end, inner_start, inner_end] = self.own;
        let within = if (start, end) == (inner_start, inner_end) {
            String::new()
        } else {
            format!(", and {inner_start}…{inner_end} within a quotation")
        };
        // French has spaces within, but not in Switzerland.
        if self.language == "fr" && start == '«' && !self.is_swiss {
            return format!("write {start}\u{A0}…\u{A0}{end}{within}, with no-break spaces (U+00A0)");
        }
        format!("write {start}…{end}{within}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_names_the_marks() {
        let advice = |tag| QuotationMarks::of(&LocaleTag::new(tag).unwrap()).unwrap().advice();
        assert_eq!(advice("de-AT"), "write „…“, and ‚…‘ within a quotation");
        assert_eq!(advice("fr"), "write «\u{A0}…\u{A0}», with no-break spaces (U+00A0)");
        assert_eq!(advice("fr-CH"), "write «…», and ‹…› within a quotation");
        assert_eq!(advice("zh-TW"), "write 「…」, and 『…』 within a quotation");
    }

    #[test]
    fn the_tables_are_in_order() {
        let mut locales: Vec<_> = DELIMITERS.iter().flat_map(|(_, locales)| *locales).collect();
        let count = locales.len();
        locales.sort();
        locales.dedup();
        assert_eq!(locales.len(), count, "a locale stands there twice");
        for (marks, locales) in DELIMITERS.iter().chain(MORE) {
            assert!(matches!(marks.chars().count(), 2 | 4), "{marks}");
            assert!(!locales.is_empty(), "{marks}");
        }
        for (pair, locales) in MORE {
            for locale in *locales {
                assert!(QuotationMarks::of(&LocaleTag::new(locale).unwrap()).is_some(), "{locale} {pair}");
            }
        }
    }
}
