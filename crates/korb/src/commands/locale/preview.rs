//! `korb locale preview`: renders one locale, unless something is wrong with it.

use super::findings::{refuse_errors, show};
use crate::args::locale::PreviewArguments;
use crate::commands::{check, render};
use crate::failure::Failure;
use crate::select;
use crate::workspace::Root;

pub(crate) fn run(arguments: PreviewArguments) -> Result<(), Failure> {
    let arguments = arguments.checked()?;
    let workspace = &arguments.workspace;
    let root = Root::find(workspace.workspace.as_deref())?;
    let mut warnings = Vec::new();
    let tags = select::locales(&root, &arguments.locales)?;
    for tag in &tags {
        warnings.extend(refuse_errors(check::of_locale(&root, tag, workspace.profile.as_deref())?)?);
    }
    render::run(&arguments)?;
    show(&warnings, &tags);
    Ok(())
}
