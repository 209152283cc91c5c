//! What SPDX knows of licenses: which ids there are, and which names and addresses belong to which license.
//!
//! A name or an address that SPDX does not know is not judged: people call a license as they like, and offer it where they
//! like. One that belongs to another license is a mistake, which every notice would repeat.

use ::spdx::identifiers::LICENSES;

use crate::names::did_you_mean;

/// Whether `id` is an SPDX license identifier, or one of somebody's own license: `LicenseRef-mine`.
///
/// ```
/// use korb_catalogue::is_license_id;
///
/// assert!(is_license_id("CC-BY-NC-SA-3.0") && is_license_id("LicenseRef-CC-BY-NC-SA-3.0-AT"));
/// assert!(!is_license_id("CC BY-NC-SA 3.0") && !is_license_id("LicenseRef-") && !is_license_id("mit"));
/// ```
pub fn is_license_id(id: &str) -> bool {
    let own = id.strip_prefix("DocumentRef-").and_then(|rest| rest.split_once(':'));
    let (document, id) = own.map_or((None, id), |(document, id)| (Some(document), id));
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
    };
    match id.strip_prefix("LicenseRef-") {
        Some(name) => is_name(name) && document.is_none_or(is_name),
        None => document.is_none() && ::spdx::license_id(id).is_some(),
    }
}

/// The SPDX identifier that somebody may have meant.
pub(crate) fn meant(id: &str) -> Option<&'static str> {
    let plain = plain(id);
    let alike =
        LICENSES.iter().find(|license| self::plain(license.name) == plain || self::plain(license.full_name) == plain);
    alike.map(|license| license.name).or_else(|| did_you_mean(id, LICENSES.iter().map(|license| license.name)))
}

/// The license that a name belongs to, if it is another one than `id`.
pub(crate) fn name_of_another(name: &str, id: &str) -> Option<String> {
    let plain_name = plain(name);
    if plain_name == plain(id) {
        return None;
    }
    let is_named =
        |license: &&::spdx::License| [license.name, license.full_name].iter().any(|known| plain(known) == plain_name);
    let mut owners = LICENSES.iter().filter(is_named).map(|license| license.name).peekable();
    if let Some(first) = owners.peek().copied() {
        return owners.all(|owner| owner != id).then(|| first.to_owned());
    }
    let own = CreativeCommons::of_id(id);
    if let Some(named) = CreativeCommons::of_words(name) {
        return (!own.is_some_and(|own| own.agrees(&named))).then(|| named.to_string());
    }
    // "GNU GPL v3": the words do not say which one exactly, but of which kind.
    let families =
        words(name).into_iter().filter_map(|word| FAMILIES.iter().find(|family| family.eq_ignore_ascii_case(&word)));
    let of_id = words(id);
    let mut strange = families.filter(|family| !of_id.iter().any(|word| word.eq_ignore_ascii_case(family)));
    strange.next().filter(|_| !id.starts_with("LicenseRef-")).map(|family| (*family).to_owned())
}

