//! `cargo xtask guide`: the guide as pages, with pictures of what its steps make.

use crate::{browser, setup, workspace::Workspace};
use anyhow::Result;
use xshell::cmd;

/// Where the pictures are kept; people look at them before they are committed.
const PICTURES: &str = "docs/pictures/guide";

/// Builds the city's command, takes the pictures with it, and makes the book.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let mdbook = setup::for_comparison(workspace)?;
    browser::script(workspace, "guide_pictures.mjs", PICTURES)?;
    let shell = &workspace.shell;
    cmd!(shell, "{mdbook} build docs").run()?;
    eprintln!("guide: target/guide/index.html; pictures in {PICTURES}");
    Ok(())
}
