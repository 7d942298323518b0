//! An article in the list of its topic.

use super::{Icon, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{bundle::ArticleCard, route::Page};

/// An article to touch.
#[component]
pub fn ArticleCardView<'a>(
    /// The topic's id.
    topic: &'a str,
    /// The article.
    article: ArticleCard,
) -> impl IntoView + use<> {
    let href = expect_reader().path(&Page::Article { topic: topic.to_owned(), article: article.id.clone() });
    let (lang, dir) = foreign_attributes(article.shown_in.as_ref());
    view! {
        <li class="article-card">
            <a href=href lang=lang dir=dir>
                <span class="article-text">
                    <span class="article-title">{article.title}</span>
                    <span class="article-summary">{article.summary}</span>
                </span>
                <Icon name="forward"/>
            </a>
        </li>
    }
}
