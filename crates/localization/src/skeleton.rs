//! What a translator begins with: files with every message to translate, and later the messages that have come since.
//!
//! A message that is not translated yet is not there: what falls back is the source text, and neither an empty text
//! nor a text in a foreign language passes for a translation. So each stands in a comment, first as the source has it,
//! then as the translator will write it, and becomes a message once the `# ` before it is removed:
//!
//! ```fluent
//! # de: reply-link = Mehr: { $link }
//! # reply-link = …
//! ```
//!
//! Below the source's text another language can stand, for those who read that one better; [`Beside`] has its texts.
//!
//! Files are edited as text, by place: what people wrote stays as they wrote it, to the letter.

mod beside;
mod form;
mod notes;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use korb_catalogue::SourceFile;

use crate::check::removal::{self, comment_above};
use crate::entry::Entry;
use crate::pair::Pair;
use crate::resource::Resource;
use crate::sources::text::{Texts, blocks};
use crate::tag::LocaleTag;
use crate::validate::FREE_ATTRIBUTES;
pub use beside::Beside;
use beside::{in_comment, tagged};
use notes::for_translators;

/// The file of a new locale, with everything to translate of one source file, with what the languages `beside` it say,
/// and with the comments for translators.
///
/// ```
/// use korb_catalogue::SourceFile;
/// use korb_localization::{InvalidTag, LocaleTag, Pair, begin_translation};
///
/// let file = SourceFile::new("locales/de/reply.ftl", "reply-link = Mehr: { $link }");
/// let tags = Pair { source: &LocaleTag::new("de")?, translation: &LocaleTag::new("fr")? };
/// assert_eq!(begin_translation(tags, &[], &file), "# de: reply-link = Mehr: { $link }\n# reply-link = …\n");
/// # Ok::<(), InvalidTag>(())
/// ```
pub fn begin_translation(tags: Pair<&LocaleTag>, beside: &[Beside], file: &SourceFile) -> String {
    let offers = Offers::of(tags, beside, file);
    let mut out = String::new();
    let mut at = 0;
    for (whole, offer) in &offers.0 {
        copy_between(&file.text()[at..whole.start], tags.source, &mut out);
        out.push_str(&offer.text);
        at = whole.end;
    }
    copy_between(&file.text()[at..], tags.source, &mut out);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Copies the comments for translators and the empty lines between two messages. An empty line keeps two offers apart, even where the
/// source has none: without it the two comments would become one.
fn copy_between(between: &str, source: &LocaleTag, out: &mut String) {
    if !out.is_empty() && !between.starts_with("\n\n") {
        out.push('\n');
    }
    out.push_str(&for_translators(between, source));
}

/// What [`update_translation`] would do to the files of a locale.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Update {
    /// The files that change or are new: their names and their whole new texts.
    pub files: BTreeMap<String, String>,
    /// The messages that are offered now, in the source's order.
    pub added: Vec<Addition>,
    /// The messages that the source has no longer, in the order of the files.
    pub obsolete: Vec<Obsolete>,
}

/// A message that was added, or an attribute of one that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Addition {
    /// Its name; a term's has its hyphen, and an attribute's is `message.attribute`.
    pub id: String,
    /// The name of the file that it was added to.
    pub file: String,
}

/// A message that the source has no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Obsolete {
    /// Its name.
    pub id: String,
    /// Where it stands.
    pub file: SourceFile,
    /// The line that it begins in.
    pub line: usize,
}

