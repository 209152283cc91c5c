//! Words of the platforms that are made of themselves.
//!
//! Which word a variable shows depends on the platform: `$platform-request` in `platform-generic` is the word of each
//! platform that has one of its own. So the way is followed once for `platform-generic` and once for each platform.

use std::collections::{HashMap, HashSet};

use fluent_syntax::ast::Pattern;
use korb_catalogue::{Code, Diagnostic, Listed};

use super::view::{MAX_FINDINGS, Node, Step, View, about};
use crate::entry::Entry;
use crate::walk::{Part, walk};
use crate::words::GENERIC;

/// How many texts are looked at. What a file that was made to take longer hides is found when its words are formatted.
const MAX_STEPS: usize = 1 << 20;

/// Every word that refers to itself, at the reference that closes the circle. Circles of messages are not among them.
pub(super) fn cycles(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    if view.rules.vocabulary().is_none() {
        return;
    }
    let platforms = view.files.iter().flat_map(|file| &file.entries);
    let platforms = platforms.filter(|entry| !entry.is_term && entry.name.starts_with("platform-"));
    let mut platforms: Vec<_> = platforms.filter(|entry| entry.patterns().any(|(_, text)| refers(text))).collect();
    // What is in a circle for all platforms is reported for all, and not for the first.
    platforms.sort_by_key(|entry| entry.name != GENERIC);
    let generic = view.message(GENERIC).map(|(_, entry)| words(entry)).unwrap_or_default();
    let (mut reported, mut steps) = (Reported { places: HashSet::new(), listed: Listed::new(MAX_FINDINGS) }, MAX_STEPS);
    for platform in platforms {
        let way = Way { view, platform: platform.name, own: words(*platform), generic: &generic };
        way.follow(*platform, &mut reported, &mut steps, faults);
    }
    reported.listed.finish(faults);
}

/// The references that have been reported. A word of all platforms is met on the way of each.
struct Reported {
    places: HashSet<usize>,
    listed: Listed,
}

type Texts<'c> = HashMap<&'c str, &'c Pattern<&'c str>>;

fn words(entry: Entry<'_>) -> Texts<'_> {
    entry.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)).collect()
}

/// Whether a text shows or chooses by something that can lead back to it.
fn refers(pattern: &Pattern<&str>) -> bool {
    let mut refers = false;
    walk(pattern, &mut |part| match part {
        Part::Variable { name, .. } => refers |= name.starts_with("platform-"),
        Part::Message { .. } => refers = true,
        _ => {}
    });
    refers
}

/// The words of one platform.
struct Way<'v, 'c> {
    view: &'v View<'c>,
    platform: &'v str,
    own: Texts<'v>,
    generic: &'v Texts<'v>,
}

/// A text on the way, and whether a word led there.
type Passed<'v> = (Node<'v>, bool);

impl<'v> Way<'v, '_> {
    fn follow(&self, platform: Entry<'v>, reported: &mut Reported, steps: &mut usize, faults: &mut Vec<Diagnostic>) {
        let begin = platform.patterns().filter(|(_, text)| refers(text));
        let begin = begin.map(|(attribute, _)| (Node::message(platform.name, attribute), true));
        let mut todo: Vec<(Step<'v>, bool)> = begin.map(|(node, by_word)| (Step::Enter(node), by_word)).collect();
        let (mut done, mut on_path) = (HashSet::new(), HashSet::new());
        let mut path: Vec<Passed<'v>> = Vec::new();
        while let Some((step, by_word)) = todo.pop() {
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
            let Some(left) = steps.checked_sub(1) else { return };
            *steps = left;
            path.push((node, by_word));
            todo.push((Step::Leave(node), by_word));
            let Some(pattern) = self.text(node) else { continue };
            walk(pattern, &mut |part| {
                let (target, at, by_word) = match part {
                    Part::Variable { name, .. } => match self.word(name) {
                        Some(target) => (target, name, true),
                        None => return,
                    },
                    Part::Message { id, attribute } => (Node::message(id, attribute), id, false),
                    _ => return,
                };
                if !on_path.contains(&target) {
                    todo.push((Step::Enter(target), by_word));
                    return;
                }
                let begin = path.iter().position(|(seen, _)| *seen == target).unwrap_or_default();
                let is_of_words = by_word || path[begin + 1..].iter().any(|(_, by_word)| *by_word);
                if is_of_words && reported.places.insert(at.as_ptr().addr()) {
                    let circle = path[begin..].iter().map(|(node, _)| *node).chain([target]);
                    if let Some(fault) = self.fault(node, at, circle) {
                        reported.listed.push(faults, fault);
                    }
                }
            });
        }
    }

    /// The text that a variable shows on this platform.
    fn word(&self, variable: &'v str) -> Option<Node<'v>> {
        // A name has no words in it, which is checked elsewhere, so no circle leads through it.
        let word = variable.strip_prefix("platform-").filter(|word| *word != "name")?;
        if self.own.contains_key(word) {
            return Some(Node::message(self.platform, Some(word)));
        }
        self.generic.contains_key(word).then_some(Node::message(GENERIC, Some(word)))
    }

    fn text(&self, Node { name, attribute, .. }: Node<'v>) -> Option<&'v Pattern<&'v str>> {
        match attribute {
            Some(word) if name == self.platform => self.own.get(word).copied(),
            Some(word) if name == GENERIC => self.generic.get(word).copied(),
            _ => self.view.pattern(self.view.message(name)?.1, attribute),
        }
    }

    fn fault(&self, node: Node<'v>, at: &'v str, circle: impl Iterator<Item = Node<'v>>) -> Option<Diagnostic> {
        let (file, entry) = self.view.message(node.name)?;
        let circle: Vec<_> = circle.map(|node| node.to_string()).collect();
        let fault = Diagnostic::error(Code::Cycle, format!("`{}` refers to itself", circle[0]));
        let help = format!("the circle is {}; write the text out in one of them", circle.join(" → "));
        Some(about(self.view.at(file, fault, at), entry, node.attribute, Some(at)).help(help))
    }
}
