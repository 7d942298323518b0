//! An article in the list of its topic.

use super::{Icon, topic_card::foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{bundle::Article, route::Page};

/// An article to touch.
#[component]
pub fn ArticleCard<'a>(
    /// The topic's id.
    topic: &'a str,
    /// The article.
    article: &'a Article,
) -> impl IntoView + use<> {
    let href = expect_reader().path(&Page::Article { topic: topic.to_owned(), article: article.id.clone() });
    let (lang, dir) = foreign_attributes(article.standing.shown_in.as_ref());
    view! {
        <li class="article-card">
            <a href=href lang=lang dir=dir>
                <span class="article-text">
                    <span class="article-title">{article.title.clone()}</span>
                    <span class="article-summary">{article.summary.clone()}</span>
                </span>
                <Icon name="forward"/>
            </a>
        </li>
    }
}
