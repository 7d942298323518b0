//! A topic in the list of topics: picture, title and summary.

use super::{Icon, foreign_attributes};
use crate::site::expect_reader;
use leptos::prelude::*;
use welcome_pack::{bundle::TopicEntry, route::Page};

/// A topic to touch.
#[component]
pub fn TopicCard(
    /// The topic.
    topic: TopicEntry,
) -> impl IntoView {
    let href = expect_reader().path(&Page::Topic(topic.id.clone()));
    let (lang, dir) = foreign_attributes(topic.shown_in.as_ref());
    view! {
        <li class="topic-card">
            <a href=href data-topic=topic.id lang=lang dir=dir>
                <span class="topic-picture"><Icon name=topic.picture/></span>
                <span class="topic-text">
                    <span class="topic-title">{topic.title}</span>
                    <span class="topic-summary">{topic.summary}</span>
                </span>
            </a>
        </li>
    }
}
