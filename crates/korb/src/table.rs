//! A table for a terminal, each column as wide as its widest cell.

use unicode_width::UnicodeWidthStr;

/// How many spaces are between two columns.
pub(crate) const GAP: usize = 2;

/// The rows as lines, with a heading above them.
pub(crate) fn table<const N: usize>(heading: [&str; N], rows: &[[String; N]]) -> String {
    columns(&heading, rows)
}

/// The same with as many columns as there are headings.
pub(crate) fn columns(heading: &[impl AsRef<str>], rows: &[impl AsRef<[String]>]) -> String {
    let heading: Vec<_> = heading.iter().map(|cell| cell.as_ref().to_uppercase()).collect();
    let rows: Vec<&[String]> = [&*heading].into_iter().chain(rows.iter().map(AsRef::as_ref)).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..heading.len()).map(|column| width(column).unwrap_or_default()).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::new();
        // A column in which nothing stands takes no room.
        for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width.saturating_sub(cell.width()) + GAP));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_are_as_wide_as_their_content_on_a_terminal() {
        let rows = [["ä".to_owned(), "1".to_owned()], ["日本".to_owned(), "22".to_owned()]];
        assert_eq!(table(["id", "n"], &rows), "ID    N\nä     1\n日本  22\n");
    }
}
