//! A pack that builds on another one.

use crate::program::{Desk, TODAY, ended, files_of, output};
use std::fs;

/// A desk with the pack `north`, which extends `pack` and has another number for the town.
fn desk() -> Desk {
    let desk = Desk::new();
    fs::create_dir_all(desk.path("north/ar")).unwrap();
    write(&desk, "north/pack.json", r#"{ "extends": "../pack", "id": "north" }"#);
    write(&desk, "north/facts.json", r#"{ "facts": [{ "id": "health-line", "value": "+43 1 5555" }] }"#);
    desk
}

fn write(desk: &Desk, file: &str, text: &str) {
    fs::write(desk.path(file), format!("{text}\n")).unwrap();
}

/// What `welcome check` finds about the pack beneath `north`.
#[track_caller]
fn found(desk: &Desk) -> Vec<String> {
    found_in(desk, "north")
}

#[track_caller]
fn found_in(desk: &Desk, pack: &str) -> Vec<String> {
    let run = output(desk.welcome(&["check", pack, "--format", "json", "--today", TODAY]));
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stdout));
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let problems = report["problems"].as_array().unwrap().iter();
    let codes = problems.map(|problem| problem["code"].as_str().unwrap().to_owned());
    codes.filter(|code| code.starts_with("base-")).collect()
}

#[test]
fn what_the_pack_beneath_says_otherwise_one_day_is_told() {
    let desk = desk();
    assert_eq!(found(&desk), ["base-not-noted"]);
    let (code, said) = ended(desk.welcome(&["mark", "north", "--base"]));
    assert_eq!((code, said), (0, String::new()));
    assert_eq!(found(&desk), [""; 0]);
    let facts = fs::read_to_string(desk.path("pack/facts.json")).unwrap();
    fs::write(desk.path("pack/facts.json"), facts.replace("+43 1 1450", "+43 1 1451")).unwrap();
    assert_eq!(found(&desk), ["base-changed"]);
}

/// `north` with a short Arabic text of its own behind many that are the other pack's.
fn desk_with_own_text() -> Desk {
    let desk = desk();
    let own = r#"{ "places": [{ "id": "clinic", "summary": "\u0639\u064a\u0627\u062f\u0629." }] }"#;
    write(&desk, "north/ar/places.json", own);
    desk
}

#[test]
fn a_translation_into_a_pack_on_top_says_only_what_is_otherwise_there() {
    let desk = desk_with_own_text();
    let beneath = files_of(&desk.path("pack"));
    let export = ["export", "north", "--locale", "ar", "--all", "--format", "po", "-o", "a.po", "--today", TODAY];
    assert_eq!(output(desk.welcome(&export)).status.code(), Some(0));
    let again = output(desk.welcome(&["import", "north", "a.po", "--today", TODAY]));
    assert!(again.stdout.starts_with(b"Nothing is new in ar: "), "{}", String::from_utf8_lossy(&again.stdout));
    let po = fs::read_to_string(desk.path("a.po")).unwrap();
    let new = po.replace("هكذا تجد طبيباً.", "هكذا تجد طبيباً قريباً.").replace("عيادة.", "عيادة قريبة.");
    assert_ne!(new, po);
    fs::write(desk.path("a.po"), new).unwrap();
    let run = output(desk.welcome(&["import", "north", "a.po", "--by", "Anna Berger", "--today", TODAY]));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    let json =
        |file: &str| -> serde_json::Value { serde_json::from_slice(&fs::read(desk.path(file)).unwrap()).unwrap() };
    assert_eq!(
        json("north/ar/health.json"),
        serde_json::json!({ "articles": [{ "id": "doctor", "summary": "هكذا تجد طبيباً قريباً." }] })
    );
    assert_eq!(
        json("north/ar/places.json"),
        serde_json::json!({ "places": [{ "id": "clinic", "summary": "عيادة قريبة." }] })
    );
    let status = json("north/ar/status.json");
    let marked: Vec<&String> = status["texts"].as_object().unwrap().keys().collect();
    assert_eq!(marked, ["health/doctor", "places/clinic"]);
    assert!(files_of(&desk.path("pack")) == beneath);
}

