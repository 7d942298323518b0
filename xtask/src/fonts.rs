//! `cargo xtask fonts`: cuts the fonts in `assets/fonts` anew, as `xtask/fonts/cuts.json` says.

use crate::workspace::Workspace;
use anyhow::{Context, Result};
use xshell::cmd;

/// Brings Noto and the tools that cut it, both pinned with the hashes of their files, and writes the folder.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let shell = &workspace.shell;
    let (sources, tools) = (workspace.path("xtask/fonts"), workspace.path("target/fonts"));
    let inside = shell.push_dir(&sources);
    cmd!(shell, "npm ci --no-audit --no-fund")
        .run()
        .context("the fonts could not be fetched: npm and a network are needed")?;
    drop(inside);
    cmd!(shell, "python3 -m venv {tools}").run().context("Python 3 with its module `venv` is needed")?;
    let (python, requirements) = (tools.join("bin/python"), sources.join("requirements.txt"));
    cmd!(shell, "{python} -m pip install --quiet --require-hashes --requirement {requirements}")
        .run()
        .context("the tools that cut fonts could not be fetched: a network is needed")?;
    let (script, target) = (sources.join("cut.py"), workspace.path("assets/fonts"));
    cmd!(shell, "{python} {script} {target}").run()?;
    eprintln!("fonts: in assets/fonts; their licence, OFL.txt, names each family");
    Ok(())
}
