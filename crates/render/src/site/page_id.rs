//! Where the pages of the site are.

use korb_catalogue::Id;
use korb_localization::LocaleTag;

use crate::workspace::Workspace;

/// Which page it is, apart from its language.
#[derive(Debug, Clone, Copy)]
pub(super) enum PageId<'p> {
    /// The page of the platform that stands for all.
    Index,
    Platform(&'p Id),
    Reason(&'p Id),
}

impl<'p> PageId<'p> {
    /// Where a platform has its page.
    pub(super) fn of(platform: &'p Id, workspace: &Workspace) -> Self {
        if workspace.catalogue().site.as_ref() == Some(platform) { Self::Index } else { Self::Platform(platform) }
    }

    /// The path below the folder of the locale, without an ending.
    pub(super) fn name(self) -> String {
        match self {
            Self::Index => "index".to_owned(),
            Self::Platform(id) => format!("for/{id}"),
            Self::Reason(id) => format!("reason/{id}"),
        }
    }

    /// The relative path from the page to the folder of the site.
    pub(super) fn root(self) -> &'static str {
        match self {
            Self::Index => "../",
            Self::Platform(_) | Self::Reason(_) => "../../",
        }
    }
}

/// The path of a page below the folder of the site.
pub(super) fn path(tag: &LocaleTag, page: PageId<'_>) -> String {
    format!("{tag}/{}.html", page.name())
}
