//! What the commands for translators do about findings: an error stops them, warnings are shown.

use korb_catalogue::{Diagnostic, Severity};
use korb_localization::LocaleTag;

use crate::failure::Failure;
use crate::out::{counted, to_stderr};
use crate::{program, report};

/// The warnings among some findings; all of the findings are a failure if one is an error.
pub(super) fn refuse_errors(found: Vec<Diagnostic>) -> Result<Vec<Diagnostic>, Failure> {
    if found.iter().any(|fault| fault.severity == Severity::Error) { Err(found.into()) } else { Ok(found) }
}

/// Shows warnings, which keep no command from what it does but should be looked at before others read the texts.
pub(super) fn show(warnings: &[Diagnostic], tags: &[LocaleTag]) {
    /// More would push what the command itself has to say off the screen.
    const MOST: usize = 10;
    for warning in warnings.iter().take(MOST) {
        to_stderr(&format!("{}\n", report::diagnostic(warning)));
    }
    if !warnings.is_empty() {
        let (count, korb) = (counted(warnings.len(), "warning"), program::name());
        let tags: Vec<_> = tags.iter().map(LocaleTag::as_str).collect();
        to_stderr(&format!("{count} in all, which `{korb} check --locale {}` shows, too", tags.join(",")));
    }
}
