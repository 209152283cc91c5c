//! What the tags of a template tell about its branches without rendering it: whether it can single out one page of the
//! site, which names it sets, and of which it asks first whether they are there.
//!
//! A check that renders every page of a large site would take as long as rendering it. Most templates only ask whether
//! something is there, and such a question is answered by a page of each platform and a page of each locale. A template
//! that compares can single out one page: `{% if platform.id == "sms" and locale.tag == "fi" %}`. Only then does it take
//! every page to find out whether its branches are in order.
//!
//! This is a reader of tags and not of the language: what it does not understand, it takes for a comparison.

use std::collections::BTreeSet;
use std::ops::Range;

/// What can be compared without singling out a page: a page of each platform and of each reason in one locale, and a page of
/// each locale, have every value of these.
const ALIKE_EVERYWHERE: [&str; 15] = [
    "detail",
    "page.kind",
    "section.id",
    "reason.id",
    "tone.id",
    "register.id",
    "form.tone",
    "form.register",
    "form.tone_id",
    "form.register_id",
    "reply.tone",
    "reply.register",
    "reply.detail",
    "locale.dir",
    "language.dir",
];

/// Filters that pick from a list by a comparison.
const PICKING: [&str; 9] =
    ["select", "reject", "selectattr", "rejectattr", "groupby", "unique", "sort", "slice", "batch"];

/// Whether a tag of a template compares what differs from page to page.
pub(crate) fn can_single_out_a_page(template: &str) -> bool {
    tags(template).iter().any(|tag| compares(&template[tag.clone()]))
}

/// The names that a template may set for itself and for what it includes. Some of them it only mentions beside those.
pub(crate) fn set_names(template: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for tag in tags(template) {
        let words = words(&template[tag]);
        let first = words.iter().find(|word| !["-", "+"].contains(word)).copied().unwrap_or_default();
        if ["set", "for", "with", "macro", "import", "from", "call"].contains(&first) {
            names.extend(words.iter().map(|word| word.split('.').next().unwrap_or(word)));
        }
    }
    names
}

/// The names of which a template asks whether they are there, or for which it has something else.
pub(crate) fn asked_for(template: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for tag in tags(template) {
        let words = words(&template[tag]);
        for (at, word) in words.iter().enumerate() {
            let behind = words[at + 1..].iter().copied().filter(|word| *word != "not");
            let behind: Vec<_> = behind.take(2).collect();
            if matches!(behind[..], ["is", "defined" | "undefined"] | ["|", "default" | "d"]) {
                names.insert(word.split('.').next().unwrap_or(word));
            }
        }
    }
    names
}

/// The insides of all tags, without comments.
fn tags(template: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = template[at..].find('{').map(|found| at + found) {
        let (opened, end) = match template[found + 1..].chars().next() {
            Some('{') => (found + 2, "}}"),
            Some('%') => (found + 2, "%}"),
            Some('#') => {
                at = template[found..].find("#}").map_or(template.len(), |end| found + end + 2);
                continue;
            }
            _ => {
                at = found + 1;
                continue;
            }
        };
        let mut closed = opened;
        let mut quote = None;
        for (offset, c) in template[opened..].char_indices() {
            closed = opened + offset;
            match quote {
                Some(mark) if c == mark => quote = None,
                None if c == '"' || c == '\'' => quote = Some(c),
                None if template[closed..].starts_with(end) => break,
                _ => {}
            }
        }
        tags.push(opened..closed);
        at = closed + 1;
        while !template.is_char_boundary(at) && at < template.len() {
            at += 1;
        }
        at = at.min(template.len());
    }
    tags
}

