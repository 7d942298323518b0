//! `welcome add`: locales and articles that wait to be overwritten.

use crate::program::{Desk, TODAY, ended, output};
use serde_json::Value;
use std::fs;

#[track_caller]
fn welcome(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(args));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()), "{args:?}");
    String::from_utf8(run.stdout).unwrap()
}

fn json(desk: &Desk, path: &str) -> Value {
    serde_json::from_slice(&fs::read(desk.path(path)).unwrap()).unwrap()
}

#[test]
fn a_locale_comes_with_every_text_and_is_shown_in_the_default_one_until_it_is_translated() {
    let desk = Desk::new();
    let before = fs::read_to_string(desk.path("pack/pack.json")).unwrap();
    welcome(&desk, &["add", "locale", "tr", "pack"]);
    let after = fs::read_to_string(desk.path("pack/pack.json")).unwrap();
    let added = after.lines().filter(|line| !before.lines().any(|known| known == *line)).collect::<Vec<_>>();
    assert!(added.iter().any(|line| line.contains("\"tr\"")) && added.len() <= 6, "{added:?}");
    assert_eq!(json(&desk, "pack/tr/health.json")["articles"][0].get("sources"), None);
    assert_eq!(json(&desk, "pack/tr/health.json")["$schema"], "../.schema/translated-articles.schema.json");
    assert!(desk.path("pack/.schema/pack.schema.json").is_file());
    assert_eq!(output(desk.welcome(&["check", "pack", "--today", TODAY])).status.code(), Some(0));
    desk.build_unfinished("pack", "site");
    let page = fs::read_to_string(desk.path("site/tr/health/doctor/index.html")).unwrap();
    assert!(page.contains("lang=\"de\"") && page.contains("Rufen Sie"), "{page}");

    let said = welcome(&desk, &["mark", "pack", "--locale", "tr", "--by", "human", "--today", TODAY]);
    assert!(said.contains("that are still copies of the default locale's text"), "{said}");
    assert_eq!(json(&desk, "pack/tr/status.json")["texts"]["health/doctor/intro"]["copy"], true);
    desk.edit("pack/tr/health.json", "Rufen Sie", "Önce arayın");
    let named = ["mark", "pack", "--locale", "tr", "--by", "human", "--text", "topics/health", "--today", TODAY];
    assert!(welcome(&desk, &named).starts_with("Marked 1 of "));
    welcome(&desk, &["mark", "pack", "--locale", "tr", "--by", "human", "--today", TODAY]);
    let texts = json(&desk, "pack/tr/status.json")["texts"].clone();
    assert!(texts["health/doctor/intro"]["copy"].is_null() && texts["topics/health"]["copy"].is_null());
    assert_eq!(texts["city"]["copy"], true);
    let (code, message) = ended(desk.welcome(&["mark", "pack", "--locale", "tr", "--by", "human", "--text", "helth"]));
    assert_eq!((code, message.contains("tr has no text helth")), (2, true), "{message}");
}

#[test]
fn a_language_that_the_program_lacks_is_brought_with_its_texts() {
    let desk = Desk::new();
    let (code, message) = ended(desk.welcome(&["add", "locale", "it", "pack"]));
    assert_eq!((code, message.contains("add locale it --strings` writes it/kiosk.ftl")), (2, true), "{message}");
    welcome(&desk, &["add", "locale", "it", "pack", "--strings"]);
    desk.edit("pack/it/kiosk.ftl", "\nback = Back", "\nback = Indietro");
    let check = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    desk.build_unfinished("pack", "site");
    let page = fs::read_to_string(desk.path("site/it/index.html")).unwrap();
    assert!(page.contains("Indietro") && page.contains(">Italiano<"), "{page}");
}

#[test]
fn a_pack_says_a_message_of_the_program_in_its_own_words() {
    let desk = Desk::new();
    fs::write(desk.path("pack/de/kiosk.ftl"), "back = Retour\n").unwrap();
    desk.build_unfinished("pack", "site");
    let page = |tag: &str| fs::read_to_string(desk.path(&format!("site/{tag}/index.html"))).unwrap();
    assert!(page("de").contains(">Retour<") && !page("de").contains(">Zurück<") && !page("ar").contains(">Retour<"));
    fs::write(desk.path("pack/de/kiosk.ftl"), "bakc = Retour\n").unwrap();
    let check = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    let report = String::from_utf8(check.stdout).unwrap();
    assert!(report.contains("error[string-unknown]") && report.contains("did you mean `back`?"), "{report}");
}

#[test]
fn an_article_is_added_in_every_locale() {
    let desk = Desk::new();
    welcome(&desk, &["add", "article", "health/dentist", "pack", "--today", TODAY]);
    let [original, translated] = ["de", "ar"].map(|tag| {
        let articles = json(&desk, &format!("pack/{tag}/health.json"))["articles"].clone();
        articles.as_array().unwrap().last().unwrap().clone()
    });
    assert_eq!((&original["id"], &original["title"]), (&translated["id"], &translated["title"]));
    assert_eq!((original["written"].as_str(), original["review_by"].as_str()), (Some(TODAY), Some("2027-05-23")));
    assert_eq!(translated.get("written"), None);
    let check = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    assert_eq!(check.status.code(), Some(0), "{}", String::from_utf8_lossy(&check.stdout));
    let cases = [
        ("health/dentist", "has an article dentist already"),
        ("helth/dentist", "the pack has no topic helth; it has "),
        ("health/Dentist", "write TOPIC/ID"),
    ];
    for (article, expected) in cases {
        let (code, message) = ended(desk.welcome(&["add", "article", article, "pack"]));
        assert_eq!((code, message.contains(expected)), (2, true), "{message}");
    }
}

#[test]
fn a_locale_is_added_once_and_by_its_usual_name() {
    let desk = Desk::new();
    fs::create_dir(desk.path("pack/tr")).unwrap();
    fs::write(desk.path("pack/tr/city.json"), "{}").unwrap();
    for (tag, expected) in [
        ("ar", "has the locale ar already"),
        ("fa-af", "usually spelled fa-AF"),
        ("tr", "is there already"),
        ("x!", "BCP 47"),
    ] {
        let (code, message) = ended(desk.welcome(&["add", "locale", tag, "pack"]));
        assert_eq!((code, message.contains(expected)), (2, true), "{message}");
    }
    assert_eq!(fs::read_to_string(desk.path("pack/tr/city.json")).unwrap(), "{}");
}
