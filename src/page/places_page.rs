//! Every place, by what it is for.

use crate::{
    part::{PageHeading, PlaceCardView},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::PlaceCard;

/// The places in groups; a place stands where its first category puts it.
#[component]
pub fn PlacesPage(
    /// The places.
    places: Vec<PlaceCard>,
) -> impl IntoView {
    let reader = expect_reader();
    let mut groups: Vec<(String, Vec<PlaceCard>)> = Vec::new();
    for place in places {
        match groups.iter_mut().find(|(name, _)| *name == place.category) {
            Some((_, group)) => group.push(place),
            None => groups.push((place.category.clone(), vec![place])),
        }
    }
    let group = |(category, places): (String, Vec<PlaceCard>)| {
        let heading = reader.known(&format!("category-{category}")).unwrap_or_else(|| reader.text("category-other"));
        let id = format!("category-{category}");
        view! {
            <section class="place-group" aria-labelledby=id.clone()>
                <h2 id=id.clone()>{heading}</h2>
                <ul class="place-list">{places.into_iter().map(|place| view! { <PlaceCardView place/> }).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <PageHeading text=reader.text("places-heading")/>
        <p class="lead">{reader.text("places-lead")}</p>
        {groups.into_iter().map(group).collect_view()}
    }
}
