//! The messages and terms of some files, each as a whole: where it stands, what it says, its fingerprint.

use std::collections::HashMap;
use std::ops::Range;

use korb_catalogue::SourceFile;

use super::canonical;
use crate::resource::Resource;

/// The messages and terms of some files, in order. Of two with the same name, the first one counts.
#[derive(Debug, Default)]
pub struct Texts {
    texts: Vec<Text>,
    by_id: HashMap<String, usize>,
}

/// A message or term with its attributes.
#[derive(Debug)]
pub struct Text {
    id: String,
    fingerprint: String,
    canonical: String,
    file: SourceFile,
    name: Range<usize>,
    whole: Range<usize>,
}

impl Texts {
    /// Reads files. What cannot be read in them is left out, and nothing else.
    pub fn read(files: &[SourceFile]) -> Self {
        let read: Vec<_> = files.iter().map(Resource::read).collect();
        Self::of(&read)
    }

    /// The texts of files that have been read.
    pub fn of<'r>(resources: impl IntoIterator<Item = &'r Resource>) -> Self {
        let mut all = Self::default();
        for resource in resources {
            let file = resource.file();
            let blocks: HashMap<_, _> = blocks(file.text()).into_iter().map(|block| (block.start, block)).collect();
            for entry in resource.entries() {
                let name = resource.span(entry.name);
                let id = entry.id().into_owned();
                // The line of a term begins with its hyphen.
                let line = name.start - usize::from(entry.is_term);
                if all.by_id.contains_key(&id) {
                    continue;
                }
                all.by_id.insert(id.clone(), all.texts.len());
                all.texts.push(Text {
                    fingerprint: canonical::fingerprint(entry),
                    canonical: canonical::written(entry),
                    file: file.clone(),
                    name: line..name.end,
                    whole: blocks.get(&line).cloned().unwrap_or(line..name.end),
                    id,
                });
            }
        }
        all
    }

    /// The message or term of a name; a term's begins with its hyphen.
    pub fn get(&self, id: &str) -> Option<&Text> {
        self.by_id.get(id).map(|index| &self.texts[*index])
    }

    /// All of them, in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter()
    }
}

impl Text {
    /// Its name; a term's begins with its hyphen.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The fingerprint of what it says: the same as long as only the writing changes, such as indentation, where lines
    /// break, comments, or the order of attributes.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// What it says, always written in the same way: a line for the text and each attribute.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The text as it stands in its file.
    pub fn as_written(&self) -> &str {
        &self.file.text()[self.whole.clone()]
    }

    /// An attribute as it stands in its file, or the text of the message itself; `None` if it has none.
    pub fn part_as_written(&self, attribute: Option<&str>) -> Option<&str> {
        let text = self.as_written();
        let mut part = (attribute.is_none()).then_some(0);
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            // Nothing but an attribute can begin a line with a dot.
            if let Some(rest) = line.trim_start().strip_prefix('.') {
                if let Some(start) = part {
                    return Some(text[start..at].trim_end());
                }
                let is_meant = rest.split('=').next().map(str::trim_end) == attribute;
                part = is_meant.then_some(at);
            }
            at += line.len();
        }
        part.map(|start| text[start..].trim_end())
    }

    /// The file that it stands in.
    pub fn file(&self) -> &SourceFile {
        &self.file
    }

    /// Where in the file its name stands.
    pub fn name_span(&self) -> Range<usize> {
        self.name.clone()
    }

    /// Where in the file it stands, from its name to the end of its last line with text.
    pub(crate) fn span(&self) -> Range<usize> {
        self.whole.clone()
    }
}

/// Where messages and terms stand: from a line that begins one up to the next line that begins something, without the
/// line break and blank lines at the end.
pub(crate) fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // Only spaces and line breaks: a tab or a no-break space at the end is part of the text.
        let inside = line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line);
        let end = at + inside.trim_end_matches(' ').len();
        if crate::resource::begins_message(line) {
            blocks.push(at..end);
            is_open = true;
        } else if line.starts_with('#') {
            is_open = false;
        } else if let Some(block) = blocks.last_mut().filter(|_| is_open && end > at) {
            block.end = end;
        }
        at += line.len();
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_known_as_it_was_written() {
        let file = SourceFile::new("a.ftl", "# b\na = x\n\n    y\n    .b = z\n\n\n-c = w\n# d\ne = { $n ->\n*[o] x\n}");
        let texts = Texts::read(&[file]);
        let written: Vec<_> = texts.iter().map(|text| (text.id(), text.as_written())).collect();
        assert_eq!(written, [("a", "a = x\n\n    y\n    .b = z"), ("-c", "-c = w"), ("e", "e = { $n ->\n*[o] x\n}")]);
        assert_eq!(texts.get("-c").unwrap().name_span(), 30..32);
    }

    #[test]
    fn a_part_is_known_as_it_was_written() {
        let texts = Texts::read(&[SourceFile::new(
            "a.ftl",
            "a =\n    x\n    y\n    .b = z\n  .c=\n    w\n    v\nd =\n    .b = z\n",
        )]);
        let part = |id: &str, attribute| texts.get(id).unwrap().part_as_written(attribute);
        assert_eq!(part("a", None), Some("a =\n    x\n    y"));
        assert_eq!(part("a", Some("b")), Some("    .b = z"));
        assert_eq!(part("a", Some("c")), Some("  .c=\n    w\n    v"));
        assert_eq!(part("a", Some("d")), None);
        assert_eq!(part("d", None), Some("d ="));
    }

    #[test]
    fn what_ends_with_a_tab_or_a_no_break_space_is_known_with_it() {
        for end in ["\t", "\u{a0}"] {
            let written = format!("a = x{end}");
            let texts = Texts::read(&[SourceFile::new("a.ftl", format!("{written}\n\nb = y\n"))]);
            assert_eq!(texts.get("a").unwrap().as_written(), written);
        }
    }

    #[test]
    fn line_ends_of_windows_are_no_part_of_a_text() {
        let texts = Texts::read(&[SourceFile::new("a.ftl", "a = x\r\n    .b = y \r\n\r\n\r\nc = z\r\n")]);
        let written: Vec<_> = texts.iter().map(Text::as_written).collect();
        assert_eq!(written, ["a = x\r\n    .b = y", "c = z"]);
    }

    #[test]
    fn what_cannot_be_read_hides_nothing() {
        let texts = Texts::read(&[SourceFile::new("a.ftl", "a = { FN(\nb = x\nb = y\n")]);
        let written: Vec<_> = texts.iter().map(Text::canonical).collect();
        assert_eq!(written, ["x"]);
    }
}
