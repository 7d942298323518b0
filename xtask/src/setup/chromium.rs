//! Chromium and its driver, in which the browser tests run.

use super::{apt, path::find};
use crate::{step::Step, workspace::Workspace};
use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

/// Names that the program goes by.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The name of the driver.
const DRIVER: &str = "chromedriver";

/// The step that finds or installs both.
pub(super) struct Chromium<'a> {
    workspace: &'a Workspace,
    named: Option<OsString>,
    path: Vec<PathBuf>,
}

impl<'a> Chromium<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        let path = env::var_os("PATH").unwrap_or_default();
        let named = env::var_os("WELCOME_CHROMIUM").filter(|path| !path.is_empty());
        Self { workspace, named, path: env::split_paths(&path).collect() }
    }

    /// The browser's path.
    pub(super) fn program(&self) -> Result<PathBuf> {
        match &self.named {
            Some(named) => Ok(PathBuf::from(named)),
            None => find(&self.path, &PROGRAMS).context("Chromium is missing: run `cargo xtask setup`"),
        }
    }
}

impl Step for Chromium<'_> {
    fn what(&self) -> String {
        "Chromium and its driver".into()
    }

    fn why(&self) -> &'static str {
        "The browser tests run in it."
    }

    fn is_done(&self) -> Result<bool> {
        match &self.named {
            Some(named) if Path::new(named).is_file() => Ok(true),
            Some(named) => bail!("WELCOME_CHROMIUM names {}, which is not a file.", Path::new(named).display()),
            None => Ok(find(&self.path, &PROGRAMS).is_some() && find(&self.path, &[DRIVER]).is_some()),
        }
    }

    fn run(&self) -> Result<()> {
        let elsewhere = "install it and put its path into WELCOME_CHROMIUM";
        apt::install(&self.workspace.shell, &self.what(), &["chromium", "chromium-driver"], elsewhere)
    }
}
