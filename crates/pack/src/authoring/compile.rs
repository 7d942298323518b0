//! Compiling an authored pack into the run-time form: facts put in, gaps filled from the fallback, hours as tables.
//!
//! The same pack and the same day always give the same values.

mod article;
mod block;
mod edition;
mod glossary;
mod index;
mod page;
mod phrase;
mod place;
mod plan;
mod plural;
mod program_text;
mod search;
pub mod strings;
mod text;
mod wording;

use super::{
    app::{AppLocales, Language},
    cldr,
    look::Look,
    model::Pack,
    status,
};
use crate::{
    bundle::{Content, Foreign, Index, LocaleEntry, Manifest},
    date::Date,
    messages::Messages,
    route::Page,
    search::Entry,
};
use edition::Edition;
use program_text::ProgramTexts;
use rayon::prelude::*;
use std::collections::BTreeMap;
use wording::Chain;

/// A compiled pack: what the site shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Compiled {
    /// What every page needs first; `release`, `base`, `icons`, `listen`, `counts`, `pictures` and `logo` are the site's to fill in.
    pub manifest: Manifest,
    /// What makes the site look like the city's own.
    pub look: Look,
    /// Every locale, in the order of the manifest.
    pub locales: Vec<CompiledLocale>,
    /// The pictures of ways, by the names that stand for their addresses in the pages of places; those are the site's to fill in.
    pub ways: BTreeMap<String, Vec<u8>>,
    /// Languages that the pack lacks and somebody may ask for, in the order of their names.
    pub missing: Vec<Foreign>,
}

/// A locale of a compiled pack.
#[derive(Clone, Debug, PartialEq)]
pub struct CompiledLocale {
    /// What every page of it needs.
    pub index: Index,
    /// Every page of it, in an order in which neighbours belong together.
    pub pages: Vec<(Page, Content)>,
    /// What the search finds, the same pages in the same order in every locale.
    pub entries: Vec<Entry>,
    /// The words of the player that reads aloud.
    pub listen: Messages,
    /// The words of what a shared tablet counts.
    pub counts: Messages,
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
    #[error("the program has no texts of its own in `{0}`: bring them as {0}/kiosk.ftl, or remove it from pack.json")]
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
}

/// The run-time form of a pack; tables of opening hours begin on the day given.
///
/// # Errors
/// The pack has an error that checking it would have named.
pub fn compile(pack: &Pack, app: &AppLocales, from: Date) -> Result<Compiled, CompileError> {
    let app = app.with_locales_of(pack);
    let edition = Edition::new(pack, &app, from)?;
    let settings = edition.settings;
    let compiled = settings.locales.par_iter().map(|locale| {
        let fallback = edition.fallback(locale);
        let stand_ins = fallback.iter().map(|tag| edition.wording(tag)).collect::<Result<Vec<_>, _>>()?;
        let chain = Chain { own: edition.wording(&locale.tag)?, stand_ins: &stand_ins };
        let texts = edition.program_texts(chain);
        let pages = edition.pages(chain, &texts)?;
        let entries = edition.entries(chain, &pages);
        let ProgramTexts { listen, counts, pages: texts, .. } = texts;
        let index = edition.index(chain, texts)?;
        Ok((entry(chain, fallback.clone())?, CompiledLocale { index, pages, entries, listen, counts }))
    });
    let compiled = compiled.collect::<Result<Vec<_>, CompileError>>()?;
    let (mut entries, locales): (Vec<LocaleEntry>, Vec<CompiledLocale>) = compiled.into_iter().unzip();
    cldr::sort_by_name(&mut entries, |entry: &LocaleEntry| &entry.autonym);
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
        base: "/".to_owned(),
        icons: String::new(),
        listen: String::new(),
        counts: String::new(),
        pictures: String::new(),
        logo: None,
        time_zone: settings.time_zone.clone(),
        default_locale: settings.default_locale.clone(),
        offline: settings.offline,
        kiosk: settings.kiosk,
        locales: entries,
        emergency,
    };
    let is_missing = |language: &&Language| !settings.locales.iter().any(|locale| locale.tag == language.tag);
    let foreign = |Language { tag, autonym, direction }: Language| Foreign { tag, autonym, direction };
    let mut missing: Vec<Foreign> = app.languages.iter().filter(is_missing).cloned().map(foreign).collect();
    cldr::sort_by_name(&mut missing, |language: &Foreign| &language.autonym);
    let ways = pack.ways.iter().map(|(name, picture)| (name.clone(), picture.bytes.clone())).collect();
    Ok(Compiled { manifest, look: settings.look.clone().unwrap_or_default(), locales, ways, missing })
}

fn entry(chain: Chain<'_>, fallback: Vec<String>) -> Result<LocaleEntry, CompileError> {
    let own = chain.own;
    let (teller, city) = chain.nearest(status::CITY, |content| content.city.as_ref())?;
    Ok(LocaleEntry {
        tag: own.tag.to_owned(),
        autonym: own.app.autonym.clone(),
        direction: own.app.direction,
        greeting: city.greeting.clone(),
        title: city.title.clone(),
        shown_in: chain.foreign(teller),
        fallback,
    })
}

#[cfg(test)]
mod tests;
