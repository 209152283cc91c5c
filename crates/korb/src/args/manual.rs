//! The arguments of `completions` and `man`. They are used as typed.

use std::path::PathBuf;

use clap::Args;

/// Print the completions for a shell
///
/// They complete the program under its own name, korb, which `cargo install --path crates/korb` puts on your path. They
/// know commands and flags. To complete reasons, platforms and locales as well, a shell has to ask the program: put what
/// the last examples show into the file that your shell reads when it starts.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb completions bash > ~/.local/share/bash-completion/completions/korb
  korb completions zsh > ~/.zfunc/_korb                 in $fpath
  korb completions fish > ~/.config/fish/completions/korb.fish
  source <(COMPLETE=bash korb)                          ~/.bashrc; with zsh: ~/.zshrc
  COMPLETE=fish korb | source                           ~/.config/fish/config.fish")]
pub(crate) struct CompletionsArguments {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

/// Print the manual page, or write the pages of all commands into a folder
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  korb man | man -l -                            read it
  korb man --out man1                            one page for each command")]
pub(crate) struct ManArguments {
    /// Where to write a page for each command
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}
