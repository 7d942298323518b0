//! Who here speaks my language, and when: each language with the places where it is spoken.

use crate::{
    part::{Icon, PageHeading, WeekInWords, foreign_attributes},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{PlaceCard, Speakers},
    opening::Opening,
    route::Page,
};

/// From so many places on those of a language that all of them speak are not listed one by one.
const MANY: usize = 6;

/// The languages, the reader's own first.
#[component]
pub fn SpeakersPage(
    /// The languages.
    speakers: Vec<Speakers>,
) -> impl IntoView {
    let reader = expect_reader();
    view! {
        <PageHeading text=reader.text("speakers-heading")/>
        <p class="lead">{reader.text("speakers-lead")}</p>
        {speakers.into_iter().map(|speakers| view! { <SpeakersOf speakers/> }).collect_view()}
    }
}

/// A language with the places where it is spoken.
#[component]
fn SpeakersOf(speakers: Speakers) -> impl IntoView {
    let reader = expect_reader();
    let Speakers { language, everywhere, places } = speakers;
    let id = format!("spoken-{}", language.tag);
    let list = if everywhere && places.len() >= MANY {
        let href = reader.path(&Page::Places);
        view! { <p><a href=href>{reader.text("speakers-everywhere")}</a></p> }.into_any()
    } else {
        let places = places.into_iter().map(|place| view! { <SpeakingPlace place tag=language.tag.clone()/> });
        view! { <ul class="speaking-places">{places.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="speakers" aria-labelledby=id.clone()>
            <h2 id=id.clone() lang=language.tag dir=language.direction.as_str()>
                <Icon name="speech"/>{language.autonym}
            </h2>
            {list}
        </section>
    }
}

/// A place, and when a language is spoken there.
#[component]
fn SpeakingPlace(place: PlaceCard, tag: String) -> impl IntoView {
    let reader = expect_reader();
    let (lang, dir) = foreign_attributes(place.shown_in.as_ref());
    let own = place.languages.into_iter().find(|language| language.tag == tag).and_then(|language| language.hours);
    let opening = match own {
        Some(hours) => Opening { hours: Some(hours), ..place.opening },
        None => place.opening,
    };
    view! {
        <li>
            <a href=reader.path(&Page::Place(place.id)) lang=lang dir=dir>{place.name}</a>
            <WeekInWords opening/>
        </li>
    }
}
