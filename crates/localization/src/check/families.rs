//! Families of words: the forms in which one word of a platform is needed, such as `.request` and `.request-genitive`.
//!
//! A platform that has a word of its own for one of them and not for the others shows two different words. Which words are
//! a family is nowhere written down. It is concluded from their names, from what `platform-generic` says, and from what the
//! other platforms have. In doubt nothing is reported.

use std::collections::{BTreeMap, BTreeSet};

use korb_catalogue::{Code, Diagnostic, Listed};

use super::platforms::{Platforms, Word};
use super::view::{MAX_FINDINGS, View, about};
use crate::initial;
use crate::words::GENERIC;

/// Words of a platform that lack other forms.
pub(super) fn incomplete(view: &View<'_>, faults: &mut Vec<Diagnostic>) {
    /// Pairs of words times platforms: far more than any language has. To compare them all would take long.
    const MOST: usize = 1 << 20;
    let Some(vocabulary) = view.rules.vocabulary().filter(|vocabulary| vocabulary.has_all_words) else { return };
    let platforms = &vocabulary.platforms;
    let Some(generic) = platforms.generic().filter(|generic| generic.len() <= MAX_FINDINGS) else { return };
    let pairs = || generic.keys().flat_map(|name| generic.keys().map(move |form| (name.as_str(), form.as_str())));
    let pairs: Vec<_> = pairs().filter_map(|(name, form)| Some((name, form, relation(name, form)?))).collect();
    if pairs.len().saturating_mul(platforms.own().count()) > MOST {
        return;
    }
    let mut missing: BTreeMap<(&str, &str, Lack), Vec<&str>> = BTreeMap::new();
    for (name, form, relation) in pairs {
        let family = Family { platforms, generic, name, form, relation };
        for (platform, lack) in family.incomplete() {
            missing.entry((platform, name, lack)).or_default().push(form);
        }
    }
    let mut listed = Listed::new(MAX_FINDINGS);
    for ((platform, name, lack), forms) in missing {
        // A form that is made of another one is right as soon as that is there.
        let is_made_of_another = |form: &&str| generic[*form].made_of.iter().any(|word| forms.contains(&word.as_str()));
        let forms: Vec<_> = forms.iter().copied().filter(|form| !is_made_of_another(form)).collect();
        let Some(first) = forms.first() else { continue };
        // What a region inherits is reported in the language.
        let Some((file, entry)) = view.message(platform) else { continue };
        let Some(attribute) = entry.attributes.iter().find(|attribute| attribute.id.name == name) else { continue };
        let list: Vec<_> = forms.iter().map(|form| format!("`.{form}`")).collect();
        let list = list.join(" and ");
        let message = format!("`{platform}` has a `.{name}` of its own, but no {list}");
        let (fault, help, place) = match lack {
            Lack::Form => (
                Diagnostic::warning(Code::IncompleteWordFamily, message),
                format!("add {list}; until then the word of `{GENERIC}` is shown there"),
                "this is shown in its place",
            ),
            Lack::Feature => (
                Diagnostic::note(Code::IncompleteWordFamily, message),
                format!("add {list}, unless that of `{GENERIC}` is right for this word, too"),
                "this holds in its place",
            ),
        };
        let fault = about(view.at(file, fault, attribute.id.name), entry, Some(name), Some(first)).help(help);
        listed.push(faults, fault.related(place, generic[*first].place.clone()));
    }
    listed.finish(faults);
}

/// The names that grammar has for the forms of a word.
const FORMS: &[&str] = &[
    "ablative",
    "abessive",
    "absolutive",
    "accusative",
    "adessive",
    "allative",
    "comitative",
    "dative",
    "elative",
    "ergative",
    "essive",
    "genitive",
    "illative",
    "inessive",
    "instrumental",
    "instructive",
    "lative",
    "locative",
    "nominative",
    "oblique",
    "partitive",
    "possessive",
    "prepositional",
    "sublative",
    "superessive",
    "terminative",
    "translative",
    "vocative",
    "singular",
    "dual",
    "plural",
    "paucal",
    "definite",
    "indefinite",
    "construct",
    "inline",
    "acc",
    "dat",
    "gen",
    "ins",
    "loc",
    "nom",
    "voc",
    "pl",
    "sg",
];

/// The names that grammar has for what two different words can have in common.
const FEATURES: &[&str] = &["animacy", "article", "class", "gender", "number", "pronoun"];

/// What a platform does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Lack {
    /// A form of the word.
    Form,
    /// Something about the word that may well be the same as for another one, such as its gender.
    Feature,
}

