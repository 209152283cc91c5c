//! The link at the foot of a reply, as it must be for its recipient to read the page in the tone of the reply.
//!
//! A page of the site is shown in the tone and register of the document, unless its address asks for others. Only
//! addresses below the `base-url` of the profile are known to be such pages; any other link stays as it is.

use std::borrow::Cow;
use std::fmt::Write;

use korb_catalogue::{Catalogue, Id};

use crate::percent::percent_encode;

/// The link to the page in that tone and register, of which `register` is `None` where the language knows none.
pub(crate) fn in_form<'l>(link: &'l str, catalogue: &Catalogue, base: Option<&str>, form: Form<'_>) -> Cow<'l, str> {
    let is_of_site = base.is_some_and(|base| link.starts_with(base) || base.strip_suffix('/') == Some(link));
    let document = &catalogue.document;
    let register = form.register.filter(|register| **register != document.register);
    let chosen = [("tone", Some(form.tone).filter(|tone| **tone != document.tone)), ("register", register)];
    let (page, anchor) = link.split_at(link.find('#').unwrap_or(link.len()));
    let query = page.split_once('?').map_or("", |(_, query)| query);
    let mut out = page.to_owned();
    for (name, id) in chosen {
        // Whoever wrote it into the address wants the page to be like this.
        let is_said = query.split('&').any(|pair| pair.split('=').next() == Some(name));
        if let Some(id) = id.filter(|_| is_of_site && !is_said) {
            let separator = if !out.contains('?') {
                "?"
            } else if out.ends_with(['?', '&']) {
                ""
            } else {
                "&"
            };
            let _ = write!(out, "{separator}{name}={}", percent_encode(id));
        }
    }
    if out == page { Cow::Borrowed(link) } else { Cow::Owned(out + anchor) }
}

/// What differs from reply to reply.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form<'f> {
    pub(crate) tone: &'f Id,
    pub(crate) register: Option<&'f Id>,
}

#[cfg(test)]
mod tests {
    use korb_catalogue::SourceFile;

    use super::*;

    #[test]
    fn the_page_is_in_the_tone_of_the_reply() {
        let text = include_str!("../../../catalogue.toml");
        let catalogue = Catalogue::read(&SourceFile::new("catalogue.toml", text)).into_value().unwrap();
        let id = |id: &str| catalogue.tones.iter().chain(&catalogue.registers).find(|known| ***known == *id).unwrap();
        let base = "https://kim.example/no/";
        for (link, tone, register, expected) in [
            ("https://kim.example/no/", "candid", Some("formal"), "https://kim.example/no/"),
            ("https://kim.example/no/", "courteous", None, "https://kim.example/no/?tone=courteous"),
            ("https://kim.example/no", "courteous", None, "https://kim.example/no?tone=courteous"),
            (
                "https://kim.example/no/de/",
                "courteous",
                Some("informal"),
                "https://kim.example/no/de/?tone=courteous&register=informal",
            ),
            (
                "https://kim.example/no/#reasons",
                "candid",
                Some("informal"),
                "https://kim.example/no/?register=informal#reasons",
            ),
            ("https://kim.example/no/?a=b#c?d", "courteous", None, "https://kim.example/no/?a=b&tone=courteous#c?d"),
            ("https://kim.example/no/?", "courteous", None, "https://kim.example/no/?tone=courteous"),
            ("https://kim.example/no/?tone=candid", "courteous", None, "https://kim.example/no/?tone=candid"),
            ("https://kim.example/nothing", "courteous", None, "https://kim.example/nothing"),
            ("https://kim.example/", "courteous", None, "https://kim.example/"),
            ("https://sam.example/no/", "courteous", None, "https://sam.example/no/"),
        ] {
            let form = Form { tone: id(tone), register: register.map(id) };
            assert_eq!(in_form(link, &catalogue, Some(base), form), expected, "{link}");
            assert_eq!(in_form(link, &catalogue, None, form), link);
        }
    }
}
