//! What can be wrong with texts although each file can be read: references, functions, variables, cycles.
//!
//! All of it is found without formatting anything, in every variant of every message, with the exact place. What is
//! left to go wrong when a message is formatted depends on the values.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, InlineExpression};
use korb_catalogue::{Code, Diagnostic, did_you_mean};

use crate::locale::Message;
use crate::numbers::{MAX_FRACTION_DIGITS, check_option};
use crate::walk::{Part, walk};
use crate::{Locale, Locales, VARIABLES};

/// Checks the texts of one locale, together with those that it falls back to.
pub fn validate(locales: &Locales, locale: &Locale, faults: &mut Vec<Diagnostic>) {
    let check = Check { locale, variables: variables(locales, locale) };
    for message in locale.messages() {
        for (_, pattern) in message.patterns() {
            walk(pattern, &mut |part| faults.extend(check.part(message, &part)));
        }
    }
    cycles(locale, faults);
}

/// Every variable that messages of this locale can use: the table's, and the words of the platforms.
fn variables<'l>(locales: &'l Locales, locale: &'l Locale) -> BTreeSet<String> {
    let words = locales
        .chain(locale.tag())
        .into_iter()
        .flat_map(Locale::messages)
        .filter(|message| message.name.starts_with("platform-") && !message.is_term)
        .flat_map(|message| message.attributes)
        .map(|word| format!("platform-{}", word.id.name));
    VARIABLES.iter().map(|variable| variable.name.to_owned()).chain(words).collect()
}

struct Check<'l> {
    locale: &'l Locale,
    variables: BTreeSet<String>,
}

impl Check<'_> {
    fn part(&self, message: Message<'_>, part: &Part<'_>) -> Option<Diagnostic> {
        match *part {
            // A variable in a term is one of its own parameters.
            Part::Variable(name) if !message.is_term && !self.variables.contains(name) => {
                let fault = message.fault(Code::UnknownVariable, name, format!("there is no variable `${name}`"));
                Some(match did_you_mean(name, self.variables.iter().map(String::as_str)) {
                    Some(meant) => fault.help(format!("did you mean `${meant}`?")),
                    None => fault.help("TRANSLATING.md lists the variables that a message can use"),
                })
            }
            Part::Variable(_) => None,
            Part::Message { id, attribute } => self.reference(message, "", id, attribute),
            Part::Term { id, attribute } => self.reference(message, "-", id, attribute),
            Part::Function { name, arguments } if name == "NUMBER" => number_arguments(message, name, arguments),
            Part::Function { name, .. } => {
                let fault = message.fault(Code::UnknownFunction, name, format!("there is no function `{name}`"));
                Some(fault.help("the only one is NUMBER, as in { NUMBER($members) }"))
            }
            Part::Number(digits) => number_literal(message, digits),
        }
    }

    fn reference(&self, from: Message<'_>, sigil: &str, id: &str, attribute: Option<&str>) -> Option<Diagnostic> {
        let target = self.locale.get(id).filter(|target| target.is_term == (sigil == "-"));
        let Some(target) = target else {
            let kind = if sigil.is_empty() { "message" } else { "term" };
            let names = self.locale.messages().filter(|message| message.is_term == (sigil == "-"));
            let fault = from.fault(Code::UnknownReference, id, format!("this locale has no {kind} `{sigil}{id}`"));
            return Some(match did_you_mean(id, names.map(|message| message.name)) {
                Some(meant) => fault.help(format!("did you mean `{sigil}{meant}`?")),
                None => fault.help("correct the name, or add what it refers to"),
            });
        };
        if target.pattern(attribute).is_some() {
            return None;
        }
        Some(match attribute {
            Some(attribute) => from
                .fault(Code::UnknownReference, attribute, format!("`{sigil}{id}` has no attribute `.{attribute}`"))
                .help("correct the name, or add the attribute"),
            None => from
                .fault(Code::MissingValue, id, format!("`{id}` has attributes but no text of its own"))
                .help(format!("refer to one of its attributes, as in {{ {id}.name }}")),
        })
    }
}

