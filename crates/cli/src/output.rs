//! Writes a folder or a file whole or not at all: beside the old one first, then swapped for it by its name.

use crate::site::release::{self, RELEASE_FILE};
use anyhow::{Context as _, Result, bail};
use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

/// Files by their path in a folder, with `/` between.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Fills a folder, in the place of what an earlier call wrote there; what `fill` returns.
///
/// # Errors
/// If the folder holds something that is not a site of ours, or cannot be written or filled; then it is as it was.
pub(crate) fn write_site<T>(folder: &Path, fill: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    // A link to a folder stays: what it leads to is replaced.
    let folder = if folder.exists() { canonical(folder)? } else { folder.to_owned() };
    refuse_foreign(&folder)?;
    let parent = parent(&folder);
    fs::create_dir_all(&parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
    let work = tempfile::Builder::new().prefix(".welcome-").tempdir_in(&parent);
    let work = work.with_context(|| format!("cannot write in the folder {}", parent.display()))?;
    let (new, old) = (work.path().join("new"), work.path().join("old"));
    let filled = fill(&new)?;
    if !folder.exists() || !exchange(&new, &folder) {
        replace(&new, &folder, &old)?;
    }
    Ok(filled)
}

/// Swaps two folders in one step, so that there is never none; whether the system can do that.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// Puts a folder in the place of another one, which becomes `old`, if there is one.
fn replace(new: &Path, folder: &Path, old: &Path) -> Result<()> {
    let replaces = folder.exists();
    if replaces {
        fs::rename(folder, old).with_context(|| format!("cannot move {} away", folder.display()))?;
    }
    let moved = fs::rename(new, folder).with_context(|| format!("cannot put the site at {}", folder.display()));
    if moved.is_err() && replaces {
        fs::rename(old, folder).with_context(|| format!("cannot move {} back", folder.display()))?;
    }
    moved
}

/// Writes files into a folder that is not there yet or holds nothing, all of them or none.
///
/// # Errors
/// If the folder holds something, or cannot be written.
pub(crate) fn write_folder(folder: &Path, files: &Files) -> Result<()> {
    if folder.exists() {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot list the folder {}", folder.display()))?;
        if entries.count() > 0 {
            bail!("there is something in {} already; name a folder that is empty or not there yet", folder.display());
        }
    }
    let parent = parent(folder);
    fs::create_dir_all(&parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
    let work = tempfile::Builder::new().prefix(".welcome-").tempdir_in(&parent);
    let work = work.with_context(|| format!("cannot write in the folder {}", parent.display()))?;
    let new = work.path().join("new");
    files.iter().try_for_each(|(path, bytes)| write_new(&new, path, bytes))?;
    if folder.exists() {
        fs::remove_dir(folder).with_context(|| format!("cannot take the place of {}", folder.display()))?;
    }
    fs::rename(&new, folder).with_context(|| format!("cannot put the folder at {}", folder.display()))
}

/// Writes a file that is not there yet, by its path in a folder, with `/` between.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn write_new(folder: &Path, path: &str, bytes: &[u8]) -> Result<()> {
    let path = path.split('/').fold(folder.to_owned(), |path, segment| path.join(segment));
    let parent = parent(&path);
    fs::create_dir_all(&parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
    fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// Writes one file in the place of an old one.
///
/// # Errors
/// If it cannot be written; then the old one is as it was.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || -> Result<()> {
        let mut builder = tempfile::Builder::new();
        // Temporary files are the owner's alone; this one becomes a file like any other.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.prefix(".welcome-").tempfile_in(parent(path))?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}

fn parent(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn canonical(path: &Path) -> Result<PathBuf> {
    fs::canonicalize(path).with_context(|| format!("cannot look at {}", path.display()))
}

fn refuse_foreign(folder: &Path) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    if !folder.is_dir() {
        bail!("{} is not a folder; name another one for the site", folder.display());
    }
    let mut entries = fs::read_dir(folder).with_context(|| format!("cannot list the folder {}", folder.display()))?;
    let is_empty = entries.next().is_none();
    if is_empty || fs::read(folder.join(RELEASE_FILE)).is_ok_and(|bytes| release::is_release(&bytes)) {
        return Ok(());
    }
    bail!(
        "{} holds something that is not a site of this program; name an empty folder or remove it first",
        folder.display()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_foreign_folder_stays_as_it_is() {
        let root = tempfile::tempdir().unwrap();
        let site = root.path().join("site");
        fs::create_dir(&site).unwrap();
        fs::write(site.join("thesis.txt"), "years of work").unwrap();
        let error = write_site(&site, |new| write_new(new, "a", b"")).unwrap_err().to_string();
        assert!(error.contains("holds something that is not a site of this program"), "{error}");
        assert_eq!(fs::read_to_string(site.join("thesis.txt")).unwrap(), "years of work");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn an_empty_folder_is_taken() {
        let root = tempfile::tempdir().unwrap();
        write_site(root.path(), |new| write_new(new, "de/index.html", b"x")).unwrap();
        assert_eq!(fs::read(root.path().join("de/index.html")).unwrap(), b"x");
    }

    #[test]
    fn a_site_takes_the_place_of_the_one_before_whichever_way_the_system_knows() {
        let root = tempfile::tempdir().unwrap();
        let [site, old] = ["site", "old"].map(|name| root.path().join(name));
        let release = br#"{"release":"0123456789abcdef"}"#;
        for file in ["a", "b"] {
            let fill = |new: &Path| write_new(new, RELEASE_FILE, release).and_then(|()| write_new(new, file, b""));
            write_site(&site, fill).unwrap();
            assert!(site.join(file).exists());
        }
        assert!(!site.join("a").exists());
        let new = root.path().join("new");
        write_new(&new, "c", b"").unwrap();
        replace(&new, &site, &old).unwrap();
        assert!(site.join("c").exists() && old.join("b").exists());
    }

    #[test]
    fn what_fails_half_way_leaves_the_last_good_state() {
        let root = tempfile::tempdir().unwrap();
        let site = root.path().join("site");
        let release = br#"{"release":"0123456789abcdef"}"#;
        write_site(&site, |new| write_new(new, RELEASE_FILE, release)).unwrap();
        let failed = write_site(&site, |new| {
            write_new(new, "de/index.html", b"half")?;
            bail!("the power went out")
        });
        assert_eq!(failed.map(|()| "done").unwrap_err().to_string(), "the power went out");
        assert_eq!(fs::read(site.join(RELEASE_FILE)).unwrap(), release);
        assert!(!site.join("de").exists());
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn a_written_file_can_be_read_by_others() {
        use std::os::unix::fs::PermissionsExt as _;
        let root = tempfile::tempdir().unwrap();
        let (file, plain) = (root.path().join("status.json"), root.path().join("plain"));
        write_file(&file, b"{}").unwrap();
        fs::write(&plain, "").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&file), mode(&plain));
        assert_eq!(fs::read(&file).unwrap(), b"{}");
    }
}
