//! Fixes a file by what was found in it, where a finding has only one right answer.
//!
//! Each check says itself what to take out ([`Subject::removals`]), so that a finding and its fix never disagree.
//! What has more than one right answer is left to people: a text of its own in a message that had none, a name that is
//! misspelled, a file that may have been renamed.
//!
//! [`Subject::removals`]: korb_catalogue::Subject::removals

use std::ops::Range;

use korb_catalogue::Diagnostic;

/// The file without the stretches that `faults` name, and how many of the faults that fixes.
///
/// `written` is the file as it is on the disk. The faults may be about the same text without a byte-order mark and with
/// Unix line ends, as a reader may have given it to a check. What is left keeps its line ends.
///
/// ```
/// use korb_catalogue::{Code, Diagnostic, SourceFile};
///
/// let file = SourceFile::new("a.ftl", "a = x \nb = y\n");
/// let fault = Diagnostic::note(Code::TrailingSpace, "").at(&file, 5..6).remove(5..6);
/// assert_eq!(korb_localization::apply_fixes("\u{feff}a = x \r\nb = y\r\n", &[&fault]), ("\u{feff}a = x\r\nb = y\r\n".into(), 1));
/// ```
pub fn apply_fixes(written: &str, faults: &[&Diagnostic]) -> (String, usize) {
    let mut removals: Vec<Range<usize>> = Vec::new();
    let mut count = 0;
    for fault in faults {
        count += usize::from(!fault.subject.removals.is_empty());
        removals.extend(fault.subject.removals.iter().cloned());
    }
    removals.sort_unstable_by_key(|span| (span.start, span.end));

    let on_disk = OnDisk::of(written);
    let mut fixed = String::with_capacity(written.len());
    let mut done = 0;
    for span in removals {
        let (start, end) = (on_disk.offset(span.start), on_disk.offset(span.end));
        // Stretches can lie within each other: an attribute that stands twice, in a message that is obsolete.
        if start > done {
            fixed.push_str(written.get(done..start).unwrap_or_default());
        }
        done = done.max(end);
    }
    fixed.push_str(written.get(done..).unwrap_or_default());
    // What stood last is gone, and the empty lines before it keep nothing apart any more.
    if done == written.len() && count > 0 {
        let (end, line_end) = if fixed.ends_with("\r\n") {
            (fixed.trim_end_matches(['\r', '\n']), "\r\n")
        } else {
            (fixed.trim_end_matches('\n'), "\n")
        };
        if end.len() + line_end.len() < fixed.len() {
            let kept = if end.is_empty() { 0 } else { end.len() + line_end.len() };
            fixed.truncate(kept);
        }
    }
    (fixed, count)
}

/// Maps places in the text that a check was given to places in the file as it is on the disk.
struct OnDisk {
    length: usize,
    mark: usize,
    /// The line breaks that have a carriage return before them on the disk, as places in the text that the check was
    /// given.
    returns: Vec<usize>,
}

impl OnDisk {
    fn of(written: &str) -> Self {
        let text = written.strip_prefix('\u{feff}').unwrap_or(written);
        let returns = text.match_indices("\r\n").enumerate().map(|(before, (at, _))| at - before).collect();
        Self { length: written.len(), mark: written.len() - text.len(), returns }
    }

    fn offset(&self, at: usize) -> usize {
        let returns = self.returns.partition_point(|line_break| *line_break < at);
        (self.mark + at + returns).min(self.length)
    }
}

#[cfg(test)]
mod tests {
    use korb_catalogue::SourceFile;

    use super::apply_fixes;
    use crate::check::project::Rules;
    use crate::check::source::Source;
    use crate::resource::{Resource, TreeFile};
    use crate::sources::text::Texts;
    use crate::tag::LocaleTag;

    const SOURCE: &str = "a = x\n    .b = y\nc =\n    .d = z\ne = { $n ->\n   *[other] x\n }\n";

