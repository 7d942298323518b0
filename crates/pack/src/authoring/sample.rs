//! A small town's pack for tests: every kind of block and fact, and the gaps that a real pack has.
//!
//! German is the source. English lacks the article `health/pharmacy`. Arabic falls back to English and lacks that
//! article too, the place `shelter`, and in `health/doctor` the block `q1`.

use super::{
    app::AppLocales,
    compile::{Compiled, compile},
    model::{ArticleText, CityText, LocaleContent, Pack, PlaceText, StatusFile, StepsFile, TopicText},
};
use crate::{bundle::Content, route::Page};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path};

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// The pack, without any status.
pub(crate) fn pack() -> Pack {
    Pack {
        base: None,
        settings: Some(read(json!({
            "id": "smalltown", "country": "AT", "time_zone": "Europe/Vienna", "status": "draft", "version": "2026.11",
            "licence": "CC-BY-4.0", "default_locale": "de",
            "locales": [{"tag": "de"}, {"tag": "en"}, {"tag": "ar", "fallback": ["en"]}],
            "topics": [{"id": "emergency", "picture": "emergency"}, {"id": "health", "picture": "heart"}],
            "emergency": [{"fact": "ambulance", "picture": "ambulance"}]
        }))),
        facts: read(json!([
            fact("ambulance", "phone", "144"),
            fact("office-phone", "phone", "+43 1 4000"),
            fact("office-mail", "email", "office@smalltown.example"),
            fact("office-page", "url", "https://www.smalltown.example/office?x=1"),
            {"id": "visit-price", "kind": "money", "value": "12.50", "currency": "EUR",
             "source": {"title": "T", "url": "https://t.example"}, "checked": "2026-11-22", "review_by": "2027-05-22"},
            fact("doctors", "number", "12345.5"),
            fact("opening-day", "date", "2026-09-01"),
        ])),
        places: read(json!([
            {"id": "office", "categories": ["service-point"],
             "address": {"street": "Hauptplatz 1", "postcode": "1010", "city": "Kleinstadt"},
             "geo": {"lat": 48.2, "lon": 16.3}, "opening_hours": "Mo-Fr 08:00-15:30; PH off",
             "contacts": ["office-phone", "office-mail", "office-page"], "languages": ["de", "ar", "xx"],
             "step_free": "yes", "source": {"title": "Office", "url": "https://smalltown.example"},
             "checked": "2026-11-20", "review_by": "2027-05-22"},
            {"id": "shelter", "categories": ["housing"],
             "address": {"street": "Gasse 2", "postcode": "1020", "city": "Kleinstadt"}, "opening_hours": null,
             "step_free": "unknown", "source": {"title": "Shelter", "url": "https://smalltown.example/2"},
             "checked": "2026-11-20", "review_by": "2027-05-22"},
        ])),
        situations: Vec::new(),
        steps: StepsFile::default(),
        words: Vec::new(),
        ways: BTreeMap::new(),
        locales: vec![german(), english(), arabic()],
    }
}

/// Writes texts with their ids into a list of some locales.
pub(crate) fn say<T: DeserializeOwned>(
    pack: &mut Pack,
    list: fn(&mut LocaleContent) -> &mut Vec<T>,
    said: &[(&str, &[(&str, &str)])],
) {
    for (tag, texts) in said {
        let content = pack.locales.iter_mut().find(|content| content.tag == *tag).unwrap();
        *list(content) = texts.iter().map(|(id, text)| read(json!({ "id": id, "text": text }))).collect();
    }
}

/// The pack compiled, with these texts of the program in every locale besides `back`; `TAG` in them is the locale's.
pub(crate) fn compiled_with(pack: &Pack, strings: &str) -> Compiled {
    let mut app = app();
    for (tag, locale) in &mut app.locales {
        locale.strings = format!("back = {tag}\n{}\n", strings.replace("TAG", tag));
    }
    compile(pack, &app, "2026-11-23".parse().unwrap()).unwrap()
}

/// A page of a locale.
pub(crate) fn page(compiled: &Compiled, tag: &str, page: &Page) -> Content {
    let locale = compiled.locales.iter().find(|locale| locale.index.tag == tag).unwrap();
    locale.pages.iter().find(|(other, _)| other == page).unwrap().1.clone()
}

fn fact(id: &str, kind: &str, value: &str) -> Value {
    json!({"id": id, "kind": kind, "value": value, "source": {"title": "T", "url": "https://t.example"},
           "checked": "2026-11-22", "review_by": "2027-05-22"})
}

fn city(name: &str, about: &str, label: &str) -> CityText {
    read(json!({"name": name, "title": format!("Title of {name}"), "greeting": format!("Greeting of {name}"),
                "publisher": "Publisher", "notice": "Notice", "about": [about],
                "emergency": [{"fact": "ambulance", "label": label, "say": format!("Say {label}")}]}))
}

