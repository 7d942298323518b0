//! One article.

use crate::part::{ArticleCard, BlockView, ReviewNote, StandingMark, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::bundle::{Places, Topic, TopicEntry};

/// An article with its marks, its sources and the articles beside it.
#[component]
pub fn ArticlePage(
    /// The article's place in its topic.
    at: usize,
    /// The topic that it belongs to.
    topic: Arc<Topic>,
    /// The topic's title.
    entry: TopicEntry,
    /// The places that it may show.
    places: Arc<Places>,
) -> impl IntoView {
    let reader = expect_reader();
    let article = topic.articles.get(at)?.clone();
    let (lang, dir) = foreign_attributes(article.standing.shown_in.as_ref());
    let others = topic.articles.iter().enumerate().filter(|(other, _)| *other != at);
    let others: Vec<_> = others.map(|(_, article)| view! { <ArticleCard topic=&topic.id article/> }).collect();
    let blocks =
        article.blocks.into_iter().map(|block| view! { <BlockView block places=places.clone()/> }).collect_view();
    Some(view! {
        <article class="article" data-topic=entry.id>
            <div lang=lang.clone() dir=dir>
                <h1 tabindex="-1">{article.title}</h1>
                <p class="lead">{article.summary}</p>
            </div>
            <StandingMark standing=article.standing/>
            <div class="blocks" lang=lang dir=dir>{blocks}</div>
            <ReviewNote checked=article.checked sources=article.sources/>
        </article>
        {(!others.is_empty()).then(|| view! {
            <nav class="more" aria-labelledby="more-heading">
                <h2 id="more-heading">{reader.text("more-about")}" "<bdi>{entry.title}</bdi></h2>
                <ul class="article-list">
                    {others}
                </ul>
            </nav>
        })}
    })
}
