//! A Rust toolchain that compiles for `wasm32-unknown-unknown`: the pinned one, or else Debian's.

use super::{apt, wasm_std};
use crate::{
    step::Step,
    tool::Version,
    workspace::{Workspace, under},
};
use anyhow::{Context, Result, bail};
use std::path::Path;
use xshell::{Shell, cmd};

/// Rust's name of the target.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// The name under which rustup knows Debian's compiler.
const LINKED: &str = "welcome-wasm";

/// Debian's newest Rust, kept for building web browsers, with the source of its standard library.
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];

/// Compiling this to a finished module needs a fitting standard library and a linker.
const PROBE: &str = "#[unsafe(no_mangle)] pub extern \"C\" fn probe(n: usize) -> usize { vec![n; n].len() }";

/// The step that finds or makes such a toolchain.
pub(super) struct WasmTarget<'a> {
    workspace: &'a Workspace,
}

impl<'a> WasmTarget<'a> {
    pub(super) fn new(workspace: &'a Workspace) -> Self {
        Self { workspace }
    }

    /// The rustup name of the toolchain that compiles for wasm.
    pub(super) fn toolchain(&self) -> Result<String> {
        let found = self.find()?;
        found.with_context(|| format!("no toolchain compiles for {TARGET}: run `cargo xtask setup`"))
    }

    fn find(&self) -> Result<Option<String>> {
        let pinned = &self.workspace.pins.rust;
        if self.compiles(pinned)? {
            return Ok(Some(pinned.clone()));
        }
        let lints = Path::new("/usr/bin/cargo-clippy").exists();
        Ok((lints && self.compiles(LINKED)?).then(|| LINKED.to_owned()))
    }

    fn compiles(&self, toolchain: &str) -> Result<bool> {
        let shell = &self.workspace.shell;
        let folder = shell.create_temp_dir()?;
        let module = folder.path().join("probe.wasm");
        let compile =
            cmd!(shell, "rustc - --crate-name probe --crate-type cdylib --edition 2024 --target {TARGET} -o {module}");
        // A linked toolchain that does not exist is an error to rustup, never a reason to look for it in the network.
        let compile = under(compile, toolchain).env("RUSTUP_AUTO_INSTALL", "0");
        Ok(compile.stdin(PROBE).quiet().ignore_stdout().ignore_stderr().run().is_ok())
    }

    fn use_debian(&self) -> Result<()> {
        let Workspace { shell, pins, .. } = self.workspace;
        let what = format!("the {TARGET} target of Rust {}", pins.rust);
        let elsewhere = format!("run `rustup target add {TARGET} --toolchain {}` with a network", pins.rust);
        install_missing(shell, &what, &PACKAGES, &elsewhere)?;
        // The package brings the linker only as a link to the one of its LLVM version, `lld-22`.
        let linker = std::fs::read_link("/usr/bin/rust-lld").context("rust-web-llvm brought no /usr/bin/rust-lld")?;
        if let Some(linker) = linker.file_name().and_then(|name| name.to_str()) {
            install_missing(shell, &what, &[linker], &elsewhere)?;
        }
        let answer = cmd!(shell, "/usr/bin/rustc --version").quiet().read()?;
        if Version::find(&answer) < Version::find(&pins.rust) {
            bail!("Debian's `{answer}` is older than Rust {}: {elsewhere}.", pins.rust);
        }
        if !self.compiles(LINKED)? {
            wasm_std::install(self.workspace)?;
            cmd!(shell, "rustup toolchain link {LINKED} /usr").run()?;
        }
        Ok(())
    }
}

impl Step for WasmTarget<'_> {
    fn what(&self) -> String {
        format!("the Rust target {TARGET}")
    }

    fn why(&self) -> &'static str {
        "The app runs in the browser as wasm."
    }

    fn is_done(&self) -> Result<bool> {
        Ok(self.find()?.is_some())
    }

    fn run(&self) -> Result<()> {
        let shell = &self.workspace.shell;
        let pinned = &self.workspace.pins.rust;
        let added = cmd!(shell, "rustup target add {TARGET} --toolchain {pinned}").run().is_ok();
        if added && self.compiles(pinned)? {
            return Ok(());
        }
        eprintln!(
            "rustup cannot bring it here. Debian's compiler can, with a library built from its source in a minute"
        );
        self.use_debian()
    }
}

/// Installs those of `packages` that are not installed.
fn install_missing(shell: &Shell, what: &str, packages: &[&str], elsewhere: &str) -> Result<()> {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| {
            let status = cmd!(shell, "dpkg-query --show").args(["--showformat=${db:Status-Status}", package]);
            status.quiet().ignore_stderr().read().ok().as_deref() != Some("installed")
        })
        .collect();
    if missing.is_empty() { Ok(()) } else { apt::install(shell, what, &missing, elsewhere) }
}
