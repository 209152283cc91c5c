//! The license of what is rendered, the work that it is adapted from, and what share-alike allows.

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic};

/// The license that the texts and everything rendered from them are under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct License {
    /// The SPDX license identifier, `CC-BY-NC-SA-3.0`.
    pub id: String,
    /// The short name that people know it by, `CC BY-NC-SA 3.0`.
    pub name: String,
    /// The canonical address, with a slash at the end.
    pub url: String,
    /// The languages of the license deed: lower-case tags as Creative Commons writes them in addresses.
    #[serde(default)]
    pub deed_locales: Vec<String>,
}

/// The work that the texts are adapted from, as its license asks it to be named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Work {
    /// Its title, as it stands there.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The language that it is written in, as a BCP 47 tag.
    pub locale: String,
    /// The SPDX identifier of the license that it is offered under.
    pub license: String,
    /// The name of its author; left out where the author waives being named.
    #[serde(default)]
    pub author: Option<String>,
}

/// Whether an adaptation of a work under the license `original` may be put under the license `adaptation`, both as
/// SPDX identifiers.
///
/// The rule is clause 4(b) of the share-alike licenses of Creative Commons from 2.0 on: the same license, a later
/// version with the same elements, or a jurisdiction port of the same or a later version with the same elements. Any
/// other license allows an adaptation only under itself here, which is never wrong.
///
/// ```
/// use korb_catalogue::permits_adaptation;
///
/// assert!(permits_adaptation("CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0"));
/// assert!(permits_adaptation("CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0"));
/// assert!(permits_adaptation("CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE"));
/// assert!(!permits_adaptation("CC-BY-NC-SA-3.0", "CC-BY-SA-3.0"));
/// assert!(!permits_adaptation("CC-BY-NC-SA-4.0", "CC-BY-NC-SA-3.0"));
/// // There is no such port.
/// assert!(!permits_adaptation("CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-XX"));
/// ```
///
/// SPDX names few of the ports. The others go by the same pattern behind `LicenseRef-`: `LicenseRef-CC-BY-NC-SA-3.0-AT`.
pub fn permits_adaptation(original: &str, adaptation: &str) -> bool {
    original == adaptation
        || match (ShareAlike::parse(original), ShareAlike::parse(adaptation)) {
            (Some(original), Some(adaptation)) => {
                // 1.0 allows "only … the terms of this License", and speaks of no later version.
                original.elements == adaptation.elements
                    && original.version > (1, 0)
                    && original.version <= adaptation.version
            }
            _ => false,
        }
}

/// The finding that texts under the license `theirs` cannot be part of what is rendered under `ours`, or `None` if they
/// can.
///
/// A page carries one license for everything on it, so that license must be allowed for every text.
pub fn refusal(theirs: &str, ours: &str) -> Option<Diagnostic> {
    if permits_adaptation(theirs, ours) {
        return None;
    }
    let message = format!("what is made of texts under {theirs} cannot be under {ours}");
    let help = match (ShareAlike::parse(theirs), ShareAlike::parse(ours)) {
        (Some(from), Some(to)) if from.elements == to.elements && from.version <= to.version => {
            format!("version 1.0 allows an adaptation only under itself (clause 4(b)); offer them under {ours}, too")
        }
        (Some(from), Some(to)) if from.elements == to.elements => format!(
            "there is no way back from a later version to an earlier one (clause 4(b), in 4.0 clause 3(b)); offer them under \
             {ours}, too"
        ),
        _ => format!("offer them under {ours} itself, or a jurisdiction port of it (clause 4(b))"),
    };
    Some(Diagnostic::error(Code::LicenseNotAllowed, message).help(help))
}

