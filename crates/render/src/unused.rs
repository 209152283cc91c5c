//! Which texts nothing uses: neither the renderer itself nor the catalogue nor a template. They are reported only once
//! everything else is in order, because before that it cannot be known.

use std::collections::BTreeSet;

use korb_catalogue::Diagnostic;
use korb_localization::{Key, unused};

use crate::required;
use crate::workspace::Workspace;

impl Workspace {
    /// The texts of the source locale that nothing uses.
    pub fn unused(&self) -> Vec<Diagnostic> {
        let labels = self.templates().names_below("site");
        unused(self.locales(), |key, variables| uses(self, key, variables, labels.as_ref()))
    }
}

/// Whether a text is used; `labels` are the names of `site.…` that templates mention, if they are known.
fn uses(workspace: &Workspace, key: Key<'_>, variables: &BTreeSet<&str>, labels: Option<&BTreeSet<String>>) -> bool {
    let catalogue = workspace.catalogue();
    if required::is_fixed(key) {
        return true;
    }
    let is_tone = |name: &str| catalogue.tones.iter().any(|tone| **tone == *name);
    match (key.message.split_once('-'), key.attribute) {
        (Some(("reply", "opening" | "closing" | "further")), attribute) => attribute.is_some_and(is_tone),
        (Some(("document", id)), attribute) => {
            catalogue.document.sections.iter().any(|section| *section.id == *id)
                && matches!(attribute, None | Some("heading"))
        }
        (Some(("reason", id)), Some(attribute)) => {
            catalogue.reasons.iter().any(|reason| *reason.id == *id)
                && (is_tone(attribute) || is_request(workspace, key.message, attribute))
        }
        (Some(("platform", id)), Some(attribute)) => {
            let is_shown = catalogue.platforms.iter().any(|platform| match attribute {
                "label" => *platform.id == *id,
                _ => *platform.words == *id,
            });
            // How a word begins a sentence is used by whoever shows the word.
            let word = attribute.strip_suffix("-initial").filter(|word| *word != "name");
            let is_word = |word: &str| variables.contains(format!("platform-{word}").as_str());
            let is_word = is_word(attribute) || word.is_some_and(is_word) || attribute == "name-initial";
            (is_shown || id == "generic") && (is_word || matches!(attribute, "name" | "label"))
        }
        // The formats without a template have a heading, and name each reply by its tone and register. On the site, the
        // page for unknown addresses says in all languages that it is one.
        (Some(("site", "replies" | "tone" | "register" | "not-found" | "description")), _) => true,
        (Some(("site", name)), _) => labels.is_none_or(|labels| labels.contains(&name.replace('-', "_"))),
        _ => false,
    }
}

/// Whether an attribute is one of the ways in which people write a request: these are numbered without a gap.
fn is_request(workspace: &Workspace, message: &str, attribute: &str) -> bool {
    let Some(source) = workspace.locales().get(workspace.locales().source()) else { return true };
    let number = match attribute.strip_prefix("request") {
        Some("") => 1,
        Some(rest) => rest.strip_prefix('-').and_then(|number| number.parse::<usize>().ok()).unwrap_or(0),
        None => 0,
    };
    let is_there = |number: usize| {
        let name = if number == 1 { "request".to_owned() } else { format!("request-{number}") };
        source.has(Key::attribute(message, &name))
    };
    // A number in the thousands is a mistake, and not worth counting up to.
    (1..=1000).contains(&number) && (1..number).all(is_there)
}
