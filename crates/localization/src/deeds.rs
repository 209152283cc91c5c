//! The deed of a license in the reader's language: which of those that there are comes nearest to a language tag.
//!
//! Deeds go by codes of their own, such as `no` and `zh-hans`; no code says `nb` or `zh-CN`. CLDR knows what these are.

use icu_locale_core::LanguageIdentifier;
use korb_catalogue::License;

use crate::tag::LocaleTag;

/// The address of the deed in the reader's language, or that of the license where there is no such deed.
///
/// ```
/// use korb_catalogue::License;
/// use korb_localization::{LocaleTag, deed_url};
///
/// let license = License {
///     id: "CC-BY-NC-SA-3.0".into(),
///     name: "CC BY-NC-SA 3.0".into(),
///     url: "https://example.org/3.0/".into(),
///     deed_locales: vec!["de".into(), "no".into(), "pt-br".into()],
/// };
/// let deed = |tag: &str| deed_url(&license, &LocaleTag::new(tag).unwrap());
/// assert_eq!(deed("de-AT"), "https://example.org/3.0/deed.de");
/// assert_eq!(deed("nb"), "https://example.org/3.0/deed.no");
/// assert_eq!(deed("pt-BR"), "https://example.org/3.0/deed.pt-br");
/// assert_eq!(deed("fr"), "https://example.org/3.0/");
/// ```
pub fn deed_url(license: &License, reader: &LocaleTag) -> String {
    match nearest(reader, &license.deed_locales) {
        Some(code) => format!("{}deed.{code}", license.url),
        None => license.url.clone(),
    }
}

/// The code that comes nearest to a tag: its own, that of what it inherits from, or one that CLDR takes for the same. A
/// text in another script than the reader's is none that the reader can read.
fn nearest<'c>(reader: &LocaleTag, codes: &'c [String]) -> Option<&'c str> {
    let code_of = |tag: &str| codes.iter().find(|code| code.eq_ignore_ascii_case(tag)).map(String::as_str);
    // Nearly every reader has one, which is found many times faster than anything else about a tag.
    if let Some(code) = code_of(reader.as_str()) {
        return Some(code);
    }
    let modern = reader.modern();
    let whole = modern.with_likely_subtags();
    let inherited = modern.inheritance().into_iter().chain(LocaleTag::parse(&whole.to_string())?.inheritance());
    let is_readable = |tag: &LocaleTag| tag.with_likely_subtags().script == whole.script;
    // One without a region is for all of them.
    let is_for_reader = |code: &&str| {
        let has_region = LanguageIdentifier::try_from_str(code).is_ok_and(|id| id.region.is_some());
        LocaleTag::parse(code).map(|tag| tag.with_likely_subtags()).is_some_and(|of_code| {
            (of_code.language, of_code.script) == (whole.language, whole.script)
                && (!has_region || of_code.region == whole.region)
        })
    };
    inherited
        .filter(is_readable)
        .find_map(|tag| code_of(tag.as_str()))
        .or_else(|| codes.iter().map(String::as_str).find(is_for_reader))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The deeds of CC BY-NC-SA 3.0, as the page of each of them lists them.
    const DEEDS: &str = "an ar az be bg bn ca cs da de el en eo es et eu fa fi fr fy ga gl hi hr hu id is it ja ko lt lv \
                         ms nl no pl pt pt-br ro ru sk sl sr-latn sv tr uk zh-hans zh-hant";

    fn codes() -> Vec<String> {
        DEEDS.split(' ').map(ToOwned::to_owned).collect()
    }

    #[test]
    fn each_reader_gets_the_nearest_deed() {
        let codes = codes();
        for (tags, code) in [
            // What languages are called, in deeds and elsewhere.
            ("no nb nn nb-NO nn-NO nb-SJ no-NO", Some("no")),
            ("zh zh-CN zh-SG zh-Hans zh-Hans-SG zh-Hans-HK cmn", Some("zh-hans")),
            ("zh-TW zh-HK zh-MO zh-Hant zh-Hant-HK zh-Hant-SG", Some("zh-hant")),
            ("sr-Latn sr-Latn-RS sr-ME sh", Some("sr-latn")),
            ("sr sr-RS sr-Cyrl sr-Cyrl-ME", None),
            ("pt pt-PT pt-AO pt-CH", Some("pt")),
            ("pt-BR", Some("pt-br")),
            ("es es-ES es-MX es-419 es-US", Some("es")),
            ("in id id-ID", Some("id")),
            ("mo ro ro-MD", Some("ro")),
            ("de de-AT de-CH de-1996 deu", Some("de")),
            ("en en-US en-GB en-AU en-001", Some("en")),
            ("fr-CA fr-CH", Some("fr")),
            ("ar ar-EG ar-001 arb", Some("ar")),
            ("ca ca-valencia ca-ES", Some("ca")),
            ("fa fa-AF prs", Some("fa")),
            ("az az-AZ az-Latn az-Latn-AZ", Some("az")),
            ("hi hi-IN hi-Deva", Some("hi")),
            ("ms ms-MY ms-SG", Some("ms")),
            ("be be-tarask", Some("be")),
            ("el el-CY el-polyton", Some("el")),
            // A script that the readers of the other one cannot read.
            ("az-Cyrl az-Arab ms-Arab zh-Latn ja-Latn ru-Latn", None),
            // There is no deed in these.
            ("he iw iw-IL vi vi-VN hy ka th mk sq ur tlh qq bs gsw yue cy", None),
        ] {
            for tag in tags.split(' ') {
                assert_eq!(nearest(&LocaleTag::parse(tag).unwrap(), &codes), code, "{tag}");
            }
        }
        for code in &codes {
            assert_eq!(nearest(&LocaleTag::parse(code).unwrap(), &codes), Some(&**code));
        }
    }

    #[test]
    fn a_code_with_a_region_is_for_its_language_where_that_is_the_usual_one() {
        let codes = ["pt-br".to_owned(), "en-gb".to_owned()];
        let nearest = |tag| nearest(&LocaleTag::new(tag).unwrap(), &codes);
        assert_eq!(nearest("pt"), Some("pt-br"));
        assert_eq!(nearest("pt-PT"), None);
        assert_eq!(nearest("en"), None);
    }
}
