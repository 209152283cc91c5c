//! What a renderer keeps from one platform makes no difference on the next.

mod base;

use korb_localization::LocaleTag;
use korb_render::{Renderer, Selection, Variant, Workspace};

/// Each text of the locale in turn mentions the platform, which it then must name on each of them.
#[test]
fn a_platform_is_rendered_as_if_it_were_the_only_one() {
    let texts = base::read("locales/en/texts.ftl");
    let lines: Vec<_> = texts.lines().collect();
    let mut tried = 0;
    for number in 0..lines.len() {
        let Some((name, text)) = lines[number].split_once(" = ") else { continue };
        let mut lines = lines.clone();
        let line = format!("{name} = {text} {{ $platform }}");
        lines[number] = &line;
        // Not every text can mention it.
        let files = base::files(&lines.join("\n"), &["_reply.txt", "page.html", "page.txt", "replies.json"]);
        let Ok(workspace) = Workspace::read(files) else { continue };
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
