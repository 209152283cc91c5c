//! A list to pick from on a terminal, by typing or pasting what is looked for. It is drawn on standard error, and gone
//! afterwards.
//!
//! `console` reads the keys. What is done with them is here and not left to a crate for prompts: such a crate takes each line
//! of a text that is pasted for a choice, and each key that it does not know for a character.

use std::io::{self, ErrorKind, IsTerminal, Write};

use anyhow::Context;
use console::{Key, Term};
#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::failure::Failure;
use crate::message::MOST_BYTES;
use crate::out::{one_line, printable};

/// Whether somebody is there who could be asked.
pub(crate) fn can_ask() -> bool {
    // Such a terminal, as an editor may have inside, can show lines one after the other and nothing else.
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdin().is_terminal() && io::stderr().is_terminal() && !is_dumb
}

/// What fits what was typed, the best first.
pub(crate) struct Found<'f> {
    pub(crate) items: Vec<Item<'f>>,
    /// Something to know about it.
    pub(crate) note: Option<&'static str>,
}

/// One of those that can be picked.
#[derive(Clone, Copy)]
pub(crate) struct Item<'f> {
    /// What is returned for it.
    pub(crate) number: usize,
    pub(crate) score: Option<f32>,
    pub(crate) text: &'f str,
    pub(crate) id: &'f str,
}

/// Asks which item is meant, and returns its number. `find` is asked again whenever something else is typed, and has to find
/// something for nothing.
///
/// # Errors
///
/// Nothing was picked, or the terminal fails.
pub(crate) fn pick<'f>(question: &'f str, find: impl FnMut(&str) -> Found<'f>) -> Result<usize, Failure> {
    let picked = asked(List::new(question, find)).context("the terminal cannot be used to ask")?;
    picked.ok_or(Failure::Left)
}

