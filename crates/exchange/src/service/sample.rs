//! The small pack of the program's own tests, and the locales of the program.

use super::{
    Wishes,
    intake::{Additions, Intake, Manner, take_in},
    note::Notes,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use welcome_pack::{
    authoring::{app::AppLocales, files::PackFiles, load::load, model::Pack},
    bundle::Maker,
    date::Date,
};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

fn files(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
        match entry.file_type().unwrap().is_dir() {
            true => files(&entry.path(), &format!("{name}/"), found),
            false => drop(found.insert(name, fs::read(entry.path()).unwrap())),
        }
    }
}

/// The pack of the program's tests: `de` and `ar`, one place.
pub(crate) fn pack_files() -> PackFiles {
    let mut found = BTreeMap::new();
    files(&folder("cli/tests/fixtures/pack"), "", &mut found);
    PackFiles::new(found)
}

pub(crate) fn pack() -> Pack {
    load(&pack_files()).0
}

pub(crate) fn app() -> AppLocales {
    let mut found = BTreeMap::new();
    files(&folder("../locales"), "", &mut found);
    AppLocales::read(&found).unwrap()
}

pub(crate) fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

pub(crate) fn wishes() -> Wishes<'static> {
    Wishes {
        today: today(),
        default_locale: "de",
        locales: vec!["de", "ar"],
        coverage: None,
        dial: Some("+49"),
        categories: BTreeMap::new(),
    }
}

/// Puts additions into the pack; its files are those of the result.
#[track_caller]
pub(crate) fn taken(files: &PackFiles, additions: Additions, replace: bool, notes: &mut Notes) -> (PackFiles, Intake) {
    let manner = Manner { by: Maker::Human, today: today(), replace };
    let intake = take_in(files, &app(), additions, manner, notes).unwrap();
    let bytes = intake.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes()));
    (files.clone().with(bytes), intake)
}
