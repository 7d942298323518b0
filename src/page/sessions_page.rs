//! What takes place in the city at set times: information sessions, groups, with the next dates.

use crate::{
    part::{PageHeading, SessionView, StandingMark},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::{SessionsOf, Standing};

/// Everything that takes place, in the order of the places.
#[component]
pub fn SessionsPage(
    /// What takes place where.
    places: Vec<SessionsOf>,
    /// How far the words can be trusted.
    standing: Standing,
) -> impl IntoView {
    let reader = expect_reader();
    let of_place = |SessionsOf { place, sessions }: SessionsOf| {
        let session = move |session| view! { <SessionView session place=place.clone() leads_to_place=true/> };
        sessions.into_iter().map(session).collect_view()
    };
    view! {
        <PageHeading text=reader.text("sessions-heading")/>
        <p class="lead">{reader.text("sessions-lead")}</p>
        // In which language it is told each says itself.
        <StandingMark standing=Standing { shown_in: None, ..standing }/>
        {places.into_iter().map(of_place).collect_view()}
    }
}
