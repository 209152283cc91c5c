//! What terms are given: a term sees only the arguments of the reference to it, and the variables of the text around that do
//! not reach it.
//!
//! No runtime says a word where this goes wrong: readers get `{$sender}`, or the default of a choice.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement, Variant, VariantKey};
use korb_catalogue::{Code, Diagnostic, Listed, did_you_mean};

use super::features::variable_of;
use super::traits::Traits;
use super::view::{File, MAX_FINDINGS, Node, View, about};
use crate::entry::Entry;
use crate::plural_forms::{is_form, is_number};
use crate::walk::{Part, variant_key, walk};

/// Variables of terms without a value, arguments that a term does not take, and choices by an attribute of a term.
pub(super) fn arguments(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    let mut calls = Vec::new();
    let values = OnceCell::new();
    let (mut listed, mut found) = (Listed::new(MAX_FINDINGS), Vec::new());
    for (file, entry) in view.entries_with(Traits::PLACEABLE) {
        for (attribute, pattern) in entry.patterns() {
            let text = Place { file, entry, attribute };
            walk(pattern, &mut |part| match part {
                // A term of words alone takes nothing.
                Part::Term { id, arguments: None, .. }
                    if view.traits_of(true, id).is_none_or(|traits| !traits.have(Traits::PLACEABLE)) => {}
                Part::Term { id, attribute, arguments } => {
                    let node = Node { is_term: true, name: id, attribute };
                    calls.push(Call { text, node, at: id, arguments });
                }
                Part::Select { selector, variants } => {
                    let values = || values.get_or_init(|| values_of_attributes(view));
                    by_attribute(view, text, selector, variants, values, &mut found);
                    found.drain(..).for_each(|fault| listed.push(faults, fault));
                }
                _ => {}
            });
        }
    }
    if calls.is_empty() {
        listed.finish(faults);
        return;
    }
    let mut given: HashMap<_, HashSet<&str>> = HashMap::new();
    for call in &calls {
        given.entry(call.node).or_default().extend(call.named());
    }
    let mut steps = MAX_STEPS;
    let takes: HashMap<_, _> = given.keys().filter_map(|node| Some((*node, takes(view, *node, &mut steps)?))).collect();
    let mut told = HashSet::new();
    for call in &calls {
        let Some(Taken { parameters, is_known }) = takes.get(&call.node) else { continue };
        for parameter in parameters {
            let is_given = given.get(&call.node).is_some_and(|given| given.contains(parameter.name));
            let is_lost = parameter.is_always_shown && !call.named().any(|name| name == parameter.name);
            let fault = if is_given {
                is_lost.then(|| not_given(view, call, parameter))
            } else {
                let is_first = view.is_whole() && told.insert(parameter.at.as_ptr().addr());
                is_first.then(|| without_value(view, call, parameter))
            };
            found.extend(fault);
        }
        not_taken(view, call, parameters, *is_known, &mut found);
        found.drain(..).for_each(|fault| listed.push(faults, fault));
    }
    listed.finish(faults);
}

/// How many texts are looked at for what terms show: far more than any locale has. Each term can show any number of messages,
/// and each of these others.
const MAX_STEPS: usize = 1 << 20;

/// A text of the locale.
#[derive(Clone, Copy)]
struct Place<'v, 'c> {
    file: &'v File<'c>,
    entry: Entry<'c>,
    attribute: Option<&'c str>,
}

impl Place<'_, '_> {
    fn fault(self, view: &View<'_>, fault: Diagnostic, slice: &str, name: &str) -> Diagnostic {
        about(view.at(self.file, fault, slice), self.entry, self.attribute, Some(name))
    }
}

/// A reference to a term.
struct Call<'v, 'c> {
    text: Place<'v, 'c>,
    node: Node<'c>,
    /// The name of the term, as it stands there.
    at: &'c str,
    arguments: Option<&'c CallArguments<&'c str>>,
}

impl<'c> Call<'_, 'c> {
    fn named(&self) -> impl Iterator<Item = &'c str> {
        self.arguments.into_iter().flat_map(|arguments| &arguments.named).map(|argument| argument.name.name)
    }
}

/// What a term takes.
struct Taken<'v, 'c> {
    parameters: Vec<Parameter<'v, 'c>>,
    /// Whether there can be no others, since everything that the term shows is there.
    is_known: bool,
}

