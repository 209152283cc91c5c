//! The clipboard, by the programs that each system has for it.
//!
//! Under X11 and Wayland the clipboard is not a place but a promise: the program that copied must stay to hand the text
//! over. These programs stay in the background until something else is copied. A library cannot do that inside a
//! process that ends at once.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

use anyhow::{Context, anyhow};

use crate::failure::Failure;

/// A program that puts its standard input on the clipboard.
struct Program {
    name: &'static str,
    arguments: &'static [&'static str],
    /// The variable without which there is no desktop for it to talk to.
    desktop: Option<&'static str>,
    /// The encoding that it takes.
    encode: fn(&str) -> Vec<u8>,
}

/// The programs, in the order in which they are tried. That of the running desktop comes before those that may be there
/// by chance, such as X11's under Wayland.
const PROGRAMS: &[Program] = &[
    Program { name: "pbcopy", arguments: &[], desktop: None, encode: utf_8 },
    Program {
        name: "wl-copy",
        arguments: &["--type", "text/plain;charset=utf-8"],
        desktop: Some("WAYLAND_DISPLAY"),
        encode: utf_8,
    },
    Program { name: "xclip", arguments: &["-selection", "clipboard"], desktop: Some("DISPLAY"), encode: utf_8 },
    Program { name: "xsel", arguments: &["--clipboard", "--input"], desktop: Some("DISPLAY"), encode: utf_8 },
    Program { name: "termux-clipboard-set", arguments: &[], desktop: None, encode: utf_8 },
    // Windows, and Linux inside of it. Without a byte-order mark it would read the text in its old code page.
    Program { name: "clip.exe", arguments: &[], desktop: None, encode: utf_16 },
];

/// Puts a text on the clipboard, and returns the name of the program that did.
///
/// # Errors
///
/// None of the programs is there, or the first one that is there fails.
pub(super) fn copy(text: &str) -> Result<&'static str, Failure> {
    for program in PROGRAMS {
        if !program.desktop.is_none_or(is_set) {
            continue;
        }
        // Its output must not get into the reply. It goes nowhere, because programs that stay in the background would
        // keep a pipe open.
        let started = Command::new(program.name)
            .args(program.arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut child = match started {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            started => started.with_context(|| format!("{} cannot be started", program.name))?,
        };
        let written = match child.stdin.take() {
            Some(mut input) => input.write_all(&(program.encode)(text)),
            None => Ok(()),
        };
        let status = child.wait().with_context(|| format!("{} cannot be waited for", program.name))?;
        if !status.success() {
            return Err(anyhow!("{} did not take the reply for the clipboard ({status})", program.name).into());
        }
        written.with_context(|| format!("{} did not take the reply for the clipboard", program.name))?;
        return Ok(program.name);
    }
    let help = if ["WAYLAND_DISPLAY", "DISPLAY"].into_iter().any(is_set) {
        "install wl-copy (Wayland), xclip or xsel (X11)"
    } else {
        "this session has no desktop; copy the text by hand"
    };
    Err(anyhow!("there is no clipboard that a program here can write to; {help}").into())
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

fn utf_8(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

fn utf_16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::utf_16;

    #[test]
    fn windows_gets_utf_16_with_a_mark() {
        assert_eq!(utf_16("ä"), [0xff, 0xfe, 0xe4, 0]);
    }
}
