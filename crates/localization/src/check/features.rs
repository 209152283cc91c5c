//! What a text of the source consists of, as far as its translations must agree with it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::form::Form;
use super::html_signs;
use super::tag_count::TagCount;
use crate::inline::{Event, ISOLATION, Lines, Span, paragraphs, parse};
use crate::plural_forms::{is_form, is_number, kind_of_choice};
use crate::walk::{Part, literal, variant_key, walk};

/// What a text consists of. Owned, so that the source need not be kept parsed.
#[derive(Debug, Default)]
pub(super) struct Features {
    /// The variables that it shows.
    pub(super) shown: BTreeSet<String>,
    /// The variables that only decide between variants.
    pub(super) selecting: BTreeSet<String>,
    /// The variables by whose plural form it chooses.
    pub(super) counted: BTreeSet<String>,
    /// The words that it has variants for, besides the default, by the variable or function that is compared with them.
    pub(super) words: BTreeMap<String, BTreeSet<String>>,
    /// The messages that it refers to, with the attribute.
    pub(super) messages: Vec<(String, Option<String>)>,
    /// The terms that it refers to, each with whether it is shown and does not only decide between variants.
    pub(super) terms: BTreeMap<String, bool>,
    /// The arguments that it gives terms: the name of the term and that of the argument, which can be empty.
    pub(super) given: BTreeSet<(String, String)>,
    /// The functions that it calls, each with the options that it gives them.
    pub(super) functions: BTreeMap<String, BTreeSet<String>>,
    /// What some of its variants leave out.
    pub(super) left_out: Vec<LeftOut>,
    /// Whether it has so many variants that this is not known.
    pub(super) is_too_varied: bool,
    /// All its text, without placeables, for comparing.
    pub(super) text: String,
    /// Its links and emphases, if it has Korb's markup.
    pub(super) markup: MarkupCount,
    /// Its tags, if it has HTML.
    pub(super) tags: TagCount,
    /// What a program reads it as, if no person reads it.
    pub(super) form: Option<Form>,
}

/// What the variants of a choice leave out.
#[derive(Debug)]
pub(super) struct LeftOut {
    /// What decides.
    pub(super) selector: String,
    /// Each variant by its key, with whether it is the default, and with what only others show.
    pub(super) variants: Vec<(String, bool, BTreeSet<String>)>,
}

impl Features {
    /// What the text of this name consists of, the name of a message or an attribute.
    pub(super) fn of(name: &str, pattern: &Pattern<&str>) -> Self {
        let (markup, tags, form) = (MarkupCount::of(pattern), TagCount::of(pattern), Form::of(name, pattern));
        let mut features = Self { markup, tags, form, ..Self::default() };
        walk(pattern, &mut |part| match part {
            Part::Text(text) => features.text.push_str(text),
            Part::Variable { name, is_shown: true } => drop(features.shown.insert(name.to_owned())),
            Part::Variable { name, is_shown: false } => drop(features.selecting.insert(name.to_owned())),
            Part::Message { id, attribute } => {
                features.messages.push((id.to_owned(), attribute.map(ToOwned::to_owned)));
            }
            Part::Function { name, arguments } => {
                let options = features.functions.entry(name.to_owned()).or_default();
                options.extend(arguments.named.iter().map(|named| named.name.name.to_owned()));
            }
            Part::Term { id, attribute, arguments } => {
                *features.terms.entry(id.to_owned()).or_default() |= attribute.is_none();
                let unnamed = arguments.filter(|arguments| !arguments.positional.is_empty()).map(|_| "");
                let named = arguments.into_iter().flat_map(|arguments| &arguments.named).map(|named| named.name.name);
                features.given.extend(unnamed.into_iter().chain(named).map(|name| (id.to_owned(), name.to_owned())));
            }
            Part::Select { selector, variants } => {
                if let Some(name) = compared(selector)
                    && let keys = words(variants)
                    && !keys.is_empty()
                {
                    let known = features.words.entry(name.into_owned()).or_default();
                    known.extend(keys.into_iter().map(ToOwned::to_owned));
                }
                if let Some(name) = variable_of(selector)
                    && variants.iter().any(|variant| is_form(variant_key(variant)))
                    && kind_of_choice(selector, variants).is_some()
                {
                    features.counted.insert(name.to_owned());
                }
            }
            Part::String(_) | Part::Number(_) => {}
        });
        features
    }

    /// Whether it has a tag or an entity.
    pub(super) fn has_html(&self) -> bool {
        !self.tags.is_empty() || html_signs::find(&self.text).is_some()
    }

