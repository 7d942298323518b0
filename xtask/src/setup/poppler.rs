//! Poppler's tools, which read what the browser prints.

use super::{apt, path::find};
use crate::{step::Step, workspace::Workspace};
use anyhow::Result;
use std::env;

/// The tools that are called.
const PROGRAMS: [&str; 2] = ["pdftotext", "pdftoppm"];

/// The step that finds or installs them.
pub(super) struct Poppler<'a> {
    workspace: &'a Workspace,
}

impl<'a> Poppler<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }
}

impl Step for Poppler<'_> {
    fn what(&self) -> String {
        "poppler-utils".into()
    }

    fn why(&self) -> &'static str {
        "The browser tests read with it what a page is on paper."
    }

    fn is_done(&self) -> Result<bool> {
        let path: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        Ok(PROGRAMS.iter().all(|program| find(&path, &[program]).is_some()))
    }

    fn run(&self) -> Result<()> {
        let elsewhere = "put pdftotext and pdftoppm of Poppler into PATH";
        apt::install(&self.workspace.shell, &self.what(), &["poppler-utils"], elsewhere)
    }
}
