//! Templates: compiled, and rendered with the steps and the memory that they may have.

use korb_render::Selection;

use crate::{findings, reply, text_of};

/// A template is refused with a reason that can be shown, or makes the same file twice, and one of bearable size.
pub(crate) fn template(input: &[u8]) {
    const MOST_BYTES: usize = 64 << 20;
    let text = text_of(input);
    let workspace = match reply::workspace("    .candid = Because.\n", Some(&text)) {
        Ok(workspace) => workspace,
        Err(faults) => return findings::hold(&faults),
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
}
