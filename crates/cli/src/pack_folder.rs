//! A pack's folder on the disk.

use crate::folder;
use anyhow::{Context as _, Result, bail};
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};
use welcome_pack::authoring::{files::PackFiles, overlay};

/// The file that makes a folder a pack.
const SETTINGS: &str = "pack.json";

/// So many packs may stand on each other: a country's, a city's, a district's, and one to spare.
const MOST_PACKS: usize = 4;

/// A folder that holds a pack.
pub(crate) struct PackFolder {
    path: PathBuf,
    /// Its files.
    pub(crate) files: PackFiles,
}

impl PackFolder {
    /// Reads the pack in a folder, and those that it extends.
    ///
    /// # Errors
    /// If there is no such folder, no `pack.json` in it, or something in it cannot be read; if a pack extends one that
    /// is not there, or itself.
    pub(crate) fn read(path: &Path) -> Result<PackFolder> {
        let kind = fs::metadata(path).with_context(|| format!("there is no folder {}", path.display()))?;
        if !kind.is_dir() {
            bail!("{} is not a folder; name the folder in which pack.json lies", path.display());
        }
        if !path.join(SETTINGS).is_file() {
            bail!("there is no {SETTINGS} in {}; name the folder of a pack", path.display());
        }
        Ok(PackFolder { path: path.to_owned(), files: files(path, &mut Vec::new())? })
    }

    /// The folders of the pack and of those that it extends, the pack's own first.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let beneath = self.files.folders_beneath().map(|folder| self.join(folder));
        std::iter::once(self.path.clone()).chain(beneath).collect()
    }

    /// The same folder with other files in it, as they would be.
    pub(crate) fn with_files(&self, files: PackFiles) -> PackFolder {
        PackFolder { path: self.path.clone(), files }
    }

    /// Where a file of the pack lies.
    pub(crate) fn join(&self, file: &str) -> PathBuf {
        file.split('/').fold(self.path.clone(), |path, segment| path.join(segment))
    }
}

/// The files of a pack over those of the packs that it extends. `seen` are the folders of the packs above.
fn files(path: &Path, seen: &mut Vec<PathBuf>) -> Result<PackFiles> {
    let own = PackFiles::new(folder::read(path)?);
    let Some(name) = own.get(SETTINGS).and_then(overlay::extends) else { return Ok(own) };
    let settings = path.join(SETTINGS);
    let is_absolute = name.is_empty() || name.starts_with('/') || name.contains(['\\', ':']);
    if is_absolute {
        bail!(
            "`extends` in {} is `{name}`; name the folder of the other pack as seen from this one, like `../city`",
            settings.display()
        );
    }
    let beneath = name.split('/').fold(path.to_owned(), |path, step| path.join(step));
    if !beneath.join(SETTINGS).is_file() {
        bail!("{} extends `{name}`, but there is no {SETTINGS} in {}", settings.display(), beneath.display());
    }
    let canonical = |path: &Path| path.canonicalize().with_context(|| format!("cannot look at {}", path.display()));
    seen.push(canonical(path)?);
    if seen.contains(&canonical(&beneath)?) {
        bail!(
            "{} extends `{name}`, which in the end extends this pack again; take one `extends` out",
            settings.display()
        );
    }
    if seen.len() > MOST_PACKS {
        bail!("{} extends one pack too many: at most {MOST_PACKS} stand on each other", settings.display());
    }
    Ok(own.over(&name, files(&beneath, seen)?))
}

impl fmt::Display for PackFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}
