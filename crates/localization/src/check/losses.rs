//! What a translation loses or adds: messages and terms that the text refers to, and what only one of its variants lacks.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;
use korb_catalogue::{Code, Diagnostic, Listed};

use super::branches::{Branch, Item};
use super::features::Features;
use super::removal;
use super::untranslated::is_reported;
use super::view::{File, MAX_FINDINGS, Node, View, about};
use crate::entry::Entry;
use crate::plural_forms::{PluralForms, PluralRuleType};
use crate::walk::walk;

/// References to messages and terms that only the source has, or only the translation.
pub(super) fn references(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    // A term is the business of its own locale, and so are the words of the platforms.
    let Some(source) = view.source_of(file, entry).filter(|_| !entry.is_term) else { return };
    if view.rules.has_free_attributes(entry.name) {
        return;
    }
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        let Some(features) = source.get(attribute) else { continue };
        let shown = features.terms.iter().filter(|(_, is_shown)| **is_shown).map(|(name, _)| Item::Term(name));
        let shown =
            shown.chain(features.messages.iter().map(|(name, attribute)| Item::Message(name, attribute.as_deref())));
        if refer_to_same(shown.clone(), pattern) {
            continue;
        }
        let shown: BTreeSet<_> = shown.collect();
        let mut own = BTreeSet::new();
        let mut places = Vec::new();
        walk(pattern, &mut |part| {
            let Some(item) = Item::referred(part) else { return };
            if own.insert(item) && !shown.contains(&item) {
                places.push(item);
            }
        });
        if own == shown || removal::is_torn(file, entry) || is_reported(view, file, entry, attribute, pattern) {
            continue;
        }
        let reached = reached(view, pattern);
        let is_there = |item: &Item<'_>| match item {
            Item::Term(name) => view.entry(true, name).is_some(),
            Item::Message(name, attribute) => view.text(Node::message(name, *attribute)).is_some(),
            Item::Variable(_) | Item::Link => false,
        };
        // What does not exist has been reported as such, with what was probably meant.
        let unknown = places.iter().filter(|item| !is_there(item)).count();
        let source_has = |item: &Item<'_>| {
            view.source.is_some_and(|source| match item {
                Item::Term(name) => source.anywhere(&format!("-{name}")).is_some(),
                Item::Message(name, attribute) => {
                    source.anywhere(name).is_some_and(|entry| entry.get(*attribute).is_some())
                }
                Item::Variable(_) | Item::Link => false,
            })
        };
        let lost = shown.iter().copied().filter(|item| !reached.contains(item) && source_has(item));
        let lost: Vec<_> = lost.skip(unknown).collect();
        let added: Vec<_> = places.into_iter().filter(is_there).collect();
        for (number, item) in lost.iter().enumerate() {
            // A message that is not translated cannot be referred to, and another language may do without a term.
            let is_message = matches!(item, Item::Message(..));
            if !is_there(item) && (is_message || view.rules.vocabulary().is_some()) {
                continue;
            }
            let instead = added.get(number);
            let message = match instead {
                Some(other) => format!("the source refers to `{item}` here, the translation to `{other}`"),
                None => format!("the source refers to `{item}` here, the translation does not"),
            };
            let fault = if is_there(item) && view.rules.vocabulary().is_none() {
                Diagnostic::warning(Code::ReferenceMismatch, message)
            } else {
                Diagnostic::note(Code::ReferenceMismatch, message)
            };
            let place = match instead {
                Some(Item::Term(name) | Item::Message(name, _)) => name,
                _ => attribute.unwrap_or(entry.name),
            };
            let name = item.to_string();
            let fault = about(view.at(file, fault, place), entry, attribute, Some(&name));
            let help = format!("write {{ {item} }} where the source does, so that it stays the same everywhere");
            listed.push(faults, view.beside_source(fault.help(help), file, entry, attribute));
        }
        // What the source does not have at all is a word of the language's own, with its cases perhaps.
        for item in added.iter().skip(lost.len()).filter(|item| source_has(item)) {
            let (Item::Term(place) | Item::Message(place, _)) = item else { continue };
            let message = format!("the translation refers to `{item}` here, the source does not");
            let fault = view.at(file, Diagnostic::note(Code::ReferenceMismatch, message), place);
            let fault = about(fault, entry, attribute, Some(place)).help("nothing to do, if the sentence needs it");
            listed.push(faults, view.beside_source(fault, file, entry, attribute));
        }
    }
    listed.finish(faults);
}

