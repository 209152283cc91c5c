//! Two texts beside each other, so that people can read in their own language what they are about to send.

use textwrap::{Options, WordSplitter, wrap};
use unicode_width::UnicodeWidthStr;

/// A text with a heading.
pub(super) struct Side<'t> {
    pub(super) heading: String,
    pub(super) text: &'t str,
    /// Whether it is read from right to left.
    pub(super) is_right_to_left: bool,
}

/// The narrowest column that is still pleasant to read.
const NARROWEST: usize = 36;
/// The widest that is: longer lines are hard to follow.
const WIDEST: usize = 72;

const GAP: &str = "  │  ";

/// Both in columns if the terminal is wide enough, else one below the other.
///
/// A terminal lays out a line with right-to-left text by rules of its own, which mix up the columns. So such a text is
/// never put into columns.
pub(super) fn beside(left: &Side<'_>, right: &Side<'_>, columns: Option<usize>) -> String {
    let width = columns.map_or(0, |columns| columns.saturating_sub(GAP.width()) / 2).min(WIDEST);
    if width < NARROWEST || left.is_right_to_left || right.is_right_to_left {
        return [left, right].map(below).join("\n\n");
    }
    let mut blocks = vec![[heading(&left.heading, width), heading(&right.heading, width)]];
    let [left, right] = [left, right].map(|side| side.text.split("\n\n").collect::<Vec<_>>());
    // Where both have as many paragraphs, each stands beside its translation.
    if left.len() == right.len() {
        let pieces = left.iter().zip(&right);
        blocks.extend(pieces.map(|(left, right)| [lines(left, width), lines(right, width)]));
    } else {
        blocks.push([left, right].map(|pieces| lines(&pieces.join("\n\n"), width)));
    }
    let mut out = String::new();
    for (number, [left, right]) in blocks.iter().enumerate() {
        // The heading has a rule below it instead of an empty line.
        let gap = usize::from(number > 1);
        for line in 0..left.len().max(right.len()) + gap {
            let of = |lines: &'_ [String]| line.checked_sub(gap).and_then(|line| lines.get(line).cloned());
            let [left, right] = [left, right].map(|lines| of(lines).unwrap_or_default());
            let fill = " ".repeat(width.saturating_sub(left.width()));
            out.push_str(format!("{left}{fill}{GAP}{right}").trim_end());
            out.push('\n');
        }
    }
    out
}

fn below(side: &Side<'_>) -> String {
    format!("{}\n{}\n\n{}", side.heading, "─".repeat(side.heading.width()), side.text)
}

fn heading(text: &str, width: usize) -> Vec<String> {
    let mut lines = lines(text, width);
    lines.push("─".repeat(width));
    lines
}

/// The lines of a column, none wider than `width`. A longer address is divided, since this is only for reading.
fn lines(text: &str, width: usize) -> Vec<String> {
    let options = Options::new(width).break_words(true).word_splitter(WordSplitter::NoHyphenation);
    text.lines().flat_map(|line| wrap(line, &options)).map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn side<'t>(heading: &str, text: &'t str) -> Side<'t> {
        Side { heading: heading.to_owned(), text, is_right_to_left: false }
    }

    #[test]
    fn columns_hold_any_script_and_length() {
        let long = format!("日本語の文章です。{}\n\nhttps://example.org/{}", "これも。".repeat(20), "a".repeat(90));
        for columns in [77, 80, 120, 400] {
            let shown = beside(&side("日本語", &long), &side("English", "One.\n\nTwo."), Some(columns));
            assert!(shown.lines().all(|line| line.width() <= columns), "{shown}");
            let bars: Vec<_> = shown.lines().filter_map(|line| line.find('│').map(|at| line[..at].width())).collect();
            assert!(bars.len() > 5 && bars.iter().all(|at| *at == bars[0]), "{shown}");
        }
    }

    #[test]
    fn one_stands_below_the_other_where_columns_would_harm() {
        let (left, right) = (side("English", "One."), side("Deutsch", "Eins."));
        let stacked = "English\n───────\n\nOne.\n\nDeutsch\n───────\n\nEins.";
        assert_eq!(beside(&left, &right, None), stacked);
        assert_eq!(beside(&left, &right, Some(76)), stacked);
        let arabic = Side { is_right_to_left: true, ..side("العربية", "مرحبا") };
        assert!(!beside(&arabic, &right, Some(200)).contains('│'));
    }
}
