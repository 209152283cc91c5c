//! The license in the words of a locale: the notice of a page, and what the license allows and asks for.

use korb_catalogue::Diagnostic;
use korb_localization::Key;

use crate::markup::{Target, paragraphs, to_text};
use crate::renderer::Renderer;
use crate::required;
use crate::texts::persons;

/// A part of what the license allows or asks for, as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LicenseSection {
    /// What it is about.
    pub heading: Option<String>,
    /// What it says.
    pub paragraphs: Vec<String>,
}

impl Renderer<'_> {
    /// The license notice of a page, in the form of `target`.
    ///
    /// # Errors
    ///
    /// It cannot be formatted.
    pub fn page_notice(&self, target: Target<'_>) -> Result<String, Diagnostic> {
        self.notice_on(&self.workspace().catalogue().platforms[0], target)
    }

    /// What the license allows and asks for. What no language has is left out.
    ///
    /// # Errors
    ///
    /// A text cannot be formatted.
    pub fn license_in_words(&self) -> Result<Vec<LicenseSection>, Diagnostic> {
        let text = |message: &str| text_about_license(self, message);
        let plain = |text: &str| to_text(text, Target::PLAIN);
        let mut sections = Vec::new();
        for (heading, message) in required::LICENSE {
            let Some(body) = text(message)? else { continue };
            let heading = heading.map(text).transpose()?.flatten();
            sections.push(LicenseSection {
                heading: heading.as_deref().map(plain),
                paragraphs: paragraphs(&body).map(plain).collect(),
            });
        }
        Ok(sections)
    }
}

fn text_about_license(renderer: &Renderer<'_>, message: &str) -> Result<Option<String>, Diagnostic> {
    let (catalogue, localizer) = (renderer.workspace().catalogue(), renderer.localizer());
    let persons = persons(renderer.workspace().profile(), &catalogue.document.register);
    let words = localizer.words(&catalogue.platforms[0].words, persons)?;
    let mut arguments = localizer.arguments(&words);
    renderer.facts().set(&mut arguments);
    Ok(localizer.format(Key::message(message), &arguments)?.map(|text| text.text))
}
