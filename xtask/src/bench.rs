//! `cargo xtask bench`: sizes and times next to their budget, beside plain HTML and mdBook.

use crate::{browser, budget, build, setup, workspace::Workspace};
use anyhow::Result;

/// Builds the site, prints both tables, and leaves the figures in `target/bench.json` and `target/bench.svg`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_everything(workspace)?;
    let mdbook = setup::for_comparison(workspace)?;
    build::build(workspace, &tools.build)?;
    browser::measure(workspace, &tools, "bench.mjs", ("WELCOME_MDBOOK", &mdbook))?;
    println!("{}", budget::table(&budget::measure(&workspace.path(build::SITE))?));
    Ok(())
}