/// Adds what a locale has neither translated nor been offered yet. A message goes behind the one that the source has
/// before it, or into a file of the same name if there is no such neighbor. An attribute goes directly behind its
/// message, unless each locale chooses the attributes of that message by itself. Nothing else in the files changes.
pub fn update_translation(tags: Pair<&LocaleTag>, beside: &[Beside], files: Pair<&[SourceFile]>) -> Update {
    let Pair { source: sources, translation: files } = files;
    let anchors = anchors(files);
    let mut insertions: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
    let mut attached: BTreeMap<(usize, usize), String> = BTreeMap::new();
    let translated: HashMap<_, _> = files.iter().flat_map(attributes).collect();
    let mut new_files: BTreeMap<String, String> = BTreeMap::new();
    let mut update = Update::default();
    for source_file in sources {
        let offers = Offers::of(tags, beside, source_file);
        let first = offers.0.iter().find_map(|(_, offer)| anchors.get(offer.id.as_str()));
        let name = name(source_file);
        let same_name = files.iter().position(|file| self::name(file) == name);
        // Where the next message goes: behind its neighbor; before the first one that is there; else to the end.
        let mut at = match (first, same_name) {
            (Some(anchor), _) => Some((anchor.file, anchor.with_comment)),
            (None, Some(file)) => Some((file, files[file].text().len())),
            (None, None) => None,
        };
        if at.is_none() && !offers.0.is_empty() {
            new_files.insert(name.to_owned(), begin_translation(tags, beside, source_file));
        }
        for (_, offer) in offers.0 {
            if let Some(anchor) = anchors.get(offer.id.as_str()) {
                at = Some((anchor.file, anchor.end));
                let is_free = FREE_ATTRIBUTES.iter().any(|prefix| offer.id.starts_with(prefix));
                let there = translated.get(&offer.id).filter(|_| !is_free && !offer.id.starts_with('-'));
                let offered = there.map(|there| {
                    let behind = &files[anchor.file].text()[anchor.end..];
                    let is_new = |name: &str| !there.contains(name) && !is_offered(behind, name);
                    offer.attributes.iter().filter(|attribute| is_new(&attribute.name)).collect::<Vec<_>>()
                });
                let offered = offered.unwrap_or_default();
                // What is to be filled in stands first, so that it belongs to the message once the `# ` is removed.
                let lines = offered.iter().flat_map(|attribute| &attribute.to_fill);
                let lines: Vec<_> = lines.chain(offered.iter().flat_map(|attribute| &attribute.source)).collect();
                if !lines.is_empty() {
                    let text = lines.into_iter().flat_map(|line| ["\n", line]).collect();
                    attached.insert((anchor.file, anchor.end), text);
                }
                let file = self::name(&files[anchor.file]);
                update.added.extend(offered.iter().map(|attribute| Addition {
                    id: format!("{}.{}", offer.id, attribute.name),
                    file: file.to_owned(),
                }));
                continue;
            }
            let file = at.map_or(name, |(file, _)| self::name(&files[file])).to_owned();
            update.added.push(Addition { id: offer.id, file });
            if let Some(at) = at {
                let comment = offer.comment.map(|comment| comment + "\n").unwrap_or_default();
                insertions.entry(at).or_default().push(comment + &offer.text);
            }
        }
    }
    update.files = new_files;
    for (index, file) in files.iter().enumerate() {
        let range = (index, 0)..(index + 1, 0);
        let mut here: BTreeMap<usize, (Option<&String>, String)> = BTreeMap::new();
        for ((_, at), text) in attached.range(range.clone()) {
            here.entry(*at).or_default().0 = Some(text);
        }
        for ((_, at), offers) in insertions.range(range) {
            here.entry(*at).or_default().1 = offers.join("\n\n");
        }
        if !here.is_empty() {
            update.files.insert(name(file).to_owned(), insert(file.text(), &here));
        }
    }
    // The lines are those of the files as they will be.
    let after = files.iter().map(|file| match update.files.get(name(file)) {
        Some(text) => SourceFile::new(file.path(), text.as_str()),
        None => file.clone(),
    });
    update.obsolete = obsolete(sources, &after.collect::<Vec<_>>());
    update
}

/// The messages of a locale that its source does not have. A term is a locale's own business.
fn obsolete(sources: &[SourceFile], files: &[SourceFile]) -> Vec<Obsolete> {
    let known: HashSet<String> = sources.iter().flat_map(|file| ids(file.text())).collect();
    let texts = Texts::read(files);
    let unknown = texts.iter().filter(|text| !text.id().starts_with('-') && !known.contains(text.id()));
    let obsolete = unknown.map(|text| Obsolete {
        id: text.id().to_owned(),
        file: text.file().clone(),
        line: text.file().position(text.span().start).0,
    });
    obsolete.collect()
}

/// The names of all messages and terms, also of those that cannot be read.
fn ids(text: &str) -> Vec<String> {
    blocks(text).into_iter().map(|block| name_of_line(&text[block]).to_owned()).collect()
}

/// The name in a line `name = …`, with the hyphen of a term.
fn name_of_line(line: &str) -> &str {
    line.split(['=', ' ']).next().unwrap_or_default()
}

