//! Which phrasing of a request a reply quotes.

mod base;

use korb_localization::LocaleTag;
use korb_render::{ReplyRequest, Workspace};

/// The small workspace in English.
fn workspace() -> Workspace {
    let files = base::files(&base::read("locales/en/texts.ftl"), &["_reply.txt"]);
    Workspace::read(files).unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn the_phrasing_that_is_asked_for_is_quoted() {
    let workspace = workspace();
    let english = workspace.renderer(&LocaleTag::new("en").unwrap());
    let catalogue = workspace.catalogue();
    let reason = |id: &str| catalogue.reasons.iter().find(|reason| *reason.id == *id).unwrap();
    let [visited, share] = ["visited-profile", "share-my-profile"].map(reason);
    // The base has two ways to say the first, and one to say the second.
    assert_eq!(english.requests(visited).unwrap(), ["I visited your profile", "A visit"]);
    assert_eq!(english.requests(share).unwrap(), ["Share profiles?"]);
    for (reasons, phrasings, quoted) in [
        (&[visited][..], &[][..], "To “I visited your profile” I say:"),
        (&[visited], &[0], "To “I visited your profile” I say:"),
        (&[visited], &[1], "To “A visit” I say:"),
        // A number that there is not can come from another language, which has more of them.
        (&[visited], &[2], "To “I visited your profile” I say:"),
        (&[visited, share], &[1], "To “A visit” and “Share profiles?” I say:"),
        (&[visited, share], &[1, 0], "To “A visit” and “Share profiles?” I say:"),
        (&[share, visited], &[0, 1], "To “Share profiles?” and “A visit” I say:"),
        (&[share, visited], &[1, 9], "To “Share profiles?” and “I visited your profile” I say:"),
    ] {
        let request = ReplyRequest { further: &reasons[1..], phrasings, ..ReplyRequest::new(reasons[0], &workspace) };
        let reply = english.reply(&catalogue.platforms[0], &request).unwrap();
        assert_eq!(reply.text().lines().nth(1), Some(quoted), "{phrasings:?}");
        // What people may have written is named all the same, the usual way first.
        assert_eq!(reply.requests[0], english.requests(reasons[0]).unwrap()[0]);
    }
}
