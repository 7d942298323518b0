//! Other people's programs against which the tests hold our files: GNU gettext, and Python packages in a folder of their
//! own, where the tests look for them.

use super::apt;
use crate::{step::Step, workspace::Workspace};
use anyhow::{Result, bail};
use std::{env, fs, path::PathBuf};
use xshell::cmd;

/// The packages with their exact versions, those that they need included.
const REQUIREMENTS: &str = "tests/python/requirements.txt";

/// The step that brings them.
pub(super) struct PythonTools<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
}

impl<'a> PythonTools<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, folder: workspace.cache("python") }
    }

    /// The Python that has the packages.
    pub(super) fn python(&self) -> PathBuf {
        self.folder.join("bin/python")
    }

    /// A copy of the requirements as they were when all of them had been installed.
    fn stamp(&self) -> PathBuf {
        self.folder.join(".installed-requirements.txt")
    }

    fn has_gettext() -> bool {
        let path = env::var_os("PATH").unwrap_or_default();
        env::split_paths(&path).any(|folder| folder.join("msgfmt").is_file())
    }

    /// An empty folder with a Python in it; whether there could be one.
    fn make_folder(&self) -> bool {
        let folder = &self.folder;
        cmd!(self.workspace.shell, "python3 -m venv --clear {folder}").quiet().ignore_stderr().run().is_ok()
    }
}

impl Step for PythonTools<'_> {
    fn what(&self) -> String {
        "gettext, and the Python packages of tests/python/requirements.txt".into()
    }

    fn why(&self) -> &'static str {
        "The tests hold our files against other people's programs."
    }

    fn is_done(&self) -> Result<bool> {
        let requirements = self.workspace.shell.read_file(self.workspace.path(REQUIREMENTS))?;
        let installed = fs::read_to_string(self.stamp()).is_ok_and(|installed| installed == requirements);
        Ok(installed && self.python().is_file() && Self::has_gettext())
    }

    fn run(&self) -> Result<()> {
        let shell = &self.workspace.shell;
        if !Self::has_gettext() {
            let elsewhere = "install it, so that `msgfmt` is in PATH";
            apt::install(shell, "GNU gettext", &["gettext"], elsewhere)?;
        }
        if !self.make_folder() {
            let elsewhere = "install it from https://www.python.org";
            apt::install(shell, "Python 3 with venv", &["python3", "python3-venv"], elsewhere)?;
            if !self.make_folder() {
                bail!("`python3 -m venv` still does not work: run it for {} to see why.", self.folder.display());
            }
        }
        let (python, requirements) = (self.python(), self.workspace.path(REQUIREMENTS));
        let install = cmd!(shell, "{python} -m pip install --quiet --disable-pip-version-check -r {requirements}");
        if install.run().is_err() {
            bail!("Python packages are missing and could not be installed: run `cargo xtask setup` with a network.");
        }
        shell.copy_file(requirements, self.stamp())?;
        Ok(())
    }
}
