//! The pack that is being compiled, with everything looked up that is needed more than once.

use super::{CompileError, wording::Wording};
use crate::{
    authoring::{
        app::AppLocales,
        glossary::Glossary,
        model::{
            ArticleText, EmergencySetting, Fact, FactKind, LocaleContent, LocaleSetting, Pack, PlaceRecord,
            SessionRecord, Settings, SpokenRecord,
        },
        opening,
        status::{Standings, copies},
    },
    bundle::{EmergencyNumber, SpokenLanguage},
    date::Date,
    hours::Hours,
    locale::{Direction, fallback_chain},
    opening::Opening,
};
use std::collections::{BTreeMap, btree_map::Entry};

/// A pack whose settings could be read.
pub(super) struct Edition<'a> {
    pub(super) pack: &'a Pack,
    pub(super) settings: &'a Settings,
    /// The words of the office, as they are looked for in texts.
    pub(super) glossary: Glossary<'a>,
    /// The tables of all hours that places have, by their text.
    hours: BTreeMap<&'a str, Hours>,
    app: &'a AppLocales,
    default: &'a LocaleContent,
    facts: BTreeMap<&'a str, &'a Fact>,
    wordings: Vec<Wording<'a>>,
}

impl<'a> Edition<'a> {
    pub(super) fn new(pack: &'a Pack, app: &'a AppLocales, from: Date) -> Result<Edition<'a>, CompileError> {
        let settings = pack.settings.as_ref().ok_or(CompileError::NoSettings)?;
        let default = pack.locales.iter().find(|content| content.tag == settings.default_locale);
        let default = default.ok_or_else(|| CompileError::NoContent(settings.default_locale.clone()))?;
        let wordings = settings.locales.iter().map(|locale| wording(pack, app, &locale.tag));
        Ok(Edition {
            pack,
            settings,
            glossary: Glossary::of(&pack.words),
            hours: opening_hours(pack, &settings.country, from)?,
            app,
            default,
            facts: pack.facts.iter().map(|fact| (fact.id.as_str(), fact)).collect(),
            wordings: wordings.collect::<Result<_, _>>()?,
        })
    }

    /// What the pack says in a locale.
    pub(super) fn wording(&self, tag: &str) -> Result<&Wording<'a>, CompileError> {
        let found = self.wordings.iter().find(|wording| wording.tag == tag);
        found.ok_or_else(|| CompileError::NoContent(tag.to_owned()))
    }

    /// The locales that stand in for one, nearest first.
    pub(super) fn fallback(&self, locale: &LocaleSetting) -> Vec<String> {
        let available: Vec<&str> = self.settings.locales.iter().map(|locale| locale.tag.as_str()).collect();
        fallback_chain(&locale.tag, &locale.fallback, &self.settings.default_locale, &available)
    }

    /// When the pack was last compared with its sources: the oldest date of its facts, places and articles.
    pub(super) fn oldest_check(&self) -> Option<Date> {
        let facts = self.pack.facts.iter().map(|fact| fact.checked);
        let places = self.pack.places.iter().map(|place| place.checked);
        let articles = self.default.articles.values().flatten();
        let sources = articles.flat_map(|article| &article.sources).filter_map(|source| source.checked);
        facts.chain(places).chain(sources).min()
    }

    /// The articles of a topic as the default locale has them: theirs are the order and what is in no language.
    pub(super) fn articles(&self, topic: &str) -> &'a [ArticleText] {
        self.default.articles.get(topic).map_or(&[], Vec::as_slice)
    }

    /// Whether there is a place of this id.
    pub(super) fn has_place(&self, id: &str) -> bool {
        self.pack.places.iter().any(|record| record.id == id)
    }

    /// A fact that a text refers to.
    pub(super) fn fact(&self, id: &str, key: &str) -> Result<&'a Fact, CompileError> {
        let fact = self.facts.get(id).copied();
        fact.ok_or_else(|| CompileError::Unknown { key: key.to_owned(), id: id.to_owned() })
    }

    /// An emergency number as it is shown where no language is known yet.
    pub(super) fn emergency_number(&self, setting: &EmergencySetting) -> Result<EmergencyNumber, CompileError> {
        let fact = self.fact(&setting.fact, "pack.json")?;
        if fact.kind != FactKind::Phone {
            let (key, id) = ("pack.json".to_owned(), fact.id.clone());
            return Err(CompileError::WrongFact { key, id, needed: "a phone number" });
        }
        Ok(EmergencyNumber { number: fact.value.clone(), picture: setting.picture.clone() })
    }

    /// The locale in which the program's own texts are written first, and the texts (Fluent).
    pub(super) fn source_strings(&self) -> Option<(&'a str, &'a str)> {
        let source = &self.app.source;
        self.app.locales.get(source).map(|locale| (source.as_str(), locale.strings.as_str()))
    }

    /// When a place can be visited.
    pub(super) fn opening(&self, record: &PlaceRecord) -> Opening {
        Opening {
            hours: record.opening_hours.as_deref().and_then(|text| self.hours.get(text).cloned()),
            by_appointment: record.by_appointment,
            closed: record.closed,
        }
    }

    /// When a session takes place.
    pub(super) fn times(&self, session: &SessionRecord) -> Option<Hours> {
        self.hours.get(session.times.as_str()).cloned()
    }

    /// A language's name in itself; its tag where the program does not know it.
    pub(super) fn autonym(&self, tag: &str) -> String {
        self.app.language(tag).map_or_else(|| tag.to_owned(), |language| language.autonym.clone())
    }

    /// The languages spoken at a place, by the names their speakers know; by the tag where the program does not know a name.
    pub(super) fn spoken_languages(&self, record: &PlaceRecord) -> Vec<SpokenLanguage> {
        let language = |spoken: &SpokenRecord| SpokenLanguage {
            hours: spoken.hours().and_then(|text| self.hours.get(text).cloned()),
            ..self.spoken_language(spoken.tag())
        };
        record.languages.iter().map(language).collect()
    }

    /// A language that is spoken all the time.
    pub(super) fn spoken_language(&self, tag: &str) -> SpokenLanguage {
        SpokenLanguage {
            tag: tag.to_owned(),
            autonym: self.autonym(tag),
            direction: self.app.language(tag).map_or(Direction::Ltr, |language| language.direction),
            hours: None,
        }
    }
}

