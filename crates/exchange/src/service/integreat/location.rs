//! Locations become places.

use super::{
    Shelf,
    page::{Links, origin, plain},
    shape::{Location, Translated as _},
    translation,
};
use crate::{
    html::{Shape, convert as read_html},
    service::{
        Origin, Wishes,
        fact_pool::FactPool,
        free_id, id_of,
        intake::{Additions, NewPlace},
        note::Notes,
        week::{Week, minute_of},
        wording::Wording,
    },
};
use serde_json::Value;
use std::collections::BTreeMap;
use welcome_pack::{
    authoring::model::{FactKind, Pack, PlaceRecord, PlaceText},
    bundle::{Address, Geo, StepFree},
};

/// Our categories for the icons of Integreat's (integreat_cms/cms/constants/poicategory.py).
const CATEGORIES: [(&str, &str); 20] = [
    ("advice", "rights"),
    ("culture", "participation"),
    ("daily_routine", "everyday"),
    ("education", "education"),
    ("finance", "everyday"),
    ("gastronomy", "everyday"),
    ("health", "health"),
    ("house", "housing"),
    ("leisure", "participation"),
    ("media", "participation"),
    ("medical_aid", "health"),
    ("meeting_point", "participation"),
    ("mental_health", "health"),
    ("mobility", "transport"),
    ("office", "registration"),
    ("other_help", "service-point"),
    ("service", "service-point"),
    ("shelter", "housing"),
    ("shopping", "everyday"),
    ("structure", "service-point"),
];

/// The ids that locations will have, by their paths in every language.
pub(super) fn ids(shelf: &Shelf, wishes: &Wishes<'_>, pack: &Pack) -> BTreeMap<String, String> {
    let mut ids: BTreeMap<String, String> = BTreeMap::new();
    let Some(locations) = shelf.locations.get(wishes.default_locale) else { return ids };
    let mut taken: Vec<String> = Vec::new();
    for location in locations.values() {
        // Without a whole address it is no place, and nothing can lead there.
        if address(location).is_none() && !pack.places.iter().any(|place| place.id == id_of(slug(location))) {
            continue;
        }
        let id = Some(id_of(slug(location))).filter(|id| !id.is_empty());
        let id = id.or_else(|| Some(id_of(&location.title)).filter(|id| !id.is_empty()));
        let id = free_id(&id.unwrap_or_else(|| "place".to_owned()), |id| taken.iter().any(|taken| taken == id));
        taken.push(id.clone());
        for code in shelf.codes.values() {
            ids.extend(location.other(code).map(|path| (path.to_owned(), id.clone())));
        }
        ids.insert(location.path.clone(), id);
    }
    ids
}

fn slug(location: &Location) -> &str {
    location.path.rsplit('/').next().unwrap_or_default()
}

/// Puts the locations of the default locale and their translations into the additions.
pub(super) fn convert(
    shelf: &Shelf,
    ids: &BTreeMap<String, String>,
    wishes: &Wishes<'_>,
    links: &Links,
    facts: &mut FactPool,
    additions: &mut Additions,
    notes: &mut Notes,
) {
    let inside = |href: &str| links.target(href);
    for location in shelf.locations.get(wishes.default_locale).into_iter().flat_map(BTreeMap::values) {
        let mut wording = Wording { wishes, facts, notes, inside: &inside };
        let about = &location.path;
        let Some((id, address)) = ids.get(about).zip(address(location)) else {
            let what = "left out: a place needs a street, a post code and a city";
            wording.notes.add_text(about, what, format!("{}\n{}", location.title, plain(&location.content)));
            continue;
        };
        let icons = location.categories.iter().map(String::as_str).collect::<Vec<_>>();
        let categories = categories(wishes, &icons);
        if categories.is_empty() {
            let words = location.categories.join("`, `");
            let what = format!(
                "left out: none of our categories is known for `{words}`; name one with `--category WORD=CATEGORY`, or one for all with `--category CATEGORY`"
            );
            wording.notes.add(about, what);
            continue;
        }
        let origin = origin(&location.title, &location.url, location.changed, wishes);
        let record = record(location, id, (address, categories), &origin, &mut wording);
        let mut texts = BTreeMap::new();
        for tag in wishes.locales.iter().copied() {
            let other = match tag == wishes.default_locale {
                true => Some(location),
                false => translation(shelf, &shelf.locations, location, (wishes.default_locale, tag)),
            };
            if let Some(other) = other {
                texts.insert(tag.to_owned(), text(other, id, &origin, &mut wording));
            }
        }
        additions.places.push(NewPlace { record, texts });
    }
}

fn categories(wishes: &Wishes<'_>, words: &[&str]) -> Vec<String> {
    let asked = words.iter().any(|word| wishes.categories.contains_key(&word.to_lowercase()));
    let icon = CATEGORIES.iter().find(|(icon, _)| words.contains(icon)).map(|(_, ours)| (*ours).to_owned());
    match icon {
        Some(ours) if !asked => vec![ours],
        _ => wishes.categories(words),
    }
}

