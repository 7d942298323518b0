//! A tool of the build that comes from crates.io in exactly the pinned version.

use crate::{step::Step, workspace::Workspace};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// The step that compiles it, once for all checkouts.
pub(super) struct CargoTool<'a> {
    workspace: &'a Workspace,
    krate: &'static str,
    version: &'a str,
    program: &'static str,
    why: &'static str,
    options: &'static [&'static str],
}

impl<'a> CargoTool<'a> {
    /// The bundler.
    pub(super) fn trunk(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            krate: "trunk",
            version: &workspace.pins.trunk,
            program: "trunk",
            why: "It bundles the app. It is compiled once, which takes several minutes.",
            options: &["--locked"],
        }
    }

    /// The generator of the JavaScript between the browser and the app.
    pub(super) fn wasm_bindgen(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            krate: "wasm-bindgen-cli",
            version: &workspace.pins.wasm_bindgen_cli,
            program: "wasm-bindgen",
            why: "It connects the app to the browser. It is compiled once, which takes some minutes.",
            // Its own lock file may name crates that a mirror of the registry does not have yet.
            options: &[],
        }
    }

    /// What throws broken input at the program.
    pub(super) fn cargo_fuzz(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            krate: "cargo-fuzz",
            version: &workspace.pins.cargo_fuzz,
            program: "cargo-fuzz",
            why: "It throws broken input at the program. It is compiled once, which takes a minute.",
            options: &["--locked"],
        }
    }

    /// What the site is compared with.
    pub(super) fn mdbook(workspace: &'a Workspace) -> Self {
        Self {
            workspace,
            krate: "mdbook",
            version: &workspace.pins.mdbook,
            program: "mdbook",
            why: "The site is measured beside a book of it. It is compiled once, which takes some minutes.",
            options: &["--locked"],
        }
    }

    fn home(&self) -> PathBuf {
        self.workspace.cache(&format!("tools/{}-{}", self.krate, self.version))
    }

    /// The folder of the program.
    pub(super) fn folder(&self) -> PathBuf {
        self.home().join("bin")
    }

    /// The program itself.
    pub(super) fn path(&self) -> PathBuf {
        self.folder().join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX))
    }
}

impl Step for CargoTool<'_> {
    fn what(&self) -> String {
        format!("{} {}", self.krate, self.version)
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn is_done(&self) -> Result<bool> {
        // Cargo moves the program here only when it is finished.
        Ok(self.path().is_file())
    }

    fn run(&self) -> Result<()> {
        let install = self
            .workspace
            .cargo()
            .args(["install", self.krate, "--version", self.version, "--root"])
            .arg(self.home())
            .args(self.options);
        // It runs for seconds and is compiled once: less optimisation is the shorter way.
        let install = install
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .env("CARGO_TARGET_DIR", self.workspace.cache("tools/target"));
        if install.run().is_err() {
            let (krate, version, home) = (self.krate, self.version, self.home());
            bail!(
                "{krate} {version} is missing and could not be installed (see above): run `cargo install {krate} \
                 --version {version} --root {}` with a network.",
                home.display()
            );
        }
        self.workspace.shell.remove_path(self.workspace.cache("tools/target"))?;
        Ok(())
    }
}
