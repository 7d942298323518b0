//! How the program's languages write: value by value against CLDR's own data, and in examples that a speaker can judge.

#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, reason = "what fails here fails the test, as it should")]

mod examples;
mod golden;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use welcome_pack::authoring::app::{AppLocales, SOURCE};

/// Something in the program's folder `locales/`.
fn locales(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(path)
}

/// What the program brings for its languages, whether their texts are there already or not.
fn app(tags: &[&str]) -> AppLocales {
    let texts = tags.iter().chain(&[SOURCE]).map(|tag| (format!("{tag}/kiosk.ftl"), Vec::new()));
    let mut files: BTreeMap<String, Vec<u8>> = texts.collect();
    for path in tags.iter().map(|tag| format!("{tag}/locale.json")).chain(["languages.json".to_owned()]) {
        if let Ok(bytes) = fs::read(locales(&path)) {
            files.insert(path, bytes);
        }
    }
    AppLocales::read(&files).unwrap()
}