/// A variable that a term uses.
struct Parameter<'v, 'c> {
    name: &'c str,
    text: Place<'v, 'c>,
    /// The variable in the term, or the message there that uses it.
    at: &'c str,
    /// Whether a reader sees it, at least sometimes.
    is_shown: bool,
    /// Whether a reader sees it whatever else the term is given.
    is_always_shown: bool,
    /// The choices by it.
    choices: Vec<&'c [Variant<&'c str>]>,
}

/// The variables that a term uses, by itself or in messages that it shows.
fn takes<'v, 'c>(view: &'v View<'c>, node: Node<'c>, steps: &mut usize) -> Option<Taken<'v, 'c>> {
    let (file, entry) = view.entry(true, node.name)?;
    let pattern = entry.pattern(node.attribute)?;
    let text = Place { file, entry, attribute: node.attribute };
    let mut taken = Taken { parameters: Vec::new(), is_known: true };
    let mut by_name = HashMap::new();
    let mut of = |parameters: &mut Vec<Parameter<'v, 'c>>, name: &'c str, at: &'c str| {
        *by_name.entry(name).or_insert_with(|| {
            let (is_shown, is_always_shown, choices) = (false, false, Vec::new());
            parameters.push(Parameter { name, text, at, is_shown, is_always_shown, choices });
            parameters.len() - 1
        })
    };
    let mut messages = Vec::new();
    walk(pattern, &mut |part| match part {
        Part::Variable { name, is_shown } => {
            let number = of(&mut taken.parameters, name, name);
            taken.parameters[number].is_shown |= is_shown;
        }
        Part::Select { selector, variants } => {
            if let Some(name) = variable_of(selector) {
                let number = of(&mut taken.parameters, name, name);
                taken.parameters[number].choices.push(variants);
            }
        }
        Part::Message { id, attribute } => messages.push((id, Node::message(id, attribute))),
        _ => {}
    });
    for (at, message) in messages {
        let (mut seen, mut todo) = (HashSet::new(), vec![message]);
        while let Some(node) = todo.pop() {
            let Some(left) = steps.checked_sub(1) else { break };
            *steps = left;
            if !seen.insert(node) {
                continue;
            }
            let Some(pattern) = view.text(node) else {
                taken.is_known = false;
                continue;
            };
            walk(pattern, &mut |part| match part {
                Part::Variable { name, is_shown } => {
                    let number = of(&mut taken.parameters, name, at);
                    // What a message chooses by can be anything.
                    taken.parameters[number].is_shown |= is_shown;
                    taken.is_known &= is_shown;
                }
                Part::Message { id, attribute } => todo.push(Node::message(id, attribute)),
                _ => {}
            });
        }
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } =
            element
            && let Some(parameter) = taken.parameters.iter_mut().find(|parameter| parameter.name == id.name)
        {
            parameter.is_always_shown = true;
        }
    }
    Some(taken)
}

/// A variable of a term that no text of the locale gives a value.
fn without_value(view: &View<'_>, call: &Call<'_, '_>, parameter: &Parameter<'_, '_>) -> Diagnostic {
    let (term, name) = (call.node, parameter.name);
    let fault = if parameter.is_shown {
        let message = format!("`${name}` has no value in `{term}`, and is shown as {{${name}}}");
        Diagnostic::error(Code::UnknownVariable, message)
    } else {
        let message = format!("nothing gives `{term}` a value for `${name}`, so that always the default is chosen");
        // A variable of the text around was meant to reach the term; a form of the term may just not be needed yet.
        let Place { file, entry, .. } = call.text;
        let is_of_text = || {
            let mut uses = false;
            entry.patterns().for_each(|(_, pattern)| {
                walk(pattern, &mut |part| uses |= matches!(part, Part::Variable { name: used, .. } if used == name));
            });
            uses || view.knows(view.source_of(file, entry), name) == Some(true)
        };
        if !call.text.entry.is_term && is_of_text() {
            Diagnostic::warning(Code::UnknownVariable, message)
        } else {
            Diagnostic::note(Code::UnknownVariable, message)
        }
    };
    let fault = parameter.text.fault(view, fault, parameter.at, name);
    let help = format!(
        "a term gets only what stands in parentheses behind its name, as in {{ -{}({name}: \"…\") }}; write into the \
         message what changes from one time to the next",
        term.name
    );
    fault.help(help).related("it is used here", call.text.file.place(call.at))
}

