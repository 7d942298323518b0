//! What editors see of translation status.

use super::*;
use crate::authoring::sample;

const DAY_ONE: &str = "2026-11-22";

/// The sample, with every locale's status as if all was made by this maker on the first day.
fn marked(by: Maker) -> Pack {
    let mut pack = sample::pack();
    for tag in ["de", "en", "ar"] {
        mark_in(&mut pack, tag, by, DAY_ONE, Marked::All);
    }
    pack
}

fn mark_in(pack: &mut Pack, tag: &str, by: Maker, today: &str, what: Marked<'_>) {
    let status = mark(pack, tag, by, today.parse().unwrap(), what);
    locale(pack, tag).status = status;
}

fn locale<'a>(pack: &'a mut Pack, tag: &str) -> &'a mut LocaleContent {
    pack.locales.iter_mut().find(|content| content.tag == tag).unwrap()
}

fn change_intro(pack: &mut Pack) {
    locale(pack, "de").articles.get_mut("health").unwrap()[0].blocks[0].text = Some("Neu.".into());
}

fn intro() -> [String; 1] {
    [block_key("health", "doctor", "intro")]
}

#[track_caller]
fn check_standing(pack: &Pack, tag: &str, keys: &[String], by: Maker, translated: bool, stale: bool) {
    let expected = Some(Standing { by, translated, stale, shown_in: None });
    assert_eq!(standing(pack, tag, keys), expected, "{tag} {keys:?}");
}

#[test]
fn every_text_has_a_key() {
    let pack = sample::pack();
    let keys: Vec<String> = fingerprints(&pack.locales[0]).into_keys().collect();
    assert_eq!(
        keys,
        [
            "city",
            "health/doctor",
            "health/doctor/bring",
            "health/doctor/call",
            "health/doctor/free",
            "health/doctor/head",
            "health/doctor/how",
            "health/doctor/intro",
            "health/doctor/more",
            "health/doctor/points",
            "health/doctor/q1",
            "health/doctor/where",
            "health/pharmacy",
            "health/pharmacy/intro",
            "places/office",
            "places/shelter",
            "topics/emergency",
            "topics/health",
        ]
    );
}

#[test]
fn a_fingerprint_is_of_the_words_and_not_of_the_facts() {
    let mut pack = sample::pack();
    let before = fingerprints(&pack.locales[0]);
    assert!(before.values().all(|print| print.len() == 12 && print.chars().all(|c| c.is_ascii_hexdigit())));
    pack.facts[1].value = "+43 1 5000".into();
    assert_eq!(fingerprints(&pack.locales[0]), before);
    change_intro(&mut pack);
    let after = fingerprints(&pack.locales[0]);
    let changed: Vec<&String> =
        after.iter().filter(|(key, print)| before.get(*key) != Some(print)).map(|(key, _)| key).collect();
    assert_eq!(changed, ["health/doctor/intro"]);
}

#[test]
fn words_that_move_between_fields_change_the_fingerprint() {
    let block = |text: &str, title: Option<&str>| {
        block_print(&BlockText { text: Some(text.into()), title: title.map(Into::into), ..BlockText::default() })
    };
    assert_ne!(block("a", Some("b")), block("b", Some("a")));
    assert_ne!(block("ab", None), block("a", Some("b")));
    let items = |items: &[&str]| {
        let items = items.iter().map(|item| ItemText::Text((*item).into())).collect();
        block_print(&BlockText { items: Some(items), ..BlockText::default() })
    };
    assert_ne!(items(&["a", "b"]), items(&["ab"]));
}

#[test]
fn a_text_without_status_is_a_machines() {
    check_standing(&sample::pack(), "en", &intro(), Maker::Machine, true, false);
    check_standing(&sample::pack(), "de", &intro(), Maker::Machine, false, false);
    assert_eq!(standing(&sample::pack(), "fr", &intro()), None);
}

#[test]
fn the_least_trusted_part_decides() {
    let mut pack = marked(Maker::Human);
    let parts = [article_key("health", "doctor"), intro()[0].clone()];
    check_standing(&pack, "en", &parts, Maker::Human, true, false);
    locale(&mut pack, "en").status.texts.get_mut(&parts[1]).unwrap().by = Maker::Reviewed;
    check_standing(&pack, "en", &parts, Maker::Reviewed, true, false);
}

#[test]
fn a_changed_source_makes_its_translations_stale_until_they_are_marked() {
    let mut pack = marked(Maker::Human);
    change_intro(&mut pack);
    check_standing(&pack, "en", &intro(), Maker::Human, true, true);
    check_standing(&pack, "de", &intro(), Maker::Human, false, false);
    mark_in(&mut pack, "en", Maker::Reviewed, "2026-11-25", Marked::Changed);
    check_standing(&pack, "en", &intro(), Maker::Reviewed, true, false);
}

