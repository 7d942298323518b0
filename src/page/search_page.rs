//! The search, and the topics for those who would rather look around.

use crate::{
    part::{PageHeading, SearchBox, TopicCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::PlaceCard;

/// The field, which comes to life in the browser, and below it every topic.
#[component]
pub fn SearchPage(
    /// The letters of the locale, for a device without keys.
    letters: Vec<String>,
    /// Where people help if nothing is found.
    service_points: Vec<PlaceCard>,
    /// What the phrases are called, if there are any.
    phrases: Option<String>,
) -> impl IntoView {
    let reader = expect_reader();
    let cards = reader.index.topics.iter().cloned();
    view! {
        <PageHeading text=reader.text("search")/>
        <SearchBox letters service_points phrases/>
        <ul class="topic-list">{cards.map(|topic| view! { <TopicCard topic/> }).collect_view()}</ul>
    }
}
