//! Attributes that programs read, and not people: an access key is one character, and a style is CSS.
//!
//! What the source has decides: where its access key is a word, or its style no CSS, nothing is said.

use korb_catalogue::{Code, Diagnostic};

use super::form::{Declaration, Form, STYLE, UNITS, count, declarations, is_key, readings, unit};
use super::untranslated::is_reported;
use super::view::{File, View, about};
use crate::entry::Entry;

/// Attributes of a translation that a program cannot read as it reads those of the source.
pub(super) fn forms(view: &View<'_>, file: &File<'_>, entry: Entry<'_>, faults: &mut Vec<Diagnostic>) {
    if view.source.is_none() {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let name = attribute.unwrap_or(entry.name);
        if name != STYLE && !is_key(name) {
            continue;
        }
        let Some(source) = view.source_of(file, entry).and_then(|source| source.get(attribute)) else { continue };
        let Some(form) = &source.form else { continue };
        let wrong = readings(pattern).into_iter().find_map(|reading| match form {
            Form::Key => wrong_key(&reading),
            Form::Style(source) => wrong_style(&reading, source),
        });
        let Some((message, help)) = wrong.filter(|_| !is_reported(view, file, entry, attribute, pattern)) else {
            continue;
        };
        let fault = view.at(file, Diagnostic::warning(Code::WrongForm, message), name);
        let fault = about(fault, entry, attribute, None).help(help);
        faults.push(view.beside_source(fault, file, entry, attribute));
    }
}

fn wrong_key(key: &str) -> Option<(String, String)> {
    // What a placeable shows is not known.
    let is_wrong = count(key) != 1 && !key.contains(char::REPLACEMENT_CHARACTER);
    is_wrong.then(|| {
        let help = "write one character, best one that stands in the text which the key is for";
        ("an access key is one character, and this has several".to_owned(), help.to_owned())
    })
}

fn wrong_style(style: &str, source: &[(String, bool)]) -> Option<(String, String)> {
    let names = || source.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let Some(own) = declarations(style) else {
        let help = format!("write it as the source does: a property ({}), a colon, a value", names());
        return Some(("this is no style as CSS has it, and a program cannot read it".to_owned(), help));
    };
    for Declaration { property, value } in &own {
        let Some((_, has_unit)) = source.iter().find(|(known, _)| known.eq_ignore_ascii_case(property)) else {
            let help = format!("the source has {}, and names of properties are not translated", names());
            return Some((format!("the source has no property `{property}` here"), help));
        };
        let help = || "write number and unit without a space: 30em".to_owned();
        match unit(value) {
            Some("") if *has_unit && !value.trim_matches(['0', '.', '+', '-']).is_empty() => {
                return Some((format!("the length `{}` has no unit", shown(value)), help()));
            }
            Some(unit) if unit.starts_with(char::is_whitespace) => {
                return Some((format!("a space stands before the unit in `{}`", shown(value)), help()));
            }
            Some(unit)
                if *has_unit && !unit.is_empty() && !UNITS.split(' ').any(|known| known.eq_ignore_ascii_case(unit)) =>
            {
                return Some((format!("`{unit}` is no unit of CSS"), help()));
            }
            _ => {}
        }
    }
    let is_there = |name: &str| own.iter().any(|own| own.property.eq_ignore_ascii_case(name));
    let (lost, _) = source.iter().find(|(name, _)| !is_there(name))?;
    Some((
        format!("the source has the property `{lost}` here, too"),
        "add it, with a value that fits the texts".to_owned(),
    ))
}

fn shown(value: &str) -> String {
    value.replace(char::REPLACEMENT_CHARACTER, "…").chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use korb_catalogue::Code;

    use crate::check::tests::compared_tree;

    /// Whether a translation of an attribute is reported, which is the only thing that can be.
    fn is_told(name: &str, source: &str, text: &str) -> bool {
        let tree = |text: &str| format!("a =\n    .{name} = {text}\n");
        let found = compared_tree("de", &tree(source), &tree(text));
        let count = found.iter().filter(|fault| fault.code == Code::WrongForm).count();
        assert!(count < 2, "{found:?}");
        count == 1
    }

    #[test]
    fn an_access_key_is_one_character() {
        for (source, text, is_wrong) in [
            ("S", "Datei", true),
            ("S", "Da", true),
            ("S", "D", false),
            ("S", "\u{4F}\u{308}", false),
            ("S", "{ \"D\" }", false),
            ("S", "{ $key }", false),
            ("S", "{ PLATFORM() ->\n    [macos] D\n   *[other] Da\n }", true),
            ("{ PLATFORM() ->\n    [macos] S\n   *[other] T\n }", "D", false),
            ("Alt+S", "Alt+D", false),
            ("Shift", "Umschalt", false),
        ] {
            for name in ["accesskey", "buttonaccesskey", "button-accessKey"] {
                assert_eq!(is_told(name, source, text), is_wrong, "{name} {text}");
            }
            assert!(!is_told("key", source, text), "{text}");
        }
    }

    #[test]
    fn a_style_is_css() {
        for (source, text, is_wrong) in [
            ("width: 30em; height: 20em", "width: 30; height: 20em", true),
            ("width: 30em; height: 20em", "width: 30 em; height: 20em", true),
            ("width: 30em; height: 20em", "Breite: 30em; height: 20em", true),
            ("width: 30em; height: 20em", "width: 30em", true),
            ("width: 30em", "breit", true),
            ("width: 30em", "width 30em", true),
            ("width: 30em", "width: 30Zeichen", true),
            ("width: 30em", "WIDTH:40.5px;", false),
            ("width: 30em", "width: auto", false),
            ("width: 30em", "width: 0", false),
            ("width: { $n }px", "width: { $n }px", false),
            ("width: { $n }px", "width: { $n }", true),
            ("line-height: 2", "line-height: 3", false),
            ("bold and red", "fett und rot", false),
        ] {
            assert_eq!(is_told("style", source, text), is_wrong, "{text}");
        }
    }
}
