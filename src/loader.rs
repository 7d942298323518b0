//! Gets what a screen needs: each file once, in parallel where it can be, and a failure as a screen of its own.

use crate::{
    browser::{self, FetchError},
    screen::{Failure, Reader, Screen, group_of},
};
use futures_util::future::{join, join3};
use serde::de::DeserializeOwned;
use std::{cell::RefCell, collections::VecDeque, rc::Rc, sync::Arc};
use welcome_pack::{
    bundle::{Manifest, PageFile, Shared, shared_path},
    route::{Page, Route},
    search::{Index, SearchFile, search_path},
};

/// How many pages are kept at hand; more than a visitor goes back, and than languages are read ahead.
const PAGES: usize = 24;

/// The files of the site that were read already.
pub(crate) struct Loader {
    manifest: Arc<Manifest>,
    readers: RefCell<Vec<Reader>>,
    /// The pages read last, by path.
    pages: RefCell<VecDeque<(String, Rc<Sheet>)>>,
    /// What is searched, by the locales whose words it has; the last one.
    index: RefCell<Option<([String; 3], Rc<Index>)>>,
}

/// What stands in the middle of a screen, as it was rendered when the site was built.
pub(crate) struct Sheet {
    /// The document's title.
    pub(crate) title: String,
    /// HTML.
    pub(crate) main: String,
}

/// What came of asking for a screen.
pub(crate) enum Found {
    /// The screen, and what stands on it; nothing yet where it has failed.
    Screen(Screen, Rc<Sheet>),
    /// The page belongs to another release than this program: it has to be loaded with its own.
    OtherRelease,
}

/// A page in a second language.
pub(crate) struct Second {
    /// Who reads it.
    pub(crate) reader: Reader,
    /// What stands on it.
    pub(crate) sheet: Rc<Sheet>,
}

/// Why a page is not to be had in a second language.
pub(crate) enum SecondError {
    /// It cannot be shown.
    Failure(Failure),
    /// It belongs to another release than this program.
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
    /// Begins with what stands in the page already, which is then not fetched again.
    pub(crate) fn new(here: &Screen, sheet: Sheet) -> Loader {
        let loader = Loader {
            manifest: here.reader.manifest.clone(),
            readers: RefCell::new(vec![here.reader.clone()]),
            pages: RefCell::default(),
            index: RefCell::default(),
        };
        if here.failure.is_none() {
            loader.keep(here.route.path(), Rc::new(sheet));
        }
        loader
    }

    /// The screen of an address; a failure is told to the reader of the screen that is left.
    pub(crate) async fn screen(&self, route: Route, here: &Reader) -> Found {
        let locale = match &route {
            Route::Start => self.manifest.default_locale.clone(),
            Route::In { locale, .. } => locale.clone(),
        };
        let (reader, sheet) = join(self.reader(&locale), self.sheet(&route)).await;
        let (reader, failure) = match (reader, sheet) {
            (_, Err(PageError::OtherRelease)) => return Found::OtherRelease,
            (Ok(reader), Ok(sheet)) => return Found::Screen(Screen { route, reader, failure: None }, sheet),
            (Ok(reader), Err(PageError::Failure(failure))) => (reader, failure),
            (Err(failure), _) => (here.clone(), failure),
        };
        let sheet = Sheet { title: reader.title(&failure.heading(&reader)), main: String::new() };
        Found::Screen(Screen { route, reader, failure: Some(failure) }, Rc::new(sheet))
    }

    /// The page of an address in a second language, with who reads it; a failure where it is not to be had.
    pub(crate) async fn second(&self, route: &Route, tag: &str) -> Result<Second, SecondError> {
        let page = match route {
            Route::In { page, .. } => page.clone(),
            Route::Start => return Err(SecondError::Failure(Failure::NotFound)),
        };
        let route = Route::In { locale: tag.to_owned(), page };
        let (reader, sheet) = join(self.reader(tag), self.sheet(&route)).await;
        match (reader, sheet) {
            (_, Err(PageError::OtherRelease)) => Err(SecondError::OtherRelease),
            (Ok(reader), Ok(sheet)) => Ok(Second { reader, sheet }),
            (Err(failure), _) | (_, Err(PageError::Failure(failure))) => Err(SecondError::Failure(failure)),
        }
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

    /// What a reader can search: the words of the locale, of the default locale, and of the second language beside it.
    pub(crate) async fn index(&self, reader: &Reader, second: Option<&str>) -> Result<Rc<Index>, Failure> {
        let default = &self.manifest.default_locale;
        let tags = [Some(reader.tag()), Some(default.as_str()), second].map(|tag| tag.unwrap_or_default().to_owned());
        if let Some((known, index)) = &*self.index.borrow()
            && *known == tags
        {
            return Ok(index.clone());
        }
        let other = async |tag: Option<&str>| match tag {
            Some(tag) if tag != reader.tag() => self.words(tag).await.map(Some),
            _ => Ok(None),
        };
        let second = second.filter(|tag| tag != default);
        let (own, beside, second) = join3(self.words(reader.tag()), other(Some(default)), other(second)).await;
        // Without the words of the second language the others still find.
        let (own, beside, second) = (own?, beside?, second.ok().flatten());
        let beside = beside.as_ref().map(|file| (default.as_str(), file));
        let index = Rc::new(Index::new(&own, beside, second.as_ref(), |document| group_of(reader, document)));
        *self.index.borrow_mut() = Some((tags, index.clone()));
        Ok(index)
    }

    async fn words(&self, tag: &str) -> Result<SearchFile, Failure> {
        let path = self.manifest.address(&search_path(tag, &self.manifest.release));
        parsed(&browser::fetch_text(&path, None).await?)
    }

    /// What stands on the page of an address, as HTML.
    pub(crate) async fn text_of(&self, route: &Route) -> Option<String> {
        self.sheet(route).await.ok().map(|sheet| sheet.main.clone())
    }

    async fn sheet(&self, route: &Route) -> Result<Rc<Sheet>, PageError> {
        if matches!(route, Route::In { page: Page::NotFound, .. }) {
            return Err(PageError::Failure(Failure::NotFound));
        }
        let path = route.path();
        if let Some((_, sheet)) = self.pages.borrow().iter().find(|(kept, _)| *kept == path) {
            return Ok(sheet.clone());
        }
        let address = self.manifest.address(&format!("{path}page.json"));
        let text = browser::fetch_text(&address, Some(&self.manifest.release)).await;
        let text = text.map_err(|error| PageError::Failure(error.into()))?;
        let PageFile { release, title, main } = parsed(&text).map_err(PageError::Failure)?;
        if release != self.manifest.release {
            return Err(PageError::OtherRelease);
        }
        let sheet = Rc::new(Sheet { title, main });
        self.keep(path, sheet.clone());
        Ok(sheet)
    }

    fn keep(&self, path: String, sheet: Rc<Sheet>) {
        let mut pages = self.pages.borrow_mut();
        pages.push_front((path, sheet));
        pages.truncate(PAGES);
    }
}

/// Reads a JSON file of the site.
pub(crate) fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|_| Failure::DamagedPack)
}
