//! Every place, by what it is for.

use super::PageHeading;
use crate::{part::PlaceCard, site::expect_reader};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::bundle::{Place, Places};

/// The places in groups; a place stands where its first category puts it.
#[component]
pub fn PlacesPage(
    /// The places.
    places: Arc<Places>,
) -> impl IntoView {
    let reader = expect_reader();
    let mut groups: Vec<(String, Vec<Place>)> = Vec::new();
    for place in &places.places {
        let category = place.categories.first().cloned().unwrap_or_default();
        match groups.iter_mut().find(|(name, _)| *name == category) {
            Some((_, group)) => group.push(place.clone()),
            None => groups.push((category, vec![place.clone()])),
        }
    }
    let group = |(category, places): (String, Vec<Place>)| {
        let heading = reader.known(&format!("category-{category}")).unwrap_or_else(|| reader.text("category-other"));
        let id = format!("category-{category}");
        view! {
            <section class="place-group" aria-labelledby=id.clone()>
                <h2 id=id.clone()>{heading}</h2>
                <ul class="place-list">{places.into_iter().map(|place| view! { <PlaceCard place/> }).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <PageHeading text=reader.text("places-heading")/>
        <p class="lead">{reader.text("places-lead")}</p>
        {groups.into_iter().map(group).collect_view()}
    }
}
