//! The standard library for wasm, built from the source that Debian ships with its compiler.
//!
//! Debian has no package of it for this target; rustup has, where its server can be reached.

use super::wasm_target::TARGET;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

/// The empty crate whose build brings the library along.
const CRATE: &str = "welcome_empty";

/// Builds the library and puts it where `/usr/bin/rustc` looks for it. Takes about a minute on two cores.
pub(super) fn install(workspace: &Workspace) -> Result<()> {
    let shell = &workspace.shell;
    let folder = workspace.cache("wasm-std");
    shell.remove_path(&folder)?;
    let built = build(shell, &folder)?;
    let place = cmd!(shell, "/usr/bin/rustc --print target-libdir --target {TARGET}").quiet().read()?;
    put(shell, &built, Path::new(&place))?;
    shell.remove_path(&folder)?;
    Ok(())
}

/// Builds the library in `folder` and answers where its files are.
fn build(shell: &Shell, folder: &Path) -> Result<PathBuf> {
    shell.write_file(
        folder.join("Cargo.toml"),
        format!("[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n"),
    )?;
    shell.write_file(folder.join("src/lib.rs"), "")?;
    let _inside = shell.push_dir(folder);
    // A stable compiler builds its own library, as its distributor would; the app then uses stable features only.
    cmd!(shell, "/usr/bin/cargo build --release --target {TARGET}")
        .arg("-Zbuild-std=core,alloc,std,panic_abort,proc_macro,test")
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("__CARGO_DEFAULT_LIB_METADATA", "stablestd")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("CARGO")
        .env_remove("RUSTUP_TOOLCHAIN")
        .run()
        .context("the standard library for wasm could not be built (see above)")?;
    Ok(folder.join("target").join(TARGET).join("release/deps"))
}

/// Copies the libraries of `built` to `place`; what an older compiler left there goes.
fn put(shell: &Shell, built: &Path, place: &Path) -> Result<()> {
    let next = place.with_extension("new");
    shell.remove_path(&next)?;
    shell.create_dir(&next)?;
    let libraries: Vec<PathBuf> = shell.read_dir(built)?.into_iter().filter(|path| is_library(path)).collect();
    if libraries.is_empty() {
        bail!("the build of the standard library left no file in {}", built.display());
    }
    for library in &libraries {
        shell.copy_file(library, &next)?;
    }
    shell.remove_path(place)?;
    std::fs::rename(&next, place).with_context(|| format!("{} cannot be put in place", place.display()))
}

fn is_library(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".rlib") && !name.starts_with(&format!("lib{CRATE}-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_libraries_replace_those_of_an_older_compiler() {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let (built, place) = (folder.path().join("deps"), folder.path().join("wasm/lib"));
        for name in ["libcore-1.rlib", "libstd-1.rlib", "libstd-1.rmeta", "libwelcome_empty-1.rlib", "std-1.d"] {
            shell.write_file(built.join(name), "new").unwrap();
        }
        shell.write_file(place.join("libcore-0.rlib"), "old").unwrap();

        put(&shell, &built, &place).unwrap();

        let names = shell.read_dir(&place).unwrap();
        assert_eq!(names, [place.join("libcore-1.rlib"), place.join("libstd-1.rlib")]);
    }

    #[test]
    fn a_build_without_libraries_leaves_the_old_ones() {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let (built, place) = (folder.path().join("deps"), folder.path().join("wasm/lib"));
        shell.create_dir(&built).unwrap();
        shell.write_file(place.join("libcore-0.rlib"), "old").unwrap();

        assert!(put(&shell, &built, &place).is_err());

        assert_eq!(shell.read_dir(&place).unwrap(), [place.join("libcore-0.rlib")]);
    }
}
