//! Texts that a translation has taken over from its source as they are.

use fluent_syntax::ast::{Pattern, PatternElement};
use korb_catalogue::{Code, Diagnostic};

use super::text::each;
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::walk::{Part, walk};

/// A translation that is the same as its source.
///
/// A variant of the source's language is left out, since it shares most texts; so is a term, since it is mostly a name.
pub(super) fn untranslated(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(tree) = view.source else { return };
    if entry.is_term || view.tag.same_language(&tree.tag) {
        return;
    }
    let Some(source) = view.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(slice) = source.get(attribute).and_then(|source| same_words(pattern, &source.text)) else { continue };
        let message = format!("this text is the same as in the source `{}`", tree.tag);
        let fault = view.at(file, Diagnostic::warning(Code::Untranslated, message), slice);
        let help = "translate it, or remove it: until then the source's text is shown anyway";
        faults.push(about(fault, entry, attribute, None).help(help));
    }
}

/// The beginning of a text, if it is the same as `source` and consists of words.
fn same_words<'t>(pattern: &'t Pattern<&'t str>, source: &str) -> Option<&'t str> {
    let mut rest = Some(source);
    let mut first = None;
    walk(pattern, &mut |part| {
        if let Part::Text(slice) = part {
            rest = rest.and_then(|rest| rest.strip_prefix(slice));
            first = first.or_else(|| Some(slice.trim()).filter(|slice| slice.contains(char::is_alphabetic)));
        }
    });
    if rest != Some("") {
        return None;
    }
    // One word may be a name or be the same in both languages, "Newsletter" for instance.
    let mut has_words = false;
    each(pattern, &mut |pattern, _| {
        let slices = pattern.elements.iter().filter_map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        });
        has_words |= slices.flat_map(str::split_whitespace).filter(|word| is_word(word)).take(2).count() == 2;
    });
    first.filter(|_| has_words)
}

fn is_word(word: &str) -> bool {
    let is_address = word.contains("://") || word.contains('@');
    !is_address && word.chars().filter(|c| c.is_alphabetic()).take(2).count() == 2
}
