//! A reply with any answer, in every unit: divided, counted, marked up.

use std::fmt::Write;

use korb_catalogue::{Platform, SourceFile};
use korb_render::{Files, Measure, ReplyRequest, Workspace};

use crate::text_of;

/// A catalogue with a platform for each unit, each with a limit that is soon reached.
pub(crate) const CATALOGUE: &str = include_str!("catalogue.toml");

/// All texts that a workspace must have, but for the answer.
pub(crate) const TEXTS: &str = include_str!("texts.ftl");

/// A template that shows the answer and hardly more.
pub(crate) const REPLY: &str = "{{ answer }}\n\n{{ notice }}";

/// A workspace with one more text, and one more template.
pub(crate) fn workspace(answer: &str, template: Option<&str>) -> Result<Workspace, Vec<korb_catalogue::Diagnostic>> {
    let templates = [("_reply.txt", Some(REPLY)), ("page.html", template)];
    let templates = templates.into_iter().filter_map(|(name, text)| Some((name, text?)));
    Workspace::read(Files {
        catalogue: SourceFile::new("catalogue.toml", CATALOGUE),
        locales: vec![(
            "en".to_owned(),
            vec![
                SourceFile::new("locales/en/texts.ftl", TEXTS),
                SourceFile::new("locales/en/answer.ftl", format!("reason-any =\n    .request = Why?\n{answer}")),
            ],
        )],
        templates: templates.map(|(name, text)| SourceFile::new(format!("templates/{name}"), text)).collect(),
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    })
}

/// Each part of a reply fits its platform, and nothing but white space is lost between parts.
pub(crate) fn reply(input: &[u8]) {
    // What nobody can see cannot be told from what the template and the division trim.
    let text: String = text_of(input).chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let mut answer = String::new();
    for c in text.chars() {
        let _ = write!(answer, "\\U{:06x}", u32::from(c));
    }
    let workspace = workspace(&format!("    .candid = {{ \"{answer}\" }}\n"), None)
        .unwrap_or_else(|faults| panic!("{}", faults[0].message));
    let renderer = workspace.renderer(workspace.locales().source());
    for platform in &workspace.catalogue().platforms {
        let request = ReplyRequest::new(&workspace.catalogue().reasons[0], &workspace);
        let Ok(reply) = renderer.reply(platform, &request) else { continue };
        assert!(!reply.parts.is_empty());
        for part in &reply.parts {
            assert!(fits(part, platform), "{:?} does not fit {}", part, platform.id);
        }
        assert!(fits_measure(reply.measure), "{:?}", reply.measure);
        assert_eq!(Ok(&reply), renderer.reply(platform, &request).as_ref(), "composed again, it is another");
        let html = reply.html("https://example.org/");
        assert_eq!(html.matches("<p>").count(), html.matches("</p>").count());
    }
}

fn fits(part: &str, platform: &Platform) -> bool {
    fits_measure(Measure::of(part, platform))
}

fn fits_measure(measure: Measure) -> bool {
    measure.limit.is_none_or(|limit| measure.length <= limit)
}
