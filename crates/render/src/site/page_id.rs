//! Where the pages of the site are.

use std::iter;

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
    /// The page with every form of each answer, for readers without the script.
    Forms,
}

impl<'p> PageId<'p> {
    /// Where a platform has its page.
    pub(super) fn of(platform: &'p Id, workspace: &Workspace) -> Self {
        if workspace.catalogue().site.as_ref() == Some(platform) { Self::Index } else { Self::Platform(platform) }
    }

    /// The path below the folder of the locale, without an ending.
    pub(super) fn name(self) -> String {
        let (folder, name) = self.folder_and_name();
        [folder, name].concat()
    }

    /// Its folder below that of the locale, and its name there.
    pub(super) fn folder_and_name(self) -> (&'static str, &'p str) {
        match self {
            Self::Index => ("", "index"),
            Self::Platform(id) => ("for/", id),
            Self::Reason(id) => ("reason/", id),
            Self::Forms => ("", "forms"),
        }
    }

    /// The relative path from the page to the folder of the site.
    pub(super) fn root(self) -> &'static str {
        match self {
            Self::Index | Self::Forms => "../",
            Self::Platform(_) | Self::Reason(_) => "../../",
        }
    }
}

/// The path of a page below the folder of the site.
pub(super) fn path(tag: &LocaleTag, page: PageId<'_>) -> String {
    path_of_file(tag, page, "html")
}

/// The path of what stands beside a page under the same name, by its ending.
pub(super) fn path_of_file(tag: &LocaleTag, page: PageId<'_>, ending: &str) -> String {
    let (folder, name) = page.folder_and_name();
    [tag.as_str(), "/", folder, name, ".", ending].concat()
}

/// The shortest relative address that leads from one page or folder of the site to another. Both are paths below its folder.
pub(super) fn relative(from: &str, to: &str) -> String {
    let folder = from.rfind('/').map_or("", |end| &from[..=end]);
    let shared = folder.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let shared = folder[..folder.floor_char_boundary(shared)].rfind('/').map_or(0, |end| end + 1);
    let up = folder[shared..].matches('/').count();
    let mut address = String::with_capacity(3 * up + to.len() - shared);
    address.extend(iter::repeat_n("../", up));
    address.push_str(&to[shared..]);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_as_short_as_they_can_be() {
        for (from, to, expected) in [
            ("de/for/x.html", "de/for/xing.html", "xing.html"),
            ("de/for/x.html", "de/index.html", "../index.html"),
            ("de/for/x.html", "en/for/x.html", "../../en/for/x.html"),
            ("de/index.html", "de/for/x.html", "for/x.html"),
            ("de/index.html", "de-CH/index.html", "../de-CH/index.html"),
            ("de/index.html", "de/", ""),
            ("de/reason/a.html", "de/", "../"),
            ("index.html", "de/index.html", "de/index.html"),
        ] {
            assert_eq!(relative(from, to), expected, "from {from} to {to}");
        }
    }
}
