//! That the work of a key grows with the words that there are and not with the articles: an index of ten times the articles
//! with the same words holds the same words.

use super::compiled;
use welcome_pack::{
    route::Page,
    search::{Entry, Index, Query, Ranking, Vocabulary},
};

/// An index of the German articles, each so many times.
fn index(times: usize) -> Index {
    let compiled = compiled("vienna");
    let locale = compiled.locales.iter().find(|locale| locale.index.tag == "de").unwrap();
    let copy = |at: usize, entry: &Entry| match &entry.page {
        Page::Article { topic, article } if at > 0 => {
            let page = Page::Article { topic: topic.clone(), article: format!("{article}-{at}") };
            Some(Entry { page, ..entry.clone() })
        }
        _ => (at == 0).then(|| entry.clone()),
    };
    let entries: Vec<Entry> =
        (0..times).flat_map(|at| locale.entries.iter().filter_map(move |entry| copy(at, entry))).collect();
    Index::new(&Vocabulary::new(&entries, None).file(0), None, None, |_| String::new())
}

#[test]
fn twelve_times_the_articles_are_no_more_words() {
    let (small, large) = (index(1), index(12));
    assert!(large.documents().len() > 500, "{}", large.documents().len());
    assert_eq!(small.len(), large.len());
    let mut ranking = Ranking::default();
    ranking.search(&large, &Query::new("wohnung"));
    let found = ranking.best(&large, 20, |document| document.page.path("").contains("/find-a-flat"));
    assert_eq!(found.len(), 12, "every copy of the one article");
}