fn topics(emergency: &str, health: &str) -> Vec<TopicText> {
    read(
        json!([{"id": "emergency", "title": emergency, "summary": "S"}, {"id": "health", "title": health, "summary": "S"}]),
    )
}

fn place(id: &str, name: &str, note: &str) -> PlaceText {
    read(json!({"id": id, "name": name, "summary": format!("Summary of {name}"), "note": note}))
}

fn locale(tag: &str, city: CityText, topics: Vec<TopicText>, places: Vec<PlaceText>) -> LocaleContent {
    let (articles, status) = (BTreeMap::new(), StatusFile::default());
    LocaleContent {
        tag: tag.to_owned(),
        city: Some(city),
        topics,
        places,
        phrases: Vec::new(),
        steps: Vec::new(),
        glossary: Vec::new(),
        articles,
        status,
        strings: None,
    }
}

fn german() -> LocaleContent {
    let places =
        vec![place("office", "Amt", "Ab {opening-day}."), place("shelter", "Quartier", "Preis: {visit-price}")];
    let mut german =
        locale("de", city("Kleinstadt", "Seit {opening-day}.", "Rettung"), topics("Notfall", "Gesundheit"), places);
    let mut doctor = doctor("Zur Ärztin", "Rufen Sie **vorher** {office-phone} an.");
    doctor.audience = vec!["everyone".into()];
    doctor.sources = read(json!([
        {"title": "New", "url": "https://new.example", "checked": "2026-11-22"},
        {"title": "Old", "url": "https://old.example", "checked": "2026-10-01"},
    ]));
    doctor.written = Some("2026-11-22".parse().unwrap());
    doctor.review_by = Some("2027-05-22".parse().unwrap());
    let pharmacy = read(json!({
        "id": "pharmacy", "title": "Apotheke", "summary": "S", "written": "2026-11-21", "review_by": "2027-05-22",
        "blocks": [{"id": "intro", "kind": "paragraph", "text": "Es gibt {doctors}."}]
    }));
    german.articles.insert("health".into(), vec![doctor, pharmacy]);
    german
}

fn english() -> LocaleContent {
    let places =
        vec![place("office", "Office", "From {opening-day}."), place("shelter", "Shelter", "Price: {visit-price}")];
    let mut english = locale("en", city("Smalltown", "About", "Ambulance"), topics("Emergency", "Health"), places);
    english.articles.insert("health".into(), vec![doctor("See a doctor", "Call {office-phone} **before**.")]);
    english
}

fn arabic() -> LocaleContent {
    let places = vec![place("office", "مكتب", "من {opening-day}.")];
    let mut arabic = locale("ar", city("المدينة", "حول", "إسعاف"), topics("طوارئ", "صحة"), places);
    let mut doctor = doctor("عند الطبيب", "اتصل **أولا** {office-phone}.");
    doctor.blocks.retain(|block| block.id != "q1");
    arabic.articles.insert("health".into(), vec![doctor]);
    arabic
}

/// An article with every kind of block and every kind of fact.
fn doctor(title: &str, intro: &str) -> ArticleText {
    read(json!({
        "id": "doctor", "title": title, "summary": format!("Summary of {title}"), "keywords": [title, "doctor"],
        "blocks": [
            {"id": "intro", "kind": "paragraph", "text": intro},
            {"id": "head", "kind": "heading", "text": title},
            {"id": "points", "kind": "list", "items": ["{visit-price}", "{doctors}"]},
            {"id": "how", "kind": "steps", "items": ["{opening-day}", format!("[{title}](health/pharmacy)")]},
            {"id": "bring", "kind": "documents", "items": [format!("[{title}](places/office)"), format!("[{title}](office-page)")]},
            {"id": "free", "kind": "notice", "tone": "free", "title": title, "text": "{office-page}"},
            {"id": "call", "kind": "phones", "items": [{"fact": "office-phone", "label": title, "note": "{office-mail}"}]},
            {"id": "where", "kind": "places", "places": ["office", "shelter"]},
            {"id": "more", "kind": "links", "items": [{"fact": "office-page", "label": title}]},
            {"id": "q1", "kind": "question", "claim": title, "answer": format!("[{title}](sms:144)")}
        ]
    }))
}

/// What the program brings for the sample's locales: its real ways to write, and a line of text each.
pub(crate) fn app() -> AppLocales {
    let languages = json!([{"tag": "de"}, {"tag": "ar"}]).to_string();
    let mut files = BTreeMap::from([("languages.json".to_owned(), languages.into_bytes())]);
    for tag in ["de", "en", "ar"] {
        files.insert(format!("{tag}/kiosk.ftl"), format!("tag = {tag}\n").into_bytes());
        let path = format!("{tag}/locale.json");
        if let Ok(bytes) = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(&path)) {
            files.insert(path, bytes);
        }
    }
    AppLocales::read(&files).unwrap()
}
