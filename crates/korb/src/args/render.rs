//! The arguments of `render`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use korb_localization::LocaleTag;

use super::workspace::{WorkspaceArguments, tags};
use crate::failure::Failure;

/// Render the reply sets, pages and plain texts
///
/// Makes a file for every locale, platform and format: DIR/<locale>/<platform>/<format>. If it makes all of them, it
/// also makes DIR/status.html about the translations. A file whose content would stay the same is left alone. A file of
/// an earlier run that is no longer made is removed, unless this run leaves out its locale, platform or format. A file
/// that Korb did not make is never touched. Nothing is written if the workspace has a fault, or if a file that would be
/// replaced or removed was edited since Korb made it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb render                                    everything, into dist/
  korb render --locale de --platform xing        one locale and platform
  korb render --format html                      only the pages
  korb list formats                              which formats there are
  korb render --profile me.toml --out ../site    as yourself, somewhere else")]
pub(crate) struct RenderArguments {
    #[command(flatten)]
    workspace: WorkspaceArguments,

    /// Only these locales: BCP 47 tags such as de or de-AT [default: all]
    #[arg(long, value_name = "TAG", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    locale: Vec<String>,

    /// Only these platforms, by their ids [default: all]
    #[arg(long, value_name = "ID", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    platform: Vec<String>,

    /// Only these formats: names such as page.html, or endings such as html [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new())]
    format: Vec<String>,

    /// Where to put it
    #[arg(long, value_name = "DIR", default_value = Render::DEFAULT_OUT)]
    out: PathBuf,

    /// Replace and remove files, too, that were edited since they were made
    #[arg(long)]
    overwrite: bool,
}

impl RenderArguments {
    /// The checked arguments.
    ///
    /// # Errors
    ///
    /// A locale is not a language tag.
    pub(crate) fn checked(self) -> Result<Render, Failure> {
        Ok(Render {
            workspace: self.workspace,
            locales: tags(&self.locale)?,
            platforms: self.platform,
            formats: self.format,
            out: self.out,
            overwrites: self.overwrite,
        })
    }
}

/// What to render, and where to put it. Platforms and formats are looked up when the workspace has been read.
#[derive(Debug)]
pub(crate) struct Render {
    pub(crate) workspace: WorkspaceArguments,
    /// Empty means all.
    pub(crate) locales: Vec<LocaleTag>,
    /// Empty means all.
    pub(crate) platforms: Vec<String>,
    /// Empty means all.
    pub(crate) formats: Vec<String>,
    pub(crate) out: PathBuf,
    /// Whether edited files are replaced, too.
    pub(crate) overwrites: bool,
}

impl Render {
    /// The folder if none is named.
    const DEFAULT_OUT: &str = "dist";

    /// One locale, rendered into the default folder.
    pub(super) fn locale(workspace: WorkspaceArguments, tag: LocaleTag) -> Self {
        let (platforms, formats) = (Vec::new(), Vec::new());
        Self { workspace, locales: vec![tag], platforms, formats, out: Self::DEFAULT_OUT.into(), overwrites: false }
    }

    /// Whether nothing is left out.
    pub(crate) fn is_everything(&self) -> bool {
        self.locales.is_empty() && self.platforms.is_empty() && self.formats.is_empty()
    }
}
