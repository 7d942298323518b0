//! `welcome mark`: who made the texts of a locale.

use crate::program::{Desk, TODAY, ended, output};
use serde_json::Value;
use std::fs;

#[track_caller]
fn mark(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(&[&["mark", "pack", "--locale", "ar", "--today", TODAY, "--by"], args].concat()));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

fn makers(desk: &Desk) -> Vec<(String, String)> {
    let status: Value = serde_json::from_slice(&fs::read(desk.path("pack/ar/status.json")).unwrap()).unwrap();
    let maker = |(key, text): (&String, &Value)| (key.clone(), text["by"].as_str().unwrap().to_owned());
    status["texts"].as_object().unwrap().iter().map(maker).collect()
}

#[test]
fn only_new_and_changed_texts_are_marked() {
    let desk = Desk::new();
    let said = mark(&desk, &["human"]);
    let texts = makers(&desk).len();
    assert_eq!(said, format!("Marked {texts} of {texts} texts in pack/ar/status.json.\n"));
    assert!(makers(&desk).iter().all(|(_, by)| by == "human"), "{:?}", makers(&desk));

    desk.edit("pack/de/health.json", "Rufen Sie", "Bitte rufen Sie");
    assert_eq!(mark(&desk, &["machine"]), format!("Marked 1 of {texts} texts in pack/ar/status.json.\n"));
    let by_machine: Vec<String> =
        makers(&desk).into_iter().filter(|(_, by)| by == "machine").map(|(key, _)| key).collect();
    assert_eq!(by_machine, ["health/doctor/intro"]);

    assert_eq!(
        mark(&desk, &["reviewed", "--all"]),
        format!("Marked {texts} of {texts} texts in pack/ar/status.json.\n")
    );
    assert_eq!(
        output(desk.welcome(&["check", "pack", "--today", TODAY])).status.code(),
        Some(0),
        "the pack is still sound"
    );
}

#[test]
fn a_locale_that_the_pack_lacks_is_named() {
    let run = ended(Desk::new().welcome(&["mark", "pack", "--locale", "fr", "--by", "human"]));
    assert_eq!(run, (2, "welcome: the pack has no locale fr; it has de, ar\n".to_owned()));
}

#[test]
fn a_damaged_status_is_not_overwritten() {
    let desk = Desk::new();
    fs::write(desk.path("pack/ar/status.json"), "{\"texts\": ").unwrap();
    let (code, message) = ended(desk.welcome(&["mark", "pack", "--locale", "ar", "--by", "human"]));
    assert_eq!(code, 1, "{message}");
    assert!(message.contains("status.json:1:"), "{message}");
    assert_eq!(fs::read_to_string(desk.path("pack/ar/status.json")).unwrap(), "{\"texts\": ");
}
