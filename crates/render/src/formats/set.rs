//! What formats for programs are made of: the replies of one locale and platform, each with a name to type for it.

use std::borrow::Cow;

use korb_catalogue::{Catalogue, Id};
use korb_localization::LocaleTag;

use crate::reply::Reply;

/// The replies of one locale and platform, with what formats need besides. All formats share one.
#[derive(Debug)]
pub(crate) struct Set<'s> {
    pub(crate) catalogue: &'s Catalogue,
    pub(crate) tag: &'s LocaleTag,
    pub(crate) platform: &'s Id,
    /// The heading above the replies.
    pub(crate) title: String,
    /// The license notice as plain text.
    pub(crate) notice: String,
    /// The license notice in HTML.
    pub(crate) html_notice: String,
    /// The license and the origin for programs, for the head of a page.
    pub(crate) metadata: String,
    pub(crate) replies: Vec<NamedReply<'s>>,
}

/// One reply in a set.
#[derive(Debug)]
pub(crate) struct NamedReply<'s> {
    pub(crate) reply: &'s Reply,
    /// What to type for it.
    pub(crate) abbreviation: String,
    /// What people write, the tone and the register, in the language of the set.
    pub(crate) label: String,
}

/// A text that is typed by its abbreviation.
#[derive(Debug)]
pub(crate) struct Snippet<'s> {
    pub(crate) abbreviation: Cow<'s, str>,
    pub(crate) label: Cow<'s, str>,
    /// The other ways in which people write the request: the label has the first.
    pub(crate) also: &'s [String],
    pub(crate) text: &'s str,
}

/// What a mail says about its license.
#[derive(Debug, Clone, Copy)]
pub struct MailLicense<'l> {
    /// The address of the license.
    pub url: &'l str,
    /// The address of the work that the texts are adapted from.
    pub work: &'l str,
}

impl<'l> MailLicense<'l> {
    /// The catalogue's.
    pub fn of(catalogue: &'l Catalogue) -> Self {
        Self { url: &catalogue.license.url, work: &catalogue.work.url }
    }
}

impl Set<'_> {
    pub(crate) fn license(&self) -> MailLicense<'_> {
        MailLicense::of(self.catalogue)
    }

    /// Every message to send as a snippet, and the license notice as the last one, because importers drop comments.
    pub(crate) fn snippets(&self) -> impl Iterator<Item = Snippet<'_>> {
        let notice = Snippet {
            abbreviation: Cow::Borrowed(NOTICE_ABBREVIATION),
            label: Cow::Borrowed(&self.catalogue.license.name),
            also: &[],
            text: &self.notice,
        };
        self.replies.iter().flat_map(NamedReply::snippets).chain([notice])
    }
}

impl NamedReply<'_> {
    /// A snippet for each message to send.
    fn snippets(&self) -> impl Iterator<Item = Snippet<'_>> {
        let Self { reply, abbreviation, label } = self;
        let parts = reply.parts.len();
        reply.parts.iter().zip(1..).map(move |(text, part)| {
            // The first keeps its abbreviation when the reply becomes longer or shorter one day.
            let abbreviation = match part {
                1 => Cow::Borrowed(&**abbreviation),
                _ => format!("{}+{part}:", abbreviation.trim_end_matches(':')).into(),
            };
            let label = if parts == 1 { Cow::Borrowed(&**label) } else { format!("{label} ({part}/{parts})").into() };
            Snippet { abbreviation, label, also: reply.requests.get(1..).unwrap_or_default(), text }
        })
    }
}

/// What to type for the license notice. No reason can have it.
const NOTICE_ABBREVIATION: &str = ":korb:";

/// What to type for a reply: `:korb-<reason>:`, with `_<tone>` and `_<register>` behind the reason where these are not
/// the catalogue's first.
///
/// The colon at the end is there because text expanders act as soon as an abbreviation is complete: none may be the
/// beginning of another. Ids have no underscore in them, so that two replies never have the same.
pub(crate) fn abbreviation(reply: &Reply, catalogue: &Catalogue) -> String {
    let Reply { reason, tone, register, .. } = reply;
    abbreviate(reason, tone, register.as_ref(), &catalogue.tones, &catalogue.registers)
}

fn abbreviate(reason: &Id, tone: &Id, register: Option<&Id>, tones: &[Id], registers: &[Id]) -> String {
    // Of a tone and a register with the same name it would not be clear which of the two is meant.
    let is_ambiguous = registers.contains(tone) || register.is_some_and(|register| tones.contains(register));
    let tone = Some(tone).filter(|tone| **tone != tones[0] || is_ambiguous);
    let register = register.filter(|register| **register != registers[0] || is_ambiguous);
    let mut abbreviation = String::with_capacity(64);
    abbreviation.extend([":korb-", reason]);
    for id in [tone, register].into_iter().flatten() {
        abbreviation.push('_');
        abbreviation.push_str(id);
    }
    abbreviation.push(':');
    abbreviation
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids<const N: usize>(names: [&str; N]) -> [Id; N] {
        names.map(|name| Id::new(name).unwrap())
    }

    #[test]
    fn abbreviations_are_short_where_they_can_be() {
        let [reason, candid, courteous, formal, informal] = ids(["why", "candid", "courteous", "formal", "informal"]);
        let (tones, registers) = ([candid.clone(), courteous.clone()], [formal.clone(), informal.clone()]);
        for (tone, register, expected) in [
            (&candid, None, ":korb-why:"),
            (&candid, Some(&formal), ":korb-why:"),
            (&candid, Some(&informal), ":korb-why_informal:"),
            (&courteous, None, ":korb-why_courteous:"),
            (&courteous, Some(&formal), ":korb-why_courteous:"),
            (&courteous, Some(&informal), ":korb-why_courteous_informal:"),
        ] {
            assert_eq!(abbreviate(&reason, tone, register, &tones, &registers), expected);
        }
    }

    #[test]
    fn no_abbreviation_is_the_beginning_of_another_whatever_ids_are_called() {
        let reasons = ids(["x", "x-b", "x-b-c", "korb"]);
        let (tones, registers) = (ids(["a", "b"]), ids(["c", "a", "b"]));
        let mut all = vec![NOTICE_ABBREVIATION.to_owned()];
        for reason in &reasons {
            for tone in &tones {
                let registers_of_a_reply = registers.iter().map(Some);
                let each = registers_of_a_reply.map(|register| abbreviate(reason, tone, register, &tones, &registers));
                all.extend(each);
            }
        }
        for (index, one) in all.iter().enumerate() {
            for (_, other) in all.iter().enumerate().filter(|(at, _)| *at != index) {
                assert!(!other.starts_with(&**one), "{one} {other}");
            }
        }
    }
}
