//! A progress bar on a terminal, and silence everywhere else.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar for that many steps.
pub(crate) fn bar(steps: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("Rendering {bar:40} {pos}/{len}").expect("a constant template");
    // indicatif draws nothing where standard error is no terminal.
    ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::stderr_with_hz(10)).with_style(style)
}
