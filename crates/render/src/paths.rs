//! Templates whose file could not be put into the output beside the others.
//!
//! A template is called what its file is called. Two files of one path are found here, before anything is rendered, and
//! so are names that a system does not allow: what is rendered on one system is unpacked and checked out on others.
//! (Windows and macOS take upper and lower case for the same.)

use korb_catalogue::{Catalogue, Code, Diagnostic, SourceFile, is_device};
use korb_localization::LocaleTag;

use crate::formats;
use crate::templates::{SITE_FOLDER, is_part, template_name};

/// The file that the site has besides those of its templates.
const SITEMAP: &str = "sitemap.xml";

/// The templates whose names cannot be those of files of the output.
pub(crate) fn conflicts(catalogue: &Catalogue, tags: &[&LocaleTag], templates: &[SourceFile]) -> Vec<Diagnostic> {
    let has_site = catalogue.site.is_some();
    let of_site = format!("{SITE_FOLDER}/");
    let makes_file = |name: &str| !is_part(name) && (has_site || !name.starts_with(&of_site));
    let made: Vec<_> = templates.iter().filter(|file| makes_file(template_name(file))).collect();
    let mut faults: Vec<_> = tags.iter().filter_map(|tag| of_locale(tag)).collect();
    for (number, template) in made.iter().enumerate() {
        let path = template_name(template);
        let (is_of_site, name) = match path.strip_prefix(&of_site) {
            Some(name) => (true, name),
            None => (false, path),
        };
        let earlier = made[..number].iter().map(|other| template_name(other));
        let twin = earlier.chain(formats::built_in_names()).find(|other| is_twin(other, path));
        let message = if let Some(other) = twin {
            format!(
                "`{path}` and `{other}` differ in nothing but upper and lower case, and many systems take them for one file"
            )
        } else if let Some(tag) = tags.iter().find(|tag| is_of_site && tag.as_str().eq_ignore_ascii_case(name)) {
            format!("this template makes the file `{path}`, which is the folder of the locale `{tag}`")
        } else if is_of_site && name.eq_ignore_ascii_case(SITEMAP) {
            format!("this template makes the file `{path}`, which Korb makes by itself")
        } else if is_device(name) {
            format!("{name:?} is the name of a device on Windows, where no file can have it")
        } else if let Some(sign) = forbidden(name) {
            format!("no file on Windows can have {sign} in its name")
        } else {
            continue;
        };
        let fault = Diagnostic::error(Code::PathConflict, message).at(template, template.beginning());
        faults.push(fault.help("rename the template; what it makes is called like it"));
    }
    faults
}

/// A locale whose folder cannot be there. Some languages have such codes.
fn of_locale(tag: &LocaleTag) -> Option<Diagnostic> {
    if !is_device(tag.as_str()) {
        return None;
    }
    let message = format!("`{tag}` is the name of a device on Windows, where no folder can have it");
    let help = "add a script or a region to the name of the folder, such as `con-Latn`";
    let mut fault = Diagnostic::error(Code::PathConflict, message).of_file(format!("locales/{tag}")).help(help);
    fault.subject.locale = Some(tag.to_string());
    Some(fault)
}

fn is_twin(one: &str, other: &str) -> bool {
    one != other && one.to_lowercase() == other.to_lowercase()
}

/// What Windows forbids in the name of a file, in words. (Microsoft, "Naming Files, Paths, and Namespaces".)
fn forbidden(name: &str) -> Option<String> {
    if name.ends_with(['.', ' ']) {
        return Some("a dot or a space at the end".to_owned());
    }
    let sign = name.chars().find(|c| c.is_control() || "<>:\"|?*\\".contains(*c))?;
    Some(format!("{sign:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_a_place_of_its_own_or_is_refused() {
        let text = include_str!("../../../tests/base/catalogue.toml");
        let site = text.replace("[document]\n", "[site]\nplatform = \"mail\"\n\n[document]\n");
        let [without_site, with_site] = [text, &*site]
            .map(|text| Catalogue::read(&SourceFile::new(Catalogue::FILE_NAME, text)).into_value().unwrap());
        for (tag, is_refused) in
            [("con", true), ("nul", true), ("aux", true), ("prn", true), ("con-Latn", false), ("de", false)]
        {
            assert_eq!(of_locale(&LocaleTag::new(tag).unwrap()).is_some(), is_refused, "{tag}");
        }
        let tags = ["de", "de-AT"].map(|tag| LocaleTag::new(tag).unwrap());
        let is_refused = |catalogue: &Catalogue, name: &str| {
            let template = |name: &str| SourceFile::new(format!("templates/{name}"), "x");
            let templates = [template("page.html"), template("site/style.css"), template(name)];
            !conflicts(catalogue, &tags.each_ref(), &templates).is_empty()
        };
        for good in [
            "page.txt",
            "replies.csv",
            "drafts",
            "_nul.txt",
            "de",
            "site/en",
            "site/sitemap.txt",
            "site/_de",
            "con1.txt",
        ] {
            assert!(!is_refused(&with_site, good), "{good}");
        }
        for bad in [
            "PAGE.html",
            "Replies.csv",
            "nul.txt",
            "a:b.txt",
            "a.",
            "a ",
            "site/de",
            "site/DE-at",
            "site/Sitemap.xml",
            "site/Style.css",
            "site/aux",
        ] {
            assert!(is_refused(&with_site, bad), "{bad}");
            assert_eq!(is_refused(&without_site, bad), !bad.starts_with("site/"), "{bad}");
        }
    }
}
