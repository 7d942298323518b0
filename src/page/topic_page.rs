//! One topic with its articles.

use crate::part::{ArticleCard, Icon};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::bundle::{Topic, TopicEntry};

/// The articles of a topic.
#[component]
pub fn TopicPage(
    /// The articles.
    topic: Arc<Topic>,
    /// Title and picture.
    entry: TopicEntry,
) -> impl IntoView {
    view! {
        <div class="topic-heading" data-topic=entry.id.clone()>
            <span class="topic-picture"><Icon name=entry.picture/></span>
            <h1 tabindex="-1">{entry.title}</h1>
        </div>
        <p class="lead">{entry.summary}</p>
        <ArticleList topic/>
    }
}

/// The list of a topic's articles.
#[component]
pub fn ArticleList(
    /// The articles.
    topic: Arc<Topic>,
) -> impl IntoView {
    let card = |article| view! { <ArticleCard topic=&topic.id article/> };
    view! {
        <ul class="article-list">
            {topic.articles.iter().map(card).collect_view()}
        </ul>
    }
}
