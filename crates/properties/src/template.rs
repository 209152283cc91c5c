//! Templates: compiled, and rendered within the limits on their steps and memory.

use korb_render::Selection;

use crate::input::{Outcome, text_of};
use crate::{findings, reply};

/// What a template can be for: a page, a text file, and replies.
const NAMES: [&str; 3] = ["page.html", "page.txt", "_reply.txt"];

/// A part that shipped templates include.
const STYLE: (&str, &str) = ("_style.css", "");

/// A template is refused with a reason that can be shown, or makes the same files twice, and none that is too large.
pub(crate) fn template(input: &[u8]) -> Outcome {
    let text = text_of(input);
    let made = NAMES.map(|name| makes_files(name, &text));
    Outcome::judged_if(made.contains(&true))
}

/// Whether files can be made with a template of that name.
fn makes_files(name: &str, text: &str) -> bool {
    const MOST_BYTES: usize = 64 << 20;
    let workspace = match reply::workspace("    .candid = Because.\n", &[STYLE, (name, text)]) {
        Ok(workspace) => workspace,
        Err(faults) => {
            findings::hold(&faults);
            return false;
        }
    };
    let renderer = workspace.renderer(workspace.locales().source());
    let selection = Selection::all(&workspace).expect("the language has a name");
    let platform = &workspace.catalogue().platforms[0];
    let variants = renderer.variants(platform, &selection);
    match &variants {
        Ok(variants) => assert!(variants.iter().all(|variant| variant.content.len() <= MOST_BYTES)),
        Err(faults) => findings::hold(faults),
    }
    assert_eq!(variants, renderer.variants(platform, &selection), "rendered again, it is another");
    variants.is_ok()
}
