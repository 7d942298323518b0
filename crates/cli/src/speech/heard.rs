//! What of a compiled pack can be heard in a language.

use super::{Part, parts};
use crate::site::{page::middle_of, twin::Twin};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use welcome_kiosk::screen::Reader;
use welcome_pack::{
    authoring::compile::{Compiled, CompiledLocale},
    bundle::Content,
    route::{Page, Route},
};

/// A text that can be heard, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    /// Its lines.
    pub(crate) lines: Vec<String>,
    /// The first page that says it, `emergency/crisis`, for people to find it.
    pub(crate) page: String,
    /// Whether it is said where every visit begins: on the choice of language, or among the topics.
    pub(crate) is_beginning: bool,
    /// The topics whose pages say it.
    pub(crate) topics: BTreeSet<String>,
}

/// Every text in a language by the name of its clip: on the pages of its locale, on those of others that show it for want of
/// a translation, and on the choice of language.
pub(crate) fn heard(compiled: &Compiled, tag: &str) -> BTreeMap<String, Heard> {
    let manifest = Arc::new(compiled.manifest.clone());
    let entry = |tag: &str| manifest.locales.iter().find(|entry| entry.tag == tag);
    let shows = |locale: &&CompiledLocale| {
        let own = locale.index.tag.as_str();
        own == tag || entry(own).is_some_and(|entry| entry.fallback.iter().any(|other| other == tag))
    };
    let mut heard = BTreeMap::new();
    if let Some(entry) = entry(tag) {
        // A greeting that is borrowed from another language is not said.
        let greeting = entry.shown_in.is_none().then(|| entry.greeting.clone());
        let lines = greeting.into_iter().chain([entry.autonym.clone()]).collect();
        add(&mut heard, Part { lang: tag.to_owned(), lines }, None);
    }
    // Its own pages first: they are where somebody looks for the text.
    let (own, others): (Vec<_>, Vec<_>) =
        compiled.locales.iter().filter(shows).partition(|locale| locale.index.tag == tag);
    for locale in own.into_iter().chain(others) {
        let reader = Reader::new(Arc::clone(&manifest), Arc::new(locale.index.clone()));
        let of_page = |(page, content): &(Page, Content)| (page.clone(), of_page(&reader, page, content));
        let pages: Vec<_> = locale.pages.par_iter().map(of_page).collect();
        for (page, parts) in pages {
            for part in parts.into_iter().filter(|part| part.lang == tag) {
                add(&mut heard, part, Some(&page));
            }
        }
    }
    heard
}

fn of_page(reader: &Reader, page: &Page, content: &Content) -> Vec<Part> {
    let route = Route::In { locale: reader.tag().to_owned(), page: page.clone() };
    let twin = Twin::new(route, reader, content);
    parts(middle_of(&twin.body).unwrap_or_default(), reader.tag())
}

fn add(heard: &mut BTreeMap<String, Heard>, part: Part, page: Option<&Page>) {
    let path = match page {
        None => "(choice of language)".to_owned(),
        Some(Page::Topics) => "(topics)".to_owned(),
        Some(page) => page.path("").trim_matches('/').to_owned(),
    };
    let fresh = Heard { lines: Vec::new(), page: path, is_beginning: false, topics: BTreeSet::new() };
    let heard = heard.entry(part.clip()).or_insert(fresh);
    heard.lines = part.lines;
    heard.is_beginning |= matches!(page, None | Some(Page::Topics));
    if let Some(Page::Topic(topic) | Page::Article { topic, .. }) = page {
        heard.topics.insert(topic.clone());
    }
}
