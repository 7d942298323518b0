//! Compiling an authored pack into the run-time form: facts put in, gaps filled from the fallback, hours as tables.
//!
//! The same pack and the same day always give the same bytes; every file is named after its own content.

mod article;
mod block;
mod edition;
mod index;
mod output;
mod place;
mod text;
mod wording;

use super::{app::AppLocales, model::Pack, status};
use crate::{
    bundle::{LocaleEntry, Manifest},
    date::Date,
    route::{Page, Route},
};
use edition::Edition;
use output::Output;
use std::collections::BTreeMap;
use wording::Chain;

/// A compiled pack: what the site consists of besides the app itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// What every page needs first; its `release` is empty until the site is put together.
    pub manifest: Manifest,
    /// The files by their path in the site, without a slash in front: `pack/de/index.1a2b3c4d.json`.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Every page of the site: the start, then for each locale in the editors' order each page.
    pub routes: Vec<Route>,
}

/// Why a pack cannot be compiled. Checking it beforehand says the same with file and line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CompileError {
    /// `pack.json` is missing or damaged.
    #[error("pack.json could not be read: run `welcome check` and mend what it names")]
    NoSettings,
    /// A locale is listed or named as a fallback without having a folder.
    #[error("the locale `{0}` has no folder in the pack: add the folder, or remove the locale from pack.json")]
    NoContent(String),
    /// The program does not speak a locale.
    #[error("the program has no texts of its own in `{0}`: add them to its locales, or remove it from pack.json")]
    NoAppLocale(String),
    /// A text is missing in a locale and in everything that it falls back to.
    #[error("the text `{0}` is missing: write it in the default locale")]
    NoText(String),
    /// A text lacks a field that it needs.
    #[error("the text `{key}` has no `{field}`: add it")]
    NoField {
        /// The text's key.
        key: String,
        /// The field's name.
        field: &'static str,
    },
    /// A block has an item of another kind than its own.
    #[error("an item of `{key}` is not {needed}: write what its kind of block consists of")]
    WrongItem {
        /// The block's key.
        key: String,
        /// What is needed.
        needed: &'static str,
    },
    /// A text refers to what does not exist.
    #[error("the text `{key}` refers to `{id}`, which does not exist: correct the id")]
    Unknown {
        /// The text's key.
        key: String,
        /// What it refers to.
        id: String,
    },
    /// A fact is used for what its kind is not fit for, or its value is not of its kind.
    #[error("the text `{key}` uses the fact `{id}`, which is not {needed}: correct the fact or choose another one")]
    WrongFact {
        /// The text's key.
        key: String,
        /// The fact's id.
        id: String,
        /// What is needed.
        needed: &'static str,
    },
    /// The marks in a text cannot be read.
    #[error("the text `{key}` cannot be read: {reason}")]
    Marks {
        /// The text's key.
        key: String,
        /// What is wrong and what to write.
        reason: String,
    },
    /// Opening hours cannot be read.
    #[error("the opening hours of `{place}` cannot be read: {reason}")]
    OpeningHours {
        /// The place's id.
        place: String,
        /// What is wrong and what to write.
        reason: String,
    },
    /// A file could not be written as JSON.
    #[error("{file} could not be written as JSON: {reason}")]
    Json {
        /// The file's path without its fingerprint.
        file: String,
        /// What went wrong.
        reason: String,
    },
}

/// The run-time form of a pack; tables of opening hours begin on the day given.
///
/// # Errors
/// The pack has an error that checking it would have named.
pub fn compile(pack: &Pack, app: &AppLocales, from: Date) -> Result<Compiled, CompileError> {
    let edition = Edition::new(pack, app, from)?;
    let settings = edition.settings;
    let mut output = Output::default();
    let mut locales = Vec::new();
    for locale in &settings.locales {
        let fallback = edition.fallback(locale);
        let stand_ins = fallback.iter().map(|tag| edition.wording(tag)).collect::<Result<Vec<_>, _>>()?;
        let chain = Chain { own: edition.wording(&locale.tag)?, stand_ins: &stand_ins };
        locales.push(compile_locale(&edition, chain, fallback.clone(), &mut output)?);
    }
    let emergency =
        settings.emergency.iter().map(|number| edition.emergency_number(number)).collect::<Result<_, _>>()?;
    let manifest = Manifest {
        pack: settings.id.clone(),
        version: settings.version.clone(),
        release: String::new(),
        status: settings.status,
        licence: settings.licence.clone(),
        publisher_url: settings.publisher_url.clone(),
        base_url: settings.base_url.clone(),
        time_zone: settings.time_zone.clone(),
        default_locale: settings.default_locale.clone(),
        offline: settings.offline,
        kiosk: settings.kiosk,
        locales,
        emergency,
    };
    Ok(Compiled { manifest, files: output.files, routes: routes(&edition) })
}

/// Writes the files of one locale and says where they are.
fn compile_locale(
    edition: &Edition<'_>,
    chain: Chain<'_>,
    fallback: Vec<String>,
    output: &mut Output,
) -> Result<LocaleEntry, CompileError> {
    let own = chain.own;
    let (_, city) = chain.nearest(status::CITY, |content| content.city.as_ref())?;
    let topics = edition.settings.topics.iter().map(|topic| edition.topic(chain, topic, output));
    let topics = topics.collect::<Result<_, _>>()?;
    let places = output.add_json(&format!("pack/{}/places", own.tag), &edition.places(chain)?)?;
    let index = output.add_json(&format!("pack/{}/index", own.tag), &edition.index(chain, topics, places)?)?;
    let strings = output.add(&format!("locales/{}", own.tag), "ftl", own.app.strings.clone().into_bytes());
    Ok(LocaleEntry {
        tag: own.tag.to_owned(),
        autonym: own.app.autonym.clone(),
        direction: own.app.direction,
        greeting: city.greeting.clone(),
        title: city.title.clone(),
        fallback,
        index,
        strings,
    })
}

fn routes(edition: &Edition<'_>) -> Vec<Route> {
    let mut pages = vec![Page::Topics];
    for topic in &edition.settings.topics {
        pages.push(Page::Topic(topic.id.clone()));
        let article = |id: &str| Page::Article { topic: topic.id.clone(), article: id.to_owned() };
        pages.extend(edition.articles(&topic.id).iter().map(|text| article(&text.id)));
    }
    pages.push(Page::Places);
    pages.extend(edition.pack.places.iter().map(|place| Page::Place(place.id.clone())));
    pages.push(Page::About);
    let locales = edition.settings.locales.iter();
    let pages = locales
        .flat_map(|locale| pages.iter().map(|page| Route::In { locale: locale.tag.clone(), page: page.clone() }));
    std::iter::once(Route::Start).chain(pages).collect()
}

#[cfg(test)]
mod tests;
