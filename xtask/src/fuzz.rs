//! `cargo xtask fuzz`: what comes from outside is thrown at the program in every broken form, for ten minutes a target.

use crate::{setup, workspace::Workspace};
use anyhow::{Context, Result};
use std::fs;
use xshell::cmd;

/// How long one target runs.
const SECONDS: u32 = 600;

/// Runs every target in `fuzz/targets`; `false` if one found something, which then lies in `fuzz/artifacts`.
///
/// The crates have no unsafe code of their own, so that no sanitizer is needed and the pinned toolchain will do.
pub(crate) fn run(workspace: &Workspace) -> Result<bool> {
    let fuzzer = setup::for_fuzzing(workspace)?;
    let folder = workspace.path("fuzz");
    let targets = folder.join("targets");
    let entries = fs::read_dir(&targets).with_context(|| format!("{} cannot be read", targets.display()))?;
    let names: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    let mut names: Vec<&str> = names.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    names.sort_unstable();
    let mut found = Vec::new();
    for name in names {
        let (corpus, seeds) = (workspace.path("target/fuzz").join(name), folder.join("seeds").join(name));
        fs::create_dir_all(&corpus).with_context(|| format!("{} cannot be made", corpus.display()))?;
        let limit = format!("-max_total_time={SECONDS}");
        let run = cmd!(
            workspace.shell,
            "{fuzzer} run --sanitizer none --fuzz-dir {folder} {name} {corpus} {seeds} -- {limit} -max_len=65536"
        );
        if run.run().is_err() {
            found.push(name);
        }
    }
    println!("{} of the targets found something: {}", found.len(), found.join(", "));
    Ok(found.is_empty())
}
