//! Cards with a sign that lead to a page: topics, and what stands beside them.

use super::{Icon, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{
    bundle::{Foreign, TopicEntry},
    route::Page,
};

/// A card to touch: sign, title and summary.
#[component]
pub fn SignCard(
    /// Where it leads.
    page: Page,
    /// The topic whose colours it has.
    #[prop(into)]
    colours: String,
    /// Name of its sign.
    #[prop(into)]
    sign: String,
    /// What it is called.
    title: String,
    /// What it is for.
    summary: AnyView,
    /// The language of title and summary, where it is not the page's.
    #[prop(optional_no_strip)]
    shown_in: Option<Foreign>,
) -> impl IntoView {
    let (lang, dir) = foreign_attributes(shown_in.as_ref());
    view! {
        <li class="topic-card">
            <a href=expect_reader().path(&page) data-topic=colours lang=lang dir=dir>
                <span class="topic-picture"><Icon name=sign/></span>
                <span class="topic-text">
                    <span class="topic-title">{title}</span>
                    <span class="topic-summary">{summary}</span>
                </span>
            </a>
        </li>
    }
}

/// A topic to touch.
#[component]
pub fn TopicCard(
    /// The topic.
    topic: TopicEntry,
) -> impl IntoView {
    let TopicEntry { id, picture, title, summary, shown_in } = topic;
    let page = Page::Topic(id.clone());
    view! { <SignCard page colours=id sign=picture title summary=summary.into_any() shown_in/> }
}
