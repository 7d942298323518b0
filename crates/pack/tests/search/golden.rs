//! What people type, per locale, and what has to be among the first three pages of its kind.
//!
//! A file for each locale of each pack: a list of pairs, what is typed and the path of the page that is meant.

use super::{ROOM, compiled, index_of};
use std::{fs, path::Path};
use welcome_pack::search::{Query, Ranking};

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
        let (index, mut ranking) = (index_of(&compiled, locale, ROOM), Ranking::default());
        for (typed, meant) in questions {
            ranking.search(&index, &Query::new(&typed));
            let path = |document: &usize| index.documents()[*document].page.path("").trim_matches('/').to_owned();
            let [articles, places] = [false, true].map(|is_place| {
                let first = ranking.best(&index, FIRST, |document| document.is_place() == is_place);
                first.iter().map(path).collect::<Vec<_>>()
            });
            if !articles.contains(&meant) && !places.contains(&meant) {
                faults.push(format!("{city} {tag}: {typed:?} finds {articles:?} and {places:?}, not {meant}"));
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
