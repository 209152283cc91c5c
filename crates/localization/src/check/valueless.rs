//! Variables of a workspace that have a value in a few texts only, used where they have none.
//!
//! Replies are formatted with an empty name and address where nobody gave one, so that no text fails; what a reader sees then
//! is "Dear ," and a pair of empty parentheses. So it is checked by the texts alone which of them can count on a value.

use std::collections::{HashMap, HashSet};

use korb_catalogue::{Code, Diagnostic, Listed};

use super::view::{File, MAX_FINDINGS, Node, View, about};
use crate::entry::Entry;
use crate::key::Key;
use crate::variables::{VARIABLES, Variable};
use crate::walk::{Part, walk};

/// The names of the messages that a workspace's programs and templates ask for begin like this.
const ASKED_FOR: [&str; 6] = ["document-", "license-", "platform-", "reason-", "reply-", "site-"];

/// Variables that have no value where a text is used, in the text itself or in one that it refers to.
pub(super) fn variables(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    if view.rules.vocabulary().is_none() {
        return;
    }
    let (mut users, mut referrers) = (Vec::new(), HashMap::<_, Vec<_>>::new());
    for file in &view.files {
        for &entry in file.entries.iter().filter(|entry| !entry.is_term) {
            for (attribute, pattern) in entry.patterns() {
                let text = (file, entry, attribute);
                walk(pattern, &mut |part| match part {
                    Part::Variable { name, .. } => {
                        let limited = VARIABLES.iter().find(|known| known.name == name && !known.only_in.is_empty());
                        users.extend(limited.map(|variable| Use { variable, text, at: name }));
                    }
                    Part::Message { id, attribute } => {
                        referrers.entry(Node::message(id, attribute)).or_default().push((text, id));
                    }
                    _ => {}
                });
            }
        }
    }
    let mut listed = Listed::new(MAX_FINDINGS);
    let mut seen = HashSet::new();
    while let Some(Use { variable, text, at }) = users.pop() {
        let (_, entry, attribute) = text;
        let node = Node::message(entry.name, attribute);
        let is_known = variable.only_in.contains(&Key { message: entry.name, attribute });
        let referring = referrers.get(&node).map_or(&[][..], Vec::as_slice);
        let is_asked_for = referring.is_empty() || ASKED_FOR.iter().any(|begin| entry.name.starts_with(begin));
        if !is_known && is_asked_for {
            listed.push(faults, without_value(view, variable, text, at));
            continue;
        }
        // What shows it in another text has to have a value for it, too.
        if seen.insert((variable.name, node)) {
            users.extend(referring.iter().map(|(text, at)| Use { variable, text: *text, at }));
        }
    }
    listed.finish(faults);
}

type Text<'v, 'c> = (&'v File<'c>, Entry<'c>, Option<&'c str>);

/// A text that uses a variable, at the variable or at the message that uses it.
struct Use<'v, 'c> {
    variable: &'static Variable,
    text: Text<'v, 'c>,
    at: &'c str,
}

fn without_value(view: &View<'_>, variable: &Variable, (file, entry, attribute): Text<'_, '_>, at: &str) -> Diagnostic {
    let Variable { name, only_in, .. } = variable;
    let message = if at == *name {
        format!("`${name}` has no value where this text is used")
    } else {
        format!("`{at}` shows `${name}`, which has no value where this text is used")
    };
    let fault = view.at(file, Diagnostic::error(Code::UnknownVariable, message), at);
    let only_in: Vec<_> = only_in.iter().map(|key| format!("`{key}`")).collect();
    let help = format!("leave it out here; it has a value in {} only", only_in.join(" and "));
    about(fault, entry, attribute, Some(name)).help(help)
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found_in_files_of_workspace;

    #[test]
    fn names_and_addresses_have_a_value_in_few_texts() {
        for (texts, found) in [
            ("reply-salutation = Hi!\n    .named = Hi { $recipient }!\nreply-link = { $link }\n", &[][..]),
            ("reason-x =\n    .plain = No, { $recipient } ({ $link }).\n", &["2 link", "2 recipient"]),
            ("reply-salutation = Hi { $recipient }!\n", &["1 recipient"]),
            ("reply-salutation = Hi!\n    .named = Hi { $recipient } ({ $link })!\n", &["2 link"]),
            ("own = { $link }\n", &["1 link"]),
            // Through other messages.
            ("own = { $link }\nreply-link = { own }\n", &[]),
            ("own = { $link }\nreply-link = { own }\nreply-part = { own }\n", &["3 link"]),
            ("reply-link = { $link }\nreply-part = { reply-link }\n", &["2 link"]),
            ("own = { $link }\nmore = { own }{ own2 }\nown2 = { more }\nreply-link = { more }\n", &[]),
            ("reply-part = { $groups ->\n    [one] x\n   *[other] { $link }\n }\n", &["3 link"]),
        ] {
            assert_eq!(found_in_files_of_workspace(texts), found, "{texts}");
        }
    }
}
