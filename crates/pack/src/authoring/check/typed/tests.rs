//! What is a typed fact, in the scripts of the program, and what only looks like one.

use super::{Known, Reference};
use crate::authoring::model::{Fact, Pack, PlaceRecord, Settings};
use serde_json::{Value, json};

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn fact(id: &str, kind: &str, value: &str) -> Fact {
    read(json!({"id": id, "kind": kind, "value": value, "currency": (kind == "money").then_some("EUR"),
                "source": {"title": "T", "url": "https://t.example"}, "checked": "2026-11-22", "review_by": "2027-05-22"}))
}

fn pack() -> Pack {
    let office: PlaceRecord = read(json!({
        "id": "office", "categories": ["health"], "address": {"street": "Am Platz 1", "postcode": "1010", "city": "Wien"},
        "opening_hours": null, "step_free": "yes", "source": {"title": "T", "url": "https://t.example"},
        "checked": "2026-11-22", "review_by": "2027-05-22"
    }));
    let settings: Settings = read(json!({
        "id": "w", "country": "AT", "time_zone": "Europe/Vienna", "status": "draft", "version": "1", "licence": "CC0-1.0",
        "default_locale": "de", "locales": [{"tag": "de"}], "topics": [], "emergency": []
    }));
    let facts = vec![
        fact("ambulance", "phone", "144"),
        fact("town", "phone", "+43 1 4000"),
        fact("helpline", "phone", "0800 222 555"),
        fact("ticket", "money", "2.40"),
        fact("page", "url", "https://www.wien.gv.at/menschen"),
    ];
    Pack { settings: Some(settings), facts, places: vec![office], ..Pack::default() }
}

/// Compares what is found, each as "typed → what to refer to".
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let pack = pack();
    let shown = |(span, typed): (std::ops::Range<usize>, super::Typed<'_>)| {
        let known = match typed.known {
            Some(Reference::Fact(id)) => format!("{{{id}}}"),
            Some(Reference::Place(id)) => format!("places/{id}"),
            None => typed.noun.to_owned(),
        };
        format!("{} → {known}", text[span].trim())
    };
    let found: Vec<String> = Known::of(&pack).find(text).into_iter().map(shown).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn phone_numbers() {
    check("Rufen Sie 144 an.", &["144 → {ambulance}"]);
    check("اتصلوا بالرقم ١٤٤.", &["١٤٤ → {ambulance}"]);
    check("请拨打144。", &["144 → {ambulance}"]);
    check("Tel. (01) 4000", &[]);
    check("Tel. 01 / 40 00", &[]);
    check("Tel. 0043 1 4000!", &["0043 1 4000 → {town}"]);
    check("Gratis: 0800 222 555.", &["0800 222 555 → {helpline}"]);
    check("با ۰۶۶۴ ۱۲۳ ۴۵ ۶۷ تماس", &["۰۶۶۴ ۱۲۳ ۴۵ ۶۷ → phone number"]);
    check("٠٦٦٤ ١٢٣٤٥٦", &["٠٦٦٤ ١٢٣٤٥٦ → phone number"]);
}

#[test]
fn prices() {
    check("Ein Fahrschein kostet 2,40 €.", &["2,40 € → {ticket}"]);
    check("It costs €2.40 now.", &["€2.40 → {ticket}"]);
    check("EUR 1.200 im Monat", &["EUR 1.200 → price"]);
    check("۲٫۴۰ یورو", &["۲٫۴۰ یورو → {ticket}"]);
    check("коштує 30 євро", &["30 євро → price"]);
    check("每月12欧元左右", &["12欧元 → price"]);
    check("100 Euro-Schein; 5,- Euro", &["100 Euro → price", "5,- Euro → price"]);
    check("0 Euro, 5 Europäer, 3 Stunden, Euro 5.", &["Euro 5 → price"]);
}

#[test]
fn addresses() {
    check("Kommen Sie: Am Platz 1, 1010 Wien.", &["Am Platz 1 → places/office", "1010 Wien → address"]);
    check("Am Platz 12 und 1700 Wiener", &[]);
    check("Sehen Sie auf wien.gv.at nach.", &["wien.gv.at → {page}"]);
    check("Bei Willhaben.at oder karriere.com.", &["Willhaben.at → address", "karriere.com → address"]);
}

#[test]
fn numbers_that_are_no_facts() {
    for text in [
        "Seit 1945, 24/7, § 144 ABGB, Art. 8",
        "Mo–Fr 08:00–15:30, 8-12 Uhr",
        "am 01.02.2026 oder 01-02-2026",
        "144 % und 144,50 und 1.144 Menschen",
        "MA 35, A2, B1, Stufe 3",
        "z.B. u.a. usw.",
        "Ende.Anfang, e.V., Dr.in",
        "in 3 Monaten und 14 Tagen",
        "１２３４",
        "2025/2026",
    ] {
        check(text, &[]);
    }
}
