//! What texts refer to: variables, functions with their arguments, messages, terms; and circles among these.

use std::collections::{BTreeSet, HashMap, HashSet};

use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern};
use korb_catalogue::{Code, Diagnostic, Listed, Severity, did_you_mean, some_of};

use super::options::{self, Wrong};
use super::removal;
use super::terms::meant;
use super::traits::Traits;
use super::untranslated::is_reported;
use super::view::{File, MAX_FINDINGS, Node, Step, View, about};
use crate::entry::Entry;
use crate::initial;
use crate::numbers::{MAX_FRACTION_DIGITS, OPTIONS, check_option};
use crate::variables::VARIABLES;
use crate::walk::{Part, walk};

/// Everything that a message or term refers to.
pub(super) fn all(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        let scope = Scope { view, file, entry, attribute };
        walk(pattern, &mut |part| {
            if let Some(fault) = scope.part(part) {
                listed.push(faults, fault);
            }
        });
    }
    listed.finish(faults);
}

/// How long the text of a message can be that `INITIAL` is given. Fluent formats it apart, where nothing limits its length.
const MAX_WORD: usize = 1 << 16;

/// The functions that every implementation of Fluent has.
const FLUENT_FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The text that is checked.
struct Scope<'s> {
    view: &'s View<'s>,
    file: &'s File<'s>,
    entry: Entry<'s>,
    attribute: Option<&'s str>,
}

