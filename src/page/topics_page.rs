//! The topics of the pack.

use crate::{
    part::{PageHeading, TopicCard},
    site::expect_reader,
};
use leptos::prelude::*;

/// Every topic with picture, title and summary.
#[component]
pub fn TopicsPage() -> impl IntoView {
    let reader = expect_reader();
    let cards = reader.index.topics.iter().cloned();
    view! {
        <PageHeading text=reader.index.title.clone()/>
        <ul class="topic-list">{cards.map(|topic| view! { <TopicCard topic/> }).collect_view()}</ul>
    }
}
