//! `cargo xtask bench`: sizes and times next to their budget.

use crate::{browser, budget, build, workspace::Workspace};
use anyhow::Result;

/// Builds the site and prints both tables.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    browser::script(workspace, "bench.mjs", "target")?;
    println!("{}", budget::table(&budget::measure(&workspace.path(build::SITE))?));
    Ok(())
}
