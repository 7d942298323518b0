//! The topics of the pack.

use crate::{
    part::{PageHeading, SignCard, TopicCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{bundle::PageCard, route::Page};

/// Every topic with picture, title and summary, before them the way to the first steps, behind them those to the phrases and the
/// words of the office.
#[component]
pub fn TopicsPage(
    /// What leads to the phrases, if the pack has any.
    phrases: Option<PageCard>,
    /// What leads to the first steps as a list, if the pack has one.
    plan: Option<PageCard>,
    /// What leads to the words of the office, if the pack explains any.
    glossary: Option<PageCard>,
) -> impl IntoView {
    let reader = expect_reader();
    let cards = reader.index.topics.iter().cloned();
    let beside = |card: PageCard, page: Page, colours: &'static str, sign: &'static str| {
        view! { <SignCard page colours sign title=card.title summary=card.summary.into_any()/> }
    };
    view! {
        <PageHeading text=reader.index.title.clone()/>
        <ul class="topic-list">
            {plan.map(|card| beside(card, Page::Plan, "first-steps", "checklist"))}
            {cards.map(|topic| view! { <TopicCard topic/> }).collect_view()}
            {phrases.map(|card| beside(card, Page::Phrases, "language", "phrases"))}
            {glossary.map(|card| beside(card, Page::Glossary, "participation", "question"))}
        </ul>
    }
}
