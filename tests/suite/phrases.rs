//! The phrases of the shipped packs: enough of them, in every language, each with a picture of its own.

use crate::library::Library;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use welcome_kiosk::{device::Device, render::render};
use welcome_pack::{
    bundle::{AnswerKind, Content, Situation, Speaker},
    messages::MISSING,
    route::{Page, Route},
};

/// The issue asks for that many in one city.
const LEAST: usize = 60;

fn situations(library: &Library, tag: &str) -> Vec<Situation> {
    let of_locale = |route: &&Route| matches!(route, Route::In { locale, page: Page::Situation(_) } if locale == tag);
    let contents = library.routes.iter().filter(of_locale).map(|route| library.screen(route).1);
    contents.filter_map(|content| if let Content::Situation(found) = content { Some(*found) } else { None }).collect()
}

fn html_of(library: &Library, route: &Route) -> Html {
    let (screen, content) = library.screen(route);
    let rendered = render(screen, content, Device::default(), None);
    Html::parse_document(&format!("<!doctype html><html lang=\"{}\"><body>{}", rendered.lang, rendered.body))
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

#[test]
fn vienna_has_enough_phrases_in_every_language() {
    let library = Library::of("vienna");
    let default = &library.manifest.default_locale;
    for locale in &library.manifest.locales {
        let situations = situations(&library, &locale.tag);
        assert!(situations.len() >= 6, "{}: {} situations", locale.tag, situations.len());
        let phrases: Vec<_> = situations.iter().flat_map(|situation| &situation.phrases).collect();
        assert!(phrases.len() >= LEAST, "{}: {} phrases", locale.tag, phrases.len());
        for phrase in &phrases {
            assert_eq!(phrase.text.shown_in, None, "{}: {}", locale.tag, phrase.id);
            assert_eq!(phrase.text.other.is_some(), locale.tag != *default, "{}: {}", locale.tag, phrase.id);
        }
        let asked: BTreeSet<AnswerKind> = phrases.iter().flat_map(|phrase| phrase.answers.iter().copied()).collect();
        assert_eq!(asked.len(), 4, "every kind of answer is asked for");
        for speaker in [Speaker::Visitor, Speaker::Staff] {
            assert!(phrases.iter().any(|phrase| phrase.speaker == speaker), "{speaker:?}");
        }
    }
}

#[test]
fn a_situation_shows_each_phrase_in_both_languages_with_its_picture() {
    let library = Library::of("vienna");
    let default = &library.manifest.default_locale;
    for route in &library.routes {
        let Content::Situation(situation) = library.screen(route).1 else { continue };
        let (path, html) = (route.path(), html_of(&library, route));
        let Route::In { locale, .. } = route else { continue };
        let phrases = situation.phrases.len();
        let pictures: BTreeSet<&str> = situation.phrases.iter().map(|phrase| phrase.picture.as_str()).collect();
        assert_eq!(pictures.len(), phrases, "{path}: two phrases have the same picture");
        assert_eq!(count(&html, ".topic-list > li > a[href^='#phrase-'] .icon"), phrases, "{path}");
        assert_eq!(count(&html, ".phrase-sheet .phrase-picture .icon"), phrases, "{path}");
        assert_eq!(count(&html, &format!(".phrase-own[lang='{locale}'][dir]")), phrases, "{path}");
        let others = if locale == default { 0 } else { phrases };
        assert_eq!(count(&html, &format!(".phrase-other[lang='{default}'][dir]")), others, "{path}");
        // A card is found by its address without the program, and leads back to where it was touched.
        for phrase in &situation.phrases {
            let id = &phrase.id;
            assert_eq!(count(&html, &format!(".phrase-sheet#phrase-{id} a[href='#show-{id}']")), 1, "{path}: {id}");
            assert_eq!(count(&html, &format!("li#show-{id} a[href='#phrase-{id}']")), 1, "{path}: {id}");
        }
        assert!(!html.root_element().text().any(|text| text.contains(MISSING)), "{path}");
    }
}

#[test]
fn answers_stand_in_both_languages_and_in_the_digits_of_both() {
    let library = Library::of("vienna");
    let route = Route::In { locale: "fa".to_owned(), page: Page::Situation("health".to_owned()) };
    let html = html_of(&library, &route);
    let text = |selector: &str| -> String {
        html.select(&Selector::parse(selector).unwrap()).flat_map(|element| element.text()).collect()
    };
    assert_eq!(text(".answer[data-answer=yes] [lang=fa]"), "بله");
    assert_eq!(text(".answer[data-answer=yes] [lang=de]"), "Ja");
    // Who is to interpret must know from which language.
    assert!(text(".answer[data-answer=interpreter] [lang=de]").contains("Persisch"));
    assert_eq!(text(".answer-key[data-digit='7'] [lang=fa]"), "۷");
    assert_eq!(text(".answer-key[data-digit='7'] [lang=de]"), "7");
    assert_eq!(count(&html, ".answer-days input"), 31);
    assert_eq!(count(&html, ".answer-months input"), 12);
    let parts = count(&html, ".answer-parts input");
    assert!(parts >= 14, "{parts} parts of the body");
    assert_eq!(count(&html, "form"), 0, "what is answered is sent nowhere");
}

#[test]
fn the_topics_lead_to_the_phrases() {
    for pack in ["vienna", "barcelona"] {
        let library = Library::of(pack);
        for locale in &library.manifest.locales {
            let tag = &locale.tag;
            let html = html_of(&library, &Route::In { locale: tag.clone(), page: Page::Topics });
            assert_eq!(count(&html, &format!("main a[href='/{tag}/phrases/']")), 1, "{pack}: {tag}");
        }
    }
}

#[test]
fn what_all_pages_share_has_no_message_of_the_phrases() {
    let library = Library::of("vienna");
    for locale in &library.manifest.locales {
        let reader = library.reader(&locale.tag);
        let shared = &reader.index.messages.texts;
        assert!(!shared.is_empty() && shared.iter().all(|(id, _)| !id.starts_with("phrases-")), "{}", locale.tag);
    }
}

#[test]
fn a_topic_leads_to_its_phrases() {
    for city in ["vienna", "barcelona"] {
        let library = Library::of(city);
        for route in &library.routes {
            let Route::In { locale, page: Page::Topic(topic) } = route else { continue };
            let situation = Route::In { locale: locale.clone(), page: Page::Situation(topic.clone()) };
            let expected = usize::from(library.routes.contains(&situation));
            let link = format!(".topic-phrases a[href='{}'] .topic-summary", situation.path());
            assert_eq!(count(&html_of(&library, route), &link), expected, "{}", route.path());
        }
        let emergency =
            Route::In { locale: library.manifest.default_locale.clone(), page: Page::Topic("emergency".into()) };
        assert_eq!(count(&html_of(&library, &emergency), ".emergency-calls + .topic-phrases"), 1, "{city}");
    }
}
