//! The tags of texts in a project whose texts are HTML: whether a translation has those of its source, each written as
//! there and each closed.
//!
//! What is compared is how often a reader can meet a tag, at least and at most, whichever variant is chosen: so a tag that
//! one variant has lost is found, and languages may differ in how many variants they need. What stands in an attribute is
//! the translation's own, except for the names by which programs and style sheets find an element.

use fluent_syntax::ast::Pattern;
use korb_catalogue::{Code, Diagnostic};

use super::removal;
use super::tag_count::{TagCount, has_tags, is_one_of, name_of};
use super::untranslated::is_reported;
use super::view::{File, View, about};
use crate::entry::Entry;
use crate::walk::{Part, walk};

/// The elements that a translation may have without its source: what Fluent lets it emphasize and break by itself
/// (`TEXT_LEVEL_ELEMENTS` of `@fluent/dom`).
const TEXT_LEVEL: &str = "\
    abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr";

/// Tags of a translation that are not those of its source.
pub(super) fn mismatch(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if !view.source.is_some_and(|source| source.has_html) || view.rules.markup {
        return;
    }
    let Some(of_entry) = view.source_of(file, entry) else { return };
    for (attribute, pattern) in entry.patterns() {
        let Some(source) = of_entry.get(attribute) else { continue };
        if source.tags.is_empty() && !has_tags(pattern) {
            continue;
        }
        let own = TagCount::of(pattern);
        let Some(Difference { name, is_there, message, help }) = difference(&source.tags, &own) else { continue };
        if is_reported(view, file, entry, attribute, pattern) || removal::is_torn(file, entry) {
            continue;
        }
        // What is written wrong has a place, what is not there has none.
        let place = if is_there { written(pattern, &name) } else { None };
        let place = place.unwrap_or_else(|| attribute.unwrap_or(entry.name));
        let fault = view.at(file, Diagnostic::warning(Code::MarkupMismatch, message), place);
        let fault = about(fault, entry, attribute, Some(&name)).help(help);
        faults.push(view.beside_source(fault, file, entry, attribute));
    }
}

/// Where a text has the first tag of a name.
fn written<'t>(pattern: &'t Pattern<&'t str>, name: &str) -> Option<&'t str> {
    let mut found = None;
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part
            && found.is_none()
        {
            let mut tags = text.match_indices('<').map(|(at, _)| &text[at..]);
            found = tags.find_map(|tag| {
                let inside = tag[1..].trim_start_matches('/');
                let length = tag.len() - inside.len() + name.len();
                (inside.get(..name.len())?.eq_ignore_ascii_case(name)).then(|| &tag[..length])
            });
        }
    });
    found
}

/// What differs between the tags of a source and those of a translation.
struct Difference {
    /// The name of the tag.
    name: String,
    /// Whether it is the translation that has the tag.
    is_there: bool,
    message: String,
    help: String,
}

/// The first difference between the tags of a source and those of a translation.
fn difference(source: &TagCount, own: &TagCount) -> Option<Difference> {
    let of = |tag: &str, is_there, message, help: &str| {
        let name = name_of(tag.trim_start_matches(['<', '/']).trim_end_matches('>')).to_owned();
        Some(Difference { name, is_there, message, help: help.to_owned() })
    };
    if let (Some(tag), None) = (&own.broken, &source.broken) {
        let message = format!("the attributes of {} cannot be read", shown(tag));
        return of(tag, true, message, "write each as in the source: a name, `=`, and the value in \"…\"");
    }
    let mut lost = source.opening.iter().filter(|(tag, range)| own.least(tag) < range.least).map(|(tag, _)| tag);
    let is_added = |tag: &&String| !is_one_of(TEXT_LEVEL, tag) && own.most(tag) > source.most(tag);
    let mut added = own.opening.keys().filter(is_added);
    match (lost.next(), added.next()) {
        (Some(lost), Some(added)) if own.most(lost) < source.most(lost) && source.most(added) == 0 => {
            let message = format!("the source has the tag `<{lost}>` here, and this text `<{added}>`");
            return of(added, true, message, "write the tag as the source does; only what people read is translated");
        }
        (Some(lost), _) => {
            let message = match (own.most(lost), own.least(lost)) {
                (0, _) => format!("the source has the tag `<{lost}>` here, and this text has not"),
                (_, 0) => format!("the source has the tag `<{lost}>` here, and not every variant of this text has"),
                _ => format!("the source has the tag `<{lost}>` more often than this text"),
            };
            return of(lost, false, message, "put it where the source has it");
        }
        (None, Some(added)) => {
            let message = match source.most(added) {
                0 => format!("this text has the tag `<{added}>`, and the source has not"),
                _ => format!("this text has the tag `<{added}>` more often than the source"),
            };
            return of(added, true, message, "remove it: the source has none here");
        }
        (None, None) => {}
    }
    let tag = own.unbalanced.as_ref().filter(|_| source.unbalanced.is_none())?;
    match tag.strip_prefix("</") {
        Some(name) => {
            let help = format!("write <{name} before the words it is for, and close tags in the opposite order");
            of(tag, true, format!("the tag {} closes none that is open here", shown(tag)), &help)
        }
        None => {
            let help = format!("write </{} behind the words it is for", &tag[1..]);
            of(tag, true, format!("the tag {} is not closed", shown(tag)), &help)
        }
    }
}