/// A variable that other texts give a term, and this one does not.
fn not_given(view: &View<'_>, call: &Call<'_, '_>, parameter: &Parameter<'_, '_>) -> Diagnostic {
    let (term, name) = (call.node, parameter.name);
    let message = format!("`{term}` shows `${name}`, which has no value here");
    let fault = call.text.fault(view, Diagnostic::error(Code::UnknownVariable, message), call.at, name);
    let fault = fault.help(format!("give it one, as in {{ -{}({name}: \"…\") }}", term.name));
    fault.related("it is shown here", parameter.text.file.place(parameter.at))
}

/// Arguments that a term does not take, and values that it has no variant for. What the source gives it, too, is the source's
/// choice.
fn not_taken(
    view: &View<'_>,
    call: &Call<'_, '_>,
    parameters: &[Parameter<'_, '_>],
    is_known: bool,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(arguments) = call.arguments else { return };
    let Place { file, entry, .. } = call.text;
    let source = view.source_of(file, entry);
    let is_of_source = |argument: &str| source.is_some_and(|source| source.gives(call.node.name, argument));
    let mut tell = |fault: Diagnostic, at: &str, help: String| {
        faults.push(call.text.fault(view, fault, at, at).help(help));
    };
    let term = call.node;
    if let Some(first) = arguments.positional.first()
        && !is_of_source("")
    {
        let message = format!("`{term}` gets an argument without a name, which Fluent ignores");
        let name = parameters.first().map_or("case", |parameter| parameter.name);
        let help = match first {
            InlineExpression::VariableReference { id } => {
                format!("remove it: a term can be given texts and numbers only, and no `${}`", id.name)
            }
            _ => format!("remove it, or name it, as in {{ -{}({name}: \"…\") }}", term.name),
        };
        tell(Diagnostic::warning(Code::InvalidArgument, message), call.at, help);
    }
    for argument in &arguments.named {
        let name = argument.name.name;
        let Some(parameter) = parameters.iter().find(|parameter| parameter.name == name) else {
            if !is_known || is_of_source(name) {
                continue;
            }
            let message = format!("`{term}` does not use `${name}`, so that this has no effect");
            let names: Vec<_> = parameters.iter().map(|parameter| parameter.name).take(COMPARED).collect();
            let help = match (meant(name, names.iter().copied()), &names[..]) {
                (Some(meant), _) => format!("did you mean `{meant}`?"),
                (None, []) => "leave it out, or give the term a choice by it".to_owned(),
                (None, names) => format!("leave it out; the term uses ${}", names.join(", $")),
            };
            tell(Diagnostic::warning(Code::InvalidArgument, message), name, help);
            continue;
        };
        let (value, is_digits) = match &argument.value {
            InlineExpression::StringLiteral { value } => (*value, false),
            InlineExpression::NumberLiteral { value } => (*value, true),
            _ => continue,
        };
        let choices = || parameter.choices.iter().copied().flatten();
        let fits = |variant: &Variant<&str>| {
            let key = variant_key(variant);
            key == value || is_digits && (is_number(variant) || is_form(key) && !variant.default)
        };
        // What stands on both sides of a choice is not known, and what is shown can be anything.
        if parameter.is_shown || !is_known || parameter.choices.is_empty() || choices().any(fits) {
            continue;
        }
        let keys: BTreeSet<_> = choices().map(variant_key).take(COMPARED).collect();
        let message = format!("`{term}` has no variant for `{name}: \"{value}\"`, and shows its default");
        let is_for_all = choices().all(|variant| !variant.default || variant_key(variant) == "other");
        let (fault, help) = match meant(value, keys.iter().copied()) {
            Some(meant) => {
                (Diagnostic::warning(Code::InvalidArgument, message), format!("did you mean {name}: \"{meant}\"?"))
            }
            // Whoever writes *[other] means everything else.
            None if is_for_all => {
                let help = "nothing to do, if the variant *[other] is right for it".to_owned();
                (Diagnostic::note(Code::InvalidArgument, message), help)
            }
            None => {
                let keys: Vec<_> = keys.into_iter().collect();
                let help = format!("add a variant [{value}] to the term, or give it one of {}", keys.join(", "));
                (Diagnostic::warning(Code::InvalidArgument, message), help)
            }
        };
        tell(fault, value, help);
    }
}