#[test]
fn a_pack_on_top_gets_a_language_and_an_article_of_its_own() {
    let desk = desk_with_own_text();
    assert_eq!(ended(desk.welcome(&["mark", "north", "--base"])).0, 0);
    let add = |args: &[&str]| {
        let run = output(desk.welcome(&[&["add"], args].concat()));
        assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()), "{args:?}");
    };
    add(&["locale", "tr", "north"]);
    add(&["article", "health/dentist", "north", "--today", TODAY]);
    let json =
        |file: &str| -> serde_json::Value { serde_json::from_slice(&fs::read(desk.path(file)).unwrap()).unwrap() };
    assert_eq!(json("north/pack.json")["locales"], serde_json::json!([{ "tag": "tr" }]));
    let ids = |file: &str| -> Vec<String> {
        let articles = json(file)["articles"].as_array().unwrap().clone();
        articles.iter().map(|article| article["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("north/de/health.json"), ["dentist"]);
    assert_eq!(ids("north/tr/health.json"), ["doctor", "dentist"]);
    let check = output(desk.welcome(&["check", "north", "--today", TODAY]));
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    assert_eq!(found(&desk), [""; 0]);
}

#[test]
fn the_status_tells_what_is_said_otherwise_and_what_has_changed_beneath() {
    let desk = desk();
    write(&desk, "north/ar/topics.json", r#"{ "topics": [{ "id": "health", "title": "صحة" }] }"#);
    assert_eq!(ended(desk.welcome(&["mark", "north", "--base"])).0, 0);
    let facts = fs::read_to_string(desk.path("pack/facts.json")).unwrap();
    fs::write(desk.path("pack/facts.json"), facts.replace("+43 1 1450", "+43 1 1451")).unwrap();
    let run = output(desk.welcome(&["status", "north", "--today", TODAY]));
    let told = String::from_utf8(run.stdout).unwrap();
    let (_, told) = told.split_once("\nOver ").unwrap();
    let told: Vec<&str> = told.lines().take(3).collect();
    assert_eq!(
        told,
        [
            "../pack: 2 entries otherwise; 1 changed beneath since, 0 not noted",
            "  changed   facts.json#health-line  value",
            "  as noted  ar/topics.json#health  title",
        ]
    );
    let run = output(desk.welcome(&["status", "north", "--format", "json", "--today", TODAY]));
    let status: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    assert_eq!(status["extends"]["overrides"][0]["state"], "changed");
    let page = output(desk.welcome(&["status", "north", "--format", "html", "--today", TODAY])).stdout;
    assert!(String::from_utf8(page).unwrap().contains("facts.json#health-line</th><td>value</td><td>changed</td>"));
}

#[test]
fn what_the_pack_beneath_has_noted_of_its_own_base_notes_nothing_for_the_pack_on_top() {
    let desk = desk();
    assert_eq!(ended(desk.welcome(&["mark", "north", "--base"])).0, 0);
    fs::create_dir_all(desk.path("house")).unwrap();
    write(&desk, "house/pack.json", r#"{ "extends": "../north", "id": "house" }"#);
    write(&desk, "house/facts.json", r#"{ "facts": [{ "id": "health-line", "value": "+43 1 6666" }] }"#);
    assert_eq!(found_in(&desk, "house"), ["base-not-noted"]);
}

#[test]
fn the_site_has_the_number_of_the_pack_on_top() {
    let desk = desk();
    let app = crate::program::fixture("app");
    let run = desk.welcome(&["build", "north", "-o", "site", "--today", TODAY, "--app", app.to_str().unwrap()]);
    assert_eq!(ended(run).0, 0);
    let page = fs::read_to_string(desk.path("site/de/health/doctor/index.html")).unwrap();
    assert!(page.contains("+43 1 5555") && !page.contains("+43 1 1450"), "{page}");
}

#[test]
fn the_status_of_texts_that_are_the_pack_beneaths_stays_there() {
    let desk = desk();
    let mark = |pack: &str| ended(desk.welcome(&["mark", pack, "--locale", "ar", "--by", "machine", "--today", TODAY]));
    assert_eq!(mark("pack"), (0, String::new()));
    let topics = fs::read_to_string(desk.path("pack/ar/topics.json")).unwrap();
    write(&desk, "north/ar/topics.json", &topics);
    assert_eq!(mark("north"), (0, String::new()));
    let status = fs::read_to_string(desk.path("north/ar/status.json")).unwrap();
    assert_eq!(status, "{\n  \"texts\": {}\n}\n");
}

#[track_caller]
fn refused(extends: &str, expected: &str) {
    let desk = desk();
    write(&desk, "north/pack.json", &format!(r#"{{ "extends": "{extends}", "id": "north" }}"#));
    let (code, said) = ended(desk.welcome(&["check", "north"]));
    assert_eq!((code, said.trim_end()), (2, expected));
}

#[test]
fn a_pack_beneath_that_cannot_be_is_refused() {
    refused("../south", "welcome: north/pack.json extends `../south`, but there is no pack.json in north/../south");
    refused(
        "/etc",
        "welcome: `extends` in north/pack.json is `/etc`; name the folder of the other pack as seen from this one, like \
         `../city`",
    );
    refused(
        "../north",
        "welcome: north/pack.json extends `../north`, which in the end extends this pack again; take one `extends` out",
    );
}
