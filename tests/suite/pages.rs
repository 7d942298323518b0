//! Every page of the shipped pack in every locale, as HTML.

use crate::library::Library;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;
use welcome_kiosk::{
    device::{Device, Profile},
    render::{Rendered, render},
    screen::{Failure, Screen},
};
use welcome_pack::{
    bundle::Content,
    date::LocalTime,
    locale::Direction,
    messages::MISSING,
    route::{Page, Route},
};

fn all(html: &Html, selector: &str) -> usize {
    html.select(&Selector::parse(selector).unwrap()).count()
}

fn now() -> LocalTime {
    LocalTime { date: "2026-11-24".parse().unwrap(), minute: 10 * 60 }
}

fn rendered((screen, content): (Screen, Content), profile: Profile) -> (Rendered, Html) {
    let rendered = render(screen, content, Device { profile, ..Device::default() }, Some(now()));
    let html = Html::parse_document(&format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><body>{}",
        rendered.lang,
        rendered.direction.as_str(),
        rendered.body
    ));
    (rendered, html)
}

/// Locales written from right to left.
const RTL: [&str; 5] = ["ar", "fa", "fa-AF", "ps", "ckb"];

/// What is wrong with a page; the texts name the page, so that all failures can be read together.
fn faults(library: &Library, route: &Route, profile: Profile) -> Vec<String> {
    let path = route.path();
    let (page, html) = rendered(library.screen(route), profile);
    let mut faults = Vec::new();
    let mut expect = |ok: bool, what: String| {
        if !ok {
            faults.push(format!("{path} ({profile:?}): {what}"));
        }
    };
    let locale = match route {
        Route::Start => &library.manifest.default_locale,
        Route::In { locale, .. } => locale,
    };
    let direction = if RTL.contains(&locale.as_str()) { Direction::Rtl } else { Direction::Ltr };
    expect(page.lang == *locale && page.direction == direction, format!("is {} {:?}", page.lang, page.direction));
    expect(
        !page.words.title.is_empty() && !page.words.title.contains(['\u{2068}', '\u{2069}']),
        format!("title {:?}", page.words.title),
    );
    expect(all(&html, "h1") == 1, format!("{} h1", all(&html, "h1")));
    expect(all(&html, "main") == 1, format!("{} main", all(&html, "main")));
    expect(all(&html, "nav[aria-label]") >= 1, "no labelled nav".to_owned());
    if *route != Route::Start {
        expect(all(&html, "header") == 1, format!("{} header", all(&html, "header")));
        expect(all(&html, "body footer") == 1, format!("{} footer", all(&html, "footer")));
        let switches = all(&html, ".language-switch a[lang][dir][hreflang]");
        expect(switches == library.manifest.locales.len(), format!("{switches} languages to switch to"));
    }
    let emergency = format!("a[href=\"/{locale}/emergency/\"]");
    expect(all(&html, &emergency) >= 1, "emergency help is not one tap away".to_owned());
    let text: String = html.root_element().text().collect();
    expect(!text.contains(MISSING) && !page.words.title.contains(MISSING), "a message is missing".to_owned());
    expect(!text.contains("**") && !text.contains("]("), "marks stand in the text".to_owned());
    // Where a link leads out, the program can tell: on a shared tablet it shows a code instead.
    let out = "a[href^=\"http\"]:not(.outside-link), a[href^=\"tel:\"]:not(.outside-link), \
               a[href^=\"mailto:\"]:not(.outside-link), a[target]";
    expect(all(&html, out) == 0, "a link leads out unmarked".to_owned());
    expect(*route == Route::Start || all(&html, ".finish") == 1, "the visit cannot be ended".to_owned());
    let inline_style = all(&html, "[style], style, script");
    expect(inline_style == 0, format!("{inline_style} inline styles or scripts"));
    for heading in headings_that_skip(&html) {
        expect(false, heading);
    }
    for id in doubled_ids(&html) {
        expect(false, format!("id {id:?} twice"));
    }
    faults
}

/// Headings that go down more than one level at once.
fn headings_that_skip(html: &Html) -> Vec<String> {
    let selector = Selector::parse("h1, h2, h3, h4").unwrap();
    let level = |element: &ElementRef<'_>| element.value().name()[1..].parse::<u32>().unwrap();
    let headings: Vec<ElementRef<'_>> = html.select(&selector).collect();
    let skips = headings.windows(2).filter(|pair| level(&pair[1]) > level(&pair[0]) + 1);
    skips.map(|pair| format!("heading {:?} skips a level", pair[1].text().collect::<String>())).collect()
}

fn doubled_ids(html: &Html) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let ids =
        html.select(&Selector::parse("[id]").unwrap()).filter_map(|element| element.value().id()).collect::<Vec<_>>();
    ids.into_iter().filter(|id| !seen.insert(*id)).map(str::to_owned).collect()
}

#[test]
fn every_page_in_every_locale_is_whole() {
    let library = Library::of("vienna");
    assert!(library.routes.len() > 150, "only {} routes", library.routes.len());
    let profiles = [Profile::Personal, Profile::Kiosk];
    let faults: Vec<String> = library
        .routes
        .iter()
        .flat_map(|route| profiles.map(|profile| faults(&library, route, profile)).concat())
        .collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_failure_says_what_to_do_and_keeps_emergency_help() {
    let library = Library::of("vienna");
    for locale in ["de", "en", "ar"] {
        for failure in [Failure::Offline, Failure::NotFound, Failure::DamagedPack, Failure::NotInYourLanguage] {
            let route = Route::In { locale: locale.into(), page: Page::NotFound };
            let (mut screen, content) = library.screen(&route);
            screen.failure = Some(failure);
            let (_, html) = rendered((screen, content), Profile::Kiosk);
            assert_eq!(all(&html, "h1"), 1, "{failure:?}");
            assert_eq!(all(&html, "main a.button[href]"), 1, "{failure:?} has one next step");
            assert!(all(&html, &format!("a[href=\"/{locale}/emergency/\"]")) >= 1, "{failure:?}");
            assert!(!html.root_element().text().any(|text| text.contains(MISSING)), "{failure:?} in {locale}");
        }
    }
}

#[test]
fn the_start_page_greets_in_every_language_and_offers_each() {
    let library = Library::of("vienna");
    let (_, html) = rendered(library.screen(&Route::Start), Profile::Kiosk);
    let count = library.manifest.locales.len();
    assert_eq!(all(&html, ".greeting[lang][dir]"), count);
    assert_eq!(all(&html, ".languages > li[data-tag] > a[lang][dir][hreflang]"), count);
}

#[test]
fn texts_that_no_person_has_read_say_so() {
    let library = Library::of("vienna");
    for route in &library.routes {
        let screen = library.screen(route);
        let Content::Article { article, .. } = &screen.1 else { continue };
        let marks = usize::from(article.standing.by == welcome_pack::bundle::Maker::Machine);
        let (_, html) = rendered(screen.clone(), Profile::Personal);
        assert!(all(&html, ".standing-mark") >= marks, "{} has no mark", route.path());
    }
}
