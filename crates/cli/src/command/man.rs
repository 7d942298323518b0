//! `welcome man`: the manual pages.

use super::Outcome;
use anyhow::{Context as _, Result};
use clap::CommandFactory as _;
use std::{fs, path::PathBuf};

/// Write the manual pages into a folder
#[derive(clap::Args)]
#[command(after_help = "Examples:
  welcome man ~/.local/share/man/man1       then: man welcome, man welcome-check")]
pub(crate) struct Args {
    /// The folder; it is made if it is not there.
    dir: PathBuf,
}

/// Carries the command out.
///
/// # Errors
/// If the folder cannot be written.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let cannot = || format!("cannot write the manual pages into {}", args.dir.display());
    fs::create_dir_all(&args.dir).with_context(cannot)?;
    clap_mangen::generate_to(crate::Cli::command(), &args.dir).with_context(cannot)?;
    println!("Wrote the manual pages into {}.", args.dir.display());
    Ok(Outcome::Done)
}
