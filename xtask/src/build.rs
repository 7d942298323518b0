//! `cargo xtask build`: the site in `dist/`, ready for any static host, and the city's command.

use crate::{app, setup, workspace::Workspace};
use anyhow::{Context, Result};
use std::path::PathBuf;
use xshell::cmd;

/// The pack that is built and served.
pub(crate) const PACK: &str = "content/vienna";

/// The folder of the built site.
pub(crate) const SITE: &str = "dist";

/// Sets up and builds everything.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_build(workspace)?;
    build(workspace, &tools)
}

/// Builds the app, then the command that carries it, then the site.
pub(crate) fn build(workspace: &Workspace, tools: &setup::Build) -> Result<()> {
    app::build(workspace, tools)?;
    let cli = workspace.cargo().args(["build", "--release", "--package", "welcome-cli"]);
    cli.run().context("the command `welcome` could not be built")?;
    let welcome = welcome(workspace);
    cmd!(workspace.shell, "{welcome} build {PACK} -o {SITE}").run().context("the site could not be built")
}

/// The city's command.
pub(crate) fn welcome(workspace: &Workspace) -> PathBuf {
    workspace.path(&format!("target/release/welcome{}", std::env::consts::EXE_SUFFIX))
}
