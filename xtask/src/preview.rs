//! What a workspace renders to, kept in memory and up to date: after a change only what depends on it is made again.

use std::collections::BTreeMap;
use std::mem;
use std::sync::Mutex;

use korb_catalogue::Id;
use korb_localization::LocaleTag;
use korb_render::{Part, Renderer, Reply, Selection, Stale, Variant, Workspace};

use crate::Failure;
use crate::render::{renderer_of, together};
use crate::threads::each;

/// Everything that a selection of a workspace renders to.
#[derive(Debug)]
pub struct Preview {
    workspace: Workspace,
    selection: Selection,
    files: BTreeMap<String, String>,
    /// The reply sets, which most changes leave as they are but for one reason.
    replies: Replies,
}

type Replies = BTreeMap<(LocaleTag, Id), Vec<Reply>>;

impl Preview {
    /// Renders everything.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the workspace.
    pub fn new(workspace: Workspace, selection: Selection) -> Result<Self, Failure> {
        let mut preview = Self { workspace, selection, files: BTreeMap::new(), replies: BTreeMap::new() };
        let parts = preview.selection.parts(&preview.workspace).into_iter().map(Stale::from).collect::<Vec<_>>();
        let made = make(&preview.workspace, &preview.selection, &parts, &mut preview.replies)?;
        preview.files = made.into_iter().map(|variant| (variant.path, variant.content)).collect();
        Ok(preview)
    }

    /// Takes up another state of the workspace, and tells which files are others now. If anything is wrong with it,
    /// everything stays as it was.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the workspace.
    pub fn update(&mut self, workspace: Workspace) -> Result<Vec<String>, Failure> {
        let stale = workspace.stale_parts(&self.workspace, &self.selection);
        let made = make(&workspace, &self.selection, &stale, &mut self.replies)?;
        let mut changed = Vec::new();
        for Variant { path, content } in made {
            match self.files.get_mut(&path) {
                Some(known) if *known == content => {}
                Some(known) => {
                    *known = content;
                    changed.push(path);
                }
                None => {
                    self.files.insert(path.clone(), content);
                    changed.push(path);
                }
            }
        }
        self.workspace = workspace;
        Ok(changed)
    }

    /// The workspace as it was when everything was last in order.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// A file, by its path in the output.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }
}

/// Makes parts, in as many threads as the machine has cores. The replies are taken up only if all of them can be made.
fn make(
    workspace: &Workspace,
    selection: &Selection,
    parts: &[Stale<'_>],
    replies: &mut Replies,
) -> Result<Vec<Variant>, Failure> {
    let key = |part: Part<'_>| match part {
        Part::Set(tag, platform) => Some((tag.clone(), platform.id.clone())),
        Part::Reasons(_) | Part::Root(_) => None,
    };
    let jobs: Vec<_> = parts
        .iter()
        .map(|stale| {
            let known = key(stale.part).and_then(|key| replies.get(&key));
            (stale, Mutex::new(known.cloned().unwrap_or_default()))
        })
        .collect();
    let made = each(&jobs, |renderer: &mut Option<Renderer<'_>>, (stale, known)| {
        let known = mem::take(&mut *known.lock().expect("no thread panics"));
        let renderer = renderer_of(workspace, stale.part.locale(), renderer);
        let (variants, replies) = renderer.again(stale, selection, known)?;
        Ok((key(stale.part), variants, replies))
    });
    let mut all = Vec::new();
    for (key, variants, made) in together(made)? {
        all.extend(variants);
        replies.extend(key.map(|key| (key, made)));
    }
    Ok(all)
}
