//! The workspace on disk, and commands that run in it with a known toolchain.

use crate::tool::Pins;
use anyhow::{Context, Result};
use std::{
    env,
    path::{Path, PathBuf},
};
use xshell::{Cmd, Shell, cmd};

/// Variables of the cargo that started us; inherited, they would lead another toolchain's cargo to this one's programs.
const LEAKING: [&str; 4] = ["CARGO", "RUSTC", "RUSTDOC", "CARGO_BUILD_TARGET"];

/// The root folder, the folder of the pinned tools, and the shell in which everything runs.
pub(crate) struct Workspace {
    pub(crate) shell: Shell,
    pub(crate) pins: Pins,
    root: PathBuf,
    cache: PathBuf,
}

impl Workspace {
    /// Opens the workspace that this program was built in.
    pub(crate) fn open() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in no workspace")?.to_owned();
        let shell = Shell::new()?;
        shell.change_dir(&root);
        let pins = Pins::read(&shell, &root)?;
        let cache = match env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()) {
            Some(path) => PathBuf::from(path),
            None => env::home_dir().context("no home folder is known: set XDG_CACHE_HOME")?.join(".cache"),
        };
        Ok(Self { shell, pins, root, cache: cache.join("welcome-kiosk") })
    }

    /// A path in the workspace.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path in the folder that keeps what is installed once for all checkouts.
    pub(crate) fn cache(&self, relative: &str) -> PathBuf {
        self.cache.join(relative)
    }

    /// `cargo` of the pinned toolchain, for the machine itself.
    pub(crate) fn cargo(&self) -> Cmd<'_> {
        under(cmd!(self.shell, "cargo"), &self.pins.rust).env("CARGO_TARGET_DIR", self.path("target"))
    }

    /// A program of the wasm build. Its target folder is its own: the two builds do not wait for each other.
    pub(crate) fn for_wasm(&self, program: &str, toolchain: &str) -> Cmd<'_> {
        under(cmd!(self.shell, "{program}"), toolchain).env("CARGO_TARGET_DIR", self.path("target/wasm"))
    }
}

/// Lets rustup's proxies choose `toolchain` in `command` and in everything that it calls.
pub(crate) fn under<'a>(command: Cmd<'a>, toolchain: &str) -> Cmd<'a> {
    LEAKING.iter().fold(command.env("RUSTUP_TOOLCHAIN", toolchain), |command, name| command.env_remove(name))
}