impl Scope<'_> {
    fn part(&self, part: Part<'_>) -> Option<Diagnostic> {
        match part {
            Part::Variable { name, .. } => self.variable(name),
            Part::Message { id, attribute } => self.reference(false, id, attribute),
            Part::Term { id, attribute, .. } => self.reference(true, id, attribute),
            Part::Function { name, arguments } => self.function(name, arguments),
            Part::Number(digits) => self.number(digits),
            Part::Text(_) | Part::String(_) | Part::Select { .. } => None,
        }
    }

    fn fault(&self, code: Code, slice: &str, message: String, help: impl Into<String>) -> Diagnostic {
        let fault = self.view.at(self.file, Diagnostic::error(code, message), slice);
        about(fault, self.entry, self.attribute, Some(slice)).help(help)
    }

    fn variable(&self, name: &str) -> Option<Diagnostic> {
        // A variable in a term is one of its own parameters.
        if self.entry.is_term {
            return None;
        }
        if name.starts_with("platform") && self.is_name() {
            // Anything else is found when the name is formatted. A word that is not there means another language.
            let help = "write the name out; it is also shown where no word of a platform has a value";
            return Some(self.fault(Code::UnknownVariable, name, format!("`${name}` has no value here"), help));
        }
        let source = self.view.source_of(self.file, self.entry);
        if self.view.knows(source, name)? || self.is_word_beside(name) {
            return None;
        }
        let candidates = self.view.variables(source)?;
        let word = name.strip_prefix("platform-").filter(|_| self.view.rules.vocabulary().is_some());
        let help = match (self.view.suggestions.find(name, candidates.iter().map(String::as_str)), word) {
            (Some(meant), Some(word)) => {
                format!(
                    "did you mean `${meant}`? A word of your own needs an attribute `.{word}` of `platform-generic`"
                )
            }
            (None, Some(word)) => format!("add an attribute `.{word}` to `platform-generic`"),
            (Some(meant), None) => format!("did you mean `${meant}`?"),
            (None, None) if self.view.rules.vocabulary().is_some() => {
                "TRANSLATING.md lists the variables that a message can use".to_owned()
            }
            (None, None) if candidates.is_empty() => "the source uses no variable here".to_owned(),
            (None, None) => format!("the source uses {}", some_of("$", candidates.iter().map(String::as_str))),
        };
        let fault = self.fault(Code::UnknownVariable, name, format!("there is no variable `${name}`"), help);
        Some(self.view.beside_source(fault, self.file, self.entry, self.attribute))
    }

    /// Whether this is the name of a platform or language, which lists show by itself.
    fn is_name(&self) -> bool {
        let is_name = match self.attribute {
            Some("name" | "label") => self.entry.name.starts_with("platform-"),
            None => self.entry.name == "site-language",
            _ => false,
        };
        is_name && self.view.rules.vocabulary().is_some()
    }

    /// Whether a variable is a word of the very platform whose word this text is.
    fn is_word_beside(&self, variable: &str) -> bool {
        let (Some(vocabulary), Some(word)) = (self.view.rules.vocabulary(), variable.strip_prefix("platform-")) else {
            return false;
        };
        vocabulary.platforms.word(self.entry.name, word).is_some()
    }

    fn reference(&self, is_term: bool, id: &str, attribute: Option<&str>) -> Option<Diagnostic> {
        let sigil = if is_term { "-" } else { "" };
        let Some((_, target)) = self.view.entry(is_term, id) else {
            return self.unknown_target(is_term, id);
        };
        if self.view.pattern(target, attribute).is_some() {
            return None;
        }
        Some(match attribute {
            Some(attribute) => {
                let message = format!("`{sigil}{id}` has no attribute `.{attribute}`");
                self.fault(Code::UnknownReference, attribute, message, "correct the name, or add the attribute")
            }
            None => {
                let message = format!("`{id}` has attributes but no text of its own");
                let attribute = target.attributes.first().map_or("name", |attribute| attribute.id.name);
                let help = format!("refer to one of its attributes, as in {{ {id}.{attribute} }}");
                self.fault(Code::MissingValue, id, message, help)
            }
        })
    }

    fn unknown_target(&self, is_term: bool, id: &str) -> Option<Diagnostic> {
        // What cannot be read has been reported, and is not unknown.
        let sigil = if is_term { "-" } else { "" };
        let name = format!("{sigil}{id}");
        if self.view.is_unreadable(&name) || !self.view.unread.is_empty() {
            return None;
        }
        let source_has_it = self.view.source.map(|source| source.anywhere(&name).is_some());
        // A reference that is broken in the source is reported there, once.
        if source_has_it == Some(false)
            && self.view.source_of(self.file, self.entry).is_some_and(|entry| entry.refers_to(id))
        {
            return None;
        }
        let kind = if is_term { "term" } else { "message" };
        let is_variable = !is_term
            && self
                .view
                .source_of(self.file, self.entry)
                .is_some_and(|source| source.texts().any(|(_, text)| text.uses(id)));
        let help = match self.view.meant(Node { is_term, name: id, attribute: None }) {
            _ if is_variable => format!("did you mean the variable, {{ ${id} }}?"),
            // Any other name is unrelated.
            _ if source_has_it == Some(true) => format!("translate `{name}`, too: the source has it"),
            Some(meant) => format!("did you mean `{sigil}{meant}`?"),
            None => "correct the name, or add what it refers to".to_owned(),
        };
        Some(self.fault(Code::UnknownReference, id, format!("this locale has no {kind} `{name}`"), help))
    }

    fn function(&self, name: &str, arguments: &CallArguments<&str>) -> Option<Diagnostic> {
        let vocabulary = self.view.rules.vocabulary();
        let known = |function: &str| match (vocabulary, self.view.source) {
            (Some(vocabulary), _) => vocabulary.functions.contains(function),
            // A function that the source calls exists.
            (None, Some(source)) => source.functions.contains_key(function) || FLUENT_FUNCTIONS.contains(&function),
            (None, None) => true,
        };
        if !known(name) {
            let functions: Vec<_> = match vocabulary {
                Some(vocabulary) => vocabulary.functions.iter().map(String::as_str).collect(),
                None => FLUENT_FUNCTIONS.to_vec(),
            };
            let own = self.view.source.iter().flat_map(|source| source.functions.keys().map(String::as_str));
            let help = match self.view.suggestions.find(name, functions.iter().copied().chain(own)) {
                Some(meant) => format!("did you mean {meant}?"),
                None => format!("use {}", functions.join(" or ")),
            };
            return Some(self.fault(Code::UnknownFunction, name, format!("there is no function `{name}`"), help));
        }
        if vocabulary.is_none() {
            return self.option(name, arguments);
        }
        match name {
            "NUMBER" => self.number_arguments(name, arguments),
            initial::NAME => self.initial_arguments(name, arguments),
            _ => None,
        }
    }

    /// What is wrong with the options of a function in a project whose program is not known.
    fn option(&self, function: &str, arguments: &CallArguments<&str>) -> Option<Diagnostic> {
        arguments.named.iter().find_map(|named| {
            let name = named.name.name;
            let value = match &named.value {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => *value,
                _ => return None,
            };
            let warning = |at: &str, message: String, help: String| {
                let fault = self.view.at(self.file, Diagnostic::warning(Code::InvalidArgument, message), at);
                Some(about(fault, self.entry, self.attribute, Some(at)).help(help))
            };
            let of_value = |help: String| {
                let message = format!("{function} does not take `{name}: {value}`");
                // An empty text has no place of its own.
                Some(self.fault(Code::InvalidArgument, if value.is_empty() { name } else { value }, message, help))
            };
            match options::check(function, name, value) {
                Err(Wrong::Name(names)) => {
                    let help = match meant(name, names.iter().copied()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => format!("leave it out; the options are {}", names.join(", ")),
                    };
                    warning(name, format!("{function} has no option `{name}`, and ignores it"), help)
                }
                Err(Wrong::Word(words)) => of_value(match meant(value, words.iter().copied()) {
                    Some(meant) => format!("did you mean \"{meant}\"?"),
                    None => format!("use {}", words.join(" or ")),
                }),
                Err(Wrong::Number(least, most)) => of_value(format!("give a whole number from {least} to {most}")),
                // Of other functions what the source gives them is known.
                Ok(()) => {
                    let known = self.view.source?.functions.get(function)?;
                    let is_known = FLUENT_FUNCTIONS.contains(&function) || known.contains(name);
                    let meant = meant(name, known.iter().map(String::as_str)).filter(|_| !is_known)?;
                    let message = format!("the source never gives {function} an option `{name}`");
                    warning(name, message, format!("did you mean `{meant}`?"))
                }
            }
        })
    }

    fn initial_arguments(&self, name: &str, arguments: &CallArguments<&str>) -> Option<Diagnostic> {
        let invalid =
            |at: &str, message: &str, help: &str| Some(self.fault(Code::InvalidArgument, at, message.to_owned(), help));
        if let Some(named) = arguments.named.first() {
            let help = "leave the option out, and give it a word only, as in { INITIAL($platform-suggester) }";
            return invalid(named.name.name, "INITIAL has no options", help);
        }
        let is_number = |name: &str| VARIABLES.iter().any(|known| known.name == name && known.is_number);
        let (is_term, id, attribute) = match &arguments.positional[..] {
            [InlineExpression::StringLiteral { .. }] => return None,
            // A term's parameter can be anything.
            [InlineExpression::VariableReference { id }] if self.entry.is_term || !is_number(id.name) => return None,
            [InlineExpression::MessageReference { id, attribute }] => (false, id.name, attribute),
            [InlineExpression::TermReference { id, attribute, .. }] => (true, id.name, attribute),
            _ => {
                let help = "put a variable that is a text, a term or a message in the parentheses, as in \
                            { INITIAL($platform-suggester) }";
                return invalid(name, "INITIAL takes exactly one value, which is a text", help);
            }
        };
        let attribute = attribute.as_ref().map(|attribute| attribute.name);
        if self.view.length(Node { is_term, name: id, attribute }) <= MAX_WORD {
            return None;
        }
        let message = format!("`{id}` is longer than {} KiB, and INITIAL is for words", MAX_WORD >> 10);
        let help = "write the capital into the text itself";
        Some(self.fault(Code::TooManyPlaceables, id, message, help))
    }

    fn number_arguments(&self, name: &str, arguments: &CallArguments<&str>) -> Option<Diagnostic> {
        let is_number = |value: &InlineExpression<&str>| match value {
            InlineExpression::NumberLiteral { .. } => true,
            InlineExpression::VariableReference { id } => {
                // A term's parameter can be anything, and a variable that does not exist is reported as such.
                let known = VARIABLES.iter().find(|known| known.name == id.name);
                self.entry.is_term || known.is_none_or(|known| known.is_number)
            }
            _ => false,
        };
        if !matches!(&arguments.positional[..], [value] if is_number(value)) {
            let message = "NUMBER takes exactly one value, which is a number".to_owned();
            let help = "put a variable that is a number in the parentheses, as in { NUMBER($members) }";
            return Some(self.fault(Code::InvalidArgument, name, message, help));
        }
        arguments.named.iter().find_map(|named| {
            let value = match &named.value {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
                _ => "",
            };
            let mut fault = check_option(named.name.name, value).err()?;
            let at = if fault.in_value { value } else { named.name.name };
            let message = format!("NUMBER does not take `{}: {value}`", named.name.name);
            if let Some(meant) = meant(named.name.name, OPTIONS.into_iter()).filter(|_| !fault.in_value) {
                fault.rule = format!("did you mean `{meant}`?");
            }
            Some(self.fault(Code::InvalidArgument, at, message, fault.rule))
        })
    }

    fn number(&self, digits: &str) -> Option<Diagnostic> {
        let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        (decimals > MAX_FRACTION_DIGITS).then(|| {
            let help = format!("write at most {MAX_FRACTION_DIGITS} decimals");
            self.fault(Code::NumberTooPrecise, digits, format!("a number with {decimals} decimals"), help)
        })
    }
}

