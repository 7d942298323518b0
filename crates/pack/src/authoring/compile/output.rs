//! The files that compiling writes, each named after a fingerprint of its content so that it may be cached for ever.

use super::CompileError;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The files written so far, by their path in the site without a slash in front.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

impl Output {
    /// Adds a file and returns its site path, `/locales/de.1a2b3c4d.ftl`.
    pub(super) fn add(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let digest = Sha256::digest(&bytes);
        let fingerprint: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let path = format!("{stem}.{fingerprint}.{extension}");
        let site_path = format!("/{path}");
        self.files.insert(path, bytes);
        site_path
    }

    /// Adds a value as a JSON file and returns its site path.
    pub(super) fn add_json(&mut self, stem: &str, value: &impl Serialize) -> Result<String, CompileError> {
        let json = serde_json::to_vec(value);
        let bytes = json.map_err(|error| CompileError::Json { file: stem.to_owned(), reason: error.to_string() })?;
        Ok(self.add(stem, "json", bytes))
    }
}
