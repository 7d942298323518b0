//! `release.json`: what belongs to a release, so that a device can take it over whole or not at all.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use welcome_pack::date::Date;

/// Its path in the site.
pub(crate) const RELEASE_FILE: &str = "release.json";

/// A release of a site.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Release {
    /// Its fingerprint, 16 hexadecimal digits.
    pub(crate) release: String,
    /// The pack's id.
    pub(crate) pack: String,
    /// The version of the content.
    pub(crate) version: String,
    /// The day for which it was built.
    pub(crate) built: Date,
    /// Whether devices keep it for use without network.
    pub(crate) offline: bool,
    /// Every file that is needed without network, by path.
    pub(crate) files: Vec<ReleaseFile>,
}

/// A file of a release.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ReleaseFile {
    /// Where it is fetched, with a slash in front; pages by their folder, `/de/`.
    pub(crate) path: String,
    /// Bytes, before any compression.
    pub(crate) size: usize,
    /// SHA-256 of those bytes, hexadecimal.
    pub(crate) sha256: String,
}

impl ReleaseFile {
    /// The entry of a file by its path in the site.
    pub(crate) fn new(site_path: &str, bytes: &[u8]) -> ReleaseFile {
        let path = format!("/{}", site_path.strip_suffix("index.html").unwrap_or(site_path));
        ReleaseFile { path, size: bytes.len(), sha256: sha256(bytes) }
    }
}

impl Release {
    /// Reads `release.json`.
    ///
    /// # Errors
    /// If it is not one.
    pub(crate) fn read(bytes: &[u8]) -> serde_json::Result<Release> {
        serde_json::from_slice(bytes)
    }
}

/// The fingerprint of a release: of all paths and hashes of files whose pages do not name it yet.
pub(crate) fn fingerprint(files: &[ReleaseFile]) -> String {
    let mut lines: Vec<String> = files.iter().map(|file| format!("{} {}\n", file.path, file.sha256)).collect();
    lines.sort();
    sha256(lines.concat().as_bytes()).chars().take(16).collect()
}

/// The SHA-256 of bytes, hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A site path with the beginning of the content's hash in its name: `app/kiosk.js` becomes `app/kiosk.1a2b3c4d.js`.
pub(crate) fn hashed(path: &str, bytes: &[u8]) -> String {
    let hash: String = sha256(bytes).chars().take(8).collect();
    match path.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{path}.{hash}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_its_content() {
        // The SHA-256 of nothing begins with e3b0c442 (FIPS 180-4 examples).
        assert_eq!(hashed("app/kiosk.js", b""), "app/kiosk.e3b0c442.js");
        assert_ne!(hashed("app/kiosk.js", b"a"), hashed("app/kiosk.js", b"b"));
    }

    #[test]
    fn a_page_is_fetched_by_its_folder() {
        assert_eq!(ReleaseFile::new("de/index.html", b"x").path, "/de/");
        assert_eq!(ReleaseFile::new("index.html", b"x").path, "/");
        assert_eq!(ReleaseFile::new("app/kiosk.js", b"x").path, "/app/kiosk.js");
    }

    #[test]
    fn the_fingerprint_does_not_depend_on_the_order() {
        let (a, b) = (ReleaseFile::new("a", b"1"), ReleaseFile::new("b", b"2"));
        assert_eq!(fingerprint(&[a.clone(), b.clone()]), fingerprint(&[b.clone(), a.clone()]));
        assert_ne!(fingerprint(&[a]), fingerprint(&[b]));
    }
}
