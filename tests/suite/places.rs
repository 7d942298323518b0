//! What a place says of when it can be visited, in the words of a locale; and that every place fits into a code.

use crate::library::Library;
use qrcodegen::{QrCode, QrCodeEcc};
use scraper::{Html, Selector};
use welcome_kiosk::{device::Device, render::render};
use welcome_pack::{
    bundle::{Content, Foreign, Place, Session, Way},
    date::{Date, LocalTime},
    hours::{Exception, Hours, Span},
    inline::Inline,
    locale::Direction,
    opening::{Closing, Opening},
    route::{Page, Route},
};

fn route(locale: &str, page: Page) -> Route {
    Route::In { locale: locale.to_owned(), page }
}

/// A page whose place was changed, at ten on a Tuesday.
fn html(library: &Library, locale: &str, change: impl FnOnce(&mut Place)) -> Html {
    let (screen, mut content) = library.screen(&route(locale, Page::Place("wiener-wohnen".to_owned())));
    if let Content::Place(place) = &mut content {
        change(place);
    }
    let now = LocalTime { date: "2026-11-24".parse().unwrap(), minute: 600 };
    Html::parse_document(&render(screen, content, Device::default(), Some(now)).body)
}

fn text(html: &Html, selector: &str) -> String {
    let found = html.select(&Selector::parse(selector).unwrap()).next();
    let text: String = found.map(|element| element.text().collect()).unwrap_or_default();
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn tuesday(spans: &[(u16, u16)]) -> Hours {
    let mut week: [Vec<Span>; 7] = Default::default();
    week[1] = spans.iter().map(|(from, to)| Span(*from, *to)).collect();
    Hours { week, exceptions: vec![], from: "2026-11-01".parse().unwrap(), until: "2028-11-01".parse().unwrap() }
}

#[track_caller]
fn check_state(library: &Library, opening: Opening, expected: &str) {
    let html = html(library, "de", |place| place.opening = opening);
    assert_eq!(text(&html, ".open-state-text"), expected);
}

#[test]
fn a_place_says_whether_one_can_go_there() {
    let library = Library::of("vienna");
    let open = || Opening { hours: Some(tuesday(&[(480, 720)])), ..Opening::default() };
    let until = |date: &str| Some(Closing { from: None, until: date.parse().ok() });
    check_state(&library, open(), "Jetzt offen, heute bis 12:00");
    check_state(&library, Opening { by_appointment: true, ..open() }, "Jetzt offen, heute bis 12:00 · Nur mit Termin");
    check_state(&library, Opening { by_appointment: true, ..Opening::default() }, "Nur mit Termin");
    let shut = "Vorübergehend geschlossen bis einschließlich 31. Dezember 2026";
    check_state(&library, Opening { closed: until("2026-12-31"), ..open() }, shut);
    check_state(&library, Opening { closed: until("2026-12-31"), ..Opening::default() }, shut);
    check_state(&library, Opening { closed: until(""), ..open() }, "Vorübergehend geschlossen");
    check_state(&library, Opening { closed: until("2026-11-01"), ..open() }, "Jetzt offen, heute bis 12:00");
}

#[test]
fn a_language_with_hours_of_its_own_says_them() {
    let library = Library::of("vienna");
    for (locale, expected) in [("de", "Dienstag 09:00–12:00"), ("ar", "الثلاثاء ٠٩:٠٠–١٢:٠٠")] {
        let html = html(&library, locale, |place| place.languages[0].hours = Some(tuesday(&[(540, 720)])));
        let words = text(&html, ".spoken .week-in-words");
        assert_eq!(words.trim(), expected, "{locale}");
    }
}

fn arabic() -> Option<Foreign> {
    Some(Foreign { tag: "ar".into(), autonym: "العربية".into(), direction: Direction::Rtl })
}

fn session(hours: Hours, shown_in: Option<Foreign>) -> Session {
    let opening = Opening { hours: Some(hours), ..Opening::default() };
    let text = vec![Inline::Text("Text".to_owned())];
    Session { id: "x".into(), title: "Title".into(), text, opening, languages: vec![], contacts: vec![], shown_in }
}

#[test]
fn what_takes_place_says_its_week_only_if_it_is_every_week() {
    let library = Library::of("vienna");
    // Not on the first Tuesdays of a year.
    let days = (0..20).map(|week| "2027-01-05".parse::<Date>().unwrap().plus_days(7 * week));
    let exceptions = days.map(|date| Exception { date, spans: vec![], holiday: false }).collect();
    let irregular = Hours { exceptions, ..tuesday(&[(1020, 1140)]) };
    for (hours, week) in [(tuesday(&[(1020, 1140)]), "Dienstag 17:00–19:00"), (irregular, "")] {
        let html = html(&library, "de", |place| place.sessions = vec![session(hours, None)]);
        assert_eq!(text(&html, ".session .week-in-words").trim(), week);
        let date = text(&html, ".session-dates li").replace('\u{2060}', "");
        assert_eq!(date, "Dienstag · 3. November 2026 · 17:00–19:00");
        assert_eq!(text(&html, ".session .standing-mark"), "");
    }
}

#[test]
fn what_is_told_in_another_language_than_its_place_says_so() {
    let library = Library::of("vienna");
    let html = html(&library, "de", |place| {
        place.sessions = vec![session(tuesday(&[(1020, 1140)]), arabic())];
        place.way = Some(Way { text: vec![Inline::Text("Weg".to_owned())], shown_in: arabic(), picture: None });
    });
    for part in [".session", ".way"] {
        assert!(text(&html, &format!("{part} .standing-mark")).ends_with("العربية"), "{part}");
        let told = html.select(&Selector::parse(&format!("{part} p[lang]")).unwrap()).next().unwrap();
        assert_eq!(told.value().attr("lang"), Some("ar"));
    }
}

#[test]
fn every_place_is_a_contact_that_fits_into_a_code() {
    let library = Library::of("vienna");
    let (mut largest, mut count) = (0, 0);
    for route in &library.routes {
        let (screen, content) = library.screen(route);
        let Content::Place(_) = &content else { continue };
        let html = Html::parse_document(&render(screen, content, Device::default(), None).body);
        let link = Selector::parse(".take-along a[download$=\".vcf\"]").unwrap();
        let href = html.select(&link).next().unwrap().value().attr("href").unwrap().to_owned();
        let card = decoded(href.strip_prefix("data:text/vcard;charset=utf-8,").unwrap());
        assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n") && card.ends_with("END:VCARD\r\n"), "{card}");
        let side = QrCode::encode_text(&card, QrCodeEcc::Low).unwrap().size();
        // A version of 19 has 93 modules a side: on a tablet's 400 pixels more than four for each.
        assert!(side <= 93, "{} has {side} modules a side", route.path());
        (largest, count) = (largest.max(side), count + 1);
    }
    assert!(count > 500 && largest > 40, "{count} places, the largest {largest} modules a side");
}

/// A percent-encoded text.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}
