//! `cargo xtask locale preview`: what a translator wants to see, without the rest.

use crate::Failure;
use crate::cli::{PreviewArguments, RenderArguments, WorkspaceArguments};
use crate::render;

pub(crate) fn run(arguments: &PreviewArguments) -> Result<(), Failure> {
    let WorkspaceArguments { workspace, profile } = &arguments.workspace;
    render::run(&RenderArguments {
        workspace: WorkspaceArguments { workspace: workspace.clone(), profile: profile.clone() },
        locale: vec![arguments.tag.clone()],
        platform: Vec::new(),
        format: Vec::new(),
        out: RenderArguments::DEFAULT_OUT.into(),
    })
}