    /// Whether it uses a variable.
    pub(super) fn uses(&self, variable: &str) -> bool {
        self.shown.contains(variable) || self.selecting.contains(variable)
    }

    /// The variables that it uses, each with whether it is shown anywhere.
    pub(super) fn variables(&self) -> impl Iterator<Item = (&str, bool)> {
        let selecting = self.selecting.iter().filter(|name| !self.shown.contains(*name));
        let selecting = selecting.map(|name| (name.as_str(), false));
        self.shown.iter().map(|name| (name.as_str(), true)).chain(selecting)
    }
}

/// The words that a choice has variants for: no numbers, no plural forms, and not the default, whose key says nothing.
pub(super) fn words<'t>(variants: &[Variant<&'t str>]) -> Vec<&'t str> {
    let keys = variants.iter().filter(|variant| !variant.default && !is_number(variant)).map(variant_key);
    keys.filter(|key| !is_form(key)).collect()
}

/// What a choice compares with words: a variable, or a function such as `PLATFORM()`.
pub(super) fn compared<'t>(selector: &InlineExpression<&'t str>) -> Option<Cow<'t, str>> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name.into()),
        InlineExpression::FunctionReference { id, .. } if id.name != "NUMBER" => Some(format!("{}()", id.name).into()),
        _ => None,
    }
}

/// The variable by which a choice is made, be it by `$variable` or by `NUMBER($variable)`.
pub(crate) fn variable_of<'t>(selector: &InlineExpression<&'t str>) -> Option<&'t str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().and_then(variable_of)
        }
        _ => None,
    }
}

/// How much markup a text has, in all its variants together.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct MarkupCount {
    pub(super) emphasis: usize,
    pub(super) strong: usize,
    pub(super) links: usize,
    /// Whether there are variants, so that the numbers of two texts cannot be compared.
    pub(super) has_variants: bool,
}

impl MarkupCount {
    /// Counts what rendering would write, whatever the placeables show.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut count = Self::default();
        count.add(pattern);
        walk(pattern, &mut |part| {
            if let Part::Select { variants, .. } = part {
                count.has_variants = true;
                for variant in variants {
                    count.add(&variant.value);
                }
            }
        });
        count
    }

    /// Counts what stands outside of all choices.
    pub(super) fn outside_choices(pattern: &Pattern<&str>) -> Self {
        let mut count = Self::default();
        count.add(pattern);
        count
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        let is_marked = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => memchr::memchr2(b'*', b'[', value.as_bytes()).is_some(),
            PatternElement::Placeable { .. } => {
                literal(element).is_some_and(|literal| literal.contains(['*', '[', '\\']))
            }
        };
        if !pattern.elements.iter().any(is_marked) {
            return;
        }
        for paragraph in paragraphs(&with_stand_ins(pattern)) {
            parse(paragraph, Lines::Fold, &mut |event| match event {
                Event::Start(Span::Emphasis, _) => self.emphasis += 1,
                Event::Start(Span::Strong, _) => self.strong += 1,
                Event::Start(Span::Link(_), _) => self.links += 1,
                _ => {}
            });
        }
    }
}

/// The text of a pattern, with a stand-in for each placeable that will show something unknown: a character that means
/// nothing, or an address where the placeable is a whole address.
fn with_stand_ins(pattern: &Pattern<&str>) -> String {
    let elements = &pattern.elements;
    let mut text = String::new();
    for (number, element) in elements.iter().enumerate() {
        if let PatternElement::TextElement { value } = element {
            text.push_str(value);
            continue;
        }
        if let Some(literal) = literal(element) {
            text.push_str(&unescape_unicode_to_string(literal));
            continue;
        }
        let before = text.trim_end_matches(ISOLATION);
        if before.ends_with("](") {
            // A link whose text is its own address counts as a bare address.
            let is_label = number >= 2 && elements[number - 2] == *element;
            text.push_str(if is_label { LABEL } else { ADDRESS });
        } else if before.ends_with('[') && begins(elements.get(number + 1), "](") {
            text.push_str(LABEL);
        } else {
            text.push(char::REPLACEMENT_CHARACTER);
        }
    }
    text
}

/// Stands for a placeable that is the whole text of a link.
const LABEL: &str = "https://a";

/// Stands for a placeable that is the address of a link, but not also its text.
const ADDRESS: &str = "https://b";

fn begins(element: Option<&PatternElement<&str>>, with: &str) -> bool {
    matches!(element, Some(PatternElement::TextElement { value }) if value.trim_start_matches(ISOLATION).starts_with(with))
}
