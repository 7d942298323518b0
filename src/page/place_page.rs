//! One place: where it is, when it is open, how to reach it, and who there speaks which language.

use crate::{
    part::{
        AppointmentNote, ContactLink, ForeignMark, HoursTable, Icon, InlineText, OpenStateLine, OutsideLink,
        ReviewNote, SessionView, StandingMark, TakeAlong, WeekInWords, foreign_attributes,
    },
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Foreign, Picture, Place, PlaceCard, Session, SpokenLanguage, StepFree, Way},
    contact::Contact,
    opening::Opening,
    route::Page,
};

/// Everything known of a place.
#[component]
pub fn PlacePage(
    /// The place.
    place: Place,
) -> impl IntoView {
    let reader = expect_reader();
    let (lang, dir) = foreign_attributes(place.standing.shown_in.as_ref());
    let step_free = match place.step_free {
        StepFree::Yes => Some("step-free-yes"),
        StepFree::Partly => Some("step-free-partly"),
        StepFree::No => Some("step-free-no"),
        StepFree::Unknown => None,
    };
    let map = place.geo.map(|geo| {
        let href = format!("geo:{},{}", geo.lat, geo.lon);
        view! { <OutsideLink href label=reader.text("show-on-map")/> }
    });
    let town = place.address.town();
    let location = format!("{}, {town}", place.address.street);
    let card = PlaceCard::from(&place);
    let session = |mut session: Session| {
        // Where one asks stands on this page already.
        session.contacts.retain(|contact| !place.contacts.contains(contact));
        view! { <SessionView session place=card.clone()/> }
    };
    let sessions = place.sessions.iter().cloned().map(session).collect_view();
    let take_along = view! { <TakeAlong place=&place/> };
    view! {
        <article class="place">
            <div lang=lang.clone() dir=dir>
                <h1 tabindex="-1">{place.name}</h1>
                <p class="lead">{place.summary}</p>
            </div>
            <StandingMark standing=place.standing.clone()/>
            <OpenStateLine opening=place.opening.clone()/>
            <address class="place-address">
                <Icon name="place"/>
                <bdi dir="ltr" translate="no">
                    {place.address.street}<br/>{town}
                </bdi>
                {map}
            </address>
            {place.way.map(|way| view! { <WayThere way page_in=place.standing.shown_in.clone()/> })}
            {place.note.map(|text| view! { <p class="place-note" lang=lang dir=dir><InlineText text/></p> })}
            <ContactList contacts=place.contacts/>
            {take_along}
            <AppointmentNote location/>
            {sessions}
            <HoursTable opening=place.opening/>
            <SpokenLanguages languages=place.languages/>
            {step_free.map(|id| view! { <p class="step-free"><Icon name="step-free"/>{reader.text(id)}</p> })}
            <ReviewNote checked=place.checked sources=vec![place.source]/>
        </article>
    }
}

/// The way there: a picture, which is there where one stands up and looks, and in words all that it shows.
#[component]
fn WayThere(
    /// The way.
    way: Way,
    /// The language in which the page tells of the place, where that is not its own.
    page_in: Option<Foreign>,
) -> impl IntoView {
    let (lang, dir) = foreign_attributes(way.shown_in.as_ref());
    let heading = expect_reader().text("place-way");
    let picture = way.picture.map(|Picture { address, width, height }| {
        // What it shows is said below it.
        view! { <img src=address width=width.to_string() height=height.to_string() alt="" loading="lazy" decoding="async"/> }
    });
    view! {
        <section class="way" aria-labelledby="way-heading">
            <h2 id="way-heading">{heading}</h2>
            <ForeignMark shown_in=way.shown_in.filter(|own| page_in.as_ref() != Some(own))/>
            {picture}
            <p lang=lang dir=dir><InlineText text=way.text/></p>
        </section>
    }
}

#[component]
fn ContactList(contacts: Vec<Contact>) -> impl IntoView {
    (!contacts.is_empty()).then(|| {
        let items = contacts.into_iter().map(|contact| view! { <li><ContactLink contact/></li> });
        view! { <ul class="contacts">{items.collect_view()}</ul> }
    })
}

#[component]
fn SpokenLanguages(languages: Vec<SpokenLanguage>) -> impl IntoView {
    let reader = expect_reader();
    let heading = reader.text("languages-spoken");
    (!languages.is_empty()).then(|| {
        let items = languages.into_iter().map(|language| {
            let times = language.hours.map(|hours| {
                view! { <WeekInWords opening=Opening { hours: Some(hours), ..Opening::default() }/> }
            });
            view! { <li><span lang=language.tag dir=language.direction.as_str()>{language.autonym}</span>{times}</li> }
        });
        let speakers = reader.path(&Page::Speakers);
        view! {
            <section class="spoken" aria-labelledby="spoken-heading">
                <h2 id="spoken-heading"><Icon name="speech"/>{heading}</h2>
                <ul>{items.collect_view()}</ul>
                <p><a class="speakers-link" href=speakers><span>{reader.text("speakers-heading")}</span></a></p>
            </section>
        }
    })
}
