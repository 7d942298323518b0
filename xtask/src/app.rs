//! The compiled app in `target/app`: trunk bundles it, binaryen and terser make it small.

mod glue;

use crate::{setup, workspace::Workspace};
use anyhow::{Context, Result, bail};
use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::{Instant, SystemTime},
};
use xshell::cmd;

/// Everything that the app is made of.
const SOURCES: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "assets",
    "crates/pack/Cargo.toml",
    "crates/pack/src",
    "index.html",
    "locales",
    "rust-toolchain.toml",
    "src",
    "style",
    "tests/browser/package-lock.json",
    "xtask/src/app",
    "xtask/src/app.rs",
];

/// The features that Rust's wasm target uses; with all of binaryen's the module would ask for more than browsers have.
const WASM_OPT: [&str; 12] = [
    // As small as -Oz after brotli, and faster.
    "-O3",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Builds the app, unless it was built from exactly these sources.
pub(crate) fn build(workspace: &Workspace, tools: &setup::Build) -> Result<()> {
    let start = Instant::now();
    let shell = &workspace.shell;
    let (folder, stamp) = (workspace.path("target/app"), workspace.path("target/app.sources"));
    let mut sources = format!("{}\n{:?}\n{WASM_OPT:?}\n", tools.wasm_toolchain, tools.tools);
    for name in SOURCES {
        describe(&workspace.path(name), &mut sources)?;
    }
    if folder.join("index.html").exists() && fs::read_to_string(&stamp).is_ok_and(|built| built == sources) {
        eprintln!("app: nothing has changed ({:.1} s)", start.elapsed().as_secs_f32());
        return Ok(());
    }
    shell.remove_path(&stamp)?;
    let inherited = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(tools.tools.iter().cloned().chain(env::split_paths(&inherited)))?;
    workspace
        .for_wasm("trunk", &tools.wasm_toolchain)
        .args(["build", "--release", "--offline"])
        .env("PATH", path)
        // Trunk reads the value that the convention leaves open, and stops at `1`.
        .env_remove("NO_COLOR")
        // What matters is the compiler's message above trunk's own, which a backtrace would push out of sight.
        .env("RUST_BACKTRACE", "0")
        .run()
        .context("the app could not be built (see above)")?;
    optimise(workspace, tools, &module(&folder)?)?;
    let page = folder.join("index.html");
    shell.write_file(&page, without_instructions(&shell.read_file(&page)?))?;
    shell.write_file(&stamp, sources)?;
    eprintln!("app: built in {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// Replaces the module and its script by small ones; the work is kept for the case that only a style or picture has changed.
fn optimise(workspace: &Workspace, tools: &setup::Build, module: &Path) -> Result<()> {
    let (shell, wasm_opt) = (&workspace.shell, &tools.wasm_opt);
    let (before, after) = (workspace.path("target/wasm/before.wasm"), workspace.path("target/wasm/after.wasm"));
    let bytes = fs::read(module).with_context(|| format!("{} cannot be read", module.display()))?;
    let (bytes, names) = glue::shortened(&bytes)?;
    if !(after.exists() && fs::read(&before).is_ok_and(|known| known == bytes)) {
        shell.remove_path(&after)?;
        shell.write_file(&before, bytes)?;
        cmd!(shell, "{wasm_opt} {before} -o {after}").args(WASM_OPT).run()?;
    }
    shell.copy_file(&after, module)?;
    let script = module.to_string_lossy().replace("_bg.wasm", ".js");
    glue::shorten(workspace, &tools.terser, Path::new(&script), &names)?;
    let sizes = [&before, &after].map(|path| fs::metadata(path).map_or(0, |file| file.len() / 1000));
    eprintln!("app: wasm-opt made {} KB of {} KB", sizes[1], sizes[0]);
    Ok(())
}

/// The one module that trunk has left in `folder`.
fn module(folder: &Path) -> Result<PathBuf> {
    let files = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut modules =
        files.flatten().map(|file| file.path()).filter(|path| path.to_string_lossy().ends_with("_bg.wasm"));
    match (modules.next(), modules.next()) {
        (Some(module), None) => Ok(module),
        _ => bail!("trunk left not exactly one file *_bg.wasm in {}.", folder.display()),
    }
}

/// The page without the lines that speak to trunk: it leaves the one of the app itself.
fn without_instructions(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains("data-trunk")).collect()
}

/// Appends a line for every file in `path`: its name, size and time of change.
fn describe(path: &Path, lines: &mut String) -> Result<()> {
    let Ok(metadata) = fs::metadata(path) else {
        writeln!(lines, "{} is missing", path.display())?;
        return Ok(());
    };
    if metadata.is_file() {
        let changed = metadata.modified()?.duration_since(SystemTime::UNIX_EPOCH)?;
        writeln!(lines, "{} {} {}", path.display(), metadata.len(), changed.as_nanos())?;
        return Ok(());
    }
    let mut inside: Vec<PathBuf> = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    inside.sort();
    inside.iter().try_for_each(|path| describe(path, lines))
}

#[cfg(test)]
mod tests {
    use super::*;
    use xshell::Shell;

    #[test]
    fn a_changed_added_or_removed_source_is_noticed() {
        let shell = Shell::new().unwrap();
        let folder = shell.create_temp_dir().unwrap();
        let root = folder.path();
        let described = || {
            let mut lines = String::new();
            describe(root, &mut lines).unwrap();
            lines
        };
        shell.write_file(root.join("src/main.rs"), "fn main() {}").unwrap();
        let first = described();
        assert_eq!(described(), first);
        shell.write_file(root.join("src/main.rs"), "fn main() { }").unwrap();
        let changed = described();
        assert_ne!(changed, first);
        shell.write_file(root.join("src/page.rs"), "").unwrap();
        let added = described();
        assert_ne!(added, changed);
        shell.remove_path(root.join("src/page.rs")).unwrap();
        assert_eq!(described(), changed);
    }

    #[test]
    fn the_page_keeps_all_but_instructions() {
        let page = "<head>\n  <title>x</title>\n  <link data-trunk rel=\"rust\" href=\"Cargo.toml\">\n</head>";
        assert_eq!(without_instructions(page), "<head>\n  <title>x</title>\n</head>");
    }

    #[test]
    fn a_source_that_does_not_exist_is_no_error() {
        let mut lines = String::new();
        describe(Path::new("no/such/file"), &mut lines).unwrap();
        assert_eq!(lines, "no/such/file is missing\n");
    }
}
