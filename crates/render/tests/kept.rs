//! What a renderer keeps from one platform makes no difference on the next.

use std::fs;
use std::path::Path;

use korb_catalogue::SourceFile;
use korb_localization::LocaleTag;
use korb_render::{Files, Renderer, Selection, Variant, Workspace};

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/base");

/// The small workspace that the cases begin with, with other English texts; `None` if something is wrong with them.
fn workspace(texts: &str) -> Option<Workspace> {
    let read = |path: &str| fs::read_to_string(Path::new(BASE).join(path)).unwrap();
    let file = |path: &str| SourceFile::new(path, read(path));
    let templates = ["_reply.txt", "page.html", "page.txt", "replies.json"];
    Workspace::read(Files {
        catalogue: file("catalogue.toml").into(),
        locales: vec![
            ("de".to_owned(), vec![file("locales/de/texts.ftl")]),
            ("en".to_owned(), vec![SourceFile::new("locales/en/texts.ftl", texts)]),
        ],
        templates: templates.map(|name| file(&format!("templates/{name}"))).into(),
        credits: Vec::new(),
        profile: None,
        unread: Vec::new(),
    })
    .ok()
}

/// Each text of the locale in turn mentions the platform, which it then must name on each of them.
#[test]
fn a_platform_is_rendered_as_if_it_were_the_only_one() {
    let texts = fs::read_to_string(Path::new(BASE).join("locales/en/texts.ftl")).unwrap();
    let lines: Vec<_> = texts.lines().collect();
    let mut tried = 0;
    for number in 0..lines.len() {
        let Some((name, text)) = lines[number].split_once(" = ") else { continue };
        let mut lines = lines.clone();
        let line = format!("{name} = {text} {{ $platform }}");
        lines[number] = &line;
        let Some(workspace) = workspace(&lines.join("\n")) else { continue };
        let (selection, english) = (Selection::all(&workspace).unwrap(), LocaleTag::new("en").unwrap());
        let of = |renderer: &Renderer<'_>, platform| -> Vec<Variant> {
            renderer.variants(platform, &selection).unwrap_or_else(|faults| panic!("{line}: {faults:?}"))
        };
        let platforms = &workspace.catalogue().platforms;
        let with_memory = workspace.renderer(&english);
        for platform in platforms.iter().chain(platforms) {
            assert_eq!(of(&with_memory, platform), of(&workspace.renderer(&english), platform), "{line}");
        }
        tried += 1;
    }
    assert!(tried > 20, "only {tried} texts can mention the platform");
}
