//! The topics of the pack.

use crate::{
    part::{PageHeading, PhrasesCardView, TopicCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::PhrasesCard;

/// Every topic with picture, title and summary, and the way to the phrases.
#[component]
pub fn TopicsPage(
    /// What leads to the phrases, if the pack has any.
    phrases: Option<PhrasesCard>,
) -> impl IntoView {
    let reader = expect_reader();
    let cards = reader.index.topics.iter().cloned();
    view! {
        <PageHeading text=reader.index.title.clone()/>
        <ul class="topic-list">
            {cards.map(|topic| view! { <TopicCard topic/> }).collect_view()}
            {phrases.map(|card| view! { <PhrasesCardView card/> })}
        </ul>
    }
}
