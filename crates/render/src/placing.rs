//! Composing replies without the template engine where their template only places texts.
//!
//! Every reply is composed up to three times for each platform, and the engine takes ten times as long for that as copying
//! the texts. A template that only shows texts, and asks only whether they are there, makes the same of all replies that
//! have the same pieces. So the engine renders a form of them once, with marks in place of the texts, and each reply fills
//! it in. If a template does anything else, such as to compare a text or to filter it, the engine renders every reply.

use std::cell::RefCell;

use korb_catalogue::Diagnostic;
use minijinja::Value;

use crate::composed::Pieces;
use crate::measure::Detail;

/// Stands before the letter of a piece in a form. No template that is filled in this way has it.
const MARK: char = '\u{1}';

/// Whether a template only shows what is named, and asks only whether that is there, and which detail it has.
pub(crate) fn only_places(template: &str, names: &[&str]) -> bool {
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        rest = &rest[at..];
        let end = match rest.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                rest = &rest[1..];
                continue;
            }
        };
        let Some((tag, after)) = rest[2..].split_once(end) else { return false };
        if end != "#}" && !is_plain(tag.trim_matches(['-', '+']), names) {
            return false;
        }
        rest = after;
    }
    !template.contains(MARK)
}

/// Whether a tag has nothing in it but names, a choice by them, and comparisons of the detail.
fn is_plain(tag: &str, names: &[&str]) -> bool {
    let mut words = tag.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let is_keyword = matches!(word, "if" | "elif" | "else" | "endif" | "or" | "and" | "not");
        if !is_keyword && !names.contains(&word) {
            return false;
        }
        if word == "detail" && words.next_if(|sign| matches!(*sign, "==" | "!=")).is_some() {
            let is_detail = |text: &str| Detail::ALL.iter().any(|detail| detail.as_str() == text);
            let text = words.next().and_then(|text| text.strip_prefix('"')?.strip_suffix('"'));
            if !text.is_some_and(is_detail) {
                return false;
            }
        }
    }
    true
}

/// The forms that have been rendered so far.
#[derive(Debug, Default)]
pub(crate) struct Forms {
    known: RefCell<Vec<(Kind, Form)>>,
}

/// What a form depends on: the detail, and which of its pieces have a text, none, or an empty one.
type Kind = (Detail, [Option<bool>; Pieces::COUNT]);

/// What a template makes of pieces of one kind.
#[derive(Debug)]
struct Form {
    /// Stretches of the template, each with the number of the piece behind it.
    placed: Vec<(String, usize)>,
    end: String,
}

impl Forms {
    /// The reply that consists of these pieces, as `render` would make it.
    pub(crate) fn fill(
        &self,
        detail: Detail,
        pieces: &Pieces,
        render: impl FnOnce(&Pieces) -> Result<String, Diagnostic>,
    ) -> Result<String, Diagnostic> {
        let texts = pieces.all().map(Value::as_str);
        let kind = (detail, texts.map(|text| text.map(str::is_empty)));
        if let Some((_, form)) = self.known.borrow().iter().find(|(known, _)| *known == kind) {
            return Ok(form.fill(&texts));
        }
        let form = Form::read(&render(&marked(pieces))?);
        let filled = form.fill(&texts);
        self.known.borrow_mut().push((kind, form));
        Ok(filled)
    }
}

/// The same pieces with a mark in place of each text.
fn marked(pieces: &Pieces) -> Pieces {
    let mut letters = 'a'..;
    pieces.map(|piece| {
        let letter = letters.next().unwrap_or_default();
        if piece.as_str().is_none_or(str::is_empty) { piece.clone() } else { Value::from(format!("{MARK}{letter}")) }
    })
}

impl Form {
    fn read(rendered: &str) -> Self {
        let mut stretches = rendered.split(MARK);
        let mut before = stretches.next().unwrap_or_default().to_owned();
        let mut placed = Vec::new();
        for stretch in stretches {
            let (letter, after) = stretch.split_at(1);
            let number = usize::from(letter.as_bytes()[0] - b'a');
            placed.push((std::mem::replace(&mut before, after.to_owned()), number));
        }
        Self { placed, end: before }
    }

    fn fill(&self, texts: &[Option<&str>; Pieces::COUNT]) -> String {
        let stretches = self.placed.iter().flat_map(|(before, piece)| [&**before, texts[*piece].unwrap_or_default()]);
        let stretches = stretches.chain([&*self.end]);
        let mut filled = String::with_capacity(stretches.clone().map(str::len).sum());
        filled.extend(stretches);
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["detail", "answer", "link", "notice"];

    #[test]
    fn a_template_that_does_more_than_placing_is_left_to_the_engine() {
        for template in [
            "",
            "{{ answer }}\n{# a comment: {{ x | y }} #}\n{{- link or notice -}}\n",
            "{% if detail != \"full\" and not link %}{{ detail }}{% elif link %}{% else %}}{ %{% endif %}",
        ] {
            assert!(only_places(template, NAMES), "{template}");
        }
        for template in [
            "{{ other }}",
            "{{ answer | upper }}",
            "{{ answer|upper }}",
            "{{ answer ~ link }}",
            "{{ \"answer\" }}",
            "{{ answer[0] }}",
            "{% if answer == \"x\" %}{% endif %}",
            "{% if detail == answer %}{% endif %}",
            "{% if detail == \"half\" %}{% endif %}",
            "{% if link is string %}{% endif %}",
            "{% if \"a\" in link %}{% endif %}",
            "{% if detail == \"%}\" %}{% endif %}",
            "{% set link = answer %}",
            "{% include \"_part.txt\" %}",
            "{% raw %}{{ answer }}{% endraw %}",
            "{{ answer",
            "\u{1}",
        ] {
            assert!(!only_places(template, NAMES), "{template}");
        }
    }

    #[test]
    fn a_form_is_rendered_once_for_all_pieces_of_its_kind() {
        let pieces = |answer: &str, link: Option<&str>| Pieces {
            salutation: Value::from(""),
            opening: Value::from("Once more:"),
            answer: Value::from(answer),
            closing: Value::from(()),
            link_line: Value::from(()),
            link: Value::from(link),
            sign_off: Value::from(()),
            sender: Value::from(()),
            notice: Value::UNDEFINED,
        };
        let rendered = std::cell::Cell::new(0);
        let render = |pieces: &Pieces| {
            rendered.set(rendered.get() + 1);
            let [opening, answer, link] = [&pieces.opening, &pieces.answer, &pieces.link].map(Value::as_str);
            let link = link.map(|link| format!(" ({link})")).unwrap_or_default();
            Ok(format!("{answer}{link} {opening}, {answer}.\n", answer = answer.unwrap(), opening = opening.unwrap()))
        };
        let forms = Forms::default();
        for (detail, answer, link, expected, count) in [
            (Detail::Full, "No", None, "No Once more:, No.\n", 1),
            (Detail::Full, "\u{1}a {{ link }}", None, "\u{1}a {{ link }} Once more:, \u{1}a {{ link }}.\n", 1),
            (Detail::Full, "Yes", Some("x"), "Yes (x) Once more:, Yes.\n", 2),
            (Detail::Compact, "No", None, "No Once more:, No.\n", 3),
            (Detail::Full, "", Some("x"), " (x) Once more:, .\n", 4),
            (Detail::Full, "ä", Some("y"), "ä (y) Once more:, ä.\n", 4),
        ] {
            assert_eq!(forms.fill(detail, &pieces(answer, link), render), Ok(expected.to_owned()));
            assert_eq!(rendered.get(), count);
        }
    }
}
