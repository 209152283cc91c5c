//! The text of a request, wherever it comes from: the command line, standard input or the clipboard.
//!
//! It was written by a stranger. Here it is found out whether it is a message at all; what it says is only ever compared.

use std::io::{self, IsTerminal, Read};

use korb_catalogue::is_unseen;

use crate::clipboard;
use crate::failure::Failure;
use crate::out::{advise, without_escapes};

/// The most bytes that a message can have: ten times as much as any platform allows. A whole book must not be read for the one
/// request that may be in it.
pub(crate) const MOST_BYTES: usize = 256 << 10;

/// Where a message comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Typed(String),
    StandardInput,
    Clipboard,
}

impl Source {
    /// The message.
    ///
    /// # Errors
    ///
    /// There is none, or what is there cannot be one.
    pub(crate) fn read(&self) -> Result<String, Failure> {
        let (bytes, place) = match self {
            Self::Typed(text) => (text.clone().into_bytes(), "the message"),
            Self::StandardInput => (input()?, INPUT),
            Self::Clipboard => (clipboard::paste(MOST_BYTES + 1)?, "the clipboard"),
        };
        text(bytes).map_err(|fault| Failure::Usage(format!("{place} {fault}")))
    }
}

const INPUT: &str = "standard input";

/// The message that was piped in, if anything was: whoever starts the program without a terminal may have nothing to say.
///
/// # Errors
///
/// What is there cannot be a message.
pub(crate) fn piped() -> Result<Option<String>, Failure> {
    let bytes = input()?;
    if str::from_utf8(&bytes).is_ok_and(|text| !can_be_read(text)) {
        return Ok(None);
    }
    text(bytes).map(Some).map_err(|fault| Failure::Usage(format!("{INPUT} {fault}")))
}

/// What is on standard input, but no more than is enough to see that it is too much.
fn input() -> Result<Vec<u8>, Failure> {
    if io::stdin().is_terminal() {
        advise("Type or paste the message, and end it with Ctrl-D on a line of its own.");
    }
    let mut bytes = Vec::new();
    let read = io::stdin().lock().take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|error| anyhow::Error::from(error).context("standard input cannot be read"))?;
    Ok(bytes)
}

/// The message that bytes are, or why they are none, to be put behind the name of the place.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.len() > MOST_BYTES {
        return Err(format!(
            "has more than {} KiB, and no message is that long: give the message alone",
            MOST_BYTES >> 10
        ));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err("is no text in UTF-8, but in UTF-16; give the message as UTF-8".to_owned());
    }
    let text =
        String::from_utf8(bytes).map_err(|_| "is no text in UTF-8; give the message as plain text".to_owned())?;
    if text.contains('\0') {
        return Err("is no text: it has zero bytes in it; give the message as plain text".to_owned());
    }
    if !can_be_read(&text) {
        return Err("has no text that could be read; give the message that somebody wrote".to_owned());
    }
    // Windows puts a mark before texts.
    Ok(without_escapes(text.strip_prefix('\u{feff}').unwrap_or(&text)).into_owned())
}

fn can_be_read(text: &str) -> bool {
    text.contains(|c: char| !c.is_whitespace() && !c.is_control() && !is_unseen(c))
}

#[cfg(test)]
mod tests {
    use super::{MOST_BYTES, text};

    #[test]
    fn what_is_no_message_is_said_at_once() {
        for (bytes, fault) in [
            (b"".to_vec(), "has no text"),
            (b" \n\t\xe2\x80\x8b\x1b".to_vec(), "has no text"),
            (b"a\0b".to_vec(), "zero bytes"),
            (b"\xff\xfeH\0i\0".to_vec(), "no text in UTF-8, but in UTF-16"),
            (b"caf\xe9".to_vec(), "no text in UTF-8"),
            (vec![b'a'; MOST_BYTES + 1], "more than 256 KiB"),
        ] {
            assert!(text(bytes.clone()).unwrap_err().contains(fault), "{fault}");
        }
        for (bytes, message) in
            [(b"\xef\xbb\xbfHi".to_vec(), "Hi"), ("👋".to_owned().into_bytes(), "👋"), (b"a\x1b[31mb".to_vec(), "ab")]
        {
            assert_eq!(text(bytes), Ok(message.to_owned()));
        }
        assert!(text(vec![b'a'; MOST_BYTES]).is_ok());
    }
}
