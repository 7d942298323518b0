//! What a translator is given, and where it comes back to.

use super::*;
use crate::authoring::{draft::Draft, model::Settings};
use std::{collections::BTreeSet, fs, path::Path};

/// The pack that the repository ships.
fn vienna() -> BTreeMap<String, Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/vienna");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            for entry in
                fs::read_dir(&path).unwrap().filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_file()))
            {
                let path = entry.unwrap().path();
                let file = path.file_name().unwrap().to_str().unwrap().to_owned();
                files.insert(format!("{name}/{file}"), fs::read(path).unwrap());
            }
        } else {
            files.insert(name, fs::read(path).unwrap());
        }
    }
    files
}

fn units(files: &PackFiles, locale: &str) -> Vec<Unit> {
    Reading::of(files).units(locale)
}

fn merge(files: &PackFiles, locale: &str, targets: &BTreeMap<String, String>) -> Merged {
    Reading::of(files).merge(files, locale, targets).unwrap()
}

fn translations() -> Vec<String> {
    let settings: Settings = serde_json::from_slice(&vienna()["pack.json"]).unwrap();
    settings.locales.into_iter().map(|locale| locale.tag).filter(|tag| *tag != settings.default_locale).collect()
}

/// What a locale of the shipped pack has of every unit.
fn targets(locale: &str) -> BTreeMap<String, String> {
    let units = units(&PackFiles::new(vienna()), locale);
    units.into_iter().filter_map(|unit| Some((unit.id, unit.target?))).collect()
}

/// Changes the shipped pack, puts the translations of Arabic in again, and expects the shipped files.
#[track_caller]
fn check_comes_back(change: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) {
    let (shipped, mut files) = (vienna(), vienna());
    change(&mut files);
    assert_ne!(files, shipped, "the change must take something away");
    let merged = merge(&PackFiles::new(files.clone()), "ar", &targets("ar"));
    assert_eq!(merged.incomplete, []);
    files.extend(merged.files);
    for (path, bytes) in &shipped {
        let (found, expected) = (String::from_utf8_lossy(&files[path]), String::from_utf8_lossy(bytes));
        assert!(found == expected, "{path} differs: {:?}", first_difference(&found, &expected));
    }
}

fn first_difference<'a>(found: &'a str, expected: &'a str) -> Option<(&'a str, &'a str)> {
    found.lines().zip(expected.lines()).find(|(found, expected)| found != expected)
}

fn edit(files: &mut BTreeMap<String, Vec<u8>>, path: &str, change: impl FnOnce(&Draft)) {
    let draft = Draft::read(path, &files[path]).unwrap();
    change(&draft);
    files.insert(path.to_owned(), draft.text().into_bytes());
}

#[test]
fn the_same_translations_change_no_byte() {
    let files = PackFiles::new(vienna());
    for locale in translations() {
        let targets = targets(&locale);
        assert!(targets.len() > 50, "{locale} has {} translations", targets.len());
        assert_eq!(merge(&files, &locale, &targets), Merged::default(), "{locale}");
    }
}

#[test]
fn what_is_missing_comes_to_its_place() {
    check_comes_back(|files| edit(files, "ar/health.json", |draft| draft.remove("/articles/0").unwrap()));
    check_comes_back(|files| edit(files, "ar/health.json", |draft| draft.remove("/articles/1").unwrap()));
    check_comes_back(|files| {
        edit(files, "ar/health.json", |draft| {
            for pointer in
                ["/articles/2/blocks/0", "/articles/0/blocks/4", "/articles/0/blocks/3", "/articles/0/blocks/1"]
            {
                draft.remove(pointer).unwrap();
            }
        });
    });
    check_comes_back(|files| edit(files, "ar/topics.json", |draft| draft.remove("/topics/3").unwrap()));
    check_comes_back(|files| edit(files, "ar/places.json", |draft| draft.remove("/places/0").unwrap()));
    check_comes_back(|files| edit(files, "ar/health.json", |draft| draft.set("/articles/0/title", &"x").unwrap()));
    check_comes_back(|files| {
        edit(files, "ar/health.json", |draft| {
            draft.remove("/articles/0/keywords/2").unwrap();
            draft.set("/articles/1/keywords", &["one"]).unwrap();
        });
    });
}

#[test]
fn a_file_that_is_not_there_is_made() {
    for file in ["city", "topics", "places", "health"] {
        check_comes_back(|files| drop(files.remove(&format!("ar/{file}.json"))));
    }
}

#[test]
fn a_text_of_another_form_is_made_anew() {
    check_comes_back(|files| {
        edit(files, "ar/health.json", |draft| {
            draft.remove("/articles/0/blocks/1/items/2").unwrap();
            draft.set("/articles/0/blocks/4/tone", &"info").unwrap();
            draft.set("/articles/0/blocks/4/text", &"old").unwrap();
        });
        edit(files, "ar/city.json", |draft| draft.remove("/about/1").unwrap());
    });
}

#[test]
fn a_text_comes_whole_or_not_at_all() {
    let mut files = vienna();
    edit(&mut files, "ar/health.json", |draft| draft.remove("/articles/0").unwrap());
    let before = PackFiles::new(files);
    let mut targets = targets("ar");
    targets.retain(|id, _| id.starts_with("health/see-a-doctor/"));
    let merged = merge(&before, "ar", &targets);
    assert_eq!(merged.files, BTreeMap::new());
    let refused: BTreeSet<&String> = merged.incomplete.iter().map(|incomplete| &incomplete.id).collect();
    assert_eq!(refused, targets.keys().collect());
    let head = ["title", "summary", "keywords"].map(|field| format!("health/see-a-doctor#{field}"));
    assert_eq!(merged.incomplete[0].without, head);
}

#[test]
fn a_unit_says_where_readers_meet_it() {
    let units = units(&PackFiles::new(vienna()), "ar");
    let find = |id: &str| units.iter().find(|unit| unit.id == id).unwrap();
    let unit = find("health/see-a-doctor/child#text");
    assert_eq!(unit.context, ["Gesundheit", "Zur Ärztin oder zum Arzt gehen", "notice"]);
    assert_eq!(unit.facts, [("emergency-ambulance".to_owned(), "144".to_owned())].into());
    assert_eq!(
        (unit.marked, unit.file.as_str(), unit.key.as_str()),
        (true, "health.json", "health/see-a-doctor/child")
    );
    assert_eq!(find("health/see-a-doctor/how#items/1").context[2], "step 2 of 4");
    assert_eq!((find("topics/health#title").room, find("topics/health#title").marked), (Some(40), false));
    assert!(find("health/see-a-doctor#keywords").source.starts_with("Arzt; Ärztin; e-card; "));
}

#[test]
fn the_default_locale_has_nothing_to_translate() {
    assert_eq!(units(&PackFiles::new(vienna()), "de"), []);
    assert_eq!(units(&PackFiles::new(vienna()), "xx"), []);
}