/// Whether a tag compares something else than what is alike everywhere.
fn compares(tag: &str) -> bool {
    let words = words(tag);
    let is_loop = words.iter().find(|word| !["-", "+"].contains(word)).is_some_and(|word| *word == "for");
    let mut loops_in = is_loop;
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| words[before]);
        let behind = words.get(at + 1).copied().unwrap_or_default();
        let is_one = match *word {
            "==" | "!=" | "<" | ">" | "<=" | ">=" => {
                !(before == "length" || ALIKE_EVERYWHERE.contains(&before) || before.starts_with("loop."))
            }
            // `for x in y` names a list.
            "in" if loops_in => {
                loops_in = false;
                false
            }
            "in" => true,
            "is" => {
                let asked = if behind == "not" { words.get(at + 2).copied().unwrap_or_default() } else { behind };
                !["none", "defined", "undefined"].contains(&asked)
            }
            "[" => !ALIKE_EVERYWHERE.contains(&behind),
            _ => PICKING.contains(word) && before == "|",
        };
        if is_one {
            return true;
        }
    }
    false
}

/// The words and signs of a tag. A text in quotation marks is a word that is compared with nothing.
fn words(tag: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = tag.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            c if c.is_alphanumeric() || c == '_' => {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '.').unwrap_or(rest.len())
            }
            '=' | '!' | '<' | '>' if rest[1..].starts_with('=') => 2,
            c => c.len_utf8(),
        };
        words.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_compares_is_seen_and_what_only_asks_is_not() {
        for harmless in [
            "",
            "{",
            "{{ title }}",
            "{% if platform.limits %}x{% endif %}",
            "{%- if reason.new and not form.lang %}x{% endif %}",
            "{% for other in platforms if other.current %}{{ other.name }}{% endfor %}",
            "{% if platforms | length > 1 and page.kind == \"page\" %}x{% endif %}",
            "{{ tones[form.tone].label }}{% if form.register is not none %}x{% endif %}",
            "{# {% if platform.id == \"sms\" %} #}",
            "{{ \"a == b in c\" }} == < in",
            "{% include \"x\" %}{% set a = site.new %}{{ a | wrap(40, indent=\"[\") }}",
            "{% if loop.index0 > 2 %}x{% endif %}",
            "{% if language.dir != locale.dir %}x{% endif %}",
            "{{",
            "{{ 'ä",
        ] {
            assert!(!can_single_out_a_page(harmless), "{harmless}");
        }
        for telling in [
            "{% if platform.id == \"sms\" %}x{% endif %}",
            "{% if \"sms\" == platform.id %}x{% endif %}",
            "{{ nosuch if locale.tag in [\"de\"] }}",
            "{% if \"x\" in title %}x{% endif %}",
            "{% for p in platforms if p.id != \"sms\" %}x{% endfor %}",
            "{% for p in platforms | selectattr(\"id\", \"equalto\", \"sms\") %}x{% endfor %}",
            "{{ platform.limits[0].max }}",
            "{% if page.path is endingwith(\"sms.html\") %}x{% endif %}",
            "{% set here = platform.id==\"sms\" %}",
            "{# {{ #}{% if platform.id<\"b\" %}",
        ] {
            assert!(can_single_out_a_page(telling), "{telling}");
        }
    }

    #[test]
    fn a_check_of_the_templates_that_ship_needs_no_more_than_a_sample() {
        for folder in ["templates", "templates/site"] {
            let folder = format!("{}/../../{folder}", env!("CARGO_MANIFEST_DIR"));
            for path in
                std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file())
            {
                if path.extension().is_some_and(|ending| ending == "css" || ending == "js") {
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let telling: Vec<_> =
                    tags(&text).into_iter().map(|tag| &text[tag]).filter(|tag| compares(tag)).collect();
                assert!(telling.is_empty(), "{}: {telling:?}", path.display());
            }
        }
    }

    #[test]
    fn names_that_are_set_or_asked_for_are_known() {
        let text = "{% set a = b.c %}{% for d, e in f %}{% endfor %}{{ g }}{% if h is not defined %}{{ i | default(1) }}{% endif %}";
        let set = set_names(text);
        assert!(["a", "b", "d", "e", "f"].iter().all(|name| set.contains(name)) && !set.contains("g"), "{set:?}");
        assert_eq!(asked_for(text), BTreeSet::from(["h", "i"]));
    }
}
