//! Every text of a pack that people read, with its place.

use super::Spot;
use crate::authoring::model::{ArticleText, BlockKind, BlockText, ItemText, LocaleContent, Pack};
use rayon::prelude::*;

/// A text that people read.
pub(super) struct Passage<'a> {
    pub(super) spot: Spot,
    pub(super) text: &'a str,
    /// Whether it may have marks.
    pub(super) marked: bool,
    /// Whether it is written in sentences or names something, and is no keyword and no title of a source.
    pub(super) prose: bool,
}

/// The texts of every locale.
pub(super) fn all(pack: &Pack) -> Vec<Passage<'_>> {
    let of_locale = |locale| of_city(locale).into_iter().chain(of_lists(locale)).chain(of_topics(locale));
    pack.locales.par_iter().flat_map_iter(of_locale).collect()
}

fn plain(spot: Spot, text: &str) -> Passage<'_> {
    Passage { spot, text, marked: false, prose: true }
}

fn marked(spot: Spot, text: &str) -> Passage<'_> {
    Passage { spot, text, marked: true, prose: true }
}

fn of_city(locale: &LocaleContent) -> Vec<Passage<'_>> {
    let Some(city) = &locale.city else { return Vec::new() };
    let spot = Spot::new(format!("{}/city.json", locale.tag), "");
    let texts = [
        ("name", &city.name),
        ("title", &city.title),
        ("greeting", &city.greeting),
        ("publisher", &city.publisher),
        ("notice", &city.notice),
    ];
    let mut found: Vec<Passage<'_>> = texts.into_iter().map(|(key, text)| plain(spot.then(key), text)).collect();
    let about = spot.then("about");
    found.extend(city.about.iter().enumerate().map(|(at, text)| marked(about.then(at), text)));
    for (at, number) in city.emergency.iter().enumerate() {
        let here = spot.then("emergency").then(at);
        found.extend([plain(here.then("label"), &number.label), plain(here.then("say"), &number.say)]);
    }
    found
}

fn of_lists(locale: &LocaleContent) -> Vec<Passage<'_>> {
    let mut found = Vec::new();
    for (at, topic) in locale.topics.iter().enumerate() {
        let here = Spot::new(format!("{}/topics.json", locale.tag), format!("/topics/{at}"));
        found.extend([plain(here.then("title"), &topic.title), plain(here.then("summary"), &topic.summary)]);
    }
    for (at, place) in locale.places.iter().enumerate() {
        let here = Spot::new(format!("{}/places.json", locale.tag), format!("/places/{at}"));
        found.extend([plain(here.then("name"), &place.name), plain(here.then("summary"), &place.summary)]);
        found.extend(place.note.iter().map(|note| marked(here.then("note"), note)));
        found.extend(place.way.iter().map(|way| marked(here.then("way"), way)));
        for (at, session) in place.sessions.iter().enumerate() {
            let here = here.then("sessions").then(at);
            found.extend([plain(here.then("title"), &session.title), marked(here.then("text"), &session.text)]);
        }
    }
    for (name, texts) in locale.told() {
        for (at, (_, text)) in texts.into_iter().enumerate() {
            let spot = Spot::new(format!("{}/{name}.json", locale.tag), format!("/{name}/{at}/text"));
            found.push(plain(spot, text));
        }
    }
    found
}

fn of_topics(locale: &LocaleContent) -> Vec<Passage<'_>> {
    let mut found = Vec::new();
    for (topic, articles) in &locale.articles {
        for (at, article) in articles.iter().enumerate() {
            let here = Spot::new(format!("{}/{topic}.json", locale.tag), format!("/articles/{at}"));
            found.extend(of_article(&here, article));
        }
    }
    found
}

fn of_article<'a>(spot: &Spot, article: &'a ArticleText) -> Vec<Passage<'a>> {
    let mut found = vec![plain(spot.then("title"), &article.title), plain(spot.then("summary"), &article.summary)];
    let keywords = spot.then("keywords");
    let aside = |spot, text| Passage { spot, text, marked: false, prose: false };
    found.extend(article.keywords.iter().enumerate().map(|(at, word)| aside(keywords.then(at), word)));
    for (at, source) in article.sources.iter().enumerate() {
        found.push(aside(spot.then("sources").then(at).then("title"), &source.title));
    }
    for (at, block) in article.blocks.iter().enumerate() {
        found.extend(of_block(&spot.then("blocks").then(at), block));
    }
    found
}

/// The texts of one block.
pub(super) fn of_block<'a>(spot: &Spot, block: &'a BlockText) -> Vec<Passage<'a>> {
    let mut found = Vec::new();
    if let Some(text) = &block.text {
        found.push(Passage { spot: spot.then("text"), text, marked: block.kind != BlockKind::Heading, prose: true });
    }
    found.extend(block.title.iter().map(|title| plain(spot.then("title"), title)));
    found.extend(block.claim.iter().map(|claim| plain(spot.then("claim"), claim)));
    found.extend(block.answer.iter().map(|answer| marked(spot.then("answer"), answer)));
    for (at, item) in block.items.iter().flatten().enumerate() {
        let here = spot.then("items").then(at);
        match item {
            ItemText::Text(text) => found.push(marked(here, text)),
            ItemText::Contact(contact) => {
                found.push(plain(here.then("label"), &contact.label));
                found.extend(contact.note.iter().map(|note| marked(here.then("note"), note)));
            }
        }
    }
    found
}
