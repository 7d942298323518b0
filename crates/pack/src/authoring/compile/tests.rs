//! What a compiled pack consists of, as the JSON that the app reads.

use super::*;
use crate::{
    authoring::{
        model::LocaleContent,
        sample,
        status::{Marked, mark},
    },
    bundle::Maker,
};
use serde_json::{Value, json};

fn from() -> Date {
    "2026-11-22".parse().unwrap()
}

fn compiled(pack: &Pack) -> Compiled {
    compile(pack, &sample::app(), from()).unwrap()
}

fn locale<'a>(pack: &'a mut Pack, tag: &str) -> &'a mut LocaleContent {
    pack.locales.iter_mut().find(|content| content.tag == tag).unwrap()
}

fn of<'a>(compiled: &'a Compiled, tag: &str) -> &'a CompiledLocale {
    compiled.locales.iter().find(|locale| locale.index.tag == tag).unwrap()
}

fn index(compiled: &Compiled, tag: &str) -> Value {
    serde_json::to_value(&of(compiled, tag).index).unwrap()
}

/// What stands on a page, under the name of its kind.
fn page(compiled: &Compiled, tag: &str, path: &str) -> Value {
    let pages = &of(compiled, tag).pages;
    let (_, content) = pages.iter().find(|(page, _)| page.path(tag) == format!("/{tag}/{path}")).unwrap();
    serde_json::to_value(content).unwrap()
}

fn places(compiled: &Compiled, tag: &str) -> Vec<Value> {
    ["office", "shelter"].map(|id| page(compiled, tag, &format!("places/{id}/"))["place"].clone()).to_vec()
}

/// The articles of the sample's topic `health`.
fn health(compiled: &Compiled, tag: &str) -> Vec<Value> {
    ["doctor", "pharmacy"]
        .map(|id| page(compiled, tag, &format!("health/{id}/"))["article"]["article"].clone())
        .to_vec()
}

#[track_caller]
fn check_block(tag: &str, id: &str, expected: Value) {
    let articles = health(&compiled(&sample::pack()), tag);
    let block = articles[0]["blocks"].as_array().unwrap().iter().find(|block| block["id"] == id).unwrap();
    assert_eq!(block["body"], expected, "{tag} {id}");
}

fn phone() -> Value {
    json!({"kind": "phone", "shown": "+43 1 4000", "href": "tel:+4314000"})
}

fn mail() -> Value {
    json!({"kind": "email", "shown": "office@smalltown.example", "href": "mailto:office@smalltown.example"})
}

const PAGE: &str = "https://www.smalltown.example/office?x=1";

fn web() -> Value {
    json!({"kind": "url", "shown": "smalltown.example", "href": PAGE})
}

#[test]
fn every_kind_of_block_in_a_left_to_right_locale() {
    let title = "Zur Ärztin";
    let intro = json!([{"text": "Rufen Sie "}, {"strong": [{"text": "vorher"}]}, {"text": " "}, {"contact": phone()}, {"text": " an."}]);
    check_block("de", "intro", json!({"paragraph": intro}));
    check_block("de", "head", json!({"heading": title}));
    check_block("de", "points", json!({"list": [[{"value": "12,50\u{a0}€"}], [{"value": "12.345,5"}]]}));
    let article = json!({"article": {"topic": "health", "article": "pharmacy"}});
    check_block("de", "how", json!({"steps": [[{"date": "2026-09-01"}], [{"link": {"label": title, "to": article}}]]}));
    let link = |to: Value| json!([{"link": {"label": title, "to": to}}]);
    check_block(
        "de",
        "bring",
        json!({"documents": [link(json!({"place": "office"})), link(json!({"outside": PAGE}))]}),
    );
    check_block("de", "free", json!({"notice": {"tone": "free", "title": title, "text": [{"contact": web()}]}}));
    let call = json!({"label": title, "note": [{"contact": mail()}], "contact": phone()});
    check_block("de", "call", json!({"phones": [call]}));
    check_block("de", "where", json!({"places": ["office", "shelter"]}));
    check_block("de", "more", json!({"links": [{"label": title, "note": null, "contact": web()}]}));
    check_block("de", "q1", json!({"question": {"claim": title, "answer": link(json!({"outside": "sms:144"}))}}));
}