fn address(location: &Location) -> Option<Address> {
    let part = |text: &str| Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty());
    Some(Address {
        street: part(&location.street)?,
        postcode: part(&location.postcode).unwrap_or_default(),
        city: part(&location.city)?,
    })
}

fn record(
    location: &Location,
    id: &str,
    (address, categories): (Address, Vec<String>),
    origin: &Origin,
    wording: &mut Wording<'_>,
) -> PlaceRecord {
    let about = &location.path;
    let mut contacts: Vec<String> = Vec::new();
    let lists =
        [(FactKind::Phone, &location.phones), (FactKind::Email, &location.emails), (FactKind::Url, &location.websites)];
    for (kind, values) in lists {
        for value in values {
            let found = wording.contact(kind, value, about, origin).filter(|id| !contacts.contains(id));
            contacts.extend(found);
        }
    }
    if location.contacts > 0 {
        wording.notes.add(about, format!("the names of {} contact persons were left out", location.contacts));
    }
    if location.contact_hours {
        wording.notes.add(about, "opening hours of single contacts were left out");
    }
    let (hours, said) = hours(location);
    for what in said {
        wording.notes.add(about, what);
    }
    let geo = location.position.filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0);
    PlaceRecord {
        id: id.to_owned(),
        categories,
        address,
        geo: geo.map(|(lat, lon)| Geo { lat, lon }),
        opening_hours: hours,
        by_appointment: false,
        closed: None,
        way: None,
        sessions: Vec::new(),
        contacts,
        languages: Vec::new(),
        step_free: match location.barrier_free {
            Some(true) => StepFree::Yes,
            Some(false) => StepFree::No,
            None => StepFree::Unknown,
        },
        source: origin.source.clone(),
        checked: origin.checked,
        review_by: origin.review_by(),
    }
}

/// The opening hours, and what had to be left out of them.
fn hours(location: &Location) -> (Option<String>, Vec<String>) {
    if location.closed_for_now {
        return (Some("off".to_owned()), vec!["is closed for the time being; look when it opens again".to_owned()]);
    }
    let Some(value) = &location.opening_hours else { return (None, Vec::new()) };
    match week(value) {
        Some((week, by_appointment)) => {
            let mut said = Vec::new();
            if !by_appointment.is_empty() {
                let days = by_appointment.join(", ");
                said.push(format!(
                    "opening hours by appointment ({days}) were left out; say it in the note of the place"
                ));
            }
            let only = week.is_closed() && !by_appointment.is_empty();
            ((!only).then(|| week.osm()), said)
        }
        None => (None, vec![format!("its opening hours could not be read: {value}")]),
    }
}

/// Seven days from Monday, and the days that are by appointment.
fn week(value: &Value) -> Option<(Week, Vec<&'static str>)> {
    let days = value.as_array().filter(|days| days.len() == 7)?;
    let (mut week, mut by_appointment) = (Week::default(), Vec::new());
    for (number, day) in days.iter().enumerate() {
        let is = |key: &str| day.get(key).and_then(Value::as_bool).unwrap_or(false);
        if is("closed") {
            continue;
        }
        if is("appointmentOnly") {
            by_appointment.extend(crate::service::week::DAYS.get(number));
            continue;
        }
        if is("allDay") {
            week.add(number, 0, 24 * 60);
            continue;
        }
        for slot in day.get("timeSlots").and_then(Value::as_array)? {
            let time = |key: &str| minute_of(slot.get(key)?.as_str()?);
            week.add(number, time("start")?, time("end")?);
        }
    }
    Some((week, by_appointment))
}

fn text(location: &Location, id: &str, origin: &Origin, wording: &mut Wording<'_>) -> PlaceText {
    let about = &location.path;
    let name = wording.title(&location.title, about);
    let words = plain(&location.content);
    let first = words.lines().next().unwrap_or_default();
    let summary = wording.summary([location.summary.as_str(), first, name.as_str()], about);
    let read = read_html(&location.content);
    for lost in read.lost {
        wording.notes.add_text(about, lost.what, lost.detail.unwrap_or_default());
    }
    let mut note = String::new();
    for element in read.elements {
        for line in &element.lines {
            let line = wording.line(line, about, origin).marked();
            let ends = note.is_empty() || !note.ends_with(|c: char| c.is_alphanumeric() || c == ')' || c == '}');
            note.push_str(match (note.is_empty(), ends, element.shape) {
                (true, ..) => "",
                (_, true, _) => " ",
                (_, false, Shape::List | Shape::Steps) => "; ",
                _ => ". ",
            });
            note.push_str(&line);
        }
    }
    let note = note.strip_prefix(summary.as_str()).unwrap_or(&note).trim().to_owned();
    let note = (!note.trim_matches(['.', ';', ' ']).is_empty()).then_some(note);
    PlaceText { id: id.to_owned(), name, summary, note, way: None, sessions: Vec::new() }
}