/// The license that an address belongs to, if it is another one than `id`.
pub(crate) fn address_of_another(url: &str, id: &str) -> Option<String> {
    let rest = url.split_once("://")?.1.to_ascii_lowercase();
    let (host, path) = rest.split_once('/').unwrap_or((&rest, ""));
    let host = host.strip_prefix("www.").unwrap_or(host);
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_matches('/');
    let mut parts = path.split('/');
    if host == "creativecommons.org" {
        let own = CreativeCommons::of_id(id);
        let named = match (parts.next()?, parts.next()?, parts.next()?) {
            ("licenses", elements, version) => {
                let port = parts
                    .next()
                    .filter(|part| !part.contains('.') && !part.starts_with("legalcode"))
                    .unwrap_or_default();
                let port = if port == "deed" { "" } else { port };
                CreativeCommons { elements: elements.to_owned(), version: version.to_owned(), port: port.to_owned() }
            }
            ("publicdomain", "zero", version) => {
                CreativeCommons { elements: "cc0".to_owned(), version: version.to_owned(), port: String::new() }
            }
            _ => return None,
        };
        // An address names the jurisdiction, too.
        return (own.as_ref() != Some(&named)).then(|| named.to_string());
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    let last = last
        .strip_suffix(".html")
        .or_else(|| last.strip_suffix(".json"))
        .or_else(|| last.strip_suffix(".txt"))
        .unwrap_or(last);
    let is_list = matches!(host, "spdx.org" | "opensource.org" | "choosealicense.com" | "tldrlegal.com");
    if is_list && (path.starts_with("license/") || path.starts_with("licenses/")) {
        let slug = plain(last);
        let owners = || {
            LICENSES.iter().map(|license| license.name).filter(|name| {
                let name = plain(name);
                name == slug || ["only", "orlater"].iter().any(|end| name.strip_suffix(end) == Some(&slug))
            })
        };
        let first = owners().next()?;
        return owners().all(|owner| owner != id).then(|| first.to_owned());
    }
    let family = SITES.iter().find(|(site, begins, _)| host == *site && path.starts_with(begins))?.2;
    let of_id = words(id);
    let is_own = family.iter().any(|family| of_id.iter().any(|word| word.eq_ignore_ascii_case(family)));
    (!is_own).then(|| family[0].to_owned())
}

/// Words that say of which kind a license is.
const FAMILIES: &[&str] = &[
    "AGPL",
    "Apache",
    "Artistic",
    "BSD",
    "CC0",
    "EPL",
    "EUPL",
    "GFDL",
    "GPL",
    "ISC",
    "LGPL",
    "MIT",
    "MPL",
    "OFL",
    "Unlicense",
    "WTFPL",
    "Zlib",
];

/// Sites that offer licenses of one kind.
const SITES: &[(&str, &str, &[&str])] = &[
    ("gnu.org", "licenses", &["GPL", "LGPL", "AGPL", "GFDL"]),
    ("apache.org", "licenses", &["Apache"]),
    ("mozilla.org", "", &["MPL"]),
    ("eclipse.org", "legal", &["EPL"]),
    ("unlicense.org", "", &["Unlicense"]),
    ("wtfpl.net", "", &["WTFPL"]),
    ("openfontlicense.org", "", &["OFL"]),
    ("scripts.sil.org", "ofl", &["OFL"]),
    ("mit-license.org", "", &["MIT"]),
];

/// A license of Creative Commons by what its name says; empty is what it does not say.
#[derive(Debug, Clone, PartialEq, Eq)]
struct CreativeCommons {
    /// In lower case, joined by hyphens: `by-nc-sa`.
    elements: String,
    version: String,
    port: String,
}

impl CreativeCommons {
    fn of_id(id: &str) -> Option<Self> {
        let id = id.strip_prefix("LicenseRef-").unwrap_or(id).to_ascii_lowercase();
        let rest = match id.strip_prefix("cc0-") {
            Some(version) => {
                return Some(Self { elements: "cc0".to_owned(), version: version.to_owned(), port: String::new() });
            }
            None => id.strip_prefix("cc-")?,
        };
        let at = rest.find(|c: char| c.is_ascii_digit())?;
        let (version, port) = rest[at..].split_once('-').unwrap_or((&rest[at..], ""));
        let elements = rest[..at].trim_end_matches('-');
        Some(Self { elements: elements.to_owned(), version: version.to_owned(), port: port.to_owned() })
    }

    /// "CC BY-NC-SA 3.0", "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported".
    fn of_words(name: &str) -> Option<Self> {
        let lower = name.to_ascii_lowercase().replace("non-commercial", "nc").replace("non commercial", "nc");
        let lower = lower.replace("share alike", "sa").replace("share-alike", "sa").replace("no derivatives", "nd");
        let words: Vec<_> =
            lower.split(|c: char| !(c.is_alphanumeric() || c == '.')).filter(|word| !word.is_empty()).collect();
        let rest = match &words[..] {
            ["cc", rest @ ..] | ["creative", "commons", rest @ ..] => rest,
            ["cc0", rest @ ..] => {
                let version = rest.iter().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
                let version = version.map_or(String::new(), |version| (*version).to_owned());
                return Some(Self { elements: "cc0".to_owned(), version, port: String::new() });
            }
            _ => return None,
        };
        let (mut elements, mut version, mut port) = (Vec::new(), String::new(), String::new());
        for word in rest {
            match *word {
                "by" | "attribution" => elements.push("by"),
                "nc" | "noncommercial" => elements.push("nc"),
                "nd" | "noderivs" | "noderivatives" => elements.push("nd"),
                "sa" | "sharealike" => elements.push("sa"),
                word if word.trim_start_matches('v').starts_with(|c: char| c.is_ascii_digit()) => {
                    word.trim_start_matches('v').trim_end_matches('.').clone_into(&mut version);
                }
                word if word.len() == 2 && !version.is_empty() => word.clone_into(&mut port),
                _ => {}
            }
        }
        (!elements.is_empty()).then(|| Self { elements: elements.join("-"), version, port })
    }

    /// Whether it can be called that, where the version and the port may be left out.
    fn agrees(&self, named: &Self) -> bool {
        self.elements == named.elements
            && (named.version.is_empty()
                || self.version == named.version
                || self.version.strip_suffix(".0") == Some(&named.version))
            && (named.port.is_empty() || self.port == named.port)
    }
}

impl std::fmt::Display for CreativeCommons {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { elements, version, port } = self;
        f.write_str(if elements == "cc0" { "CC0" } else { "CC-" })?;
        if elements != "cc0" {
            f.write_str(&elements.to_ascii_uppercase())?;
        }
        for part in [version, port].into_iter().filter(|part| !part.is_empty()) {
            write!(f, "-{}", part.to_ascii_uppercase())?;
        }
        Ok(())
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    // "GPLv3" and "LGPL3".
    words.map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('v').to_owned()).collect()
}

