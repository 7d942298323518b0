//! `cargo xtask bench`: sizes and times next to their budget, beside plain HTML and mdBook.

use crate::{browser, budget, build, setup, workspace::Workspace};
use anyhow::{Result, bail};
use xshell::cmd;

/// Builds the site, prints both tables, and leaves the figures in `target/bench.json` and `target/bench.svg`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_everything(workspace)?;
    let mdbook = setup::for_comparison(workspace)?;
    build::build(workspace, &tools.build)?;
    let shell = &workspace.shell;
    {
        let _inside = shell.push_dir(browser::folder(workspace));
        let node = cmd!(shell, "node bench.mjs")
            .env("WELCOME_SITE", workspace.path(build::SITE))
            .env("WELCOME_CHROMIUM", &tools.chromium)
            .env("WELCOME_MDBOOK", mdbook)
            .env("WELCOME_OUTPUT", workspace.path("target"));
        if node.run().is_err() {
            bail!("tests/browser/bench.mjs failed (see above)");
        }
    }
    println!("{}", budget::table(&budget::measure(&workspace.path(build::SITE))?));
    Ok(())
}
