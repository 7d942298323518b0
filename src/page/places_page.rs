//! Every place, by what it is for.

use crate::{
    part::{Icon, PageHeading, PlaceCardView, PlaceFilterChoices, category_heading},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{PlaceCard, SpokenLanguage},
    route::Page,
};

/// The places in groups; a place stands where its first category puts it.
#[component]
pub fn PlacesPage(
    /// The places.
    places: Vec<PlaceCard>,
    /// The languages spoken at some of them.
    languages: Vec<SpokenLanguage>,
    /// Whether anything takes place at some of them.
    sessions: bool,
) -> impl IntoView {
    let reader = expect_reader();
    let mut groups: Vec<(String, Vec<PlaceCard>)> = Vec::new();
    for place in &places {
        match groups.iter_mut().find(|(name, _)| name == place.category()) {
            Some((_, group)) => group.push(place.clone()),
            None => groups.push((place.category().to_owned(), vec![place.clone()])),
        }
    }
    let names = groups.iter().map(|(name, _)| name.clone()).collect();
    let speakers = (!languages.is_empty()).then(|| {
        let href = reader.path(&Page::Speakers);
        view! { <p><a class="speakers-link" href=href><Icon name="speech"/><span>{reader.text("speakers-heading")}</span></a></p> }
    });
    let group = |(category, places): (String, Vec<PlaceCard>)| {
        let id = format!("category-{category}");
        let cards = places.into_iter().map(|place| view! { <PlaceCardView place in_list=true/> });
        view! {
            <section class="place-group" aria-labelledby=id.clone()>
                <h2 id=id.clone() tabindex="-1">{category_heading(&reader, &category)}</h2>
                <ul class="place-list">{cards.collect_view()}</ul>
            </section>
        }
    };
    view! {
        <PageHeading text=reader.text("places-heading")/>
        <p class="lead">{reader.text("places-lead")}</p>
        {speakers}
        {sessions.then(|| view! { <p><a class="sessions-link" href=reader.path(&Page::Sessions)><Icon name="calendar"/><span>{reader.text("sessions-heading")}</span></a></p> })}
        <PlaceFilterChoices places=&places languages groups=names/>
        {groups.into_iter().map(group).collect_view()}
    }
}
