//! The places of a locale.

use super::{CompileError, edition::Edition, wording::Chain};
use crate::{
    authoring::{
        model::{PlaceRecord, SourceText},
        status,
    },
    bundle::{self, Place},
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
            contacts: record.contacts.iter().map(|fact| self.contact(fact, &key)).collect::<Result<_, _>>()?,
            languages: self.spoken_languages(record),
            step_free: record.step_free,
            opening: self.opening(record),
            checked: record.checked,
            source: page(&record.source),
            standing: chain.standing(&[(teller, key)]),
        })
    }
}

/// A page that something rests on, as the reader is told of it.
pub(super) fn page(source: &SourceText) -> bundle::Source {
    bundle::Source { title: source.title.clone(), url: source.url.clone() }
}
