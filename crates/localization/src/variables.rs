//! The variables that a message can use: one table, from which checks and documentation read.

use crate::key::Key;

/// A variable that is passed to messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// Its name in a message, without the `$`.
    pub name: &'static str,
    /// Whether it is a number, so that a message can select on its plural category and format it.
    pub is_number: bool,
    /// What it holds, for a translator.
    pub meaning: &'static str,
    /// The only texts in which it surely has a value. Of other variables that are not everywhere, formatting finds it.
    pub(crate) only_in: &'static [Key<'static>],
}

/// Every variable except the words of the platform.
///
/// Besides these, every attribute `x` of a `platform-…` message is passed as `$platform-x`, and `$platform` is the
/// platform's name.
pub const VARIABLES: &[Variable] = &[
    text("register", "how the reader is addressed: formal or informal"),
    text("sender-gender", "how to speak of the person who answers: feminine, masculine or other"),
    text("recipient-gender", "how to speak to the person who asked: feminine, masculine or other"),
    text("platform", "the platform's name"),
    number("groups", "how many groups the sender moderates"),
    number("members", "how many members the largest of them has"),
    number("newsletters", "for how many of them the sender writes the newsletter"),
    only_in(
        &[Key { message: "reply-salutation", attribute: Some("named") }],
        text("recipient", "the name of the person who asked"),
    ),
    text("sender", "the name of the person who answers"),
    only_in(
        &[Key { message: "reply-link", attribute: None }],
        text("link", "the address of a page that explains it all"),
    ),
    text("request", "what the person wrote"),
    number("answers", "how many requests the reply answers"),
    text("answer", "the answer to a further request, with a small first letter"),
    number("part", "the number of this part of a long reply"),
    number("parts", "how many parts a long reply has"),
    text("text", "a text that this one stands around"),
    number("number", "the number of a reason in the list"),
    number("length", "how long a reply is"),
    number("limit", "how long it may be on the platform"),
    text("license", "the license's short name, which is not translated"),
    text("license-url", "the address of the license, in the reader's language where there is one"),
    text("work-title", "the title of the work that this is adapted from, in its own language"),
    text("work-url", "the address of that work"),
    text("contributors", "the names of those who wrote the texts in this language, as a list"),
];

/// The variables that say how to speak of a person. Where nobody said it, they are empty.
pub(crate) const GENDERS: [&str; 2] = ["sender-gender", "recipient-gender"];

/// Whether a variable holds a text, so that no choice by it goes by plural categories.
pub(crate) fn holds_text(name: &str) -> bool {
    name.starts_with("platform-") || VARIABLES.iter().any(|variable| variable.name == name && !variable.is_number)
}

const fn text(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, is_number: false, meaning, only_in: &[] }
}

const fn number(name: &'static str, meaning: &'static str) -> Variable {
    Variable { name, is_number: true, meaning, only_in: &[] }
}

const fn only_in(texts: &'static [Key<'static>], variable: Variable) -> Variable {
    Variable { only_in: texts, ..variable }
}

#[cfg(test)]
mod tests {
    use super::VARIABLES;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_explained() {
        let names: BTreeSet<_> = VARIABLES.iter().map(|variable| variable.name).collect();
        assert_eq!(names.len(), VARIABLES.len());
        assert!(VARIABLES.iter().all(|variable| !variable.meaning.is_empty()));
    }
}
