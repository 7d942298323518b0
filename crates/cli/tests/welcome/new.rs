//! `welcome new`: a pack that builds, with a sample of everything.

use crate::program::{Desk, TODAY, ended, files_of, output};
use serde_json::Value;
use std::{collections::BTreeSet, fs};

const LINZ: [&str; 10] =
    ["new", "linz", "--city", "Linz \"an der Donau\"", "--country", "AT", "--locales", "de,en,ar", "--today", TODAY];

#[track_caller]
fn new(desk: &Desk, args: &[&str]) -> String {
    let run = output(desk.welcome(args));
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()));
    String::from_utf8(run.stdout).unwrap()
}

fn json(desk: &Desk, path: &str) -> Value {
    serde_json::from_slice(&fs::read(desk.path(path)).unwrap()).unwrap()
}

#[test]
fn a_new_pack_has_no_error_and_builds() {
    let desk = Desk::new();
    let said = new(&desk, &LINZ);
    assert!(said.contains("The texts of ar are copies of de"), "{said}");
    let check = output(desk.welcome(&["check", "linz", "--today", TODAY]));
    let report = String::from_utf8(check.stdout).unwrap();
    assert!(!report.contains("error["), "{report}");
    assert_eq!(check.status.code(), Some(0), "{report}");
    desk.build_unfinished("linz", "site");
    let page = fs::read_to_string(desk.path("site/ar/health/see-a-doctor/index.html")).unwrap();
    assert!(page.contains("lang=\"de\"") && page.contains("Beispiel: zum Arzt gehen"), "shown in German, as German");
    let start = fs::read_to_string(desk.path("site/index.html")).unwrap();
    assert_eq!(start.matches("class=\"greeting").count(), 3, "the heading and the greetings of de and en: {start}");
}

#[test]
fn every_kind_of_block_has_an_example_and_every_text_says_that_it_is_one() {
    let desk = Desk::new();
    new(&desk, &LINZ);
    let settings = json(&desk, "linz/pack.json");
    assert_eq!(settings["id"], "linz-an-der-donau");
    assert_eq!(settings["time_zone"], "Europe/Vienna");
    assert_eq!(settings["$schema"], ".schema/pack.schema.json");
    assert_eq!(json(&desk, "linz/de/city.json")["title"], "Willkommen in Linz \"an der Donau\"");
    assert_eq!(json(&desk, "linz/facts.json")["facts"][0]["value"], "112");
    let mut kinds = BTreeSet::new();
    for (path, bytes) in files_of(&desk.path("linz/de")) {
        let file: Value = serde_json::from_slice(&bytes).unwrap();
        for article in file["articles"].as_array().into_iter().flatten() {
            assert!(article["title"].as_str().unwrap().starts_with("Beispiel: "), "{path}");
            assert_eq!(article["written"], TODAY, "{path}");
            kinds.extend(
                article["blocks"].as_array().unwrap().iter().map(|block| block["kind"].as_str().unwrap().to_owned()),
            );
        }
    }
    assert_eq!(kinds.len(), 10, "{kinds:?}");
    assert_eq!(json(&desk, "linz/ar/health.json")["articles"][0].get("written"), None);
}

#[test]
fn a_number_that_nobody_has_established_is_a_sample() {
    let desk = Desk::new();
    let args = ["new", "p", "--city", "Smalltown", "--country", "ch", "--locales", "fr", "--today", TODAY];
    let said = new(&desk, &args);
    assert!(said.contains("Replace the sample of the emergency number") && said.contains("no samples in fr"), "{said}");
    assert_eq!(json(&desk, "p/facts.json")["facts"][0]["value"], "000000");
    let words = json(&desk, "p/fr/city.json")["emergency"][0]["label"].clone();
    assert_eq!(words, "Sample: emergency number");
    assert_eq!(output(desk.welcome(&["check", "p", "--today", TODAY])).status.code(), Some(0));
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    fs::create_dir(desk.path("full")).unwrap();
    fs::write(desk.path("full/thesis.txt"), "years of work").unwrap();
    let cases: [(&[&str], &str); 5] = [
        (&["full", "--city", "L", "--country", "AT", "--locales", "de"], "there is something in full already"),
        (
            &["p", "--city", "L", "--country", "ES", "--locales", "es"],
            "--time-zone, one of Europe/Madrid, Africa/Ceuta",
        ),
        (&["p", "--city", "L", "--country", "AT", "--locales", "de", "--default", "en"], "is not one of --locales de"),
        (&["p", "--city", "L", "--country", "AT", "--locales", "de,it"], "no texts of its own in it; it speaks ar, "),
        (&["p", "--city", "L", "--country", "Austria", "--locales", "de"], "two letters of ISO 3166-1"),
    ];
    for (args, expected) in cases {
        let (code, message) = ended(desk.welcome(&[&["new"], args].concat()));
        assert_eq!(code, 2, "{args:?}");
        assert!(message.contains(expected), "{message}");
        assert!(!desk.path("p").exists(), "{args:?}");
    }
    assert_eq!(fs::read_dir(desk.path("full")).unwrap().count(), 1);
}
