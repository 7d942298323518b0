//! The pinned versions of the tools, each read from the one place where it is written.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use xshell::Shell;

/// The exact versions that this workspace is built with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pins {
    /// The rustup toolchain, from `rust-toolchain.toml`.
    pub(crate) rust: String,
    /// `cargo-fuzz`, from `[workspace.metadata.tools]` in `Cargo.toml`.
    pub(crate) cargo_fuzz: String,
    /// `mdbook`, from `[workspace.metadata.tools]` in `Cargo.toml`.
    pub(crate) mdbook: String,
    /// `trunk`, from the same table.
    pub(crate) trunk: String,
    /// `wasm-bindgen-cli`, from the same table; equal to the crate `wasm-bindgen` of `Cargo.lock`.
    pub(crate) wasm_bindgen_cli: String,
}

/// The oldest Node that runs the browser tests; the one of Debian 12.
pub(crate) const NODE: Version = Version(18, 0, 0);

#[derive(Deserialize)]
struct ToolchainFile {
    toolchain: Toolchain,
}

#[derive(Deserialize)]
struct Toolchain {
    channel: String,
}

#[derive(Deserialize)]
struct Manifest {
    workspace: ManifestWorkspace,
}

#[derive(Deserialize)]
struct ManifestWorkspace {
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    tools: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
}

impl Pins {
    /// Reads the pins of the workspace at `root`.
    pub(crate) fn read(shell: &Shell, root: &Path) -> Result<Self> {
        let text = |name| shell.read_file(root.join(name));
        Self::parse(&text("rust-toolchain.toml")?, &text("Cargo.toml")?, &text("Cargo.lock")?)
    }

    fn parse(toolchain: &str, manifest: &str, lock: &str) -> Result<Self> {
        let toolchain: ToolchainFile = toml::from_str(toolchain).context("rust-toolchain.toml cannot be read")?;
        let manifest: Manifest =
            toml::from_str(manifest).context("Cargo.toml has no table [workspace.metadata.tools] that can be read")?;
        let lock: Lock = toml::from_str(lock).context("Cargo.lock cannot be read")?;
        let tools = manifest.workspace.metadata.tools;
        let pinned = |name: &str| {
            let missing = || format!("Cargo.toml pins no version of {name} in [workspace.metadata.tools]");
            tools.get(name).cloned().with_context(missing)
        };
        let pins = Self {
            rust: toolchain.toolchain.channel,
            cargo_fuzz: pinned("cargo-fuzz")?,
            mdbook: pinned("mdbook")?,
            trunk: pinned("trunk")?,
            wasm_bindgen_cli: pinned("wasm-bindgen-cli")?,
        };
        for package in lock.package.iter().filter(|package| package.name == "wasm-bindgen") {
            if package.version != pins.wasm_bindgen_cli {
                bail!(
                    "Cargo.lock has wasm-bindgen {}, and Cargo.toml pins wasm-bindgen-cli {} in \
                     [workspace.metadata.tools]: write the version of Cargo.lock there.",
                    package.version,
                    pins.wasm_bindgen_cli
                );
            }
        }
        Ok(pins)
    }
}

/// A release number, compared part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

impl Version {
    /// The first release number in what a tool answers to `--version`; parts that are not there count as 0.
    pub(crate) fn find(answer: &str) -> Option<Self> {
        answer.split_whitespace().find_map(|word| {
            let mut parts = word.trim_start_matches('v').split(['.', '-', '+']).map(str::parse);
            let first = parts.next()?.ok()?;
            let mut next = || parts.next().and_then(Result::ok).unwrap_or(0);
            Some(Self(first, next(), next()))
        })
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOOLCHAIN: &str = "[toolchain]\nchannel = \"1.95.0\"\n";
    const MANIFEST: &str = "[workspace.metadata.tools]\ncargo-fuzz = \"0.13.1\"\nmdbook = \"0.5.4\"\ntrunk = \"0.21.14\"\nwasm-bindgen-cli = \"0.2.130\"\n";

    fn lock(version: &str) -> String {
        format!("version = 4\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"{version}\"\n")
    }

    #[test]
    fn reads_every_pin() {
        let pins = Pins::parse(TOOLCHAIN, MANIFEST, &lock("0.2.130")).unwrap();
        let expected = Pins {
            rust: "1.95.0".into(),
            cargo_fuzz: "0.13.1".into(),
            mdbook: "0.5.4".into(),
            trunk: "0.21.14".into(),
            wasm_bindgen_cli: "0.2.130".into(),
        };
        assert_eq!(pins, expected);
    }

    #[test]
    fn the_two_wasm_bindgens_are_equal() {
        let error = Pins::parse(TOOLCHAIN, MANIFEST, &lock("0.2.131")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Cargo.lock has wasm-bindgen 0.2.131, and Cargo.toml pins wasm-bindgen-cli 0.2.130 in \
             [workspace.metadata.tools]: write the version of Cargo.lock there."
        );
    }

    #[test]
    fn a_missing_pin_is_named() {
        let manifest = "[workspace.metadata.tools]\ncargo-fuzz = \"0.13.1\"\nmdbook = \"0.5.4\"\ntrunk = \"0.21.14\"\n";
        let error = Pins::parse(TOOLCHAIN, manifest, &lock("0.2.130")).unwrap_err();
        assert_eq!(error.to_string(), "Cargo.toml pins no version of wasm-bindgen-cli in [workspace.metadata.tools]");
    }

    #[test]
    fn finds_versions_in_what_tools_answer() {
        #[track_caller]
        fn check(answer: &str, expected: Option<Version>) {
            assert_eq!(Version::find(answer), expected, "{answer}");
        }
        check("v20.20.2\n", Some(Version(20, 20, 2)));
        check("rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)", Some(Version(1, 96, 0)));
        check("rustc 1.97.0-nightly", Some(Version(1, 97, 0)));
        check("1.95", Some(Version(1, 95, 0)));
        check("wasm-opt version 132 (version_132)", Some(Version(132, 0, 0)));
        check("no such command", None);
    }

    #[test]
    fn newer_is_greater() {
        assert!(Version(20, 9, 0) < Version(20, 10, 0));
        assert!(Version(16, 20, 2) < NODE && NODE < Version(18, 20, 4));
    }
}
