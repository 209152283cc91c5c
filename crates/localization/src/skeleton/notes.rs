//! Which comments of the source translators get: all but those that are about the source's own language.
//!
//! Such a paragraph begins with the tag of the source, `# de: `. It says, for instance, which gender a German word has
//! so that the German sentences around it stay right; another language has other needs, or none.

use crate::tag::LocaleTag;

/// The comments among these lines that are for translators, and the empty lines between them. Other lines cannot be
/// read, or stand there a second time: as texts they would pass for a translation.
pub(super) fn for_translators(lines: &str, source: &LocaleTag) -> String {
    let own = format!("{source}:");
    let mut kept: Vec<&str> = Vec::new();
    // The paragraph that goes on, by the signs that its lines begin with, and whether it is left out.
    let mut paragraph: Option<(&str, bool)> = None;
    let mut has_gap = false;
    for line in lines.split_inclusive('\n') {
        if line.trim().is_empty() {
            // Without a comment that stood alone, two empty lines would be left.
            let is_double = has_gap && kept.last().is_none_or(|last| last.trim().is_empty());
            if !is_double {
                kept.push(line);
            }
            (paragraph, has_gap) = (None, false);
            continue;
        }
        let Some((signs, text)) = comment(line) else { continue };
        if text.is_empty() {
            // It divides two paragraphs that are both kept.
            if kept
                .last()
                .is_some_and(|last| comment(last).is_some_and(|(before, text)| before == signs && !text.is_empty()))
            {
                kept.push(line);
            }
            paragraph = None;
            continue;
        }
        let is_left_out = match paragraph {
            Some((before, is_left_out)) if before == signs => is_left_out,
            _ => text.starts_with(&own),
        };
        paragraph = Some((signs, is_left_out));
        if is_left_out {
            has_gap = true;
            continue;
        }
        kept.push(line);
    }
    // A paragraph that was left out at the end leaves what divided it from the one before.
    without_loose_ends(&kept)
}

/// The lines without an empty comment that has no comment behind it.
fn without_loose_ends(lines: &[&str]) -> String {
    let mut out = String::new();
    for (number, line) in lines.iter().enumerate() {
        let is_empty = comment(line).is_some_and(|(_, text)| text.is_empty());
        let divides = lines.get(number + 1).is_some_and(|next| comment(next).is_some());
        if !is_empty || divides {
            out.push_str(line);
        }
    }
    out
}

/// The signs that a comment begins with, and what it says.
fn comment(line: &str) -> Option<(&str, &str)> {
    let text = line.trim_start_matches('#');
    let signs = &line[..line.len() - text.len()];
    (!signs.is_empty()).then(|| (signs, text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_about_the_language_of_the_source_stays_there() {
        let source = LocaleTag::new("de").unwrap();
        for (lines, expected) in [
            ("# a\n# b\n", "# a\n# b\n"),
            ("# de: a\n# b\n", ""),
            ("# a\n#\n# de: b\n# c\n", "# a\n"),
            ("# de: a\n#\n# b\n", "# b\n"),
            ("# a\n#\n# de: b\n#\n# c\n#\n# d\n", "# a\n#\n# c\n#\n# d\n"),
            ("### a\n# de: b\n## c\n", "### a\n## c\n"),
            ("\n\n### de: a\n\n# b\n", "\n\n# b\n"),
            ("\n\n# de: a\n", "\n\n"),
            ("# den: a\n# a de: b\n", "# den: a\n# a de: b\n"),
            ("    junk\n# a\n", "# a\n"),
            ("# a\n\n\n# b", "# a\n\n\n# b"),
        ] {
            assert_eq!(for_translators(lines, &source), expected, "{lines:?}");
        }
    }
}
