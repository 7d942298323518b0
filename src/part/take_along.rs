//! A place to take along: a contact for one's own phone. On a shared tablet touching it shows the contact as a QR code.

use super::Icon;
use crate::{screen::Reader, site::expect_reader};
use leptos::prelude::*;
use welcome_pack::{
    bundle::Place,
    vcard::Card,
    week::{in_words, never_closes},
};

/// A link that saves a place among one's contacts. It holds the contact itself, so that it works without network and without
/// scripts, and costs nothing while nobody wants it.
#[component]
pub fn TakeAlong<'a>(
    /// The place.
    place: &'a Place,
) -> impl IntoView + use<> {
    let reader = expect_reader();
    let note = note(&reader, place);
    let card = Card {
        name: &place.name,
        language: place.standing.shown_in.as_ref().map_or(reader.tag(), |foreign| &foreign.tag),
        address: &place.address,
        geo: place.geo,
        contacts: &place.contacts,
        note: &note,
    };
    let (href, file) = (card.address(), format!("{}.vcf", place.id));
    view! {
        <p class="take-along">
            <Icon name="document"/>
            <a class="outside-link" href=href download=file data-name=place.name.clone()>{reader.text("take-along")}</a>
        </p>
    }
}

/// When the place can be visited, in words as short as a code needs them.
fn note(reader: &Reader, place: &Place) -> String {
    let mut lines: Vec<String> = match &place.opening.hours {
        Some(hours) if never_closes(&hours.week) => vec![reader.label("always-open", &[])],
        Some(hours) => {
            let week = in_words(reader.format(), &hours.week).into_iter();
            week.map(|days| format!("{} {}", days.days, days.spans.join(", "))).collect()
        }
        None => Vec::new(),
    };
    lines.extend(place.opening.by_appointment.then(|| reader.label("by-appointment", &[])));
    lines.join("\n")
}
