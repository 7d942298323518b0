//! A pack's folder on the disk.

use crate::folder;
use anyhow::{Context as _, Result, bail};
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};
use welcome_pack::authoring::files::PackFiles;

/// The file that makes a folder a pack.
const SETTINGS: &str = "pack.json";

/// A folder that holds a pack.
pub(crate) struct PackFolder {
    path: PathBuf,
    /// Its files.
    pub(crate) files: PackFiles,
}

impl PackFolder {
    /// Reads the pack in a folder.
    ///
    /// # Errors
    /// If there is no such folder, no `pack.json` in it, or something in it cannot be read.
    pub(crate) fn read(path: &Path) -> Result<PackFolder> {
        let kind = fs::metadata(path).with_context(|| format!("there is no folder {}", path.display()))?;
        if !kind.is_dir() {
            bail!("{} is not a folder; name the folder in which pack.json lies", path.display());
        }
        if !path.join(SETTINGS).is_file() {
            bail!("there is no {SETTINGS} in {}; name the folder of a pack", path.display());
        }
        Ok(PackFolder { path: path.to_owned(), files: PackFiles::new(folder::read(path)?) })
    }

    /// Where a file of the pack lies.
    pub(crate) fn join(&self, file: &str) -> PathBuf {
        file.split('/').fold(self.path.clone(), |path, segment| path.join(segment))
    }
}

impl fmt::Display for PackFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}
