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
}

impl<'t> Target<'t> {
    /// Text without any markup.
    pub const PLAIN: Self = Self { markup: Markup::Plain, autolinks: Autolinks::NONE, license_url: None };

    /// A text in a file of that markup.
    ///
    /// Programs that show a Markdown file may make links of names and addresses in it. Of other files that is unknown.
    pub fn text(markup: Markup) -> Self {
        let autolinks = if markup == Markup::Commonmark { Autolinks::ALL } else { Autolinks::NONE };
        Self { markup, autolinks, license_url: None }
    }

    /// HTML, with everything escaped that has a meaning there.
    pub fn html(license_url: &'t str) -> Self {
        Self { license_url: Some(license_url), ..Self::text(Markup::Html) }
    }

    /// A text to paste into a platform, or the same text in another kind of markup.
    pub fn platform(platform: &Platform, markup: Option<Markup>) -> Self {
        Self { markup: markup.unwrap_or(platform.markup), autolinks: platform.autolinks(), license_url: None }
    }

    /// Whether it is HTML.
    pub fn is_html(&self) -> bool {
        self.markup == Markup::Html
    }
}