/// Whether a text refers to what its source refers to, each thing as often as there: nearly all texts do.
fn refer_to_same<'t>(mut of_source: impl Iterator<Item = Item<'t>>, pattern: &'t Pattern<&'t str>) -> bool {
    let mut is_same = true;
    walk(pattern, &mut |part| {
        is_same = is_same && Item::referred(part).is_none_or(|item| of_source.next() == Some(item));
    });
    is_same && of_source.next().is_none()
}

/// What a text shows, directly or through the messages and terms that it refers to.
fn reached<'c>(view: &View<'c>, pattern: &'c Pattern<&'c str>) -> BTreeSet<Item<'c>> {
    let mut reached = BTreeSet::new();
    let mut todo = vec![pattern];
    while let Some(pattern) = todo.pop() {
        walk(pattern, &mut |part| {
            let Some(item) = Item::referred(part) else { return };
            if reached.insert(item) {
                todo.extend(Node::of(part).and_then(|node| view.text(node)));
            }
        });
    }
    reached
}

/// What one variant of a translation lacks, while the others and the source have it: variables, terms and messages.
pub(super) fn in_variants(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    let Some(source) = view.source_of(file, entry).filter(|_| !entry.is_term) else { return };
    let is_free = view.rules.has_free_attributes(entry.name);
    let mut listed = Listed::new(MAX_FINDINGS);
    for (attribute, pattern) in entry.patterns() {
        let Some(features) = source.get(attribute).filter(|features| !features.is_too_varied) else { continue };
        if !Branch::may_differ(pattern) {
            continue;
        }
        let Some(branch) = Branch::of(pattern) else { continue };
        let is_needed = |item: &Item<'_>| match item {
            Item::Variable(name) => {
                let is_own_choice = view.rules.is_optional(name) || is_free && name.starts_with("platform");
                features.shown.contains(*name) && !is_own_choice
            }
            Item::Term(name) => features.terms.get(*name) == Some(&true),
            Item::Message(name, attribute) => {
                features.messages.iter().any(|(known, of)| known == name && of.as_deref() == *attribute)
            }
            Item::Link => view.rules.markup && features.markup.links > 0,
        };
        // Where it is the form of other numbers, too, its text is for them as well.
        let is_for_nothing = |key: &str| {
            let forms = || view.cardinal.get_or_init(|| PluralForms::of(view.tag, PluralRuleType::CARDINAL));
            key == "0" || key == "zero" && forms().as_ref().is_none_or(|forms| forms.numbers(key).all(|it| it == 0))
        };
        let (path, found) = (Vec::new(), Vec::new());
        let mut search = Search { features, is_needed: &is_needed, is_for_nothing: &is_for_nothing, path, found };
        search.look(&branch, &BTreeSet::new());
        let found = search.found;
        if found.is_empty() || removal::is_torn(file, entry) || is_reported(view, file, entry, attribute, pattern) {
            continue;
        }
        for (key, item) in found {
            let written = item.to_string();
            let (code, name, help) = match item {
                Item::Variable(name) => (Code::MissingVariable, name, format!("write {{ {item} }} here, too")),
                Item::Term(_) | Item::Message(..) => {
                    (Code::ReferenceMismatch, &*written, format!("write {{ {item} }} here, too"))
                }
                Item::Link => (Code::MarkupMismatch, "link", format!("write {item} here, too")),
            };
            let what = if item == Item::Link { "have a link" } else { &format!("show `{item}`") };
            let message = format!("the variant [{key}] does not {what}, as the others and the source do");
            let fault = view.at(file, Diagnostic::warning(code, message), key);
            let fault = about(fault, entry, attribute, Some(name)).help(help);
            listed.push(faults, view.beside_source(fault, file, entry, attribute));
        }
    }
    listed.finish(faults);
}