/// Where a message of a locale stands, translated or offered.
struct Anchor {
    file: usize,
    /// Where it begins, together with the comment that stands directly above it.
    with_comment: usize,
    /// Where its last line ends.
    end: usize,
}

fn anchors(files: &[SourceFile]) -> HashMap<String, Anchor> {
    let mut anchors = HashMap::new();
    // Translations come first: an offer that is still there beside one does not count.
    for (index, file) in files.iter().enumerate() {
        for block in blocks(file.text()) {
            let id = name_of_line(&file.text()[block.clone()]).to_owned();
            let with_comment = comment_above(file.text(), block.start);
            anchors.entry(id).or_insert(Anchor { file: index, with_comment, end: block.end });
        }
    }
    for (index, file) in files.iter().enumerate() {
        let mut at = 0;
        for line in file.text().split_inclusive('\n') {
            if let Some(offered) = line.strip_prefix("# ").filter(|line| crate::resource::begins_message(line)) {
                let rest = file.text()[at..].split_inclusive('\n');
                let length: usize =
                    rest.take_while(|line| line.starts_with("# ") || *line == "#\n").map(str::len).sum();
                let end = at + file.text()[at..at + length].trim_end().len();
                let with_comment = comment_above(file.text(), at);
                let id = name_of_line(offered).to_owned();
                anchors.entry(id).or_insert(Anchor { file: index, with_comment, end });
            }
            at += line.len();
        }
    }
    anchors
}

/// Inserts texts at places: at each, first the text that belongs to what stands before, then the text that stands by
/// itself, with an empty line before and behind it.
fn insert(text: &str, insertions: &BTreeMap<usize, (Option<&String>, String)>) -> String {
    let missing = |there: usize| &"\n\n"[there.min(2)..];
    let mut out = String::new();
    let mut done = 0;
    for (at, (attached, inserted)) in insertions {
        out.push_str(&text[done..*at]);
        done = *at;
        out.push_str(attached.map_or("", String::as_str));
        if !out.is_empty() && !inserted.is_empty() {
            out.push_str(missing(out.len() - out.trim_end_matches('\n').len()));
        }
        out.push_str(inserted);
        let rest = text[*at..].trim_start_matches('\n');
        if !rest.is_empty() {
            out.push_str(missing(text.len() - at - rest.len()));
        }
    }
    out.push_str(&text[done..]);
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// The name of a file, without its folder.
fn name(file: &SourceFile) -> &str {
    file.path().rsplit('/').next().unwrap_or_default()
}

/// What a translator is offered of one source file: where each message stands in it, and the offer.
struct Offers(Vec<(Range<usize>, Offer)>);

struct Offer {
    id: String,
    /// Each of its attributes by itself.
    attributes: Vec<OfferedAttribute>,
    /// The notes that stand directly above it in the source.
    comment: Option<String>,
    /// The source and what is to be filled in, all of it in comments.
    text: String,
}

/// An attribute of the source, in comments.
struct OfferedAttribute {
    name: String,
    /// As the source and the languages beside it have it, and as it is to be filled in.
    source: Vec<String>,
    to_fill: Vec<String>,
}

/// The names of the attributes of each message that can be read.
fn attributes(file: &SourceFile) -> Vec<(String, HashSet<String>)> {
    let names = |entry: Entry<'_>| entry.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
    Resource::read(file).entries().map(|entry| (entry.id().into_owned(), names(entry))).collect()
}

/// Whether the comments directly behind a message offer an attribute.
fn is_offered(behind: &str, name: &str) -> bool {
    let lines = behind.strip_prefix('\n').unwrap_or_default().lines();
    let mut attributes =
        lines.map_while(|line| line.strip_prefix('#')).filter_map(|line| line.trim().strip_prefix('.'));
    attributes.any(|line| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('=')))
}

