//! `cargo xtask serve`: builds the site and serves it on this machine.

use crate::{args::Address, build, workspace::Workspace};
use anyhow::Result;
use xshell::cmd;

/// Serves until it is interrupted.
pub(crate) fn run(workspace: &Workspace, address: &Address) -> Result<()> {
    build::run(workspace)?;
    let (welcome, site, port) = (build::welcome(workspace), build::SITE, address.port.to_string());
    eprintln!("\nOpen {} (Ctrl-C stops the server)\n", address.url());
    Ok(cmd!(workspace.shell, "{welcome} serve --site {site} --port {port}").quiet().run()?)
}
