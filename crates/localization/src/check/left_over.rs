//! What editing has left behind in a text: a sign that an editor shows for the end of a line, the name of the message
//! pasted along with its text, a comment that has slipped into the text above it.

use fluent_syntax::ast::PatternElement;
use korb_catalogue::{Code, Diagnostic};

use super::text::Text;

/// What editing has left behind, one finding a text, and nothing that the source has, too.
pub(super) fn left_over(text: &Text<'_>, faults: &mut Vec<Diagnostic>) {
    let found = name(text).or_else(|| sign(text)).or_else(|| comment(text));
    let Some((slice, message, help)) = found.filter(|(slice, ..)| !text.source_has(slice)) else { return };
    faults.push(text.fault(Diagnostic::warning(Code::LeftOver, message), slice, slice).help(help));
}

type Found<'t> = (&'t str, String, &'static str);

/// The name of the message or attribute at the beginning of its text, as in `title = title = My page`.
fn name<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let (0, slice) = text.slices().next().filter(|_| !text.is_variant)? else { return None };
    let slice = slice.trim_start();
    let equals = slice.find('=')?;
    let written = slice[..equals].trim_end();
    let is_name = match text.attribute {
        Some(attribute) => written.strip_prefix('.').unwrap_or(written) == attribute,
        None => written.strip_prefix('-').unwrap_or(written) == text.entry.name,
    };
    // `x=1` may be what the text is about, and a name of one letter is not certain.
    is_name.then(|| {
        let message = format!("the text begins with `{written} =`, which readers would see");
        (written, message, "remove it: the name stands before the text, not in it")
    })
}

/// A sign that editors show for the end of a line.
fn sign<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let signs = ['¶', '↵', '⏎'];
    let found = |slice: &'t str| slice.find(signs).map(|at| &slice[at..slice.ceil_char_boundary(at + 1)]);
    let sign = text.slices().find_map(|(_, slice)| found(slice))?;
    Some((sign, format!("`{sign}` is the sign by which an editor shows the end of a line"), "remove it"))
}

/// A line of a text that looks like a comment, but is indented and so belongs to the text.
fn comment<'t>(text: &Text<'t>) -> Option<Found<'t>> {
    let begins_line = |number: usize| {
        let before = number.checked_sub(1).and_then(|before| text.pattern.elements.get(before));
        matches!(before, Some(PatternElement::TextElement { value }) if value.ends_with('\n'))
    };
    let mut lines = text.slices().filter(|(number, _)| begins_line(*number)).map(|(_, line)| line.trim_start());
    let line = lines.find(|line| line.starts_with("# "))?;
    Some((
        &line[..1],
        "this line is no comment but a part of the text, since it is indented".to_owned(),
        "put the comment above the message, with the `#` as the first character of its line",
    ))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::{compared, found};

    #[test]
    fn what_editing_leaves_behind() {
        for (text, wrong) in [
            ("a = Meine Seite", "a"),
            ("a=Meine Seite", "a"),
            ("Anderer¶ Text", "¶"),
            ("Text ↵", "↵"),
            ("{ $n ->\n    [x] Text¶\n   *[y] Text\n }", "¶"),
            ("Text\n    # note", "#"),
            ("x\n    .t = .t = Titel", ".t"),
            ("x\n    .t = t = Titel", "t"),
        ] {
            assert_eq!(found("de", text), [format!("warning left-over {wrong}")], "{text}");
            assert_eq!(compared("de", text, text, false).iter().filter(|found| found.contains("left-over")).count(), 0);
        }
        for text in ["b = c", "Taste { $n }# oder", "# 1", "So\n    #1 und", "x = 1 und a = 2", "{ $a } = a"] {
            assert_eq!(found("de", text), [""; 0], "{text}");
        }
    }
}
