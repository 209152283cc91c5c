//! What holds of every finding: it can be shown, and there are not too many of them.

use std::ops::Range;

use korb_catalogue::Diagnostic;

/// More findings than this about two files would help nobody, and would fill the memory.
const MOST: usize = 10_000;

/// Each finding has a message, and its places are stretches of its file that can be cut out.
pub(crate) fn hold(faults: &[Diagnostic]) {
    assert!(faults.len() <= MOST, "{} findings", faults.len());
    for fault in faults {
        assert!(!fault.message.is_empty(), "{fault:?}");
        // What is said when what the parser stumbles over is all right to the reader that explains it.
        assert_ne!(fault.message, "this cannot be read", "{fault:?}");
        let Some(place) = &fault.place else {
            assert!(fault.subject.removals.is_empty(), "there is nothing to take it out of: {fault:?}");
            continue;
        };
        let (line, column) = place.position();
        assert!(line >= 1 && column >= 1, "{fault:?}");
        let text = place.file.text();
        for span in fault.subject.removals.iter().chain([&place.span]) {
            assert!(is_stretch(text, span), "{span:?} is no stretch of the text: {fault:?}");
        }
    }
}

fn is_stretch(text: &str, span: &Range<usize>) -> bool {
    text.get(span.clone()).is_some()
}
