//! What the commands for translators and for authors of the source share: a workspace that they are working on.
//!
//! These commands work on the files as text and do not need a workspace in order, since in the middle of a translation
//! it is not.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use korb_catalogue::{SourceFile, did_you_mean};
use korb_localization::{Beside, Locale, LocaleTag, Pseudo, Sources, Text, Texts, reading_faults};

use crate::failure::Failure;
use crate::replace::{Hold, replace};
use crate::workspace::Root;
use crate::{program, select, stale};

/// A workspace whose texts are being worked on.
pub(crate) struct Desk {
    pub(crate) folder: PathBuf,
    pub(crate) root: Root,
    /// The source locale, and its files.
    pub(crate) source: LocaleTag,
    pub(crate) source_files: Vec<SourceFile>,
}

impl Desk {
    /// Finds the workspace and reads the source texts, which must be readable: translations are compared with them.
    pub(crate) fn open(named: Option<&Path>) -> Result<Self, Failure> {
        let root = Root::find(named)?;
        let Root::Folder(folder) = &root else {
            let message =
                "there is no workspace here to work on; go to a clone of the repository, or name one with --workspace";
            return Err(Failure::Usage(message.to_owned()));
        };
        let folder = folder.clone();
        let catalogue = root.catalogue()?.into_parsed().into_value()?;
        let source = LocaleTag::new(&catalogue.source_locale).map_err(|fault| {
            Failure::Usage(format!("`source-locale` {:?} in the catalogue: {fault}", catalogue.source_locale))
        })?;
        let mut desk = Self { folder, root, source, source_files: Vec::new() };
        desk.source_files = desk.files(&desk.source)?;
        must_be_readable(&desk.source, &desk.source_files)?;
        Ok(desk)
    }

    /// A locale that has a folder and is not the source.
    pub(crate) fn translation(&self, asked: &str) -> Result<LocaleTag, Failure> {
        let mut tag = parse(asked)?;
        let folders = self.root.locale_folders()?;
        let is_there = |tag: &LocaleTag| folders.iter().any(|folder| folder == tag.as_str());
        if !is_there(&tag) {
            tag = tag.modern();
        }
        if tag == self.source {
            return Err(Failure::Usage(format!("`{tag}` is the source, which everything is translated from")));
        }
        if is_there(&tag) {
            return Ok(tag);
        }
        must_need_files(&tag)?;
        Err(Failure::Usage(format!(
            "there is no locale `{tag}` yet; begin it with `{} locale add {tag}`",
            program::name()
        )))
    }

    /// The translations that there are.
    pub(crate) fn translations(&self) -> Result<Vec<LocaleTag>, Failure> {
        let mut tags = select::available(&self.root)?;
        tags.retain(|tag| *tag != self.source);
        Ok(tags)
    }

    /// The Fluent files of a locale.
    pub(crate) fn files(&self, tag: &LocaleTag) -> Result<Vec<SourceFile>, Failure> {
        let mut faults = Vec::new();
        let files = self.root.files(&format!("locales/{tag}"), Some("ftl"), &mut faults)?;
        if faults.is_empty() {
            Ok(files)
        } else {
            Err(faults.into_iter().map(|unread| unread.fault).collect::<Vec<_>>().into())
        }
    }

    /// The texts of other locales, to be shown beside the source's in a new or growing `translation`.
    pub(crate) fn beside(&self, asked: &[String], translation: &LocaleTag) -> Result<Vec<Beside>, Failure> {
        let mut all: Vec<(LocaleTag, Beside)> = Vec::new();
        for asked in asked {
            let tag = self.translation(asked)?;
            if tag == *translation {
                return Err(Failure::Usage(format!("`{tag}` is the locale that is to be filled in")));
            }
            if all.iter().any(|(known, _)| *known == tag) {
                continue;
            }
            // A regional variant has what its language has; the source stands there anyway.
            let folders = self.root.locale_folders()?;
            let mut files = Vec::new();
            for tag in tag.fallback().iter().filter(|other| other.same_language(&tag) && **other != self.source) {
                if folders.iter().any(|folder| folder == tag.as_str()) {
                    files.extend(self.files(tag)?);
                }
            }
            all.push((tag.clone(), Beside::read(tag, &files)));
        }
        Ok(all.into_iter().map(|(_, beside)| beside).collect())
    }

    /// The source texts.
    pub(crate) fn source_texts(&self) -> Texts {
        Texts::read(&self.source_files)
    }

    /// The locales that `tag` is a regional variant of, nearest first; none for a language of its own.
    pub(crate) fn bases(&self, tag: &LocaleTag) -> Result<Vec<LocaleTag>, Failure> {
        let folders = self.root.locale_folders()?;
        let mut bases = tag.bases();
        bases.retain(|base| folders.iter().any(|folder| folder == base.as_str()));
        Ok(bases)
    }

