//! A reply with any answer, in every unit: divided, counted, marked up.

use std::fmt::Write;

use korb_catalogue::{Code, Diagnostic, Markup, Platform, SourceFile};
use korb_render::{Files, Measure, Reply, ReplyRequest, Workspace};

use crate::findings;
use crate::input::{Outcome, text_of};

/// A catalogue with a platform for each unit, each with a low limit.
pub(crate) const CATALOGUE: &str = include_str!("catalogue.toml");

/// All texts that a workspace must have, but for the answer.
pub(crate) const TEXTS: &str = include_str!("texts.ftl");

/// A template that shows only the answer and the notice.
pub(crate) const REPLY: &str = "{{ answer }}\n\n{{ notice }}";

/// A workspace with this answer and these templates. One of them may replace the template of replies.
pub(crate) fn workspace(answer: &str, templates: &[(&str, &str)]) -> Result<Workspace, Vec<Diagnostic>> {
    let reply = Some(("_reply.txt", REPLY)).filter(|(reply, _)| templates.iter().all(|(name, _)| name != reply));
    let templates = reply.iter().chain(templates);
    Workspace::read(Files {
        catalogue: SourceFile::new("catalogue.toml", CATALOGUE).into(),
        locales: vec![(
            "en".to_owned(),
            vec![
                SourceFile::new("locales/en/texts.ftl", TEXTS),
                SourceFile::new("locales/en/answer.ftl", format!("reason-any =\n    .request = Why?\n{answer}")),
            ],
        )],
        templates: templates.map(|(name, text)| SourceFile::new(format!("templates/{name}"), *text)).collect(),
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    })
}

/// Each part of a reply fits its platform, and nothing but white space is lost between parts.
pub(crate) fn reply(input: &[u8]) -> Outcome {
    // Control characters are left out, because the template and the division trim some of them.
    let text: String = text_of(input).chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let mut answer = String::new();
    for c in text.chars() {
        let _ = write!(answer, "\\U{:06x}", u32::from(c));
    }
    let workspace = workspace(&format!("    .candid = {{ \"{answer}\" }}\n"), &[])
        .unwrap_or_else(|faults| panic!("{}", faults[0].message));
    let renderer = workspace.renderer(workspace.locales().source());
    let request = ReplyRequest::new(&workspace.catalogue().reasons[0], &workspace);
    let (mut composed, mut divided) = (0, 0);
    for platform in &workspace.catalogue().platforms {
        let reply = match renderer.reply(platform, &request) {
            Ok(reply) => reply,
            Err(fault) => {
                assert_eq!(fault.code, Code::TooLong, "{}", fault.message);
                findings::hold(&[fault]);
                continue;
            }
        };
        composed += 1;
        divided += usize::from(reply.parts.len() > 1);
        assert!(!reply.parts.is_empty());
        for part in &reply.parts {
            assert!(fits(part, platform), "{:?} does not fit {}", part, platform.id);
        }
        assert!(fits_measure(reply.measure), "{:?}", reply.measure);
        assert_eq!(Ok(&reply), renderer.reply(platform, &request).as_ref(), "composed again, it is another");
        let html = reply.html("https://example.org/");
        assert_eq!(html.matches("<p>").count(), html.matches("</p>").count());

        let mut without_limit = platform.clone();
        without_limit.limits = Vec::new();
        let undivided = renderer.reply(&without_limit, &request).expect("nothing is too long where there is no limit");
        assert_eq!(undivided.parts.len(), 1);
        assert_eq!(seen(&reply, platform), seen(&undivided, platform), "{} lost something", platform.id);
    }
    // A reply that is too short to be divided does not test the division.
    Outcome::judged_if(composed == workspace.catalogue().platforms.len() && divided > 0)
}

/// What people see of all parts of a reply, without their labels and without white space.
fn seen(reply: &Reply, platform: &Platform) -> String {
    // A part that begins or ends within emphasis has marks of its own, and some characters are escaped only at the
    // beginning of a line.
    let marks: &[char] = if platform.markup == Markup::Plain { &[] } else { &['*', '_', '\\', '\u{200b}'] };
    let count = reply.parts.len();
    let mut seen = String::new();
    for (part, number) in reply.parts.iter().zip(1..) {
        let label = format!("{number}/{count} ");
        let text = if count == 1 { Some(part.as_str()) } else { part.strip_prefix(&label) };
        let text = text.unwrap_or_else(|| panic!("{part:?} does not begin with {label:?}"));
        seen.extend(text.chars().filter(|c| !c.is_whitespace() && !marks.contains(c)));
    }
    seen
}

fn fits(part: &str, platform: &Platform) -> bool {
    fits_measure(Measure::of(part, platform))
}

fn fits_measure(measure: Measure) -> bool {
    measure.limit.is_none_or(|limit| measure.length <= limit)
}
