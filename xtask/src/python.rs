//! Python with the packages of `tests/python/requirements.txt`, in an environment of its own: other people's programs
//! that the tests hold ours against.

use crate::{step::Step, workspace::Workspace};
use anyhow::{Result, bail};
use std::path::PathBuf;
use xshell::cmd;

/// The list of packages with their versions.
const REQUIREMENTS: &str = "tests/python/requirements.txt";

/// The step that makes the environment. The tests look for it at the same place, in the folder of the pinned tools.
pub(crate) struct Python<'a> {
    workspace: &'a Workspace,
}

impl<'a> Python<'a> {
    pub(crate) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }

    fn home(&self) -> PathBuf {
        self.workspace.cache("python")
    }

    /// The interpreter that knows the packages.
    pub(crate) fn program(&self) -> PathBuf {
        let inside = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
        self.home().join(inside)
    }

    /// A copy of the list as it was when all its packages had been installed.
    fn stamp(&self) -> PathBuf {
        self.home().join(".installed-requirements.txt")
    }
}

impl Step for Python<'_> {
    fn what(&self) -> String {
        format!("the Python packages of {REQUIREMENTS}")
    }

    fn why(&self) -> &'static str {
        "The tests hold our files against other people's programs."
    }

    fn is_done(&self) -> Result<bool> {
        let wanted = self.workspace.shell.read_file(self.workspace.path(REQUIREMENTS))?;
        let installed = std::fs::read_to_string(self.stamp()).is_ok_and(|installed| installed == wanted);
        Ok(installed && self.program().is_file())
    }

    fn run(&self) -> Result<()> {
        let shell = &self.workspace.shell;
        let (home, program, list) = (self.home(), self.program(), self.workspace.path(REQUIREMENTS));
        shell.remove_path(&home)?;
        if cmd!(shell, "python3 -m venv {home}").run().is_err() {
            bail!(
                "Python 3 with `venv` is missing: run `apt-get install python3-venv`, or install it from https://www.python.org."
            );
        }
        if cmd!(shell, "{program} -m pip install --quiet --requirement {list}").run().is_err() {
            bail!("Python packages are missing and could not be installed: run `cargo xtask setup` with a network.");
        }
        shell.copy_file(list, self.stamp())?;
        Ok(())
    }
}