/// A word, and another one that may be a form of it.
struct Family<'f> {
    platforms: &'f Platforms,
    generic: &'f BTreeMap<String, Word>,
    name: &'f str,
    form: &'f str,
    relation: Relation,
}

impl<'f> Family<'f> {
    /// The platforms that have the word of their own, and should have the form, too.
    fn incomplete(&self) -> Vec<(&'f str, Lack)> {
        let (word, form) = (&self.generic[self.name], &self.generic[self.form]);
        // A platform that says the same as all others shows the right form.
        let differs = |own: &Word| own.text != word.text || own.made_of != word.made_of;
        let own = self.platforms.own().filter(|(_, words)| words.get(self.name).is_some_and(differs));
        let (with, without): (Vec<_>, Vec<_>) = own.partition(|(_, words)| words.contains_key(self.form));
        let resembles = || {
            has_part_of(self.name, self.form, FORMS)
                || (form.text.trim().is_empty() && form.made_of == word.made_of)
                || have_a_stem(&word.text, &form.text)
        };
        // All others have it, wherever one has not.
        let is_agreed = |least: usize| without.len() == 1 && with.len() >= least;
        let is_only_chosen_by = self.platforms.is_only_chosen_by(&format!("platform-{}", self.form));
        let lack = if is_only_chosen_by || has_part_of(self.name, self.form, FEATURES) {
            // The gender of another noun can be the same. It is surely missing only where the others say it all the same.
            let is_said = is_agreed(2) && with.iter().any(|(_, words)| words[self.form].text == form.text);
            match self.relation {
                _ if is_said => Some(Lack::Form),
                Relation::Form if !with.is_empty() => Some(Lack::Feature),
                _ => None,
            }
        } else {
            let is_family = match self.relation {
                // Where several platforms have the word and none has the form, the two have little to do with each other,
                // unless grammar says so.
                Relation::Form if with.is_empty() && without.len() > 2 => has_part_of(self.name, self.form, FORMS),
                Relation::Form => is_agreed(2) || resembles(),
                Relation::Base => true,
                Relation::Perhaps => is_agreed(2) && resembles(),
            };
            is_family.then_some(Lack::Form)
        };
        let Some(lack) = lack else { return Vec::new() };
        let without = without.into_iter().map(|(platform, _)| platform);
        without.filter(|platform| !self.follows(platform)).map(|platform| (platform, lack)).collect()
    }

    /// Whether what is shown for the form is made of words of the platform.
    fn follows(&self, platform: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut todo: Vec<_> = self.generic[self.form].made_of.iter().collect();
        while let Some(word) = todo.pop() {
            if self.platforms.word(platform, word).is_some() {
                return true;
            }
            if seen.insert(word) {
                todo.extend(self.generic.get(word).into_iter().flat_map(|word| &word.made_of));
            }
        }
        false
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    /// `request-genitive` or `of-request`: by its name a form of `request`.
    Form,
    /// `requests` may be a form of `request`.
    Perhaps,
    /// The other way around: `request` is what `request-genitive` is a form of.
    Base,
}

/// How the name of a word is related to another one.
fn relation(name: &str, form: &str) -> Option<Relation> {
    if form == name || form.ends_with(initial::SUFFIX) || name.ends_with(initial::SUFFIX) {
        return None;
    }
    if name.strip_prefix(form).is_some_and(|rest| rest.starts_with('-')) {
        // The word in the middle of a sentence may be the only one that differs.
        return (has_part_of(form, name, FORMS) && !name.ends_with("-inline")).then_some(Relation::Base);
    }
    if let Some(rest) = form.strip_prefix(name) {
        return Some(if rest.starts_with('-') { Relation::Form } else { Relation::Perhaps });
    }
    let is_behind = form.strip_suffix(name).is_some_and(|rest| rest.ends_with('-'));
    is_behind.then_some(Relation::Form)
}

/// Whether what the name of a form has besides that of the word is one of these.
fn has_part_of(name: &str, form: &str, known: &[&str]) -> bool {
    let rest = form.strip_prefix(name).or_else(|| form.strip_suffix(name)).unwrap_or_default();
    rest.split('-').any(|part| known.contains(&part))
}

/// Whether two texts have a word in common, which may end differently: more than half of it is the same.
fn have_a_stem(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<Vec<char>> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        // Words such as "a" and "to" are in every text.
        words
            .map(|word| word.to_lowercase().chars().collect::<Vec<_>>())
            .filter(|word| word.len() > 2)
            .take(20)
            .collect()
    };
    let others = words(other);
    words(one).iter().any(|word| {
        others.iter().any(|other| {
            let same = word.iter().zip(other).take_while(|(a, b)| a == b).count();
            same > 2 && same * 2 >= word.len().max(other.len())
        })
    })
}
