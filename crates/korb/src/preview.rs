//! The site of a workspace, kept in memory. A part is made when it is looked at, and made again only after a change
//! that it depends on.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use korb_catalogue::Id;
use korb_localization::LocaleTag;
use korb_render::{Extent, Part, Renderer, Reply, Selection, Stale, Variant, Workspace};

use crate::failure::Failure;
use crate::jobs::{each, renderer_of, together};

/// The site of a workspace.
#[derive(Debug)]
pub struct Preview {
    workspace: Workspace,
    selection: Selection,
    parts: BTreeMap<Key, Made>,
}

/// The name of a part, which stays the same when the workspace changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Set(LocaleTag, Id),
    Reasons(LocaleTag),
    Root,
}

/// A part as it was made last.
#[derive(Debug)]
struct Made {
    files: BTreeMap<String, String>,
    /// The replies of a set. Most changes affect only those of one reason.
    replies: Vec<Arc<Reply>>,
    /// What has changed since, if anything.
    stale: Option<Extent>,
}

impl Key {
    fn of(part: Part<'_>) -> Self {
        match part {
            Part::Set(tag, platform) => Self::Set(tag.clone(), platform.id.clone()),
            Part::Reasons(tag) => Self::Reasons(tag.clone()),
            Part::Root(_) => Self::Root,
        }
    }
}

impl Preview {
    /// A preview in which nothing has been made yet.
    pub fn new(workspace: Workspace, selection: Selection) -> Self {
        let made = || Made { files: BTreeMap::new(), replies: Vec::new(), stale: Some(Extent::Everything) };
        let parts = selection.parts(&workspace).into_iter().map(|part| (Key::of(part), made())).collect();
        Self { workspace, selection, parts }
    }

    /// Keeps the files of an earlier preview, of which each is shown until its part can be made anew.
    #[must_use]
    pub fn behind(mut self, earlier: Self) -> Self {
        for (key, made) in earlier.parts {
            if let Some(own) = self.parts.get_mut(&key) {
                own.files = made.files;
            }
        }
        self
    }

    /// The present workspace.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Replaces the workspace by one that differs only in its texts.
    pub fn update(&mut self, workspace: Workspace) {
        for Stale { part, extent } in workspace.stale_parts(&self.workspace, &self.selection) {
            if let Some(made) = self.parts.get_mut(&Key::of(part)) {
                made.stale = Some(match made.stale.take() {
                    Some(earlier) => earlier.and(extent),
                    None => extent,
                });
            }
        }
        self.workspace = workspace;
    }

    /// A file, by its path in the output, made now if it is not up to date. If that fails, it stays as it was.
    ///
    /// # Errors
    ///
    /// What is wrong with the part that the file belongs to.
    pub fn file(&mut self, path: &str) -> Result<Option<&str>, Failure> {
        let key = self.selection.part_of(&self.workspace, path).map(Key::of);
        let Some(key) = key.filter(|key| self.parts.contains_key(key)) else { return Ok(None) };
        self.make(|other| *other == key)?;
        Ok(self.shown(path))
    }

    /// A file as it was made last.
    pub fn shown(&self, path: &str) -> Option<&str> {
        let key = Key::of(self.selection.part_of(&self.workspace, path)?);
        self.parts.get(&key)?.files.get(path).map(String::as_str)
    }

    /// Whether the part that a file belongs to has been made before.
    pub fn was_made(&self, path: &str) -> bool {
        let key = self.selection.part_of(&self.workspace, path).map(Key::of);
        key.and_then(|key| self.parts.get(&key)).is_some_and(|made| !made.files.is_empty())
    }

    /// Makes everything that is not up to date, and returns the number of files.
    ///
    /// # Errors
    ///
    /// Everything that is wrong. The parts that are in order are made nevertheless.
    pub fn finish(&mut self) -> Result<usize, Failure> {
        self.make(|_| true)
    }

    fn make(&mut self, is_wanted: impl Fn(&Key) -> bool) -> Result<usize, Failure> {
        let mut jobs = Vec::new();
        for part in self.selection.parts(&self.workspace) {
            let key = Key::of(part);
            if is_wanted(&key)
                && let Some(made) = self.parts.get_mut(&key)
                && let Some(extent) = made.stale.clone()
            {
                // If the part fails, its replies are composed anew the next time.
                let replies = Mutex::new(std::mem::take(&mut made.replies));
                jobs.push((key, Stale { part, extent }, replies));
            }
        }
        let (workspace, selection) = (&self.workspace, &self.selection);
        let made = each(&jobs, |renderer: &mut Option<Renderer<'_>>, (key, stale, replies)| {
            let known = std::mem::take(&mut *replies.lock().expect("no thread panics"));
            let made = renderer_of(workspace, stale.part.locale(), renderer).again(stale, selection, known)?;
            Ok((key.clone(), made))
        });
        let (mut count, mut failed) = (0, Vec::new());
        for made in made {
            match made {
                Ok((key, (variants, replies))) => {
                    count += variants.len();
                    let made = self.parts.get_mut(&key).expect("a key of the map");
                    // What it no longer makes is gone, unless only some of it was made.
                    if made.stale == Some(Extent::Everything) {
                        made.files.clear();
                    }
                    made.files.extend(variants.into_iter().map(|Variant { path, content }| (path, content)));
                    (made.replies, made.stale) = (replies, None);
                }
                Err(failure) => failed.push(Err(failure)),
            }
        }
        together(failed).map(|_: Vec<()>| count)
    }
}
