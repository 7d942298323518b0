//! Calling the programs of `tests/browser` with what they need to know of the built site.

use crate::{build, setup, variant::Variant, workspace::Workspace};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use xshell::{Cmd, cmd};

/// The site of the browser tests.
const SITE: &str = "target/browser-site";

/// Its languages: left to right, right to left, and a fallback between them.
const LOCALES: [&str; 3] = ["de", "en", "ar"];

/// The folder of the browser tests.
pub(crate) fn folder(workspace: &Workspace) -> PathBuf {
    workspace.path("tests/browser")
}

/// Tells `command` where the site of the tests, the whole site, the city's command and the browser are, as absolute paths.
pub(crate) fn environment<'a>(workspace: &Workspace, tools: &setup::Everything, command: Cmd<'a>) -> Cmd<'a> {
    command
        .env("WELCOME_SITE", workspace.path(SITE))
        .env("WELCOME_WHOLE_SITE", workspace.path(build::SITE))
        .env("WELCOME_BIN", build::welcome(workspace))
        .env("WELCOME_CHROMIUM", &tools.chromium)
}

/// Builds the site of the browser tests out of what is built already.
pub(crate) fn build_site(workspace: &Workspace) -> Result<()> {
    let shell = &workspace.shell;
    let (folder, site, welcome) =
        (workspace.path("target/browser-pack"), workspace.path(SITE), build::welcome(workspace));
    Variant { locales: &LOCALES, times: 1 }.write(shell, &workspace.path(build::PACK), &folder)?;
    cmd!(shell, "{welcome} build {folder} -o {site}").run().context("the site of the browser tests could not be built")
}

/// Sets up, builds, and runs a script of the folder over the site of the tests; `output` is where it writes to.
pub(crate) fn script(workspace: &Workspace, script: &str, output: &str) -> Result<()> {
    let tools = setup::for_everything(workspace)?;
    build::build(workspace, &tools.build)?;
    build_site(workspace)?;
    run(workspace, script, |node| environment(workspace, &tools, node).env("WELCOME_OUTPUT", workspace.path(output)))
}

/// Runs a script of the folder over the whole site, which is built; it is told of one thing more.
pub(crate) fn measure(
    workspace: &Workspace,
    tools: &setup::Everything,
    script: &str,
    (name, value): (&str, &Path),
) -> Result<()> {
    run(workspace, script, |node| {
        environment(workspace, tools, node)
            .env("WELCOME_SITE", workspace.path(build::SITE))
            .env("WELCOME_OUTPUT", workspace.path("target"))
            .env(name, value)
    })
}

fn run<'a>(workspace: &'a Workspace, script: &str, with: impl FnOnce(Cmd<'a>) -> Cmd<'a>) -> Result<()> {
    let shell = &workspace.shell;
    let _inside = shell.push_dir(folder(workspace));
    if with(cmd!(shell, "node {script}")).run().is_err() {
        bail!("tests/browser/{script} failed (see above)");
    }
    Ok(())
}
