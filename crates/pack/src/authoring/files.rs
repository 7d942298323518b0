//! The files of a pack as bytes, by their path; who reads them from a disk or an archive is not this crate's business.

use std::collections::BTreeMap;

/// The files of a pack. Paths are relative to the pack's folder, with `/` between: `pack.json`, `de/health.json`.
#[derive(Clone, Debug, Default)]
pub struct PackFiles(BTreeMap<String, Vec<u8>>);

impl PackFiles {
    /// The files by their path.
    #[must_use]
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> PackFiles {
        PackFiles(files)
    }

    /// The bytes of a file.
    ///
    /// ```
    /// use welcome_pack::authoring::files::PackFiles;
    /// let files = PackFiles::new([("pack.json".to_owned(), b"{}".to_vec())].into());
    /// assert_eq!(files.get("pack.json"), Some(&b"{}"[..]));
    /// assert_eq!(files.get("facts.json"), None);
    /// ```
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// Every path, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
