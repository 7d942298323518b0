//! The pinned Rust toolchain with formatter and linter.

use crate::{
    step::Step,
    workspace::{Workspace, under},
};
use anyhow::{Result, bail};
use xshell::cmd;

/// The toolchain of `rust-toolchain.toml`, which rustup usually installed before this program could run.
pub(super) struct Rust<'a> {
    workspace: &'a Workspace,
}

impl<'a> Rust<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }
}

impl Step for Rust<'_> {
    fn what(&self) -> String {
        format!("Rust {} with rustfmt and clippy", self.workspace.pins.rust)
    }

    fn why(&self) -> &'static str {
        "It compiles and checks everything."
    }

    fn is_done(&self) -> Result<bool> {
        let Workspace { shell, pins, .. } = self.workspace;
        let answers = |program: &str| {
            let command = cmd!(shell, "{program} --version").quiet().ignore_stdout().ignore_stderr();
            under(command, &pins.rust).run().is_ok()
        };
        Ok(["cargo-fmt", "cargo-clippy"].into_iter().all(answers))
    }

    fn run(&self) -> Result<()> {
        let Workspace { shell, pins, .. } = self.workspace;
        let channel = &pins.rust;
        if cmd!(shell, "rustup --version").quiet().ignore_stdout().ignore_stderr().run().is_err() {
            bail!("rustup is missing: install it from https://rustup.rs and run this command again.");
        }
        let install =
            cmd!(shell, "rustup toolchain install {channel} --profile minimal --component rustfmt --component clippy");
        if install.run().is_err() {
            bail!(
                "Rust {channel} with rustfmt and clippy is missing: run `rustup toolchain install {channel} --component \
                 rustfmt --component clippy` with a network."
            );
        }
        Ok(())
    }
}
