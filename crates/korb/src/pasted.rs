//! What is on the clipboard, by the programs that each system has for it.

use std::io::{ErrorKind, Read};
use std::process::{Command, Stdio};

use anyhow::{Context, anyhow};

use crate::failure::Failure;

/// A program that writes what is on the clipboard to its standard output.
struct Program {
    name: &'static str,
    arguments: &'static [&'static str],
    /// The variable without which there is no desktop for it to talk to.
    desktop: Option<&'static str>,
}

/// The programs, in the order in which they are tried. That of the running desktop comes before those that may be there
/// by chance, such as X11's under Wayland.
const PROGRAMS: &[Program] = &[
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

/// What is on the clipboard, but no more than so many bytes of it.
///
/// # Errors
///
/// None of the programs is there, or the first one that is there fails, as it does if there is no text.
pub(crate) fn paste(most: usize) -> Result<Vec<u8>, Failure> {
    for program in PROGRAMS {
        if !program.desktop.is_none_or(is_set) {
            continue;
        }
        let started = Command::new(program.name)
            .args(program.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut child = match started {
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            started => started.with_context(|| format!("{} cannot be started", program.name))?,
        };
        let mut bytes = Vec::new();
        let read = child.stdout.take().map(|output| output.take(most as u64).read_to_end(&mut bytes));
        // Its pipe is closed now, so that a program with more to say ends, too.
        let status = child.wait().with_context(|| format!("{} cannot be waited for", program.name))?;
        read.transpose().with_context(|| format!("{} cannot be read", program.name))?;
        if !status.success() && bytes.len() < most {
            return Err(anyhow!("there is no text on the clipboard, says {} ({status})", program.name).into());
        }
        return Ok(bytes);
    }
    let help = if ["WAYLAND_DISPLAY", "DISPLAY"].into_iter().any(is_set) {
        "install wl-paste (Wayland), xclip or xsel (X11)"
    } else {
        "this session has no desktop; give the text on standard input"
    };
    Err(anyhow!("there is no clipboard that a program here can read; {help}").into())
}

fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}
