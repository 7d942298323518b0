//! `welcome status`: how far a pack has come.

use crate::program::{Desk, TODAY, ended, output};
use serde_json::Value;

#[track_caller]
fn status(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(&[&["status", "pack", "--today", TODAY], args].concat()));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

/// The sound pack, whose German texts a person wrote; one of them has changed since the Arabic ones were reviewed.
fn desk() -> Desk {
    let desk = Desk::new();
    for (tag, by) in [("de", "human"), ("ar", "reviewed")] {
        let run = ended(desk.welcome(&["mark", "pack", "--locale", tag, "--by", by, "--today", TODAY]));
        assert_eq!(run, (0, String::new()));
    }
    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    desk
}

#[test]
fn texts_are_counted_by_language_and_topic() {
    let value: Value = serde_json::from_str(&status(&desk(), &["--format", "json"])).unwrap();
    let total =
        |counts: &Value| -> u64 { counts.as_object().unwrap().values().map(|number| number.as_u64().unwrap()).sum() };
    let [german, arabic] = value["locales"].as_array().unwrap().as_slice() else { panic!("{value}") };
    assert_eq!(german["whole"]["human"].as_u64().unwrap(), total(&german["whole"]));
    assert_eq!((&arabic["whole"]["stale"], total(&arabic["whole"])), (&1.into(), total(&german["whole"])));
    assert_eq!(value["sections"].as_array().unwrap().len(), german["sections"].as_array().unwrap().len());
    let health = value["sections"].as_array().unwrap().iter().position(|section| section == "health").unwrap();
    assert_eq!(arabic["sections"][health]["stale"], 1);
}

#[test]
fn a_terminal_of_eighty_columns_is_wide_enough() {
    let desk = desk();
    let text = status(&desk, &[]);
    assert!(text.starts_with("smalltown 2026.11 on 2026-11-22: 2 languages, "), "{text}");
    let arabic = text.lines().find(|line| line.starts_with("ar ")).unwrap();
    assert!(arabic.contains('▓') && arabic.contains('·'), "{arabic}");
    let head = text.lines().take_while(|line| !line.starts_with("Catalogue")).collect::<Vec<_>>();
    assert!(head.iter().all(|line| line.chars().count() <= 80), "{text}");
    let topics = status(&desk, &["--locale", "ar"]);
    for topic in ["emergency", "health", "city", "places", "all"] {
        assert!(topics.lines().any(|line| line.starts_with(topic)), "{topic} in {topics}");
    }
}

#[test]
fn what_falls_due_is_named_with_its_source() {
    let desk = desk();
    let late = |day: &str| {
        let run = output(desk.welcome(&["status", "pack", "--today", day]));
        String::from_utf8(run.stdout).unwrap()
    };
    let text = late("2027-10-31");
    assert!(text.contains("  2027-11-01 fact    ambulance  https://example.org/page\n"), "{text}");
    let (overdue, upcoming) = text.split_once("Due within 90 days").unwrap();
    assert!(!overdue.contains("fact    ambulance") && upcoming.contains("fact    ambulance"), "{text}");
    let (overdue, _) =
        late("2027-11-01").split_once("Due within").map(|(one, two)| (one.to_owned(), two.to_owned())).unwrap();
    assert!(overdue.contains("fact    ambulance"), "{overdue}");
}

#[test]
fn one_page_holds_everything_for_those_who_have_no_terminal() {
    let page = status(&desk(), &["--format", "html"]);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
    for part in ["<caption>", "scope=\"row\"", "scope=\"col\"", "<h2>Catalogue", "@media print"] {
        assert!(page.contains(part), "{part}");
    }
    for fetched in ["<script", "<link", "src=", "url(", "@import"] {
        assert!(!page.contains(fetched), "{fetched}: the page fetches nothing");
    }
}

#[test]
fn a_locale_that_the_pack_lacks_is_named() {
    let run = ended(Desk::new().welcome(&["status", "pack", "--locale", "fr"]));
    assert_eq!(run, (2, "welcome: the pack has no locale fr; it has de, ar\n".to_owned()));
}