#[test]
fn marking_what_changed_leaves_the_rest_alone() {
    let mut pack = marked(Maker::Human);
    change_intro(&mut pack);
    locale(&mut pack, "en").status.texts.remove("topics/health");
    mark_in(&mut pack, "en", Maker::Reviewed, "2026-11-25", Marked::Changed);
    let of = |by: Maker| pack.locales[1].status.texts.iter().filter(move |(_, status)| status.by == by);
    let fresh: Vec<&String> = of(Maker::Reviewed).map(|(key, _)| key).collect();
    assert_eq!(fresh, ["health/doctor/intro", "topics/health"]);
    let dates = |by: Maker| of(by).map(|(_, status)| status.reviewed.unwrap().to_string()).collect::<Vec<_>>();
    assert!(dates(Maker::Reviewed).iter().all(|date| date == "2026-11-25"));
    assert!(dates(Maker::Human).iter().all(|date| date == DAY_ONE));
}

#[test]
fn what_no_person_read_has_no_date_of_review() {
    let pack = marked(Maker::Machine);
    assert!(
        pack.locales.iter().flat_map(|content| content.status.texts.values()).all(|status| status.reviewed.is_none())
    );
}

#[test]
fn a_source_text_is_its_own_source() {
    let pack = marked(Maker::Human);
    let recorded = pack.locales[0].status.texts.iter().map(|(key, status)| (key.clone(), status.source.clone()));
    assert_eq!(recorded.collect::<BTreeMap<_, _>>(), fingerprints(&pack.locales[0]));
}

#[test]
fn a_text_that_is_gone_loses_its_entry() {
    let mut pack = marked(Maker::Human);
    locale(&mut pack, "en").places.retain(|place| place.id != "shelter");
    locale(&mut pack, "de").topics.retain(|topic| topic.id != "health");
    mark_in(&mut pack, "en", Maker::Human, DAY_ONE, Marked::Changed);
    let texts = &pack.locales[1].status.texts;
    assert!(!texts.contains_key("places/shelter") && !texts.contains_key("topics/health"));
    assert!(texts.contains_key("places/office") && texts.contains_key("topics/emergency"));
}

#[test]
fn a_pack_without_settings_keeps_its_status() {
    let mut pack = marked(Maker::Human);
    pack.settings = None;
    let kept = mark(&pack, "en", Maker::Machine, DAY_ONE.parse().unwrap(), Marked::All);
    assert_eq!(kept, pack.locales[1].status);
}

#[track_caller]
fn check_state(pack: &Pack, tag: &str, key: &str, expected: Option<State>) {
    assert_eq!(states(pack, tag).get(key).copied(), expected, "{tag} {key}");
}

#[test]
fn every_text_has_its_state() {
    let mut pack = marked(Maker::Machine);
    mark_in(&mut pack, "en", Maker::Human, DAY_ONE, Marked::All);
    change_intro(&mut pack);
    check_state(&pack, "de", "health/doctor/intro", Some(State::Machine));
    check_state(&pack, "en", "health/doctor/intro", Some(State::Stale));
    check_state(&pack, "en", "health/doctor/head", Some(State::Human));
    check_state(&pack, "ar", "health/doctor/head", Some(State::Machine));
    check_state(&pack, "ar", "health/doctor/q1", Some(State::Missing));
    check_state(&pack, "ar", "health/doctor/where", None);
    check_state(&pack, "tlh", "health/doctor/head", None);
}

#[test]
fn a_copy_of_the_source_is_missing_until_somebody_means_it() {
    let mut pack = sample::pack();
    let source = locale(&mut pack, "de").articles["health"][0].blocks[1].clone();
    locale(&mut pack, "en").articles.get_mut("health").unwrap()[0].blocks[1] = source;
    check_state(&pack, "en", "health/doctor/head", Some(State::Missing));
    assert_eq!(
        copies(&pack, "en").into_iter().collect::<Vec<_>>(),
        ["health/doctor/head"],
        "what is absent is no copy"
    );
    mark_in(&mut pack, "en", Maker::Human, DAY_ONE, Marked::Changed);
    check_state(&pack, "en", "health/doctor/head", Some(State::Missing));
    check_state(&pack, "en", "health/doctor/intro", Some(State::Human));
    mark_in(&mut pack, "en", Maker::Reviewed, DAY_ONE, Marked::Texts(&[block_key("health", "doctor", "head")]));
    check_state(&pack, "en", "health/doctor/head", Some(State::Reviewed));
    check_state(&pack, "en", "health/doctor/intro", Some(State::Human));
}

#[test]
fn a_noted_copy_is_missing_also_when_the_source_has_changed_since() {
    let mut pack = sample::pack();
    let source = locale(&mut pack, "de").articles["health"][0].blocks[0].clone();
    locale(&mut pack, "en").articles.get_mut("health").unwrap()[0].blocks[0] = source;
    locale(&mut pack, "en").status = with_copies(&pack, "en");
    change_intro(&mut pack);
    check_state(&pack, "en", "health/doctor/intro", Some(State::Missing));
    mark_in(&mut pack, "en", Maker::Human, DAY_ONE, Marked::Changed);
    check_state(&pack, "en", "health/doctor/intro", Some(State::Missing));
    locale(&mut pack, "en").articles.get_mut("health").unwrap()[0].blocks[0].text = Some("New.".into());
    check_state(&pack, "en", "health/doctor/intro", Some(State::Machine));
    mark_in(&mut pack, "en", Maker::Human, DAY_ONE, Marked::Changed);
    check_state(&pack, "en", "health/doctor/intro", Some(State::Human));
}