impl Offers {
    fn of(Pair { source, translation }: Pair<&LocaleTag>, beside: &[Beside], file: &SourceFile) -> Self {
        let text = file.text();
        let blocks: HashMap<_, _> = blocks(text).into_iter().map(|block| (block.start, block)).collect();
        let resource = Resource::read(file);
        let mut seen = HashSet::new();
        let offers = resource.entries().filter_map(|entry: Entry<'_>| {
            let line = resource.span(entry.name).start - usize::from(entry.is_term);
            let whole = blocks.get(&line)?.clone();
            if !seen.insert(entry.id().into_owned()) {
                return None;
            }
            let above = comment_above(text, line);
            let comment = for_translators(&text[above..line], source).trim_end().to_owned();
            let comment = Some(comment).filter(|comment| !comment.is_empty());
            let id = entry.id();
            let mut lines = tagged(source, &text[whole.clone()]);
            lines.extend(beside.iter().flat_map(|beside| beside.message(&id)));
            lines.extend(form::to_fill(entry, translation).lines().map(in_comment));
            // Slices of an entry are those of the text that was read, in which what cannot be read is blanked out.
            let read = resource.fluent().source();
            let attributes = entry.attributes.iter().map(|attribute| {
                let name = attribute.id.name;
                let mut source = tagged(source, &text[removal::attribute(read, name)]);
                source.extend(beside.iter().flat_map(|beside| beside.attribute(&id, name)));
                let to_fill = form::attribute_to_fill(attribute, translation);
                OfferedAttribute { name: name.to_owned(), source, to_fill: to_fill.lines().map(in_comment).collect() }
            });
            let attributes = attributes.collect();
            Some((whole, Offer { id: entry.id().into_owned(), attributes, comment, text: lines.join("\n") }))
        });
        Self(offers.collect())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::check::project::Rules;
    use crate::check::source::Source;
    use crate::plural_forms::tests::cldr;
    use crate::plural_forms::{PluralForms, PluralRuleType};
    use crate::resource::TreeFile;

    fn read(text: &str) -> Resource {
        Resource::read(&SourceFile::new("a.ftl", text))
    }

    #[test]
    fn new_attributes_are_offered_once_behind_their_message() {
        let sources = [SourceFile::new(
            "locales/de/a.ftl",
            "a = x\n    .b = y\n    .c = { $n ->\n       *[other] z\n    }\nd = e\nplatform-x =\n    .name = X\n    .word = w\n",
        )];
        let updated = |text: &str| {
            let update = update_to("pl", &sources, &[SourceFile::new("locales/pl/a.ftl", text)]);
            let ids: Vec<_> = update.added.iter().map(|added| added.id.clone()).collect();
            (ids, update.files.get("a.ftl").cloned().unwrap_or_else(|| text.to_owned()))
        };
        let before = "# note\na = X\n    .b = Y\nd = E\nplatform-x =\n    .name = X\n";
        let (ids, after) = updated(before);
        assert_eq!(ids, ["a.c"]);
        let offer = "\
#     .c =
#         { $n ->
#             [one] …
#             [few] …
#             [many] …
#            *[other] …
#         }
# de:     .c = { $n ->
# de:        *[other] z
# de:     }
";
        // The empty line keeps the comment from being one of the next message.
        assert_eq!(after, before.replace("Y\n", &format!("Y\n{offer}\n")));
        assert_eq!(updated(&after), (Vec::new(), after.clone()), "it is offered once");

        // Filled in, it is an attribute of its message, and the comment behind it does no harm.
        let filled: String =
            after
                .split_inclusive('\n')
                .map(|line| {
                    if line.starts_with("# de:") {
                        line
                    } else {
                        line.strip_prefix("#").map_or(line, |rest| &rest[1..])
                    }
                })
                .collect();
        let filled = filled.replace("note\n", "# note\n");
        let texts = Texts::read(&[SourceFile::new("a.ftl", filled.as_str())]);
        assert!(texts.get("a").unwrap().canonical().contains(".c"), "{filled}");
        assert_eq!(read(&filled).faults().count(), 0, "{filled}");
    }

    fn tag(text: &str) -> LocaleTag {
        LocaleTag::new(text).unwrap()
    }

    fn begun(to: &str, source: &str) -> String {
        let tags = Pair { source: &tag("de"), translation: &tag(to) };
        begin_translation(tags, &[], &SourceFile::new("locales/de/a.ftl", source))
    }

    fn update_to(to: &str, sources: &[SourceFile], files: &[SourceFile]) -> Update {
        let tags = Pair { source: &tag("de"), translation: &tag(to) };
        update_translation(tags, &[], Pair { source: sources, translation: files })
    }

