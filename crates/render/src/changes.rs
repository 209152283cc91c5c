//! Which files have to be made again after texts have changed.
//!
//! Nearly every change is in the texts of one reason, and then the other replies of a page stay as they are. Any other
//! text of a locale can be on any of its pages, so all of them are made again.

use std::collections::BTreeSet;
use std::sync::Arc;

use korb_catalogue::{Diagnostic, Id, Platform, Reason};
use korb_localization::{Locale, LocaleTag};

use crate::renderer::Renderer;
use crate::reply::Reply;
use crate::selection::{Part, Selection, Variant};
use crate::site;
use crate::variant::{collected, variants_with};
use crate::workspace::Workspace;

/// A part of a selection that is to be made again.
#[derive(Debug, Clone)]
pub struct Stale<'s> {
    /// The part.
    pub part: Part<'s>,
    /// How much of it.
    pub extent: Extent,
}

/// How much of a part has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extent {
    /// The texts of these reasons only.
    Reasons(BTreeSet<Id>),
    /// More than that.
    Everything,
}

impl Extent {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Reasons(mut reasons), Self::Reasons(more)) => {
                reasons.extend(more);
                Self::Reasons(reasons)
            }
            _ => Self::Everything,
        }
    }
}

impl Workspace {
    /// The parts of a selection that are not what they were in an earlier state of this workspace.
    pub fn stale_parts<'s>(&'s self, earlier: &Workspace, selection: &'s Selection) -> Vec<Stale<'s>> {
        let is_other = !self.differs_in_texts_only(earlier);
        let extents: Vec<_> = selection
            .locales()
            .map(|tag| (tag, if is_other { Some(Extent::Everything) } else { extent(self, earlier, tag) }))
            .collect();
        let extent_of = |part: &Part<'_>| match part {
            // The start page has labels and titles of all languages, and nothing else.
            Part::Root(_) => {
                extents.iter().any(|(_, extent)| *extent == Some(Extent::Everything)).then_some(Extent::Everything)
            }
            _ => extents.iter().find(|(tag, _)| *tag == part.locale()).and_then(|(_, extent)| extent.clone()),
        };
        let parts = selection.parts(self).into_iter();
        parts.filter_map(|part| Some(Stale { extent: extent_of(&part)?, part })).collect()
    }
}

/// How much has changed in what a locale shows, if anything.
fn extent(workspace: &Workspace, earlier: &Workspace, tag: &LocaleTag) -> Option<Extent> {
    let (now, then) = (workspace.locales().chain_of(tag), earlier.locales().chain_of(tag));
    if now.len() != then.len() || now.iter().zip(&then).any(|(now, then)| now.tag() != then.tag()) {
        return Some(Extent::Everything);
    }
    let mut reasons = BTreeSet::new();
    for (now, then) in now.into_iter().zip(then).filter(|(now, then)| !std::ptr::eq(*now, *then)) {
        for name in now.changed_since(then) {
            match reason_of(workspace, name, now) {
                Some(reason) => drop(reasons.insert(reason)),
                None => return Some(Extent::Everything),
            }
        }
    }
    (!reasons.is_empty()).then_some(Extent::Reasons(reasons))
}

/// The reason whose texts a message holds, if it holds nothing else and no other text uses it.
fn reason_of(workspace: &Workspace, message: &str, locale: &Locale) -> Option<Id> {
    let id = message.strip_prefix("reason-").filter(|_| !locale.is_referred_to(message))?;
    workspace.catalogue().reasons.iter().find(|reason| *reason.id == *id).map(|reason| reason.id.clone())
}

/// The files of a part, and the replies that they show.
type Again = (Vec<Variant>, Vec<Arc<Reply>>);

impl Renderer<'_> {
    /// Makes a part again, and returns its files and the replies that they now show. `known` are the replies as they
    /// were, or empty if they are not known.
    ///
    /// # Errors
    ///
    /// As for [`Renderer::part`].
    pub fn again(
        &self,
        stale: &Stale<'_>,
        selection: &Selection,
        known: Vec<Arc<Reply>>,
    ) -> Result<Again, Vec<Diagnostic>> {
        let is_stale = |reason: &Reason| match &stale.extent {
            Extent::Reasons(reasons) => reasons.contains(&reason.id),
            Extent::Everything => true,
        };
        match stale.part {
            Part::Set(_, platform) => {
                let replies = match &stale.extent {
                    Extent::Reasons(_) if !known.is_empty() => replies_again(self, platform, is_stale, known)?,
                    _ => self.replies(platform)?,
                };
                let variants = collected(|receive| variants_with(self, platform, selection, Some(&replies), receive))?;
                Ok((variants, replies))
            }
            Part::Reasons(_) => {
                Ok((collected(|receive| site::of_reasons(self, selection, is_stale, receive))?, Vec::new()))
            }
            part @ Part::Root(_) => Ok((self.part(part, selection)?, Vec::new())),
        }
    }
}

/// The replies of a platform. Only those to `wanted` reasons are composed again; the others are in `known`.
fn replies_again(
    renderer: &Renderer<'_>,
    platform: &Platform,
    wanted: impl Fn(&Reason) -> bool,
    known: Vec<Arc<Reply>>,
) -> Result<Vec<Arc<Reply>>, Vec<Diagnostic>> {
    let mut fresh = renderer.replies_to(platform, wanted)?.into_iter().peekable();
    let mut replies = Vec::with_capacity(known.len());
    let mut known = known.into_iter().peekable();
    let workspace = renderer.workspace();
    for reason in workspace.catalogue().reasons_for(workspace.profile()) {
        while let Some(old) = known.next_if(|reply| reply.reason == reason.id) {
            if fresh.peek().is_none_or(|reply| reply.reason != reason.id) {
                replies.push(old);
            }
        }
        while let Some(reply) = fresh.next_if(|reply| reply.reason == reason.id) {
            replies.push(reply);
        }
    }
    Ok(replies)
}
