//! The first steps of the shipped packs: asked in every language, short for whoever answers, and never empty.

use crate::library::Library;
use scraper::{Html, Selector};
use std::collections::BTreeSet;
use welcome_kiosk::{device::Device, render::render};
use welcome_pack::{
    bundle::{Content, FirstSteps},
    messages::MISSING,
    plan::Plan,
    route::{Page, Route},
};

/// Whoever answers whatever gets so many steps at least: less is no help.
const LEAST: usize = 6;

fn plan(library: &Library, tag: &str) -> (FirstSteps, Html) {
    let route = Route::In { locale: tag.to_owned(), page: Page::Plan };
    let (screen, content) = library.screen(&route);
    let steps = if let Content::Plan(steps) = &content { Some(*steps.clone()) } else { None };
    (steps.unwrap(), Html::parse_document(&render(screen, content, Device::default(), None).body))
}

fn count(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

/// Every way to answer all questions, skipped ones among them.
fn every_way(steps: &FirstSteps) -> Vec<Plan> {
    let mut ways = vec![Plan::default()];
    for answers in &steps.rules.questions {
        let answered = ways.iter().flat_map(|way| {
            answers.iter().map(|answer| {
                let mut way = way.clone();
                way.toggle(answer, &steps.rules);
                way
            })
        });
        let answered: Vec<Plan> = answered.collect();
        ways.extend(answered);
    }
    ways
}

fn check(city: &str) {
    let library = Library::of(city);
    let (first, _) = plan(&library, &library.manifest.default_locale);
    for locale in &library.manifest.locales {
        let (tag, (steps, html)) = (&locale.tag, plan(&library, &locale.tag));
        assert_eq!(steps.rules, first.rules, "{tag}: an address means the same in every language");
        for question in &steps.questions {
            assert_eq!(question.text.shown_in, None, "{tag}: {}", question.id);
            let pictures: BTreeSet<&str> = question.answers.iter().map(|answer| answer.picture.as_str()).collect();
            assert_eq!(pictures.len(), question.answers.len(), "{tag}: {}", question.id);
            assert!(question.answers.iter().all(|answer| answer.text.shown_in.is_none()), "{tag}: {}", question.id);
        }
        let answers = steps.questions.iter().map(|question| question.answers.len()).sum::<usize>();
        assert_eq!(count(&html, ".plan-question .choice[data-mark][aria-pressed='false'] .icon"), answers, "{tag}");
        let all: Vec<_> = steps.stages.iter().flat_map(|stage| &stage.steps).collect();
        assert_eq!(all.len(), steps.rules.steps.len(), "{tag}");
        assert_eq!(count(&html, ".step > a[href] + *"), all.len(), "{tag}");
        assert_eq!(count(&html, ".step-done input[type='checkbox'][aria-label]"), all.len(), "{tag}");
        assert_eq!(count(&html, ".step-due"), all.iter().filter(|step| step.within.is_some()).count(), "{tag}");
        assert_eq!(count(&html, ".step-bring"), all.iter().map(|step| step.bring.len()).sum::<usize>(), "{tag}");
        assert!(all.iter().any(|step| !step.bring.is_empty()), "{tag}: nothing to bring");
        assert!(!html.root_element().text().any(|text| text.contains(MISSING) || text.contains("{$")), "{tag}");
    }
    let ways = every_way(&first);
    for way in &ways {
        let (_, left) = first.rules.progress(way);
        assert!(left >= LEAST, "{city}: {} leaves {left} steps", way.fragment());
    }
    let (_, whole) = first.rules.progress(&Plan::default());
    let shortest = ways.iter().map(|way| first.rules.progress(way).1).min();
    assert!(shortest.is_some_and(|shortest| shortest <= whole * 2 / 3), "{city}: answering makes the list no shorter");
}

#[test]
fn the_first_steps_of_vienna_fit_whoever_answers() {
    check("vienna");
    let (steps, _) = plan(&Library::of("vienna"), "de");
    let first: Vec<_> = steps.stages.iter().flat_map(|stage| &stage.steps).collect();
    let register = first.iter().find(|step| step.article.id == "register-address").unwrap();
    // Within three days (Meldegesetz 1991, § 3).
    assert_eq!(register.within, Some((3, "3".to_owned())));
}

#[test]
fn the_first_steps_of_barcelona_fit_whoever_answers() {
    check("barcelona");
}

#[test]
fn the_topics_lead_to_the_first_steps() {
    let library = Library::of("vienna");
    for locale in &library.manifest.locales {
        let route = Route::In { locale: locale.tag.clone(), page: Page::Topics };
        let (screen, content) = library.screen(&route);
        let html = Html::parse_document(&render(screen, content, Device::default(), None).body);
        let first = Selector::parse(".topic-list > li:first-child > a").unwrap();
        let href = html.select(&first).next().unwrap().value().attr("href").unwrap();
        assert_eq!(href, format!("/{}/plan/", locale.tag));
    }
}
