//! What another language says, to be shown beside the source: many translators read English better than the source.
//!
//! It is there to be read. What a translation is made from, and whether it is up to date, is decided by the source alone.

use std::collections::HashMap;

use korb_catalogue::SourceFile;

use crate::check::removal;
use crate::resource::Resource;
use crate::sources::text::blocks;
use crate::tag::LocaleTag;

/// The texts of a locale, as they are written.
#[derive(Debug)]
pub struct Beside {
    tag: LocaleTag,
    by_id: HashMap<String, Written>,
}

#[derive(Debug)]
struct Written {
    whole: String,
    attributes: HashMap<String, String>,
}

impl Beside {
    /// Reads the files of a locale. Of two messages with the same name the first one counts, so the files of a regional
    /// variant come before those of its language.
    pub fn read(tag: LocaleTag, files: &[SourceFile]) -> Self {
        let mut by_id = HashMap::new();
        for file in files {
            let resource = Resource::read(file);
            // Slices of an entry are those of the text that was read, in which what cannot be read is blanked out.
            let (text, read) = (file.text(), resource.fluent().source());
            let blocks: HashMap<_, _> = blocks(text).into_iter().map(|block| (block.start, block)).collect();
            for entry in resource.entries() {
                let line = resource.span(entry.name).start - usize::from(entry.is_term);
                let Some(whole) = blocks.get(&line) else { continue };
                let attributes = entry.attributes.iter().map(|attribute| attribute.id.name);
                by_id.entry(entry.id().into_owned()).or_insert_with(|| Written {
                    whole: text[whole.clone()].to_owned(),
                    attributes: attributes
                        .map(|name| (name.to_owned(), text[removal::attribute(read, name)].to_owned()))
                        .collect(),
                });
            }
        }
        Self { tag, by_id }
    }

    /// The lines of a message or term, each with the tag before it.
    pub(super) fn message(&self, id: &str) -> Vec<String> {
        self.by_id.get(id).map(|written| self.lines(&written.whole)).unwrap_or_default()
    }

    /// The lines of an attribute.
    pub(super) fn attribute(&self, id: &str, name: &str) -> Vec<String> {
        let text = self.by_id.get(id).and_then(|written| written.attributes.get(name));
        text.map(|text| self.lines(text)).unwrap_or_default()
    }

    fn lines(&self, text: &str) -> Vec<String> {
        tagged(&self.tag, text)
    }
}

/// The lines of a text, each in a comment and with the tag of its language before it.
pub(super) fn tagged(tag: &LocaleTag, text: &str) -> Vec<String> {
    text.lines().map(|line| in_comment(&format!("{tag}: {line}"))).collect()
}

/// A line in a comment. Only spaces at its end are dropped: another blank there is a part of the text.
pub(super) fn in_comment(line: &str) -> String {
    let line = format!("# {line}");
    line.trim_end_matches(' ').to_owned()
}
