//! The replies of a page as a script: a page that was opened from a file may load scripts, but nothing else.
//!
//! Replies have most of their paragraphs in common, so each is there once and named by its number, which makes the file
//! several times smaller.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

use korb_localization::inline::in_one_line;

use crate::formats::quote::quote;
use crate::reply::Reply;

/// The file of a page: a call of the function that `site.js` defines, with every reply as lists of paragraphs for each
/// message to send.
pub(super) fn write(replies: &[Arc<Reply>], notice: &str, script: &mut String) {
    // Each reply has a paragraph or two of its own.
    let mut numbers: HashMap<&str, usize> = HashMap::with_capacity(2 * replies.len());
    let mut paragraphs = Vec::new();
    let mut lists = String::new();
    for (index, of_reason) in replies.chunk_by(|a, b| a.reason == b.reason).enumerate() {
        lists.push_str(if index == 0 { "\n" } else { ",\n" });
        quote(&of_reason[0].reason, &mut lists);
        lists.push_str(":[");
        for (index, reply) in of_reason.iter().enumerate() {
            lists.push_str(if index == 0 { "[" } else { ",[" });
            for (index, part) in reply.parts.iter().enumerate() {
                lists.push_str(if index == 0 { "[" } else { ",[" });
                for (index, paragraph) in part.split("\n\n").enumerate() {
                    let number = *numbers.entry(paragraph).or_insert_with(|| {
                        paragraphs.push(paragraph);
                        paragraphs.len() - 1
                    });
                    let comma = if index == 0 { "" } else { "," };
                    let _ = write!(lists, "{comma}{number}");
                }
                lists.push(']');
            }
            lists.push(']');
        }
        lists.push(']');
    }
    script.reserve(lists.len() + paragraphs.iter().map(|text| text.len() + 8).sum::<usize>());
    // A comment ends with its line, and the notice is one.
    let notice = in_one_line(notice);
    let _ = write!(script, "// {notice}\nkorb({{\"paragraphs\":[");
    for (index, paragraph) in paragraphs.iter().enumerate() {
        script.push_str(if index == 0 { "\n" } else { ",\n" });
        quote(paragraph, script);
    }
    let _ = write!(script, "],\n\"replies\":{{{lists}}}}});\n");
}
