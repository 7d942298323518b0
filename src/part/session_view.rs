//! Something that takes place at set times: what it is, and the next dates, each of which goes into one's own calendar.

#[cfg(feature = "ssr")]
use {
    super::{ContactLink, ForeignMark, Icon, InlineText, WeekInWords, foreign_attributes},
    crate::site::{attribute, expect_reader},
    leptos::prelude::*,
    welcome_pack::{
        bundle::{PlaceCard, SESSION_ID, Session},
        date::LocalTime,
        hours::Hours,
        route::Page,
        week::date_in_words,
    },
};

/// So many dates are shown: who cannot come to one of them asks.
pub const SHOWN_DATES: usize = 4;

/// What takes place. The dates are those from the day on which the page was made; the browser brings them up to the day, by what
/// stands in `data-hours`, and makes links of them that hold an entry for a calendar.
#[cfg(feature = "ssr")]
#[component]
pub fn SessionView(
    /// What takes place.
    session: Session,
    /// Where, which an entry for a calendar says.
    place: PlaceCard,
    /// Whether the page is not the place's own, and leads there.
    #[prop(optional)]
    leads_to_place: bool,
) -> impl IntoView {
    let reader = expect_reader();
    let Session { id, title, text, opening, languages, contacts, shown_in } = session;
    let (lang, dir) = foreign_attributes(shown_in.as_ref());
    // What is true of the whole page of the place stands at its top.
    let foreign = shown_in.filter(|own| leads_to_place || place.shown_in.as_ref() != Some(own));
    let id = format!("{SESSION_ID}{id}");
    let heading = format!("{id}-heading");
    let hours = attribute(&opening);
    let location = format!("{}, {}, {}", place.name, place.address.street, place.address.town());
    let is_weekly = opening.hours.as_ref().is_some_and(Hours::is_weekly);
    let from = opening.hours.as_ref().map(|hours| LocalTime { date: hours.from, minute: 0 });
    let dates: Vec<String> = from.map_or_else(Vec::new, |from| {
        let dates = opening.to_come(from).take(SHOWN_DATES);
        dates.map(|(date, span)| date_in_words(reader.format(), date, span)).collect()
    });
    let has_dates = !dates.is_empty();
    let where_to = leads_to_place.then(|| {
        let (lang, dir) = foreign_attributes(place.shown_in.as_ref());
        let (street, town) = (place.address.street.clone(), place.address.town());
        view! {
            <p class="session-line">
                <Icon name="place"/>
                <span>
                    <a href=reader.path(&Page::Place(place.id.clone())) lang=lang dir=dir>{place.name.clone()}</a>
                    <bdi class="session-address" dir="ltr" translate="no">{street}", "{town}</bdi>
                </span>
            </p>
        }
    });
    let languages = (!languages.is_empty()).then(|| {
        let names = languages.into_iter().map(|language| {
            view! { <li lang=language.tag dir=language.direction.as_str()>{language.autonym}</li> }
        });
        view! { <div class="session-line"><Icon name="speech"/><ul>{names.collect_view()}</ul></div> }
    });
    let contacts = (!contacts.is_empty()).then(|| {
        let items = contacts.into_iter().map(|contact| view! { <li><ContactLink contact/></li> });
        view! { <ul class="contacts">{items.collect_view()}</ul> }
    });
    let week = is_weekly.then(|| {
        view! { <div class="session-line session-week"><Icon name="clock"/><WeekInWords opening/></div> }
    });
    view! {
        <section class="session" id=id aria-labelledby=heading.clone() data-hours=hours data-location=location>
            <h2 id=heading.clone() lang=lang.clone() dir=dir>{title}</h2>
            <ForeignMark shown_in=foreign/>
            <p lang=lang dir=dir><InlineText text/></p>
            {where_to}
            {languages}
            {week}
            <p class="session-line session-next" hidden=!has_dates><Icon name="calendar"/><span>{reader.text("sessions-next")}</span></p>
            <ul class="session-dates">{dates.into_iter().map(|date| view! { <li><span>{date}</span></li> }).collect_view()}</ul>
            <p class="session-none" hidden=has_dates>{reader.text("sessions-none")}</p>
            {contacts}
        </section>
    }
}
