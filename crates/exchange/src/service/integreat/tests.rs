//! Pages and locations of Integreat as articles and places.

use super::*;
use crate::service::{
    intake::Counts,
    sample::{pack, pack_files, taken, today, wishes},
};
use welcome_pack::authoring::{
    files::PackFiles,
    load::load,
    model::{ArticleText, BlockText, ItemText},
    status::{State, states},
};

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/fixtures/integreat/", $name))
    };
}

fn covers() -> Choices {
    let known = welcome_pack::authoring::catalogue::CATALOGUE.first().map(|item| item.id.to_owned());
    Choices { covers: [(String::new(), known.into_iter().collect())].into(), ..Choices::default() }
}

fn read_all(files: &[(&str, &[u8])], wishes: &Wishes<'_>, notes: &mut Notes) -> Result<Additions, ReadError> {
    read_into(&pack(), files, wishes, notes)
}

fn read_into(
    pack: &Pack,
    files: &[(&str, &[u8])],
    wishes: &Wishes<'_>,
    notes: &mut Notes,
) -> Result<Additions, ReadError> {
    let files = files.iter().map(|(name, bytes)| Download { name, bytes, saved: today() });
    read(&files.collect::<Vec<_>>(), pack, wishes, &covers(), notes)
}

const REGION: [(&str, &[u8]); 4] = [
    ("de-pages.json", fixture!("de-pages.json")),
    ("ar-pages.json", fixture!("ar-pages.json")),
    ("de-locations.json", fixture!("de-locations.json")),
    ("ar-locations.json", fixture!("ar-locations.json")),
];

fn region(notes: &mut Notes) -> Additions {
    read_all(&REGION, &wishes(), notes).unwrap()
}

fn article(files: &PackFiles, tag: &str, id: &str) -> ArticleText {
    let (pack, _) = load(files);
    let content = pack.locales.iter().find(|content| content.tag == tag).unwrap();
    content.articles["arbeit"].iter().find(|article| article.id == id).unwrap().clone()
}

fn block(article: &ArticleText, id: &str) -> BlockText {
    article.blocks.iter().find(|block| block.id == id).unwrap_or_else(|| panic!("{id} in {:?}", article.blocks)).clone()
}

#[test]
fn a_region_becomes_topics_articles_and_places() {
    let mut notes = Notes::default();
    let additions = region(&mut notes);
    let (after, intake) = taken(&pack_files(), additions, false, &mut notes);
    // In Arabic a topic, an article and a place.
    assert_eq!(intake.counts, Counts { facts: 6, topics: 1, articles: 2, places: 2, translations: 3 }, "{notes}");
    let search = article(&after, "de", "stelle-finden");
    assert_eq!(
        (search.title.as_str(), search.summary.as_str()),
        ("Eine Stelle finden", "Fragen Sie zuerst beim Arbeitsamt.")
    );
    assert_eq!(search.written.map(|day| day.to_string()).as_deref(), Some("2026-08-31"));
    assert_eq!(search.review_by.map(|day| day.to_string()).as_deref(), Some("2027-02-28"));
    assert_eq!(
        block(&search, "text-1").text.unwrap(),
        "Fragen Sie zuerst beim **Arbeitsamt**. Dort hilft man Ihnen & Ihrer Familie."
    );
    let ItemText::Text(call) = &block(&search, "steps-1").items.unwrap()[0] else { panic!() };
    assert_eq!(call, "Rufen Sie an: [0821 12345](tel-4982112345)");
    assert_eq!(
        block(&search, "text-2").text.unwrap(),
        "Lesen Sie auch [Ihre Rechte](arbeit/rechte) und die [freien Stellen](web-example-org-de-stellen)."
    );
    assert_eq!(block(&search, "text-3").text.unwrap(), "Hier klicken");
    let rights = article(&after, "de", "rechte");
    assert_eq!(block(&rights, "text-2").text.unwrap(), "Beratung gibt es beim [Arbeitsamt](places/arbeitsamt).");
}

