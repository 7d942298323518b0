//! Gets what a screen needs: each file once, in parallel where it can be, and a failure as a screen of its own.

use crate::{
    browser::{self, FetchError},
    screen::{Failure, Reader, Screen},
};
use futures_util::future::join;
use serde::de::DeserializeOwned;
use std::{cell::RefCell, collections::VecDeque, sync::Arc};
use welcome_pack::{
    bundle::{Content, Manifest, PageFile, Shared, shared_path},
    route::{Page, Route},
};

/// How many pages are kept at hand; more than a visitor goes back, and than languages are read ahead.
const PAGES: usize = 24;

/// The files of the site that were read already.
pub(crate) struct Loader {
    manifest: Arc<Manifest>,
    readers: RefCell<Vec<Reader>>,
    /// The pages read last, by path.
    pages: RefCell<VecDeque<(String, Content)>>,
}

/// What came of asking for a screen.
pub(crate) enum Found {
    /// The screen.
    Screen(Box<Screen>),
    /// The page belongs to another release than this program: it has to be loaded with its own.
    OtherRelease,
}

enum PageError {
    Failure(Failure),
    OtherRelease,
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Failure {
        match error {
            FetchError::Offline => Failure::Offline,
            FetchError::Missing => Failure::NotFound,
        }
    }
}

impl Loader {
    /// Begins with what the page itself holds, which is then not fetched again.
    pub(crate) fn new(here: &Screen) -> Loader {
        let loader = Loader {
            manifest: here.reader.manifest.clone(),
            readers: RefCell::new(vec![here.reader.clone()]),
            pages: RefCell::default(),
        };
        if let Some(content) = here.content.as_ref().ok().filter(|content| **content != Content::NotFound) {
            loader.keep(here.route.path(), content.clone());
        }
        loader
    }

    /// The screen of an address; a failure is told to the reader of the screen that is left.
    pub(crate) async fn screen(&self, route: Route, here: &Reader) -> Found {
        let locale = match &route {
            Route::Start => self.manifest.default_locale.clone(),
            Route::In { locale, .. } => locale.clone(),
        };
        let (reader, content) = join(self.reader(&locale), self.content(&route)).await;
        let (reader, content) = match (reader, content) {
            (_, Err(PageError::OtherRelease)) => return Found::OtherRelease,
            (Ok(reader), Ok(content)) => (reader, Ok(content)),
            (Ok(reader), Err(PageError::Failure(failure))) => (reader, Err(failure)),
            (Err(failure), _) => (here.clone(), Err(failure)),
        };
        Found::Screen(Box::new(Screen { route, reader, content }))
    }

    /// The reader of a locale.
    pub(crate) async fn reader(&self, tag: &str) -> Result<Reader, Failure> {
        if let Some(reader) = self.readers.borrow().iter().find(|reader| reader.tag() == tag) {
            return Ok(reader.clone());
        }
        if !self.manifest.locales.iter().any(|locale| locale.tag == tag) {
            return Err(Failure::NotInYourLanguage);
        }
        let path = self.manifest.address(&shared_path(tag, &self.manifest.release));
        let Shared { index, .. } = parsed(&browser::fetch_text(&path, None).await?)?;
        let reader = Reader::new(self.manifest.clone(), Arc::new(index));
        self.readers.borrow_mut().push(reader.clone());
        Ok(reader)
    }

    async fn content(&self, route: &Route) -> Result<Content, PageError> {
        match route {
            Route::Start => return Ok(Content::Start),
            Route::In { page: Page::NotFound, .. } => return Ok(Content::NotFound),
            Route::In { .. } => {}
        }
        let path = route.path();
        if let Some((_, content)) = self.pages.borrow().iter().find(|(kept, _)| *kept == path) {
            return Ok(content.clone());
        }
        let address = self.manifest.address(&format!("{path}page.json"));
        let text = browser::fetch_text(&address, Some(&self.manifest.release)).await;
        let text = text.map_err(|error| PageError::Failure(error.into()))?;
        let PageFile { release, content } = parsed(&text).map_err(PageError::Failure)?;
        if release != self.manifest.release {
            return Err(PageError::OtherRelease);
        }
        self.keep(path, content.clone());
        Ok(content)
    }

    fn keep(&self, path: String, content: Content) {
        let mut pages = self.pages.borrow_mut();
        pages.push_front((path, content));
        pages.truncate(PAGES);
    }
}

/// Reads a JSON file of the site.
pub(crate) fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::DamagedPack)
}
