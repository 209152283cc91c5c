//! Language tags: what a locale is called, where it falls back to, which way it is written.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale::{LocaleCanonicalizer, LocaleExpander, TransformResult};
use icu_locale_core::Locale;
use icu_locale_fallback::{LocaleFallbackConfig, LocaleFallbacker};
use korb_catalogue::{Code, Diagnostic};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A BCP 47 language tag in its canonical form, such as `de`, `pt-BR` or `zh-Hant`.
///
/// Cloning is cheap.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocaleTag {
    id: Arc<LanguageIdentifier>,
    text: Arc<str>,
}

impl LocaleTag {
    /// Checks that `text` is a tag in its canonical form.
    ///
    /// # Errors
    ///
    /// It is no tag, or one in another form. The error knows the canonical one.
    ///
    /// ```
    /// use korb_localization::{InvalidTag, LocaleTag};
    ///
    /// let brazil: LocaleTag = "pt-BR".parse()?;
    /// assert_eq!(LocaleTag::new("pt_br"), Err(InvalidTag::NotCanonical(brazil)));
    /// assert_eq!(LocaleTag::new("backup"), Err(InvalidTag::NoTag));
    /// # Ok::<(), InvalidTag>(())
    /// ```
    pub fn new(text: &str) -> Result<Self, InvalidTag> {
        let tag = Self::parse(text).ok_or(InvalidTag::NoTag)?;
        if tag.as_str() == text { Ok(tag) } else { Err(InvalidTag::NotCanonical(tag)) }
    }

    /// The tag that a folder below `locales/` is named by.
    ///
    /// # Errors
    ///
    /// The finding that it is not named by one.
    pub fn of_folder(folder: &str) -> Result<Self, Diagnostic> {
        Self::new(folder).map_err(|rule| {
            let message = format!("the folder {folder:?} below `locales/` is not named by a language tag");
            Diagnostic::error(Code::LocaleTag, message).help(format!("rename or move the folder: {rule}"))
        })
    }