    /// The text once a translator has removed every `# ` before what is to be filled in.
    fn uncommented(text: &str) -> String {
        let lines = text.lines().filter(|line| !line.starts_with("# de:") && !line.starts_with("# note"));
        let mut lines: Vec<_> = lines.map(|line| line.strip_prefix("# ").unwrap_or(line)).collect();
        lines.push("");
        lines.join("\n")
    }

    const SOURCE: &str = "\
### Alle Texte

# note: höchstens 70 Zeichen
title = Titel
-term = Wort
    .gender = n

## Gruppe

why =
    Darum.

    { $groups ->
        [one] Eine
        [2] Zwei
       *[other] { $groups }
    }
    .note =
        { $register ->
            [informal] du { $groups ->
                [one] x
               *[other] y
            }
           *[formal] Sie { $groups ->
                [one] x
               *[other] y
            }
        }
";

    #[test]
    fn everything_to_translate_is_offered() {
        let started = begun("pl", SOURCE);
        let expected = "\
### Alle Texte

# note: höchstens 70 Zeichen
# de: title = Titel
# title = …

# de: -term = Wort
# de:     .gender = n
# -term = …
#     .gender = …

## Gruppe

# de: why =
# de:     Darum.
# de:
# de:     { $groups ->
# de:         [one] Eine
# de:         [2] Zwei
# de:        *[other] { $groups }
# de:     }
# de:     .note =
# de:         { $register ->
# de:             [informal] du { $groups ->
# de:                 [one] x
# de:                *[other] y
# de:             }
# de:            *[formal] Sie { $groups ->
# de:                 [one] x
# de:                *[other] y
# de:             }
# de:         }
# why =
#     …
#     { $groups ->
#         [2] …
#         [one] …
#         [few] …
#         [many] …
#        *[other] …
#     }
#     .note =
#         …
#         { $groups ->
#             [one] …
#             [few] …
#             [many] …
#            *[other] …
#         }
";
        assert_eq!(started, expected);
        assert_eq!(read(&started).entries().count(), 0);
    }

    #[test]
    fn a_language_without_a_form_for_one_is_offered_the_number() {
        let choice = |tag: &str, one: &str, more: &str| {
            let source = format!("a = {{ $n ->\n    [one] {one}\n    {more}\n   *[other] {{ $n }} Gruppen\n }}\n");
            let started = begun(tag, &source);
            let keys = started.lines().filter(|line| !line.starts_with("# de:"));
            keys.filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(choice("ja", "eine Gruppe", "[0] keine"), ["0", "1", "other"]);
        assert_eq!(choice("ja", "{ $n } Gruppe", "[0] keine"), ["0", "other"]);
        assert_eq!(choice("ja", "eine Gruppe", "[1] nur eine"), ["1", "other"]);
        assert_eq!(choice("en", "eine Gruppe", "[2] zwei"), ["2", "one", "other"]);
    }

    #[test]
    fn a_choice_by_a_word_keeps_its_keys() {
        let source = "\
a = { $sender ->
    [Kim] x { $n ->
        [one] x
       *[other] y
    }
    [other] y
   *[Lee] z
 }
b = { $gender ->
   *[other] x
    [male] y
 }
c = { -t.gender ->
    [m] x
   *[n] y
 }
";
        let expected = "\
# a =
#     { $sender ->
#         [Kim]
#             …
#             { $n ->
#                 [one] …
#                 [few] …
#                *[other] …
#             }
#         [other] …
#        *[Lee] …
#     }

";
        let started = begun("cs", source);
        let offers: Vec<_> = started.split_inclusive('\n').filter(|line| !line.starts_with("# de:")).collect();
        let offers = offers.concat();
        assert!(offers.starts_with(expected), "{offers}");
        assert!(offers.ends_with("# c = …\n"), "{offers}");
        // A language of which nothing is known is offered what most have.
        assert!(begun("oc", source).contains("[one] …\n#                *[other] …"));
    }

    #[test]
    fn no_text_of_the_source_passes_for_a_translation() {
        for source in ["a = 1\na = 2\n", "a = 1\nb = {\n    x\nc = 2\n"] {
            let started = begun("pl", source);
            assert!(started.lines().all(|line| line.is_empty() || line.starts_with('#')), "{started}");
        }
    }

