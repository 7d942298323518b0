//! Gets what a screen needs: each file once, in parallel where it can be, and a failure as a screen of its own.

use crate::{
    browser::{self, FetchError},
    screen::{Content, Failure, Reader, Screen, bare_index},
};
use futures_util::future::join;
use serde_json::from_str;
use std::{cell::RefCell, collections::HashMap, sync::Arc};
use welcome_pack::{
    bundle::{Index, LocaleEntry, Manifest, Places, Topic},
    locale::negotiate,
    messages::Messages,
    route::{Page, Route},
};

/// The texts of the source locale, inside the program: the last to fall back to.
const SOURCE_TAG: &str = "en";
const SOURCE_STRINGS: &str = include_str!("../locales/en/kiosk.ftl");

/// The files of the site that were read already.
pub(crate) struct Loader {
    manifest: Arc<Manifest>,
    indexes: RefCell<HashMap<String, Arc<Index>>>,
    messages: RefCell<HashMap<String, Arc<Messages>>>,
    topics: RefCell<HashMap<String, Arc<Topic>>>,
    places: RefCell<HashMap<String, Arc<Places>>>,
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Failure {
        match error {
            FetchError::Offline => Failure::Offline,
            FetchError::Missing => Failure::DamagedPack,
        }
    }
}

impl Loader {
    /// Begins with nothing but the manifest.
    pub(crate) fn new(manifest: Arc<Manifest>) -> Loader {
        Loader {
            manifest,
            indexes: RefCell::default(),
            messages: RefCell::default(),
            topics: RefCell::default(),
            places: RefCell::default(),
        }
    }

    /// The screen of an address. On a personal device the locales that it asks for are offered first.
    pub(crate) async fn screen(&self, route: Route, requested: &[String]) -> Screen {
        let offered = self.offered(requested);
        let wanted = match &route {
            Route::Start => None,
            Route::In { locale, .. } => self.entry(locale),
        };
        let base = offered.first().unwrap_or(&self.manifest.default_locale);
        let Some(entry) = wanted.or_else(|| self.entry(base)).cloned() else {
            return self.failed(route, self.bare_reader(None).await, Failure::DamagedPack);
        };
        let reader = match self.reader(&entry).await {
            Ok(reader) => reader,
            Err(failure) => return self.failed(route, self.bare_reader(Some(&entry)).await, failure),
        };
        let content = match &route {
            Route::Start => Ok(Content::Start { offered }),
            Route::In { locale, .. } if *locale != entry.tag => Err(Failure::NotInYourLanguage),
            Route::In { page, .. } => self.content(&reader.index, page).await,
        };
        match content {
            Ok(content) => Screen { route, manifest: self.manifest.clone(), reader, content },
            Err(failure) => self.failed(route, reader, failure),
        }
    }

    /// The program's texts in the pack's default locale.
    pub(crate) async fn default_reader(&self) -> Option<(LocaleEntry, Arc<Messages>)> {
        let entry = self.entry(&self.manifest.default_locale)?.clone();
        let messages = self.messages_of(&entry).await.ok()?;
        Some((entry, messages))
    }

    fn offered(&self, requested: &[String]) -> Vec<String> {
        let available: Vec<&str> = self.manifest.locales.iter().map(|locale| locale.tag.as_str()).collect();
        let requested: Vec<&str> = requested.iter().map(String::as_str).collect();
        negotiate(&requested, &available).into_iter().map(str::to_owned).collect()
    }

    fn entry(&self, tag: &str) -> Option<&LocaleEntry> {
        self.manifest.locales.iter().find(|locale| locale.tag == tag)
    }

    fn failed(&self, route: Route, reader: Reader, failure: Failure) -> Screen {
        Screen { route, manifest: self.manifest.clone(), reader, content: Content::Failed(failure) }
    }

