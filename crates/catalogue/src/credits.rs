//! Who wrote the texts of a locale, and under which license they are offered: `locales/<tag>/locale.toml`, which nobody
//! has to have.

use serde::Deserialize;
use toml::Spanned;

use crate::license::refusal;
use crate::schema::parse;
use crate::{Code, Diagnostic, MAX_NAME, SourceFile};

/// What a locale says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credits {
    /// The people who wrote its texts, as they want to be named.
    pub contributors: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct CreditsToml {
    #[serde(default)]
    contributors: Vec<Spanned<String>>,
    license: Option<Spanned<String>>,
}

impl Credits {
    /// The name of the file in the folder of a locale.
    pub const FILE_NAME: &str = "locale.toml";

    /// Reads the file. `ours` is the SPDX identifier of the license that everything is rendered under.
    ///
    /// # Errors
    ///
    /// It is not TOML of that form, a name is none, or the texts are under a license that does not let them be under
    /// ours.
    ///
    /// ```
    /// use korb_catalogue::{Code, Credits, SourceFile};
    ///
    /// let read = |text: &str| Credits::read(&SourceFile::new("locales/fr/locale.toml", text), "CC-BY-NC-SA-3.0");
    /// assert_eq!(read("contributors = [\"Kim\"]\nlicense = \"CC-BY-NC-SA-3.0-FR\"").unwrap().contributors, ["Kim"]);
    /// assert_eq!(read("license = \"MIT\"").unwrap_err()[0].code, Code::LicenseNotAllowed);
    /// ```
    pub fn read(file: &SourceFile, ours: &str) -> Result<Self, Vec<Diagnostic>> {
        let raw: CreditsToml = parse(file).map_err(|fault| vec![fault])?;
        let mut faults = Vec::new();
        for name in &raw.contributors {
            let text = name.get_ref();
            if text.trim().is_empty() || text.contains(char::is_control) || text.chars().count() > MAX_NAME {
                let message = format!("this is no name: one line with at most {MAX_NAME} characters");
                let fault = Diagnostic::error(Code::InvalidValue, message).at(file, name.span());
                faults.push(fault.help("write it as its owner wants to be named"));
            }
        }
        if let Some(license) = &raw.license
            && let Some(fault) = refusal(license.get_ref(), ours)
        {
            faults.push(fault.at(file, license.span()));
        }
        let contributors = raw.contributors.into_iter().map(Spanned::into_inner).collect();
        if faults.is_empty() { Ok(Self { contributors }) } else { Err(faults) }
    }
}