/// A walk through the variants of a text, down to those that leave something out.
struct Search<'s, 't> {
    features: &'s Features,
    is_needed: &'s dyn Fn(&Item<'_>) -> bool,
    /// Whether a variant is for no number but zero, so that it may say just that there is nothing.
    is_for_nothing: &'s dyn Fn(&str) -> bool,
    /// The variants on the way, each with what it was chosen by.
    path: Vec<(&'s str, &'t str)>,
    found: Vec<(&'t str, Item<'t>)>,
}

impl<'s, 't> Search<'s, 't> {
    /// Looks through the choices of a text or variant; `around` is what is shown beside it, whatever is chosen there.
    fn look(&mut self, branch: &'s Branch<'t>, around: &BTreeSet<Item<'t>>) {
        for (number, choice) in branch.choices.iter().enumerate() {
            let others = || branch.choices.iter().enumerate().filter(|(other, _)| *other != number);
            // What another choice beside it shows, perhaps only sometimes, is not lost for sure.
            let mut beside: BTreeSet<_> = around.union(&branch.own).copied().collect();
            others().for_each(|(_, other)| beside.extend(other.ever()));
            let ever = choice.ever();
            for variant in &choice.variants {
                self.path.push((&choice.selector, variant.key));
                let lost = ever.iter().filter(|item| !variant.shows.ever.contains(item) && !beside.contains(item));
                for item in lost {
                    // Which texts can do without their number is a question of plural forms, which another check asks.
                    if !choice.is_by(*item) && (self.is_needed)(item) && !self.is_excused(*item) {
                        self.found.push((variant.key, *item));
                    }
                }
                self.look(&variant.shows, &beside);
                self.path.pop();
            }
        }
    }