#[test]
fn every_kind_of_block_in_a_right_to_left_locale() {
    let title = "عند الطبيب";
    let intro =
        json!([{"text": "اتصل "}, {"strong": [{"text": "أولا"}]}, {"text": " "}, {"contact": phone()}, {"text": "."}]);
    check_block("ar", "intro", json!({"paragraph": intro}));
    check_block("ar", "head", json!({"heading": title}));
    check_block(
        "ar",
        "how",
        json!({"steps": [
            [{"date": "2026-09-01"}],
            [{"link": {"label": title, "to": {"article": {"topic": "health", "article": "pharmacy"}}}}],
        ]}),
    );
    let link = |to: Value| json!([{"link": {"label": title, "to": to}}]);
    check_block(
        "ar",
        "bring",
        json!({"documents": [link(json!({"place": "office"})), link(json!({"outside": PAGE}))]}),
    );
    check_block("ar", "free", json!({"notice": {"tone": "free", "title": title, "text": [{"contact": web()}]}}));
    let call = json!({"label": title, "note": [{"contact": mail()}], "contact": phone()});
    check_block("ar", "call", json!({"phones": [call]}));
    check_block("ar", "where", json!({"places": ["office", "shelter"]}));
    check_block("ar", "more", json!({"links": [{"label": title, "note": null, "contact": web()}]}));
}

#[test]
fn amounts_are_written_in_the_digits_of_the_locale() {
    let format = &sample::app().locales["ar"].format;
    let (price, doctors) = (format.money("12.50", "EUR"), format.number("12345.5"));
    assert!(price.contains("١٢٫٥٠") && doctors == "١٢٬٣٤٥٫٥", "{price} {doctors}");
    check_block("ar", "points", json!({"list": [[{"value": price}], [{"value": doctors}]]}));
}

#[test]
fn a_block_that_is_missing_is_shown_in_the_nearest_language() {
    let blocks = health(&compiled(&sample::pack()), "ar")[0]["blocks"].clone();
    let blocks = blocks.as_array().unwrap();
    assert_eq!(blocks.len(), 10);
    assert_eq!(blocks[9]["id"], "q1");
    assert_eq!(blocks[9]["shown_in"], json!({"tag": "en", "autonym": "English", "direction": "ltr"}));
    assert_eq!(blocks[9]["body"]["question"]["claim"], "See a doctor");
    assert!(blocks[..9].iter().all(|block| block["shown_in"].is_null()));
}

#[test]
fn an_article_that_is_missing_is_shown_in_the_nearest_language_and_its_way_to_write() {
    let articles = health(&compiled(&sample::pack()), "ar");
    assert_eq!(articles[0]["standing"]["shown_in"], Value::Null);
    let pharmacy = &articles[1];
    assert_eq!(pharmacy["title"], "Apotheke");
    let shown_in = json!({"tag": "de", "autonym": "Deutsch", "direction": "ltr"});
    let standing = json!({"by": "machine", "translated": false, "stale": false, "shown_in": shown_in});
    assert_eq!(pharmacy["standing"], standing);
    assert_eq!(pharmacy["blocks"][0]["shown_in"], Value::Null, "the block is in the language of its article");
    let text = json!([{"text": "Es gibt "}, {"value": "12.345,5"}, {"text": "."}]);
    assert_eq!(pharmacy["blocks"][0]["body"], json!({"paragraph": text}));
}

#[test]
fn a_place_that_is_missing_is_shown_in_the_nearest_language() {
    let places = places(&compiled(&sample::pack()), "ar");
    let shelter = &places[1];
    assert_eq!(shelter["name"], "Shelter");
    assert_eq!(
        shelter["note"],
        json!([{"text": "Price: "}, {"value": sample::app().locales["en"].format.money("12.50", "EUR")}])
    );
    let shown_in = json!({"tag": "en", "autonym": "English", "direction": "ltr"});
    assert_eq!(shelter["standing"], json!({"by": "machine", "translated": true, "stale": false, "shown_in": shown_in}));
    assert_eq!(places[0]["standing"]["shown_in"], Value::Null);
}

