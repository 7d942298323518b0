//! One topic with its articles.

use crate::{
    part::{ArticleCardView, Icon, TopicPhrasesCard},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::{ArticleCard, TopicPhrases};

/// The articles of a topic.
#[component]
pub fn TopicPage(
    /// Its id.
    topic: String,
    /// Its articles.
    articles: Vec<ArticleCard>,
    /// What leads to what people say about it.
    phrases: Option<TopicPhrases>,
) -> impl IntoView {
    let entry = expect_reader().topic(&topic).cloned()?;
    Some(view! {
        <div class="topic-heading" data-topic=topic.clone()>
            <span class="topic-picture"><Icon name=entry.picture/></span>
            <h1 tabindex="-1">{entry.title}</h1>
        </div>
        <p class="lead">{entry.summary}</p>
        <ArticleList topic articles/>
        {phrases.map(|phrases| view! { <TopicPhrasesCard phrases/> })}
    })
}

/// The list of a topic's articles.
#[component]
pub fn ArticleList(
    /// The topic's id.
    topic: String,
    /// Its articles.
    articles: Vec<ArticleCard>,
) -> impl IntoView {
    let card = |article| view! { <ArticleCardView topic=&topic article/> };
    view! { <ul class="article-list">{articles.into_iter().map(card).collect_view()}</ul> }
}
