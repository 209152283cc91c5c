//! What a text shows in each of its variants, and what one variant leaves out that the others have.
//!
//! It says what one text is like; a check compares two.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::features::{Features, LeftOut, MarkupCount, variable_of};
use crate::walk::{Part, inline_parts, variant_key, walk};

/// Something that a text shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item<'t> {
    Variable(&'t str),
    Term(&'t str),
    Message(&'t str, Option<&'t str>),
    /// A link, if the texts have Korb's markup.
    Link,
}

impl<'t> Item<'t> {
    /// The message or term that is shown where a text refers to it.
    pub(super) fn referred(part: Part<'t>) -> Option<Self> {
        match part {
            Part::Term { id, attribute: None, .. } => Some(Self::Term(id)),
            Part::Message { id, attribute } => Some(Self::Message(id, attribute)),
            _ => None,
        }
    }
}

impl fmt::Display for Item<'_> {
    /// As a text writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable(name) => write!(f, "${name}"),
            Self::Term(name) => write!(f, "-{name}"),
            Self::Message(name, None) => f.write_str(name),
            Self::Message(name, Some(attribute)) => write!(f, "{name}.{attribute}"),
            Self::Link => f.write_str("[text](address)"),
        }
    }
}

/// What a text, or a variant of one, shows.
#[derive(Debug, Default)]
pub(super) struct Branch<'t> {
    /// Outside of all choices.
    pub(super) own: BTreeSet<Item<'t>>,
    /// Whatever is chosen.
    pub(super) always: BTreeSet<Item<'t>>,
    /// In at least one variant.
    pub(super) ever: BTreeSet<Item<'t>>,
    pub(super) choices: Vec<Choice<'t>>,
}

/// A choice, with all its variants.
#[derive(Debug)]
pub(super) struct Choice<'t> {
    /// What decides, as it is written; `NUMBER($n)` is `$n`.
    pub(super) selector: Cow<'t, str>,
    pub(super) variants: Vec<Variant<'t>>,
}

/// A variant of a choice.
#[derive(Debug)]
pub(super) struct Variant<'t> {
    pub(super) key: &'t str,
    pub(super) is_default: bool,
    pub(super) shows: Branch<'t>,
}

impl<'t> Branch<'t> {
    /// What a text shows; `None` if it has no choice, and so is the same for everybody, or far too many of them.
    pub(super) fn of(pattern: &'t Pattern<&'t str>) -> Option<Self> {
        let is_choice = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { .. } => false,
            PatternElement::Placeable { expression } => {
                matches!(expression, Expression::Select { .. } | Expression::Inline(InlineExpression::Placeable { .. }))
            }
        };
        if !pattern.elements.iter().any(is_choice) {
            return None;
        }
        let branch = Self::read(pattern);
        // To compare each with each would take long.
        let is_small = branch.count().saturating_mul(branch.ever.len()) <= MOST;
        (!branch.choices.is_empty() && is_small).then_some(branch)
    }

    /// Whether the variants of a choice may differ in what they show beside what the choice goes by. Most show a number at
    /// most, and need not be looked at more closely.
    pub(super) fn may_differ(pattern: &Pattern<&str>) -> bool {
        pattern.elements.iter().any(|element| match element {
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let chosen_by = variable_of(selector);
                variants.iter().any(|variant| shows_more(&variant.value, chosen_by))
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::Placeable { .. }) } => true,
            _ => false,
        })
    }

    fn read(pattern: &'t Pattern<&'t str>) -> Self {
        let mut branch = Self::default();
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                branch.add(expression);
            }
        }
        branch.own.extend((MarkupCount::outside_choices(pattern).links > 0).then_some(Item::Link));
        branch.always.extend(&branch.own);
        branch.ever.extend(&branch.own);
        for choice in &branch.choices {
            let mut shared: Option<BTreeSet<Item<'t>>> = None;
            for variant in &choice.variants {
                branch.ever.extend(&variant.shows.ever);
                match &mut shared {
                    None => shared = Some(variant.shows.always.clone()),
                    Some(shared) => shared.retain(|item| variant.shows.always.contains(item)),
                }
            }
            branch.always.extend(shared.unwrap_or_default());
        }
        branch
    }

    fn add(&mut self, expression: &'t Expression<&'t str>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => self.add(expression),
            Expression::Inline(inline) => inline_parts(inline, &mut |part| {
                self.own.extend(match part {
                    Part::Variable { name, is_shown: true } => Some(Item::Variable(name)),
                    part => Item::referred(part),
                });
            }),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| Variant {
                    key: variant_key(variant),
                    is_default: variant.default,
                    shows: Self::read(&variant.value),
                });
                self.choices.push(Choice { selector: shown(selector), variants: variants.collect() });
            }
        }
    }

    fn count(&self) -> usize {
        let variants = self.choices.iter().flat_map(|choice| &choice.variants);
        variants.map(|variant| 1 + variant.shows.count()).sum()
    }
}

