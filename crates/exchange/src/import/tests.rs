//! What a city sees when a translator's file comes back.

use super::*;
use crate::{
    Format,
    sample::{FORMATS, Files, Manner, PACK, PLAIN, imported, order, translated},
};
use welcome_pack::authoring::{draft::Draft, model::Settings, status::State};

/// The unit on which files are spoiled: it has a fact, emphasis and a link between them.
const UNIT: &str = "city#about/2";

fn locales() -> Vec<String> {
    let settings: Settings = serde_json::from_slice(&PACK["pack.json"]).unwrap();
    settings.locales.into_iter().map(|locale| locale.tag).filter(|tag| *tag != settings.default_locale).collect()
}

/// The shipped pack with an Arabic file changed.
fn without(path: &str, change: impl FnOnce(&Draft)) -> Files {
    let mut files = PACK.clone();
    let draft = Draft::read(path, &files[path]).unwrap();
    change(&draft);
    files.insert(path.to_owned(), draft.text().into_bytes());
    files
}

/// What the shipped pack says.
fn shipped() -> BTreeMap<String, String> {
    order(&PACK, "ar").units.into_iter().filter_map(|unit| Some((unit.id, unit.target?))).collect()
}

#[test]
fn what_was_exported_changes_nothing() {
    for locale in locales() {
        let order = order(&PACK, &locale);
        let there = order.units.iter().filter(|unit| unit.target.is_some()).count();
        for format in FORMATS {
            let bytes = format.write(&order).unwrap();
            let delivery = crate::read(&format!("x.{}", format.ending()), &bytes).unwrap();
            assert_eq!(delivery.locale.as_deref(), Some(locale.as_str()), "{format:?}");
            let mut partial = imported(&PACK, format, &bytes, Manner { locale: &locale, partial: true, ..PLAIN });
            partial.refusals.retain(|refusal| refusal.message != "this unit has no translation");
            assert_eq!((partial.refusals, partial.tidied), (vec![], vec![]), "{locale} {format:?}");
            assert_eq!((partial.changed, partial.unchanged, partial.marked), (0, there, 0), "{locale} {format:?}");
            assert!(partial.files.is_empty(), "{locale} {format:?}: {:?}", partial.files.keys());
        }
    }
}

#[test]
fn what_was_missing_comes_back_to_its_place() {
    let shipped = shipped();
    let files = without("ar/health.json", |draft| {
        draft.remove("/articles/1").unwrap();
        draft.remove("/articles/0/blocks/1").unwrap();
    });
    for format in FORMATS {
        let mut order = order(&files, "ar");
        order.units.retain(|unit| unit.state == State::Missing);
        assert!(order.units.len() > 10, "{}", order.units.len());
        let bytes = format.write(&translated(&order, |unit| shipped.get(&unit.id).cloned())).unwrap();
        let import = imported(&files, format, &bytes, Manner { by: Some("Anna Berger"), ..PLAIN });
        assert_eq!(import.refusals, [], "{format:?}");
        assert_eq!(import.changed, order.units.len());
        assert!(import.files["ar/health.json"] == PACK["ar/health.json"], "{format:?}");
        let status: StatusFile = serde_json::from_slice(&import.files["ar/status.json"]).unwrap();
        let made = &status.texts["health/see-a-doctor/how"];
        assert_eq!((made.by, made.reviewer.as_deref()), (Maker::Human, Some("Anna Berger")), "{format:?}");
    }
}

/// Spoils a file of one unit and expects it to be refused with this message, and the pack to stay as it is.
#[track_caller]
fn check_refused(format: Format, from: &str, to: &str, line: usize, message: &str) {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == UNIT);
    let text = String::from_utf8(format.write(&order).unwrap()).unwrap();
    assert!(text.contains(from), "{from} is in\n{text}");
    let import = imported(&PACK, format, text.replacen(from, to, 1).as_bytes(), PLAIN);
    let found: Vec<(usize, &str)> =
        import.refusals.iter().map(|refusal| (refusal.at.line, refusal.message.as_str())).collect();
    assert_eq!(found, [(line, message)], "{format:?}");
    assert!(import.files.is_empty());
}

