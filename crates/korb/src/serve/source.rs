//! The workspace and the selection that the preview shows, read again after a change.

use std::path::{Path, PathBuf};

use korb_localization::LocaleTag;
use korb_render::{Selection, Workspace};

use crate::args::serve::Serve;
use crate::failure::Failure;
use crate::workspace::{Root, Wanted};
use crate::{select, stale};

/// Where the site comes from.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(super) root: Root,
    pub(super) profile: Option<PathBuf>,
    /// The locales that were asked for; empty means all.
    locales: Vec<LocaleTag>,
    /// The platforms that were asked for; empty means all.
    platforms: Vec<String>,
}

impl Source {
    /// Finds the workspace.
    pub(crate) fn find(arguments: &Serve) -> Result<Self, Failure> {
        Ok(Self {
            root: Root::find(arguments.workspace.workspace.as_deref())?,
            profile: arguments.workspace.profile.clone(),
            locales: arguments.locales.clone(),
            platforms: arguments.platforms.clone(),
        })
    }

    /// Reads everything.
    pub(crate) fn read(&self) -> Result<(Workspace, Selection), Failure> {
        let tags = select::locales(&self.root, &self.locales)?;
        let wanted = if tags.is_empty() { Wanted::All } else { Wanted::For(&tags) };
        let workspace = self.root.read(wanted, self.profile.as_deref())?;
        let stale = stale::findings(&self.root, workspace.locales());
        let workspace = workspace.with_stale(stale::messages(&stale));
        let mut locales = tags;
        if locales.is_empty() {
            locales.extend(workspace.locales().iter().map(|locale| locale.tag().clone()));
        }
        let platforms = select::platforms(workspace.catalogue(), &self.platforms)?;
        let selection = Selection::new(&workspace, locales, platforms, Vec::new())?.with_site(&workspace);
        if !selection.has_site() {
            return Err(Failure::Usage(
                "this workspace has no site; give its catalogue a table `[site]`, and take templates/site/ from Korb's own"
                    .to_owned(),
            ));
        }
        Ok((workspace, selection))
    }

    /// The folder of the workspace, if it is one.
    pub(crate) fn folder(&self) -> Option<&Path> {
        match &self.root {
            Root::Folder(folder) => Some(folder),
            Root::Embedded => None,
        }
    }
}
