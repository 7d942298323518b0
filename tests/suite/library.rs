//! A compiled pack with every screen of it, as the app would load them.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc};
use welcome_kiosk::screen::{Reader, Screen};
use welcome_pack::{
    authoring::{
        app::AppLocales,
        compile::{Compiled, CompiledLocale, compile},
        files::PackFiles,
        load::load,
    },
    bundle::{Content, Manifest},
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
    locales: Vec<CompiledLocale>,
}

impl Library {
    pub(crate) fn of(pack: &str) -> Library {
        let app = AppLocales::read(&files_of(&Path::new(ROOT).join("locales"))).unwrap();
        let files = PackFiles::new(files_of(&Path::new(ROOT).join("content").join(pack)));
        let (pack, problems) = load(&files);
        assert!(problems.is_empty(), "{problems:?}");
        let Compiled { manifest, locales, .. } = compile(&pack, &app, "2026-11-23".parse().unwrap()).unwrap();
        let pages = locales.iter().flat_map(|locale| {
            let tag = &locale.index.tag;
            locale.pages.iter().map(move |(page, _)| Route::In { locale: tag.clone(), page: page.clone() })
        });
        let routes = std::iter::once(Route::Start).chain(pages).collect();
        Library { manifest: Arc::new(manifest), routes, locales }
    }

    fn locale(&self, tag: &str) -> &CompiledLocale {
        self.locales.iter().find(|locale| locale.index.tag == tag).unwrap()
    }

    pub(crate) fn reader(&self, tag: &str) -> Reader {
        Reader::new(self.manifest.clone(), Arc::new(self.locale(tag).index.clone()))
    }

    /// A screen with what stands on it.
    pub(crate) fn screen(&self, route: &Route) -> (Screen, Content) {
        let tag = match route {
            Route::Start => &self.manifest.default_locale,
            Route::In { locale, .. } => locale,
        };
        let content = match route {
            Route::Start => Content::Start,
            Route::In { page: Page::NotFound, .. } => Content::NotFound,
            Route::In { page, .. } => self.locale(tag).pages.iter().find(|(other, _)| other == page).unwrap().1.clone(),
        };
        (Screen { route: route.clone(), reader: self.reader(tag), failure: None }, content)
    }
}