fn number_literal(message: Message<'_>, digits: &str) -> Option<Diagnostic> {
    let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    (decimals > MAX_FRACTION_DIGITS).then(|| {
        message
            .fault(Code::NumberTooPrecise, digits, format!("a number with {decimals} decimals"))
            .help(format!("at most {MAX_FRACTION_DIGITS} decimals can be told apart"))
    })
}

fn number_arguments(message: Message<'_>, name: &str, arguments: &CallArguments<&str>) -> Option<Diagnostic> {
    let is_number = |value: &InlineExpression<&str>| match value {
        InlineExpression::NumberLiteral { .. } => true,
        InlineExpression::VariableReference { id } => {
            // A term's parameter can be anything, and a variable that does not exist is reported as such.
            message.is_term || VARIABLES.iter().find(|known| known.name == id.name).is_none_or(|known| known.is_number)
        }
        _ => false,
    };
    if !matches!(&arguments.positional[..], [value] if is_number(value)) {
        let fault = message.fault(Code::InvalidArgument, name, "NUMBER takes exactly one value, which is a number");
        return Some(fault.help("put a variable that is a number in the parentheses, as in { NUMBER($members) }"));
    }
    arguments.named.iter().find_map(|named| {
        let value = match &named.value {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
            _ => "",
        };
        let (at, rule) = check_option(named.name.name, value)
            .map_err(|fault| if fault.in_value { (value, fault.rule) } else { (named.name.name, fault.rule) })
            .err()?;
        Some(
            message
                .fault(Code::InvalidArgument, at, format!("NUMBER does not take `{}: {value}`", named.name.name))
                .help(rule),
        )
    })
}

/// Reports every message that refers to itself, at the reference that closes the circle, once a circle.
fn cycles(locale: &Locale, faults: &mut Vec<Diagnostic>) {
    // A pattern is known by message and attribute, since `a` may refer to `a.b` without harm.
    type Node<'l> = (&'l str, Option<&'l str>);
    // The search goes depth first, with an explicit stack: a chain of references can be as long as the file.
    enum Step<'l> {
        Enter(Node<'l>),
        Leave(Node<'l>),
    }
    let references = |(name, attribute): Node<'_>| {
        let mut found = Vec::new();
        if let Some(message) = locale.get(name)
            && let Some(pattern) = message.pattern(attribute)
        {
            walk(pattern, &mut |part| {
                if let Part::Message { id, attribute } | Part::Term { id, attribute } = part {
                    found.push((message, (id, attribute)));
                }
            });
        }
        found
    };

    let show = |(name, attribute): Node<'_>| {
        let sigil = if locale.get(name).is_some_and(|message| message.is_term) { "-" } else { "" };
        let attribute = attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
        format!("{sigil}{name}{attribute}")
    };

    let mut done = BTreeSet::new();
    let mut path: Vec<Node<'_>> = Vec::new();
    let mut on_path = BTreeSet::new();
    let mut todo: Vec<_> = locale
        .messages()
        .flat_map(|message| message.patterns().map(move |(attribute, _)| Step::Enter((message.name, attribute))))
        .collect();
    while let Some(step) = todo.pop() {
        let node = match step {
            Step::Enter(node) if !done.contains(&node) && on_path.insert(node) => node,
            Step::Enter(_) => continue,
            Step::Leave(node) => {
                path.pop();
                on_path.remove(&node);
                done.insert(node);
                continue;
            }
        };
        path.push(node);
        todo.push(Step::Leave(node));
        for (from, target) in references(node) {
            if !on_path.contains(&target) {
                todo.push(Step::Enter(target));
                continue;
            }
            let begin = path.iter().position(|seen| *seen == target).unwrap_or_default();
            let circle: Vec<_> = path[begin..].iter().chain([&target]).map(|node| show(*node)).collect();
            let fault = from
                .fault(Code::Cycle, target.0, format!("`{}` refers to itself", show(target)))
                .help(format!("the circle is {}; write the text out in one of them", circle.join(" → ")));
            faults.push(fault);
        }
    }
}
