//! What is said about a place that cannot be read.

use std::borrow::Cow;
use std::ops::Range;

/// What is wrong, and what to do about it.
pub(crate) struct Explanation {
    /// The place to look at.
    pub(crate) place: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: Cow<'static, str>,
}

impl Explanation {
    pub(super) fn new(place: Range<usize>, message: impl Into<String>, help: impl Into<Cow<'static, str>>) -> Self {
        Self { place, message: message.into(), help: help.into() }
    }
}
