//! Node and the packages of `tests/browser`: the browser tests, and what makes the module and its script small.

use super::apt;
use crate::{
    step::Step,
    tool::{NODE, Version},
    workspace::Workspace,
};
use anyhow::{Result, bail};
use std::path::PathBuf;
use xshell::cmd;

/// The step that brings Node with npm.
pub(super) struct Node<'a> {
    workspace: &'a Workspace,
}

impl<'a> Node<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }

    fn version(&self) -> Option<Version> {
        let shell = &self.workspace.shell;
        let answer = cmd!(shell, "node --version").quiet().ignore_stderr().read().ok()?;
        Version::find(&answer)
    }

    fn has_npm(&self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join("npm").is_file() || folder.join("npm.cmd").is_file())
    }
}

impl Step for Node<'_> {
    fn what(&self) -> String {
        format!("Node {NODE} or newer with npm")
    }

    fn why(&self) -> &'static str {
        "It runs the browser tests and the optimiser for wasm."
    }

    fn is_done(&self) -> Result<bool> {
        Ok(self.version() >= Some(NODE) && self.has_npm())
    }

    fn run(&self) -> Result<()> {
        let elsewhere = "install it from https://nodejs.org";
        let mut packages = Vec::new();
        if self.version().is_none() {
            packages.push("nodejs");
        }
        if !self.has_npm() {
            packages.push("npm");
        }
        if !packages.is_empty() {
            apt::install(&self.workspace.shell, &self.what(), &packages, elsewhere)?;
        }
        match self.version() {
            Some(version) if version < NODE => bail!("Node {version} is too old, {NODE} is needed: {elsewhere}."),
            _ => Ok(()),
        }
    }
}

/// The step that brings the packages, exactly those of `package-lock.json`.
pub(super) struct Packages<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
}

impl<'a> Packages<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace, folder: workspace.path("tests/browser") }
    }

    /// The path of a program that one of the packages brings.
    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("node_modules/.bin").join(name)
    }

    /// A copy of the lock file as it was when its packages had all been installed.
    fn stamp(&self) -> PathBuf {
        self.folder.join("node_modules/.installed-lock.json")
    }
}

impl Step for Packages<'_> {
    fn what(&self) -> String {
        "the Node packages of tests/browser".into()
    }

    fn why(&self) -> &'static str {
        "They are the browser tests' tools and the optimiser for wasm."
    }

    fn is_done(&self) -> Result<bool> {
        let lock = self.workspace.shell.read_file(self.folder.join("package-lock.json"))?;
        Ok(std::fs::read_to_string(self.stamp()).is_ok_and(|installed| installed == lock))
    }

    fn run(&self) -> Result<()> {
        let shell = &self.workspace.shell;
        let inside = shell.push_dir(&self.folder);
        // The browser is the system's own; Playwright's is another program of 150 MB.
        let install = cmd!(shell, "npm ci --no-audit --no-fund").env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if install.run().is_err() {
            bail!(
                "Node packages are missing and could not be installed: run `npm ci` in tests/browser with a network."
            );
        }
        drop(inside);
        shell.copy_file(self.folder.join("package-lock.json"), self.stamp())?;
        Ok(())
    }
}
