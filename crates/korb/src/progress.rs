//! A progress bar on a terminal, and silence everywhere else.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::out::is_quiet;

/// A bar for that many steps.
pub(crate) fn bar(steps: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("Rendering {bar:40} {pos}/{len}").expect("a constant template");
    // indicatif draws nothing where standard error is no terminal.
    let target = if is_quiet() { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr_with_hz(10) };
    ProgressBar::with_draw_target(Some(steps as u64), target).with_style(style)
}