#[test]
fn a_broken_fact_is_refused_with_its_line() {
    let missing = "the fact `{city-phone}` of the source is missing";
    let code = "<x id=\"fact-city-phone\" ctype=\"x-fact\" equiv-text=\"+43 1 4000\"/>. هذه";
    check_refused(Format::Xliff, code, ". هذه", 10, missing);
    check_refused(
        Format::Xliff,
        code,
        &code.replace("city", "town"),
        10,
        "the code `fact-town-phone` does not belong to this unit",
    );
    check_refused(
        Format::Xliff,
        code,
        &format!("{code}{}", &code[..code.len() - 6]),
        10,
        "the fact `{city-phone}` is too many",
    );
    check_refused(Format::Po, "{city-phone}. هذه", "{city-phone. هذه", 20, "`{` is opened here but not closed");
    check_refused(Format::Po, "{city-phone}. هذه", ". هذه", 20, missing);
    check_refused(
        Format::Csv,
        "{city-phone}. هذه",
        "{city-phone} {city-phone}. هذه",
        2,
        "the fact `{city-phone}` is too many",
    );
}

#[test]
fn a_source_that_has_changed_is_shown_with_the_difference() {
    let message = "the source has changed since the export: Öffnungszeiten, Preise und Regeln ändern sich. Rufen Sie \
                   [-bitte -]vorher an oder fragen Sie am Stadttelefon: {city-phone}. Dieses Angebot ersetzt keine \
                   Rechtsberatung und keine ärztliche Hilfe.";
    for (format, line) in [(Format::Xliff, 10), (Format::Po, 20), (Format::Csv, 2)] {
        check_refused(format, "Rufen Sie vorher", "Rufen Sie bitte vorher", line, message);
    }
}

#[test]
fn an_empty_translation_is_refused() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == UNIT);
    for format in FORMATS {
        for target in [None, Some(" ".to_owned())] {
            let bytes = format.write(&translated(&order, |_| target.clone())).unwrap();
            let import = imported(&PACK, format, &bytes, PLAIN);
            assert_eq!(import.refusals.len(), 1, "{format:?}");
            assert_eq!(import.refusals[0].message, "this unit has no translation", "{format:?}");
        }
    }
}

#[test]
fn a_rule_of_the_pack_speaks_before_anything_is_written() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.key.starts_with("topics/"));
    let target = |unit: &Unit| match unit.id.as_str() {
        "topics/health#title" => Some("صحة <b>".to_owned()),
        "topics/health#summary" => Some("ملخص جديد".to_owned()),
        _ => unit.target.clone(),
    };
    let bytes = Format::Po.write(&translated(&order, target)).unwrap();
    let import = imported(&PACK, Format::Po, &bytes, PLAIN);
    assert!(import.files.is_empty());
    let refusal = &import.refusals[0];
    assert_eq!((refusal.id.as_str(), import.refusals.len()), ("topics/health#title", 1));
    assert!(refusal.message.contains("is HTML"), "{}", refusal.message);

    let import = imported(&PACK, Format::Po, &bytes, Manner { partial: true, ..PLAIN });
    let text = String::from_utf8(import.files["ar/topics.json"].clone()).unwrap();
    assert!(text.contains("ملخص جديد") && !text.contains("<b>"));
    assert_eq!(import.files.keys().collect::<Vec<_>>(), ["ar/topics.json"], "half a text gets no new status");
}

#[test]
fn a_text_that_lacks_a_part_is_left_out_whole() {
    let shipped = shipped();
    let files = without("ar/health.json", |draft| draft.remove("/articles/0/blocks/1").unwrap());
    let mut order = order(&files, "ar");
    order.units.retain(|unit| unit.state == State::Missing);
    let bytes = Format::Csv
        .write(&translated(&order, |unit| shipped.get(&unit.id).filter(|_| !unit.id.ends_with("items/2")).cloned()));
    let import = imported(&files, Format::Csv, &bytes.unwrap(), Manner { partial: true, ..PLAIN });
    assert!(import.files.is_empty());
    let first = "this cannot be written without `health/see-a-doctor/how#items/2`, which is refused or missing";
    assert_eq!(import.refusals[0].message, first);
    assert_eq!(import.refusals.len(), order.units.len());
}

