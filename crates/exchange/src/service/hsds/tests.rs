//! Directories in HSDS, read and written.

use super::*;
use crate::service::{
    Wishes,
    note::Notes,
    sample::{pack, pack_files, taken, today, wishes},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use welcome_pack::authoring::{
    load::load,
    model::{Pack, SpokenRecord},
};

/// HSDS 3.2; its licence stands in the file.
const SCHEMA: &str = include_str!("../../../tests/fixtures/hsds/service.schema.json");

/// What the published schema says against a service, and every key that it does not know.
fn faults(service: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let mut faults: Vec<String> = validator.iter_errors(service).map(|error| error.to_string()).collect();
    unknown(&schema, &schema["$defs"]["service"], service, &mut faults);
    faults
}

fn unknown(schema: &Value, table: &Value, value: &Value, faults: &mut Vec<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let property = &table["properties"][key];
        let reference = property["$ref"].as_str().or_else(|| property["items"]["$ref"].as_str());
        let next = reference.map(|path| schema.pointer(path.trim_start_matches('#')).unwrap());
        match (property.is_null(), next) {
            (true, _) => faults.push(format!("no key `{key}`")),
            (_, Some(next)) if value.is_array() => {
                value.as_array().unwrap().iter().for_each(|value| unknown(schema, next, value, faults));
            }
            (_, Some(next)) => unknown(schema, next, value, faults),
            _ => {}
        }
    }
}

#[test]
fn what_is_written_follows_the_published_schema() {
    let page = write(&pack(), "de", today());
    assert_eq!(page["total_items"], 1);
    for service in page["contents"].as_array().unwrap() {
        assert_eq!(faults(service), [""; 0], "{service:#}");
    }
    let mut broken = page["contents"][0].clone();
    broken["id"] = "clinic".into();
    broken["status"] = "open".into();
    broken["colour"] = "red".into();
    broken["service_at_locations"][0]["location"]["addresses"][0]["city"] = Value::Null;
    assert_eq!(faults(&broken).len(), 4, "the test can see: {:?}", faults(&broken));
}

#[test]
fn a_service_says_where_and_when() {
    let page = write(&pack(), "de", today());
    let service = &page["contents"][0];
    assert_eq!(
        (service["name"].as_str(), service["description"].as_str()),
        (Some("Ambulanz"), Some("Hier hilft man Ihnen."))
    );
    let location = &service["service_at_locations"][0]["location"];
    assert_eq!(location["phones"][0]["number"], "+43 1 1450");
    let schedule = &location["schedules"][0];
    assert_eq!(
        (&schedule["byday"], &schedule["opens_at"], &schedule["closes_at"]),
        (&json!("MO,TU,WE,TH,FR"), &json!("08:00"), &json!("15:30"))
    );
    assert_eq!(write(&pack(), "de", today()), page, "the same ids every time");
}

/// The places of a pack, without the day of the next look, which is counted from the last one.
fn places(pack: &Pack) -> Vec<(Value, Value)> {
    let texts = &pack.locales.iter().find(|content| content.tag == "de").unwrap().places;
    let place = |place: &welcome_pack::authoring::model::PlaceRecord| {
        let mut record = serde_json::to_value(place).unwrap();
        record.as_object_mut().unwrap().remove("review_by");
        (record, serde_json::to_value(texts.iter().find(|text| text.id == place.id)).unwrap())
    };
    pack.places.iter().map(place).collect()
}

#[test]
fn the_same_places_come_back() {
    let written = write(&pack(), "de", today()).to_string();
    let text = |path: &str| String::from_utf8(pack_files().get(path).unwrap().to_vec()).unwrap();
    // The pack without its places.
    let empty = [
        ("places.json", "{ \"places\": [] }".to_owned()),
        ("de/places.json", "{ \"places\": [] }".to_owned()),
        ("ar/places.json", "{ \"places\": [] }".to_owned()),
    ];
    let health = |tag: &str| {
        let mut value: Value = serde_json::from_str(&text(&format!("{tag}/health.json"))).unwrap();
        let blocks = value["articles"][0]["blocks"].as_array_mut().unwrap();
        blocks.retain(|block| block["kind"] != "places");
        (format!("{tag}/health.json"), value.to_string().into_bytes())
    };
    let empty = empty.map(|(path, text)| (path.to_owned(), text.into_bytes()));
    let bare = pack_files().with(empty).with([health("de"), health("ar")]);
    let mut notes = Notes::default();
    let additions = read(written.as_bytes(), today(), &load(&bare).0, &wishes(), None, &mut notes).unwrap();
    assert_eq!(notes.to_string(), "");
    let (after, _) = taken(&bare, additions, false, &mut notes);
    assert_eq!(places(&load(&after).0), places(&pack()), "{notes}");
}

