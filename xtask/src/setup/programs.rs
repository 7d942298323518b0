//! Programs of the system that the tests call.

use super::{apt, path::find};
use crate::{step::Step, workspace::Workspace};
use anyhow::Result;
use std::env;

/// Some programs, and where they come from.
pub(super) struct Programs<'a> {
    workspace: &'a Workspace,
    /// The programs that are called.
    programs: &'static [&'static str],
    /// The packages of Debian that have them.
    packages: &'static [&'static str],
    why: &'static str,
    /// What to do on another system.
    elsewhere: &'static str,
}

impl<'a> Programs<'a> {
    /// Poppler's tools, which read what the browser prints.
    pub(super) fn poppler(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            programs: &["pdftotext", "pdftoppm"],
            packages: &["poppler-utils"],
            why: "The browser tests read with it what a page is on paper.",
            elsewhere: "put pdftotext and pdftoppm of Poppler into PATH",
        }
    }

    /// What `welcome audio` calls.
    pub(super) fn speech(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            programs: &["espeak-ng", "opusenc"],
            packages: &["espeak-ng", "opus-tools"],
            why: "The tests of `welcome audio` speak with them.",
            elsewhere: "put espeak-ng, and opusenc of opus-tools, into PATH",
        }
    }
}

impl Step for Programs<'_> {
    fn what(&self) -> String {
        self.packages.join(", ")
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn is_done(&self) -> Result<bool> {
        let path: Vec<_> = env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect();
        Ok(self.programs.iter().all(|program| find(&path, &[program]).is_some()))
    }

    fn run(&self) -> Result<()> {
        apt::install(&self.workspace.shell, &self.what(), self.packages, self.elsewhere)
    }
}
