//! What `explain` is told.

use clap::Args;
use korb_catalogue::Code;

use crate::failure::{Failure, unknown};

/// Explain a kind of finding: what it means, why it matters, how to mend it
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb explain                                   which kinds there are
  korb explain missing-plural                    one of them")]
pub(crate) struct ExplainArguments {
    /// The code in brackets behind `error`, `warning` or `note`; without it, all codes are listed
    code: Option<String>,
}

impl ExplainArguments {
    /// The code that was meant, if any was named.
    ///
    /// # Errors
    ///
    /// There is no such code.
    pub(crate) fn checked(self) -> Result<Option<Code>, Failure> {
        let find = |asked: String| {
            let code = Code::ALL.iter().find(|code| code.as_str() == asked).copied();
            code.ok_or_else(|| unknown("code", &asked, Code::ALL.iter().map(|code| code.as_str())))
        };
        self.code.map(find).transpose()
    }
}
