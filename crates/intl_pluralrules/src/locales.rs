//! Which locales there are, and which of them follow the rules of another one.
//!
//! ICU4X gives an answer for any locale but does not say whether it knows it, and Fluent's negotiation needs a list to
//! choose from. This is CLDR's; the tests compare it with CLDR's data and with ICU4X's.

use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

use crate::category::PluralRuleType;

/// The list, parsed once.
pub(crate) static LANGIDS: LazyLock<Vec<LanguageIdentifier>> = LazyLock::new(|| {
    let parse = |name: &&str| name.parse().expect("the list holds locales only");
    LOCALES.iter().map(parse).collect()
});

/// The locale in ICU4X's data that has the same rules, for a locale which is not there itself.
pub(crate) fn same_rules(locale: &str, kind: PluralRuleType) -> Option<&'static str> {
    let table: &[(&str, &[&str])] = match kind {
        PluralRuleType::CARDINAL => SAME_CARDINALS,
        PluralRuleType::ORDINAL => SAME_ORDINALS,
    };
    let row = table.iter().find(|(_, others)| others.contains(&locale));
    row.map(|(source, _)| *source)
}

/// Every locale that CLDR has plural rules for, and the old codes `in`, `iw` and `ji`, which the published crate knows.
///
/// The root locale `und` is not among them: Fluent's negotiation takes it for a match of every language.
#[rustfmt::skip]
const LOCALES: &[&str] = &[
    "af", "ak", "am", "an", "ar", "ars", "as", "asa", "ast", "az", "bal", "be", "bem", "bez", "bg", "bho",
    "blo", "bm", "bn", "bo", "br", "brx", "bs", "ca", "ce", "ceb", "cgg", "chr", "ckb", "cs", "csw", "cv",
    "cy", "da", "de", "doi", "dsb", "dv", "dz", "ee", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi",
    "fil", "fo", "fr", "fur", "fy", "ga", "gd", "gl", "gsw", "gu", "guw", "gv", "ha", "haw", "he", "hi",
    "hnj", "hr", "hsb", "hu", "hy", "ia", "id", "ie", "ig", "ii", "in", "io", "is", "it", "iu", "iw", "ja",
    "jbo", "jgo", "ji", "jmc", "jv", "jw", "ka", "kab", "kaj", "kcg", "kde", "kea", "kk", "kkj", "kl", "km",
    "kn", "ko", "kok-Latn", "kok", "ks", "ksb", "ksh", "ku", "kw", "ky", "lag", "lb", "lg", "lij", "lkt",
    "lld", "ln", "lo", "lt", "lv", "mas", "mg", "mgo", "mk", "ml", "mn", "mo", "mr", "ms", "mt", "my", "nah",
    "naq", "nb", "nd", "ne", "nl", "nn", "nnh", "no", "nqo", "nr", "nso", "ny", "nyn", "om", "or", "os",
    "osa", "pa", "pap", "pcm", "pl", "prg", "ps", "pt-PT", "pt", "rm", "ro", "rof", "ru", "rwk", "sah", "saq",
    "sat", "sc", "scn", "sd", "sdh", "se", "seh", "ses", "sg", "sgs", "sh", "shi", "si", "sk", "sl", "sma",
    "smi", "smj", "smn", "sms", "sn", "so", "sq", "sr", "ss", "ssy", "st", "su", "sv", "sw", "syr", "ta",
    "te", "teo", "tg", "th", "ti", "tig", "tk", "tl", "tn", "to", "tpi", "tr", "ts", "tzm", "ug", "uk", "ur",
    "uz", "ve", "vec", "vi", "vo", "vun", "wa", "wae", "wo", "xh", "xog", "yi", "yo", "yue", "zh", "zu",
];

/// ICU4X's data leaves out locales that CLDR covers only thinly, and codes that are aliases. Most of them have the
/// rules of a locale that it has.
#[rustfmt::skip]
const SAME_CARDINALS: &[(&str, &[&str])] = &[
    ("af", &[
        "an", "asa", "bal", "bem", "bez", "ce", "cgg", "dv", "fur", "gsw", "haw", "jgo", "jmc", "kaj", "kcg",
        "kkj", "kl", "ksb", "lg", "mas", "mgo", "nah", "nd", "nnh", "nr", "ny", "nyn", "os", "pap", "rof",
        "rwk", "saq", "sdh", "seh", "sn", "ss", "ssy", "teo", "tig", "ts", "ve", "vo", "vun", "wae", "xog",
    ]),
    ("ak", &["guw", "ln", "mg", "wa"]),
    ("ar", &["ars"]),
    ("de", &["io", "ji", "yi"]),
    ("fil", &["tl"]),
    ("he", &["iw"]),
    ("hy", &["ff", "kab"]),
    ("ro", &["mo"]),
    ("sat", &["iu", "naq", "se", "sma", "smi", "smj", "smn", "sms"]),
    ("sr", &["sh"]),
];

/// The same for ordinals, of which most of those locales have none.
const SAME_ORDINALS: &[(&str, &[&str])] = &[("fil", &["bal", "tl"]), ("ro", &["mo"])];
