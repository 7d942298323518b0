//! What people type, per locale, and what has to be among the first three pages of its kind.
//!
//! A file for each locale of each pack: a list of pairs, what is typed and the path of the page that is meant. What is typed
//! for phrases stands in `phrases.json`: it is looked for in the files as they are sent, where those are made.

use super::{ROOM, compiled, index_of};
use std::{fs, path::Path};
use welcome_pack::{
    route::Page,
    search::{Kind, Query, Ranking},
};

/// How many pages a visitor looks at.
const FIRST: usize = 3;
/// How many questions a locale needs.
const LEAST: usize = 15;

#[track_caller]
fn check(city: &str) {
    let compiled = compiled(city);
    let mut faults = Vec::new();
    for locale in &compiled.locales {
        let tag = &locale.index.tag;
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/search/golden/{city}/{tag}.json"));
        let Ok(text) = fs::read_to_string(&file) else {
            faults.push(format!("{} is missing", file.display()));
            continue;
        };
        let questions: Vec<(String, String)> = serde_json::from_str(&text).unwrap();
        if questions.len() < LEAST {
            faults.push(format!("{tag}: only {} questions", questions.len()));
        }
        let (index, mut ranking) = (index_of(&compiled, locale, None, ROOM), Ranking::default());
        for (typed, meant) in questions {
            ranking.search(&index, &Query::new(&typed));
            let path = |document: &usize| index.documents()[*document].page.path("").trim_matches('/').to_owned();
            let found = [Kind::Article, Kind::Place, Kind::Phrases].map(|kind| {
                let first = ranking.best(&index, FIRST, |document| document.kind() == kind);
                first.iter().map(path).collect::<Vec<_>>()
            });
            if !found.iter().flatten().any(|path| *path == meant) {
                faults.push(format!("{city} {tag}: {typed:?} finds {found:?}, not {meant}"));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn in_vienna_people_find_what_they_mean() {
    check("vienna");
}

#[test]
fn in_barcelona_people_find_what_they_mean() {
    check("barcelona");
}

#[test]
fn the_words_of_the_language_beside_are_found_too() {
    let compiled = compiled("vienna");
    let locale = |tag: &str| compiled.locales.iter().find(|locale| locale.index.tag == tag).unwrap();
    let found = |second: Option<&str>| {
        let (index, mut ranking) = (index_of(&compiled, locale("ar"), second.map(locale), ROOM), Ranking::default());
        ranking.search(&index, &Query::new("поліція"));
        let first = ranking.best(&index, FIRST, |_| true);
        first.iter().map(|document| index.documents()[*document].title.clone()).collect::<Vec<_>>()
    };
    // It is shown in the reader's language.
    let page = Page::Article { topic: "emergency".into(), article: "call-for-help".into() };
    let title = &locale("ar").entries.iter().find(|entry| entry.page == page).unwrap().title;
    assert!(!found(None).contains(title) && found(Some("uk")).contains(title));
}