fn wording<'a>(pack: &'a Pack, app: &'a AppLocales, tag: &'a str) -> Result<Wording<'a>, CompileError> {
    let no_content = || CompileError::NoContent(tag.to_owned());
    let content = pack.locales.iter().find(|content| content.tag == tag).ok_or_else(no_content)?;
    let standings = Standings::of_locale(pack, tag).ok_or_else(no_content)?;
    let app = app.locales.get(tag).ok_or_else(|| CompileError::NoAppLocale(tag.to_owned()))?;
    Ok(Wording { tag, content, app, standings, copies: copies(pack, tag) })
}

fn opening_hours<'a>(pack: &'a Pack, country: &str, from: Date) -> Result<BTreeMap<&'a str, Hours>, CompileError> {
    let mut tables = BTreeMap::new();
    for place in &pack.places {
        let spoken = place.languages.iter().filter_map(SpokenRecord::hours);
        let sessions = place.sessions.iter().map(|session| session.times.as_str());
        for text in place.opening_hours.as_deref().into_iter().chain(spoken).chain(sessions) {
            // Many places have the same hours, and a table of two years takes its time.
            if let Entry::Vacant(empty) = tables.entry(text) {
                let hours = opening::compile(text, country, from, opening::DAYS);
                let error = |reason| CompileError::OpeningHours { place: place.id.clone(), reason };
                empty.insert(hours.map_err(error)?);
            }
        }
    }
    Ok(tables)
}
