//! Fonts chosen for small made-up packs.

use super::*;
use serde_json::{Value, json};
use welcome_pack::authoring::compile::CompiledLocale;

/// Tag, name of the language, greeting, and a text, which is title and summary of its only article.
type Locale<'a> = (&'a str, &'a str, &'a str, &'a str);

const GERMAN: Locale<'_> = ("de", "Deutsch", "Willkommen", "Zum Arzt – für 5 €");
const ARABIC: Locale<'_> = ("ar", "العربية", "أهلا", "عند الطبيب");
const TIGRINYA: Locale<'_> = ("ti", "ትግርኛ", "ናብ", "ናብ ሓኪም ምኻድ");
const CHINESE: Locale<'_> = ("zh-Hans", "简体中文", "欢迎", "看医生要带医保卡");
const UKRAINIAN: Locale<'_> = ("uk", "українська", "Вітаємо", "До лікаря");
const TURKISH: Locale<'_> = ("tr", "Türkçe", "Hoş geldiniz", "Doktora gitmek için sağlık kartınızı alın");
const URDU: Locale<'_> = ("ur", "اردو", "خوش آمدید", "ڈاکٹر کے پاس جانا");

fn compiled(locales: &[Locale<'_>]) -> Compiled {
    let entry = |(tag, autonym, greeting, _): &Locale<'_>| json!({ "tag": tag, "autonym": autonym, "direction": "ltr", "greeting": greeting, "title": "", "fallback": [] });
    let manifest = json!({
        "pack": "p", "version": "1", "release": "", "status": "draft", "licence": "", "publisher_url": null,
        "base_url": null, "base": "/", "icons": "", "listen": "", "counts": "", "time_zone": "", "default_locale": "de", "offline": true,
        "kiosk": { "idle_seconds": 60, "countdown_seconds": 20 },
        "locales": locales.iter().map(entry).collect::<Vec<Value>>(), "emergency": []
    });
    Compiled {
        manifest: serde_json::from_value(manifest).unwrap(),
        look: welcome_pack::authoring::look::Look::default(),
        locales: locales.iter().map(|(tag, _, _, text)| locale(tag, text)).collect(),
        ways: BTreeMap::new(),
        missing: Vec::new(),
    }
}

fn locale(tag: &str, text: &str) -> CompiledLocale {
    let (seven, standing) = ([""; 7], json!({ "by": "human", "translated": false, "stale": false, "shown_in": null }));
    let index = json!({
        "tag": tag, "city": "", "title": "", "publisher": "", "notice": "", "about": [], "standing": standing,
        "checked": null, "emergency": [], "topics": [], "messages": { "texts": [["back", "\u{2}x\u{3} 1"]] },
        "format": {
            "weekdays": seven, "weekdays_short": seven, "months": vec![""; 12], "digits": "0123456789", "decimal": ",",
            "group": ".", "date": "", "time": "", "money": "", "list_pair": "", "list_start": "", "list_middle": "",
            "list_end": ""
        }
    });
    let article = json!({ "article": { "topic": "health", "places": [], "more": [], "article": {
        "id": "doctor", "title": text, "summary": text, "checked": "2026-11-22", "sources": [], "standing": standing,
        "blocks": []
    } } });
    let page = welcome_pack::route::Page::Article { topic: "health".to_owned(), article: "doctor".to_owned() };
    CompiledLocale {
        index: serde_json::from_value(index).unwrap(),
        pages: vec![(page, serde_json::from_value(article).unwrap())],
        entries: Vec::new(),
        listen: welcome_pack::messages::Messages::default(),
        counts: welcome_pack::messages::Messages::default(),
    }
}

fn fonts(locales: &[Locale<'_>]) -> Fonts {
    Fonts::choose(&compiled(locales)).unwrap()
}

/// Names of files without folder, hash and ending.
fn names<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let name = |path: &'a str| path.strip_prefix(FOLDER).unwrap().split('.').next().unwrap();
    let mut names: Vec<&str> = paths.into_iter().map(name).collect();
    names.sort_unstable();
    names
}

#[track_caller]
fn check(locales: &[Locale<'_>], tag: &str, at_once: &[&str], besides_names: &[&str]) {
    let fonts = fonts(locales);
    assert_eq!(names(fonts.first_of(tag).iter().map(String::as_str)), at_once, "at once");
    assert_eq!(names(fonts.of_locale(tag)), besides_names, "besides names");
}

const LATIN: [&str; 2] = ["noto-sans-latin-400", "noto-sans-latin-700"];
const NASKH: [&str; 2] = ["noto-naskh-arabic-arabic-400", "noto-naskh-arabic-arabic-700"];

#[test]
fn a_latin_pack_needs_one_slice() {
    check(&[GERMAN], "de", &LATIN, &[]);
    let fonts = fonts(&[GERMAN]);
    assert_eq!(names(fonts.of_every_page()), LATIN);
    assert_eq!(names(fonts.files().keys().map(String::as_str)), ["OFL", LATIN[0], LATIN[1]]);
}

#[test]
fn letters_beyond_western_europe_are_a_small_slice_more() {
    let south = ["noto-sans-latin-south-400", "noto-sans-latin-south-700"];
    check(&[TURKISH], "tr", &[&LATIN[..], &south].concat(), &[]);
    let plain = ("tr", "Dil", "Gel", TURKISH.3);
    check(&[plain], "tr", &[&LATIN[..], &south].concat(), &south);
}

#[test]
fn every_page_needs_the_names_of_all_languages_and_texts_of_one() {
    let pack = [GERMAN, CHINESE, URDU];
    let every = fonts(&pack).of_every_page().into_iter().map(str::to_owned).collect::<Vec<_>>();
    let han = ["noto-sans-sc-han-400-names"];
    assert_eq!(names(every.iter().map(String::as_str)), [&NASKH[..], &LATIN, &han].concat());
    check(&pack, "de", &LATIN, &[]);
    check(&pack, "zh-Hans", &["noto-sans-sc-han-400-common"], &["noto-sans-sc-han-400-common"]);
    check(&pack, "ur", &["noto-nastaliq-urdu-urdu-400"], &["noto-nastaliq-urdu-urdu-400"]);
}

#[test]
fn every_face_is_named_once_in_a_page_or_after_it() {
    let pack = [GERMAN, ARABIC, TIGRINYA, CHINESE, UKRAINIAN];
    let fonts = fonts(&pack);
    let of_locales = pack.map(|(tag, ..)| fonts.rules_of(tag, "/vienna/"));
    for FontRules { inline, late } in of_locales.into_iter().chain([fonts.rules_of_start("de", "/vienna/")]) {
        for path in fonts.files().keys().filter(|path| path.ends_with(".woff2")) {
            let source = format!("url(\"/vienna/{path}\") format(\"woff2\")");
            assert_eq!(inline.matches(&source).count() + late.matches(&source).count(), 1, "{path}");
        }
    }
}

#[test]
fn a_page_holds_the_faces_of_its_own_language() {
    let fonts = fonts(&[GERMAN, ARABIC, TIGRINYA]);
    let (german, ethiopic) = (fonts.rules_of("de", "/"), fonts.rules_of("ti", "/"));
    assert!(german.inline.contains("noto-sans-latin-400.") && german.inline.contains("local(\"Liberation Sans\")"));
    assert!(
        !german.inline.contains("noto-naskh") && !german.inline.contains("noto-sans-ethiopic"),
        "{}",
        german.inline
    );
    assert!(german.late.contains("noto-naskh") && german.late.contains(":lang(ar),"), "{}", german.late);
    assert!(ethiopic.inline.contains("noto-sans-ethiopic-ethiopic-400-common.") && !ethiopic.inline.contains("naskh"));
    let stack = ":lang(ti),:lang(tig){--font:\"Noto Sans Ethiopic\",\"Noto Sans\",\"Roboto as Noto Sans\"";
    assert!(ethiopic.inline.contains(stack), "{}", ethiopic.inline);
}

#[test]
fn the_start_page_holds_the_faces_of_all_names() {
    let rules = fonts(&[GERMAN, TIGRINYA, CHINESE]).rules_of_start("de", "/");
    for name in ["noto-sans-latin-700.", "noto-sans-ethiopic-ethiopic-400-names.", "noto-sans-sc-han-400-names."] {
        assert!(rules.inline.contains(name), "{name}");
    }
    // Its range lists the characters of the names too; the last face that lists a character is taken.
    let at = |name: &str| rules.inline.find(name).unwrap();
    assert!(at("noto-sans-sc-han-400-common.") < at("noto-sans-sc-han-400-names."));
}

#[test]
fn languages_of_one_script_have_the_same_style() {
    let pack = [GERMAN, TURKISH, UKRAINIAN, ARABIC, ("fa", "فارسی", "خوش", "نزد پزشک")];
    let fonts = fonts(&pack);
    let [german, turkish, ukrainian, arabic, persian] = pack.map(|(tag, ..)| fonts.rules_of(tag, "/"));
    assert_eq!([&turkish, &ukrainian], [&german; 2]);
    assert_eq!(arabic, persian);
    assert_ne!(arabic, german);
}

#[test]
fn only_what_is_fetched_with_the_page_may_stay_away() {
    let fonts = fonts(&[GERMAN, ARABIC, TIGRINYA]);
    let optional = |css: &str| {
        let faces = css.lines().filter(|line| line.contains("font-display:optional"));
        faces.map(|face| face.split('"').nth(1).unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(optional(&fonts.rules_of("de", "/").inline), ["Noto Sans".to_owned()].into());
    assert_eq!(optional(&fonts.rules_of("ar", "/").inline), ["Noto Naskh Arabic".to_owned()].into());
    assert_eq!(optional(&fonts.rules_of_start("de", "/").inline), ["Noto Sans".to_owned()].into());
    assert!(
        optional(&fonts.rules_of("ti", "/").inline).is_empty(),
        "a device without Ethiopic letters would show boxes"
    );
    assert!(optional(&fonts.rules_of("de", "/").late).is_empty(), "the app may go on in another language");
}

#[test]
fn the_same_pack_has_the_same_fonts() {
    let pack = [TIGRINYA, CHINESE];
    let (one, other) = (fonts(&pack), fonts(&pack));
    assert_eq!(one.files(), other.files());
    assert_eq!(one.rules_of("ti", "/"), other.rules_of("ti", "/"));
}
