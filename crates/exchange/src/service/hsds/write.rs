//! HSDS written: the answer that the API of HSDS 3 gives for `/services`, with every place as a service at its location.

use super::{IDENTIFIER, SOURCE, STEP_FREE, TAG, TAXONOMY, schedule};
use serde_json::{Map, Value, json};
use uuid::Uuid;
use welcome_pack::{
    authoring::{
        model::{Fact, FactKind, LocaleContent, Pack, PlaceRecord, PlaceText, Settings},
        opening::{DAYS, compile},
        text::{Piece, parse},
    },
    bundle::StepFree,
    date::Date,
};

/// The places of a pack in one of its locales, in a page that holds all of them. A place that has no text there is told
/// of in the default locale. `today` is the day for which the weekly opening hours are worked out.
///
/// Ids are UUIDs made of the pack's id and the place's (RFC 9562, version 5), so that they stay the same.
#[must_use]
pub fn write(pack: &Pack, locale: &str, today: Date) -> Value {
    let Some(settings) = &pack.settings else { return json!({ "contents": [] }) };
    let content = |tag: &str| pack.locales.iter().find(|content| content.tag == tag);
    let (own, default) = (content(locale), content(&settings.default_locale));
    let writer = Writer { pack, settings, today, organization: organization(settings, own.or(default)) };
    let services = pack.places.iter().filter_map(|place| {
        let mut texts = own.into_iter().chain(default).flat_map(|content| &content.places);
        Some(writer.service(place, texts.find(|text| text.id == place.id)?))
    });
    let services: Vec<Value> = services.collect();
    json!({
        "total_items": services.len(),
        "total_pages": 1,
        "page_number": 1,
        "size": services.len(),
        "first_page": true,
        "last_page": true,
        "empty": services.is_empty(),
        "contents": services,
    })
}

fn uuid(pack: &str, thing: &str) -> String {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("welcome:{pack}/{thing}").as_bytes()).to_string()
}

fn organization(settings: &Settings, content: Option<&LocaleContent>) -> Value {
    let city = content.and_then(|content| content.city.as_ref());
    let mut organization = json!({
        "id": uuid(&settings.id, "organization"),
        "name": city.map_or(settings.id.as_str(), |city| city.publisher.as_str()),
        "description": city.map_or("", |city| city.notice.as_str()),
        "website": settings.publisher_url,
    });
    without_nothing(&mut organization);
    organization
}

struct Writer<'a> {
    pack: &'a Pack,
    settings: &'a Settings,
    today: Date,
    organization: Value,
}