    /// A translation, fixed until nothing is left to fix.
    fn fixed(translation: &str) -> String {
        let tree = |text: &str| {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
            [TreeFile { relative: "a.ftl".to_owned(), resource: Some(Resource::read(&SourceFile::new("a.ftl", text))) }]
        };
        let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree(SOURCE), Rules::default()).value;
        let mut text = translation.to_owned();
        for _ in 0..10 {
            let faults = source.check(&LocaleTag::new("de").unwrap(), &tree(&text));
            let (fixed, count) = apply_fixes(&text, &faults.iter().collect::<Vec<_>>());
            assert_eq!(count == 0, fixed == text, "{text:?}");
            if count == 0 {
                return text;
            }
            text = fixed;
        }
        panic!("there is no end to fixing {translation:?}");
    }

    #[test]
    fn what_the_source_does_not_have_is_taken_out_with_its_comment() {
        let cases = [
            (
                "a = x\n    .b = y\n\n# to o\no = y\n    .p = q\n\nc =\n    .d = z\n",
                "a = x\n    .b = y\n\nc =\n    .d = z\n",
            ),
            ("# to o\no = y\n\na = x\n    .b = y\n", "a = x\n    .b = y\n"),
            ("a = x\n    .b = y\n\n# to o\no = y\n", "a = x\n    .b = y\n"),
            (
                "a = x\n    .b = y\no = y\n\n## Gruppe\n\n# frei\n\nc =\n    .d = z\n",
                "a = x\n    .b = y\n\n## Gruppe\n\n# frei\n\nc =\n    .d = z\n",
            ),
            ("o = y", ""),
            (
                "a = x\n    .o =\n        mehr\n\n        noch mehr\n    .b = y\n    .p = q\n\nc =\n    .d = z\n",
                "a = x\n    .b = y\n\nc =\n    .d = z\n",
            ),
            ("c = mehr\n    noch mehr\n    .d = z\n", "c =\n    .d = z\n"),
        ];
        for (before, after) in cases {
            assert_eq!(fixed(before), after);
            let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
            assert_eq!(fixed(&windows(before)), windows(after));
        }
    }

    #[test]
    fn what_is_there_twice_stays_once() {
        let cases = [
            ("a = x\n    .b = y\n\na = x\n    .b = y\n", "a = x\n    .b = y\n"),
            ("a = x\n    .b = y\n    .b = y\n", "a = x\n    .b = y\n"),
            (
                "e = { $n ->\n    [one] x\n    [one] x\n   *[other] y\n }\n",
                "e = { $n ->\n    [one] x\n   *[other] y\n }\n",
            ),
            (
                "e = { $n ->\n    [one] x\n   *[other] y\n    [one] x\n }\n",
                "e = { $n ->\n    [one] x\n   *[other] y\n }\n",
            ),
            ("a = x \n    .b = y \n \n# z  \n", "a = x\n    .b = y\n\n# z\n"),
        ];
        for (before, after) in cases {
            assert_eq!(fixed(before), after);
        }
    }

    #[test]
    fn what_may_be_meant_otherwise_stays() {
        for text in [
            // Which of the two?
            "a = x\n    .b = y\n\na = z\n    .b = y\n",
            "a = x\n    .b = y\n    .b = z\n",
            "e = { $n ->\n    [one] x\n    [one] y\n   *[other] y\n }\n",
            "e = { $n ->\n   *[other] y\n    [one] x\n   [one] { x }\n }\n",
            // The comment says more.
            "a = x\n    .b = y\n\n# mehr\na = x\n    .b = y\n",
            // Nothing would be left that could be read.
            "a =\n    .o = y\n",
            "c = y\n    .o = y\n",
            // `e` is missing, so `ee` is its new name, or its old one.
            "a = x\n    .b = y\nc =\n    .d = z\nee = x\n",
            // Another text of this locale uses it.
            "a = { help }\n    .b = { c.more } { e }\nhelp = x\nc =\n    .d = z\n    .more = x\n",
            "a = { c }\n    .b = y\nc = x\n    .d = z\n",
            // Spaces and tabs that are a part of a text; a backslash before a space is no line break.
            "a = x  \n    y\\ \n    z\t\n    .b = y\n",
            // A term is a locale's own business, and what cannot be read might be anything.
            "-t = x\na = { -t }\n    .b = y\n",
            "o = {\n",
            "o = x\n\na = {\n",
        ] {
            assert_eq!(fixed(text), text);
        }
    }

    #[test]
    fn nothing_goes_that_the_source_has_in_another_file_or_that_might_be_unread() {
        let tree = |files: &[(&str, &str)]| -> Vec<TreeFile> {
            let file = |(name, text): &(&str, &str)| TreeFile {
                relative: (*name).to_owned(),
                resource: Some(Resource::read(&SourceFile::new(*name, *text))),
            };
            files.iter().map(file).collect()
        };
        let removed = |source: &[(&str, &str)], translation: &[(&str, &str)]| {
            let source = Source::analyze(LocaleTag::new("en").unwrap(), &tree(source), Rules::default()).value;
            let faults = source.check(&LocaleTag::new("de").unwrap(), &tree(translation));
            faults.iter().filter(|fault| !fault.subject.removals.is_empty()).count()
        };
        let source = [("a.ftl", "a = x\n"), ("b.ftl", "b = x\n")];
        assert_eq!(removed(&source, &[("a.ftl", "a = y\nzz = y\n"), ("b.ftl", "b = y\n")]), 1);
        // It has moved.
        assert_eq!(removed(&source, &[("a.ftl", "a = y\nb = y\n")]), 0);
        // It is needed in another file, or may be.
        assert_eq!(removed(&source, &[("a.ftl", "a = y\nzz = y\n"), ("b.ftl", "b = { zz }\n")]), 0);
        assert_eq!(removed(&source, &[("a.ftl", "a = y\nzz = y\n"), ("b.ftl", "b = { zz\n")]), 0);
        // It may be what cannot be read in the source.
        let broken = [("a.ftl", "a = x\nzz : x\n"), ("b.ftl", "b = x\n")];
        assert_eq!(removed(&broken, &[("a.ftl", "a = y\nzz = y\n"), ("b.ftl", "b = y\n")]), 0);
    }

    #[test]
    fn whatever_is_fixed_stays_readable_and_says_the_same() {
        // Every arrangement of a few pieces, in every order, with repetitions; the last ones seldom, since nearly
        // nothing is fixed in what cannot be read.
        let pieces = [
            "a = x",
            "a = x\n    .b = y",
            "    .b = y",
            "    .o = y",
            "    mehr  ",
            "o = y ",
            "o = { c }\n\n    mehr",
            "p = { o }{ q.r }",
            "q =\n    .r = x",
            "c = x\n    .d = z",
            "c =\n    .d = { o }",
            "e = { $n ->\n    [one] x\n    [one] x\n   *[other] y\n }",
            "e = { $n ->\n    [one] x\n   *[other] { $n ->\n   *[a] y\n    [a] y}\n    [one] x }  ",
            "-t = x",
            "# note",
            "## group ",
            "",
            "",
            "[one] x",
            "e = { \"",
        ];
        let readable = pieces.len() - 2;
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = |below: usize| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            usize::try_from(state % u64::try_from(below).expect("a small number")).expect("a small number")
        };
        let mut changed = 0;
        for _ in 0..6_000 {
            let mut text = String::new();
            for _ in 0..8 {
                let among = if next(60) == 0 { pieces.len() } else { readable };
                text.push_str(pieces[next(among)]);
                text.push('\n');
            }
            let after = fixed(&text);
            changed += usize::from(after != text);
            assert_eq!(fixed(&after), after, "{text}");
            let faults = |text: &str| Resource::read(&SourceFile::new("a.ftl", text)).faults().count();
            assert_eq!(faults(&text), faults(&after), "{text}\n---\n{after}");
            let texts = |text: &str| Texts::read(&[SourceFile::new("a.ftl", text)]);
            let (before, now) = (texts(&text), texts(&after));
            for kept in now.iter() {
                let was = before.get(kept.id()).unwrap_or_else(|| panic!("{text}\n---\n{after}"));
                // Attributes and values can go, and variants that stand there twice.
                let has_twice = was.canonical().matches("[one]").count() > 1 || was.canonical().contains("[a]");
                let is_said = kept.canonical().lines().all(|line| was.canonical().lines().any(|was| was == line));
                assert!(is_said || has_twice, "{text}\n---\n{after}");
            }
            for id in ["a", "c", "e", "-t"].iter().filter(|id| before.get(id).is_some()) {
                assert!(now.get(id).is_some(), "{text}\n---\n{after}");
            }
            // Nothing is gone that something still refers to.
            for (reference, id) in [("{ o }", "o"), ("{ c }", "c"), ("{ q.r }", "q")] {
                let is_lost = before.get(id).is_some() && now.get(id).is_none();
                assert!(!(is_lost && after.contains(reference)), "{text}\n---\n{after}");
            }
            // Comments of groups belong to no message.
            assert_eq!(text.matches("## group").count(), after.matches("## group").count(), "{text}\n---\n{after}");
        }
        assert!(changed > 2_000, "{changed}");
    }
}