#[test]
fn a_city_and_a_topic_that_are_missing_are_shown_in_the_nearest_language() {
    let mut pack = sample::pack();
    locale(&mut pack, "ar").city = None;
    locale(&mut pack, "ar").topics.pop();
    let compiled = compiled(&pack);
    let english = json!({"tag": "en", "autonym": "English", "direction": "ltr"});
    let index = index(&compiled, "ar");
    assert_eq!((&index["city"], &index["standing"]["shown_in"]), (&json!("Smalltown"), &english));
    assert_eq!(index["emergency"][0]["label"], "Ambulance");
    assert_eq!((&index["topics"][0]["title"], &index["topics"][0]["shown_in"]), (&json!("طوارئ"), &Value::Null));
    assert_eq!((&index["topics"][1]["title"], &index["topics"][1]["shown_in"]), (&json!("Health"), &english));
    assert_eq!(compiled.manifest.locales[2].title, "Title of Smalltown");
}

#[test]
fn an_emergency_number_without_words_takes_them_from_the_nearest_language() {
    let mut pack = sample::pack();
    locale(&mut pack, "ar").city.as_mut().unwrap().emergency.clear();
    let call = json!({"number": "144", "label": "Ambulance", "say": "Say Ambulance", "picture": "ambulance"});
    assert_eq!(index(&compiled(&pack), "ar")["emergency"], json!([call]));
}

#[test]
fn an_article_tells_its_dates_and_sources() {
    let articles = health(&compiled(&sample::pack()), "ar");
    let doctor = &articles[0];
    assert_eq!(doctor["checked"], "2026-10-01", "the oldest source counts");
    assert_eq!(doctor["sources"][1], json!({"title": "Old", "url": "https://old.example"}));
    assert_eq!(articles[1]["checked"], "2026-11-21", "without sources the day of writing counts");
}

#[test]
fn a_place_tells_where_when_and_who() {
    let places = places(&compiled(&sample::pack()), "ar");
    let office = &places[0];
    assert_eq!(office["contacts"], json!([phone(), mail(), web()]));
    assert_eq!(
        office["languages"],
        json!([
            {"tag": "de", "autonym": "Deutsch", "direction": "ltr"},
            {"tag": "ar", "autonym": "العربية", "direction": "rtl"},
            {"tag": "xx", "autonym": "xx", "direction": "ltr"},
        ])
    );
    assert_eq!(office["note"], json!([{"text": "من "}, {"date": "2026-09-01"}, {"text": "."}]));
    let hours = &office["opening"]["hours"];
    assert_eq!(hours["week"][0], json!([[480, 930]]));
    assert_eq!(hours["exceptions"][0], json!({"date": "2026-12-08", "spans": [], "holiday": true}));
    assert_eq!(places[1]["opening"], json!({}));
}

#[test]
fn a_place_tells_when_a_language_is_spoken_and_when_nobody_is_there() {
    let mut pack = sample::pack();
    pack.places[0].languages[1] = serde_json::from_value(json!({"tag": "ar", "hours": "Tu 09:00-12:00"})).unwrap();
    pack.places[1].by_appointment = true;
    pack.places[1].closed = serde_json::from_value(json!({"until": "2027-01-06"})).unwrap();
    let places = places(&compiled(&pack), "de");
    assert_eq!(places[0]["languages"][0]["hours"], Value::Null, "spoken whenever the place is open");
    assert_eq!(places[0]["languages"][1]["hours"]["week"][1], json!([[540, 720]]));
    assert_eq!(places[1]["opening"], json!({"by_appointment": true, "closed": {"until": "2027-01-06"}}));
}

