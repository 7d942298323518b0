//! The topics of the pack.

use crate::{
    part::{PageHeading, PhrasesCardView, PlanCardView, TopicCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::{PhrasesCard, PlanCard};

/// Every topic with picture, title and summary, before them the way to the first steps, behind them that to the phrases.
#[component]
pub fn TopicsPage(
    /// What leads to the phrases, if the pack has any.
    phrases: Option<PhrasesCard>,
    /// What leads to the first steps as a list, if the pack has one.
    plan: Option<PlanCard>,
) -> impl IntoView {
    let reader = expect_reader();
    let cards = reader.index.topics.iter().cloned();
    view! {
        <PageHeading text=reader.index.title.clone()/>
        <ul class="topic-list">
            {plan.map(|card| view! { <PlanCardView card/> })}
            {cards.map(|topic| view! { <TopicCard topic/> }).collect_view()}
            {phrases.map(|card| view! { <PhrasesCardView card/> })}
        </ul>
    }
}