#[test]
fn invisible_direction_marks_are_taken_out_and_named() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.key == "topics/health");
    let target = |unit: &Unit| unit.target.as_ref().map(|target| format!("\u{200f} {target}\n\u{202c}!"));
    let bytes = Format::Xliff2.write(&translated(&order, target)).unwrap();
    let import = imported(&PACK, Format::Xliff2, &bytes, PLAIN);
    assert_eq!((import.refusals.len(), import.tidied.len(), import.changed), (0, 2, 2));
    let text = String::from_utf8(import.files["ar/topics.json"].clone()).unwrap();
    let title = order.units[0].target.clone().unwrap();
    assert!(text.contains(&format!("\"{title} !\"")), "{text}");
}

#[test]
fn foreign_and_repeated_units_are_refused() {
    let mut order = order(&PACK, "ar");
    order.units.retain(|unit| unit.id == UNIT);
    order.units.push(order.units[0].clone());
    order.units.push(Unit { id: "city#motto".to_owned(), ..order.units[0].clone() });
    for format in FORMATS {
        let import = imported(&PACK, format, &format.write(&order).unwrap(), PLAIN);
        let messages: Vec<&str> = import.refusals.iter().map(|refusal| refusal.message.as_str()).collect();
        assert_eq!(messages, ["this unit stands in the file a second time", "the pack has no such text"], "{format:?}");
    }
}

/// Imports one text and tells its status afterwards: what it was before, what came of it.
#[track_caller]
fn check_status(
    before: (State, Maker),
    change: bool,
    after: State,
    (by, status): (Option<&str>, Option<Maker>),
    expected: Option<Maker>,
) {
    let key = "topics/health";
    let mut files = PACK.clone();
    let mut status_file: StatusFile = serde_json::from_slice(&files["ar/status.json"]).unwrap();
    let entry = status_file.texts.get_mut(key).unwrap();
    entry.by = before.1;
    if before.0 == State::Stale {
        entry.source = "000000000000".to_owned();
    }
    files.insert("ar/status.json".to_owned(), serde_json::to_vec(&status_file).unwrap());
    let mut order = order(&files, "ar");
    order.units.retain(|unit| unit.key == key);
    assert_eq!(order.units[0].state, before.0);
    for unit in &mut order.units {
        unit.state = after;
        unit.target = unit.target.take().map(|target| if change { format!("{target}!") } else { target });
    }
    let bytes = Format::Xliff.write(&order).unwrap();
    let import = imported(&files, Format::Xliff, &bytes, Manner { by, status, ..PLAIN });
    let found = import.files.get("ar/status.json").map(|bytes| {
        let status: StatusFile = serde_json::from_slice(bytes).unwrap();
        status.texts[key].by
    });
    assert_eq!(found, expected, "{before:?} {change} {after:?} {by:?} {status:?}");
}

#[test]
fn nobody_is_said_to_have_done_more_than_somebody_says() {
    use Maker::{Human, Machine, Reviewed};
    let nobody = (None, None);
    let anna = (Some("Anna"), None);
    // New texts: what the file or a person says, else a machine.
    check_status((State::Machine, Machine), true, State::Machine, nobody, Some(Machine));
    check_status((State::Machine, Machine), true, State::Human, nobody, Some(Reviewed));
    check_status((State::Machine, Machine), true, State::Machine, anna, Some(Human));
    check_status((State::Machine, Machine), true, State::Machine, (Some("Anna"), Some(Reviewed)), Some(Reviewed));
    // A tool that fills something in and leaves it open makes nobody a translator.
    check_status((State::Machine, Machine), true, State::Stale, anna, Some(Machine));
    // Text that is as it was: only an act changes what is known of it.
    check_status((State::Machine, Machine), false, State::Machine, anna, None);
    check_status((State::Machine, Machine), false, State::Human, nobody, Some(Reviewed));
    check_status((State::Human, Human), false, State::Human, nobody, None);
    check_status((State::Machine, Machine), false, State::Machine, (None, Some(Human)), Some(Human));
    check_status((State::Stale, Human), false, State::Stale, (Some("Anna"), Some(Human)), None);
    check_status((State::Stale, Human), false, State::Machine, anna, Some(Human));
    check_status((State::Stale, Machine), false, State::Human, nobody, Some(Reviewed));
}