#[test]
fn who_speaks_a_language_is_told_to_its_readers_first() {
    let mut pack = sample::pack();
    pack.places[1].languages = vec!["de".to_owned().into()];
    let spoken = |tag: &str| {
        let speakers = page(&compiled(&pack), tag, "places/languages/")["speakers"].clone();
        let of = |speakers: &Value| {
            let places = speakers["places"].as_array().unwrap().iter().map(|place| place["id"].as_str().unwrap());
            let everywhere = if speakers["everywhere"] == true { "everywhere" } else { "" };
            format!(
                "{} {} {everywhere}",
                speakers["language"]["tag"].as_str().unwrap(),
                places.collect::<Vec<_>>().join(" ")
            )
        };
        speakers.as_array().unwrap().iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(spoken("ar"), ["ar office ", "de office shelter everywhere", "xx office "]);
    assert_eq!(spoken("en"), ["de office shelter everywhere", "xx office ", "ar office "]);
}

#[test]
fn an_article_brings_the_places_that_it_shows_and_leads_on() {
    let compiled = compiled(&sample::pack());
    let doctor = page(&compiled, "de", "health/doctor/")["article"].clone();
    let ids = |cards: &Value| cards.as_array().unwrap().iter().map(|card| card["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(&doctor["places"]), ["office", "shelter"]);
    assert_eq!(ids(&doctor["more"]), ["pharmacy"]);
    let pharmacy = page(&compiled, "de", "health/pharmacy/")["article"].clone();
    assert_eq!((ids(&pharmacy["places"]), ids(&pharmacy["more"])), (Vec::new(), vec![json!("doctor")]));
}

#[test]
fn the_way_on_begins_with_the_next_article_and_ends() {
    let mut pack = sample::pack();
    let articles = locale(&mut pack, "de").articles.get_mut("health").unwrap();
    let pharmacy = articles[1].clone();
    for number in 0..20 {
        articles.push(crate::authoring::model::ArticleText { id: format!("more-{number}"), ..pharmacy.clone() });
    }
    let more = page(&compiled(&pack), "de", "health/more-17/")["article"]["more"].clone();
    let ids: Vec<&str> = more.as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["more-18", "more-19", "doctor", "pharmacy", "more-0", "more-1"]);
}

#[test]
fn the_manifest_tells_what_every_page_needs_first() {
    let manifest = serde_json::to_value(compiled(&sample::pack()).manifest).unwrap();
    assert_eq!(manifest["pack"], "smalltown");
    assert_eq!(manifest["release"], "");
    assert_eq!(manifest["offline"], true);
    assert_eq!(manifest["emergency"], json!([{"number": "144", "picture": "ambulance"}]));
    let arabic = &manifest["locales"][2];
    assert_eq!((&arabic["autonym"], &arabic["direction"]), (&json!("العربية"), &json!("rtl")));
    assert_eq!((&arabic["greeting"], &arabic["fallback"]), (&json!("Greeting of المدينة"), &json!(["en", "de"])));
}

#[test]
fn languages_are_listed_by_their_own_names_whatever_the_editors_order() {
    let mut pack = sample::pack();
    pack.settings.as_mut().unwrap().locales.reverse();
    let Compiled { manifest, locales, .. } = compiled(&pack);
    let autonyms: Vec<&str> = manifest.locales.iter().map(|locale| locale.autonym.as_str()).collect();
    assert_eq!(autonyms, ["Deutsch", "English", "العربية"]);
    assert_eq!((manifest.default_locale.as_str(), locales[0].index.tag.as_str()), ("de", "ar"));
}

#[test]
fn a_stale_block_marks_its_article_and_no_other() {
    let mut pack = sample::pack();
    for tag in ["de", "en", "ar"] {
        let status = mark(&pack, tag, Maker::Human, from(), Marked::All);
        locale(&mut pack, tag).status = status;
    }
    locale(&mut pack, "de").articles.get_mut("health").unwrap()[0].blocks[0].text = Some("Neu.".into());
    locale(&mut pack, "de").places[1].name = "Neu".into();
    let compiled = compiled(&pack);
    let standing = |stale: bool| json!({"by": "human", "translated": true, "stale": stale, "shown_in": null});
    assert_eq!(health(&compiled, "en")[0]["standing"], standing(true));
    let blocks = &health(&compiled, "en")[0]["blocks"];
    assert_eq!(
        (&blocks[0]["stale"], &blocks[1]["stale"]),
        (&json!(true), &Value::Null),
        "and says which of them it is"
    );
    assert_eq!(index(&compiled, "en")["standing"], standing(false));
    let places = places(&compiled, "en");
    assert_eq!(places[0]["standing"], standing(false));
    assert_eq!(places[1]["standing"], standing(true));
    assert_eq!(health(&compiled, "de")[0]["standing"]["stale"], false);
}

#[test]
fn a_block_from_another_language_lends_its_article_no_trust() {
    let mut pack = sample::pack();
    for (tag, by) in [("de", Maker::Human), ("en", Maker::Machine), ("ar", Maker::Human)] {
        let status = mark(&pack, tag, by, from(), Marked::All);
        locale(&mut pack, tag).status = status;
    }
    let articles = health(&compiled(&pack), "ar");
    assert_eq!(articles[0]["standing"]["by"], "machine", "its last block is English");
    assert_eq!(articles[1]["standing"]["by"], "human", "all of it is German");
}

#[test]
fn the_same_pack_always_gives_the_same_bytes() {
    assert_eq!(compiled(&sample::pack()), compiled(&sample::pack()));
}

#[test]
fn every_locale_has_every_page() {
    let compiled = compiled(&sample::pack());
    let paths = compiled
        .locales
        .iter()
        .flat_map(|locale| locale.pages.iter().map(|(page, _)| page.path(&locale.index.tag)).collect::<Vec<_>>());
    let pages = [
        "",
        "emergency/",
        "health/",
        "health/doctor/",
        "health/pharmacy/",
        "places/languages/",
        "places/",
        "places/office/",
        "places/shelter/",
        "about/",
        "search/",
    ];
    let expected = ["de", "en", "ar"].map(|tag| pages.map(|page| format!("/{tag}/{page}"))).concat();
    assert_eq!(paths.collect::<Vec<_>>(), expected);
}

#[track_caller]
fn check_error(change: impl FnOnce(&mut Pack), expected: &str) {
    let mut pack = sample::pack();
    change(&mut pack);
    let error = compile(&pack, &sample::app(), from()).unwrap_err().to_string();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn what_cannot_be_compiled_is_named() {
    let intro = |text: &'static str| {
        move |pack: &mut Pack| {
            locale(pack, "en").articles.get_mut("health").unwrap()[0].blocks[0].text = Some(text.into())
        }
    };
    check_error(|pack| pack.settings = None, "pack.json could not be read");
    check_error(intro("{no-fact}"), "`health/doctor/intro` refers to `no-fact`");
    check_error(intro("[L](visit-price)"), "uses the fact `visit-price`, which is not a phone number");
    check_error(intro("[L](health/nothing)"), "refers to `health/nothing`");
    check_error(intro("[L](places/nothing)"), "refers to `places/nothing`");
    check_error(intro("**open"), "`health/doctor/intro` cannot be read");
    check_error(|pack| pack.places[0].opening_hours = Some("Mo 8".into()), "the opening hours of `office`");
    check_error(|pack| drop(locale(pack, "de").places.pop()), "the text `places/shelter` is missing");
    check_error(|pack| pack.locales.truncate(2), "the locale `ar` has no folder");
    let mut app = sample::app();
    app.locales.remove("ar");
    let error = compile(&sample::pack(), &app, from()).unwrap_err();
    assert_eq!(error, CompileError::NoAppLocale("ar".into()));
}

#[test]
fn a_locale_has_the_texts_of_the_program_and_what_it_lacks_from_the_nearest() {
    let mut app = sample::app();
    let texts = [("ar", "tag = ar"), ("en", "tag = en\ntwo = en\nthree = en"), ("de", "two = de")];
    for (tag, strings) in texts {
        app.locales.get_mut(tag).unwrap().strings = strings.to_owned();
    }
    let compiled = compile(&sample::pack(), &app, from()).unwrap();
    assert_eq!(index(&compiled, "ar")["messages"], json!({"texts": [["tag", "ar"], ["three", "en"], ["two", "en"]]}));
    assert_eq!(index(&compiled, "de")["messages"], json!({"texts": [["tag", "en"], ["three", "en"], ["two", "de"]]}));
}

#[test]
fn a_copy_of_the_source_is_shown_as_the_source_until_somebody_means_it() {
    let mut pack = sample::pack();
    let german = locale(&mut pack, "de").clone();
    let arabic = locale(&mut pack, "ar");
    arabic.city.clone_from(&german.city);
    let intro = german.articles["health"][0].blocks[0].clone();
    arabic.articles.get_mut("health").unwrap()[0].blocks[0] = intro;
    let before = compiled(&pack);
    assert_eq!(index(&before, "ar")["title"], "Title of Smalltown", "the English stand-in");
    let entry = |compiled: &Compiled| {
        compiled.manifest.locales.iter().find(|entry| entry.tag == "ar").unwrap().shown_in.clone().map(|own| own.tag)
    };
    assert_eq!(entry(&before), Some("en".to_owned()));
    assert_eq!(health(&before, "ar")[0]["blocks"][0]["shown_in"]["tag"], "en");
    let today = from();
    locale(&mut pack, "ar").status = mark(&pack, "ar", Maker::Human, today, Marked::All);
    let after = compiled(&pack);
    assert_eq!((index(&after, "ar")["title"].as_str(), entry(&after)), (Some("Title of Kleinstadt"), None));
    assert_eq!(health(&after, "ar")[0]["blocks"][0]["shown_in"], Value::Null);
}