fn asked<'f, F: FnMut(&str) -> Found<'f>>(mut list: List<'f, F>) -> io::Result<Option<usize>> {
    let keys = Keys::catch()?;
    let _place = Place::reserve(list.found.items.len().min(MOST_SHOWN) + AROUND)?;
    loop {
        // A text that is pasted is looked for when it is there as a whole.
        if !has_next() {
            list.search();
            draw(&mut list)?;
        }
        match keys.next() {
            Ok(key) => match list.press(&key, has_next) {
                Pressed::Nothing => {}
                Pressed::Picked(number) => return Ok(Some(number)),
                Pressed::Left => return Ok(None),
            },
            // Such as when the program goes on after it was stopped.
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// The most items that are shown at a time, and how many lines are around them: the question and the help.
const MOST_SHOWN: usize = 12;
const AROUND: usize = 2;

/// The list as far as it does not depend on a terminal.
struct List<'f, F> {
    question: &'f str,
    find: F,
    typed: String,
    /// Whether `found` is for something else than what is typed.
    is_old: bool,
    found: Found<'f>,
    /// The place of the item that Enter picks.
    selected: usize,
    /// The place of the first item that is shown.
    first: usize,
    /// Whether a text is being pasted. A terminal says so by `ESC [ 200 ~` before it and `ESC [ 201 ~` behind it.
    is_pasted: bool,
    /// The beginning of a key of several characters that `console` does not know: it returns the rest as if that were typed.
    sequence: Option<String>,
}

enum Pressed {
    Nothing,
    Picked(usize),
    Left,
}

impl<'f, F: FnMut(&str) -> Found<'f>> List<'f, F> {
    fn new(question: &'f str, mut find: F) -> Self {
        let found = find("");
        let typed = String::new();
        Self { question, find, typed, is_old: false, found, selected: 0, first: 0, is_pasted: false, sequence: None }
    }

    fn search(&mut self) {
        if self.is_old {
            self.found = (self.find)(&self.typed);
            (self.selected, self.first, self.is_old) = (0, 0, false);
        }
    }

    /// Does what a key says. `has_more` tells whether another one is there already, as it is within a text that is pasted.
    fn press(&mut self, key: &Key, has_more: impl Fn() -> bool) -> Pressed {
        if let (Some(sequence), Key::Char(c)) = (&mut self.sequence, key) {
            sequence.push(*c);
            if ends_sequence(*c) {
                self.is_pasted = match &**sequence {
                    "[200~" => true,
                    "[201~" => false,
                    _ => self.is_pasted,
                };
                self.sequence = None;
            }
            return Pressed::Nothing;
        }
        self.sequence = None;
        match key {
            Key::UnknownEscSeq(begun) => {
                let goes_on = match &begun[..] {
                    ['O'] => has_more(),
                    ['[', .., last] => !ends_sequence(*last),
                    _ => false,
                };
                self.sequence = goes_on.then(|| begun.iter().collect());
            }
            // The end of a line is no choice where the text goes on.
            Key::Enter | Key::Tab if self.is_pasted || has_more() => self.add(' '),
            Key::Char(c) if self.is_pasted && !c.is_control() => self.add(*c),
            _ if self.is_pasted => {}
            Key::Enter => {
                self.search();
                if let Some(item) = self.found.items.get(self.selected) {
                    return Pressed::Picked(item.number);
                }
            }
            Key::Escape | Key::CtrlC => return Pressed::Left,
            Key::Char(c) => return self.typed(*c),
            Key::Backspace => {
                self.typed.pop();
                self.is_old = true;
            }
            Key::ArrowUp => self.move_by(-1),
            Key::ArrowDown => self.move_by(1),
            Key::PageUp => self.move_by(-MOST_SHOWN.cast_signed()),
            Key::PageDown => self.move_by(MOST_SHOWN.cast_signed()),
            Key::Home => self.move_by(isize::MIN),
            Key::End => self.move_by(isize::MAX),
            _ => {}
        }
        Pressed::Nothing
    }

    /// Keys with Ctrl do what they do in a shell, or nothing.
    fn typed(&mut self, c: char) -> Pressed {
        match c {
            '\u{4}' if self.typed.is_empty() => return Pressed::Left,
            '\u{e}' => self.move_by(1),
            '\u{10}' => self.move_by(-1),
            '\u{15}' => {
                self.typed.clear();
                self.is_old = true;
            }
            '\u{17}' => {
                let kept = self.typed.trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1);
                self.typed.truncate(self.typed.ceil_char_boundary(kept));
                self.is_old = true;
            }
            c if c.is_control() => {}
            c => self.add(c),
        }
        Pressed::Nothing
    }

    fn add(&mut self, c: char) {
        if self.typed.len() < MOST_BYTES {
            self.typed.push(c);
            self.is_old = true;
        }
    }

    fn move_by(&mut self, lines: isize) {
        self.search();
        let last = self.found.items.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(lines).min(last);
    }

    /// The lines to draw on a terminal of this size, none as wide as it is: some terminals begin a new line at the edge. And how
    /// wide what stands before the cursor is, in the first of them.
    fn lines(&mut self, columns: usize, rows: usize) -> (Vec<String>, usize) {
        let width = columns.saturating_sub(1);
        let shown = MOST_SHOWN.min(rows.saturating_sub(AROUND)).max(1);
        self.first = self.first.clamp((self.selected + 1).saturating_sub(shown), self.selected);
        let typed = printable(&self.typed);
        let asked = format!("? {} ", self.question);
        // The question gives way to a long text.
        let asked = if typed.is_empty() || asked.width() + typed.width() <= width { &asked } else { "? " };
        let asked = beginning(asked, width);
        let typed = end(&typed, width - asked.width());
        let first = format!("{asked}{typed}");
        let before_cursor = first.width();
        let items = self.found.items.iter().enumerate().skip(self.first).take(shown);
        let items = items.map(|(place, item)| {
            let mark = if place == self.selected { '>' } else { ' ' };
            beginning(&format!("{mark} {}", item.line(width.saturating_sub(2))), width).to_owned()
        });
        let help = match self.found.note {
            Some(note) => note,
            None => HELP.iter().find(|help| help.width() <= width).unwrap_or(&""),
        };
        let help = beginning(help, width).to_owned();
        ([first].into_iter().chain(items).chain([help]).collect(), before_cursor)
    }
}

/// What can be done, in as many words as there is room for.
const HELP: [&str; 4] = [
    "[type or paste words, in any language; ↑ ↓ and Enter to choose, Esc to leave]",
    "[type words; ↑ ↓ and Enter to choose, Esc to leave]",
    "[↑ ↓ Enter, Esc to leave]",
    "[Esc to leave]",
];

/// How much of a text is worth showing beside an id.
const FEWEST_SHOWN: usize = 12;

impl Item<'_> {
    fn line(&self, width: usize) -> String {
        let score = self.score.map(|score| format!("{score:.2}  ")).unwrap_or_default();
        let room = width.saturating_sub(score.len() + self.id.width() + " ()".len());
        if room < FEWEST_SHOWN {
            return format!("{score}{}", self.id);
        }
        format!("{score}{} ({})", one_line(self.text, room), self.id)
    }
}

/// Whether a character is the last one of a key that is sent as several.
fn ends_sequence(c: char) -> bool {
    matches!(c, '@'..='~')
}

/// As much of the beginning of a line as this is wide.
fn beginning(line: &str, width: usize) -> &str {
    let mut taken = 0;
    let end = line.char_indices().find(|(_, c)| {
        taken += c.width().unwrap_or(0);
        taken > width
    });
    &line[..end.map_or(line.len(), |(at, _)| at)]
}

