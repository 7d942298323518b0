//! `welcome import integreat|hsds|places` and `welcome export --format hsds|jsonld`.

use crate::program::{Desk, TODAY, ended, files_of, fixture, output};
use serde_json::Value;
use std::fs;

/// A desk with the saved answers of a region of Integreat.
fn desk() -> Desk {
    let desk = Desk::new();
    let saved = fixture("../../../exchange/tests/fixtures/integreat");
    for name in ["de-pages.json", "ar-pages.json", "de-locations.json", "ar-locations.json", "hostile.json"] {
        fs::copy(saved.join(name), desk.path(name)).unwrap();
    }
    desk
}

const REGION: [&str; 6] =
    ["import", "integreat", "de-pages.json", "ar-pages.json", "de-locations.json", "ar-locations.json"];

/// Runs an import that must succeed; what it said.
#[track_caller]
fn import(desk: &Desk, args: &[&str]) -> String {
    let common = ["--into", "pack", "--by", "human", "--today", TODAY];
    let run = output(desk.welcome(&[args, &common].concat()));
    let said = String::from_utf8(run.stdout).unwrap();
    assert_eq!((run.status.code(), String::from_utf8(run.stderr).unwrap()), (Some(0), String::new()), "{said}");
    said
}

#[track_caller]
fn assert_sound(desk: &Desk) {
    let run = output(desk.welcome(&["check", "pack", "--today", TODAY]));
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stdout));
}

fn region(desk: &Desk, more: &[&str]) -> String {
    import(desk, &[REGION.as_slice(), ["--covers", "rights", "--dial", "+49"].as_slice(), more].concat())
}

#[test]
fn a_region_is_imported_and_the_pack_stays_sound() {
    let desk = desk();
    let said = region(&desk, &["--report", "report.txt"]);
    assert_sound(&desk);
    let report = fs::read_to_string(desk.path("report.txt")).unwrap();
    assert!(said.starts_with(&report), "the report is shown as well: {said}");
    assert_snapshot("integreat.txt", &said);
    let before = files_of(&desk.path("pack"));
    let again = region(&desk, &[]);
    assert!(again.ends_with("in 0 files of pack.\n"), "{again}");
    assert_eq!(files_of(&desk.path("pack")), before);
}

/// Compares with a stored text; `UPDATE_SNAPSHOTS=1` stores it.
#[track_caller]
fn assert_snapshot(name: &str, text: &str) {
    let path = fixture("snapshots").join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, text).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, stored, "{name} has changed; look at it, then UPDATE_SNAPSHOTS=1");
}

#[test]
fn hostile_entries_leave_the_pack_sound_and_the_terminal_alone() {
    let desk = desk();
    let said = import(&desk, &["import", "integreat", "hostile.json", "--covers", "rights", "--category", "everyday"]);
    assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said}");
    assert_sound(&desk);
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = desk();
    let before = files_of(&desk.path("pack"));
    let said = region(&desk, &["--dry-run"]);
    assert!(said.contains("Would write 1 topic, 2 articles, 2 places"), "{said}");
    assert_eq!(files_of(&desk.path("pack")), before);
}

#[test]
fn misuse_is_told_in_one_line() {
    let desk = desk();
    let run = |args: &[&str]| {
        let (code, message) = ended(desk.welcome(&[args, &["--into", "pack", "--by", "machine"]].concat()));
        assert_eq!((code, message.lines().count()), (2, 1), "{message}");
        message
    };
    assert!(run(&["import", "integreat", "de-pages.json"]).contains("`--covers arbeit=health-access`"));
    assert!(run(&["import", "integreat", "nowhere.json"]).starts_with("welcome: cannot read nowhere.json: "));
    assert!(run(&["import", "integreat", "de-pages.json", "--covers", "cake"]).contains("`cake` is not an item"));
    assert!(run(&["import", "integreat", "de-pages.json", "--map", "prs"]).contains("--map prs=fa-AF"));
    assert!(run(&["import", "hsds", "de-pages.json"]).contains("there is no service"));
    assert!(run(&["import", "hsds", "de-pages.json", "--category", "cake"]).contains("`cake` is not a category"));
    let by = ended(desk.welcome(&["import", "hsds", "de-pages.json", "--into", "pack"]));
    assert!(by.0 == 2 && by.1.contains("--by"), "{}", by.1);
}

#[test]
fn a_table_to_begin_with_is_printed_and_can_be_imported() {
    let desk = desk();
    let run = output(desk.welcome(&["import", "places", "--example"]));
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    fs::write(desk.path("places.csv"), run.stdout).unwrap();
    let said = import(&desk, &["import", "places", "places.csv"]);
    assert!(
        said.contains("Wrote 0 topics, 0 articles, 1 place, 0 translations, 3 facts in 4 files of pack."),
        "{said}"
    );
    assert_sound(&desk);
    desk.edit("places.csv", "Mo-Fr 08:00-15:30", "in the morning");
    let (code, message) = ended(desk.welcome(&["import", "places", "places.csv", "--into", "pack", "--by", "human"]));
    assert_eq!(code, 2);
    assert!(message.starts_with("welcome: line 2, column `opening_hours`: not opening hours"), "{message}");
}

#[test]
fn places_are_given_to_other_systems_and_taken_back() {
    let desk = desk();
    assert_eq!(ended(desk.welcome(&["export", "pack", "--format", "hsds", "-o", "hsds.json", "--today", TODAY])).0, 0);
    let before = files_of(&desk.path("pack"));
    let said = import(&desk, &["import", "hsds", "hsds.json"]);
    assert!(said.contains("1 places are there already"), "{said}");
    assert_eq!(files_of(&desk.path("pack")), before, "the same places");
}

#[test]
fn a_search_engine_is_told_of_services_and_places() {
    let desk = desk();
    let run = output(desk.welcome(&["export", "pack", "--format", "jsonld", "--locale", "ar", "--today", TODAY]));
    let data: Value = serde_json::from_slice(&run.stdout).unwrap();
    let graph = data["@graph"].as_array().unwrap();
    let kinds: Vec<&str> = graph.iter().map(|node| node["@type"].as_str().unwrap()).collect();
    assert_eq!((data["@context"].as_str(), kinds), (Some("https://schema.org"), vec!["GovernmentService", "Place"]));
    assert_eq!(graph[0]["availableChannel"]["serviceLocation"]["@id"], graph[1]["@id"]);
    assert_eq!(graph[1]["@id"], "/ar/places/clinic/");
    let monday = &graph[1]["openingHoursSpecification"][0];
    assert_eq!((&monday["opens"], &monday["closes"]), (&"08:00".into(), &"15:30".into()));
    let (code, message) = ended(desk.welcome(&["export", "pack", "--format", "hsds", "--locale", "fr"]));
    assert_eq!((code, message.as_str()), (2, "welcome: the pack has no locale fr; it has de, ar\n"));
}
