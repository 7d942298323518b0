//! The program under test, the pack and the app that it is given.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

/// The day for which everything is checked and built.
pub(crate) const TODAY: &str = "2026-11-22";

/// A folder of one test with a copy of the sound pack in `pack`, the working folder of the program.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        copy(&fixture("pack"), &folder.path().join("pack"));
        Desk { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Replaces a piece of a file, which must be in it once.
    #[track_caller]
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from} in {file}");
        fs::write(self.path(file), text.replace(from, to)).unwrap();
    }

    /// The program, to be run here.
    pub(crate) fn welcome(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_welcome"));
        command.args(args).current_dir(self.folder.path()).env("TMPDIR", self.folder.path());
        command
    }

    /// Builds a pack that may have warnings into `site`.
    #[track_caller]
    pub(crate) fn build_unfinished(&self, pack: &str, site: &str) {
        let app = fixture("app");
        let run = self.welcome(&["build", pack, "-o", site, "--today", TODAY, "--app", app.to_str().unwrap()]);
        let (code, message) = ended(run);
        assert_eq!(code, 0, "{message}");
    }

    /// Builds the pack with the stand-in for the app into `site`.
    #[track_caller]
    pub(crate) fn build(&self, site: &str) {
        let app = fixture("app");
        let run = self.welcome(&["build", "pack", "-o", site, "--today", TODAY, "--app", app.to_str().unwrap()]);
        assert_eq!(ended(run), (0, String::new()), "building {site}");
    }
}

/// Runs a program to its end: its exit code and what it said to standard error.
pub(crate) fn ended(command: Command) -> (i32, String) {
    let output = output(command);
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// Runs a program to its end.
pub(crate) fn output(mut command: Command) -> Output {
    command.output().unwrap()
}

pub(crate) fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file of a folder by its path, with `/` between.
pub(crate) fn files_of(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            files.extend(files_of(&entry.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes)));
        } else {
            files.push((name, fs::read(entry.path()).unwrap()));
        }
    }
    files.sort();
    files
}
