//! A list to pick from on a terminal, by typing what is looked for. It is drawn on standard error, and gone afterwards.

use std::io::{self, IsTerminal, Write};
#[cfg(unix)]
use std::sync::Arc;
#[cfg(unix)]
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Context;
use inquire::ui::{Color, RenderConfig, StyleSheet, Styled};
use inquire::{InquireError, Select};
#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::failure::Failure;

/// Whether somebody is there who could be asked.
pub(crate) fn can_ask() -> bool {
    // Such a terminal, as an editor may have inside, can show lines one after the other and nothing else.
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdin().is_terminal() && io::stderr().is_terminal() && !is_dumb
}

/// The most lines of a list that are shown at a time, and how many are around them: the question, the help, and one for the
/// cursor below.
const MOST_SHOWN: usize = 12;
const AROUND: usize = 3;

/// Asks which of some lines is meant, and returns its number. `fit` says how well a line fits what was typed, `None` if it does
/// not: those that fit best come first.
///
/// # Errors
///
/// Nothing was picked, or the terminal fails.
pub(crate) fn pick(
    question: &str,
    lines: &[String],
    fit: impl Fn(&str, usize) -> Option<usize>,
) -> Result<usize, Failure> {
    let height = terminal_size::terminal_size().map_or(24, |(_, height)| usize::from(height.0));
    let shown = lines.len().min(MOST_SHOWN).min(height.saturating_sub(AROUND + 1)).max(1);
    let keys = Keys::catch().context(FAILS)?;
    let place = Place::reserve(shown + AROUND).context(FAILS)?;
    let score = |typed: &str, _: &&String, _: &str, number: usize| {
        fit(typed, number).map(|fit| i64::try_from(fit).unwrap_or(i64::MAX))
    };
    let picked = Select::new(question, lines.iter().collect())
        .with_page_size(shown)
        .with_scorer(&score)
        .with_help_message("type words of it, in any language; ↑ ↓ and Enter to choose, Esc to leave")
        .with_render_config(style())
        .raw_prompt();
    drop(place);
    drop(keys);
    match picked {
        Ok(picked) => Ok(picked.index),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => Err(Failure::Left),
        Err(InquireError::IO(error)) if error.kind() == io::ErrorKind::Interrupted => Err(Failure::Left),
        Err(error) => Err(anyhow::Error::from(error).context(FAILS).into()),
    }
}

const FAILS: &str = "the terminal cannot be used to ask";

fn style() -> RenderConfig<'static> {
    let plain = RenderConfig::empty();
    // `--color` and the variables that it heeds are for all that is printed.
    match anstream::AutoStream::choice(&io::stderr()) {
        anstream::ColorChoice::Never => plain,
        _ => plain
            .with_highlighted_option_prefix(Styled::new(">").with_fg(Color::LightCyan))
            .with_selected_option(Some(StyleSheet::new().with_fg(Color::LightCyan))),
    }
}

/// The lines of the terminal that the list is drawn in. They are empty afterwards, however it ends.
struct Place;

impl Place {
    /// Scrolls until there is room, so that drawing does not, and the beginning stays where it is.
    fn reserve(lines: usize) -> io::Result<Self> {
        let mut terminal = io::stderr().lock();
        write!(terminal, "{}\x1b[{lines}A\x1b7", "\n".repeat(lines))?;
        terminal.flush()?;
        Ok(Self)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut terminal = io::stderr().lock();
        let _ = write!(terminal, "\x1b8\r\x1b[J").and_then(|()| terminal.flush());
    }
}

/// What is typed while a list is shown: as it is typed, and without being shown by the terminal itself. Ctrl-C does not end the
/// program, or the list would stay on the screen; it ends the question.
#[cfg(unix)]
struct Keys {
    before: Termios,
    is_over: Arc<AtomicBool>,
}

#[cfg(unix)]
impl Keys {
    fn catch() -> io::Result<Self> {
        let is_over = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register_conditional_default(signal_hook::consts::SIGINT, Arc::clone(&is_over))?;
        // `console` does this for the time of each key alone, and what is typed in between would get lost.
        let before = tcgetattr(io::stdin())?;
        let mut raw = before.clone();
        raw.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG);
        tcsetattr(io::stdin(), OptionalActions::Now, &raw)?;
        Ok(Self { before, is_over })
    }
}

#[cfg(unix)]
impl Drop for Keys {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.before);
        self.is_over.store(true, Ordering::SeqCst);
    }
}

/// Elsewhere the system ends the program, and puts its terminal in order.
#[cfg(not(unix))]
struct Keys;

#[cfg(not(unix))]
impl Keys {
    #[expect(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
    fn catch() -> io::Result<Self> {
        Ok(Self)
    }
}
