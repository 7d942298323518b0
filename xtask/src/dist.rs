//! `cargo xtask dist`: the command `welcome` for this machine, one file with everything inside, and the proof that it
//! needs nothing else.

use crate::{app, build, setup, workspace::Workspace};
use anyhow::{Context, Result, bail};
use std::{
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
};
use xshell::cmd;

/// What is said about rights in what is handed on.
const LICENCES: [&str; 5] =
    ["LICENSE-APACHE", "LICENSE-MIT", "content/LICENSE.md", "assets/fonts/OFL.txt", "assets/icons-LICENSE"];

/// The shells whose completions are handed on, with the files that they look for.
const COMPLETIONS: [(&str, &str); 3] = [("bash", "welcome.bash"), ("zsh", "_welcome"), ("fish", "welcome.fish")];

/// Builds the command, hands it on with its manual, and tries it where there is nothing else.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    let tools = setup::for_build(workspace)?;
    app::build(workspace, &tools)?;
    let cargo = workspace.cargo().args(["build", "--release", "--locked", "--package", "welcome-cli"]);
    cargo.run().context("the command `welcome` could not be built")?;
    let folder = workspace.path(&format!("target/dist/{}", name(workspace)?));
    let program = hand_on(workspace, &folder)?;
    prove(workspace, &program)?;
    let tenths = fs::metadata(&program)?.len() / 100_000;
    println!(
        "{}: {}.{} MB, tried in an empty folder without network, variables or other programs",
        program.display(),
        tenths / 10,
        tenths % 10
    );
    Ok(())
}

/// `welcome-0.1.0-x86_64-unknown-linux-gnu`.
fn name(workspace: &Workspace) -> Result<String> {
    let said = cmd!(workspace.shell, "rustc --version --verbose").quiet().read()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc does not say its host")?;
    Ok(format!("welcome-{}-{host}", env!("CARGO_PKG_VERSION")))
}

/// Puts the program with its manual pages, completions and licences into a folder; the path of the program.
fn hand_on(workspace: &Workspace, folder: &Path) -> Result<PathBuf> {
    let shell = &workspace.shell;
    shell.remove_path(folder)?;
    shell.create_dir(folder)?;
    let program = folder.join(format!("welcome{EXE_SUFFIX}"));
    shell.copy_file(build::welcome(workspace), &program)?;
    if cfg!(unix) {
        // The names of functions are a third of the file.
        cmd!(shell, "strip {program}").run().context("`strip` is missing: install the package binutils")?;
    }
    let man = folder.join("man/man1");
    cmd!(shell, "{program} man {man}").quiet().ignore_stdout().run()?;
    for (name, file) in COMPLETIONS {
        let script = cmd!(shell, "{program} completions {name}").quiet().read()?;
        shell.write_file(folder.join("completions").join(file), script + "\n")?;
    }
    shell.create_dir(folder.join("licences"))?;
    for licence in LICENCES {
        // `content/LICENSE.md` is another one than those of the program.
        shell.copy_file(workspace.path(licence), folder.join("licences").join(licence.replace('/', "-")))?;
    }
    Ok(program)
}

/// Starts, checks and builds a pack with the program alone: a folder with nothing else, no variables, no programs in the
/// path, and no network where the system lets us take it away.
fn prove(workspace: &Workspace, program: &Path) -> Result<()> {
    let shell = &workspace.shell;
    let desk = shell.create_temp_dir()?;
    let inside = shell.push_dir(desk.path());
    let welcome = desk.path().join(format!("welcome{EXE_SUFFIX}"));
    shell.copy_file(program, &welcome)?;
    let isolated =
        cmd!(shell, "unshare --net --map-root-user true").quiet().ignore_stderr().ignore_stdout().run().is_ok();
    for args in
        ["--version", "new linz --city Linz --country AT --locales de,en,ar", "check linz", "build linz --output site"]
    {
        let command = match isolated {
            true => cmd!(shell, "unshare --net --map-root-user {welcome}"),
            false => cmd!(shell, "{welcome}"),
        };
        let alone = command.args(args.split(' ')).env_clear();
        alone.run().with_context(|| format!("the program alone could not carry out `welcome {args}`"))?;
    }
    for file in ["index.html", "ar/emergency/index.html", "release.json", "sw.js"] {
        if !desk.path().join("site").join(file).is_file() {
            bail!("the site that the program built alone has no {file}");
        }
    }
    if !isolated {
        eprintln!("dist: this system does not let the network be taken away, so it was there during the trial");
    }
    drop(inside);
    Ok(())
}