/// A tag as a message shows it, with `…` for a placeable and for the rest of a long one.
fn shown(tag: &str) -> String {
    const LONGEST: usize = 60;
    let tag = tag.replace(char::REPLACEMENT_CHARACTER, "…").replace('\n', " ");
    match tag.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &tag[..end]),
        None => format!("`{tag}`"),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;

    fn is_told(source: &str, text: &str) -> bool {
        let found = compared("de", source, text, false);
        assert!(found.iter().all(|found| !found.contains("html-in-message")), "{text}: {found:?}");
        let count = found.iter().filter(|found| found.contains("markup-mismatch")).count();
        assert!(count < 2, "{text}: {found:?}");
        count == 1
    }

    #[test]
    fn tags_that_differ() {
        for (source, text) in [
            ("see <a href=\"x\">this</a>", "sieh das"),
            ("press <em>OK</em> now", "drück <em>OK jetzt"),
            ("press <em>OK</em> now", "drück OK</em> jetzt"),
            ("press <em>OK</em> now", "drück OK jetzt"),
            ("one<br>two", "eins zwei"),
            ("one<br/>two", "eins zwei"),
            ("<a data-l10n-name=\"x\">so</a>", "<a data-l10n-name=\"y\">so</a>"),
            ("<a data-l10n-name=\"x\">so</a>", "<a>so</a>"),
            ("<a href=\"x\">so</a>", "<a href=\"x>so</a>"),
            ("<a href=\"x\">so</a>", "<a href=x\">so</a>"),
            ("<a href=\"x\" title=\"y\">so</a>", "<a href=\"x\" titel=\"y\">so</a>"),
            ("<a href=\"{ $x }\">so</a>", "<a href=\"{ $x }>so</a>"),
            ("<0>one</0> <1>two</1>", "<0>eins</0> zwei"),
            ("<0>one</0>", "<1>eins</1>"),
            ("<0>one</0>", "<0>eins"),
            ("<link>one</link>", "<verweis>eins</verweis>"),
            ("<b>one <i>two</i></b>", "<b>eins <i>zwei</b></i>"),
            ("so <em>much</em>", "so <a>viel</a>"),
            ("<b>so</b>", "{ $n ->\n    [one] <b>so</b>\n   *[other] so\n }"),
            ("so <br> much", "so <br> viel <b>mehr"),
        ] {
            assert!(is_told(source, text), "{text}");
        }
    }

    #[test]
    fn tags_that_agree() {
        for (source, text) in [
            ("see <a href=\"x\">this</a>", "<a href='y'>das</a> siehst du"),
            ("see <A HREF=\"x\">this</A>", "<a href=\"x\">das</a>"),
            ("one<br>two", "eins<br />zwei"),
            ("<p>one<p>two", "<p>eins<p>zwei</p>"),
            // What Fluent lets a translation have of its own.
            ("so <i>much</i>", "so <i>viel</i> <b>mehr</b>"),
            ("run `korb <file>` <i>now</i>", "starte `korb <Datei>` <i>jetzt</i>"),
            ("1 < 2, a <b and c> d", "1 < 2, a <b und c> d"),
            ("<b>so</b>", "{ $n ->\n    [one] <b>so</b>\n   *[other] <b>so</b>\n }"),
            ("<b>{ $n ->\n    [one] so\n   *[other] <i>so</i>\n }</b>", "<b>so</b>"),
            ("<img alt=\"so\" src=\"x\"/>", "<img src=\"x\" alt=\"> so\">"),
        ] {
            assert!(!is_told(source, text), "{text}");
        }
    }

    #[test]
    fn a_text_full_of_tags_takes_no_time() {
        for tag in ["<b>", "</b>", "<b a=\"", "<x1>", "<", "<a b=", "<a b='c' d"] {
            let text = tag.repeat(30_000);
            assert!(compared("de", "<i>so</i>", &text, false).len() < 3);
            assert!(compared("de", &text, "<i>so</i>", false).len() < 3);
        }
    }
}
