//! Every value against CLDR's own JSON: it is CLDR's, or the program's files say that and why it differs.
//!
//! `golden.json` was made by `extract.mjs` from the npm packages `cldr-*` of the version that it names. `newer.json` has
//! what CLDR changed between that version and the one in ICU4X's tables, as ICU4X has it: when the packages of that
//! version are published, make `golden.json` from them and empty `newer.json`.

use crate::{app, locales};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, fmt::Write as _, fs};
use welcome_pack::authoring::{
    app::{AppLocales, Language},
    cldr,
};

/// Values by their key; the seven days and twelve months in one value each.
type Values = Map<String, Value>;

fn values(value: impl serde::Serialize) -> Values {
    let joined = |value: &Value| match value {
        Value::Array(names) => names.iter().map(|name| name.as_str().unwrap()).collect::<Vec<_>>().join("|").into(),
        other => other.clone(),
    };
    let object = serde_json::to_value(value).unwrap();
    object.as_object().unwrap().iter().map(|(key, value)| (key.clone(), joined(value))).collect()
}

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

pub(crate) fn golden() -> Value {
    file(include_str!("golden.json"))
}

/// The tags of the locales in it.
pub(crate) fn locales_of(golden: &Value) -> Vec<&str> {
    tags(&golden["formats"])
}

fn newer() -> Value {
    file(include_str!("newer.json"))
}

fn tags(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The keys of which the program's own files say that they differ from CLDR.
fn stated(tag: &str) -> BTreeSet<String> {
    let entries = fs::read_to_string(locales(&format!("{tag}/locale.json"))).map_or(Value::Null, |text| file(&text));
    let entries = entries.as_array().cloned().unwrap_or_default();
    entries.iter().flat_map(|entry| tags(entry)).filter(|key| *key != "reason").map(str::to_owned).collect()
}

/// What is wrong with values: `ours` are the program's, `table` ICU4X's, `cldr` CLDR's.
fn faults(name: &str, ours: &Values, table: Option<&Values>, cldr: &Values, stated: &BTreeSet<String>) -> String {
    let mut faults = String::new();
    for (key, value) in ours {
        let (expected, found) = (cldr.get(key), table.and_then(|table| table.get(key)));
        if expected != Some(value) && !stated.contains(key) {
            let expected = expected.map_or_else(|| "nothing".to_owned(), Value::to_string);
            writeln!(faults, "{name} {key}: is {value}, in CLDR {expected}; give the reason, or take CLDR's").unwrap();
        }
        if expected == Some(value) && found == Some(value) && stated.contains(key) {
            writeln!(faults, "{name} {key}: {value} is CLDR's; remove it from the program's files").unwrap();
        }
    }
    faults
}

#[test]
fn every_locale_writes_as_cldr_says_or_as_its_file_gives_reasons_for() {
    let (golden, newer) = (golden(), newer());
    let tags = locales_of(&golden);
    let AppLocales { locales, .. } = app(&tags);
    let mut failures = String::new();
    for tag in tags {
        let mut cldr = values(&golden["formats"][tag]);
        cldr.extend(newer["formats"][tag].as_object().cloned().unwrap_or_default());
        let table = cldr::format(tag).map(values);
        failures += &faults(tag, &values(&locales[tag].format), table.as_ref(), &cldr, &stated(tag));
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_language_has_the_name_that_cldr_gives_it_or_one_with_a_reason() {
    let golden = golden();
    let entries = file(&fs::read_to_string(locales("languages.json")).unwrap());
    let mut failures = String::new();
    for (language, entry) in app(&[]).languages.iter().zip(entries.as_array().unwrap()) {
        let Language { tag, autonym, direction } = language;
        let said = |autonym: Value, direction: Value| {
            Values::from_iter([("autonym".to_owned(), autonym), ("direction".to_owned(), direction)])
        };
        let ours = said(autonym.as_str().into(), direction.as_str().into());
        let table = said(cldr::autonym(tag).into(), cldr::direction(tag).map(|direction| direction.as_str()).into());
        let stated = tags(entry).into_iter().map(str::to_owned).collect();
        failures += &faults(tag, &ours, Some(&table), &values(&golden["languages"][tag]), &stated);
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn what_is_newer_is_in_the_tables_and_not_in_the_packages() {
    let (golden, newer) = (golden(), newer());
    let mut failures = String::new();
    for tag in tags(&newer["formats"]) {
        let table = values(cldr::format(tag).unwrap());
        for (key, value) in newer["formats"][tag].as_object().unwrap() {
            if table[key] != *value || golden["formats"][tag][key] == *value {
                writeln!(failures, "{tag} {key}: {} in the tables; correct newer.json", table[key]).unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_locale_and_language_of_the_program_was_compared() {
    let golden = golden();
    let folders = fs::read_dir(locales("")).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let folders = folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned());
    let languages = app(&[]).languages.into_iter().map(|language| language.tag);
    for (part, tags) in [("formats", folders.collect::<Vec<_>>()), ("languages", languages.collect())] {
        let missing: Vec<&String> = tags.iter().filter(|tag| golden[part].get(tag).is_none()).collect();
        assert!(missing.is_empty(), "{part}: name {missing:?} in extract.mjs, and make golden.json anew");
    }
}