/// What is known of the attributes of terms: by the name of the attribute, its texts in all terms.
type Values<'c> = HashMap<&'c str, BTreeSet<&'c str>>;

fn values_of_attributes<'c>(view: &View<'c>) -> Values<'c> {
    let mut values = Values::new();
    for entry in view.files.iter().flat_map(|file| &file.entries).filter(|entry| entry.is_term) {
        for attribute in entry.attributes {
            if let [PatternElement::TextElement { value }] = &attribute.value.elements[..] {
                values.entry(attribute.id.name).or_default().insert(value);
            }
        }
    }
    values
}

/// A choice by an attribute of a term: keys that are misspelled, and a value that has no variant.
fn by_attribute<'v, 'c: 'v>(
    view: &View<'c>,
    text: Place<'_, 'c>,
    selector: &InlineExpression<&'c str>,
    variants: &'c [Variant<&'c str>],
    values: impl FnOnce() -> &'v Values<'c>,
    faults: &mut Vec<Diagnostic>,
) {
    let InlineExpression::TermReference { id, attribute: Some(attribute), .. } = selector else { return };
    let Some((file, term)) = view.entry(true, id.name) else { return };
    let Some(pattern) = term.pattern(Some(attribute.name)) else { return };
    let [PatternElement::TextElement { value }] = &pattern.elements[..] else { return };
    let Some(known) = values().get(attribute.name) else { return };
    let keys: BTreeSet<_> = variants.iter().map(variant_key).collect();
    let missing = || known.iter().copied().filter(|value| !keys.contains(value)).take(COMPARED);
    let mut is_misspelled = false;
    for variant in variants {
        let VariantKey::Identifier { name } = variant.key else { continue };
        if known.contains(name) || variant.default && name == "other" {
            continue;
        }
        let Some(meant) = meant(name, missing()) else { continue };
        is_misspelled |= meant == *value;
        let message = format!("no term has `{name}` as its `.{}`", attribute.name);
        let fault = text.fault(view, Diagnostic::warning(Code::UnknownVariant, message), name, name);
        faults.push(fault.help(format!("did you mean [{meant}]?")));
    }
    let is_for_all = variants.iter().any(|variant| variant.default && variant_key(variant) == "other");
    // A text of several words is no key.
    let is_key = value.starts_with(|c: char| c.is_ascii_alphabetic())
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if keys.contains(value) || is_misspelled || is_for_all || !is_key {
        return;
    }
    let message = format!("`-{}.{}` is `{value}`, and no variant is for it", id.name, attribute.name);
    let fault = text.fault(view, Diagnostic::warning(Code::MissingVariant, message), attribute.name, value);
    let help = format!("add a variant [{value}], or call the default *[other] if it is right for it");
    faults.push(fault.help(help).related("the value is here", file.place(attribute_slice(term, attribute.name))));
}

fn attribute_slice<'c>(entry: Entry<'c>, name: &str) -> &'c str {
    entry.attributes.iter().map(|attribute| attribute.id.name).find(|known| *known == name).unwrap_or(entry.name)
}

/// With how many names another one is compared; to compare it with more takes long.
const COMPARED: usize = 100;

