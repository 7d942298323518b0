//! A place in a list: name, what one gets there, address and whether it is open now.

use super::{Icon, OpenStateLine, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{bundle::PlaceCard, route::Page};

/// A place to touch.
#[component]
pub fn PlaceCardView(
    /// The place.
    place: PlaceCard,
    /// Whether it stands in the list of all places, where visitors choose.
    #[prop(optional)]
    in_list: bool,
) -> impl IntoView {
    let href = expect_reader().path(&Page::Place(place.id.clone()));
    let (lang, dir) = foreign_attributes(place.shown_in.as_ref());
    let traits = in_list.then(|| crate::site::attribute(&place.traits()));
    let address = format!("{}, {}", place.address.street, place.address.town());
    view! {
        <li class="place-card" data-traits=traits>
            <a href=href>
                <span class="place-name" lang=lang.clone() dir=dir>{place.name}</span>
                <span class="place-summary" lang=lang dir=dir>{place.summary}</span>
                <span class="place-address"><Icon name="place"/><bdi dir="ltr" translate="no">{address}</bdi></span>
            </a>
            <OpenStateLine opening=place.opening/>
        </li>
    }
}
