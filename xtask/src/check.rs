//! `cargo xtask check`: the quick, native part of the tests, which needs no wasm, Node or browser.

use crate::{setup, verdict::Verdict, workspace::Workspace};
use anyhow::{Result, bail};
use xshell::Cmd;

/// The app's views compile natively only as a renderer of HTML.
const NATIVE: [&str; 3] = ["--workspace", "--features", "welcome-kiosk/ssr"];

/// Runs the native checks alone.
pub(crate) fn run(workspace: &Workspace) -> Result<bool> {
    setup::for_native_tests(workspace)?;
    let mut verdict = Verdict::default();
    native(workspace, &mut verdict);
    Ok(verdict.conclude())
}

/// Formatting, lints and tests on the machine itself.
pub(crate) fn native(workspace: &Workspace, verdict: &mut Verdict) {
    verdict.check("rustfmt", || passes(workspace.cargo().args(["fmt", "--all", "--check"])));
    verdict.check("clippy", || {
        let clippy = workspace.cargo().arg("clippy").args(NATIVE);
        passes(clippy.args(["--all-targets", "--", "-D", "warnings"]))
    });
    verdict.check("native tests", || passes(workspace.cargo().args(["test", "--no-fail-fast"]).args(NATIVE)));
}

/// Runs a command whose own output says what is wrong.
pub(crate) fn passes(command: Cmd<'_>) -> Result<()> {
    match command.run() {
        Ok(()) => Ok(()),
        Err(_) => bail!("see above"),
    }
}
