//! `welcome completions`: the words that a shell completes.

use super::Outcome;
use anyhow::{Context as _, Result};
use clap::CommandFactory as _;
use clap_complete::Shell;
use std::io::{Write as _, stdout};

/// Print the completions for a shell
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome completions bash > ~/.local/share/bash-completion/completions/welcome
  welcome completions zsh > ~/.zfunc/_welcome
  welcome completions fish > ~/.config/fish/completions/welcome.fish")]
pub(crate) struct Args {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Carries the command out.
///
/// # Errors
/// If nobody takes the output.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut crate::Cli::command(), "welcome", &mut script);
    stdout().write_all(&script).context("cannot write the completions")?;
    Ok(Outcome::Done)
}
