//! The files of a pack as bytes, by their path; who reads them from a disk or an archive is not this crate's business.

use super::overlay::RECORD;
use std::collections::{BTreeMap, BTreeSet};

type Files = BTreeMap<String, Vec<u8>>;

/// The files of a pack. Paths are relative to the pack's folder, with `/` between: `pack.json`, `de/health.json`. A pack
/// that extends another one has the files of that one beneath its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackFiles {
    own: Files,
    /// The packs that it extends, the nearest first.
    bases: Vec<Base>,
}

/// A pack that another one extends.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Base {
    /// Its folder, as seen from the folder of the pack on top: `../base`.
    folder: String,
    files: Files,
}

/// One of the files that make one file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layer<'a> {
    /// Its path, as seen from the folder of the pack on top.
    pub(crate) path: String,
    pub(crate) bytes: &'a [u8],
}

impl PackFiles {
    /// The files by their path.
    #[must_use]
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> PackFiles {
        PackFiles { own: files, bases: Vec::new() }
    }

    /// The same files over those of the pack that they extend, whose folder is named as seen from this pack's.
    #[must_use]
    pub fn over(mut self, folder: &str, base: PackFiles) -> PackFiles {
        let further = base.bases.into_iter().map(|further| Base { folder: beside(folder, &further.folder), ..further });
        self.bases.push(Base { folder: folder.to_owned(), files: base.own });
        self.bases.extend(further);
        self
    }

    /// The same pack with other bytes in files of its own.
    ///
    /// ```
    /// use welcome_pack::authoring::files::PackFiles;
    /// let files = PackFiles::default().with([("facts.json".to_owned(), b"{}".to_vec())]);
    /// assert_eq!(files.get("facts.json"), Some(&b"{}"[..]));
    /// ```
    #[must_use]
    pub fn with(mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> PackFiles {
        self.own.extend(files);
        self
    }

    /// The bytes of a file of this pack or, under the name of its folder, of one that it extends.
    ///
    /// ```
    /// use welcome_pack::authoring::files::PackFiles;
    /// let pack = |bytes: &[u8]| PackFiles::new([("pack.json".to_owned(), bytes.to_vec())].into());
    /// let files = pack(b"1").over("../city", pack(b"2").over("../country", pack(b"3")));
    /// assert_eq!(files.get("pack.json"), Some(&b"1"[..]));
    /// assert_eq!(files.get("../city/pack.json"), Some(&b"2"[..]));
    /// assert_eq!(files.get("../country/pack.json"), Some(&b"3"[..]));
    /// assert_eq!(files.get("facts.json"), None);
    /// ```
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        let bytes = self.all().find_map(|(folder, files)| match folder {
            "" => files.get(path),
            folder => files.get(path.strip_prefix(folder)?.strip_prefix('/')?),
        });
        bytes.map(Vec::as_slice)
    }

    /// Every path of this pack and of those that it extends, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let all = self.all().flat_map(|(_, files)| files.keys().map(String::as_str));
        all.collect::<BTreeSet<&str>>().into_iter()
    }

    /// Whether this pack, or one that it extends, has a file.
    #[must_use]
    pub fn contains(&self, path: &str) -> bool {
        self.all().any(|(_, files)| files.contains_key(path))
    }

    /// The files of the pack that this one extends; nothing if it extends none.
    #[must_use]
    pub fn beneath(&self) -> Option<PackFiles> {
        let (nearest, further) = self.bases.split_first()?;
        Some(PackFiles { own: nearest.files.clone(), bases: further.to_vec() })
    }

    /// The folders of the packs that this one extends, as seen from its own, the nearest first.
    pub fn folders_beneath(&self) -> impl Iterator<Item = &str> {
        self.bases.iter().map(|base| base.folder.as_str())
    }

    /// Every file of this pack and of those that it extends, by its path as seen from this pack's folder.
    pub fn every(&self) -> impl Iterator<Item = (String, &[u8])> {
        self.all().flat_map(|(folder, files)| {
            let shown = move |path: &str| if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
            files.iter().map(move |(path, bytes)| (shown(path), bytes.as_slice()))
        })
    }

    /// The files that make one file of the pack, this pack's own first.
    pub(crate) fn layers(&self, path: &str) -> Vec<Layer<'_>> {
        // Each pack's own notes on the one beneath it.
        let depth = if path == RECORD { 1 } else { usize::MAX };
        let layers = self.all().take(depth).filter_map(|(folder, files)| {
            let bytes = files.get(path)?;
            let path = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
            Some(Layer { path, bytes })
        });
        layers.collect()
    }

    /// The folders with their files, this pack's own first; its folder has no name.
    fn all(&self) -> impl Iterator<Item = (&str, &Files)> {
        let bases = self.bases.iter().map(|base| (base.folder.as_str(), &base.files));
        std::iter::once(("", &self.own)).chain(bases)
    }
}

/// A folder that is named as seen from another one, as seen from where that one is named.
fn beside(folder: &str, name: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').collect();
    for step in name.split('/').filter(|step| *step != ".") {
        match (step, steps.last()) {
            ("..", Some(last)) if *last != ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_from_where_the_reader_stands() {
        assert_eq!(beside("../city", "../country"), "../country");
        assert_eq!(beside("../../x/city", "../country"), "../../x/country");
        assert_eq!(beside("base", "../../country"), "../country");
        assert_eq!(beside("../city", "country"), "../city/country");
    }

    #[test]
    fn a_file_has_a_layer_for_every_pack_that_has_it() {
        let pack = |paths: &[&str]| PackFiles::new(paths.iter().map(|path| ((*path).to_owned(), vec![])).collect());
        let files = pack(&["a", "c"]).over("../base", pack(&["a", "b"]));
        let layers = |path| files.layers(path).into_iter().map(|layer| layer.path).collect::<Vec<String>>();
        assert_eq!(layers("a"), ["a", "../base/a"]);
        assert_eq!(layers("b"), ["../base/b"]);
        assert_eq!(files.paths().collect::<Vec<&str>>(), ["a", "b", "c"]);
        assert!(files.contains("b") && !files.contains("d") && files.beneath().is_some());
    }
}