/// The jurisdictions that version 3.0 was ported to, as in the addresses of Creative Commons; 4.0 has no ports. The
/// ports of older versions are left out, because no work here is under one.
const PORTS: &[&str] = &[
    "AM", "AT", "AU", "AZ", "BR", "CA", "CH", "CL", "CN", "CR", "CZ", "DE", "EC", "EE", "EG", "ES", "FR", "GE", "GR",
    "GT", "HK", "HR", "IE", "IGO", "IT", "LU", "NL", "NO", "NZ", "PH", "PL", "PR", "PT", "RO", "RS", "SG", "TH", "TW",
    "UG", "US", "VE", "VN", "ZA",
];

/// A share-alike license of Creative Commons, taken apart: `CC-BY-NC-SA` in version 3.0, of whatever jurisdiction.
struct ShareAlike<'id> {
    elements: &'id str,
    version: (u8, u8),
}

impl<'id> ShareAlike<'id> {
    fn parse(id: &'id str) -> Option<Self> {
        let is_reference = id.starts_with("LicenseRef-");
        let id = id.strip_prefix("LicenseRef-").unwrap_or(id);
        let elements = ["CC-BY-NC-SA", "CC-BY-SA"].into_iter().find(|elements| id.starts_with(elements))?;
        let mut rest = id[elements.len()..].strip_prefix('-')?.splitn(2, '-');
        let version = match rest.next()? {
            "1.0" => (1, 0),
            "2.0" => (2, 0),
            "2.5" => (2, 5),
            "3.0" => (3, 0),
            "4.0" => (4, 0),
            _ => return None,
        };
        let is_known = match rest.next() {
            None => !is_reference,
            Some(port) => version <= (3, 0) && PORTS.contains(&port),
        };
        is_known.then_some(Self { elements: &id[..elements.len()], version })
    }
}

#[cfg(test)]
mod tests {
    use super::permits_adaptation;

    #[test]
    fn share_alike_never_goes_back_nor_drops_an_element() {
        let original = "CC-BY-NC-SA-3.0";
        let allowed =
            [original, "CC-BY-NC-SA-4.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "LicenseRef-CC-BY-NC-SA-3.0-AT"];
        for allowed in allowed {
            assert!(permits_adaptation(original, allowed), "{allowed}");
        }
        for port in super::PORTS {
            assert!(permits_adaptation(original, &format!("{original}-{port}")), "{port}");
            assert!(!permits_adaptation(original, &format!("CC-BY-NC-SA-4.0-{port}")), "{port}");
        }
        let refused = [
            "CC-BY-NC-SA-2.5",
            "CC-BY-NC-SA-2.0-DE",
            "CC-BY-SA-3.0",
            "CC-BY-NC-3.0",
            "CC0-1.0",
            "MIT",
            "",
            "CC-BY-NC-SA",
            "CC-BY-NC-SA-x",
            "CC-BY-NC-SA-3.0-XX",
            "CC-BY-NC-SA-3.0-UK",
            "CC-BY-NC-SA-3.0-de",
            "CC-BY-NC-SA-3.0-DE-AT",
            "CC-BY-NC-SA-3.1",
            "CC-BY-NC-SA-5.0",
            "LicenseRef-CC-BY-NC-SA-3.0",
            "LicenseRef-mine",
        ];
        for refused in refused {
            assert!(!permits_adaptation(original, refused), "{refused}");
        }
    }

    #[test]
    fn the_first_version_has_no_later_one() {
        for id in ["CC-BY-NC-SA", "CC-BY-SA"] {
            let first = format!("{id}-1.0");
            assert!(permits_adaptation(&first, &first));
            for later in ["2.0", "2.5", "3.0", "3.0-DE", "4.0"] {
                let later = format!("{id}-{later}");
                assert!(!permits_adaptation(&first, &later), "{later}");
                let help = super::refusal(&first, &later).and_then(|fault| fault.help);
                assert!(help.is_some_and(|help| help.contains("1.0")), "{later}");
            }
        }
        assert!(permits_adaptation("CC-BY-NC-SA-2.0", "CC-BY-NC-SA-3.0"));
    }

    #[test]
    fn another_license_allows_only_itself() {
        assert!(permits_adaptation("MIT", "MIT"));
        assert!(!permits_adaptation("MIT", "Apache-2.0"));
    }
}