/// Whether a variant has anything but words and a variable. A link has a bracket; with an emphasis, addresses count, too.
fn shows_more(variant: &Pattern<&str>, variable: Option<&str>) -> bool {
    let mut shows_more = false;
    walk(variant, &mut |part| {
        shows_more |= match part {
            Part::Text(text) => memchr::memchr2(b'*', b'[', text.as_bytes()).is_some(),
            Part::Variable { name, .. } => Some(name) != variable,
            _ => true,
        };
    });
    shows_more
}

impl<'t> Choice<'t> {
    /// What at least one of the variants shows.
    pub(super) fn ever(&self) -> BTreeSet<Item<'t>> {
        self.variants.iter().flat_map(|variant| &variant.shows.ever).copied().collect()
    }

    /// Whether it goes by a variable.
    pub(super) fn is_by(&self, item: Item<'_>) -> bool {
        matches!(item, Item::Variable(name) if self.selector.strip_prefix('$') == Some(name))
    }
}

/// How many variants times what they show are compared: far more than any text has.
const MOST: usize = 1 << 12;

fn shown<'t>(selector: &'t InlineExpression<&'t str>) -> Cow<'t, str> {
    if let Some(name) = variable_of(selector) {
        return format!("${name}").into();
    }
    match selector {
        InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
            format!("-{}.{}", id.name, attribute.name).into()
        }
        InlineExpression::FunctionReference { id, .. } => format!("{}()", id.name).into(),
        _ => "".into(),
    }
}

/// What a text of the source consists of, and what its variants leave out.
pub(super) fn features(name: &str, pattern: &Pattern<&str>) -> Features {
    let mut features = Features::of(name, pattern);
    if features.markup.has_variants {
        match Branch::of(pattern) {
            Some(branch) => LeftOut::of(&branch, &mut features.left_out),
            None => features.is_too_varied = true,
        }
    }
    features
}

impl LeftOut {
    /// What the variants of a choice leave out that others of it show.
    fn of(branch: &Branch<'_>, all: &mut Vec<Self>) {
        for choice in &branch.choices {
            let ever = choice.ever();
            let lacks = |variant: &Variant<'_>| {
                let lacks = ever.iter().filter(|item| !variant.shows.always.contains(item));
                lacks.map(ToString::to_string).collect::<BTreeSet<_>>()
            };
            let variants = choice.variants.iter();
            let variants: Vec<_> = variants.map(|it| (it.key.to_owned(), it.is_default, lacks(it))).collect();
            if variants.iter().any(|(_, _, lacks)| !lacks.is_empty()) {
                all.push(Self { selector: choice.selector.clone().into_owned(), variants });
            }
            choice.variants.iter().for_each(|variant| Self::of(&variant.shows, all));
        }
    }

    /// Whether a variant leaves something out.
    pub(super) fn lacks(&self, item: &str) -> bool {
        self.variants.iter().any(|(_, _, lacks)| lacks.contains(item))
    }

    /// Whether what stands in the place of a variant of this key leaves something out.
    pub(super) fn is_left_out(&self, key: &str, item: &str) -> bool {
        let also = match key {
            "zero" => "0",
            "one" => "1",
            "two" => "2",
            "0" => "zero",
            "1" => "one",
            "2" => "two",
            _ => key,
        };
        let mut same = self.variants.iter().filter(|(known, ..)| known == key || known == also).peekable();
        if same.peek().is_some() {
            return same.any(|(_, _, lacks)| lacks.contains(item));
        }
        self.variants.iter().any(|(_, is_default, lacks)| *is_default && lacks.contains(item))
    }
}