/// Variables that the source uses and a translation does not: an error where the source shows one, since a fact gets
/// lost; a note where it only decides between variants, which another language may not need.
pub(super) fn missing_variables(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if entry.is_term {
        return;
    }
    let Some(source) = view.source_of(file, entry) else { return };
    // What a word of the platforms is made of is each language's own choice.
    let is_free = view.rules.has_free_attributes(entry.name);
    let is_own_choice = |name: &str| view.rules.is_optional(name) || is_free && name.starts_with("platform");
    for (attribute, pattern) in entry.patterns() {
        let Some(features) = source.get(attribute) else { continue };
        let mut needed = features.variables().filter(|(name, _)| !is_own_choice(name)).peekable();
        if needed.peek().is_none() {
            continue;
        }
        // Nearly always the text itself shows all of them.
        let is_short = features.shown.len() + features.selecting.len() <= 4;
        if is_short && features.variables().all(|(name, _)| uses(pattern, name)) {
            continue;
        }
        let used = variables_reached(view, pattern);
        // A variable that is merely misspelled or translated has been reported as unknown.
        let strange: Vec<_> = used.iter().filter(|used| view.knows(Some(source), used) == Some(false)).collect();
        let missing: Vec<_> = needed.filter(|(name, _)| !used.contains(name)).collect();
        if !missing.is_empty() && is_reported(view, file, entry, attribute, pattern) {
            continue;
        }
        let is_each_another = strange.len() >= missing.len();
        // What cannot be read behind the text may hold it, and has been reported.
        if missing.is_empty() || removal::is_torn(file, entry) {
            continue;
        }
        // With more of them, the text was not translated but written anew.
        let is_few = missing.len() <= 20;
        for (name, is_shown) in missing {
            let is_misspelled = strange.iter().any(|strange| did_you_mean(strange, [name]).is_some());
            if is_each_another || is_misspelled || is_few && is_without_dollar(view, pattern, name) {
                continue;
            }
            if let Some(bare) = Some(pattern).filter(|_| is_few).and_then(|pattern| bare_variable(pattern, name)) {
                let message = format!("`${name}` stands here without its braces, and is shown as it is written");
                let fault = about(
                    view.at(file, Diagnostic::error(Code::MissingVariable, message), bare),
                    entry,
                    attribute,
                    Some(name),
                );
                faults.push(fault.help(format!("write {{ ${name} }}")));
                continue;
            }
            let message = format!("the source uses `${name}` here, the translation does not");
            let (fault, help) = if is_shown {
                (Diagnostic::error(Code::MissingVariable, message), "show it, as the source does")
            } else {
                let help = "nothing to do, if this language needs no variants here";
                (Diagnostic::note(Code::MissingVariable, message), help)
            };
            let fault = view.at(file, fault, attribute.unwrap_or(entry.name));
            let fault = about(fault, entry, attribute, Some(name)).help(help);
            faults.push(view.beside_source(fault, file, entry, attribute));
        }
    }
}