    /// Reads a tag as people and systems write it (`de_AT.UTF-8`, `PT-br`) and brings it into its canonical form.
    ///
    /// `None` for what is no language tag, such as `C` or `POSIX`.
    ///
    /// ```
    /// use korb_localization::LocaleTag;
    ///
    /// assert_eq!(LocaleTag::parse("de_AT.UTF-8").unwrap().as_str(), "de-AT");
    /// assert!(LocaleTag::parse("C").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let tag = text.split(['.', '@']).next().unwrap_or_default();
        // unic-langid 0.9 takes any character in a variant of four that begins with a digit, such as "41`9".
        if !tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
            return None;
        }
        let id: LanguageIdentifier = tag.parse().ok()?;
        // It takes any four letters for a variant, too, which would be read as a script in another place (RFC 5646, 2.2.5:
        // a variant of four begins with a digit).
        if id
            .variants()
            .any(|variant| variant.as_str().len() == 4 && !variant.as_str().starts_with(|c: char| c.is_ascii_digit()))
        {
            return None;
        }
        // ICU4X knows the registered subtags' forms; a language of four letters or more is none that exists.
        let language = id.language.as_str();
        if id.language.is_empty() || language.len() > 3 {
            return None;
        }
        Some(Self { text: id.to_string().into(), id: Arc::new(id) })
    }

    /// The tag that CLDR has for this one today: `he` for `iw`, `sr-Latn` for `sh`.
    ///
    /// By UTS #35, "Canonicalizing Locale Identifiers": deprecated and overlong subtags are replaced.
    ///
    /// ```
    /// use korb_localization::LocaleTag;
    ///
    /// assert_eq!(LocaleTag::parse("iw").unwrap().modern().as_str(), "he");
    /// assert_eq!(LocaleTag::parse("pt-BR").unwrap().modern().as_str(), "pt-BR");
    /// ```
    #[must_use]
    pub fn modern(&self) -> Self {
        let mut locale = self.icu();
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Self::parse(&locale.to_string()).unwrap_or_else(|| self.clone())
    }

    /// Whether CLDR has heard of the language: it knows at least what script it is written in.
    ///
    /// ```
    /// use korb_localization::LocaleTag;
    ///
    /// assert!(LocaleTag::parse("gsw").unwrap().is_known());
    /// assert!(!LocaleTag::parse("qq").unwrap().is_known());
    /// ```
    pub fn is_known(&self) -> bool {
        let mut id = Locale::try_from_str(self.language()).unwrap_or(Locale::UNKNOWN).id;
        LocaleExpander::new_extended().maximize(&mut id) == TransformResult::Modified
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The tag for Fluent.
    pub(crate) fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The tag for ICU4X.
    pub(crate) fn icu(&self) -> Locale {
        // Both libraries read the same grammar; a tag that one takes and the other does not gets the root locale.
        Locale::try_from_str(&self.text).unwrap_or(Locale::UNKNOWN)
    }

    /// The language subtag: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// Whether text in this locale is written in the language and script of `other`, so that mixing the two reads as
    /// one language. A tag without a script means the usual one: `zh-CN` is `zh-Hans`, and `zh-TW` is `zh-Hant`.
    pub fn same_language(&self, other: &Self) -> bool {
        // Nearly always one of the two questions decides, which take no look at CLDR's data.
        self.id.language == other.id.language
            && (self.id.script == other.id.script
                || self.with_likely_subtags().script == other.with_likely_subtags().script)
    }

    /// The tag with the script and the region that it most likely means, and without variants: `zh-Hant-TW` for `zh-TW`.
    pub(crate) fn with_likely_subtags(&self) -> icu_locale_core::LanguageIdentifier {
        let mut id = self.icu().id;
        id.variants.clear();
        LocaleExpander::new_extended().maximize(&mut id);
        id
    }

    /// The language and the region that it most likely means, as Open Graph and POSIX write them: `pt_PT`, and `en_US` for
    /// `en`.
    pub fn language_and_region(&self) -> String {
        let likely = self.with_likely_subtags();
        match likely.region {
            Some(region) => format!("{}_{region}", self.id.language),
            None => self.id.language.to_string(),
        }
    }

    /// The direction that text in this locale runs in.
    pub fn direction(&self) -> Direction {
        match self.id.character_direction() {
            CharacterDirection::RTL => Direction::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
        }
    }

    /// This tag and those that it inherits from in CLDR, nearest first: `es-MX`, `es-419`, `es`.
    pub fn inheritance(&self) -> Vec<Self> {
        let mut chain = vec![self.clone()];
        let mut step =
            LocaleFallbacker::new().for_config(LocaleFallbackConfig::default()).fallback_for(self.icu().into());
        while !step.get().is_unknown() {
            if let Some(tag) = Self::parse(&step.get().to_string())
                && !chain.contains(&tag)
            {
                chain.push(tag);
            }
            step.step();
        }
        chain
    }

    /// The tags whose texts can stand for those of this one, nearest first: what it inherits from in CLDR and, behind a
    /// language alone, what CLDR's likely subtags take it for. So Portugal can read what there is for Brazil: `pt-PT`,
    /// `pt`, `pt-BR`.
    pub fn fallback(&self) -> Vec<Self> {
        let mut chain = self.inheritance();
        if let Some(bare) = chain.last().filter(|tag| tag.id.script.is_none() && tag.id.region.is_none()) {
            let likely = bare.with_likely_subtags();
            let with_script = likely.script.map(|script| format!("{}-{script}", likely.language));
            let with_region = likely.region.map(|region| format!("{}-{region}", likely.language));
            for tag in [with_script, with_region].iter().flatten().filter_map(|text| Self::parse(text)) {
                if !chain.contains(&tag) {
                    chain.push(tag);
                }
            }
        }
        chain
    }

    /// The tags that a regional variant of a language can be a variant of, nearest first: those of its own language that it
    /// falls back to. None of them is a variant of it: where there is a `pt`, it is `pt-BR` that differs from it.
    pub fn bases(&self) -> Vec<Self> {
        let mut bases = self.fallback();
        bases.retain(|other| other != self && other.same_language(self) && !other.inheritance().contains(self));
        bases
    }

    /// The tag in `available` for the first of `wanted` that has one there.
    ///
    /// A wanted tag is met by itself, then by what it falls back to, then by any other one of its language: `en` by
    /// `en-GB` where there is no plain `en`.
    pub fn negotiate<'a>(wanted: &[Self], available: &'a [Self]) -> Option<&'a Self> {
        wanted.iter().find_map(|wanted| {
            let chain = wanted.fallback();
            chain
                .iter()
                .find_map(|tag| available.iter().find(|have| *have == tag))
                .or_else(|| available.iter().find(|have| have.same_language(wanted)))
        })
    }
}

impl fmt::Display for LocaleTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// As [`LocaleTag::new`]: what people and systems write is for [`LocaleTag::parse`].
impl FromStr for LocaleTag {
    type Err = InvalidTag;

    fn from_str(text: &str) -> Result<Self, InvalidTag> {
        Self::new(text)
    }
}

