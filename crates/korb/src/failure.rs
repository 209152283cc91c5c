//! What keeps a command from succeeding, and the exit code for it. `report.rs` shows it.

use std::process::ExitCode;

use korb_catalogue::{Diagnostic, did_you_mean};

/// What keeps a command from succeeding.
#[derive(Debug)]
pub enum Failure {
    /// The workspace has faults.
    Faults(Vec<Diagnostic>),
    /// The command was given something that does not exist or does not go together.
    Usage(String),
    /// The machine does not do what it should.
    Machine(anyhow::Error),
    /// There is no answer to a message, and why.
    Unanswered(String),
    /// Whoever was asked something left without an answer.
    Left,
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Machine(error)
    }
}

impl From<Diagnostic> for Failure {
    fn from(fault: Diagnostic) -> Self {
        Self::Faults(vec![fault])
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(faults: Vec<Diagnostic>) -> Self {
        Self::Faults(faults)
    }
}

impl Failure {
    /// Several failures as one: the faults of all, unless one is of another kind. `Ok` if there is none.
    pub(crate) fn all(failures: Vec<Self>) -> Result<(), Self> {
        let mut faults = Vec::new();
        for failure in failures {
            match failure {
                Self::Faults(more) => faults.extend(more),
                other => return Err(other),
            }
        }
        if faults.is_empty() { Ok(()) } else { Err(Self::Faults(faults)) }
    }

    /// 2 for wrong usage, 3 for a message without an answer, 130 for whoever left as by Ctrl-C, and 1 for everything else, as is usual for programs on a
    /// command line.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Unanswered(_) => ExitCode::from(3),
            Self::Left => ExitCode::from(130),
            Self::Faults(_) | Self::Machine(_) => ExitCode::from(1),
        }
    }
}

/// The failure for something that does not exist.
pub(crate) fn unknown<'c>(kind: &str, asked: &str, candidates: impl Iterator<Item = &'c str> + Clone) -> Failure {
    Failure::Usage(format!("there is no {kind} `{asked}`; {}", meant(asked, candidates)))
}

/// What to ask for instead of something that does not exist.
pub(crate) fn meant<'c>(asked: &str, candidates: impl Iterator<Item = &'c str> + Clone) -> String {
    match did_you_mean(asked, candidates.clone()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => {
            let mut names: Vec<_> = candidates.collect();
            names.sort_unstable();
            names.dedup();
            format!("there are: {}", names.join(", "))
        }
    }
}
