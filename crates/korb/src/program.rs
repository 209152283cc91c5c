//! The name that the program was started by, so that every command in its texts can be pasted.

use std::borrow::Cow;
use std::sync::OnceLock;

/// Set once, before anything else. Without a program, as in a test of the library, the name is `korb`.
static STARTED: OnceLock<Program> = OnceLock::new();

/// What the program was started as.
pub(crate) fn started() -> Program {
    STARTED.get().copied().unwrap_or(Program::KORB)
}

/// What has to be typed before the name of a command.
pub(crate) fn name() -> &'static str {
    started().name
}

/// A program with the commands of Korb.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    pub(crate) name: &'static str,
    pub(crate) note: Option<&'static str>,
}

impl Program {
    /// The program that this package installs. The texts in this crate and in `docs/` call it by this name.
    pub const KORB: Self = Self::new("korb");

    /// A program that is started by typing `name`.
    pub const fn new(name: &'static str) -> Self {
        Self { name, note: None }
    }

    /// The same with something more to say at the end of its help.
    #[must_use]
    pub const fn with_note(self, note: &'static str) -> Self {
        Self { note: Some(note), ..self }
    }

    /// Makes this the program that was started, unless another one was before.
    pub(crate) fn start(self) {
        STARTED.get_or_init(|| self);
    }

    /// A text with its commands as they have to be typed for this program. A command begins after a backtick, or at the
    /// start of a line, with or without a prompt.
    pub(crate) fn as_typed(self, text: &str) -> Cow<'_, str> {
        let begins = |at: usize| {
            let line = text[..at].rsplit('\n').next().unwrap_or_default();
            line.ends_with('`') || matches!(line.trim(), "" | "$")
        };
        let mut places = text.match_indices("korb ").map(|(at, _)| at).filter(|at| begins(*at)).peekable();
        if self.name == Self::KORB.name || places.peek().is_none() {
            return Cow::Borrowed(text);
        }
        let (mut typed, mut from) = (String::with_capacity(text.len() + 64), 0);
        for at in places {
            typed.push_str(&text[from..at]);
            typed.push_str(self.name);
            from = at + Self::KORB.name.len();
        }
        typed.push_str(&text[from..]);
        Cow::Owned(typed)
    }
}

#[cfg(test)]
mod tests {
    use super::Program;

    #[test]
    fn only_commands_are_renamed() {
        let text = "korb list\n  korb man    korb is read\n$ korb check\nAs `korb reply` does, the program `korb` or korb itself: \
                    .korb or mykorb list";
        let typed = "cargo xtask list\n  cargo xtask man    korb is read\n$ cargo xtask check\nAs `cargo xtask reply` does, \
                     the program `korb` or korb itself: .korb or mykorb list";
        assert_eq!(Program::new("cargo xtask").as_typed(text), typed);
        assert_eq!(Program::KORB.as_typed(text), text);
    }
}