    #[test]
    fn what_is_offered_can_be_filled_in() {
        for (to, source) in [
            ("pl", SOURCE),
            ("ja", SOURCE),
            ("ar", SOURCE),
            ("fr", "a = { $n ->\n *[other] x\n }{ $m ->\n [one] { $o ->\n [0] x\n *[1] y\n }\n *[other] z\n }\n"),
        ] {
            let started = begun(to, source);
            let text = uncommented(&started);
            let filled = read(&text);
            assert!(filled.is_whole(), "{text}");
            assert_eq!(filled.entries().count(), read(source).entries().count(), "{text}");
            assert!(!text.contains("[many]") || to != "fr", "{text}");
        }
    }

    /// What an update of one file gives: its text, what was added, what is obsolete.
    fn updated(source: &str, text: &str) -> (Option<String>, Vec<String>, Vec<(String, usize)>) {
        let sources = [SourceFile::new("locales/de/a.ftl", source)];
        let mut update = update_to("en", &sources, &[SourceFile::new("locales/en/a.ftl", text)]);
        let added = update.added.into_iter().map(|added| added.id).collect();
        let obsolete = update.obsolete.into_iter().map(|obsolete| (obsolete.id, obsolete.line)).collect();
        (update.files.remove("a.ftl"), added, obsolete)
    }

    #[test]
    fn what_is_new_stands_where_the_source_has_it() {
        let source = "# note\na = 1\nb = 2\nc = 3\nd = 4\n";
        let offer = |id: &str, digit: u8| format!("# de: {id} = {digit}\n# {id} = …\n");
        let (b, d) = (offer("b", 2), offer("d", 4));
        let (text, added, _) = updated(source, "### x\n\n#  odd\na   =   A\nc =\n    C\n\n\nx=1");
        assert_eq!(text.unwrap(), format!("### x\n\n#  odd\na   =   A\n\n{b}\nc =\n    C\n\n{d}\n\nx=1\n"));
        assert_eq!(added, ["b", "d"]);

        let (text, added, _) = updated(source, "### x\n# e\nb = B\nc = C\nd = D");
        assert_eq!(text.unwrap(), format!("### x\n\n# note\n{}\n# e\nb = B\nc = C\nd = D\n", offer("a", 1)));
        assert_eq!(added, ["a"]);

        let (text, ..) = updated(source, "");
        let all: Vec<_> = [offer("a", 1), b, offer("c", 3), d].into_iter().collect();
        assert_eq!(text.unwrap(), format!("# note\n{}", all.join("\n")));
    }

    #[test]
    fn what_was_offered_or_cannot_be_read_is_not_offered_again() {
        assert_eq!(updated(SOURCE, &begun("en", SOURCE)), (None, vec![], vec![]));
        let filled = uncommented(&begun("en", SOURCE));
        assert_eq!(updated(SOURCE, &filled), (None, vec![], vec![]));
        assert_eq!(updated("a = 1\n", "a = {\n"), (None, vec![], vec![]));
        let (text, added, _) = updated("a = 1\nb = 2\nc = 3\n", "# de: a = 1\n# a = …\n\n# de: c = 3\n# c = …\n");
        assert_eq!(added, ["b"]);
        let offers = ["# de: a = 1\n# a = …\n", "# de: b = 2\n# b = …\n", "# de: c = 3\n# c = …\n"];
        assert_eq!(text.unwrap(), offers.join("\n"));
    }

    #[test]
    fn what_is_obsolete_is_reported_and_stays() {
        let (text, added, obsolete) = updated("a = 1\n", "a = A\n-t = T\nold = x\n");
        assert_eq!((text, added), (None, vec![]));
        assert_eq!(obsolete, [("old".to_owned(), 3)]);
    }