    /// A reader for whom nothing but the manifest and the texts inside the program are left.
    async fn bare_reader(&self, entry: Option<&LocaleEntry>) -> Reader {
        let messages = match entry {
            Some(entry) => self.messages_of(entry).await.ok(),
            None => None,
        };
        Reader {
            tag: entry.map_or(SOURCE_TAG, |entry| &entry.tag).to_owned(),
            direction: entry.map(|entry| entry.direction).unwrap_or_default(),
            messages: messages.unwrap_or_else(|| Arc::new(Messages::new(&[(SOURCE_TAG, SOURCE_STRINGS)]))),
            index: Arc::new(bare_index(&self.manifest, entry)),
        }
    }

    async fn reader(&self, entry: &LocaleEntry) -> Result<Reader, Failure> {
        let (index, messages) = join(self.index(entry), self.messages_of(entry)).await;
        Ok(Reader { tag: entry.tag.clone(), direction: entry.direction, messages: messages?, index: index? })
    }

    async fn index(&self, entry: &LocaleEntry) -> Result<Arc<Index>, Failure> {
        parsed(&self.indexes, &entry.index).await
    }

    /// A locale's texts, then those of its fallbacks that were read already, then the program's own.
    async fn messages_of(&self, entry: &LocaleEntry) -> Result<Arc<Messages>, Failure> {
        if let Some(found) = self.messages.borrow().get(&entry.tag) {
            return Ok(found.clone());
        }
        let text = browser::fetch_text(&entry.strings).await?;
        let messages = Arc::new(Messages::new(&[(&entry.tag, &text), (SOURCE_TAG, SOURCE_STRINGS)]));
        self.messages.borrow_mut().insert(entry.tag.clone(), messages.clone());
        Ok(messages)
    }

    async fn content(&self, index: &Index, page: &Page) -> Result<Content, Failure> {
        match page {
            Page::Topics => Ok(Content::Topics),
            Page::About => Ok(Content::About),
            Page::NotFound => Err(Failure::NotFound),
            Page::Places => Ok(Content::Places(parsed(&self.places, &index.places).await?)),
            Page::Place(id) => {
                let places = parsed(&self.places, &index.places).await?;
                places
                    .places
                    .iter()
                    .find(|place| place.id == *id)
                    .cloned()
                    .map(Box::new)
                    .map(Content::Place)
                    .ok_or(Failure::NotFound)
            }
            Page::Topic(id) => {
                let (topic, entry, places) = self.topic(index, id).await?;
                Ok(Content::Topic { topic, entry, places })
            }
            Page::Article { topic, article } => {
                let (topic, entry, places) = self.topic(index, topic).await?;
                let found = topic.articles.iter().position(|other| other.id == *article);
                let at = found.ok_or(Failure::NotFound)?;
                Ok(Content::Article { at, topic, entry, places })
            }
        }
    }

    async fn topic(
        &self,
        index: &Index,
        id: &str,
    ) -> Result<(Arc<Topic>, welcome_pack::bundle::TopicEntry, Arc<Places>), Failure> {
        let entry = index.topics.iter().find(|topic| topic.id == *id).cloned().ok_or(Failure::NotFound)?;
        let places =
            async { if entry.has_places { parsed(&self.places, &index.places).await } else { Ok(Arc::default()) } };
        let (topic, places) = join(parsed(&self.topics, &entry.file), places).await;
        Ok((topic?, entry, places?))
    }
}

/// A JSON file of the site, read once.
async fn parsed<T: serde::de::DeserializeOwned>(
    cache: &RefCell<HashMap<String, Arc<T>>>,
    path: &str,
) -> Result<Arc<T>, Failure> {
    if let Some(found) = cache.borrow().get(path) {
        return Ok(found.clone());
    }
    let text = browser::fetch_text(path).await?;
    let value: Arc<T> = Arc::new(from_str(&text).map_err(|_| Failure::DamagedPack)?);
    cache.borrow_mut().insert(path.to_owned(), value.clone());
    Ok(value)
}