/// A name as it is compared: without what people leave out or write in other ways.
fn plain(name: &str) -> String {
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let name = name.strip_prefix("the").unwrap_or(&name);
    for end in ["license", "licence"] {
        if let Some(rest) = name.strip_suffix(end).filter(|rest| !rest.is_empty()) {
            return rest.to_owned();
        }
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_of_spdx_or_a_reference() {
        for good in [
            "MIT",
            "CC-BY-NC-SA-3.0",
            "CC-BY-NC-SA-3.0-DE",
            "GPL-2.0",
            "LicenseRef-mine",
            "DocumentRef-a:LicenseRef-b.c-1",
        ] {
            assert!(is_license_id(good), "{good}");
        }
        for bad in [
            "",
            "mit",
            "CC BY-NC-SA 3.0",
            "CC-BY-NC-SA-3.0-AT",
            "LicenseRef-",
            "LicenseRef-a b",
            "DocumentRef-a:MIT",
            "MIT OR Apache-2.0",
            "licenseref-x",
        ] {
            assert!(!is_license_id(bad), "{bad}");
        }
        for (written, is_meant) in [
            ("mit", Some("MIT")),
            ("CC BY-NC-SA 3.0", Some("CC-BY-NC-SA-3.0")),
            ("MIT License", Some("MIT")),
            ("Apache-2", Some("Apache-2.0")),
        ] {
            assert_eq!(meant(written), is_meant, "{written}");
        }
    }

    #[test]
    fn a_name_belongs_to_one_license() {
        let id = "CC-BY-NC-SA-3.0";
        for own in [
            "CC BY-NC-SA 3.0",
            "CC-BY-NC-SA-3.0",
            "cc by-nc-sa 3.0",
            "CC BY-NC-SA",
            "CC BY-NC-SA 3",
            "Creative Commons Attribution-NonCommercial-ShareAlike 3.0 Unported",
            "Creative Commons BY-NC-SA 3.0",
            "Unsere Lizenz",
            "署名-非商业性使用-相同方式共享 3.0",
        ] {
            assert_eq!(name_of_another(own, id), None, "{own}");
        }
        for (other, owner) in [
            ("MIT License", "MIT"),
            ("MIT", "MIT"),
            ("The MIT License", "MIT"),
            ("CC BY-NC-SA 4.0", "CC-BY-NC-SA-4.0"),
            ("CC BY-SA 3.0", "CC-BY-SA-3.0"),
            ("CC BY", "CC-BY"),
            ("CC BY-NC-SA 2.5", "CC-BY-NC-SA-2.5"),
            ("CC BY-NC-SA 3.0 AT", "CC-BY-NC-SA-3.0-AT"),
            ("CC0", "CC0"),
            ("CC0 1.0", "CC0-1.0"),
            ("Apache License 2.0", "Apache-2.0"),
            ("GNU GPL v3", "GPL"),
            ("GPLv3", "GPL"),
            ("Creative Commons Attribution-ShareAlike 4.0 International", "CC-BY-SA-4.0"),
        ] {
            assert_eq!(name_of_another(other, id).as_deref(), Some(owner), "{other}");
        }
        assert_eq!(name_of_another("MIT License", "MIT"), None);
        assert_eq!(name_of_another("CC BY-NC-SA 3.0 AT", "LicenseRef-CC-BY-NC-SA-3.0-AT"), None);
        assert_eq!(name_of_another("GNU GPL v3", "GPL-3.0-or-later"), None);
        // Each id and each name of SPDX belongs to itself.
        for license in LICENSES.iter().step_by(5) {
            assert_eq!(name_of_another(license.name, license.name), None);
            assert_eq!(name_of_another(license.full_name, license.name), None);
        }
    }

    #[test]
    fn an_address_belongs_to_one_license() {
        let id = "CC-BY-NC-SA-3.0";
        for own in [
            "https://creativecommons.org/licenses/by-nc-sa/3.0/",
            "http://creativecommons.org/licenses/by-nc-sa/3.0",
            "https://creativecommons.org/licenses/by-nc-sa/3.0/deed.de",
            "https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode",
            "https://spdx.org/licenses/CC-BY-NC-SA-3.0.html",
            "https://example.org/license/3.0/",
            "https://example.org/licenses/mit/",
        ] {
            assert_eq!(address_of_another(own, id), None, "{own}");
        }
        for (other, owner) in [
            ("https://opensource.org/license/mit/", "MIT"),
            ("https://opensource.org/licenses/MIT", "MIT"),
            ("https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC-BY-NC-SA-4.0"),
            ("https://creativecommons.org/licenses/by-sa/3.0/deed.en", "CC-BY-SA-3.0"),
            ("https://creativecommons.org/licenses/by-nc-sa/3.0/at/", "CC-BY-NC-SA-3.0-AT"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
            ("https://www.gnu.org/licenses/gpl-3.0.html", "GPL"),
            ("https://www.apache.org/licenses/LICENSE-2.0", "Apache"),
            ("https://spdx.org/licenses/MIT.html", "MIT"),
            ("https://choosealicense.com/licenses/apache-2.0/", "Apache-2.0"),
            ("https://unlicense.org", "Unlicense"),
        ] {
            assert_eq!(address_of_another(other, id).as_deref(), Some(owner), "{other}");
        }
        assert_eq!(
            address_of_another(
                "https://creativecommons.org/licenses/by-nc-sa/3.0/at/",
                "LicenseRef-CC-BY-NC-SA-3.0-AT"
            ),
            None
        );
        assert_eq!(address_of_another("https://opensource.org/license/gpl-3-0", "GPL-3.0-or-later"), None);
        assert_eq!(address_of_another("https://www.gnu.org/licenses/agpl-3.0", "AGPL-3.0-only"), None);
    }
}