/// As much of the end.
fn end(line: &str, width: usize) -> &str {
    let mut taken = 0;
    let start = line.char_indices().rev().find(|(_, c)| {
        taken += c.width().unwrap_or(0);
        taken > width
    });
    &line[start.map_or(0, |(at, c)| at + c.len_utf8())..]
}

/// The lines of the terminal that the list is drawn in. They are empty afterwards, however it ends.
struct Place;

impl Place {
    /// Scrolls until there is room, so that drawing does not, and the beginning stays where it is.
    fn reserve(lines: usize) -> io::Result<Self> {
        let lines = lines.min(size().1.saturating_sub(1));
        let mut terminal = io::stderr().lock();
        write!(terminal, "\x1b[?2004h{}\x1b[{lines}A\x1b7", "\n".repeat(lines))?;
        terminal.flush()?;
        Ok(Self)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut terminal = io::stderr().lock();
        let _ = write!(terminal, "\x1b[?2004l\x1b8\r\x1b[J").and_then(|()| terminal.flush());
    }
}

/// Draws the list where its place begins, over what is drawn there.
fn draw<'f, F: FnMut(&str) -> Found<'f>>(list: &mut List<'f, F>) -> io::Result<()> {
    let (columns, rows) = size();
    let (mut lines, before_cursor) = list.lines(columns, rows.saturating_sub(1));
    // `--color` and the variables that it heeds are for all that is printed.
    if anstream::AutoStream::choice(&io::stderr()) != anstream::ColorChoice::Never {
        for line in lines.iter_mut().filter(|line| line.starts_with('>')) {
            *line = format!("\x1b[96m{line}\x1b[0m");
        }
    }
    let mut terminal = io::stderr().lock();
    write!(terminal, "\x1b8\r\x1b[J{}\x1b8\r", lines.join("\n"))?;
    if before_cursor > 0 {
        write!(terminal, "\x1b[{before_cursor}C")?;
    }
    terminal.flush()
}

/// How many columns and rows the terminal has.
fn size() -> (usize, usize) {
    let size = terminal_size::terminal_size_of(io::stderr());
    size.map_or((80, 24), |(columns, rows)| (usize::from(columns.0), usize::from(rows.0)))
}

/// What is typed while a list is shown: as it is typed, and without being shown by the terminal itself. Ctrl-C is a key as all
/// others, or the list would stay on the screen.
struct Keys {
    terminal: Term,
    #[cfg(unix)]
    before: Termios,
}

#[cfg(unix)]
impl Keys {
    fn catch() -> io::Result<Self> {
        // `console` does this for the time of each key alone, and what is typed in between would get lost.
        let before = tcgetattr(io::stdin())?;
        let mut raw = before.clone();
        raw.local_modes.remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG);
        tcsetattr(io::stdin(), OptionalActions::Now, &raw)?;
        Ok(Self { terminal: Term::stderr(), before })
    }
}

#[cfg(unix)]
impl Drop for Keys {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.before);
    }
}

#[cfg(not(unix))]
impl Keys {
    #[expect(clippy::unnecessary_wraps, reason = "on Unix it can fail")]
    fn catch() -> io::Result<Self> {
        Ok(Self { terminal: Term::stderr() })
    }
}

impl Keys {
    fn next(&self) -> io::Result<Key> {
        self.terminal.read_key_raw()
    }
}

