//! What inline markup is turned into.

use korb_catalogue::{Autolinks, Markup, Platform};

/// What the markup is turned into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target<'t> {
    /// The kind of markup.
    pub markup: Markup,
    /// What the program that shows the text makes links of. In a value it must not.
    pub autolinks: Autolinks,
    /// The canonical address of the license. In HTML a link to it or below it is marked as the link to the license.
    pub license_url: Option<&'t str>,
    /// Whether it is what readers see of that markup, for counting: no marks and no escapes, and of a link its text alone
    /// where the markup hides its address.
    pub is_shown: bool,
}

impl<'t> Target<'t> {
    /// Text without any markup.
    pub const PLAIN: Self =
        Self { markup: Markup::Plain, autolinks: Autolinks::NONE, license_url: None, is_shown: false };

    /// A text in a file of that markup.
    ///
    /// Programs that show a Markdown file may make links of names and addresses in it. Of other files that is unknown.
    pub fn text(markup: Markup) -> Self {
        let autolinks = if markup == Markup::Commonmark { Autolinks::ALL } else { Autolinks::NONE };
        Self { markup, autolinks, license_url: None, is_shown: false }
    }

    /// HTML, with everything escaped that has a meaning there.
    pub fn html(license_url: &'t str) -> Self {
        Self { license_url: Some(license_url), ..Self::text(Markup::Html) }
    }

    /// A text to paste into a platform, or the same text in another kind of markup.
    pub fn platform(platform: &Platform, markup: Option<Markup>) -> Self {
        let markup = markup.unwrap_or(platform.markup);
        Self { markup, autolinks: platform.autolinks(), license_url: None, is_shown: false }
    }

    /// What readers see of it.
    pub(crate) fn shown(self) -> Self {
        Self { is_shown: true, ..self }
    }

    /// Whether it is HTML.
    pub fn is_html(&self) -> bool {
        self.markup == Markup::Html
    }
}
