//! The clipboard, by the programs that each system has for it.
//!
//! Under X11 and Wayland the clipboard is not a place but a promise: the program that copied must stay to hand the text
//! over. These programs stay in the background until something else is copied. A library cannot do that inside a
//! process that ends at once.

use std::io::{ErrorKind, Read, Write};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, anyhow};

use crate::failure::Failure;

/// A program for the clipboard.
struct Program {
    name: &'static str,
    arguments: &'static [&'static str],
    /// The variable without which there is no desktop for it to talk to.
    desktop: Option<&'static str>,
}

/// A program that puts its standard input on the clipboard, and the encoding that it takes.
type Writer = (Program, fn(&str) -> Vec<u8>);

/// The programs, in the order in which they are tried. That of the running desktop comes before those that may be there
/// by chance, such as X11's under Wayland.
const WRITERS: &[Writer] = &[
    (Program { name: "pbcopy", arguments: &[], desktop: None }, utf_8),
    (
        Program {
            name: "wl-copy",
            arguments: &["--type", "text/plain;charset=utf-8"],
            desktop: Some("WAYLAND_DISPLAY"),
        },
        utf_8,
    ),
    (Program { name: "xclip", arguments: &["-selection", "clipboard"], desktop: Some("DISPLAY") }, utf_8),
    (Program { name: "xsel", arguments: &["--clipboard", "--input"], desktop: Some("DISPLAY") }, utf_8),
    (Program { name: "termux-clipboard-set", arguments: &[], desktop: None }, utf_8),
    // Windows, and Linux inside of it. Without a byte-order mark it would read the text in its old code page.
    (Program { name: "clip.exe", arguments: &[], desktop: None }, utf_16),
];

/// The programs that write what is on the clipboard to their standard output, in the same order.
const READERS: &[Program] = &[
    Program { name: "pbpaste", arguments: &[], desktop: None },
    Program { name: "wl-paste", arguments: &["--no-newline"], desktop: Some("WAYLAND_DISPLAY") },
    Program { name: "xclip", arguments: &["-selection", "clipboard", "-out"], desktop: Some("DISPLAY") },
    Program { name: "xsel", arguments: &["--clipboard", "--output"], desktop: Some("DISPLAY") },
    Program { name: "termux-clipboard-get", arguments: &[], desktop: None },
    // Windows, and Linux inside of it. It would write in an old code page by itself.
    Program {
        name: "powershell.exe",
        arguments: &["-NoProfile", "-Command", "[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-Clipboard -Raw"],
        desktop: None,
    },
];

/// Puts a text on the clipboard, and returns the name of the program that did.
///
/// # Errors
///
/// None of the programs is there, or the first one that is there fails.
pub(crate) fn copy(text: &str) -> Result<&'static str, Failure> {
    // Its output must not get into the reply. It goes nowhere, because programs that stay in the background would keep a
    // pipe open.
    let started = start(WRITERS.iter().map(|(program, _)| program), Stdio::piped, Stdio::null)?;
    let Some((number, mut child)) = started else {
        return Err(no_program("write to", "wl-copy", "copy the text by hand"));
    };
    let (program, encode) = &WRITERS[number];
    let written = match child.stdin.take() {
        Some(mut input) => input.write_all(&encode(text)),
        None => Ok(()),
    };
    let status = child.wait().with_context(|| format!("{} cannot be waited for", program.name))?;
    if !status.success() {
        return Err(anyhow!("{} did not take the reply for the clipboard ({status})", program.name).into());
    }
    written.with_context(|| format!("{} did not take the reply for the clipboard", program.name))?;
    Ok(program.name)
}

/// What is on the clipboard, but no more than so many bytes of it.
///
/// # Errors
///
/// None of the programs is there, or the first one that is there fails, as it does if there is no text.
pub(crate) fn paste(most: usize) -> Result<Vec<u8>, Failure> {
    let Some((number, mut child)) = start(READERS.iter(), Stdio::null, Stdio::piped)? else {
        return Err(no_program("read", "wl-paste", "give the text on standard input"));
    };
    let name = READERS[number].name;
    let mut bytes = Vec::new();
    let read = child.stdout.take().map(|output| output.take(most as u64).read_to_end(&mut bytes));
    // Its pipe is closed now, so that a program with more to say ends, too.
    let status = child.wait().with_context(|| format!("{name} cannot be waited for"))?;
    read.transpose().with_context(|| format!("{name} cannot be read"))?;
    if !status.success() && bytes.len() < most {
        return Err(anyhow!("there is no text on the clipboard, says {name} ({status})").into());
    }
    Ok(bytes)
}

/// Starts the first program that is there, and returns its number.
fn start(
    programs: impl Iterator<Item = &'static Program>,
    input: fn() -> Stdio,
    output: fn() -> Stdio,
) -> Result<Option<(usize, Child)>, Failure> {
    for (number, program) in programs.enumerate() {
        if !program.desktop.is_none_or(is_set) {
            continue;
        }
        let mut command = Command::new(program.name);
        command.args(program.arguments).stdin(input()).stdout(output()).stderr(Stdio::null());
        match command.spawn() {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            started => {
                let child = started.with_context(|| format!("{} cannot be started", program.name))?;
                return Ok(Some((number, child)));
            }
        }
    }
    Ok(None)
}

/// None of the programs is there: what to install, or to do instead.
fn no_program(purpose: &str, for_wayland: &str, instead: &str) -> Failure {
    let help = if ["WAYLAND_DISPLAY", "DISPLAY"].into_iter().any(is_set) {
        format!("install {for_wayland} (Wayland), xclip or xsel (X11)")
    } else {
        format!("this session has no desktop; {instead}")
    };
    anyhow!("there is no clipboard that a program here can {purpose}; {help}").into()
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