/// Whether something more is typed already, as it is within a text that is pasted.
fn has_next() -> bool {
    #[cfg(unix)]
    {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};

        let stdin = io::stdin();
        let mut waiting = [PollFd::new(&stdin, PollFlags::IN)];
        let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut waiting, Some(&at_once)).is_ok() && waiting[0].revents().contains(PollFlags::IN)
    }
    #[cfg(not(unix))]
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEMS: [(&str, &str); 3] = [
        ("You visited my profile, and so I thought that I would say hello", "visited-profile"),
        ("プロフィールを拝見しましたので、つながりに追加したいと思います", "share-my-profile"),
        ("\u{1b}[31mWe can help you", "leaving-the-group-as-soon-as-possible"),
    ];

    fn find(typed: &str) -> Found<'static> {
        let items = ITEMS.iter().enumerate().filter(|(_, (_, id))| id.contains(typed.trim()));
        let items = items.map(|(number, (text, id))| Item { number, score: Some(0.5), text, id });
        let note = (!typed.is_empty()).then_some("[a note that is much wider than some of the terminals are]");
        Found { items: items.collect(), note }
    }

    /// What comes of some keys, all of them typed one after the other.
    #[expect(clippy::option_option, reason = "nothing may have come of it, and it may have been left")]
    fn pressed(keys: &[Key]) -> (String, Option<Option<usize>>) {
        let mut list = List::new("Which?", find);
        for key in keys {
            match list.press(key, || false) {
                Pressed::Nothing => {}
                Pressed::Picked(number) => return (list.typed, Some(Some(number))),
                Pressed::Left => return (list.typed, Some(None)),
            }
        }
        (list.typed, None)
    }

    fn keys(text: &str) -> Vec<Key> {
        let key = |c| match c {
            '\r' | '\n' => Key::Enter,
            '\t' => Key::Tab,
            c => Key::Char(c),
        };
        text.chars().map(key).collect()
    }

    #[test]
    fn no_control_character_gets_into_the_text() {
        for code in (0..0x20).chain(0x7f..0xa0) {
            let c = char::from_u32(code).unwrap();
            let (typed, _) = pressed(&[Key::Char('a'), Key::Char(c), Key::Char('b')]);
            assert!(!typed.contains(char::is_control) && typed.ends_with('b'), "{code:#x}: {typed:?}");
        }
        assert_eq!(pressed(&keys("ab cd\u{17}e")).0, "ab e");
        assert_eq!(pressed(&keys("ß\u{3000}日本\u{17}e")).0, "ß\u{3000}e");
        assert_eq!(pressed(&keys("ab cd\u{15}e")).0, "e");
        for (leaves, expected) in [("\u{4}", Some(None)), ("a\u{4}", None), ("a\u{15}\u{4}", Some(None))] {
            assert_eq!(pressed(&keys(leaves)).1, expected, "{leaves:?}");
        }
    }

    #[test]
    fn a_line_of_a_pasted_text_chooses_nothing() {
        // As `console` returns them.
        let mark = |digit| [Key::UnknownEscSeq(vec!['[', '2', '0']), Key::Char(digit), Key::Char('~')];
        let pasted = [mark('0').to_vec(), keys("share\r\n\t\u{4}\u{15}my"), mark('1').to_vec()].concat();
        assert_eq!(pressed(&pasted), ("share   my".to_owned(), None));
        let (typed, picked) = pressed(&[pasted, vec![Key::Backspace; 5], vec![Key::Enter]].concat());
        assert_eq!((&*typed, picked), ("share", Some(Some(1))));
        // F9, and Ctrl with an arrow.
        for (begun, rest) in [("[20", "~"), ("[1;", "5C"), ("[2", "0~")] {
            let key = [vec![Key::UnknownEscSeq(begun.chars().collect())], keys(rest), keys("a\r")].concat();
            assert_eq!(pressed(&key), ("a".to_owned(), Some(Some(1))), "{begun}{rest}");
        }
        // Where a terminal marks nothing, the text goes on at once.
        let mut list = List::new("Which?", find);
        assert!(matches!(list.press(&Key::Enter, || true), Pressed::Nothing));
        assert!(matches!(list.press(&Key::Enter, || false), Pressed::Picked(0)));
    }

    #[test]
    fn what_is_drawn_fits_the_terminal() {
        for typed in ["", "profile", "nothing has this, however long it is, 日本語, and it goes on and on"] {
            let mut list = List::new("Which request was it?", find);
            for key in keys(typed) {
                list.press(&key, || true);
            }
            list.search();
            for columns in 1..120 {
                for rows in [1, 3, 4, 24] {
                    let (lines, before_cursor) = list.lines(columns, rows);
                    assert!(before_cursor < columns, "{columns}: {before_cursor}");
                    assert!(lines.len() <= rows.max(AROUND + 1), "{rows}: {lines:?}");
                    for line in &lines {
                        assert!(line.width() < columns.max(1), "{columns}: {line:?}");
                        assert!(!line.contains(char::is_control), "{line:?}");
                    }
                }
            }
            let (lines, _) = list.lines(40, 24);
            assert!(lines[0].ends_with(&typed[typed.len().saturating_sub(20)..]), "{lines:?}");
            let last = &lines[lines.len() - 1];
            assert!(last.contains("Esc to leave") == typed.is_empty(), "{last}");
        }
    }

    #[test]
    fn what_is_selected_is_shown() {
        let many = |_: &str| Found {
            items: (0..30).map(|number| Item { number, score: None, text: "some words of it", id: "id" }).collect(),
            note: None,
        };
        let mut list = List::new("Which?", many);
        for (key, expected) in [
            (Key::ArrowUp, 0),
            (Key::ArrowDown, 1),
            (Key::PageDown, 13),
            (Key::End, 29),
            (Key::ArrowDown, 29),
            (Key::PageUp, 17),
            (Key::Home, 0),
        ] {
            list.press(&key, || false);
            let (lines, _) = list.lines(80, 8);
            assert_eq!(list.selected, expected);
            assert_eq!(lines.iter().filter(|line| line.starts_with('>')).count(), 1, "{lines:?}");
        }
    }
}
