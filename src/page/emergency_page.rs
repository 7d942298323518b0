//! Emergency help: the numbers first, as large as can be; then what to say and where to go.

use super::topic_page::ArticleList;
use crate::{
    part::{EmergencyCallCard, PageHeading, TopicPhrasesCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::{
    bundle::{ArticleCard, TopicPhrases},
    route::EMERGENCY,
};

/// Who to call, and the articles of the emergency topic.
#[component]
pub fn EmergencyPage(
    /// The articles of the emergency topic.
    articles: Vec<ArticleCard>,
    /// What leads to what people say in an emergency.
    phrases: Option<TopicPhrases>,
) -> impl IntoView {
    let reader = expect_reader();
    let calls = reader.index.emergency.iter().cloned();
    view! {
        <PageHeading text=reader.text("emergency-heading")/>
        <p class="lead">{reader.text("emergency-free")}</p>
        <ul class="emergency-calls">{calls.map(|call| view! { <EmergencyCallCard call/> }).collect_view()}</ul>
        {phrases.map(|phrases| view! { <TopicPhrasesCard phrases/> })}
        <ArticleList topic=EMERGENCY.to_owned() articles/>
    }
}
