//! Language tags.

use korb_localization::LocaleTag;

use crate::input::{Outcome, text_of};

/// A tag has a canonical form, which is read as the same tag, and falls back to a few others.
pub(crate) fn tag(input: &[u8]) -> Outcome {
    let text = text_of(input);
    let Some(tag) = LocaleTag::parse(&text) else {
        assert!(LocaleTag::new(&text).is_err() && LocaleTag::of_folder(&text).is_err());
        return Outcome::Refused;
    };
    let canonical = tag.as_str();
    assert!(canonical.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{canonical:?} is a folder");
    assert_eq!(LocaleTag::parse(canonical).as_ref(), Some(&tag));
    assert_eq!(LocaleTag::new(canonical).as_ref(), Ok(&tag));
    assert_eq!(LocaleTag::new(&text).is_ok(), text == canonical);
    let inheritance = tag.inheritance();
    assert_eq!(inheritance.first(), Some(&tag));
    let fallback = tag.fallback();
    assert!(fallback.starts_with(&inheritance) && fallback.len() <= 10, "{fallback:?}");
    assert!(fallback.iter().all(|other| other.language() == tag.language()), "{fallback:?}");
    let _ = tag.direction();
    assert_eq!(LocaleTag::negotiate(std::slice::from_ref(&tag), std::slice::from_ref(&tag)), Some(&tag));
    Outcome::Judged
}