fn uses(pattern: &Pattern<&str>, variable: &str) -> bool {
    let mut uses = false;
    walk(pattern, &mut |part| uses |= matches!(part, Part::Variable { name, .. } if name == variable));
    uses
}

/// Whether a text refers to a message of that name, which there is not: the `$` is missing, and that has been reported.
fn is_without_dollar(view: &View<'_>, pattern: &Pattern<&str>, variable: &str) -> bool {
    let mut is_there = false;
    walk(pattern, &mut |part| is_there |= matches!(part, Part::Message { id, .. } if id == variable));
    is_there && view.message(variable).is_none()
}

/// A variable that has lost its braces, or has those of an input method for Chinese or Japanese.
fn bare_variable<'t>(pattern: &'t Pattern<&'t str>, variable: &str) -> Option<&'t str> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            found = found.or_else(|| {
                let at = text.match_indices(['$', '＄']).find_map(|(at, sign)| {
                    let behind = text[at + sign.len()..].strip_prefix(variable)?;
                    let goes_on = behind.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
                    (!goes_on).then_some(at..at + sign.len() + variable.len())
                });
                at.map(|at| &text[at])
            });
        }
    });
    found
}

/// The variables that a text uses, directly or through the messages that it refers to.
fn variables_reached<'c>(view: &'c View<'_>, pattern: &'c Pattern<&'c str>) -> BTreeSet<&'c str> {
    let mut reached = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut todo = vec![pattern];
    while let Some(pattern) = todo.pop() {
        walk(pattern, &mut |part| match part {
            Part::Variable { name, .. } => drop(reached.insert(name)),
            Part::Message { id, attribute } if seen.insert((id, attribute)) => {
                todo.extend(view.text(Node::message(id, attribute)));
            }
            _ => {}
        });
    }
    reached
}

