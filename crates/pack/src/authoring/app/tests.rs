//! What a locale of the program consists of: its texts, CLDR, and what its file says otherwise.

use super::*;
use serde_json::{Value, json};

/// What the program brings for German and one more locale, given that locale's file and the list of languages.
fn read(tag: &str, file: &Value, languages: &Value) -> Result<AppLocales, Vec<Problem>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for tag in [SOURCE, tag] {
        files.insert(format!("{tag}/kiosk.ftl"), Vec::new());
    }
    if !file.is_null() {
        files.insert(format!("{tag}/locale.json"), file.to_string().into_bytes());
    }
    files.insert("languages.json".into(), languages.to_string().into_bytes());
    AppLocales::read(&files)
}

/// Every value of a locale that CLDR knows.
fn all_of(tag: &str, reason: &str) -> Value {
    let mut all = serde_json::to_value(cldr::format(tag).unwrap()).unwrap();
    all["reason"] = reason.into();
    json!([all])
}

fn own_name(tag: &str) -> Value {
    json!([{"tag": tag, "autonym": "tlhIngan Hol", "direction": "ltr", "reason": "CLDR has none"}])
}

#[test]
fn a_folder_with_texts_is_all_that_a_locale_needs() {
    let app = read("uk", &Value::Null, &json!([])).unwrap();
    let locale = &app.locales["uk"];
    assert_eq!((locale.autonym.as_str(), locale.direction), ("Українська", Direction::Ltr));
    assert_eq!(locale.format.months[10], "листопада");
    assert_eq!(read("fa-AF", &Value::Null, &json!([])).unwrap().locales["fa-AF"].direction, Direction::Rtl);
}

#[test]
fn a_folder_without_texts_is_not_a_locale_yet() {
    let files = BTreeMap::from([
        ("en/kiosk.ftl".to_owned(), Vec::new()),
        ("languages.json".to_owned(), b"[]".to_vec()),
        ("ti/locale.json".to_owned(), b"[]".to_vec()),
    ]);
    let app = AppLocales::read(&files).unwrap();
    assert_eq!(app.locales.keys().collect::<Vec<_>>(), ["en"]);
}

#[test]
fn what_the_file_says_stands_in_place_of_cldr() {
    let file = json!([{"reason": "so it is written here", "date": "{year}/{month}/{day}"}]);
    let app = read("de", &file, &json!([])).unwrap();
    let (own, cldr) = (&app.locales["de"].format, cldr::format("de").unwrap());
    assert_eq!(own.date, "{year}/{month}/{day}");
    assert_eq!(*own, LocaleFormat { date: own.date.clone(), ..cldr });
}

#[test]
fn a_language_that_cldr_does_not_know_is_written_as_its_file_says() {
    let app = read("tlh", &all_of("de", "CLDR has none"), &own_name("tlh")).unwrap();
    assert_eq!(app.locales["tlh"].autonym, "tlhIngan Hol");
    assert_eq!(app.locales["tlh"].format, cldr::format("de").unwrap());
    assert_eq!(app.language("tlh-Latn").unwrap().autonym, "tlhIngan Hol");
}

#[track_caller]
fn check(tag: &str, file: Value, languages: Value, expected: &[&str]) {
    let problems = read(tag, &file, &languages).map(|_| Vec::new()).unwrap_or_else(|problems| problems);
    let found: Vec<String> = problems.iter().map(|problem| format!("{}: {}", problem.file, problem.message)).collect();
    assert_eq!(found, expected);
}

#[test]
fn what_is_incomplete_is_named_with_its_file() {
    let names = own_name("tlh");
    check(
        "tlh",
        all_of("de", "CLDR has none"),
        json!([]),
        &["locales/languages.json: the language `tlh` has no `autonym` and `direction` in CLDR"],
    );
    let mut partial = all_of("de", "CLDR has none");
    let entry = partial[0].as_object_mut().unwrap();
    entry.remove("months");
    entry.remove("group");
    check(
        "tlh",
        partial,
        names,
        &["locales/tlh/locale.json: the language `tlh` is not in CLDR, and this file lacks `months` and `group`"],
    );
    check(
        "de",
        json!([{"reason": " ", "group": "."}]),
        json!([]),
        &["locales/de/locale.json: an entry has no `reason` or no value"],
    );
    let twice = json!([{"reason": "one", "group": "."}, {"reason": "other", "group": " "}]);
    check("de", twice, json!([]), &["locales/de/locale.json: `group` stands in two entries"]);
    check(
        "de",
        Value::Null,
        json!([{"tag": "ku", "autonym": "Kurdî"}]),
        &["locales/languages.json: the entry `ku` has a name or a direction of its own and no `reason`"],
    );
    check(
        "de_AT",
        Value::Null,
        json!([]),
        &["locales/de_AT/kiosk.ftl: the folder's name `de_AT` is not a language tag in its usual spelling"],
    );
}