fn directory() -> Value {
    json!([{
        "id": "1", "name": "Advice", "status": "active", "description": "<p>We help with forms. Come by.</p>",
        "url": "https://www.example.org/advice", "email": "office@example.org", "fees_description": "Free",
        "assured_date": "2026-05-01",
        "organization": { "id": "2", "name": "Helpers", "description": "d" },
        "attributes": [{ "id": "3", "taxonomy_term": { "name": "Legal", "description": "x" } }],
        "phones": [{ "id": "4", "number": "0821 12345" }, { "id": "5", "number": "12", "type": "fax" }],
        "languages": [{ "id": "6", "code": "de" }, { "id": "7", "name": "Klingon" }],
        "schedules": [{ "id": "8", "freq": "WEEKLY", "byday": "TU,TH", "opens_at": "10:00", "closes_at": "12:00" }],
        "service_at_locations": [
            { "id": "9", "location": { "id": "10", "location_type": "physical", "name": "Help house",
                "addresses": [{ "address_1": "Weg 1", "city": "Ort", "postal_code": "1234", "address_type": "physical" }] } },
            { "id": "11", "location": { "id": "12", "location_type": "virtual", "name": "Chat" } },
            { "id": "13" },
        ],
    }, {
        "id": "20", "name": "Food", "status": "active", "description": "Meals.",
        "service_at_locations": [{ "id": "21", "location": { "id": "10", "location_type": "physical" } }],
    }, { "id": "30", "name": "Gone", "status": "defunct", "service_at_locations": [{}] },
       { "id": "40", "name": "Hotline", "status": "active" }, 5, null])
}

#[test]
fn a_directory_becomes_places() {
    let wishes = Wishes { categories: BTreeMap::from([("legal".to_owned(), "rights".to_owned())]), ..wishes() };
    let mut notes = Notes::default();
    let bytes = directory().to_string();
    let additions = read(bytes.as_bytes(), today(), &pack(), &wishes, None, &mut notes).unwrap();
    let (after, intake) = taken(&pack_files(), additions, false, &mut notes);
    assert_eq!(intake.counts.places, 1, "{notes}");
    let (pack, _) = load(&after);
    let place = pack.places.iter().find(|place| place.id == "help-house").unwrap();
    assert_eq!(place.opening_hours.as_deref(), Some("Tu,Th 10:00-12:00"));
    assert_eq!(place.categories, ["rights"]);
    assert_eq!(place.contacts, ["tel-4982112345", "mail-office-example-org", "web-example-org-advice"]);
    assert_eq!(
        (place.languages.iter().map(SpokenRecord::tag).collect::<Vec<_>>(), place.checked.to_string().as_str()),
        (vec!["de"], "2026-05-01")
    );
    let text = pack.locales[0].places.iter().find(|text| text.id == "help-house").unwrap();
    assert_eq!((text.name.as_str(), text.summary.as_str()), ("Help house", "We help with forms."));
    assert_eq!(text.note.as_deref(), Some("**Advice**: We help with forms. Come by. **Food**: Meals."));
    let report = notes.to_string();
    for said in
        ["a virtual location", "without its `location`", "given no longer", "given at no location", "Klingon", "Free"]
    {
        assert!(report.contains(said), "{said} in {report}");
    }
}

#[test]
fn what_is_no_directory_is_refused() {
    let refused =
        |bytes: &[u8]| read(bytes, today(), &pack(), &wishes(), None, &mut Notes::default()).unwrap_err().to_string();
    assert!(refused(b"PK\x03\x04zip").contains("zip archive"));
    assert!(refused(b"id,name").starts_with("not JSON"));
    assert!(refused(b"[]").contains("there is no service"));
    assert!(refused("[".repeat(5000).as_bytes()).contains("recursion limit"));
}
