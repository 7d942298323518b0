//! Words of the office in the shipped packs: each is explained in every language, can be touched once in an article, and stays
//! as the office writes it.

use crate::library::Library;
use scraper::{ElementRef, Html, Selector};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};
use welcome_kiosk::{device::Device, render::render};
use welcome_pack::{
    bundle::{Content, WORD_ID},
    messages::MISSING,
    route::{Page, Route},
};

/// Packs that explain words.
const WITH_WORDS: [&str; 2] = ["vienna", "barcelona"];

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn page(library: &Library, route: &Route) -> (Content, Html) {
    let (screen, content) = library.screen(route);
    let html = Html::parse_document(&render(screen, content.clone(), Device::default(), None).body);
    (content, html)
}

#[test]
fn every_word_is_explained_in_every_language() {
    let mut failures = String::new();
    for city in WITH_WORDS {
        let library = Library::of(city);
        for locale in &library.manifest.locales {
            let tag = &locale.tag;
            let (content, html) = page(&library, &Route::In { locale: tag.clone(), page: Page::Glossary });
            let Content::Glossary(glossary) = content else { panic!("{city}/{tag} explains no words") };
            assert!(!glossary.card.title.starts_with(MISSING), "{city}/{tag}");
            for word in &glossary.words {
                if word.shown_in.is_some() {
                    writeln!(failures, "{city}/{tag}: `{}` is explained in another language", word.id).unwrap();
                }
                let shown = all(&html, &format!("#{WORD_ID}{} h2", word.id));
                let shown: Vec<String> = shown.iter().map(|heading| heading.text().collect()).collect();
                assert_eq!(shown, [word.word.as_str()], "{city}/{tag}");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn a_word_is_touched_once_in_an_article_and_stays_as_the_office_writes_it() {
    let mut failures = String::new();
    for city in WITH_WORDS {
        let library = Library::of(city);
        let default = &library.manifest.default_locale;
        let mut touched: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for route in &library.routes {
            let Route::In { locale, page: shown } = route else { continue };
            let (_, html) = page(&library, route);
            let mut seen = BTreeSet::new();
            for link in all(&html, "a.word") {
                let href = link.attr("href").unwrap_or_default();
                let (path, id) = href.split_once('#').unwrap_or((href, ""));
                let id = id.strip_prefix(WORD_ID).unwrap_or_default();
                let mut fail = |what: &str| writeln!(failures, "{city}{}: `{id}` {what}", route.path()).unwrap();
                if path != Page::Glossary.path(locale) {
                    fail("leads to another page");
                }
                if link.attr("lang") != Some(default.as_str()).filter(|tag| tag != locale) {
                    fail("does not say its language");
                }
                if link
                    .ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|around| matches!(around.value().name(), "a" | "h1" | "h2" | "summary"))
                {
                    fail("stands in a heading or a link");
                }
                if !seen.insert(id.to_owned()) && matches!(shown, Page::Article { .. }) {
                    fail("can be touched twice");
                }
                touched.entry(locale.clone()).or_default().insert(id.to_owned());
            }
        }
        let (content, _) = page(&library, &Route::In { locale: default.clone(), page: Page::Glossary });
        let Content::Glossary(glossary) = content else { panic!("{city} explains no words") };
        for word in glossary.words.iter().filter(|word| !touched[default].contains(&word.id)) {
            writeln!(failures, "{city}: `{}` can be touched nowhere", word.id).unwrap();
        }
        let most = glossary.words.len();
        for (locale, words) in &touched {
            if words.len() * 2 < most {
                writeln!(failures, "{city}/{locale}: only {} of {most} words can be touched", words.len()).unwrap();
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
