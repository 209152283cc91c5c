//! The arguments of `explain`.

use clap::Args;
use korb_catalogue::Code;

use super::workspace::code;
use crate::failure::Failure;

/// Explain a kind of finding: what it means, why it matters, how to fix it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb explain                                   which kinds there are
  korb explain missing-plural                    one of them")]
pub(crate) struct ExplainArguments {
    /// The code in brackets after `error`, `warning` or `note`; without it, all codes are listed
    code: Option<String>,
}

impl ExplainArguments {
    /// The code, if one was named.
    ///
    /// # Errors
    ///
    /// There is no such code.
    pub(crate) fn checked(self) -> Result<Option<Code>, Failure> {
        self.code.as_deref().map(code).transpose()
    }
}
