//! The program's texts (Fluent) of a locale, checked against those of the source locale.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::{collections::BTreeMap, fs, sync::LazyLock};
use welcome_pack::authoring::{app::AppLocales, check::check, files::PackFiles};

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/en/kiosk.ftl");

static ENGLISH: LazyLock<Vec<u8>> = LazyLock::new(|| fs::read(SOURCE).expect("the source texts can be read"));

fuzz_target!(|strings: &[u8]| {
    let languages = br#"[{ "tag": "en" }, { "tag": "de" }]"#;
    let files = BTreeMap::from([
        ("languages.json".to_owned(), languages.to_vec()),
        ("en/kiosk.ftl".to_owned(), ENGLISH.clone()),
        ("de/kiosk.ftl".to_owned(), strings.to_vec()),
    ]);
    if let Ok(app) = AppLocales::read(&files) {
        let (_, problems) = check(&PackFiles::default(), &app, "2026-11-22".parse().expect("a date"));
        assert!(!problems.is_empty(), "a pack without files has problems");
    }
});
