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
    /// The path under which the site stands, with a slash at both ends.
    pub(crate) base: String,
    /// What every page needs, in every language.
    pub(crate) core: Core,
    /// What each language needs besides, in the order of the manifest but the default locale first.
    pub(crate) locales: Vec<LocaleSet>,
    /// What can be heard, by language: larger than all else, so that it is a set of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) audio: Vec<AudioSet>,
}

/// The clips of one language; a device has them all or none.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AudioSet {
    /// Its name among all sets: `audio/de`.
    pub(crate) tag: String,
    /// The files, by path.
    pub(crate) files: Vec<ReleaseFile>,
}

/// The files without which no page works.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Core {
    /// The files, by path.
    pub(crate) files: Vec<ReleaseFile>,
}

/// The files of one language; a device has them all or none.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LocaleSet {
    /// BCP 47 tag.
    pub(crate) tag: String,
    /// The page into which the pages are put.
    pub(crate) shell: String,
    /// Where the pages are, by address.
    pub(crate) pages: Vec<PageBundle>,
    /// The files, by path.
    pub(crate) files: Vec<ReleaseFile>,
}

/// A file with pages.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PageBundle {
    /// Address of its first page; it holds all pages up to the next file's first.
    pub(crate) from: String,
    /// The file.
    pub(crate) path: String,
}

/// A file of a release.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ReleaseFile {
    /// Where it is fetched, with the base in front.
    pub(crate) path: String,
    /// Bytes, before any compression.
    pub(crate) size: usize,
    /// SHA-256 of those bytes, hexadecimal.
    pub(crate) sha256: String,
}

impl ReleaseFile {
    /// The entry of a file by its address.
    pub(crate) fn new(address: String, bytes: &[u8]) -> ReleaseFile {
        ReleaseFile { path: address, size: bytes.len(), sha256: sha256(bytes) }
    }
}

/// Whether a file is the `release.json` of this program or of an earlier one, which may have said more or less in it.
pub(crate) fn is_release(bytes: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct AnyRelease {
        release: String,
    }
    let release = serde_json::from_slice::<AnyRelease>(bytes);
    release.is_ok_and(|found| found.release.len() == 16 && found.release.chars().all(|c| c.is_ascii_hexdigit()))
}

/// The fingerprint of a release that is being taken: of everything that it is made of, in a fixed order.
#[derive(Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Adds a part.
    pub(crate) fn add(&mut self, part: &[u8]) {
        // The length in front keeps `ab`, `c` apart from `a`, `bc`.
        self.0.update(part.len().to_le_bytes());
        self.0.update(part);
    }

    /// The first 16 hexadecimal digits.
    pub(crate) fn finish(self) -> String {
        self.0.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }
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
    fn the_fingerprint_tells_the_parts_apart() {
        let of = |parts: &[&str]| {
            let mut fingerprint = Fingerprint::default();
            parts.iter().for_each(|part| fingerprint.add(part.as_bytes()));
            fingerprint.finish()
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        assert_eq!(of(&["ab", "c"]).len(), 16);
    }
}