impl Writer<'_> {
    fn id(&self, place: &PlaceRecord, thing: &str) -> String {
        uuid(&self.settings.id, &format!("places/{}/{thing}", place.id))
    }

    fn service(&self, place: &PlaceRecord, text: &PlaceText) -> Value {
        let facts: Vec<&Fact> =
            place.contacts.iter().filter_map(|id| self.pack.facts.iter().find(|fact| fact.id == *id)).collect();
        let first = |kind: FactKind| facts.iter().find(|fact| fact.kind == kind).map(|fact| fact.value.as_str());
        let phones: Vec<Value> = facts
            .iter()
            .filter(|fact| matches!(fact.kind, FactKind::Phone | FactKind::Sms))
            .map(|fact| {
                let kind = if fact.kind == FactKind::Sms { "text" } else { "voice" };
                json!({ "id": self.id(place, &format!("phones/{}", fact.id)), "number": fact.value, "type": kind })
            })
            .collect();
        let service_id = self.id(place, "service");
        let mut link = json!({
            "id": self.id(place, "service_at_location"),
            "service_id": service_id,
            "location_id": self.id(place, "location"),
            "description": text.note.as_ref().map(|note| self.plain(note)),
            "location": self.location(place, text, phones),
        });
        without_nothing(&mut link);
        let is_closed = place.closed.is_some_and(|closed| closed.covers(self.today));
        let mut service = json!({
            "id": service_id,
            "organization_id": self.organization.get("id"),
            "name": text.name,
            "description": text.summary,
            "url": first(FactKind::Url),
            "email": first(FactKind::Email),
            "status": if is_closed { "temporarily closed" } else { "active" },
            "assured_date": place.checked.to_string(),
            "additional_urls": [{
                "id": self.id(place, "source"),
                "label": format!("{SOURCE}{}", place.source.title),
                "url": place.source.url,
                "service_id": service_id,
            }],
            "organization": self.organization,
            "attributes": self.attributes(place, &service_id),
            "service_at_locations": [link],
        });
        without_nothing(&mut service);
        service
    }

    fn location(&self, place: &PlaceRecord, text: &PlaceText, phones: Vec<Value>) -> Value {
        let id = self.id(place, "location");
        let languages = place.languages.iter().map(|spoken| {
            let tag = spoken.tag();
            json!({
                "id": self.id(place, &format!("languages/{tag}")),
                "location_id": id,
                "code": tag.split('-').next(),
                "note": format!("{TAG}{tag}"),
            })
        });
        let languages: Vec<Value> = languages.collect();
        let step_free = match place.step_free {
            StepFree::Yes => Some("yes"),
            StepFree::Partly => Some("partly"),
            StepFree::No => Some("no"),
            StepFree::Unknown => None,
        };
        let hours = place.opening_hours.as_ref().and_then(|osm| {
            let hours = compile(osm, &self.settings.country, self.today, DAYS).ok()?;
            Some(schedule::write(&hours, osm, |which| self.id(place, &format!("schedules/{which}"))))
        });
        let mut location = json!({
            "id": id,
            "location_type": "physical",
            "name": text.name,
            "latitude": place.geo.map(|geo| geo.lat),
            "longitude": place.geo.map(|geo| geo.lon),
            "external_identifier": place.id,
            "external_identifier_type": IDENTIFIER,
            "addresses": [{
                "id": self.id(place, "address"),
                "location_id": id,
                "address_1": place.address.street,
                "city": place.address.city,
                // HSDS wants one; a pack knows none.
                "state_province": "",
                "postal_code": place.address.postcode,
                "country": self.settings.country,
                "address_type": "physical",
            }],
            "languages": languages,
            "accessibility": step_free.map(|word| json!([{
                "id": self.id(place, "accessibility"),
                "location_id": id,
                "details": format!("{STEP_FREE}{word}"),
            }])),
            "phones": phones,
            "schedules": hours,
        });
        without_nothing(&mut location);
        location
    }

    fn attributes(&self, place: &PlaceRecord, service: &str) -> Vec<Value> {
        let attribute = |category: &String| {
            let term = uuid("", &format!("categories/{category}"));
            json!({
                "id": self.id(place, &format!("categories/{category}")),
                "link_id": service,
                "link_entity": "service",
                "taxonomy_term_id": term,
                "taxonomy_term": { "id": term, "name": category, "description": category, "taxonomy": TAXONOMY },
            })
        };
        place.categories.iter().map(attribute).collect()
    }

    /// A note without its marks, with the values of its facts.
    fn plain(&self, note: &str) -> String {
        fn push(pieces: Vec<Piece>, facts: &[Fact], out: &mut String) {
            for piece in pieces {
                match piece {
                    Piece::Text(text) => out.push_str(&text),
                    Piece::Strong(inner) => push(inner, facts, out),
                    Piece::Fact { id, .. } => {
                        out.push_str(facts.iter().find(|fact| fact.id == id).map_or("", |fact| &fact.value));
                    }
                    Piece::Link { label, .. } => out.push_str(&label),
                }
            }
        }
        let mut out = String::new();
        push(parse(note).unwrap_or_default(), &self.pack.facts, &mut out);
        out
    }
}

/// Takes what is not known out of an object: HSDS has no nulls, and no empty lists are needed.
fn without_nothing(value: &mut Value) {
    if let Some(fields) = value.as_object_mut() {
        let is_something = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
        *fields = std::mem::take(fields).into_iter().filter(|(_, value)| is_something(value)).collect::<Map<_, _>>();
    }
}
