//! The places of a locale.

use super::{CompileError, edition::Edition, wording::Chain};
use crate::{
    authoring::{
        model::{PlaceRecord, SessionRecord, SourceText},
        status,
    },
    bundle::{self, Picture, Place, Session, Way},
    opening::Opening,
};

impl Edition<'_> {
    /// Every place of the pack, as a locale tells of it.
    pub(super) fn places(&self, chain: Chain<'_>) -> Result<Vec<Place>, CompileError> {
        self.pack.places.iter().map(|record| self.place(chain, record)).collect()
    }

    fn place(&self, chain: Chain<'_>, record: &PlaceRecord) -> Result<Place, CompileError> {
        let key = status::place_key(&record.id);
        let (teller, text) = chain.nearest(&key, |content| content.places.iter().find(|text| text.id == record.id))?;
        let note = text.note.as_ref().map(|note| self.inline(note, &teller.own.app.format, &key));
        Ok(Place {
            id: record.id.clone(),
            categories: record.categories.clone(),
            name: text.name.clone(),
            summary: text.summary.clone(),
            note: note.transpose()?,
            address: record.address.clone(),
            geo: record.geo,
            way: self.way(chain, record)?,
            contacts: record.contacts.iter().map(|fact| self.contact(fact, &key)).collect::<Result<_, _>>()?,
            languages: self.spoken_languages(record),
            step_free: record.step_free,
            opening: self.opening(record),
            sessions: record
                .sessions
                .iter()
                .map(|session| self.session(chain, record, session))
                .collect::<Result<_, _>>()?,
            checked: record.checked,
            source: page(&record.source),
            standing: chain.standing(&[(teller, key)]),
        })
    }

    fn way(&self, chain: Chain<'_>, record: &PlaceRecord) -> Result<Option<Way>, CompileError> {
        let key = status::place_key(&record.id);
        let said =
            chain.nearest(&key, |content| content.places.iter().find(|text| text.id == record.id)?.way.as_deref());
        let Ok((teller, text)) = said else { return Ok(None) };
        let picture = record.way.as_ref().and_then(|name| {
            let (width, height) = self.pack.ways.get(name)?.size?;
            Some(Picture { address: name.clone(), width, height })
        });
        let text = self.inline(text, &teller.own.app.format, &key)?;
        Ok(Some(Way { text, shown_in: chain.foreign(teller), picture }))
    }

    fn session(&self, chain: Chain<'_>, place: &PlaceRecord, record: &SessionRecord) -> Result<Session, CompileError> {
        let key = status::place_key(&place.id);
        let (teller, text) = chain.nearest(&key, |content| {
            let place = content.places.iter().find(|text| text.id == place.id)?;
            place.sessions.iter().find(|text| text.id == record.id)
        })?;
        Ok(Session {
            id: record.id.clone(),
            title: text.title.clone(),
            text: self.inline(&text.text, &teller.own.app.format, &key)?,
            opening: Opening { hours: self.times(record), by_appointment: false, closed: place.closed },
            languages: record.languages.iter().map(|tag| self.spoken_language(tag)).collect(),
            contacts: record.contacts.iter().map(|fact| self.contact(fact, &key)).collect::<Result<_, _>>()?,
            shown_in: chain.foreign(teller),
        })
    }
}

/// A page that something rests on, as the reader is told of it.
pub(super) fn page(source: &SourceText) -> bundle::Source {
    bundle::Source { title: source.title.clone(), url: source.url.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        authoring::{model::Pack, sample},
        bundle::{Content, SessionsOf},
        date::LocalTime,
        route::Page,
    };
    use serde_json::json;

    /// The sample with a session on two days, told in German and Arabic.
    fn pack() -> Pack {
        let mut pack = sample::pack();
        pack.places[0].sessions = serde_json::from_value(json!([
            { "id": "arrival", "times": "2026 Dec 03 16:00-18:00; 2027 Jan 14 16:00-18:00", "languages": ["ar"],
              "contacts": ["office-phone"] },
        ]))
        .unwrap();
        for (tag, title) in [("de", "Ankommen"), ("ar", "الوصول")] {
            let content = pack.locales.iter_mut().find(|content| content.tag == tag).unwrap();
            let office = content.places.iter_mut().find(|place| place.id == "office").unwrap();
            office.sessions =
                serde_json::from_value(json!([{ "id": "arrival", "title": title, "text": "**{office-phone}**" }]))
                    .unwrap();
        }
        pack
    }

    #[test]
    fn what_takes_place_stands_on_its_place_and_on_a_page_of_its_own() {
        let compiled = sample::compiled_with(&pack(), "");
        let told = |tag: &str| {
            let Content::Sessions { places: mut all, .. } = sample::page(&compiled, tag, &Page::Sessions) else {
                panic!("{tag}")
            };
            let SessionsOf { place, sessions } = all.remove(0);
            let Content::Place(own) = sample::page(&compiled, tag, &Page::Place(place.id)) else { panic!("{tag}") };
            assert_eq!((all.len(), &own.sessions), (0, &sessions));
            let Content::Places { sessions: any, .. } = sample::page(&compiled, tag, &Page::Places) else {
                panic!("{tag}")
            };
            assert!(any);
            sessions.into_iter().next().unwrap()
        };
        let session = told("ar");
        assert_eq!((session.title.as_str(), &session.shown_in), ("الوصول", &None));
        assert_eq!((session.languages[0].tag.as_str(), session.contacts.len()), ("ar", 1));
        let from = LocalTime { date: "2026-12-03".parse().unwrap(), minute: 17 * 60 };
        let dates: Vec<String> = session.opening.to_come(from).map(|(date, _)| date.to_string()).collect();
        assert_eq!(dates, ["2026-12-03", "2027-01-14"]);
        let english = told("en");
        assert_eq!(
            (english.title.as_str(), english.shown_in.map(|foreign| foreign.tag)),
            ("Ankommen", Some("de".into()))
        );
    }

    #[test]
    fn where_nothing_takes_place_there_is_no_page_of_it() {
        for locale in sample::compiled_with(&sample::pack(), "").locales {
            assert!(locale.pages.iter().all(|(page, _)| *page != Page::Sessions));
            let none = |content: &Content| matches!(content, Content::Places { sessions: false, .. });
            assert!(locale.pages.iter().any(|(_, content)| none(content)));
        }
    }

    #[test]
    fn a_translation_is_asked_for_when_what_takes_place_changes() {
        let prints = |pack: &Pack| status::fingerprints(&pack.locales[0])["places/office"].clone();
        let (before, mut after) = (pack(), pack());
        "Neu".clone_into(&mut after.locales[0].places[0].sessions[0].title);
        assert_ne!(prints(&before), prints(&after));
    }
}
