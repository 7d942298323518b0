//! A compiled pack with every screen of it, as the app would load them.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};
use welcome_kiosk::screen::{Content, Failure, Reader, Screen};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        compile::{Compiled, compile},
        files::PackFiles,
        load::load,
    },
    bundle::{Index, Manifest, Places, Topic},
    messages::Messages,
    route::{Page, Route},
};

pub(crate) const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every file of a folder, by its path with `/`.
pub(crate) fn files_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
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

pub(crate) struct Library {
    pub(crate) manifest: Arc<Manifest>,
    pub(crate) routes: Vec<Route>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Library {
    pub(crate) fn of(pack: &str) -> Library {
        let app = AppLocales::read(&files_of(&Path::new(ROOT).join("locales"))).unwrap();
        let files = PackFiles::new(files_of(&Path::new(ROOT).join("content").join(pack)));
        let (pack, problems) = load(&files);
        assert!(problems.is_empty(), "{problems:?}");
        let Compiled { manifest, files, routes } = compile(&pack, &app, "2026-11-23".parse().unwrap()).unwrap();
        Library { manifest: Arc::new(manifest), routes, files }
    }

    fn json<T: serde::de::DeserializeOwned>(&self, path: &str) -> Arc<T> {
        Arc::new(serde_json::from_slice(&self.files[path.trim_start_matches('/')]).unwrap())
    }

    pub(crate) fn reader(&self, tag: &str) -> Reader {
        let entry = self.manifest.locales.iter().find(|locale| locale.tag == tag).unwrap();
        let strings = String::from_utf8(self.files[entry.strings.trim_start_matches('/')].clone()).unwrap();
        Reader {
            tag: tag.to_owned(),
            direction: entry.direction,
            messages: Arc::new(Messages::new(&[(tag, &strings)])),
            index: self.json::<Index>(&entry.index),
        }
    }

    pub(crate) fn screen(&self, route: &Route) -> Screen {
        let tag = match route {
            Route::Start => &self.manifest.default_locale,
            Route::In { locale, .. } => locale,
        };
        let reader = self.reader(tag);
        let content = match route {
            Route::Start => Content::Start { offered: Vec::new() },
            Route::In { page, .. } => self.content(&reader.index, page),
        };
        Screen { route: route.clone(), manifest: self.manifest.clone(), reader, content }
    }

    fn content(&self, index: &Index, page: &Page) -> Content {
        let places = || self.json::<Places>(&index.places);
        let topic = |id: &str| {
            let entry = index.topics.iter().find(|topic| topic.id == id).unwrap().clone();
            (self.json::<Topic>(&entry.file), entry)
        };
        match page {
            Page::Topics => Content::Topics,
            Page::About => Content::About,
            Page::NotFound => Content::Failed(Failure::NotFound),
            Page::Places => Content::Places(places()),
            Page::Place(id) => {
                let places = places();
                let place = places.places.iter().find(|place| place.id == *id).unwrap();
                Content::Place(Box::new(place.clone()))
            }
            Page::Topic(id) => {
                let (topic, entry) = topic(id);
                Content::Topic { topic, entry, places: places() }
            }
            Page::Article { topic: id, article } => {
                let (topic, entry) = topic(id);
                let at = topic.articles.iter().position(|other| other.id == *article).unwrap();
                Content::Article { at, topic, entry, places: places() }
            }
        }
    }
}