/// What was most likely meant: the same in other letters of case comes first.
pub(super) fn meant<'c>(given: &str, candidates: impl Iterator<Item = &'c str> + Clone) -> Option<&'c str> {
    candidates.clone().find(|known| known.eq_ignore_ascii_case(given)).or_else(|| did_you_mean(given, candidates))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{in_source, in_translation};

    #[test]
    fn a_term_shows_only_what_it_is_given() {
        let error = &["error unknown-variable 1 n"][..];
        for (terms, text, found) in [
            ("-t = x { $n }", "{ -t }", error),
            ("-t = x { $n }", "{ $n } { -t }", error),
            ("-t = x { $n }", "{ -t(n: 1) }", &[]),
            ("-t = x { $n }", "{ -t(n: 1) } { -t }", &["error unknown-variable 2 n"]),
            ("-t = x { NUMBER($n) }", "{ -t }", error),
            ("-t = { \"\" ->\n    [a] { $n }\n   *[b] x\n }", "{ -t }", &["error unknown-variable 2 n"]),
            // Each term gets what the reference to it says, also within another term.
            (
                "-u = { $n }\n-t = { -u }",
                "{ -t(n: 1) }",
                &["error unknown-variable 1 n", "warning invalid-argument 3 n"],
            ),
            ("-u = { $n }\n-t = { -u(n: 1) }", "{ -t }", &[]),
            ("-t = { m }", "{ -t }\nm = { $n }", error),
            (
                "-t = x\n    .a = { $n ->\n        [b] c\n       *[d] e\n     }",
                "{ -t.a(n: \"b\") ->\n   *[c] x\n }",
                &[],
            ),
            // Nobody sees it.
            ("-t = x { $n }", "y", &["warning unused-term 1"]),
            ("-t = x { $n }\nb = { FN(", "{ -t }", &["error syntax 2"]),
        ] {
            assert_eq!(in_source(&format!("{terms}\na = {text}\n")), found, "{terms} {text}");
        }
    }

    #[test]
    fn a_choice_that_nothing_decides() {
        let term = "-t = { $case ->\n    [gen] x\n   *[nom] y\n }";
        for (text, found) in [
            ("{ -t }", "note unknown-variable 1 case"),
            // The text has it, and the term does not get it.
            ("{ $case } { -t }", "warning unknown-variable 1 case"),
        ] {
            assert_eq!(in_source(&format!("{term}\na = {text}\n")), [found], "{text}");
        }
        let all = format!("{term}\na = {{ -t }} {{ -t(case: \"gen\") }}\n");
        assert_eq!(in_source(&all), [""; 0]);
    }

    #[test]
    fn a_term_is_given_only_what_it_takes() {
        let term = "-t = { $case ->\n    [dative] x\n   *[nominative] y\n }";
        let open = "-t = { $case ->\n    [dative] x\n   *[other] y\n }";
        let number = "-t = { $n ->\n    [one] x\n   *[other] y\n }";
        let wrong = |line: usize, name: &str| vec![format!("warning invalid-argument {line} {name}")];
        for (term, reference, found) in [
            (term, "-t(case: \"dative\")", vec![]),
            (term, "-t(case: \"nominative\")", vec![]),
            (term, "-t(case: \"dat\")", wrong(5, "dat")),
            (term, "-t(case: \"Dative\")", wrong(5, "Dative")),
            (term, "-t(case: \"genitive\")", wrong(5, "genitive")),
            (term, "-t(Case: \"dative\", case: \"dative\")", wrong(5, "Case")),
            (open, "-t(case: \"dativ\")", wrong(5, "dativ")),
            (open, "-t(case: \"xyz\")", vec!["note invalid-argument 5 xyz".to_owned()]),
            (number, "-t(n: 2)", vec![]),
            (number, "-t(n: \"two\")", vec!["note invalid-argument 5 two".to_owned()]),
            ("-t = x", "-t(case: \"x\")", wrong(2, "case")),
            ("-t = x", "-t(0)", wrong(2, "t")),
            ("-t = x", "-t($n)", wrong(2, "t")),
            ("-t = { $case }", "-t(case: \"anything\")", vec![]),
        ] {
            assert_eq!(in_source(&format!("{term}\na = {{ {reference} }}\n")), found, "{term} {reference}");
        }
        // What the source gives it, the translation can give it, too.
        let same = "-t = x\na = { -t(case: \"x\") } y\n";
        assert_eq!(in_translation(same, same), [""; 0]);
    }

    #[test]
    fn choices_by_an_attribute_of_a_term() {
        for (keys, found) in [
            ("[masculine] x *[feminine] y", &[][..]),
            ("[masculine] x *[other] y", &[]),
            ("[neuter] x *[feminine] y", &[]),
            ("[femnine] x *[other] y", &["warning unknown-variant 5 femnine"]),
            ("[Feminine] x *[other] y", &["warning unknown-variant 5 Feminine"]),
            ("[neuter] x *[masculine] y", &["warning missing-variant 4 feminine"]),
        ] {
            let keys = keys.replace(" *", "\n   *");
            let terms = "-t = x\n    .gender = feminine\n-u = x\n";
            let text = format!("{terms}a = {{ -t.gender ->\n    {keys}\n }} {{ -u }}\n");
            assert_eq!(in_source(&text), found, "{keys}");
        }
    }
}
