//! `cargo xtask test`: sets up, builds and runs every check there is.

use crate::{
    browser, budget, build,
    check::{self, passes},
    setup,
    verdict::Verdict,
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf};
use xshell::cmd;

/// Runs all checks, also after one has failed; whether all passed.
pub(crate) fn run(workspace: &Workspace) -> Result<bool> {
    let tools = setup::for_everything(workspace)?;
    let shell = &workspace.shell;
    let mut verdict = Verdict::default();
    check::native(workspace, &mut verdict);
    verdict.check("clippy for wasm", || {
        let clippy = workspace.for_wasm("cargo", &tools.build.wasm_toolchain);
        let package = ["clippy", "--package", "welcome-kiosk", "--features", "csr"];
        passes(clippy.args(package).args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]))
    });
    verdict.check("translators' tools", || {
        let test = workspace.cargo().args(["test", "--package", "welcome-exchange", "--features", "tools"]);
        passes(test.args(["--test", "tools"]).env("WELCOME_PYTHON", &tools.python))
    });
    let built = verdict.check("build", || build::build(workspace, &tools.build));
    for pack in packs(workspace)? {
        let name = pack.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("welcome check {name}");
        let welcome = build::welcome(workspace);
        when(built, &mut verdict, &name, || passes(cmd!(shell, "{welcome} check {pack}")));
    }
    when(built, &mut verdict, "size budget", || budget::check(&workspace.path(build::SITE)));
    when(built, &mut verdict, "browser tests", || {
        browser::build_site(workspace)?;
        let inside = shell.push_dir(browser::folder(workspace));
        let result = passes(browser::environment(workspace, &tools, cmd!(shell, "npx --no-install playwright test")));
        drop(inside);
        result
    });
    Ok(verdict.conclude())
}

/// Runs a check that needs the build.
fn when(built: bool, verdict: &mut Verdict, name: &str, check: impl FnOnce() -> Result<()>) {
    if built {
        verdict.check(name, check);
    } else {
        verdict.cannot(name, "the build");
    }
}

/// The folder of every pack that is shipped.
fn packs(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let content = workspace.path("content");
    let entries = fs::read_dir(&content).with_context(|| format!("{} cannot be read", content.display()))?;
    let mut packs: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    packs.retain(|path| path.is_dir());
    packs.sort();
    Ok(packs)
}
