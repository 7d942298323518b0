//! `cargo xtask bench`: sizes and times next to their budget, beside plain HTML and mdBook.

use crate::{browser, budget, build, setup, variant::Variant, workspace::Workspace};
use anyhow::Result;
use xshell::cmd;

/// Of each article of the pack so many make the size that the search is measured at, 500.
const TIMES: usize = 12;

/// Builds the site, prints both tables, and leaves the figures in `target/bench.json` and `target/bench.svg`.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_everything(workspace)?;
    let mdbook = setup::for_comparison(workspace)?;
    build::build(workspace, &tools.build)?;
    browser::measure(workspace, &tools, "bench.mjs", ("WELCOME_MDBOOK", &mdbook))?;
    search(workspace, &tools)?;
    println!("{}", budget::table(&budget::measure(&workspace.path(build::SITE))?));
    Ok(())
}

/// How long the search takes from a key to its results, in the pack as it is and in one of 500 articles.
fn search(workspace: &Workspace, tools: &setup::Everything) -> Result<()> {
    let (shell, welcome) = (&workspace.shell, build::welcome(workspace));
    let (pack, site) = (workspace.path("target/search/pack"), workspace.path("target/search/site"));
    Variant { locales: &["de"], times: TIMES }.write(shell, &workspace.path(build::PACK), &pack)?;
    shell.remove_path(&site)?;
    cmd!(shell, "{welcome} build {pack} -o {site}").quiet().ignore_stderr().run()?;
    browser::measure(workspace, tools, "search_speed.mjs", ("WELCOME_LARGE_SITE", &site))
}
