//! `cargo xtask screenshots`: pictures of every page type, for people to look at.

use crate::{browser, workspace::Workspace};
use anyhow::Result;

/// Builds the site and writes the pictures.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let folder = "target/screenshots";
    browser::script(workspace, "screenshots.mjs", folder)?;
    eprintln!("screenshots: in {folder}");
    Ok(())
}
