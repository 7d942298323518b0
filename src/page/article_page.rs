//! One article.

use crate::{
    part::{ArticleCardView, BlockView, ReviewNote, StandingMark, foreign_attributes},
    site::expect_reader,
};
use leptos::prelude::*;
use welcome_pack::bundle::{Article, ArticleCard, PlaceCard};

/// An article with its marks, its sources and the articles beside it.
#[component]
pub fn ArticlePage(
    /// The id of its topic.
    topic: String,
    /// The article.
    article: Article,
    /// The places that it shows.
    places: Vec<PlaceCard>,
    /// Where to read on.
    more: Vec<ArticleCard>,
) -> impl IntoView {
    let reader = expect_reader();
    let (lang, dir) = foreign_attributes(article.standing.shown_in.as_ref());
    let blocks = article.blocks.into_iter().map(|block| view! { <BlockView block places=&places/> }).collect_view();
    let title = reader.topic(&topic).map(|entry| entry.title.clone());
    let more: Vec<_> = more.into_iter().map(|article| view! { <ArticleCardView topic=&topic article/> }).collect();
    view! {
        <article class="article" data-topic=topic>
            <div lang=lang.clone() dir=dir>
                <h1 tabindex="-1">{article.title}</h1>
                <p class="lead">{article.summary}</p>
            </div>
            <StandingMark standing=article.standing/>
            <div class="blocks" lang=lang dir=dir>{blocks}</div>
            <ReviewNote checked=article.checked sources=article.sources/>
        </article>
        {(!more.is_empty()).then(|| view! {
            <nav class="more" aria-labelledby="more-heading">
                <h2 id="more-heading">{reader.text("more-about")}" "<bdi>{title}</bdi></h2>
                <ul class="article-list">{more}</ul>
            </nav>
        })}
    }
}
