//! Who wrote the texts of a locale, and under which license they are offered: `locales/<tag>/locale.toml`, a file that
//! a locale can do without.

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic};
use crate::license::refusal;
use crate::parsed::Parsed;
use crate::profile::MAX_NAME;
use crate::schema::parse;
use crate::source::SourceFile;

/// What a locale says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
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
    /// What cannot be a name is reported and left out. A license that does not let the texts be under `ours` is a
    /// fault, too.
    ///
    /// ```
    /// use korb_catalogue::{Code, Credits, SourceFile};
    ///
    /// let read = |text: &str| Credits::read(&SourceFile::new("locales/fr/locale.toml", text), "CC-BY-NC-SA-3.0");
    /// let credits = read("contributors = [\"Kim\"]\nlicense = \"CC-BY-NC-SA-3.0-FR\"");
    /// assert_eq!(credits.into_result().unwrap().contributors, ["Kim"]);
    /// assert_eq!(read("license = \"MIT\"").faults[0].code, Code::LicenseNotAllowed);
    /// ```
    pub fn read(file: &SourceFile, ours: &str) -> Parsed<Self> {
        let reference = "the keys are `contributors`, a list of names, and `license`, an SPDX identifier";
        let raw: CreditsToml = match parse(file, reference) {
            Ok(raw) => raw,
            Err(fault) => return Parsed::new(Self::default(), vec![fault]),
        };
        let (mut contributors, mut faults) = (Vec::new(), Vec::new());
        for name in raw.contributors {
            let (span, name) = (name.span(), name.into_inner());
            if name.trim().is_empty() || name.contains(char::is_control) || name.chars().count() > MAX_NAME {
                let message = format!("this is not a name, which is one line of at most {MAX_NAME} characters");
                let fault = Diagnostic::error(Code::InvalidValue, message).at(file, span);
                faults.push(fault.help("write it as its owner wants to be named"));
            } else {
                contributors.push(name);
            }
        }
        if let Some(license) = &raw.license
            && let Some(fault) = refusal(license.get_ref(), ours)
        {
            faults.push(fault.at(file, license.span()));
        }
        Parsed::new(Self { contributors }, faults)
    }
}