    #[test]
    fn messages_go_where_their_neighbors_are_or_to_a_file_of_their_own() {
        let file = |path: &str, text: &str| SourceFile::new(path, text);
        let sources = [file("de/a.ftl", "a = 1\nb = 2\n"), file("de/c.ftl", "### c\nc = 3\n")];
        let update = update_to("en", &sources, &[file("en/all.ftl", "a = A\n")]);
        let names: Vec<_> = update.files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(names, [("all.ftl", "a = A\n\n# de: b = 2\n# b = …\n"), ("c.ftl", "### c\n# de: c = 3\n# c = …\n")]);
        let files: Vec<_> = update.added.iter().map(|added| added.file.as_str()).collect();
        assert_eq!(files, ["all.ftl", "c.ftl"]);
    }
    #[test]
    fn another_language_stands_beside_the_source() {
        let file = |path: &str, text: &str| SourceFile::new(path, text);
        let english = Beside::read(
            tag("en"),
            &[
                file("en-GB/a.ftl", "a = Colour\n"),
                file("en/b.ftl", "# note\na = Color\n    .b = B\n\n    .c =\n        C\n-t = T\n"),
            ],
        );
        let beside = [english, Beside::read(tag("pl"), &[file("pl/a.ftl", "b = B\n")])];
        let source = [file("de/a.ftl", "a = Farbe\n    .c = x\nb = y\n-t = z\nd = w\u{a0}\n")];
        let (de, fr) = (tag("de"), tag("fr"));
        let tags = Pair { source: &de, translation: &fr };
        let expected = "\
# de: a = Farbe
# de:     .c = x
# en: a = Colour
# a = …
#     .c = …

# de: b = y
# pl: b = B
# b = …

# de: -t = z
# en: -t = T
# -t = …

# de: d = w\u{a0}
# d = …
";
        assert_eq!(begin_translation(tags, &beside, &source[0]), expected);

        let files = [file("fr/a.ftl", "a = A\nb = B\nd = D\n-t = T\n")];
        let english =
            Beside::read(tag("en"), &[file("en/b.ftl", "a = Color\n    .b = B\n    .c =\n        C\n-t = T\n")]);
        let update = update_translation(tags, &[english], Pair { source: &source, translation: &files });
        let offer = "a = A\n#     .c = …\n# de:     .c = x\n# en:     .c =\n# en:         C\n\nb = B\n";
        assert!(update.files["a.ftl"].starts_with(offer), "{}", update.files["a.ftl"]);
        // What was offered is known again, whatever stands beside it.
        let begun = [file("fr/a.ftl", expected)];
        assert!(update_translation(tags, &beside, Pair { source: &source, translation: &begun }).files.is_empty());
    }

    #[test]
    fn notes_about_the_language_of_the_source_stay_there() {
        let source = "### Texts\n###\n### de: .a ist ein Femininum.\n\n# Begins a sentence.\n#\n# de: Mit Artikel.\na = x\n# de: y\nb = y\n";
        let expected = "### Texts\n\n# Begins a sentence.\n# de: a = x\n# a = …\n\n# de: b = y\n# b = …\n";
        assert_eq!(begun("fr", source), expected);
        let (text, ..) = updated(source, "a = A\n");
        assert_eq!(text.unwrap(), "a = A\n\n# de: b = y\n# b = …\n");
    }

    #[test]
    fn a_check_finds_nothing_in_the_plural_forms_that_are_offered() {
        let text = "a = { $n ->\n    [one] one x\n   *[other] { $n } xs\n }\n";
        let tree = |text: &str| vec![TreeFile { relative: "a.ftl".to_owned(), resource: Some(read(text)) }];
        let source = Source::analyze(tag("en"), &tree(text), Rules::default()).value;
        let mut locales: BTreeSet<_> = cldr().into_keys().map(|(locale, _)| locale).collect();
        assert!(locales.len() > 220);
        // Old tags, and languages of which nothing is known.
        locales.extend(["tl", "iw", "ji", "sh", "mo", "oc", "tlh", "sr-Latn", "pt-AO"]);
        for locale in locales {
            let tags = Pair { source: &tag("de"), translation: &tag(locale) };
            let begun = uncommented(&begin_translation(tags, &[], &SourceFile::new("a.ftl", text)));
            let filled = begun.replace('…', "{ $n } y");
            let faults = source.check(&tag(locale), &tree(&filled));
            assert_eq!(faults, [], "{filled}");
            let offered = PluralForms::of(&tag(locale), PluralRuleType::CARDINAL);
            let offered = offered.map_or_else(|| vec!["one", "other"], |forms| forms.needed().to_vec());
            let keys = begun.lines().filter_map(|line| Some(line.split_once('[')?.1.split_once(']')?.0));
            // Where no form is for one thing, what the source says of it is offered for the number.
            let keys: Vec<_> = keys.filter(|key| *key != "1").collect();
            assert_eq!(keys, offered, "{locale}");
        }
    }
}