    /// Whether a variant may leave something out: the source does so, too, in that variant, or goes by something else; or it is
    /// for one number, which its text need not show; or for nothing at all.
    fn is_excused(&self, item: Item<'_>) -> bool {
        let name = item.to_string();
        let is_of_number = |(selector, key): &(&str, &str)| {
            *selector == name && (["zero", "one", "two"].contains(key) || key.starts_with(|c: char| c.is_ascii_digit()))
        };
        if self.path.iter().any(|step| is_of_number(step) || (self.is_for_nothing)(step.1)) {
            return true;
        }
        let mut choices = self.features.left_out.iter().filter(|choice| choice.lacks(&name));
        choices.any(|choice| {
            let mut on_path = self.path.iter().filter(|(selector, _)| *selector == choice.selector).peekable();
            on_path.peek().is_none() || on_path.any(|(_, key)| choice.is_left_out(key, &name))
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{compared, in_translation};

    /// What is found in a translation that has the same two terms and the same two messages as its source.
    fn found(source: &str, text: &str) -> Vec<String> {
        let rest = "-brand = Korb\n-firm = Bau\nsave = Sichern\n    .key = S\nopen = Öffnen { -firm }\nz = { -brand }{ -firm }\n";
        in_translation(&format!("{rest}a = {source}\n"), &format!("{rest}a = {text}\n"))
    }

    #[test]
    fn references_are_those_of_the_source() {
        for (source, text, wrong) in [
            ("About { -brand }", "Über { -brand }", &[][..]),
            ("About { -brand }", "Über { -brand(case: \"x\") }", &["warning invalid-argument 7 case"]),
            ("About { -brand }", "Über Korb", &["warning reference-mismatch 7 -brand"]),
            ("About { -brand }", "Über { -firm }", &["warning reference-mismatch 7 -brand"]),
            ("About { -brnd }", "Über Korb", &[]),
            ("About { -brand }", "Über { -brnd }", &["error unknown-reference 7 brnd"]),
            ("About it", "Über { -brand }", &["note reference-mismatch 7 brand"]),
            ("Click { save } now", "Klick { open } jetzt", &["warning reference-mismatch 7 save"]),
            ("Click { save } now", "Klick { save.key } jetzt", &["warning reference-mismatch 7 save"]),
            ("Click { save } now", "Klick jetzt", &["warning reference-mismatch 7 save"]),
            // The message shows the term.
            ("Of { -firm }", "Von { open }", &["note reference-mismatch 7 open"]),
            (
                "{ -brand } and { save }",
                "Korb und mehr",
                &["warning reference-mismatch 7 -brand", "warning reference-mismatch 7 save"],
            ),
        ] {
            assert_eq!(found(source, text), wrong, "{source} {text}");
        }
    }

    #[test]
    fn each_variant_shows_what_the_others_do() {
        let source = "{ $n ->\n    [one] One thing on { $host }\n   *[other] { $n } things on { $host }\n }";
        let check = |source: &str, variants: &str| {
            let variants = variants.replace(" *[", "\n   *[").replace(" [", "\n    [");
            let wrong = compared("pl", source, &format!("{{ $n ->{variants}\n }}"), true);
            wrong
                .into_iter()
                .filter(|wrong| wrong.starts_with("warning") && !wrong.contains("plural"))
                .collect::<Vec<_>>()
        };
        let lost = |name: &str| vec![format!("warning missing-variable {name}")];
        for (variants, wrong) in [
            (" [one] na { $host } [few] { $n } na { $host } *[other] { $n } na { $host }", vec![]),
            (" [one] raz [few] { $n } na { $host } *[other] { $n } na { $host }", lost("one")),
            (" [one] na { $host } [few] { $n } raz *[other] { $n } na { $host }", lost("few")),
            (" [one] na { $host } *[other] { $n } raz", lost("other")),
            (" [zero] nic [0] nic [one] na { $host } *[other] { $n } na { $host }", vec![]),
            (" [one] na { $host } *[other] { $n } { $m -> [a] na { $host } *[b] nic\n }", lost("b")),
        ] {
            assert_eq!(check(source, variants), wrong, "{variants}");
        }
        // What the source leaves out, too.
        let source = "{ $n ->\n    [one] One thing\n   *[other] { $n } things on { $host }\n }";
        assert_eq!(check(source, " [one] raz *[other] { $n } na { $host }"), [""; 0]);
        assert_eq!(check(source, " [1] raz *[other] { $n } na { $host }"), [""; 0]);
        assert_eq!(check(source, " [one] raz [few] { $n } *[other] { $n } na { $host }"), lost("few"));
        let other = "{ $sex ->\n    [male] He\n   *[other] They on { $host }\n } { $n }";
        assert_eq!(check(other, " [one] raz { $n } *[other] { $n } na { $host }"), [""; 0]);
        // Another choice shows it.
        let both = format!("{source} {}", "{ $n ->\n    [one] { $host }\n   *[other] x\n }");
        assert_eq!(compared("de", source, &both, true), [""; 0]);
        let link = "{ $n ->\n    [one] [so](https://x) a\n   *[other] [so](https://x) { $n }\n }";
        let lost = link.replacen("[so](https://x)", "raz", 1);
        assert_eq!(compared("de", link, &lost, true), ["warning markup-mismatch one"]);
        assert_eq!(compared("de", link, &lost, false), [""; 0]);
    }

    #[test]
    fn a_text_with_many_variants_takes_no_time() {
        let variants: Vec<_> = (0..100_000).map(|number| format!("    [x{number}] y\n")).collect();
        let variants = variants.concat();
        let text = format!("{{ $n ->\n{variants}   *[other] {{ $v }}\n }}");
        let wrong = in_translation(&format!("a = {text}\n"), &format!("a = {}\n", text.replace("[x7] y", "[x7] z")));
        assert_eq!(wrong, [""; 0]);
    }
}