/// Every message that refers to itself, at the reference that closes the circle, once for each circle.
pub(super) fn cycles(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    // Depth first, with an explicit stack: a chain of references can be as long as the file.
    let mut done = HashSet::new();
    let mut path: Vec<Node<'_>> = Vec::new();
    let mut on_path = HashMap::new();
    let mut listed = Listed::new(MAX_FINDINGS);
    // Most texts refer to nothing, or to what refers to nothing, and are in no circle.
    let nodes = view.entries_with(Traits::REFERENCE).flat_map(|(_, entry)| {
        let texts = entry.patterns().filter(|(_, pattern)| leads_on(view, pattern));
        texts.map(move |(attribute, _)| Node { is_term: entry.is_term, name: entry.name, attribute })
    });
    let mut todo: Vec<_> = nodes.map(Step::Enter).collect();
    while let Some(step) = todo.pop() {
        let node = match step {
            Step::Enter(node) if !done.contains(&node) && !on_path.contains_key(&node) => node,
            Step::Enter(_) => continue,
            Step::Leave(node) => {
                path.pop();
                on_path.remove(&node);
                done.insert(node);
                continue;
            }
        };
        on_path.insert(node, path.len());
        path.push(node);
        todo.push(Step::Leave(node));
        let Some((file, entry)) = view.entry(node.is_term, node.name) else { continue };
        let Some(pattern) = view.pattern(entry, node.attribute) else { continue };
        walk(pattern, &mut |part| {
            let Some(target) = Node::of(part) else { return };
            let Some(begin) = on_path.get(&target) else {
                todo.push(Step::Enter(target));
                return;
            };
            listed.push_with(faults, Code::Cycle, Severity::Error, || {
                let message = format!("`{target}` refers to itself");
                let fault = view.at(file, Diagnostic::error(Code::Cycle, message), target.name);
                let fault = about(fault, entry, node.attribute, Some(target.name));
                fault.help(format!("the circle is {}; write the text out in one of them", circle(&path[*begin..])))
            });
        });
    }
    listed.finish(faults);
}

/// Whether a text refers to a message or term that itself refers to something.
fn leads_on(view: &View<'_>, pattern: &Pattern<&str>) -> bool {
    let mut leads_on = false;
    walk(pattern, &mut |part| {
        let traits = Node::of(part).and_then(|node| view.traits_of(node.is_term, node.name));
        leads_on |= traits.is_some_and(|traits| traits.have(Traits::REFERENCE));
    });
    leads_on
}

/// The way of a circle along the references. A long one is cut off, or a file of a thousand circles would be shown a
/// thousand times.
fn circle(path: &[Node<'_>]) -> String {
    const SHOWN: usize = 20;
    let mut steps: Vec<_> = path.iter().take(SHOWN).map(ToString::to_string).collect();
    if path.len() > SHOWN {
        steps.push(format!("{} more", path.len() - SHOWN));
    }
    steps.extend(path.first().map(ToString::to_string));
    steps.join(" → ")
}

/// Terms that nothing refers to.
pub(super) fn unused_terms(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    // What cannot be read may refer to any of them.
    if !view.is_whole() {
        return;
    }
    let (mut used, mut last) = (BTreeSet::new(), None);
    for (_, pattern) in view.entries_with(Traits::REFERENCE).flat_map(|(_, entry)| entry.patterns()) {
        walk(pattern, &mut |part| {
            // A file mostly refers to the same one again and again.
            if let Part::Term { id, .. } = part
                && last.replace(id) != Some(id)
            {
                used.insert(id);
            }
        });
    }
    // A term under another name than the texts refer to is reported where they do.
    let unknown = used.iter().filter(|name| view.entry(true, name).is_none()).count();
    // What the source has, too, a text that is still to be translated may use.
    let has_source = |entry: &Entry<'_>| view.source.is_some_and(|source| source.path_of(&entry.id()).is_some());
    let unused = |entry: &&Entry<'_>| entry.is_term && !used.contains(entry.name) && !has_source(entry);
    if view.files.iter().flat_map(|file| &file.entries).filter(unused).count() <= unknown {
        return;
    }
    for file in &view.files {
        let mut listed = Listed::new(MAX_FINDINGS);
        for entry in file.entries.iter().filter(unused) {
            listed.push_with(faults, Code::UnusedTerm, Severity::Warning, || {
                let message = format!("nothing in this locale refers to the term `-{}`", entry.name);
                let fault = view.at(file, Diagnostic::warning(Code::UnusedTerm, message), entry.name);
                about(fault, *entry, None, None).help("remove it, or use it")
            });
        }
        listed.finish(faults);
    }
}
