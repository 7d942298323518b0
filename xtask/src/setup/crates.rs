//! The crates of `Cargo.lock`, so that the builds themselves need no network.

use crate::{step::Step, workspace::Workspace};
use anyhow::{Result, bail};

/// The step that downloads them.
pub(super) struct Crates<'a> {
    workspace: &'a Workspace,
}

impl<'a> Crates<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }
}

impl Step for Crates<'_> {
    fn what(&self) -> String {
        "the crates of Cargo.lock".into()
    }

    fn why(&self) -> &'static str {
        "The builds themselves run without network."
    }

    fn is_done(&self) -> Result<bool> {
        let fetch = self.workspace.cargo().args(["fetch", "--offline"]);
        Ok(fetch.quiet().ignore_stdout().ignore_stderr().run().is_ok())
    }

    fn run(&self) -> Result<()> {
        if self.workspace.cargo().arg("fetch").run().is_err() {
            bail!("crates are missing and could not be downloaded: run `cargo fetch` with a network.");
        }
        Ok(())
    }
}
