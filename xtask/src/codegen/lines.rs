//! Long lists in generated code.

/// `items` with `mark` after each, in lines that are indented and no wider than the rest of the code.
pub(super) fn lines(indent: &str, items: impl IntoIterator<Item = String>, mark: &str) -> String {
    let mut lines = String::new();
    let mut width = 0;
    for item in items {
        let wide = 1 + item.len() + mark.len();
        if width > 0 && width + wide <= 120 {
            lines.push(' ');
            width += wide;
        } else {
            lines.push_str(if width > 0 { "\n" } else { "" });
            lines.push_str(indent);
            width = indent.len() + wide - 1;
        }
        lines.push_str(&item);
        lines.push_str(mark);
    }
    lines.push_str(if width > 0 { "\n" } else { "" });
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_wide_as_the_code() {
        let of = |count: usize| lines("         ", vec!["x".repeat(9); count], ",");
        assert_eq!(of(0), "");
        assert_eq!(of(1), "         xxxxxxxxx,\n");
        // Nine, ten, then eleven more for each.
        assert_eq!(of(12).lines().map(str::len).collect::<Vec<_>>(), [118, 30]);
        assert_eq!(lines("", ["y".repeat(60), "y".repeat(57)].map(String::from), ",").len(), 121);
        assert_eq!(lines("", ["y".repeat(60), "y".repeat(58)].map(String::from), ",").lines().count(), 2);
    }
}
