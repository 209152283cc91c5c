//! What in a text is HTML: a tag or an entity.

/// The elements that turn up in texts. What is not among them is rather a placeholder, as in `korb <file>`.
const ELEMENTS: &str = "\
    a abbr article aside b big blockquote body br button center cite code dd del details dfn div dl dt em font \
    footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta \
    nav ol option p pre q s samp script section select small span strike strong style sub summary sup svg table \
    tbody td textarea th thead time title tr tt u ul var video wbr";

/// The entities that people write for what they cannot type, apart from letters with accents.
const ENTITIES: &str = "\
    amp apos bdquo bull cent copy deg emsp ensp euro gt hellip iexcl iquest laquo larr ldquo lrm lsaquo lsquo lt \
    mdash middot nbsp ndash para pound quot raquo rarr rdquo reg rlm rsaquo rsquo sbquo sect shy szlig thinsp \
    times trade zwj zwnj";

/// What the names of letters with accents end with.
const ACCENTS: &[&str] = &["acute", "caron", "cedil", "circ", "grave", "ring", "slash", "tilde", "uml"];

/// Whether HTML has an element of this name that turns up in texts.
pub(super) fn is_element(name: &str) -> bool {
    ELEMENTS.split(' ').any(|element| element.eq_ignore_ascii_case(name))
}

/// The first tag or entity in a text.
pub(super) fn find(text: &str) -> Option<&str> {
    let mut from = 0;
    while let Some(at) = memchr::memchr2(b'<', b'&', &text.as_bytes()[from..]).map(|at| from + at) {
        if let Some(length) = tag(&text[at..]).or_else(|| entity(&text[at..])) {
            return Some(&text[at..at + length]);
        }
        from = at + 1;
    }
    None
}

/// How far the end of a tag is looked for.
const LONGEST_TAG: usize = 500;

/// How far the end of an entity is looked for.
const LONGEST_ENTITY: usize = 12;

/// The length of the tag that a text begins with, up to the end of the text if a placeable stands in the tag.
fn tag(text: &str) -> Option<usize> {
    let after = text.strip_prefix('<')?;
    let name = after.strip_prefix('/').unwrap_or(after);
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    let (name, rest) = name.split_at(length);
    if !is_element(name) {
        return None;
    }
    let rest = &rest[..rest.floor_char_boundary(LONGEST_TAG)];
    let end = rest.find('>');
    let inside = rest[..end.unwrap_or(rest.len())].trim_end_matches('/');
    // Without an attribute, `a <b and c> d` is mathematics.
    let is_tag = if inside.trim().is_empty() { end.is_some() } else { inside.starts_with(' ') && inside.contains('=') };
    is_tag.then(|| rest.as_ptr().addr() - text.as_ptr().addr() + end.map_or(rest.len(), |end| end + 1))
}

/// The length of the entity that a text begins with.
fn entity(text: &str) -> Option<usize> {
    let end = text.strip_prefix('&')?.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';')?;
    let name = &text[1..=end];
    let is_number = |digits: &str| {
        let (digits, radix) = digits.strip_prefix(['x', 'X']).map_or((digits, 10), |digits| (digits, 16));
        !digits.is_empty() && digits.chars().all(|digit| digit.is_digit(radix))
    };
    let is_letter = |name: &str| {
        let accent = ACCENTS.iter().find_map(|accent| name.strip_suffix(accent));
        accent.is_some_and(|letter| letter.len() == 1 && letter.as_bytes()[0].is_ascii_alphabetic())
    };
    let is_entity = name.strip_prefix('#').is_some_and(is_number)
        || ENTITIES.split(' ').any(|entity| entity == name)
        || is_letter(name);
    is_entity.then_some(end + 2)
}

/// Follows a text from character to character, and knows which of them stand in a tag, where none is punctuation.
#[derive(Default)]
pub(super) struct Tags {
    inside: bool,
}

impl Tags {
    /// Whether the character at this place is a part of a tag.
    pub(super) fn hold(&mut self, slice: &str, at: usize) -> bool {
        match slice.as_bytes()[at] {
            b'<' => self.inside = tag(&slice[at..]).is_some(),
            b'>' if self.inside => {
                self.inside = false;
                return true;
            }
            _ => {}
        }
        self.inside
    }
}

/// Whether the `;` at this place ends an entity.
pub(super) fn ends_entity(slice: &str, at: usize) -> bool {
    let from = slice.ceil_char_boundary(at.saturating_sub(LONGEST_ENTITY + 1));
    let start = slice[from..at].rfind('&').map(|start| from + start);
    start.is_some_and(|start| entity(&slice[start..]).is_some_and(|length| start + length == at + 1))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn the_end_of_a_tag_or_an_entity_is_looked_for_only_so_far() {
        let tag = |spaces: usize| format!("<b{}>", " ".repeat(spaces));
        let entity = |digits: usize| format!("&#{:0digits$};", 38);
        for (longest, longer) in [(tag(499), tag(500)), (entity(10), entity(11))] {
            assert_eq!(find(&longest), Some(&*longest));
            assert_eq!(find(&longer), None);
        }
    }

    #[test]
    fn tags_and_entities_are_found() {
        for (text, html) in [
            ("so <b>viel", "<b>"),
            ("so</a>", "</a>"),
            ("so<br/> viel", "<br/>"),
            ("<BR />", "<BR />"),
            ("<a href=\"x\">", "<a href=\"x\">"),
            ("A &amp; B", "&amp;"),
            ("A&nbsp;B", "&nbsp;"),
            ("&#8230;", "&#8230;"),
            ("&#x2026;", "&#x2026;"),
            ("&uuml;ber", "&uuml;"),
        ] {
            assert_eq!(find(text), Some(html));
        }
        for text in
            ["1 < 2", "I <3 you", "a<b", "a <b and c> d", "korb <file>", "A & B; C", "R&D;", "&#;", "<>", "<", "&"]
        {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