    /// The texts that those of a locale are made from: of a regional variant, those of its language where that has them,
    /// else those of the source.
    pub(crate) fn originals(&self, tag: &LocaleTag) -> Result<Texts, Failure> {
        let mut files = Vec::new();
        for base in self.bases(tag)?.iter().filter(|base| **base != self.source) {
            files.extend(self.files(base)?);
        }
        files.extend(self.source_files.iter().cloned());
        Ok(Texts::read(&files))
    }

    /// What the translations of a locale were made from, as far as it is recorded.
    pub(crate) fn sources(&self, tag: &LocaleTag) -> Result<Sources, Failure> {
        Ok(stale::sources(&self.root, tag)?)
    }

    /// Keeps other runs from changing the texts. What is to be changed is read after this.
    pub(crate) fn hold(&self) -> Result<Hold, Failure> {
        Hold::of(&self.folder.join("locales"))
    }

    /// Refuses to go on if somebody has saved one of these files in an editor since they were read.
    pub(crate) fn must_be_unchanged(&self, files: &[SourceFile]) -> Result<(), Failure> {
        let is_changed = |file: &&SourceFile| !self.root.file(file.path()).is_ok_and(|now| now.text() == file.text());
        let Some(file) = files.iter().find(is_changed) else { return Ok(()) };
        Err(anyhow!("{} was changed in the meantime, so nothing was written; run this again", file.path()).into())
    }

    /// Writes files, given by their paths in the workspace. Each is whole at any time, and none is touched before all
    /// of them are on the disk.
    pub(crate) fn write<'t>(
        &self,
        hold: &Hold,
        files: impl IntoIterator<Item = (String, &'t str)>,
    ) -> Result<(), Failure> {
        replace(hold, files.into_iter().map(|(path, text)| (self.folder.join(path), text)))
    }
}

/// A tag as it was typed.
pub(crate) fn parse(asked: &str) -> Result<LocaleTag, Failure> {
    LocaleTag::parse(asked).ok_or_else(|| {
        // A subtag of one letter begins an extension or a private use.
        let mut subtags = asked.split(['-', '_']);
        let before: Vec<_> = subtags.by_ref().take_while(|subtag| subtag.len() != 1).collect();
        let is_extended = subtags.next().is_some();
        Failure::Usage(match LocaleTag::parse(&before.join("-")).filter(|_| is_extended) {
            Some(tag) => {
                format!("{} has an extension, which no locale here has; leave it out: `{tag}`", shortened(asked))
            }
            None => format!("{} is not a language tag such as fr, pt-BR or zh-Hant", shortened(asked)),
        })
    })
}

/// What was typed, in quotation marks and not too long for a message.
fn shortened(asked: &str) -> String {
    // BCP 47 recommends room for 35 characters.
    match asked.char_indices().nth(35) {
        Some((end, _)) => format!("{:?}", format!("{}…", &asked[..end])),
        None => format!("{asked:?}"),
    }
}

/// Refuses pseudo-locales, which are generated and not translated.
pub(crate) fn must_need_files(tag: &LocaleTag) -> Result<(), Failure> {
    if Pseudo::of(tag).is_none() {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "`{tag}` is a pseudo-locale, which needs no files: look at it with `{} render --locale {tag}`",
        program::name()
    )))
}

/// Refuses texts that cannot be read.
pub(crate) fn must_be_readable(tag: &LocaleTag, files: &[SourceFile]) -> Result<(), Failure> {
    let faults = reading_faults(&Locale::read(tag.clone(), files));
    if faults.is_empty() { Ok(()) } else { Err(faults.into()) }
}

/// Refuses names of messages that the source does not have.
pub(crate) fn must_be_known(ids: &[String], source: &Texts) -> Result<(), Failure> {
    let Some(id) = ids.iter().find(|id| source.get(id).is_none()) else { return Ok(()) };
    // A list of all messages would be too long to help.
    let advice = match did_you_mean(id, source.iter().map(Text::id)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "the name of a message is what is before its `=`, as in `site-new = …`".to_owned(),
    };
    Err(Failure::Usage(format!("the source has no message `{id}`; {advice}")))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_an_editor_has_saved_in_the_meantime_is_left_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let files = [
            ("catalogue.toml", include_str!("../../../tests/base/catalogue.toml")),
            ("locales/de/texts.ftl", "a = A\n"),
            ("locales/en/texts.ftl", "a = A\n"),
        ];
        for (path, text) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("a path in the folder")).unwrap();
            fs::write(path, text).unwrap();
        }
        let desk = Desk::open(Some(folder.path())).unwrap();
        let files = desk.files(&LocaleTag::new("en").unwrap()).unwrap();
        desk.must_be_unchanged(&files).unwrap();
        fs::write(folder.path().join("locales/en/texts.ftl"), "a = B\n").unwrap();
        assert!(matches!(desk.must_be_unchanged(&files), Err(Failure::Machine(_))));
    }
}