impl PartialOrd for LocaleTag {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LocaleTag {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

/// Why a text is not a [`LocaleTag`] in its canonical form; its message says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidTag {
    /// It is no language tag.
    NoTag,
    /// It is a tag, but this is its canonical form.
    NotCanonical(LocaleTag),
}

impl fmt::Display for InvalidTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTag => f.write_str("it must be a BCP 47 language tag, such as de, pt-BR or zh-Hant"),
            Self::NotCanonical(tag) => write!(f, "the canonical form of this tag is `{tag}`"),
        }
    }
}

impl Error for InvalidTag {}

/// The direction that text runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LocaleTag {
        LocaleTag::new(text).unwrap()
    }

    #[test]
    fn refuses_what_is_no_tag_or_not_canonical() {
        assert!(LocaleTag::parse("gyn-ynyunhz-unha").is_none());
        assert!(LocaleTag::parse("de-1901-1996").is_some());
        for bad in
            ["", "backup", "de_DE", "DE", "german", "de-de", "zh-hant", "und", "C", "a", "../x", "x-private", "es-41`9"]
        {
            assert!(LocaleTag::new(bad).is_err(), "{bad:?}");
        }
        for good in ["de", "de-AT", "pt-BR", "zh-Hant", "zh-Hant-HK", "es-419", "ast", "ca-valencia", "ar-XB"] {
            assert_eq!(tag(good).as_str(), good);
        }
    }

    #[test]
    fn inherits_as_cldr_says() {
        let chain = |text| tag(text).inheritance().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(chain("de-AT"), ["de-AT", "de"]);
        assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es"]);
        assert_eq!(chain("en-AU"), ["en-AU", "en-001", "en"]);
        assert_eq!(chain("ar-XB"), ["ar-XB", "ar"]);
    }

    #[test]
    fn falls_back_to_what_a_language_alone_means() {
        let chain = |text| tag(text).fallback().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(chain("pt-PT"), ["pt-PT", "pt", "pt-Latn", "pt-BR"]);
        assert_eq!(chain("pt-BR"), ["pt-BR", "pt", "pt-Latn"]);
        assert_eq!(chain("zh-CN"), ["zh-CN", "zh", "zh-Hans"]);
        let bases = |text| tag(text).bases().iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(bases("pt-PT"), ["pt", "pt-Latn", "pt-BR"]);
        assert_eq!(bases("pt-BR"), ["pt", "pt-Latn"]);
        assert_eq!((bases("pt"), bases("de")), (vec![], vec![]));
        // Another script is another language to the eye.
        for text in ["zh-TW", "zh-Hant-HK", "sr-Latn-RS"] {
            let other = if text.starts_with("zh") { "zh-Hans" } else { "sr-Cyrl" };
            assert!(!tag(text).fallback().contains(&tag(other)), "{text}");
        }
    }

    #[test]
    fn a_script_that_is_not_named_is_the_usual_one() {
        for (one, other, is_same) in [
            ("zh", "zh-Hans", true),
            ("zh-CN", "zh-Hans", true),
            ("zh-TW", "zh-Hant", true),
            ("zh-TW", "zh-Hans", false),
            ("sr", "sr-Latn", false),
            ("sr-RS", "sr-Cyrl", true),
            ("pt-PT", "pt-BR", true),
            ("de", "nl", false),
        ] {
            assert_eq!(tag(one).same_language(&tag(other)), is_same, "{one} {other}");
            assert_eq!(tag(other).same_language(&tag(one)), is_same, "{other} {one}");
        }
    }

    #[test]
    fn negotiates_with_what_there_is() {
        let have = [tag("de"), tag("en-GB"), tag("pt-BR")];
        let meet = |wanted: &[&str]| {
            let wanted: Vec<_> = wanted.iter().map(|text| tag(text)).collect();
            LocaleTag::negotiate(&wanted, &have).map(LocaleTag::as_str)
        };
        assert_eq!(meet(&["de-CH"]), Some("de"));
        assert_eq!(meet(&["en-US"]), Some("en-GB"));
        assert_eq!(meet(&["fr", "pt"]), Some("pt-BR"));
        assert_eq!(meet(&["fr"]), None);
        assert_eq!(meet(&[]), None);
    }

    #[test]
    fn knows_which_way_text_runs() {
        for (text, direction) in [
            ("ar", "rtl"),
            ("he", "rtl"),
            ("fa", "rtl"),
            ("ur", "rtl"),
            ("de", "ltr"),
            ("ja", "ltr"),
            ("az-Arab", "rtl"),
        ] {
            assert_eq!(tag(text).direction().as_str(), direction, "{text}");
        }
    }
}
