//! Emergency help: the numbers first, as large as can be; then what to say and where to go.

use super::PageHeading;
use super::topic_page::ArticleList;
use crate::{part::EmergencyCallCard, site::expect_reader};
use leptos::prelude::*;
use std::sync::Arc;
use welcome_pack::bundle::Topic;

/// Who to call, and the articles of the emergency topic.
#[component]
pub fn EmergencyPage(
    /// The articles; none, if they cannot be had: the numbers do not depend on them.
    topic: Option<Arc<Topic>>,
) -> impl IntoView {
    let reader = expect_reader();
    let calls = reader.index.emergency.iter().cloned();
    view! {
        <PageHeading text=reader.text("emergency-heading")/>
        <p class="lead">{reader.text("emergency-free")}</p>
        <ul class="emergency-calls">{calls.map(|call| view! { <EmergencyCallCard call/> }).collect_view()}</ul>
        {topic.map(|topic| view! { <ArticleList topic/> })}
    }
}
