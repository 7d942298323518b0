//! The search over the packs that come with the program: what people type, and that they find it.
#![cfg(feature = "authoring")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what fails here fails the test, as it should")]

mod golden;
mod size;
mod speed;

use std::{collections::BTreeMap, fs, path::Path};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        compile::{Compiled, CompiledLocale, compile},
        files::PackFiles,
        load::load,
    },
    search::{Document, Index, SearchFile, Vocabulary},
};

/// Room for words of the texts, as much as in the smallest file that a site gets: what is found must not hang on it.
const ROOM: usize = 0;

fn files_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn compiled(city: &str) -> Compiled {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let app = AppLocales::read(&files_of(&root.join("locales"))).unwrap();
    let (pack, problems) = load(&PackFiles::new(files_of(&root.join("content").join(city))));
    assert!(problems.is_empty(), "{problems:?}");
    compile(&pack, &app, "2026-11-23".parse().unwrap()).unwrap()
}

fn file_of(compiled: &Compiled, locale: &CompiledLocale, room: usize) -> SearchFile {
    let default = &compiled.manifest.default_locale;
    let beside = compiled.locales.iter().find(|locale| locale.index.tag == *default).unwrap();
    let beside = (locale.index.tag != *default).then_some((default.as_str(), beside.entries.as_slice()));
    Vocabulary::new(&locale.entries, beside).file(room)
}

/// The index of a reader, with the names of topics and of what places are for, and with the words of a second language.
fn index_of(compiled: &Compiled, locale: &CompiledLocale, second: Option<&CompiledLocale>, room: usize) -> Index {
    let default = &compiled.manifest.default_locale;
    let of_default = compiled.locales.iter().find(|locale| locale.index.tag == *default).unwrap();
    let group_of = |document: &Document| {
        document.group(
            |topic| locale.index.topics.iter().find(|entry| entry.id == topic).map(|entry| entry.title.clone()),
            |category| Some(locale.index.messages.text(&format!("category-{category}"), &[])),
        )
    };
    let beside = (locale.index.tag != *default).then(|| file_of(compiled, of_default, room));
    let second = second.map(|locale| file_of(compiled, locale, room));
    let beside = beside.as_ref().map(|file| (default.as_str(), file));
    Index::new(&file_of(compiled, locale, room), beside, second.as_ref(), group_of)
}