#[test]
fn a_translation_has_the_blocks_that_fit_and_the_report_the_others() {
    let mut notes = Notes::default();
    let additions = region(&mut notes);
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let search = article(&after, "ar", "stelle-finden");
    let ids: Vec<&str> = search.blocks.iter().map(|block| block.id.as_str()).collect();
    assert_eq!(ids, ["text-1", "heading-1", "text-2", "text-3", "list-1"], "the steps have another number of items");
    let read_on = block(&search, "text-2").text.unwrap();
    assert!(read_on.contains("(arbeit/rechte)") && read_on.contains("(web-example-org-de-stellen)"), "{read_on}");
    let report = notes.to_string();
    assert!(report.contains("اتصل"), "the whole text of what was left out: {report}");
    assert!(report.contains("عنصر زائد"), "{report}");
    for lost in
        ["`<script>` was left out", "`<img>` was left out", "an inline style", "a table became a list", "its picture"]
    {
        assert!(report.contains(lost), "{lost} in {report}");
    }
    assert!(report.contains("does not lead to a page"), "{report}");
}

#[test]
fn the_texts_are_marked_with_who_made_them() {
    let mut notes = Notes::default();
    let additions = region(&mut notes);
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let (pack, _) = load(&after);
    let states = states(&pack, "ar");
    assert_eq!(states["arbeit/stelle-finden"], State::Human);
    assert_eq!(states["arbeit/stelle-finden/text-1"], State::Human);
    assert_eq!(states["arbeit/stelle-finden/steps-1"], State::Missing);
    assert_eq!(states["places/arbeitsamt"], State::Human);
}

#[test]
fn a_location_is_a_place_with_its_hours() {
    let mut notes = Notes::default();
    let additions = region(&mut notes);
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let (pack, _) = load(&after);
    let place = pack.places.iter().find(|place| place.id == "arbeitsamt").unwrap();
    assert_eq!(place.opening_hours.as_deref(), Some("Mo,Tu 08:00-12:00,13:00-16:00; Th 00:00-24:00"));
    assert_eq!(place.categories, ["registration"]);
    assert_eq!(
        place.contacts,
        ["tel-4982112345", "tel-49821999", "mail-amt-example-org", "mail-leitung-example-org", "web-example-org-amt"]
    );
    let garden = pack.places.iter().find(|place| place.id == "garten").unwrap();
    assert_eq!(garden.opening_hours.as_deref(), Some("off"), "closed for the time being");
    let note = |tag: &str| {
        let content = pack.locales.iter().find(|content| content.tag == tag).unwrap();
        content.places.iter().find(|text| text.id == "arbeitsamt").unwrap().clone()
    };
    assert_eq!(note("de").summary, "Hier bekommen Sie Rat zur Arbeit.");
    assert_eq!(note("de").note.unwrap(), "Der Eingang ist im Hof. Seite: {web-example-org-amt}");
    assert_eq!(note("ar").name, "مكتب العمل");
    let report = notes.to_string();
    for said in ["by appointment (We)", "needs a street", "contact persons", "closed for the time being"] {
        assert!(report.contains(said), "{said} in {report}");
    }
}

#[test]
fn a_second_import_changes_nothing() {
    let mut notes = Notes::default();
    let additions = region(&mut notes);
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let again = read_into(&load(&after).0, &REGION, &wishes(), &mut notes).unwrap();
    let (_, intake) = taken(&after, again.clone(), false, &mut notes);
    assert_eq!((intake.files.len(), intake.counts), (0, Counts::default()), "{:?}", intake.files.keys());
    let (_, intake) = taken(&after, again, true, &mut notes);
    assert_eq!(intake.files.len(), 0, "the same entries anew are the same files: {:?}", intake.files.keys());
}

#[test]
fn a_translation_that_comes_later_is_added() {
    let (mut notes, german) = (Notes::default(), [("de-pages.json", fixture!("de-pages.json").as_slice())]);
    let additions = read_all(&german, &wishes(), &mut notes).unwrap();
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let both = [("de", fixture!("de-pages.json").as_slice()), ("ar", fixture!("ar-pages.json").as_slice())];
    let later = read_into(&load(&after).0, &both, &wishes(), &mut notes).unwrap();
    let (after, intake) = taken(&after, later, false, &mut notes);
    assert_eq!(intake.counts.articles, 0);
    assert_eq!(article(&after, "ar", "stelle-finden").title, "البحث عن عمل");
}

