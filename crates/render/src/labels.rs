//! Labels with a value in them: the number of a reason, the mark of a new one, the length of a reply.
//!
//! They are messages, because languages put such things in their own order and count in their own plural forms. A
//! workspace whose templates show none of them needs none of these messages.

use std::cell::RefCell;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use korb_catalogue::{Diagnostic, Unit};
use korb_localization::inline::in_one_line;
use korb_localization::{Arguments, Key, Localizer};

use crate::markup::{Target, to_text, unmarked};
use crate::measure::Measure;
use crate::reply::Reply;

/// A reason of a list with its number: `$number` and `$request`.
pub(crate) const NUMBERED: &str = "site-numbered";

/// A reason that was added later: `$request`.
pub(crate) const NEW_REQUEST: &str = "site-new-request";

/// How long a reply is: an attribute for each kind of unit with `$length`, and another one with `$limit`, too.
pub(crate) const LENGTH: &str = "site-length";

/// That a reply is sent in `$parts`, around `$text`, the length of the longest.
pub(crate) const DIVIDED: &str = "site-divided";

/// The marks around a request: `$text`.
pub(crate) const QUOTE: &str = "site-quote";

/// The messages that mean nothing without a value, so that templates cannot show them as they are.
pub(crate) const WITH_VALUE: [&str; 5] = [NUMBERED, NEW_REQUEST, LENGTH, DIVIDED, QUOTE];

/// The attributes of [`LENGTH`]: without a limit, and with one.
const BYTES: [&str; 2] = ["bytes", "bytes-of-limit"];
const CHARACTERS: [&str; 2] = ["characters", "characters-of-limit"];
const PARTS: [&str; 2] = ["parts", "parts-of-limit"];

/// Whether a text is a label with a value.
pub(crate) fn is_one(key: Key<'_>) -> bool {
    match key.attribute {
        None => WITH_VALUE.contains(&key.message) && key.message != LENGTH,
        Some(attribute) => {
            key.message == LENGTH && [BYTES, CHARACTERS, PARTS].iter().any(|kind| kind.contains(&attribute))
        }
    }
}

/// A request, in Korb's own markup, as the heading of a reason: marked if the reason is new. `None` if it is new and no
/// language has the mark.
pub(crate) fn title<'a>(
    localizer: &Localizer<'_>,
    request: &'a str,
    is_new: bool,
    arguments: &mut Arguments<'a>,
) -> Result<Option<String>, Diagnostic> {
    if !is_new {
        return Ok(Some(request.to_owned()));
    }
    arguments.set("request", request);
    Ok(localizer.format(Key::message(NEW_REQUEST), arguments)?.map(|title| title.text))
}

/// The heading of a reason with its number in the list, which begins with 1; `None` if no language has a text for it.
pub(crate) fn numbered<'a>(
    localizer: &Localizer<'_>,
    title: &'a str,
    number: usize,
    arguments: &mut Arguments<'a>,
) -> Result<Option<String>, Diagnostic> {
    arguments.set("request", title);
    arguments.set("number", number);
    Ok(localizer.format(Key::message(NUMBERED), arguments)?.map(|item| item.text))
}

/// The labels of the lengths that a locale has had so far, by the measure and the number of parts. Half of all replies
/// are as long as another one.
pub(crate) type Lengths = RefCell<HashMap<(Measure, usize), Option<String>>>;

/// How long each reply is, in words without markup; `None` if no language has a text for it.
pub(crate) fn lengths(
    localizer: &Localizer<'_>,
    known: &Lengths,
    replies: &[Arc<Reply>],
) -> Result<Option<Vec<String>>, Diagnostic> {
    let mut known = known.borrow_mut();
    let label = |reply: &Arc<Reply>| {
        Ok(match known.entry((reply.measure, reply.parts.len())) {
            Entry::Occupied(label) => label.get().clone(),
            Entry::Vacant(none) => none.insert(length(localizer, reply)?).clone(),
        })
    };
    replies.iter().map(label).collect()
}

fn length(localizer: &Localizer<'_>, reply: &Reply) -> Result<Option<String>, Diagnostic> {
    let mut arguments = localizer.no_arguments();
    arguments.set("length", reply.measure.length);
    let [without, with_limit] = attributes(reply.measure.unit);
    let attribute = match reply.measure.limit {
        None => without,
        Some(limit) => {
            arguments.set("limit", limit);
            with_limit
        }
    };
    let mut label = localizer.format(Key::attribute(LENGTH, attribute), &arguments)?;
    if let Some(length) = &label
        && reply.parts.len() > 1
    {
        let mut arguments = localizer.no_arguments();
        arguments.set("parts", reply.parts.len());
        arguments.set("text", length.text.clone());
        label = localizer.format(Key::message(DIVIDED), &arguments)?;
    }
    Ok(label.map(|label| in_one_line(&unmarked(&to_text(&label.text, Target::PLAIN)))))
}

/// The attributes for each unit. People do not care what exactly a platform takes for a character.
fn attributes(unit: Unit) -> [&'static str; 2] {
    match unit {
        Unit::Utf8Bytes => BYTES,
        Unit::SmsParts => PARTS,
        Unit::CodePoints
        | Unit::Utf16
        | Unit::Graphemes
        | Unit::XWeighted
        | Unit::Mastodon
        | Unit::Bluesky
        | Unit::Threads => CHARACTERS,
    }
}
