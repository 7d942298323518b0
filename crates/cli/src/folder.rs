//! Reads a folder with all that is in it, within limits and never out of it.

use anyhow::{Context as _, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

/// Folders within folders; a pack has one level.
const MAX_DEPTH: usize = 6;
/// Files; a pack of forty locales has about a thousand.
pub(crate) const MAX_FILES: usize = 10_000;
/// Bytes of all files together, 256 MiB.
pub(crate) const MAX_TOTAL: u64 = 256 << 20;

/// The files of a folder by their path in it, with `/` between. Names that begin with a dot are left out.
///
/// # Errors
/// If something cannot be read, is neither file nor folder (links are never followed), or there is far too much of it.
pub(crate) fn read(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut reader = Reader { files: BTreeMap::new(), total: 0 };
    reader.read(folder, "", MAX_DEPTH)?;
    Ok(reader.files)
}

struct Reader {
    files: BTreeMap<String, Vec<u8>>,
    total: u64,
}

impl Reader {
    fn read(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<()> {
        if depth == 0 {
            bail!("{} lies too deep: folders may be nested {MAX_DEPTH} deep", folder.display());
        }
        let entries = fs::read_dir(folder).with_context(|| format!("cannot list the folder {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list the folder {}", folder.display()))?;
            let path = entry.path();
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                bail!("the name of {} is not UTF-8; rename the file", path.display());
            };
            if name.starts_with('.') {
                continue;
            }
            // Of the entry itself, not of what a link leads to.
            let kind = entry.file_type().with_context(|| format!("cannot look at {}", path.display()))?;
            if kind.is_dir() {
                self.read(&path, &format!("{prefix}{name}/"), depth - 1)?;
            } else if kind.is_file() {
                self.read_file(&path, format!("{prefix}{name}"))?;
            } else {
                bail!("{} is neither a file nor a folder; put a copy of what it leads to in its place", path.display());
            }
        }
        Ok(())
    }

    fn read_file(&mut self, path: &Path, name: String) -> Result<()> {
        let size = fs::metadata(path).with_context(|| format!("cannot look at {}", path.display()))?.len();
        self.total += size;
        if self.total > MAX_TOTAL || self.files.len() >= MAX_FILES {
            bail!(
                "at {} there is more than {MAX_FILES} files or {} MiB; is this the right folder?",
                path.display(),
                MAX_TOTAL >> 20
            );
        }
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        self.files.insert(name, bytes);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_slashes_and_hidden_files_stay_out() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("de")).unwrap();
        fs::write(folder.path().join("de/health.json"), "{}").unwrap();
        fs::write(folder.path().join(".DS_Store"), "").unwrap();
        assert_eq!(read(folder.path()).unwrap(), [("de/health.json".to_owned(), b"{}".to_vec())].into());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("facts.json")).unwrap();
        let error = read(folder.path()).unwrap_err().to_string();
        assert!(
            error.ends_with("facts.json is neither a file nor a folder; put a copy of what it leads to in its place")
        );
    }

    #[test]
    fn a_folder_without_end_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a/a/a/a/a/a/a")).unwrap();
        assert!(read(folder.path()).unwrap_err().to_string().contains("too deep"));
    }
}