#[test]
fn an_article_that_the_city_has_changed_stays() {
    let (mut notes, german) = (Notes::default(), [("de-pages.json", fixture!("de-pages.json").as_slice())]);
    let additions = read_all(&german, &wishes(), &mut notes).unwrap();
    let (after, _) = taken(&pack_files(), additions, false, &mut notes);
    let text = String::from_utf8(after.get("de/arbeit.json").unwrap().to_vec()).unwrap();
    let own = text.replace("\"text-3\"", "\"our-own\"");
    let after = after.with([("de/arbeit.json".to_owned(), own.into_bytes())]);
    let mut notes = Notes::default();
    let (_, intake) = taken(&after, region(&mut notes), false, &mut notes);
    assert!(!intake.files.contains_key("de/arbeit.json"));
    assert!(
        notes.to_string().contains("arbeit/stelle-finden\n  - the pack has this article with other blocks"),
        "{notes}"
    );
}

#[test]
fn what_is_hostile_is_named_and_left_out() {
    let mut notes = Notes::default();
    let mut files: Vec<(&str, &[u8])> = vec![("hostile.json", fixture!("hostile.json"))];
    let deep = format!(
        "[{{\"path\":\"/musterstadt/de/tief/\",\"title\":\"Tief\",\"url\":\"https://hilfe.example.org/t\",\"content\":\"{}Ganz unten.\"}}]",
        "<div><ul><li><b>".repeat(1000)
    );
    files.push(("deep.json", deep.as_bytes()));
    let huge =
        format!("[{{\"path\":\"/musterstadt/de/gross/\",\"title\":\"G\",\"content\":\"{}\"}}]", "a".repeat(2 << 20));
    files.push(("huge.json", huge.as_bytes()));
    let wishes = Wishes { categories: [(String::new(), "everyday".to_owned())].into(), ..wishes() };
    let additions = read_all(&files, &wishes, &mut notes).unwrap();
    let (after, intake) = taken(&pack_files(), additions, false, &mut notes);
    let (pack, problems) = load(&after);
    assert!(problems.is_empty(), "{problems:?}");
    let topics: Vec<&str> = pack.settings.as_ref().unwrap().topics.iter().map(|topic| topic.id.as_str()).collect();
    assert_eq!(topics, ["emergency", "health", "places-info", "tief"], "{notes}");
    assert_eq!(intake.counts.places, 1);
    let content = &pack.locales[0];
    let text = content.articles["places-info"][0].blocks[0].text.clone().unwrap();
    assert_eq!(text, r"Text mit \{klammer} und \*\*stern\*\* und \[ecke](ziel) \\ und < b> verkehrt.");
    assert_eq!(content.articles["places-info"][0].blocks[1].text.as_deref(), Some("{web-example-org-typed}"));
    let report = notes.to_string();
    for said in [
        "hostile.json, entry 1\n  - left out: it has no `path`",
        "go round in a circle",
        "is of another region",
        "the pack has no such locale",
        "is an event",
        "the page above it is not in the files",
        "was there already",
        "neither the page nor one below it has a text",
        "is larger than 1024 KiB",
        "opening hours could not be read",
        "no e-mail address",
    ] {
        assert!(report.contains(said), "{said} in {report}");
    }
}

#[test]
fn files_that_are_none_are_refused_in_one_sentence() {
    let mut notes = Notes::default();
    let mut refused = |bytes: &[u8]| read_all(&[("x.json", bytes)], &wishes(), &mut notes).unwrap_err().to_string();
    assert!(refused(b"{}").contains("it must begin with `[`"));
    assert!(refused(b"[").starts_with("x.json is not a list of pages or locations: EOF"));
    assert!(refused(&[b'['; 10_000]).contains("recursion limit"));
    assert!(refused(b"[]").contains("none of the files is in de"));
    assert!(refused(fixture!("ar-pages.json")).contains("--map CODE=de"));
    let none = Choices::default();
    let file = Download { name: "x", bytes: fixture!("de-pages.json"), saved: today() };
    let error = read(&[file], &pack(), &wishes(), &none, &mut Notes::default()).unwrap_err().to_string();
    assert!(error.contains("--covers arbeit=health-access"), "{error}");
}

#[test]
fn codes_become_tags() {
    let mut choices = Choices::default();
    choices.tags.insert("de-si".to_owned(), "de".to_owned());
    for (code, tag) in [
        ("ar", "ar"),
        ("prs", "fa-AF"),
        ("zh-CN", "zh-Hans"),
        ("sr-latn", "sr-Latn"),
        ("pt-br", "pt-BR"),
        ("de-si", "de"),
    ] {
        assert_eq!(tag_of(code, &choices), tag);
    }
}
