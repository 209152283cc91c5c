//! Every check by name, from the tables of all crates: for the documentation and for `explain`.

use korb_catalogue::{Check, Code};

/// The checks that only the program can make, since they are about files.
const OF_FILES: &[Check] = &[
    Check::new(
        "files-on-disk",
        "Whether each file is there, can be read, and is not too large",
        &[Code::MissingFile, Code::UnreadableFile, Code::FileTooLarge, Code::OutsideWorkspace],
    ),
    Check::new(
        "listed-locales",
        "Whether the lists of languages for other tools fit the folders of locales",
        &[Code::LocaleNotListed, Code::CatalogueSchema],
    ),
    Check::new(
        "requests-enough",
        "Whether a language that has requests has enough for each reason",
        &[Code::FewRequests],
    ),
    Check::new(
        "reasons-apart",
        "Whether the recognition tells the requests of any two reasons apart",
        &[Code::AlikeReasons],
    ),
    Check::new("manifest", "Whether a folder holds what its manifest lists", &[Code::ManifestMismatch]),
    Check::new("files-checked", "Whether each file of a folder could be checked", &[Code::UncheckedFile]),
];

/// Every check, in the order in which a workspace goes through them.
pub fn checks() -> impl Iterator<Item = Check> {
    let before = OF_FILES.iter().chain(korb_catalogue::CHECKS).copied();
    before.chain(korb_localization::checks()).chain(korb_render::CHECKS.iter().copied())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_check_has_a_name_of_its_own() {
        let names: Vec<_> = checks().map(|check| check.name).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{names:?}");
        for check in checks() {
            assert!(check.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", check.name);
            assert!(!check.codes.is_empty() && !check.about.ends_with('.'), "{}", check.name);
        }
    }

    #[test]
    fn each_code_is_found_by_a_check() {
        let found: BTreeSet<_> = checks().flat_map(|check| check.codes).copied().collect();
        let all: BTreeSet<_> = Code::ALL.iter().copied().collect();
        assert_eq!(found, all);
    }
}
