//! `cargo xtask dist`: what a package of `korb` has beside the program, where packagers expect it: manual pages,
//! completions, licenses.
//!
//! The program describes itself, so it is built and run for this. It is not put beside the rest, because packagers
//! build it in their own way.

use std::env;
use std::fs;
use std::path::{self, Path};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

/// Where each shell looks for completions. `PowerShell` has no such place and loads what its user names.
const COMPLETIONS: &[(&str, &str)] = &[
    ("bash", "share/bash-completion/completions/korb"),
    ("elvish", "share/elvish/lib/korb.elv"),
    ("fish", "share/fish/vendor_completions.d/korb.fish"),
    ("powershell", "share/korb/korb.ps1"),
    ("zsh", "share/zsh/site-functions/_korb"),
];

const MANUAL: &str = "share/man/man1";

/// Programs that read such a file without running it. They may not be installed.
const READERS: &[(&str, &[&str])] = &[
    ("share/bash-completion/completions/korb", &["bash", "-n"]),
    ("share/fish/vendor_completions.d/korb.fish", &["fish", "--no-execute"]),
    ("share/zsh/site-functions/_korb", &["zsh", "-n"]),
];

/// Writes everything into `out`.
pub(crate) fn write(repository: &Path, out: &Path) -> Result<()> {
    let out = path::absolute(out)?;
    let put = |file: &str, text: &[u8]| -> Result<()> {
        let path = out.join(file);
        let context = || format!("{} cannot be written", path.display());
        fs::create_dir_all(path.parent().unwrap_or(&out)).with_context(context)?;
        fs::write(&path, text).with_context(context)
    };
    let manual = out.join(MANUAL);
    korb(repository, &["man", "--out", manual.to_str().context("the path is not in UTF-8")?])?;
    for (shell, file) in COMPLETIONS {
        put(file, korb(repository, &["completions", shell])?.as_bytes())?;
    }
    for file in ["README.md", "CHANGELOG.md"] {
        put(&format!("share/doc/korb/{file}"), &fs::read(repository.join(file))?)?;
    }
    for license in fs::read_dir(repository.join("LICENSES"))? {
        let license = license?;
        put(&format!("share/licenses/korb/{}", license.file_name().display()), &fs::read(license.path())?)?;
    }
    println!("Written into {}", out.display());
    Ok(())
}

/// Writes everything into a folder of its own below `target/`, and fails if a program that reads such files finds fault
/// with one.
pub(crate) fn check(repository: &Path) -> Result<()> {
    let out = repository.join("target/dist-check");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    write(repository, &out)?;
    let pages = pages(repository, "korb", &[])?;
    for page in &pages {
        let path = out.join(MANUAL).join(page);
        ensure!(path.is_file(), "there is no page {page}, although there is such a command");
        accepted(&["man", "--warnings", "--local-file", "--encoding=UTF-8", "--ditroff"], &path)?;
    }
    let there = fs::read_dir(out.join(MANUAL))?.count();
    ensure!(there == pages.len(), "there are {there} pages, but {} commands", pages.len());
    for (file, reader) in READERS {
        accepted(reader, &out.join(file))?;
    }
    println!("{there} pages and completions for {} shells, and no fault was found in them", COMPLETIONS.len());
    Ok(())
}

/// The names of the pages for `command` and the commands below it, as its help lists them.
fn pages(repository: &Path, name: &str, command: &[&str]) -> Result<Vec<String>> {
    let mut pages = vec![format!("{name}.1")];
    let help = korb(repository, &[command, &["--help"]].concat())?;
    for inner in commands(&help) {
        pages.extend(self::pages(repository, &format!("{name}-{inner}"), &[command, &[inner]].concat())?);
    }
    Ok(pages)
}

/// The commands that a help lists, without the one for help.
fn commands(help: &str) -> impl Iterator<Item = &str> {
    let list = help.split_once("\nCommands:\n").map_or("", |(_, list)| list);
    let lines = list.lines().take_while(|line| !line.is_empty());
    // A line that is indented further continues the line before.
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split_once(' ').map(|(name, _)| name));
    names.filter(|name| !name.is_empty() && *name != "help")
}

/// Fails if `reader` finds fault with a file. If it is not installed, this only says so.
fn accepted(reader: &[&str], file: &Path) -> Result<()> {
    let [program, arguments @ ..] = reader else { return Ok(()) };
    let output = match Command::new(program).args(arguments).arg(file).stdin(Stdio::null()).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("{program} is not installed: nothing has looked at {}", file.display());
            return Ok(());
        }
        output => output.with_context(|| format!("{program} cannot be started"))?,
    };
    if !output.status.success() || !output.stderr.is_empty() {
        bail!("{program} refuses {}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(())
}

/// What the program prints, as this clone builds it.
fn korb(repository: &Path, arguments: &[&str]) -> Result<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--locked", "--package", "korb", "--"]).args(arguments);
    command.current_dir(repository).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = command.output().context("cargo cannot be started")?;
    ensure!(output.status.success(), "`korb {}` failed", arguments.join(" "));
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_from_a_help() {
        let help = "Does it.\n\nUsage: x <COMMAND>\n\nCommands:\n  add     Adds, and\n          more\n  remove  Removes\n  help    Helps\n\nOptions:\n  -h, --help  Helps\n";
        assert_eq!(commands(help).collect::<Vec<_>>(), ["add", "remove"]);
        assert_eq!(commands("Does it.\n\nOptions:\n  -h, --help  Helps\n").count(), 0);
    }
}
