//! What an import puts into a pack.

use super::*;
use crate::service::sample::{pack, pack_files, taken, today};
use welcome_pack::{
    authoring::model::{BlockText, FactKind, SourceText},
    bundle::{Address, StepFree},
};

fn source() -> SourceText {
    SourceText { title: "Office".to_owned(), url: "https://example.org/page".to_owned(), checked: None }
}

fn place(id: &str, hours: &str) -> NewPlace {
    let address = Address { street: "Gasse 2".to_owned(), postcode: "1010".to_owned(), city: "Wien".to_owned() };
    let record = PlaceRecord {
        id: id.to_owned(),
        categories: vec!["health".to_owned()],
        address,
        geo: None,
        opening_hours: Some(hours.to_owned()),
        by_appointment: false,
        closed: None,
        way: None,
        sessions: Vec::new(),
        contacts: Vec::new(),
        languages: Vec::new(),
        step_free: StepFree::Unknown,
        source: source(),
        checked: today(),
        review_by: today().plus_days(100),
    };
    let text = |name: &str| PlaceText {
        id: id.to_owned(),
        name: name.to_owned(),
        summary: "S.".to_owned(),
        note: None,
        way: None,
        sessions: Vec::new(),
    };
    NewPlace { record, texts: [("de".to_owned(), text("Haus")), ("ar".to_owned(), text("بيت"))].into() }
}

#[test]
fn what_brings_an_error_is_left_out_with_its_text() {
    let mut notes = Notes::default();
    let additions = Additions { places: vec![place("good", "24/7"), place("bad", "whenever")], ..Additions::default() };
    let (after, intake) = taken(&pack_files(), additions, false, &mut notes);
    assert_eq!(intake.counts.places, 1);
    assert!(load(&after).0.places.iter().any(|place| place.id == "good"));
    assert!(notes.to_string().starts_with("places/bad\n  - left out: "), "{notes}");
    assert!(notes.to_string().contains("Gasse 2"), "{notes}");
}

#[test]
fn a_bad_block_of_the_default_locale_takes_its_translations_along() {
    let block =
        |id: &str, text: &str| BlockText { id: id.to_owned(), text: Some(text.to_owned()), ..BlockText::default() };
    let article = |blocks: Vec<BlockText>, source: bool| {
        let date = source.then(today);
        let sources = if source { vec![SourceText { checked: Some(today()), ..self::source() }] } else { Vec::new() };
        let words = |word: &str| if source { vec![word.to_owned()] } else { Vec::new() };
        ArticleText {
            id: "new".to_owned(),
            title: "T".to_owned(),
            summary: "S.".to_owned(),
            keywords: Vec::new(),
            audience: words("everyone"),
            covers: words("emergency"),
            sources,
            written: date,
            review_by: date.map(|day| day.plus_days(100)),
            blocks,
        }
    };
    let texts = [
        ("de".to_owned(), article(vec![block("a", "Gut."), block("b", "Rufen Sie {nobody}.")], true)),
        ("ar".to_owned(), article(vec![block("a", "جيد."), block("b", "{nobody}.")], false)),
    ];
    let new = NewArticle { topic: "health".to_owned(), id: "new".to_owned(), texts: texts.into(), changed: today() };
    let mut notes = Notes::default();
    let additions = Additions { articles: vec![new], ..Additions::default() };
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let (pack, _) = load(&after);
    for content in &pack.locales {
        let article = content.articles["health"].iter().find(|article| article.id == "new").unwrap();
        assert_eq!(article.blocks.iter().map(|block| block.id.as_str()).collect::<Vec<_>>(), ["a"], "{}", content.tag);
    }
    assert!(notes.to_string().contains("ar/health/new/b"), "{notes}");
}

#[test]
fn what_is_there_stays_unless_it_is_replaced() {
    let mut notes = Notes::default();
    let additions = Additions { places: vec![place("clinic", "24/7")], ..Additions::default() };
    let (_, intake) = taken(&pack_files(), additions.clone(), false, &mut notes);
    assert_eq!(intake.files.len(), 0);
    assert!(notes.to_string().contains("`--replace`"), "{notes}");
    let (after, _) = taken(&pack_files(), additions, true, &mut notes);
    assert_eq!(load(&after).0.places[0].opening_hours.as_deref(), Some("24/7"));
    assert_eq!(after.get("pack.json"), pack_files().get("pack.json"));
}

#[test]
fn what_takes_place_outlives_a_replacement() {
    let with = |path: &str, session: &str| {
        let text = String::from_utf8(pack_files().get(path).unwrap().to_vec()).unwrap();
        let (before, after) = text.split_once("\"clinic\",").unwrap();
        (path.to_owned(), format!("{before}\"clinic\", \"sessions\": [{session}],{after}").into_bytes())
    };
    let files = pack_files().with([
        with("places.json", r#"{ "id": "course", "times": "Tu 17:00-19:00" }"#),
        with("de/places.json", r#"{ "id": "course", "title": "Kurs", "text": "Ein Kurs." }"#),
    ]);
    let additions = Additions { places: vec![place("clinic", "24/7")], ..Additions::default() };
    let (after, _) = taken(&files, additions, true, &mut Notes::default());
    let place = &load(&after).0.places[0];
    assert_eq!((place.opening_hours.as_deref(), place.sessions[0].id.as_str()), (Some("24/7"), "course"));
    let german = load(&after).0.locales.into_iter().find(|content| content.tag == "de").unwrap();
    let told = german.places.iter().find(|place| place.id == "clinic").unwrap();
    assert_eq!((told.name.as_str(), told.sessions[0].title.as_str()), ("Haus", "Kurs"));
}

#[test]
fn a_fact_that_nothing_needs_is_not_written() {
    let fact = Fact {
        id: "nobody".to_owned(),
        kind: FactKind::Phone,
        value: "144".to_owned(),
        currency: None,
        source: source(),
        checked: today(),
        review_by: today().plus_days(100),
    };
    let additions = Additions { facts: vec![fact], ..Additions::default() };
    let (_, intake) = taken(&pack_files(), additions, false, &mut Notes::default());
    assert_eq!(intake.counts, Counts::default());
    assert!(pack().facts.len() == 2);
}
